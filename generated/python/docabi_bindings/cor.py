# made by docabi from specs/abi, header Cor.h; do not edit
"""Definitions of Cor.h. Implemented in MSCorEE.dll."""

from __future__ import annotations

from ctypes import byref, c_uint8, c_void_p
from typing import TYPE_CHECKING, overload
from ._arguments import MISFITS, listed, misfit, numbers, verify
from ._guid import GUID, identifier
from ._iteration import FROM_START, ends, handle_of, live, stepped
from ._kinds import GUID_REF, POINTER, TEXT
from ._memory import bytes_at, grown, text_in, wide
from ._results import ComError, HResult, Result, check, item, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, InBytes, InOut, Out, OutArray, OutText, Requested, Slot
from ._unknown import IUnknown, T, keeping, received
from ._types import DWORD, HCORENUM, ULONG, WCHAR, mdCustomAttribute, mdMethodDef, mdToken, mdTypeDef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike
    from typing import Any
    from ._guid import Identifier
    from .corhdr import CorOpenFlags
    from ._signatures import cor as signatures

__all__ = [
    "CLSID_CLR_v1_MetaData",
    "CLSID_CLR_v2_MetaData",
    "CLSID_Cor",
    "CLSID_CorMetaDataDispenser",
    "CLSID_CorMetaDataDispenserReg",
    "CLSID_CorMetaDataDispenserRuntime",
    "CLSID_CorMetaDataReg",
    "CLSID_CorMetaDataRuntime",
    "GUID_DispIdOverride",
    "GUID_ExportedFromComPlus",
    "GUID_ForceIEnumerable",
    "GUID_Function2Getter",
    "GUID_ManagedName",
    "GUID_PropGetCA",
    "GUID_PropPutCA",
    "IMetaDataDispenser",
    "IMetaDataDispenserEx",
    "IMetaDataEmit",
    "IMetaDataImport",
    "IMetaDataImport_EnumCustomAttributes",
    "IMetaDataImport_EnumMethods",
    "IMetaDataImport_EnumTypeDefs",
    "IMetaDataImport_GetCustomAttributeProps",
    "IMetaDataImport_GetMethodProps",
    "IMetaDataImport_GetTypeDefProps",
    "LIBID_ComPlusRuntime",
    "MetaDataCheckDuplicatesFor",
    "MetaDataErrorIfEmitOutOfOrder",
    "MetaDataGenerateTCEAdapters",
    "MetaDataImportOption",
    "MetaDataLinkerOptions",
    "MetaDataMergerOptions",
    "MetaDataNotificationForTokenMovement",
    "MetaDataPreserveLocalRefs",
    "MetaDataRefToDefCheck",
    "MetaDataRuntimeVersion",
    "MetaDataSetENC",
    "MetaDataSetUpdate",
    "MetaDataThreadSafetyOptions",
    "MetaDataTypeLibImportNamespace",
]

CLSID_CLR_v1_MetaData = GUID('005023ca-72b1-11d3-9fc4-00c04f79a0a3')
CLSID_CLR_v2_MetaData = GUID('efea471a-44fd-4862-9292-0c58d46e1f3a')
CLSID_Cor = GUID('bee00010-ee77-11d0-a015-00c04fbbb884')
CLSID_CorMetaDataDispenser = GUID('e5cb7a31-7512-11d2-89ce-0080c792e5d8')
CLSID_CorMetaDataDispenserReg = GUID('435755ff-7397-11d2-9771-00a0c9b4d50c')
CLSID_CorMetaDataDispenserRuntime = GUID('1ec2de53-75cc-11d2-9775-00a0c9b4d50c')
CLSID_CorMetaDataReg = GUID('87f3a1f5-7397-11d2-9771-00a0c9b4d50c')
CLSID_CorMetaDataRuntime = GUID('efea471a-44fd-4862-9292-0c58d46e1f3a')
GUID_DispIdOverride = GUID('cd2bc5c9-f452-4326-b714-f9c539d4da58')
GUID_ExportedFromComPlus = GUID('90883f05-3d28-11d2-8f17-00a0c9a6186d')
GUID_ForceIEnumerable = GUID('b64784eb-d8d4-4d9b-9acd-0e30806426f7')
GUID_Function2Getter = GUID('54fc8f55-38de-4703-9c4e-250351302b1c')
GUID_ManagedName = GUID('0f21f359-ab84-41e8-9a78-36d110e6d2f9')
GUID_PropGetCA = GUID('2941ff83-88d8-4f73-b6a9-bdf8712d000d')
GUID_PropPutCA = GUID('29533527-3683-4364-abc0-db1add822fa2')
LIBID_ComPlusRuntime = GUID('bed7f4ea-1a96-11d2-8f08-00a0c9a6186d')
MetaDataCheckDuplicatesFor = GUID('30fe7be8-d7d9-11d2-9f80-00c04f79a0a3')
MetaDataErrorIfEmitOutOfOrder = GUID('1547872d-dc03-11d2-9420-0000f8083460')
MetaDataGenerateTCEAdapters = GUID('dcc9de90-4151-11d3-88d6-00902754c43a')
MetaDataImportOption = GUID('79700f36-4aac-11d3-84c3-009027868cb1')
MetaDataLinkerOptions = GUID('47e099b6-ae7c-4797-8317-b48aa645b8f9')
MetaDataMergerOptions = GUID('132d3a6e-b35d-464e-951a-42efb9fb6601')
MetaDataNotificationForTokenMovement = GUID('e5d71a4c-d7da-11d2-9f80-00c04f79a0a3')
MetaDataPreserveLocalRefs = GUID('a55c0354-e91b-468b-8648-7cc31035d533')
MetaDataRefToDefCheck = GUID('de3856f8-d7d9-11d2-9f80-00c04f79a0a3')
MetaDataRuntimeVersion = GUID('47e099b7-ae7c-4797-8317-b48aa645b8f9')
MetaDataSetENC = GUID('2eee315c-d7db-11d2-9f80-00c04f79a0a3')
MetaDataSetUpdate = GUID('2eee315c-d7db-11d2-9f80-00c04f79a0a3')
MetaDataThreadSafetyOptions = GUID('f7559806-f266-42ea-8c63-0adb45e8b234')
MetaDataTypeLibImportNamespace = GUID('f17ff889-5a63-11d3-9ff2-00c04ff7431a')


class IMetaDataDispenser(IUnknown):
    """Hands out metadata scopes, whether they are new or come from a file or from memory.

    Ask for the class identifier CLSID_CorMetaDataDispenser to get an instance.

    Note: The object behind this interface also implements IMetaDataDispenserEx.

    Requirements:
        Header: Cor.h
        Library: MSCorEE.dll
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('809c652e-7396-11d2-9771-00a0c9b4d50c')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IMetaDataDispenser):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IMetaDataDispenser):
            """IMetaDataDispenser written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        from .corhdr import CorOpenFlags
        globals().update(CorOpenFlags=CorOpenFlags)  # for the methods: there it would cost half a call
        return (
            Slot('DefineScope', HRESULT, In(GUID_REF), In(DWORD), In(GUID_REF), Requested(2)),
            Slot('OpenScope', HRESULT, In(TEXT), In(CorOpenFlags), In(GUID_REF), Requested(2)),
            Slot.opaque('OpenScopeOnMemory'),
        )

    @overload
    def DefineScope(self, rclsid: Identifier, dwCreateFlags: int, riid: type[T]) -> T: ...
    @overload
    def DefineScope(self, rclsid: Identifier, dwCreateFlags: int, riid: GUID) -> IUnknown: ...
    def DefineScope(self, rclsid: Identifier, dwCreateFlags: int, riid: type[T] | GUID) -> T | IUnknown:
        """Makes a scope for a new module.

        Parameters:
            rclsid: Version of the metadata format to write, as a class identifier.
            dwCreateFlags: Must be zero.
            riid: Interface that the caller wants to have, for example that of IMetaDataEmit.

        Return value:
            ppIUnk: Receives the scope."""
        try:
            if dwCreateFlags >> 32:
                verify(self, 'DefineScope', locals(), dwCreateFlags=32)
            ppIUnk = c_void_p()
            hresult = self.raw.DefineScope(byref(identifier(rclsid)), dwCreateFlags, byref(identifier(riid)), byref(ppIUnk))
        except MISFITS:
            raise misfit(self, 'DefineScope', locals())
        check(hresult, 'IMetaDataDispenser.DefineScope')
        return keeping(received(riid, ppIUnk.value), self)

    @overload
    def OpenScope(self, szScope: str | PathLike[str] | None, dwOpenFlags: CorOpenFlags | int, riid: type[T]) -> T: ...
    @overload
    def OpenScope(self, szScope: str | PathLike[str] | None, dwOpenFlags: CorOpenFlags | int, riid: GUID) -> IUnknown: ...
    def OpenScope(self, szScope: str | PathLike[str] | None, dwOpenFlags: CorOpenFlags | int, riid: type[T] | GUID) -> T | IUnknown:
        """Opens a file that holds metadata and returns an interface to the scope, that is, to everything
        the file declares.

        The example opens the core library for reading:

            IMetaDataImport *import = nullptr;
            HRESULT hr = dispenser->OpenScope(L"System.Private.CoreLib.dll", ofReadOnly,
            IID_IMetaDataImport,
                                              reinterpret_cast<IUnknown **>(&import));

        A file without metadata makes the call fail. On success the scope lives until its last interface
        is released.

        Note: Open with ofReadOnly when nothing is to be changed. Only then can several callers share
        one copy of the scope.

        Parameters:
            szScope: Path of the file, which has to contain metadata of the CLR.
            dwOpenFlags: Way of opening, made up of CorOpenFlags values.
            riid: Identifier of the interface that the caller wants, for example IID_IMetaDataImport for
                reading or IID_IMetaDataEmit for writing.

        Return value:
            ppIUnk: Receives the interface. It has the type that riid names, whatever the declaration
                says."""
        try:
            if dwOpenFlags >> 32:
                verify(self, 'OpenScope', locals(), dwOpenFlags=32)
            ppIUnk = c_void_p()
            hresult = self.raw.OpenScope(wide(szScope), dwOpenFlags, byref(identifier(riid)), byref(ppIUnk))
        except MISFITS:
            raise misfit(self, 'OpenScope', locals())
        check(hresult, 'IMetaDataDispenser.OpenScope')
        return keeping(received(riid, ppIUnk.value), self)


class IMetaDataDispenserEx(IMetaDataDispenser):
    """Adds options to IMetaDataDispenser that set how its scopes behave.

    The interface derives from IMetaDataDispenser, so OpenScope can be called on it directly.

    Requirements:
        Header: Cor.h
        Library: MSCorEE.dll
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('31bcfce2-dafb-11d2-9f81-00c04f79a0a3')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IMetaDataDispenserEx):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IMetaDataDispenserEx):
            """IMetaDataDispenserEx written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('SetOption'),
            Slot.opaque('GetOption'),
            Slot.opaque('OpenScopeOnITypeInfo'),
            Slot.opaque('GetCORSystemDirectory'),
            Slot.opaque('FindAssembly'),
            Slot.opaque('FindAssemblyModule'),
        )


class IMetaDataEmit(IUnknown):
    """Writes the metadata of a scope.

    Note: The table above is an excerpt. The interface has 49 methods of its own.

    Requirements:
        Header: Cor.h
        Library: MSCorEE.dll
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('ba3fee4c-ecb9-4e41-83b7-183fa41cd859')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IMetaDataEmit):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IMetaDataEmit):
            """IMetaDataEmit written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('SetModuleProps', HRESULT, In(TEXT)),
            Slot('Save', HRESULT, In(TEXT), In(DWORD)),
            Slot.opaque('SaveToStream'),
            Slot.opaque('GetSaveSize'),
            Slot('DefineTypeDef', HRESULT, In(TEXT), In(DWORD), In(mdToken), In(POINTER), Out(mdTypeDef)),
            Slot.opaque('DefineNestedType'),
            Slot.opaque('SetHandler'),
            Slot('DefineMethod', HRESULT, In(mdTypeDef), In(TEXT), In(DWORD), InBytes(c_uint8, 4), Hidden(ULONG), In(ULONG), In(DWORD), Out(mdMethodDef)),
            Slot.opaque('DefineMethodImpl'),
            Slot.opaque('DefineTypeRefByName'),
            Slot.opaque('DefineImportType'),
            Slot.opaque('DefineMemberRef'),
            Slot.opaque('DefineImportMember'),
            Slot.opaque('DefineEvent'),
            Slot.opaque('SetClassLayout'),
            Slot.opaque('DeleteClassLayout'),
            Slot.opaque('SetFieldMarshal'),
            Slot.opaque('DeleteFieldMarshal'),
            Slot.opaque('DefinePermissionSet'),
            Slot.opaque('SetRVA'),
            Slot.opaque('GetTokenFromSig'),
            Slot.opaque('DefineModuleRef'),
            Slot.opaque('SetParent'),
            Slot.opaque('GetTokenFromTypeSpec'),
            Slot.opaque('SaveToMemory'),
            Slot.opaque('DefineUserString'),
            Slot.opaque('DeleteToken'),
            Slot.opaque('SetMethodProps'),
            Slot.opaque('SetTypeDefProps'),
            Slot.opaque('SetEventProps'),
            Slot.opaque('SetPermissionSetProps'),
            Slot.opaque('DefinePinvokeMap'),
            Slot.opaque('SetPinvokeMap'),
            Slot.opaque('DeletePinvokeMap'),
            Slot.opaque('DefineCustomAttribute'),
            Slot.opaque('SetCustomAttributeValue'),
            Slot.opaque('DefineField'),
            Slot.opaque('DefineProperty'),
            Slot.opaque('DefineParam'),
            Slot.opaque('SetFieldProps'),
            Slot.opaque('SetPropertyProps'),
            Slot.opaque('SetParamProps'),
            Slot.opaque('DefineSecurityAttributeSet'),
            Slot.opaque('ApplyEditAndContinue'),
            Slot.opaque('TranslateSigWithScope'),
            Slot.opaque('SetMethodImplFlags'),
            Slot.opaque('SetFieldRVA'),
            Slot.opaque('Merge'),
            Slot.opaque('MergeEnd'),
        )

    def SetModuleProps(self, szName: str | PathLike[str] | None) -> HResult:
        """Names the module.

        Parameters:
            szName: Name of the module's file, without its folder."""
        try:
            hresult = self.raw.SetModuleProps(wide(szName))
        except MISFITS:
            raise misfit(self, 'SetModuleProps', locals())
        return settle(hresult, 'IMetaDataEmit.SetModuleProps')

    def Save(self, szFile: str | PathLike[str] | None, dwSaveFlags: int) -> HResult:
        """Writes the scope into a file.

        Parameters:
            szFile: Path of the file.
            dwSaveFlags: Must be zero."""
        try:
            if dwSaveFlags >> 32:
                verify(self, 'Save', locals(), dwSaveFlags=32)
            hresult = self.raw.Save(wide(szFile), dwSaveFlags)
        except MISFITS:
            raise misfit(self, 'Save', locals())
        return settle(hresult, 'IMetaDataEmit.Save')

    def DefineTypeDef(self, szTypeDef: str | PathLike[str] | None, dwTypeDefFlags: int, tkExtends: int, rtkImplements: Iterable[int] | None) -> int:
        """Adds a type to the scope.

        Parameters:
            szTypeDef: Full name, with the namespace.
            dwTypeDefFlags: Attributes as a combination of CorTypeAttr flags.
            tkExtends: Token of the base type; zero if there is none.
            rtkImplements: Tokens of the interfaces that the type implements, ended by a zero, or null.

        Return value:
            ptd: Receives the token of the new type."""
        try:
            rtkImplements = listed(rtkImplements)
            if dwTypeDefFlags >> 32 or tkExtends >> 32:
                verify(self, 'DefineTypeDef', locals(), dwTypeDefFlags=32, tkExtends=32)
            c_rtkImplements = numbers('rtkImplements', mdToken, rtkImplements, 0)
            ptd = mdTypeDef()
            hresult = self.raw.DefineTypeDef(wide(szTypeDef), dwTypeDefFlags, tkExtends, c_rtkImplements, byref(ptd))
        except MISFITS:
            raise misfit(self, 'DefineTypeDef', locals())
        check(hresult, 'IMetaDataEmit.DefineTypeDef')
        return ptd.value

    def DefineMethod(self, td: int, szName: str | PathLike[str] | None, dwMethodFlags: int, pvSigBlob: bytes | None, ulCodeRVA: int, dwImplFlags: int) -> int:
        """Adds a method to a type of the scope.

        Parameters:
            td: Token of the type.
            szName: Name of the method.
            dwMethodFlags: Attributes as a combination of CorMethodAttr flags.
            pvSigBlob: Address of the signature.
            ulCodeRVA: Place of the body, or zero.
            dwImplFlags: Implementation flags, or zero.

        Return value:
            pmd: Receives the token of the new method."""
        try:
            if td >> 32 or dwMethodFlags >> 32 or pvSigBlob.__class__ is not bytes and pvSigBlob is not None or ulCodeRVA >> 32 or dwImplFlags >> 32:
                verify(self, 'DefineMethod', locals(), td=32, dwMethodFlags=32, ulCodeRVA=32, dwImplFlags=32)
            pmd = mdMethodDef()
            hresult = self.raw.DefineMethod(td, wide(szName), dwMethodFlags, pvSigBlob, len(pvSigBlob or ()), ulCodeRVA, dwImplFlags, byref(pmd))
        except MISFITS:
            raise misfit(self, 'DefineMethod', locals())
        check(hresult, 'IMetaDataEmit.DefineMethod')
        return pmd.value


class IMetaDataImport_EnumTypeDefs(Result, tuple["int | None", "list[int]"]):
    """What IMetaDataImport.EnumTypeDefs gives."""

    phEnum: int | None = item(0)
    rTypeDefs: list[int] = item(1)


class IMetaDataImport_GetTypeDefProps(Result, tuple[str, int, int]):
    """What IMetaDataImport.GetTypeDefProps gives."""

    szTypeDef: str = item(0)
    pdwTypeDefFlags: int = item(1)
    ptkExtends: int = item(2)


class IMetaDataImport_EnumMethods(Result, tuple["int | None", "list[int]"]):
    """What IMetaDataImport.EnumMethods gives."""

    phEnum: int | None = item(0)
    rMethods: list[int] = item(1)


class IMetaDataImport_GetMethodProps(Result, tuple[int, str, int, "bytes | None", int, int]):
    """What IMetaDataImport.GetMethodProps gives."""

    pClass: int = item(0)
    szMethod: str = item(1)
    pdwAttr: int = item(2)
    ppvSigBlob: bytes | None = item(3)
    pulCodeRVA: int = item(4)
    pdwImplFlags: int = item(5)


class IMetaDataImport_EnumCustomAttributes(Result, tuple["int | None", "list[int]"]):
    """What IMetaDataImport.EnumCustomAttributes gives."""

    phEnum: int | None = item(0)
    rCustomAttributes: list[int] = item(1)


class IMetaDataImport_GetCustomAttributeProps(Result, tuple[int, int, "bytes | None"]):
    """What IMetaDataImport.GetCustomAttributeProps gives."""

    ptkObj: int = item(0)
    ptkType: int = item(1)
    ppBlob: bytes | None = item(2)


class IMetaDataImport(IUnknown):
    """Reads the metadata of a scope: its types, their members and all that belongs to them.

    The methods follow three patterns, which their names reveal:

    - Prefix | Result
    - Enum | A batch of tokens
    - Find | The one token that fits
    - Get | The properties of a token

    In the Get methods, pass null for every result that does not interest you.

    Note: The table above is an excerpt. The interface has 62 methods of its own.

    Requirements:
        Header: Cor.h
        Library: MSCorEE.dll
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('7dac8207-d3ae-4c75-9b67-92801a497d44')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IMetaDataImport):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IMetaDataImport):
            """IMetaDataImport written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('CloseEnum', None, In(POINTER)),
            Slot('CountEnum', HRESULT, In(POINTER), Out(ULONG)),
            Slot.opaque('ResetEnum'),
            Slot('EnumTypeDefs', HRESULT, InOut(POINTER), OutArray(mdTypeDef, 2, 3), In(ULONG), HiddenRef(ULONG)),
            Slot.opaque('EnumInterfaceImpls'),
            Slot.opaque('EnumTypeRefs'),
            Slot('FindTypeDefByName', HRESULT, In(TEXT), In(mdToken), Out(mdTypeDef)),
            Slot.opaque('GetScopeProps'),
            Slot.opaque('GetModuleFromScope'),
            Slot('GetTypeDefProps', HRESULT, In(mdTypeDef), OutText(WCHAR, 2, 3), Hidden(ULONG), HiddenRef(ULONG), Out(DWORD), Out(mdToken)),
            Slot.opaque('GetInterfaceImplProps'),
            Slot.opaque('GetTypeRefProps'),
            Slot.opaque('ResolveTypeRef'),
            Slot.opaque('EnumMembers'),
            Slot.opaque('EnumMembersWithName'),
            Slot('EnumMethods', HRESULT, InOut(POINTER), In(mdTypeDef), OutArray(mdMethodDef, 3, 4), In(ULONG), HiddenRef(ULONG)),
            Slot.opaque('EnumMethodsWithName'),
            Slot.opaque('EnumFields'),
            Slot.opaque('EnumFieldsWithName'),
            Slot.opaque('EnumParams'),
            Slot.opaque('EnumMemberRefs'),
            Slot.opaque('EnumMethodImpls'),
            Slot.opaque('EnumPermissionSets'),
            Slot.opaque('FindMember'),
            Slot.opaque('FindMethod'),
            Slot.opaque('FindField'),
            Slot.opaque('FindMemberRef'),
            Slot('GetMethodProps', HRESULT, In(mdMethodDef), Out(mdTypeDef), OutText(WCHAR, 3, 4), Hidden(ULONG), HiddenRef(ULONG), Out(DWORD), Out(POINTER), Out(ULONG), Out(ULONG), Out(DWORD)),
            Slot.opaque('GetMemberRefProps'),
            Slot.opaque('EnumProperties'),
            Slot.opaque('EnumEvents'),
            Slot.opaque('GetEventProps'),
            Slot.opaque('EnumMethodSemantics'),
            Slot.opaque('GetMethodSemantics'),
            Slot.opaque('GetClassLayout'),
            Slot.opaque('GetFieldMarshal'),
            Slot.opaque('GetRVA'),
            Slot.opaque('GetPermissionSetProps'),
            Slot.opaque('GetSigFromToken'),
            Slot.opaque('GetModuleRefProps'),
            Slot.opaque('EnumModuleRefs'),
            Slot.opaque('GetTypeSpecFromToken'),
            Slot.opaque('GetNameFromToken'),
            Slot.opaque('EnumUnresolvedMethods'),
            Slot.opaque('GetUserString'),
            Slot.opaque('GetPinvokeMap'),
            Slot.opaque('EnumSignatures'),
            Slot.opaque('EnumTypeSpecs'),
            Slot.opaque('EnumUserStrings'),
            Slot.opaque('GetParamForMethodIndex'),
            Slot('EnumCustomAttributes', HRESULT, InOut(POINTER), In(mdToken), In(mdToken), OutArray(mdCustomAttribute, 4, 5), In(ULONG), HiddenRef(ULONG)),
            Slot('GetCustomAttributeProps', HRESULT, In(mdCustomAttribute), Out(mdToken), Out(mdToken), Out(POINTER), Out(ULONG)),
            Slot.opaque('FindTypeRef'),
            Slot.opaque('GetMemberProps'),
            Slot.opaque('GetFieldProps'),
            Slot.opaque('GetPropertyProps'),
            Slot.opaque('GetParamProps'),
            Slot.opaque('GetCustomAttributeByName'),
            Slot.opaque('IsValidToken'),
            Slot.opaque('GetNestedClassProps'),
            Slot.opaque('GetNativeCallConvFromSig'),
            Slot.opaque('IsGlobal'),
        )

    def CloseEnum(self, hEnum: int | None) -> None:
        """Ends an enumeration and frees what it had allocated.

        The method returns nothing and cannot fail. The handle is void afterwards, and null is allowed
        as well.

        Note: Close the enumeration even if you did not fetch it to the end.

        Parameters:
            hEnum: Handle of the enumeration, as EnumTypeDefs or another Enum method has left it."""
        if not ends(hEnum):
            return
        try:
            if (hEnum or 0) >> 64:
                verify(self, 'CloseEnum', locals(), hEnum=64)
            self.raw.CloseEnum(hEnum)
        except MISFITS:
            raise misfit(self, 'CloseEnum', locals())

    def CountEnum(self, hEnum: int | None) -> int:
        """Tells how many tokens an enumeration contains, no matter how many were fetched already.

        Use the number to allocate one array for all tokens before the second call of the Enum method.

        Parameters:
            hEnum: Handle of the enumeration, as EnumTypeDefs or another Enum method has left it.

        Return value:
            pulCount: Receives the number of tokens."""
        try:
            if (hEnum or 0) >> 64:
                verify(self, 'CountEnum', locals(), hEnum=64)
            pulCount = ULONG()
            hresult = self.raw.CountEnum(live(hEnum), byref(pulCount))
        except MISFITS:
            raise misfit(self, 'CountEnum', locals())
        check(hresult, 'IMetaDataImport.CountEnum')
        return pulCount.value

    @overload
    def EnumTypeDefs(self, cMax: int = 256) -> Iterator[int]: ...
    @overload
    def EnumTypeDefs(self, cMax: int = 256, *, phEnum: int | None) -> IMetaDataImport_EnumTypeDefs: ...
    def EnumTypeDefs(self, cMax: int = 256, *, phEnum: int | None = FROM_START) -> Any:
        """Fetches the tokens of the types that the scope defines, one batch at a time.

        Call the method in a loop until it has no more tokens to give:

            HCORENUM handle = nullptr;
            mdTypeDef types[64];
            ULONG count = 0;
            while (import->EnumTypeDefs(&handle, types, 64, &count) == S_OK)
                visit(types, count);
            import->CloseEnum(handle);

        Note: The pseudo type <Module>, which holds the global functions and fields, is not among the
        results.

        Parameters:
            phEnum: Place of the enumeration’s handle. Store null there before the first call and leave
                it alone afterwards.
            cMax: Number of tokens for which rTypeDefs has room.

        Return value:
            phEnum: Place of the enumeration’s handle. Store null there before the first call and leave
                it alone afterwards.
            rTypeDefs: Array that the method fills with tokens.

        HRESULT:
            S_OK: At least one token was stored.
            S_FALSE: The enumeration is exhausted, and pcTypeDefs is set to zero."""
        if phEnum is FROM_START:
            return stepped(lambda phEnum: self.EnumTypeDefs(cMax, phEnum=phEnum), self.CloseEnum)
        try:
            if (phEnum or 0) >> 64:
                verify(self, 'EnumTypeDefs', locals(), phEnum=64)
            c_phEnum = HCORENUM(live(phEnum, 'EnumTypeDefs'))
            c_rTypeDefs = (mdTypeDef * cMax)()
            pcTypeDefs = ULONG()
            while True:
                hresult = self.raw.EnumTypeDefs(byref(c_phEnum), c_rTypeDefs, len(c_rTypeDefs), byref(pcTypeDefs))
                if pcTypeDefs.value > len(c_rTypeDefs) and (size := grown(hresult, pcTypeDefs.value, len(c_rTypeDefs))):
                    c_rTypeDefs = (mdTypeDef * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'EnumTypeDefs', locals())
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.EnumTypeDefs')
        result = IMetaDataImport_EnumTypeDefs._make((handle_of(c_phEnum.value, phEnum, 'EnumTypeDefs'), c_rTypeDefs[:pcTypeDefs.value]))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def FindTypeDefByName(self, szTypeDef: str | PathLike[str] | None, tkEnclosingClass: int) -> int:
        """Finds a type by its name.

        Parameters:
            szTypeDef: Full name, with the namespace.
            tkEnclosingClass: Token of the type that contains the wanted one; zero if none does.

        Return value:
            ptd: Receives the token of the type."""
        try:
            if tkEnclosingClass >> 32:
                verify(self, 'FindTypeDefByName', locals(), tkEnclosingClass=32)
            ptd = mdTypeDef()
            hresult = self.raw.FindTypeDefByName(wide(szTypeDef), tkEnclosingClass, byref(ptd))
        except MISFITS:
            raise misfit(self, 'FindTypeDefByName', locals())
        check(hresult, 'IMetaDataImport.FindTypeDefByName')
        return ptd.value

    def GetTypeDefProps(self, td: int) -> IMetaDataImport_GetTypeDefProps:
        """Returns the name, the attributes and the base type of a type definition.

        To read a name of unknown length, proceed in two steps:

        - Pass null and zero for the buffer. pchTypeDef then holds the length.
        - Allocate that many characters and call the method again.

        A buffer that is too short receives the beginning of the name.

        Parameters:
            td: Token of the type definition.

        Return value:
            szTypeDef: Buffer for the full name, with its namespace.
            pdwTypeDefFlags: Receives the attributes as a combination of CorTypeAttr flags.
            ptkExtends: Receives the token of the base type, which may be defined here or only referred
                to."""
        try:
            if td >> 32:
                verify(self, 'GetTypeDefProps', locals(), td=32)
            c_szTypeDef = (WCHAR * 1024)()
            pchTypeDef = ULONG()
            pdwTypeDefFlags = DWORD()
            ptkExtends = mdToken()
            while True:
                hresult = self.raw.GetTypeDefProps(td, c_szTypeDef, len(c_szTypeDef), byref(pchTypeDef), byref(pdwTypeDefFlags), byref(ptkExtends))
                if pchTypeDef.value > len(c_szTypeDef) and (size := grown(hresult, pchTypeDef.value, len(c_szTypeDef))):
                    c_szTypeDef = (WCHAR * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'GetTypeDefProps', locals())
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.GetTypeDefProps')
        result = IMetaDataImport_GetTypeDefProps._make((text_in(c_szTypeDef, pchTypeDef.value), pdwTypeDefFlags.value, ptkExtends.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    @overload
    def EnumMethods(self, cl: int, cMax: int = 256) -> Iterator[int]: ...
    @overload
    def EnumMethods(self, cl: int, cMax: int = 256, *, phEnum: int | None) -> IMetaDataImport_EnumMethods: ...
    def EnumMethods(self, cl: int, cMax: int = 256, *, phEnum: int | None = FROM_START) -> Any:
        """Fetches the tokens of a type's methods, one batch at a time.

        Parameters:
            phEnum: Handle of the enumeration. Pass the address of a null handle first and leave it
                alone afterwards.
            cl: Token of the type.
            cMax: How many tokens rMethods has room for.

        Return value:
            phEnum: Handle of the enumeration. Pass the address of a null handle first and leave it
                alone afterwards.
            rMethods: Array that receives the tokens.

        HRESULT:
            S_OK: Tokens were fetched.
            S_FALSE: No method is left, and pcTokens receives zero."""
        if phEnum is FROM_START:
            return stepped(lambda phEnum: self.EnumMethods(cl, cMax, phEnum=phEnum), self.CloseEnum)
        try:
            if (phEnum or 0) >> 64 or cl >> 32:
                verify(self, 'EnumMethods', locals(), phEnum=64, cl=32)
            c_phEnum = HCORENUM(live(phEnum, 'EnumMethods'))
            c_rMethods = (mdMethodDef * cMax)()
            pcTokens = ULONG()
            while True:
                hresult = self.raw.EnumMethods(byref(c_phEnum), cl, c_rMethods, len(c_rMethods), byref(pcTokens))
                if pcTokens.value > len(c_rMethods) and (size := grown(hresult, pcTokens.value, len(c_rMethods))):
                    c_rMethods = (mdMethodDef * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'EnumMethods', locals())
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.EnumMethods')
        result = IMetaDataImport_EnumMethods._make((handle_of(c_phEnum.value, phEnum, 'EnumMethods'), c_rMethods[:pcTokens.value]))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetMethodProps(self, mb: int) -> IMetaDataImport_GetMethodProps:
        """Returns the name, the signature and the flags of a method.

        Parameters:
            mb: Token of the method.

        Return value:
            pClass: Receives the token of the type that has the method.
            szMethod: Buffer for the name.
            pdwAttr: Receives the attributes as a combination of CorMethodAttr flags.
            ppvSigBlob: Receives the address of the signature, which belongs to the scope.
            pulCodeRVA: Receives the place of the method's body, relative to the start of the image.
            pdwImplFlags: Receives the implementation flags."""
        try:
            if mb >> 32:
                verify(self, 'GetMethodProps', locals(), mb=32)
            pClass = mdTypeDef()
            c_szMethod = (WCHAR * 1024)()
            pchMethod = ULONG()
            pdwAttr = DWORD()
            ppvSigBlob = c_void_p()
            pcbSigBlob = ULONG()
            pulCodeRVA = ULONG()
            pdwImplFlags = DWORD()
            while True:
                hresult = self.raw.GetMethodProps(mb, byref(pClass), c_szMethod, len(c_szMethod), byref(pchMethod), byref(pdwAttr), byref(ppvSigBlob), byref(pcbSigBlob), byref(pulCodeRVA), byref(pdwImplFlags))
                if pchMethod.value > len(c_szMethod) and (size := grown(hresult, pchMethod.value, len(c_szMethod))):
                    c_szMethod = (WCHAR * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'GetMethodProps', locals())
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.GetMethodProps')
        result = IMetaDataImport_GetMethodProps._make((pClass.value, text_in(c_szMethod, pchMethod.value), pdwAttr.value, bytes_at(ppvSigBlob.value, pcbSigBlob.value), pulCodeRVA.value, pdwImplFlags.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    @overload
    def EnumCustomAttributes(self, tk: int, tkType: int, cMax: int = 256) -> Iterator[int]: ...
    @overload
    def EnumCustomAttributes(self, tk: int, tkType: int, cMax: int = 256, *, phEnum: int | None) -> IMetaDataImport_EnumCustomAttributes: ...
    def EnumCustomAttributes(self, tk: int, tkType: int, cMax: int = 256, *, phEnum: int | None = FROM_START) -> Any:
        """Fetches the tokens of custom attributes, one batch at a time.

        Parameters:
            phEnum: Handle of the enumeration. Pass the address of a null handle first and leave it
                alone afterwards.
            tk: Whose attributes are wanted; zero asks for those of the whole scope.
            tkType: Constructor that the attributes must have; zero lets all of them through.
            cMax: How many tokens rCustomAttributes has room for.

        Return value:
            phEnum: Handle of the enumeration. Pass the address of a null handle first and leave it
                alone afterwards.
            rCustomAttributes: Array that receives the tokens.

        HRESULT:
            S_OK: Tokens were fetched.
            S_FALSE: No attribute is left, and pcCustomAttributes receives zero."""
        if phEnum is FROM_START:
            return stepped(lambda phEnum: self.EnumCustomAttributes(tk, tkType, cMax, phEnum=phEnum), self.CloseEnum)
        try:
            if (phEnum or 0) >> 64 or tk >> 32 or tkType >> 32:
                verify(self, 'EnumCustomAttributes', locals(), phEnum=64, tk=32, tkType=32)
            c_phEnum = HCORENUM(live(phEnum, 'EnumCustomAttributes'))
            c_rCustomAttributes = (mdCustomAttribute * cMax)()
            pcCustomAttributes = ULONG()
            while True:
                hresult = self.raw.EnumCustomAttributes(byref(c_phEnum), tk, tkType, c_rCustomAttributes, len(c_rCustomAttributes), byref(pcCustomAttributes))
                if pcCustomAttributes.value > len(c_rCustomAttributes) and (size := grown(hresult, pcCustomAttributes.value, len(c_rCustomAttributes))):
                    c_rCustomAttributes = (mdCustomAttribute * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'EnumCustomAttributes', locals())
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.EnumCustomAttributes')
        result = IMetaDataImport_EnumCustomAttributes._make((handle_of(c_phEnum.value, phEnum, 'EnumCustomAttributes'), c_rCustomAttributes[:pcCustomAttributes.value]))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetCustomAttributeProps(self, cv: int) -> IMetaDataImport_GetCustomAttributeProps:
        """Returns the owner, the constructor and the value of a custom attribute.

        Parameters:
            cv: Token of the attribute.

        Return value:
            ptkObj: Receives the token of what has the attribute.
            ptkType: Receives the token of the constructor.
            ppBlob: Receives the address of the value, which belongs to the scope."""
        try:
            if cv >> 32:
                verify(self, 'GetCustomAttributeProps', locals(), cv=32)
            ptkObj = mdToken()
            ptkType = mdToken()
            ppBlob = c_void_p()
            pcbSize = ULONG()
            hresult = self.raw.GetCustomAttributeProps(cv, byref(ptkObj), byref(ptkType), byref(ppBlob), byref(pcbSize))
        except MISFITS:
            raise misfit(self, 'GetCustomAttributeProps', locals())
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.GetCustomAttributeProps')
        result = IMetaDataImport_GetCustomAttributeProps._make((ptkObj.value, ptkType.value, bytes_at(ppBlob.value, pcbSize.value)))
        if hresult:
            result.hresult = HResult(hresult)
        return result

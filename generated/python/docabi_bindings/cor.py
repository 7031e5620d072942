# made by docabi from specs/abi, header Cor.h; do not edit
"""Definitions of Cor.h. Implemented in MSCorEE.dll."""

from __future__ import annotations

from ctypes import byref, c_void_p
from typing import TYPE_CHECKING, overload
from ._guid import GUID, identifier
from ._kinds import GUID_REF, POINTER, TEXT
from ._memory import grown, text_in, wide
from ._results import ComError, HResult, Result, check, item
from ._slots import HRESULT, Hidden, HiddenRef, In, InOut, Out, OutArray, OutText, Requested, Slot
from ._unknown import IUnknown, T, received
from ._types import DWORD, HCORENUM, ULONG, WCHAR, mdToken, mdTypeDef

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ._answering import Answer
    from ._memory import Pointer

__all__ = [
    "IMetaDataDispenser",
    "IMetaDataDispenserEx",
    "IMetaDataImport",
    "IMetaDataImport_EnumTypeDefs",
    "IMetaDataImport_GetTypeDefProps",
]


class IMetaDataDispenser(IUnknown):
    """Hands out metadata scopes, whether they are new or come from a file or from memory."""

    __slots__ = ()
    _iid_ = GUID('809c652e-7396-11d2-9771-00a0c9b4d50c')

    class Raw(IUnknown.Raw):
        """The methods as C declares them."""

        if TYPE_CHECKING:

            def OpenScope(self, szScope: Pointer, dwOpenFlags: int, riid: Pointer, ppIUnk: Pointer) -> int: ...

    class Implementation(IUnknown.Implementation):
        """IMetaDataDispenser written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        if TYPE_CHECKING:

            def OpenScope(self, szScope: str | None, dwOpenFlags: int, riid: GUID) -> Answer[IUnknown | IUnknown.Implementation | None]: ...

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('DefineScope'),
            Slot('OpenScope', HRESULT, In(TEXT), In(DWORD), In(GUID_REF), Requested(2)),
            Slot.opaque('OpenScopeOnMemory'),
        )

    @overload
    def OpenScope(self, szScope: str | None, dwOpenFlags: int, riid: type[T]) -> T: ...
    @overload
    def OpenScope(self, szScope: str | None, dwOpenFlags: int, riid: GUID) -> IUnknown: ...
    def OpenScope(self, szScope: str | None, dwOpenFlags: int, riid: type[T] | GUID) -> T | IUnknown:
        """Opens a file that holds metadata and returns an interface to the scope, that is, to everything
        the file declares.

        Parameters:
            szScope: Path of the file, which has to contain metadata of the CLR.
            dwOpenFlags: Way of opening, made up of CorOpenFlags values.
            riid: Identifier of the interface that the caller wants, for example IID_IMetaDataImport for
                reading or IID_IMetaDataEmit for writing.

        Returns:
            ppIUnk: Receives the interface. It has the type that riid names, whatever the declaration says."""
        ppIUnk = c_void_p()
        hresult = self.raw.OpenScope(wide(szScope), dwOpenFlags, byref(identifier(riid)), byref(ppIUnk))
        check(hresult, 'IMetaDataDispenser.OpenScope')
        return received(riid, ppIUnk.value)


class IMetaDataDispenserEx(IMetaDataDispenser):
    """Adds options to IMetaDataDispenser that set how its scopes behave."""

    __slots__ = ()
    _iid_ = GUID('31bcfce2-dafb-11d2-9f81-00c04f79a0a3')

    class Raw(IMetaDataDispenser.Raw):
        """The methods as C declares them."""

    class Implementation(IMetaDataDispenser.Implementation):
        """IMetaDataDispenserEx written in Python: override the methods; one that is missing answers E_NOTIMPL."""

    if TYPE_CHECKING:

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


class IMetaDataImport_EnumTypeDefs(Result, tuple["int | None", "list[int]"]):
    """What IMetaDataImport.EnumTypeDefs gives."""

    phEnum: int | None = item(0)
    rTypeDefs: list[int] = item(1)


class IMetaDataImport_GetTypeDefProps(Result, tuple[str, int, int]):
    """What IMetaDataImport.GetTypeDefProps gives."""

    szTypeDef: str = item(0)
    pdwTypeDefFlags: int = item(1)
    ptkExtends: int = item(2)


class IMetaDataImport(IUnknown):
    """Reads the metadata of a scope: its types, their members and all that belongs to them."""

    __slots__ = ()
    _iid_ = GUID('7dac8207-d3ae-4c75-9b67-92801a497d44')

    class Raw(IUnknown.Raw):
        """The methods as C declares them."""

        if TYPE_CHECKING:

            def CloseEnum(self, hEnum: Pointer) -> None: ...
            def CountEnum(self, hEnum: Pointer, pulCount: Pointer) -> int: ...
            def EnumTypeDefs(self, phEnum: Pointer, rTypeDefs: Pointer, cMax: int, pcTypeDefs: Pointer) -> int: ...
            def GetTypeDefProps(self, td: int, szTypeDef: Pointer, cchTypeDef: int, pchTypeDef: Pointer, pdwTypeDefFlags: Pointer, ptkExtends: Pointer) -> int: ...

    class Implementation(IUnknown.Implementation):
        """IMetaDataImport written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        if TYPE_CHECKING:

            def CloseEnum(self, hEnum: int | None) -> None: ...
            def CountEnum(self, hEnum: int | None) -> Answer[int]: ...
            def EnumTypeDefs(self, phEnum: int | None, cMax: int) -> Answer[tuple[int | None, Sequence[int]]]: ...
            def GetTypeDefProps(self, td: int) -> Answer[tuple[str, int, int]]: ...

    if TYPE_CHECKING:

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
            Slot.opaque('FindTypeDefByName'),
            Slot.opaque('GetScopeProps'),
            Slot.opaque('GetModuleFromScope'),
            Slot('GetTypeDefProps', HRESULT, In(mdTypeDef), OutText(WCHAR, 2, 3), Hidden(ULONG), HiddenRef(ULONG), Out(DWORD), Out(mdToken)),
            Slot.opaque('GetInterfaceImplProps'),
            Slot.opaque('GetTypeRefProps'),
            Slot.opaque('ResolveTypeRef'),
            Slot.opaque('EnumMembers'),
            Slot.opaque('EnumMembersWithName'),
            Slot.opaque('EnumMethods'),
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
            Slot.opaque('GetMethodProps'),
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
            Slot.opaque('EnumCustomAttributes'),
            Slot.opaque('GetCustomAttributeProps'),
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

    def CloseEnum(self, hEnum: Pointer) -> None:
        """Ends an enumeration and frees what it had allocated.

        Parameters:
            hEnum: Handle of the enumeration, as EnumTypeDefs or another Enum method has left it."""
        self.raw.CloseEnum(hEnum)

    def CountEnum(self, hEnum: Pointer) -> int:
        """Tells how many tokens an enumeration contains, no matter how many were fetched already.

        Parameters:
            hEnum: Handle of the enumeration, as EnumTypeDefs or another Enum method has left it.

        Returns:
            pulCount: Receives the number of tokens."""
        pulCount = ULONG()
        hresult = self.raw.CountEnum(hEnum, byref(pulCount))
        check(hresult, 'IMetaDataImport.CountEnum')
        return pulCount.value

    def EnumTypeDefs(self, phEnum: int | None = None, cMax: int = 256) -> IMetaDataImport_EnumTypeDefs:
        """Fetches the tokens of the types that the scope defines, one batch at a time.

        Parameters:
            phEnum: Place of the enumeration’s handle. Store null there before the first call and leave it
                alone afterwards.
            cMax: Number of tokens for which rTypeDefs has room.

        Return Value:
            phEnum: Place of the enumeration’s handle. Store null there before the first call and leave it
                alone afterwards.
            rTypeDefs: Array that the method fills with tokens.

        HRESULT:
            S_OK: At least one token was stored.
            S_FALSE: The enumeration is exhausted, and pcTypeDefs is set to zero."""
        c_phEnum = HCORENUM(phEnum)
        c_rTypeDefs = (mdTypeDef * cMax)()
        pcTypeDefs = ULONG()
        while True:
            hresult = self.raw.EnumTypeDefs(byref(c_phEnum), c_rTypeDefs, len(c_rTypeDefs), byref(pcTypeDefs))
            if pcTypeDefs.value > len(c_rTypeDefs) and (size := grown(hresult, pcTypeDefs.value, len(c_rTypeDefs))):
                c_rTypeDefs = (mdTypeDef * size)()
                continue
            break
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.EnumTypeDefs')
        result = IMetaDataImport_EnumTypeDefs((c_phEnum.value, c_rTypeDefs[:pcTypeDefs.value]))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetTypeDefProps(self, td: int) -> IMetaDataImport_GetTypeDefProps:
        """Returns the name, the attributes and the base type of a type definition.

        Parameters:
            td: Token of the type definition.

        Returns:
            szTypeDef: Buffer for the full name, with its namespace.
            pdwTypeDefFlags: Receives the attributes as a combination of CorTypeAttr flags.
            ptkExtends: Receives the token of the base type, which may be defined here or only referred to."""
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
        if hresult < 0:
            raise ComError(hresult, 'IMetaDataImport.GetTypeDefProps')
        result = IMetaDataImport_GetTypeDefProps((text_in(c_szTypeDef, pchTypeDef.value), pdwTypeDefFlags.value, ptkExtends.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

# made by docabi from specs/abi, header Cor.h; do not edit
"""The methods of cor as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._answering import Answer
    from .._guid import GUID
    from .._memory import Pointer
    from .._unknown import IUnknown
    from ..cor import IMetaDataDispenser
    from ..corhdr import CorOpenFlags

    class Raw_IMetaDataDispenser(IUnknown.Raw):
        def DefineScope(self, rclsid: Pointer, dwCreateFlags: int, riid: Pointer, ppIUnk: Pointer) -> int: ...
        def OpenScope(self, szScope: Pointer, dwOpenFlags: int, riid: Pointer, ppIUnk: Pointer) -> int: ...

    class Implementation_IMetaDataDispenser(IUnknown.Implementation):
        def DefineScope(self, rclsid: GUID, dwCreateFlags: int, riid: GUID) -> Answer[IUnknown | IUnknown.Implementation | None]:
            """Makes a scope for a new module.

            Parameters:
                rclsid: Version of the metadata format to write, as a class identifier.
                dwCreateFlags: Must be zero.
                riid: Interface that the caller wants to have, for example that of IMetaDataEmit.

            Return value:
                ppIUnk: Receives the scope."""
            ...
        def OpenScope(self, szScope: str | None, dwOpenFlags: CorOpenFlags, riid: GUID) -> Answer[IUnknown | IUnknown.Implementation | None]:
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
            ...

    class Raw_IMetaDataDispenserEx(IMetaDataDispenser.Raw):
        ...

    class Implementation_IMetaDataDispenserEx(IMetaDataDispenser.Implementation):
        ...

    class Raw_IMetaDataEmit(IUnknown.Raw):
        def SetModuleProps(self, szName: Pointer) -> int: ...
        def Save(self, szFile: Pointer, dwSaveFlags: int) -> int: ...
        def DefineTypeDef(self, szTypeDef: Pointer, dwTypeDefFlags: int, tkExtends: int, rtkImplements: Pointer, ptd: Pointer) -> int: ...
        def DefineMethod(self, td: int, szName: Pointer, dwMethodFlags: int, pvSigBlob: Pointer, cbSigBlob: int, ulCodeRVA: int, dwImplFlags: int, pmd: Pointer) -> int: ...

    class Implementation_IMetaDataEmit(IUnknown.Implementation):
        def SetModuleProps(self, szName: str | None) -> int | None:
            """Names the module.

            Parameters:
                szName: Name of the module's file, without its folder."""
            ...
        def Save(self, szFile: str | None, dwSaveFlags: int) -> int | None:
            """Writes the scope into a file.

            Parameters:
                szFile: Path of the file.
                dwSaveFlags: Must be zero."""
            ...
        def DefineTypeDef(self, szTypeDef: str | None, dwTypeDefFlags: int, tkExtends: int, rtkImplements: int | None) -> Answer[int]:
            """Adds a type to the scope.

            Parameters:
                szTypeDef: Full name, with the namespace.
                dwTypeDefFlags: Attributes as a combination of CorTypeAttr flags.
                tkExtends: Token of the base type; zero if there is none.
                rtkImplements: Tokens of the interfaces that the type implements, ended by a zero, or null.

            Return value:
                ptd: Receives the token of the new type."""
            ...
        def DefineMethod(self, td: int, szName: str | None, dwMethodFlags: int, pvSigBlob: bytes | None, ulCodeRVA: int, dwImplFlags: int) -> Answer[int]:
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
            ...

    class Raw_IMetaDataImport(IUnknown.Raw):
        def CloseEnum(self, hEnum: Pointer) -> None: ...
        def CountEnum(self, hEnum: Pointer, pulCount: Pointer) -> int: ...
        def EnumTypeDefs(self, phEnum: Pointer, rTypeDefs: Pointer, cMax: int, pcTypeDefs: Pointer) -> int: ...
        def FindTypeDefByName(self, szTypeDef: Pointer, tkEnclosingClass: int, ptd: Pointer) -> int: ...
        def GetTypeDefProps(self, td: int, szTypeDef: Pointer, cchTypeDef: int, pchTypeDef: Pointer, pdwTypeDefFlags: Pointer, ptkExtends: Pointer) -> int: ...
        def EnumMethods(self, phEnum: Pointer, cl: int, rMethods: Pointer, cMax: int, pcTokens: Pointer) -> int: ...
        def GetMethodProps(self, mb: int, pClass: Pointer, szMethod: Pointer, cchMethod: int, pchMethod: Pointer, pdwAttr: Pointer, ppvSigBlob: Pointer, pcbSigBlob: Pointer, pulCodeRVA: Pointer, pdwImplFlags: Pointer) -> int: ...
        def EnumCustomAttributes(self, phEnum: Pointer, tk: int, tkType: int, rCustomAttributes: Pointer, cMax: int, pcCustomAttributes: Pointer) -> int: ...
        def GetCustomAttributeProps(self, cv: int, ptkObj: Pointer, ptkType: Pointer, ppBlob: Pointer, pcbSize: Pointer) -> int: ...

    class Implementation_IMetaDataImport(IUnknown.Implementation):
        def CloseEnum(self, hEnum: int | None) -> None:
            """Ends an enumeration and frees what it had allocated.

            The method returns nothing and cannot fail. The handle is void afterwards, and null is allowed
            as well.

            Note: Close the enumeration even if you did not fetch it to the end.

            Parameters:
                hEnum: Handle of the enumeration, as EnumTypeDefs or another Enum method has left it."""
            ...
        def CountEnum(self, hEnum: int | None) -> Answer[int]:
            """Tells how many tokens an enumeration contains, no matter how many were fetched already.

            Use the number to allocate one array for all tokens before the second call of the Enum method.

            Parameters:
                hEnum: Handle of the enumeration, as EnumTypeDefs or another Enum method has left it.

            Return value:
                pulCount: Receives the number of tokens."""
            ...
        def EnumTypeDefs(self, phEnum: int | None, cMax: int) -> Answer[tuple[int | None, Sequence[int]]]:
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
            ...
        def FindTypeDefByName(self, szTypeDef: str | None, tkEnclosingClass: int) -> Answer[int]:
            """Finds a type by its name.

            Parameters:
                szTypeDef: Full name, with the namespace.
                tkEnclosingClass: Token of the type that contains the wanted one; zero if none does.

            Return value:
                ptd: Receives the token of the type."""
            ...
        def GetTypeDefProps(self, td: int) -> Answer[tuple[str, int, int]]:
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
            ...
        def EnumMethods(self, phEnum: int | None, cl: int, cMax: int) -> Answer[tuple[int | None, Sequence[int]]]:
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
            ...
        def GetMethodProps(self, mb: int) -> Answer[tuple[int, str, int, int | None, int, int, int]]:
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
            ...
        def EnumCustomAttributes(self, phEnum: int | None, tk: int, tkType: int, cMax: int) -> Answer[tuple[int | None, Sequence[int]]]:
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
            ...
        def GetCustomAttributeProps(self, cv: int) -> Answer[tuple[int, int, int | None, int]]:
            """Returns the owner, the constructor and the value of a custom attribute.

            Parameters:
                cv: Token of the attribute.

            Return value:
                ptkObj: Receives the token of what has the attribute.
                ptkType: Receives the token of the constructor.
                ppBlob: Receives the address of the value, which belongs to the scope."""
            ...

PARAMETERS: dict[str, str] = {
    'IMetaDataDispenser.DefineScope': 'rclsid dwCreateFlags riid ppIUnk',
    'IMetaDataDispenser.OpenScope': 'szScope dwOpenFlags riid ppIUnk',
    'IMetaDataEmit.SetModuleProps': 'szName',
    'IMetaDataEmit.Save': 'szFile dwSaveFlags',
    'IMetaDataEmit.DefineTypeDef': 'szTypeDef dwTypeDefFlags tkExtends rtkImplements ptd',
    'IMetaDataEmit.DefineMethod': 'td szName dwMethodFlags pvSigBlob cbSigBlob ulCodeRVA dwImplFlags pmd',
    'IMetaDataImport.CloseEnum': 'hEnum',
    'IMetaDataImport.CountEnum': 'hEnum pulCount',
    'IMetaDataImport.EnumTypeDefs': 'phEnum rTypeDefs cMax pcTypeDefs',
    'IMetaDataImport.FindTypeDefByName': 'szTypeDef tkEnclosingClass ptd',
    'IMetaDataImport.GetTypeDefProps': 'td szTypeDef cchTypeDef pchTypeDef pdwTypeDefFlags ptkExtends',
    'IMetaDataImport.EnumMethods': 'phEnum cl rMethods cMax pcTokens',
    'IMetaDataImport.GetMethodProps': 'mb pClass szMethod cchMethod pchMethod pdwAttr ppvSigBlob pcbSigBlob pulCodeRVA pdwImplFlags',
    'IMetaDataImport.EnumCustomAttributes': 'phEnum tk tkType rCustomAttributes cMax pcCustomAttributes',
    'IMetaDataImport.GetCustomAttributeProps': 'cv ptkObj ptkType ppBlob pcbSize',
}
"""The names of parameters, in the order of C."""

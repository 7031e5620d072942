# made by docabi from specs/abi, header oaidl.h; do not edit
"""Definitions of oaidl.h."""

from __future__ import annotations

from ctypes import byref, c_char_p, c_uint32, c_void_p
from typing import TYPE_CHECKING, overload
from ._arguments import MISFITS, listed, misfit, verify
from ._guid import GUID, identifier
from ._kinds import GUID_REF, POINTER, TEXT, Ref, boolean
from ._memory import grown, take_bstr, wide
from ._results import ComError, HResult, Result, check, item
from ._slots import HRESULT, Hidden, HiddenRef, In, InArray, Out, OutArray, Requested, Slot
from ._unknown import IUnknown, T, keeping, obtained, pointer_of, received
from ._types import BOOL, BSTR, DISPID, DISPPARAMS, DWORD, EXCEPINFO, HREFTYPE, INT, INVOKEKIND, LCID, MEMBERID, PVOID, TLIBATTR, TYPEKIND, UINT, ULONG, USHORT, VARIANT, WORD

if TYPE_CHECKING:
    from collections.abc import Iterable
    from ._guid import Identifier
    from ._memory import Pointer
    from ._signatures import oaidl as signatures

__all__ = [
    "IDispatch",
    "IDispatch_Invoke",
    "IErrorInfo",
    "ITypeInfo",
    "ITypeInfo_GetContainingTypeLib",
    "ITypeInfo_GetDllEntry",
    "ITypeInfo_GetDocumentation",
    "ITypeInfo_Invoke",
    "ITypeLib",
    "ITypeLib_GetDocumentation",
]


class IDispatch_Invoke(Result, tuple["VARIANT", "EXCEPINFO", int]):
    """What IDispatch.Invoke gives."""

    pVarResult: VARIANT = item(0)
    pExcepInfo: EXCEPINFO = item(1)
    puArgErr: int = item(2)


class IDispatch(IUnknown):
    """IDispatch.

    Requirements:
        Header: oaidl.h"""

    __slots__ = ()
    _iid_ = GUID('00020400-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IDispatch):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IDispatch):
            """IDispatch written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('GetTypeInfoCount', HRESULT, Out(UINT)),
            Slot('GetTypeInfo', HRESULT, In(UINT), In(LCID), Out(ITypeInfo)),
            Slot('GetIDsOfNames', HRESULT, In(GUID_REF), InArray(TEXT, 2), Hidden(UINT), In(LCID), OutArray(DISPID, 2, -1)),
            Slot('Invoke', HRESULT, In(DISPID), In(GUID_REF), In(LCID), In(WORD), In(Ref(DISPPARAMS)), Out(VARIANT), Out(EXCEPINFO), Out(UINT)),
        )

    def GetTypeInfoCount(self) -> int:
        """GetTypeInfoCount."""
        pctinfo = UINT()
        hresult = self.raw.GetTypeInfoCount(byref(pctinfo))
        check(hresult, 'IDispatch.GetTypeInfoCount')
        return pctinfo.value

    def GetTypeInfo(self, iTInfo: int, lcid: int) -> ITypeInfo:
        """GetTypeInfo."""
        try:
            if iTInfo >> 32 or lcid >> 32:
                verify(self, 'GetTypeInfo', locals(), iTInfo=32, lcid=32)
            ppTInfo = c_void_p()
            hresult = self.raw.GetTypeInfo(iTInfo, lcid, byref(ppTInfo))
        except MISFITS:
            raise misfit(self, 'GetTypeInfo', locals())
        check(hresult, 'IDispatch.GetTypeInfo')
        return keeping(obtained(ITypeInfo, ppTInfo.value, 'IDispatch.GetTypeInfo', 'ppTInfo'), self)

    def GetIDsOfNames(self, riid: Identifier, rgszNames: Iterable[str | None] | None, lcid: int) -> list[int]:
        """GetIDsOfNames."""
        try:
            rgszNames = listed(rgszNames)
            if lcid >> 32:
                verify(self, 'GetIDsOfNames', locals(), lcid=32)
            c_rgszNames = (c_char_p * len(rgszNames))(*map(wide, rgszNames)) if rgszNames is not None else None
            c_rgDispId = (DISPID * len(rgszNames or ()))()
            hresult = self.raw.GetIDsOfNames(byref(identifier(riid)), c_rgszNames, len(rgszNames or ()), lcid, c_rgDispId)
        except MISFITS:
            raise misfit(self, 'GetIDsOfNames', locals())
        check(hresult, 'IDispatch.GetIDsOfNames')
        return list(c_rgDispId)

    def Invoke(self, dispIdMember: int, riid: Identifier, lcid: int, wFlags: int, pDispParams: DISPPARAMS | None) -> IDispatch_Invoke:
        """Invoke."""
        try:
            if dispIdMember >> 32 or lcid >> 32 or wFlags >> 16 or pDispParams.__class__ is not DISPPARAMS and pDispParams is not None:
                verify(self, 'Invoke', locals(), dispIdMember=32, lcid=32, wFlags=16)
            pVarResult = VARIANT()
            pExcepInfo = EXCEPINFO()
            puArgErr = UINT()
            hresult = self.raw.Invoke(dispIdMember, byref(identifier(riid)), lcid, wFlags, byref(pDispParams) if pDispParams is not None else None, byref(pVarResult), byref(pExcepInfo), byref(puArgErr))
        except MISFITS:
            raise misfit(self, 'Invoke', locals())
        if hresult < 0:
            raise ComError(hresult, 'IDispatch.Invoke')
        result = IDispatch_Invoke._make((pVarResult, pExcepInfo, puArgErr.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result


class IErrorInfo(IUnknown):
    """IErrorInfo.

    Requirements:
        Header: oaidl.h"""

    __slots__ = ()
    _iid_ = GUID('1cf2b120-547d-101b-8e65-08002b2bd119')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IErrorInfo):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IErrorInfo):
            """IErrorInfo written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('GetGUID', HRESULT, Out(GUID)),
            Slot('GetSource', HRESULT, Out(POINTER)),
            Slot('GetDescription', HRESULT, Out(POINTER)),
            Slot('GetHelpFile', HRESULT, Out(POINTER)),
            Slot('GetHelpContext', HRESULT, Out(DWORD)),
        )

    def GetGUID(self) -> GUID:
        """GetGUID."""
        pGUID = GUID()
        hresult = self.raw.GetGUID(byref(pGUID))
        check(hresult, 'IErrorInfo.GetGUID')
        return pGUID

    def GetSource(self) -> str | None:
        """GetSource."""
        pBstrSource = c_void_p()
        hresult = self.raw.GetSource(byref(pBstrSource))
        check(hresult, 'IErrorInfo.GetSource')
        return take_bstr(pBstrSource.value)

    def GetDescription(self) -> str | None:
        """GetDescription."""
        pBstrDescription = c_void_p()
        hresult = self.raw.GetDescription(byref(pBstrDescription))
        check(hresult, 'IErrorInfo.GetDescription')
        return take_bstr(pBstrDescription.value)

    def GetHelpFile(self) -> str | None:
        """GetHelpFile."""
        pBstrHelpFile = c_void_p()
        hresult = self.raw.GetHelpFile(byref(pBstrHelpFile))
        check(hresult, 'IErrorInfo.GetHelpFile')
        return take_bstr(pBstrHelpFile.value)

    def GetHelpContext(self) -> int:
        """GetHelpContext."""
        pdwHelpContext = DWORD()
        hresult = self.raw.GetHelpContext(byref(pdwHelpContext))
        check(hresult, 'IErrorInfo.GetHelpContext')
        return pdwHelpContext.value


class ITypeInfo_Invoke(Result, tuple["VARIANT", "EXCEPINFO", int]):
    """What ITypeInfo.Invoke gives."""

    pVarResult: VARIANT = item(0)
    pExcepInfo: EXCEPINFO = item(1)
    puArgErr: int = item(2)


class ITypeInfo_GetDocumentation(Result, tuple["str | None", "str | None", int, "str | None"]):
    """What ITypeInfo.GetDocumentation gives."""

    pBstrName: str | None = item(0)
    pBstrDocString: str | None = item(1)
    pdwHelpContext: int = item(2)
    pBstrHelpFile: str | None = item(3)


class ITypeInfo_GetDllEntry(Result, tuple["str | None", "str | None", int]):
    """What ITypeInfo.GetDllEntry gives."""

    pBstrDllName: str | None = item(0)
    pBstrName: str | None = item(1)
    pwOrdinal: int = item(2)


class ITypeInfo_GetContainingTypeLib(Result, tuple["ITypeLib", int]):
    """What ITypeInfo.GetContainingTypeLib gives."""

    ppTLib: ITypeLib = item(0)
    pIndex: int = item(1)


class ITypeInfo(IUnknown):
    """ITypeInfo.

    Requirements:
        Header: oaidl.h"""

    __slots__ = ()
    _iid_ = GUID('00020401-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ITypeInfo):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ITypeInfo):
            """ITypeInfo written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('GetTypeAttr', HRESULT, Out(POINTER)),
            Slot('GetTypeComp', HRESULT, Out(POINTER)),
            Slot('GetFuncDesc', HRESULT, In(UINT), Out(POINTER)),
            Slot('GetVarDesc', HRESULT, In(UINT), Out(POINTER)),
            Slot('GetNames', HRESULT, In(MEMBERID), OutArray(POINTER, 2, 3), In(UINT), HiddenRef(UINT)),
            Slot('GetRefTypeOfImplType', HRESULT, In(UINT), Out(HREFTYPE)),
            Slot('GetImplTypeFlags', HRESULT, In(UINT), Out(INT)),
            Slot('GetIDsOfNames', HRESULT, InArray(TEXT, 1), Hidden(UINT), OutArray(MEMBERID, 1, -1)),
            Slot('Invoke', HRESULT, In(POINTER), In(MEMBERID), In(WORD), In(Ref(DISPPARAMS)), Out(VARIANT), Out(EXCEPINFO), Out(UINT)),
            Slot('GetDocumentation', HRESULT, In(MEMBERID), Out(POINTER), Out(POINTER), Out(DWORD), Out(POINTER)),
            Slot('GetDllEntry', HRESULT, In(MEMBERID), In(INVOKEKIND), Out(POINTER), Out(POINTER), Out(WORD)),
            Slot('GetRefTypeInfo', HRESULT, In(HREFTYPE), Out(ITypeInfo)),
            Slot('AddressOfMember', HRESULT, In(MEMBERID), In(INVOKEKIND), Out(POINTER)),
            Slot('CreateInstance', HRESULT, In(IUnknown), In(GUID_REF), Requested(1)),
            Slot('GetMops', HRESULT, In(MEMBERID), Out(POINTER)),
            Slot('GetContainingTypeLib', HRESULT, Out(ITypeLib), Out(UINT)),
            Slot('ReleaseTypeAttr', None, In(POINTER)),
            Slot('ReleaseFuncDesc', None, In(POINTER)),
            Slot('ReleaseVarDesc', None, In(POINTER)),
        )

    def GetTypeAttr(self) -> int | None:
        """GetTypeAttr."""
        ppTypeAttr = c_void_p()
        hresult = self.raw.GetTypeAttr(byref(ppTypeAttr))
        check(hresult, 'ITypeInfo.GetTypeAttr')
        return ppTypeAttr.value

    def GetTypeComp(self) -> int | None:
        """GetTypeComp."""
        ppTComp = c_void_p()
        hresult = self.raw.GetTypeComp(byref(ppTComp))
        check(hresult, 'ITypeInfo.GetTypeComp')
        return ppTComp.value

    def GetFuncDesc(self, index: int) -> int | None:
        """GetFuncDesc."""
        try:
            if index >> 32:
                verify(self, 'GetFuncDesc', locals(), index=32)
            ppFuncDesc = c_void_p()
            hresult = self.raw.GetFuncDesc(index, byref(ppFuncDesc))
        except MISFITS:
            raise misfit(self, 'GetFuncDesc', locals())
        check(hresult, 'ITypeInfo.GetFuncDesc')
        return ppFuncDesc.value

    def GetVarDesc(self, index: int) -> int | None:
        """GetVarDesc."""
        try:
            if index >> 32:
                verify(self, 'GetVarDesc', locals(), index=32)
            ppVarDesc = c_void_p()
            hresult = self.raw.GetVarDesc(index, byref(ppVarDesc))
        except MISFITS:
            raise misfit(self, 'GetVarDesc', locals())
        check(hresult, 'ITypeInfo.GetVarDesc')
        return ppVarDesc.value

    def GetNames(self, memid: int, cMaxNames: int = 256) -> list[str | None]:
        """GetNames."""
        try:
            if memid >> 32:
                verify(self, 'GetNames', locals(), memid=32)
            c_rgBstrNames = (BSTR * cMaxNames)()
            pcNames = UINT()
            while True:
                hresult = self.raw.GetNames(memid, c_rgBstrNames, len(c_rgBstrNames), byref(pcNames))
                if pcNames.value > len(c_rgBstrNames) and (size := grown(hresult, pcNames.value, len(c_rgBstrNames))):
                    for one in c_rgBstrNames:
                        take_bstr(one)
                    c_rgBstrNames = (BSTR * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'GetNames', locals())
        check(hresult, 'ITypeInfo.GetNames')
        return [take_bstr(one) for one in c_rgBstrNames[:pcNames.value]]

    def GetRefTypeOfImplType(self, index: int) -> int:
        """GetRefTypeOfImplType."""
        try:
            if index >> 32:
                verify(self, 'GetRefTypeOfImplType', locals(), index=32)
            pRefType = HREFTYPE()
            hresult = self.raw.GetRefTypeOfImplType(index, byref(pRefType))
        except MISFITS:
            raise misfit(self, 'GetRefTypeOfImplType', locals())
        check(hresult, 'ITypeInfo.GetRefTypeOfImplType')
        return pRefType.value

    def GetImplTypeFlags(self, index: int) -> int:
        """GetImplTypeFlags."""
        try:
            if index >> 32:
                verify(self, 'GetImplTypeFlags', locals(), index=32)
            pImplTypeFlags = INT()
            hresult = self.raw.GetImplTypeFlags(index, byref(pImplTypeFlags))
        except MISFITS:
            raise misfit(self, 'GetImplTypeFlags', locals())
        check(hresult, 'ITypeInfo.GetImplTypeFlags')
        return pImplTypeFlags.value

    def GetIDsOfNames(self, rgszNames: Iterable[str | None] | None) -> list[int]:
        """GetIDsOfNames."""
        try:
            rgszNames = listed(rgszNames)
            c_rgszNames = (c_char_p * len(rgszNames))(*map(wide, rgszNames)) if rgszNames is not None else None
            c_pMemId = (MEMBERID * len(rgszNames or ()))()
            hresult = self.raw.GetIDsOfNames(c_rgszNames, len(rgszNames or ()), c_pMemId)
        except MISFITS:
            raise misfit(self, 'GetIDsOfNames', locals())
        check(hresult, 'ITypeInfo.GetIDsOfNames')
        return list(c_pMemId)

    def Invoke(self, pvInstance: Pointer, memid: int, wFlags: int, pDispParams: DISPPARAMS | None) -> ITypeInfo_Invoke:
        """Invoke."""
        try:
            if isinstance(pvInstance, str) or memid >> 32 or wFlags >> 16 or pDispParams.__class__ is not DISPPARAMS and pDispParams is not None:
                verify(self, 'Invoke', locals(), memid=32, wFlags=16)
            pVarResult = VARIANT()
            pExcepInfo = EXCEPINFO()
            puArgErr = UINT()
            hresult = self.raw.Invoke(pvInstance, memid, wFlags, byref(pDispParams) if pDispParams is not None else None, byref(pVarResult), byref(pExcepInfo), byref(puArgErr))
        except MISFITS:
            raise misfit(self, 'Invoke', locals())
        if hresult < 0:
            raise ComError(hresult, 'ITypeInfo.Invoke')
        result = ITypeInfo_Invoke._make((pVarResult, pExcepInfo, puArgErr.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetDocumentation(self, memid: int) -> ITypeInfo_GetDocumentation:
        """GetDocumentation."""
        try:
            if memid >> 32:
                verify(self, 'GetDocumentation', locals(), memid=32)
            pBstrName = c_void_p()
            pBstrDocString = c_void_p()
            pdwHelpContext = DWORD()
            pBstrHelpFile = c_void_p()
            hresult = self.raw.GetDocumentation(memid, byref(pBstrName), byref(pBstrDocString), byref(pdwHelpContext), byref(pBstrHelpFile))
        except MISFITS:
            raise misfit(self, 'GetDocumentation', locals())
        if hresult < 0:
            raise ComError(hresult, 'ITypeInfo.GetDocumentation')
        result = ITypeInfo_GetDocumentation._make((take_bstr(pBstrName.value), take_bstr(pBstrDocString.value), pdwHelpContext.value, take_bstr(pBstrHelpFile.value)))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetDllEntry(self, memid: int, invKind: INVOKEKIND) -> ITypeInfo_GetDllEntry:
        """GetDllEntry."""
        try:
            if memid >> 32 or invKind >> 32:
                verify(self, 'GetDllEntry', locals(), memid=32, invKind=32)
            pBstrDllName = c_void_p()
            pBstrName = c_void_p()
            pwOrdinal = WORD()
            hresult = self.raw.GetDllEntry(memid, invKind, byref(pBstrDllName), byref(pBstrName), byref(pwOrdinal))
        except MISFITS:
            raise misfit(self, 'GetDllEntry', locals())
        if hresult < 0:
            raise ComError(hresult, 'ITypeInfo.GetDllEntry')
        result = ITypeInfo_GetDllEntry._make((take_bstr(pBstrDllName.value), take_bstr(pBstrName.value), pwOrdinal.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetRefTypeInfo(self, hRefType: int) -> ITypeInfo:
        """GetRefTypeInfo."""
        try:
            if hRefType >> 32:
                verify(self, 'GetRefTypeInfo', locals(), hRefType=32)
            ppTInfo = c_void_p()
            hresult = self.raw.GetRefTypeInfo(hRefType, byref(ppTInfo))
        except MISFITS:
            raise misfit(self, 'GetRefTypeInfo', locals())
        check(hresult, 'ITypeInfo.GetRefTypeInfo')
        return keeping(obtained(ITypeInfo, ppTInfo.value, 'ITypeInfo.GetRefTypeInfo', 'ppTInfo'), self)

    def AddressOfMember(self, memid: int, invKind: INVOKEKIND) -> int | None:
        """AddressOfMember."""
        try:
            if memid >> 32 or invKind >> 32:
                verify(self, 'AddressOfMember', locals(), memid=32, invKind=32)
            ppv = PVOID()
            hresult = self.raw.AddressOfMember(memid, invKind, byref(ppv))
        except MISFITS:
            raise misfit(self, 'AddressOfMember', locals())
        check(hresult, 'ITypeInfo.AddressOfMember')
        return ppv.value

    @overload
    def CreateInstance(self, pUnkOuter: IUnknown | IUnknown.Implementation | None, riid: type[T]) -> T: ...
    @overload
    def CreateInstance(self, pUnkOuter: IUnknown | IUnknown.Implementation | None, riid: GUID) -> IUnknown: ...
    def CreateInstance(self, pUnkOuter: IUnknown | IUnknown.Implementation | None, riid: type[T] | GUID) -> T | IUnknown:
        """CreateInstance."""
        try:
            ppvObj = c_void_p()
            hresult = self.raw.CreateInstance(pointer_of(pUnkOuter, IUnknown), byref(identifier(riid)), byref(ppvObj))
        except MISFITS:
            raise misfit(self, 'CreateInstance', locals())
        check(hresult, 'ITypeInfo.CreateInstance')
        return keeping(received(riid, ppvObj.value), self, pUnkOuter)

    def GetMops(self, memid: int) -> str | None:
        """GetMops."""
        try:
            if memid >> 32:
                verify(self, 'GetMops', locals(), memid=32)
            pBstrMops = c_void_p()
            hresult = self.raw.GetMops(memid, byref(pBstrMops))
        except MISFITS:
            raise misfit(self, 'GetMops', locals())
        check(hresult, 'ITypeInfo.GetMops')
        return take_bstr(pBstrMops.value)

    def GetContainingTypeLib(self) -> ITypeInfo_GetContainingTypeLib:
        """GetContainingTypeLib."""
        ppTLib = c_void_p()
        pIndex = UINT()
        hresult = self.raw.GetContainingTypeLib(byref(ppTLib), byref(pIndex))
        if hresult < 0:
            raise ComError(hresult, 'ITypeInfo.GetContainingTypeLib')
        result = ITypeInfo_GetContainingTypeLib._make((keeping(obtained(ITypeLib, ppTLib.value, 'ITypeInfo.GetContainingTypeLib', 'ppTLib'), self), pIndex.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def ReleaseTypeAttr(self, pTypeAttr: Pointer) -> None:
        """ReleaseTypeAttr."""
        try:
            if isinstance(pTypeAttr, str):
                verify(self, 'ReleaseTypeAttr', locals())
            self.raw.ReleaseTypeAttr(pTypeAttr)
        except MISFITS:
            raise misfit(self, 'ReleaseTypeAttr', locals())

    def ReleaseFuncDesc(self, pFuncDesc: Pointer) -> None:
        """ReleaseFuncDesc."""
        try:
            if isinstance(pFuncDesc, str):
                verify(self, 'ReleaseFuncDesc', locals())
            self.raw.ReleaseFuncDesc(pFuncDesc)
        except MISFITS:
            raise misfit(self, 'ReleaseFuncDesc', locals())

    def ReleaseVarDesc(self, pVarDesc: Pointer) -> None:
        """ReleaseVarDesc."""
        try:
            if isinstance(pVarDesc, str):
                verify(self, 'ReleaseVarDesc', locals())
            self.raw.ReleaseVarDesc(pVarDesc)
        except MISFITS:
            raise misfit(self, 'ReleaseVarDesc', locals())


class ITypeLib_GetDocumentation(Result, tuple["str | None", "str | None", int, "str | None"]):
    """What ITypeLib.GetDocumentation gives."""

    pBstrName: str | None = item(0)
    pBstrDocString: str | None = item(1)
    pdwHelpContext: int = item(2)
    pBstrHelpFile: str | None = item(3)


class ITypeLib(IUnknown):
    """ITypeLib.

    Requirements:
        Header: oaidl.h"""

    __slots__ = ()
    _iid_ = GUID('00020402-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ITypeLib):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ITypeLib):
            """ITypeLib written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('GetTypeInfoCount', UINT),
            Slot('GetTypeInfo', HRESULT, In(UINT), Out(ITypeInfo)),
            Slot('GetTypeInfoType', HRESULT, In(UINT), Out(TYPEKIND)),
            Slot('GetTypeInfoOfGuid', HRESULT, In(GUID_REF), Out(ITypeInfo)),
            Slot('GetLibAttr', HRESULT, Out(POINTER)),
            Slot('GetTypeComp', HRESULT, Out(POINTER)),
            Slot('GetDocumentation', HRESULT, In(INT), Out(POINTER), Out(POINTER), Out(DWORD), Out(POINTER)),
            Slot('IsName', HRESULT, In(POINTER), In(ULONG), Out(boolean(BOOL))),
            Slot('FindName', HRESULT, In(POINTER), In(ULONG), OutArray(ITypeInfo, 4, 4), In(POINTER), HiddenRef(USHORT)),
            Slot('ReleaseTLibAttr', None, In(Ref(TLIBATTR))),
        )

    def GetTypeInfoCount(self) -> int:
        """GetTypeInfoCount."""
        returned = self.raw.GetTypeInfoCount()
        return returned

    def GetTypeInfo(self, index: int) -> ITypeInfo:
        """GetTypeInfo."""
        try:
            if index >> 32:
                verify(self, 'GetTypeInfo', locals(), index=32)
            ppTInfo = c_void_p()
            hresult = self.raw.GetTypeInfo(index, byref(ppTInfo))
        except MISFITS:
            raise misfit(self, 'GetTypeInfo', locals())
        check(hresult, 'ITypeLib.GetTypeInfo')
        return keeping(obtained(ITypeInfo, ppTInfo.value, 'ITypeLib.GetTypeInfo', 'ppTInfo'), self)

    def GetTypeInfoType(self, index: int) -> TYPEKIND:
        """GetTypeInfoType."""
        try:
            if index >> 32:
                verify(self, 'GetTypeInfoType', locals(), index=32)
            pTKind = c_uint32()
            hresult = self.raw.GetTypeInfoType(index, byref(pTKind))
        except MISFITS:
            raise misfit(self, 'GetTypeInfoType', locals())
        check(hresult, 'ITypeLib.GetTypeInfoType')
        return TYPEKIND.of(pTKind.value)

    def GetTypeInfoOfGuid(self, guid: Identifier) -> ITypeInfo:
        """GetTypeInfoOfGuid."""
        try:
            ppTinfo = c_void_p()
            hresult = self.raw.GetTypeInfoOfGuid(byref(identifier(guid)), byref(ppTinfo))
        except MISFITS:
            raise misfit(self, 'GetTypeInfoOfGuid', locals())
        check(hresult, 'ITypeLib.GetTypeInfoOfGuid')
        return keeping(obtained(ITypeInfo, ppTinfo.value, 'ITypeLib.GetTypeInfoOfGuid', 'ppTinfo'), self)

    def GetLibAttr(self) -> int | None:
        """GetLibAttr."""
        ppTLibAttr = c_void_p()
        hresult = self.raw.GetLibAttr(byref(ppTLibAttr))
        check(hresult, 'ITypeLib.GetLibAttr')
        return ppTLibAttr.value

    def GetTypeComp(self) -> int | None:
        """GetTypeComp."""
        ppTComp = c_void_p()
        hresult = self.raw.GetTypeComp(byref(ppTComp))
        check(hresult, 'ITypeLib.GetTypeComp')
        return ppTComp.value

    def GetDocumentation(self, index: int) -> ITypeLib_GetDocumentation:
        """GetDocumentation."""
        try:
            if index >> 32:
                verify(self, 'GetDocumentation', locals(), index=32)
            pBstrName = c_void_p()
            pBstrDocString = c_void_p()
            pdwHelpContext = DWORD()
            pBstrHelpFile = c_void_p()
            hresult = self.raw.GetDocumentation(index, byref(pBstrName), byref(pBstrDocString), byref(pdwHelpContext), byref(pBstrHelpFile))
        except MISFITS:
            raise misfit(self, 'GetDocumentation', locals())
        if hresult < 0:
            raise ComError(hresult, 'ITypeLib.GetDocumentation')
        result = ITypeLib_GetDocumentation._make((take_bstr(pBstrName.value), take_bstr(pBstrDocString.value), pdwHelpContext.value, take_bstr(pBstrHelpFile.value)))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def IsName(self, szNameBuf: Pointer, lHashVal: int) -> bool:
        """IsName."""
        try:
            if isinstance(szNameBuf, str) or lHashVal >> 32:
                verify(self, 'IsName', locals(), lHashVal=32)
            pfName = BOOL()
            hresult = self.raw.IsName(szNameBuf, lHashVal, byref(pfName))
        except MISFITS:
            raise misfit(self, 'IsName', locals())
        check(hresult, 'ITypeLib.IsName')
        return bool(pfName.value)

    def FindName(self, szNameBuf: Pointer, lHashVal: int, rgMemId: Pointer) -> list[ITypeInfo]:
        """FindName."""
        try:
            if isinstance(szNameBuf, str) or lHashVal >> 32 or isinstance(rgMemId, str):
                verify(self, 'FindName', locals(), lHashVal=32)
            c_ppTInfo = (c_void_p * 256)()
            pcFound = USHORT()
            while True:
                pcFound.value = len(c_ppTInfo)
                hresult = self.raw.FindName(szNameBuf, lHashVal, c_ppTInfo, rgMemId, byref(pcFound))
                if pcFound.value > len(c_ppTInfo) and (size := grown(hresult, pcFound.value, len(c_ppTInfo))):
                    for one in c_ppTInfo:
                        ITypeInfo.attach(one)  # released, because nobody keeps it
                    c_ppTInfo = (c_void_p * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'FindName', locals())
        check(hresult, 'ITypeLib.FindName')
        return keeping([ITypeInfo(one) for one in c_ppTInfo[:pcFound.value] if one], self, szNameBuf, rgMemId)

    def ReleaseTLibAttr(self, pTLibAttr: TLIBATTR | None) -> None:
        """ReleaseTLibAttr."""
        try:
            if pTLibAttr.__class__ is not TLIBATTR and pTLibAttr is not None:
                verify(self, 'ReleaseTLibAttr', locals())
            self.raw.ReleaseTLibAttr(byref(pTLibAttr) if pTLibAttr is not None else None)
        except MISFITS:
            raise misfit(self, 'ReleaseTLibAttr', locals())

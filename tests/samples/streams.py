"""Metadata through streams of Python's: `streams.py RUNTIME` with the programs' folder on the path."""

from __future__ import annotations

import io
import sys
from ctypes import c_uint32
from pathlib import Path
from typing import Any

from docabi_bindings import (  # type: ignore[import-not-found]
    CLSID_CLR_v2_MetaData,
    CLSID_CorMetaDataDispenser,
    ComError,
    HResult,
    IMetaDataDispenserEx,
    IMetaDataEmit,
    IStream,
    IUnknown,
)
from docabi_bindings.define import In, opaque, slot  # type: ignore[import-not-found]
from exports import Runtime, leave  # type: ignore[import-not-found]


class IMetaDataSaving(IUnknown, iid=IMetaDataEmit.iid):  # type: ignore[misc, call-arg]
    """The first slots of IMetaDataEmit, of which no sample page describes the third."""

    @opaque  # type: ignore[untyped-decorator]
    def SetModuleProps(self) -> None:
        """As IMetaDataEmit has it."""

    @opaque  # type: ignore[untyped-decorator]
    def Save(self) -> None:
        """As IMetaDataEmit has it."""

    @slot(In(IStream), In(c_uint32))  # type: ignore[untyped-decorator]
    def SaveToStream(self, pIStream: Any, dwSaveFlags: int) -> Any:
        """Writes everything to a stream."""
        raise NotImplementedError


class Stream(IStream.Implementation):  # type: ignore[misc]
    """A stream over memory; a `full` one takes nothing."""

    def __init__(self, full: bool = False) -> None:
        self.file = io.BytesIO()
        self.full = full

    def Write(self, pv: bytes | None) -> int:
        if self.full:
            raise ComError(HResult.STG_E_MEDIUMFULL)
        return self.file.write(pv or b"")


def main() -> None:
    runtime = Runtime(Path(sys.argv[1]))
    dispenser: IMetaDataDispenserEx = runtime.dispenser()
    with dispenser.DefineScope(CLSID_CLR_v2_MetaData, 0, IMetaDataEmit) as scope:
        scope.SetModuleProps("lamps")
        scope.DefineTypeDef("Shop.Lamp", 1, 0, None)
        stream, full = Stream(), Stream(full=True)
        with scope.QueryInterface(IMetaDataSaving) as saving:
            print(saving.SaveToStream(stream, 0).name)
            try:
                saving.SaveToStream(full, 0)
            except ComError as error:
                print(error.name)
    data = stream.file.getvalue()
    print(data[:4], b"Shop\0" in data, stream.reference_count, str(CLSID_CorMetaDataDispenser)[:8])
    leave()


if __name__ == "__main__":
    main()

"""A lamp and shop in Python: every method of both interfaces of `python_spec`, checking what arrives."""

from __future__ import annotations

import ctypes
from typing import Any

import lamp_bindings as lamps  # type: ignore[import-not-found]


class Shop(lamps.ILampShop.Implementation):  # type: ignore[misc]
    """Every method of both interfaces."""

    name = "a lamp with a name"

    def GetName(self) -> str:
        return self.name

    def EnumBulbs(self, phEnum: int | None, cMax: int) -> Any:
        start = phEnum or 0
        tokens = [7, 8, 9][start : start + cMax]
        return lamps.Outcome((start + len(tokens), tokens), lamps.HResult(0 if tokens else 1))

    def SetColors(self, colors: list[Any] | None) -> None:
        if colors != [lamps.EColor.Red, lamps.EColor.Blue]:
            raise lamps.ComError(lamps.HResult.E_FAIL)

    def Read(self, address: int, cb: int) -> bytes:
        return address.to_bytes(8, "little")[:cb]

    def GetPart(self, riid: Any) -> Any:
        return self

    def GetBox(self) -> Any:
        return lamps.BOX(kind=1, size=2**40, whole=0x12345678)

    def Move(self, box: Any, pdwSteps: int) -> int:
        return pdwSteps + (box.kind if box else 100)

    def Label(self, text: str | None, other: str | None) -> int:
        assert (text, other) in (("größer 🐍", "短い"), (None, None))
        return 0

    def in_(self, from_: int, None_: int, self_: int) -> int:
        return 0 if (from_, None_, self_) == (1, 2, 3) else 1

    def Watch(self, watcher: Any) -> int:
        done = ctypes.c_uint32()
        code = int(watcher(5, ctypes.addressof(done)))
        return code if code or done.value == 6 else 1

    def Weigh(self) -> tuple[int, bool]:
        return 12, True

    def GetVersion(self) -> str:
        return "v" * 3000

    def GetShop(self) -> tuple[Any, Any]:
        return self, lamps.EColor.Blue

    def Sell(self, lamp: Any) -> int:
        return len(lamp.GetName()) if lamp is not None else 0

    def GetName_(self) -> int:
        return 19

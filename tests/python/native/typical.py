"""What a program does with the bindings of `shelf_spec`: implements an interface, calls it, reads errors.

It is run, and checked by type checkers.
"""

from __future__ import annotations

from collections.abc import Iterator

from shelf_bindings import GUID, ComError, HResult, IShelf, IUnknown, Outcome, last_hresult
from shelf_bindings.shelf import BOX, IShelf_EnumTokens, IShelf_GetRows


class Shelf(IShelf.Implementation):
    """A shelf with three boards."""

    def __init__(self) -> None:
        self.names: list[str | None] = []
        self.boards = [10, 20, 30]

    def GetRows(self) -> tuple[list[int], list[int]]:
        return self.boards, [1, 2, 3]

    def GetKey(self) -> bytes:
        return bytes(2000)

    def Turn(self, context: bytes | None) -> bytes:
        return (context or b"")[::-1]

    def SetName(self, szName: str | None) -> None:
        self.names.append(szName)

    def SetProperties(
        self, pwszPropertyNames: list[str | None] | None, pwszPropertyValues: list[str | None] | None
    ) -> HResult:
        self.names += pwszPropertyNames or []
        return HResult.S_OK if pwszPropertyValues else HResult.S_FALSE

    def EnumTokens(self, phEnum: int | None, cMax: int) -> Outcome[tuple[int, list[int]]]:
        start = phEnum or 0
        found = self.boards[start : start + cMax]
        return Outcome((start + len(found), found), HResult.S_OK if found else HResult.S_FALSE)

    def GetShelves(self) -> list[IShelf.Implementation]:
        return [self, Shelf()]

    def QueryPart(self, riid: GUID, box: BOX | None) -> Shelf:
        return self

    def FindPart(self, riid: GUID) -> tuple[Shelf, int]:
        return self, 4

    def GetBox(self, kind: bool) -> tuple[BOX, bool]:
        if not kind:
            raise ComError(HResult.E_INVALIDARG)
        return BOX(size=7), True

    def Link(self, other: IShelf | None, pdwWeight: int) -> int:
        return pdwWeight + (len(other.GetKey()) if other is not None else 0)


def tokens(shelf: IShelf) -> Iterator[int]:
    """All tokens, two at a time."""
    batch: IShelf_EnumTokens = shelf.EnumTokens(None, 2)
    while batch.rTokens:
        yield from batch.rTokens
        batch = shelf.EnumTokens(batch.phEnum, 2)


def use(shelf: IShelf) -> list[object]:
    """Each call once."""
    rows: IShelf_GetRows = shelf.GetRows()
    key: bytes = shelf.GetKey()
    turned: bytes = shelf.Turn(b"abc")
    named: HResult = shelf.SetName("größer")
    partly: HResult = shelf.SetProperties(["a", None], None) if last_hresult() == HResult.S_OK else named
    box, full = shelf.GetBox(True)
    weight: int = shelf.Link(Shelf(), 1)
    place: int = shelf.FindPart(IShelf).ppPart.Link(None, shelf.FindPart(IShelf).pdwPlace)
    with shelf.QueryPart(IShelf, None) as part, part.QueryInterface(IUnknown):
        again: bytes = part.Turn(turned)
    keys: list[bytes] = [one.GetKey() for one in shelf.GetShelves()]
    found: list[object] = [list(rows.lines), len(key), turned.decode(), named.name, partly.name, box.size, full]
    return [*found, weight, place, again.decode(), len(keys), list(tokens(shelf))]


def failing(shelf: IShelf) -> str:
    """What an error says."""
    try:
        shelf.GetBox(False)
    except ComError as error:
        return f"{error.name} {error.method} {error.hresult.succeeded}"
    return ""


def main() -> None:
    shelf = Shelf()
    with shelf.as_interface(IShelf) as native:
        print(use(native))
        print(failing(native))
    print(shelf.names, shelf.reference_count)


if __name__ == "__main__":
    main()

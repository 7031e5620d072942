"""Loops over what native code gives in chunks: every item once, each handle closed once, whatever ends the loop."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given as having
from hypothesis import settings
from hypothesis import strategies as st

from docabi.rendering import Options
from docabi.spec import Interface, Type
from tests.backends.made import generate
from tests.python.python_specification import both, given, method, named, out
from tests.specification_in_memory import memory_spec

PACKAGE = "loop_bindings"
HANDLE = both("phEnum", named("HCORENUM", 1))
COUNTS = (given("cMax", "ULONG"), out("pcFound", named("ULONG", 1)))
SHELF = Interface(
    name="IShelf",
    area="shelves",
    header="Shelf.h",
    iid="11111111-2222-3333-4444-999999999999",
    base="IUnknown",
    slots=9,
    methods=(
        method("EnumBooks", 3, HANDLE, given("kind", "DWORD"), out("rBooks", Type(array=named("DWORD"))), *COUNTS),
        method(
            "EnumPairs",
            4,
            HANDLE,
            out("rOld", Type(array=named("DWORD")), size="cMax"),
            out("rNew", Type(array=named("DWORD")), size="cMax"),
            *COUNTS,
        ),
        method("CloseEnum", 5, given("hEnum", "HCORENUM"), returns=named("void")),
        method("CountEnum", 6, given("hEnum", "HCORENUM"), out("pulCount", named("ULONG", 1))),
        method("GetList", 7, out("ppList", named("IEnumShelf", 2))),
        method("GetCatalogue", 8, out("ppList", named("IShelf", 2))),
    ),
)
LIST = Interface(
    name="IEnumShelf",
    area="shelves",
    header="Shelf.h",
    iid="11111111-2222-3333-4444-aaaaaaaaaaaa",
    base="IUnknown",
    slots=4,
    methods=(
        method(
            "Next",
            3,
            given("celt", "ULONG"),
            out("shelves", Type(array=named("IShelf", 1)), size="celt", length="*pceltFetched"),
            out("pceltFetched", named("ULONG", 1)),
        ),
    ),
)
NEWER = Interface(
    name="IShelf2",
    area="shelves",
    header="Shelf.h",
    iid="11111111-2222-3333-4444-bbbbbbbbbbbb",
    base="IShelf",
    slots=10,
    methods=(method("EnumLoans", 9, HANDLE, out("rLoans", Type(array=named("DWORD"))), *COUNTS),),
)
ENTITIES = (SHELF, LIST, NEWER)


@pytest.fixture(scope="module")
def shelves(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of these interfaces."""
    folder = tmp_path_factory.mktemp("shelves")
    for file in generate("python", memory_spec(ENTITIES), Options(package=PACKAGE)):
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_text(file.text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder / "python"))
        yield importlib.import_module(PACKAGE)


class Books:
    """What an implementation of IShelf does: the `books` in any number of handles, each of which knows its place."""

    def __init__(self, books: list[int], fails_at: int = -1) -> None:
        self.books, self.fails_at = books, fails_at
        self.open: dict[int, int] = {}
        self.closed: list[int] = []

    def chunk(self, handle: int | None, room: int) -> tuple[int, list[int]]:
        handle = handle or len(self.open) + len(self.closed) + 1
        place = self.open.setdefault(handle, 0)
        if place == self.fails_at:
            raise OSError
        self.open[handle] = min(place + room, len(self.books))
        return handle, self.books[place : place + room]

    def close(self, handle: int | None) -> None:
        self.closed.append(handle or 0)
        del self.open[handle or 0]


def shelf(shelves: Any, books: Books) -> Any:
    """An IShelf2 that native code sees."""

    class Shelf(shelves.IShelf2.Implementation):  # type: ignore[misc]
        def EnumBooks(self, phEnum: int | None, kind: int, cMax: int) -> Any:
            return books.chunk(phEnum, cMax)

        def EnumLoans(self, phEnum: int | None, cMax: int) -> Any:
            return books.chunk(phEnum, cMax)

        def EnumPairs(self, phEnum: int | None, cMax: int) -> Any:
            handle, found = books.chunk(phEnum, cMax)
            return handle, found, [-one & 0xFFFFFFFF for one in found]

        def CloseEnum(self, hEnum: int | None) -> None:
            books.close(hEnum)

        def GetList(self) -> Any:
            place = [0]

            class List(shelves.IEnumShelf.Implementation):  # type: ignore[misc]
                def Next(self, celt: int) -> Any:
                    first, place[0] = place[0], min(place[0] + celt, len(books.books))
                    return [self.shelf] * (place[0] - first)

            found = List()
            found.shelf = self
            return found

        def GetCatalogue(self) -> Any:
            return self

    return Shelf().as_interface(shelves.IShelf2)


@having(count=st.integers(0, 700), room=st.integers(1, 300))
@settings(max_examples=40, deadline=None)
def test_a_loop_gives_each_item_once_and_closes_its_handle(shelves: Any, count: int, room: int) -> None:
    books = Books([*range(count)])
    seen = shelf(shelves, books)
    assert [*seen.EnumBooks(0, room)] == books.books
    assert [*seen.EnumLoans(room)] == books.books
    assert books.open == {}
    assert books.closed == [1, 2]


def test_several_arrays_are_pairs(shelves: Any) -> None:
    seen = shelf(shelves, Books([1, 2, 3]))
    assert [*seen.EnumPairs(2)] == [(1, 0xFFFFFFFF), (2, 0xFFFFFFFE), (3, 0xFFFFFFFD)]


def test_break_closes_the_handle(shelves: Any) -> None:
    books = Books([1, 2, 3])
    seen = shelf(shelves, books)
    for one in seen.EnumBooks(0, 1):
        if one == 2:
            break
    assert (books.open, books.closed) == ({}, [1])


def test_an_exception_closes_the_handle(shelves: Any) -> None:
    books = Books([1, 0, 3])
    seen = shelf(shelves, books)
    with pytest.raises(ZeroDivisionError):
        [1 // one for one in seen.EnumBooks(0)]
    gc.collect()
    assert (books.open, books.closed) == ({}, [1])


def test_a_call_that_fails_closes_the_handle(shelves: Any) -> None:
    books = Books([1, 2, 3, 4], fails_at=2)
    seen = shelf(shelves, books)
    found = []
    with pytest.raises(shelves.ComError, match="E_FAIL"):
        found += seen.EnumBooks(0, 2)
    assert (found, books.open, books.closed) == ([1, 2], {}, [1])


def test_loops_inside_each_other_have_handles_of_their_own(shelves: Any) -> None:
    books = Books([1, 2, 3])
    seen = shelf(shelves, books)
    assert [(one, other) for one in seen.EnumBooks(0, 2) for other in seen.EnumLoans(1)] == [
        (one, other) for one in books.books for other in books.books
    ]
    assert books.open == {}


def test_a_loop_that_nobody_begins_makes_no_handle(shelves: Any) -> None:
    books = Books([1])
    loop = shelf(shelves, books).EnumBooks(0)
    del loop
    assert (books.open, books.closed) == ({}, [])


def test_a_loop_keeps_its_object_and_ends_where_that_was_released(shelves: Any) -> None:
    books = Books([1, 2, 3])
    assert next(shelf(shelves, books).EnumBooks(0, 1)) == 1
    assert books.closed == [1]
    seen = shelf(shelves, books)
    loop = seen.EnumBooks(0, 1)
    assert next(loop) == 1
    seen.release()
    with pytest.raises(ReferenceError, match="has been released"):
        next(loop)


def test_the_handle_by_name_makes_one_call(shelves: Any) -> None:
    books = Books([1, 2, 3])
    seen = shelf(shelves, books)
    handle, found = seen.EnumBooks(0, 2, phEnum=None)
    assert (handle, found) == (1, [1, 2])
    assert seen.EnumBooks(0, phEnum=handle).rBooks == [3]
    seen.CloseEnum(handle)
    assert books.closed == [1]


@pytest.mark.parametrize("count", [0, 1, 256, 600])
def test_an_enumerator_gives_each_object_once(shelves: Any, count: int) -> None:
    found = [*shelf(shelves, Books([0] * count)).GetList()]
    assert len(found) == count
    assert {type(one) for one in found} <= {shelves.IShelf}


def test_an_enumerator_goes_on_where_it_stands(shelves: Any) -> None:
    found = shelf(shelves, Books([0] * 5)).GetList()
    assert len(found.Next(2)) == 2
    assert len([*found]) == 3
    assert [*found] == []


def test_only_what_gives_items_can_be_looped_over(shelves: Any) -> None:
    seen = shelf(shelves, Books([]))
    with pytest.raises(TypeError, match="not iterable"):
        iter(seen)


def test_a_handle_is_closed_once_and_not_used_afterwards(shelves: Any) -> None:
    books = Books([1, 2, 3, 4])
    seen = shelf(shelves, books)
    handle, first = seen.EnumBooks(0, 2, phEnum=None)
    again, second = seen.EnumBooks(0, 2, phEnum=handle)
    assert (first, second, again is handle) == ([1, 2], [3, 4], True)
    seen.CloseEnum(again)
    seen.CloseEnum(handle)
    assert books.closed == [1]
    for use in (seen.CountEnum, lambda one: seen.EnumBooks(0, phEnum=one)):
        with pytest.raises(ReferenceError, match="has been closed"):
            use(handle)


def test_a_handle_belongs_to_the_method_that_made_it(shelves: Any) -> None:
    books = Books([1, 2, 3])
    seen = shelf(shelves, books)
    handle, _ = seen.EnumBooks(0, 1, phEnum=None)
    with pytest.raises(ValueError, match=r"^IShelf2.EnumLoans\(\): the handle is one of EnumBooks$"):
        seen.EnumLoans(phEnum=handle)
    assert seen.EnumBooks(0, phEnum=handle).rBooks == [2, 3]
    seen.CloseEnum(handle)
    assert books.closed == [1]


def test_a_handle_of_the_same_number_that_is_made_later_is_another_one(shelves: Any) -> None:
    books = Books([1])
    seen = shelf(shelves, books)
    old, _ = seen.EnumBooks(0, phEnum=None)
    seen.CloseEnum(old)
    books.closed.clear()  # so that the next one has the same number
    new, _ = seen.EnumBooks(0, phEnum=None)
    assert new == old
    assert seen.EnumBooks(0, phEnum=new).rBooks == []
    seen.CloseEnum(old)
    assert (books.open, books.closed) == ({1: 1}, [])
    seen.CloseEnum(new)
    assert books.closed == [1]

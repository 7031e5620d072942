"""Interfaces of headers that repeat what they inherit have own methods alone, wherever their bases are declared."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from docabi.definitions.model import Imported
from docabi.definitions.reading import read_definitions
from docabi.definitions.repeated import with_own_methods
from docabi.facts import Facts

ROOT = ("QueryInterface", "AddRef", "Release")


def header(name: str, base: str, methods: Sequence[str]) -> str:
    """An interface as headers of C declare it."""
    listed = "\n".join(f"    STDMETHOD({method})(THIS_ ULONG cLamps) PURE;" for method in methods)
    return f"DECLARE_INTERFACE_({name}, {base})\n{{\n{listed}\n}};\n"


def read(*texts: str) -> list[Imported]:
    facts = Facts()
    return with_own_methods(
        [read_definitions(text.encode(), f"{i}.h", facts)[0] for i, text in enumerate(texts)], facts
    )


def own(files: Sequence[Imported], name: str) -> tuple[str | None, list[str]]:
    found = next(file.interfaces[name] for file in files if name in file.interfaces)
    return found.base, [method.name for method in found.methods]


LAMP = header("ILamp", "IUnknown", (*ROOT, "OnLight", "OnDark"))
SPOT = header("ISpot", "ILamp", (*ROOT, "OnLight", "OnDark", "Turn"))


def test_of_one_file() -> None:
    files = read(LAMP + SPOT)
    assert own(files, "ILamp") == ("IUnknown", ["OnLight", "OnDark"])
    assert own(files, "ISpot") == ("ILamp", ["Turn"])


def test_of_two_files_in_any_order() -> None:
    for files in (read(LAMP, SPOT), read(SPOT, LAMP)):
        assert own(files, "ISpot") == ("ILamp", ["Turn"])


def test_a_base_that_nobody_knows_leaves_every_slot_where_it_is() -> None:
    assert own(read(SPOT), "ISpot") == ("IUnknown", ["OnLight", "OnDark", "Turn"])


def test_a_base_that_facts_know() -> None:
    text = header("ISpot", "IClassFactory", (*ROOT, "CreateInstance", "LockServer", "Turn"))
    assert own(read(text), "ISpot") == ("IClassFactory", ["Turn"])


def test_what_is_not_repeated_stays() -> None:
    assert own(read(LAMP + header("ISpot", "ILamp", ("Turn",))), "ISpot") == ("ILamp", ["Turn"])


@given(st.lists(st.lists(st.sampled_from("ABCDEFGHIJ"), unique=True, max_size=3), min_size=1, max_size=4))
def test_a_chain_that_repeats_is_the_chain_that_does_not(chain: list[list[str]]) -> None:
    above: list[str] = list(ROOT)
    repeating, plain = "", ""
    for i, letters in enumerate(chain):
        methods = [f"Lamp{i}{letter}" for letter in letters]
        above = [*above, *methods]
        base = f"ILamp{i - 1}" if i else "IUnknown"
        repeating += header(f"ILamp{i}", base, above)
        plain += header(f"ILamp{i}", base, methods)
    names = [f"ILamp{i}" for i, letters in enumerate(chain) if letters]
    assert [own(read(repeating), name) for name in names] == [own(read(plain), name) for name in names]

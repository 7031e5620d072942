"""A back end that docabi does not know: a row in the table and a module that reads `spec.abi` are enough."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.abi import SpecView
from docabi.backends import BACKENDS, NO_WORDS, Backend, units
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.store import stored_spec
from tests.backends.rust_listing import read_back
from tests.c.c_specification import lamp_spec
from tests.c.expected_layouts import layouts, plain, slots_of, vtables
from tests.specification_in_memory import memory_spec


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Backend("tests.backends.rust_listing", {".rs": NO_WORDS})
    monkeypatch.setitem(BACKENDS, "rust", row)


def listing(spec: SpecView) -> str:
    (artifact,) = [one for unit in units("rust", spec, Options()) for one in unit.make()]
    assert artifact.path == "rust/interfaces.rs"
    return artifact.text


def test_it_has_the_vtables_of_the_headers_and_of_the_layouts(project: Path) -> None:
    spec = stored_spec(lambda path: (project / "specs" / path).read_bytes(), Facts())
    found = read_back(listing(spec))
    assert len(found) > 20
    for name, members in vtables(project / "generated" / "c").items():
        if name in spec.abi.facts.system and name not in found:
            continue  # an interface of the system, which headers declare and no page describes
        ours = [plain(member, slot) for slot, member in enumerate(found[name])]
        assert ours == [plain(member.rstrip("_"), slot) for slot, member in enumerate(members)], name
    for name in found.keys() & layouts().keys():
        assert [plain(member, slot) for slot, member in enumerate(found[name])] == list(slots_of(name)), name


def test_types_have_their_meaning_not_their_spelling() -> None:
    text = listing(lamp_spec())
    assert 'pub Light_3: unsafe extern "system" fn(*mut c_void, u32, *const u16, u32' in text, text


def test_an_empty_specification() -> None:
    assert listing(memory_spec(())).count("\n") == 0


def test_it_is_short(project: Path) -> None:
    assert len((project / "tests/backends/rust_listing.py").read_text().splitlines()) < 150

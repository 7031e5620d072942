"""XLIFF and TBX of sample pages: structure, identifiers, marks, states, terms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from translate.storage.xliff2 import Xliff2File

from tests.exchange.test_po import run
from tests.exchange.translated_pages import ENGLISH, PATH, french, two_trees
from tests.hostile_characters import TEXT

XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"
TBX = "{urn:iso:std:iso:30042:ed-2}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def xliff(tmp_path: Path) -> ElementTree.Element:
    english = ENGLISH + "\nMore of `pLamp`.\n"
    damaged = french(english).replace("[in] `TRUE`", "dans `TRUE`")
    two_trees(tmp_path, {PATH: (english, damaged), "lamps/b.md": (ENGLISH, french())})
    assert run(tmp_path, "export", "xliff", "--quiet", "-j", "1").returncode == 0
    return ElementTree.fromstring((tmp_path / "xliff/fr-FR/lamps.xlf").read_text("utf-8"))


def units(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for unit in root.iter(f"{XLIFF}unit"):
        yield "".join(unit.find(f"{XLIFF}segment/{XLIFF}source").itertext()), unit  # type: ignore[union-attr]


def test_files_are_pages_with_units_of_one_segment(xliff: ElementTree.Element) -> None:
    assert xliff.tag == f"{XLIFF}xliff"
    assert {name: xliff.get(name) for name in ("version", "srcLang", "trgLang")} == {
        "version": "2.1",
        "srcLang": "en-US",
        "trgLang": "fr-FR",
    }
    files = xliff.findall(f"{XLIFF}file")
    assert [file.get("original") for file in files] == ["lamps/b.md", PATH]
    assert len({file.get("id") for file in files}) == len(files)
    for file in files:
        ids = [unit.get("id") for unit in file]
        assert len({*ids}) == len(ids) > 15
    # Core 2.1: the parts of a unit come in this order.
    order = [f"{XLIFF}{name}" for name in ("notes", "originalData", "segment")]
    for _, unit in units(xliff):
        tags = [child.tag for child in unit]
        assert tags == [tag for tag in order if tag in tags]


def test_marks_are_places_and_links_are_around_their_words(xliff: ElementTree.Element) -> None:
    unit = next(unit for text, unit in units(xliff) if text.startswith("Switches the lamp"))
    data = {one.get("id"): one.text for one in unit.iter(f"{XLIFF}data")}
    for name, link in (("source", "ILamp Interface"), ("target", "ILamp, interface")):
        text = unit.find(f"{XLIFF}segment/{XLIFF}{name}")
        assert text is not None
        [place], [pair] = text.findall(f"{XLIFF}ph"), text.findall(f"{XLIFF}pc")
        assert data[place.get("dataRef")] == "`pLamp`"
        assert (data[pair.get("dataRefStart")], data[pair.get("dataRefEnd")]) == ("[", "](ilamp-interface.md)")
        assert pair.text == link
    for _, one in units(xliff):
        source, target = (one.find(f"{XLIFF}segment/{XLIFF}{name}") for name in ("source", "target"))
        ids = [mark.get("id") for mark in source.iter() if mark.get("id")]  # type: ignore[union-attr]
        assert len({*ids}) == len(ids)
        if target is not None:
            assert {mark.get("id") for mark in target.iter() if mark.get("id")} <= {*ids}


def test_states_and_notes_say_what_is_wrong(xliff: ElementTree.Element) -> None:
    def state(unit: ElementTree.Element) -> str | None:
        return unit.find(f"{XLIFF}segment").get("state")  # type: ignore[union-attr]

    whole, lacking = (dict(units(file)) for file in xliff)
    assert state(whole["Remarks"]) == "translated"
    assert state(lacking["More of ."]) == "initial"
    assert lacking["More of ."].find(f"{XLIFF}segment/{XLIFF}target") is None
    damaged = [
        unit
        for _, unit in units(xliff)
        if unit.find(f"{XLIFF}notes/{XLIFF}note[@category='damaged-direction']") is not None
    ]
    assert [unit.find(f"{XLIFF}segment").get("state") for unit in damaged] == ["initial"]  # type: ignore[union-attr]
    assert "`[in]`" in "".join(damaged[0].find(f"{XLIFF}notes").itertext())  # type: ignore[union-attr]


def test_translate_toolkit_reads_the_units(xliff: ElementTree.Element, tmp_path: Path) -> None:
    text = (tmp_path / "xliff/fr-FR/lamps.xlf").read_bytes()
    found = Xliff2File.parsestring(text)  # type: ignore[no-untyped-call]
    assert len(found.units) == len([*units(xliff)])
    assert "Remarques" in {str(unit.target) for unit in found.units}


def test_a_file_that_a_translator_filled_in_is_not_overwritten(xliff: ElementTree.Element, tmp_path: Path) -> None:
    file = tmp_path / "xliff/fr-FR/lamps.xlf"
    before = file.read_bytes()
    assert run(tmp_path, "export", "xliff", "--quiet", "-j", "1").returncode == 0
    file.write_bytes(before.replace(b"Remarques", b"Notes"))
    done = run(tmp_path, "export", "xliff", "--quiet", "-j", "1")
    assert done.returncode == 1
    assert "lamps.xlf: differs from what would be written" in done.stderr
    assert b"Notes" in file.read_bytes()
    assert run(tmp_path, "export", "xliff", "--force", "--quiet", "-j", "1").returncode == 0
    assert file.read_bytes() == before


def test_an_area_without_texts_has_no_file(tmp_path: Path) -> None:
    two_trees(tmp_path, {PATH: (ENGLISH, french()), "names/a.md": ("# ILamp\n", "# ILamp\n")})
    assert run(tmp_path, "export", "xliff", "--quiet", "-j", "1").returncode == 0
    assert [file.name for file in (tmp_path / "xliff/fr-FR").iterdir()] == ["lamps.xlf"]


def test_names_are_terms_that_every_language_has(tmp_path: Path) -> None:
    page = ENGLISH.replace("ILamp::Switch Method", f"ILamp::Switch Method {TEXT[:3]}")
    two_trees(tmp_path, {PATH: (page, french())})
    assert run(tmp_path, "export", "tbx", "--quiet", "-j", "1").returncode == 0
    root = ElementTree.fromstring((tmp_path / "tbx/names.tbx").read_text("utf-8"))
    assert (root.tag, root.get("type"), root.get("style")) == (f"{TBX}tbx", "TBX-Basic", "dca")
    assert [child.tag for child in root] == [f"{TBX}tbxHeader", f"{TBX}text"]
    terms: dict[str, str] = {}
    ids = set()
    for concept in root.iter(f"{TBX}conceptEntry"):
        ids.add(concept.get("id"))
        sections = concept.findall(f"{TBX}langSec")
        assert [one.get(LANGUAGE) for one in sections] == ["en-US", "fr-FR"]
        [name] = {one.findtext(f"{TBX}termSec/{TBX}term") for one in sections}
        terms[str(name)] = str(concept.findtext(f"{TBX}descrip[@type='subjectField']"))
    assert len(ids) == len(terms)
    assert terms["Switch"] == "method"
    assert terms["pcSwitched"] == "parameter"
    assert terms["E_FAIL"] == "code"
    assert terms["Lamp.h"] == "file"

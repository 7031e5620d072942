"""Each trap of real documentation, in words written here: pages in, the whole specification and every report out.

`cases/traps/map.yaml` says which case holds which trap and which broken declaration of the published pages.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.cases import sheet
from tests.cases.specification_in_words import built

MAP = yaml.safe_load((sheet.CASES / "traps" / "map.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", sheet.files("traps"), ids=lambda file: file.stem)
def test_trap(file: Path, tmp_path: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, built(case, tmp_path), update)


@pytest.mark.parametrize("file", sheet.files("families"), ids=lambda file: file.stem)
def test_family(file: Path, tmp_path: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, built(case, tmp_path), update)


def test_every_trap_and_every_broken_declaration_has_its_case() -> None:
    cases = {file.stem for file in sheet.files("traps")}
    declarations = {file.stem for file in sheet.files("declaration")}
    assert [int(trap.partition(" ")[0]) for trap in MAP["traps"]] == list(range(1, 21))
    assert {case for found in MAP["traps"].values() for case in found} | set(MAP["beside"]) == cases
    assert {case for found in MAP["declarations"].values() for case in found} - declarations == set()
    assert len(MAP["declarations"]) == 14


@pytest.mark.parametrize("row", MAP["declarations"])
def test_a_broken_declaration_is_reported(row: str) -> None:
    """By its own case; an interface by value, which only the other pages tell, by one of whole pages."""
    files = [sheet.CASES / "declaration" / f"{case}.md" for case in MAP["declarations"][row]]
    if row == "a member is an interface by value":
        files = [sheet.CASES / "traps" / "interface-by-value.md"]
    found = {rule for file in files for rule in re.findall(r":\d+ ([a-z-]+):", sheet.read(file).text(sheet.FACTS))}
    assert found - {"inferred-direction"}

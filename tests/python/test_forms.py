"""The forms of a method, each on a sheet: a page in, the generated Python out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import sheet
from tests.cases.specification_in_words import built


@pytest.mark.parametrize("file", sheet.files("python"), ids=lambda file: file.stem)
def test_form(file: Path, tmp_path: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, built(case, tmp_path), update)

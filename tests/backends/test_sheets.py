"""Pages, the facts that they state and the files that are made of them, each case on one sheet.

Sheets in `reports` stand for what people have reported of tools of this kind; their sentence names the report.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import sheet
from tests.cases.specification_in_words import built


@pytest.mark.parametrize("file", [*sheet.files("files"), *sheet.files("reports")], ids=lambda file: file.stem)
def test_case(file: Path, tmp_path: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, built(case, tmp_path), update)

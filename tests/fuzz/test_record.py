"""SECURITY.md says what the record of fuzzing says."""

from __future__ import annotations

import re
from pathlib import Path

from tests.fuzz import record
from tests.fuzz.targets import TARGETS

_TABLE = re.compile(r"\| target \| executions \|.*?\n\n", re.DOTALL)


def test_security_md_adds_the_record_up(project: Path, update: bool) -> None:
    file = project / "SECURITY.md"
    text = file.read_text("utf-8")
    expected = record.summary()
    if update:
        file.write_text(_TABLE.sub(expected.replace("\\", "\\\\") + "\n", text), "utf-8")
        return
    found = _TABLE.search(text)
    assert found is not None
    assert found[0] == expected + "\n"


def test_every_target_was_searched() -> None:
    assert record.totals(record.read()).keys() == TARGETS.keys()

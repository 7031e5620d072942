"""The generated tests kill mutants of stand-ins and headers, each by the assertion about the fact that is broken.

All operators on a few interfaces of the sample pages; `python -m tests.conformance.mutator` does so on a whole tree.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conformance.header_operators import HEADERS
from tests.conformance.mutator import judged, mutants, table
from tests.conformance.standin_operators import STANDINS

pytestmark = [
    pytest.mark.compilers,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler (cc)"),
]


def test_every_mutant_is_killed_by_the_assertion_about_its_fact(project: Path) -> None:
    chosen = mutants(project / "generated", interfaces=8, each=3)
    assert {one.operator for one in chosen} == STANDINS.keys() | HEADERS.keys()
    assert len({(one.operator, one.variant) for one in chosen}) > 25
    verdicts = judged(project / "generated", chosen, jobs=2)
    assert [one for one in verdicts if one.what != "killed"] == [], table(verdicts)

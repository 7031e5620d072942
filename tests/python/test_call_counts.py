"""How many native calls a friendly method makes: what a program by hand would make. Times are a benchmark's."""

from __future__ import annotations

import json

import pytest

from tests.sample_builds import build_samples, run_program

PROGRAM = '''
import json
from docabi_bindings import GUID, ComError, HResult, IMetaDataImport

class Scope(IMetaDataImport.Implementation):
    """A scope whose type number n has a name of n letters."""
    calls = 0

    def GetTypeDefProps(self, td):
        Scope.calls += 1
        if td == 0:
            raise ComError(HResult.E_INVALIDARG)
        return "L" * td, 7, 9

found = {}
scope = Scope().as_interface(IMetaDataImport)
for length in (1, 1023, 1024, 5000, 5001, 3, 0):
    Scope.calls = 0
    try:
        name, flags, base = scope.GetTypeDefProps(length)
        assert (name, flags, base) == ("L" * length, 7, 9)
    except ComError as error:
        assert error.hresult == HResult.E_INVALIDARG
    found[length] = Scope.calls
print(json.dumps(found))
'''


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """Native calls of one friendly call, by the length of the text that it gives."""
    folder = tmp_path_factory.mktemp("counted")
    generated = build_samples(folder)
    (folder / "count.py").write_text(PROGRAM)
    found: dict[str, int] = json.loads(run_program(folder / "count.py", PYTHONPATH=str(generated / "python")))
    return found


def test_a_text_that_fits_takes_one_call(counted: dict[str, int]) -> None:
    assert (counted["1"], counted["1023"], counted["3"]) == (1, 1, 1)


def test_a_longer_text_takes_a_second_call(counted: dict[str, int]) -> None:
    """With its NUL, 1,024 characters do not fit into the first buffer."""
    assert (counted["1024"], counted["5000"], counted["5001"]) == (2, 2, 2)


def test_a_failure_is_not_tried_again(counted: dict[str, int]) -> None:
    assert counted["0"] == 1

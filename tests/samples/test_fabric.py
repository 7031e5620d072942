"""Manual pages of a plain C library against that library: libfabric, with types of its header and a status of its own.

Its functions return 0 or a negative number of errno.h as an `int`, which is no status elsewhere: a patch gives one of
them a type of its own, and facts say what that type's values mean.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from ctypes.util import find_library
from pathlib import Path

import pytest

from tests.command_line import docabi
from tests.sample_builds import run_program

pytestmark = pytest.mark.corpus
HEADER = Path("/usr/include/rdma/fabric.h")
FACTS = """typedefs:
  fi_status_t: {as: int}
statuses:
  fi_status_t: {fails: negative, codes: {FI_SUCCESS: 0, FI_ENODATA: -61, FI_ENOSYS: -38}}
"""
PATCH = """- entity: fi_getinfo
  fact: returns
  expect: {name: int}
  set: {name: fi_status_t}
  reason: It returns 0 or a negative number of fi_errno.h.
"""
PROGRAM = """
import ctypes, json, sys
from docabi_bindings import StatusError
from docabi_bindings.man import fi_fabric_attr, fi_info, load

library = load(sys.argv[1])
first = address = library.fi_getinfo(library.fi_version(), None, None, 0, None)
providers = set()
while address:
    one = fi_info.from_address(address)
    providers.add(ctypes.string_at(fi_fabric_attr.from_address(one.fabric_attr).prov_name).decode())
    address = one.next
library.raw.fi_freeinfo(first)
try:
    library.fi_getinfo(0x7FFF0000, None, None, 0, None)
except StatusError as error:
    failure = [error.name, int(error.status), error.method, error.page]
version = divmod(library.fi_version(), 1 << 16)
print(json.dumps([version, library.fi_strerror(22).decode(), sorted(providers), failure]))
"""
SOURCE = """#include <man.h>
#include <stdio.h>
int main(void)
{
    fi_info *found = 0;
    int code = fi_getinfo((int)fi_version(), 0, 0, 0, 0, &found);
    printf("%u %s %d %d\\n", (unsigned)(fi_version() >> 16), fi_strerror(22), code, found != 0);
    fi_freeinfo(found);
    return 0;
}
"""


@pytest.fixture(scope="module")
def library() -> str:
    found = find_library("fabric")
    if found is None or not HEADER.is_file():
        pytest.skip("needs libfabric and its header")
    return found


@pytest.fixture(scope="module")
def generated(library: str, corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bindings made of the manual pages, with the types of the header."""
    pages = corpus.parent / "corpus-families" / "libfabric-en"
    if not pages.is_dir():
        pytest.skip("no manual pages of libfabric beside the real trees")
    folder = tmp_path_factory.mktemp("fabric")
    settings = f"sources: {{en-US: {json.dumps(str(pages))}}}\ntargets: [c, python]\n"
    (folder / "docabi.yaml").write_text(settings, "utf-8")
    (folder / "docabi-facts.yaml").write_text(FACTS, "utf-8")
    (folder / "patches").mkdir()
    (folder / "patches" / "status.yaml").write_text(PATCH, "utf-8")
    assert docabi("layout", "import", HEADER, "--quiet", cwd=folder).returncode == 0
    facts = (folder / "docabi-facts.yaml").read_text("utf-8")
    assert "fi_status_t:\n    fails: negative\n" in facts, "an import keeps what the project said"
    done = docabi("build", "--fail-on", "never", "--quiet", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "generated"


def test_python_walks_what_the_library_gives(generated: Path, library: str, tmp_path: Path) -> None:
    program = tmp_path / "providers.py"
    program.write_text(PROGRAM, "utf-8")
    printed = run_program(program, library, PYTHONPATH=str(generated / "python"))
    version, told, providers, failure = json.loads(printed)
    assert version[0] == 1
    assert told == "Invalid argument"
    assert "tcp" in providers
    assert failure == ["FI_ENOSYS", -38, "fi_getinfo", "man/fi_getinfo.3.md"]


@pytest.mark.parametrize(("compiler", "option"), [("gcc", "-std=c11"), ("clang++", "-xc++")])
def test_a_c_program_links(generated: Path, tmp_path: Path, compiler: str, option: str) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"needs {compiler}")
    (tmp_path / "fabric.c").write_text(SOURCE, "utf-8")
    warnings = ("-Wall", "-Wextra", "-Werror")
    command = [compiler, option, *warnings, f"-I{generated / 'c'}", "fabric.c", "-lfabric", "-o", "fabric"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    ran = subprocess.run([str(tmp_path / "fabric")], capture_output=True, text=True, check=False)
    assert ran.stdout == "1 Invalid argument 0 1\n"

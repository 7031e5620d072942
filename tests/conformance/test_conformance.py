"""The generated conformance tests pass against a sound implementation and fail against a broken one."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.compilers, pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler (cc)")]

LIBRARY = r"""
#include "mscoree.h"
#include <stdlib.h>

typedef struct Host { const IHostTaskManagerVtbl *vtable; long references; HRESULT answer; } Host;
static const GUID own = IID_OF_HOST;
static const GUID unknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
static int same(const GUID *a, const GUID *b) { const char *x = (const char *)a, *y = (const char *)b; int i;
    for (i = 0; i < 16; i++) if (x[i] != y[i]) return 0; return 1; }
static HRESULT STDMETHODCALLTYPE query(IHostTaskManager *This, REFIID riid, void **out)
{
    *out = same(riid, &own) || same(riid, &unknown) ? This : NULL;
    if (!*out) return (HRESULT)0x80004002;
    ((Host *)This)->references++;
    return 0;
}
static ULONG STDMETHODCALLTYPE add(IHostTaskManager *This) { return (ULONG)++((Host *)This)->references; }
static ULONG STDMETHODCALLTYPE give(IHostTaskManager *This) { return (ULONG)--((Host *)This)->references; }
static HRESULT STDMETHODCALLTYPE pause(IHostTaskManager *This, DWORD dwMilliseconds, DWORD option)
{ (void)This; (void)dwMilliseconds; (void)option; return (HRESULT)ANSWER; }
static HRESULT STDMETHODCALLTYPE nothing(IHostTaskManager *This) { (void)This; return (HRESULT)0x80004005; }

__attribute__((visibility("default"))) HRESULT make_host(const GUID *iid, void **out);
HRESULT make_host(const GUID *iid, void **out)
{
    static IHostTaskManagerVtbl table;
    Host *host;
    void (**slots)(void) = (void (**)(void))(void *)&table;
    size_t i;
    if (!same(iid, &own)) { *out = NULL; return (HRESULT)0x80004002; }
    for (i = 3; i < sizeof table / sizeof(void *); i++) slots[i] = (void (*)(void))nothing;
    table.QueryInterface = query; table.AddRef = add; table.Release = give; table.Sleep = pause;
    host = (Host *)calloc(1, sizeof *host);
    host->vtable = &table; host->references = 1;
    *out = host;
    return 0;
}
"""


@pytest.fixture
def generated(project: Path, tmp_path: Path) -> Path:
    """A copy of the generated files to run and to break."""
    for target in ("c", "python", "conformance"):
        shutil.copytree(project / "generated" / target, tmp_path / target, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run(generated: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "conformance",
        *arguments,
    ]
    return subprocess.run(command, cwd=generated, capture_output=True, text=True, check=False)


def test_the_stand_ins_pass(generated: Path) -> None:
    done = run(generated, "-rs")
    assert done.returncode == 0, done.stdout
    [passed] = re.findall(r"^(\d+) passed", done.stdout, re.MULTILINE)
    assert int(passed) >= 265, done.stdout


@pytest.mark.slow
def test_swapped_slots_fail(generated: Path) -> None:
    source = generated / "conformance/standin/mscoree.c"
    lines = source.read_text().splitlines()
    first = next(i for i, line in enumerate(lines) if "IHostTaskManager_standin_5," in line)
    second = next(i for i, line in enumerate(lines) if "IHostTaskManager_standin_6," in line)
    lines[first], lines[second] = lines[second], lines[first]
    source.write_text("\n".join(lines) + "\n")
    done = run(generated)
    assert done.returncode == 1
    assert re.search(
        r"mscoree\.h: Sleep \(hosting/ihosttaskmanager-sleep-method\.md:\d+\) is in slot 5; its call reached slot 6",
        done.stdout,
    ), done.stdout


def test_a_dropped_code_fails(generated: Path) -> None:
    source = generated / "conformance/standin/mscoree.c"
    text = source.read_text()
    line = re.search(r"\n[^\n]*HOST_E_TIMEOUT, hosting/ihosttaskmanager-sleep[^\n]*", text)
    assert line is not None
    source.write_text(text.replace(line[0], "", 1))
    done = run(generated)
    assert done.returncode == 1
    assert re.search(r"ihosttaskmanager-sleep-method\.md:\d+: Sleep answered 0x", done.stdout), done.stdout


@pytest.mark.parametrize(("answer", "passes"), [("0x80131024", True), ("0x80131700", False)])
def test_an_implementation_of_ones_own(generated: Path, answer: str, passes: bool) -> None:
    iid = "{0x997ff24c, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}}"
    source = generated / "host.c"
    source.write_text(LIBRARY.replace("IID_OF_HOST", iid).replace("ANSWER", answer))
    subprocess.run(
        ["cc", "-std=c11", "-shared", "-fPIC", "-I", "c", "-o", "host.so", "host.c"], cwd=generated, check=True
    )
    options = ["--library", "host.so", "--factory", "make_host"]
    done = run(generated, *options)
    assert (done.returncode == 0) is passes, done.stdout
    if not passes:
        assert re.search(r"md:\d+: Sleep\(.*\) answered .*0x80131700\)?; the page documents S_OK, HOST_E", done.stdout)

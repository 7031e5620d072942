"""The Python package of a whole real tree against the C headers of the same tree, by a program that g++ compiled.

Nothing is shared: names come from the text of the headers, slots, types and sizes from g++ and from ctypes.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command_line import docabi

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.slow,
    pytest.mark.compilers,
    pytest.mark.skipif(shutil.which("g++") is None, reason="needs g++"),
]
NATIVE = Path(__file__).parent / "native"
CLASS = re.compile(r"^(?:MIDL_INTERFACE\([^)]*\)|struct) (\w+)(?: : public \w+)? \{\n(.*?)^\};", re.M | re.S)
METHOD = re.compile(r"^    virtual [^;{}]*?\b(?:STDMETHODCALLTYPE|DOCABI_THISCALL) (\w+)\(", re.M)
FUNCTION = re.compile(r"^EXTERN_C [^;(]*?\b(?:STDAPICALLTYPE|__cdecl|STDAPIVCALLTYPE)? ?(\w+)\(", re.M)
FUNCTION_TYPE = re.compile(r"^typedef [^;(]*?\(\w+ (\w+)\)\(", re.M)
DEPRECATION = re.compile(r'DOCABI_DEPRECATED(?:_VALUE)?\("(?:\\.|[^"\\])*"\) ?')
RECORD = re.compile(r"^\} (\w+);", re.M)
ALIKE = {"e4": ("i4", "u4"), "n8": ("u8", "i8")}
Shapes = dict[str, dict[str, list[str]]]


@pytest.fixture(scope="module")
def generated(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Headers and package of the whole English tree; findings of the pages do not matter here."""
    out = tmp_path_factory.mktemp("probe")
    source = corpus / "en-us" / "docs" / "framework" / "unmanaged-api"
    targets = ("--targets", "c,python", "--quiet")
    done = docabi("build", "--source", f"en-US={source}", "--out", out, *targets, cwd=out)
    assert done.returncode in (0, 1), done.stderr
    return out / "generated"


def lines_of(header: str) -> Iterator[str]:
    """The statements of the probe for a header."""
    for name, body in CLASS.findall(header):
        for method in METHOD.findall(body):
            if not method.startswith("opaque_"):
                yield f'method("{name}", "{method}", &{name}::{method});'
    for name in FUNCTION.findall(header):
        yield f'function_type<decltype({name})>::print("{name}");'
    for name in FUNCTION_TYPE.findall(header):
        yield f'function_type<{name}>::print("{name}");'
    enumerations = set(re.findall(r"^typedef enum \w+ \{.*?^\} (\w+)", header, re.M | re.S))
    for name in RECORD.findall(header):
        if name not in enumerations and not name.endswith("Vtbl"):
            yield f'std::printf("record {name} %s\\n", shape<{name}>().c_str());'


def compiled(folder: Path, headers: Path) -> Shapes:
    """What g++ says: shapes by kind and name."""
    files = sorted(headers.glob("*.h"))
    includes = [f'#include "{file.name}"' for file in files if file.name != "docabi_prelude.h"]
    # What headers have beside the documentation is C's alone.
    texts = [file.read_text(encoding="utf-8").partition("#ifndef DOCABI_NO_COMPANIONS\n/*")[0] for file in files]
    texts = [DEPRECATION.sub("", text) for text in texts]
    statements = [line for text in texts if "COR_ILMETHOD_DECODER" not in text for line in lines_of(text)]
    source = [*includes, '#include "shapes.h"', "int main() {", *dict.fromkeys(statements), "}"]
    (folder / "probe.cpp").write_text("\n".join(source) + "\n", encoding="utf-8")
    command = ["g++", "-std=c++17", "-O0", f"-I{headers}", f"-I{NATIVE}", "probe.cpp", "-o", "probe"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:3000]
    found: Shapes = {"method": {}, "function": {}, "record": {}}
    for line in subprocess.run(["./probe"], cwd=folder, capture_output=True, text=True, check=True).stdout.splitlines():
        kind, name, *rest = line.split()
        if kind == "method":
            name, rest = f"{name} {rest[1]}", [rest[0], *rest[2:]]
        found[kind][name] = rest
    return found


def imported(package: Path) -> Shapes:
    """What the Python package says, in the same form."""
    command = [sys.executable, str(NATIVE / "shapes.py")]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: Shapes = json.loads(done.stdout)
    return found


def same(one: list[str], other: list[str]) -> bool:
    """Whether shapes agree; an enumeration is 32 bits with or without sign, a union of numbers may be one of them."""
    return len(one) == len(other) and all(b in ALIKE.get(a, (a,)) for a, b in zip(one, other, strict=True))


def same_size(one: list[str], other: list[str]) -> bool:
    """Whether two things take the same memory."""
    return one[0][1:] == other[0][1:]


COMPARISONS = {"method": same, "function": same, "record": same_size}


def test_the_package_is_what_a_compiler_makes_of_the_headers(generated: Path, tmp_path: Path) -> None:
    c, python = compiled(tmp_path, generated / "c"), imported(generated / "python")
    compared: Counter[str] = Counter()
    wrong: list[str] = []
    for kind, shapes in c.items():
        for name, found in shapes.items():
            # A function that signatures name as a type is a function pointer in Python.
            other = python[kind].get(name) or (python["callback"].get(name) if kind == "function" else None)
            compared[kind] += 1
            if other is None or not COMPARISONS[kind](found, other):
                wrong.append(f"{kind} {name}: {found} is {other} in Python")
    # A structure of the system is in the prelude only where a header needs it.
    missing = {kind: sorted(set(python[kind]) - set(c[kind])) for kind in ("method", "function")}
    assert not wrong, f"{len(wrong)} of {compared}\n" + "\n".join(wrong[:40])
    assert not any(missing.values()), json.dumps(missing)
    assert compared["method"] > 1400
    assert compared["function"] > 150
    assert compared["record"] > 70

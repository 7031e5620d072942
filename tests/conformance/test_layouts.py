"""The table of layouts sees every wrong offset, width and value in headers, and names what headers lack."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from docabi.rendering import Options
from docabi.spec import Constant, Enumeration, Enumerator, Field, Interface, Method, Structure, Type, Union
from tests.backends.hostile_specifications import worded
from tests.backends.made import generate
from tests.specification_in_memory import memory_spec

SEED = 14
COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)]
pytestmark = [pytest.mark.compilers, pytest.mark.skipif(not COMPILERS, reason="no C compiler (gcc, clang)")]

DWORD, WORD, BYTE = (Type(name=name) for name in ("DWORD", "WORD", "BYTE"))
PLAIN = tuple(Field(name, type) for name, type in zip("abcdef", (DWORD, WORD, BYTE, DWORD, WORD, DWORD), strict=True))
ENTITIES = (
    Structure(name="LAMP", area="a", header="lamp.h", members=PLAIN),
    Structure(
        name="SHADE",
        area="a",
        header="lamp.h",
        members=(
            Field("size", DWORD),
            Field("next", Type(pointer=Type(name="LAMP"))),
            Field("colour", Type(structure=(Field("red", BYTE), Field("green", DWORD)))),
            Field("", Type(union=(Field("level", DWORD), Field("step", BYTE)))),
            Field("on", DWORD, bits=1),
            Field("warm", DWORD, bits=31),
            Field("names", Type(array=WORD, size="5")),
        ),
        constants=(Constant("SHADE_DARK", 7, DWORD, "size"), Constant("SHADE_NONE", -1)),
    ),
    Union(name="BULB", area="a", header="lamp.h", members=(Field("watts", DWORD), Field("volts", BYTE))),
    Enumeration(
        name="COLOUR", area="a", header="lamp.h", members=(Enumerator("RED", 1), Enumerator("GREEN", 0x80000000))
    ),
    Interface(
        name="ILamp",
        area="a",
        header="lamp.h",
        base="IUnknown",
        slots=5,
        methods=tuple(Method(name, 3 + at, returns=Type(name="HRESULT")) for at, name in enumerate(("On", "Off"))),
    ),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layouts")
    spec = memory_spec(ENTITIES, tuple(worded(one, "plain") for one in ENTITIES))
    for target in ("c", "python", "conformance"):
        for artifact in generate(target, spec, Options()):
            (folder / artifact.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / artifact.path).write_text(artifact.text, encoding="utf-8")
    return folder


def run(made: Path, headers: Path, compiler: str) -> str:
    """What the tests of layouts say, a failure a line; empty if they pass."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-rN"]
    done = subprocess.run(
        [*command, "conformance/test_layout.py", "-k", "test_headers", "--headers", str(headers)],
        cwd=made,
        capture_output=True,
        text=True,
        check=False,
        env={"CC": compiler, "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return "" if done.returncode == 0 else done.stdout


@pytest.mark.parametrize("compiler", COMPILERS)
def test_own_headers_pass(made: Path, compiler: str) -> None:
    assert not run(made, made / "c", compiler)


def mutants() -> Iterator[tuple[str, str, str, str]]:
    """An operator, the structure's member that it hits, the line that it changes, and what stands there then."""
    choose = random.Random(SEED)
    lines = {"a": "DWORD a;", "b": "WORD b;", "c": "BYTE c;", "d": "DWORD d;", "e": "WORD e;", "f": "DWORD f;"}
    for name in choose.sample("abce", 3):
        yield "widened", name, lines[name], f"ULONG64 {name};"
    for name in choose.sample("abdef", 3):
        yield "narrowed", name, lines[name], f"BYTE {name};"
    for name in choose.sample("abcdef", 3):
        yield "padded", name, lines[name], f"DWORD padding; {lines[name]}"
    for first, second in choose.sample([*pairwise("abcdef")], 3):
        yield "swapped", first, rf"{lines[first]}\s*{lines[second]}", f"{lines[second]} {lines[first]}"
    for name in choose.sample("bcdef", 3):
        yield "first", name, rf"{lines['a']}([^}}]*?){lines[name]}", rf"{lines[name]} {lines['a']}\1"


@pytest.mark.slow
@pytest.mark.parametrize("mutant", [*mutants()], ids=lambda mutant: "-".join(mutant[:2]))
def test_every_wrong_layout_is_seen(made: Path, tmp_path: Path, mutant: tuple[str, str, str, str]) -> None:
    operator, member, line, new = mutant
    shutil.copytree(made / "c", tmp_path, dirs_exist_ok=True)
    header = tmp_path / "lamp.h"
    before, begin, after = header.read_text("utf-8").partition("typedef struct LAMP {")
    after = re.sub(r"/\*\*.*?\*/\s*", "", after)
    changed = re.sub(line, new, after, count=1)
    assert changed != after
    header.write_text(before + begin + changed, encoding="utf-8")
    found = run(made, tmp_path, COMPILERS[0])
    # Padding hits what follows it, and the first one of two that are swapped may stay where it is.
    hit = member if operator in ("widened", "narrowed") else "[a-f]"
    assert re.search(rf"no page: LAMP\.{hit} has offset \d+ and \d bytes; in the headers it has offset", found), found


@pytest.mark.parametrize("compiler", COMPILERS)
def test_what_headers_lack_is_named_and_the_rest_is_measured(made: Path, tmp_path: Path, compiler: str) -> None:
    shutil.copytree(made / "c", tmp_path, dirs_exist_ok=True)
    header = tmp_path / "lamp.h"
    text = header.read_text("utf-8")
    text = re.sub(r"typedef union BULB \{.*?\} BULB;", "", text, flags=re.DOTALL).replace("GREEN", "GREENISH")
    text = text.replace("SHADE_DARK 7", "SHADE_DARK 8").replace("SHADE_NONE (", "SHADE_LESS (")
    text = text.replace("DWORD on : 1", "DWORD on : 2").replace("RED = 1", "RED = 2").replace("BYTE red;", "")
    header.write_text(re.sub(r"typedef \w+ BULB;", "", text), encoding="utf-8")
    found = run(made, tmp_path, compiler)
    assert "the headers have no record BULB" in found
    assert "COLOUR.GREEN is not in the headers" in found
    assert "COLOUR.RED is 0x1; in the headers it is 0x2" in found
    assert "SHADE.colour.red is not in the headers" in found
    assert "SHADE.on begins at bit 224 and has 1; in the headers it begins at bit 192 and has 2" in found
    assert "SHADE.constants.SHADE_DARK is 0x7; in the headers it is 0x8" in found
    assert "SHADE.constants.SHADE_NONE is not in the headers" in found
    assert "LAMP" not in found


def test_swapped_slots_in_a_header_are_seen(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made / "c", tmp_path, dirs_exist_ok=True)
    header = tmp_path / "lamp.h"
    header.write_text(
        re.sub(r"\*(On|Off)\)", lambda found: "*Off)" if found[1] == "On" else "*On)", header.read_text("utf-8"))
    )
    assert "ILamp.On is slot 3; in the headers it is slot 4" in run(made, tmp_path, COMPILERS[0])


def test_a_header_that_is_not_there_is_one_message(made: Path, tmp_path: Path) -> None:
    assert f"{tmp_path} has no lamp.h that compiles" in run(made, tmp_path, COMPILERS[0])


def test_members_and_enumerators_cross_by_name(made: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(
        [*command, "conformance/test_layout.py"], cwd=made, capture_output=True, text=True, check=False
    )
    assert "13 passed" in done.stdout, done.stdout

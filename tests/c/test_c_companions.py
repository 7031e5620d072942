"""What C programs expect beside what pages describe: readers of bodies and signatures against readers of our own,
values against the original headers, tests of flags, and names of pages, which win.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from docabi.abi import Abi
from docabi.backends.c.companions import flag_tests
from docabi.facts import Facts, ProjectFacts
from docabi.rendering import Options
from docabi.spec import Entity, Enumeration, Enumerator, Function, Interface, Parameter, Type
from tests.backends.made import generate
from tests.c.c_specification import DWORD, HRESULT, IN
from tests.c.compilers import COMPILERS, MINGW_HEADERS, Compiler, compile_text
from tests.c.test_c_binary import write
from tests.sample_builds import runtime_folder
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.compilers
HERE = Path(__file__).parent
RUNTIME = ("dotnetcore2", "3.1.23", "dotnetcore2/bin/shared/Microsoft.NETCore.App/3.1.23")
MASKED = ("mdMemberAccessMask", 7), ("mdPrivateScope", 0), ("mdPublic", 6), ("mdStatic", 16), ("mdReservedMask", 0xD000)
METHODS = Enumeration(
    name="CorMethodAttr",
    area="a",
    header="CorHdr.h",
    members=tuple(Enumerator(*one) for one in (*MASKED, ("mdHasSecurity", 0x4000))),
)
TYPES = Enumeration(name="CorElementType", area="a", header="CorHdr.h", members=(
    Enumerator("ELEMENT_TYPE_VOID", 1), Enumerator("ELEMENT_TYPE_PTR", 15), Enumerator("ELEMENT_TYPE_BYREF", 16),
    Enumerator("ELEMENT_TYPE_I", 24), Enumerator("ELEMENT_TYPE_U", 25), Enumerator("ELEMENT_TYPE_MODIFIER", 64),
))  # fmt: skip
CONVENTIONS = Enumeration(
    name="CorCallingConvention", area="a", header="CorHdr.h", members=(Enumerator("IMAGE_CEE_CS_CALLCONV_FIELD", 6),)
)
OPEN = Function(
    name="Open",
    area="a",
    header="Cor.h",
    returns=HRESULT,
    parameters=(Parameter("type", IN, Type(name="CorElementType")),),
)
ENTITIES: tuple[Entity, ...] = (METHODS, TYPES, CONVENTIONS, OPEN)


def made(entities: tuple[Entity, ...], folder: Path, companions: bool = True) -> Path:
    facts = Facts(ProjectFacts(companions=companions))
    abi = Abi({one.name: one for one in entities}, facts)
    spec = msgspec.structs.replace(memory_spec(entities), ask_abi=lambda: abi)
    return write(spec, folder)


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(ENTITIES, tmp_path_factory.mktemp("companions") / "headers")


def run(source: str, headers: Path, folder: Path, input_: str, *arguments: str) -> list[str]:
    if shutil.which("g++") is None:
        pytest.skip("g++ is not installed")
    program = folder / "program"
    flags = ("-std=c++17", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize=alignment")
    subprocess.run(["g++", *flags, f"-I{headers}", str(HERE / source), "-o", str(program)], check=True)
    done = subprocess.run([str(program), *arguments], input=input_, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_every_compiler_reads_them(compiler: Compiler, headers: Path, tmp_path: Path) -> None:
    unit = '#include "corhlpr.h"\nint nil(mdToken one) { return IsNilToken(one) || IsMdPublic(one); }'
    assert not compile_text(compiler, headers, unit, tmp_path)


# --- method bodies ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.runtime
def test_method_bodies_of_a_core_library(headers: Path, tmp_path: Path) -> None:
    dnfile = pytest.importorskip("dnfile")
    assembly = runtime_folder(*RUNTIME) / "System.Private.CoreLib.dll"
    image = dnfile.dnPE(str(assembly))
    rows = image.net.mdtables.MethodDef.rows
    places = [image.get_offset_from_rva(row.Rva) for row in rows if row.Rva]
    assert len(places) > 19_000
    data = assembly.read_bytes()
    expected = [" ".join(map(str, body_of(data, at))) for at in places]
    found = run("bodies.cpp", headers, tmp_path, "\n".join(map(str, places)), str(assembly))
    assert found == expected
    assert {clause.partition(":")[0] for line in expected for clause in line.split()[7:]} >= {"0", "1", "2"}


def body_of(data: bytes, at: int) -> Iterator[object]:
    """ECMA-335, II.25.4, read for the second time: header, code, sections."""
    if data[at] & 3 == 2:
        size = data[at] >> 2
        yield from (1, size, 8, "00000000", 1, 1 + size, 0)
        return
    flags, stack, size, local = struct.unpack_from("<HHII", data, at)
    header = (flags >> 12) * 4
    end, clauses, more, first = at + header + size, [], flags & 8, True
    while more:
        end += -end % 4
        kind = data[end]
        length = int.from_bytes(data[end + 1 : end + 4], "little") if kind & 0x40 else data[end + 1]
        form, step = ("<IIIIII", 24) if kind & 0x40 else ("<HHBHBI", 12)
        count = length // step
        if first and kind & 0x3F == 1:
            clauses = [struct.unpack_from(form, data, end + 4 + step * index) for index in range(count)]
        more, first, end = kind & 0x80, False, end + 4 + step * count
    yield from (1, size, stack, f"{local:08x}", header, end - at, len(clauses))
    yield from (":".join(map(str, clause)) for clause in clauses)


def test_a_damaged_body_is_told(headers: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\x01" * 32)
    assert run("bodies.cpp", headers, tmp_path, "0", str(tmp_path / "file"))[0].startswith("0 ")


# --- signatures ------------------------------------------------------------------------------------------------------


def compressed(number: int) -> bytes | None:
    """ECMA-335, II.23.2, read for the second time."""
    for size, limit, bits in ((1, 0x80, 0), (2, 0x4000, 0x8000), (4, 0x20000000, 0xC0000000)):
        if number < limit:
            return (number | bits).to_bytes(size, "big")
    return None


def turned(number: int) -> bytes | None:
    for width in (6, 13, 28):
        if -(1 << width) <= number < 1 << width:
            made = (number & ((1 << width) - 1)) << 1 | (number < 0)
            size = {6: 1, 13: 2, 28: 4}[width]
            return (made | {1: 0, 2: 0x8000, 4: 0xC0000000}[size]).to_bytes(size, "big")
    return None


def test_numbers_of_signatures(headers: Path, tmp_path: Path) -> None:
    limits = [sign * ((1 << bits) + more) for bits in range(31) for more in (-1, 0, 1) for sign in (1, -1)]
    tables = {0x02000000: 0, 0x01000000: 1, 0x1B000000: 2, 0x72000000: 3}
    numbers = [
        *sorted({*limits, 0, -0x80000000, 0x7FFFFFFF}),
        *(table + row for table in tables for row in (0, 1, 77, 0xFFFFFF)),
    ]
    lines = run("signatures.cpp", headers, tmp_path, "\n".join(map(str, numbers)))
    assert len(lines) == len(numbers)
    for number, line in zip(numbers, lines, strict=True):
        words = iter(line.split())
        for made in (compressed(number & 0xFFFFFFFF), turned(number)):
            assert next(words) == ("none" if made is None else made.hex()), number
            assert made is None or next(words) == "1", number
        token = number & 0xFFFFFFFF
        table, row = token & 0xFF000000, token & 0xFFFFFF
        made = compressed(row << 2 | tables.get(table, 0))
        assert next(words) == (made or b"").hex(), number
        assert next(words) == "1"
        if table in tables:
            assert int(next(words), 16) == token


# --- names and values ------------------------------------------------------------------------------------------------


def test_tests_of_flags() -> None:
    """A mask with the beginning of a name counts, also behind it; else the last one before; never a reserved one."""
    other = (("afPA_None", 0), ("afPA_ARM", 0x50), ("afPA_Mask", 0x70), ("afPublicKey", 1), ("LAMP", 3))
    assert dict(flag_tests(METHODS)) == {
        "IsMdPrivateScope": "((x) & mdMemberAccessMask) == mdPrivateScope",
        "IsMdPublic": "((x) & mdMemberAccessMask) == mdPublic",
        "IsMdStatic": "((x) & mdStatic) != 0",
        "IsMdHasSecurity": "((x) & mdHasSecurity) != 0",
    }
    members = tuple(Enumerator(*one) for one in other)
    assert dict(flag_tests(Enumeration(name="E", area="a", members=members))) == {
        "IsAfPA_None": "((x) & afPA_Mask) == afPA_None",
        "IsAfPA_ARM": "((x) & afPA_Mask) == afPA_ARM",
        "IsAfPublicKey": "((x) & afPublicKey) != 0",
    }


# mingw-w64's winnt.h, which its corhdr.h leaves in place, has an older number and lacks a flag.
OLDER = {"COR_VERSION_MINOR", "COMIMAGE_FLAGS_NATIVE_ENTRYPOINT"}


FILES = ("corhdr.h", "cor.h", "corerror.h", "mscoree.h", "fusion.h")
# `    NAME = 1`, `#define NAME 0x10`, `#define NAME ((mdToken)0x01000000)`.
_NUMBERS = re.compile(r"^ +(\w+) = |^#define (\w+) \(*(?:\((?:HRESULT|md\w+)\))?(?:0x[0-9a-f]+|\d+)L?\)*$", re.I | re.M)


@pytest.mark.slow
def test_values_are_those_of_the_originals(tmp_path: Path) -> None:
    """Every number and the size of every type that mingw-w64's headers have, too, through the compiler."""
    if not MINGW_HEADERS.is_dir():
        pytest.skip("no such headers")
    hosts = (
        Interface(name="IBucket", area="a", header="MSCorEE.h"),
        Interface(name="IPart", area="a", header="Fusion.h"),
    )
    described = (*hosts, *(Interface(name=name, area="a") for name in Facts().layouts))
    headers = made((*ENTITIES, *described), tmp_path / "headers")
    ours, theirs = ("".join((folder / file).read_text() for file in FILES) for folder in (headers, MINGW_HEADERS))
    words = {*re.findall(r"\b\w+\b", theirs)}
    names = sorted({one or other for one, other in _NUMBERS.findall(ours)} & words - OLDER)
    types = sorted({*re.findall(r"^\} (IMAGE_COR\w+)", ours, re.M)} & words)
    assert len(names) > 1300
    assert {"peMSIL", "COR_E_ARGUMENT", "mdTypeDefNil", "STREAM_FORMAT_WIN32_MODULE"} <= {*names}
    assert len(types) > 10
    shown = "".join(f'std::printf("{name} %u\\n", (unsigned)({name}));' for name in names)
    sizes = "".join(f'std::printf("sizeof({name}) %u\\n", (unsigned)sizeof({name}));' for name in types)
    lines = (*(f'#include "{file}"' for file in FILES), "#include <cstdio>", f"int main() {{ {shown}{sizes} }}")
    (tmp_path / "values.cpp").write_text("\n".join(lines))
    values = run(str(tmp_path / "values.cpp"), headers, tmp_path, "")
    checks = [f'static_assert((unsigned)({one}) == {value}u, "{one}");' for one, value in map(str.split, values)]
    unit = "\n".join(["#include <windows.h>", *(f"#include <{file}>" for file in FILES), *checks])
    there = [
        one
        for one in COMPILERS
        if one.name in ("x86_64-w64-mingw32-c++17", "x86_64-w64-mingw32-gcc-c++17") and one.is_here
    ]
    assert there
    for compiler in there:
        assert not compile_text(compiler, tmp_path / "nothing", unit, tmp_path, "-Wno-error")


NAMED = (
    *ENTITIES,
    Function(
        name="IsNilToken", area="a", header="Cor.h", returns=HRESULT, parameters=(Parameter("mdTokenNil", IN, DWORD),)
    ),
    Enumeration(name="RID", area="a", header="CorHdr.h", members=(Enumerator("COR_CTOR_METHOD_NAME", 1),)),
    Enumeration(name="CorExceptionFlag", area="a", header="CorHdr.h", members=(Enumerator("IsMdPublic", 2),)),
)


@pytest.mark.parametrize(
    "compiler", [one for one in COMPILERS if one.name.startswith(("gcc", "clang"))], ids=lambda one: one.name
)
def test_what_pages_say_wins(compiler: Compiler, tmp_path: Path) -> None:
    folder = made(NAMED, tmp_path / "headers")
    uses = "int value = COR_CTOR_METHOD_NAME + IsMdPublic;\nDWORD call(void) { return IsNilToken(1); }"
    unit = f'#include "corhlpr.h"\n{uses}'
    assert not compile_text(compiler, folder, unit, tmp_path)


def test_a_header_of_pages_wins(tmp_path: Path) -> None:
    own = Function(name="Own", area="a", header="CorHlpr.h", returns=HRESULT)
    spec = memory_spec((*ENTITIES, own))
    [header] = [one for one in generate("c", spec, Options()) if one.path == "c/corhlpr.h"]
    assert "Own(void)" in header.text


def test_a_program_that_brings_its_own(headers: Path, tmp_path: Path) -> None:
    own = "#define DOCABI_NO_COMPANIONS\nenum { IsNilToken, IsMdPublic, CorSigCompressData, IMAGE_COR20_HEADER };\n"
    for compiler in (one for one in COMPILERS if one.name in ("gcc-c11", "clang-c++17")):
        assert not compile_text(compiler, headers, f'{own}#include "cor.h"\n#include "corhdr.h"', tmp_path)


def test_a_project_without_them(tmp_path: Path) -> None:
    folder = made(ENTITIES, tmp_path / "headers", companions=False)
    assert not (folder / "corhlpr.h").exists()
    text = (folder / "cor.h").read_text() + (folder / "corhdr.h").read_text()
    for name in ("IsNilToken", "IsMdPublic", "CorSigCompressData", "IMAGE_COR20_HEADER"):
        assert name not in text

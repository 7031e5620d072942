"""The C headers: names, layout, completeness and comments, over a specification made by hand."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docabi.abi import SpecView
from docabi.backends import c, findings
from docabi.backends.c import comments
from docabi.backends.cnames.naming import header_file
from docabi.markdown.plaintext import Passage, columns, passages, wrap
from docabi.rendering import Options
from docabi.spec import (
    Code,
    Enumeration,
    Enumerator,
    Evidence,
    FactEvidence,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Source,
    Structure,
    Type,
)
from docabi.texts import PageText
from tests.backends.made import generate
from tests.c.c_specification import DWORD, ENTITIES, HRESULT, IN, LAMP, OUT, lamp_spec, method, opaque, to
from tests.c.compilers import (
    COMPILERS,
    NATIVE,
    WITH_WINDOWS_SDK,
    Compiler,
    beside_originals,
    compile_text,
    includes,
    without_comments,
)
from tests.c.expected_layouts import layouts, slots_of, vtables
from tests.specification_in_memory import memory_spec

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"


def headers_of(spec: SpecView, locale: str = "") -> dict[str, str]:
    """Header name -> text."""
    made = generate("c", spec, Options(doc_locale=locale))
    return {artifact.path.removeprefix("c/"): artifact.text for artifact in made}


def write(headers: dict[str, str], folder: Path) -> Path:
    """Write headers into a folder."""
    folder.mkdir(exist_ok=True)
    for name, text in headers.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(headers_of(lamp_spec()), tmp_path_factory.mktemp("lamps"))


def test_headers_are_the_golden_ones(update: bool) -> None:
    headers = headers_of(lamp_spec())
    if update:
        for file in GOLDEN.glob("*"):
            file.unlink()
        GOLDEN.mkdir(exist_ok=True)
        write(headers, GOLDEN)
    assert headers == {file.name: file.read_text(encoding="utf-8") for file in GOLDEN.glob("*")}


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_headers_compile_alone_and_all_together(compiler: Compiler, lamps: Path, tmp_path: Path) -> None:
    together = ["\n".join(includes(lamps)), "\n".join(reversed(includes(lamps)))]
    # Windows' own headers take a second each time: with them, all at once.
    for unit in together[:1] if "mingw" in compiler.name else [*includes(lamps), *together]:
        assert not compile_text(compiler, lamps, unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")


@pytest.mark.compilers
@pytest.mark.parametrize("compiler", NATIVE, ids=lambda compiler: compiler.name)
@pytest.mark.parametrize("locale", ["ja-JP", "fr-FR-x-attack"])
def test_no_text_of_a_page_leaves_its_comment(compiler: Compiler, locale: str, tmp_path: Path) -> None:
    headers = write(headers_of(lamp_spec(), locale), tmp_path / "headers")
    assert not compile_text(compiler, headers, "\n".join(includes(headers)), tmp_path)


def test_headers_of_two_locales_differ_in_comments_only() -> None:
    english, others = (
        headers_of(lamp_spec(), "en-US"),
        [headers_of(lamp_spec(), "ja-JP"), headers_of(lamp_spec(), "de-DE")],
    )
    for other in others:
        assert english["lamp.h"] != other["lamp.h"]
        assert {n: without_comments(t) for n, t in english.items()} == {
            n: without_comments(t) for n, t in other.items()
        }


def test_a_link_reads_as_the_name_of_its_target() -> None:
    text = headers_of(lamp_spec(), "en-US")["lamp.h"]
    assert "See ILamp2, Glossar and" in " ".join(text.replace("*", " ").split())


def test_a_locale_without_words_gets_no_words_of_another() -> None:
    assert "@brief" not in headers_of(lamp_spec(), "de-DE")["lamp.h"]


def test_places_that_stay_opaque_are_listed() -> None:
    assert [tuple(place) for place in c.unresolved(lamp_spec())] == [
        ("ENDLESS", "name", "ENDLESS", "opaque-by-value"),
        ("FindFloor", "name", "FLOOR", "opaque-by-value"),
        ("ILamp", "methods.GetFloor.parameters.address", "FLOOR", "opaque-by-value"),
        ("LAMP_HOUSE", "members.rooms", "LAMP_ROOM", "opaque-by-value"),
        ("LAMP_ROOM", "members.f", "FLOOR", "opaque-by-value"),
        ("LAMP_TABLE", "members.cells", "DWORD[LAMP_MAX]", "opaque-by-value"),
        ("LampColour", "members.LAMP_WIDE", "1099511627776", "enumerator-too-large"),
        ("no identifier", "name", "no identifier", "unprintable-name"),
        ("while", "name", "while", "unprintable-name"),
    ]


@pytest.mark.parametrize(("value", "printed"), [(0x80131024, "HOST_E_TIMEOUT"), (0, "ANSWER_HOST_E_TIMEOUT")])
def test_no_enumerator_gives_a_code_another_value(value: int, printed: str) -> None:
    answer = Enumeration(name="ANSWER", members=(Enumerator("HOST_E_TIMEOUT", value),), **LAMP)
    call = Function(name="Call", returns=HRESULT, hresults=(Code("HOST_E_TIMEOUT", 0x80131024),), **LAMP)
    header = headers_of(memory_spec((answer, call)))["lamp.h"]
    assert re.search(rf"\b{printed} = ", header)
    assert ("#define HOST_E_TIMEOUT ((HRESULT)0x80131024L)" in header) == (value == 0)


def test_findings_stand_on_the_line_of_the_fact() -> None:
    room = Structure(name="ROOM", page="lamps/room.md", members=(Field("f", Type(name="FLOOR")),), **LAMP)
    fact = FactEvidence(
        "members.f", sources=(Source("ja-JP", "lamps/room.md", 12), Source("ko-KR", "lamps/room.md", 9))
    )
    (found,) = findings("c", memory_spec((room,), evidences=(Evidence("ROOM", "lamps", (fact,)),)))
    assert (str(found.page.path), found.page.locale, found.span.line) == ("lamps/room.md", "ja-JP", 12)
    assert (found.rule, found.cause) == ("opaque-by-value", "opaque-by-value:ROOM.members.f")
    assert not list(findings("python", memory_spec((room,))))


def test_headers_do_not_depend_on_the_order_of_entities() -> None:
    assert headers_of(memory_spec(ENTITIES[::-1])) == headers_of(memory_spec(ENTITIES))


@pytest.mark.parametrize(
    ("header", "idl", "area", "file"),
    [
        ("Lamp.h", None, "lamps", "lamp.h"),
        (None, "Lamp.idl", "lamps", "lamp.h"),
        (None, None, "lamps", "lamps.h"),
        (None, None, "_root", "root.h"),
        ("../../Evil.h", None, "lamps", "lamps.h"),
        ("con.h", None, "lamps", "lamps.h"),
        ("windows.h", None, "lamps", "lamps.h"),
        ("docabi_prelude.h", None, "stdio", "documentation.h"),
        ("Lampe. h", "Lampe. idl", "../..", "root.h"),
    ],
)
def test_header_of_an_entity(header: str | None, idl: str | None, area: str, file: str) -> None:
    assert header_file(Structure(name="S", area=area, header=header, idl=idl)) == file


@pytest.mark.slow
@pytest.mark.compilers
@pytest.mark.parametrize("name", ["mscoree", "fusion", "corhdr"])
def test_of_an_original_header_and_the_generated_one_the_first_counts(name: str, tmp_path: Path) -> None:
    own = method("ComputeNothing", 3)
    things = (
        Enumeration(name="HOST_TYPE", area="lamps", header=f"{name}.h", members=(Enumerator("HOST_TYPE_OTHER", 1),)),
        Interface(name="ICorRuntimeHost", area="lamps", header=f"{name}.h", base="IUnknown", slots=4, methods=(own,)),
    )
    folder = write(headers_of(memory_spec(things)), tmp_path / "generated")
    lines = ["#include <windows.h>", f"#include <{name}.h>", f'#include "{name}.h"']
    for compiler in WITH_WINDOWS_SDK[:2]:
        if compiler.is_here:
            for unit in (lines, lines[::-1]):
                assert not beside_originals(compiler, folder, "\n".join(unit), tmp_path)


@pytest.mark.compilers
def test_an_original_that_is_older_leaves_no_header_broken(tmp_path: Path) -> None:
    """What other headers need its types for is left out, unless the program says that it has them."""
    level, dial = to("LEVEL"), Structure(name="DIAL", area="lamps", header="Newer.h", members=(Field("d", DWORD),))
    things = (
        Enumeration(name="LEVEL", area="lamps", header="Newer.h", members=(Enumerator("LEVEL_LOW", 1),)),
        dial,
        Structure(name="PANEL", members=(Field("pDial", to("DIAL")), Field("l", Type(name="LEVEL"))), **LAMP),
        Interface(
            name="IPanel", base="IUnknown", slots=4, methods=(method("Get", 3, Parameter("p", OUT, level)),), **LAMP
        ),
        Interface(name="IPanel2", base="IPanel", slots=5, methods=(method("Do", 4),), **LAMP),
        Structure(name="PLAIN", members=(Field("d", DWORD),), **LAMP),
    )
    folder = write(headers_of(memory_spec(things)), tmp_path / "headers")
    older, newer = (
        "#define _NEWER_H_\n",
        "#define DOCABI_ORIGINALS_SUFFICE\ntypedef enum { LOW } LEVEL;\ntypedef struct { int d; } DIAL;\n",
    )
    for compiler in NATIVE:
        if compiler.is_here:
            unit = f'{older}#include "lamp.h"\nPLAIN plain;'
            assert not compile_text(compiler, folder, unit, tmp_path)
            assert "error" in compile_text(compiler, folder, f"{unit}\nPANEL panel;", tmp_path)
            assert not compile_text(compiler, folder, f"{older}{newer}{unit}\nPANEL panel;\nIPanel2 *dial;", tmp_path)


def _assertions(expected: dict[str, list[str]]) -> str:
    checks = [
        f'_Static_assert(offsetof({name}Vtbl, {slot}) == {number} * sizeof(void *), "{name}::{slot}");'
        for name, slots in expected.items()
        for number, slot in enumerate(slots)
    ]
    sizes = [
        f'_Static_assert(sizeof({name}Vtbl) == {len(slots)} * sizeof(void *), "{name}");'
        for name, slots in expected.items()
    ]
    return "\n".join(checks + sizes)


_UNKNOWN = ["QueryInterface", "AddRef", "Release"]
_LAMP = [*_UNKNOWN, "Light", "opaque_Internal", "Dim", "QueryInterface_6", "opaque_GetFloor", "Watch"]
_SUPPORT = ["opaque_LoadHardboundDependency", "opaque_LoadSoftboundDependency"]
_EXPECTED = {
    "ILamp": _LAMP,
    "ILamp2": [*_LAMP, "Yield"],
    "ILampStream": [*_UNKNOWN, *_SUPPORT, "Flush"],
    "CLampFactory": ["Make", "Count"],
}


@pytest.mark.compilers
def test_slots_stand_where_the_layout_says(lamps: Path, tmp_path: Path) -> None:
    unit = "\n".join([*includes(lamps), _assertions(_EXPECTED)])
    for compiler in COMPILERS:
        if compiler.language == "c" and compiler.is_here:
            assert not compile_text(compiler, lamps, unit, tmp_path)


def _swapped(text: str) -> str:
    return text.replace("*Dim)(", "*HELD)(").replace("*Watch)(", "*Dim)(").replace("*HELD)(", "*Watch)(")


def _dropped(text: str) -> str:
    return text.replace("    void (STDMETHODCALLTYPE *opaque_Internal)(void);\n", "")


@pytest.mark.compilers
@pytest.mark.parametrize("plant", [_swapped, _dropped])
def test_a_wrong_vtable_does_not_compile(plant: Callable[[str], str], tmp_path: Path) -> None:
    headers = headers_of(lamp_spec())
    planted = headers | {"lamp.h": plant(headers["lamp.h"])}
    assert planted != headers
    folder = write(planted, tmp_path / "headers")
    unit = "\n".join([*includes(folder), _assertions(_EXPECTED)])
    assert "ILamp::" in compile_text(COMPILERS[0], folder, unit, tmp_path)


@pytest.mark.compilers
def test_records_have_the_documented_layout(lamps: Path, tmp_path: Path) -> None:
    assert not compile_text(COMPILERS[0], lamps, (HERE / "records.c").read_text(), tmp_path)
    assert not compile_text(COMPILERS[1], lamps, (HERE / "records.c").read_text(), tmp_path)


@pytest.mark.compilers
def test_c_and_cpp_agree_on_every_slot(lamps: Path, tmp_path: Path) -> None:
    """A C++ class derived from the abstract one answers calls that C makes through `lpVtbl`."""
    program = tmp_path / "program"
    objects = [tmp_path / "server.o", tmp_path / "client.o"]
    for command in (
        ["g++", "-std=c++17", "-Wall", f"-I{lamps}", "-c", str(HERE / "server.cpp"), "-o", str(objects[0])],
        ["gcc", "-std=c11", "-Wall", f"-I{lamps}", "-c", str(HERE / "client.c"), "-o", str(objects[1])],
        ["g++", *map(str, objects), "-o", str(program)],
    ):
        subprocess.run(command, check=True)
    done = subprocess.run([str(program)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["3", "5", "6", "8", "9", "2"]


def test_a_gap_in_the_slots_is_opaque() -> None:
    methods = (method("First", 3), method("Last", 6))
    text = headers_of(memory_spec((Interface(name="IGap", base="IUnknown", slots=8, methods=methods, **LAMP),)))[
        "lamp.h"
    ]
    slots = re.findall(r"STDMETHODCALLTYPE \*(\w+)\)", text)
    assert slots == [
        "QueryInterface",
        "AddRef",
        "Release",
        "First",
        "opaque_slot4",
        "opaque_slot5",
        "Last",
        "opaque_slot7",
    ]


def test_a_base_that_does_not_fit_is_left_out() -> None:
    """The documented slot numbers count: slot 3 cannot follow a base of six slots."""
    base = Interface(
        name="IBig", base="IUnknown", slots=6, methods=(opaque("A", 3), opaque("B", 4), opaque("C", 5)), **LAMP
    )
    derived = Interface(name="ISmall", base="IBig", slots=4, methods=(method("Own", 3),), **LAMP)
    text = headers_of(memory_spec((base, derived)))["lamp.h"]
    assert "ISmall : public IUnknown" in text
    assert "ISmall_Own(This)" in text


@pytest.mark.compilers
def test_a_base_without_a_page_between_two_with_one(tmp_path: Path) -> None:
    """Its slots are opaque ones of the derived interface; the vtable is whole."""
    names = list(layouts()["ICorProfilerCallback"]["slots"])
    methods = tuple(opaque(name, 3 + place) for place, name in enumerate(names))
    first = Interface(name="ICorProfilerCallback", base="IUnknown", slots=3 + len(names), methods=methods, **LAMP)
    number = len(slots_of("ICorProfilerCallback2"))
    own = (method("Reached", number),)
    third = Interface(
        name="IThird", area="lamps", header="a.h", base="ICorProfilerCallback2", slots=number + 1, methods=own
    )
    folder = write(headers_of(memory_spec((first, third))), tmp_path / "headers")
    assert "IThird : public ICorProfilerCallback {" in (folder / "a.h").read_text()
    assert len(vtables(folder)["IThird"]) == number + 1
    for compiler in NATIVE:
        if compiler.is_here:
            assert not compile_text(compiler, folder, "\n".join(includes(folder)), tmp_path)


def test_bases_in_a_circle_give_an_opaque_interface_or_a_flat_one() -> None:
    one = Interface(name="IOne", base="ITwo", slots=4, methods=(method("A", 3),), **LAMP)
    two = Interface(name="ITwo", base="IOne", slots=4, methods=(method("B", 3),), **LAMP)
    assert "IOne : public IUnknown" in headers_of(memory_spec((one, two)))["lamp.h"]


def test_the_first_enumeration_in_name_order_keeps_a_shared_name() -> None:
    first, second = (
        Enumeration(name=name, members=(Enumerator("NONE_", 0), Enumerator("Beta", 1)), **LAMP)
        for name in ("Alpha", "Beta")
    )
    text = headers_of(memory_spec((second, first)))["lamp.h"]
    assert re.findall(r"^    (\w+) =", text, re.MULTILINE) == ["NONE_", "Alpha_Beta", "Beta_NONE_", "Beta_Beta"]


def test_code_in_a_comment_keeps_its_indentation() -> None:
    source = "Call:\n\n```cpp\nwhile (more)\n    next ();\n\tdone ();\n```\n"
    assert passages(source, comments.STYLE) == [
        Passage("", "Call:", is_apart=True),
        Passage("    ", "while (more)", is_apart=True),
        Passage("        ", "next ();"),
        Passage("        ", "done ();"),
    ]


def test_lines_of_comments_have_at_most_100_columns() -> None:
    for locale in ("en-US", "ja-JP"):
        lines = headers_of(lamp_spec(), locale)["lamp.h"].split("\n")
        commented = [line for line in lines if line.lstrip().startswith(("*", "/**"))]
        assert len(commented) > 20
        assert max(map(columns, commented)) <= 100


def test_wide_characters_break_anywhere_but_not_before_their_punctuation() -> None:
    assert wrap("灯は部屋を照らす。灯は", 8) == ["灯は部屋", "を照ら", "す。灯は"]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("*/\\?@` \n\r|->[]()!#a1灯\u202e\x00\x1b\u2028")), max_size=80))
def test_a_comment_is_one_comment_whatever_the_text(text: str) -> None:
    page = PageText(summary=text, remarks=text, returns=text, parameters={"p": text}, hresults={"S_OK": text})
    made = comments.describe(Method("F", hresults=(Code("S_OK"),)), page, 4, [("p", "p")]) + "int end;"
    assert without_comments(made).split() == ["int", "end;"]
    assert "??" not in made


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(alphabet=st.sampled_from(list("aB_1 */\\\"'\n(){};#灯")), max_size=6), min_size=3, max_size=3))
def test_no_name_of_a_page_leaves_its_place(names: list[str]) -> None:
    entity, member, parameter = names
    own = method("Call", 3, Parameter(parameter, IN, DWORD))
    interface = Interface(
        name="IThing", base="IUnknown", slots=4, methods=(msgspec.structs.replace(own, name=member),), **LAMP
    )
    enumeration = Enumeration(name=entity, members=(Enumerator(member, 1),), **LAMP)
    made = headers_of(memory_spec((interface, enumeration)))
    for text in (text for name, text in made.items() if name.endswith(".h")):
        code = re.sub(r'"[^"\n]*"', "", without_comments(text))
        assert not re.search(r"['灯]", code)
        assert code.count("(") == code.count(")")
        assert code.count("{") == code.count("}")

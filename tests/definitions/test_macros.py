"""Macros in the declarations of headers: what `layout import` reads is what a compiler would."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docabi.cli import main
from docabi.declaration.lexer import tokenize
from docabi.declaration.preprocessor import Prepared, preprocess
from docabi.definitions.macros import Macros, expand_macros
from docabi.spec import Type
from tests.definitions.definition_files import need_command, read_text

NAMES = st.sampled_from(["LAMP", "ROOM", "LIST", "JOIN"])
PIECES = st.sampled_from(
    ["a", "b", "int", "x y", "*", ";", "LAMP", "ROOM(1)", "LIST(a, b)", "JOIN(q, r)", "(a)", "f(ROOM(z))"]
)
BODIES = st.lists(
    st.sampled_from(["a", "b", "int", "*", ";", "a##b", "x_##a", "LAMP", "ROOM(b)", "LIST(b, a)", "(a)"]), max_size=5
)


@st.composite
def headers(draw: st.DrawFn) -> str:
    """Definitions of macros and, between them, lines that use them."""
    parameters = {"LAMP": "", "ROOM": "(a)", "LIST": "(a, b)", "JOIN": "(a, b)"}
    lines = []
    for _ in range(draw(st.integers(1, 6))):
        name = draw(NAMES)
        body = ["int", *draw(BODIES)] if not parameters[name] else draw(BODIES)
        if not parameters[name]:
            body = [piece for piece in body if "##" not in piece]
        lines.append(draw(st.sampled_from([f"#define {name}{parameters[name]} {' '.join(body)}", f"#undef {name}"])))
        lines.append(" ".join(draw(st.lists(PIECES, min_size=1, max_size=4))))
    return "\n".join(lines) + "\n"


def expanded(text: str) -> list[str]:
    prepared = preprocess(text, {}, lambda _: True, is_whole=True)
    assert isinstance(prepared, Prepared)
    return [token for token in expand_macros(tokenize(prepared.text), Macros(prepared.history)).texts if token]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(headers())
def test_macros_become_what_the_preprocessor_of_a_compiler_makes_of_them(header: str) -> None:
    gcc = need_command("gcc", "gcc")
    done = subprocess.run([gcc, "-E", "-P", "-w", "-"], input=header, capture_output=True, text=True, check=True)
    assert expanded(header) == [token for token in tokenize(done.stdout).texts if token]


def test_a_macro_that_grows_without_end_stops() -> None:
    lines = ["#define A0 int"] + [f"#define A{n} A{n - 1} A{n - 1}" for n in range(1, 64)]
    assert len(expanded("\n".join([*lines, "A63", ""]))) < 1_000_000


def test_a_use_that_is_too_long_is_left_as_it_is() -> None:
    row = " ".join(["a"] * 4_000)
    assert len(expanded(f"#define LAMP(a) int {row}\nLAMP({row})\n")) < 10_000


def test_numbers_and_further_names_stay() -> None:
    assert expanded("#define MOST 4\n#define OpenLamp OpenLampW\nint OpenLamp[MOST];") == [
        *("int", "OpenLamp", "[", "MOST", "]", ";")
    ]


VTABLE = """
#define LAMP_METHODS() STDMETHOD_(NTSTATUS, Light)(THIS_ ULONG level) PURE; STDMETHOD_(void, Dark)(THIS) PURE;
DECLARE_INTERFACE_(ILamp, IUnknown) { LAMP_METHODS() STDMETHOD_(ULONG, Count)(THIS) PURE; };
"""


def test_a_vtable_made_of_macros() -> None:
    read, found = read_text(VTABLE, "lamp.h")
    assert ([one.name for one in read.interfaces["ILamp"].methods], found) == (["Light", "Dark", "Count"], ())


def test_an_interface_with_a_macro_that_nobody_defines_is_left_out() -> None:
    read, found = read_text(VTABLE.partition("\n")[2].partition("\n")[2], "lamp.h")
    assert not read.interfaces
    assert [one.message for one in found if one.rule == "unexpanded-macro"] == [
        "`LAMP_METHODS` is a macro that none of the files defines: what `ILamp` has is not known"
    ]


@pytest.mark.parametrize("order", [("parts.h", "lamp.h"), ("lamp.h", "parts.h")])
def test_macros_of_other_files_count_in_any_order(
    order: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    define, interface = VTABLE.strip().split("\n")
    Path(tmp_path, "parts.h").write_text(f"{define}\nDEFINE_GUID(IID_ILamp, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);\n")
    Path(tmp_path, "lamp.h").write_text(interface)
    monkeypatch.chdir(tmp_path)
    assert main(["layout", "import", *order]) == 0
    assert "    slots:\n    - Light\n    - Dark\n    - Count\n" in Path("docabi-facts.yaml").read_text()
    assert "unexpanded-macro" not in capsys.readouterr().out


FRAMEWORK = """
LAMP_EXTERN_C_START
typedef enum _LAMP_STATE { LampOff = FALSE, LampOn = TRUE, LampStates } LAMP_STATE, *PLAMP_STATE;
DECLARE_HANDLE(HLAMP);
typedef
_Function_class_(EVT_LAMP)
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID
NTAPI
EVT_LAMP(
    _In_ HLAMP Lamp,
    _Out_ PULONG Level
    );
typedef EVT_LAMP *PFN_EVT_LAMP;
typedef struct _LAMP_CONFIG {
    ULONG Size;
    PFN_EVT_LAMP EvtLamp;
    ULONG Levels[LampStates];
} LAMP_CONFIG, *PLAMP_CONFIG;
VOID
FORCEINLINE
LAMP_CONFIG_INIT(_Out_ PLAMP_CONFIG Config)
{
    if (Config) { Config->Size = sizeof(LAMP_CONFIG); }
}
typedef
_Must_inspect_result_
LAMPAPI
NTSTATUS
(NTAPI *PFN_LAMPCREATE)(
    _In_ PLAMP_GLOBALS Globals,
    _In_ PLAMP_CONFIG Config
    );
typedef LAMPAPI NTSTATUS (LAMPCALL *PFN_LAMPCLOSE)(_In_ HLAMP Lamp);
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE
NTSTATUS
LampCreate(
    _In_
    PLAMP_CONFIG Config,
    _Out_opt_
    HLAMP* Lamp
    )
{
    return ((PFN_LAMPCREATE) LampFunctions[LampCreateTableIndex])(LampGlobals, Config, Lamp);
}
"""


def test_a_framework_whose_functions_are_inline_calls_of_a_table() -> None:
    read, found = read_text(FRAMEWORK, "lamp.h")
    assert found == ()
    assert sorted(read.functions) == ["LAMP_CONFIG_INIT", "LampCreate"]
    config, lamp = read.functions["LampCreate"].signature.parameters
    assert (config.type, config.direction) == (Type(name="PLAMP_CONFIG"), "in")
    assert (lamp.type, lamp.direction, lamp.optional) == (Type(pointer=Type(name="HLAMP")), "out", True)
    assert sorted(read.aliases) == [
        *("EVT_LAMP", "HLAMP", "PFN_EVT_LAMP", "PFN_LAMPCLOSE", "PFN_LAMPCREATE", "PLAMP_CONFIG", "PLAMP_STATE")
    ]


OPERATORS = """
typedef struct POINT3 {
#ifdef __cplusplus
public:
    POINT3() {}
    POINT3(const float *p);
    operator float*();
    POINT3& operator += (const POINT3&);
#endif
    float x, y, z;
} POINT3, *LPPOINT3;
"""


def test_structures_with_operators_are_read_as_c_has_them() -> None:
    read, found = read_text(OPERATORS, "point.h")
    assert ([field.name for field in read.records["POINT3"].fields], found) == (["x", "y", "z"], ())


def test_an_interface_that_derives_from_none_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(tmp_path, "lamp.h").write_text(
        "DECLARE_INTERFACE(ILampGiver) { STDMETHOD(Give)(THIS_ ULONG room) PURE; STDMETHOD(Take)(THIS) PURE; };"
    )
    monkeypatch.chdir(tmp_path)
    assert main(["layout", "import", "lamp.h"]) == 0
    assert "layouts:\n  ILampGiver:\n    iid:" in Path("docabi-facts.yaml").read_text()


FACTS = """\
typedefs:
  EVT_LAMP:
    kind: callback
    parameters:
    - {name: Lamp, as: HLAMP, direction: in}
    - {name: Level, as: PULONG, direction: out}
    calling_convention: NTAPI
"""


def test_a_type_of_functions_is_kept_as_the_pointer_with_the_directions_it_states(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(tmp_path, "lamp.h").write_text(FRAMEWORK)
    monkeypatch.chdir(tmp_path)
    assert main(["layout", "import", "lamp.h"]) == 0
    text = Path("docabi-facts.yaml").read_text()
    assert FACTS in text
    assert "  PFN_EVT_LAMP:\n    as: EVT_LAMP\n" in text
    assert "      array:\n      - ULONG\n      - 2\n" in text
    assert "  PLAMP_CONFIG:\n    as: LAMP_CONFIG *\n" in text


def test_a_further_name_of_a_type_of_functions_is_one_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(tmp_path, "lamp.h").write_text(
        "typedef EVT_ROOM EVT_HOUSE;\ntypedef EVT_LAMP EVT_ROOM;\ntypedef void EVT_LAMP(int on);\n"
        "typedef EVT_HOUSE *PFN_EVT_HOUSE;\n"
    )
    monkeypatch.chdir(tmp_path)
    assert main(["layout", "import", "lamp.h"]) == 0
    text = Path("docabi-facts.yaml").read_text()
    assert "  EVT_ROOM:\n    as: EVT_LAMP\n" in text
    assert "  EVT_HOUSE:\n    as: EVT_ROOM\n" in text
    assert "  PFN_EVT_HOUSE:\n    as: EVT_HOUSE\n" in text


def test_a_structure_that_facts_cannot_hold_is_known_behind_pointers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(tmp_path, "lamp.h").write_text(
        "typedef struct CLOCK { ULONG ticks[UNKNOWN]; } CLOCK, *PCLOCK;\ntypedef struct ROOM { PCLOCK clock; } ROOM;\n"
        "typedef struct HALL { CLOCK clock; } HALL;\n"
    )
    monkeypatch.chdir(tmp_path)
    assert main(["layout", "import", "lamp.h"]) == 0
    text = Path("docabi-facts.yaml").read_text()
    assert "  CLOCK:\n    kind: opaque-struct\n" in text
    assert "  PCLOCK:\n    as: CLOCK *\n" in text
    assert "  ROOM:\n    kind: struct\n" in text
    assert "  HALL:" not in text
    assert "`CLOCK` has equal names, lengths" in (said := capsys.readouterr().out)
    assert "known behind pointers only" in said

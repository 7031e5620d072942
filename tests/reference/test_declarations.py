"""Declarations on reference pages: as text they are C, whatever the type; as HTML each type leads to its page."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi.spelling import spell
from docabi.backends.reference.declarations import Printer, shared_facts
from docabi.rendering import Options, environment
from docabi.spec import (
    UNKNOWN_PACKING,
    Callback,
    Class,
    Coclass,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Interface,
    Method,
    Parameter,
    Structure,
    Type,
    Union,
)
from tests.c.c_specification import Home
from tests.reference.reference_specification import as_documented

DWORD, IID = Type(name="DWORD"), "11111111-2222-3333-4444-555555555555"
KIND = Type(enumeration=(Enumerator("Round", 0), Enumerator("Flat", 0x12345)))
EITHER = Type(union=(Field("whole", DWORD), Field("half", Type(array=Type(name="WORD"), size="2"))))
FIELDS = (Field("dwWatt", DWORD, bits=3), Field("", EITHER), Field("kind", KIND))
ROOM = Parameter("pRoom", Direction.IN, Type(pointer=Type(name="IRoom")), optional=True, default="NULL")
PLACE: Home = {"area": "lamps", "header": "lamp.h"}
FIRST = "<a href=IRoom.html>IRoom</a>"

SUBJECTS: dict[str, tuple[Entity | Method, str]] = {
    "structure": (
        Structure(name="LAMP", tag_name="_LAMP", members=FIELDS, **PLACE),
        """typedef struct _LAMP {
    DWORD dwWatt : 3;
    union {
        DWORD whole;
        WORD half[2];
    };
    enum {
        Round = 0x00,
        Flat = 0x00012345
    } kind;
} LAMP;""",
    ),
    "packed": (
        Structure(name="LAMP", members=FIELDS[:1], pack=2, **PLACE),
        "#pragma pack(push, 2)\ntypedef struct {\n    DWORD dwWatt : 3;\n} LAMP;\n#pragma pack(pop)",
    ),
    "packed in a way that nobody understands": (
        Structure(name="LAMP", members=FIELDS[:1], pack=UNKNOWN_PACKING, **PLACE),
        "#pragma pack(push, ?)\ntypedef struct {\n    DWORD dwWatt : 3;\n} LAMP;\n#pragma pack(pop)",
    ),
    "union": (
        Union(name="LAMP", members=FIELDS[:1], **PLACE),
        "typedef union {\n    DWORD dwWatt : 3;\n} LAMP;",
    ),
    "enumeration": (
        Enumeration(name="EShape", members=(Enumerator("Round", 0x80000000),), **PLACE),
        "typedef enum {\n    Round = 0x80000000\n} EShape;",
    ),
    "callback": (
        Callback(name="FLamp", returns=DWORD, calling_convention="__stdcall", parameters=(ROOM,), **PLACE),
        "typedef DWORD (__stdcall *FLamp)(\n    [in, optional] IRoom *pRoom = NULL\n);",
    ),
    "method": (Method(name="Open", returns=Type(pointer=DWORD)), "DWORD *Open();"),
    "interface": (
        Interface(name="ILamp", iid=IID, base="IRoom", **PLACE),
        f"[uuid({IID})]\ninterface ILamp : IRoom",
    ),
    "class": (Class(name="Lamp", text='[Guid("x")] class Lamp', **PLACE), '[Guid("x")] class Lamp'),
    "coclass": (
        Coclass(name="Lamp", interfaces=("ILamp", "IRoom"), **PLACE),
        "coclass Lamp {\n    [default] interface ILamp;\n    interface IRoom;\n};",
    ),
}


def address(name: str) -> str:
    return f"{name}.html" if name.startswith("I") else ""


def text_of(markup: str) -> str:
    """What a reader sees."""
    return unescape(re.sub("<[^>]*>", "", as_documented(markup)))


@pytest.mark.parametrize(("subject", "text"), SUBJECTS.values(), ids=list(SUBJECTS))
def test_a_declaration_reads_as_in_a_header(subject: Entity | Method, text: str) -> None:
    signature = shared_facts(subject, address, Options()).signature
    assert text_of(signature) == text
    assert (FIRST in signature) == ("IRoom" in text)


def test_facts_of_members_are_those_of_nested_ones_too() -> None:
    members = shared_facts(SUBJECTS["structure"][0], address, Options()).members
    assert [(one.name, one.anchor, text_of(one.markup)) for one in members] == [
        ("dwWatt", "member-dwwatt", "DWORD : 3"),
        ("whole", "member-whole", "DWORD"),
        ("half", "member-half", "WORD [2]"),
        ("kind", "member-kind", "enum {\n    Round = 0x00,\n    Flat = 0x00012345\n}"),
        ("Round", "member-round", "0x00"),
        ("Flat", "member-flat", "0x00012345"),
    ]


def test_facts_of_a_parameter_stand_beside_its_words() -> None:
    [one] = shared_facts(SUBJECTS["callback"][0], address, Options()).parameters
    assert (one.name, one.anchor, text_of(one.markup)) == ("pRoom", "parameter-proom", "pRoom in IRoom *")


def wrapped(types: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    pointers = st.builds(Type, pointer=types, const=st.booleans())
    return pointers | st.builds(Type, array=types, size=st.sampled_from([None, "3", "cRooms + 1"]))


LEAVES = st.builds(Type, name=st.sampled_from(["DWORD", "IRoom", "WCHAR"]), const=st.booleans())


@given(st.recursive(LEAVES, wrapped, max_leaves=6), st.sampled_from(["", "pRoom"]))
def test_a_type_is_spelled_as_everywhere(type_: Type, name: str) -> None:
    printer = Printer(environment("reference", Options()).get_template("declarations.html.jinja").module, address)
    assert text_of(printer.spell(type_, name)) == spell(type_, name)


_BLANKS = re.compile(r"\s+|,(?=\s*\))")


def test_python_is_called_as_the_package_has_it(project: Path) -> None:
    package = "".join(file.read_text("utf-8") for file in (project / "generated/python").rglob("*.py"))
    defined = {_BLANKS.sub("", one) for one in re.findall(r"def (\w+\(.*?\) -> [^\n]+):", package)}
    shown = 0
    for page in (project / "generated/reference/en-US").rglob("*.html"):
        for form in re.findall(r"<pre class=python><code>(.*?)</code>", page.read_text("utf-8"), re.DOTALL):
            name, _, rest = _BLANKS.sub("", unescape(form)).partition("(")
            own = name.rpartition(".")[2]
            forms = {f"{own}({rest}", f"{own}(self,{rest}", f"{own}(self{rest}"}
            assert forms & defined, form
            shown += 1
    assert shown > 60

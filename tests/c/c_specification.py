"""A specification made by hand for the tests of the C headers: everything that headers have a rule for, once."""

from typing import TypedDict

from docabi.abi import SpecView
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Signature,
    Structure,
    Type,
    Union,
)
from docabi.texts import EntityText, PageText
from tests.specification_in_memory import memory_spec

IN, OUT = Direction.IN, Direction.OUT
HRESULT, DWORD, BOOL = Type(name="HRESULT"), Type(name="DWORD"), Type(name="BOOL")


class Home(TypedDict):
    """Where an entity is at home."""

    area: str
    header: str


LAMP: Home = {"area": "lamps", "header": "Lamp.h"}


def to(name: str, depth: int = 1, const: bool = False) -> Type:
    """A pointer to a name."""
    return Type(pointer=to(name, depth - 1, const)) if depth else Type(name=name, const=const)


def method(name: str, slot: int | None, *parameters: Parameter, returns: Type = HRESULT) -> Method:
    """A documented method."""
    return Method(name=name, slot=slot, page=f"lamps/{name.lower()}.md", returns=returns, parameters=parameters)


def opaque(name: str, slot: int) -> Method:
    """A slot without a page."""
    return Method(name=name, slot=slot, documented=False)


ILAMP = Interface(
    name="ILamp",
    iid="11111111-2222-3333-4444-555555555555",
    base="IUnknown",
    slots=9,
    methods=(
        Method(
            name="Light",
            slot=3,
            page="lamps/light.md",
            returns=HRESULT,
            parameters=(
                Parameter("colour", IN, Type(name="LampColour")),
                Parameter("name", IN, Type(array=Type(name="WCHAR", const=True)), size="length", string=True),
                Parameter("length", IN, Type(name="unsigned long")),
                Parameter("pState", OUT, to("LAMP_STATE"), retval=True, optional=True),
            ),
            hresults=(
                Code("S_OK", 0, True),
                Code("LAMP_E_BROKEN", 0x80041001, False),
                Code("HRESULT_FROM_WIN32(ERROR_LAMP)", 0x80071234, False),
                Code("ERROR_FUSE", 0x80071235, False),
                Code("LAMP_E_UNKNOWN"),
            ),
        ),
        opaque("Internal", 4),
        # Words that are no names of parameters, the same name twice, and no name at all.
        method(
            "Dim",
            5,
            *(Parameter(name, IN, DWORD) for name in ("class", "small", "This", "level", "level", "")),
            Parameter("DWORD", IN, DWORD),
            Parameter("LampColour", IN, DWORD),
        ),
        method("QueryInterface", 6, Parameter("level", IN, DWORD)),
        method("GetFloor", 7, Parameter("address", IN, Type(name="FLOOR"))),
        method(
            "Watch",
            8,
            Parameter("onChange", IN, Type(name="LAMPCALLBACK")),
            Parameter("hook", IN, to("LampHook")),
            Parameter("riid", IN, Type(name="REFIID")),
            Parameter("classes", IN, to("REFCLSID")),
            Parameter("state", IN, Type(name="LPCLAMP_STATE")),
            Parameter("plan", IN, to("FLOORPLAN")),
        ),
        method("Unplaced", None),
    ),
    **LAMP,
)
ENTITIES: tuple[Entity, ...] = (
    ILAMP,
    Interface(
        name="ILamp2",
        page="lamps/lamp2.md",
        area="lamps",
        header="Lamp2.h",
        iid="11111111-2222-3333-4444-555555555556",
        base="ILamp",
        slots=10,
        methods=(method("Yield", 9, Parameter("CreateProcess", IN, to("ILamp"))),),
    ),
    # A base that has a layout and no page.
    Interface(
        name="ILampStream",
        area="lamps",
        idl="LampStream.idl",
        iid="11111111-2222-3333-4444-555555555557",
        base="IXCLRLibrarySupport",
        slots=6,
        methods=(method("Flush", 5),),
    ),
    Interface(name="ILampUnplaced", area="lamps", methods=(method("Glow", None),)),
    Class(
        name="CLampFactory",
        slots=2,
        methods=(method("Make", 0, Parameter("ppLamp", OUT, to("ILamp", 2))), method("Count", 1, returns=DWORD)),
        **LAMP,
    ),
    Class(name="LampAttribute", text="[Lamp] class LampAttribute {}", **LAMP),
    Enumeration(
        name="LampColour",
        members=(
            Enumerator("LAMP_RED", 0),
            Enumerator("LAMP_BLUE", 16),
            Enumerator("LAMP_ALL", 0xFFFFFFFF),
            Enumerator("LAMP_WIDE", 2**40),
            Enumerator("LAMP_RED", 5),
            Enumerator("ERROR", 7),
        ),
        **LAMP,
    ),
    Enumeration(name="LampShade", members=(Enumerator("LAMP_RED", 3), Enumerator("LAMP_DARK", 1)), **LAMP),
    Structure(
        name="LAMP_STATE",
        tag_name="_LAMP_STATE",
        members=(
            Field("colour", Type(name="LampColour")),
            Field("bits", DWORD, bits=3),
            Field("rest", DWORD, bits=29),
            Field("name", Type(array=Type(array=Type(name="WCHAR"), size="4"), size="MAX_PATH + 0x2u")),
            Field("iid", Type(name="REFIID")),
            Field("", Type(union=(Field("number", DWORD), Field("text", Type(name="LPCWSTR"))))),
            Field("", Type(structure=(Field("low", DWORD), Field("high", DWORD)))),
            Field(
                "choice",
                Type(union=(Field("small", DWORD), Field("", Type(structure=(Field("b", Type(name="BYTE")),))))),
            ),
            Field("mode", Type(enumeration=(Enumerator("kOff", 0), Enumerator("kOn", 1)))),
            Field("pNext", Type(pointer=Type(name="struct _LAMP_STATE"))),
            Field("callback", Type(pointer=Type(function=Signature(HRESULT, (Parameter("", IN, to("void")),))))),
            Field("LampColour", Type(name="BYTE")),
            Field("tail", Type(array=Type(name="BYTE"))),
        ),
        **LAMP,
    ),
    Structure(
        name="LAMP_ROOM", members=(Field("state", Type(name="LAMP_STATE")), Field("f", Type(name="FLOOR"))), **LAMP
    ),
    Structure(
        name="LAMP_SPOT",
        tag_name="_LAMP_SPOT",
        members=(
            Field("pNext", Type(name="DOT_PLACE")),
            Field("row", Type(name="DOT_PAIR", const=True)),
        ),
        **LAMP,
    ),
    Structure(
        name="LAMP_DOT",
        tag_name="_LAMP_DOT",
        members=(Field("x", DWORD), Field("pNext", to("_LAMP_DOT"))),
        # The last three are no further names of this structure.
        aliases=(
            Field("DOT_PLACE", to("LAMP_DOT")),
            Field("DOT_PAIR", Type(array=Type(name="_LAMP_DOT"), size="2")),
            Field("DOT_POINT", Type(name="LAMP_DOT")),
            Field("LAMP_HOUSE", to("LAMP_DOT")),
            Field("no identifier", to("LAMP_DOT")),
            Field("LAMP_FOREIGN", to("LAMP_STATE")),
        ),
        **LAMP,
    ),
    Structure(name="LAMP_HOUSE", members=(Field("rooms", Type(array=Type(name="LAMP_ROOM"), size="2")),), **LAMP),
    Structure(
        name="LAMP_TABLE", members=(Field("cells", Type(array=DWORD, size="LAMP_MAX")), Field("n", DWORD)), **LAMP
    ),
    Union(name="LAMP_VALUE", members=(Field("i", Type(name="__int64")), Field("d", Type(name="double"))), **LAMP),
    Callback(
        name="LAMPCALLBACK",
        returns=Type(name="VOID"),
        calling_convention="__stdcall",
        parameters=(Parameter("pLamp", IN, to("ILamp")), Parameter("value", IN, Type(name="LAMP_VALUE"))),
        **LAMP,
    ),
    Callback(name="ENDLESS", returns=Type(name="ENDLESS"), **LAMP),
    Function(
        name="CreateLamp",
        returns=HRESULT,
        calling_convention="STDAPI",
        parameters=(Parameter("riid", IN, Type(name="REFIID")), Parameter("ppLamp", OUT, to("void", 2), iid_is="riid")),
        hresults=(Code("E_FAIL", 0x80004005, False),),
        **LAMP,
    ),
    Function(name="CountLamps", returns=DWORD, parameters=(Parameter("", IN, Type(name="void")),), **LAMP),
    # A method of the same name keeps it.
    Function(name="Light", returns=HRESULT, parameters=(Parameter("colour", IN, DWORD),), **LAMP),
    Function(name="LampHook", returns=Type(name="void"), parameters=(Parameter("id", IN, DWORD),), **LAMP),
    Function(name="FindFloor", returns=Type(name="FLOOR"), **LAMP),
    Coclass(name="Lamp", clsid="99999999-2222-3333-4444-555555555555", interfaces=("ILamp", "ILamp2"), **LAMP),
    Coclass(name="LampWithout", interfaces=("ILamp",), **LAMP),
    Structure(name="no identifier", members=(Field("a", DWORD),), **LAMP),
    Structure(name="while", members=(Field("a", DWORD),), **LAMP),
    # Headers whose declarations need each other become one.
    Structure(name="LEFT_ONE", area="lamps", header="Left.h", members=(Field("r", Type(name="RIGHT_ONE")),)),
    Structure(name="LEFT_TWO", area="lamps", header="Left.h", members=(Field("d", DWORD),)),
    Structure(name="LEFT_SIX", area="lamps", header="Left.h", members=(Field("d", DWORD),)),
    Structure(name="RIGHT_ONE", area="lamps", header="Right.h", members=(Field("l", Type(name="LEFT_TWO")),)),
    Structure(name="PATHLESS", area="../lamps", header="../../Evil.h", members=(Field("d", DWORD),)),
    Structure(name="SHADOWING", area="stdio", header="stdint.h", members=(Field("d", DWORD),)),
)

ATTACK = '*/ #error out \\\n??/ /* "quoted" \u202e `*/` [x](*/) @code \\endlink \x1b[31m'
LONG = "A lamp lights the room that it stands in, and when nobody is in it, it goes out by itself after a while. " * 3
WIDE = "灯は部屋を照らす。" * 20
TABLE_AND_CODE = "|a|b|\n|-|-|\n|`x`|{words}|\n\n```cpp\nint x; // {words}\n```\n"


def text(locale: str, words: str) -> EntityText:
    """The words of one locale about ILamp."""
    page = PageText(
        page="lamps/light.md",
        summary=f"{words} See [I Lampe 2](lamp2.md), [Glossar](glossary.md) and `code*`.",
        links={"lamp2.md": "lamps/lamp2.md", "glossary.md": "lamps/glossary.md"},
        parameters={"colour": words, "length": f"One of:\n\n- `LAMP_RED`: {words}\n- `LAMP_BLUE`"},
        returns=words,
        hresults={"S_OK": words, "LAMP_E_BROKEN": words},
        remarks=f"{words}\n\n> [!NOTE]\n> {words}\n\n" + TABLE_AND_CODE.format(words=words[:20]),
    )
    return EntityText(name="ILamp", locale=locale, area="lamps", text=PageText(summary=words), methods={"Light": page})


TEXTS = (
    text("en-US", LONG),
    text("ja-JP", WIDE),
    text("fr-FR-x-attack", ATTACK),
    EntityText(
        name="LampColour",
        locale="en-US",
        area="lamps",
        text=PageText(summary="Colours.", members={"LAMP_RED": "Red.", "LAMP_ALL": LONG}),
    ),
)


def lamp_spec() -> SpecView:
    """The specification."""
    return memory_spec(ENTITIES, TEXTS)

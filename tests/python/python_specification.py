"""A small specification for tests of the Python package: each idiom once, names that collide, hostile words."""

from __future__ import annotations

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
    Structure,
    Type,
)
from docabi.texts import EntityText, PageText
from tests.specification_in_memory import memory_spec

HOSTILE = 'x\\""" + __import__("os").system("touch owned") + """\n\\N{bad} \u202e\x1b[31m \\'
HRESULT = Type(name="HRESULT")


def named(name: str, stars: int = 0, const: bool = False) -> Type:
    """A type, behind as many pointers."""
    type_ = Type(name=name, const=const)
    for _ in range(stars):
        type_ = Type(pointer=type_)
    return type_


def given(name: str, type_: str | Type, size: str | None = None) -> Parameter:
    """A parameter that goes in."""
    return Parameter(name, Direction.IN, named(type_) if isinstance(type_, str) else type_, size=size)


def out(
    name: str, type_: str | Type, size: str | None = None, length: str | None = None, iid_is: str | None = None
) -> Parameter:
    """A parameter that comes out."""
    shape = named(type_) if isinstance(type_, str) else type_
    return Parameter(name, Direction.OUT, shape, size=size, length=length, iid_is=iid_is)


def both(name: str, type_: Type) -> Parameter:
    """A parameter that goes in and comes out."""
    return Parameter(name, Direction.INOUT, type_)


def method(name: str, slot: int, *parameters: Parameter, returns: Type = HRESULT) -> Method:
    """A documented method that can fail with E_FAIL."""
    codes = (Code("S_OK", 0, True), Code("E_FAIL", 0x80004005, False))
    page = f"lamps/ilamp-{name.lower()}-method.md"
    return Method(name=name, slot=slot, page=page, returns=returns, parameters=parameters, hresults=codes)


LAMP = Interface(
    name="ILamp",
    area="lamps",
    header="Lamp.h",
    page="lamps/ilamp-interface.md",
    iid="11111111-2222-3333-4444-555555555555",
    base="IUnknown",
    slots=18,
    methods=(
        method("GetName", 3, out("szName", "LPWSTR"), given("cchName", "ULONG"), out("pchName", named("ULONG", 1))),
        method(
            "EnumBulbs",
            4,
            out("phEnum", named("HCORENUM", 1)),
            given("rBulbs", Type(array=named("mdToken"))),
            given("cMax", "ULONG"),
            out("pcBulbs", named("ULONG", 1)),
        ),
        method("SetColors", 5, given("cColors", "ULONG"), given("colors", named("EColor", 1), size="cColors")),
        method(
            "Read",
            6,
            given("address", "ULONG64"),
            given("cb", "ULONG"),
            out("buffer", named("BYTE", 1), size="cb", length="*pcbRead"),
            out("pcbRead", named("ULONG", 1)),
        ),
        method("GetPart", 7, given("riid", "REFIID"), out("ppv", named("void", 2), iid_is="riid")),
        method("GetBox", 8, out("pBox", named("BOX", 1))),
        method("Move", 9, given("box", named("BOX", 1, const=True)), both("pdwSteps", named("DWORD", 1))),
        method("Label", 10, given("text", "BSTR"), given("other", "LPCWSTR")),
        method("in", 11, given("from", "DWORD"), given("None", "DWORD"), given("self", "DWORD")),
        method("release", 12),
        method("Watch", 13, given("watcher", "FOnLamp")),
        Method(name="Hidden", slot=14, documented=False),
        method("Weigh", 15, out("pbHeavy", named("BOOL", 1)), returns=named("ULONG")),
        method("GetVersion", 16, out("buffer", "LPWSTR", size="*pcch"), both("pcch", named("DWORD", 1))),
        method("GetShop", 17, out("ppShop", named("ILampShop", 2)), out("pColor", named("EColor", 1))),
    ),
)
ENTITIES: tuple[Entity, ...] = (
    LAMP,
    Interface(
        name="ILampShop",
        area="lamps",
        header="Shop.h",
        iid="11111111-2222-3333-4444-666666666666",
        base="ILamp",
        slots=20,
        methods=(
            method("Sell", 18, given("lamp", named("ILamp", 1)), out("pdwPrice", named("DWORD", 1))),
            method("GetName", 19, out("pdwNumber", named("DWORD", 1))),
        ),
    ),
    Interface(name="IDark", area="lamps", header="Lamp.h", methods=(method("Switch", 0),)),
    Class(name="AttributeOfAnotherLanguage", area="lamps", header="Lamp.h", text="class X {}"),
    Coclass(name="Bulb", area="lamps", header="Lamp.h", clsid="11111111-2222-3333-4444-777777777777"),
    Callback(
        name="FOnLamp",
        area="lamps",
        header="Lamp.h",
        returns=HRESULT,
        parameters=(given("how", "DWORD"), out("pdwDone", named("DWORD", 1))),
    ),
    Enumeration(
        name="EColor",
        area="lamps",
        header="Lamp.h",
        members=(Enumerator("None", 0), Enumerator("Red", 1), Enumerator("Blue", 2), Enumerator("name", 3)),
    ),
    Enumeration(
        name="EParts",
        area="lamps",
        header="Lamp.h",
        members=(Enumerator("Foot", 1), Enumerator("Arm", 2), Enumerator("Shade", 4), Enumerator("Both", 3)),
    ),
    Structure(
        name="BOX",
        area="lamps",
        header="Lamp.h",
        members=(
            Field("kind", named("BYTE")),
            Field("size", named("ULONG64")),
            Field("from", Type(array=named("WCHAR"), size="3")),
            Field("", Type(union=(Field("whole", named("DWORD")), Field("half", named("WORD"))))),
        ),
    ),
    Structure(
        name="PAINT",
        area="lamps",
        header="Lamp.h",
        members=(
            Field("color", named("EColor")),
            Field("parts", named("EParts")),
            Field("box", named("BOX")),
        ),
    ),
    Structure(name="UNKNOWN_BOX", area="lamps", header="Lamp.h", members=(Field("x", named("NOBODY_KNOWS")),)),
    Function(
        name="absolute",
        area="lamps",
        header="Lamp.h",
        calling_convention="__cdecl",
        returns=named("LONG"),
        parameters=(given("value", "LONG"),),
    ),
    Function(name="takes", area="lamps", header="Lamp.h", returns=HRESULT, parameters=(given("x", "NOBODY_KNOWS"),)),
)


def text(locale: str, words: str) -> EntityText:
    """Words of one locale, the same everywhere."""
    page = PageText(summary=words, parameters={"szName": words}, hresults={"E_FAIL": words, "S_OK": words})
    names = [found.name for found in LAMP.methods if found.documented]
    return EntityText("ILamp", locale, "lamps", page, {name: page for name in names})


def lamp_spec() -> SpecView:
    """The specification, with hostile words in one locale and plain ones in another."""
    return memory_spec(ENTITIES, (text("en-US", HOSTILE), text("fr-FR", "Aucune [lampe](x.md) `n'est` là.")))

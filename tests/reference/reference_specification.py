"""A specification made by hand for the tests of the reference pages: six entities and two documents, three locales."""

import re

import html5lib

from docabi.abi import SpecView
from docabi.spec import (
    Callback,
    Coclass,
    Code,
    Direction,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Kind,
    Method,
    PageClass,
    Parameter,
    Signature,
    Structure,
    Type,
)
from docabi.texts import EntityText, Freshness, OtherSection, PageText, Requirement, SeeAlso
from tests.specification_in_memory import memory_spec

HRESULT = Type(name="HRESULT")
DWORD = Type(name="DWORD")
IN, OUT = Direction.IN, Direction.OUT
E_FAIL = Code("E_FAIL", 0x80004005, False)
S_OK = Code("S_OK", 0, True)
ODD = Code("HRESULT_FROM_WIN32(ERROR_ODD)")


def pointer(type_: Type, depth: int = 1) -> Type:
    return type_ if not depth else Type(pointer=pointer(type_, depth - 1))


OPEN = Method(
    "Open",
    slot=3,
    page="doors/idoor-open-method.md",
    returns=HRESULT,
    hresults=(S_OK, E_FAIL, ODD),
    parameters=(
        Parameter("width", IN, DWORD, optional=True),
        Parameter("name", IN, Type(array=Type(name="WCHAR", const=True)), size="width"),
        Parameter("ppKey", OUT, pointer(Type(name="IKey"), 2), iid_is="riid", retval=True),
    ),
)
SHUT = Method("Shut", slot=5, page="doors/idoor-shut-method.md", returns=HRESULT, hresults=(S_OK,))
ENTITIES = (
    Interface(
        name="IDoor",
        area="doors",
        header="Doors.h",
        library="Doors.dll",
        since="2.0",
        iid="11111111-2222-3333-4444-555555555555",
        base="IUnknown",
        page="doors/idoor-interface.md",
        methods=(OPEN, Method("Hidden", slot=4, documented=False), SHUT),
    ),
    Interface(name="IKey", area="keys", header="Keys.h", page="keys/ikey-interface.md"),
    Coclass(name="Door", area="doors", page="doors/door-coclass.md", interfaces=("IDoor", "IElsewhere")),
    Enumeration(
        name="DoorState",
        area="doors",
        page="doors/doorstate-enumeration.md",
        members=(Enumerator("DOOR_SHUT", 0), Enumerator("DOOR_OPEN", 0x80000000)),
    ),
    Structure(
        name="DoorInfo",
        area="doors",
        page="doors/doorinfo-structure.md",
        members=(
            Field("state", Type(name="DoorState")),
            Field("", Type(union=(Field("wide", DWORD), Field("tag", pointer(Type(name="void")))))),
        ),
    ),
    Function(name="MakeDoor", area="_root", page="makedoor-function.md", returns=HRESULT, hresults=(E_FAIL,)),
    Callback(
        name="DoorProc",
        area="doors",
        page="doors/doorproc-function-pointer.md",
        returns=Type(name="void"),
        calling_convention="__stdcall",
        parameters=(Parameter("next", IN, Type(pointer=Type(function=Signature(DWORD)))),),
    ),
)

LINKS = {"ikey-interface.md": "keys/ikey-interface.md", "gone.md": "doors/gone.md", "index.md": "doors/index.md"}
ENGLISH = PageText(
    page="doors/idoor-open-method.md",
    heading="IDoor::Open Method",
    summary="Opens the door with a [damaged ke y](ikey-interface.md).\n\n> [!NOTE]\n> Doors are `heavy`.",
    parameters={"width": "How wide.\n\n- `WIDE`\n\n- `NARROW`", "name": "A name; <an> odd one.<br />Second line."},
    returns="One of these codes.",
    hresults={"S_OK": "It opened.", "E_FAIL": "It did not; see [the guide](index.md) and [nothing](gone.md)."},
    remarks=(
        "See [below](#parameters) and [nowhere](#not-here), <xref:Sys.Door.Open%2A?displayProperty=nameWithType>"
        " and [out](https://example.com/a?b=c&d).\n\n|A|B|\n|---|---|\n|x|a<br />b|\n\n"
        "```cpp\nif (a < b) return;\n```\n\n"
        "Needs [!INCLUDE[tag](../includes/tag.md)]."
    ),
    requirements=(
        Requirement("Platforms:", "All of [them](/system/needs.md)", "platforms"),
        Requirement("Header:", "Do ors. h", "header"),
        Requirement("Versions:", "[!INCLUDE[v2](../v2.md)]", "versions"),
        Requirement("", "A hammer."),
    ),
    see_also=(SeeAlso("damaged", "ikey-interface.md"), SeeAlso("Gone", "gone.md"), SeeAlso("Guide", "index.md")),
    sections=(OtherSection("example", "Example", "An example."), OtherSection("parameters", "Parameters", "More.")),
    links=LINKS,
    freshness=Freshness(commit="0123456789abcdef", date="2020-01-02", translation="MT"),
)
# What every field of a page can carry to attack a reader.
HOSTILE = (
    "</code></pre><script>alert(1)</script>\u202e\x00\ufffe <img src=x onerror=alert(1)> [a](javascript:alert(1)) "
    '[b](java&#115;cript:alert(1)) [c](data:text/html,x) [d](//evil.example/"onclick=x) '
    "![i](http://evil.example/i.png) <javascript:alert(1)> "
    '&#x202e;&#0; [e](vbscript:x) <a name="x" onclick=y> --> ]]> {{ 7*7 }} <style>*{}</style>'
)


def hostile_text() -> PageText:
    return PageText(
        page="doors/idoor-shut-method.md",
        title=HOSTILE,
        heading=HOSTILE,
        summary=HOSTILE,
        parameters={"width": HOSTILE},
        returns=HOSTILE,
        hresults={"S_OK": HOSTILE},
        members={"DOOR_SHUT": HOSTILE},
        remarks=(
            f"> [!NOTE]\n> {HOSTILE}\n\n|{HOSTILE}|b|\n|-|-|\n|{HOSTILE}|b|\n\n"
            f'```"><script>\n{HOSTILE}\n```\n\n# {HOSTILE}'
        ),
        requirements=(Requirement(HOSTILE, HOSTILE), Requirement(HOSTILE, HOSTILE, "header")),
        see_also=(SeeAlso(HOSTILE, "javascript:alert(1)"), SeeAlso(HOSTILE, "../../../etc/passwd")),
        sections=(OtherSection(HOSTILE, HOSTILE, HOSTILE), OtherSection("parameter-width", "x", "y")),
        headings={"remarks": HOSTILE},
        links={"javascript:alert(1)": "javascript:alert(1)"},
        freshness=Freshness(commit=HOSTILE, date=HOSTILE, translation=HOSTILE),
    )


def text(locale: str, name: str, area: str, own: PageText, **methods: PageText) -> EntityText:
    return EntityText(name, locale, area, own, methods)


def written_out(page: str) -> str:
    """A page or a part of one with all end tags, and quotation marks around all values: what a browser reads."""
    parse = html5lib.parse if page.startswith("<!DOCTYPE") else html5lib.parseFragment
    made: str = html5lib.serialize(
        parse(page, treebuilder="dom"), tree="dom", omit_optional_tags=False, quote_attr_values="always"
    )
    return _BLANKS_AT_END.sub("", made).replace("</wbr>", "").replace("<!DOCTYPE html>", "<!DOCTYPE html>\n", 1)


_BLANKS_AT_END = re.compile(r"\n(?=</(?:dd|dt|li|p|td|th)>)")


def values(page: str, attribute: str) -> list[str]:
    """What an attribute is on each element that has it, in quotation marks or without."""
    found = re.finditer(rf'<[a-z][^<>]*?\s{attribute}=(?:"([^"]*)"|([^\s">]+))', page)
    return [one[1] or one[2] or "" for one in found]


def as_documented(page: str) -> str:
    """Some HTML without what only another form of a declaration has."""
    return re.sub(r'<span class="?as-\w+"? hidden(?:="")?>[^<]*</span>', "", page)


def doors() -> SpecView:
    """The specification."""
    french = PageText(
        page="doors/idoor-open-method.md",
        summary="> [!TIP]\n> Non.\n\nOuvre.\n> [!NOTE]\n> Oui.",
        remarks="Rien.",
        headings={"remarks": "Notes"},
    )
    damaged = PageText(page="doors/idoor-interface.md", summary="Дверь.", headings={"methods": "{1&gt;Методы&lt;1}"})
    table = PageText(
        page="doors/idoor-interface.md",
        summary="A door.\n\nIt is a [place](idoor-open-method.md).",
        methods_table={"doors/idoor-open-method.md": "Opens it."},
    )
    return memory_spec(
        ENTITIES,
        (
            text("en-US", "IDoor", "doors", table, Open=ENGLISH, Shut=hostile_text()),
            text("fr-FR", "IDoor", "doors", PageText(summary="Porte."), Open=french),
            text("ru-RU", "IDoor", "doors", damaged),
            text("en-US", "DoorState", "doors", PageText(members={"DOOR_OPEN": "Open."})),
            text("en-US", "DoorInfo", "doors", PageText(members={"wide": "Inner words."})),
            text("en-US", "Door", "doors", PageText(interfaces_table={"doors/idoor-interface.md": "The door."})),
        ),
        pages=(
            PageClass("doors/index.md", Kind.GUIDE, "guide", {"en-US": "All doors"}, {"en-US": "x"}),
            PageClass("doors/how-to.md", Kind.GUIDE, "guide", {"en-US": "How to"}, {"en-US": "x"}),
            PageClass("index.md", Kind.LIST, "list", {"fr-FR": "Accueil"}, {"fr-FR": "x"}),
        ),
        page_texts={
            ("doors/index.md", "en-US"): PageText(page="doors/index.md", heading="All doors", summary="Of doors."),
            ("doors/how-to.md", "en-US"): PageText(
                page="doors/how-to.md",
                heading="How to",
                sections=(
                    OtherSection("first-steps", "First", "Go to [x](#first-steps)."),
                    OtherSection("", "Last steps", "Nobody gave this heading an anchor."),
                ),
            ),
            ("index.md", "fr-FR"): PageText(page="index.md", heading="Accueil", summary="Bienvenue."),
        },
    )

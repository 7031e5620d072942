"""Texts that repeat one thing, and what reads them: a careless reader takes time in the square of their length.

To add one, write a line into the table of its reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from math import isqrt
from typing import NamedTuple

from docabi.declaration.lowering import declared_facts
from docabi.definitions.reading import read_definitions
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.markdown.inline import inlines
from docabi.page import Fence, SectionKey
from docabi.passes.check.page_rules import check_words
from docabi.reader import read_page
from docabi.source import PageId, Span
from tests.check.test_check import NAMES
from tests.check.test_check import page as checked_page

FACTS = Facts()

PAGE = PageId("de-DE", "hosting/ifoo-bar-method.md")
HEAD = "---\ntitle: IFoo::Bar method\n---\n# IFoo::Bar\n\n"
Maker = Callable[[int], str]


class LongText(NamedTuple):
    """A text of any length, and a function that reads it."""

    name: str
    of_length: Maker
    read: Callable[[str], object]


def repeated(piece: str, before: str = "", after: str = "") -> Maker:
    """Makes a text of about so many signs that repeats a piece."""
    return lambda signs: before + piece * max(signs // len(piece), 1) + after


def growing(line: Callable[[int], str]) -> Maker:
    """Makes a text of about so many signs whose n-th line has a length in proportion to n."""
    return lambda signs: "\n".join(line(n) for n in range(isqrt(2 * signs)))


def anchors(signs: int) -> str:
    """Makes front matter of about so many signs in which every value is an alias."""
    return "---\na: &a [x]\n" + "".join(f"a{n}: &a{n} [*a]\n" for n in range(signs // 14)) + "---\n"


DECLARATIONS = (
    *("(", "[", "{", "struct {", "a(", "[in", "[size_is(", "a b;", "#", "/*", '"', "\\", "enum {a=(", "a=", ","),
    *("*", "~", "a::", "a\n", "#if A\n", "#/* \n", "#if !(", "!"),
)
INLINES = ("[", "![", "[a](", "[!INCLUDE[", "](", "`", "*a_", "**", "<", "<a ", "<!--", "<?", "&", "\\", "[\\]", "[`")
PAGES: Mapping[str, Maker] = {
    "quotations": repeated(">", after=" x"),
    "quotations in lines": growing(lambda n: ">" * n),
    "lists": repeated("- ", after="x"),
    "lists in lines": growing(lambda n: " " * (2 * n) + "- x"),
    "a long line": repeated("x "),
    "a long row": repeated("|x", before="|a|b|\n|-|-|\n"),
    "many rows": repeated("|x|y|\n", before="|a|b|\n|-|-|\n"),
    "brackets": repeated("["),
    "backticks": repeated("`", after="\n"),
    "fences": lambda signs: "```\n" * (signs // 4 | 1),
    "fences with headings": repeated('```\n## <a name="x"></a>y\n'),
    "tags": repeated("<a\n"),
    "comments": repeated("<!--\n"),
    "headings": repeated("## x\n"),
    "underlines": repeated("x\n-\n"),
    "lazy lines": repeated("y\n", before="> x\n"),
    "bars": repeated("|x\n"),
    "front matter": repeated("[", before="---\nx: "),
    "front matter lines": repeated("x: [\n", before="---\n", after="---\n"),
    "front matter of aliases": anchors,
}
SECTIONS = (
    *(" ", "\\", "<br />", "[", "`", "**a:**", "[a](", "- ", "A_", "*", "x", "_", "S_OK", "0x1", "\u00fc", "<!--"),
    *("<table>A_B", "<table><tr><td>A_B", "<a href=", "<a href=x", "<td>", "<dl><dt>", "|", "x)"),
)
NOTICES = (
    *("Obsolete. ", "Obsolete [x](y.md). ", "Obsolete `A_b`. ", "This is obsolete\n", "Obsolete 1.0 .NET "),
    *("Obsolete. [!INCLUDE[", "Obsolete [!INCLUDE[a](../includes/net-v20-md.md)]. "),
)
DEFINED = (
    *("#ifdef __cplusplus\n#endif\n", "#if (\n", "#define A 1\n", "#define A B(\n", "#pragma pack(push)\n", "\\\n"),
    *("operator ", "typedef struct {", "typedef int T;\n", "enum {", "x, ", '"', "//\n", "__attribute__(("),
    *('extern "C" {\n', "DECLARE_INTERFACE(I) {", "STDMETHOD(A)(THIS_ ", "CONST_VTBL ", "_In_ ", "/* [in] */ "),
    *("[uuid(", "interface I { ", "import "),
)
WORDS = ("`", "a", "` `` ", "[", "<a ", "<!--", "<!-- -->", "_", "S_OK", "<a href=")


def in_each_section(piece: str) -> Maker:
    """Makes a page of a method that has each section, with a long text in it."""
    long = repeated(piece)
    return lambda signs: (
        HEAD
        + "".join(
            f'## <a name="{key.value}"></a>x\n\n **a:** {long(signs // len(SectionKey))} x\n\n' for key in SectionKey
        )
    )


def as_summary(piece: str) -> Maker:
    """Makes a page of a method with a long summary, of which front matter gives as long a list of names."""
    long, (before, after) = repeated(piece), HEAD.split("---\n#")

    def of_length(signs: int) -> str:
        names = "".join(f"- IFoo.Bar{n}\n" for n in range(signs // 12))
        return f"{before}api_name:\n{names}---\n#{after}{long(signs)}\n\n## x\n"

    return of_length


def read(text: str) -> object:
    """Read a text as a whole page, and behind the head of a page."""
    return [read_page(PAGE, whole.encode(), FACTS, Sink(PAGE)) for whole in (text, HEAD + text)]


def lower(text: str) -> object:
    sink = Sink(PAGE)
    page = read_page(PAGE, text.encode(), FACTS, sink)
    return page and lower_page(canonical(page, FACTS), FACTS, sink)


def declare(text: str) -> object:
    return declared_facts(Fence("cpp", text, Span(21, 4)), FACTS, Sink(PAGE))


def check(text: str) -> object:
    page = checked_page("de-DE", text, "a")
    return page and list(check_words([page], NAMES))


def define(file: str, text: str) -> object:
    return read_definitions(text.encode(), file, FACTS)


def definitions() -> Iterator[LongText]:
    """Texts of headers and of IDL files."""
    for file in ("x.h", "x.idl"):
        for piece in DEFINED:
            yield LongText(f"definitions: {file}: {piece!r}", repeated(piece), partial(define, file))


def long_texts() -> Iterator[LongText]:
    """Every text, named by its reader and by what it repeats."""
    for piece in DECLARATIONS:
        yield LongText(f"declaration: {piece}", repeated(piece), declare)
    for piece in INLINES:
        yield LongText(f"inline: {piece}", repeated(piece), inlines)
    for name, maker in PAGES.items():
        yield LongText(f"page: {name}", maker, read)
    for piece in SECTIONS:
        yield LongText(f"sections: {piece}", in_each_section(piece), lower)
    for piece in NOTICES:
        yield LongText(f"notices: {piece}", as_summary(piece), lower)
    yield from definitions()
    for piece in WORDS:
        yield LongText(f"check: {piece}", repeated(piece), check)

"""Documentation of any size in one dimension: rows of a table, parameters, links, pages and others.

To add a dimension, write a function that gives the files of a tree, and a line in the table below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from docabi.config import Settings
from docabi.limits import Limits
from docabi.source import PageId
from tests.small_projects import write_project

Files = dict[str, str]
"""Path below the documentation root -> text."""


class Dimension(NamedTuple):
    """Files of a tree of a size. `size` is large enough to be measured and built in seconds, `few` to be counted."""

    size: int
    files: Callable[[int], Files]
    few: int = 8


def project(folder: Path, files: Files) -> Settings:
    """A project of two locales whose trees have these files, without limits."""
    trees = [(PageId(locale, path), text.encode()) for locale in ("de-DE", "en-US") for path, text in files.items()]
    names = (field.encode_name for field in msgspec.structs.fields(Limits) if field.name != "nesting")
    return write_project(folder, trees, "limits:\n" + "".join(f"  {name}: 1000000000\n" for name in names))


def page(name: str, *sections: str) -> str:
    """A page: front matter, heading, summary and sections."""
    return f'---\ntitle: "{name}"\napi_name:\n  - "{name}"\n---\n# {name}\n\nDoes a thing.\n\n' + "\n\n".join(sections)


def syntax(declaration: str) -> str:
    return f"## Syntax\n\n```cpp\n{declaration}\n```"


def section(title: str, paragraphs: Iterable[str]) -> str:
    return f"## {title}\n\n" + "\n\n".join(paragraphs)


PROTOTYPE = syntax("HRESULT Work(\n    [in] DWORD dwFlags\n);")
FLAGS = "## Parameters\n\n `dwFlags`  \n [in] Flags."


def function(*sections: str) -> Files:
    """A tree of one page about a function."""
    return {"area/work-function.md": page("Work Function", PROTOTYPE, FLAGS, *sections)}


def remarks(paragraphs: Iterable[str]) -> Files:
    return function(section("Remarks", paragraphs))


def each(size: int, text: Callable[[int], str]) -> Iterator[str]:
    return map(text, range(size))


def of_names(names: Iterable[str], written: Iterable[str] | None = None) -> Files:
    """A function with parameters of these names, each of them described, or others."""
    known = [*names]
    declared = ",\n".join(f"    [in] DWORD {name}" for name in known)
    told = known if written is None else written
    described = [f" `{name}`  \n [in] The value {number}." for number, name in enumerate(told)]
    return {
        "area/work-function.md": page(
            "Work Function", syntax(f"HRESULT Work(\n{declared}\n);"), section("Parameters", described)
        )
    }


def members(size: int, head: str, member: Callable[[int], str]) -> Files:
    declared = "\n".join(each(size, member))
    described = each(size, lambda n: f" `m{n}`  \n The value {n}.")
    whole = syntax(f"typedef {head} Things {{\n{declared}\n}} Things;")
    return {"area/things.md": page("Things", whole, section("Members", described))}


def interface(size: int) -> Files:
    """An interface that declares its methods and lists them in a table of links; each has a page."""
    declared = "\n".join(each(size, lambda n: f"    HRESULT Do{n}([in] DWORD value);"))
    rows = "\n".join(each(size, lambda n: f"|[Do{n} Method](ithing-do{n}-method.md)|Does {n}.|"))
    whole = syntax(f"interface IThing : IUnknown {{\n{declared}\n}};")
    files = {
        "area/ithing-interface.md": page("IThing Interface", whole, f"## Methods\n\n|Method|About|\n|-|-|\n{rows}")
    }
    for n in range(size):
        prototype = syntax(f"HRESULT Do{n}(\n    [in] DWORD value\n);")
        files[f"area/ithing-do{n}-method.md"] = page(
            f"IThing::Do{n} Method", prototype, "## Parameters\n\n `value`  \n [in] A value."
        )
    return files


def unlisted(size: int) -> Files:
    """An interface that declares methods, and lists others in its table."""
    declared = "\n".join(each(size, lambda n: f"    HRESULT Do{n}([in] DWORD value);"))
    rows = "\n".join(each(size, lambda n: f"|The other {n}|Does {n}.|"))
    whole = syntax(f"interface IThing : IUnknown {{\n{declared}\n}};")
    return {"area/ithing-interface.md": page("IThing Interface", whole, f"## Methods\n\n|Method|About|\n|-|-|\n{rows}")}


def functions(size: int) -> Files:
    return {
        f"area/work{n}-function.md": page(f"Work{n} Function", PROTOTYPE.replace("Work", f"Work{n}"), FLAGS)
        for n in range(size)
    }


def codes(size: int) -> Files:
    rows = "\n".join(each(size, lambda n: f"|`WORK_E_{n}`|Fails by {n}.|"))
    return function(f"## Return Value\n\n|HRESULT|Description|\n|-|-|\n{rows}")


def included(size: int, target: Callable[[int], str], files: int) -> Files:
    texts = {f"includes/text{n}.md": f"The included words number {n}. " * 10 for n in range(files)}
    return texts | remarks(each(size, lambda n: f"Words. [!INCLUDE[text]({target(n)})]"))


def spelled(size: int) -> Files:
    """One file of 20 KB, included by so many spellings of its path."""
    spellings = each(size, lambda n: f"{n:09b}".replace("0", "./").replace("1", ".//"))
    big = {"includes/text.md": "The included words. " * 1000}
    return big | remarks(f"Words. [!INCLUDE[text](../{spelling}includes/text.md)]" for spelling in spellings)


DIMENSIONS: Mapping[str, Dimension] = {
    "paragraphs": Dimension(8_000, lambda size: remarks(each(size, lambda n: f"Paragraph {n} says what it says."))),
    "words of a line": Dimension(100_000, lambda size: remarks([" ".join(each(size, lambda n: f"word{n}"))])),
    "side-by-side spans": Dimension(
        16_000,
        lambda size: remarks(
            [
                '<span class="sxs-lookup"><span data-stu-id="a-1">An English sentence.</span></span>'
                '<span data-ttu-id="a-1">Ein deutscher Satz.</span>' * size
            ]
        ),
    ),
    "open side-by-side spans": Dimension(
        16_000,
        lambda size: remarks(
            ['<span data-ttu-id="a">x</span>' + '<span class="sxs-lookup"><span data-stu-id="x">' * size]
        ),
    ),
    "rows of a table": Dimension(
        8_000,
        lambda size: remarks(
            ["|Value|Meaning|More|\n|-|-|-|\n" + "\n".join(each(size, lambda n: f"|{n}|Meaning of {n}.|More.|"))]
        ),
    ),
    "cells of a row": Dimension(
        16_000, lambda size: remarks(["|a" * size + "|\n" + "|-" * size + "|\n" + "|x" * size + "|"])
    ),
    "tables": Dimension(1_000, lambda size: remarks(each(size, lambda n: f"|a|b|\n|-|-|\n|{n}|x|"))),
    "items of a list": Dimension(8_000, lambda size: remarks(["\n".join(each(size, lambda n: f"- Item {n}."))])),
    # A page deeper than the limit is left out: few of it are less than a quarter of that.
    "depth of quotations": Dimension(100_000, lambda size: remarks([">" * size + " x"]), few=3),
    "depth of lists": Dimension(100_000, lambda size: remarks(["- " * size + " x"]), few=3),
    "sections": Dimension(4_000, lambda size: function(*each(size, lambda n: f"## Part {n}\n\nWords of {n}."))),
    "equal sections": Dimension(2_000, lambda size: function(*each(size, lambda n: f"## Remarks\n\nWords of {n}."))),
    "code blocks": Dimension(8_000, lambda size: remarks(each(size, lambda n: f"```cpp\nint a{n};\n```"))),
    "parameters": Dimension(1_000, lambda size: of_names(each(size, lambda n: f"p{n}"))),
    "parameters of one name": Dimension(1_000, lambda size: of_names("p" for _ in range(size))),
    "parameters by other names": Dimension(
        1_000,
        lambda size: of_names(each(size, lambda n: f"pValue{n}"), each(size // 2, lambda n: f"pValeur{n}")),
        few=150,
    ),
    "parameters half of them known": Dimension(
        1_000,
        lambda size: of_names(each(size, lambda n: f"p{n}"), each(size // 2, lambda n: f"p{2 * n if n % 2 else -n}")),
    ),
    "parameters without a text": Dimension(
        1_000,
        lambda size: {
            "area/work-function.md": page(
                "Work Function",
                syntax("HRESULT Work(\n" + ",\n".join(each(size, lambda n: f"    [in] DWORD p{n}")) + "\n);"),
            )
        },
    ),
    "described names nobody declares": Dimension(
        1_000, lambda size: function(section("Parameters", each(size, lambda n: f" `pOther{n}`  \n Text {n}.")))
    ),
    "paragraphs of a parameter": Dimension(
        4_000,
        lambda size: function(section("Parameters", [" `dwFlags`  \n [in] Flags.", *each(size, "Text {}.".format)])),
    ),
    "fields": Dimension(2_000, lambda size: members(size, "struct", lambda n: f"    DWORD m{n};")),
    "fields of one name": Dimension(2_000, lambda size: members(size, "struct", lambda _: "    DWORD m;")),
    "fields of unknown types": Dimension(1_000, lambda size: members(size, "struct", lambda n: f"    T{n} m{n};")),
    "enumerators": Dimension(2_000, lambda size: members(size, "enum", lambda n: f"    m{n} = {n},")),
    "methods of an interface": Dimension(400, interface),
    "methods in no row": Dimension(400, unlisted),
    "return codes": Dimension(2_000, codes),
    "links of a paragraph": Dimension(2_000, lambda size: remarks([" ".join(each(size, lambda n: f"[w](a{n}.md)"))])),
    "links in paragraphs": Dimension(
        4_000, lambda size: remarks(each(size, lambda n: f"See [work {n}](other{n}.md)."))
    ),
    "links of see also": Dimension(
        4_000, lambda size: function(section("See also", ["\n".join(each(size, lambda n: f"- [x{n}](work{n}.md)"))]))
    ),
    "alerts": Dimension(4_000, lambda size: remarks(each(size, lambda n: f"> [!NOTE]\n> Mind the thing {n}."))),
    "includes": Dimension(2_000, lambda size: included(size, lambda n: f"../includes/text{n}.md", size)),
    "spellings of an include": Dimension(400, spelled),
    "values of front matter": Dimension(
        8_000,
        lambda size: {
            "area/work-function.md": page("Work Function", PROTOTYPE).replace(
                "api_name:\n", "api_name:\n" + "\n".join(each(size, lambda n: f'  - "Work{n}"')) + "\n"
            )
        },
    ),
    "owners in front matter": Dimension(
        2_000,
        lambda size: {
            "area/ithing-work-method.md": page("IThing::Work Method", PROTOTYPE).replace(
                "api_name:\n",
                "api_name:\n" + "\n".join(each(size, lambda n: f'  - "I{n}.Work{n}"\n  - "Do{n}"')) + "\n",
            )
        },
    ),
    "pages": Dimension(800, functions),
    "pages of one name": Dimension(
        400, lambda size: {f"area{n}/work-function.md": page("Work Function", PROTOTYPE, FLAGS) for n in range(size)}
    ),
    "findings of a line": Dimension(
        2_000, lambda size: remarks([" ".join(each(size, lambda n: f"[link {n}](missing{n}.md)"))])
    ),
    "findings of a page": Dimension(4_000, lambda size: remarks(each(size, lambda n: f"An empty [link {n}]()."))),
}

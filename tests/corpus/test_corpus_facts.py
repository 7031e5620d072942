"""The real trees, each alone, against counts and names that regular expressions read from the files without docabi.

Expectations that are no rule are listed in the files beside this one, each with its reason.
"""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
import yaml

from docabi.diagnostics import Diagnostic
from docabi.facts import Facts
from docabi.source import PageId
from docabi.spec import Code, Entity, Signature
from docabi.texts import PageText
from tests.passes import compiled_pages

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
TREES = ("fr-fr", "de-de", "ja-jp", "zh-cn", "ru-ru", "en-us", "fr-fr-2019")
LISTS = Path(__file__).parent


def reviewed(name: str) -> Any:
    return yaml.safe_load((LISTS / name).read_text(encoding="utf-8"))


# --- what the files say, without docabi -----------------------------------------------------------------------------

HEADING = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t]*$", re.MULTILINE)
FENCE = re.compile(r"^[ \t]*```.*?^[ \t]*```[ \t]*$", re.MULTILINE | re.DOTALL)
SUFFIX = re.compile(r"-(method|interface|function-pointer|function|enumeration|structure|coclass|union|class)\d?\.md$")
OVERVIEW = re.compile(
    r"(^|/)index\.md$|(interfaces|functions|structures|enumerations|coclasses|unions|silverlight-debugging)\.md$"
)


class File(NamedTuple):
    path: str
    text: str


@lru_cache(maxsize=1)
def files(root: Path) -> tuple[File, ...]:
    found = sorted(file.relative_to(root).as_posix() for file in root.rglob("*.md"))
    return tuple(File(path, (root / path).read_text(encoding="utf-8").replace("\r\n", "\n")) for path in found)


def section(text: str, names: str) -> Iterator[str]:
    """The text below each heading of which the anchor, or without one the words, match."""
    plain = FENCE.sub(lambda match: re.sub(r"[^\n]", "~", match[0]), text)
    heads = [*HEADING.finditer(plain)]
    for head, end in zip(heads, [*(head.start() for head in heads[1:]), len(text)], strict=True):
        anchor = re.search(r'<a name="([^"]*)"', head[1])
        words = (anchor[1] if anchor else head[1]).lower().replace(" ", "-")
        if re.fullmatch(names, words):
            yield text[head.end() : end]


def kind_by_name(path: str) -> str:
    if path.endswith("toc.md"):
        return "toc"
    if OVERVIEW.search(path):
        return "list"
    if match := SUFFIX.search(path):
        return match[1].replace("function-pointer", "callback")
    return "function" if path.startswith("wmi/") else "?"


def code_cells(text: str) -> list[str]:
    """First cells of the tables in sections of return values, header rows apart."""
    found: list[str] = []
    for body in section(text, r"(return-values?|status-hresults)\d*"):
        for table in re.findall(r"(?:^[ \t]*\|.*\n?)+", body, re.MULTILINE):
            found += [row.strip().split("|")[1].strip() for row in table.strip().splitlines()[2:]]
    return found


def declaration(text: str) -> str | None:
    """The code block of the syntax section."""
    for body in section(text, "syntax"):
        if match := re.search(r"^[ \t]*```[^\n]*\n(.*?)^[ \t]*```", body, re.MULTILINE | re.DOTALL):
            return match[1]
    return None


# --- what docabi says -----------------------------------------------------------------------------------------------


class Described(NamedTuple):
    """What the specification of one tree has for a page."""

    kind: str
    reason: str
    codes: tuple[Code, ...]
    signature: Signature | None


class Tree(NamedTuple):
    """The specification of one tree by page, the words of its texts, and what was reported."""

    pages: dict[str, Described]
    words: dict[str, Counter[str]]
    reported: dict[str, str]


@lru_cache(maxsize=1)
def compiled(root: Path, locale: str) -> Tree:
    """Every page of a tree that the specification made from this tree alone accounts for."""
    found: list[Diagnostic] = []
    lowered = [
        compiled_pages.lowered(PageId(locale, file.path), (root / file.path).read_bytes(), found)
        for file in files(root)
    ]
    fragments = {fragment.page.path: fragment for fragment in lowered if fragment}
    linked, groups = compiled_pages.assembled(list(fragments.values()), found)
    pages = {page.page: Described(str(page.kind), page.reason, (), None) for page in groups.pages}
    told = {page.page: text_words(fragments[page.page].text) for page in groups.pages}
    for one in linked:
        pages |= dict(_described(one.entity))
        told |= {text.page: text_words(text) for texts in one.texts for text in [texts.text, *texts.methods.values()]}
    reported: defaultdict[str, str] = defaultdict(str)
    for diagnostic in found:
        reported[diagnostic.page.path] += f" {diagnostic.message}"
    return Tree(pages, told, reported)


def _described(entity: Entity) -> Iterator[tuple[str, Described]]:
    for method in getattr(entity, "methods", ()):
        if method.page:
            yield method.page, Described("method", "", method.hresults, _signature(method))
    if entity.page:
        codes = getattr(entity, "hresults", ())
        yield entity.page, Described(str(entity.__struct_config__.tag), "", codes, _signature(entity))


def _signature(subject: Any) -> Signature | None:
    returns = getattr(subject, "returns", None)
    return Signature(returns, subject.parameters) if returns else None


@pytest.fixture(params=TREES)
def root(request: pytest.FixtureRequest, corpus: Path) -> Path:
    """The documentation root of a tree."""
    return corpus / str(request.param) / "docs/framework/unmanaged-api"


@pytest.fixture
def spec(root: Path) -> dict[str, Described]:
    return tree(root).pages


def tree(root: Path) -> Tree:
    return compiled(root, {"zh-cn": "zh-CN"}.get(root.parents[2].name, root.parents[2].name[:2]))


# --- the comparisons ------------------------------------------------------------------------------------------------


def test_kinds_and_areas_are_those_of_the_file_names(root: Path, spec: dict[str, Described]) -> None:
    """Every page is an entity's, or classified with a reason; none is of another kind than its name says."""
    listed = {path: next(iter(told)) for path, told in reviewed("kinds.yaml").items()}
    expected = {file.path: listed.get(file.path) or kind_by_name(file.path) for file in files(root)}
    found = {path: page.kind for path, page in spec.items()}
    assert found == expected
    overviews = [path for path, page in spec.items() if page.kind in ("list", "guide", "toc")]
    assert [path for path in overviews if not spec[path].reason] == []
    counts = Counter((path.rpartition("/")[0] or "(root)", kind) for path, kind in found.items())
    for (area, kind), count in sorted(counts.items()):
        print(f"{root.parents[2].name} {area} {kind}: {count}")
    assert sum(counts.values()) >= 2_100


def test_every_row_of_a_code_table_is_a_code_with_a_value(root: Path, spec: dict[str, Described]) -> None:
    unknown, cells = reviewed("unknown-codes.yaml"), reviewed("code-cells.yaml")
    wrong, rows = [], 0
    for file in files(root):
        found = {code.name: code.value for code in spec[file.path].codes}
        for index, cell in enumerate(code_cells(file.text)):
            name = cells.get(file.path, {}).get(index, cell.strip("`"))
            rows += 1
            if name is not None and found.get(name) is None and (name not in found or name not in unknown):
                wrong.append((file.path, index, cell))
    assert wrong == []
    assert rows == 1_601


def test_codes_that_nobody_knows_are_the_reviewed_ones(spec: dict[str, Described]) -> None:
    """In sentences and lists too; and what has a value is success or failure."""
    codes = [code for page in spec.values() for code in page.codes]
    assert {code.name for code in codes if code.value is None} <= set(reviewed("unknown-codes.yaml"))
    assert {code.name for code in codes if code.value is not None and code.success is not (code.value < 2**31)} == set()


def test_every_declaration_of_a_tree_gives_facts(root: Path, spec: dict[str, Described]) -> None:
    """As many parameters as attribute blocks with a direction; pages where that differs are listed with a reason."""
    listed = reviewed("parameters.yaml")
    counted, different = 0, {}
    for file in files(root):
        fence = declaration(file.text)
        if (
            fence is None
            or not re.search(r"\)[^)]*;?\s*\Z", fence)
            or re.search(r"\b(typedef|class|struct)\b|\{", fence)
        ):
            continue
        signature = spec[file.path].signature
        blocks = len(re.findall(r"\[\s*(?:in|out)\b", re.sub(r"//.*", "", fence)))
        counted += 1
        if signature is None or (blocks and blocks != len(signature.parameters)):
            different[file.path] = (blocks, signature and len(signature.parameters))
    assert {path for path in different if path not in listed} == set(), different
    print(f"{root.parents[2].name}: {counted} prototypes")
    assert counted >= 1_450


# --- words ----------------------------------------------------------------------------------------------------------

# A direction at the start of a description, in the brackets it was written with.
MARKER = re.compile(r"^\W*(?:`[^`]*`)?\W*[\[\]［【(（].{0,80}?(?:\)\]|[\]］】）»]|[)_]\s)|^\W*\\\[\w+", re.MULTILINE)
ANCHOR = re.compile(r'<a name="[^"]*"></a>')
TARGET = re.compile(r"\]\(([^()\s#?]+\.md)")


def words(*texts: str) -> Counter[str]:
    """ASCII words, and every other letter by itself: scripts without blanks have no words to a regular expression."""
    return Counter(word for text in texts for word in re.findall(r"[A-Za-z0-9_]+|[^\W\da-zA-Z_]", text))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strings(item)


def text_words(text: PageText) -> Counter[str]:
    """The words of a page's text; alerts and links are copies, and front matter is bookkeeping."""
    own = msgspec.structs.replace(text, page="", title="", description="", alerts=(), links={}, includes={})
    return words(*strings(msgspec.to_builtins(own)))


def with_short_links(body: str, folder: Path, root: Path) -> str:
    """Each link to a file below the root as the path from the page's folder, however it goes there; by file names."""

    def short(link: re.Match[str]) -> str:
        path = os.path.normpath(folder / link[1])
        leads_inside = path.startswith(f"{root}{os.sep}") and os.path.isfile(path)
        return f"]({os.path.relpath(path, folder) if leads_inside else link[1]}"

    return TARGET.sub(short, body)


def body_words(file: File, root: Path) -> Counter[str]:
    """The words of a file below its front matter, without the declaration and the anchors of its headings; of links
    within the tree those of the shortest path."""
    body = re.sub(r"\A---\n.*?\n---\n", "", file.text, flags=re.DOTALL)
    body = with_short_links(body, (root / file.path).parent, root)
    told = re.findall(r"^[ \t]*```[ \t]*(\w+)", "".join(section(body, "syntax")), re.MULTILINE)
    return words(ANCHOR.sub("", body)) - words(declaration(body) or "", *told)


def dropped_on_purpose(text: str, language: str, page: Described) -> set[str]:
    """What the facts have: directions, numbers of codes, names of the declaration that a table lists twice; and the
    heading of a second remarks section."""
    told = Facts().direction_words.get(language)
    markers = strings(msgspec.to_builtins(told)) if told else iter(())
    numbers = {form for code in page.codes for form in number_forms(code.value)}
    remarks = re.findall(r'^#+ (<a name="remarks"></a>.*|Remarks)', text, re.MULTILINE)[1:]
    twice = [name for name, count in Counter(re.findall(r"^\|`(\w+)`", text, re.MULTILINE)).items() if count > 1]
    return {*words(*MARKER.findall(text), *markers, *remarks), *numbers, *twice}


def number_forms(value: int | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (
        f"0x{value:x}",
        f"0x{value:08x}",
        f"0x{value:X}",
        f"0x{value:08X}",
        f"0X{value:08X}",
        f"x{value:x}",
        str(value),
    )


def test_no_word_of_a_file_is_lost_on_its_way_into_the_specification(root: Path) -> None:
    """Each word of each file is in the texts of the merged and linked specification, is dropped on purpose, or stands
    in a report: a name that the declaration spells otherwise."""
    found = tree(root)
    language = root.parents[2].name[:2]
    lost = {}
    for file in files(root):
        missing = body_words(file, root) - found.words[file.path]
        excused = dropped_on_purpose(file.text, language, found.pages[file.path])
        reported = words(found.reported.get(file.path, ""))
        if left := sorted(word for word in missing if word not in excused and word not in reported):
            lost[file.path] = left
    assert lost == {}

"""Lowering of parameters, members, return codes and requirements: cases, laws, and the real trees."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts, ProjectFacts, TypeEntry
from docabi.facts.families import Family
from docabi.facts.words import DirectionWords
from docabi.lower.code_names import Prose, codes_in_sentence, read_code
from docabi.lower.code_numbers import read_number
from docabi.lower.codes import written_codes
from docabi.lower.directions import markers_of, read_direction, with_nouns, without_direction
from docabi.lower.filewords import header_in, libraries_elsewhere, library_in
from docabi.lower.kinds import member_names
from docabi.lower.known_codes import known_codes
from docabi.lower.parameters import DescribedParameters, described_members, described_parameters
from docabi.lower.requirements import requirements
from docabi.lower.written_names import align
from docabi.page import Fence, Page, SectionKey
from docabi.reader import read_page
from docabi.source import PageId, Span
from docabi.spec import Declared, WrittenFile
from tests.cases import sheet

FACTS = Facts()
CODES = known_codes(FACTS)

# --- cases ----------------------------------------------------------------------------------------------------------


def facts_of(identity: PageId, data: bytes, sink: Sink) -> dict[str, Any]:
    page = read_page(identity, data, FACTS, Sink(identity))
    assert page is not None
    found = {"described": described_facts(page, sink), "codes": code_facts(page, sink), **requirement_facts(page, sink)}
    return {key: value for key, value in found.items() if value}


def declared_of(page: Page) -> Declared | None:
    syntax = page.section(SectionKey.SYNTAX)
    fence = next((block for block in syntax.blocks if isinstance(block, Fence)), None) if syntax else None
    return declared_facts(fence, FACTS, Sink(page.identity)) if fence else None


def described_of(page: Page, sink: Sink) -> DescribedParameters | None:
    declared = declared_of(page)
    if declared is None:
        return None
    if declared.signature:
        names = [parameter.name for parameter in declared.signature.parameters]
        return described_parameters(page, names, markers_of(page.identity.locale, FACTS), sink, Span())
    return described_members(page, SectionKey.MEMBERS, member_names(declared), sink)


def described_facts(page: Page, sink: Sink) -> dict[str, Any]:
    found = described_of(page, sink)
    if found is None:
        return {}
    lines = {f"{found.lines[name]} {name}": text for name, text in found.texts.items()}
    return lines | ({"rest": found.rest} if found.rest else {})


def code_facts(page: Page, sink: Sink) -> dict[str, Any]:
    found = written_codes(page, FACTS, sink)
    rows = {}
    for code in found.codes:
        number = f" = 0x{code.number:X}" if code.number is not None else ""
        rows[f"{code.line} {code.name}{number}"] = found.texts.get(code.name, "(in a sentence)")
    return rows | ({"prose": found.prose} if found.prose else {})


def requirement_facts(page: Page, sink: Sink) -> dict[str, Any]:
    found = requirements(page, FACTS)
    rows = [f"{row.fact or '-'} | {row.label} | {row.text}" for row in found.rows]
    return {
        "rows": rows,
        "header": file_facts(found.facts.header),
        "library": file_facts(found.facts.library),
        "since": found.facts.since,
    }


def file_facts(file: WrittenFile | None) -> str:
    return f"{file.line} {file.name or '?'} from {file.written}" if file else ""


@pytest.mark.parametrize("file", sheet.files("parts"), ids=lambda file: file.stem)
def test_case(file: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, sheet.of_each_page(case, facts_of), update)


# --- parts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "declared", "expected"),
    [
        (["a", "b"], ["a", "b"], [0, 1]),
        (["b", "a"], ["a", "b"], [1, 0]),
        (["A", "b"], ["a", "b"], [0, 1]),
        (["x", "b"], ["a", "b"], [0, 1]),
        (["a", "x", "y", "d"], ["a", "b", "c", "d"], [0, 1, 2, 3]),
        (["a", "pSignatureIn", "d"], ["a", "other", "pInSignature", "d"], [0, 2, 3]),
        (["a", "x", "d"], ["a", "d"], [0, None, 1]),
        (["a", "a"], ["a"], [0, None]),
        ([], ["a"], []),
    ],
)
def test_alignment(written: list[str], declared: list[str], expected: list[int | None]) -> None:
    assert align(written, declared) == expected


@given(st.lists(st.text(max_size=4), max_size=8), st.lists(st.text(max_size=4), max_size=8, unique=True))
def test_an_alignment_uses_each_declared_name_once(written: list[str], declared: list[str]) -> None:
    found = [index for index in align(written, declared) if index is not None]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("locale", "text", "plain"),
    [
        ("zh-CN", "[out，size_is （mapLen）]用于存储。", "用于存储。"),
        ("zh-CN", "中中图像的大小。", "图像的大小。"),
        ("zh-CN", "弄中`rLamps`返回的元素数。", "`rLamps`返回的元素数。"),
        ("zh-CN", "[出]中`rLamps`返回的元素数。", "`rLamps`返回的元素数。"),
        ("zh-CN", "[出]中的元素数。", "中的元素数。"),
        ("zh-CN", "中中间语言的大小。", "中间语言的大小。"),
        ("xx", "vorgenommen `GetLamp`Enthält einen Zeiger.", "`GetLamp`Enthält einen Zeiger."),
        ("xx", "einen `GetLamp` enthält er.", "einen `GetLamp` enthält er."),
    ],
)
def test_marks_go_and_words_stay(locale: str, text: str, plain: str) -> None:
    assert without_direction(text, markers_of(locale, FACTS)) == plain


@given(st.text(max_size=60), st.sampled_from(["fr-FR", "zh-CN", "ko-KR", "xx", ""]))
def test_no_text_raises(text: str, locale: str) -> None:
    assert text.endswith(without_direction(text, markers_of(locale, FACTS)))
    read_code(text, CODES)
    read_number(text)
    codes_in_sentence(text, Prose(CODES, locale))
    header_in(text, FACTS)
    library_in(text, FACTS)


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("<sys/stat.h>", "sys/stat.h"),
        ("<sys\\Stat. h>", "sys/Stat.h"),
        ("<sys/types.h> and <sys/lampb.h>", "sys/lampb.h"),
        ("<sys/lampb.h> et <sys/types.h>", "sys/lampb.h"),
        ("<sys/types.h>", "sys/types.h"),
        ("<stdlib.h> or <sys/stat.h>", "stdlib.h"),
        # Not a folder of a C library: where a header lies is no part of its name.
        ("<lamps/types.h> and <lamps/dim.h>", "types.h"),
        ("../../sys/../lamp.h", "lamp.h"),
    ],
)
def test_a_header_in_a_folder_of_a_c_library(text: str, header: str) -> None:
    assert header_in(text, FACTS) == header


@pytest.mark.parametrize(
    ("text", "library"),
    [
        ("Lamp.Automation.Interop.dll", "Lamp.Automation.Interop.dll"),
        # Translation sets blanks behind the dots.
        ("Lamp. Automation. Interop. dll", "Lamp.Automation.Interop.dll"),
        ("liblamp.so, lamp.dll, liblamp.dylib", "lamp.dll"),
        # The end of a sentence in front of a library that tables know.
        ("A resource of the DLL. MSCorEE.dll", "MSCorEE.dll"),
        ("MSCorEE. dll", "MSCorEE.dll"),
    ],
)
def test_a_library_with_dots_and_one_of_several_systems(text: str, library: str) -> None:
    assert library_in(text, FACTS) == library


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("liblamp.so, lamp.dll, liblamp.dylib", ("liblamp.dylib", "liblamp.so")),
        ("lamp. dll, liblamp. so", ("liblamp.so",)),
        # Of one system alone it is the library itself.
        ("liblamp.so", ()),
        ("lamp.dll", ()),
    ],
)
def test_a_library_has_its_names_on_other_systems(text: str, elsewhere: tuple[str, ...]) -> None:
    assert libraries_elsewhere(text, FACTS) == elsewhere


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Available since .NET Core 2.1", ".NET Core 2.1"),
        ("Disponible depuis .NET Core 3,0", ".NET Core 3.0"),
        ("Available since .NET 5.0", ".NET 5.0"),
        ("[!INCLUDE[net_core](../includes/net-core-70-md.md)]", ".NET 7.0"),
        ("[!INCLUDE[net_core](../includes/net-core-22-md.md)]", ".NET Core 2.2"),
        ("Available since .NET Framework 4.0/4.5.2", "4.0"),
        ("4.5, 4.0", "4.0"),
        (".NET Framework 4.5, .NET Core 3.0", "4.5"),
    ],
)
def test_a_version_has_one_form_whoever_states_it(text: str, since: str) -> None:
    identity = PageId("en-US", "a/ilamp-light-method.md")
    data = f"# ILamp::Light Method\n\n## Requirements\n\n**Header:** Lamp.h\n\n**.NET versions:** {text}\n"
    page = read_page(identity, data.encode(), FACTS, Sink(identity))
    assert page is not None
    assert requirements(page, FACTS).facts.since == since


@pytest.mark.parametrize(
    ("locale", "text", "direction"),
    [
        ("en-US", "[in] A", "in"),
        ("en-US", "[out, size_is(cch)] A", "out"),
        ("en-US", "[Deferred Input/Output] A", "inout"),
        ("en-US", "[C++ only] in A", None),
        ("fr-FR", "[Entrée] Un", "in"),
        ("fr-FR", "à Nombre", "out"),
        ("fr-FR", "Entrée de la liste", None),
        ("de-DE", "vorgenommen Die Anzahl", "out"),
        ("zh-CN", "[输出] 指", "out"),
        ("zh-CN", "[输入] 指", "in"),
        ("zh-CN", "[进出] 指", "inout"),
        ("ja-JP", "[入力、出力] 指", "inout"),
        ("ru-RU", "[выходной] А", "out"),
        ("zh-CN", "[size_is（cch）、out] 指", "out"),
        ("ja-JP", "[入力（必須）] 指", "in"),
        ("en-US", "[in (optional)] A", "in"),
        ("zh-CN", "[in，string（x），out] 指", "inout"),
        ("fr-FR", "[Sortie (facultatif)] Un", "out"),
    ],
)
def test_a_marker_states_a_direction(locale: str, text: str, direction: str | None) -> None:
    assert read_direction(text, markers_of(locale, FACTS)).direction == direction


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (("Entrée PCM à remplir.", "Le nombre.", "[in] Une lampe."), ("Entrée PCM à remplir.", None)),
        (("Entrée Nom de la lampe.", "[Sortie] Le nombre.", "Une lampe."), ("Nom de la lampe.", "in")),
        (("Sortie Nom de la lampe.", "Entrée Le nombre.", "Une lampe."), ("Nom de la lampe.", "out")),
        (("Entrée PCM à remplir.", "Entrée de la liste.", "Sortie de la liste."), ("Entrée PCM à remplir.", None)),
    ],
)
def test_a_noun_marks_a_direction_where_most_parameters_begin_with_one(
    texts: tuple[str, ...], first: tuple[str, str | None]
) -> None:
    identity = PageId("fr-FR", "a/ilamp-light-method.md")
    entries = "".join(f"`p{number}`\n{text}\n\n" for number, text in enumerate(texts))
    page = read_page(identity, f"# ILamp::Light, méthode\n\n## Paramètres\n\n{entries}".encode(), FACTS, Sink(identity))
    assert page is not None
    markers = with_nouns(markers_of("fr-FR", FACTS), page, len(texts))
    assert read_direction(texts[0], markers) == first


def test_a_family_states_its_nouns() -> None:
    rules = Family("Lamps", "Pages of lamps.", directions={"fr": DirectionWords(in_=("entrée",))})
    markers = markers_of("fr-FR", Facts(ProjectFacts(families={"lamps": rules})), ("lamps",))
    assert read_direction("Entrée PCM à remplir.", markers) == ("PCM à remplir.", "in")


def test_a_direction_that_a_declaration_states_stays() -> None:
    """Whatever another declaration of the block, or a function inside, leaves open of a name."""
    text = "HRESULT Bar(void (*cb)(DWORD *p), [in] DWORD *p, DWORD *q);\nHRESULT Baz(DWORD *p);\n"
    fence = Fence("cpp", text, Span(1))
    declared = declared_facts(fence, FACTS, Sink(PageId("en-US", "a.md")))
    assert declared.inferred == ("q",)
    assert [one.inferred for one in declared.others] == [("p",)]


def test_names_that_stand_for_each_other_end() -> None:
    own = ProjectFacts(typedefs={"AAA": TypeEntry(as_="BBB"), "BBB": TypeEntry(as_="AAA")})
    assert declared_facts(Fence("cpp", "HRESULT Bar(AAA x);", Span(1)), Facts(own), Sink(PageId("en-US", "a.md"))).name


BODIES = st.lists(
    st.sampled_from(
        [*"`|*[]()-:. \n", "  \n", "\n\n", "S_OK", "E_", "cbX", "pY", "[in]", "**H:**", ".h", "Cor", "- ", "> ", "in "]
    ),
    max_size=40,
)


@given(BODIES)
def test_no_section_raises(pieces: list[str]) -> None:
    body = "".join(pieces)
    text = "".join(f'## <a name="{anchor}"></a>x\n\n{body}\n\n' for anchor in SECTIONS)
    identity = PageId("de-DE", "hosting/x-method.md")
    page = read_page(identity, f"---\ntitle: x\n---\n# x\n\n{text}".encode(), FACTS, Sink(identity))
    assert page is not None
    sink = Sink(identity)
    described_parameters(page, ["cbX", "pY"], markers_of("de-DE", FACTS), sink, Span())
    described_members(page, SectionKey.MEMBERS, ["cbX", "pY"], sink)
    written_codes(page, FACTS, sink)
    requirements(page, FACTS)


SECTIONS = ("parameters", "members", "return-value", "requirements")

# A form of a list of parameters: each entry, and what stands around them.
FORMS = {
    "lines": ("`{name}`  \n[in] {text}\n\n", "{}"),
    "backslashes": ("*`{name}`*\\\n{text}\n\n", "{}"),
    "breaks": ("**{name}**<br/>\n{text}\n\n", "{}"),
    "alone": ("`{name}`\n\n{text}\n\n", "{}"),
    "one line": ("`{name}` [in] {text}\n\n", "{}"),
    "quotations": (" _{name}_\n\n> [in] {text}\n\n", "{}"),
    "list": ("- `{name}`: {text}\n", "{}"),
    "deeper list": ("* `{name}`\n\n  {text}\n\n", "{}"),
    "table": ("|`{name}`|{text}|\n", "|Name|Meaning|\n|--|--|\n{}"),
    "types": ("|DWORD|{name}|{text}|\n", "|Type|Name|Meaning|\n|--|--|--|\n{}"),
    "definitions": ("<dt>{name}</dt>\n<dd>{text}</dd>\n", "<dl>\n{}</dl>\n"),
    "colons": ("*{name}*\n: {text}\n\n", "{}"),
    "dashes": ("{name} - {text}\n\n", "{}"),
}
NAMES = ("cbSize", "pData", "dwFlags", "ppLamp", "nLevel", "hRoom")


def described_in(form: str, names: list[str], declared: list[str]) -> tuple[DescribedParameters, Sink]:
    """The descriptions of a page that describes names in one form, each with a text of its own."""
    entry, around = FORMS[form]
    body = around.format("".join(entry.format(name=name, text=f"Text {place}.") for place, name in enumerate(names)))
    text = f'# x\n\n## <a name="parameters"></a>x\n\n{body}'
    identity = PageId("en-US", "hosting/x-method.md")
    page = read_page(identity, f"---\ntitle: x\n---\n{text}".encode(), FACTS, Sink(identity))
    assert page is not None
    sink = Sink(identity)
    return described_parameters(page, declared, markers_of("en-US", FACTS), sink, Span()), sink


@given(st.sampled_from(sorted(FORMS)), st.permutations(NAMES), st.integers(1, len(NAMES)))
def test_every_form_gives_each_parameter_its_own_text(form: str, order: list[str], count: int) -> None:
    """In whatever order a page describes them, and whichever it leaves out: declared = described + reported."""
    found, sink = described_in(form, order[:count], [*NAMES])
    assert found.texts == {name: f"Text {place}." for place, name in enumerate(order[:count])}
    assert {item.quoted[0] for item in sink if item.rule == "undocumented-parameter"} == {*order[count:]}
    assert len(sink) == len(order[count:])


# Forms in which the neighbours of a name show what is one; bare words with a dash could be any sentence.
SHOWN = sorted(FORMS.keys() - {"dashes", "one line", "list", "colons"})


@given(
    st.sampled_from(SHOWN),
    st.integers(0, len(NAMES) - 1),
    st.sampled_from(["{}x", "x{}", "le {}", "Größe", "naam van iets", "{} 2"]),
)
def test_a_damaged_name_changes_nothing_but_itself(form: str, damaged: int, damage: str) -> None:
    written = [damage.format(name) if place == damaged else name for place, name in enumerate(NAMES)]
    found, sink = described_in(form, written, [*NAMES])
    assert found.texts == {name: f"Text {place}." for place, name in enumerate(NAMES)}
    assert {item.cause for item in sink} <= {f"parameter {NAMES[damaged]}"}


# --- real trees -----------------------------------------------------------------------------------------------------

TREES = ("fr-fr", "de-de", "ja-jp", "zh-cn", "ru-ru", "en-us", "fr-fr-2019")


@lru_cache(maxsize=2)
def pages_of(corpus: Path, tree: str) -> tuple[Page, ...]:
    root = corpus / tree / "docs/framework/unmanaged-api"
    identities = [PageId(tree[:5], file.relative_to(root).as_posix()) for file in sorted(root.rglob("*.md"))]
    pages = [read_page(identity, (root / identity.path).read_bytes(), FACTS, Sink(identity)) for identity in identities]
    return tuple(page for page in pages if page)


# Pages of callables with a section of parameters; on how many it names every declared parameter and no other; and the
# parameters it names. The rest are defects of the source, the same in every tree of their age.
PARAMETERS = {
    "fr-fr": (1437, 1435, 4020),
    "de-de": (1437, 1435, 4020),
    "ja-jp": (1406, 1405, 3939),
    "zh-cn": (1436, 1434, 4014),
    "ru-ru": (1436, 1434, 4014),
    "en-us": (1436, 1435, 4015),
    "fr-fr-2019": (1426, 1425, 3980),
}


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_parameters_of_a_tree(corpus: Path, tree: str) -> None:
    pages = complete = names = 0
    for page in pages_of(corpus, tree):
        declared = declared_of(page)
        section = page.section(SectionKey.PARAMETERS)
        if declared is None or declared.signature is None or section is None:
            continue
        expected = [parameter.name for parameter in declared.signature.parameters]
        found = described_parameters(
            page, expected, markers_of(page.identity.locale, FACTS), Sink(page.identity), Span()
        )
        pages += 1
        complete += list(found.texts) == expected
        names += len(found.texts)
    assert (pages, complete, names) == PARAMETERS[tree]


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES)
def test_codes_of_a_tree(corpus: Path, tree: str) -> None:
    """The same codes on the same number of pages in every tree, whatever its age and language."""
    found = [written_codes(page, FACTS, Sink(page.identity)) for page in pages_of(corpus, tree)]
    counts = sum(bool(page.codes) for page in found), sum(len(page.codes) for page in found)
    assert counts == (565, 1983)


def skeleton(page: Page) -> tuple[object, ...]:
    sink = Sink(page.identity)
    found = described_of(page, sink)
    codes = [(code.name, code.number) for code in written_codes(page, FACTS, sink).codes]
    since = requirements(page, FACTS).facts.since
    return (len(found.described), sorted(found.texts), bool(found.rest)) if found else (), codes, since


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize(("tree", "same"), [("de-de", 2189), ("zh-cn", 87), ("ru-ru", 45), ("fr-fr-2019", 0)])
def test_pages_of_one_revision_give_the_same_facts(corpus: Path, tree: str, same: int) -> None:
    """French pages against those of another tree that were translated from the same source."""
    french = {page.identity.path: page for page in pages_of(corpus, "fr-fr")}
    compared = 0
    for page in pages_of(corpus, tree):
        other = french.get(page.identity.path)
        if other and other.front.revision == page.front.revision:
            compared += 1
            assert skeleton(page) == skeleton(other), page.identity
    assert compared == same


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("tree", [tree for tree in TREES if tree != "en-us"])
def test_file_names_are_right_or_absent(corpus: Path, tree: str) -> None:
    """Every header and library name of a tree is that of the English page of the same path, or empty."""
    english = {page.identity.path: page for page in pages_of(corpus, "en-us")}
    wrong = []
    for page in pages_of(corpus, tree):
        other = english.get(page.identity.path)
        if not other:
            continue
        for name, right in zip(file_names(page), file_names(other), strict=True):
            # The stem decides: `Mscoree.dll` as a header became `MSCorEE.h`, whose IDL file the linker knows.
            if name and name.lower().rpartition(".")[0] != right.lower().rpartition(".")[0]:
                wrong.append((page.identity.path, name, right))
    assert wrong == []


def file_names(page: Page) -> tuple[str, str]:
    found = requirements(page, FACTS)
    return tuple(file.name if file else "" for file in (found.facts.header, found.facts.library))  # type: ignore[return-value] # two

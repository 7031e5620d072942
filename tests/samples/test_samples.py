"""The sample pages are true to the format of real ones, agree over their locales and are written in our own words.

A page is there in English and in at least one other locale.

Read with regular expressions and PyYAML alone, so that a fault of the compiler's reader cannot hide a fault of a page.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import PROJECT

PAGES = PROJECT / "samples" / "pages"
LOCALES = ("en-US", "fr-FR", "de-DE", "ja-JP")
LOCALIZED = LOCALES[1:]
OF_2017 = ("fr-FR", "hosting/ihosttaskmanager-reverseenterruntime-method.md")
"""The one page in the form of 2017: scalar front matter values and empty keys."""
OLD_ROOT = "../../../../docs/framework/unmanaged-api/"
"""How links of 2017 and 2018 begin: from the page up to the repository's root and down to the documentation root."""
LONGEST_SHARED = 6
"""Words of a sentence that may be as in a real page: `See System Requirements` cannot be said in many ways."""
LONGEST_SHARED_SIGNS = 12
"""The same for Japanese, which does not part words: kana and kanji."""

FENCE = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^(#+) (.*?) *$", re.MULTILINE)
ANCHOR = re.compile(r'^<a name="([^"]+)"></a>')
LINK = re.compile(r"\]\(([^)]+)\)")
CODE_SPAN = re.compile(r"`([^`\n]+)`")
PARAMETER = re.compile(r"^ `(\w+)`  \n \[((?:in|out|in, out)(?:, optional)?)\] \S", re.MULTILINE)
DECLARED = re.compile(r"\[([^\]]+)\][^,]*?(\w+)(?:\[\])?\s*(?:,|\n\))")
SIZE = re.compile(r", (?:size|length)_is\([^)]*\)")
CODE_ROW = re.compile(r"^\|`?([A-Z]+_[A-Z_]+)`?\|(.+?)\|", re.MULTILINE)
MARK = re.compile(r"^ ?(?:> ?|- |\d+\. |\[(?:in|out)[a-z, ]*\] )+")
MENDED = ("metadata/imetadataimport-findtypedefbyname-method.md",)
"""Pages whose real counterpart lacks the parenthesis after the name."""
NAME = re.compile(r"#+ .*|\[[^\]]*\]\([^)]*\)")
"""A heading, or a link and nothing else: the title of a page."""
ALERT = re.compile(r"^> \[!([A-Z]+)\]$", re.MULTILINE)


@cache
def text(locale: str, path: str) -> str:
    """A page's text with line feeds only."""
    return (PAGES / locale / path).read_bytes().decode().replace("\r\n", "\n")


def front_matter(locale: str, path: str) -> dict[str, Any]:
    _, matter, _ = text(locale, path).split("---\n", 2)
    values = yaml.load(matter, Loader=yaml.CSafeLoader)
    assert isinstance(values, dict)
    return values


def body(locale: str, path: str) -> str:
    return text(locale, path).split("---\n", 2)[2]


def prose(locale: str, path: str) -> str:
    """The body without its fences."""
    return FENCE.sub("", body(locale, path))


def as_list(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def page_paths(locale: str) -> list[str]:
    root = PAGES / locale
    return sorted(page.relative_to(root).as_posix() for page in root.glob("*/*.md") if page.parent.name != "includes")


PATHS = page_paths("en-US")


def locales(path: str) -> list[str]:
    """The locales that have a page, English first."""
    return [locale for locale in LOCALES if (PAGES / locale / path).is_file()]


PLACED = [(locale, path) for path in PATHS for locale in locales(path)]
OF_LOCALES = pytest.mark.parametrize("locale", LOCALES)


def test_every_page_is_there_in_english_and_another_locale() -> None:
    assert len(PATHS) == 118
    assert len([path for path in PATHS if locales(path) == list(LOCALES)]) == 38
    for locale in LOCALIZED:
        assert set(page_paths(locale)) <= set(PATHS)
    assert all(len(locales(path)) > 1 for path in PATHS)


def test_every_locale_has_the_same_includes() -> None:
    for locale in LOCALIZED:
        assert sorted(p.name for p in (PAGES / locale / "includes").iterdir()) == sorted(
            p.name for p in (PAGES / "en-US" / "includes").iterdir()
        )


def test_the_task_manager_has_a_page_for_every_slot() -> None:
    layouts = yaml.load((PROJECT / "generator/docabi/facts/layouts.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    for slot in layouts["IHostTaskManager"]["slots"]:
        assert f"hosting/ihosttaskmanager-{slot.lower()}-method.md" in PATHS


@pytest.mark.parametrize(("locale", "path"), PLACED)
def test_front_matter_says_what_the_page_is(locale: str, path: str) -> None:
    values = front_matter(locale, path)
    title = HEADING.search(body(locale, path))
    assert title is not None
    assert values["title"] == ANCHOR.sub("", title[2])
    names = as_list(values.get("api_name", []))
    assert all(name.replace(".", "::") in values["title"] for name in names)
    assert all(isinstance(value, str) for key, value in values.items() if key.startswith("ms.") and value is not None)
    if locale == "en-US":
        assert "ms.openlocfilehash" not in values
    else:
        assert values["ms.contentlocale"] == locale
        assert values["ms.translationtype"] == "HT"
        assert re.fullmatch(r"\d\d/\d\d/\d{4}", values["ms.lasthandoff"])
        assert re.fullmatch("[0-9a-f]{40}", values["ms.sourcegitcommit"])


def test_api_fields_do_not_depend_on_the_locale() -> None:
    for path in PATHS:
        for key in ("api_name", "api_location", "api_type", "f1_keywords", "helpviewer_keywords", "topic_type"):
            values = {tuple(as_list(front_matter(locale, path).get(key, []))) for locale in locales(path)}
            assert len(values) == 1, (path, key)


def test_one_page_has_the_form_of_2017() -> None:
    for locale, path in PLACED:
        values = front_matter(locale, path)
        is_old = isinstance(values.get("api_name"), str) or None in values.values()
        assert is_old == ((locale, path) == OF_2017), (locale, path)


@pytest.mark.parametrize("path", page_paths("ja-JP"))
def test_japanese_front_matter_has_the_line_ends_of_2018(path: str) -> None:
    first, matter, rest = (PAGES / "ja-JP" / path).read_bytes().split(b"---\n", 2)
    assert first == b""
    assert matter.count(b"\n") == matter.count(b"\r\n") > 0
    assert b"\r" not in rest


@pytest.mark.parametrize("path", PATHS)
def test_what_no_translator_touches_is_equal_in_every_locale(path: str) -> None:
    source = body("en-US", path)
    for locale in locales(path)[1:]:
        other = body(locale, path)
        assert FENCE.findall(other) == FENCE.findall(source), locale
        assert PARAMETER.findall(other) == PARAMETER.findall(source), locale
        assert ALERT.findall(other) == ALERT.findall(source), locale
        assert [row[0] for row in CODE_ROW.findall(other)] == [row[0] for row in CODE_ROW.findall(source)], locale
        assert sorted(CODE_SPAN.findall(prose(locale, path))) == sorted(CODE_SPAN.findall(prose("en-US", path))), locale
        assert sorted(resolved(locale, path)) == sorted(resolved("en-US", path)), locale
        assert re.findall(r"<xref:[^>]+>", other) == re.findall(r"<xref:[^>]+>", source), locale
        assert len(re.findall(r"^\|", other, re.MULTILINE)) == len(re.findall(r"^\|", source, re.MULTILINE)), locale


@pytest.mark.parametrize("path", PATHS)
def test_headings_have_anchors_except_in_english(path: str) -> None:
    english = HEADING.findall(prose("en-US", path))
    assert not [title for _, title in english if ANCHOR.match(title)]
    keys = [re.sub(r"[^\w-]", "", title.lower().replace(" ", "-")) for _, title in english]
    for locale in locales(path)[1:]:
        found = [ANCHOR.match(title) for _, title in HEADING.findall(prose(locale, path))]
        anchors = [match[1] for match in found if match]
        assert anchors[1:] == keys[1:], locale
        assert anchors[0].replace("_", "") == keys[0].replace("_", ""), locale


@OF_LOCALES
def test_parameters_heading_has_the_level_of_its_era(locale: str) -> None:
    levels = {
        marks
        for path in page_paths(locale)
        for marks, title in HEADING.findall(prose(locale, path))
        if "parameters" in (ANCHOR.match(title) or [title.lower()] * 2)[1]
    }
    assert levels == {"####" if locale == "ja-JP" else "##"}


@pytest.mark.parametrize("path", PATHS)
def test_every_parameter_is_described_as_declared(path: str) -> None:
    if not path.endswith(("-method.md", "-function.md", "-function-pointer.md")):
        return
    declaration = FENCE.findall(body("en-US", path))[0]
    declaration = SIZE.sub("", declaration)
    declared = DECLARED.findall(declaration)
    assert PARAMETER.findall(body("en-US", path)) == [(name, direction) for direction, name in declared]
    assert len(declared) == declaration.count("[") - declaration.count("[]")


@pytest.mark.parametrize("path", PATHS)
def test_every_member_is_described(path: str) -> None:
    if not path.endswith(("-enumeration.md", "-structure.md")):
        return
    declaration = FENCE.findall(body("en-US", path))[0].split("{")[1].split("}")[0]
    declared = re.findall(r"(\w+)\s*(?:=[^,\n]*)?(?:[,;]|\n)", declaration)
    described = re.findall(r"^\|`(\w+)`\|.", body("en-US", path), re.MULTILINE)
    assert sorted(described) == sorted(declared)


def resolved(locale: str, path: str) -> list[str]:
    """Targets of a page's relative links, below the documentation root."""
    targets = []
    for target in LINK.findall(prose(locale, path)):
        below = target.removeprefix(OLD_ROOT) if target.startswith(OLD_ROOT) else None
        targets.append(below or posixpath.normpath(posixpath.join(posixpath.dirname(path), target)))
    return targets


@pytest.mark.parametrize(("locale", "path"), PLACED)
def test_links_and_includes_lead_to_a_file(locale: str, path: str) -> None:
    for target in resolved(locale, path):
        assert (PAGES / locale / target).is_file(), target


def test_links_have_the_form_of_their_era() -> None:
    for locale in LOCALES:
        paths = page_paths(locale)
        old = {path for path in paths if OLD_ROOT in body(locale, path)}
        with_page_links = {path for path in paths if re.search(r"\]\([^)]*(?<!-md)\.md\)", body(locale, path))}
        assert old == (with_page_links if locale == "ja-JP" else {OF_2017[1]} if locale == "fr-FR" else set())


def test_remarks_show_every_form_of_block() -> None:
    everything = "\n".join(body("en-US", path) for path in PATHS)
    alerts = ALERT.findall(everything)
    assert alerts.count("NOTE") >= 5
    assert alerts.count("IMPORTANT") == 1
    assert re.search(r"^- [^\[]", everything, re.MULTILINE)
    assert re.search(r"^1\. ", everything, re.MULTILINE)
    assert any(len(FENCE.findall(body("en-US", path))) > 1 for path in PATHS)


def revision(data: bytes) -> str:
    return hashlib.sha1(data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")).hexdigest()


def test_localized_pages_carry_the_revision_of_the_english_page() -> None:
    stale = [
        f"{locale}/{path}"
        for locale, path in PLACED
        if locale != "en-US"
        and front_matter(locale, path)["ms.openlocfilehash"] != revision((PAGES / "en-US" / path).read_bytes())
    ]
    assert not stale, "check the translations, then run `python samples/restamp.py`"


def test_restamp_writes_nothing_into_pages_that_are_true() -> None:
    done = subprocess.run([sys.executable, PROJECT / "samples/restamp.py"], capture_output=True, text=True, check=True)
    assert done.stdout == ""


def flat(markdown: str) -> str:
    """Text as a reader sees it: link texts and code without their marks, white space single."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"\s+", " ", re.sub(r"[`*|]|^>", " ", plain)).lower()


def sentences(locale: str, path: str) -> set[str]:
    """The sentences of a page that are long enough to be somebody's own."""
    pieces: set[str] = set()
    for line in (*prose(locale, path).split("\n"), str(front_matter(locale, path).get("description", ""))):
        for part in re.split(r"\||(?<=[.;:!?])\s|(?<=。)", MARK.sub("", line)):
            if not NAME.fullmatch(part.strip()):
                pieces.add(flat(part).strip(" .。"))
    return {piece for piece in pieces if is_long(locale, piece)}


def is_long(locale: str, sentence: str) -> bool:
    if locale == "ja-JP":
        return len(re.findall(r"[\u3040-\u30ff\u4e00-\u9fff]", sentence)) > LONGEST_SHARED_SIGNS
    return len(sentence.split()) > LONGEST_SHARED


@pytest.mark.corpus
@OF_LOCALES
def test_no_sentence_is_one_of_the_real_documentation(locale: str, corpus: Path) -> None:
    trees = sorted(tree for tree in corpus.iterdir() if tree.name.lower().startswith(locale.lower()))
    assert trees
    real = "\n".join(
        flat(page.read_text("utf-8", errors="replace"))
        for tree in trees
        for page in sorted((tree / "docs").rglob("*.md"))
    )
    ours = {sentence for path in page_paths(locale) for sentence in sentences(locale, path)}
    assert len(ours) > 200
    assert [sentence for sentence in sorted(ours) if sentence in real] == []


def tokens(declaration: str) -> list[str]:
    """A declaration's tokens; an enumerator that the real page repeats counts once."""
    lines = [line.strip() for line in declaration.split("\n")]
    unique = [line for i, line in enumerate(lines) if "=" not in line or line not in lines[:i]]
    return re.findall(r"\w+|[^\w\s]", "\n".join(unique))


@pytest.mark.corpus
@pytest.mark.parametrize("path", [path for path in PATHS if not path.startswith("get-started/")])
def test_facts_are_those_of_the_real_documentation(path: str, corpus: Path) -> None:
    real = (corpus / "en-us/docs/framework/unmanaged-api" / path).read_text("utf-8")
    ours = body("en-US", path)
    declared, documented = (tokens(*FENCE.findall(page)[:1] or [""]) for page in (ours, real))
    if path in MENDED:
        declared.remove("(")
    assert declared == documented
    rows, documented = ([row[0] for row in CODE_ROW.findall(page)] for page in (ours, real))
    # A real page may describe the members of an enumeration by category, one of them twice.
    assert rows == documented or ("-enumeration" in path and set(rows) == set(documented))

"""Words in what is generated: those that it needs and no page gives, and names in the links of a page's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from msgspec.structs import replace

from docabi.abi import Abi, SpecView
from docabi.abi.vtables import ROOT
from docabi.packaged import packaged
from docabi.patterns import compile_pattern
from docabi.remembering import of_last, remembered
from docabi.spec import Entity, Enumerator
from docabi.texts import EntityText, PageText

# --- words that no page gives ----------------------------------------------------------------------------------------

Words = Mapping[str, str]
T = TypeVar("T")

# Regions that write Chinese in traditional characters where the tag does not name the script.
_TRADITIONAL = frozenset({"tw", "hk", "mo"})


def words() -> Mapping[str, Words]:
    """Return the whole table: language (or language-script) -> key -> word."""
    return packaged("backends/words.yaml", dict[str, dict[str, str]])


def word(locale: str, key: str) -> str:
    """Return a word (`note`, `header`) in the language of a locale; the key itself if no language has the word."""
    table = words()
    return next((table[tag][key] for tag in _tags(locale) if key in table.get(tag, {})), key)


def heading(locale: str, key: str, written: str) -> str:
    """What a section or a row is called: as the table has it in the language of a locale, so that a heading which is
    translated anew changes nothing; else as a page writes it; else in English.
    """
    table = words()
    *own, _ = _tags(locale)
    return next((table[tag][key] for tag in own if key in table.get(tag, {})), written) or word(locale, key)


def closest(table: Mapping[str, T], locale: str) -> T:
    """Return what a table has for the language of a locale, or else for English, which each table has."""
    return next(table[tag] for tag in _tags(locale) if tag in table)


def _tags(locale: str) -> Iterator[str]:
    """Yield keys of tables for a locale, the closest first: `zh-Hant` for `zh-TW`, `fr` for `fr-CA`, at last `en`."""
    language, *rest = locale.lower().split("-")
    if language == "zh":
        yield "zh-Hant" if "hant" in rest or ("hans" not in rest and _TRADITIONAL & set(rest)) else "zh-Hans"
    yield language
    yield "en"


def without_page(name: str, abi: Abi) -> str:
    """What is said of an interface that no page describes; nothing of one that a page does, or of the system's."""
    layout = abi.facts.layouts.get(name)
    if layout is None or name == ROOT or name in abi.entities or name in abi.facts.system:
        return ""
    return f"Not documented: as {layout.source} has it."


def without_words(member: Enumerator) -> str:
    """What is said of an enumerator that no page names; nothing of any other."""
    return f"Not documented: {member.release} has it." if member.release else ""


# --- words of a page that several things share -----------------------------------------------------------------------


def once(told: Callable[[str], str]) -> Callable[[str], str]:
    """What is told of a name, the first time that it is asked for: a declaration may give a name to thousands of
    members, and what the page says of it, with each of them, would be a file of any size.
    """
    asked: set[str] = set()

    def first(name: str) -> str:
        if name in asked:
            return ""
        asked.add(name)
        return told(name)

    return first


# --- names in the links of a page's words ----------------------------------------------------------------------------

_SOURCES = ("description", "summary", "returns", "remarks")
_TABLES = ("parameters", "hresults", "members")
_LINK = compile_pattern(r"\[(?P<words>[^\[\]`\n]+)\]\((?P<target>[^()\s]+)\)")
_ANY_LINK = compile_pattern(r"\[((?:[^\[\]\\]|\\.){0,300})\]\(([^()\s]{1,300})\)")

Change = Callable[[str, Mapping[str, str]], str]
"""A Markdown source, and the name behind each link target in it, to the source as it shall read."""


def with_link_names(spec: SpecView, change: Change) -> SpecView:
    """Return the specification with the changed texts; its facts are the same."""
    names = spec.noted("pages", page_names(spec.entities.values()))

    @spec.again(of_last)
    def entity_text(found: EntityText) -> EntityText:
        methods = {method: reworded_page(page, names, change) for method, page in found.methods.items()}
        return replace(found, text=reworded_page(found.text, names, change), methods=methods)

    def text(name: str, locale: str) -> EntityText | None:
        found = spec.text(name, locale)
        return entity_text(found) if found is not None else None

    return replace(spec, text=text)


def page_names(entities: Iterable[Entity]) -> dict[str, str]:
    """Return, by page in lower case, the entity or method that it describes: `IHostTask`, `IHostTask::Start`."""
    found: dict[str, str] = {}
    for entity in entities:
        if entity.page:
            found.setdefault(entity.page.lower(), entity.name)
        for method in getattr(entity, "methods", ()):
            if method.page:
                found.setdefault(method.page.lower(), f"{entity.name}::{method.name}")
    return found


def reworded_page(page: PageText, names: Mapping[str, str], change: Change) -> PageText:
    """Return the words of a page, those in links to described pages changed in every Markdown source of it."""
    meant = ((target, names.get(path.lower())) for target, path in page.links.items())
    targets = {target: name for target, name in meant if name is not None}
    if not targets:
        return page
    sources = {key: change(getattr(page, key), targets) for key in _SOURCES}
    tables = {key: {name: change(words, targets) for name, words in getattr(page, key).items()} for key in _TABLES}
    alerts = tuple(replace(alert, text=change(alert.text, targets)) for alert in page.alerts)
    return replace(page, **sources, **tables, alerts=alerts)


def as_code(markdown: str, targets: Mapping[str, str]) -> str:
    """Return a Markdown source with a code span of the name in the place of each link to a described page."""
    if "](" not in markdown:
        return markdown
    return _ANY_LINK.sub(lambda link: f"`{targets[link[2]]}`" if link[2] in targets else link[0], markdown)


def respelled(markdown: str, targets: Mapping[str, str]) -> str:
    """Return a Markdown source with the names in its link texts spelled as the documentation's facts do.

    `[icordebugthread 2::getid](…)` leads to `ICorDebugThread2::GetID` and becomes that. Only spelling changes: words
    around the name, and texts that say something else, stay the page's own.
    """
    if "](" not in markdown:
        return markdown
    return _LINK.sub(partial(_link, targets=targets), markdown)


def _link(link: re.Match[str], targets: Mapping[str, str]) -> str:
    name = targets.get(link["target"])
    return f"[{_spelled(link['words'], name)}]({link['target']})" if name else link[0]


@remembered(4096)
def _spelled(shown: str, name: str) -> str:
    """A link text that begins with the name in any spelling, or is a method's own name, with the right one."""
    method = name.rpartition("::")[2]
    if _letters(shown) == _letters(method):
        return method
    if shown.startswith(name) and name[-1:].isalnum():
        return shown
    letters, seen, place = _letters(name), "", 0
    if not _letters(shown).startswith(letters):
        return shown
    while place < len(shown) and len(seen) < len(letters):
        seen += _letters(shown[place])
        place += 1
    if seen != letters:
        return shown
    return shown if shown[place : place + 1].isalnum() else name + shown[place:]


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))

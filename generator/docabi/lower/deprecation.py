"""What a page says of a deprecation: by an attribute of its declaration, by its front matter, in its heading, or in a
sentence of its summary, of an alert beside it or of the remarks, or of the row of an enumerator.

In: a page and what was lowered of it. Out: its facts with a notice: since when, and what is named to be used in its
place. Words are data (`facts/deprecation.yaml`). A sentence counts if it points at the page's own subject or says
nothing else, because pages speak of others that are deprecated, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from docabi.facts import Facts
from docabi.facts.words import Notices
from docabi.lower.links import documentation_path
from docabi.lower.requirements import of_product, version_number
from docabi.markdown.dialect import LINK
from docabi.markdown.inline import Part, inlines, plain
from docabi.page import Alert, Block, Page, Paragraph, Quote, SectionKey
from docabi.patterns import compile_pattern
from docabi.spec import PageFacts, WrittenNotice

_SENTENCE = compile_pattern(r"(?<=[.!?;])\s+|(?<=[。！？；])|\n{2,}|(?:<br ?/?>\s*)+")
_HEADING = compile_pattern(r"[(（\[](?P<words>[^()（）\[\]]{1,60})[)）\]]")
_NET = compile_pattern(r"\.\s?NET(?:\s+(?P<product>core|native))?", re.IGNORECASE)
_NUMBER = compile_pattern(r"(?<![A-Za-z0-9_.,])\d+(?:[.,]\d+){0,2}(?![A-Za-z0-9_])")
# `net-v40-long-md.md`: an included text that is a product's name with its version.
_INCLUDED = compile_pattern(r"(?:\A|-)v(?P<digits>\d{2,3})(?:plus)?-")
_INCLUDE = compile_pattern(r"\[!INCLUDE\s*\[?[^\[\]]*\]\((?P<target>[^()]*)\)\]?", re.IGNORECASE)
_NAME = compile_pattern(r"(?<![\w.])[A-Za-z_]\w*(?:(?:::|\.)[A-Za-z_]\w*)?", re.ASCII)
_IDENTIFIER = compile_pattern(r"[a-z][A-Z]|_|\d|::|\A[A-Z]{2}")
_NOT = ("false", "no", "0")
_ALONE = 16
"""A sentence says nothing else with at most so many letters beside the word and a version."""
_NAMES = 20
"""So many names of a page's subject are looked for; front matter may list any number."""


class _Subject(NamedTuple):
    """Whom sentences have to speak of: the page, the names of what it describes, the root's place."""

    page: Page
    names: Collection[str]
    root_inner: str
    facts: Facts


def with_deprecation(page: Page, known: PageFacts, names: Sequence[str], about: tuple[Facts, str]) -> PageFacts:
    """The facts of a page with what it says of a deprecation of its subject, which has these names. `about`: what is
    known beside pages, and the root's place in its repository.
    """
    facts, root_inner = about
    subject = _Subject(page, frozenset(names[:_NAMES]), root_inner, facts)
    found = [one for one in (_attribute(known, facts), *_stated(subject)) if one is not None]
    if not found:
        return known
    since = next((one.since for one in found if one.since), None)
    replaced = next((one.replaced_by for one in found if one.replaced_by), ())
    return msgspec.structs.replace(known, notice=WrittenNotice(found[0].line, since, replaced))


def with_deprecated_rows(page: Page, known: PageFacts, texts: Mapping[str, str], about: tuple[Facts, str]) -> PageFacts:
    """The facts of an enumeration with what the texts of its rows say of its enumerators."""
    facts, root_inner = about
    if known.declared is None or not known.declared.enumerators:
        return known
    marked = []
    for one in known.declared.enumerators:
        subject = _Subject(page, frozenset((one.name,)), root_inner, facts)
        notice = next(_in_text(texts.get(one.name, ""), 0, subject), None)
        if notice is not None:
            names = tuple(name.strip("`") for name in notice.replaced_by if not name.endswith(".md"))
            one = msgspec.structs.replace(one, deprecated=True, deprecated_since=notice.since, replaced_by=names)
        marked.append(one)
    if tuple(marked) == known.declared.enumerators:
        return known
    return msgspec.structs.replace(known, declared=msgspec.structs.replace(known.declared, enumerators=tuple(marked)))


def _attribute(known: PageFacts, facts: Facts) -> WrittenNotice | None:
    declared = known.declared
    if declared is None or declared.deprecation is None:
        return None
    return _message(declared.deprecation, facts, {declared.name}, declared.lines.get("", 0))


def _message(text: str, facts: Facts, own: Collection[str], line: int) -> WrittenNotice:
    """What a text for programmers says: a version, and names."""
    names = (name.replace(".", "::") for name in _NAME.findall(text) if _IDENTIFIER.search(name))
    return WrittenNotice(line, _since(text, facts), tuple(sorted({name for name in names if name not in own})))


def _stated(subject: _Subject) -> Iterator[WrittenNotice]:
    """What front matter, the heading, the summary and the alerts of the remarks say."""
    page, words = subject.page, subject.facts.deprecation
    values = page.front.values
    texts = [text for key in words.attributes for text in values.get(key, ()) if text.lower() not in _NOT]
    if texts:
        named = (name for key in words.replacements for text in values.get(key, ()) for name in _NAME.findall(text))
        since = next(
            (_since(f".NET {one}", subject.facts) for key in words.versions for one in values.get(key, ())), None
        )
        said = _message(" ".join(texts), subject.facts, subject.names, 1)
        own = tuple(sorted({name.replace(".", "::") for name in named}))
        yield WrittenNotice(1, since or said.since, own or said.replaced_by)
    mine = _patterns_of(subject)
    is_bracketed = any(map(page.heading.__contains__, "(（[&"))
    if is_bracketed and any(mine.is_alone(one["words"].lower()) for one in _HEADING.finditer(plain(page.heading))):
        yield WrittenNotice(page.heading_span.line)
    remarks = (section.blocks for section in page.sections if section.key is SectionKey.REMARKS)
    for text, line in (*_texts(page.summary, alerts_only=False), *(_alerts(remarks))):
        yield from _in_text(text, line, subject)


def _alerts(sections: Iterator[tuple[Block, ...]]) -> Iterator[tuple[str, int]]:
    for blocks in sections:
        yield from _texts(blocks, alerts_only=True)


def _texts(blocks: Sequence[Block], *, alerts_only: bool) -> Iterator[tuple[str, int]]:
    """The paragraphs of some blocks and of alerts among them, with their lines."""
    for block in blocks:
        if isinstance(block, Alert | Quote):
            yield from _texts(block.blocks, alerts_only=alerts_only and not isinstance(block, Alert))
        elif isinstance(block, Paragraph) and not alerts_only:
            yield block.text, block.span.line


def _in_text(text: str, line: int, subject: _Subject) -> Iterator[WrittenNotice]:
    """The deprecations of the subject that a paragraph says."""
    mine = _patterns_of(subject)
    if not mine.begins(text.lower()):
        return
    sentences = [one for one in _SENTENCE.split(_with_versions(text)) if one and one.strip()]
    linked: tuple[str, ...] | None = None
    for number, sentence in enumerate(sentences):
        words = plain(LINK.sub(" ", sentence)).strip()
        if _says(words, mine, subject):
            # What follows a later sentence follows the first one, too.
            linked = _linked(sentences[number:], subject) if linked is None else linked
            named = linked or _named(sentences[number : number + 2], subject)
            yield WrittenNotice(line, _since(words, subject.facts), named)


def _says(words: str, mine: _Patterns, subject: _Subject) -> bool:
    """Whether a sentence says that the subject is deprecated."""
    if mine.is_alone(_rest(words).lower()):
        return True
    about = mine.says(words.lower())
    return about and (mine.points(words.lower()) or any(_names(name, words) for name in subject.names))


def _names(name: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.ASCII) is not None


def _rest(words: str) -> str:
    """A sentence without versions and products."""
    return _NUMBER.sub("", _NET.sub("", words).replace("Framework", "")).strip(" .。*")


def _with_versions(text: str) -> str:
    """A Markdown text in which included names of products are spelled out."""
    parts = inlines(text) if "INCLUDE" in text.upper() else ()
    named = {
        part.target: _INCLUDED.search(part.target.rpartition("/")[2]) for part in parts if part.is_outer("include")
    }
    versions = {target: f".NET Framework {'.'.join(match['digits'])}" for target, match in named.items() if match}
    return _INCLUDE.sub(lambda found: versions.get(found["target"], found[0]), text) if versions else text


def _since(words: str, facts: Facts) -> str | None:
    """The one version that a sentence names of .NET or of another known product."""
    named = {(match["product"] or "framework").lower() for match in _NET.finditer(words)}
    numbers = {version_number(one) for one in _NUMBER.findall(words)}
    if len(named) == len(numbers) == 1:
        return of_product(named.pop(), numbers.pop())
    products = "|".join(map(re.escape, facts.deprecation.products))
    others = set(re.findall(rf"(?<!\w)((?:{products}) \d+(?:\.\d+)*)(?![\w.])", words))
    return others.pop() if len(others) == 1 else None


def _linked(sentences: Sequence[str], subject: _Subject) -> tuple[str, ...]:
    """The pages that a notice and what follows it link."""
    page = subject.page.identity
    linked = (LINK.finditer(one) for one in sentences)
    paths = {documentation_path(page, match[2] or "", subject.root_inner) for found in linked for match in found}
    return tuple(sorted(paths - {""}))


def _named(sentences: Sequence[str], subject: _Subject) -> tuple[str, ...]:
    """The names of sentences that are set apart: as code, bold or italic, as translation changes one for the other."""
    parts = (part for one in sentences for part in inlines(one))
    apart = (part.words.replace(".", "::") for part in parts if part.kind == "code_inline" or _is_marked_name(part))
    return tuple(sorted({f"`{name}`" for name in apart if _NAME.fullmatch(name) and name not in subject.names}))


def _is_marked_name(part: Part) -> bool:
    """Whether a bold or italic part is a name and no word."""
    return part.level > 0 and _IDENTIFIER.search(part.words) is not None


class _Patterns(NamedTuple):
    """The words of a language, and of English, as patterns."""

    said: re.Pattern[str]
    alone: re.Pattern[str]
    this: re.Pattern[str]
    words: tuple[str, ...]
    """What `said` and `alone` look for, to look for it before they do."""

    def begins(self, text: str) -> bool:
        """Whether a text has any such word at all."""
        return any(map(text.__contains__, self.words)) and bool(self.said.search(text) or self.alone.search(text))

    def says(self, sentence: str) -> bool:
        """Whether a sentence says of something that it is deprecated."""
        return self.said.search(f"{sentence} ") is not None

    def points(self, sentence: str) -> bool:
        """Whether a sentence has a word for what the page is about."""
        return self.this.search(sentence) is not None

    def is_alone(self, sentence: str) -> bool:
        """Whether a sentence says nothing else."""
        match = self.alone.match(sentence.strip())
        return match is not None and len(re.findall(r"\w", sentence[match.end() :])) <= _ALONE


def _patterns_of(subject: _Subject) -> _Patterns:
    language = subject.page.identity.locale.partition("-")[0].lower()
    words = subject.facts.deprecation.words
    return subject.facts.derive(_notices)(language if language in words else "en")


def _notices(facts: Facts) -> Callable[[str], _Patterns]:
    """Language -> its patterns, compiled when a page is in it."""
    words = facts.deprecation.words
    return cache(lambda language: _patterns(words[language], words["en"]))


def _patterns(own: Notices, english: Notices) -> _Patterns:
    unless = "".join(map(re.escape, own.attributive))
    behind = f"(?![{unless}])" if unless else ""
    return _Patterns(
        compile_pattern(f"(?:{_any((*own.says, *english.says))}){behind}"),
        compile_pattern(f"(?:{_any((*own.alone, *english.alone))}){behind}"),
        compile_pattern(_any((*own.this, *english.this), whole=True)),
        tuple(dict.fromkeys((*own.says, *english.says, *own.alone, *english.alone))),
    )


def _any(words: Sequence[str], *, whole: bool = False) -> str:
    """A pattern of some words: of letters that stand apart they begin, and are `whole`, where no letter stands."""
    return "|".join(_word(word, whole=whole) for word in dict.fromkeys(words))


def _word(word: str, *, whole: bool) -> str:
    if not word[0].isalpha() or word[0] >= "\u3000":
        return re.escape(word)
    return rf"(?<!\w){re.escape(word)}" + (r"(?!\w)" if whole and word[-1] < "\u3000" else "")

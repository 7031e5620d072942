"""The requirements of a page: files as the specification names them, in the page's own sentence where it has one.

In: a page in one locale and what it is about. Out: rows of a term and what it means. Translation damages names of files
(`MSCorEE. dll`), so these are the specification's wherever they stand. What else a row says is the page's: that a
library is a resource inside another one, a second file, that there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup

from docabi.backends.reference.page import Context, code
from docabi.backends.reference.prose import clean, heading_words
from docabi.backends.reference.views import Definition, Parts
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.texts import Requirement

_ROWS = {"header": ("header", "idl"), "library": ("library",)}
"""Rows of the page by what they tell -> the facts of the specification that stand there, a row each."""
_EXTENSIONS = {"header": ("h", "hpp", "idl"), "library": ("dll", "lib", "exe", "so", "dylib", "idl")}
# The name of a file with the blanks that translation sets around its dot, in code or not.
_FILE = compile_pattern(
    r"`?(?P<stem>[^\W\d]\w*)\s?[.。]\s?(?P<extension>h|hpp|idl|dll|lib|exe|so|dylib)(?!\w|\.\w)`?", re.IGNORECASE
)
_LETTERS = compile_pattern(r"[^\W\d_]")
_WIDE = "\u2e80"
_FEWEST_LETTERS = 6  # of a row beside its names: fewer are `and`, `und`, or the rest of a name
_ASCII = compile_pattern(r"[!-~]+\Z")


def requirements(context: Context, subject: object) -> Parts:
    """Return platforms, what the specification knows, and the page's other rows; rows without a label stand above."""
    rows = tuple(_requirements(context, subject))
    unlabelled = tuple(row.body for row in rows if not row.term)
    return Parts(
        body=context.rest("requirements"), unlabelled=unlabelled, definitions=tuple(row for row in rows if row.term)
    )


def _requirements(context: Context, subject: object) -> Iterator[Definition]:
    yield from _rows_about(context, "platforms")
    for fact in _ROWS:
        yield from _file_rows(context, subject, fact)
    versions = tuple(_rows_about(context, "versions"))
    yield from versions
    since = getattr(context.entity, "since", None)
    if since and not versions:
        yield Definition(Markup.escape(context.word("since")), clean(since))
    if getattr(subject, "deprecated", False):
        yield _deprecation(context, subject)
    yield from _rows_about(context, "")


def _deprecation(context: Context, subject: Any) -> Definition:
    """Return since when the subject is deprecated, and the names of what takes its place."""
    since = (clean(subject.deprecated_since),) if subject.deprecated_since else ()
    told = Markup(", ").join((*since, *map(code, subject.replaced_by)))
    word = Markup.escape(context.word("deprecated"))
    return Definition(word, told) if told else Definition(Markup(), word)


def _rows_about(context: Context, fact: str) -> Iterator[Definition]:
    """Yield the rows about one fact, in another language where they are damaged; a row without words is left out."""
    is_borrowed = ("requirements", fact) in context.borrowed
    for row in context.text.requirements:
        if row.fact != fact:
            continue
        body = context.cell("requirements", fact) if is_borrowed else context.prose.cell(row.text)
        if body.strip():
            yield Definition(_label(context, fact, row), body)


def _label(context: Context, fact: str, row: Requirement) -> Markup:
    return Markup.escape(context.word(fact) or heading_words(row.label.rstrip(" :：\u00a0*")))


# --- files -----------------------------------------------------------------------------------------------------------


def _file_rows(context: Context, subject: object, fact: str) -> Iterator[Definition]:
    """Yield what is known of a header or a library: the page's sentences about it, then the names that they leave."""
    known = tuple((key, _known(context, subject, key)) for key in _ROWS[fact])
    every = tuple(name for _, names in known for name in names)
    rows = [row for row in context.text.requirements if row.fact == fact]
    for row in rows:
        if _is_sentence(row.text):
            term = Markup.escape(context.word(fact)) if row.label else Markup()
            yield Definition(term, context.prose.cell(_with_names(row.text, every)))
    for key, names in _beside_sentences(fact, known, tuple(row.text for row in rows)):
        yield Definition(Markup.escape(context.word(key)), names)
    if not every:
        yield from (
            Definition(_label(context, fact, row), context.prose.cell(row.text)) for row in rows if _is_none(row)
        )


@remembered(2048)
def _beside_sentences(
    fact: str, known: tuple[tuple[str, tuple[str, ...]], ...], texts: tuple[str, ...]
) -> tuple[tuple[str, Markup], ...]:
    """Return the names that no sentence tells, by key: those that are known, and further ones of the other rows.
    Remembered, because the methods of an interface, and many interfaces, have the same.
    """
    every = tuple(name for _, names in known for name in names)
    told = {name.lower() for text in texts if _is_sentence(text) for name in _names(text, every)}
    further = dict.fromkeys(name for text in texts if not _is_sentence(text) for name in _further(text, fact, every))
    found = []
    for key, names in known:
        left = [name for name in names if name.lower() not in told]
        left += [name for name in further if (key == "idl") == (fact == "header" and _is_idl(name))]
        if left:
            found.append((key, Markup(", ").join(map(code, left))))
    return tuple(found)


def _known(context: Context, subject: object, key: str) -> tuple[str, ...]:
    """The files of the specification; a method names one only where its entity has another one."""
    name = getattr(subject, key, None) or getattr(context.entity, key, None)
    elsewhere = getattr(context.entity, "library_elsewhere", ()) if key == "library" else ()
    return (name, *elsewhere) if name else ()


def _is_idl(name: str) -> bool:
    return name.lower().endswith(".idl")


@remembered(2048)
def _is_sentence(text: str) -> bool:
    """Whether a row says more than names of files: at least one, and words beside it."""
    rest = _FILE.sub("", text)
    letters = sum(2 if char >= _WIDE else 1 for char in _LETTERS.findall(rest))
    return rest != text and letters >= _FEWEST_LETTERS and "](" not in text


def _is_none(row: Requirement) -> bool:
    """Whether a row says in words that there is no file."""
    return bool(row.text.strip()) and not _FILE.search(row.text) and bool(row.label)


def _spelled(found: re.Match[str], known: Sequence[str]) -> str:
    """A written name as the specification spells it, else without its blanks."""
    name = f"{found['stem']}.{found['extension']}"
    alike = [one for one in known if one.lower().endswith(f".{found['extension'].lower()}")]
    if not found["stem"].isascii() and len(alike) == 1:
        return alike[0]  # a name that was translated
    return next((one for one in alike if one.lower() == name.lower()), name)


def _names(text: str, known: Sequence[str]) -> list[str]:
    return [_spelled(found, known) for found in _FILE.finditer(text)]


def _with_names(text: str, known: Sequence[str]) -> str:
    return _FILE.sub(lambda found: f"`{_spelled(found, known)}`", text)


def _further(text: str, fact: str, known: Sequence[str]) -> Iterator[str]:
    """The undamaged names of a row that the specification does not have and that are files of its sort."""
    for found in _FILE.finditer(text):
        name = f"{found['stem']}.{found['extension']}"
        is_whole = _ASCII.match(found[0].strip("`")) and found["extension"].lower() in _EXTENSIONS[fact]
        if is_whole and name.lower() not in map(str.lower, known):
            yield name

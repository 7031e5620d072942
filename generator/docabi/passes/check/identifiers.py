"""Identifiers among words that lost their backticks, or never had any: each is held against the documentation's own
names. To look for another damage of one word: a function here and a line in `_DAMAGES`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

import msgspec

from docabi.page import SectionKey
from docabi.passes.check.name_damage import QUALIFIER, same_letters
from docabi.passes.check.names import WORD, Names, by_letters, by_sound, is_name_like, recased
from docabi.passes.check.page import Change, CheckedPage, Finding, Report
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Bare, Leaf, LeafKind

_MACRO = compile_pattern(r"HRESULT_FROM_WIN32(?=(?:[ \N{NO-BREAK SPACE}]+[(（]|（))[^()（）]*[(（]?[^()（）\n]*[)）]?")
_ASCII = compile_pattern(r"[A-Za-z0-9_]+")
_NEXT = compile_pattern(r"(?P<gap>[ \N{NO-BREAK SPACE}]{1,2}|-)(?P<word>\w+)")
_GLUED_CODES = compile_pattern(r"(?<!`)`(\w[^`\n]*)``([^`\n]*\w[^`\n]*)`(?!`)")
# Longer words are looked at for letters that were changed in a name.
_LONGEST_WORD = 11
# What is longer is no name, and some comparisons take quadratic time.
_LONGEST_NAME = 200
_PARAMETER = compile_pattern(r"[a-z]{1,4}[A-Z]\w{3,}\Z")
_GLUED_BEFORE = compile_pattern(r"(?P<glued>[a-z]{3,})(?P<name>(?:I[A-Z]|[A-Z]+_)\w{4,})\Z")
_GLUED_BEHIND = compile_pattern(r"I[A-Z][A-Za-z0-9]*[A-Z0-9](?P<glued>[a-z]{3,})\Z")
_FRONT_MATTER = (LeafKind.TITLE, LeafKind.DESCRIPTION)
_PREFIXES = ("IID_", "CLSID_", "GUID_", "LIBID_")
# Cells whose names other rules judge: they know which name each row stands for.
_JUDGED = (SectionKey.MEMBERS, SectionKey.FIELDS, SectionKey.PARAMETERS, SectionKey.RETURN_VALUE)


class Word(msgspec.Struct, frozen=True):
    """A word and where it stands; `around` is the text, `own` what the page describes and declares."""

    text: str
    start: int
    around: str
    own: frozenset[str]


class Meant(msgspec.Struct, frozen=True):
    """The name that a damaged one should be (empty: nobody can tell), the length of what is damaged, and how it was;
    `mended` is what to write in its place, where that is certain.
    """

    name: str
    length: int
    how: str
    mended: str = ""


def check_identifiers(page: CheckedPage, names: Names, report: Report) -> None:
    """Report every damaged identifier of texts, cells and headings; titles and link texts have rules of their own."""
    own = page.own() | {name for name in page.parameters if _PARAMETER.match(name)}
    code = frozenset(word for bare in page.bares for span in bare.codes for word in _ASCII.findall(span))
    for leaf, bare in page.leaves():
        if not is_free(leaf) and (page.place.entity or leaf.kind is LeafKind.CELL):
            continue
        text = without_links(bare)
        for match in _GLUED_CODES.finditer(leaf.text):
            message = f"`{match[1]}` and `{match[2]}` were glued to one code span"
            help, change = "put a blank between the two code spans", Change(match.end(1), 2, "` `")
            finding = Finding(leaf, match.start(), len(match[0]), message, help, (change,))
            report.add("damaged-identifier", finding, match[1])
        for start, meant in _damaged(text, own, code, names):
            written = " ".join(text[start : start + meant.length].split())
            message = f"`{meant.name}` is written `{written}`: {meant.how}"
            help = as_written(meant.name, leaf)
            if not meant.name:
                message = f"`{written}` is no name: {meant.how}"
                help = "write the name as the page's source has it"
            source = leaf.text[start : start + meant.length]
            mended = meant.mended or (meant.name if same_letters(source, meant.name) and "`" not in source else "")
            changes = (Change(start, meant.length, mended),) if mended else ()
            finding = Finding(leaf, start, meant.length, message, help, changes)
            report.add("damaged-identifier", finding, meant.name or written)


def as_written(name: str, leaf: Leaf) -> str:
    """What to do about a damaged name: on the page backticks keep it whole, in the front matter they would be shown."""
    if leaf.kind in _FRONT_MATTER or leaf.kind is LeafKind.HEADING:
        return f"write `{name}`"
    return f"write `{name}`; in backticks the next translation keeps it"


def is_free(leaf: Leaf) -> bool:
    """Whether no other rule judges a leaf's names: titles name their page, some cells what their row stands for."""
    if leaf.kind is LeafKind.TITLE or (leaf.kind is LeafKind.HEADING and leaf.level == 1):
        return False
    return not (leaf.kind is LeafKind.CELL and leaf.cell == 0 and leaf.section in _JUDGED)


def without_links(bare: Bare) -> str:
    """The words of a leaf without the texts of its links, each of which has a rule of its own."""
    text = bare.text
    for link in bare.links:
        text = f"{text[: link.start]}{' ' * (link.end - link.start)}{text[link.end :]}"
    return text


def _damaged(text: str, own: frozenset[str], code: frozenset[str], names: Names) -> Iterator[tuple[int, Meant]]:
    taken: list[tuple[int, int]] = []
    for start, found in (*_macros(text), *_qualified(text, names)):
        taken.append((start, start + found.length))
        yield start, found
    folded = frozenset(name.casefold() for name in own)
    for match in WORD.finditer(text):
        if _is_ordinary(match[0], names, folded) or match[0] in code or len(match[0]) > _LONGEST_NAME:
            continue
        if any(begin <= match.start() < end for begin, end in taken):
            continue
        for word in _words(match, text, own):
            damages = (_split,) if word.text in names.all else _DAMAGES
            meant = next(filter(None, (damage(word, names) for damage in damages)), None)
            if meant is not None and word.text not in code:
                taken.append((word.start, word.start + meant.length))
                yield word.start, meant


def _is_ordinary(word: str, names: Names, own: frozenset[str]) -> bool:
    """Whether a word is of no name's shape and no name but for case: most words are, so this is asked first."""
    if len(word) > _LONGEST_WORD or not (word.islower() or word.istitle()) or not word.isascii() or len(word) < 2:
        return False
    folded = word.lower()
    return folded not in names.folded and folded not in own


def _words(match: re.Match[str], text: str, own: frozenset[str]) -> Iterator[Word]:
    """Yield the word that was matched; of a word in a script without blanks yield the Latin words inside it."""
    if match[0].isascii() or not any(map(_needs_no_blank, match[0])):
        yield Word(match[0], match.start(), text, own)
        return
    for inner in _ASCII.finditer(match[0]):
        yield Word(inner[0], match.start() + inner.start(), text, own)


def _needs_no_blank(char: str) -> bool:
    """Whether a character is of a script in which words touch: Chinese, Japanese, Korean (its particles), Thai."""
    return char >= "\N{CJK RADICAL REPEAT}" or "\u0e00" <= char <= "\u0eff" or "\u1100" <= char <= "\u11ff"


def _macros(text: str) -> Iterator[tuple[int, Meant]]:
    if "HRESULT_FROM_WIN32" in text:
        for match in _MACRO.finditer(text):
            inner = "_".join(re.findall(r"[A-Z0-9_]+", match[0])[1:])
            yield match.start(), Meant(f"HRESULT_FROM_WIN32({inner})", len(match[0]), "blanks were put into it")


def _qualified(text: str, names: Names) -> Iterator[tuple[int, Meant]]:
    """`Interface::Method` with blanks or full-width signs in it, or with a damaged half."""
    if ":" not in text and "：" not in text:
        return
    for match in QUALIFIER.finditer(text):
        owner, name = match["owner"] or "", match["name"] or ""
        entity = owner if owner in names.symbols.kinds else _entity(owner, names)
        tight = match["sign"] == "::" and not match["before"] and not match["after"]
        sound = tight and (owner == entity or not entity) and (name.isascii() or not entity)
        if sound or not name or not (entity or (is_name_like(owner) and owner.isascii())):
            continue
        method = _method(name, entity, names)
        right = f"{entity or owner}::{method}" if method else ""
        is_spaced = owner in (entity, "" if entity else owner) and method == name
        how = "blanks or other signs were put into it" if is_spaced else "a part was translated"
        if right != match[0]:
            yield match.start("owner"), Meant(right, match.end() - match.start("owner"), how)


def _entity(owner: str, names: Names) -> str:
    found = recased(owner, names, frozenset()) or by_sound(owner, names) or by_letters(owner, names)
    return found if found in names.symbols.kinds else ""


def _method(name: str, entity: str, names: Names) -> str:
    """The method of an entity that a damaged name is; a whole name of which none is known itself; else empty."""
    folded = name.replace(" ", "").casefold()
    methods = names.methods.get(entity, frozenset())
    found = next((method for method in sorted(methods) if method.casefold() == folded), "")
    heard = by_sound(name, names)
    return found or (heard if heard in methods else "") or (name if name.isascii() and " " not in name else "")


def _recased(word: Word, names: Names) -> Meant | None:
    name = recased(word.text, names, word.own)
    if not name and word.text.isascii() and not word.text.isupper():
        folded = word.text.casefold()
        # `AppDomain` is a term where a parameter is called `appDomain`.
        same = (own for own in sorted(word.own) if own.casefold() == folded and own[1:] != word.text[1:])
        name = next(filter(_PARAMETER.match, same), "")
    return Meant(name, len(word.text), "its letters are of the wrong case") if name else None


def _split(word: Word, names: Names) -> Meant | None:
    """Two words that are one name: a lone letter, or a part of an identifier's shape, tells them from a sentence."""
    match = _NEXT.match(word.around, word.start + len(word.text))
    if not match or not word.text.isascii() or not match["word"].isascii():
        return None
    joined, behind = f"{word.text}{match['word']}", match["word"]
    name = names.folded.get(joined.casefold(), "")
    if match["gap"] == "-" and name != joined:
        return None
    is_broken = len(word.text) == 1 or is_name_like(word.text) or is_name_like(behind)
    if not name or not is_broken or (behind in names.all and is_name_like(behind)):
        return None
    return Meant(name, match.end() - word.start, "it was taken apart")


def _glued(word: Word, names: Names) -> Meant | None:
    """`disIID_X`: small letters before an interface, a constant or an identifier; or behind an interface."""
    before, behind = _GLUED_BEFORE.match(word.text), _GLUED_BEHIND.match(word.text)
    if before and (before["name"] in names.all or before["name"].startswith(_PREFIXES)):
        how, mended = "it was glued to another word", f"{before['glued']} {before['name']}"
        return Meant(before["name"], len(word.text), how, mended)
    for end in range(behind.start("glued"), len(word.text) - 2) if behind else ():
        if word.text[:end] in names.symbols.kinds:
            return Meant(word.text[:end], len(word.text), "it was glued to another word")
    return None


def _in_other_letters(word: Word, names: Names) -> Meant | None:
    """A name in another alphabet, or with letters of a language's own (`Cthreadıds`)."""
    if word.text.isascii() or len(word.text) < 7:
        return None
    plain = unicodedata.normalize("NFKD", word.text.replace("ı", "i")).encode("ascii", "ignore").decode()
    if len(plain) >= len(word.text) and (name := names.folded.get(plain.casefold())):
        return Meant(name, len(word.text), "it has letters that no identifier has", name)
    if any(char in names.letters for char in word.text.lower()) and (name := by_sound(word.text, names)):
        return Meant(name, len(word.text), "it was written in other letters")
    return None


def _mixed(word: Word, names: Names) -> Meant | None:
    """Half an identifier and half a word in one: `IThing` of which `Thing` was translated."""
    if word.text.isascii() or not any(char in names.letters for char in word.text.lower()):
        return None
    part = max(_ASCII.findall(word.text), key=len, default="")
    if len(part) > 3 and is_name_like(part):
        return Meant(_begun(part, names)[0], len(word.text), "a part was translated")
    return None


def _cut(word: Word, names: Names) -> Meant | None:
    """An identifier that goes on in a script without blanks: `ICor` and then a translated word."""
    behind = word.around[word.start + len(word.text) :][:1]
    if not behind or not _needs_no_blank(behind) or not behind.isalpha() or not re.match(r"I[A-Z][a-z]", word.text):
        return None
    name, is_begun = _begun(word.text, names)
    return Meant(name, len(word.text), "a part was translated") if is_begun else None


def _begun(start: str, names: Names) -> tuple[str, bool]:
    """The one name that begins with some letters and goes on with a capital; and whether there are any."""
    keys = names.starts.get(start[:3].casefold(), ())
    found = (names.folded[key] for key in keys if key.startswith(start.casefold()) and key in names.folded)
    begun = {name for name in found if name.startswith(start) and name[len(start) :][:1].isupper()}
    return (next(iter(begun)) if len(begun) == 1 else ""), bool(begun)


def _misspelled(word: Word, names: Names) -> Meant | None:
    name = by_letters(word.text, names)
    return Meant(name, len(word.text), "letters were changed") if name else None


_DAMAGES: Sequence[Callable[[Word, Names], Meant | None]] = (
    _recased,
    _split,
    _glued,
    _in_other_letters,
    _mixed,
    _cut,
    _misspelled,
)
"""Every damage of a word, the surest first."""

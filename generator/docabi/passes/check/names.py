"""The names that words are held against: entities, methods, enumerators and codes of the documentation itself, with the
forms in which translation damages them. No word of any language stands here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from docabi.abi import Abi
from docabi.abi.vtables import Vtables
from docabi.passes.merge.grouping import Symbols
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.spec import Entity, Enumeration

WORD = compile_pattern(r"\w+")
_HUMP = compile_pattern(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|\d+|_|\A[a-z]+")
# A name of two humps is also what two words of a sentence glued together look like (`filename`); from three humps or
# this many letters on no language has such a word.
_LONG = 12
_SHORT = 7
# How alike the letters of a word and of a name must be for the word to be the name, damaged.
_ALIKE = 0.86
_LETTERS_LOST = 3


class Names(msgspec.Struct, frozen=True):
    """Every name of the documentation. `folded`: lower case -> name, of names that no word can be mistaken for."""

    symbols: Symbols
    methods: Mapping[str, frozenset[str]]
    """Entity -> its methods."""
    members: Mapping[str, Mapping[str, int | None]]
    """Enumeration, structure or union -> its members, and the value of an enumerator."""
    others: Mapping[str, frozenset[str]]
    """Entity -> further names that it goes by: tag name, aliases, those of its A and W form."""
    all: frozenset[str]
    folded: Mapping[str, str]
    sounds: Mapping[str, str]
    """Sound of a name -> name, for words in other alphabets."""
    starts: Mapping[str, tuple[str, ...]]
    """First letters -> every key of `folded` and `sounds` that begins with them."""
    vtables: Vtables
    """Which interface derives from which."""
    letters: Mapping[str, str]
    """Letters of another alphabet -> Latin ones."""

    def called(self, entity: str) -> frozenset[str]:
        """Every name that an entity goes by."""
        return frozenset({entity, entity.lstrip("_")}) | self.others.get(entity, frozenset())


def make_names(symbols: Symbols, abi: Abi) -> Names:
    """The names of a documentation whose pages are read and whose entities are merged."""
    methods: defaultdict[str, set[str]] = defaultdict(set)
    for place in symbols.places.values():
        if place.method:
            methods[place.entity].add(place.method)
    facts = abi.facts
    members = {entity.name: _members(entity) for entity in abi.entities.values()}
    others = {entity.name: _others(entity) for entity in abi.entities.values()}
    documented = {*symbols.kinds, *(name for found in methods.values() for name in found)}
    known = {*documented, *(name for found in members.values() for name in found), *facts.hresults}
    known |= {*facts.win32_errors, *facts.layouts, *(name for found in others.values() for name in found)}
    known -= {"", *facts.types}
    fields = {name for found in members.values() for name, value in found.items() if value is None} - documented
    folded = {name.casefold(): name for name in sorted(known - fields, reverse=True) if _is_distinct(name)}
    letters = facts.requirement_words.cyrillic
    sounds = {sound(name, letters): name for name in sorted(documented, reverse=True) if _is_distinct(name)}
    return Names(
        symbols=symbols,
        methods={name: frozenset(found) for name, found in methods.items()},
        members=members,
        others=others,
        all=frozenset(known | {*facts.types}),
        folded=folded,
        sounds=sounds,
        starts=_starts([*folded, *sounds]),
        vtables=abi.vtables,
        letters=letters,
    )


def _members(entity: Entity) -> Mapping[str, int | None]:
    if isinstance(entity, Enumeration):
        return {member.name: member.value for member in entity.members}
    return {member.name: None for member in getattr(entity, "members", ()) if member.name}


def _others(entity: Entity) -> frozenset[str]:
    names = {alias.name for alias in getattr(entity, "aliases", ())}
    forms = {form for form in (getattr(entity, "neutral", None), getattr(entity, "twin", None)) if form}
    names |= forms | {entity.name[:-1]} if forms else forms
    tag = getattr(entity, "tag_name", None)
    return frozenset(names | {tag, tag.lstrip("_")} if tag else names)


def _is_distinct(name: str) -> bool:
    """Whether a name is one in any case of letters: it has several humps, so that it is no word (`Next`, `Clone`)."""
    return len(name) >= _SHORT and len(_HUMP.findall(name)) > 1


def is_name_like(word: str) -> bool:
    """Whether a word has the shape of an identifier: a capital inside, an underscore, a digit between letters."""
    return bool(re.search(r"[a-z0-9][A-Z]|[A-Z]{2}[a-z]|_|[A-Za-z]\d", word))


def recased(word: str, names: Names, own: frozenset[str]) -> str:
    """The name that a word is but for the case of its letters; empty if it is none, or right as it is.

    A word all in capitals is another name (`PUBLICKEYBLOB` beside `PublicKeyBlob`), never what translation made. Of two
    humps a name must be documented itself: `MethodDef` is a term, though somebody calls an enumerator `methodDef`.
    """
    if word in names.all or word.isupper() or not word.isascii():
        return ""
    name = names.folded.get(word.casefold(), "")
    if not name or len(name) != len(word):
        return ""
    humps = len(_HUMP.findall(name))
    sure = len(name) >= _LONG or humps > 2 or name in own or (is_name_like(word) and name in names.symbols.kinds)
    return name if sure else ""


def sound(name: str, letters: Mapping[str, str]) -> str:
    """A name as it sounds, in few letters: what a transliteration there and back leaves of it.

    `letters` are those of other alphabets; what has none there is dropped.
    """
    text = "".join(letters.get(char, char) for char in name.lower())
    for pattern, heard in _HEARD:
        text = pattern.sub(heard, text)
    return text


def _heard(*pairs: str) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern), heard) for pattern, _, heard in (pair.partition("=") for pair in pairs)]


# `th` comes back as `s`, `ch` and `c` as `k`, `j` as `g` and so on; doubled letters and signs say nothing.
_HEARD = _heard(
    *("th=s", "ph=f", "t?ch=k", "sh=s", "x=ks", "w=v", "[cq]=k", "y=i", "j=g", "h=", "[^a-z0-9]=", r"([a-z])\1+=\1")
)


def by_sound(word: str, names: Names) -> str:
    """The name that a word in another alphabet spells by its sound; empty if there is none."""
    if word.isascii():
        return ""
    heard = sound(word, names.letters)
    return names.sounds.get(heard) or (_alike(heard, names.sounds, names) if len(heard) > 9 else "")


def by_letters(word: str, names: Names) -> str:
    """The name that a long word of Latin letters is almost: some letters were translated or lost.

    What translation touched has no capitals inside any more; what has them is a name of its own (`StackOverflow`), and
    so may be what a name begins with.
    """
    is_plain = word.isascii() and len(word) >= _LONG and not is_name_like(word) and not word.isupper()
    name = _alike(word.casefold(), names.folded, names) if is_plain else ""
    return name if len(_HUMP.findall(name)) > 2 and not name.casefold().startswith(word.casefold()) else ""


def _alike(text: str, known: Mapping[str, str], names: Names) -> str:
    # What has a word more or less is another name, however long.
    lengths = range(len(text) - _LETTERS_LOST, len(text) + _LETTERS_LOST + 1)
    key = closest(text, tuple(key for key in names.starts.get(text[:3], ()) if key in known and len(key) in lengths))
    return known[key] if key else ""


def is_heard(word: str, name: str, names: Names) -> bool:
    """Whether a word in another alphabet, or one of Latin letters that is no name, is a name as it sounds."""
    return sound(word, names.letters) == sound(name, names.letters)


def is_nearly(word: str, name: str, names: Names) -> bool:
    """Whether a word is a name but for a few of its sounds."""
    heard, wanted = sound(word, names.letters), sound(name, names.letters)
    is_of_length = abs(len(heard) - len(wanted)) <= _LETTERS_LOST and len(wanted) >= _SHORT
    return is_of_length and bool(closest(heard, (wanted,)))


@remembered(8192)
def closest(text: str, known: tuple[str, ...]) -> str:
    """The text that is most alike, of those alike enough; empty if there is none."""
    import difflib  # few words come here

    found = difflib.get_close_matches(text, known, 1, _ALIKE)
    return found[0] if found else ""


def _starts(keys: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for key in dict.fromkeys(keys):
        grouped[key[:3]].append(key)
    return {start: tuple(found) for start, found in grouped.items()}

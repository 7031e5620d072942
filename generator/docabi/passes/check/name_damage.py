"""Whether a text that should name something does: a title its own page, the text of a link the page it leads to.

`judge` gives None for a text that is right, else what is wrong with it.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import msgspec

from docabi.lower.classify import fold, path_words
from docabi.passes.check.names import WORD, Names, is_heard, is_name_like, is_nearly
from docabi.passes.merge.grouping import Reference
from docabi.patterns import compile_pattern
from docabi.spec import Kind

# `::` in any form: apart, with blanks around it, as full-width signs; the name of a method follows.
QUALIFIER = compile_pattern(
    r"(?:(?<!\w)(?P<owner>[^\W\d]\w{0,150}))?(?P<before>[ \N{NO-BREAK SPACE}]{0,3})"
    r"(?P<sign>[:：][ \N{NO-BREAK SPACE}]?[:：])"
    r"(?P<after>[ \N{NO-BREAK SPACE}]{0,3})(?P<name>[A-Za-z](?=[ \N{NO-BREAK SPACE}]\w)[ \N{NO-BREAK SPACE}]\w+|\w+)?"
)


_MOST_WORDS, _SHORTEST_REST, _SHORTEST_SPREAD = 3, 3, 6
# From here on words stand without blanks.
_WIDE = "\u2e80"
_CONSTANT_HEAD = compile_pattern(r"[A-Z][A-Z0-9]*_[A-Z0-9_]+")
_CONSTANT = compile_pattern(r"(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_])")


class Damage(msgspec.Struct, frozen=True):
    """The part of a text that is wrong (offset, length), what it should be, and how it came about; `certain` tells that
    this part is the name and nothing else.
    """

    start: int
    length: int
    right: str
    how: str
    certain: bool = False


def judge(text: str, meant: Reference, names: Names, *, is_title: bool = False) -> Damage | None:
    """What is wrong with a text that should name an entity, or a method by its own or its qualified name; a title has
    the qualified one.
    """
    source, text = text, text.replace("`", " ").replace("\\_", "_")
    damage = _damage(source, text, meant, names)
    if damage is None:
        return None
    if meant.method and damage.right == f"{meant.entity}::{meant.method}" and not is_title:
        is_qualified = QUALIFIER.search(text) is not None
        damage = damage if is_qualified else msgspec.structs.replace(damage, right=meant.method)
    return _in_source(damage, source)


def _damage(source: str, text: str, meant: Reference, names: Names) -> Damage | None:
    """What is wrong with a text without its markup."""
    if not any(char.isalnum() for char in text):
        return None
    right = f"{meant.entity}::{meant.method}" if meant.method else meant.entity
    wanted = {meant.method} if meant.method else names.called(meant.entity)
    qualifiers = QUALIFIER.finditer(text)
    # A qualifier stands in a name, and not in a sentence: a link to an entity may name what it will.
    about = (one for one in qualifiers if meant.method or not is_named(meant.entity, one["owner"] or ""))
    if found := next(about, None):
        return _qualified(found, text, meant, names)
    if any(is_named(name, text) for name in wanted) or _names_part(text, meant, names):
        return None
    if not meant.method and _names_another_of(source, meant, names):
        return None
    member = _member(text, meant, names) if not meant.method else None
    return member or _unnamed(text, right, wanted, names)


def _in_source(damage: Damage, source: str) -> Damage:
    """A damage with its place in the text with its markup. It is certain if its letters are those of the name, or if it
    is the whole of a qualified name: what a link means its target says.
    """
    start, end = (_before_escapes(source, place) for place in (damage.start, damage.start + damage.length))
    written = source[start:end]
    letters = same_letters(written, damage.right) and damage.how in ("split", "recased", "translated")
    is_sure = damage.certain or letters or (damage.how == "translated" and _is_whole_name(written, source))
    certain = is_sure and "`" not in written
    return Damage(start, end - start, damage.right, damage.how, certain)


def what_to_write(damage: Damage, text: str) -> str:
    """What to do about a damage; a text may have more than the name, and nobody can tell which words of it are that."""
    is_all = damage.start == 0 and damage.length == len(text) and damage.how == "translated"
    is_more = is_all and ("-" in text or " " in text.strip() or max(text) >= _WIDE) and "::" not in text
    return f"write `{damage.right}`" + (" for the part that is the name" if is_more else "")


def _is_whole_name(written: str, source: str) -> bool:
    """Whether a text is nothing but a qualified name: behind its sign stands one word, of a script with blanks between
    words.
    """
    sign = QUALIFIER.search(written) if not any(char >= _WIDE and char.isalpha() for char in written) else None
    is_all = not source.replace(written, "", 1).strip(" ,")
    return sign is not None and is_all and len(WORD.findall(written[sign.end("sign") :])) == 1


def _before_escapes(source: str, place: int) -> int:
    """The offset in a source of an offset in its text, in which no backslash stands before an underscore."""
    at = source.find("\\_")
    while 0 <= at < place:
        place += 1
        at = source.find("\\_", at + 2)
    return place


def same_letters(one: str, other: str) -> bool:
    """Whether two spellings of a name have the same letters and digits in the same order, whatever their case and what
    stands between them.
    """
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def is_named(name: str, text: str) -> bool:
    """Whether a text has a name as a word of its own; ASCII alone tells words apart, and a plural may follow."""
    place = text.find(name)
    while place >= 0:
        before, after = text[place - 1 : place], text[place + len(name) :]
        if not _is_letter(before) and not _is_letter(after[: 2 if after[:1] == "s" else 1][-1:]):
            return True
        place = text.find(name, place + 1)
    return False


def _is_letter(char: str) -> bool:
    return char == "_" or (char.isascii() and char.isalnum())


def _qualified(match: re.Match[str], text: str, meant: Reference, names: Names) -> Damage | None:
    right = f"{meant.entity}::{meant.method}" if meant.method else meant.entity
    start = match.start("owner") if match["owner"] else _start_of_owner(text, match.start("sign"))
    owner, name = match["owner"] or "", match["name"] or ""
    if owner in names.called(meant.entity) and is_named(meant.method, name):
        tight = match["sign"] == "::" and not match["before"] and not match["after"]
        return None if tight else Damage(start, match.end() - start, right, "split")
    if owner in names.symbols.kinds and match["sign"] == "::" and is_named(meant.method, name):
        # A method is also one of every interface that derives from the one that has it.
        own = names.vtables.derives(owner, meant.entity)
        return None if own else Damage(start, match.end() - start, right, "another")
    written = f"{owner}::{name}".replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if match["sign"] == "::" and name != meant.method and name in names.methods.get(owner, ()):
        how = "another"
    elif written == right:
        how = "split"
    else:
        how = "recased" if written.casefold() == right.casefold() else "translated"
    return Damage(start, _with_rest(text, match.end(), right) - start, right, how)


def _with_rest(text: str, end: int, right: str) -> int:
    """The end of a damaged name, behind the word that is the rest of it: `IFoo ::D méthode oThat` of `IFoo::DoThat`."""
    rest = WORD.match(text, end + 1)
    is_rest = rest is not None and len(rest[0]) > _SHORTEST_REST and right.lower().endswith(rest[0].lower())
    return rest.end() if rest and is_rest else end


def _start_of_owner(text: str, sign: int) -> int:
    """Where the owner begins that was taken apart into the few words in front of a sign; else the sign."""
    before = text[:sign]
    return len(before) - len(before.lstrip()) if 0 < len(before.split()) <= _MOST_WORDS else sign


def _names_part(text: str, meant: Reference, names: Names) -> bool:
    """Whether a text names a member or a method of the entity that it should name; any constant may be a member."""
    if meant.method:
        return False
    if names.symbols.kinds.get(meant.entity) is Kind.ENUMERATION and _CONSTANT.search(text):
        return True
    parts = {*names.members.get(meant.entity, ()), *names.methods.get(meant.entity, ())}
    return any(word in parts for word in WORD.findall(text) if is_name_like(word))


def _member(text: str, meant: Reference, names: Names) -> Damage | None:
    """The member of an enumeration that a text names with blanks in it, or of which it has only the beginning."""
    if names.symbols.kinds.get(meant.entity) is not Kind.ENUMERATION:
        return None
    members = sorted(names.members.get(meant.entity, ()))
    if spread := next(filter(None, (_spread(name, text) for name in members)), None):
        return spread
    for match in WORD.finditer(text):
        head = _CONSTANT_HEAD.match(match[0])
        begun = [name for name in members if head and name.startswith(head[0])]
        if len(begun) == 1:
            return Damage(match.start(), len(match[0]), begun[0], "translated")
    return None


def _names_another_of(text: str, meant: Reference, names: Names) -> bool:
    """Whether a text names another function of a page of several: `labs` leads to `abs-labs-llabs.md`.

    Not every file is named for all of them, so any code and anything of an identifier's shape may be one.
    """
    words = path_words(PurePosixPath(meant.path).stem).words
    is_of_one = len(words) < 2 or "".join(words) == fold(meant.entity)
    if is_of_one or names.symbols.kinds.get(meant.entity) is not Kind.FUNCTION:
        return False
    runs = {"".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)}
    return "`" in text or any(fold(word) in runs or is_name_like(word) for word in WORD.findall(text))


def _unnamed(text: str, right: str, wanted: frozenset[str] | set[str], names: Names) -> Damage | None:
    """How a text fails to name: in other letters, split into words, naming something else, or in other words."""
    folded = {name.casefold() for name in wanted}
    for match in WORD.finditer(text):
        if match[0].casefold() in folded:
            # A name that is a word in small letters (`stream`) is named by the word as a sentence spells it.
            same = sorted(name for name in wanted if name.casefold() == match[0].casefold())
            return None if any(map(str.islower, same)) else Damage(match.start(), len(match[0]), same[0], "recased")
    if damage := next(filter(None, (_spread(name, text) for name in sorted(wanted))), None) or _heard(
        text, wanted, names
    ):
        return damage
    for match in WORD.finditer(text):
        if match[0] in names.all and is_name_like(match[0]) and not _is_begun(match, right, text):
            return Damage(match.start(), len(match[0]), right, "another")
    return Damage(0, len(text), right, "translated")


def _spread(name: str, text: str) -> Damage | None:
    """A name whose letters stand in a text in their order, with blanks or signs between them."""
    places = [place for place, char in enumerate(text) if char.isalnum()]
    letters, own = "".join(text[place].casefold() for place in places), _letters(name)
    at = letters.find(own) if len(letters) == len(places) and len(own) >= _SHORTEST_SPREAD else -1
    if at < 0:
        return None
    start, end = places[at], places[at + len(own) - 1] + 1
    while name[0] == "_" and text[start - 1 : start] == "_":
        start -= 1
    is_whole = not _is_letter(text[start - 1 : start]) and not _is_letter(text[end : end + 1])
    return Damage(start, end - start, name, "split") if is_whole else None


def _heard(text: str, wanted: frozenset[str] | set[str], names: Names) -> Damage | None:
    """A word of a text that is a name as it sounds, or but for a few of its sounds."""
    words = [(match, name) for match in WORD.finditer(text) for name in sorted(wanted) if not match[0].isdigit()]
    for match, name in words:
        if len(match[0]) > _SHORTEST_REST and match[0] not in names.all and is_heard(match[0], name, names):
            return Damage(match.start(), len(match[0]), name, "translated", certain=True)
    for match, name in words:
        if match[0] not in names.all and is_nearly(match[0], name, names):
            return Damage(match.start(), len(match[0]), name, "translated")
    return None


def _is_begun(match: re.Match[str], right: str, text: str) -> bool:
    """Whether a name is only the beginning of the right one, of which words of another script are the rest."""
    behind = text[match.end() :].lstrip()
    return right.startswith(match[0]) and right != match[0] and behind[:1].isalpha() and not behind.isascii()


HOW = {
    "split": "blanks or other signs were put into it",
    "recased": "its letters are of the wrong case",
    "another": "it names something else",
    "translated": "it was translated, or lost letters",
}
"""What happened to a name, for a person."""

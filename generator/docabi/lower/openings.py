"""How a page opens the description of a parameter or member: the first lines of a paragraph, in every written form.

A form is a function here and a line in `_FORMS`. The forms in `_LIKELY` look like an opening without naming anything
that is declared; whether they are one is told by their neighbours (`described`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from docabi.lower.written_names import (
    Declared,
    declared_in,
    fold,
    is_identifier,
    may_name_several,
    names_together,
    own_name,
)
from docabi.markdown.inline import unmarked
from docabi.page import Block, Paragraph
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

_MARKER = r"(?:\\?\[[^\[\]]{1,40}\\?\]|[(（][^()（）]{1,20}[)）])"
# A direction beside a name may stand in markup of its own: **[in]** `name`.
_MARKED_MARKER = rf"[*_]{{0,3}}{_MARKER}[*_]{{0,3}}"
# `name`, *name*, **name**, and both at once: *`name`*. A code span may hold the sign of a pointer.
_MARKED_NAME = (
    r"(?:(?P<open>\*{1,3}|_{1,3})[ ]?(?P<tick>`?)(?P<word>[^`*\s](?:[^`*]*?[^`*\s])?)(?P=tick)[ ]?(?P=open)"
    r"|(?P<only>`)[ ]?(?P<code>[^`\s](?:[^`]*?[^`\s])?)[ ]?`)(?:\\?\[[ ]?\\?\])?"
)
# A member of a member may be two code spans: `outer`.`inner`.
_SPLIT_PATH = compile_pattern(r"`(\.|->)`|`(\.|->)(?=\w)|(?<=\w)(\.|->)`")
# Runs of blanks are matched possessively: a page with a thousand blanks must not take cubic time.
_NAME_LINE = compile_pattern(
    rf"(?:{_MARKED_MARKER})?[ ]*+{_MARKED_NAME}[ ]*+(?P<after>{_MARKED_MARKER})?[ ]*+[:：.,;]?\Z"
)
_NAME_FIRST = compile_pattern(
    rf"(?P<before>{_MARKED_MARKER})?[ ]*+{_MARKED_NAME}[ ]*+(?P<after>{_MARKED_MARKER})?[ ]*+(?P<text>.*)", re.DOTALL
)
_BREAK = compile_pattern(r"(?<![ \t])(?:[ \t]{2,}+|[ \t]*+\\|[ \t]*+<br[ ]*+/?>)[ \t]*+\Z")
# What is set between a name and its text: `name` - text, `name`: text, and what begins a definition.
_SEPARATOR = compile_pattern(r"\A(?:\\\s+|[-–—:：=]\s+|:(?=\w))")
_MARKED_WHOLE = compile_pattern(rf"{_MARKED_NAME}[.,:：]?\Z")
_COMMA = compile_pattern(r"[ ]*[,/、，][ ]*(?:\.\.\.[ ]*)?")
# `dwFlags - text`, `dwFlags: text` without markup, and several with it.
_BARE_FIRST = compile_pattern(
    rf"(?:{_MARKER}[ ]*+)?(?P<head>[^\n:：–—]{{1,80}}?)[ ]*+(?:[-–—]|[:：=](?=\s))[ ]*+(?P<text>\S.*)", re.DOTALL
)
# Bullets that are no list in Markdown, in front of a name.
_BULLET = compile_pattern(r"\A[-–—•·▪*+][ \t]+(?=\S)")
# A flag or a code among the texts of a parameter, never a parameter (`STARTUP_CONCURRENT_GC`).
_CONSTANT = compile_pattern(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\Z")
# A name that lost its backticks was translated word by word, so it may be two or three words, but no sentence.
_BARE = compile_pattern(r"[^\W\d][^\s`*.。!！?？|<>\[\]()]*(?:[ ][^\s`*.。!！?？|<>\[\]()]+){0,2}[:：]?\Z")
_WORD = compile_pattern(r"[A-Za-z_]\w*", re.ASCII)
# A type in front of a name has a capital, a sign of a pointer, or is a word of C.
_TYPE_LIKE = compile_pattern(r"(?:[A-Za-z_][\w:]*[\s*&]+)+\Z", re.ASCII)
# A line that opens a description with a name and further words has no more than these.
_MOST_WORDS, _LONGEST_LINE = 4, 120


class Opening(msgspec.Struct, frozen=True):
    """What a paragraph names, and what of it belongs to the text; `marked` if the name stands in markup.

    `form` is the markup and whether the name stands on a line of its own; `written` has the name with what is wrong
    about it, where it is more than the name; `sure`: no neighbour has to say that it is an opening.
    """

    names: tuple[str, ...]
    text: str
    marked: bool
    form: str = ""
    written: str = ""
    sure: bool = True


class Known(msgspec.Struct, frozen=True):
    """The declared names, and those (folded) that stand on a line of their own somewhere in the section."""

    declared: Declared
    on_lines: frozenset[str] = frozenset()
    lines: tuple[str, ...] = ()
    """How the page's families begin a description: patterns with a group `name`."""


class _Lines(msgspec.Struct, frozen=True):
    """A paragraph: its first line without its end, whether that is a name in markup alone, and whether it may be
    several; whether a hard break ends that line, the lines below, and all.
    """

    first: str
    name: re.Match[str] | None
    may_be_several: bool
    is_broken: bool
    below: str
    whole: str


Form = Callable[[_Lines, Known, AbstractSet[str]], Opening | None]


def opening(block: Block, known: Known, done: AbstractSet[str]) -> Opening | None:
    """What a block opens, surely; `done` are the names (folded) that are described above it."""
    return _first(_FORMS, block, known, done)


def likely_opening(block: Block, known: Known, done: AbstractSet[str]) -> Opening | None:
    """What a block opens if its neighbours say so: a name that was damaged, or stands among other words."""
    return _first(_LIKELY, block, known, done)


def line_opening(block: Block, known: Known) -> Opening | None:
    """What a block opens with names alone on its first line."""
    return _first((_together, _on_its_line), block, known, frozenset())


def _first(forms: Sequence[Form], block: Block, known: Known, done: AbstractSet[str]) -> Opening | None:
    if not isinstance(block, Paragraph):
        return None
    lines = _lines(block.text)
    for form in forms:  # asked so often that a generator would cost more than the forms
        if found := form(lines, known, done):
            return found
    return None


@remembered(1024)  # a section's paragraphs are asked several times, one after the other
def _lines(text: str) -> _Lines:
    whole = _without_start(_BULLET, text)
    first, _, below = whole.partition("\n")
    ended = _BREAK.sub("", first) if first.endswith((" ", "\t", "\\", ">")) else first
    name = _SPLIT_PATH.sub(lambda match: match[1] or match[2] or match[3], ended.strip()) if "`" in ended else ended
    name, below = name.strip(), _without_start(_SEPARATOR, below)
    return _Lines(name, _NAME_LINE.match(name), may_name_several(name), ended != first, below, whole)


def _without_start(start: re.Pattern[str], text: str) -> str:
    """A text without what a pattern matches at its start."""
    match = start.match(text)
    return text[match.end() :] if match else text


def _as_its_family(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """What a pattern of the page's families reads, if it names something that is declared."""
    for pattern in known.lines:
        match = re.match(pattern, lines.whole)
        name = declared_in(match["name"] or "", known.declared) if match else ""
        if match and name and not _is_described(name, known, done):
            return Opening((name,), lines.whole[match.end() :].lstrip(), marked=True, form=pattern)
    return None


def _on_its_line(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """`name` on a line of its own, perhaps with its type in the same markup."""
    match = lines.name
    if not match:
        return None
    name = declared_in(_marked(match), known.declared) or own_name(_marked(match))
    is_declared = known.declared.has(name)
    if not is_declared and (not is_identifier(name) or (_CONSTANT.match(name) and done)):
        return None
    return Opening((name,), lines.below, marked=True, form=_form(match, "line"))


def _together(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """Several declared names on a line of their own."""
    if not lines.may_be_several:
        return None
    names = names_together(lines.first, known.declared) or _marked_together(lines.first, known.declared)
    return Opening(names, lines.below, marked=True, form="together") if names else None


def _marked_together(line: str, known: Declared) -> tuple[str, ...]:
    """The names of a list of which each is in markup and some are declared; the others may be damaged."""
    parts = _COMMA.split(line) if len(line) <= _LONGEST_LINE else []
    if len(parts) < 2:
        return ()
    found = [own_name(_marked(match)) for part in parts if (match := _MARKED_WHOLE.match(part))]
    is_list = len(found) == len(parts) and all(map(is_identifier, found))
    return tuple(found) if is_list and any(map(known.has, found)) else ()


def _before_its_text(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """`name` and its text on one line, where no other place describes the declared name."""
    match = _NAME_FIRST.match(lines.whole)
    name = declared_in(_marked(match), known.declared) if match else ""
    if not match or not name or _is_described(name, known, done) or _is_glued(match, lines):
        return None
    # A backslash that was to break the line stays on it where the next line was joined.
    return Opening((name,), _SEPARATOR.sub("", match["text"].lstrip("\n")), marked=True, form=_form(match, "text"))


def _is_glued(match: re.Match[str], lines: _Lines) -> bool:
    """Whether a word sticks to a name that stands on a line of its own otherwise."""
    behind = match.end("code") + 1 if match["only"] else 0
    return lines.is_broken and lines.whole[behind : behind + 1].isalpha() and len(lines.first.split()) <= _MOST_WORDS


def _together_before_their_text(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """Several declared names with a dash or a colon in front of their text."""
    match = _BARE_FIRST.match(lines.whole)
    names = names_together(match["head"], known.declared) if match else ()
    if not match or not names or any(_is_described(name, known, done) for name in names):
        return None
    return Opening(names, match["text"], marked=True, form="together text")


def _bare(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """A declared name without markup on a line of its own, or with a dash or a colon in front of its text."""
    name = lines.first.rstrip(" :：")
    if lines.below and _BARE.match(name) and known.declared.has(name) and fold(name) not in done:
        return Opening((name,), lines.below, marked=False)
    match = _BARE_FIRST.match(lines.whole)
    if not match or not known.declared.has(match["head"]) or _is_described(match["head"], known, done):
        return None
    return Opening((own_name(match["head"]),), match["text"], marked=True, form="bare text")


def _among_words(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """One declared name on a line with little else: its type, or words that were glued to it (`foo`name``)."""
    if len(lines.first) > _LONGEST_LINE or not (lines.is_broken or not lines.below):
        return None
    line = re.sub(_MARKER, " ", lines.first)
    found = [word for word in _WORD.finditer(line) if known.declared.has(word[0]) and fold(word[0]) not in done]
    words = re.findall(r"\w+", line)
    if len(found) != 1 or not 1 < len(words) <= _MOST_WORDS or re.search(r"[.。!?]\W*\Z", line):
        return None
    name, before = found[0][0], line[: found[0].start()].replace("`", "")
    is_type = bool(_TYPE_LIKE.match(before.lstrip())) and own_name(line.replace("`", "")).endswith(name)
    written = "" if is_type else " ".join(unmarked(lines.first.replace("`", "")).split())
    return Opening((name,), lines.below, marked=True, form="words", written=written, sure=False)


def _in_other_words(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """What stands in markup on a line of its own and is no identifier: a name that was translated."""
    match = lines.name
    is_apart = lines.is_broken or not lines.below
    if not match or not (is_apart or match["after"]) or _CONSTANT.match(_marked(match)):
        return None
    return Opening((own_name(_marked(match)),), lines.below, marked=False, form=_form(match, "line"), sure=False)


def _before_any_text(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """What stands in markup in front of its text and is not declared."""
    match = _NAME_FIRST.match(lines.whole)
    name = own_name(_marked(match)) if match else ""
    if not match or known.declared.has(name) or _CONSTANT.match(name) or not match["text"]:
        return None
    text = _SEPARATOR.sub("", match["text"])
    return Opening((name,), text, marked=is_identifier(name), form=_form(match, "text"), sure=False)


def _any_bare(lines: _Lines, known: Known, done: AbstractSet[str]) -> Opening | None:
    """Words without markup on a line of their own that a hard break ends: a name that was translated."""
    name = lines.first.rstrip(" :：")
    if not lines.below or not lines.is_broken or not _BARE.match(name):
        return None
    return Opening((name,), lines.below, marked=False, sure=False)


def _is_described(name: str, known: Known, done: AbstractSet[str]) -> bool:
    """Whether another place describes a name."""
    folded = fold(name)
    return folded in known.on_lines or folded in done


def _marked(match: re.Match[str]) -> str:
    """What stands in the markup of a name."""
    return match["word"] or match["code"] or ""


def _form(match: re.Match[str], place: str) -> str:
    return f"{match['open'] or ''}{match['tick'] or match['only'] or ''} {place}"


_FORMS: Sequence[Form] = (_as_its_family, _together, _on_its_line, _together_before_their_text, _before_its_text, _bare)
"""What names something that is declared, or could be nothing but a name."""

_LIKELY: Sequence[Form] = (_among_words, _in_other_words, _before_any_text, _any_bare)
"""What may be the name of the one that is left over."""

"""What of a text no translator may touch (code, targets of links, images, included texts, tags, addresses, directions):
where it stands, and names that stand for it in a translator's tool.

In: the Markdown of a leaf, in the source's language and in another one. Out: texts with `{names}` in the form of
Python's brace format, which gettext, Weblate, Crowdin and Pontoon know and check; and back.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from docabi.markdown.dialect import LINK
from docabi.patterns import compile_pattern
from docabi.reader.leaves import BLOTTED


class MarkKind(StrEnum):
    """What a mark is; of a link `LINK` is its head and `END` all behind its words."""

    CODE = "code"
    LINK = "link"
    END = "end"
    OBJECT = "object"
    TAG = "tag"
    DIRECTION = "direction"


class Mark(msgspec.Struct, frozen=True, order=True):
    """A stretch of a text that no translator may touch. Marks of one key are the same in every language."""

    start: int
    end: int
    kind: MarkKind
    key: str


class MarkedText(msgspec.Struct, frozen=True):
    """A text with names for its marks, and what each name stands for on its own page, in order."""

    text: str
    names: Mapping[str, str]


class ReplyError(Exception):
    """A translated text cannot be taken; the message says why."""


# Behind the words of a parameter's line; translation engines take them for words.
_WAYS = r"(?:in|out|retval|optional|inout)"
_DIRECTION = compile_pattern(rf"\[[ ]?{_WAYS}(?:[ ]?[,/][ ]?{_WAYS})*[ ]?\](?![(\[])", re.IGNORECASE)
_BRACES = compile_pattern(r"\{\{|\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}|[{}]")
_NUMBERED = compile_pattern(rf"(?:{'|'.join(MarkKind)})\d*")
_WORD = compile_pattern(r"[A-Za-z_][A-Za-z0-9_]{0,59}", re.ASCII)


def marks_in(text: str) -> list[Mark]:
    """The marks of a text, in order; none meets another."""
    found: list[Mark] = []

    def blot(match: re.Match[str]) -> str:
        found.append(_mark(match))
        return "\0" * (match.end() - match.start())

    blotted = _DIRECTION.sub(blot, BLOTTED.sub(blot, text))
    for match in LINK.finditer(blotted) if "](" in blotted else ():
        if match[2] is not None:
            inside = [one for one in found if one.start >= match.end(1) and one.end <= match.end()]
            found = [one for one in found if one not in inside]
            target = text[match.end(1) + 2 : match.end() - 1]
            key = target.strip().split(" ")[0].rstrip("/").rpartition("/")[2].lower()
            found.append(Mark(match.start(), match.start(1), MarkKind.LINK, key))
            found.append(Mark(match.end(1), match.end(), MarkKind.END, key))
    return sorted(found)


def _mark(match: re.Match[str]) -> Mark:
    groups = match.groupdict()
    if groups.get("code"):
        return Mark(match.start(), match.end(), MarkKind.CODE, "".join(match["inner"].split()))
    kind = MarkKind.OBJECT if groups.get("object") else MarkKind.TAG if groups.get("other") else MarkKind.DIRECTION
    return Mark(match.start(), match.end(), kind, " ".join(match[0].split()).lower())


def marked_source(text: str) -> MarkedText:
    """A text of the source with a name for each of its marks."""
    marks = marks_in(text)
    names = [*_names(text, marks)]
    return _with_names(text, dict(zip(marks, names, strict=True)), bool(names))


def marked_target(text: str, source: str) -> MarkedText:
    """A text in another language, with the names that its source has for marks of the same keys; what the source does
    not have stays as it is.
    """
    theirs, own = marks_in(source), marks_in(text)
    names = [*_names(source, theirs)]
    waiting: defaultdict[tuple[MarkKind, str], list[int]] = defaultdict(list)
    for index, mark in enumerate(theirs):
        if mark.kind is not MarkKind.END:
            waiting[mark.kind, mark.key].append(index)
    found: dict[Mark, str] = {}
    for mark in own:
        if same := waiting.get((mark.kind, mark.key)):
            _pair(mark, own, names[same.pop(0)], found)
    # Links that lead elsewhere in another language, if they are as many.
    left = [index for (kind, _), rest in waiting.items() if kind is MarkKind.LINK for index in rest]
    others = [mark for mark in own if mark.kind is MarkKind.LINK and mark not in found]
    for index, mark in zip(sorted(left), others, strict=True) if len(left) == len(others) else ():
        _pair(mark, own, names[index], found)
    return _with_names(text, found, bool(names))


def _pair(mark: Mark, marks: Sequence[Mark], name: str, found: dict[Mark, str]) -> None:
    found[mark] = name
    if mark.kind is MarkKind.LINK:
        # A link's tail is the first one behind its head that is not another's: links do not stand in each other.
        tail = next(one for one in marks if one.kind is MarkKind.END and one.start >= mark.end)
        found[tail] = _tail_of(name)


def _tail_of(name: str) -> str:
    return f"end{name.removeprefix('link')}"


def _names(text: str, marks: Sequence[Mark]) -> Iterator[str]:
    """A name for each mark: a code that is one word is its own, others are numbered; no name comes twice."""
    words = [_word(text, mark) for mark in marks]
    taken = {*filter(None, words)}
    count: Counter[str] = Counter()
    link = ""
    for mark, word in zip(marks, words, strict=True):
        if mark.kind is MarkKind.END:
            yield _tail_of(link)
            continue
        base = word or mark.kind.value
        count[base] += 1
        name = word
        while not word or count[base] > 1:
            name = f"{base}_{count[base]}" if word else f"{base}{count[base]}"
            if name not in taken:
                break
            count[base] += 1
        taken.add(name)
        link = name if mark.kind is MarkKind.LINK else link
        yield name


def _word(text: str, mark: Mark) -> str:
    if mark.kind is MarkKind.DIRECTION:
        return "_".join(re.findall(r"[a-z]+", mark.key))
    inner = text[mark.start : mark.end].strip("`") if mark.kind is MarkKind.CODE else ""
    return inner if _WORD.fullmatch(inner) and not _NUMBERED.fullmatch(inner) else ""


def _with_names(text: str, names: Mapping[Mark, str], doubled: bool) -> MarkedText:
    """A text with names in the place of marks; its own braces are doubled where its source has names."""
    parts: list[str] = []
    meant: dict[str, str] = {}
    end = 0
    for mark in sorted(names):
        parts += [_plain(text[end : mark.start], doubled), f"{{{names[mark]}}}"]
        meant[names[mark]] = text[mark.start : mark.end]
        end = mark.end
    return MarkedText("".join([*parts, _plain(text[end:], doubled)]), meant)


def _plain(text: str, doubled: bool) -> str:
    return text.replace("{", "{{").replace("}", "}}") if doubled else text


def unmarked(reply: str, names: Mapping[str, str], own: Mapping[str, str]) -> str:
    """A translated text with marks in the place of names: as the page has them (`own`), else as the source has them.
    Raises ReplyError unless each name stands in it once, and no other.
    """
    if not names:
        return reply
    found: Counter[str] = Counter()
    order: list[str] = []

    def fill(match: re.Match[str]) -> str:
        if match[0] in ("{{", "}}"):
            return match[0][0]
        name = match[1]
        if name not in names:
            what = f"`{match[0]}` is no placeholder of the source" if name else f"a single `{match[0]}`"
            raise ReplyError(f"{what}; a brace that is text is written twice")
        found[name] += 1
        order.append(name)
        return own.get(name, names[name])

    text = _BRACES.sub(fill, reply)
    if wrong := [name for name in names if found[name] != 1]:
        what = "is missing" if not found[wrong[0]] else f"stands {found[wrong[0]]} times"
        raise ReplyError(f"the placeholder `{{{wrong[0]}}}` {what}; each of the source stands in a translation once")
    heads = [name for name in names if names[name] == "[" and _tail_of(name) in names]
    if not all(_is_closed(order, head, heads) for head in heads):
        raise ReplyError("the words of a link stand between its two placeholders, and no other link does")
    return text


def _is_closed(order: Sequence[str], head: str, heads: Sequence[str]) -> bool:
    begin, end = order.index(head), order.index(_tail_of(head))
    return begin < end and not any(begin < order.index(other) < end for other in heads)

"""An invented language: the words of a page rewritten in Georgian letters, and damaged as translation damages them.

Code, anchors, link targets and front matter other than title and description stay; everything else may change.
"""

from __future__ import annotations

import random
import re
from itertools import pairwise

# Letters of the sample pages' languages -> letters that no rule of docabi knows words in.
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzéèêàâçùûîïôœëäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÊÀÂÇÙÛÎÏÔŒÄÖÜ",
    "აბცდეფგჰიჯკლმნოპქრსტუვწხყზეეეააცუუიიოოეაოუსაბცდეფგჰიჯკლმნოპქრსტუვწხყზეეეააცუუიიოოაოუ",
)
_FENCE = re.compile(r"^ *```.*?^ *``` *$", re.MULTILINE | re.DOTALL)
# What translation leaves alone: code spans, targets, tags, alerts, includes; and names, which it may damage.
_KEPT = re.compile(
    r"`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|\[!\w+(?:\[[^\]\n]*\]\([^)\n]*\))?|&#?\w+;"
    r"|\b[A-Z]\w*(?: ?\\?_ ?\w+)+|\b\w+ ?\. ?(?:h|idl|dll)\b|\bSP\d\b"
    r"|\b\w*_\w*\b|\b\w+(?:::|\.)\w+\b|\b[A-Z]*[a-z]+[A-Z]\w*\b|\b\d\w*\b"
)
_FILE = re.compile(r"\b(\w+)\.(h|idl|dll)\b", re.IGNORECASE)
_DIRECTION = re.compile(r"\[(in|out|in, out|optional|out, retval)\] ?")
_STAYING = re.compile(r"\[(?:in|out)(?:, \w+)?\] ?|\[[^\]\n]*\]\([^)\n]*\.md[^)\n]*\)")
_CODE_CELL = re.compile(r"^(\|)(`?)([A-Z][A-Z0-9]*_\w+)(`?)(\|)", re.MULTILINE)
_PARAMETER_LINE = re.compile(r"^( ?)`(\w+)`( *)$", re.MULTILINE)


def invent(page: str, seed: int) -> str:
    """The page in the invented language; the damage depends on the seed."""
    chance = random.Random(seed)
    head, body = _split(page)
    parts: list[str] = []
    last = 0
    for fence in _FENCE.finditer(body):
        parts += [_words(body[last : fence.start()], chance), fence[0]]
        last = fence.end()
    return _title(head) + "".join(parts) + _words(body[last:], chance)


def invent_whole(page: str) -> str:
    """The page in the invented language, without any damage."""
    head, body = _split(page)
    parts: list[str] = []
    last = 0
    for fence in _FENCE.finditer(body):
        parts += [_undamaged(body[last : fence.start()]), fence[0]]
        last = fence.end()
    return _title(head) + "".join(parts) + _undamaged(body[last:])


def _undamaged(text: str) -> str:
    """The words in the invented language; directions and texts of links to pages stay, because they may be names."""
    ends = [0, *(place for found in _STAYING.finditer(text) for place in found.span()), len(text)]
    parts = [text[start:end] for start, end in pairwise(ends)]
    return "".join(part if number % 2 else _translated(part) for number, part in enumerate(parts))


def _split(page: str) -> tuple[str, str]:
    end = page.index("\n---", 4) + 4
    return page[:end], page[end:]


def _title(head: str) -> str:
    return re.sub(r"(?m)^(title|description): (['\"]?)(.*)\2$", _title_line, head)


def _title_line(line: re.Match[str]) -> str:
    quote = line[2] or "'"
    return f"{line[1]}: {quote}{_translated(line[3])}{quote}"


def _words(text: str, chance: random.Random) -> str:
    """Damage first, because it needs to see what is there; then the words."""
    text = _DIRECTION.sub(lambda found: chance.choice(["", "[შინ] ", "[გარეთ ]", found[0]]), text)
    text = _PARAMETER_LINE.sub(lambda line: line[0] if chance.random() < 0.7 else f"{line[1]}{line[2]}{line[3]}", text)
    text = _CODE_CELL.sub(lambda cell: f"|{_damaged_code(cell[3], chance)}|" if not cell[2] else cell[0], text)
    return "".join(_line(line, chance) for line in text.splitlines(True))


def _damaged_code(name: str, chance: random.Random) -> str:
    return chance.choice([name, name.replace("_", "\\_"), name.replace("_", " \\_", 1), f"`{name}`", f"{name} "])


def _line(line: str, chance: random.Random) -> str:
    if line.lstrip().startswith(("|-", "| -")):
        return line
    line = (
        _FILE.sub(lambda file: f"{file[1]}{chance.choice(['.', '. ', ' .'])}{file[2]}", line) if "**" in line else line
    )
    return _translated(line).replace(" :", "\u00a0:").replace(":**", chance.choice([":**", " :**", "：**"]))


def _translated(text: str) -> str:
    parts: list[str] = []
    last = 0
    for kept in _KEPT.finditer(text):
        parts += [text[last : kept.start()].translate(_LETTERS), kept[0]]
        last = kept.end()
    return "".join(parts) + text[last:].translate(_LETTERS)

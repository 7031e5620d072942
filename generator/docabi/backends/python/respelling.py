"""A specification whose words spell the names in link texts as the documentation's facts do.

Translation damages what a link shows: `[icordebugthread 2::getid](…)` leads to `ICorDebugThread2::GetID` and becomes
that. Only spelling changes: words around the name and texts that say something else stay the page's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

import msgspec

from docabi.abi.view import SpecView
from docabi.backends.linknames import reworded
from docabi.spec import EntityText

_LINK = re.compile(r"\[(?P<shown>[^\[\]`\n]+)\]\((?P<target>[^()\s]+)\)")


def respelled_spec(spec: SpecView, names: Mapping[str, str]) -> SpecView:
    """The specification with these words; `names` maps a page in lower case to what it describes."""

    def text(name: str, locale: str) -> EntityText | None:
        found = spec.text(name, locale)
        return reworded(found, names, respelled) if found is not None else None

    return msgspec.structs.replace(spec, text=text)


def respelled(markdown: str, targets: Mapping[str, str]) -> str:
    """A Markdown source with the names in its link texts spelled right."""
    return _LINK.sub(partial(_link, targets=targets), markdown)


def _link(found: re.Match[str], targets: Mapping[str, str]) -> str:
    name = targets.get(found["target"])
    return f"[{_spelled(found['shown'], name)}]({found['target']})" if name else found[0]


def _spelled(shown: str, name: str) -> str:
    """A link text that begins with the name in any spelling, or is a method's own name, with the right one."""
    method = name.rpartition("::")[2]
    if _letters(shown) == _letters(method):
        return method
    letters, seen, place = _letters(name), "", 0
    while place < len(shown) and len(seen) < len(letters):
        seen += _letters(shown[place])
        place += 1
    if seen != letters:
        return shown
    return shown if shown[place : place + 1].isalnum() else name + shown[place:]


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))

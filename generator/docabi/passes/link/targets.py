"""The words of a page with each link in one spelling: the shortest path from the page to what it leads to.

In: words whose `links` have the targets as they are written and the pages that they mean. Out: the same words, in which
only where a link leads can be told from another, not how somebody wrote it; what is committed does not move with that.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from docabi.markdown.dialect import LINK
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.texts import PageText

_KEPT = ("page", "links", "includes", "freshness")
_BEHIND = compile_pattern(r"[?#].*", re.DOTALL)


def with_short_targets(text: PageText) -> PageText:
    """The words with short targets; those whose links are short already are the same value."""
    folder = text.page.rpartition("/")[0]
    short = {target: _short(target, path, folder) for target, path in text.links.items()}
    if all(target == other for target, other in short.items()):
        return text

    def respell(source: str) -> str:
        return _with_targets(source, short)

    fields = (name for name in text.__struct_fields__ if name not in _KEPT)
    respelled = {name: _respelled(getattr(text, name), respell) for name in fields}
    return msgspec.structs.replace(
        text, **respelled, links={short[target]: path for target, path in text.links.items()}
    )


def _short(target: str, path: str, folder: str) -> str:
    """The path from a folder to a page, with the section that a target names; blanks and brackets stay escaped."""
    behind = _BEHIND.search(target) if "#" in target or "?" in target else None
    relative = _relative(path, folder)
    return relative + (behind[0] if behind else "") if relative else target


_ESCAPED = compile_pattern(r"[\s()<>%\\]")


# Pages of a folder link to the same ones.
@remembered(8192)
def _relative(path: str, folder: str) -> str:
    """The path from a folder to a page; empty for one in which blanks or brackets would have to be escaped."""
    own, _, name = path.rpartition("/")
    relative = name if own == folder else posixpath.relpath(path, folder or ".")
    return "" if _ESCAPED.search(relative) else relative


def _respelled(value: Any, respell: Callable[[str], str]) -> Any:
    """A value with each text in it respelled; keys of mappings stay."""
    if isinstance(value, str):
        return respell(value)
    if isinstance(value, dict):
        return {key: _respelled(inner, respell) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_respelled(inner, respell) for inner in value)
    if isinstance(value, msgspec.Struct):
        fields = {name: _respelled(getattr(value, name), respell) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **fields)
    return value


def _with_targets(source: str, short: Mapping[str, str]) -> str:
    if "](" not in source:
        return short.get(source, source)

    def link(match: re.Match[str]) -> str:
        target = match[2] or ""
        if short.get(target, target) == target:
            return match[0]
        start, end = match.start(2) - match.start(), match.end(2) - match.start()
        return f"{match[0][:start]}{short[target]}{match[0][end:]}"

    return LINK.sub(link, source)

"""Reports of the witnesses that lost the vote for a name: which one is wrong, and what speaks against it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from docabi.diagnostics import Sink
from docabi.page import Page
from docabi.source import Span
from docabi.spec import Witness

_CALLED: Mapping[str, str] = {
    "file": "file name",
    "anchor": "heading anchor",
    "heading": "heading",
    "front-matter": "front matter (api_name)",
    "declaration": "declaration",
}
_HELP: Mapping[str, str] = {
    "file": "rename the file",
    "anchor": "mend the anchor of the first heading",
    "front-matter": "mend api_name",
    "declaration": "mend the name in the syntax block",
}
# Share of equal letters above which two names are one name with a slip: `GetPublicKey` for `GetPublicKeyEx` is 0.92,
# `GetSearchPathLength` for `GetSearchPath` is 0.81.
_SAME_NAME = 0.85


def report_losers(page: Page, name: str, witnesses: Sequence[Witness], losers: Sequence[Witness], sink: Sink) -> None:
    """Report each source none of whose witnesses agrees with `name` (`IFoo::Bar`), save keywords and headings."""
    agreeing = {witness.source for witness in witnesses} - {witness.source for witness in losers}
    agreeing |= {witness.source for witness in witnesses if witness not in losers}
    reported: set[str] = set()
    for loser in losers:
        if loser.source in _HELP and loser.source not in agreeing | reported:
            reported.add(loser.source)
            _report(page, name, loser, [_CALLED[source] for source in _CALLED if source in agreeing], sink)


def _report(page: Page, name: str, loser: Witness, agreeing: Sequence[str], sink: Sink) -> None:
    said = f"{loser.owner}::{loser.name}" if loser.owner else loser.name
    against = " and ".join(filter(None, (", ".join(agreeing[:-1]), *agreeing[-1:])))
    verb = "say" if len(agreeing) > 1 else "says"
    message = f"the {_CALLED[loser.source]} says `{said}`, but the {against or 'rest of the page'} {verb} `{name}`"
    cause = f"{page.identity.path}: {loser.source} says {said}"
    span = page.heading_span if loser.source == "anchor" else Span(loser.line)
    if loser.source == "declaration" and not nearly_same(loser.name, name.rpartition("::")[2]):
        help = f"declare `{name}`: the signature may be that of `{said}`"
        sink.error("wrong-declaration", span, message, help=help, cause=cause)
    else:
        sink.warning("name-conflict", span, message, help=_HELP[loser.source], cause=cause)


def nearly_same(left: str, right: str) -> bool:
    """Whether two names are one with a slip: a missing digit, a typing error, or the same words in another order."""
    pairs = ((left, right), (_sorted(left), _sorted(right)))
    return any(SequenceMatcher(a=a, b=b, autojunk=False).ratio() >= _SAME_NAME for a, b in pairs)


def _sorted(name: str) -> str:
    return "".join(sorted(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)))

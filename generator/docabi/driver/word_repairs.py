"""What is mended in the words of a page beside what `check` reports: blanks, signs and names as the reference pages
show them (`markdown/spacing`).

In: the words of pages, and the names that documentation knows. Out: findings with a repair each, for `mend`; they
are told to nobody, and remembered page by page. Front matter, tags, comments and what includes another file stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

import msgspec

from docabi.cache import code_stamp, digest, encode
from docabi.diagnostics import Diagnostic, Severity, internal_error
from docabi.driver.workers import Job, Memo, Work
from docabi.markdown.dialect import INCLUDE, SNIPPET
from docabi.markdown.spacing import Edit, edits
from docabi.passes.check.page import Change, Finding
from docabi.reader.leaves import BLOT, Bare, Leaf, LeafKind, PageLeaves, bare, decode_words

_KINDS = (LeafKind.TEXT, LeafKind.CELL, LeafKind.HEADING)
_decode_found = msgspec.msgpack.Decoder(tuple[Diagnostic, ...]).decode


def word_repairs(words: Sequence[bytes], names: Mapping[str, str], memo: Memo) -> Iterator[Diagnostic]:
    """The repairs of the words of pages, each as a finding; `words` are the keys under which these are remembered.

    A bug is a finding of its page without a repair.
    """
    stamp = digest(b"word repairs", code_stamp(), encode(names))
    jobs = (Job((digest(stamp, key),), partial(_load, memo, key)) for key in words)
    work = Work(partial(_repairer, names), worth_workers=200, chunk=50)
    for value in memo.cache.load(key for (key,) in memo.remember(jobs, work)):
        yield from _decode_found(value)


def _load(memo: Memo, key: bytes) -> bytes:
    return next(iter(memo.cache.load([key])))


def _repairer(names: Mapping[str, str]) -> Callable[[bytes], tuple[bytes]]:
    def repair(words: bytes) -> tuple[bytes]:
        leaves = decode_words(words)
        try:
            found = tuple(repairs_of(leaves, names))
        except Exception as error:  # a bug loses the repairs of this page, and of no other
            found = (internal_error(leaves.page, "what would be mended in the page's words", error),)
        return (encode(found),)

    return repair


def repairs_of(words: PageLeaves, names: Mapping[str, str]) -> Iterator[Diagnostic]:
    """The repairs of the words of one page."""
    for leaf in words.leaves:
        if leaf.kind not in _KINDS or not (found := edits(leaf.text, words.page.locale, names)):
            continue
        files = [match.span() for pattern in (INCLUDE, SNIPPET) for match in pattern.finditer(leaf.text)]
        own = bare(leaf.text)
        for edit in found:
            is_of_file = any(start < edit.end and edit.start < end for start, end in files)
            if not is_of_file and not _is_markup(edit, leaf, own):
                change = Change(edit.start, edit.end - edit.start, edit.text)
                repair = Finding(leaf, edit.start, 0, "", "", (change,)).repair()
                span = leaf.span(edit.start, edit.end - edit.start)
                yield Diagnostic(words.page, span, edit.kind, Severity.INFO, "", repair=repair)


def _is_markup(edit: Edit, leaf: Leaf, bare: Bare) -> bool:
    """Whether an edit would change a tag, a comment, an address or the target of a link."""
    around = range(max(edit.start - 1, 0), min(edit.end + 1, len(leaf.text)))
    hidden = [bare.text[at] not in (leaf.text[at], BLOT) for at in around]
    return all(hidden) or any(hidden[edit.start - around.start : edit.end - around.start])

"""Who has to act on each finding. In: the findings of a check, and which pages are the source of translations
themselves. Out: the findings with their audience.

Most rules look at what no translation touches (declarations, names in the front matter, targets of links): what they
find is the source's, in whatever locale it is seen. Damage of words is the translation's, unless the page is no
translation, or the source's own page has the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

import msgspec

from docabi.diagnostics import Audience, Diagnostic
from docabi.rules import rules
from docabi.source import PageId


def with_audiences(found: Sequence[Diagnostic], sources: Set[PageId]) -> Iterator[Diagnostic]:
    """All findings, each with who has to act on it; `sources` are pages that are no translations."""
    of_source = {_defect(one) for one in found if one.page in sources}
    for one in found:
        yield msgspec.structs.replace(one, audience=_audience(one, sources, of_source))


def _audience(one: Diagnostic, sources: Set[PageId], of_source: Iterable[tuple[str, ...]]) -> Audience:
    if not one.page.locale:
        return Audience.PROJECT
    if one.audience is not None:
        return one.audience
    if one.page in sources or _defect(one) in of_source:
        return Audience.SOURCE
    return rules()[one.rule].audience


def _defect(one: Diagnostic) -> tuple[str, ...]:
    """What is wrong, in whatever locale: what it is about, and what stands there where it was told."""
    return one.page.path, one.rule, one.cause, *(edit.old for edit in one.repair)

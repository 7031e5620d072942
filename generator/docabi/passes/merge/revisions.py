"""Which source revision of a page counts: pages of one revision were translated from the same source and agree; of two
revisions the newer one is right, however many locales still have the older one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from docabi.source import PageId
from docabi.spec import Freshness, Kind


class Words(Protocol):
    """The part of a page's text that says how fresh it is."""

    @property
    def freshness(self) -> Freshness:
        """Revision and date of the page."""

    @property
    def title(self) -> str:
        """The page's title."""


class Head(Protocol):
    """What is known of every page at once: a `Fragment`, or the few fields of it that stay in memory."""

    @property
    def page(self) -> PageId:
        """Locale and path."""

    @property
    def kind(self) -> Kind:
        """What the page describes."""

    @property
    def name(self) -> str:
        """The entity's or method's name."""

    @property
    def owner(self) -> str:
        """The interface of a method."""

    @property
    def reason(self) -> str:
        """Why a page describes no entity."""

    @property
    def text(self) -> Words:
        """Title and freshness."""


AnyHead = TypeVar("AnyHead", bound=Head)
T = TypeVar("T")


def by_revision(pages: Iterable[AnyHead]) -> list[list[AnyHead]]:
    """The pages in groups of one revision, newest first, each in the order of locales and paths.

    Newer is the revision with the later date of handoff; then the one with more pages; then the greater hash. A page
    without a date (a source page that nobody handed off) counts as older than any with one.
    """
    groups: defaultdict[str, list[AnyHead]] = defaultdict(list)
    for page in pages:
        groups[page.text.freshness.revision].append(page)
    return [sorted(group, key=lambda page: page.page) for group in sorted(groups.values(), key=_age, reverse=True)]


def _age(group: Sequence[Head]) -> tuple[str, int, str]:
    dates = [page.text.freshness.date for page in group]
    return max(dates), len(group), group[0].text.freshness.revision


def most_stated(values: Sequence[T], order: Callable[[T], bytes | str]) -> T:
    """The value that most say; of equally many the one whose `order` is least, whichever locales stand behind it."""
    first = values[0]
    if all(value == first for value in values):
        return first
    counted: list[tuple[T, int]] = []
    for value in values:
        if not any(value == other for other, _ in counted):
            counted.append((value, sum(value == other for other in values)))
    most = max(count for _, count in counted)
    return min((value for value, count in counted if count == most), key=order)

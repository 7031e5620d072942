"""What is asked of all pages at once: a `Fragment` has it, and what stays of one in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from docabi.source import PageId
from docabi.spec import Kind
from docabi.texts import Freshness


class HeadText(Protocol):
    """The part of a page's text that says how fresh it is."""

    @property
    def freshness(self) -> Freshness:
        """Revision and date of the page."""

    @property
    def title(self) -> str:
        """The page's title."""


class HeadFile(Protocol):
    """A header as the page names it."""

    @property
    def name(self) -> str:
        """The name, empty if translation destroyed it."""

    @property
    def written(self) -> str:
        """The words of the page."""


class HeadDeclared(Protocol):
    """What the declaration says of an interface."""

    @property
    def kind(self) -> Kind | None:
        """The kind that the declaration's shape proves."""

    @property
    def vtable(self) -> tuple[str, ...]:
        """The names of the slots in order."""


class HeadBeside(Protocol):
    """A type that is declared beside what the page describes."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def kind(self) -> Kind | None:
        """Its kind."""


class HeadFacts(Protocol):
    """Facts of the page."""

    @property
    def header(self) -> HeadFile | None:
        """The header that the page names."""

    @property
    def declared(self) -> HeadDeclared | None:
        """What the page declares."""

    @property
    def base(self) -> str | None:
        """The base that the page states."""

    @property
    def vtable(self) -> tuple[str, ...]:
        """The methods, or their pages, of a table in vtable order."""

    @property
    def neutral(self) -> str | None:
        """The name that stands for the A or the W form."""

    @property
    def beside(self) -> Sequence[HeadBeside]:
        """Types beside what the page describes."""

    @property
    def twin(self) -> str | None:
        """The other form."""


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
    def text(self) -> HeadText:
        """Title and freshness."""

    @property
    def facts(self) -> HeadFacts:
        """The page's facts."""


AnyHead = TypeVar("AnyHead", bound=Head)

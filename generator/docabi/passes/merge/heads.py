"""The facts of a page that are asked of all pages at once: a `Fragment` has them, and what stays of it in memory."""

from __future__ import annotations

from typing import Protocol, TypeVar

from docabi.passes.merge.grouping import Head
from docabi.spec import Kind


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
    def neutral(self) -> str | None:
        """The name that stands for the A or the W form."""

    @property
    def twin(self) -> str | None:
        """The other form."""


class FullHead(Head, Protocol):
    """A head with facts."""

    @property
    def facts(self) -> HeadFacts:
        """The page's facts."""


AnyFullHead = TypeVar("AnyFullHead", bound=FullHead)

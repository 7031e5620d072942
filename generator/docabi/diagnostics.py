"""A diagnostic is data: rule, severity, place, message, help. Rendering it is somebody else's work.

Every rule id has a page of the same name in `rules/` with its severity and what to do.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from enum import StrEnum

import msgspec

from docabi.patterns import compile_pattern
from docabi.source import PageId, Span

_QUOTED = compile_pattern(r"`([^`]+)`")


class Severity(StrEnum):
    """How bad a finding is; the order is error, warning, info."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for an error, 2 for information: lower is worse."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Audience(StrEnum):
    """Who has to act on a finding: the authors of the source, those of one locale's translation, or whoever keeps the
    project's own files.
    """

    SOURCE = "source"
    TRANSLATION = "translation"
    PROJECT = "project"


class Edit(msgspec.Struct, frozen=True, order=True):
    """A part of one line of a page, as its reader sees the line, and what to write in its place; either may go over the
    ends of lines, each a newline.

    Lines and columns count from 1. The column is 0 where a stage knows the line alone; then `old` stands once in it.
    """

    line: int
    column: int
    old: str
    new: str


class Diagnostic(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """One finding. `cause` groups findings that one defect of the source produced in several locales.

    `repair` is what to change on the page, in order; it is given only where that is certain: with it the finding is
    gone, no other comes, and the page's facts are the same or better.
    """

    page: PageId
    span: Span
    rule: str
    severity: Severity
    message: str
    help: str = ""
    cause: str = ""
    repair: tuple[Edit, ...] = ()
    audience: Audience | None = None
    """None where nobody asked: `docabi check` says it of all its findings."""

    @property
    def quoted(self) -> list[str]:
        """The names and words of a page that the message quotes, in order: each message puts them into backquotes."""
        return _QUOTED.findall(self.message)


INTERNAL = "internal-error"
"""The rule of what is lost to a bug of docabi."""


def internal_error(page: PageId, lost: str, error: Exception) -> Diagnostic:
    """A finding about a bug of docabi: what was lost by it, on which page, where in the code. The build goes on."""
    import traceback  # which nothing but a fault needs

    places = [
        frame for frame, _ in traceback.walk_tb(error.__traceback__) if "docabi" in frame.f_globals.get("__name__", "")
    ]
    place = f"{places[-1].f_globals['__name__']}.{places[-1].f_code.co_name}" if places else "docabi"
    message = f"{lost} is left out: docabi itself failed ({type(error).__name__} in {place})"
    help = "please report this with the page; everything else goes on"
    return Diagnostic(page, Span(), INTERNAL, Severity.ERROR, message, help)


class UnusableError(Exception):
    """A command cannot run, because of a source or an output as a whole; the message is for the user."""

    exit_code = 3


class UsageError(UnusableError):
    """A command or its settings ask for something that there is not; the message is for the user, with help."""

    exit_code = 2


class UnknownTypes(msgspec.Struct, frozen=True):
    """What stays unknown of a specification: names of types, the most used first, and how many entities use one."""

    names: tuple[str, ...] = ()
    entities: int = 0


class Sink:
    """Collects diagnostics of one stage over one page or one entity. A stage reports and goes on."""

    def __init__(self, page: PageId) -> None:
        self.page = page
        self._found: list[Diagnostic] = []

    def error(self, rule: str, span: Span, message: str, help: str = "", cause: str = "") -> None:
        """Report a defect that makes a fact wrong or missing."""
        self._found.append(Diagnostic(self.page, span, rule, Severity.ERROR, message, help, cause))

    def warning(self, rule: str, span: Span, message: str, help: str = "", cause: str = "") -> None:
        """Report a defect from which the fact could be recovered."""
        self._found.append(Diagnostic(self.page, span, rule, Severity.WARNING, message, help, cause))

    def info(self, rule: str, span: Span, message: str, help: str = "", cause: str = "") -> None:
        """Report something worth knowing that is no defect by itself."""
        self._found.append(Diagnostic(self.page, span, rule, Severity.INFO, message, help, cause))

    def mendable(self, rule: str, span: Span, message: str, edit: Edit, cause: str = "") -> None:
        """Report what is written wrong at one place, with what to write there, which is certain; a warning."""
        help = f"write `{edit.new}`"
        self._found.append(Diagnostic(self.page, span, rule, Severity.WARNING, message, help, cause, (edit,)))

    def extend(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Take over what another stage found."""
        self._found.extend(diagnostics)

    def discard(self, rule: str, names: Container[str]) -> None:
        """Take back what a rule found about any of some names, each the first in its message."""
        self._found = [one for one in self._found if one.rule != rule or not one.quoted or one.quoted[0] not in names]

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(set(self._found)) if self._found else ())

    def __len__(self) -> int:
        return len(self._found)

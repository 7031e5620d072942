"""Names of entities of which the files below `specs/` would differ by case alone."""

from __future__ import annotations

from collections.abc import Iterator

from docabi import store
from docabi.diagnostics import Diagnostic, Severity
from docabi.passes.check.specification import CheckedSpec
from docabi.source import PageId, Span


def check_file_names(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Report an entity whose name differs from another one's by case alone, so that its file's name has a mark."""
    entities = checked.spec.entities
    areas = {name: entity.area for name, entity in entities.items()}
    twins = store.case_twins(areas)
    stems = store.stems(areas) if twins else {}
    for name, first in twins.items():
        page = PageId(checked.place(name)[0].locale, entities[name].page or "")
        message = f"the names `{name}` and `{first}` differ by case alone"
        help = f"the files of `{name}` are called `{stems[name]}`"
        yield Diagnostic(page, Span(), "file-name-collision", Severity.INFO, message, help)

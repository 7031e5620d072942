"""Rules. `page_rules` has those that look at the words of pages: `PAGE_RULES` judge one page alone, `LOCALE_RULES`
compare the pages of one path. `SPEC_RULES` here look at the whole specification, in every build: all entities with
their evidence, and what linking could not resolve.

A rule is a function in a module here, its page in `rules/`, a line in one of these tables, and a case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from docabi.diagnostics import Diagnostic
from docabi.passes.check.constants import check_constants
from docabi.passes.check.definitions import check_definitions
from docabi.passes.check.duplicate_identifiers import check_duplicate_identifiers
from docabi.passes.check.file_names import check_file_names
from docabi.passes.check.specification import CheckedSpec
from docabi.passes.check.unknown_types import check_unknown_types
from docabi.passes.check.unmatched_patches import check_unmatched_patches

SpecRule = Callable[[CheckedSpec], Iterable[Diagnostic]]


def check_spec(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Everything that is wrong with a specification."""
    for rule in SPEC_RULES:
        yield from rule(checked)


SPEC_RULES: Sequence[SpecRule] = (
    check_unknown_types,
    check_file_names,
    check_unmatched_patches,
    check_duplicate_identifiers,
    check_constants,
    check_definitions,
)
"""What judges the whole specification. None of these rules reads words, so a build has no need of the other tables."""

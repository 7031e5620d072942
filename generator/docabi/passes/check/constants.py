"""Names with two values, over the whole specification."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.abi.constants import conflicts
from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.check.specification import CheckedSpec


def check_constants(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Report constants that another page, or an enumeration, gives another value."""
    for one in conflicts(checked.spec.entities, checked.spec.abi.facts):
        page, span = checked.place(one.entity, one.fact)
        sink = Sink(page)
        message = f"`{one.name}` is {one.values[0]:#x} here, and {one.values[1]:#x} in `{one.first}`"
        sink.warning("constant-conflict", span, message, "mend one of them", f"constant-conflict:{one.name}")
        yield from sink

"""Identifiers of interfaces and COM classes: each belongs to one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from docabi.diagnostics import Diagnostic, Severity
from docabi.passes.check.specification import CheckedSpec


def check_duplicate_identifiers(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Report an interface or class whose `iid`, or a COM class whose `clsid`, another one of them has already."""
    owners: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for name, entity in checked.spec.entities.items():
        for fact in ("iid", "clsid"):
            if identifier := getattr(entity, fact, None):
                owners[fact, identifier].append(name)
    for (fact, identifier), (first, *others) in owners.items():
        for name in others:
            (page, span), (twin, line) = checked.place(name, fact), checked.place(first, fact)
            message = f"`{name}` has the {fact} `{identifier}`, and so has `{first}` ({twin.path}:{line.line})"
            help = "compare both with the original definition: one of them is a copy that was not changed"
            cause = f"duplicate-identifier:{identifier}"
            yield Diagnostic(page, span, "duplicate-identifier", Severity.ERROR, message, help, cause)

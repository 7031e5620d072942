"""Families of documentation. In: a page as it was read. Out: the same page in the one form that lowering knows.

A family is a module with a function from page to page, a line in `FAMILIES` and a case in `tests/cases/families/`. Each
looks for what it knows on the page itself, so nobody has to say of which family a page is; it may be of several.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docabi.facts import Facts
from docabi.families.derived import base_in_heading
from docabi.families.front import files_in_front_matter
from docabi.families.headed import entries_with_headings
from docabi.families.summary import declaration_in_summary
from docabi.page import Page

Family = Callable[[Page, Facts], Page]


def canonical(page: Page, facts: Facts) -> Page:
    """The page with everything that a family writes in a form of its own where lowering looks for it."""
    for family in FAMILIES.values():
        page = family(page, facts)
    return page


FAMILIES: Mapping[str, Family] = {
    "derived": base_in_heading,
    "front": files_in_front_matter,
    "headed": entries_with_headings,
    "summary": declaration_in_summary,
}

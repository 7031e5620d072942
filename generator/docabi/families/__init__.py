"""Families of documentation. In: a page as it was read, and what its families say (`FamilyRules`). Out: the same page
in the one form that lowering knows.

A family is a YAML file beside this module (`docabi/facts/families.py` has its form) and a case in
`tests/cases/families/`. Which pages are of it is told by what they show, so nobody has to say it, and a page may be of
several. What data cannot say is a step: a function from page to page and a line in `STEPS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docabi.facts import Facts
from docabi.facts.family_rules import FamilyRules
from docabi.families.constants import stated_constant
from docabi.families.declarations import above_parameters, from_headings, from_own_heading, from_summary, nowhere
from docabi.families.entries import entries_with_headings
from docabi.families.identity import files_in_front_matter, stated_identity
from docabi.families.labels import files_in_labels
from docabi.families.listed_constants import listed_constants
from docabi.page import Page

Step = Callable[[Page, FamilyRules], Page]


def canonical(page: Page, facts: Facts) -> Page:
    """The page with everything that its families write in forms of their own where lowering looks for it."""
    rules = facts.families.rules(page.families)
    for step in STEPS.values():
        page = step(page, rules)
    return page


STEPS: Mapping[str, Step] = {
    "nowhere": nowhere,
    "identity": stated_identity,
    "files": files_in_front_matter,
    "labels": files_in_labels,
    "entries": entries_with_headings,
    "summary": from_summary,
    "own-heading": from_own_heading,
    "above-parameters": above_parameters,
    "headings": from_headings,
    "constant": stated_constant,
    "listed": listed_constants,
}

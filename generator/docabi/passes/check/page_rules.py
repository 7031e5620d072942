"""Rules that look at words. In: the pages of one path in every locale, what they describe, and the names of the whole
documentation. Out: diagnostics with their places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from docabi.diagnostics import Diagnostic
from docabi.passes.check.aligned import check_aligned
from docabi.passes.check.blanks import check_blanks
from docabi.passes.check.directions import check_directions
from docabi.passes.check.freshness import check_freshness
from docabi.passes.check.headings import check_headings
from docabi.passes.check.identifiers import check_identifiers
from docabi.passes.check.link_texts import check_link_texts
from docabi.passes.check.locales import Reports, check_locales
from docabi.passes.check.missing_pages import check_missing_pages
from docabi.passes.check.names import Names
from docabi.passes.check.numbers import check_numbers
from docabi.passes.check.page import CheckedPage, Report
from docabi.passes.check.placeholders import check_placeholders
from docabi.passes.check.sections import check_duplicate_sections, check_empty_sections
from docabi.passes.check.titles import check_titles
from docabi.passes.check.values import check_values

PageRule = Callable[[CheckedPage, Names, Report], None]
LocaleRule = Callable[[Sequence[CheckedPage], Names, Reports], None]


def check_words(pages: Sequence[CheckedPage], names: Names) -> list[Diagnostic]:
    """Everything that is wrong with the words of the pages of one path, one a locale."""
    reports = {page.identity.locale: Report(page) for page in pages}
    for page in pages:
        for page_rule in PAGE_RULES:
            page_rule(page, names, reports[page.identity.locale])
    for locale_rule in LOCALE_RULES if len(pages) > 1 else ():
        locale_rule(pages, names, reports)
    return [one for report in reports.values() for one in report.found]


PAGE_RULES: Sequence[PageRule] = (
    check_titles,
    check_headings,
    check_link_texts,
    check_identifiers,
    check_numbers,
    check_placeholders,
    check_directions,
    check_blanks,
    check_empty_sections,
    check_duplicate_sections,
    check_missing_pages,
    check_values,
)
"""What judges one page; the rules that compare locales see what these have found."""

LOCALE_RULES: Sequence[LocaleRule] = (check_locales, check_freshness, check_aligned)
"""What compares the pages of one path in several locales."""

"""`docabi patch report`: corrections of docabi and patches of the project, for whoever keeps the documentation."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.page_diffs import from_top, page_diff
from docabi.cli.printing import hand_on, say
from docabi.cli.reporting import Folders, finding_lines, progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Settings
from docabi.diagnostics import UsageError
from docabi.escape import markdown, one_line, printable

if TYPE_CHECKING:  # the stages are imported only when the command runs
    from docabi.driver.upstream import Correction, MendedPage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    text = "print what a correction or a patch sets right as texts of issues, each with a diff of its page"
    report = actions.add_parser("report", help=text, description=text, allow_abbrev=False)
    add_source_arguments(report)
    report.add_argument("--locale", metavar="TAG", help="whose pages to mend (default: doc-locale, else the first)")
    report.add_argument("--diff", action="store_true", help="print the diffs alone, for `git apply`")
    report.add_argument("--quiet", action="store_true", help="no progress")


def run(options: argparse.Namespace) -> int:
    """Print the report to standard output."""
    from docabi.driver.upstream import mended_pages

    settings = read_settings(options.source, family_given(options))
    locale = _locale(settings, options.locale)
    with progress(options.quiet) as shown:
        mended = mended_pages(settings, locale, shown, options.jobs, memo=not options.source)
    pages = mended.pages
    if options.diff:
        root = next(root for root in settings.sources if root.locale == locale)
        hand_on("".join(_diff(page, from_top(root.folder / page.page.path, page.page.path)) for page in pages))
    else:
        say("".join(f"{line}\n" for page in pages for line in _issue(page)), end="")
    found = [one for page in pages for one in page.corrections]
    stated = sum(one.mended for one in found)
    for line in finding_lines(mended.diagnostics, Folders({}), verbose=True):
        say(line, error=True)
    say(f"corrections: {len(found):,}, on pages: {len(pages):,}, stated by a diff: {stated:,}", error=True)
    return FINDINGS if mended.diagnostics else CLEAN


def _locale(settings: Settings, asked: str | None) -> str:
    locales = [root.locale for root in settings.sources]
    if asked is not None and asked not in locales:
        raise UsageError(f"--locale {asked}: no source has it; the sources are {', '.join(locales)}")
    return asked or (settings.options.doc_locale if settings.options.doc_locale in locales else locales[0])


def _issue(page: MendedPage) -> Iterator[str]:
    """The text of an issue: what is wrong on a page, why, and a diff."""
    entities = ", ".join(dict.fromkeys(f"`{one_line(one.entity)}`" for one in page.corrections))
    yield f"# {markdown(one_line(page.path))}: {entities}"
    yield ""
    for one in page.corrections:
        yield from _statement(one)
    if page.after != page.before:
        yield ""
        rest = "" if all(one.mended for one in page.corrections) else ", but for what no change of it states"
        yield f"This change was tried: with it the page states what is right{rest}."
        yield ""
        diff = printable(_diff(page, page.path)).rstrip("\n")
        fence = "`" * max([4, *(len(run) + 1 for run in re.findall("`+", diff))])
        yield f"{fence}diff"
        yield diff
        yield fence
    yield ""


def _statement(one: Correction) -> Iterator[str]:
    where = f"line {one.line}: " if one.line else ""
    said = f"says {_code(one.said)}" if one.said else "says nothing"
    right = f"right is {_code(one.right)}" if one.right else "nothing of it exists"
    words = "" if one.mended else " No change of the declaration alone states it."
    yield f"- {where}of `{one_line(one.fact)}` the page {said}; {right}. {markdown(one_line(one.why))}{words}"


def _code(text: str) -> str:
    return f"`{one_line(text).replace('`', chr(39))}`"


def _diff(page: MendedPage, path: str) -> str:
    return page_diff(page.before, page.after, path)

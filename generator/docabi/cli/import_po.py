"""`docabi import po`: brings translations that were edited in PO files back into the pages, or into the memory."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.page_diffs import diff_of, write_pages
from docabi.cli.printing import hand_on, say
from docabi.cli.reporting import Folders, finding_lines
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, UsageError

if TYPE_CHECKING:  # the stages are imported only when the command runs
    from docabi.driver.fixing import FixedPage
    from docabi.driver.importing import Imported


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    formats = parser.add_subparsers(dest="format", metavar="FORMAT", required=True)
    text = "PO files that `docabi export po` wrote and somebody edited"
    own = formats.add_parser("po", help=text, description=f"Bring back {text}.", allow_abbrev=False)
    own.add_argument("files", type=Path, nargs="+", metavar="FILE", help="PO files, or folders of them")
    add_source_arguments(own)
    own.add_argument("--locale", metavar="TAG", help="the locale of the files (default: as their heads say)")
    own.add_argument("--diff", action="store_true", help="write nothing; print a patch for `git apply`")
    own.add_argument(
        "--remember",
        action="store_true",
        help="also write the translations into the memory (translations/LOCALE.po), which every build applies",
    )
    own.add_argument("--only-remember", action="store_true", help="write them into the memory alone, and into no page")
    own.add_argument("--quiet", action="store_true", help="no summary")


def run(options: argparse.Namespace) -> int:
    """Write what was edited; says on standard error what was taken and what was refused."""
    from docabi.driver.importing import imported, po_files

    settings = read_settings(options.source, family_given(options))
    if options.locale and options.locale not in [root.locale for root in settings.sources]:
        raise UsageError(f"--locale {options.locale}: no source has it")
    files = [*po_files(options.files)]
    if not files:
        raise UsageError(f"{options.files[0]}: there is no PO file below it")
    result = imported(settings, files, options.locale)
    pages = () if options.only_remember else result.pages
    if options.diff:
        hand_on("".join(diff_of(page, settings) for page in pages))
        refused: list[FixedPage] = []
    else:
        _remember(result, settings, options)
        refused = write_pages(pages, settings)
    for line in finding_lines(result.found, Folders({}), verbose=True):
        say(line, error=True)
    if not options.quiet:
        _summarize(result, len(pages) - len(refused), options.diff)
    return FINDINGS if result.found or refused else CLEAN


def _summarize(result: Imported, pages: int, is_diff: bool) -> None:
    taken = sum(map(len, result.taken.values()))
    fuzzy = f"; still marked fuzzy, and left: {result.fuzzy:,}" if result.fuzzy else ""
    what = "would change" if is_diff else "changed"
    refused = len(result.found)
    say(
        f"{result.entries:,} entries; translated: {taken:,}, pages that {what}: {pages:,}, refused: {refused:,}{fuzzy}",
        error=True,
    )


def _remember(result: Imported, settings: Settings, options: argparse.Namespace) -> None:
    """Write entries into the memory: all that were taken, or those alone that it has already and that would undo them
    at the next build.
    """
    from docabi.driver.translations import memory_file, read_memory, write_memory

    is_asked = options.remember or options.only_remember
    for locale, taken in result.taken.items():
        file = memory_file(settings, locale)
        if file is None:
            if is_asked:
                file = Path("translations") / f"{locale}.po"
            else:
                continue
        found: list[Diagnostic] = []
        known = {(entry.context, entry.source): entry for entry in read_memory(file, found.append)}
        if found:
            raise UsageError(f"{file}:{found[0].span.line}: {found[0].message}")
        new = {key: entry for entry in taken if (key := (entry.context, entry.source)) in known or is_asked}
        if any(key not in known or known[key].text != entry.text for key, entry in new.items()):
            bare = {key: msgspec.structs.replace(entry, state=None) for key, entry in new.items()}
            write_memory(file, {**known, **bare}, locale, result.sources[locale])

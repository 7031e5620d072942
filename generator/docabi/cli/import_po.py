"""`docabi import po`: brings translations that were edited in PO files back into the pages, or into the memory."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.page_diffs import diff_of, write_pages
from docabi.cli.printing import complain, hand_on, say
from docabi.cli.reporting import Folders, finding_lines
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Settings
from docabi.configfile import find_config, read_project
from docabi.diagnostics import Diagnostic, UsageError

if TYPE_CHECKING:  # the stages are imported only when the command runs
    from docabi.driver.fixing import FixedPage
    from docabi.driver.importing import Imported
    from docabi.exchange.po import Entry


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
    is_asked = options.remember or options.only_remember
    if is_asked and (why := _no_memory(options)):
        raise UsageError(f"{'--remember' if options.remember else '--only-remember'}: {why}")
    if options.locale and options.locale not in [root.locale for root in settings.sources]:
        raise UsageError(f"--locale {options.locale}: no source has it")
    files = [*po_files(options.files)]
    if not files:
        raise UsageError(f"{options.files[0]}: there is no PO file below it")
    result = imported(settings, files, options.locale)
    pages = () if options.only_remember else result.pages
    memories = [*_memories(result, settings, is_asked)]
    refused: list[FixedPage] = []
    if options.diff:
        hand_on("".join(diff_of(page, settings) for page in pages))
        _warn(memories)
    else:
        refused = write_pages(pages, settings)
        for memory in memories:
            _remember(memory, {page.page.path for page in refused if page.page.locale == memory.locale})
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


def _no_memory(options: argparse.Namespace) -> str:
    """Why nothing can be remembered; empty if it can."""
    if options.diff:
        return "--diff writes nothing, also no memory; give one of them"
    if options.source:
        return "with --source no build applies a memory; name the sources in docabi.yaml"
    file = find_config(Path())
    if file is not None and read_project(file).translations == "":
        return "the setting translations is empty, so that no build applies a memory"
    return ""


class _Memory(msgspec.Struct, frozen=True):
    """The memory of a locale, its entries, and those that come into it."""

    file: Path
    source: str
    locale: str
    known: dict[tuple[str, str], Entry]
    new: dict[tuple[str, str], Entry]

    @property
    def changes(self) -> list[Entry]:
        """The entries that it does not have as they are."""
        return [one for key, one in self.new.items() if _form(self.known.get(key)) != _form(one)]

    @property
    def applied(self) -> int:
        """How many entries builds apply that are others than those that were taken."""
        return sum(
            not (known := self.known[one.context, one.source]).is_fuzzy and bool(known.text) for one in self.changes
        )


def _form(entry: Entry | None) -> tuple[str, bool] | None:
    return (entry.text, entry.is_fuzzy) if entry is not None else None


def _memories(result: Imported, settings: Settings, is_asked: bool) -> Iterator[_Memory]:
    """What comes into memories: all entries that were taken, or those alone that a memory has already and that it would
    undo at the next build. Raises UsageError for a memory that cannot be read.
    """
    from docabi.driver.translations import memory_file, read_memory, source_locale

    for (source, locale), taken in result.taken.items():
        file = memory_file(settings, locale)
        if source != source_locale(settings):
            if is_asked:
                raise UsageError(f"builds apply no memory of {locale} over {source}: see the setting source-locale")
            continue
        if file is None and not is_asked:
            continue
        file = file or Path("translations") / f"{locale}.po"
        found: list[Diagnostic] = []
        known = {(entry.context, entry.source): entry for entry in read_memory(file, found.append)}
        if found:
            raise UsageError(f"{file}:{found[0].span.line}: {found[0].message}")
        new = {key: entry for entry in taken if (key := (entry.context, entry.source)) in known or is_asked}
        yield _Memory(file, source, locale, known, new)


def _warn(memories: Sequence[_Memory]) -> None:
    for memory in memories:
        if count := memory.applied:
            which = f"{count:,} of these texts in another form"
            complain(f"{memory.file}: has {which}, which a build applies over the patched pages; import without --diff")


def _remember(memory: _Memory, refused: Collection[str]) -> None:
    """Write a memory, without what is on pages that were not written."""
    from docabi.driver.translations import write_memory
    from docabi.exchange.units import page_of

    new = {key: entry for key, entry in memory.new.items() if page_of(entry.context) not in refused}
    memory = msgspec.structs.replace(memory, new=new)
    if memory.changes:
        bare = {key: _bare(entry, memory.known.get(key)) for key, entry in new.items()}
        write_memory(memory.file, {**memory.known, **bare}, memory.locale, memory.source)


def _bare(entry: Entry, known: Entry | None) -> Entry:
    """An entry as a memory has it, with the comments of the one that it replaces."""
    comments = dict.fromkeys([*(known.comments if known is not None else ()), *entry.comments])
    return msgspec.structs.replace(entry, state=None, comments=(*comments,))

"""`docabi fix`: writes what `check` can mend for certain into the pages, or prints it as a diff."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from docabi.cli import CLEAN, FINDINGS, baseline
from docabi.cli.choices import add_choices, is_asked, refuse_unknown
from docabi.cli.page_diffs import diff_of, write_pages
from docabi.cli.printing import hand_on, say
from docabi.cli.reporting import Folders, Lines, progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Settings
from docabi.diagnostics import Diagnostic
from docabi.escape import one_line

if TYPE_CHECKING:  # the stages are imported only when the command runs
    from docabi.driver.checking import Checked
    from docabi.driver.fixing import FixedPage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_source_arguments(parser, is_bare=True)
    add_choices(parser)
    parser.add_argument(
        "--harden",
        action="store_true",
        help="instead of repairs, write code spans around names into pages that are no translations, so that the next "
        "translation leaves them whole; `--source` without a value is the same",
    )
    parser.add_argument("--diff", action="store_true", help="write nothing; print a patch for `git apply`")
    parser.add_argument("--interactive", action="store_true", help="ask before each repair")
    parser.add_argument("--quiet", action="store_true", help="no progress, and no summary")


def run(options: argparse.Namespace) -> int:
    """Mend the pages; says on standard error what was mended and what was not."""
    options.harden = options.harden or "" in options.source
    options.source = [one for one in options.source if one]
    settings = read_settings(options.source, family_given(options))
    refuse_unknown(options, settings)
    return _harden(settings, options) if options.harden else _mend(settings, options)


def _mend(settings: Settings, options: argparse.Namespace) -> int:
    from docabi.cache import Cache
    from docabi.driver import snapshot
    from docabi.driver.fixing import fixed_pages

    # Sources that were named on the command line belong to no project, so there is no place for a memo.
    cache = Cache(None if options.source else settings.out / snapshot.FOLDER)
    chosen = _Chosen(options, settings)
    try:
        with progress(options.quiet or options.interactive) as shown:
            watched = Lines(quiet=True) if options.interactive else shown
            pages = fixed_pages(settings, cache, watched, options.jobs, chosen.of)
    finally:
        cache.close()
    return _give(pages, chosen.asked, settings, options)


def _harden(settings: Settings, options: argparse.Namespace) -> int:
    from docabi.driver.hardening import hardened_pages
    from docabi.facts import Facts

    locales = [root for root in settings.sources if root.locale in (options.locale or [root.locale])]
    settings = msgspec.structs.replace(settings, sources=tuple(locales))
    with progress(options.quiet) as shown:
        pages = hardened_pages(settings, Facts(settings.facts), shown)
    return _give(pages, [], settings, options)


def _give(
    pages: Sequence[FixedPage], asked: Sequence[Diagnostic], settings: Settings, options: argparse.Namespace
) -> int:
    """Print the pages as a diff, or write them; say what was done, and how much of what was `asked` for is left."""
    if options.diff:
        hand_on("".join(diff_of(page, settings) for page in pages))
    refused = [] if options.diff else write_pages(pages, settings)
    if not options.quiet:
        done = [page for page in pages if page not in refused]
        mended = {one for page in done for one in page.findings}
        _summarize(done, [one for one in asked if one not in mended], options.diff)
    return FINDINGS if refused else CLEAN


class _Chosen:
    """Which findings to mend: those that are asked for and that nobody knows; `asked` are those of the last round."""

    def __init__(self, options: argparse.Namespace, settings: Settings) -> None:
        self._options = options
        self._folders = Folders({root.locale: root.folder for root in settings.sources})
        self._answers: dict[object, bool] = {}
        self._ended = False
        self.asked: list[Diagnostic] = []

    def of(self, checked: Checked) -> list[Diagnostic]:
        """The findings of a round to mend."""
        found = baseline.not_ignored(checked.diagnostics, checked.ignores, all_rules=True)
        self.asked = [one for one in found if is_asked(one, self._options)]
        return [one for one in self.asked if one.repair and (not self._options.interactive or self._accepts(one))]

    def _accepts(self, one: Diagnostic) -> bool:
        for key in (one.rule, one):
            if key in self._answers:
                return self._answers[key]
        answer = "q" if self._ended else self._ask(one)
        self._ended = self._ended or answer == "q"
        if answer in "ad":
            self._answers[one.rule] = answer == "a"
        self._answers[one] = answer in "ya"
        return answer in "ya"

    def _ask(self, one: Diagnostic) -> str:
        say(f"{self._folders.place(one)}: {one_line(one.message)} [{one.rule}]")
        for edit in one.repair:
            say(f"  - {one_line(edit.old)}\n  + {one_line(edit.new)}")
        while True:
            say("mend it? [y]es, [n]o, [a]ll of this rule, [d]ecline all of this rule, [q]uit: ", end="")
            try:
                answer = input().strip().lower()[:1]
            except EOFError:
                return "q"
            if answer and answer in "ynadq":
                return answer


def _summarize(pages: Sequence[FixedPage], left: Iterable[Diagnostic], is_diff: bool) -> None:
    mended = Counter(one.rule for page in pages for one in page.findings)
    what = "would be mended" if is_diff else "mended"
    for rule, count in mended.most_common():
        say(f"{rule} {count:,}", error=True)
    others = Counter(one.rule for one in left)
    say(
        f"{what}: {mended.total():,} findings on {len(pages):,} pages; left for a person: {others.total():,}",
        error=True,
    )

"""`docabi export`: the texts of the pages for translators' tools (PO, XLIFF), and names nobody translates (TBX)."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.printing import complain, say
from docabi.cli.reporting import progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.config import Settings
from docabi.diagnostics import UnusableError, UsageError

if TYPE_CHECKING:  # the stages are imported only when the command runs
    from docabi.driver.exporting import Export, Exported

# As `docabi.driver.exporting.SPLITS`, which is imported only when the command runs.
_SPLITS = ("page", "area", "locale")
_FORMATS = {
    "po": "a PO file an area and locale, and templates (POT), for Weblate, Crowdin, Pontoon and gettext's tools",
    "xliff": "the same texts as XLIFF 2.1, one way",
    "tbx": "names that no language translates (entities, methods, parameters, codes, files) as TBX-Basic, one way",
}

# What is not overwritten.
_KEPT = {
    "po": "files with translations that were not imported",
    "xliff": "files that differ from what would be written (a translator may have filled them in)",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    formats = parser.add_subparsers(dest="format", metavar="FORMAT", required=True)
    for name, text in _FORMATS.items():
        own = formats.add_parser(name, help=text, description=f"Write {text}.", allow_abbrev=False)
        add_source_arguments(own)
        own.add_argument(
            "--from",
            dest="origin",
            metavar="TAG",
            help="the locale that the others were translated from (default: the setting source-locale, else English)",
        )
        own.add_argument("--out", type=Path, default=Path(name), metavar="DIR", help=f"where to (default: {name})")
        own.add_argument("--quiet", action="store_true", help="no progress, and no summary")
        if name != "tbx":
            own.add_argument("--locale", action="append", default=[], metavar="TAG", help="only this locale; repeat")
            help = "how many pages a file has: one, those of a folder, or all (default: area)"
            own.add_argument("--split", choices=_SPLITS, default="area", help=help)
            own.add_argument("--force", action="store_true", help=f"overwrite {_KEPT[name]}, too")


def run(options: argparse.Namespace) -> int:
    """Write the files; says on standard error what was written."""
    from docabi.cache import Cache
    from docabi.driver import snapshot
    from docabi.driver.exporting import Parts, chosen_source, export

    settings = read_settings(options.source, family_given(options))
    source = chosen_source(settings, options.origin)
    settings = _chosen(settings, source, getattr(options, "locale", []))
    cache = Cache(None if options.source else settings.out / snapshot.FOLDER)
    try:
        with progress(options.quiet) as shown:
            split = getattr(options, "split", "area")
            has_templates = options.format == "po"
            found = export(cache, settings, (shown, options.jobs), source, Parts(split, has_templates))
            if options.format == "tbx":
                return _terms(found, settings, options)
            return _write(found, options)
    finally:
        cache.close()


def _chosen(settings: Settings, source: str, asked: list[str]) -> Settings:
    """The settings with the source, and with those of the others that are asked for."""
    locales = [root.locale for root in settings.sources]
    for locale in asked:
        if locale not in locales or locale == source:
            why = "it is the source" if locale == source else f"no source has it; the sources are {', '.join(locales)}"
            raise UsageError(f"--locale {locale}: {why}")
    wanted = {source, *(asked or locales)}
    if len(wanted) < 2:
        raise UsageError(f"there is no locale beside the source {source}: nothing to translate")
    roots = tuple(root for root in settings.sources if root.locale in wanted)
    return msgspec.structs.replace(settings, sources=roots)


def _write(found: Export, options: argparse.Namespace) -> int:
    print_files = {"po": _po, "xliff": _xliff}[options.format]
    written = refused = units = 0
    for exported in found.files:
        units += len(exported.units) if exported.locale != found.source else 0
        for file, text in print_files(exported):
            place = options.out / file
            why = "" if options.force else _keeps(place, text, exported, options.format)
            if why:
                refused += 1
                complain(f"{place}: {why}, or give --force")
            else:
                written += _put(place, text)
    if not options.quiet:
        lacking = ", ".join(f"{locale} {count:,}" for locale, count in found.lacks.items() if count)
        lost = f"; pages that a locale lacks are left out: {lacking}" if lacking else ""
        say(f"{units:,} texts; {written:,} files written below {options.out}{lost}", error=True)
    return FINDINGS if refused else CLEAN


def _keeps(file: Path, text: str, exported: Exported, format: str) -> str:
    """Why a file is not overwritten, and what to do; empty if it is."""
    if format == "xliff":
        is_other = os.path.lexists(file) and not _has(file, text)
        return "differs from what would be written, perhaps filled in by a translator; move it away" if is_other else ""
    from docabi.driver.importing import waiting_entries

    waiting = waiting_entries(file, exported.units)
    what = f"{waiting:,} translations that were not imported" if waiting > 1 else "a translation"
    return f"has {what}; import it (`docabi import po`) first" if waiting else ""


def _po(exported: Exported) -> Iterator[tuple[str, str]]:
    from docabi.exchange.po import head_text, unit_text

    is_template = exported.locale == exported.source
    title = f"docabi: {exported.name}"
    head = head_text("" if is_template else exported.locale, exported.source, exported.date, title)
    name = f"templates/{exported.name}.pot" if is_template else f"{exported.locale}/{exported.name}.po"
    yield name, "\n".join([head, *(unit_text(unit, is_template=is_template) for unit in exported.units)])


def _xliff(exported: Exported) -> Iterator[tuple[str, str]]:
    from docabi.exchange.xliff import xliff_text

    text = xliff_text(exported.pages, exported.source, exported.locale)
    yield f"{exported.locale}/{exported.name}.xlf", text


def _terms(found: Export, settings: Settings, options: argparse.Namespace) -> int:
    from docabi.exchange.tbx import tbx_text, terms_of

    terms = terms_of(found.compiled.spec)
    locales = [found.source, *(root.locale for root in settings.sources if root.locale != found.source)]
    _put(options.out / "names.tbx", tbx_text(terms, locales, "names of the documented API, collected by docabi"))
    if not options.quiet:
        say(f"{len(terms):,} names written to {options.out / 'names.tbx'}", error=True)
    return CLEAN


def _put(file: Path, text: str) -> bool:
    """Write a file that is not as it should be; raises UnusableError."""
    from docabi.driver.ownership import write_whole

    if _has(file, text):
        return False
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableError(f"{file}: cannot be written: {error.strerror or error}") from error
    write_whole(file, text)
    return True


def _has(file: Path, text: str) -> bool:
    """Whether a file is as it should be; raises UnusableError."""
    try:
        return file.is_file() and file.read_bytes() == text.encode()
    except OSError as error:
        raise UnusableError(f"{file}: cannot be read: {error.strerror or error}") from error

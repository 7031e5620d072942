"""`docabi layout import|compare|tables FILE...`: interface definitions of a user's own into the project's facts,
against the documentation, or beside it in the tables that maintainers of metadata collect. A FILE may also be a
namespace of Windows' metadata, `win32:Graphics.Direct3D9`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.cli import CLEAN, FINDINGS
from docabi.cli.definitions_given import read_given
from docabi.cli.printing import say
from docabi.cli.reporting import Folders, render
from docabi.cli.settings import built_project, specification_reader
from docabi.config import FACTS_NAME, dump_facts, read_facts
from docabi.configfile import find_config, project_settings
from docabi.diagnostics import Diagnostic, Severity, UsageError
from docabi.driver.ownership import write_whole
from docabi.escape import json_text
from docabi.facts import Facts, ProjectFacts

if TYPE_CHECKING:
    from docabi.definitions.undocumented import Undocumented


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    tabling = commands.add_parser(
        "tables",
        help="print as JSON what maintainers of metadata collect: several success codes, numbers of enumerations",
    )
    adding = commands.add_parser("import", help=f"add what files declare to the project's facts ({FACTS_NAME})")
    comparing = commands.add_parser("compare", help="documentation against what files declare")
    for command in (adding, comparing, tabling):
        command.add_argument(
            "files",
            nargs="*",
            metavar="FILE",
            help="IDL, C or C++ header, .winmd; or win32:NAMESPACE[.NAME] of the packages that docabi[win32] brings",
        )
        command.add_argument(
            "--auto", action="store_true", help="what the project's pages name, of the packages of docabi[win32]"
        )
        command.add_argument("--quiet", action="store_true", help="print errors only")
    for command in (comparing, tabling):
        command.add_argument(
            "--out", type=Path, metavar="DIR", help="the folder that has specs/ (default: the project's)"
        )
    comparing.add_argument("--json", action="store_true", help="print the findings, or the list, as JSON")
    comparing.add_argument(
        "--undocumented",
        action="store_true",
        help="list what the files declare and no page documents, by kind and interface, in place of the findings",
    )
    comparing.add_argument(
        "--fail-on",
        choices=[severity.value for severity in Severity],
        default=Severity.ERROR.value,
        help="exit with 1 at findings of this severity: error is ABI, warning is naming (default: error)",
    )


def run(options: argparse.Namespace) -> int:
    """Import or compare."""
    if options.action == "tables":
        return _tables(options)
    if not options.files and not options.auto:
        raise UsageError(f"layout {options.action}: give files, win32:NAMESPACE, or --auto")
    return _import(options) if options.action == "import" else _compare(options)


def _import(options: argparse.Namespace) -> int:
    from docabi.definitions.imported import add_facts

    target = _facts_file()
    known = read_facts(target)
    read = read_given(options.files, options.auto, Facts(_own_facts()))
    added = add_facts(known, [(path, imported) for path, imported in read.files])
    found = [*read.diagnostics, *added.diagnostics]
    _print(found, Folders({}), options.quiet)
    if any(added.added.values()) or added.facts != known:
        write_whole(target, dump_facts(added.facts))
    if not options.quiet:
        counts = ", ".join(f"{count:,} {section}" for section, count in added.added.items())
        say(f"{FACTS_NAME}: {counts} added", error=True)
    return FINDINGS if any(one.severity is Severity.ERROR for one in found) else CLEAN


def _compare(options: argparse.Namespace) -> int:
    from docabi.definitions.compare import compare
    from docabi.definitions.findings import findings_as_diagnostics
    from docabi.definitions.undocumented import undocumented
    from docabi.store import stored_spec

    folder, settings = built_project(options.out)
    facts = Facts(_own_facts())
    read = read_given(options.files, options.auto, facts)
    spec, declared = stored_spec(specification_reader(folder), facts), [imported for _, imported in read.files]
    places = Folders({root.locale: root.folder for root in settings.sources} if settings is not None else {})
    found = [*read.diagnostics]
    if options.undocumented:
        _print(found, places, options.quiet)
        _list(undocumented(spec, declared), options.json)
        return FINDINGS if any(one.severity is Severity.ERROR for one in found) else CLEAN
    findings = compare(spec, declared)
    if options.json:
        _print(found, places, options.quiet)
        say(json_text(msgspec.to_builtins(findings), indent=2))
    else:
        _print([*found, *findings_as_diagnostics(findings)], places, options.quiet)
    worst = Severity(options.fail_on).rank
    failed = any(one.severity.rank <= worst for one in (*found, *findings_as_diagnostics(findings)))
    return FINDINGS if failed else CLEAN


def _tables(options: argparse.Namespace) -> int:
    """Print the tables; without files they are held against what the project's facts say."""
    from docabi.definitions.of_facts import imported_from
    from docabi.definitions.tables import metadata_tables
    from docabi.store import stored_spec

    folder, settings = built_project(options.out)
    own = _own_facts()
    read = read_given(options.files, options.auto, Facts(own))
    spec = stored_spec(specification_reader(folder), Facts(own))
    declared = [imported for _, imported in read.files] or imported_from(own)
    places = Folders({root.locale: root.folder for root in settings.sources} if settings is not None else {})
    for one in read.diagnostics:
        say(render(one, places), error=True)
    say(json_text(msgspec.to_builtins(metadata_tables(spec, declared)), indent=2))
    return FINDINGS if any(one.severity is Severity.ERROR for one in read.diagnostics) else CLEAN


def _list(groups: Sequence[Undocumented], as_json: bool) -> None:
    """What no page documents: a line a kind and file, and for parts of documented things a line each."""
    if as_json:
        say(json_text(msgspec.to_builtins(groups), indent=2))
        return
    for (file, kind), found in groupby(groups, key=lambda one: (one.file, one.kind)):
        of_kind = list(found)
        count = sum(len(group.names) for group in of_kind)
        say(f"{file}: {kind.counted(count)} without a page")
        for group in of_kind:
            names = ", ".join(f"{one.name} ({one.parts:,})" if one.parts else one.name for one in group.names)
            say(f"  {group.owner}, {len(group.names):,}: {names}" if group.owner else f"  {names}")


def _facts_file() -> Path:
    """The file of facts beside the config; without one in this folder."""
    file = find_config(Path())
    return (file.parent if file is not None else Path()) / FACTS_NAME


def _own_facts() -> ProjectFacts:
    """The project's own facts, with what its settings say of the preprocessor's names."""
    file = find_config(Path())
    return read_facts(_facts_file()) if file is None else project_settings(file).facts


def _print(found: Iterable[Diagnostic], folders: Folders, quiet: bool) -> None:
    """Findings on standard output, errors only with `quiet`: they are what the command is for."""
    for one in found:
        if not quiet or one.severity is Severity.ERROR:
            say(render(one, folders))

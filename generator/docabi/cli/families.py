"""`docabi families`: the families of documentation that are known; `detect`: what a tree is, why, what stays unread."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from docabi.cli import CLEAN, FINDINGS, near
from docabi.cli.printing import say
from docabi.cli.reporting import Folders, render
from docabi.cli.settings import guess_locale
from docabi.config import Settings, is_locale
from docabi.configfile import find_config, project_settings
from docabi.diagnostics import Diagnostic, UsageError
from docabi.escape import json_text, one_line
from docabi.facts import Facts, ProjectFacts
from docabi.facts.families import Family
from docabi.limits import Limits
from docabi.source import SourceRoot


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    commands = parser.add_subparsers(dest="action", metavar="COMMAND")
    what = "which families the pages of a folder are of, why, and what stays unread"
    detecting = commands.add_parser("detect", help=what, description=what, allow_abbrev=False)
    detecting.add_argument("folder", type=Path, metavar="[TAG=]DIR", help="a documentation root, with its locale")
    detecting.add_argument(
        "--family", action="append", default=[], metavar="NAME", help="take every page for one of it"
    )
    detecting.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Print the list, or what a folder is; FINDINGS if no page of it describes an API."""
    own = _project()
    facts = own.facts if own is not None else ProjectFacts()
    if options.action is None:
        _list(Facts(facts).families.families, options.json)
        return CLEAN
    return _detect(options, facts, own.limits if own is not None else Limits())


def _project() -> Settings | None:
    file = find_config(Path())
    return project_settings(file) if file is not None else None


def _list(families: dict[str, Family], as_json: bool) -> None:
    if as_json:
        say(json_text({name: {"title": one.title, "about": one.about} for name, one in families.items()}, indent=2))
        return
    width = max(map(len, families))
    for name, family in families.items():
        say(f"{name:<{width}}  {one_line(family.title)}: {one_line(family.about)}")


def _detect(options: argparse.Namespace, own: ProjectFacts, limits: Limits) -> int:
    from docabi.driver.detection import detect

    known = Facts(own).families.families
    for name in options.family:
        if name not in known:
            raise UsageError(f"--family {name}: there is no such family{near(name, known)}")
    facts = Facts(msgspec.structs.replace(own, family=(*own.family, *options.family)))
    tag, separator, path = str(options.folder).partition("=")
    folder = Path(path) if separator and is_locale(tag) else options.folder
    locale = tag if separator and is_locale(tag) else guess_locale(folder) or "en-US"
    found: list[Diagnostic] = []
    seen = detect(SourceRoot(locale, folder), facts, limits, found)
    for one in found:
        say(render(one, Folders({locale: folder})), error=True)
    if options.json:
        say(json_text(msgspec.to_builtins(seen), indent=2))
    else:
        from docabi.cli.detected import lines_of

        say("".join(f"{line}\n" for line in lines_of(seen, folder, locale, known)), end="")
    return CLEAN if seen.entities else FINDINGS

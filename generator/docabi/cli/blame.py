"""`docabi blame NAME`: since which revision of the documentation each fact of an entity is as it is."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

import msgspec

from docabi.changes.facts import plain_facts, since
from docabi.changes.formats.history import as_blame
from docabi.cli import CLEAN
from docabi.cli.changelog import memo, tell_cut
from docabi.cli.printing import say
from docabi.cli.reporting import progress
from docabi.cli.settings import add_source_arguments, family_given, read_settings
from docabi.diagnostics import UsageError
from docabi.documents import nearest
from docabi.driver.git import Revision
from docabi.driver.history import history
from docabi.escape import json_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("name", metavar="NAME", help="an entity (ILamp) or a method of one (ILamp::Switch)")
    help = "revisions of git: HEAD, or v1.0..HEAD, which marks what is older with a ^ (default: HEAD)"
    parser.add_argument("range", nargs="?", default="HEAD", metavar="RANGE", help=help)
    add_source_arguments(parser)
    parser.add_argument("--json", action="store_true", help="the same as data")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def run(options: argparse.Namespace) -> int:
    """Print the facts to standard output."""
    settings = read_settings(options.source, family_given(options))
    name, _, method = options.name.partition("::")
    cache = memo(settings, options)
    try:
        with progress(options.quiet) as shown, history(settings, cache, options.jobs, shown) as opened:
            entity = opened.entity(options.range, name)
            steps = opened.entity_steps(options.range, name)
            older = ((one.revision, plain_facts(one.before) if one.before is not None else {}) for one in steps)
            facts = _asked_for(plain_facts(entity), name, method)
            rows = [Row(fact, facts[fact], revision) for fact, revision in since(facts, older).items()]
    finally:
        cache.close()
    if options.json:
        say(json_text({"version": 1, "entity": name, "facts": msgspec.to_builtins(rows)}, indent=1))
    else:
        say(as_blame(map(_column, rows)), end="")
    tell_cut(opened)
    return CLEAN


class Row(msgspec.Struct, frozen=True):
    """A fact, its value, and the revision since which it is so; None for one before the range."""

    fact: str
    value: str
    since: Revision | None


def _asked_for(facts: Mapping[str, str], name: str, method: str) -> dict[str, str]:
    """All facts of an entity, or those of one method."""
    below = f"methods.{method}"
    found = {fact: value for fact, value in facts.items() if not method or f"{fact}.".startswith(f"{below}.")}
    if not found:
        methods = {fact.split(".")[1] for fact in facts if fact.startswith("methods.")}
        raise UsageError(f"`{name}` has no method `{method}`{nearest(method, sorted(methods))}")
    return found


def _column(row: Row) -> tuple[str, str, str, str]:
    return (row.since.commit, row.since.day, row.fact, row.value) if row.since else ("^", "", row.fact, row.value)

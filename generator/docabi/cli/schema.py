"""`docabi schema [NAME]`: the JSON Schemas of the specification's files, of settings, patch files and families, and of
what
`docabi diff` and `docabi report` print with `--format json`.
"""

from __future__ import annotations

import argparse
from typing import Any

import msgspec

from docabi.cli import CLEAN
from docabi.cli.printing import say
from docabi.diagnostics import UsageError
from docabi.escape import json_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("name", nargs="?", help="one schema only, by its name (default: all, as one object by name)")


def run(options: argparse.Namespace) -> int:
    """Print schemas."""
    schemas = _schemas()
    if options.name is not None and options.name not in schemas:
        raise UsageError(f"no schema `{options.name}`; there are {', '.join(schemas)}")
    say(json_text(schemas if options.name is None else schemas[options.name], indent=2))
    return CLEAN


def _schemas() -> dict[str, dict[str, Any]]:
    from docabi.changes.formats.programs import schema
    from docabi.config import Project
    from docabi.definitions.tables import MetadataTables
    from docabi.facts.families import Family
    from docabi.facts.patchfile import Patch
    from docabi.scoreboard import formats
    from docabi.store import VERSION, schemas

    own = {"project": Project, "patch": tuple[Patch, ...], "metadata-tables": MetadataTables, "family": Family}
    described = {
        name: msgspec.json.schema(type) | {"$id": f"urn:docabi:schema:{name}:{VERSION}"} for name, type in own.items()
    }
    return {**schemas(), **described, "diff": schema(), "report": formats.schema()}

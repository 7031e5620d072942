"""`docabi serve`: the reference site on this machine alone, built and loaded again when something changes."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from docabi.cli import CLEAN
from docabi.cli.printing import complain, say
from docabi.cli.reporting import progress
from docabi.cli.settings import add_source_arguments, read_settings
from docabi.config import Settings
from docabi.diagnostics import UnusableError, UsageError
from docabi.driver.build import rebuild
from docabi.driver.resident import Resident

_TARGET = "reference"
_PORT = 8000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_source_arguments(parser)
    parser.add_argument("--out", type=Path, metavar="DIR", help="the folder that gets specs/ and generated/")
    parser.add_argument(
        "--port", type=int, default=_PORT, metavar="NUMBER", help=f"the port (default: {_PORT}; 0: any that is free)"
    )


def run(options: argparse.Namespace) -> int:
    """Build, serve, and build again, until it is interrupted."""
    from docabi.driver.serving import serving
    from docabi.driver.watching import build_on_change

    if not 0 <= options.port <= 65535:
        raise UsageError("--port: ports are numbers from 0 to 65535")
    builds: list[int] = []

    def read() -> Settings:
        return _settings(options)

    def make(settings: Settings, resident: Resident) -> None:
        with progress(bool(builds)) as shown:
            outcome = rebuild(settings, shown, options.jobs, resident)
        changed = len(outcome.changes.written) + len(outcome.changes.deleted)
        if changed or not builds:
            builds.append(len(builds))
            say(
                f"{outcome.pages:,} pages, {len(outcome.diagnostics):,} findings; {changed:,} files changed", error=True
            )

    def failed(error: UnusableError) -> None:
        complain(str(error))

    with serving(read().out / "generated" / _TARGET, options.port, lambda: len(builds)) as address:
        say(f"serving on {address} until Ctrl-C", error=True)
        build_on_change(read, make, failed)
    return CLEAN


def _settings(options: argparse.Namespace) -> Settings:
    settings = read_settings(options.source, {})
    if options.out is None and options.source:
        raise UsageError("--source needs --out DIR: the folder that gets specs/ and generated/")
    out = options.out or settings.out
    return msgspec.structs.replace(settings, out=out, targets=(_TARGET,))

"""`docabi lsp`: a language server for editors, over standard input and output."""

from __future__ import annotations

import argparse
import logging

from docabi.cli import CLEAN
from docabi.diagnostics import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--stdio", action="store_true", help="speak over standard input and output, as it always does")


def run(options: argparse.Namespace) -> int:
    """Serve the editor that started this process until it says that it ends."""
    try:
        from docabi.lsp.server import serve
    except ImportError:
        raise UsageError("docabi lsp needs the library pygls: `pip install docabi[lsp]`") from None
    logging.disable(logging.CRITICAL)  # pygls' log would show texts of pages past the gate
    serve()
    return CLEAN

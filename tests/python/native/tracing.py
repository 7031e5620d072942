"""Runs a program with a trace: `python tracing.py LINES PROGRAM ARGUMENTS...`, where LINES is the file of the trace."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from docabi_bindings import trace

lines, *sys.argv = sys.argv[1:]
sys.path.insert(0, str(Path(sys.argv[0]).parent))  # as `python PROGRAM` does
with Path(lines).open("w", encoding="utf-8", buffering=1) as file, trace(file=file):
    runpy.run_path(sys.argv[0], run_name="__main__")

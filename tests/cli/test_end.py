"""The end of a process: at once, but where something waits for Python's own end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import docabi

ENDED = "import atexit, sys; atexit.register(print, 'taken apart', file=sys.stderr); sys.argv[1:] = ['--version']; "
RUN = "from docabi.__main__ import command; sys.exit(command())"
WAITING = {
    "a thread": "import threading; over = threading.Event(); threading.Thread(target=over.wait, args=(0.1,)).start(); ",
    "a profiler": "import cProfile; profiler = cProfile.Profile(); profiler.enable(); ",
    "a debugger": "sys.settrace(lambda *_: None); ",
    "Dask": "sys.modules['distributed'] = sys; ",
}


def ended(before: str) -> subprocess.CompletedProcess[str]:
    """A command that prints a line, and says on standard error whether Python came to its own end."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    command = [sys.executable, "-c", ENDED + before + RUN]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=variables)


def test_what_is_in_memory_is_not_taken_apart() -> None:
    done = ended("")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("docabi ")


@pytest.mark.parametrize("before", WAITING.values(), ids=WAITING)
def test_whoever_waits_for_the_end_sees_it(before: str) -> None:
    done = ended(before)
    assert (done.returncode, done.stderr) == (0, "taken apart\n")
    assert done.stdout.startswith("docabi ")


def test_a_stream_that_nobody_reads_is_told_by_python() -> None:
    closed = "import os; end, start = os.pipe(); os.close(end); os.dup2(start, 1); "
    done = ended(closed)
    assert done.returncode == 120
    assert "BrokenPipeError" in done.stderr


def test_all_that_was_printed_arrives(tmp_path: Path) -> None:
    done = docabi("schema", cwd=tmp_path)
    assert len(done.stdout) > 2**16  # more than a pipe holds
    assert json.loads(done.stdout)

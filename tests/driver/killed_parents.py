"""What processes do whose parent alone is killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def said_by_others_when_killed(program: Path, source: str) -> list[str]:
    """What the processes of a program say after it was killed alone, as by a supervisor, until the last of them ends.

    They say their numbers, a line each time; the program is killed after four.
    """
    program.write_text(source)
    parent = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    for _ in range(4):
        assert int(parent.stdout.readline()) != parent.pid
    parent.kill()
    parent.wait()
    return parent.stdout.read().splitlines()  # the pipe ends when the last process that could write to it has ended

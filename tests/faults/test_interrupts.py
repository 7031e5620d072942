"""Ctrl+C and SIGTERM at any moment from docabi's first line on: one message, exit code 130 or 143, no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults.trials import BUILD, write_pages

if not hasattr(os, "fork"):
    pytest.skip("signals are POSIX's", allow_module_level=True)

# A shell's background jobs begin with the signal ignored.
HEARD = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
# Sends itself a signal at a moment counted in calls and returns, those of imports included.
AT = """
import os, signal, sys
left, number = int(sys.argv.pop(1)), int(sys.argv.pop(1))
def count(frame, event, argument):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), number)
from docabi.__main__ import main
sys.setprofile(count)
code = main()
sys.setprofile(None)
sys.exit(code)
"""
# Is interrupted where Python raises nothing: in a finalizer, and then in the function that Python calls about it.
NOWHERE = """
import os, signal, sys, time
from docabi.cli import interrupts
number, repeated = int(sys.argv[1]), sys.argv[2] == "repeated"
class Ended:
    def __del__(self):
        os.kill(os.getpid(), number)
        time.sleep(0.001)
def wait(frame, event, argument):
    if frame.f_code is interrupts._again.__code__ and event == "return":
        sys.setprofile(None)
        time.sleep(0.05)
interrupts.listen()
if repeated:
    interrupts._SOON = 0
    sys.setprofile(wait)
try:
    Ended()
    time.sleep(20)
    code = 0
except KeyboardInterrupt:
    code = None
sys.exit(interrupts.exit_code(code))
"""
# A worker that is ended when it has written a half of its result.
HALF = """
import os, signal, sys
from multiprocessing.connection import Connection
from docabi.cli import interrupts
from docabi.driver.workers import spread
send = Connection._send
def send_half(self, data, *more):
    if len(data) < 1000:
        return send(self, data, *more)
    os.write(self.fileno(), data[: len(data) // 2])
    os.kill(os.getppid(), signal.SIGTERM)
    os._exit(1)
def make(number):
    Connection._send = send_half
    return "x" * 40_000
interrupts.listen()
try:
    code = len([*spread(lambda: make, range(8), 2, 1)])
except KeyboardInterrupt:
    code = None
sys.exit(interrupts.exit_code(code))
"""
WORDS = {signal.SIGINT: "docabi: interrupted\n", signal.SIGTERM: "docabi: terminated\n"}
# The first ones lie in imports; a build of one page has a million of them.
MOMENTS = (3, 8, 40, 300, 2_000, 9_000, 30_000, 100_000, 300_000, 600_000)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_pages(tmp_path / "pages", ("IOne",))
    return tmp_path


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_interrupt_at_any_moment_is_answered(moment: int, project: Path) -> None:
    command = [sys.executable, "-c", HEARD + AT, str(moment), str(int(signal.SIGINT)), *BUILD]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 130, done.stderr
    assert done.stderr.endswith(WORDS[signal.SIGINT])
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@pytest.mark.parametrize("number", WORDS)
@pytest.mark.parametrize("times", ["once", "repeated"])
def test_an_interrupt_that_nothing_can_raise_comes_again(number: signal.Signals, times: str) -> None:
    command = [sys.executable, "-c", NOWHERE, str(int(number)), times]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (128 + number, WORDS[number])


@pytest.mark.parametrize("number", WORDS)
def test_workers_say_nothing(number: signal.Signals, project: Path) -> None:
    """A terminal interrupts every process of a command."""
    write_pages(project / "pages", tuple(f"IThing{at}x" for at in range(1200)))
    build = subprocess.Popen(
        [sys.executable, "-c", f"{HEARD}; from docabi.__main__ import main; exit(main())", *BUILD[:-1], "2"],
        cwd=project, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert build.stderr is not None
    assert "reading pages" in build.stderr.readline()
    time.sleep(0.1)  # for workers to begin; the test holds without them, too
    os.killpg(build.pid, number)
    said = build.stderr.read()  # the end comes when the last process that could write has ended
    assert (build.wait(), said) == (128 + number, WORDS[number])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers of this system get what they make by a pickle")
def test_a_worker_that_is_ended_within_a_result_is_not_waited_for() -> None:
    done = subprocess.run([sys.executable, "-c", HALF], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, WORDS[signal.SIGTERM])


def test_what_is_told_to_be_ignored_is_ignored(project: Path) -> None:
    """`nohup docabi build &`: a shell starts what is not to be interrupted with the signal ignored."""
    ignoring = f"import signal; signal.signal(signal.SIGINT, signal.SIG_IGN){AT}"
    command = [sys.executable, "-c", ignoring, "200000", str(int(signal.SIGINT)), *BUILD]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

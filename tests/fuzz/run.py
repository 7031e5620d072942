"""Fuzzes: `python -m tests.fuzz.run TARGET [--runs N] [--seconds N] [--seed N] [--engine plain|atheris] [--record]`.

What is found is made small and written below `tests/fuzz/found/TARGET`, where the tests replay it. With `--record` what
was done is added to `tests/fuzz/record.md`. Without atheris (a Python for which there is none) its part is done by the
plain engine, and the record says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from zlib import crc32

from tests.conftest import PROJECT
from tests.fuzz import record
from tests.fuzz.search import Finding, Search, fault_of, minimized, search
from tests.fuzz.targets import TARGETS

FOUND = Path(__file__).parent / "found"
ENGINES = ("plain", "atheris")


def main() -> int:
    """Fuzz; gives 1 if something was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--runs", type=int, default=sys.maxsize, help="end after so many inputs")
    parser.add_argument("--seconds", type=float, default=60.0, help="end after so many seconds of processor time")
    parser.add_argument("--seed", type=int, default=1, help="where the random numbers begin")
    parser.add_argument("--engine", choices=ENGINES, default="plain")
    parser.add_argument("--record", action="store_true", help="add what was done to the record")
    options = parser.parse_args()
    engine = usable(options.engine)
    look = guided if engine == "atheris" else plain
    done = look(options.target, options.runs, options.seconds, options.seed)
    print(f"{options.target} ({engine}): {done.executions:,} inputs, {done.seconds:.0f} s, {done.lines:,} reached")
    for finding in done.findings:
        print(f"found: {finding.what}: {keep(options.target, finding)}")
    if options.record:
        record.add(options.target, engine, done)
    return int(bool(done.findings))


def usable(engine: str) -> str:
    """The engine, or the plain one where it is not installed."""
    return engine if engine == "plain" or importlib.util.find_spec("atheris") else "plain"


def plain(name: str, runs: int, seconds: float, seed: int) -> Search:
    """The search of `search`, in this process."""
    return search(TARGETS[name], runs, seconds, seed)


def guided(name: str, runs: int, seconds: float, seed: int) -> Search:
    """The search of libFuzzer, in a process of its own; it ends with the first finding."""
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(TARGETS[name].seeds()):
            (Path(folder) / f"seed{number}").write_bytes(data)
        limits = [f"-runs={min(runs, 2**31 - 1)}", f"-max_total_time={max(int(seconds), 1)}", f"-seed={seed}"]
        kept = [f"-artifact_prefix={folder}/fault-", "-print_final_stats=1", "-max_len=6000", "-timeout=60", folder]
        command = [sys.executable, "-m", "tests.fuzz.guided", name, *limits, *kept]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, errors="replace", check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        faults = [file.read_bytes() for file in Path(folder).glob("fault-*")]
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    executions = int(_last(r"stat::number_of_executed_units:\s*(\d+)", done.stderr))
    if not executions:
        raise RuntimeError(f"libFuzzer did not run:\n{done.stderr[-3000:]}")
    found = (Finding(fault_of(TARGETS[name].run, data) or "a fault that does not come again", data) for data in faults)
    return Search(executions, seconds, int(_last(r"\bcov: (\d+)", done.stderr)), tuple(found))


def _last(pattern: str, text: str) -> str:
    found: list[str] = re.findall(pattern, text)
    return found[-1] if found else "0"


def keep(name: str, finding: Finding) -> Path:
    """Write a finding, made small, where the tests replay it; gives the file."""
    data = minimized(TARGETS[name], finding)
    words = re.sub(r"[^a-z0-9]+", "-", finding.what.lower()).strip("-")
    file = FOUND / name / f"{words[:80]}-{crc32(data):08x}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


if __name__ == "__main__":
    sys.exit(main())

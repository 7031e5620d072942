"""Runs all the tests from a fresh clone: `python3 tests/run.py [--tier fast|full] [pytest arguments]`.

Makes an environment in `.venv`, installs docabi with what its tests need, and (as root on Debian) the compilers they
call. Elsewhere it says what is missing; the tests that need it are skipped and named in pytest's summary.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
VENV = PROJECT / ".venv"
# Command -> Debian package that brings it.
COMMANDS = {"gcc": "gcc", "g++": "g++", "clang": "clang", "tcc": "tcc"}
FAST = "not slow"


def main() -> int:
    """Install and run; returns pytest's exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--tier", choices=("fast", "full"), default="full", help="fast leaves out the tests marked slow"
    )
    options, rest = parser.parse_known_args()
    started = time.monotonic()
    install_commands()
    python = make_environment()
    tier = ["-m", FAST] if options.tier == "fast" else []
    print(f"tier {options.tier}: {'every test not marked slow' if tier else 'every test'}", flush=True)
    command = [str(python), "-m", "pytest", "-n", str(os.cpu_count() or 1), "--durations=15", *tier, *rest]
    code = subprocess.run(command, cwd=PROJECT, check=False).returncode
    print(f"tier {options.tier} took {time.monotonic() - started:.0f} s with installation", flush=True)
    return code


def install_commands() -> None:
    """Install missing compilers where that is possible, and name those that stay missing."""
    packages = [package for command, package in COMMANDS.items() if not shutil.which(command)]
    if packages and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", *step], env=environment, stdout=subprocess.DEVNULL, check=False)
    missing = [package for command, package in COMMANDS.items() if not shutil.which(command)]
    if missing:
        print(f"missing, tests that need them are skipped: {', '.join(missing)}", flush=True)


def make_environment() -> Path:
    """The environment's Python, with docabi and its development requirements installed."""
    python = VENV / ("Scripts" if os.name == "nt" else "bin") / ("python.exe" if os.name == "nt" else "python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", f"{PROJECT}[dev]"]
    subprocess.run(install, check=True, stderr=subprocess.DEVNULL if "CI" in os.environ else None)
    return python


if __name__ == "__main__":
    sys.exit(main())

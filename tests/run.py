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
# What tests call or read (a command, or a file by its path) -> Debian package that brings it.
NEEDS = {
    "gcc": "gcc",
    "g++": "g++",
    "clang": "clang",
    "tcc": "tcc",
    "mcs": "mono-mcs",  # C# programs for the debugger, and Windows metadata to import
    "x86_64-w64-mingw32-widl": "mingw-w64-tools",  # an independent reader of IDL
    "/usr/include/wine/wine/windows/mscoree.idl": "libwine-dev",  # real IDL files
    "/usr/share/mingw-w64/include/mscoree.h": "mingw-w64-common",  # Windows headers
    "node": "nodejs",  # newer Pythons, compiled to WebAssembly
    "npm": "npm",  # where they come from
    # Compilers for Windows, half a minute to install.
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-g++": "g++-mingw-w64-x86-64",
    "i686-w64-mingw32-gcc": "gcc-mingw-w64-i686",
    "i686-w64-mingw32-g++": "g++-mingw-w64-i686",
}
FAST = "not slow"


def main() -> int:
    """Install and run; returns pytest's exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--tier", choices=("fast", "full"), default="full", help="fast leaves out the tests marked slow"
    )
    options, rest = parser.parse_known_args()
    started = time.monotonic()
    install_packages()
    python = make_environment()
    tier = ["-m", FAST] if options.tier == "fast" else []
    print(f"tier {options.tier}: {'every test not marked slow' if tier else 'every test'}", flush=True)
    command = [str(python), "-m", "pytest", "-n", str(os.cpu_count() or 1), "--durations=15", *tier, *rest]
    code = subprocess.run(command, cwd=PROJECT, check=False).returncode
    print(f"tier {options.tier} took {time.monotonic() - started:.0f} s with installation", flush=True)
    return code


def missing_packages() -> list[str]:
    """Packages of which something is needed and not there."""
    return [package for need, package in NEEDS.items() if not (shutil.which(need) or Path(need).is_file())]


def install_packages() -> None:
    """Install what is missing where that is possible, and name what stays missing."""
    packages = missing_packages()
    if packages and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", *step], env=environment, stdout=subprocess.DEVNULL, check=False)
    missing = missing_packages()
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

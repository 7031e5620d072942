"""Runs all the tests from a fresh clone: `python3 tests/run.py [--tier quick|fast|full|walk] [pytest arguments]`.

Makes an environment in `.venv`, installs docabi with what its tests need, and (as root on Debian) the compilers they
call. Elsewhere it says what is missing; the tests that need it are skipped and named in pytest's summary.

The tier `walk` imports every definition file that Debian's packages bring, one by one, and builds and checks whole
damaged trees.
The tier `quick` is for every change: it installs nothing if there is an environment, and first looks at format, lint,
types and the committed files.
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
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# What tests call or read (a command, or a file by its path) -> Debian package that brings it.
NEEDS = {
    "gcc": "gcc",
    "g++": "g++",
    "clang": "clang",
    "tcc": "tcc",
    "make": "make",
    "cmake": "cmake",  # finds and uses the headers
    "pkg-config": "pkgconf",  # the same
    "mcs": "mono-mcs",  # C# programs for the debugger, and Windows metadata to import
    "x86_64-w64-mingw32-widl": "mingw-w64-tools",  # an independent reader of IDL
    "/usr/include/wine/wine/windows/mscoree.idl": "libwine-dev",  # real IDL files
    "/usr/share/mingw-w64/include/mscoree.h": "mingw-w64-common",  # Windows headers
    "/usr/include/sql.h": "unixodbc-dev",  # a library of plain C functions, and its driver manager
    "/usr/share/doc/libsqliteodbc/copyright": "libsqliteodbc",  # a database for it
    "/usr/include/rdma/fabric.h": "libfabric-dev",  # another such library, of manual pages
    "msgfmt": "gettext",  # judges PO files
    "node": "nodejs",  # newer Pythons, compiled to WebAssembly
    "npm": "npm",  # where they come from
    "java": "default-jre-headless",  # a validator of pages
    "chromium": "chromium",  # the reference pages as readers see them
    "firefox-esr": "firefox-esr",  # the same
    "pdftotext": "poppler-utils",  # what browsers print
    # Compilers for Windows, half a minute to install.
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-g++": "g++-mingw-w64-x86-64",
    "i686-w64-mingw32-gcc": "gcc-mingw-w64-i686",
    "i686-w64-mingw32-g++": "g++-mingw-w64-i686",
}
# Tier -> what pytest leaves out, as an expression of its markers.
TIERS = {
    "quick": "not slow and not corpus and not walk",
    "fast": "not slow and not walk",
    "full": "not walk",
    "walk": "walk",
}
# What the tier `quick` looks at before it runs tests: modules of Python with their arguments.
CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
    ("docabi", "build", "--check", "--quiet"),
)


def main() -> int:
    """Install and run; returns pytest's exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tier", choices=TIERS, default="full", help="how much to run; without it `full`")
    options, rest = parser.parse_known_args()
    started = time.monotonic()
    if options.tier != "quick":
        install_packages()
    if options.tier != "quick" or not PYTHON.exists():
        make_environment()
    failed = [check for check in CHECKS if run(*check)] if options.tier == "quick" else []
    print(f"tier {options.tier}: every test that is {TIERS[options.tier]}", flush=True)
    tests = ("-m", TIERS[options.tier], "--durations=15", *rest)
    code = run("pytest", "-n", str(os.cpu_count() or 1), *tests)
    for check in failed:
        print(f"failed: {' '.join(check)}")
    print(f"tier {options.tier} took {time.monotonic() - started:.0f} s", flush=True)
    return code or int(bool(failed))


def run(*module: str) -> int:
    """Run a module of the environment's Python with its arguments; gives the exit code."""
    return subprocess.run([str(PYTHON), "-m", *module], cwd=PROJECT, check=False).returncode


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


def make_environment() -> None:
    """Make the environment, and install docabi and its development requirements into it."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    install = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", f"{PROJECT}[dev]"]
    subprocess.run(install, check=True, stderr=subprocess.DEVNULL if "CI" in os.environ else None)


if __name__ == "__main__":
    sys.exit(main())

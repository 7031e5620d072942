"""The package that tests of the runtime use, with the interfaces of `native/probe.py`."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

PACKAGE = "probe_bindings"
NATIVE = Path(__file__).parent / "native"


def write_package(target: Path) -> Path:
    """Write the package below a folder; gives the folder to import it from.

    `PROBE_BINDINGS` is one that is written already, for a Python that has no docabi.
    """
    if "PROBE_BINDINGS" in os.environ:
        return Path(os.environ["PROBE_BINDINGS"])
    from docabi.rendering import Options
    from tests.backends.made import generate
    from tests.python.python_specification import lamp_spec

    for artifact in generate("python", lamp_spec(), Options(doc_locale="en-US", package=PACKAGE)):
        file = target / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    return target / "python"


def part(name: str) -> Any:
    """A module of the package, or `probe`, once the folder is on the path."""
    return importlib.import_module(name if name == "probe" else f"{PACKAGE}{name}")


def importable(folder: Path) -> None:
    """Put the package and the probe on the path, unless another test module of this process has."""
    if PACKAGE not in sys.modules:
        sys.path[:0] = [str(folder), str(NATIVE)]
        importlib.import_module(PACKAGE)

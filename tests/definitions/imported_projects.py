"""The project that `docabi init` makes, with facts of its own: its headers compiled, its package imported."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from docabi.abi import Abi, SpecView
from docabi.backends import units
from docabi.config import dump_facts, load_facts
from docabi.definitions.imported import add_facts
from docabi.definitions.model import Imported
from docabi.facts import Facts, ProjectFacts
from docabi.rendering import Options
from tests.c.compilers import Compiler, compile_text, includes

# Every module, so that each class of the types that modules import is made.
_IMPORT = """import importlib, pkgutil, docabi_bindings as package
for module in pkgutil.iter_modules(package.__path__):
    importlib.import_module(f"{package.__name__}.{module.name}")
"""


def imported_facts(files: Sequence[tuple[str, Imported]]) -> Facts:
    """A project's facts after an import of what files declare, written and read as the command does."""
    return Facts(load_facts(dump_facts(add_facts(ProjectFacts(), files).facts)))


def with_facts(spec: SpecView, facts: Facts) -> SpecView:
    """A specification with a project's own facts."""
    abi = Abi(spec.entities, facts)
    return msgspec.structs.replace(spec, ask_abi=lambda: abi)


def complaints(spec: SpecView, folder: Path, compilers: Sequence[Compiler]) -> list[str]:
    """What compilers say about all headers of a specification together, and Python about its package."""
    for target in ("c", "python"):
        shutil.rmtree(folder / target, ignore_errors=True)  # headers and modules of what another import declared
        for unit in units(target, spec, Options()):
            for artifact in unit.make():
                file = folder / artifact.path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(artifact.text, "utf-8")
    headers = folder / "c"
    text = "\n".join(includes(headers))
    said = [compile_text(compiler, headers, text, folder) for compiler in compilers]
    return [one for one in (*said, imports_of(folder / "python")) if one]


def imports_of(folder: Path) -> str:
    """What Python says when every module of a package is imported; empty for nothing."""
    # Without bytecode: files that are written anew within a second would count as compiled.
    command = [sys.executable, "-B", "-c", _IMPORT]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stderr

"""Those who know a specification from elsewhere kill its mutants: definitions, compilers, real runtimes."""

from __future__ import annotations

import ast
import os
import shutil
from pathlib import Path

import pytest

from tests.conformance.specification_judges import CODES, DEFINITIONS, Court, judged, metadata_package, table
from tests.conformance.specification_mutants import OPERATORS, choose, read_tree, write_mutant
from tests.conftest import PROJECT
from tests.sample_builds import SAMPLES
from tests.samples.programs import compiled

SEED = 14


def anything(_: str) -> bool:
    return True


def test_the_mutator_imports_nothing_of_docabi() -> None:
    for name in ("specification_mutants.py", "metadata_assertions.py"):
        nodes = list(ast.walk(ast.parse((Path(__file__).parent / name).read_text())))
        modules = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
        modules |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        assert not {module for module in modules if module and module.split(".")[0] in ("docabi", "tests")}


def test_a_seed_gives_the_same_mutants_of_every_operator(project: Path) -> None:
    tree = read_tree(project / "specs")
    mutants = choose(tree, anything, 24, SEED)
    assert mutants == choose(tree, anything, 24, SEED) != choose(tree, anything, 24, SEED + 1)
    assert {mutant.operator for mutant in mutants} == set(OPERATORS)
    assert all(mutant.before != mutant.after for mutant in mutants)
    assert len({(mutant.entity, mutant.fact) for mutant in mutants}) == len(mutants)


def test_a_mutant_is_files_of_a_project(project: Path, tmp_path: Path) -> None:
    mutants = choose(read_tree(project / "specs"), anything, 12, SEED)
    for mutant in (*mutants, None):
        write_mutant(mutant, tmp_path)
        assert (tmp_path / "patches/mutant.yaml").exists() is bool(mutant and mutant.patches)
        assert (tmp_path / "docabi-facts.yaml").exists() is bool(mutant and mutant.facts)


@pytest.mark.slow
@pytest.mark.runtime
@pytest.mark.compilers
def test_mutants_of_each_operator_are_killed(tmp_path: Path) -> None:
    missing = [file for file in (*DEFINITIONS, CODES) if not file.is_file()]
    if missing or not shutil.which("g++"):
        pytest.skip(f"needs Debian's libwine-dev, mingw-w64-common and g++: no {missing[:1] or 'g++'}")
    cache = Path(os.environ.get("DOCABI_RUNTIMES") or PROJECT / ".docabi" / "runtimes")
    cache.mkdir(parents=True, exist_ok=True)
    try:
        metadata = metadata_package(cache)
    except OSError as error:
        pytest.skip(str(error))
    lamps = compiled(tmp_path / "lamps.exe", "mcs", "-out:{target}", "lamps.cs")
    court = Court(tmp_path / "project", SAMPLES / "en-US", metadata, lamps)
    assert len(court.assertions) > 1000
    court.watch(["metadata.py", "hosting.py"])
    verdicts = list(judged(court, 2 * len(OPERATORS), SEED))
    survivors = [str(verdict.mutant) for verdict in verdicts if not verdict.killers]
    assert not survivors, table(verdicts)
    assert {killer for verdict in verdicts for killer in verdict.killers} >= {"definitions", "compiler", ".NET 8.0"}

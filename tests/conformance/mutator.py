"""Mutants of stand-ins and headers, each with one fault of eleven kinds, and what the generated tests say of them.

    python -m tests.conformance.mutator GENERATED [--interfaces 30] [--each 20] [--jobs 2] [--operator NAME ...]

GENERATED is a folder with `c`, `python` and `conformance`. Nothing of docabi is imported: stand-ins and headers are
changed as text. A mutant is killed if a test fails with a message that names the fact which was broken, behind the
place that states it; another failure, a crash or a time-out is no kill.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.conformance.header_operators import HEADERS
from tests.conformance.mutation_subjects import Mutant, subjects
from tests.conformance.standin_operators import STANDINS, functions, with_sibling

SEED = 20261126
TIME_LIMIT = 600


def mutants(generated: Path, interfaces: int, each: int, seed: int = SEED) -> list[Mutant]:
    """The mutants of chosen interfaces, so many of each operator, its variants in turn."""
    choose = random.Random(seed)
    every = subjects(generated)
    rich = [one for one in every if len(functions(one)) > 1 and one.identifiers]
    chosen = choose.sample(rich, min(interfaces, len(rich)))
    found: list[Mutant] = []
    for operator in STANDINS.values():
        pool = []
        for subject in chosen:
            for mutant in operator(subject, choose):
                pool.append(with_sibling(mutant, subject, every, choose) if not mutant.file else mutant)
        found += spread(pool, each, choose)
    for header_operator in HEADERS.values():
        found += spread(list(header_operator(generated, choose)), each, choose)
    return found


def spread(pool: Sequence[Mutant], count: int, choose: random.Random) -> list[Mutant]:
    """So many of a pool, each variant as often as possible, inherited slots and other interfaces first."""
    by_variant: dict[str, list[Mutant]] = {}
    for mutant in pool:
        by_variant.setdefault(mutant.variant, []).append(mutant)
    for rows in by_variant.values():
        choose.shuffle(rows)
    found: list[Mutant] = []
    used = Counter[str]()
    while len(found) < count and any(by_variant.values()):
        for rows in by_variant.values():
            if rows and len(found) < count:
                rows.sort(key=lambda one: (used[one.subject], not one.inherited))
                found.append(rows.pop(0))
                used[found[-1].subject] += 1
    return found


class Verdict(NamedTuple):
    """What became of a mutant: `killed`, `other message`, `crash`, `time-out`, `survived` or `does not compile`."""

    mutant: Mutant
    what: str
    message: str


def judge(generated: Path, mutant: Mutant, module: str, header: str) -> Verdict:
    """Run the tests that a mutant is asked, in a process of their own."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        options = ["--standin", folder] if mutant.file == "standin" else ["--headers", folder]
        if mutant.file == "standin":
            (place / f"{header}.c").write_text(mutant.text, encoding="utf-8")
        else:
            shutil.copytree(generated / "c", place, dirs_exist_ok=True)
            (place / mutant.file).write_text(mutant.text, encoding="utf-8")
        tests = f"{module}::{mutant.tests}" if mutant.tests else module
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "--tb=short",
            "-rN",
        ]
        command += [f"--basetemp={place / 'temporary'}", *options, str(generated / "conformance" / tests)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            return Verdict(mutant, "time-out", "")
    output = re.sub(r"^E\s+(?:AssertionError: |Failed: )?", "", done.stdout, flags=re.MULTILINE)
    found = re.search(mutant.expected, output, re.MULTILINE)
    if done.returncode not in (0, 1):
        return Verdict(mutant, "crash", (done.stdout + done.stderr)[-300:])
    if "does not compile" in output:
        return Verdict(mutant, "does not compile", output[-800:])
    if found:
        line = output[output.rfind("\n", 0, found.start() + 1) + 1 :].partition("\n")[0]
        return Verdict(mutant, "killed", line.strip())
    return Verdict(mutant, "survived" if done.returncode == 0 else "other message", output[-800:])


def judged(generated: Path, chosen: Sequence[Mutant], jobs: int) -> list[Verdict]:
    """The verdicts of mutants, in order."""
    known = {one.name: one for one in subjects(generated)}

    def ask(mutant: Mutant) -> Verdict:
        if mutant.file == "standin":
            return judge(generated, mutant, known[mutant.subject].module, known[mutant.subject].header)
        return judge(generated, mutant, "test_layout.py", "")

    with ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(ask, chosen))


def table(verdicts: Sequence[Verdict]) -> str:
    """How many of each operator met which fate."""
    kinds = ("killed", "other message", "crash", "time-out", "survived", "does not compile")
    lines = [
        f"| operator | mutants (interfaces, inherited) | {' | '.join(kinds)} |",
        f"| --- | --- |{' --- |' * len(kinds)}",
    ]
    for operator in (*STANDINS, *HEADERS, ""):
        rows = [one for one in verdicts if operator in ("", one.mutant.operator)]
        counts = Counter(one.what for one in rows)
        names = len({one.mutant.subject for one in rows})
        inherited = sum(one.mutant.inherited for one in rows)
        fates = [str(counts[kind]) for kind in kinds]
        lines.append(f"| {operator or 'sum'} | {len(rows)} ({names}, {inherited}) | {' | '.join(fates)} |")
    return "\n".join(lines)


def main() -> None:
    """Print the table, and each mutant that was not killed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("generated", type=Path)
    parser.add_argument("--interfaces", type=int, default=30)
    parser.add_argument("--each", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--operator", action="append", default=[])
    given = parser.parse_args()
    chosen = mutants(given.generated.resolve(), given.interfaces, given.each, given.seed)
    chosen = [one for one in chosen if not given.operator or one.operator in given.operator]
    verdicts = judged(given.generated.resolve(), chosen, given.jobs)
    print(f"seed {given.seed}\n\n{table(verdicts)}")
    for one in verdicts:
        if one.what != "killed":
            print(f"\n{one.what}: {one.mutant.operator}, {one.mutant.variant}, {one.mutant.subject}\n{one.message}")


if __name__ == "__main__":
    main()

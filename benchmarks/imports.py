"""Import of the largest modules of a generated package: `python -m benchmarks.imports [--rounds N]`.

Printed are milliseconds more than `python -c pass`, the least of all rounds, with bytecode and without.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys

from benchmarks.measuring import build_command, folder, full_trees, nothing, run


def main() -> None:
    """Build one tree's package and import its four largest modules."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    print("import of one module of a tree's package, ms more than `python -c pass` (goal: at most 150):")
    with folder() as place:
        run(build_command(full_trees(1), place, os.cpu_count() or 1, "--targets", "python"))
        package = place / "generated" / "python"
        modules = sorted((package / "docabi_bindings").glob("[a-z]*.py"), key=lambda file: -file.stat().st_size)
        for label, keeps in (("with bytecode", ""), ("compiled each time", "1")):
            variables = {"PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": keeps}
            for file in modules[:4]:
                command = [sys.executable, "-c", f"import docabi_bindings.{file.stem}"]
                run(command, **variables)
                found = [(run(command, **variables), nothing()) for _ in range(rounds)]
                wall = min(one.wall for one, _ in found) - min(base.wall for _, base in found)
                print(f"  {file.stem + ', ' + label:<44} wall {wall * 1000:6.0f}", flush=True)
            shutil.rmtree(package / "docabi_bindings" / "__pycache__", ignore_errors=True)


if __name__ == "__main__":
    main()

"""What a program pays that includes one generated header: `python benchmarks/headers.py OUT OLDER [HEADER...]`.

OUT and OLDER are folders of two builds of the same documentation. Printed are the bytes of each header and the CPU time
of compilers that only read a file with that one `#include`, of both, with their ratios; the least of the rounds counts,
which alternate, because others may use the machine.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

COMPILERS = (("clang++", "c++17", "cpp"), ("g++", "c++17", "cpp"), ("gcc", "c11", "c"))


def seconds(compiler: str, standard: str, folder: Path, file: Path) -> float:
    """CPU time of reading a file."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [compiler, f"-std={standard}", "-fsyntax-only", "-w", f"-I{folder}", str(file)]
    subprocess.run(command, check=True, env=os.environ | {"LC_ALL": "C"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(header: str, folders: tuple[Path, Path], rounds: int) -> Iterator[tuple[str, float, float]]:
    """Compiler, and its least time for both folders."""
    with tempfile.TemporaryDirectory() as scratch:
        for compiler, standard, extension in COMPILERS:
            if shutil.which(compiler) is None:
                continue
            file = Path(scratch) / f"one.{extension}"
            file.write_text(f'#include "{header}"\n')
            rows = [[seconds(compiler, standard, folder, file) for folder in folders] for _ in range(rounds)]
            yield compiler, min(row[0] for row in rows), min(row[1] for row in rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("older", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("headers", nargs="*")
    options = parser.parse_intermixed_args()
    new, old = (folder / "generated" / "c" for folder in (options.out, options.older))
    both = sorted({file.name for file in new.glob("*.h")} & {file.name for file in old.glob("*.h")})
    for header in options.headers or both:
        sizes = [(folder / header).stat().st_size for folder in (new, old)]
        times = measured(header, (new, old), options.rounds)
        shown = "  ".join(
            f"{name} {one * 1000:.0f}/{other * 1000:.0f} ms {one / other:.2f}" for name, one, other in times
        )
        print(f"{header}: {sizes[0]}/{sizes[1]} bytes  {shown}")


if __name__ == "__main__":
    main()

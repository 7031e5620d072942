"""Programs of a few lines over what is generated: what is said before their one condition, and what all begin with."""

from __future__ import annotations

import msgspec

from docabi.patterns import compile_pattern

COMTYPES = "# with the package for comtypes (`docabi build --flavor comtypes`)"
"""The first line of a program in Python that needs another package than the one for ctypes."""
_MEMORY = compile_pattern(r"\bmem(?:cmp|set)\(")


class Witness(msgspec.Struct, frozen=True):
    """A program. `language` is `c` or `python`."""

    language: str
    text: str


class Lines(msgspec.Struct, frozen=True):
    """What a program says beside what each begins with: lines before `main` of C or before all of Python, and what must
    hold.
    """

    holds: str
    before: tuple[str, ...] = ()
    language: str = "c"
    macros: tuple[str, ...] = ()
    """What is defined before the header is included."""


def program(lines: Lines, header: str) -> Witness:
    """A program of these lines, in C over a generated header."""
    before = "".join(f"{line}\n" for line in lines.before)
    if lines.language == "python":
        library = "import inspect\n" if "inspect." in lines.holds else ""
        head = f"{before}{library}import docabi_bindings as api\n\n"
        return Witness("python", f"{head}assert {lines.holds}\n")
    macros = "".join(f"#define {one}\n" for one in lines.macros)
    library = "#include <string.h>\n" if _MEMORY.search(f"{before}{lines.holds}") else ""
    head = f'{macros}#include <stddef.h>\n{library}#include "{header}"\n\n'
    return Witness("c", f"{head}{before}int main(void)\n{{\n    return !({lines.holds});\n}}\n")

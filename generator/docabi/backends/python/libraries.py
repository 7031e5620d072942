"""Where the functions of a module are: the files of their library on each system.

A page names the file on Windows; elsewhere the facts know what it is called, or it is called as libraries mostly are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docabi.abi.trees import names_in
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.spec import Function

_DLL = compile_pattern(r"(?:lib)?([\w.+-]+?)\.dll\Z", re.I)
_SHARED = compile_pattern(r"[\w.+-]+\.(?:so(?:\.\d+)*|dylib)\Z")


def library_files(functions: Sequence[Function], facts: Facts) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """System (as `sys.platform` begins) and names of the library that a module's functions lie in, the surest first;
    nothing where neither pages nor facts name one.
    """
    types = [type for one in functions for type in (one.returns, *(p.type for p in one.parameters)) if type is not None]
    known = tuple(facts.files_of_libraries({name for type in types for name in names_in(type)}))
    stated = sorted({one.library for one in functions if one.library})
    stems = [stem for name in stated if (match := _DLL.match(name)) for stem in (match[1], match[1].lower())]
    named = sorted({name for one in functions for name in one.library_elsewhere})
    shared = [name for name in stated if _SHARED.match(name)]
    found = {
        "win32": [*(one.windows for one in known), *(name for name in stated if _DLL.match(name))],
        "darwin": [
            *(one.macos for one in known),
            *_ending(named, ".dylib"),
            *shared,
            *(f"lib{stem}.dylib" for stem in stems),
        ],
        "linux": [*(one.linux for one in known), *_ending(named, ".so"), *shared, *(f"lib{stem}.so" for stem in stems)],
    }
    return tuple((system, tuple(dict.fromkeys(names))) for system, names in found.items() if names)


def _ending(names: Sequence[str], extension: str) -> list[str]:
    return [name for name in names if name.lower().endswith(extension)]

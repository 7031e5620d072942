"""Macros with parameters that pages define, by the header that has them: those that are expressions, in name order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set

from docabi.abi.macros import expression_of
from docabi.backends.c.views import MacroView
from docabi.backends.cnames.naming import header_file, is_identifier, words
from docabi.backends.cnames.vocabulary import Vocabulary
from docabi.spec import Macro

_PREPROCESSOR = frozenset({"defined", "__VA_ARGS__", "__VA_OPT__"})
"""Words that no directive may define, and none may have as a parameter (C11, 6.10.3 and 6.10.8)."""


def printed_macros(
    vocabulary: Vocabulary, constants: Mapping[str, Mapping[str, int]], enumerators: Set[str]
) -> dict[str, tuple[MacroView, ...]]:
    """The macros of each header; a name that means something else is none. `constants` are those of the headers, and
    `enumerators` printed names.
    """
    numbers = {name for found in constants.values() for name in found}
    taken = vocabulary.defined | vocabulary.used | vocabulary.codes | enumerators | numbers
    found: defaultdict[str, list[MacroView]] = defaultdict(list)
    for name, one in sorted(vocabulary.abi.entities.items()):
        if isinstance(one, Macro) and name not in taken and _are_names(one):
            meant = expression_of(one, numbers, vocabulary.types)
            if meant is not None:
                found[header_file(one)].append(MacroView(name, one.arguments or (), meant.text))
    return {file: tuple(macros) for file, macros in found.items()}


def _are_names(macro: Macro) -> bool:
    """Whether C can print the names of a macro and of its parameters, each once; one that means something to the
    preprocessor, to C or to its library is left to them.
    """
    arguments = macro.arguments or ()
    names = (macro.name, *arguments)
    is_owned = (
        macro.name in words().owned or macro.name.upper().startswith("DOCABI_") or not _PREPROCESSOR.isdisjoint(names)
    )
    return not is_owned and len({*arguments}) == len(arguments) and all(map(is_identifier, names))

"""How structures are packed: `#pragma pack(push, 1)`, the headers of the Windows SDK that hold nothing else, and the
attributes of compilers.

In: preprocessor lines with their places, and the text that they leave. Out: the packing at each place of a text.
Sources: the documentation of the `pack` pragma of Visual C++, whose forms gcc and clang take too; `pshpack1.h` to
`pshpack8.h` and `poppack.h`; the attributes of gcc and clang, `__declspec(align)`, `alignas` of C11 and C++11.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

import msgspec

from docabi.declaration.lexer import blank
from docabi.patterns import compile_pattern
from docabi.spec import UNKNOWN_PACKING

_PACK = compile_pattern(r"pack\s*\(([^()]*)\)\s*\Z")
_HEADER = compile_pattern(r"""[<"](?:.*[\\/])?(?:pshpack(\d+)|(poppack))\.h[>"]""", re.IGNORECASE)
PACKINGS = (1, 2, 4, 8, 16)
"""What `pack` may say; compilers take nothing else."""


class Attribute(msgspec.Struct, frozen=True):
    """An attribute of a compiler that changes a layout; `packs`: all that it says is that there is no padding."""

    offset: int
    text: str
    packs: bool


class Packing(msgspec.Struct, frozen=True):
    """The packing of a text: from each offset on the greatest alignment of a member, None where nothing limits it, and
    `UNKNOWN_PACKING` behind a line that is not understood.
    """

    changes: tuple[tuple[int, int | None], ...] = ()
    attributes: tuple[Attribute, ...] = ()

    def at(self, offset: int) -> int | None:
        """The packing at a place."""
        found = self._index(offset)
        return self.changes[found][1] if found >= 0 else None

    def line_for(self, offset: int) -> int:
        """The offset of the line that says how a place is packed; the place itself without one."""
        found = self._index(offset)
        return self.changes[found][0] if found >= 0 else offset

    def behind(self, inserted: Sequence[int]) -> Packing:
        """The packing of the text with one character more at each of these places, which are in order."""
        changes = tuple((offset + bisect_right(inserted, offset), value) for offset, value in self.changes)
        return msgspec.structs.replace(self, changes=changes)

    def _index(self, offset: int) -> int:
        return bisect_right(self.changes, offset, key=lambda change: change[0]) - 1


class PackingReader:
    """Reads the lines of a text in order. `evaluate` gives the value of an expression, None if nobody knows it."""

    def __init__(self, evaluate: Callable[[str], int | None]) -> None:
        self._evaluate = evaluate
        self._current: int | None = None
        self._pushed: list[tuple[str, int | None]] = []
        self._changes: list[tuple[int, int | None]] = []

    @property
    def packing(self) -> Packing:
        """The packing as far as it was read."""
        return Packing(tuple(self._changes))

    def read(self, word: str, rest: str, offset: int) -> bool:
        """Take in a line, `#word rest`; false if it says nothing about packing."""
        if word == "include" and (header := _HEADER.match(rest)):
            self._pop([]) if header[2] else self._push([header[1]])
        elif word == "pragma" and rest.startswith("pack"):
            call = _PACK.match(rest)
            self._call([part.strip() for part in call[1].split(",")] if call else ["?"])
        else:
            return False
        self._changes.append((offset, self._current))
        return True

    def _call(self, arguments: list[str]) -> None:
        action, *rest = arguments
        if action == "push":
            self._push(rest)
        elif action == "pop":
            self._pop(rest)
        elif action != "show":
            self._current = self._value(action) if action else None

    def _push(self, arguments: list[str]) -> None:
        """`push`, `push, 1`, `push, label`, `push, label, 1`."""
        label = next((one for one in arguments if self._value(one) == UNKNOWN_PACKING), "")
        self._pushed.append((label, self._current))
        self._set([one for one in arguments if one != label] or ([label] if len(arguments) == 1 else []))

    def _pop(self, arguments: list[str]) -> None:
        """`pop`, `pop, label` (back to the push of that label), either with a number that counts from then on. A pop of
        nothing is none.
        """
        labels = [one for one in arguments if self._value(one) == UNKNOWN_PACKING]
        known = [index for index, (label, _) in enumerate(self._pushed) if not labels or label == labels[0]]
        if known:
            self._current = self._pushed[known[-1]][1]
            del self._pushed[known[-1] :]
        self._set([one for one in arguments if one not in labels])

    def _set(self, arguments: list[str]) -> None:
        if arguments:
            self._current = self._value(arguments[0])

    def _value(self, text: str) -> int:
        value = self._evaluate(text)
        return UNKNOWN_PACKING if value not in PACKINGS else value


_ATTRIBUTE = compile_pattern(
    r"""/\*.*?(?:\*/|\Z) | //[^\n]* | "(?:\\.|[^"\\\n])*"
    | \b(?P<attribute>
        __attribute__\s*\(\s*\((?P<gnu>(?:[^()]|\([^()]*\)){0,200})\)\s*\)
        | __declspec\s*\(\s*align\s*\([^()]*\)\s*\)
        | (?:alignas|_Alignas|DECLSPEC_ALIGN)\s*\((?:[^()]|\([^()]*\)){0,200}\)
        | (?P<word>__packed)\b
    )""",
    re.VERBOSE | re.DOTALL,
)
_OF_LAYOUT = compile_pattern(
    r"\b(?:__)?(packed|aligned|ms_struct|gcc_struct|scalar_storage_order|vector_size|mode)(?:__)?\b"
)
_HINT = compile_pattern(r"__attribute__|align|ALIGN|__packed|_Alignas")


DEPRECATED = compile_pattern(r"\b(?:__)?deprecated(?:__)?\b(?:\s*\((?P<said>[^()]*)\))?")
"""The attribute of gcc and clang, and what it says."""


def without_attributes(text: str) -> tuple[str, tuple[Attribute, ...]]:
    """The text with blanks in place of the attributes of gcc and clang and of those that change a layout; and those.
    One that says `deprecated` becomes that of C++ and C23 where these have it.
    """
    if not _HINT.search(text):
        return text, ()
    found: list[Attribute] = []

    def take(match: re.Match[str]) -> str:
        if match["attribute"] is None:
            return match[0]
        named = _OF_LAYOUT.findall(match["gnu"]) if match["gnu"] is not None else ["packed" if match["word"] else ""]
        if named:
            found.append(Attribute(match.start(), match[0], set(named) == {"packed"}))
        said = DEPRECATED.search(match["gnu"]) if match["gnu"] is not None else None
        return blank(match[0]) if said is None or _is_behind(match) else _standard(match[0], said["said"])

    return _ATTRIBUTE.sub(take, text), tuple(found)


def _is_behind(attribute: re.Match[str]) -> bool:
    """Whether an attribute stands behind what it is about, where only gcc and clang read one."""
    before, after = attribute.string[: attribute.start()].rstrip(), attribute.string[attribute.end() :].lstrip()
    return before.endswith((")", "}")) or not after or after.startswith(";")


def _standard(attribute: str, said: str | None) -> str:
    """`[[deprecated("...")]]` as long as the attribute that it replaces, so that places stay what they are."""
    standard = f"[[deprecated({said})]]" if said else "[[deprecated]]"
    rest = blank(attribute)[len(standard) :]
    return standard + rest if attribute.count("\n") == (standard + rest).count("\n") else blank(attribute)

"""The namespaces of the packages. In: the names of namespaces and what gives their text. Out: which name stands where,
and the statements of a name.

A namespace is called as Windows' metadata calls it, without `Windows.Win32`: `Graphics.Direct3D9`, `Wdk.Foundation`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property

import msgspec

from docabi.patterns import compile_pattern

_ROOT, _WIN32, _WDK = "win32more.Windows.", "Win32.", "Wdk."
# The processor whose form is taken of what has several.
_ARCHITECTURE = "X64"
# A statement of the module, or of one branch of `if ARCH in ...`.
_STATEMENT = compile_pattern(
    r"^(?P<indent> {4})?(?:class (?P<class>\w+)\((?P<base>\w+)|def (?P<def>\w+)\(|(?P<assigned>\w+) = (?P<value>\w+)"
    r"|(?P<stated>\w+): )",
    re.MULTILINE,
)


class UnreadableError(Exception):
    """Something has a form that the packages are not known to have; never leaves the readers of this folder."""


class Sort(StrEnum):
    """What a name is."""

    INTERFACE = "interface"
    RECORD = "record"
    CALLABLE = "callable"
    ALIAS = "alias"
    """Another name of a type, or an enumeration."""
    NEUTRAL = "neutral"
    """The name that stands for an A and a W form."""
    CONSTANT = "constant"


class Place(msgspec.Struct, frozen=True, order=True):
    """A name in a namespace."""

    namespace: str
    name: str


def namespace_of(dotted: str) -> str | None:
    """The namespace of a module of the packages: `Graphics.Gdi` of `win32more.Windows.Win32.Graphics.Gdi`."""
    if not dotted.startswith(_ROOT):
        return None
    rest = dotted.removeprefix(_ROOT)
    return rest.removeprefix(_WIN32) if rest.startswith(_WIN32) else rest if rest.startswith(_WDK) else None


class Namespaces:
    """What the packages have. Texts are read when somebody asks for one; `names` are those of the namespaces."""

    def __init__(self, names: Sequence[str], text: Callable[[str], str]) -> None:
        # Of a name in several namespaces that of the SDK counts, before that of the WDK.
        self.names = tuple(sorted(names, key=lambda name: (name.startswith(_WDK), name)))
        self._text = text
        self._sorts: dict[str, dict[str, Sort]] = {}
        self._statements: dict[str, dict[str, tuple[ast.stmt, ...]]] = {}

    def sorts(self, namespace: str) -> dict[str, Sort]:
        """What each name of a namespace is, by name in order; told without a parser, because most are never asked."""
        if namespace not in self._sorts:
            self._sorts[namespace] = dict(_sorts(self._text(namespace))) if namespace in self.names else {}
        return self._sorts[namespace]

    def statements(self, namespace: str) -> dict[str, tuple[ast.stmt, ...]]:
        """The statements that define each name: one, and for an enumeration also those of its values. Raises
        UnreadableError for a module that is no Python.
        """
        if namespace not in self.names:
            return {}
        if namespace not in self._statements:
            try:
                self._statements[namespace] = _statements(self._text(namespace))
            except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                raise UnreadableError(f"the module of `{namespace}` is no Python: {error}") from error
        return self._statements[namespace]

    @cached_property
    def places(self) -> dict[str, Place]:
        """The first place of each name that is no constant."""
        found: dict[str, Place] = {}
        for namespace in self.names:
            for name, sort in self.sorts(namespace).items():
                if sort is not Sort.CONSTANT:
                    found.setdefault(name, Place(namespace, name))
        return found

    @property
    def interfaces(self) -> Iterator[str]:
        """The names of all interfaces."""
        sorts = (self.sorts(namespace) for namespace in self.names)
        return (name for known in sorts for name, sort in known.items() if sort is Sort.INTERFACE)

    @cached_property
    def constants(self) -> dict[str, Place]:
        """The first place of each constant."""
        found: dict[str, Place] = {}
        for namespace in self.names:
            for name, sort in self.sorts(namespace).items():
                if sort is Sort.CONSTANT:
                    found.setdefault(name, Place(namespace, name))
        return found


def _sorts(text: str) -> Iterator[tuple[str, Sort]]:
    for match in _STATEMENT.finditer(text):
        name = match["class"] or match["def"] or match["assigned"] or match["stated"]
        # What stands deeper is a class of one processor's, or inside of another class.
        if match["indent"] and (not match["class"] or name.startswith("_")):
            continue
        if match["class"]:
            yield name, _CLASSES.get(match["base"], Sort.RECORD)
        elif match["value"] != "Guid":
            assigned = Sort.NEUTRAL if match["value"] == "UnicodeAlias" else Sort.ALIAS
            yield name, Sort.CALLABLE if match["def"] else Sort.CONSTANT if match["stated"] else assigned


_CLASSES = {"ComPtr": Sort.INTERFACE, "Enum": Sort.ALIAS}


def _statements(text: str) -> dict[str, tuple[ast.stmt, ...]]:
    found: dict[str, tuple[ast.stmt, ...]] = {}
    enumeration = ""
    for statement in _of_architecture(ast.parse(text).body):
        name = _name(statement)
        if isinstance(statement, ast.AnnAssign) and enumeration and _last(statement.annotation) == enumeration:
            found[enumeration] = (*found[enumeration], statement)
            found.setdefault(name, (statement,))
            continue
        enumeration = name if isinstance(statement, ast.Assign) else ""
        if name:
            found.setdefault(name, (statement,))
    return found


def _of_architecture(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements without those of other processors; a definition that only they have is theirs all the same."""
    for statement in body:
        if not isinstance(statement, ast.If):
            yield statement
            continue
        stated = (str(one.value) for one in ast.walk(statement.test) if isinstance(one, ast.Constant))
        is_own = any(_ARCHITECTURE in one.split(",") for one in stated)
        yield from _of_architecture(statement.body if is_own else statement.orelse)


def _name(statement: ast.stmt) -> str:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            return name
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return ""


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ""

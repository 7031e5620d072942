"""Takes names out of the packages, with all that they need. In: namespaces and places. Out: what each namespace
declares of it, as of a definition file.

What a type is made of goes with it, behind pointers too, and the bases of an interface; an interface that types only
name is known by its name, because its methods would lead on to half of the system.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence

from docabi.definitions.model import (
    Imported,
    ImportedEnumeration,
    ImportedFunction,
)
from docabi.definitions.win32.declarations import Reader, is_code, neutral_target, number
from docabi.definitions.win32.namespaces import Namespaces, Place, Sort, UnreadableError
from docabi.diagnostics import Sink
from docabi.source import Span

_FILE = ".py"


def select(namespaces: Namespaces, wanted: Iterable[Place], sink: Sink) -> tuple[Imported, ...]:
    """What the wanted names declare, by namespace; what cannot be read is reported and left out."""
    taken = _Selection(namespaces, sink)
    pending = sorted(set(wanted), reverse=True)
    taken.wanted = frozenset(pending)
    while pending:
        place = pending.pop()
        if place not in taken.done:
            taken.done.add(place)
            pending += sorted(taken.take(place) - taken.done, reverse=True)
    return tuple(taken.found[name] for name in sorted(taken.found))


class _Selection:
    """What was taken so far."""

    def __init__(self, namespaces: Namespaces, sink: Sink) -> None:
        self.namespaces, self.sink = namespaces, sink
        self.wanted = frozenset[Place]()
        self.bases = set[Place]()
        self.done = set[Place]()
        self.broken = set[str]()
        self.found: dict[str, Imported] = {}
        self._owners: dict[str, Place] = {}

    def sort(self, place: Place) -> Sort | None:
        """What stands at a place."""
        return self.namespaces.sorts(place.namespace).get(place.name)

    def take(self, place: Place) -> set[Place]:
        """Take what stands at a place; gives the places that it needs."""
        owner = self._owners.setdefault(place.name, place)
        if owner != place:
            # C has one name for both: the first that is taken counts.
            return set()
        sort, out = self.sort(place), self._file(place.namespace)
        statements = self._statements(place.namespace).get(place.name)
        if sort is None or statements is None:
            return set()
        if sort is Sort.NEUTRAL:
            return self._forms(place, neutral_target(statements))
        if sort is Sort.INTERFACE and place not in self.wanted and place not in self.bases:
            out.outside[place.name] = statements[0].lineno
            return set()
        reader = Reader(self.sort, set())
        try:
            self._read(place.name, sort, statements, (reader, out))
        except (UnreadableError, AssertionError, ValueError, RecursionError) as error:
            message = f"`{place.name}` of `{place.namespace}` is written in an unknown form ({error}), and is left out"
            self.sink.warning("damaged-metadata", Span(statements[0].lineno), message)
            return set()
        return reader.needs

    def _statements(self, namespace: str) -> Mapping[str, tuple[ast.stmt, ...]]:
        if namespace in self.broken:
            return {}
        try:
            return self.namespaces.statements(namespace)
        except UnreadableError as error:
            self.broken.add(namespace)
            self.sink.error("unreadable-definitions", Span(), str(error), "install the packages again")
            return {}

    def _forms(self, place: Place, wide: str | None) -> set[Place]:
        names = (wide, f"{place.name}A") if wide is not None else ()
        return {Place(place.namespace, name) for name in names if name in self.namespaces.sorts(place.namespace)}

    def _file(self, namespace: str) -> Imported:
        if namespace not in self.found:
            self.found[namespace] = Imported(f"{namespace}{_FILE}", {}, {}, {}, {}, {}, {}, {}, {}, {})
        return self.found[namespace]

    def _read(self, name: str, sort: Sort, statements: Sequence[ast.stmt], into: tuple[Reader, Imported]) -> None:
        (reader, out), node = into, statements[0]
        match sort, node:
            case Sort.INTERFACE, ast.ClassDef():
                out.interfaces[name] = found = reader.interface(node)
                out.outside.pop(name, None)
                bases = {one for one in reader.needs if one.name == found.base}
                self.done -= bases - self.bases  # one that a type named before is taken now
                self.bases |= bases
            case Sort.RECORD, ast.ClassDef():
                out.records.update({one.name: one for one in reader.record(node)})
            case Sort.CALLABLE, ast.FunctionDef():
                made = reader.function(node)
                if isinstance(made, ImportedFunction):
                    out.functions[name] = made
                else:
                    out.aliases[name] = made
            case Sort.ALIAS, _:
                alias = reader.alias(statements)
                if isinstance(alias, ImportedEnumeration):
                    out.enumerations[name] = alias
                else:
                    out.aliases[name] = alias
                    self._constants(statements[1:], out)
            case Sort.CONSTANT, _:
                self._constants(statements, out)

    def _constants(self, statements: Sequence[ast.stmt], out: Imported) -> None:
        for one in statements:
            constant = number(one)
            if constant is not None and is_code(one):
                out.hresults[constant.name] = type(constant)(constant.name, constant.line, constant.value % (1 << 32))
            elif constant is not None:
                out.constants[constant.name] = constant

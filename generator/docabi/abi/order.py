"""The order of definitions: names and what each needs in, names out so that each stands after those that it needs.

Names that need each other in a circle are one component; between them no order is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set


class _Walk:
    """State of Tarjan's algorithm with a stack of its own: a chain of pages may be deeper than Python's."""

    def __init__(self, graph: Mapping[str, Set[str]]) -> None:
        self.graph = graph
        self.index: dict[str, int] = {}
        self.low: dict[str, int] = {}
        self.open: list[str] = []
        self.found: list[tuple[str, ...]] = []

    def visit(self, start: str) -> None:
        """Find the components of everything that a name needs."""
        work = [(start, self._enter(start))]
        while work:
            name, targets = work[-1]
            target = next(targets, None)
            if target is None:
                work.pop()
                self._leave(name)
                if work:
                    self._lower(work[-1][0], self.low[name])
            elif target not in self.index:
                work.append((target, self._enter(target)))
            elif target in self.open:
                self._lower(name, self.index[target])

    def _enter(self, name: str) -> Iterator[str]:
        self.index[name] = self.low[name] = len(self.index)
        self.open.append(name)
        return iter(sorted(self.graph.get(name, frozenset())))

    def _lower(self, name: str, value: int) -> None:
        self.low[name] = min(self.low[name], value)

    def _leave(self, name: str) -> None:
        if self.low[name] == self.index[name]:
            place = self.open.index(name)
            self.found.append(tuple(sorted(self.open[place:])))
            del self.open[place:]


def components(graph: Mapping[str, Set[str]]) -> list[tuple[str, ...]]:
    """The components, each after those that it needs, else in the order of the graph; names of one in name order."""
    walk = _Walk(graph)
    for name in graph:
        if name not in walk.index:
            walk.visit(name)
    return walk.found


def ordered(graph: Mapping[str, Set[str]]) -> list[str]:
    """All names of the graph, each after those that it needs."""
    return [name for component in components(graph) for name in component if name in graph]


def needed(start: str, graph: Mapping[str, Set[str]]) -> set[str]:
    """A name with all that it needs, itself or through others."""
    found: set[str] = set()
    pending = [start]
    while pending:
        one = pending.pop()
        if one not in found:
            found.add(one)
            pending += graph.get(one, ())
    return found

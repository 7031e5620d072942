"""The order of definitions: names and what each needs in, names out so that each stands after those that it needs.

Names that need each other in a circle are one component; between them no order is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set


def components(graph: Mapping[str, Set[str]]) -> list[tuple[str, ...]]:
    """The components, each after those that it needs, else in the order of the graph; names of one in name order."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for name, targets in graph.items():
        for target in targets:
            users[target].add(name)
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    # Kosaraju: of the names not yet taken the last one that the walk left has all of its component among its users.
    for name in reversed(_left(graph)):
        if name not in seen:
            found.append(tuple(sorted(needed(name, users, seen))))
            seen.update(found[-1])
    return found[::-1]


def _left(graph: Mapping[str, Set[str]]) -> list[str]:
    """Every name, in the order in which a walk in depth leaves it: a name after those that it needs, save in a circle.

    The walk has a stack of its own, because a chain of pages may be deeper than Python's.
    """
    left: list[str] = []
    seen: set[str] = set()
    pending = [(name, False) for name in reversed([*graph])]
    while pending:
        name, is_done = pending.pop()
        if is_done:
            left.append(name)
        elif name not in seen:
            seen.add(name)
            pending.append((name, True))
            pending += ((target, False) for target in sorted(graph.get(name, ()), reverse=True))
    return left


def ordered(graph: Mapping[str, Set[str]]) -> list[str]:
    """All names of the graph, each after those that it needs."""
    return [name for component in components(graph) for name in component if name in graph]


def needed(start: str, graph: Mapping[str, Set[str]], besides: Set[str] = frozenset()) -> set[str]:
    """A name with all that it needs, itself or through others; what stands `besides` is left out."""
    found: set[str] = set()
    pending = [start]
    while pending:
        one = pending.pop()
        if one not in found and one not in besides:
            found.add(one)
            pending += graph.get(one, ())
    return found

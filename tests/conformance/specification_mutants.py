"""Mutants of a specification, by a mutator of its own: it reads `specs/abi` as YAML, imports nothing of docabi, and
says what a project has to write for the build to make the mutant: a patch, or facts of its own.

Slots and codes are facts of the project (`docabi-facts.yaml`), all others are patches: so it is in real projects.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

Tree = Mapping[str, dict[str, Any]]


class Mutant(NamedTuple):
    """One fact that was changed: whose it is, what it was and is, and the two files that a project writes for it."""

    operator: str
    entity: str
    fact: str
    before: str
    after: str
    patches: list[dict[str, Any]]
    facts: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.operator}: {self.entity}.{self.fact} {self.before} -> {self.after}"


def read_tree(specs: Path) -> Tree:
    """The entities below `specs/abi` by name."""
    entities = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted((specs / "abi").rglob("*.yaml")))
    return {entity["name"]: entity for entity in entities}


def write_mutant(mutant: Mutant | None, project: Path) -> None:
    """Put a mutant's files into a project; None takes them away."""
    (project / "patches").mkdir(exist_ok=True)
    for file, content in (
        (project / "patches/mutant.yaml", mutant and mutant.patches),
        (project / "docabi-facts.yaml", mutant and mutant.facts),
    ):
        if content:
            file.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
        else:
            file.unlink(missing_ok=True)


def choose(tree: Tree, known: Callable[[str], bool], count: int, seed: int) -> list[Mutant]:
    """So many mutants, the operators in turn, of facts that a generator of random numbers picks. `known` says of which
    entities somebody else has a definition.
    """
    dice = random.Random(seed)
    waiting = {name: _shuffled(make(tree, known, dice), dice) for name, make in OPERATORS.items()}
    chosen: list[Mutant] = []
    while len(chosen) < count and any(waiting.values()):
        for queue in waiting.values():
            if queue and len(chosen) < count:
                chosen.append(queue.pop())
    return chosen


def _shuffled(mutants: Iterator[Mutant], dice: random.Random) -> list[Mutant]:
    found = list(mutants)
    dice.shuffle(found)
    return found


Known = Callable[[str], bool]


def _interfaces(tree: Tree, known: Known) -> Iterator[dict[str, Any]]:
    return (one for one in tree.values() if one["kind"] == "interface" and known(one["name"]))


def _methods(interface: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [one for one in interface.get("methods", []) if "slot" in one]


def _swapped_slots(tree: Tree, known: Known, dice: random.Random) -> Iterator[Mutant]:
    """Two documented methods of one interface change places in its layout."""
    for interface in _interfaces(tree, known):
        methods = sorted(_methods(interface), key=lambda one: one["slot"])
        documented = [one for one in methods if one.get("documented", True)]
        if len(documented) > 1 and "iid" in interface and _is_dense(methods):
            first, second = sorted(dice.sample(range(len(documented)), 2))
            names = [one["name"] for one in methods]
            one, other = (names.index(documented[place]["name"]) for place in (first, second))
            names[one], names[other] = names[other], names[one]
            layout = {"iid": interface["iid"], "base": interface.get("base", "IUnknown"), "source": "mutant"}
            yield Mutant(
                "slot swapped",
                interface["name"],
                f"methods.{documented[first]['name']}.slot",
                str(documented[first]["slot"]),
                str(documented[second]["slot"]),
                [],
                {"layouts": {interface["name"]: layout | {"slots": names}}},
            )


def _is_dense(methods: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the own slots have no gap and no name twice, so that a list of names says it all."""
    slots, names = [one["slot"] for one in methods], {one["name"] for one in methods}
    return slots == list(range(slots[0], slots[0] + len(slots))) and len(names) == len(slots)


# Other numbers for a number: as wide as none of them.
_WIDER = {"ULONG", "DWORD", "UINT", "UINT32", "ULONG32", "LONG", "INT32", "BOOL", "mdToken", "mdTypeDef", "mdMethodDef"}


def _changed_types(tree: Tree, known: Known, dice: random.Random) -> Iterator[Mutant]:
    """A number of 32 bits becomes one of 16 or 64, or what a parameter points to does."""
    for interface in _interfaces(tree, known):
        for method in _methods(interface):
            for parameter in method.get("parameters", []):
                for path, name in _numbers(parameter["type"]):
                    fact = f"methods.{method['name']}.parameters.{parameter['name']}.type.{path}"
                    yield _patched("parameter type", interface, fact, name, dice.choice(["USHORT", "ULONGLONG"]))


def _numbers(type: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    if type.get("name") in _WIDER:
        yield f"{path}name", type["name"]
    for way in ("pointer", "array"):
        if not path and way in type:
            yield from _numbers(type[way], f"{way}.")


def _changed_identifiers(tree: Tree, known: Known, dice: random.Random) -> Iterator[Mutant]:
    for interface in _interfaces(tree, known):
        if iid := interface.get("iid"):
            place = dice.choice([at for at, digit in enumerate(iid) if digit != "-"])
            digit = dice.choice([each for each in "0123456789abcdef" if each != iid[place]])
            yield _patched("identifier digit", interface, "iid", iid, iid[:place] + digit + iid[place + 1 :])


def _changed_codes(tree: Tree, known: Known, dice: random.Random) -> Iterator[Mutant]:
    """The value of a code, wherever it is documented."""
    owners: dict[tuple[str, int], str] = {}
    for entity in tree.values():
        for method in [*entity.get("methods", []), entity]:
            for code in method.get("hresults", []):
                if "value" in code and known(code["name"]):
                    owners.setdefault((code["name"], code["value"]), entity["name"])
    for (name, value), owner in owners.items():
        other = value ^ (1 << dice.randrange(8))
        yield Mutant("code value", owner, name, f"0x{value:08X}", f"0x{other:08X}", [], {"hresults": {name: other}})


def _changed_enumerators(tree: Tree, known: Known, dice: random.Random) -> Iterator[Mutant]:
    for entity in tree.values():
        if entity["kind"] == "enumeration" and known(entity["name"]):
            for member in entity.get("members", []):
                other = member["value"] ^ (1 << dice.randrange(7))
                yield _patched("enumerator value", entity, f"members.{member['name']}.value", member["value"], other)


def _changed_offsets(tree: Tree, known: Known, dice: random.Random) -> Iterator[Mutant]:
    """A member becomes narrower or wider, or goes away: so the offsets of those behind it change, or the size."""
    for entity in tree.values():
        if entity["kind"] == "structure" and known(entity["name"]):
            members = entity.get("members", [])
            for member in members:
                if member["type"].get("name") in _WIDER:
                    other = dice.choice(["ULONGLONG", "BYTE"])
                    fact = f"members.{member['name']}.type.name"
                    yield _patched("structure offset", entity, fact, member["type"]["name"], other)
            if len(members) > 1:
                gone = dice.choice(members)
                yield _patched("structure offset", entity, f"members.{gone['name']}", gone, None)


def _patched(operator: str, entity: Mapping[str, Any], fact: str, before: Any, after: Any) -> Mutant:
    patch = {"entity": entity["name"], "fact": fact, "expect": before, "set": after, "reason": "a mutant"}
    return Mutant(operator, entity["name"], fact, str(before), str(after), [patch], {})


OPERATORS: Mapping[str, Callable[[Tree, Known, random.Random], Iterator[Mutant]]] = {
    "slot swapped": _swapped_slots,
    "parameter type": _changed_types,
    "identifier digit": _changed_identifiers,
    "code value": _changed_codes,
    "enumerator value": _changed_enumerators,
    "structure offset": _changed_offsets,
}
"""What is mutated, and by what."""

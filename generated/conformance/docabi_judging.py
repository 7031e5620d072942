# made by docabi from its runtime; do not edit
"""What calls of a method are held to: codes, memory for what comes out, pointers after a failure, enumerators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docabi_facts import Interface, Method
from docabi_live import package
from docabi_subject import Out, Seen, interface_class
from docabi_trial import Called, Trial

_FAILING = 0x80000000
_INVALID = 0x80070057


def wrong_codes(trial: Trial, method: Method, called: Sequence[Called]) -> Iterator[str]:
    """Processes that ended, what no call may do, and codes that the page does not document, each once.

    A page that lists failures alone leaves success unsaid.
    """
    known = {code.value for code in method.codes} if method.answers else set()
    if known and not any(value < _FAILING for value in known):
        known.add(0)
    for case, outcome in called:
        seen = outcome.result
        if seen is None:
            yield trial.fault(outcome, method.place)
            continue
        yield from seen.faults
        for value in seen.codes if known else ():
            if value not in known:
                known.add(value)
                trial.undocumented(method, value, f"{seen.call} ({case.name})")
                text = f"{method.codes[0].place}: {seen.call} answered {trial.code(value)}; {trial.documented(method)}"
                yield f"{text} ({case.name})" if case.times > 1 or case.before else text


def unwritten(trial: Trial, method: Method, one: Seen, other: Seen) -> Iterator[str]:
    """Memory for what comes out that two successful calls with different bytes in it have both left as it was."""
    slot = trial.slot(method)
    for first, second in zip(one.outs, other.outs, strict=True):
        parameter = slot.parameters[first.position]
        name, place = _named(method, first.position)
        untouched = [
            a == b and c == d for a, b, c, d in zip(first.before, first.after, second.before, second.after, strict=True)
        ]
        where = f"{place}: {one.call} succeeded and"
        if first.items >= 0:
            yield from _items(slot, parameter, (one, first, untouched), f"{where}", name)
        elif parameter.visible or not untouched:
            continue
        elif all(untouched):
            yield f"{where} never wrote `{name}`, which comes out"
        elif any(untouched) and type(parameter.kind).__name__ != "_Record":
            written = len(untouched) - sum(untouched)
            yield f"{where} wrote {written} of the {len(untouched)} bytes of `{name}`"


def _items(slot: Any, parameter: Any, row: tuple[Seen, Out, Sequence[bool]], where: str, name: str) -> Iterator[str]:
    """Of a buffer, the items that the call says it has filled; the first one where it says nothing."""
    seen, out, untouched = row
    size = max(parameter.kind.size, 1)
    if not out.items or parameter.capacity < 0 or parameter.visible:
        return
    told = next((each for each in seen.outs if each.position == parameter.fetched), None)
    filled = out.items if told is None else min(int.from_bytes(told.after, "little"), out.items)
    if isinstance(parameter, package("_slots").OutText):
        filled = min(filled, 1)
    elif told is None:
        filled = 1
    for item in range(filled):
        if all(untouched[item * size : (item + 1) * size]):
            yield f"{where} never wrote item {item + 1} of `{name}`" + (f", of {filled}" if told is not None else "")
            return


def left_pointers(trial: Trial, method: Method, called: Sequence[Called]) -> Iterator[str]:
    """Interface pointers that a failing call left, which nobody would release."""
    slot = trial.slot(method)
    for one in called:
        seen = one.seen
        if seen is None or not method.answers or seen.codes[-1] < _FAILING:
            continue
        for out in seen.outs:
            parameter = slot.parameters[out.position]
            is_pointer = type(parameter).__name__ == "Requested" or hasattr(parameter.kind, "interface")
            if is_pointer and not parameter.visible and out.after != out.before and any(out.after):
                name, place = _named(method, out.position)
                yield (
                    f"{place}: {seen.call} answered {trial.code(seen.codes[-1])} and left a pointer in `{name}`; "
                    "after a failure it is NULL or as it was"
                )


def refused_enumerators(trial: Trial, method: Method, called: Sequence[Called]) -> Iterator[str]:
    """Documented enumerators that are answered as wrong arguments, while others are not."""
    slot = trial.slot(method)
    for index, parameter in enumerate(slot.parameters):
        rows = [(one, one.seen) for one in called if one.case.enumerated == index and one.seen is not None]
        good = [one.case.name for one, seen in rows if seen.codes[-1] < _FAILING]
        for one, seen in rows:
            if good and seen.codes[-1] == _INVALID:
                _, place = _named(method, index)
                yield (
                    f"{place}: {seen.call} answered {trial.code(_INVALID)}; {one.case.name} is documented "
                    f"({parameter.kind.enumeration.__name__}), and {good[0]} succeeds"
                )


def misplaced(trial: Trial, functions: Sequence[tuple[int, str]]) -> tuple[list[str], int]:
    """Slots whose function is named for another method of the interface; and how many functions have names that tell.

    The function of a method is that whose symbol has the longest of all methods' names in it. One that stands in its
    own slot, too, may well serve a second one.
    """
    slots = trial.interface.slots()
    names = {number: _plain(slot.name) for number, slot in enumerate(slots)}
    found, telling = [], 0
    for number, (address, symbol) in enumerate(functions):
        meant = _meant(_plain(symbol), names)
        if meant is None:
            continue
        telling += 1
        if names[number] != names[meant] and functions[meant][0] != address:
            method = next((one for one in trial.facts.methods if one.slot == number), None)
            place = method.slot_place if method is not None else trial.facts.place
            found.append(
                f"{place}: slot {number} of {trial.facts.name} is {slots[number].name}; the function there is "
                f"`{symbol}`, which is named for {slots[meant].name} (slot {meant})"
            )
    return found, telling


def _meant(symbol: str, names: dict[int, str]) -> int | None:
    inside = [(len(name), -number) for number, name in names.items() if len(name) > 2 and name in symbol]
    return -max(inside)[1] if inside else None


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def pairs(facts: Interface) -> Iterator[tuple[Method, Method, int]]:
    """Methods that set and get the same, with the number of leading parameters that say where: `SetLocale(LCID)` and
    `GetLocale(LCID *)`.
    """
    slots = package("_slots")
    methods = {_plain(method.name): method for method in facts.methods if method.answers}
    declared = interface_class(facts.name).slots()
    for name, setter in methods.items():
        getter = methods.get("get" + name[3:]) if name[:3] in ("set", "put") else None
        if getter is None:
            continue
        given, got = declared[setter.slot].parameters, declared[getter.slot].parameters
        if len(given) != len(got) or not all(isinstance(one, slots.In) for one in given):
            continue
        leading = sum(isinstance(one, slots.In) for one in got)
        rest = list(zip(given, got, strict=True))[leading:]
        plain = all(type(out) is slots.Out and _alike(one.kind, out.kind) for one, out in rest)
        if rest and plain and all(isinstance(one, slots.In) for one in got[:leading]):
            yield setter, getter, leading


def _alike(one: Any, other: Any) -> bool:
    is_value = type(one).__name__ in ("Kind", "_Boolean", "_Enumerated", "_Interface")
    return is_value and type(one) is type(other) and one.abi is other.abi


def pair_values(kind: Any) -> Sequence[int | None]:
    """Values to set: a small one, and one of more bytes; None is what is plausible."""
    if hasattr(kind, "enumeration"):
        return list(dict.fromkeys(int(one) for one in kind.enumeration.__members__.values()))[:3]
    if hasattr(kind, "interface") or kind.abi.__name__.startswith("c_void"):
        return [None]
    if type(kind).__name__ == "_Boolean":
        return [1, 0]
    return [value for value in (3, 0x1234, 0x123456) if value < 1 << (8 * kind.size - 1)]


def _named(method: Method, index: int) -> tuple[str, str]:
    if index < len(method.parameters):
        return method.parameters[index].name, method.parameters[index].place
    return f"argument {index + 1}", method.place

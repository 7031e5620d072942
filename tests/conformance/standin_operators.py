"""Nine kinds of faults in the stand-in of an interface, each in up to three variants, as changes of its text."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tests.conformance.mutation_subjects import NARROWER, Method, Mutant, Subject, says

Operator = Callable[[Subject, random.Random], Iterator[Mutant]]


# --- the vtable ---


def entries(subject: Subject) -> list[tuple[int, int, str, int, str]]:
    """The entries of the vtable: begin and end in the text, the function, slot and name."""
    pattern = re.compile(r"^    \(docabi_slot\)(\w+), /\* (\d+): (.*?) \*/\n", re.MULTILINE)
    return [(one.start(), one.end(), one[1], int(one[2]), one[3]) for one in pattern.finditer(subject.text)]


def named(subject: Subject) -> dict[int, Method]:
    return {method.slot: method for method in subject.methods}


def is_inherited(subject: Subject, slot: int) -> bool:
    """Whether a base declares the method of a slot."""
    return slot in named(subject) and named(subject)[slot].owner != subject.name


def _slot_message(subject: Subject, slots: Sequence[int]) -> str:
    known = named(subject)
    rows = [
        says(known[slot].slot_place, rf"\b{known[slot].name}\b", f"is in slot {slot}")
        for slot in slots
        if slot in known
    ]
    if any(slot < 3 for slot in slots):
        rows.append(says("the rules of COM", "is in slot [0-2]"))
    return "|".join(rows)


def swapped_slots(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """Two entries of the vtable change places: neighbours, the first and the last, any two."""
    rows = entries(subject)
    known = [at for at, row in enumerate(rows) if row[3] in named(subject)]
    if len(known) < 2:
        return
    at = choose.choice(known[:-1])
    pairs = {
        "neighbours": (at, known[known.index(at) + 1]),
        "ends": (known[0], known[-1]),
        "any": tuple(sorted(choose.sample(known, 2))),
    }
    for variant, (one, other) in pairs.items():
        first, second = rows[one], rows[other]
        line, other_line = (subject.text[row[0] : row[1]] for row in (first, second))
        text = (
            subject.text[: first[0]]
            + other_line
            + subject.text[first[1] : second[0]]
            + line
            + subject.text[second[1] :]
        )
        expected = _slot_message(subject, (first[3], second[3]))
        inherited = is_inherited(subject, first[3])
        yield Mutant("swapped slots", variant, subject.name, "standin", text, expected, "", inherited)


def missing_slot(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """An entry is not there: the first of a method, any, the last."""
    rows = entries(subject)
    known = [row for row in rows if row[3] in named(subject)]
    if not known:
        return
    for variant, row in (("first", known[0]), ("any", choose.choice(known)), ("last", known[-1])):
        text = subject.text[: row[0]] + subject.text[row[1] :]
        expected = _slot_message(subject, [row[3]])
        yield Mutant(
            "missing slot", variant, subject.name, "standin", text, expected, "", is_inherited(subject, row[3])
        )


# --- signatures ---


class Function(NamedTuple):
    """The function of a slot in the text: its head, parameters (type with name) and body."""

    begin: int
    end: int
    head: str
    parameters: list[str]
    body: str
    method: Method

    def text(self, parameters: Sequence[str], body: str) -> str:
        return f"{self.head}({', '.join(['void *This', *parameters])})\n{{\n{body}\n}}\n"


def functions(subject: Subject) -> list[Function]:
    """The functions of the methods."""
    pattern = re.compile(
        rf"^(static [^\n;]*{re.escape(subject.name)}_standin_(\d+))\(void \*This(?:, ([^\n]*))?\)\n{{\n(.*?)\n}}\n",
        re.MULTILINE | re.DOTALL,
    )
    known = named(subject)
    return [
        Function(one.start(), one.end(), one[1], _parted(one[3] or ""), one[4], known[int(one[2])])
        for one in pattern.finditer(subject.text)
        if int(one[2]) in known
    ]


def _parted(parameters: str) -> list[str]:
    """Parameters at commas that stand in no brackets."""
    parts, depth, last = [], 0, 0
    for at, letter in enumerate(parameters):
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            parts.append(parameters[last:at].strip())
            last = at + 1
    return [*parts, parameters[last:].strip()] if parameters else []


def name_of(parameter: str) -> str:
    found = re.search(r"\(\w* ?\*(\w+)\)\(|(\w+)(?:\[\w*\])*$", parameter)
    return (found[1] or found[2]) if found else ""


def without(body: str, name: str, *calls: str) -> str:
    """A body without statements of some functions about a parameter."""
    chosen = "|".join(calls)
    return re.sub(
        rf"^\s*docabi_(?:{chosen})\((?:\(const void \*\))?&?{re.escape(name)}\b[^\n]*\n?", "", body, flags=re.MULTILINE
    )


def mutated(subject: Subject, function: Function, parameters: Sequence[str], body: str) -> str:
    return subject.text[: function.begin] + function.text(parameters, body) + subject.text[function.end :]


def place_of(function: Function, index: int) -> tuple[str, str]:
    """Name and place of a parameter on its page."""
    return list(function.method.parameters.items())[index]


def wrong_arity(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """A parameter too many, the last or the first one too few."""
    every = functions(subject)
    several = [one for one in every if one.parameters]
    ways: list[tuple[str, Function, list[str], str]] = []
    if several:
        one = choose.choice(several)
        for variant, index in (("last is missing", -1), ("first is missing", 0)):
            name = name_of(one.parameters[index])
            kept = [each for each in one.parameters if each != one.parameters[index]]
            ways.append(
                (variant, one, kept, without(one.body, name, "record", "look", "write", "write_address", "give"))
            )
    if every:
        one = choose.choice(every)
        body = re.sub(r"(docabi_begin\(\d+\);)", r"\1\n    docabi_record(&more, sizeof more);", one.body)
        ways.append(("one more", one, [*one.parameters, "unsigned long long more"], body))
    for variant, one, parameters, body in ways:
        text = mutated(subject, one, parameters, body)
        expected = says(one.method.place, one.method.name, "has", "parameters, its implementation")
        yield Mutant(
            "wrong arity", variant, subject.name, "standin", text, expected, "", is_inherited(subject, one.method.slot)
        )


def narrowed_type(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """A value, or what a pointer points at, has a type of fewer bytes; a pointer is one of 32 bits."""
    values, targets, pointers = [], [], []
    for function in functions(subject):
        for index, parameter in enumerate(function.parameters):
            name = name_of(parameter)
            plain = re.fullmatch(rf"(\w+) {re.escape(name)}", parameter)
            target = re.fullmatch(rf"(?:const )?(\w+) \*{re.escape(name)}", parameter)
            if plain and plain[1] in NARROWER and plain[1][:3] not in ("LPC", "LPW", "REF"):
                values.append((function, index, f"{NARROWER[plain[1]]} {name}", function.body))
            if target and target[1] in NARROWER and f"sizeof *{name}" in function.body:
                targets.append((function, index, f"{NARROWER[target[1]]} *{name}", function.body))
            if "*" in parameter and "(" not in parameter:
                body = without(function.body, name, "look", "write", "write_address", "give")
                pointers.append((function, index, f"DWORD {name}", body))
    for variant, ways in (("value", values), ("target", targets), ("pointer of 32 bits", pointers)):
        if ways:
            function, index, parameter, body = choose.choice(ways)
            yield _of_parameter("narrowed type", variant, subject, (function, index, parameter, body))


def _of_parameter(operator: str, variant: str, subject: Subject, way: tuple[Function, int, str, str]) -> Mutant:
    function, index, parameter, body = way
    parameters = [*function.parameters]
    parameters[index] = parameter
    name, place = place_of(function, index)
    expected = says(place, rf"parameter {re.escape(name)} of {function.method.name}\b")
    text = mutated(subject, function, parameters, body)
    return Mutant(
        operator, variant, subject.name, "standin", text, expected, "", is_inherited(subject, function.method.slot)
    )


def by_value_for_pointer(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """What a pointer points at is taken by value: a number, an identifier, an address or a structure."""
    ways: dict[str, list[tuple[Function, int, str, str]]] = {"number": [], "identifier": [], "other": []}
    for function in functions(subject):
        for index, parameter in enumerate(function.parameters):
            name = name_of(parameter)
            body = without(function.body, name, "write", "write_address", "give")
            body = body.replace(
                f"docabi_look((const void *){name}, sizeof *{name});", f"docabi_look(&{name}, sizeof {name});"
            )
            target = re.fullmatch(rf"(?:const )?(\w+ \**)\*{re.escape(name)}", parameter)
            if re.fullmatch(rf"REF(IID|GUID|CLSID) {re.escape(name)}", parameter):
                ways["identifier"].append((function, index, f"GUID {name}", body))
            elif target and target[1].strip() not in ("void",) and f"sizeof *{name}" in function.body:
                kind = "number" if target[1].strip() in NARROWER else "other"
                ways[kind].append((function, index, f"{target[1]}{name}", body))
    for variant, found in ways.items():
        if found:
            yield _of_parameter("by value for pointer", variant, subject, choose.choice(found))


def ignored_out(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """What comes out is not written: a number or structure, an address, an object."""
    for variant, call in (("value", "write"), ("address", "write_address"), ("object", "give")):
        found = []
        for function in functions(subject):
            for index, parameter in enumerate(function.parameters):
                body = without(function.body, name_of(parameter), call)
                if body != function.body:
                    found.append((function, index, parameter, body))
        if found:
            mutant = _of_parameter("ignored out", variant, subject, choose.choice(found))
            yield mutant._replace(expected=mutant.expected + ".*comes out")


# --- identity and codes ---

_COMPARED = "memcmp(riid, &identifiers[i], sizeof(GUID)) == 0"


def wrong_identifier(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """An identifier is taken for the own one: of a sibling, or one whose first 4 or 8 bytes are the same."""
    if not subject.identifiers:
        return
    place = subject.identifier_place
    changed = says(place, re.escape(subject.name), "for its identifier with byte")
    for variant, size in (("first 4 bytes", 4), ("first 8 bytes", 8)):
        text = subject.text.replace(_COMPARED, _COMPARED.replace("sizeof(GUID)", str(size)))
        yield Mutant("wrong identifier accepted", variant, subject.name, "standin", text, changed, "")
    yield Mutant(
        "wrong identifier accepted",
        "a sibling's",
        subject.name,
        "",
        "",
        says(place, re.escape(subject.name), "SIBLING"),
        "",
    )


def with_sibling(mutant: Mutant, subject: Subject, others: Sequence[Subject], choose: random.Random) -> Mutant:
    """The mutant that takes another interface's identifier for its own."""
    chain = {name for name, _, _ in subject.identifiers}
    values = {value for _, value, _ in subject.identifiers}
    strange = [
        other
        for other in others
        if other.identifiers
        and other.name not in chain
        and other.identifiers[0][0] == other.name
        and other.identifiers[0][1] not in values
        and subject.name not in {name for name, _, _ in other.identifiers}
    ]
    other = choose.choice(strange)
    parts = other.identifiers[0][1].split("-")
    tail = ", ".join(f"0x{(parts[3] + parts[4])[at : at + 2]}" for at in range(0, 16, 2))
    row = f"        {{0x{parts[0]}u, 0x{parts[1]}, 0x{parts[2]}, {{{tail}}}}},\n"
    text = subject.text.replace("static const GUID identifiers[] = {\n", "static const GUID identifiers[] = {\n" + row)
    return mutant._replace(
        file="standin", text=text, expected=mutant.expected.replace("SIBLING", re.escape(other.name))
    )


def leaked_reference(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """QueryInterface adds none for a base, two for the second identifier, or one although it refuses."""
    if not subject.identifiers:
        return
    count = "            This->references++;\n"
    one, *others = subject.identifiers
    last = (others or [one])[-1]
    index = len(subject.identifiers) - 1
    ways = (
        (
            "none for a base",
            count,
            f"            This->references += i != {index};\n",
            says(last[2], subject.name, last[0], "added"),
        ),
        (
            "two for itself",
            count,
            "            This->references += i == 0 ? 2 : 1;\n",
            says(one[2], subject.name, one[0], "added"),
        ),
        (
            "one for a refusal",
            "    return (HRESULT)0x80004002;\n}\n",
            "    This->references++;\n    return (HRESULT)0x80004002;\n}\n",
            says("the rules of COM", "refused QueryInterface", subject.name, "added"),
        ),
    )
    for variant, old, new, expected in ways:
        assert old in subject.text
        yield Mutant(
            "leaked reference", variant, subject.name, "standin", subject.text.replace(old, new, 1), expected, ""
        )


def undocumented_code(subject: Subject, choose: random.Random) -> Iterator[Mutant]:
    """A code that the page does not list: in place of a listed one, behind the last, where the page lists none."""
    answering = [one for one in functions(subject) if "docabi_answer(" in one.body]
    listed = [one for one in answering if "codes[] = {" in one.body]
    silent = [one for one in answering if "codes[] = {" not in one.body]
    ways: list[tuple[str, Function, str, str]] = []
    if listed:
        one = choose.choice(listed)
        rows = list(re.finditer(r"^        0x([0-9A-F]{8})u, /\* (.*?), (?:[^\n]*)\*/\n", one.body, re.MULTILINE))
        row = choose.choice(rows)
        body = one.body[: row.start()] + row[0].replace(row[1], "8007000B") + one.body[row.end() :]
        ways.append(
            ("in place of one", one, body, says(one.method.codes[row[2]], one.method.name, "answered 0x8007000B"))
        )
        end = rows[-1].end()
        more = re.sub(r"codes, (\d+)\)", lambda found: f"codes, {int(found[1]) + 1})", one.body[end:])
        body = one.body[:end] + "        0x8007000Bu,\n" + more
        first = one.method.codes[rows[0][2]]
        ways.append(("behind the last", one, body, says(first, one.method.name, "answered 0x8007000B")))
    if silent:
        one = choose.choice(silent)
        body = re.sub(r"docabi_answer\(This, (\d+), NULL, 0\)", r"docabi_answer(This, \1, odd, 2)", one.body)
        body = "    static const unsigned odd[] = {0, 0x8007000Bu};\n" + body
        ways.append(("page lists none", one, body, says(one.method.place, one.method.name, "answered 0x8007000B")))
    for variant, one, body, expected in ways:
        text = mutated(subject, one, one.parameters, body)
        yield Mutant(
            "undocumented code",
            variant,
            subject.name,
            "standin",
            text,
            expected,
            "",
            is_inherited(subject, one.method.slot),
        )


STANDINS: dict[str, Operator] = {
    "swapped slots": swapped_slots,
    "missing slot": missing_slot,
    "wrong arity": wrong_arity,
    "narrowed type": narrowed_type,
    "by value for pointer": by_value_for_pointer,
    "ignored out": ignored_out,
    "wrong identifier accepted": wrong_identifier,
    "leaked reference": leaked_reference,
    "undocumented code": undocumented_code,
}
"""Operators over the stand-in of an interface."""

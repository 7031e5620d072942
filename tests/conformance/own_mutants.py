"""Mutants of the implementations in `own/`, and which of them the conformance tests kill.

    python -m tests.conformance.own_mutants GENERATED [--seed 14] [--count 100] [--operator NAME]

It edits C as text and imports nothing of docabi. A mutant is killed by a message about the very fact that it breaks;
one that ends its process, or that another message tells, is counted apart. GENERATED is the folder with c, python and
conformance.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

OWN = Path(__file__).parent / "own"
INTERFACES = {
    "tasks": {"Manager": "IHostTaskManager"},
    "keeper": {"Debug": "ICorDebugManagedCallback", "Profile": "ICorProfilerCallback"},
    "reader": {"Import": "IMetaDataImport", "Info": "ICorProfilerInfo"},
}
_UNKNOWN = ("QueryInterface", "AddRef", "Release")
_FUNCTION = re.compile(
    r"^static (\w+) STDMETHODCALLTYPE (\w+?)_(\w+)\(([^{]*)\)\n\{\n(.*?)^\}\n", re.MULTILINE | re.DOTALL
)
_INTEGER = re.compile(r"^(DWORD|ULONG|ULONG32|LCID|SIZE_T|BOOL|md\w+|\w+ID|HRESULT)$")
_CODE = "(HRESULT)0x800705B4"
_ENDED = re.compile(r"crashed|did not come back|ended the process|raised ")


class Mutant(NamedTuple):
    """A changed implementation. `fact` is a pattern of the message that tells what is wrong with it."""

    operator: str
    implementation: str
    interface: str
    what: str
    text: str
    fact: str


class Function(NamedTuple):
    """A method in C: its parameters as type and name, without `this`."""

    prefix: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    head: str
    body: str
    whole: str

    def with_parameters(self, parameters: Sequence[tuple[str, str]], body: str) -> str:
        """The same method with other parameters."""
        rest = "".join(f", {kind}{name}" for kind, name in parameters)
        this = re.split(r",", self.head)[0]
        return f"{this}{rest})\n{{\n{body}}}\n"


def functions(source: str) -> list[Function]:
    """The methods of an implementation, without those of IUnknown."""
    found = []
    for match in _FUNCTION.finditer(source):
        result, prefix, name, declared, body = match.groups()
        parts = [re.sub(r"\s+", " ", one).strip() for one in declared.split(",")]
        pairs = [re.fullmatch(r"(.*?[ *])(\w+)", one) for one in parts[1:]]
        parameters = tuple((pair[1], pair[2]) for pair in pairs if pair is not None)
        head = f"static {result} STDMETHODCALLTYPE {prefix}_{name}({parts[0]}"
        if name not in _UNKNOWN and prefix != "Task":
            found.append(Function(prefix, name, parameters, head, body, match[0]))
    return found


def is_integer(kind: str) -> bool:
    """Whether a parameter is a number that goes in."""
    return _INTEGER.match(kind.strip()) is not None


def pointee(kind: str) -> str | None:
    """What a parameter points to, if that is a plain value or a pointer."""
    found = re.fullmatch(r"(.*\S) ?\*", kind.strip())
    return found[1].strip() if found and not found[1].startswith(("void", "IUnknown *", "WCHAR")) else None


Row = tuple[str, str, str]
"""What is changed, the text, the fact."""


def swapped(source: str, prefix: str, methods: Sequence[Function]) -> Iterator[Row]:
    """Two methods stand in each other's slots."""
    for one, other in zip(methods, [*methods[1:], *methods[:1]], strict=True):
        names = {f"{prefix}_{one.name}": f"{prefix}_{other.name}", f"{prefix}_{other.name}": f"{prefix}_{one.name}"}
        table = re.compile(rf"(?<=^    )({'|'.join(names)})(?=,$)|(?<= = )({'|'.join(names)})(?=;$)", re.MULTILINE)
        text = table.sub(lambda match, names=names: names[match[0]], source)  # type: ignore[misc]
        yield f"{one.name} and {other.name}", text, rf"slot \d+ of \w+ is {one.name}|{one.name} is slot"


def missing(source: str, prefix: str, methods: Sequence[Function]) -> Iterator[Row]:
    """The table lacks a slot, so that the rest is one too early."""
    for one in methods[:-1]:
        entry = f"    {prefix}_{one.name},\n"
        assigned = re.search(rf"^    (\w+_slots)\.{one.name} = .*$", source, re.MULTILINE)
        if entry in source:
            yield one.name, source.replace(entry, ""), rf"slot \d+ of \w+ is|{one.name} is slot"
        elif assigned:
            start = f"(char *)&{assigned[1]}.{one.name}"
            move = (
                f"memmove({start}, {start} + sizeof(void *), (char *)(&{assigned[1]} + 1) - {start} - sizeof(void *));"
            )
            last = list(re.finditer(rf"^    {assigned[1]}\.\w+ = .*\n", source, re.MULTILINE))[-1]
            text = f"{source[: last.end()]}    {move}\n{source[last.end() :]}"
            yield one.name, text, rf"slot \d+ of \w+ is|{one.name} is slot"


def arity(source: str, _: str, methods: Sequence[Function]) -> Iterator[Row]:
    """A method lacks its last parameter."""
    for one in methods:
        if one.parameters:
            kind, name = one.parameters[-1]
            local = f"    static char {name}_room[64];\n    {kind}{name} = " + (
                f"({kind}){name}_room;\n" if "*" in kind else f"*({kind}*){name}_room;\n"
            )
            body = local + re.sub(rf"^    docabi_record\(&{name}.*\n", "", one.body, flags=re.MULTILINE)
            text = source.replace(one.whole, one.with_parameters(one.parameters[:-1], body))
            yield f"{one.name} without {name}", text, rf"{one.name} has \d+ parameters|`{name}`"


def narrowed(source: str, _: str, methods: Sequence[Function]) -> Iterator[Row]:
    """A number has 16 bits, or what a pointer points to has."""
    for one in methods:
        for place, (kind, name) in enumerate(one.parameters):
            is_out = is_integer(pointee(kind) or "") and f"*{name} = " in one.body
            if is_integer(kind) or is_out:
                changed = [*one.parameters]
                changed[place] = ("WORD *" if is_out else "WORD ", name)
                text = source.replace(one.whole, one.with_parameters(changed, one.body))
                yield f"{name} of {one.name}", text, rf"`{name}`"


def by_value(source: str, _: str, methods: Sequence[Function]) -> Iterator[Row]:
    """A pointer is taken for the value."""
    for one in methods:
        for place, (kind, name) in enumerate(one.parameters):
            of = pointee(kind)
            if of and re.search(rf"^ +\*{name} = ", one.body, re.MULTILINE):
                changed = [*one.parameters]
                changed[place] = (f"{of} " if not of.endswith("*") else of, name)
                body = re.sub(rf"\*{name} = ([^;]*);", rf"{name} = ({of})(size_t)(\1);", one.body)
                text = source.replace(one.whole, one.with_parameters(changed, body))
                yield f"{name} of {one.name}", text, rf"`{name}`"


def ignored(source: str, _: str, methods: Sequence[Function]) -> Iterator[Row]:
    """What comes out is never written."""
    for one in methods:
        for _kind, name in one.parameters:
            body = re.sub(rf"\*{name} = [^;]*;", f"(void){name};", one.body)
            if body != one.body:
                yield f"{name} of {one.name}", source.replace(one.body, body), rf"never wrote `{name}`"


def identifiers(source: str, prefix: str, _: Sequence[Function]) -> Iterator[Row]:
    """QueryInterface takes other identifiers for its own."""
    compare = "memcmp(one, other, sizeof *one) == 0"
    header = (OWN / "own.h").read_text(encoding="utf-8")
    for what, condition in {
        "compares the first 4 bytes": "memcmp(one, other, 4) == 0",
        "compares the first 8 bytes": "memcmp(one, other, 8) == 0",
        "compares all but the last byte": "memcmp(one, other, 15) == 0",
        "compares all but the first 4 bytes": "memcmp(&one->Data2, &other->Data2, 12) == 0",
    }.items():
        own = header.replace(compare, condition)
        yield (
            what,
            source.replace('#include "own.h"', own),
            "for its identifier with byte|for an identifier that nobody",
        )
    sibling = "{0x3d6f5f61, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}"
    extra = f"same(riid, &(const GUID){sibling})"
    is_unknown = re.search(r"same\(riid, &unknown\)", source)
    if is_unknown and prefix in ("Manager", "Debug", "Import"):
        first = source.rindex("!same(riid, &unknown)") if prefix == "Manager" else -1
        text = (
            f"{source[:first]}!{extra} && {source[first:]}"
            if first >= 0
            else source.replace("if (same(riid, &unknown)", f"if ({extra} || same(riid, &unknown)")
        )
        yield "takes the identifier of ICorDebug", text, "was asked for ICorDebug and"


def references(source: str, prefix: str, _: Sequence[Function]) -> Iterator[Row]:
    """QueryInterface counts wrongly."""
    counting = (
        "((Manager *)This)->references++;\n    *out = This;"
        if prefix == "Manager"
        else "self->references++;\n    return 0;"
    )
    object_ = "((Manager *)This)" if prefix == "Manager" else "self"
    refusal = "return (HRESULT)0x80004002;"
    start = source.index("Manager_QueryInterface") if prefix == "Manager" else source.index("static HRESULT query(")
    before, rest = source[:start], source[start:]
    fact = "QueryInterface"
    for what, changed in {
        "adds none": counting.replace(f"{object_}->references++;", ""),
        "adds two": counting.replace("references++", "references += 2"),
        "adds none for IUnknown": counting.replace(f"{object_}->refer", f"if (!same(riid, &unknown)) {object_}->refer"),
        "adds two for IUnknown": counting.replace("references++", "references += 1 + same(riid, &unknown)"),
    }.items():
        yield what, before + rest.replace(counting, changed, 1), rf"{fact}.* added -?\d+ references, not 1"
    leaking = f"{{ {object_}->references++; {refusal} }}"
    yield "a refused one adds one", before + rest.replace(refusal, leaking, 1), "refused .* added 1 references, not 0"
    yield "a refused one leaves the pointer", before + rest.replace("*out = NULL;", "", 1), "left a pointer"


def arguments(source: str, prefix: str, _: Sequence[Function]) -> Iterator[Row]:
    """Objects that were given are not referenced or not released."""
    if prefix == "Manager":
        lines = re.findall(
            r"^ +if \([^\n]*\n +\(\(IUnknown \*\)\w[\w>-]*\)->lpVtbl->(?:AddRef|Release)[^\n]*\n", source, re.MULTILINE
        )
        for line in lines:
            fact = "given `pp?Manager`|released without a reference"
            yield line.strip().split("\n")[-1].strip(), source.replace(line, "", 1), fact
    if prefix == "Debug":
        fact = "that were given `p|released without a reference"
        yield "keeps without a reference", source.replace("    one->lpVtbl->AddRef(one);\n", ""), fact
        yield "forgets without a release", source.replace("last->lpVtbl->Release(last);", "(void)last;"), fact
        yield (
            "is gone without a release",
            source.replace("        forget(self);\n        free(self);", "        free(self);"),
            fact,
        )


def codes(source: str, _: str, methods: Sequence[Function]) -> Iterator[Row]:
    """A code that the page does not document, always or on a second path."""
    for one in methods:
        if not one.whole.startswith("static HRESULT"):
            continue
        fact = rf"{one.name}\(.*\) answered .*0x800705B4"
        start = re.match(r"(?:    docabi_\w+\(.*\n)*", one.body)
        opening = start[0] if start else ""
        rest = one.body[len(opening) :]
        yield (
            f"{one.name} the third time",
            source.replace(
                one.body, f"{opening}    static int turn;\n    if (++turn == 3)\n        return {_CODE};\n{rest}"
            ),
            fact,
        )
        for kind, name in one.parameters:
            if is_integer(kind) and not re.match(r"c[A-Z]", name):  # of a count only what a buffer has
                test = f"    if ({name} == 2)\n        return {_CODE};\n"
                yield f"{one.name} if {name} is 2", source.replace(one.body, opening + test + rest), fact
        last = one.body.rfind("return 0;")
        if last >= 0:
            yield (
                f"{one.name} always",
                source.replace(one.body, one.body[:last] + f"return {_CODE};" + one.body[last + 9 :]),
                fact,
            )


def state(source: str, _: str, methods: Sequence[Function]) -> Iterator[Row]:
    """What is set is lost, or what is got is something else."""
    names = {one.name for one in methods}
    for one in methods:
        if one.name.startswith("Set") and "Get" + one.name[3:] in names:
            body = re.sub(r"^ +\S[^\n]*->\w+ = \w+;\n", "    (void)This;\n", one.body, flags=re.MULTILINE)
            fact = rf"Get{one.name[3:]} gives"
            yield f"{one.name} forgets", source.replace(one.body, body), fact
            yield (
                f"{one.name} halves",
                source.replace(
                    one.body, one.body.replace(f"= {one.parameters[0][1]};", f"= {one.parameters[0][1]} / 2;")
                ),
                fact,
            )


def overruns(source: str, prefix: str, _: Sequence[Function]) -> Iterator[Row]:
    """A buffer is filled beyond the count that is told."""
    if prefix == "Import":
        fact = "more were written behind it"
        yield "one token too many", source.replace("given < most &&", "given <= most &&"), fact
        yield "a text one unit too long", source.replace("buffer[room - 1] = 0", "buffer[room] = 0"), fact
        yield "a text whatever the room", source.replace("place < room && ", ""), fact


OPERATORS: dict[str, Callable[[str, str, Sequence[Function]], Iterator[Row]]] = {
    "swapped slots": swapped,
    "missing slot": missing,
    "wrong arity": arity,
    "narrowed type": narrowed,
    "by value for pointer": by_value,
    "ignored out": ignored,
    "wrong identifier accepted": identifiers,
    "leaked reference": references,
    "reference to an argument": arguments,
    "undocumented code": codes,
    "lost state": state,
    "overrun": overruns,
}


def mutants(operator: str) -> Iterator[Mutant]:
    """All mutants of an operator."""
    for implementation, interfaces in INTERFACES.items():
        source = (OWN / f"{implementation}.c").read_text(encoding="utf-8")
        for prefix, interface in interfaces.items():
            methods = [one for one in functions(source) if one.prefix == prefix]
            for what, text, fact in OPERATORS[operator](source, prefix, methods):
                if text != source:
                    yield Mutant(operator, implementation, interface, what, text, fact)


def why_unobservable(mutant: Mutant) -> str:
    """Why nobody who calls an implementation can see what is wrong with it; nothing if one can."""
    if (
        mutant.operator in ("wrong arity", "narrowed type", "by value for pointer")
        and mutant.implementation == "keeper"
    ):
        return "nothing records the arguments, and nothing that comes back depends on them"
    if mutant.operator == "undocumented code" and not re.match(_WITH_CODES, f"{mutant.interface} {mutant.what}"):
        return "the page lists no codes"
    return ""


_WITH_CODES = r"IHostTaskManager (?!.*StackGuarantee)|IMetaDataImport Enum"


def chosen(seed: int, count: int, only: str = "") -> list[Mutant]:
    """So many mutants that can be observed, as evenly over the operators as they have any."""
    chance = random.Random(seed)
    every = {name: [one for one in mutants(name) if not why_unobservable(one)] for name in OPERATORS}
    rows = {name: sorted(found, key=lambda one: one[1:4]) for name, found in every.items()}
    for row in rows.values():
        chance.shuffle(row)
    found: list[Mutant] = []
    while len(found) < count and any(rows.values()):
        for name, row in rows.items():
            if row and len(found) < count and only in ("", name):
                found.append(row.pop())
            elif only not in ("", name):
                row.clear()
    return found


def verdict(mutant: Mutant, generated: Path, folder: Path) -> str:
    """What becomes of a mutant: `killed`, `another assertion`, `ended`, `survived` or `does not compile`."""
    library = folder / "own.so"
    source = folder / "own.c"
    source.write_text(mutant.text, encoding="utf-8")
    command = [
        "cc",
        "-std=c11",
        "-w",
        "-g",
        "-D_GNU_SOURCE",
        "-shared",
        "-fPIC",
        "-pthread",
        "-o",
        str(library),
        str(source),
    ]
    places = [generated / "c", generated / "conformance/standin", OWN]
    command += [part for place in places for part in ("-I", str(place))]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        return "does not compile"
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--time-limit", "3", "--interface", mutant.interface]
    run = [sys.executable, "-m", "pytest", *options, "--library", str(library), "--factory", "make_object", "."]
    done = subprocess.run(run, cwd=generated / "conformance", capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return "survived"
    told = re.compile(r"[^ ]+\.md:\d+( \(.*\))?: |layout |the rules of COM: ")
    lines = [line for line in done.stdout.splitlines() if told.match(line)]
    if any(re.search(mutant.fact, line) and not _ENDED.search(line) for line in lines):
        return "killed"
    return "ended" if all(map(_ENDED.search, lines)) else "another assertion"


def main() -> None:
    """Print a row a mutant and a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("generated", type=Path)
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--operator", default="")
    given = parser.parse_args()
    table: defaultdict[str, Counter[str]] = defaultdict(Counter)
    with TemporaryDirectory() as folder:
        for mutant in chosen(given.seed, given.count, given.operator):
            found = verdict(mutant, given.generated.resolve(), Path(folder))
            table[mutant.operator][found] += 1
            print(f"{found:18} {mutant.operator:26} {mutant.interface}: {mutant.what}", flush=True)
    reasons = Counter((one.operator, why_unobservable(one)) for name in OPERATORS for one in mutants(name))
    for (name, reason), number in reasons.items():
        if reason:
            print(f"not run: {number} of {name}: {reason}")
    for name, counts in [*table.items(), ("all", sum(table.values(), Counter()))]:
        print(f"{name:26} {counts.total():4}  {', '.join(f'{count} {what}' for what, count in counts.most_common())}")


if __name__ == "__main__":
    main()

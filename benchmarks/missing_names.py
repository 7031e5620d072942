"""Which names of original headers the generated ones lack: `python benchmarks/missing_names.py OUT HEADER...`.

OUT is the folder of a build, a HEADER a file of an SDK whose name a generated header has (mingw-w64's `cor.h`, Wine's
`cordebug.h`). The reader of headers in this file is its own: a name counts as declared where a macro, an interface, an
identifier, an enumeration, a type or a function of that name begins, and as there where it stands in the code of any
generated header. What the IDL compiler writes for itself (guards, proxies, stubs) is no name that programs use. Printed
is a line a header and kind, and each name that is lacking with the reason (`Reason`); exit code 1 if there is one that
a page or a fact knows.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Set
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from docabi.facts import Facts


class Reason(StrEnum):
    """Why a name of an original is lacking."""

    METHOD = "nobody knows the types of the method"
    """A macro around a slot that is opaque."""
    UNKNOWN = "no page and no fact describes it"
    LOST = "a page or a fact knows it"


class Name(NamedTuple):
    """A name that a header declares, and as what."""

    kind: str
    name: str


class Original(NamedTuple):
    """A header of an SDK: what it declares and is no matter of the IDL compiler, and what of it is lacking and why."""

    header: Path
    names: tuple[Name, ...]
    lacking: dict[Name, Reason]

    def kinds(self) -> Iterator[tuple[str, int, int]]:
        """Each kind with how many of its names are there, of how many."""
        for kind in dict.fromkeys(one.kind for one in self.names):
            own = [one for one in self.names if one.kind == kind]
            yield kind, sum(one not in self.lacking for one in own), len(own)


# --- headers ---------------------------------------------------------------------------------------------------------

_SILENT = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"", re.DOTALL)
_ENUM = re.compile(r"\benum\b[^;{}()]*\{([^{}]*)\}")
_ENUMERATOR = re.compile(r"(?:^|,)\s*(\w+)")
_KINDS = (
    ("function macro", re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)\(", re.MULTILINE)),
    ("constant", re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+[^\s]", re.MULTILINE)),
    ("interface", re.compile(r"\b__(\w+)_INTERFACE_DEFINED__|\bDECLARE_INTERFACE_?\(\s*(\w+)")),
    ("identifier", re.compile(r"\b(?:DEFINE_GUID|EXTERN_GUID)\s*\(\s*(\w+)")),
    ("type", re.compile(r"^\s*(?:typedef\s+)?(?:struct|union|enum)\s+(\w+)\s*\{", re.MULTILINE)),
    ("type", re.compile(r"^\s*\}\s*\*?\s*(\w+)\s*[;,]", re.MULTILINE)),
    ("type", re.compile(r"^\s*typedef\s+[\w\s*]*?\b(\w+)\s*;", re.MULTILINE)),
    (
        "function",
        re.compile(
            r"^\s*(?:STDAPI|(?:HRESULT|BOOL\w*|void|DWORD)\s+(?:WINAPI|STDAPICALLTYPE|__stdcall))\s+(\w+)\s*\(",
            re.MULTILINE,
        ),
    ),
)
_WORD = re.compile(r"\w+")


def code(text: str) -> str:
    """The text of a header without comments and texts."""
    return _SILENT.sub(" ", text)


def declared(text: str) -> Iterator[Name]:
    """What a header declares, each name once."""
    bare, seen = code(text), set[str]()
    found = [Name("enumerator", name) for body in _ENUM.findall(bare) for name in _ENUMERATOR.findall(body)]
    found += [Name(kind, next(filter(None, one.groups()))) for kind, form in _KINDS for one in form.finditer(bare)]
    for one in found:
        if one.name not in seen:
            seen.add(one.name)
            yield one


# --- what docabi knows -----------------------------------------------------------------------------------------------

_COMPILER = re.compile(
    r"__|\w+_(?:Proxy|Stub|REMOTE_\w+|DEFINED|INTERFACE)\Z|\w+_[Hh]_?\Z|_\w*INCLUDED_?\Z|COM_NO_WINDOWS_H\Z|INTERFACE\Z"
)


def known_names(specs: Path) -> Set[str]:
    """Every name that pages or facts know: of types, members, codes, identifiers and interfaces."""
    facts = Facts()
    found = {*facts.layouts, *facts.types, *facts.identifiers, *facts.companions.tests, *facts.companions.codes}
    found.update(f"IID_{name}" for name, layout in facts.layouts.items() if layout.iid)
    found.update(one.name for fact in facts.enumerations.values() for one in fact.without(()))
    for file in (specs / "abi").rglob("*.yaml"):
        found.update(_names(yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)))
    return found


def _names(entity: dict[str, Any]) -> Iterator[str]:
    yield entity["name"]
    yield from filter(None, [entity.get("tag_name"), *(alias["name"] for alias in entity.get("aliases", ()))])
    if entity["kind"] == "enumeration":
        yield from (member["name"] for member in entity["members"])
    for one in (entity, *entity.get("methods", ())):
        yield from (found["name"] for found in one.get("hresults", ()) if found.get("value") is not None)


def compare(out: Path, headers: Iterable[Path]) -> Iterator[Original]:
    """The originals against the generated headers of a build."""
    words = {word for file in (out / "generated" / "c").glob("*.h") for word in _WORD.findall(code(file.read_text()))}
    known = known_names(out / "specs")
    for header in headers:
        names = tuple(one for one in declared(header.read_text("utf-8", "replace")) if not _COMPILER.match(one.name))
        yield Original(header, names, {one: _reason(one.name, words, known) for one in names if one.name not in words})


def _reason(name: str, words: Set[str], known: Set[str]) -> Reason:
    if name in known:
        return Reason.LOST
    interface, _, method = name.partition("_")
    return Reason.METHOD if f"opaque_{method}" in words and f"{interface}Vtbl" in words else Reason.UNKNOWN


def main(out: str, *files: str) -> int:
    """Print what is lacking."""
    found = [*compare(Path(out), map(Path, files))]
    for original in found:
        for kind, there, wanted in original.kinds():
            print(f"{original.header}: {kind}: {there} of {wanted}")
    for original in found:
        for name, reason in original.lacking.items():
            print(f"{original.header.name}: {name.kind} {name.name}: {reason}")
    return int(any(Reason.LOST in original.lacking.values() for original in found))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

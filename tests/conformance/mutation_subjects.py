"""What is mutated: the interfaces of a generated folder, as the text of their stand-ins and what their tests state.

Nothing of docabi is imported: facts are read from the text of the test modules.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import NamedTuple

# Types that are plain numbers or identifiers in every header: what is narrower, and what they are by value.
NARROWER = {
    **dict.fromkeys(("DWORD", "ULONG", "UINT", "LONG", "INT", "int", "BOOL", "UINT32", "ULONG32", "HRESULT"), "USHORT"),
    **dict.fromkeys(("mdToken", "mdTypeDef", "mdMethodDef", "mdTypeRef", "mdFieldDef", "mdModule"), "USHORT"),
    **dict.fromkeys(("ULONG64", "UINT64", "SIZE_T", "UINT_PTR", "CORDB_ADDRESS", "LPVOID", "HANDLE"), "DWORD"),
    **dict.fromkeys(
        ("ObjectID", "ClassID", "ModuleID", "FunctionID", "ThreadID", "AppDomainID", "AssemblyID"), "DWORD"
    ),
    **dict.fromkeys(("LPCWSTR", "LPWSTR", "REFIID", "REFGUID", "REFCLSID"), "DWORD"),
    **dict.fromkeys(("WORD", "USHORT", "WCHAR"), "BYTE"),
}


class Method(NamedTuple):
    """What a test module says of a method: places of its parameters and codes by name."""

    name: str
    owner: str
    slot: int
    place: str
    slot_place: str
    parameters: dict[str, str]
    codes: dict[str, str]


class Subject(NamedTuple):
    """An interface: its test module, the text of its stand-in, its methods, its identifiers with their places."""

    name: str
    module: str
    header: str
    text: str
    methods: tuple[Method, ...]
    identifiers: tuple[tuple[str, str, str], ...]
    identifier_place: str


class Mutant(NamedTuple):
    """A fault: where it is put in (`standin` or a header's name), the changed text, what a message has to say of it,
    and which tests are asked.
    """

    operator: str
    variant: str
    subject: str
    file: str
    text: str
    expected: str
    tests: str
    inherited: bool = False


def value(node: ast.expr) -> object:
    return ast.literal_eval(node)


def with_lines(text: str, generated: Path) -> str:
    """A test module or a table with the lines themselves in the place of their names."""
    table = (generated / "conformance/docabi_lines.h").read_text("utf-8")
    lines = dict(re.findall(r'#define DOCABI_LINE_(\w+) "(\d+)"', table))
    text = re.sub(
        r"\bat\('([^'\n]*)', '(\w+)'(?:, '([^'\n]*)')?\)", lambda one: f"'{one[1]}{lines[one[2]]}{one[3] or ''}'", text
    )
    return re.sub(
        r'" DOCABI_LINE_(\w+)(?: "([^"\n]*))?',
        lambda one: f"{lines[one[1]]}{one[2] or ''}" + '"' * (one[2] is None),
        text,
    )


def subjects(generated: Path) -> list[Subject]:
    """The interfaces of a generated folder."""
    found = []
    for module in sorted((generated / "conformance").glob("test_*_*.py")):
        tree = ast.parse(with_lines(module.read_text("utf-8"), generated))
        assigned = next(node for node in tree.body if isinstance(node, ast.Assign))
        found.append(_subject(generated, module, assigned.value))
    return found


def _subject(generated: Path, module: Path, call: ast.expr) -> Subject:
    assert isinstance(call, ast.Call)
    given = {one.arg: one.value for one in call.keywords}
    name, header = str(value(call.args[0])), str(value(given["header"]))
    source = (generated / "conformance/standin" / f"{header}.c").read_text("utf-8")
    begin = source.index(f"/* --- {name} --- */")
    end = re.compile(r"^/\* --- ", re.MULTILINE).search(source, begin + 1)
    methods = given["methods"]
    identifiers = given["identifiers"]
    assert isinstance(methods, ast.Tuple)
    assert isinstance(identifiers, ast.Tuple)
    return Subject(
        name,
        module.name,
        header,
        source[: re.search(r"^/\* --- ", source, re.MULTILINE).start()] + source[begin : end.start() if end else None],  # type: ignore[union-attr]
        tuple(map(_method, methods.elts)),
        tuple(tuple(str(value(part)) for part in one.args) for one in identifiers.elts if isinstance(one, ast.Call)),  # type: ignore[misc]
        str(value(given["identifier_place"])),
    )


def _method(call: ast.expr) -> Method:
    assert isinstance(call, ast.Call)
    given = {one.arg: one.value for one in call.keywords}
    parts = {}
    for part in ("parameters", "codes"):
        rows = given[part]
        assert isinstance(rows, ast.Tuple)
        calls = [one for one in rows.elts if isinstance(one, ast.Call)]
        parts[part] = {str(value(one.args[0])): str(value(one.args[-1])) for one in calls}
    slot = value(given["slot"])
    assert isinstance(slot, int)
    owner, place, slot_place = (str(value(given[name])) for name in ("owner", "place", "slot_place"))
    return Method(str(value(call.args[0])), owner, slot, place, slot_place, parts["parameters"], parts["codes"])


def says(place: str, *words: str) -> str:
    """The pattern of a message that opens with a place and says some words in order."""
    return rf"(^|\s){re.escape(place)}:.*{'.*'.join(words)}"


def rows_of(layout: Path, kind: str) -> dict[str, dict[str, str]]:
    """The places of the members of each entity of a kind, from the table of a header; of itself the empty name."""
    found: dict[str, dict[str, str]] = {}
    text = with_lines(layout.read_text("utf-8"), layout.parents[2])
    for part in re.split(r"^    /\* --- ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition(": ")
        if rest.startswith(kind):
            rows = re.finditer(r'^    DOCABI_\w+\([^"\n]*"(.*?)", .*, "(.*?)"\);$', part, re.MULTILINE)
            found[name] = {row[1]: row[2] for row in rows}
    return found

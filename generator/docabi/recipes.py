"""The recipe that `docabi conformance init` writes: what only somebody who knows an implementation can say of it.

A value that no caller can make up (a handle, an identifier, a token) comes from the method of the interface that gives
it out; where none does, `FILL IN` stands, and the tests of the method wait for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from docabi.abi import SpecView
from docabi.abi.types import Sort
from docabi.escape import python_comment, yaml_string
from docabi.patterns import compile_pattern
from docabi.spec import Direction, Enumeration, Interface, Method, Parameter, Type

_HEAD = """\
# What the conformance tests are to know of your implementation: pytest generated/conformance --recipe FILE
# README.md in the folder of the tests says what can stand here.

library: ./host.so              # a shared library ...
factory: CreateObject           # ... and its function: HRESULT CreateObject(const GUID *iid, void **object)
# implementation: module:make   # instead: make(interface class) -> address of a new object
# time-limit: 10                # seconds that a call may take
# together: true                # the calls of a method share a process: for what takes long to start

interfaces:
"""
# Names of types whose values a caller cannot make up: handles and words of the API's own, not those of the language.
_OWN = compile_pattern(r"H[A-Z]\w+|\w*[a-z]\w*")
_NOT_OWN = {"HRESULT", "int", "char", "short", "long", "float", "double", "void", "unsigned int", "wchar_t", "size_t"}


class Given(msgspec.Struct, frozen=True):
    """Where the value of a parameter comes from: the parameter of another method, or nobody knows."""

    parameter: str
    type: str
    method: str = ""
    of: str = ""


def recipe_text(spec: SpecView, names: Iterable[str]) -> str:
    """The recipe for interfaces."""
    lines = [_HEAD.rstrip("\n")]
    for name in names:
        found = spec.entities[name]
        assert isinstance(found, Interface)
        lines += _interface(found, spec)
    return "\n".join(lines) + "\n"


def recipe_interfaces(spec: SpecView) -> list[str]:
    """The interfaces that a recipe can be of, in name order."""
    return [name for name, entity in spec.entities.items() if isinstance(entity, Interface) and _known(entity)]


def _known(interface: Interface) -> list[Method]:
    return [one for one in interface.methods if one.documented and one.slot is not None and one.returns is not None]


def _interface(interface: Interface, spec: SpecView) -> Iterator[str]:
    yield f"  {_key(interface.name)}:"
    yield "    # first: [Initialize]     # methods that every new object is sent before anything else"
    yield "    # skip: why none of this is to be tested"
    yield "    methods:"
    methods = _known(interface)
    for method in methods:
        yield from _method(method, list(_given(method, methods, spec)))


def _method(method: Method, given: Sequence[Given]) -> Iterator[str]:
    names = ", ".join(f"{one.name}: {_type_name(one.type)}" for one in method.parameters)
    yield f"      {_key(method.name)}:  # {python_comment(f'({names})')}"
    if not given:
        yield "        arguments: {}"
        return
    if after := sorted({one.method for one in given if one.method}):
        yield f"        after: [{', '.join(map(_key, after))}]"
    yield "        arguments:"
    for one in given:
        source = f"{{from: {yaml_string(f'{one.method}.{one.of}')}}}" if one.method else "FILL IN"
        yield f"          {_key(one.parameter)}: {source}  # {python_comment(one.type)}"


def _given(method: Method, methods: Sequence[Method], spec: SpecView) -> Iterator[Given]:
    """The parameters of a method whose values nobody can make up."""
    sources = _sources(methods, method)
    for parameter in method.parameters:
        name = parameter.type.name
        if parameter.direction is Direction.IN and name is not None and _is_own(name, spec):
            of = sources.get(name)
            yield Given(parameter.name, name, *of) if of else Given(parameter.name, name)


def _sources(methods: Sequence[Method], but: Method) -> Mapping[str, tuple[str, str]]:
    """Which parameter of another method gives out values of a type: of the first one that needs none itself."""
    found: dict[str, tuple[str, str]] = {}
    for method in methods:
        needed = {one.type.name for one in method.parameters if one.direction is Direction.IN}
        for parameter in method.parameters if method is not but else ():
            name = _given_out(parameter)
            if name is not None and name not in needed:
                found.setdefault(name, (method.name, parameter.name))
    return found


def _given_out(parameter: Parameter) -> str | None:
    inner = parameter.type.pointer or parameter.type.array
    return inner.name if inner is not None and parameter.direction is not Direction.IN else None


def _is_own(name: str, spec: SpecView) -> bool:
    if name in _NOT_OWN or not _OWN.fullmatch(name) or isinstance(spec.entities.get(name), Enumeration):
        return False
    return spec.abi.types.named(name).sort in ((Sort.POINTER, Sort.OPAQUE) if name.startswith("H") else (Sort.INTEGER,))


def _type_name(kind: Type) -> str:
    inner = kind.pointer or kind.array
    mark = " *" if kind.pointer is not None else "[]"
    return kind.name or (f"{_type_name(inner)}{mark}" if inner is not None else "...")


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z_]\w*", name) and name.lower() not in _WORDS else yaml_string(name)


_WORDS = {
    "null",
    "true",
    "false",
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
}  # that YAML of any version takes for something else

"""The Python code of one method, function or function pointer: a documented signature in, a `Call` out.

The friendly form prepares the C arguments, calls the raw form, checks the code and gives the values that came out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docabi.backends.python.conversions import converted
from docabi.backends.python.names import Namer
from docabi.backends.python.pieces import PIECES, Around, Piece, kind, plain
from docabi.backends.python.roles import Argument, Role, arguments
from docabi.backends.python.shapes import Shape, Sort, Types
from docabi.escape import python_string
from docabi.spec import Parameter, Type

_BUILTIN = frozenset({"int", "str", "bytes", "bool", "float"})
Fields = tuple[tuple[str, str], ...]
"""Name and type of each result."""
_RESULT_MEMBERS = ("count", "index", "hresult", "_asdict", "_fields")


@dataclass(frozen=True)
class Declaration:
    """What the documentation declares, the `key` that error texts have for it, and its Python name.

    `freed` are names of memory that another method gives back by its address.
    """

    name: str
    key: str
    python: str
    returns: Type | None
    parameters: tuple[Parameter, ...]
    convention: str | None = None
    freed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ResultClass:
    """A named tuple: its name and (field, type) pairs. One with an interface that was asked for is generic over it."""

    name: str
    key: str
    fields: Fields

    @property
    def generic(self) -> bool:
        """Whether a field is the interface that was asked for."""
        return any(annotation == "T" for _, annotation in self.fields)

    @property
    def bases(self) -> str:
        """The base classes behind `Result`; types that need not be there at run time stand in quotes."""
        inside = ", ".join(one if one in _BUILTIN else f'"{one}"' for _, one in self.fields)
        return f"tuple[{inside}], Generic[T]" if self.generic else f"tuple[{inside}]"


@dataclass(frozen=True)
class Call:
    """Everything that is printed for a call; every string is Python. `fails` says that it returns an HRESULT."""

    name: str
    key: str
    slot: str
    raw: str
    signature: str
    overloads: tuple[str, ...]
    body: tuple[str, ...]
    implementation: str
    function: str
    result: ResultClass | None
    fails: bool
    arguments: tuple[Argument, ...]
    visible: tuple[Argument, ...]
    given: tuple[Argument, ...]


@dataclass(frozen=True)
class _Parts:
    """A signature taken apart."""

    declaration: Declaration
    returns: Shape | None
    arguments: tuple[Argument, ...]
    pieces: tuple[Piece, ...]
    result_name: str

    @property
    def fails(self) -> bool:
        """Whether it returns an HRESULT."""
        return self.returns is not None and self.returns.name == "HRESULT"

    @property
    def given(self) -> list[tuple[Argument, Piece]]:
        """The parameters that are results."""
        return [(a, p) for a, p in zip(self.arguments, self.pieces, strict=True) if p.result is not None]

    @property
    def visible(self) -> list[tuple[Argument, Piece]]:
        """The parameters that are Python arguments."""
        return [(a, p) for a, p in zip(self.arguments, self.pieces, strict=True) if p.accepts is not None]

    @property
    def returned(self) -> bool:
        """Whether the C function's own value is a result."""
        return self.returns is not None and not self.fails


def opaque_slot(name: str) -> str:
    """The expression of a slot that keeps its place."""
    return f"Slot.opaque({python_string(name)})"


def call(declaration: Declaration, types: Types, opaque: frozenset[str], result_name: str) -> Call | None:
    """The code of a declaration; None if a type that it needs is unknown."""
    returns = _returns(declaration, types)
    found = arguments(declaration.parameters, types, types.reserved, declaration.freed)
    if returns is None or any(argument.role == Role.UNKNOWN for argument in found):
        return None
    around = Around(found, opaque)
    pieces = tuple(PIECES[argument.role](argument, around) for argument in found)
    shape = None if returns.sort == Sort.VOID else returns
    taken = result_name in types.reserved
    parts = _Parts(declaration, shape, found, pieces, result_name + "_" if taken else result_name)
    return _assemble(parts)


def _returns(declaration: Declaration, types: Types) -> Shape | None:
    if declaration.returns is None:
        return None
    shape = types.resolve(declaration.returns)
    return shape if shape.sort == Sort.VOID or shape.callable_by_value else None


def _assemble(parts: _Parts) -> Call:
    declaration = parts.declaration
    fields = _fields(parts)
    result = ResultClass(parts.result_name, declaration.key, fields) if len(fields) > 1 else None
    overloads, signature = _signatures(parts, fields, result)
    return Call(
        name=declaration.python,
        key=declaration.key,
        slot=_slot(parts),
        raw=_raw(parts),
        signature=signature,
        overloads=overloads,
        body=_body(parts, result),
        implementation=_implementation(parts),
        function=_function(parts),
        result=result,
        fails=parts.fails,
        arguments=parts.arguments,
        visible=tuple(a for a, _ in parts.visible),
        given=tuple(a for a, _ in parts.given),
    )


def _fields(parts: _Parts) -> Fields:
    namer = Namer(_RESULT_MEMBERS)
    found = [("returned", _given_return(parts.returns))] if parts.returned and parts.returns is not None else []
    found += [(argument.name, piece.gives) for argument, piece in parts.given]
    return tuple((namer.take(name), gives) for name, gives in found)


def _slot(parts: _Parts) -> str:
    returns = "None" if parts.returns is None else "HRESULT" if parts.fails else _returned_kind(parts.returns)
    inside = [python_string(parts.declaration.python), returns, *(piece.slot for piece in parts.pieces)]
    if parts.declaration.convention == "cdecl":
        inside.append('convention="cdecl"')
    if parts.declaration.name != parts.declaration.python:
        inside.append(f"symbol={python_string(parts.declaration.name)}")
    return f"Slot({', '.join(inside)})"


def _returned_kind(shape: Shape) -> str:
    """The kind of what a function returns: an address stays one, because nobody says who owns what it points to."""
    return "POINTER" if _is_address(shape) else kind(shape)


def _is_address(shape: Shape) -> bool:
    return shape.sort in (Sort.POINTER, Sort.CALLBACK)


def _raw(parts: _Parts) -> str:
    inside = ", ".join(
        ["self", *(f"{a.name}: {_raw_type(p)}" for a, p in zip(parts.arguments, parts.pieces, strict=True))]
    )
    returns = "None" if parts.returns is None else "int" if parts.fails else _raw_result(parts.returns)
    return f"def {parts.declaration.python}({inside}) -> {returns}: ..."


def _raw_type(piece: Piece) -> str:
    return "int" if piece.raw == "bool" else piece.raw


def _raw_result(shape: Shape) -> str:
    if _is_address(shape):
        return "int | None"
    return "int" if shape.sort in (Sort.ENUMERATION, Sort.BOOLEAN) else plain(shape)


def _accepted(parts: _Parts) -> list[str]:
    """Annotated parameters; a default stands only where all that follow have one."""
    out: list[str] = []
    optional = True
    for argument, piece in reversed(parts.visible):
        default = piece.default or _neutral(argument, piece)
        optional = optional and default is not None
        out.append(f"{argument.name}: {piece.accepts}" + (f" = {default}" if optional else ""))
    return out[::-1]


_RESERVED = re.compile(r"(?i)\w*reserved\d*\Z")


def _neutral(argument: Argument, piece: Piece) -> str | None:
    """NULL or 0 for a parameter that the page calls optional, or whose name says that nobody uses it."""
    accepts = piece.accepts or ""
    if not argument.parameter.optional and not _RESERVED.match(argument.parameter.name):
        return None
    if accepts == "Pointer" or accepts.endswith("None"):
        return "None"
    return "0" if accepts == "int" and argument.role == Role.VALUE else None


def _gives(parts: _Parts, fields: Fields, result: ResultClass | None) -> str:
    if result is not None:
        return result.name
    if fields:
        return fields[0][1]
    return "HResult" if parts.fails else "None"


def _signatures(parts: _Parts, fields: Fields, result: ResultClass | None) -> tuple[tuple[str, ...], str]:
    accepted, gives, python = ["self", *_accepted(parts)], _gives(parts, fields, result), parts.declaration.python
    asked = [argument for argument, piece in parts.given if argument.role == Role.OUT_REQUESTED]
    if not asked:
        return (), f"def {python}({', '.join(accepted)}) -> {gives}:"
    iid = parts.arguments[asked[0].iid].name
    form = f"{result.name}[{{}}]" if result is not None else "{}"
    whole = form.format("Any") if result is not None else "T | IUnknown"
    overloads = tuple(
        f"def {python}({', '.join(_with_iid(accepted, iid, given))}) -> {form.format(one)}: ..."
        for given, one in (("type[T]", "T"), ("GUID", "IUnknown"))
    )
    return overloads, f"def {python}({', '.join(_with_iid(accepted, iid, 'type[T] | GUID'))}) -> {whole}:"


def _with_iid(accepted: Sequence[str], iid: str, annotation: str) -> list[str]:
    return [f"{iid}: {annotation}" if one.startswith(f"{iid}:") else one for one in accepted]


def _body(parts: _Parts, result: ResultClass | None) -> tuple[str, ...]:
    lines = [line for piece in parts.pieces for line in piece.setup]
    lines += _calling(parts)
    key = python_string(parts.declaration.key)
    values = [piece.result or "" for _, piece in parts.given]
    if not values:
        return (*lines, *_without_values(parts, key))
    if parts.returned and parts.returns is not None:
        values.insert(0, converted_return(parts.returns))
    return (*lines, *_returning(parts, values, result, key))


def converted_return(shape: Shape) -> str:
    """The expression that turns what C returned into the Python value."""
    return "returned" if shape.sort == Sort.CALLBACK else converted(shape, "returned")


def _given_return(shape: Shape) -> str:
    """The Python type of what C returned."""
    return "int | None" if shape.sort == Sort.CALLBACK else plain(shape)


def _answered_return(shape: Shape) -> str:
    """The Python type of what an implementation returns for what C returns."""
    return "int | None" if _is_address(shape) else plain(shape)


def _calling(parts: _Parts) -> list[str]:
    inside = ", ".join(piece.argument for piece in parts.pieces)
    target = "hresult = " if parts.fails else "returned = " if parts.returns is not None else ""
    line = f"{target}self.raw.{parts.declaration.python}({inside})"
    growing = _growing(parts)
    before = [step for piece in parts.pieces for step in piece.before]
    if not growing:
        return [*before, line]
    code = "hresult" if parts.fails else "0"
    out = ["while True:", *(f"    {step}" for step in before), f"    {line}"]
    for retry, pieces in growing.items():
        length = f"len({pieces[0].argument})"
        out.append(f"    if {retry} > {length} and (size := grown({code}, {retry}, {length})):")
        out += [f"        {step}" for piece in pieces for step in piece.grow]
        out.append("        continue")
    return [*out, "    break"]


def _growing(parts: _Parts) -> dict[str, list[Piece]]:
    """Buffers that may have been too short, by the length that tells: those of one length grow together."""
    found: dict[str, list[Piece]] = {}
    for piece in parts.pieces:
        if piece.grow and piece.retry is not None:
            found.setdefault(piece.retry, []).append(piece)
    return found


def _without_values(parts: _Parts, key: str) -> list[str]:
    if parts.fails:
        return [f"return settle(hresult, {key})"]
    return [] if parts.returns is None else [f"return {converted_return(parts.returns)}"]


def _returning(parts: _Parts, values: list[str], result: ResultClass | None, key: str) -> list[str]:
    """One value: its code is kept for `last_hresult`. Several: the code is theirs, and S_OK is their default."""
    made = values[0] if result is None else f"{result.name}(({', '.join(values)}))"
    if not parts.fails:
        return [f"return {made}"]
    if result is None:
        return [f"check(hresult, {key})", f"return {made}"]
    code = ["if hresult:", "    result.hresult = HResult(hresult)"]
    failure = ["if hresult < 0:", f"    raise ComError(hresult, {key})"]
    return [*failure, f"result = {made}", *code, "return result"]


def _answers(parts: _Parts) -> str:
    found = [_answered_return(parts.returns)] if parts.returned and parts.returns is not None else []
    found += [piece.answers for piece in parts.pieces if piece.answers]
    if not found:
        return "int | None" if parts.fails else "None"
    inside = found[0] if len(found) == 1 else f"tuple[{', '.join(found)}]"
    return f"Answer[{inside}]" if parts.fails else inside


def _implementation(parts: _Parts) -> str:
    inside = ", ".join(["self", *(f"{a.name}: {p.receives}" for a, p in parts.visible)])
    return f"def {parts.declaration.python}({inside}) -> {_answers(parts)}: ..."


def _function(parts: _Parts) -> str:
    inside = ", ".join(piece.receives or "" for _, piece in parts.visible)
    return f"Callable[[{inside}], {_answers(parts)}]"

"""Statements of a namespace's module become what definition files declare: interfaces, functions, records,
enumerations, constants, types of functions.

The packages say what a type is made of, and neither `const` nor which way a parameter carries its value: both come from
pages. A text (`PWSTR`) is `LPWSTR`; an interface is always passed as a pointer; the array at the end of a structure
that may be longer has one element, as in Windows' headers.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from uuid import UUID

import msgspec

from docabi.definitions.model import (
    Constant,
    ImportedAlias,
    ImportedEnumeration,
    ImportedFunction,
    ImportedInterface,
    ImportedRecord,
)
from docabi.definitions.win32.namespaces import Place, Sort, UnreadableError, namespace_of
from docabi.spec import Direction, Enumerator, Field, Parameter, Signature, Type

# The packages' names for types of C, in the names that the table of types knows.
_NAMES: Mapping[str, str] = {
    "Void": "void",
    "Boolean": "bool",
    "Char": "WCHAR",
    "SByte": "signed char",
    "Byte": "BYTE",
    "Int16": "SHORT",
    "UInt16": "USHORT",
    "Int32": "INT32",
    "UInt32": "UINT32",
    "Int64": "LONG64",
    "UInt64": "ULONG64",
    "IntPtr": "INT_PTR",
    "UIntPtr": "UINT_PTR",
    "Single": "float",
    "Double": "double",
    "Guid": "GUID",
    "String": "LPWSTR",
    "Bytes": "LPSTR",
}
_VOID = Type(name="void")
_SIMPLE: Mapping[str, Type] = {
    "VoidPtr": Type(pointer=_VOID),
    **{name: Type(name=meant) for name, meant in _NAMES.items()},
}
_TEXTS: Mapping[Place, str] = {Place("Foundation", "PWSTR"): "LPWSTR", Place("Foundation", "PSTR"): "LPSTR"}
_INTEGERS = frozenset({"SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"})
_OF_32_BITS = frozenset({"Int32", "UInt32"})
_CODE = Place("Foundation", "HRESULT")
_CDECL = "__cdecl"

Sorts = Callable[[Place], "Sort | None"]
"""What stands at a place; None where nothing does."""


class Reader(msgspec.Struct, frozen=True):
    """Reads the statements of one namespace. `needs` gets every place that a type names."""

    sorts: Sorts
    needs: set[Place]

    def type(self, node: ast.expr, nested: Mapping[str, Type] | None = None) -> Type:
        """The type that an annotation means; `nested` are the classes inside the class that it stands in."""
        match node:
            case ast.Constant(value=None):
                return _VOID
            case ast.Name(id=name) if (known := (nested or {}).get(name) or _SIMPLE.get(name)) is not None:
                return known
            case ast.Call(func=ast.Name(id="POINTER"), args=[target]):
                return Type(pointer=self.type(target, nested))
            case ast.BinOp(left=item, op=ast.Mult(), right=ast.Constant(value=int(length))):
                return Type(array=self.type(item, nested), size=str(length))
            case ast.Subscript(value=ast.Name(id="FlexibleArray"), slice=item):
                return Type(array=self.type(item, nested), size="1")
        return self._named(node)

    def _named(self, node: ast.expr) -> Type:
        place = place_of(node)
        sort = self.sorts(place) if place is not None else None
        if place is None or sort is None:
            raise UnreadableError(ast.unparse(node))
        if place in _TEXTS:
            return Type(name=_TEXTS[place])
        self.needs.add(place)
        named = Type(name=place.name)
        return Type(pointer=named) if sort is Sort.INTERFACE else named

    # --- functions ---------------------------------------------------------------------------------------------------

    def function(self, node: ast.FunctionDef) -> ImportedFunction | ImportedAlias:
        """A function of a library, or the type of functions that a program hands over."""
        decorator = node.decorator_list[0] if node.decorator_list else None
        call = decorator if isinstance(decorator, ast.Call) else None
        named = call.func if call is not None else decorator
        kind = named.id if isinstance(named, ast.Name) else ""
        signature = self.signature(node, skipped=0)
        if kind.startswith("cfunctype"):
            signature = msgspec.structs.replace(signature, calling_convention=_CDECL)
        if kind.endswith("_pointer"):
            return ImportedAlias(node.name, node.lineno, Type(pointer=Type(function=signature)), _names(signature))
        if call is None:
            raise UnreadableError(node.name)
        library = next((str(one.value) for one in call.args if isinstance(one, ast.Constant) and one.value), None)
        return ImportedFunction(node.name, node.lineno, signature, library, _names(signature))

    def signature(self, node: ast.FunctionDef, skipped: int) -> Signature:
        """What a function declares; `skipped` parameters at the start are Python's own."""
        parameters = tuple(
            Parameter(one.arg, Direction.IN, self.type(one.annotation or ast.Constant(None)))
            for one in node.args.args[skipped:]
        )
        returns = self.type(node.returns) if node.returns is not None else Type(name="void")
        return Signature(returns, parameters, None, node.args.vararg is not None)

    # --- interfaces --------------------------------------------------------------------------------------------------

    def interface(self, node: ast.ClassDef) -> ImportedInterface:
        """An interface with its own methods in the order of their slots."""
        base, iid = None, None
        slots: list[tuple[int, ImportedFunction]] = []
        for one in node.body:
            match one:
                case ast.AnnAssign(target=ast.Name(id="extends"), annotation=ast.Attribute() as extended):
                    place = place_of(extended)
                    base = place.name if place is not None else None
                    self.needs.update({place} if place is not None else ())
                case ast.Assign(targets=[ast.Name(id="_iid_")], value=ast.Call(args=[ast.Constant(value=str(text))])):
                    iid = str(UUID(text))
                case ast.FunctionDef():
                    slots.append((_slot(one), self._method(one)))
        methods = tuple(method for _, method in sorted(slots, key=lambda pair: pair[0]))
        return ImportedInterface(node.name, node.lineno, iid, base, methods)

    def _method(self, node: ast.FunctionDef) -> ImportedFunction:
        signature = self.signature(node, skipped=1)
        return ImportedFunction(node.name, node.lineno, signature, unstated=_names(signature))

    # --- records -----------------------------------------------------------------------------------------------------

    def record(self, node: ast.ClassDef) -> Iterator[ImportedRecord]:
        """A structure or union; what is nested in an array of it has a name of its own, and comes first."""
        apart: list[ImportedRecord] = []
        fields, lines, pack = self._fields(node, node.name, apart)
        yield from apart
        yield ImportedRecord(node.name, node.lineno, None, _is_union(node), fields, lines, pack)

    def _fields(
        self, node: ast.ClassDef, outer: str, apart: list[ImportedRecord]
    ) -> tuple[tuple[Field, ...], dict[str, int], int | None]:
        classes = {one.name: one for one in node.body if isinstance(one, ast.ClassDef)}
        anonymous, pack = _layout(node)
        fields: list[Field] = []
        lines: dict[str, int] = {}
        for one in node.body:
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                name = one.target.id
                lines[name] = one.lineno
                field = self._field(name, one.annotation, f"{outer}_{name}", classes, apart)
                fields.append(msgspec.structs.replace(field, name="") if name in anonymous else field)
        return tuple(fields), lines, pack

    def _field(
        self, name: str, node: ast.expr, path: str, classes: Mapping[str, ast.ClassDef], apart: list[ImportedRecord]
    ) -> Field:
        match node:
            case ast.Name(id=used) if used in classes:
                fields, _, pack = self._fields(classes[used], path, apart)
                part = {"union" if _is_union(classes[used]) else "structure": fields}
                return Field(name, Type(**part, pack=pack))  # type: ignore[arg-type]
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[held, ast.Call(args=[width])])):
                bits = width.value if isinstance(width, ast.Constant) else None
                if not isinstance(bits, int):
                    raise UnreadableError(ast.unparse(node))
                return Field(name, self.type(held), bits)
        nested: dict[str, Type] = {}
        for used in {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} & classes.keys():
            fields, lines, pack = self._fields(classes[used], path, apart)
            apart.append(
                ImportedRecord(path, classes[used].lineno, None, _is_union(classes[used]), fields, lines, pack)
            )
            nested[used] = Type(name=path)
        return Field(name, self.type(node, nested))

    # --- other types and constants -----------------------------------------------------------------------------------

    def alias(self, statements: Sequence[ast.stmt]) -> ImportedAlias | ImportedEnumeration:
        """Another name of a type, or an enumeration: an integer of 32 bits with the constants behind it."""
        first, *values = statements
        if isinstance(first, ast.ClassDef):
            return _closed_enumeration(first)
        assert isinstance(first, ast.Assign), "aliases are assigned"
        name = first.targets[0].id if isinstance(first.targets[0], ast.Name) else ""
        kind = first.value.id if isinstance(first.value, ast.Name) else ""
        members = [(constant, one.lineno) for one in values if (constant := number(one)) is not None]
        if members and kind in _OF_32_BITS:
            enumerators = tuple(Enumerator(one.name, one.value % (1 << 32)) for one, _ in members)
            lines = {one.name: line for one, line in members}
            return ImportedEnumeration(name, first.lineno, None, enumerators, lines)
        return ImportedAlias(name, first.lineno, self.type(first.value))


def _closed_enumeration(node: ast.ClassDef) -> ImportedEnumeration:
    """`class LAMP(Enum, Int32)`: an enumeration whose members have no name outside of it."""
    rows = [
        (one.targets[0].id, value, one.lineno)
        for one in node.body
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
        if (value := _integer(one.value)) is not None
    ]
    members = tuple(Enumerator(f"{node.name}_{name.rstrip('_')}", value % (1 << 32)) for name, value, _ in rows)
    lines = {member.name: line for member, (_, _, line) in zip(members, rows, strict=True)}
    return ImportedEnumeration(node.name, node.lineno, None, members, lines)


def number(node: ast.stmt) -> Constant | None:
    """The constant that a statement states (`LAMP_ON: UInt32 = 1`); None for one that is no integer."""
    if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name) or node.value is None:
        return None
    value = _integer(node.value)
    return None if value is None else Constant(node.target.id, node.lineno, value)


def is_code(node: ast.stmt) -> bool:
    """Whether a constant is an HRESULT."""
    return isinstance(node, ast.AnnAssign) and place_of(node.annotation) == _CODE


def place_of(node: ast.expr) -> Place | None:
    """The place that a name of a module leads to: `win32more.Windows.Win32.Graphics.Gdi.HDC`."""
    if not isinstance(node, ast.Attribute):
        return None
    namespace = namespace_of(ast.unparse(node.value))
    return None if namespace is None else Place(namespace, node.attr)


def neutral_target(statements: Sequence[ast.stmt]) -> str | None:
    """The W form that `CreateLamp = UnicodeAlias('CreateLampW')` names."""
    match statements[0]:
        case ast.Assign(value=ast.Call(func=ast.Name(id="UnicodeAlias"), args=[ast.Constant(value=str(name))])):
            return name
    return None


def _integer(node: ast.expr) -> int | None:
    match node:
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
            return -value
    return None


def _is_union(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "Union" for base in node.bases)


def _slot(node: ast.FunctionDef) -> int:
    for one in node.decorator_list:
        match one:
            case ast.Call(func=ast.Name(id="commethod"), args=[ast.Constant(value=int(slot))]):
                return slot
    raise UnreadableError(node.name)


def _layout(node: ast.ClassDef) -> tuple[frozenset[str], int | None]:
    """The names of the anonymous members of a record, and its packing in bytes."""
    anonymous, pack = frozenset[str](), None
    for one in node.body:
        match one:
            case ast.Assign(targets=[ast.Name(id="_anonymous_")], value=ast.Tuple(elts=names)):
                anonymous = frozenset(str(name.value) for name in names if isinstance(name, ast.Constant))
            case ast.Assign(targets=[ast.Name(id="_pack_")], value=ast.Constant(value=int(value))):
                pack = value
    return anonymous, pack


def _names(signature: Signature) -> frozenset[str]:
    """The parameters of a signature; the metadata's Python has no directions."""
    return frozenset(one.name for one in signature.parameters)

"""Windows metadata (`.winmd`, ECMA-335): interfaces, structures, enumerations, constants and functions of its types.

Two dialects are read: that of Windows metadata for Win32 (methods return HRESULT, the base is the implemented
interface) and that of C# interfaces for COM (`ComImport`, where a method without `PreserveSig` returns HRESULT and
gives its value through a last parameter). Metadata has no lines: everything stands on line 1.

dnfile reads the tables; without it, a diagnostic says how to install it.
"""

from __future__ import annotations

import logging
from typing import Any

from docabi.definitions.clitypes import Metadata, Row, SignatureError
from docabi.definitions.model import (
    Constant,
    Imported,
    ImportedAlias,
    ImportedEnumeration,
    ImportedFunction,
    ImportedInterface,
    ImportedRecord,
)
from docabi.diagnostics import Sink
from docabi.source import Span
from docabi.spec import Direction, Enumerator, Field, Parameter, Signature, Type

_LINE = 1
_HRESULT = Type(name="HRESULT")
_BASES = {"0": "IDispatch", "1": "IUnknown", "2": "IDispatch", "3": "IInspectable"}  # ComInterfaceType


def read_winmd(data: bytes, file: str, sink: Sink) -> Imported:
    """Read a metadata file. Never fails: what cannot be read is reported and left out."""
    try:
        import dnfile
    except ImportError:
        message = "reading Windows metadata needs the package dnfile"
        sink.error("unreadable-definitions", Span(), message, "pip install 'docabi[winmd]'")
        return Imported(file)
    open_image: Any = dnfile.dnPE
    level = logging.root.manager.disable
    # It logs what it meets in damaged files, to the root logger; the diagnostic below is what a user gets.
    logging.disable(logging.CRITICAL)
    try:
        image = open_image(data=data)
        metadata = Metadata(image.net.mdtables)
    except Exception as error:  # a parser of binary files raises whatever its structures meet
        sink.error("unreadable-definitions", Span(), f"it is no Windows metadata: {error}")
        return Imported(file)
    finally:
        logging.disable(level)
    return _read(metadata, Imported(file, {}, {}, {}, {}, {}, {}), sink)


def _read(metadata: Metadata, found: Imported, sink: Sink) -> Imported:
    for row in metadata.types():
        try:
            _READERS.get(metadata.category(row), _read_class)(row, metadata, found)
        except (SignatureError, AttributeError, IndexError, TypeError, ValueError, RecursionError):
            sink.warning("damaged-metadata", Span(), f"the type `{metadata.name(row)}` cannot be read")
    return found


def _read_interface(row: Row, metadata: Metadata, found: Imported) -> None:
    name = metadata.name(row)
    methods = tuple(_function(method, _com_signature(method, metadata), metadata) for method in metadata.methods(row))
    found.interfaces[name] = ImportedInterface(name, _LINE, metadata.guid(row), _base(name, row, metadata), methods)


def _function(method: Row, signature: Signature, metadata: Metadata) -> ImportedFunction:
    return ImportedFunction(metadata.name(method), _LINE, signature, unstated=metadata.unstated(method))


def _base(name: str, row: Row, metadata: Metadata) -> str | None:
    if name == "IUnknown":
        return None
    stated = metadata.attribute(row, "InterfaceTypeAttribute")
    if stated is not None:
        return _BASES.get(str(stated[2]) if len(stated) > 2 else "1", "IUnknown")
    return metadata.implemented(row) or "IUnknown"


def _com_signature(method: Row, metadata: Metadata) -> Signature:
    """The signature in the vtable: without `PreserveSig` the result is a last parameter, and HRESULT is returned."""
    signature = metadata.signature(method)
    if method.ImplFlags.miPreserveSig or signature.returns == _HRESULT:
        return signature
    parameters = signature.parameters
    if signature.returns.name != "void":
        result = Parameter("result", Direction.OUT, Type(pointer=signature.returns), retval=True)
        parameters = (*parameters, result)
    return Signature(_HRESULT, parameters)


def _read_enumeration(row: Row, metadata: Metadata, found: Imported) -> None:
    name = metadata.name(row)
    members = tuple(
        Enumerator(metadata.name(field), value % (1 << 32))
        for field in metadata.fields(row)
        if (value := metadata.constant(field)) is not None
    )
    lines = {member.name: _LINE for member in members}
    found.enumerations[name] = ImportedEnumeration(name, _LINE, None, members, lines)


def _read_structure(row: Row, metadata: Metadata, found: Imported) -> None:
    """A structure; one with a single `Value` that is marked as a type definition is another name of that type."""
    name = metadata.name(row)
    rows = [field for field in metadata.fields(row) if not field.Flags.fdStatic]
    fields = tuple(Field(metadata.name(field), metadata.field_type(field)) for field in rows)
    if metadata.attribute(row, "NativeTypedefAttribute") is not None and len(fields) == 1:
        found.aliases[name] = ImportedAlias(name, _LINE, fields[0].type)
    else:
        is_union = bool(row.Flags.tdExplicitLayout)  # all fields lie at one place
        lines = {field.name: _LINE for field in fields}
        found.records[name] = ImportedRecord(name, _LINE, None, is_union, fields, lines, metadata.packing(row))


def _read_delegate(row: Row, metadata: Metadata, found: Imported) -> None:
    name = metadata.name(row)
    for method in metadata.methods(row):
        if metadata.name(method) == "Invoke":
            function = Type(pointer=Type(function=metadata.signature(method)))
            found.aliases[name] = ImportedAlias(name, _LINE, function, metadata.unstated(method))


def _read_class(row: Row, metadata: Metadata, found: Imported) -> None:
    """A static class: imported functions, and constants of the type HRESULT."""
    for method in metadata.methods(row):
        if method.Flags.mdPinvokeImpl:
            found.functions[metadata.name(method)] = _function(method, metadata.signature(method), metadata)
    for field in metadata.fields(row):
        value = metadata.constant(field)
        if value is not None and metadata.field_type(field) == _HRESULT:
            found.hresults[metadata.name(field)] = Constant(metadata.name(field), _LINE, value % (1 << 32))


_READERS: dict[str, Any] = {
    "interface": _read_interface,
    "enumeration": _read_enumeration,
    "structure": _read_structure,
    "delegate": _read_delegate,
}

"""What the profilers share: names for what they are told of, and what is in an object."""

from __future__ import annotations

from ctypes import c_int32, string_at
from pathlib import Path

from docabi_bindings import ComError, CorOpenFlags, ICorProfilerInfo3, IMetaDataImport

ARRAY = "array"
"""The name of a class of arrays: it has none in metadata."""


def module_name(info: ICorProfilerInfo3, module: int) -> str:
    """The name of a module's file."""
    return Path(info.GetModuleInfo(module).szName).name


def method_name(info: ICorProfilerInfo3, function: int) -> str:
    """Type and name of a method."""
    scope, token = info.GetTokenAndMetaDataFromFunction(function, IMetaDataImport)
    with scope:
        method = scope.GetMethodProps(token)
        return f"{scope.GetTypeDefProps(method.pClass).szTypeDef}.{method.szMethod}"


def class_name(info: ICorProfilerInfo3, class_: int) -> str:
    """The name of a class."""
    try:
        about = info.GetClassIDInfo2(class_)
    except ComError:
        return ARRAY
    with metadata(info, about.pModuleId) as scope:
        return scope.GetTypeDefProps(about.pTypeDefToken).szTypeDef


def metadata(info: ICorProfilerInfo3, module: int) -> IMetaDataImport:
    """The metadata of a module. Raises LookupError for one that has only resources."""
    scope = info.GetModuleMetaData(module, CorOpenFlags.ofRead, IMetaDataImport)
    if scope is None:
        raise LookupError(f"module 0x{module:X} has no metadata")
    return scope


def string(info: ICorProfilerInfo3, object_: int) -> str:
    """The text of a string of the program."""
    length, place = info.GetStringLayout2()
    return string_at(object_ + place, 2 * c_int32.from_address(object_ + length).value).decode("utf-16-le")


def field(info: ICorProfilerInfo3, object_: int, name: str) -> int:
    """The address of a field of an object, its own or one of a base. Raises LookupError if there is none."""
    class_ = info.GetClassFromObject(object_)
    while class_:
        about = info.GetClassIDInfo2(class_)
        with metadata(info, about.pModuleId) as scope:
            for one in info.GetClassLayout(class_).rFieldOffset:
                if scope.GetFieldProps(one.ridOfField).szField == name:
                    return object_ + one.ulOffset
        class_ = about.pParentClassId
    raise LookupError(name)

"""Reads the metadata of every assembly of a framework, row by row, and says how many rows there are.

`python assemblies.py RUNTIME [ASSEMBLY...]`: without names all are counted, with names their rows are printed as JSON.

What to learn here: loops over tokens (`for token in scope.EnumFields(type_)`), named tuples with a field for each
result, objects that a `with` block releases, and one dispenser that opens all files.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from docabi_bindings import ComError, CorOpenFlags, HResult, IMetaDataDispenserEx, IMetaDataImport2
from exports import Runtime, leave

NIL_TYPE = 0x02000000
"""No type definition: fields and methods outside every type, which belong to `<Module>`."""
Row = tuple[object, ...]


def text(blob: bytes | None) -> str:
    """A blob as hexadecimal digits; no blob is an empty text."""
    return (blob or b"").hex()


def types(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, name, flags and base of each type; those inside of others have their plain name."""
    for token in scope.EnumTypeDefs():
        yield token, *scope.GetTypeDefProps(token)


def fields(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, type, name, flags and signature of each field."""
    for type_ in (NIL_TYPE, *scope.EnumTypeDefs()):
        for token in scope.EnumFields(type_):
            about = scope.GetFieldProps(token)
            yield token, about.pClass, about.szField, about.pdwAttr, text(about.ppvSigBlob)


def methods(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, type, name, flags, signature and address of each method."""
    for type_ in (NIL_TYPE, *scope.EnumTypeDefs()):
        for token in scope.EnumMethods(type_):
            about = scope.GetMethodProps(token)
            signature = text(about.ppvSigBlob)
            yield token, about.pClass, about.szMethod, about.pdwAttr, signature, about.pulCodeRVA


def parameters(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, method, position, name and flags of each parameter that has a name, a default or an attribute."""
    for type_ in (NIL_TYPE, *scope.EnumTypeDefs()):
        for method in scope.EnumMethods(type_):
            for token in scope.EnumParams(method):
                about = scope.GetParamProps(token)
                yield token, about.pmd, about.pulSequence, about.szName, about.pdwAttr


def references(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, scope and name of each type of another assembly that is used."""
    for token in scope.EnumTypeRefs():
        yield token, *scope.GetTypeRefProps(token)


def attributes(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, parent, constructor and value of each custom attribute."""
    for token in scope.EnumCustomAttributes(0, 0):
        parent, constructor, value = scope.GetCustomAttributeProps(token)
        yield token, parent, constructor, text(value)


def generics(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token, owner, position and name of each type parameter of a type; methods have such, too."""
    for type_ in scope.EnumTypeDefs():
        for token in scope.EnumGenericParams(type_):
            about = scope.GetGenericParamProps(token)
            yield token, about.ptOwner, about.pulParamSeq, about.wzName


def strings(scope: IMetaDataImport2) -> Iterator[Row]:
    """Token and text of each literal of the code: whole, also where it has a NUL inside."""
    for token in scope.EnumUserStrings():
        yield token, scope.GetUserString(token)


TABLES = (types, fields, methods, parameters, references, attributes, generics, strings)


def read(dispenser: IMetaDataDispenserEx, path: Path) -> Mapping[str, list[Row]]:
    """All rows of an assembly by table."""
    with dispenser.OpenScope(path, CorOpenFlags.ofRead, IMetaDataImport2) as scope:
        return {table.__name__: sorted(table(scope)) for table in TABLES}


def read_all(dispenser: IMetaDataDispenserEx, files: Iterable[Path]) -> Iterator[tuple[str, Mapping[str, list[Row]]]]:
    """Name and rows of each file that is an assembly."""
    for path in files:
        try:
            yield path.name, read(dispenser, path)
        except ComError as error:
            if error.hresult != HResult.CLDB_E_FILE_CORRUPT:  # no metadata: a native library
                raise


def main() -> None:
    runtime, names = Runtime(Path(sys.argv[1])), sys.argv[2:]
    with runtime.dispenser() as dispenser:
        if names:
            print(json.dumps(dict(read_all(dispenser, (runtime.folder / name for name in names)))))
            leave()
        totals: Counter[str] = Counter()
        for _, found in read_all(dispenser, sorted(runtime.folder.glob("*.dll"))):
            totals.update({"assemblies": 1} | {table: len(rows) for table, rows in found.items()})
    print(", ".join(f"{count} {table}" for table, count in totals.items()))
    leave()


if __name__ == "__main__":
    main()

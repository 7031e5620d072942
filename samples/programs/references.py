"""Which assemblies of a framework reference which: the graph, what one of them needs, and who is in a circle.

`python references.py RUNTIME ASSEMBLY [--json]`: what ASSEMBLY (`System.Console`) needs, nearest first.

What to learn here: one scope asked for a second interface, `ASSEMBLYMETADATA` read as a value, and a loop whose handle
is closed by itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from docabi_bindings import (
    ComError,
    CorOpenFlags,
    HResult,
    IMetaDataAssemblyImport,
    IMetaDataDispenserEx,
    IMetaDataImport,
)
from exports import Runtime, leave

Graph = Mapping[str, list[tuple[str, str]]]
"""Name of an assembly, and name and version of each one that it references."""


def graph(dispenser: IMetaDataDispenserEx, folder: Path) -> Graph:
    """The references of every managed assembly in a folder."""
    found: dict[str, list[tuple[str, str]]] = {}
    for path in sorted(folder.glob("*.dll")):
        try:
            scope = dispenser.OpenScope(path, CorOpenFlags.ofRead, IMetaDataImport)
        except ComError as error:
            if error.hresult != HResult.CLDB_E_FILE_CORRUPT:
                raise
            continue  # a native library
        with scope, scope.QueryInterface(IMetaDataAssemblyImport) as manifest:
            name = manifest.GetAssemblyProps(manifest.GetAssemblyFromScope()).szName
            found[name] = [reference(manifest, token) for token in manifest.EnumAssemblyRefs()]
    return found


def reference(manifest: IMetaDataAssemblyImport, token: int) -> tuple[str, str]:
    """Name and version of a referenced assembly."""
    about = manifest.GetAssemblyRefProps(token)
    version = about.pMetaData
    numbers = (version.usMajorVersion, version.usMinorVersion, version.usBuildNumber, version.usRevisionNumber)
    return about.szName, ".".join(map(str, numbers))


def needs(found: Graph, name: str) -> list[str]:
    """What an assembly needs, nearest first."""
    order = [name]
    for one in order:  # grows while it is read
        order += sorted({other for other, _ in found.get(one, ())} - {*order})
    return order[1:]


def circles(found: Graph) -> list[str]:
    """Assemblies that need themselves in the end."""
    return [name for name in found if name in needs_of_needs(found, name)]


def needs_of_needs(found: Graph, name: str) -> set[str]:
    """What the direct references of an assembly need, and these."""
    direct = {other for other, _ in found[name]}
    return direct.union(*(needs(found, other) for other in direct))


def main() -> None:
    runtime, name = Runtime(Path(sys.argv[1])), sys.argv[2]
    with runtime.dispenser() as dispenser:
        found = graph(dispenser, runtime.folder)
    if "--json" in sys.argv:
        print(json.dumps(found))
        leave()
    absent = {other for references in found.values() for other, _ in references} - found.keys()
    print(f"{len(found)} assemblies with {sum(map(len, found.values()))} references, {len(absent)} to absent ones")
    print(f"circles: {', '.join(circles(found)) or 'none'}")
    print(f"{name} needs {', '.join(needs(found, name)) or 'nothing'}")
    leave()


if __name__ == "__main__":
    main()

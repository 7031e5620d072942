"""Patch files: facts that documentation has wrong, with what is right. In: the text of a YAML file. Out: its patches
with their places, and what is wrong with the file. The package's own corrections have the same form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any

import msgspec

from docabi.diagnostics import Sink
from docabi.documents import DocumentError, load_yaml, nearest
from docabi.source import PageId, Span

_Text = Annotated[str, msgspec.Meta(min_length=1)]
_HELP = "a patch file is a list of patches with `entity`, `fact`, `expect`, `set` and `reason`"


class Patch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wrong fact of one entity; values are written as in the files below `specs/abi`."""

    entity: _Text
    """Name of the entity."""
    fact: _Text
    """Where the fact stands in the entity: `methods.Open.parameters.hFile.direction`."""
    expect: Any
    """The value that the documentation has; null where it has nothing."""
    set: Any
    """The value to use instead; null removes an item of a list."""
    reason: _Text
    """Why the documentation is wrong."""
    upstream: str = ""
    """Where it was reported, or what proves it: an address or a text."""
    after: str | None = None
    """For an added item: the item that it follows; an empty text puts it first. Without it, it comes last."""


class PlacedPatch(msgspec.Struct, frozen=True):
    """A patch and where it stands. `file` is the path as the user knows it, empty for a correction of the package."""

    patch: Patch
    file: str = ""
    places: Mapping[str, Span] = {}
    """Key -> place of its value. Nested keys have dots (`set.type`); the empty key is the patch itself."""

    def place(self, path: str) -> Span:
        """The place of a value, or of the innermost one around it that has a place."""
        while path and path not in self.places:
            path = path.rpartition(".")[0]
        return self.places.get(path, Span())


Patches = Mapping[str, tuple[PlacedPatch, ...]]
"""Patches by the name of their entity, in the order in which they are applied."""
NO_PATCHES: Patches = MappingProxyType({})


def by_entity(patches: Iterable[PlacedPatch]) -> Patches:
    """Patches by the name of their entity, in the order given."""
    found: dict[str, tuple[PlacedPatch, ...]] = {}
    for patch in patches:
        found[patch.patch.entity] = (*found.get(patch.patch.entity, ()), patch)
    return found


def read_patches(file: str, text: str, sink: Sink) -> Iterator[PlacedPatch]:
    """The patches of a file; one that is malformed is reported and left out."""
    try:
        document = load_yaml(text)
    except DocumentError as error:
        sink.error(
            "patch-malformed", _span(error.line, error.column), f"the file cannot be read: {error.problem}", _HELP
        )
        return
    places = document.places()
    if not isinstance(document.value, list | None):
        sink.error("patch-malformed", _span(*places[""]), "the file holds no list", _HELP)
        return
    own: defaultdict[str, dict[str, Span]] = defaultdict(dict)
    for path, place in places.items():
        number, _, inner = path.partition(".")
        own[number][inner] = _span(*place)
    for index, given in enumerate(document.value or ()):
        placed = PlacedPatch(Patch("-", "-", None, None, "-"), file, own[str(index)])
        try:
            patch = msgspec.convert(given, Patch)
        except msgspec.ValidationError as error:
            _report(str(error), placed, sink)
        else:
            yield msgspec.structs.replace(placed, patch=patch)


def _span(line: int, column: int) -> Span:
    return Span(line, column) if line else Span()


def _report(error: str, placed: PlacedPatch, sink: Sink) -> None:
    """Report what msgspec says (``Object contains unknown field `x` ``) with its place and a name that is near."""
    message, path = split_error(error)
    unknown = re.search(r"unknown field `(.*)`", message)
    if unknown:
        names = [field.name for field in msgspec.structs.fields(Patch)]
        message = f"a patch has no `{unknown[1]}`{nearest(unknown[1], names)}"
        path = f"{unknown[1]}!"
    sink.error("patch-malformed", placed.place(path), f"{path}: {message}" if path and not unknown else message, _HELP)


def split_error(error: str) -> tuple[str, str]:
    """Split a message of msgspec into what is wrong and where: ``Expected `str` - at `$.type[0].name` `` has the path
    `type.0.name`.
    """
    message, _, path = error.partition(" - at `")
    path = path.rstrip("`").removeprefix("$").replace("[", ".").replace("]", "").lstrip(".")
    return message[:1].lower() + message[1:], path


def patch_file_sink(file: str) -> Sink:
    """A sink for findings about a patch file, which is no page of a locale."""
    return Sink(PageId("", file))

"""Patch files: facts that documentation has wrong, with what is right. In: the text of a YAML file. Out: its patches
with their places, and what is wrong with the file. The package's own corrections have the same form.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any

import msgspec
import yaml

from docabi.diagnostics import Sink
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
        node = _composed(text)
        data = yaml.load(text, Loader=yaml.CSafeLoader) if node is not None else []
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        span = Span(mark.line + 1, mark.column + 1) if mark else Span()
        sink.error("patch-malformed", span, f"no YAML: {error.problem or error.context}", _HELP)
        return
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        sink.error("patch-malformed", Span(), f"no YAML: {str(error).splitlines()[0]}", _HELP)
        return
    if not isinstance(data, list) or not isinstance(node, yaml.SequenceNode | None):
        sink.error("patch-malformed", _span(node), "the file holds no list", _HELP)
        return
    for given, item in zip(data, node.value if node is not None else (), strict=True):
        placed = PlacedPatch(Patch("-", "-", None, None, "-"), file, dict(_places(item, "")))
        try:
            patch = msgspec.convert(given, Patch)
        except (msgspec.ValidationError, RecursionError) as error:
            _report(str(error), placed, sink)
        else:
            yield msgspec.structs.replace(placed, patch=patch)


def _composed(text: str) -> yaml.Node | None:
    """The tree of nodes; raises YAMLError, also for an alias (it could make the tree endless) and for a key that stands
    twice (one would hide the other's value).
    """
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise _error("a patch file has no aliases", event.start_mark)
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    _refuse_twins(node)
    return node


def _error(problem: str, mark: Any) -> yaml.YAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=mark)


def _refuse_twins(node: yaml.Node | None) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                raise _error(f"the key `{key.value}` is there twice", key.start_mark)
            seen.add(key.value)
            _refuse_twins(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            _refuse_twins(value)


def _places(node: yaml.Node, path: str) -> Iterator[tuple[str, Span]]:
    """The place of each value, of each key (with a `!` behind it), and of each item by its number."""
    yield path, _span(node)
    dot = f"{path}." if path else ""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield f"{dot}{key.value}!", _span(key)
            yield from _places(value, f"{dot}{key.value}")
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _places(value, f"{dot}{index}")


def _span(node: yaml.Node | None) -> Span:
    return Span(node.start_mark.line + 1, node.start_mark.column + 1) if node is not None else Span()


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


def nearest(name: str, known: list[str]) -> str:
    """A question that names the nearest known word, or the known words if there are few."""
    near = difflib.get_close_matches(name, known, 1) or [one for one in known if one.lower() == name.lower()]
    if near:
        return f" (did you mean `{near[0]}`?)"
    return f"; there are {', '.join(known)}" if 0 < len(known) <= _FEW else ""


_FEW = 12


def patch_file_sink(file: str) -> Sink:
    """A sink for findings about a patch file, which is no page of a locale."""
    return Sink(PageId("", file))

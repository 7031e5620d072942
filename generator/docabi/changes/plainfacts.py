"""Facts that are one value: which class a change of each belongs to. One table for every kind of thing that has them.

To teach a field: a row here, or a comparison of its own where the value means more than itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from msgspec.structs import replace

from docabi.backends.deprecation import advice
from docabi.changes.alignment import Alignment, Item
from docabi.changes.meaning import typed
from docabi.changes.model import Edit
from docabi.passes.patches.value import HEXADECIMAL_FROM
from docabi.spec import UNKNOWN_PACKING, UNKNOWN_WIDTH, Type


class Row(NamedTuple):
    """The classes of a field: the value came, went, became another one."""

    added: str
    removed: str
    changed: str


def _same(rule: str) -> Row:
    return Row(rule, rule, rule)


def _three(stem: str) -> Row:
    return Row(f"{stem}-added", f"{stem}-removed", f"{stem}-changed")


_FILES = {field: _three(field) for field in ("header", "idl", "library", "since")}
_IDENTITY = {"iid": _three("iid"), "clsid": _three("iid")}

ENTITY: Mapping[str, Row] = {
    **_FILES,
    **_IDENTITY,
    "library_elsewhere": _three("library"),
    "area": _same("entity-moved"),
    "page": _same("page-moved"),
    "flags": _same("flags-changed"),
    "pack": _same("packing-changed"),
    "tag_name": _same("tag-changed"),
    "neutral": Row("form-added", "form-removed", "unclassified-change"),
    "twin": Row("form-added", "form-removed", "unclassified-change"),
    "text": _same("declared-text-changed"),
    "arguments": _same("declared-text-changed"),
    "value": _same("constant-value-changed"),
    "of": _same("constant-retyped"),
    "data_types": _same("constant-retyped"),
}
"""Facts of an entity as a whole."""

METHOD: Mapping[str, Row] = {**_FILES, "page": _same("page-moved")}
"""Facts of a method."""

CALL: Mapping[str, Row] = {
    "calling_convention": _same("calling-convention-changed"),
    "variadic": Row("variadic-added", "variadic-removed", "unclassified-change"),
}
"""Facts of a signature."""

PARAMETER: Mapping[str, Row] = {
    "retval": Row("result-added", "result-removed", "unclassified-change"),
    "optional": Row("parameter-made-optional", "parameter-made-required", "unclassified-change"),
    "string": Row("text-stated", "text-unstated", "unclassified-change"),
    "size": _three("size"),
    "length": _three("size"),
    "iid_is": _same("asked-interface-changed"),
    "default": _same("default-changed"),
    "nullable": Row("null-possible", "null-impossible", "unclassified-change"),
    "values": _same("values-changed"),
    "unterminated": _same("buffer-end-changed"),
    "terminator": _same("buffer-end-changed"),
}
"""Facts of a parameter beside its name, type and direction."""

FIELD: Mapping[str, Row] = {"bits": _same("bit-field-changed"), "size": _same("member-size-changed")}
"""Facts of a member beside its name and type."""


def edits(old: Any, new: Any, rows: Mapping[str, Row], part: str = "") -> Iterator[Edit]:
    """The changes of the facts of a table between two things; a thing without a field has no value for it.

    `part` is the path of the things, to which the field's name is added.
    """
    for field, row in rows.items():
        before, after = stated(old, field), stated(new, field)
        if before != after:
            rule = row.added if before is None else row.removed if after is None else row.changed
            yield Edit(rule, under(part, field), shown(before), shown(after))


def come_and_gone(
    found: Alignment[Item], where: str, sort: Callable[[Item], str], spelled: Callable[[Item], str]
) -> Iterator[Edit]:
    """The changes of a list of which items came or went; `sort` is what the classes call an item: `parameter`."""
    for key, lost in found.removed:
        yield Edit(f"{sort(lost)}-removed", under(where, key), spelled(lost), "")
    for key, come in found.added:
        yield Edit(f"{sort(come)}-added", under(where, key), "", spelled(come))


def deprecation_edits(old: Any, new: Any, part: str, renamed: Mapping[str, str]) -> Iterator[Edit]:
    """The change of a deprecation, which has its version and its replacement among its values; `renamed` has old names
    of entities and their new ones.
    """
    before = tuple(sorted(_renamed(name, renamed) for name in old.replaced_by))
    before = new.replaced_by if old.replaced_by == new.replaced_by else before
    values = advice(replace(old, replaced_by=before)), advice(new)
    if values[0] != values[1]:
        rule = "deprecation-dated" if before == new.replaced_by else "replacement-changed"
        if old.deprecated != new.deprecated:
            rule = "deprecation-added" if new.deprecated else "deprecation-removed"
        yield Edit(rule, under(part, "deprecated"), *values)


def _renamed(name: str, renamed: Mapping[str, str]) -> str:
    entity, dots, method = name.partition("::")
    return f"{renamed.get(entity, entity)}{dots}{method}"


def stated(thing: Any, field: str) -> Any:
    """The value of a field; None where it says nothing."""
    value = getattr(thing, field, None)
    if field == "arguments" and value is not None:
        return f"({', '.join(value)})"  # those of a macro: none in parentheses are not none at all
    return None if value == () or (value is False and field != "flags") else value


def under(part: str, step: str) -> str:
    """The path of something below a path."""
    return f"{part}.{step}" if part and step else part or step


def shown(value: Any) -> str:
    """A value as people read it; empty for none."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(shown, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return _number(value)
    return typed(value) if isinstance(value, Type) else str(value)


def _number(value: int) -> str:
    if value in (UNKNOWN_PACKING, UNKNOWN_WIDTH):
        return "unknown"
    return f"0x{value:X}" if value >= HEXADECIMAL_FROM else str(value)

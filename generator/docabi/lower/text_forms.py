"""A function or structure in two forms, one for text of a code page and one for UTF-16: `AddLampA`, `AddLampW`, and the
name `AddLamp` that stands for one of them.

Only what the page states counts: the names of `api_name` and of its declaration. A name that merely ends so has no
form.
"""

from __future__ import annotations

from collections.abc import Set

import msgspec

from docabi.spec import Declared, Kind

_OTHER = {"W": "A", "A": "W"}
_KINDS = (Kind.FUNCTION, Kind.CALLBACK, Kind.STRUCTURE, Kind.UNION)


class TextForms(msgspec.Struct, frozen=True):
    """The form that the page's entity is, the other one, and the name for both; empty if the page states none."""

    name: str
    neutral: str = ""
    twin: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, the entity's own first."""
        return tuple(filter(None, (self.name, self.name[:-1], self.twin)))


def text_forms(kind: Kind, declared: Declared | None, listed: Set[str]) -> TextForms | None:
    """The forms of what a page describes, `listed` in its front matter; None for what has one form only."""
    if kind not in _KINDS or declared is None or not declared.name:
        return None
    named, name = listed | {declared.name, *(one.name for one in declared.others)}, declared.name
    base, form = name[:-1], name[-1]
    if form in _OTHER and base and (base in named or base + _OTHER[form] in named):
        twin = base + _OTHER[form]
        return TextForms(name, base if base in named else "", twin if twin in named else "")
    form = next((form for form in _OTHER if name + form in named), "")
    if not form:
        return None
    twin = name + _OTHER[form]
    return TextForms(name + form, name, twin if twin in named else "")

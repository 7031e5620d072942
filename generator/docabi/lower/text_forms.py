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
    name, others = declared.name, {one.name for one in declared.others}
    named = listed | {name, *others}
    base, form = name[:-1], name[-1]
    # A name that is declared, too, is that of a function and stands for no form.
    neutral = base if base in listed - others else ""
    if form in _OTHER and base and (neutral or base + _OTHER[form] in named):
        twin = base + _OTHER[form]
        return TextForms(name, neutral, twin if twin in named else "")
    form = next((form for form in _OTHER if name + form in listed - others), "")
    if not form:
        return None
    twin = name + _OTHER[form]
    return TextForms(name + form, name, twin if twin in named else "")

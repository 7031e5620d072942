"""What each template of the reference pages is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from docabi.backends.reference.views import (
    CoclassView,
    FunctionView,
    InterfaceView,
    Link,
    PageView,
    ParameterView,
    RecordView,
)

_WORDS = Annotated[Mapping[str, str], "Words of the page's language that no page gives, by key: labels and headings."]

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "page.html.jinja": {"page": PageView, "words": _WORDS},
    "no-text.html.jinja": {"page": PageView, "words": _WORDS},
    "sections.html.jinja": {"page": PageView},
    "entrance.html.jinja": {
        "languages": Annotated[tuple[Link, ...], "The first page of each locale."],
        "made_from": Annotated[str, "The file of the specification that the page is made from."],
        "style": Annotated[str, "The address of the style sheet."],
    },
    "base.html.jinja": {},
    # What follows are macros: the parameter of those that print a whole.
    "declarations.html.jinja": {"one": FunctionView | RecordView | InterfaceView | CoclassView | ParameterView},
}

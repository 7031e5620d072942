"""The one Jinja environment of the back ends: strict about undefined names, with the filters of `escape`."""

from __future__ import annotations

from functools import cache

import jinja2

from docabi import escape
from docabi.places import TEMPLATES


def source(target: str, name: str) -> str:
    """A file of `templates/<target>/` as it stands, for what is copied and not rendered."""
    return TEMPLATES.joinpath(target, name).read_text("utf-8")


@cache
def environment(target: str) -> jinja2.Environment:
    """The environment for `templates/<target>/`; HTML targets escape by default, others through their filters."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([TEMPLATES / target]),
        undefined=jinja2.StrictUndefined,
        autoescape=target in ("reference", "report"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters |= escape.FILTERS
    return environment

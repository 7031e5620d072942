"""The Jinja environments of the back ends: strict about undefined names, with the filters of `escape`.

A template is found in its target's folder of `templates/`, or among the forms of the notice in `templates/notice/`.
What a template called `*.html.jinja` prints is escaped unless it is markup; the others escape through their filters.
"""

from __future__ import annotations

from functools import cache

import jinja2

from docabi import escape
from docabi.notice import make_notice
from docabi.places import TEMPLATES
from docabi.spec import Options


def source(folder: str, name: str) -> str:
    """A file of `templates/<folder>/` as it stands, for what is copied and not rendered."""
    return TEMPLATES.joinpath(folder, name).read_text("utf-8")


@cache
def environment(folder: str, options: Options) -> jinja2.Environment:
    """The environment for `templates/<folder>/`; its templates know the project's notice as `notice`."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([TEMPLATES / folder, TEMPLATES / "notice"]),
        undefined=jinja2.StrictUndefined,
        autoescape=_is_html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters |= escape.FILTERS
    environment.globals["notice"] = make_notice(options)
    return environment


def _is_html(template: str | None) -> bool:
    return template is not None and template.endswith(".html.jinja")

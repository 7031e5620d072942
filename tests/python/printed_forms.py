"""The forms of one call as the templates print them, without a module around."""

from __future__ import annotations

from docabi import rendering
from docabi.backends.python.views import CallView
from docabi.rendering import Options


def raw(call: CallView) -> str:
    """The raw form, as C declares it."""
    return _printed("declared.py.jinja", "raw", call)


def friendly(call: CallView) -> str:
    """The friendly form, with the indentation of a method and no import lines."""
    return _printed("call.py.jinja", "friendly", call, lambda code: ())


def _printed(template: str, macro: str, *given: object) -> str:
    module = rendering.environment("python", Options()).get_template(template).module
    return str(getattr(module, macro)(*given))

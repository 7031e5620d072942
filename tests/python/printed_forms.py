"""The forms of one call as the templates print them, without a module around."""

from __future__ import annotations

from docabi import rendering
from docabi.backends.python.views import CallView
from docabi.spec import Options


def printed(form: str, call: CallView, *more: object) -> str:
    """What a macro of `call.py.jinja` prints of a call."""
    forms = rendering.environment("python", Options()).get_template("call.py.jinja").module
    return str(getattr(forms, form)(call, *more))


def friendly(call: CallView) -> str:
    """The friendly form, with an indentation of a method and no import lines."""
    return printed("friendly", call, lambda code: ())

"""The facts of a project: a file beside its config, in the form of the facts that docabi ships, and over them.

`docabi-facts.yaml` has the sections `layouts`, `typedefs` and `hresults`. `docabi layout import` adds to it; a person
may edit it, and what stands there wins over the facts that docabi ships.
"""

from __future__ import annotations

from typing import Any

import msgspec
import yaml

from docabi.facts import ProjectFacts
from docabi.store.emitter import emit

FACTS_NAME = "docabi-facts.yaml"

_HEAD = """\
# Facts of this project, over those that docabi ships: layouts of interfaces, types, values of return codes.
# `docabi layout import FILE...` adds to them, in the order of the names; it keeps entries, and no other comments.
"""


class FactsError(Exception):
    """The file of facts cannot be used; the message is for the user, with the place."""


def load_facts(text: str) -> ProjectFacts:
    """Read the file's text; raises FactsError."""
    try:
        data = yaml.load(text, Loader=yaml.CSafeLoader)
        return msgspec.convert(data or {}, ProjectFacts)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{mark.line + 1}:{mark.column + 1}: " if mark else ""
        raise FactsError(f"{place}{error.problem or 'not YAML'}") from error
    except (yaml.YAMLError, msgspec.ValidationError, ValueError, RecursionError) as error:
        raise FactsError(str(error)) from error


def dump_facts(facts: ProjectFacts) -> str:
    """The file's text: the same facts give the same bytes, in whatever order they came."""
    data: dict[str, Any] = {
        "layouts": {name: msgspec.to_builtins(layout) for name, layout in sorted(facts.layouts.items())},
        "typedefs": {name: _stated(msgspec.to_builtins(type)) for name, type in sorted(facts.typedefs.items())},
        "hresults": dict(sorted(facts.hresults.items())),
    }
    return _HEAD + emit({section: entries for section, entries in data.items() if entries})


def _stated(value: Any) -> Any:
    """A value without the keys that say nothing."""
    if isinstance(value, dict):
        return {key: _stated(inner) for key, inner in value.items() if inner not in (None, [], (), {})}
    return [_stated(inner) for inner in value] if isinstance(value, list | tuple) else value

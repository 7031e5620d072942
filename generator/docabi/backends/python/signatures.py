"""What methods and functions are called by in Python, for those that show it beside what the pages declare.

In: a specification. Out: a function from an entity to its signatures: by method, its own by its own name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from docabi.abi import SpecView
from docabi.backends.python.calls import function_call, method_calls
from docabi.backends.python.project import COMTYPES, Project, prepare
from docabi.backends.python.views import CallView
from docabi.rendering import Options
from docabi.spec import Class, Function, Interface

_LONGEST, _BREAK = 88, "\n    "


def signatures(spec: SpecView, options: Options) -> Callable[[str], Mapping[str, str]]:
    """Signatures by entity; nothing is made before the first is asked for."""
    made: list[Project] = []

    @lru_cache(maxsize=2)  # each page of an entity's methods asks for all of them
    def of_entity(name: str) -> Mapping[str, str]:
        if options.flavor == COMTYPES:  # whose calls are comtypes' own
            return {}
        if not made:
            made.append(prepare(spec, options, ""))
        return dict(_signatures(made[0], name))

    return of_entity


def _signatures(project: Project, name: str) -> Iterator[tuple[str, str]]:
    entity = project.entities.get(name)
    if isinstance(entity, Function):
        call = function_call(project, entity, name)
        if call is not None:
            yield name, _spelled(call, "")
    elif isinstance(entity, Interface | Class) and name in project.classes:
        for method, made in method_calls(project, entity):
            if made is not None:
                yield method.name, _spelled(made, f"{project.classes[name]}.")


def _spelled(call: CallView, owner: str) -> str:
    """`IHost.Open(name: str, flags: int = 0) -> IKey`; an interface that the caller names is `T`. Of a call that hands
    out one chunk after another it is the form that goes through all.
    """
    accepted, gives = call.accepted, call.gives
    if call.asked and call.result is not None:
        gives = f"{call.result.name}[T]"
    if call.steps is not None:
        accepted, gives = call.steps.accepted, f"Iterator[{call.steps.item}]"
    given = [
        f"{one.name}: {one.annotation or 'type[T]'}{f' = {one.default}' if one.default else ''}" for one in accepted
    ]
    line = f"{owner}{call.name}({', '.join(given)}) -> {gives}"
    if len(line) <= _LONGEST:
        return line
    return f"{owner}{call.name}({''.join(f'{_BREAK}{one},' for one in given)}\n) -> {gives}"

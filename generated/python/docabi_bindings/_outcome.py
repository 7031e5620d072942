# made by docabi from its runtime; do not edit
"""The success code of a call that gives one value: the value has no place for it.

The call is made on a stand-in of its object that notes what this one native call returned, so that nothing that runs
meanwhile - callbacks, finalisers, other threads - can change it, and other calls cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any, ParamSpec, TypeVar

from ._answering import Outcome
from ._functions import Exports
from ._results import hresult_of
from ._unknown import VTable

P = ParamSpec("P")
T = TypeVar("T")


def outcome(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> Outcome[T]:
    """What a method gives, with its success code: `outcome(scope.FindTypeDefByName, "X", 0).hresult`.

    A function that returns no HRESULT has S_OK. Raises what the method raises (ComError for a failing code), and
    TypeError for anything but a method of an interface pointer or a function of a library.
    """
    owner, method = getattr(function, "__self__", None), getattr(function, "__func__", None)
    if method is None or not isinstance(owner, (VTable, Exports)):
        raise TypeError(f"{function!r} is no method of an interface pointer and no function of a library")
    noting = _Noting(owner._raw)
    stand_in: Any = copy(owner)
    stand_in._raw = noting
    value: T = method(stand_in, *arguments, **named)
    return Outcome(value, hresult_of(noting._hresult_))


class _Noting:
    """The raw form of an object, which keeps the last code."""

    def __init__(self, raw: Any) -> None:
        self._source_ = raw
        self._hresult_ = 0

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._source_, name)
        slot = self._source_._slot_(name)
        if slot is None or not slot.fails:
            return found

        def call(*arguments: Any) -> int:
            code = self._hresult_ = found(*arguments)
            return int(code)

        return call

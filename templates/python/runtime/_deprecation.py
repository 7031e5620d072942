"""The mark of a method that its documentation calls deprecated: type checkers tell its use, a call warns."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any
from warnings import warn

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Let each call of a function warn whoever calls it; `message` says what to use."""

        def marked(function: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(function)
            def call(*arguments: Any, **named: Any) -> Any:
                warn(f"{function.__qualname__} is deprecated: {message}", DeprecationWarning, stacklevel=2)
                return function(*arguments, **named)

            call.__deprecated__ = message
            return call

        return marked


__all__ = ["deprecated"]

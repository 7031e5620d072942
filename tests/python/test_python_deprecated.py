"""The mark of a method that is deprecated: a call warns whoever makes it, and the method stays what it is."""

from __future__ import annotations

import inspect
import warnings
from pathlib import Path
from typing import Any

import pytest

RUNTIME = Path(__file__).parents[2] / "templates/python/runtime/_deprecation.py"


@pytest.fixture(scope="module")
def deprecated() -> Any:
    module: dict[str, Any] = {"__name__": "_deprecation"}
    exec(compile(RUNTIME.read_text(encoding="utf-8"), str(RUNTIME), "exec"), module)
    return module["deprecated"]


def test_a_call_warns_its_caller_and_gives_what_the_method_gives(deprecated: Any) -> None:
    class Lamp:
        def light(self, level: int, *, slowly: bool = False) -> str:
            """Lights it."""
            return f"{level} {slowly}"

    marked = deprecated("since 4.0; use ILamp2::Light")(Lamp.light)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert marked(Lamp(), 3, slowly=True) == "3 True"
    [warning] = told
    assert warning.category is DeprecationWarning
    assert warning.filename == __file__
    assert str(warning.message).endswith("Lamp.light is deprecated: since 4.0; use ILamp2::Light")
    assert marked.__deprecated__ == "since 4.0; use ILamp2::Light"  # as PEP 702 has it
    assert (marked.__doc__, [*inspect.signature(marked).parameters]) == (
        "Lights it.",
        ["self", "level", "slowly"],
    )


def test_what_is_not_called_does_not_warn(deprecated: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        deprecated("use another")(len)

"""Data files that come with docabi itself: a path below the package goes in, text or a checked value comes out."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

import msgspec
import yaml

from docabi.locations import PACKAGE

T = TypeVar("T")


def packaged_text(path: str) -> str:
    """Return the text of a file, given by its path below the package (`backends/reference/style.css`)."""
    return PACKAGE.joinpath(path).read_text("utf-8")


def packaged(path: str, form: type[T]) -> T:
    """Return the value of a YAML file as `form`; each file is read once a process. Raises if it has another form."""
    value: T = _read(path, form)  # type: ignore[arg-type]  # a form is hashable
    return value


@cache
def _read(path: str, form: Any) -> Any:
    return msgspec.convert(yaml.load(packaged_text(path), Loader=yaml.CSafeLoader), form)

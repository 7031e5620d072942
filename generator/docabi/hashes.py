"""The two hashes that docabi takes, from where `hashlib` has them: importing that loads OpenSSL, which takes a fifth of
the time in which Python starts.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol


class Hash(Protocol):
    """A hash, as `hashlib` describes it."""

    def update(self, data: bytes, /) -> None:
        """Take in more bytes."""

    def digest(self) -> bytes:
        """The hash of all bytes."""

    def hexdigest(self) -> str:
        """The same in digits."""


def _constructor(module: str, name: str) -> Callable[..., Hash]:
    """What makes a hash: that of Python's own module, or, where a Python has none, that of `hashlib`."""
    try:
        made: Callable[..., Hash] = getattr(import_module(module), name)
    except (ImportError, AttributeError):
        made = getattr(import_module("hashlib"), name)
    return made


blake2b = _constructor("_blake2", "blake2b")
sha1 = _constructor("_sha1", "sha1")

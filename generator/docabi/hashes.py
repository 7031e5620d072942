"""The two hashes that docabi takes, from where `hashlib` has them: importing that loads OpenSSL, which takes a fifth of
the time in which Python starts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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

# Where one of them is missing, `hashlib` has it from OpenSSL alone; of the last two a Python has one.
_OWN = (("_md5",), ("_sha1",), ("_sha3",), ("_blake2",), ("_sha2", "_sha256"))


@contextmanager
def without_openssl() -> Iterator[None]:
    """What is imported inside finds a `hashlib` of Python's own hashes, if nobody imported another one before: Jinja
    takes one hash of it, for a file name that docabi does not ask for. Whoever imports it later gets it whole; a thread
    that imports it meanwhile does not.
    """
    is_own = not {"hashlib", "_hashlib"} & sys.modules.keys() and all(any(map(_is_there, names)) for names in _OWN)
    if not is_own:
        yield
        return
    sys.modules["_hashlib"] = None  # type: ignore[assignment]  # so the import of it fails
    try:
        yield
    finally:
        del sys.modules["_hashlib"]
        sys.modules.pop("hashlib", None)


def _is_there(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None

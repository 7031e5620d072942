"""What is known of pages whose files are as they were: a rebuild reads none of them, nor what was made of them.

It lies in the memo with the results that it tells of, a value a tree, and is believed only where the memo's file is as
docabi left it. What is trusted of a page's file is what `snapshot` has.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from docabi.cache import Cache, code_stamp, digest, encode
from docabi.driver.snapshot import NOT_THERE, StateOfFile
from docabi.driver.sources import Tree


class KnownPage(msgspec.Struct, frozen=True, array_like=True):
    """A page as it was read last."""

    state: StateOfFile
    keys: tuple[bytes, ...]
    """Those of its results."""
    is_marked: bool
    """Whether it may say which findings are meant."""
    head: msgspec.Raw
    """What of its fragment stays in memory, encoded."""
    is_silent: bool = False
    """Whether it was read, and nothing was found then."""


_decode = msgspec.msgpack.Decoder(dict[str, KnownPage]).decode


class PageIndex:
    """The pages of a tree that are known; `stamp` tells what their results depend on beside them."""

    def __init__(self, cache: Cache, tree: Tree, stamp: bytes) -> None:
        place = (tree.root.locale.encode(), tree.inner.encode())
        self._cache, self._key = cache, digest(b"pages", code_stamp(), stamp, *place)
        self._states: Mapping[str, StateOfFile] = {
            path: state
            for path, state in zip(tree.paths, tree.states, strict=False)
            if path not in tree.root.instead and state != NOT_THERE
        }
        value = cache.get(self._key) if cache.is_as_left else None
        before = _decode(value) if value is not None else {}
        known = {path: one for path, one in before.items() if self._states.get(path) == one.state}
        # The index may have outlived what it tells of.
        held = cache.noted(key for one in known.values() for key in one.keys)
        self.known = {path: one for path, one in known.items() if held.issuperset(one.keys)}
        """Path -> what is known of a page whose file is as it was."""
        self._others = {path: one for path, one in before.items() if path in tree.root.instead}
        self._is_kept = len(before) == len(self.known) + len(self._others)

    def state(self, path: str) -> StateOfFile:
        """How the file of a page was before it was read; `NOT_THERE` if that tells nothing of what was read."""
        return self._states.get(path, NOT_THERE)

    def add(self, pages: Mapping[str, KnownPage]) -> None:
        """Know more pages, and leave what is known for the next build."""
        more = {path: one for path, one in pages.items() if one.state != NOT_THERE}
        if more or not self._is_kept:
            self._cache.put([(self._key, encode(self._others | self.known | more))])

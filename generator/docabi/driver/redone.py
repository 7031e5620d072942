"""Why a build made anew what it made: each page, entity, part of a target and piece of a part, with one reason.

What each unit depended on is kept as digests from build to build, apart from results: a result says that it is missing,
never why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from docabi.cache import Cache, digest, encode

PAGE, ENTITY, PART, PIECE, TRANSLATION = "page", "entity", "part", "piece", "repaired page"
"""The kinds of units."""
NEW, NOT_REMEMBERED = "new", "its result is not remembered"
_NAMED = 3
_OWN = {PAGE: "its bytes", ENTITY: "what its pages say", TRANSLATION: "its texts or the memory's"}
_KEY = digest(b"what units depend on")


class Redone(msgspec.Struct, frozen=True):
    """A unit that a build made anew, and why."""

    kind: str
    name: str
    why: str

    def __str__(self) -> str:
        """One line."""
        return f"{self.kind} {self.name} ({self.why})"


class _Kind(msgspec.Struct, frozen=True):
    common: dict[str, bytes] = {}
    """What all units of a kind depend on, by what it is called -> its digest."""
    own: dict[str, bytes] = {}
    """Unit -> the digest of what it alone depends on."""


_decode = msgspec.msgpack.Decoder(dict[str, _Kind]).decode


class Journal:
    """What the build before depended on, and what this one made anew."""

    def __init__(self, cache: Cache | None = None) -> None:
        value = cache.get(_KEY) if cache is not None else None
        try:
            self._before = _decode(value) if value is not None else {}
        except msgspec.MsgspecError:  # of another version of docabi
            self._before = {}
        self._now: dict[str, _Kind] = {}
        self.redone: list[Redone] = []

    def begin(self, kind: str, common: Mapping[str, bytes]) -> None:
        """Begin a kind of units, all of which depend on `common`."""
        self._now[kind] = _Kind(dict(common))

    def see(self, kind: str, name: str, own: bytes) -> None:
        """Note what a unit depends on."""
        self._now[kind].own[name] = own

    def redo(self, kind: str, name: str, why: str = "") -> None:
        """Note that a unit, seen before, is made anew, and why if somebody else knows it."""
        self.redone.append(Redone(kind, name, why or self._why(kind, name)))

    def _why(self, kind: str, name: str) -> str:
        before, now = self._before.get(kind, _Kind()), self._now[kind]
        if name not in before.own:
            return NEW
        changed = [label for label, state in now.common.items() if before.common.get(label) != state]
        changed += [_OWN.get(kind, "it")] if before.own[name] != now.own[name] else []
        return f"{' and '.join(changed)} changed" if changed else NOT_REMEMBERED

    def save(self, cache: Cache) -> None:
        """Leave what this build depended on for the next one."""
        cache.put([(_KEY, encode(self._now))])


_ASKED = {
    "entity": "{}",
    "text": "the words of {} in {}",
    "code": "the words of {} in {}",
    "page": "the words of {} in {}",
    "words": "what pages of {} call their sections",
    "evidence": "the sources of {}",
    "stem": "the name of the files of {}",
    "clean": "the mended page {}",
    "cleans": "which pages there are in their own format",
}
"""What a specification is asked for -> how it is told."""


def asked_name(asked: str) -> str:
    """What a specification was asked for (`text`, a name, a locale), in words."""
    if asked.startswith("?"):
        return _told_by_division(asked)
    what, *names = asked.split("\0")
    return _ASKED.get(what, f"the {what}").format(*names)


def _told_by_division(asked: str) -> str:
    """What a part asked of what its target was divided into (`questions`): the name asked for, and of what."""
    place, *names = asked.split("\0")
    known = [one for one in place[1:].split("\x01") if one]
    owner = known[-1].strip("_")
    return f"{' '.join(names[1:])} of the {owner}" if len(names) > 1 else f"the {owner}"


def changed(asked: Mapping[str, bytes], answer: Callable[[str], bytes]) -> str:
    """What was asked for and is answered otherwise now, in words; empty if nothing is."""
    return told([one for one, before in asked.items() if answer(one) != before])


def told(asked: Sequence[str]) -> str:
    """That what was asked is answered otherwise now, in words; empty for nothing."""
    found = [asked_name(one) for one in asked]
    more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
    return f"{', '.join(found[:_NAMED])}{more} changed" if found else ""

"""Words of languages in files of facts: headings, labels, directions, denials."""

from __future__ import annotations

import msgspec


class SectionWords(msgspec.Struct, frozen=True):
    """Section keys by heading anchor, heading words by language and section key."""

    anchors: dict[str, str]
    words: dict[str, dict[str, tuple[str, ...]]]


class RequirementWords(msgspec.Struct, frozen=True):
    """Labels of requirements rows by language and fact, words for "none" by language, Cyrillic letters in Latin."""

    labels: dict[str, dict[str, tuple[str, ...]]]
    none: dict[str, tuple[str, ...]]
    cyrillic: dict[str, str]


class GluedWord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A direction word without a blank behind it.

    A character of `unless` behind it makes it another word, save where one of the words `despite` begins with it; a
    character of `closed_by` later in its clause makes it a word of the sentence (`在`...`中`).
    """

    word: str
    unless: str = ""
    despite: tuple[str, ...] = ()
    closed_by: str = ""


_SHORTEST_NOUN = 5


class DirectionWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a language's translations put in the place of `[in]` and `[out]`."""

    words: tuple[str, ...] = ()
    glued: tuple[GluedWord, ...] = ()
    round: tuple[str, ...] = ()
    in_: tuple[str, ...] = msgspec.field(default=(), name="in")
    out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def nouns(self) -> tuple[str, ...]:
        """What may stand for a marker without brackets, as a heading of the description: `Entrée Nom du fichier`."""
        return tuple(word.capitalize() for word in (*self.in_, *self.out) if len(word) >= _SHORTEST_NOUN)


class Notices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which words a language says that programs should not use something any more."""

    says: tuple[str, ...]
    alone: tuple[str, ...]
    this: tuple[str, ...]
    attributive: tuple[str, ...] = ()


class DeprecationWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Keys of front matter without separators (that say it, that name a replacement, a version), products whose
    versions count beside those of .NET, and words by language.
    """

    attributes: tuple[str, ...]
    replacements: tuple[str, ...]
    versions: tuple[str, ...]
    products: tuple[str, ...]
    words: dict[str, Notices]


class Denials(msgspec.Struct, frozen=True):
    """By which words a language says before a code, or behind it, that it is not returned."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

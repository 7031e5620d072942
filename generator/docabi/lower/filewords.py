"""Names of files out of the words of a requirements row: the candidate a translation left, or none, never a wrong one.

`MSCorEE. h` lost nothing but a blank; `Cor` lost its extension and is still the name of one header; `Корсим. idl` is a
name spelled by ear. What was translated (`合成。h`) is gone: the candidate is empty; other pages may know more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

import msgspec

from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

_EXTENSION = r"(?:h|hpp|idl|def|dll|lib|exe|so|dylib)(?![A-Za-z0-9_])"
# A run of letters of one kind (an ASCII name may touch a Chinese word), then perhaps a dot and an extension. A stem may
# have dots of its own, as that of `Lamp.Automation.Interop.dll`; where a blank stands behind one of them, it may be the
# end of a sentence.
_WORD = compile_pattern(
    rf"(?P<stem>(?:[A-Za-z0-9_][A-Za-z0-9_+\-]*\.(?!{_EXTENSION})){{1,8}}[A-Za-z0-9_][A-Za-z0-9_+\-]*(?=\s*\.\s*{_EXTENSION})"
    r"|[A-Za-z0-9_][A-Za-z0-9_+\-]*|[^\W\dA-Za-z_]+)?"
    rf"(?:\s*\.\s*(?P<extension>{_EXTENSION}))?",
    re.IGNORECASE,
)
_ELSEWHERE = (".so", ".dylib")
# A name with its extension as a sentence holds it: `CorSym. idl`, `合成。h`.
_NAMED = compile_pattern(
    rf"(?:[A-Za-z0-9_][A-Za-z0-9_+\-]*(?:\.(?!{_EXTENSION})[A-Za-z0-9_+\-]+){{0,8}}|[^\W\dA-Za-z_]+)"
    rf"[ \t\N{{NO-BREAK SPACE}}]{{0,3}}[.。．][ \t\N{{NO-BREAK SPACE}}]{{0,3}}{_EXTENSION}",
    re.IGNORECASE,
)
# What translation leaves of `Lamp.Automation.dll`: nobody can tell it from the end of a sentence in front of a name.
_DOTTED_WITH_BLANKS = compile_pattern(rf"[A-Za-z_]\w*(?:\.\s+[A-Za-z_]\w*)+(?=\s*\.\s*{_EXTENSION})", re.ASCII)
# `sys/stat.h`, also with the separator of Windows.
_IN_FOLDER = compile_pattern(
    r"(?<![\w/\\.])(?P<folder>\w+)\s?[/\\]+\s?(?P<stem>[\w-]+)(?=\s?\.\s?h\b)", re.ASCII | re.IGNORECASE
)
# It defines types and declares no function, which another header of the row does (POSIX).
_TYPES_ALONE = "types"
# Letters that sound alike, so that a name spelled by ear meets the one it was.
_BY_EAR = str.maketrans("cqyw", "kkiv")


class FileSort(msgspec.Struct, frozen=True):
    """A sort of files: its extensions in order of preference for a name that lost its own, the known names, and Latin
    letters by Cyrillic ones.
    """

    extensions: tuple[str, ...]
    known: Mapping[str, str]
    letters: Mapping[str, str]


class _Word(msgspec.Struct, frozen=True):
    stem: str
    extension: str


# Most rows stand on hundreds of pages in the same words.
_remembered = remembered(1024)


@_remembered
def header_in(text: str, facts: Facts) -> str | None:
    """The header or IDL file that a row names: its candidate, `""` if it is destroyed, None if the row names none.

    A row names one file, or the IDL file and then the header of the same name; the first is the answer. A header in a
    folder of a C library has that folder.
    """
    headers, folders = facts.derive(_headers), _folders(text, facts)
    words = _words(text, headers)
    if not words:
        return None
    candidates = [_candidate(word, words, headers) for word in words]
    stems = [word.stem.lower() for word in words]
    named = [place for place, word in enumerate(words) if word.extension] or [0]
    first = named[len(named) > 1 and stems[named[0]] == _TYPES_ALONE and _TYPES_ALONE in folders]
    name = candidates[first]
    if name and stems[first] in folders:
        return f"{folders[stems[first]]}/{name}"
    if name and not words[first].extension and stems.count(stems[first]) > 1:
        # "X, X" was "X.idl, X.h": nobody names one file twice.
        return headers.known.get(f"{stems[first]}.idl", name)
    return name


def _folders(text: str, facts: Facts) -> dict[str, str]:
    """The folder of a C library by the stems of the headers that a row places in one."""
    found = ((match["stem"].lower(), match["folder"].lower()) for match in _IN_FOLDER.finditer(text))
    return {stem: folder for stem, folder in found if folder in facts.files.folders}


@_remembered
def library_in(text: str, facts: Facts) -> str | None:
    """The library that a row names, with the same answers as `header_in`.

    A sentence may name several in an order that translation changes: the answer is the first by name, and none if one
    of them is destroyed.
    """
    libraries = facts.derive(_libraries)
    words = _words(text, libraries)
    if not words:
        return None
    named = [word for word in words if word.extension] or words
    names = [_candidate(word, words, libraries) for word in named]
    # One library has a name on each system: `lamp.dll, liblamp.so, liblamp.dylib`.
    return "" if "" in names else min(names, key=lambda name: (name.lower().endswith(_ELSEWHERE), name.lower()))


def named_files(text: str) -> dict[int, str]:
    """The names with an extension that a text holds, each as it stands there, by their offsets, in order."""
    return {match.start(): match[0] for match in _NAMED.finditer(text)}


@_remembered
def libraries_elsewhere(text: str, facts: Facts) -> tuple[str, ...]:
    """The names that a row gives its library on other systems: `lamp.dll, liblamp.so, liblamp.dylib`. A row without
    another one means a library of such a system alone.
    """
    words = [word for word in _words(text, facts.derive(_libraries)) if word.stem.isascii() and word.stem]
    names = [f"{word.stem}.{word.extension}" for word in words if f".{word.extension}" in _ELSEWHERE]
    return tuple(sorted({*names})) if any(word.extension == "dll" for word in words) else ()


def _words(text: str, sort: FileSort) -> list[_Word]:
    """The words of a row, those with an extension among them; a lone extension is a word whose stem is gone."""
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").replace("`", "")
    if (dotted := _DOTTED_WITH_BLANKS.match(plain.strip())) and not _of_stem(dotted[0].split()[-1], sort):
        plain = plain.strip().replace(dotted[0], "".join(dotted[0].split()), 1)
    found = [
        _Word(match["stem"] or "", (match["extension"] or "").lower()) for match in _WORD.finditer(plain) if match[0]
    ]
    found = _with_dots(found, sort)
    doubled = {(word.stem, word.extension) for word in found}
    # "X.idl .idl" says its extension twice.
    return [
        word for word in found if word.stem or not any(other[1] == word.extension and other[0] for other in doubled)
    ]


def _with_dots(words: Sequence[_Word], sort: FileSort) -> list[_Word]:
    """The words with the dot that a known name lost: `CorSym idl`."""
    found: list[_Word] = []
    for word in words:
        last = found[-1] if found else word
        if not last.extension and not word.extension and f"{last.stem}.{word.stem}".lower() in sort.known:
            found[-1] = _Word(last.stem, word.stem.lower())
        else:
            found.append(word)
    return found


def _candidate(word: _Word, words: Sequence[_Word], sort: FileSort) -> str:
    stem = word.stem if word.stem.isascii() else _latin(word.stem, sort.letters)
    if word.extension in (*sort.extensions, "idl", "def", *(end[1:] for end in _ELSEWHERE)):
        return _named(word, stem, sort)
    known = _of_stem(stem, sort)
    if word.extension:
        # `Mscoree.dll` as a header: the translation knew the library, and the header has its name.
        return known
    # A bare word is a name only where every word of the row is one.
    return known if all(_of_stem(other.stem, sort) for other in words) else ""


def _named(word: _Word, stem: str, sort: FileSort) -> str:
    """A word with an extension of its sort: known, as written if its letters are ASCII, or meant by ear."""
    name = f"{stem}.{word.extension}"
    if word.stem and word.stem.isascii():
        return name
    by_ear = [known for known in sort.known.values() if stem and _sound(known) == _sound(name)]
    return by_ear[0] if len(by_ear) == 1 else ""


def _of_stem(stem: str, sort: FileSort) -> str:
    """The one known file of that stem with an extension that names of this sort lose."""
    names = [sort.known[key] for extension in sort.extensions if (key := f"{stem.lower()}.{extension}") in sort.known]
    return names[0] if len(names) == 1 else ""


def _sound(name: str) -> str:
    return name.lower().translate(_BY_EAR)


def _latin(word: str, letters: Mapping[str, str]) -> str:
    """A word in Cyrillic letters by ear; any other script gives an empty word."""
    return "".join(letters[char] for char in word.lower()) if all(char in letters for char in word.lower()) else ""


def _headers(facts: Facts) -> FileSort:
    return FileSort(("h",), {**facts.files.headers, **facts.files.idls}, facts.requirement_words.cyrillic)


def _libraries(facts: Facts) -> FileSort:
    return FileSort(("dll", "lib"), facts.files.libraries, facts.requirement_words.cyrillic)

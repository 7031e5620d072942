"""What names of lengths say, by the usual prefixes: `cchName` and `pcchName` belong to `szName`, `cb` counts bytes.

Only names that Windows' own conventions give are here; which pairs are certain is decided in `buffers` and `inputs`.
"""

from __future__ import annotations

import re

_COUNT = re.compile(
    r"_?(c|cb|cc|cch|ccb|n|num|count|celt|max|size|len|length|buf\w*)(?=[A-Z_]|\Z)|\w*(Size|Length|Count|Len|Max)\Z"
)
_ITEMS = re.compile(r"_?(c|n|num|count|celt)(?=[A-Z_]|\Z)|\w*(Count|Num)\Z")
_BYTE_COUNT = re.compile(r"_?(cb|size|len|length)(?=[A-Z_]|\Z)|\w*(Size|Length|Len)\Z")
_FETCHED = re.compile(
    r"_?(l?p|out_)(c|cb|cc|cch|ch|cw|n|num|count|celt|size|len|Length|needed|Needed|actual)(?=[A-Z_]|\Z)"
    r"|_?l?p?(dw|ul|ui|u|n|i)?(Size|Count)\Z"
    r"|\w*([lL]en|[lL]ength|[nN]eeded|[fF]etched|[wW]ritten|[rR]ead|[uU]sed)\Z"
)
_PREFIX = re.compile(
    r"_?l?p{0,3}(c|cb|cc|cch|ccb|ch|cw|celt|n|num|dw|ul|ui|u|i|sz|wsz|wz|rg|r|rmd|rtk|b|v|a|tk)?(?=[A-Z])"
)
_MEASURE = re.compile(r"(?<=[a-z])(Size|Length|Count|Len|Max|Num)\Z|\A(NumOf|NumberOf|Num)(?=[A-Z])")


def counts(name: str) -> bool:
    """Whether a number's name says that it counts something."""
    return _COUNT.match(name) is not None


def counts_items(name: str) -> bool:
    """Whether it counts items, not bytes: `cTokens`, `nArgs`, `spCount`."""
    return _ITEMS.match(name) is not None


def counts_bytes(name: str) -> bool:
    """Whether it counts bytes: `cbData`, `bufferSize`."""
    return _BYTE_COUNT.match(name) is not None


def has_bytes_prefix(name: str) -> bool:
    """Whether the prefix says bytes: `cbData`, `pcbData`."""
    return re.match(r"_?l?p?ccb|_?l?p?cb(?=[A-Z_]|\Z)", name) is not None


def is_fetched(name: str) -> bool:
    """Whether a pointer to a number is where a length comes back: `pcchName`, `bytesRead`."""
    return _FETCHED.match(name) is not None


def stem(name: str) -> str:
    """What a name is about, in lower case: `name` of `szName`, `cchName` and `pcchName`."""
    return _without_prefix(name).lower()


def measured(name: str) -> str:
    """What a length is about: `context` of `contextSize` and `cbContext`, `directory` of `dwDirectoryLength`."""
    return _MEASURE.sub("", _without_prefix(name)).lower()


def _without_prefix(name: str) -> str:
    match = _PREFIX.match(name)
    return name[match.end() :] if match else name.lstrip("_")


def same(length: str, what: str) -> bool:
    """Whether a length and what it measures have one name but for prefixes: `cbSigBlob` and `pvSigBlob`."""
    return stem(length) == stem(what) or measured(length) == stem(what)


def alike(length: str, what: str) -> bool:
    """Whether a count names the same things: `nProperties` and `pwszPropertyNames`, `dwNumOfReferences` and
    `ppwzAssemblyReferences`.
    """
    counted, named = measured(length), stem(what)
    if len(counted) < 4:
        return counted == named
    single = re.sub(r"ies\Z", "y", counted) if counted.endswith("ies") else counted.removesuffix("s")
    return named.startswith(single) or named.endswith(counted)


def asks_whole(capacity: str, fetched: str) -> bool:
    """Whether two lengths are the idiom of calling twice: `cchName` says how long the buffer is, `pcchName` how long
    it must be.
    """
    match = re.fullmatch(r"_?(c|cb|cc|cch|ccb|celt)([A-Z]\w*)", capacity)
    if match is None:
        return False
    about = match[2].removesuffix("Max")
    return re.fullmatch(rf"_?p({match[1]}|c|ch|cb)({about}|{about}Needed)", fetched) is not None

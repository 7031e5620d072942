"""Names of the files below `specs/`. Names of entities and folders come from untrusted pages: a file name made here has
only letters, digits, `_`, `.` and `-`, is no device of Windows, and never differs from another one by case alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from docabi.escape import is_device
from docabi.hashes import blake2b
from docabi.patterns import compile_pattern
from docabi.source import PageId

INDEX = "index.json"
PAGES = "pages.json"
IDENTIFIERS = "identifiers.json"

_UNSAFE = compile_pattern(r"[^A-Za-z0-9_.-]")
_LONGEST = 120  # leaves room for suffixes in the 255 bytes that file systems allow


def _mark(name: str) -> str:
    return blake2b(name.encode("utf-8", "replace"), digest_size=8).hexdigest()


def safe_name(name: str) -> str:
    """A file name for any text: itself where that is safe, else a safe spelling with a mark of the original."""
    safe = _UNSAFE.sub("_", name)[:_LONGEST]
    unusual = not safe or safe[0] in ".-" or safe[-1] == "." or is_device(safe) or safe.lower().endswith(".page")
    if safe != name or unusual:
        return f"_{safe.strip('.-')}-{_mark(name)}"
    return safe


@lru_cache(maxsize=1024)  # areas have many entities
def safe_folder(area: str) -> str:
    """A relative folder for an area; each of its parts is a safe name."""
    return "/".join(safe_name(part) for part in area.split("/"))


def stems(areas: Mapping[str, str]) -> dict[str, str]:
    """`area/name` without suffix for each entity, given the area of each. Of names that differ by case alone the first
    in code point order keeps its name, the others get a mark.
    """
    return {name: f"{stem}-{_mark(name)}" if twin else stem for name, stem, twin in _stems(areas)}


def case_twins(areas: Mapping[str, str]) -> dict[str, str]:
    """The entities whose stem has a mark -> the one that has theirs without it."""
    return {name: twin for name, _, twin in _stems(areas) if twin}


def _stems(areas: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Name, stem without a mark, and the earlier name (else empty) that has this stem but for case."""
    taken: dict[str, str] = {}
    for area, name in sorted((area, name) for name, area in areas.items()):
        stem = f"{safe_folder(area)}/{safe_name(name)}"
        first = taken.setdefault(stem.lower(), name)
        yield name, stem, first if first != name else ""


def abi_path(stem: str) -> str:
    """The file of an entity's facts."""
    return f"abi/{stem}.yaml"


def evidence_path(stem: str) -> str:
    """The file that says where an entity's facts come from."""
    return f"evidence/{stem}.yaml"


def sources_path(locale: str) -> str:
    """The file of a locale's source pages: the lines of facts, and the revisions of words."""
    return f"sources/{safe_name(locale)}.json"


def text_path(stem: str, locale: str) -> str:
    """The file of an entity's words in one locale."""
    return f"text/{safe_name(locale)}/{stem}.yaml"


def page_text_path(page: str, locale: str) -> str:
    """The file of the words of a page that describes no entity."""
    identity = PageId(locale, page)
    return f"text/{safe_name(locale)}/{safe_folder(identity.area)}/{safe_name(identity.stem)}.page.yaml"

"""Names of the files below `specs/`. Names of entities and folders come from untrusted pages: a file name made here has
only letters, digits, `_`, `.` and `-`, is no device of Windows, and never differs from another one by case alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.source import PageId, Span

INDEX = "index.json"
PAGES = "pages.json"

_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\Z)", re.IGNORECASE)
_LONGEST = 120  # leaves room for suffixes in the 255 bytes that file systems allow


class Entry(msgspec.Struct, frozen=True, order=True):
    """What a file name is made from; `page` is where a diagnostic about it stands."""

    area: str
    name: str
    page: PageId


def _mark(name: str) -> str:
    return blake2b(name.encode("utf-8", "replace"), digest_size=4).hexdigest()


def safe_name(name: str) -> str:
    """A file name for any text: itself where that is safe, else a safe spelling with a mark of the original."""
    safe = _UNSAFE.sub("_", name)[:_LONGEST]
    unusual = not safe or safe[0] in ".-" or safe[-1] == "." or _DEVICE.match(safe) or safe.lower().endswith(".page")
    if safe != name or unusual:
        return f"_{safe.strip('.-')}-{_mark(name)}"
    return safe


def safe_folder(area: str) -> str:
    """A relative folder for an area; each of its parts is a safe name."""
    return "/".join(safe_name(part) for part in area.split("/"))


def stems(entries: Iterable[Entry]) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    """`area/name` without suffix for each entity name. Names are unique; of those that differ by case alone the first
    in code point order keeps its name, the others get a mark and a diagnostic.
    """
    found: dict[str, str] = {}
    taken: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    for entry in sorted(entries):
        stem = f"{safe_folder(entry.area)}/{safe_name(entry.name)}"
        first = taken.setdefault(stem.lower(), entry.name)
        if first != entry.name:
            sink = Sink(entry.page)
            message = f"the names `{entry.name}` and `{first}` differ by case alone"
            stem = f"{stem}-{_mark(entry.name)}"
            sink.info("file-name-collision", Span(), message, f"the files of `{entry.name}` are called `{stem}`")
            diagnostics.extend(sink)
        found[entry.name] = stem
    return found, tuple(diagnostics)


def abi_path(stem: str) -> str:
    """The file of an entity's facts."""
    return f"abi/{stem}.yaml"


def evidence_path(stem: str) -> str:
    """The file that says where an entity's facts come from."""
    return f"evidence/{stem}.yaml"


def text_path(stem: str, locale: str) -> str:
    """The file of an entity's words in one locale."""
    return f"text/{safe_name(locale)}/{stem}.yaml"


def page_text_path(page: str, locale: str) -> str:
    """The file of the words of a page that describes no entity."""
    identity = PageId(locale, page)
    return f"text/{safe_name(locale)}/{safe_folder(identity.area)}/{safe_name(identity.stem)}.page.yaml"

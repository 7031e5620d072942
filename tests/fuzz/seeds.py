"""What fuzzing begins with: the samples, the sheets of the tests and what lies in `files`, all in our own words."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from docabi.source import PageId
from tests.cases import sheet
from tests.conftest import PROJECT

FILES = Path(__file__).parent / "files"
_FENCE = re.compile(rb"^```(?:cpp|c\+\+|idl|c)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_MARK = b"\x1e"
_SETS, _ROOM = 120, 5000


def sheets() -> Iterator[sheet.Sheet]:
    """Every sheet of the tests."""
    for folder in sorted(path.name for path in sheet.CASES.iterdir() if path.is_dir()):
        yield from (sheet.read(file) for file in sheet.files(folder))


def placed_pages() -> Iterator[tuple[PageId, bytes]]:
    """The English and French pages of the samples, and those of the sheets."""
    for locale in ("en-US", "fr-FR"):
        root = PROJECT / "samples" / "pages" / locale
        for file in sorted(root.rglob("*.md")):
            yield PageId(locale, file.relative_to(root).as_posix()), file.read_bytes()
    yield from (page for one in sheets() for page in one.pages)


def pages() -> Iterator[bytes]:
    """Pages without their places."""
    return (data for _, data in placed_pages())


def heads() -> Iterator[bytes]:
    """Front matter of the pages, with a heading behind it."""
    yield from sorted({page.partition(b"\n# ")[0][:1500] + b"\n# X\n" for page in pages()})


def declarations() -> Iterator[bytes]:
    """Declarations of the sheets and of the pages."""
    yield from (one.declaration.encode() for one in sheets() if one.declaration)
    yield from (found for page in pages() for found in _FENCE.findall(page))


def definitions(ending: str) -> Iterator[bytes]:
    """Files of definitions with this ending; of headers also the declarations of the sheets."""
    files = (*(PROJECT / "tests" / "definitions" / "files").iterdir(), *FILES.iterdir())
    yield from (file.read_bytes() for file in sorted(files) if file.suffix == ending)
    if ending == ".h":
        yield from declarations()


def texts(ending: str) -> Iterator[bytes]:
    """The files beside this module whose names end so."""
    return (file.read_bytes() for file in sorted(FILES.iterdir()) if file.name.endswith(ending))


def page_sets() -> Iterator[bytes]:
    """Small trees of one to five pages, each as one text (`tree` takes it apart)."""
    rng = random.Random(1)
    known = list(placed_pages())
    for _ in range(_SETS):
        chosen: list[bytes] = []
        for page, data in rng.sample(known, rng.randint(1, 5)):
            if not chosen or sum(map(len, chosen)) + len(data) < _ROOM:
                chosen.append(_MARK + f"{page.locale}/{page.path}\n".encode() + data)
        yield b"".join(chosen)


def tree(data: bytes) -> dict[str, bytes]:
    """The pages of a text by their paths, which stay below the folder that they are written to."""
    found: dict[str, bytes] = {}
    for part in data.split(_MARK):
        name, _, page = part.partition(b"\n")
        parts = (_name(one) for one in name.decode("utf-8", "replace").replace("\0", "").split("/"))
        locale, *rest = [*filter(None, parts)] or ["fr-FR"]
        path = "/".join(rest)[:600] or "x"
        found[f"{'en-US' if locale == 'en-US' else 'fr-FR'}/{path.removesuffix('.md')}.md"] = page
    return found


def _name(part: str) -> str:
    return "" if part in (".", "..") else part.encode()[:200].decode("utf-8", "ignore")

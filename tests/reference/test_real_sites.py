"""A site of the real trees in real browsers, opened as files and served below a path; how large it is. Of ten locales
seven are there; a Korean word is looked for on the site of `test_browsers.py`.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from docabi.cli import main
from tests.reference.conftest import Quiet
from tests.reference.test_browsers import BROWSERS

HERE = Path(__file__).parent
ROOT = Path("docs/framework/unmanaged-api")
TREES = {
    "en-US": "en-us",
    "de-DE": "de-de",
    "fr-FR": "fr-fr",
    "fr-FR-x-2019": "fr-fr-2019",
    "ja-JP": "ja-jp",
    "ru-RU": "ru-ru",
    "zh-CN": "zh-cn",
}
WORDS = {
    "fr-FR": ["typedef", "0x80131024", "-2146234332"],
    "ja-JP": ["メタデータ"],
    "zh-CN": ["元数据"],
    "ru-RU": ["метаданных"],
}
MOST_BYTES, MOST_OF_A_PAGE, LOCALES = 120_000_000, 8_000, 10

pytestmark = [pytest.mark.walk, pytest.mark.corpus]


@pytest.fixture(scope="module")
def whole(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site of all trees."""
    out = tmp_path_factory.mktemp("whole")
    sources = [word for tag, tree in TREES.items() for word in ("--source", f"{tag}={corpus / tree / ROOT}")]
    assert main(["build", "--quiet", "--fail-on", "never", "--targets", "reference", *sources, "--out", str(out)]) == 0
    return out / "generated" / "reference"


@pytest.fixture(scope="module", params=["file", "http"])
def address(request: pytest.FixtureRequest, whole: Path) -> Iterator[str]:
    """The address of the site: as files, or on a server below a path."""
    if request.param == "file":
        yield f"{whole.as_uri()}/"
        return
    handler = partial(Quiet, directory=str(whole.parent.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/generated/reference/"
        server.shutdown()


@pytest.fixture(scope="module", params=list(BROWSERS))
def seen(request: pytest.FixtureRequest, modules: Path, address: str, whole: Path) -> dict[str, Any]:
    """What a reader saw who walked through the site."""
    program = shutil.which(BROWSERS[request.param])
    if program is None:
        pytest.skip(f"needs {BROWSERS[request.param]}")
    given = json.dumps({"words": WORDS, "borrowed": borrowed(whole), "pages": pages(whole)})
    command = ["node", str(HERE / "real_walk.mjs"), str(modules), request.param, program, address, given]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def borrowed(whole: Path) -> str:
    """A page on which words of another language stand for damaged ones."""
    found = (path for path in sorted((whole / "ja-JP").rglob("*.html")) if "<div class=source " in path.read_text())
    return next(found).relative_to(whole).as_posix()


def pages(whole: Path) -> list[str]:
    """Pages of each kind: of each locale's the largest ones, indexes of areas, and a few between."""
    found = []
    for locale in ("de-DE", "ja-JP", "ru-RU"):
        by_size = sorted((whole / locale).rglob("*.html"), key=lambda path: (-path.stat().st_size, path))
        indexes = [path for path in by_size if path.name == "index.html"][:3]
        found += [*by_size[:6], *indexes, *by_size[6::400]]
    return [path.relative_to(whole).as_posix() for path in dict.fromkeys(found)]


def test_search_finds_names_codes_and_words(seen: dict[str, Any]) -> None:
    names, code, number = (seen["search"]["fr-FR"][text] for text in WORDS["fr-FR"])
    assert any("GetTypeDefProps" in text for _, text in names)
    assert code[0] == number[0]
    assert code[0][0].startswith("fr-FR/return-codes.html#code-")
    assert "0x80131024" in code[0][1]
    for locale in ("ja-JP", "zh-CN", "ru-RU"):
        [found] = seen["search"][locale].values()
        assert len(found) == 10
        assert all(link.startswith(f"{locale}/") for link, _ in found)


def test_languages_keep_the_place(seen: dict[str, Any]) -> None:
    anchor = seen["anchor"]
    assert seen["method"].startswith("fr-FR/metadata/")
    assert seen["languages"] == [anchor] * (len(TREES) - 1)
    assert seen["elsewhere"] == [f"{tag}{anchor}true" for tag in list(WORDS)[1:]]
    assert seen["original"] == f"en-US{anchor}true"


def test_themes_forms_and_borrowed_words(seen: dict[str, Any]) -> None:
    light, dark = seen["dark"]
    assert light != dark
    assert "*This," in seen["form"]
    assert seen["borrowed"]
    assert all(tag != "ja-JP" and shown and why for tag, shown, why in seen["borrowed"])


def test_print_and_no_scripts(seen: dict[str, Any]) -> None:
    if "printed" in seen:  # Chromium
        assert seen["printed"] == []
        assert all(seen["bare"])
        assert seen["bareForm"].startswith("virtual HRESULT ")
        assert seen["bareLanguages"] == len(TREES)


def test_nothing_is_clipped_or_refused(seen: dict[str, Any]) -> None:
    assert (seen["console"], seen["clipped"]) == ([], [])


def test_ten_locales_are_small_enough(whole: Path) -> None:
    sizes = {path: path.stat().st_size for path in whole.rglob("*") if path.is_file()}
    once = sum(size for path, size in sizes.items() if path.parent == whole or path.suffix == ".md")
    whole_size = once + (sum(sizes.values()) - once) * LOCALES // len(TREES)
    print(f"{LOCALES} locales: {whole_size:,} bytes")
    assert whole_size <= MOST_BYTES
    assert statistics.median(size for path, size in sizes.items() if path.suffix == ".html") <= MOST_OF_A_PAGE

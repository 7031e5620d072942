"""The site in real browsers, opened as files and served below a path: search, languages, themes, keyboard, phones.

Browsers are Debian's Chromium and Firefox; what drives them comes from npm, into `DOCABI_RUNTIMES` or
`.docabi/runtimes`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from docabi.rendering import Options
from docabi.spec import Artifact, Interface
from docabi.texts import EntityText, PageText
from tests.backends.made import generate
from tests.specification_in_memory import memory_spec

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
PACKAGES = ("puppeteer-core@25", "axe-core@4")
BROWSERS = {"chrome": "chromium", "firefox": "firefox-esr"}
LAMP = Interface(name="ILamp", area="lamps", page="lamps/ilamp-interface.md")
WORDS = {"ko-KR": "새 작업을 만듭니다.", "zh-CN": "创建新任务并启动。", "th-TH": "สร้างงานใหม่"}

pytestmark = pytest.mark.slow


class Quiet(SimpleHTTPRequestHandler):
    """Serves files, for one that is missing the page of the published site, and says nothing of it."""

    def log_message(self, format: str, *args: object) -> None: ...

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the page for addresses that lead nowhere."""
        page = Path(self.directory, "published/404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture(scope="module")
def modules() -> Path:
    """The folder of the packages that drive browsers; fetched once."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("needs node and npm")
    target = Path(os.environ.get("DOCABI_RUNTIMES") or PROJECT / ".docabi" / "runtimes") / "browsers"
    if not (target / "node_modules/axe-core/axe.js").is_file():
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(target), *PACKAGES]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"npm cannot install {' '.join(PACKAGES)}: {done.stderr.strip()[-200:]}")
    return target / "node_modules"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the site of the sample pages below `docs/`, one of other languages below `more/`, and that one
    below `published/` as for an address of its own.
    """
    root = tmp_path_factory.mktemp("site with blanks")
    shutil.copytree(PROJECT / "generated/reference", root / "docs/reference")
    texts = tuple(EntityText("ILamp", tag, "lamps", PageText(summary=words)) for tag, words in WORDS.items())
    spec = memory_spec((LAMP,), texts)
    write_site(root / "more", generate("reference", spec, Options()))
    write_site(root, generate("reference", spec, Options(site_url="https://a.example/published/")))
    (root / "reference").rename(root / "published")
    return root


def write_site(root: Path, artifacts: Iterable[Artifact]) -> None:
    """Write the files of a site below a folder."""
    for artifact in artifacts:
        file = root / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, "utf-8")


@pytest.fixture(scope="module", params=["file", "http"])
def address(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The address of that folder."""
    if request.param == "file":
        yield folder.as_uri()
        return
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module", params=list(BROWSERS))
def seen(request: pytest.FixtureRequest, modules: Path, address: str) -> dict[str, Any]:
    """What a reader saw who walked through the sites."""
    program = shutil.which(BROWSERS[request.param])
    if program is None:
        pytest.skip(f"needs {BROWSERS[request.param]}")
    sites = (f"{address}/docs/reference/", f"{address}/more/reference/")
    published = (f"{address}/published/",) if address.startswith("http:") else ()
    command = ["node", str(HERE / "browser_walk.mjs"), str(modules), request.param, program, *sites, *published]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=400)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_search_finds_names_codes_and_words(seen: dict[str, Any]) -> None:
    first = {text: found[0] if found else "" for text, found in seen["search"].items()}
    page = "ja-JP/metadata/imetadataimport.gettypedefprops.html"
    assert page in seen["search"]["typedef"]
    assert first["gtdp"] == page
    assert {first[text] for text in ("0x80131024", "-2146234332", "HOST_E_TIMEOUT")} == {
        "ja-JP/return-codes.html#code-host_e_timeout"
    }
    assert first["TT_GC"] == "ja-JP/hosting/etasktype.html#member-tt_gc"
    assert first["メタデータ"].startswith("ja-JP/metadata/")
    assert (first["작업을"], first["任务"], first["งาน"], first["없는말"]) == (
        "ko-KR/lamps/ilamp.html",
        "zh-CN/lamps/ilamp.html",
        "th-TH/lamps/ilamp.html",
        "",
    )


def test_languages_keep_the_place(seen: dict[str, Any]) -> None:
    assert seen["switch"] == [f"{tag}#parameter-cchtypedef" for tag in ("de-DE", "en-US", "fr-FR")]
    assert seen["switched"] == "de-DE/metadata/imetadataimport.gettypedefprops.html#parameter-cchtypedef"


def test_addresses_of_the_documentation_lead_to_pages(seen: dict[str, Any]) -> None:
    place = "zh-CN/lamps/ilamp.html#parameter-x"
    assert seen.get("redirected", place) == place


def test_theme_copy_keyboard_filter_and_print(seen: dict[str, Any]) -> None:
    light, dark = seen["dark"]
    assert light != dark
    assert seen["remembered"] == dark
    assert seen["copied"] == "コピーしました"
    assert seen["keyboard"].endswith("ihosttaskmanager.sleep.html")
    assert seen["filtered"] == 3
    assert seen["current"] == 2
    assert seen.get("printed", "none") == "none"


def test_pages_are_whole_without_scripts(seen: dict[str, Any]) -> None:
    assert seen.get("bare", 10) >= 10


def test_nothing_is_clipped_refused_or_hard_to_read(seen: dict[str, Any]) -> None:
    assert (seen["console"], seen["wide"], seen["axe"]) == ([], [], [])

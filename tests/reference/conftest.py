"""What the tests in browsers and with validators share: sites on disk, a server below a path, packages of npm."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from docabi.rendering import Options
from docabi.spec import Artifact, Interface
from docabi.texts import EntityText, PageText
from tests.backends.made import generate
from tests.reference.reference_specification import doors
from tests.specification_in_memory import memory_spec

PROJECT = Path(__file__).parents[2]
PACKAGES = ("puppeteer-core@25", "axe-core@4", "vnu-jar@26")
LAMP = Interface(name="ILamp", area="lamps", page="lamps/ilamp-interface.md")
WORDS = {"ko-KR": "새 작업을 만듭니다.", "zh-CN": "创建新任务并启动。", "th-TH": "สร้างงานใหม่", "he-IL": "יוצר משימה."}


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


@pytest.fixture(scope="session")
def modules() -> Path:
    """The folder of the packages that drive browsers and look at pages; fetched once."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("needs node and npm")
    target = Path(os.environ.get("DOCABI_RUNTIMES") or PROJECT / ".docabi" / "runtimes") / "browsers"
    folder = target / "node_modules"
    if not all((folder / package.partition("@")[0]).is_dir() for package in PACKAGES):
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(target), *PACKAGES]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"npm cannot install {' '.join(PACKAGES)}: {done.stderr.strip()[-200:]}")
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with sites: of the sample pages below `docs/`, of other languages below `more/`, that one below
    `published/` as for an address of its own, and one of every kind of page, attacks too, below `kinds/`.
    """
    root = tmp_path_factory.mktemp("site with blanks")
    shutil.copytree(PROJECT / "generated/reference", root / "docs/reference")
    texts = tuple(EntityText("ILamp", tag, "lamps", PageText(summary=words)) for tag, words in WORDS.items())
    spec = memory_spec((LAMP,), texts)
    write_site(root / "more", generate("reference", spec, Options()))
    write_site(root / "kinds", generate("reference", doors(), Options(product="Doors")))
    write_site(root, generate("reference", spec, Options(site_url="https://a.example/published/")))
    (root / "reference").rename(root / "published")
    return root


def write_site(root: Path, artifacts: Iterable[Artifact]) -> None:
    """Write the files of a site below a folder."""
    for artifact in artifacts:
        file = root / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, "utf-8")


@pytest.fixture(scope="session")
def served(folder: Path) -> Iterator[str]:
    """The address of that folder on a server."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()

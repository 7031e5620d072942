"""Pages as others' tools judge them: axe-core in a browser (accessibility), v.Nu (HTML, CSS, SVG)."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

HERE = Path(__file__).parent
SEARCHED = "docs/reference/ja-JP/metadata/imetadataimport.gettypedefprops.html"
PAGES = {
    "entrance": "docs/reference/index.html",
    "address that leads nowhere": "published/nowhere/at/all.html",
    "first page of a locale": "docs/reference/en-US/index.html",
    "area": "docs/reference/ja-JP/hosting/index.html",
    "interface": "docs/reference/de-DE/hosting/ihosttaskmanager.html",
    "long enumeration": "docs/reference/fr-FR/profiling/cor_prf_monitor.html",
    "structure": "docs/reference/de-DE/hosting/stackoverflowinfo.html",
    "callback": "docs/reference/en-US/hosting/fexecuteinappdomaincallback.html",
    "class": "docs/reference/fr-FR/hosting/clrruntimehost.html",
    "function": "docs/reference/en-US/debugging/closeclrenumeration.html",
    "guide": "docs/reference/en-US/hosting/hosting-interfaces.html",
    "return codes": "docs/reference/en-US/return-codes.html",
    "types": "docs/reference/en-US/types.html",
    "revisions": "docs/reference/en-US/revisions.html",
    "words of another language": "kinds/reference/fr-FR/doors/idoor.shut.html",
    "no words at all": "kinds/reference/ru-RU/_root/makedoor.html",
    "tables and code in remarks": "kinds/reference/en-US/doors/idoor.open.html",
    "right to left": "more/reference/he-IL/lamps/ilamp.html",
}
"""A page of each type, below the folder of sites."""
# The server is this machine's, which v.Nu asks nothing of unless it is told to.
JAVA = (
    "java",
    "-Xmx512m",
    "-Dnu.validator.servlet.allow-forbidden-hosts=true",
    "-Dnu.validator.servlet.allowed-address-type=all",
    "-jar",
)

pytestmark = pytest.mark.slow


def messages(modules: Path, *arguments: str) -> list[str]:
    """What v.Nu says of files or addresses."""
    if shutil.which("java") is None:
        pytest.skip("needs java")
    jar = next((modules / "vnu-jar").rglob("vnu.jar"))
    command = [*JAVA, str(jar), "--format", "json", "--exit-zero-always", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stderr)["messages"]
    return [f"{one.get('url')}:{one.get('lastLine')}: {one['message']}" for one in told]


def test_accessibility(modules: Path, folder: Path, served: str) -> None:
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("needs chromium")
    assert [path for path in PAGES.values() if not (folder / path).exists()] == ["published/nowhere/at/all.html"]
    addresses = [f"{served}/{path}" for path in (SEARCHED, *PAGES.values())]
    command = ["node", str(HERE / "axe_walk.mjs"), str(modules), program, *addresses]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads(done.stdout) == {"pages": 2 * len(addresses), "found": []}


def test_html(modules: Path, folder: Path, served: str) -> None:
    sites = ("docs/reference/en-US", "docs/reference/ja-JP", "kinds", "more", "published")
    found = [path for site in sites for path in sorted((folder / site).rglob("*.html"))]
    addresses = [f"{served}/{quote(path.relative_to(folder).as_posix())}" for path in found]
    assert len(addresses) > 250
    assert messages(modules, *addresses) == []


def test_styles_and_pictures(modules: Path, folder: Path) -> None:
    assert messages(modules, "--css", str(folder / "docs/reference/style.css")) == []
    assert messages(modules, "--svg", str(folder / "docs/reference/icon.svg")) == []


def test_validator_sees_faults(modules: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text('<!DOCTYPE html><html lang="en"><title>x</title><p id="a"><p id="a">', "utf-8")
    assert any("Duplicate ID" in one for one in messages(modules, str(page)))

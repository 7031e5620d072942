"""The page of 2017 that the project began with: its facts, and its French words exactly as written there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.command_line import docabi

PAGE = "hosting/ihosttaskmanager-reverseenterruntime-method.md"
ROOT = "seed/docs/framework/unmanaged-api"
CODES = {
    "S_OK": 0x00000000,
    "HOST_E_CLRNOTAVAILABLE": 0x80131023,
    "HOST_E_TIMEOUT": 0x80131024,
    "HOST_E_NOT_OWNER": 0x80131025,
    "HOST_E_ABANDONED": 0x80131026,
    "E_FAIL": 0x80004005,
    "E_OUTOFMEMORY": 0x8007000E,
}
pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def source(corpus: Path) -> str:
    file = corpus / ROOT / PAGE
    if not file.exists():
        pytest.skip("the seed page is not among the real trees")
    return file.read_text("utf-8")


@pytest.fixture(scope="module")
def out(corpus: Path, source: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seed")
    done = docabi("build", "--source", f"fr-FR={corpus / ROOT}", "--out", folder, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


def load(out: Path, path: str) -> Any:
    return yaml.load((out / "specs" / path).read_bytes(), Loader=yaml.CSafeLoader)


def section(source: str, anchor: str) -> str:
    """The page's own Markdown below a heading, lines stripped at their ends."""
    body = re.split(rf'## <a name="{anchor}"></a>[^\n]*\n', source)[1]
    return body.split("\n## ")[0].strip()


def test_facts(out: Path) -> None:
    entity = load(out, "abi/hosting/IHostTaskManager.yaml")
    assert (entity["kind"], entity["slots"], entity["base"]) == ("interface", 21, "IUnknown")
    assert (entity["header"], entity["library"]) == ("MSCorEE.h", "MSCorEE.dll")
    [method] = [method for method in entity["methods"] if method.get("documented", True)]
    assert (method["name"], method["slot"], method["page"]) == ("ReverseEnterRuntime", 13, PAGE)
    assert method.get("parameters", []) == []
    assert [(code["name"], code["value"], code["success"]) for code in method["hresults"]] == [
        (name, value, name == "S_OK") for name, value in CODES.items()
    ]
    assert len(entity["methods"]) == 18


def test_french_words(out: Path, source: str) -> None:
    text = load(out, "text/fr-FR/hosting/IHostTaskManager.yaml")["methods"]["ReverseEnterRuntime"]
    rows = re.findall(r"^\|(\w+)\|(.*)\|\s*$", section(source, "return-value"), re.MULTILINE)
    assert text["hresults"] == {name: words for name, words in rows if name in CODES}
    assert list(text["hresults"]) == list(CODES)
    assert text["summary"] == source.split("</a>IHostTaskManager")[1].split("\n")[1].strip()
    lines = [line.strip() for line in section(source, "remarks").splitlines()]
    assert [line.strip() for line in text["remarks"].splitlines()] == lines
    [note] = text["alerts"]
    assert note["kind"] == "note"
    assert note["text"] == next(line for line in lines if line.startswith(">  ")).removeprefix(">").strip()
    links = re.findall(r"^ ?\[(.*)\]\((.*)\)", section(source, "see-also"), re.MULTILINE)
    assert [(link["text"], link["target"]) for link in text["see_also"]] == links
    assert len(links) == 4
    assert "freshness" not in text
    pages = json.loads((out / "specs/sources/fr-FR.json").read_bytes())
    (page,) = (page for page in pages if page["page"] == text["page"])
    assert page["freshness"] == {
        "revision": "69743f6b7229f89d19d4134a11bb5f37fe5ca928",
        "commit": "16186c34a957fdd52e5db7294f291f7530ac9d24",
        "date": "2017-12-22",
        "translation": "MT",
    }

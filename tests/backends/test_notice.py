"""The licence and attribution that a project states are in every target, and in the wheel, with the user's version."""

from __future__ import annotations

import email
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.backends import BACKENDS, IN_DATA, NO_WORDS, Backend, units
from docabi.packaged import TEMPLATES
from docabi.rendering import NOTICE_FILE, Options, environment, license_url
from tests.command_line import docabi, tree_bytes
from tests.specification_in_memory import memory_spec

WORDS = "The lamps were described by Lamp Works"
ADDRESS = "https://example.org/lamps"
SETTINGS = f"""sources: {{fr-FR: pages}}
version: "3.2.1rc4"
license: CC-BY-4.0
site-url: https://lamps.example/
attribution: |
  {WORDS} (*/ \"\"\" </footer>),
  {ADDRESS}.
"""
OPTIONS = Options(license="CC-BY-4.0", attribution=f"{WORDS}\n{ADDRESS}")


@pytest.fixture(scope="module")
def made(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pages in French, built with a notice."""
    folder = tmp_path_factory.mktemp("noticed")
    shutil.copytree(project / "samples/pages/fr-FR", folder / "pages")
    (folder / "docabi.yaml").write_text(SETTINGS)
    assert docabi("build", "--quiet", cwd=folder).returncode == 0
    return folder


def test_each_file_made_of_words_has_the_notice(made: Path) -> None:
    files = {path: data.decode() for path, data in tree_bytes(made, "generated").items()}
    worded = {path for path, text in files.items() if "made by docabi from specs" in text[:200]}
    forms = [row for backend in BACKENDS.values() for row in backend.notices.items()]
    assert {Path(path).suffix for path in worded} == {suffix for suffix, form in forms if form != NO_WORDS}
    assert {path for path in worded if WORDS not in files[path] or "CC-BY-4.0" not in files[path]} == set()


@pytest.mark.parametrize("target", ["specs", *(f"generated/{name}" for name in BACKENDS)])
def test_each_target_has_it_as_a_file(made: Path, target: str) -> None:
    notice = (made / target / "NOTICE").read_text()
    assert notice.startswith("made by docabi")
    assert WORDS in notice
    assert "https://spdx.org/licenses/CC-BY-4.0.html" in notice


def test_readers_see_it_on_each_page(made: Path) -> None:
    pages = list((made / "generated/reference").rglob("*.html"))
    assert len(pages) > 100
    for page in pages:
        document = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
        [foot] = document.findall("body/footer/p[@class='notice']")
        assert WORDS in "".join(foot.itertext())
        assert [(link.get("rel"), link.get("href")) for link in foot.iter("a")] == [
            (None, ADDRESS),
            ("license", "https://spdx.org/licenses/CC-BY-4.0.html"),
        ]


def test_without_a_statement_nothing_is_said(made: Path, tmp_path: Path) -> None:
    source = f"fr-FR={made / 'pages'}"
    assert docabi("build", "--quiet", "--source", source, "--out", tmp_path, cwd=tmp_path).returncode == 0
    assert not list(tmp_path.rglob("NOTICE"))
    assert not [
        path
        for path, data in tree_bytes(tmp_path, "specs", "generated").items()
        if b"SPDX" in data or b'class="notice"' in data
    ]
    assert "license" not in (tmp_path / "generated/python/pyproject.toml").read_text()


@pytest.mark.slow
def test_a_statement_that_changes_or_goes_leaves_nothing_behind(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    shutil.copytree(made, folder)
    (folder / "docabi.yaml").write_text("sources: {fr-FR: pages}\nattribution: Others\n")
    assert docabi("build", "--quiet", cwd=folder).returncode == 0
    files = tree_bytes(folder, "specs", "generated")
    assert b"Others" in files["generated/c/mscoree.h"]
    assert not [path for path, data in files.items() if WORDS.encode() in data]
    (folder / "docabi.yaml").write_text("sources: {fr-FR: pages}\n")
    assert docabi("build", "--quiet", cwd=folder).returncode == 0
    assert not list((folder / "generated").rglob("NOTICE"))


@pytest.mark.slow
def test_the_package_is_a_wheel_with_version_and_licence(made: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(made / "generated/python", source)
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path / "dist"), str(source)]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    [wheel] = (tmp_path / "dist").glob("*.whl")
    assert wheel.name == "docabi_bindings-3.2.1rc4-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        info = "docabi_bindings-3.2.1rc4.dist-info"
        metadata = email.message_from_bytes(archive.read(f"{info}/METADATA"))
        notice = archive.read(f"{info}/licenses/NOTICE").decode()
    assert (metadata["Version"], metadata["License-Expression"]) == ("3.2.1rc4", "CC-BY-4.0")
    assert metadata["Requires-Dist"] is None
    assert WORDS in notice
    assert {"docabi_bindings/py.typed", "docabi_bindings/errors/fr-FR.json"} <= set(names)
    assert not [name for name in names if name.endswith((".pyc", ".toml"))]
    clean = tmp_path / "clean"
    subprocess.run([sys.executable, "-m", "venv", str(clean)], check=True)
    python = str(clean / "bin/python")
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-index", str(wheel)], check=True)
    program = "import docabi_bindings as d; print(d.__version__, d.IHostTaskManager._iid_, d.ComError(0x80131024))"
    shown = subprocess.run([python, "-c", program], capture_output=True, text=True, check=True, cwd=tmp_path).stdout
    assert shown.startswith("3.2.1rc4 997ff24c-43b7-4352-8667-0dc04fafd354 HOST_E_TIMEOUT (0x80131024): ")


# What a file of each form is around its notice.
FRAMES = {
    "c": "/*\n{% include 'notice.c.jinja' %}\n */\nint x;\n",
    "py": "# made by docabi\n{% include 'notice.py.jinja' %}\nx = 1\n",
    "html": "<!DOCTYPE html>\n<html><body><p>x</p>\n{% include 'notice.html.jinja' %}\n</body>\n</html>\n",
}


def noticed(form: str, options: Options) -> str:
    """The text of a file of a form, with the notice that the options state."""
    shared = environment("notice", options)
    return shared.from_string(FRAMES[form]).render()


@given(st.text(), st.sampled_from(["", "MIT"]))
def test_no_attribution_leaves_its_place(words: str, license: str) -> None:
    options = Options(attribution=words or "x", license=license)
    assert re.sub(r"/\*.*?\*/", "", noticed("c", options), flags=re.S).split() == ["int", "x;"]
    scope: dict[str, object] = {}
    exec(noticed("py", options), scope)
    assert scope["x"] == 1
    document = html5lib.parse(noticed("html", options), namespaceHTMLElements=False)
    assert {element.tag for element in document.iter()} <= {"html", "head", "body", "p", "footer", "br", "a"} | {
        element.tag for element in document.iter() if not isinstance(element.tag, str)
    }


def test_each_kind_of_file_says_how_it_is_noticed(made: Path) -> None:
    for target, backend in BACKENDS.items():
        files = {path: data.decode() for path, data in tree_bytes(made, f"generated/{target}").items()}
        del files[f"generated/{target}/{NOTICE_FILE}"]
        assert {PurePosixPath(path).suffix for path in files} == set(backend.notices), target
        for suffix, form in backend.notices.items():
            assert form in (NO_WORDS, IN_DATA) or (TEMPLATES / "notice" / form).is_file(), (target, suffix)
        silent = [path for path in files if backend.notices[PurePosixPath(path).suffix] == NO_WORDS]
        assert [path for path in silent if "made by docabi from specs" in files[path]] == []


def test_a_kind_of_file_that_the_table_does_not_know_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BACKENDS, "c", Backend("docabi.backends.c", {".rs": NO_WORDS}))
    [part, *_] = units("c", memory_spec(()), OPTIONS)
    with pytest.raises(ValueError, match=r"docabi_prelude\.h: say in BACKENDS"):
        list(part.make())


@pytest.mark.parametrize(
    ("license", "url"),
    [
        ("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0.html"),
        ("MIT OR Apache-2.0", ""),
        ("LicenseRef-Ours", ""),
        ("", ""),
    ],
)
def test_where_a_licence_stands(license: str, url: str) -> None:
    assert license_url(license) == url

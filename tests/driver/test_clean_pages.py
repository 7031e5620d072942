"""Clean Markdown: the law holds for damaged samples and hostile bytes, and an edit rewrites its page alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docabi.config import MARKDOWN, Settings
from docabi.driver.build import build
from docabi.reader.decoding import cleaned
from docabi.source import SourceRoot
from tests.check.seeded_damage import ROUNDS
from tests.check.test_check import LOCALES, plant
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.driver.clean_law import clean, try_clean
from tests.hostile_characters import TEXT, leaked
from tests.small_projects import Silent

PAGE = "hosting/ithing-do-method.md"


def made(folder: Path, text: str | bytes, path: str = PAGE, locale: str = "fr-FR") -> bytes:
    """The clean form of one page."""
    root = write_tree(folder / "pages", {path: text})
    files, _ = clean([SourceRoot(locale, root)], folder / "out")
    return files[f"{locale}/{path}"]


@pytest.mark.slow
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("number", range(len(ROUNDS)))
def test_damaged_samples_are_repaired_and_give_the_same_facts(
    project: Path, tmp_path: Path, locale: str, number: int
) -> None:
    root = tmp_path / "pages" / locale
    shutil.copytree(project / "samples" / "pages" / locale, root)
    plant(root, ROUNDS[number])
    tried = try_clean([SourceRoot(locale, root)], tmp_path / "out")
    assert tried.broken == []
    assert tried.changed >= (7, 5, 1, 3)[number]


@pytest.mark.slow
def test_all_locales_together_keep_the_law(project: Path, tmp_path: Path) -> None:
    roots = []
    for locale in LOCALES:
        shutil.copytree(project / "samples" / "pages" / locale / "hosting", tmp_path / "pages" / locale / "hosting")
        plant(tmp_path / "pages" / locale, [seed for seed in ROUNDS[1] if seed.page.startswith("hosting/")])
        roots.append(SourceRoot(locale, tmp_path / "pages" / locale))
    assert try_clean(roots, tmp_path / "out").broken == []


def test_sound_pages_have_their_own_bytes(project: Path, tmp_path: Path) -> None:
    root = project / "samples" / "pages" / "en-US"
    files, _ = clean([SourceRoot("en-US", root)], tmp_path)
    assert {path.removeprefix("en-US/"): data for path, data in files.items()} == tree_bytes(root, ".")


def test_what_check_repairs_and_what_reference_pages_repair(tmp_path: Path) -> None:
    text = page().replace("[in] La façon.", "[Entrée] La façon de`ppNext` .").replace("MSCorEE.h", "MSCorEE. h")
    data = made(tmp_path, text.replace("Fait la chose.", "Voir [ici](x.md)maintenant ; `a`.\r\n"))
    lines = data.decode().split("\n")
    assert " [in] La façon de `ppNext`." in lines
    assert " **En-tête :** MSCorEE.h" in lines
    assert "Voir [ici](x.md) maintenant ; `a`.\r" in lines
    front = text.partition("\n---\n")[0]
    assert data.decode().startswith(f"{front}\n---\n")


LEFT = {
    "a tag": 'Voir <a href="de`x`Valeur.h">cela</a>.',
    "a comment": "Voir <!-- de`x`Valeur --> cela.",
    "an include": "Voir[!INCLUDE[x](y.md)]cela.",
    "code": "```cpp\nCorDebug. h\n```",
    "an address": "Voir <https://example.org/a`b`c>.",
}


@pytest.mark.parametrize("what", LEFT)
def test_what_is_no_word_stays(tmp_path: Path, what: str) -> None:
    text = page().replace("Fait la chose.", LEFT[what])
    assert made(tmp_path, text) == text.encode()


@pytest.mark.parametrize("form", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_stay(tmp_path: Path, form: str, end: str) -> None:
    text = page().replace("’", "'").replace("n'est", "n'était dé" * 90).replace("\n", end)
    right, wrong = text.encode(form), text.replace("MSCorEE.h", "MSCorEE. h").encode(form)
    assert made(tmp_path, wrong) == right


def test_nothing_hostile_comes_out(tmp_path: Path) -> None:
    text = page().replace("Fait la chose.", f"Fait {TEXT} la chose.").replace("[in]  DWORD", "[in]\x0cDWORD")
    data = made(tmp_path, text)
    assert leaked(data.decode()) == set()
    assert b"[in] DWORD" in data
    tried = try_clean([SourceRoot("fr-FR", tmp_path / "pages")], tmp_path / "law")
    assert tried.broken == []


@given(st.text(max_size=60), st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_clean_bytes_are_clean_for_good(text: str, form: str) -> None:
    data = text.encode(form, "surrogatepass")
    once = cleaned(data, "de-DE")
    assert cleaned(once, "de-DE") == once


PARTS = [
    "`dwHow`",
    "[Do](x.md)",
    "IThing",
    "::",
    " ",
    ".",
    ",",
    "(",
    ")",
    "MSCorEE. h",
    "`a``b`",
    "|",
    "\n",
    "<b>",
    "de",
]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.sampled_from(["fr-FR", "de-DE", "zh-CN", "ru-RU"]))
def test_the_law_holds_for_any_words(tmp_path_factory: pytest.TempPathFactory, text: str, locale: str) -> None:
    folder = tmp_path_factory.mktemp("words")
    write_tree(folder / "pages", {PAGE: page().replace("Fait la chose.", text)})
    assert try_clean([SourceRoot(locale, folder / "pages")], folder / "out").broken == []


def test_what_pages_include_lies_where_they_look_for_it(tmp_path: Path) -> None:
    text = page().replace("Fait la chose.", "[!INCLUDE[x](../../../includes/x.md)] [!INCLUDE[y](../includes/y.md)]")
    tree = {f"docs/api/{PAGE}": text, "includes/x.md": "De`x`Valeur\u202e.\n", "docs/api/includes/y.md": "Y.\n"}
    write_tree(tmp_path / "repository", {**tree, "docfx.json": "{}"})
    root = SourceRoot("fr-FR", tmp_path / "repository/docs/api")
    tried = try_clean([root], tmp_path / "out")
    assert tried.broken == []
    assert set(tried.files) == {f"fr-FR/docs/_/{PAGE}", "fr-FR/includes/x.md", "fr-FR/docs/_/includes/y.md"}
    assert tried.files["fr-FR/includes/x.md"] == b"De`x`Valeur.\n"
    placed = SourceRoot("fr-FR", root.folder, "docs/api")
    assert f"fr-FR/docs/api/{PAGE}" in clean([placed], tmp_path / "placed")[0]


def test_a_page_that_another_one_includes_is_mended_as_a_page(tmp_path: Path) -> None:
    text = page().replace("Fait la chose.", "[!INCLUDE[x](../shared/note.md)]")
    write_tree(tmp_path / "pages", {PAGE: text, "shared/note.md": "# Note\n\nVoir [ici](x.md)maintenant.\n"})
    files, _ = clean([SourceRoot("fr-FR", tmp_path / "pages")], tmp_path / "out")
    assert files["fr-FR/shared/note.md"] == b"# Note\n\nVoir [ici](x.md) maintenant.\n"


def test_an_include_that_vanishes_meanwhile_is_left_out(tmp_path: Path) -> None:
    text = page().replace("Fait la chose.", "[!INCLUDE[x](../includes/x.md)]")
    root = write_tree(tmp_path / "pages", {PAGE: text, "includes/x.md": "X.\n"})

    class Vanishing(Silent):
        def stage(self, label: str, total: int) -> None:
            if label == "mending words":
                (root / "includes/x.md").unlink(missing_ok=True)

    build(Settings((SourceRoot("fr-FR", root),), tmp_path / "out", (MARKDOWN,)), Vanishing(), 1, check=False)
    made = tmp_path / "out/generated" / MARKDOWN
    assert [file.name for file in made.rglob("*.md")] == [Path(PAGE).name]


def test_a_page_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    root = write_tree(tmp_path / "pages", {PAGE: page(), "hosting/x.md": b"a\0b", "hosting/y.md": ""})
    assert set(clean([SourceRoot("fr-FR", root)], tmp_path / "out")[0]) == {f"fr-FR/{PAGE}"}


def test_what_a_comment_means_stays(tmp_path: Path) -> None:
    comment = "<!-- docabi: ignore damaged-file-name until 2001-01-01: so it is called here -->"
    ignored = page().replace(" **En-tête :** MSCorEE.h", f"{comment}\n **En-tête :** MSCorEE. h")
    assert b"MSCorEE. h" in made(tmp_path, ignored)


@pytest.fixture
def built(tmp_path: Path) -> Path:
    pages = {PAGE: page(), "hosting/iother-do-method.md": page().replace("Thing", "Other").replace("thing", "other")}
    write_tree(tmp_path / "pages", pages)
    notice = "license: CC-BY-4.0\nattribution: The lamp works\n"
    (tmp_path / "docabi.yaml").write_text(f"sources: {{fr-FR: pages}}\ntargets: [markdown]\n{notice}")
    assert docabi("build", cwd=tmp_path).returncode == 0
    return tmp_path


def test_an_edit_rewrites_its_page_alone(built: Path) -> None:
    file = built / "pages" / PAGE
    file.write_text(file.read_text().replace("Fait la chose.", "Fait les choses de`ppNext` ."))
    said = docabi("build", "--explain", cwd=built).stderr
    assert f"made anew: part markdown fr-FR/{PAGE}" in said
    assert "part markdown fr-FR/hosting/iother" not in said
    assert "Fait les choses de `ppNext`." in (built / "generated/markdown/fr-FR" / PAGE).read_text()
    assert "wrote 0 files" in docabi("build", cwd=built).stderr


def test_the_notice_lies_beside_the_pages_and_not_in_them(built: Path) -> None:
    notice = (built / "generated/markdown/NOTICE").read_text()
    assert "The lamp works" in notice
    assert "with repairs by docabi" in notice
    assert (built / "generated/markdown/fr-FR" / PAGE).read_text() == page()


def test_files_of_a_person_stay_and_pages_that_git_has_are_written(built: Path) -> None:
    own = built / "generated/markdown/fr-FR/hosting/mine.md"
    own.write_text("mine\n")
    target = built / "generated/markdown/fr-FR" / PAGE
    target.write_text("edited\n")
    ran = docabi("build", cwd=built)
    assert (ran.returncode, "edited since" in ran.stderr) == (1, True)
    assert own.read_text() == "mine\n"
    for command in (["init", "-q"], ["add", "-A"], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x"]):
        subprocess.run(["git", "-C", str(built), *command], check=True)
    shutil.rmtree(built / ".docabi")
    assert docabi("build", cwd=built).returncode == 0
    assert target.read_text() == page()
    assert own.read_text() == "mine\n"
    shutil.rmtree(built / ".docabi")
    target.write_text("edited again\n")
    assert docabi("build", cwd=built).returncode == 1
    assert target.read_text() == "edited again\n"
    assert docabi("build", "--force", cwd=built).returncode == 0
    assert target.read_text() == page()

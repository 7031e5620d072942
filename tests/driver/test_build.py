"""The laws of a build: same input same bytes, a warm build is a cold one, only what changed is done again."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from docabi.cache import Cache
from docabi.config import Settings
from docabi.driver import pages
from docabi.driver.build import build
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.small_projects import Silent

LOCALES = ("en-US", "fr-FR", "de-DE", "ja-JP")


@pytest.fixture
def samples(project: Path, tmp_path: Path) -> Path:
    """A copy of the sample pages."""
    return Path(shutil.copytree(project / "samples" / "pages", tmp_path / "pages"))


def sources(samples: Path, locales: tuple[str, ...] = LOCALES) -> list[str]:
    return [word for locale in locales for word in ("--source", f"{locale}={samples / locale}")]


def findings(printed: str) -> list[str]:
    """What was found, without what was done."""
    return [line for line in printed.splitlines() if not re.match(r"(reading|merging|writing) |.*; wrote ", line)]


def test_the_committed_files_are_what_docabi_makes(project: Path) -> None:
    done = docabi("build", "--check", cwd=project)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("locales", "jobs", "environment"),
    [
        (("ja-JP", "de-DE", "fr-FR", "en-US"), "1", {"PYTHONHASHSEED": "1"}),
        (LOCALES, "2", {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}),
    ],
)
def test_same_input_same_bytes(
    project: Path, samples: Path, locales: tuple[str, ...], jobs: str, environment: dict[str, str]
) -> None:
    out = samples / "deep/er/out"
    given = [*sources(samples, locales), "--out", str(out), "--doc-locale", "en-US", "-j", jobs]
    done = docabi("build", *given, cwd=samples, **environment)
    assert done.returncode == 0, done.stderr
    assert tree_bytes(out, "specs", "generated") == tree_bytes(project, "specs", "generated")


def test_a_warm_build_is_a_cold_one(samples: Path, tmp_path: Path) -> None:
    damaged = samples / "de-DE/hosting/ihosttaskmanager-sleep-method.md"
    damaged.write_text(damaged.read_text().replace("dwMilliseconds", "dwMilisekunden", 1))
    cold = docabi("build", *sources(samples), "--out", "out", "--verbose", cwd=tmp_path)
    files = tree_bytes(tmp_path / "out", "specs", "generated")
    warm = docabi("build", *sources(samples), "--out", "out", "--verbose", cwd=tmp_path)
    assert cold.stdout == warm.stdout == ""
    assert findings(cold.stderr) == findings(warm.stderr)
    assert "ihosttaskmanager-sleep-method.md" in warm.stderr
    assert "wrote 0 files" in warm.stderr
    assert tree_bytes(tmp_path / "out", "specs", "generated") == files


def test_after_an_edit_only_that_page_is_read(samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    compiler = pages.compiler

    def noting(reading: pages.Reading) -> Callable[[pages.Source], tuple[bytes, ...]]:
        compile_page = compiler(reading)

        def compile_noted(source: pages.Source) -> tuple[bytes, ...]:
            done.append(source.page.path)
            return compile_page(source)

        return compile_noted

    monkeypatch.setattr(pages, "compiler", noting)
    roots = tuple(SourceRoot(locale, samples / locale) for locale in LOCALES)
    settings = Settings(roots, tmp_path / "out", ("c",), Options("en-US", "bindings"))
    first = build(settings, Silent(), 1, check=False)
    assert len(done) == first.pages == 312
    done.clear()
    build(settings, Silent(), 1, check=False)
    assert done == []
    edited = samples / "fr-FR/hosting/ihosttaskmanager-sleep-method.md"
    edited.write_text(edited.read_text() + "\n")
    build(settings, Silent(), 1, check=False)
    assert done == ["hosting/ihosttaskmanager-sleep-method.md"]


def test_a_removed_page_takes_its_files_along(tmp_path: Path) -> None:
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    docabi("build", "--source", f"fr-FR={root}", "--out", "out", cwd=tmp_path)
    assert (tmp_path / "out/specs/abi/hosting/IThing.yaml").exists()
    (root / "hosting/ithing-do-method.md").unlink()
    docabi("build", "--source", f"fr-FR={root}", "--out", "out", cwd=tmp_path)
    assert not (tmp_path / "out/specs/abi").exists()


def test_check_writes_nothing(tmp_path: Path) -> None:
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    done = docabi("build", "--check", "--source", f"fr-FR={root}", "--out", "out", cwd=tmp_path)
    assert done.returncode == 1
    assert "would change: specs/abi/hosting/IThing.yaml" in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_cache_forgets_what_nobody_uses(tmp_path: Path) -> None:
    used, touched = b"used", b"touched"
    for round_ in range(9):
        cache = Cache(tmp_path)
        if round_ == 0:
            cache.put([(used, b"value"), (touched, b"value")])
        assert used in cache
        cache.touch([touched, b"missing"])
        cache.put([(bytes([round_]), b"value")])
        cache.close()
    cache = Cache(tmp_path)
    assert [round_ for round_ in range(9) if bytes([round_]) in cache] == [3, 4, 5, 6, 7, 8]
    assert used in cache
    assert touched in cache
    cache.close()


def test_the_locale_is_taken_from_pages_or_folder(tmp_path: Path) -> None:
    stated = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    silent = page().replace("ms.contentlocale: fr-FR\n", "")
    named = write_tree(tmp_path / "de-de/docs/x", {"hosting/ithing-do-method.md": silent})
    done = docabi("build", "--source", stated, "--source", named, "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    index = json.loads((tmp_path / "out/specs/index.json").read_text())
    assert sorted(index[0]["text"]) == ["de-DE", "fr-FR"]


@pytest.mark.parametrize(
    ("declarations", "line"),
    [
        ({"F": "HRESULT F(DWORD a);", "G": "HRESULT G(A_LAMP a);", "H": "void H(A_LAMP *a);"}, "2 of 3 functions"),
        ({"F": "typedef struct F { DWORD a; } F;", "G": "struct G { F f; A_LAMP lamp; };"}, "1 of 2 structures"),
        ({"F": "typedef HRESULT (__stdcall *F)(DWORD);"}, "1 of 1 callbacks"),
    ],
)
def test_what_can_be_used_is_counted_at_the_end(declarations: dict[str, str], line: str, tmp_path: Path) -> None:
    known = "---\ntitle: {0}\napi_name:\n- {0}\n---\n# {0}\n\n## Syntax\n\n```cpp\n{1}\n```\n"
    write_tree(tmp_path / "pages", {f"a/{name}.md": known.format(name, text) for name, text in declarations.items()})
    given = ("build", "--source", f"en-US={tmp_path / 'pages'}", "--out", "out", "--targets", "c")
    for _ in range(2):
        assert f"usable: {line}" in docabi(*given, cwd=tmp_path).stderr.splitlines()


def test_what_can_be_used_is_counted_anew_after_an_edit(tmp_path: Path) -> None:
    """Of a page, or of the project's own facts; an edit of words leaves it."""
    page, config, facts = (tmp_path / path for path in ("pages/a/f.md", "docabi.yaml", "docabi-facts.yaml"))
    write_tree(tmp_path, {"pages/a/f.md": "", "docabi.yaml": "sources: {en-US: pages}\ntargets: [c]\n"})
    known = "---\ntitle: F\napi_name:\n- F\n---\n# F\n\n{1}\n\n## Syntax\n\n```cpp\nHRESULT F({0} a);\n```\n"
    for type, words, own, count in (
        ("DWORD", "Does it.", "{}", 1),
        ("A_LAMP", "Does it.", "{}", 0),
        ("A_LAMP", "Does it again.", "{}", 0),
        ("A_LAMP", "Does it again.", "{A_LAMP: {as: BYTE}}", 1),
        ("A_LAMP", "Does it again.", "{A_LAMP: {kind: opaque-struct}}", 0),
    ):
        page.write_text(known.format(type, words))
        facts.write_text(f"typedefs: {own}\n")
        assert f"usable: {count} of 1 functions" in docabi("build", cwd=config.parent).stderr.splitlines()


def test_a_source_without_an_api_is_told(tmp_path: Path) -> None:
    write_tree(tmp_path, {"guides/a.md": "---\ntitle: A\n---\n# A\n\nWords.\n", "pages/ithing-do-method.md": page()})
    sources = (f"--source=en-US={tmp_path / 'guides'}", f"--source=fr-FR={tmp_path / 'pages'}")
    told = docabi("check", *sources, cwd=tmp_path).stdout
    assert told.count("[no-entities]") == 1
    assert "no page of 1 describes an API" in told


def test_what_stays_unknown_is_counted_at_the_end(tmp_path: Path) -> None:
    declared = {name: f"HRESULT {name}(A_LAMP *a, {other} *b);" for name, other in zip("FGH", "XYX", strict=True)}
    known = "---\ntitle: {0}\napi_name:\n- {0}\n---\n# {0} function\n\n## Syntax\n\n```cpp\n{1}\n```\n"
    tree = {f"a/{name}.md": known.format(name, text) for name, text in declared.items()}
    write_tree(tmp_path / "pages", tree)
    given = ("build", "--source", f"en-US={tmp_path / 'pages'}", "--out", "out", "--targets", "c")
    told = "3 types that nobody knows, in 3 entities: `A_LAMP`, `X`, `Y`"
    assert told in docabi(*given, cwd=tmp_path).stderr.splitlines()
    assert told in docabi(*given, cwd=tmp_path).stderr.splitlines()
    (tmp_path / "pages/a/F.md").write_text(known.format("F", "HRESULT F(DWORD *a);"), encoding="utf-8")
    for name in "GH":
        (tmp_path / f"pages/a/{name}.md").unlink()
    assert "that nobody knows" not in docabi(*given, cwd=tmp_path).stderr

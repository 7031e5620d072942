"""Options and fixtures that several tests share: `--update`, the real trees, a folder that everybody can come to."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.tree_builds import build_tree, folder_of_the_run, made_once

# Small, busy machines: a slow draw is no fault of the code. In CI the same examples run each time.
settings.register_profile(
    "docabi", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ
)
settings.load_profile("docabi")

PROJECT = Path(__file__).resolve().parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the expectations of case files and golden trees")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are to be rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def open_path() -> Iterator[Path]:
    """A folder that everybody can come to. pytest's own are root's alone: each run of pytest, also one that a test
    starts, closes the folder above them again.
    """
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        yield Path(folder)


@pytest.fixture(scope="session")
def project() -> Path:
    """The checkout."""
    return PROJECT


def corpus_folder() -> Path | None:
    """The folder of real trees: `DOCABI_CORPUS`, else `../shared/corpus` beside the project, else None."""
    folder = Path(os.environ.get("DOCABI_CORPUS") or PROJECT.parent / "shared" / "corpus")
    return folder if folder.is_dir() else None


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real trees, one folder a locale."""
    folder = corpus_folder()
    if folder is None:
        pytest.skip("no real trees: neither DOCABI_CORPUS nor ../shared/corpus is a folder")
    return folder


@pytest.fixture(scope="session")
def tree_build(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str, str], Path]:
    """Builds one target of a real tree, once in a run; gives the folder of the build, in which others read, too."""

    def build(locale: str, tree: str, target: str) -> Path:
        source = corpus / tree / "docs" / "framework" / "unmanaged-api"
        root = folder_of_the_run(tmp_path_factory)
        return made_once(root, f"{tree}-{target}", lambda out: build_tree(source, locale, target, out))

    return build

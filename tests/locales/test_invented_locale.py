"""A language that nobody has seen, with the damage of translation, gives the same facts as the clean pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.command_line import docabi, tree_bytes
from tests.locales.invented_language import invent

# That something is deprecated is said in words: of a language whose words nobody knows it cannot be read.
WORDS = re.compile(rb"^ *deprecated(?:_since)?: .*\n|, deprecated: true(?:, deprecated_since: [^,}\n]+)?", re.MULTILINE)


def abi(pages: Path, tag: str, out: Path) -> dict[str, bytes]:
    done = docabi("build", "--source", f"{tag}={pages}", "--out", out, "--targets", "c", cwd=out.parent)
    assert done.returncode in (0, 1), done.stderr
    return {path: WORDS.sub(b"", data) for path, data in tree_bytes(out, "specs/abi").items()}


@pytest.mark.slow
@pytest.mark.parametrize(("locale", "seed"), [("fr-FR", 1), ("de-DE", 2), ("fr-FR", 3)])
def test_the_facts_are_the_same_bytes(project: Path, tmp_path: Path, locale: str, seed: int) -> None:
    source = project / "samples/pages" / locale
    written = 0
    for file in sorted(source.rglob("*.md")):
        text = file.read_text("utf-8")
        target = tmp_path / "ka" / file.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        changed = invent(text, seed) if text.startswith("---") else text
        written += changed != text
        target.write_text(changed, "utf-8")
    clean, invented = abi(source, locale, tmp_path / "clean"), abi(tmp_path / "ka", "ka-GE", tmp_path / "invented")
    print(f"{written} pages rewritten, {len(clean)} entities compared")
    assert written > 30
    assert {path: invented[path].decode() for path in invented if invented[path] != clean.get(path)} == {}
    assert invented == clean

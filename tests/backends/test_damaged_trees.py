"""Real pages with damaged declarations, through every back end: what is made of them still compiles and runs."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from tests.backends.hostile_specifications import COLLIDING, PYTHON
from tests.c.compilers import NATIVE, compile_text, includes
from tests.command_line import docabi
from tests.conformance.test_conformance_hostile import compiled
from tests.python.test_python_hostile import imported, use

pytestmark = [pytest.mark.corpus, pytest.mark.compilers, pytest.mark.slow]

FENCE = re.compile(r"```.*?```", re.DOTALL)
TOKEN = re.compile(r"(\w+|\s+|.)")
PIECES = (
    *("*", "&", "[", "]", "(", ")", "{", "}", ";", ",", "const", "unsigned", "[out]", "[in, out]", "union {", "};"),
    *("struct {", "enum {", "= -1", "= 0x1FFFFFFFF", "= 1 << 40", "**", "[MAX_PATH]", "[ , size_is(5)]", ": 3"),
    *("operator", "template<T>", "...", "~", "::", "#define X", "/*", "//", '"', "'"),
)
PAGES = 250


def damaged(text: str, rng: random.Random, share: float) -> str:
    """The page with a share of the tokens of its fences left out, replaced, repeated or followed by another."""

    def token(found: str) -> str:
        if not found.strip() or "`" in found or rng.random() >= share:
            return found
        word = rng.choice(COLLIDING + PYTHON)
        return rng.choice(("", word, f"{found} {rng.choice(PIECES)} ", f"{found} {found}"))

    return FENCE.sub(lambda fence: "".join(map(token, TOKEN.split(fence[0]))), text)


@pytest.mark.parametrize(("seed", "share"), [(1, 0.01), (2, 0.05), (3, 0.2)])
def test_every_target_of_a_damaged_tree_compiles(seed: int, share: float, corpus: Path, tmp_path: Path) -> None:
    rng = random.Random(seed)
    root = corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api"
    for page in rng.sample(sorted(root.rglob("*.md")), PAGES):
        copy = tmp_path / "pages" / page.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(damaged(page.read_text(encoding="utf-8-sig"), rng, share), encoding="utf-8")
    done = docabi(
        "build", "--source", f"fr-FR={tmp_path / 'pages'}", "--out", tmp_path / "out", "--quiet", cwd=tmp_path
    )
    assert done.returncode in (0, 1), done.stderr
    generated = tmp_path / "out" / "generated"
    unit = "\n".join(includes(generated / "c"))
    for compiler in (NATIVE[0], NATIVE[1]):
        assert not compile_text(compiler, generated / "c", unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")
    assert not compiled(generated)
    with imported(generated / "python", "docabi_bindings") as modules:
        for module in modules:
            use(module)

"""The C headers of specifications that nobody wrote on purpose: random names and types, and parts of real trees."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docabi.backends import c
from docabi.rendering import Options
from docabi.spec import (
    Callback,
    Code,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Parameter,
    Structure,
    Type,
    Union,
)
from docabi.spec import Direction as To
from tests.backends.hostile_specifications import C_ENTITIES, TAKERS, TEXTS, taken, worded
from tests.backends.made import generate
from tests.c.compilers import COMPILERS, NATIVE, compile_text, includes
from tests.command_line import docabi
from tests.specification_in_memory import memory_spec

pytestmark = [pytest.mark.compilers, pytest.mark.slow]

WORD = Type(name="DWORD")
NESTED = Type(enumeration=(Enumerator("Hook", 4),))
INNER = Type(structure=(Field("x", Type(pointer=Type(name="ALPHA"))),))
TAKES_NESTED = (Parameter("pHook", To.IN, NESTED),)
RULES = {"opaque-by-value", "unprintable-name", "enumerator-too-large"}


def thing(name: str = "ALPHA", *members: Field, tag: str | None = None, aliases: tuple[Field, ...] = ()) -> Structure:
    return Structure(name=name, area="a", members=members or (Field("x", WORD),), tag_name=tag, aliases=aliases)


def codes(*names: str) -> Function:
    return Function(name="Call", area="a", returns=WORD, hresults=tuple(Code(name, 0x80004005) for name in names))


def called(returns: Type) -> tuple[Entity, ...]:
    """A function, a function pointer that gives the same, and an interface whose slots stand behind it."""
    return Function(name="Call", area="a", returns=returns), Callback(name="Hook", area="a", returns=returns)


# Each was found by a random example first.
@settings(max_examples=40)
@given(st.lists(C_ENTITIES, min_size=1, max_size=6).map(tuple), st.sampled_from(TEXTS))
# Codes are macros: one called as a word that every vtable has would break all of them.
@example((codes("This", "lpVtbl", "IUnknown", "IOneVtbl", "IID_IOne"), Interface(name="IOne", area="a", slots=3)), "")
# What only a member's declaration can define, and what cannot stand before a function's name.
@example(called(NESTED), "")
@example(called(Type(pointer=Type(array=WORD, size="2"))), "")
@example(called(Type(array=WORD, size="2")), "")
@example((Function(name="Call", area="a", returns=WORD, parameters=TAKES_NESTED),), "")
@example((thing(aliases=(Field("PALPHA", INNER),)),), "")
# An enumeration in place: without members, and with a name that something else has.
@example((thing("ALPHA", Field("x", Type(enumeration=()))), thing("BETA", Field("y", Type(name="ALPHA")))), "")
@example((thing("ALPHA", Field("x", NESTED)), thing("ALPHA_x")), "")
# Bits of what has none, of an enumeration, and more of them than there are.
@example((thing("ALPHA", Field("x", Type(pointer=WORD), 1)), thing("BETA", Field("x", Type(name="BYTE"), 33))), "")
@example((thing("ALPHA", Field("x", NESTED, 1)), Union(name="BETA", area="a", members=(Field("x", WORD, 0),))), "")
# A tag that is a word of the language, and a name that is used with its keyword only.
@example((thing("ALPHA", tag="void"), Interface(name="IOne", area="a", slots=3)), "")
@example(
    (
        Enumeration(name="BETA", area="a", members=(Enumerator("GAMMA", 0),)),
        thing("ALPHA", Field("x", Type(pointer=Type(name="struct GAMMA")))),
    ),
    "",
)
@example((codes("E_FAIL"), thing("ALPHA", Field("x", Type(pointer=Type(name="struct Call"))))), "*/ #error out")
def test_headers_of_any_specification_compile(
    tmp_path_factory: pytest.TempPathFactory, entities: tuple[Entity, ...], word: str
) -> None:
    _compile(entities, word, tmp_path_factory.mktemp("hostile"))


@pytest.mark.parametrize("kind", TAKERS)
def test_no_page_takes_the_name_of_a_type_that_everybody_knows(kind: str, tmp_path: Path) -> None:
    _compile(taken(kind), "plain", tmp_path)


def _compile(entities: tuple[Entity, ...], word: str, folder: Path) -> None:
    spec = memory_spec(entities, tuple(worded(entity, word) for entity in entities))
    for artifact in generate("c", spec, Options()):
        (folder / artifact.path.removeprefix("c/")).write_text(artifact.text, encoding="utf-8")
    assert {found.rule for found in c.findings(spec)} <= RULES
    unit = "\n".join(includes(folder))
    for compiler in (NATIVE[0], NATIVE[1]):
        assert not compile_text(compiler, folder, unit, folder, "-DCOBJMACROS", "-DINITGUID")


# (seed, how many pages of a tree stay): a page or two, some pages of some areas, nearly all.
PARTS = [(1, 1), (2, 2), (3, 12), (4, 60), (5, 200), (6, 700)]


@pytest.mark.corpus
@pytest.mark.parametrize(("seed", "count"), PARTS)
def test_headers_of_a_part_of_a_tree_compile(seed: int, count: int, corpus: Path, tmp_path: Path) -> None:
    root = corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api"
    chosen = random.Random(seed).sample(sorted(root.rglob("*.md")), count)
    for page in chosen:
        copy = tmp_path / "pages" / page.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(page.read_bytes())
    _check(["--source", f"fr-FR={tmp_path / 'pages'}"], tmp_path)


@pytest.mark.corpus
@pytest.mark.parametrize("area", ["alink", "debugging", "diagnostics", "hosting", "metadata", "profiling", "wmi"])
def test_headers_of_one_area_compile(area: str, corpus: Path, tmp_path: Path) -> None:
    root = corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api"
    for page in (root / area).rglob("*.md"):
        copy = tmp_path / "pages" / page.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(page.read_bytes())
    _check(["--source", f"fr-FR={tmp_path / 'pages'}"], tmp_path)


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["de-de", "zh-cn", "ru-ru", "en-us", "fr-fr-2019"])
def test_headers_of_every_tree_compile(folder: str, corpus: Path, tmp_path: Path) -> None:
    """Those of fr-FR and ja-JP are tested one by one elsewhere."""
    locale = f"{folder[:2]}-{folder[3:5].upper()}"
    _check(["--source", f"{locale}={corpus / folder / 'docs' / 'framework' / 'unmanaged-api'}"], tmp_path)


def _check(sources: list[str], tmp_path: Path) -> None:
    """Build the headers and compile all of them together, in either order, and each alone with one compiler."""
    done = docabi("build", *sources, "--out", tmp_path / "out", "--targets", "c", "--quiet", cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    folder = tmp_path / "out" / "generated" / "c"
    lines = includes(folder)
    together = ["\n".join(lines), "\n".join(reversed(lines))]
    for compiler in COMPILERS:
        if compiler.is_here and "mingw" not in compiler.name:
            for unit in [*together, *lines] if compiler.name == "tcc" else together:
                assert not compile_text(compiler, folder, unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")

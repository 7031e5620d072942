"""The C headers of real trees: every compiler, every slot against the table of layouts, locales against each other."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml

from c_compilers import COMPILERS, Compiler, compile_text, includes, without_comments
from conftest import PROJECT

pytestmark = [pytest.mark.corpus, pytest.mark.compilers, pytest.mark.slow]

LAYOUTS = PROJECT / "generator" / "docabi" / "facts" / "layouts.yaml"
UNITS_64, UNITS_32 = COMPILERS[0], next(compiler for compiler in COMPILERS if compiler.name.startswith("i686-pc"))
Headers = Callable[[str, str], Path]


@pytest.fixture(scope="session")
def headers(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Headers:
    """Builds the headers of one tree, once; gives their folder."""

    @cache
    def build(locale: str, folder: str) -> Path:
        out = tmp_path_factory.mktemp(locale)
        source = f"{locale}={corpus / folder / 'docs' / 'framework' / 'unmanaged-api'}"
        command = [
            sys.executable,
            "-m",
            "docabi",
            "build",
            "--source",
            source,
            "--out",
            str(out),
            "--targets",
            "c",
            "--quiet",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=out)
        assert done.returncode in (0, 1), done.stderr
        return out / "generated" / "c"

    return build


@cache
def slots_of(name: str) -> tuple[str, ...]:
    """Names of all slots of an interface, its bases' first, read from the table without docabi's code."""
    layout = _layouts()[name]
    base = layout.get("base")
    return (slots_of(base) if base else ()) + tuple(layout["slots"])


@cache
def _layouts() -> Mapping[str, Mapping[str, list[str]]]:
    loaded: Mapping[str, Mapping[str, list[str]]] = yaml.load(LAYOUTS.read_bytes(), Loader=yaml.CSafeLoader)
    return loaded


def vtables(folder: Path) -> dict[str, list[str]]:
    """Members of every vtable of the headers, in the order written."""
    found: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*.h")):
        for body, name in re.findall(r"^typedef struct \w+Vtbl \{\n(.*?)^\} (\w+)Vtbl;", file.read_text(), re.M | re.S):
            found[name] = re.findall(r"^    \w.* \((?:\w+) \*(\w+)\)\(", body, re.M)
    return found


def plain(member: str, slot: int) -> str:
    """A member's name without the marks of the naming rules."""
    return member.removeprefix("opaque_").removesuffix(f"_{slot}")


def assertions(found: Mapping[str, list[str]]) -> str:
    """Static assertions of every slot: the member that is called so stands where the table of layouts says."""
    lines = []
    for name, members in found.items():
        called = {plain(member, slot): member for slot, member in enumerate(members)}
        for slot, expected in enumerate(slots_of(name)):
            member = called.get(expected, expected)
            lines.append(
                f'_Static_assert(offsetof({name}Vtbl, {member}) == {slot} * sizeof(void *), "{name}::{expected}");'
            )
        lines.append(f'_Static_assert(sizeof({name}Vtbl) == {len(slots_of(name))} * sizeof(void *), "{name}");')
    return "\n".join(lines)


TREES = [("fr-FR", "fr-fr"), ("ja-JP", "ja-jp")]


@pytest.mark.parametrize(("locale", "folder"), TREES)
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_headers_compile(compiler: Compiler, locale: str, folder: str, headers: Headers, tmp_path: Path) -> None:
    made = headers(locale, folder)
    together = "\n".join(includes(made))
    # Windows' own headers take a second each time: with them, all at once.
    units = [together] if "mingw" in compiler.name else [*includes(made), together]
    for unit in units:
        assert not compile_text(compiler, made, unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")


@pytest.mark.parametrize(("locale", "folder"), TREES)
def test_slots_are_those_of_the_layouts(locale: str, folder: str, headers: Headers, tmp_path: Path) -> None:
    made = headers(locale, folder)
    found = {name: members for name, members in vtables(made).items() if name in _layouts()}
    for name, members in found.items():
        assert [plain(member, slot) for slot, member in enumerate(members)] == list(slots_of(name)), name
    slots = sum(map(len, found.values()))
    print(f"{locale}: {len(found)} interfaces, {slots} slots")
    assert len(found) >= 290
    unit = "\n".join([*includes(made), assertions(found)])
    for compiler in (UNITS_64, UNITS_32):
        assert not compile_text(compiler, made, unit, tmp_path)


def _swap(text: str) -> str:
    return (
        text.replace("*CreateTask)(", "*HELD)(")
        .replace("*SwitchToTask)(", "*CreateTask)(")
        .replace("*HELD)(", "*SwitchToTask)(")
    )


def _drop(text: str) -> str:
    return re.sub(r"^    void \(STDMETHODCALLTYPE \*opaque_\w+\)\(void\);\n", "", text, count=1, flags=re.M)


@pytest.mark.parametrize("plant", [_swap, _drop])
def test_a_planted_defect_is_found(plant: Callable[[str], str], headers: Headers, tmp_path: Path) -> None:
    made = headers(*TREES[0])
    planted = tmp_path / "planted"
    planted.mkdir()
    for file in made.glob("*.h"):
        (planted / file.name).write_text(plant(file.read_text()))
    found = {name: members for name, members in vtables(made).items() if name in _layouts()}
    unit = "\n".join([*includes(planted), assertions(found)])
    assert "error:" in compile_text(UNITS_64, planted, unit, tmp_path)


def test_headers_of_two_locales_differ_in_comments_only(headers: Headers) -> None:
    """The two trees hold the same 2,189 pages of the same source revisions."""
    french, german = headers("fr-FR", "fr-fr"), headers("de-DE", "de-de")
    texts = [{file.name: file.read_text() for file in folder.glob("*.h")} for folder in (french, german)]
    assert texts[0] != texts[1]
    assert len(texts[0]) > 15
    assert {name: without_comments(text) for name, text in texts[0].items()} == {
        name: without_comments(text) for name, text in texts[1].items()
    }


def test_places_that_stay_opaque(headers: Headers) -> None:
    """Each is a type that the documentation uses and nobody defines, or a declaration that is wrong at its source."""
    comments = {
        match
        for file in headers(*TREES[0]).glob("*.h")
        for match in re.findall(r"/\* (\w+) is (?:opaque|not declared): (.*) is not known\. \*/", file.read_text())
    }
    assert comments == {
        ("ASSEMBLYMETADATA", "DWORD *[], OSINFO *[]"),
        ("CALL_ID", "STACK_ADDRESS"),
        ("CorDebugBlockingObject", "ICorDebugValue"),
    }

"""Vtables that pages state, against headers of others: MAPI's pages in vtable order, Wine's and mingw-w64's headers.

Headers and specifications are read here by patterns and PyYAML alone, so no fault of docabi's readers hides itself;
`docabi layout compare` is asked for the rest, and each disagreement is one of those explained below.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.command_line import docabi
from tests.conftest import PROJECT

pytestmark = pytest.mark.corpus
WINE = Path("/usr/include/wine/wine/windows")
HEADERS = ("mapidefs.h", "mapix.h", "mapiform.h")
MINGW = Path("/usr/share/mingw-w64/include")
MINGW_HEADERS = (*HEADERS, "mapispi.h")
INTERFACE = re.compile(r"^DECLARE_INTERFACE_\((\w+),\s*(\w+)\)\s*\{(.*?)^\};?", re.MULTILINE | re.DOTALL)
METHOD = re.compile(r"(?:STDMETHOD|MAPIMETHOD)_?\(\s*(?:\w+\s*,\s*)?(\w+)\s*\)")
MACRO = re.compile(r"^#define (\w+_METHODS?\d*)\(IPURE\)((?:.*\\\n)*.*)", re.MULTILINE)
OF_MACROS = re.compile(r"^ *DECLARE_MAPI_INTERFACE_\((\w+),\s*(\w+)\)\s*\{(.*?)\}", re.MULTILINE | re.DOTALL)
ROOT = ["QueryInterface", "AddRef", "Release"]
EXPLAINED = {
    # `ULONG` of 32 bits in Wine; pages have the type of 64-bit Outlook, `ULONG_PTR`.
    ("parameter-type", "ULONG_PTR"): 14,
    # Wine forgets the pointer of an interface that comes out, and pages that of a connection.
    ("pointer-depth", "LPMAPIFOLDER"): 1,
    ("pointer-depth", "ULONG_PTR"): 2,
    # Rows without a page of their own: the slots are there, their types are not.
    ("missing-method", ""): 2,
    ("return-type", "ULONG"): 1,
}
"""Aspect and documented type -> disagreements in methods of interfaces."""


@pytest.fixture(scope="module")
def specification(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the specification of MAPI's pages."""
    pages = corpus.parent / "corpus-families" / "mapi-en"
    if not pages.is_dir() or not all((WINE / name).is_file() for name in HEADERS) or not MINGW.is_dir():
        pytest.skip("needs MAPI's pages beside the real trees, Wine's and mingw-w64's headers")
    out = tmp_path_factory.mktemp("mapi")
    source = f"--source=en-US={pages}"
    done = docabi("build", source, "--out", out, "--targets", "c", "--fail-on", "never", "--verbose", cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    (out / "said.txt").write_text(done.stdout + done.stderr, "utf-8")
    return out


def of_wine() -> dict[str, list[str]]:
    """The whole vtable of each interface of Wine's headers, which repeat what they inherit."""
    texts = [(WINE / name).read_text("latin-1") for name in HEADERS]
    found = (match for text in texts for match in INTERFACE.finditer(text))
    return {one[1]: methods(one[3]) for one in found}


def of_mingw() -> dict[str, list[str]]:
    """The same of mingw-w64's, in which each part of a vtable is a macro."""
    text = "\n".join((MINGW / name).read_text("latin-1") for name in MINGW_HEADERS)
    parts = {one[1]: methods(one[2]) for one in MACRO.finditer(text)}
    found = {}
    for one in OF_MACROS.finditer(text):
        names = re.findall(r"\w+_METHODS?\d*", one[3])
        if all(name in parts for name in names):
            found[one[1]] = [method for name in names for method in parts[name]]
    return found


def methods(text: str) -> list[str]:
    return METHOD.findall(text)


def stated(folder: Path) -> dict[str, list[str]]:
    """The whole vtable of each interface of the specification that has one."""
    files = [yaml.safe_load(file.read_text("utf-8")) for file in (folder / "specs" / "abi").rglob("*.yaml")]
    known: dict[str, Any] = {one["name"]: one for one in files if one.get("kind") == "interface" and "slots" in one}

    def vtable(name: str) -> list[str]:
        if name == "IUnknown":
            return ROOT
        methods = sorted((one["slot"], one["name"]) for one in known[name].get("methods", ()) if "slot" in one)
        return [*vtable(known[name]["base"]), *(method for _, method in methods)]

    return {name: vtable(name) for name in known}


@pytest.mark.slow
@pytest.mark.parametrize(("read", "interfaces", "slots"), [(of_wine, 8, 164), (of_mingw, 33, 494)])
def test_every_interface_that_both_know_has_the_same_vtable(
    specification: Path, read: Callable[[], dict[str, list[str]]], interfaces: int, slots: int
) -> None:
    ours, theirs = stated(specification), read()
    both = sorted(ours.keys() & theirs.keys())
    assert {name: ours[name] for name in both} == {name: theirs[name] for name in both}
    assert (len(both), sum(len(theirs[name]) for name in both)) == (interfaces, slots)


def test_each_page_that_states_another_order_is_told(specification: Path) -> None:
    """The vtables of these pages lead calls into other methods: facts have the order of the headers."""
    said = (specification / "said.txt").read_text("utf-8")
    assert re.findall(r"the layout of `(\w+)` has .*\[vtable-order\]", said) == [
        *("IABProvider", "IMAPIFormContainer", "IMAPIFormFactory", "IMAPIForm", "IMAPIFormMgr", "IMAPIMessageSite"),
        *("IMAPISupport", "IMAPIViewContext"),
    ]


@pytest.mark.slow
def test_layout_compare_finds_no_other_order_and_each_disagreement_is_explained(specification: Path) -> None:
    files = [WINE / name for name in HEADERS]
    done = docabi("layout", "compare", *files, "--out", specification, "--json", cwd=PROJECT)
    findings = json.loads(done.stdout)
    interfaces = stated(specification)
    told = [one for one in findings if one["entity"] in interfaces and one["impact"] != "naming"]
    found = Counter((one["aspect"], one["documented"].partition(" ")[0]) for one in told)
    assert found == EXPLAINED
    assert not [one for one in findings if one["aspect"] in ("method-order", "base", "extra-method")]

"""Names of original headers that programs use: what pages or facts know of them stands in the generated ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.missing_names import Original, Reason, compare, main
from docabi.spec import Interface
from tests.c.compilers import MINGW_HEADERS
from tests.c.test_c_companions import ENTITIES, made

WINE = Path("/usr/include/wine/wine/windows")
LEAST = 0.95  # of the constants and macros of the three headers that have most
THREE = ("cor.h", "corhdr.h", "corerror.h")

HEADER = """#ifndef __lamp_h__
#define __lamp_h__
/* #define NOT_A_NAME 1 */
#define LAMP_COUNT 3
#define ICorDebugProcess10_Light(This) ((This)->lpVtbl->Light(This))
enum kind {
    REGISTER_ARM64_X0 = 3, KIND_OWN
};
#define __ICorDebug2_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebug2, 1, 2, 3);
HRESULT WINAPI LightUp(void);
HRESULT STDMETHODCALLTYPE ILamp_Light_Proxy(void);
typedef struct _GLOW {
    int level;
} GLOW;
#endif
"""


def originals() -> list[Path]:
    found = [
        folder / name for folder in (MINGW_HEADERS, WINE) for name in (*THREE, "cordebug.h", "fusion.h", "mscoree.h")
    ]
    there = [file for file in found if file.is_file()]
    return there or pytest.skip("no original headers")


def share(found: list[Original], kinds: tuple[str, ...], names: tuple[str, ...] = THREE) -> float:
    rows = [row for one in found if one.header.name in names for row in one.kinds() if row[0] in kinds]
    return sum(there for _, there, _ in rows) / sum(wanted for _, _, wanted in rows)


def test_what_is_lacking_has_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "generated/c").mkdir(parents=True)
    text = "void LightUp(void); struct ICorDebugProcess10Vtbl { void *opaque_Light; }; // KIND_OWN\n"
    (tmp_path / "generated/c/lamp.h").write_text(text)
    (tmp_path / "lamp.h").write_text(HEADER)
    [found] = compare(tmp_path, [tmp_path / "lamp.h"])
    assert {name.name: reason for name, reason in found.lacking.items()} == {
        "REGISTER_ARM64_X0": Reason.LOST,
        "KIND_OWN": Reason.UNKNOWN,
        "kind": Reason.UNKNOWN,
        "ICorDebugProcess10_Light": Reason.METHOD,
        "LAMP_COUNT": Reason.UNKNOWN,
        "ICorDebug2": Reason.LOST,
        "IID_ICorDebug2": Reason.LOST,
        "_GLOW": Reason.UNKNOWN,
        "GLOW": Reason.UNKNOWN,
    }
    assert ("function", 1, 1) in [*found.kinds()]
    assert main(str(tmp_path), str(tmp_path / "lamp.h")) == 1
    assert "enumerator REGISTER_ARM64_X0: a page or a fact knows it" in capsys.readouterr().out


def test_constants_come_without_any_page_of_them(tmp_path: Path) -> None:
    folder = made((*ENTITIES, Interface(name="ICorDebug", area="a", header="CorDebug.h")), tmp_path / "made")
    (tmp_path / "generated").mkdir()
    folder.rename(tmp_path / "generated/c")
    assert share([*compare(tmp_path, originals())], ("constant",)) > LEAST


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize(("locale", "folder"), [("fr-FR", "fr-fr"), ("ja-JP", "ja-jp")])
def test_names_of_a_real_tree(locale: str, folder: str, tree_headers: Callable[[str, str], Path]) -> None:
    found = [*compare(tree_headers(locale, folder).parents[1], originals())]
    lost = [name for one in found for name, reason in one.lacking.items() if reason is Reason.LOST]
    assert lost == []
    assert share(found, ("constant", "function macro")) > LEAST
    everywhere = tuple({one.header.name for one in found})
    assert share(found, ("interface", "identifier"), everywhere) == 1

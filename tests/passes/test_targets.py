"""Links are kept as the shortest path to what they lead to, however pages write them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from docabi.passes.link.targets import with_short_targets
from docabi.texts import AlertText, PageText, SeeAlso
from tests.changes.trees import interface, method
from tests.command_line import docabi, tree_bytes, write_tree

PAGE, OTHER = "lamps/addlamp-function.md", "rooms/room-interface.md"
SPELLINGS = (
    "../rooms/room-interface.md",
    "./../rooms/room-interface.md",
    "../lamps/../rooms/room-interface.md",
    "../../docs/rooms/room-interface.md",
    "..\\rooms\\room-interface.md",
)


def page(target: str, behind: str = "") -> PageText:
    link = f"[the *room*]({target}{behind})"
    return PageText(
        page=PAGE,
        summary=f"See {link}, and `code`.",
        parameters={"room": f"As {link} says."},
        alerts=(AlertText("note", f"Not {link}."),),
        see_also=(SeeAlso("the room", target + behind),),
        links={target + behind: OTHER},
    )


@given(st.sampled_from(SPELLINGS), st.sampled_from(["", "#remarks"]))
def test_each_spelling_gives_the_shortest_one(spelling: str, behind: str) -> None:
    assert with_short_targets(page(spelling, behind)) == page(SPELLINGS[0], behind)


@given(st.sampled_from(SPELLINGS))
def test_once_is_enough(spelling: str) -> None:
    short = with_short_targets(page(spelling))
    assert with_short_targets(short) is short


def test_a_respelled_tree_gives_the_same_specification(tmp_path: Path) -> None:
    rows = "[Light]({0}ilamp-light-method.md) et [ILamp]({1}ilamp-interface.md)."
    for name, near, far in (("first", "", ""), ("second", "./", "../lamps/")):
        pages = {
            "lamps/ilamp-interface.md": interface("ILamp", "Light", summary=rows.format(near, far)),
            "lamps/ilamp-light-method.md": method("ILamp", "Light", summary=rows.format(far, near)),
            "lamps/guide.md": f"# Guide\n\n{rows.format(far, near)}\n",
        }
        write_tree(tmp_path / name, pages)
        done = docabi("build", "--source", f"fr-FR={name}", "--out", f"out-{name}", "--targets", "c", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    first, second = (tree_bytes(tmp_path / f"out-{name}", "specs") for name in ("first", "second"))
    # A page without `ms.openlocfilehash` is its own source: its revision is a hash of its bytes.
    assert [path for path in first if first[path] != second[path]] == ["specs/sources/fr-FR.json"]

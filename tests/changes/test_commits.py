"""A git history whose commits each change one thing: each commit's list is right, quiet commits change nothing, and the
sum of the steps is the difference of the ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from docabi.cache import Cache
from docabi.changes import Change, compare
from docabi.changes.classes import counterpart
from docabi.config import Project, resolve
from docabi.driver.sides import Opener, Side, hints
from docabi.source import SourceRoot
from docabi.store import dumps
from tests.changes.lamp_documentation import (
    Documentation,
    Wording,
    call,
    enumeration,
    interface,
    lamps,
    named,
    structure,
)
from tests.changes.net_changes import net
from tests.changes.trees import History
from tests.command_line import docabi, write_tree
from tests.small_projects import Silent

Step = tuple[str, Callable[[Documentation], Documentation], list[str]]
LIGHT = "ILamp::Light"

# What a commit does, how, and what it changes: class and name. Each is taken back by the commit behind it.
STEPS: Sequence[Step] = (
    (
        "a function came",
        lambda d: d.having(DropLamp=call("DropLamp", "[in] DWORD kind", kind="function")),
        ["function-added DropLamp"],
    ),
    ("an enumeration came", lambda d: d.having(LampKind=enumeration("LampKind", "LK_A = 1")), ["type-added LampKind"]),
    (
        "an interface came with its methods",
        lambda d: d.having(
            ITorch=named(interface("Burn", iid="03"), "ITorch"), ITorch__Burn=call("Burn", "[in] DWORD level")
        ),
        ["interface-added ITorch"],
    ),
    (
        "a method came at the end",
        lambda d: d.having(
            ILamp=named(interface("Light", "Dim", "Blink"), "ILamp"), ILamp__Blink=call("Blink", "[in] DWORD level")
        ),
        ["method-added ILamp methods.Blink"],
    ),
    (
        "a method came before others",
        lambda d: d.having(
            ILamp=named(interface("Blink", "Light", "Dim"), "ILamp"), ILamp__Blink=call("Blink", "[in] DWORD level")
        ),
        ["method-inserted ILamp methods.Blink"],
    ),
    (
        "two methods changed places",
        lambda d: d.having(ILamp=named(interface("Dim", "Light"), "ILamp")),
        ["methods-reordered ILamp methods"],
    ),
    (
        "another identifier",
        lambda d: d.having(ILamp=named(interface("Light", "Dim", iid="09"), "ILamp")),
        ["iid-changed ILamp iid"],
    ),
    (
        "another base",
        lambda d: d.having(ILantern=named(interface("Glow", base="IUnknown", iid="02"), "ILantern")),
        ["base-changed ILantern base"],
    ),
    (
        "a parameter came",
        lambda d: d.having(ILamp__Light=call("Light", "[in] DWORD level", "[in] DWORD flags", "[in] DWORD time")),
        ["parameter-added ILamp methods.Light.parameters.time"],
    ),
    (
        "parameters changed places",
        lambda d: d.having(ILamp__Light=call("Light", "[in] DWORD flags", "[in] DWORD level")),
        ["parameters-reordered ILamp methods.Light.parameters"],
    ),
    (
        "a parameter has another name",
        lambda d: d.having(ILamp__Light=call("Light", "[in] DWORD brightness", "[in] DWORD flags")),
        ["parameter-renamed ILamp methods.Light.parameters.brightness.name"],
    ),
    (
        "a parameter is of another width",
        lambda d: d.having(ILamp__Light=call("Light", "[in] BYTE level", "[in] DWORD flags")),
        ["parameter-type-changed ILamp methods.Light.parameters.level.type"],
    ),
    (
        "a type is spelled otherwise",
        lambda d: d.having(ILamp__Light=call("Light", "[in] ULONG level", "[in] DWORD flags")),
        ["type-respelled ILamp methods.Light.parameters.level.type"],
    ),
    (
        "a pointer to something else",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[out] LAMPINFO *former")),
        ["parameter-pointee-changed ILamp methods.Dim.parameters.former.type"],
    ),
    (
        "another direction",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[in] DWORD *former")),
        ["direction-changed ILamp methods.Dim.parameters.former.direction"],
    ),
    (
        "a parameter may be left out",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[out, optional] DWORD *former")),
        ["parameter-made-optional ILamp methods.Dim.parameters.former.optional"],
    ),
    (
        "another result",
        lambda d: d.having(
            AddLamp=call("AddLamp", "[in] DWORD kind", "[out] ILamp **lamp", kind="function", returns="BYTE", codes=())
        ),
        [
            "return-type-changed AddLamp returns",
            "failure-code-removed AddLamp hresults.E_FAIL",
            "success-code-removed AddLamp hresults.S_OK",
        ],
    ),
    (
        "another way to fail",
        lambda d: d.changed(LIGHT, codes=("S_OK", "E_FAIL", "E_POINTER")),
        ["failure-code-added ILamp methods.Light.hresults.E_POINTER"],
    ),
    (
        "another way to succeed",
        lambda d: d.changed(LIGHT, codes=("S_OK", "S_FALSE", "E_FAIL")),
        ["success-code-added ILamp methods.Light.hresults.S_FALSE"],
    ),
    (
        "an enumerator came",
        lambda d: d.having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 2", "LC_GREEN = 4")),
        ["enumerator-added LampColor members.LC_GREEN"],
    ),
    (
        "another value",
        lambda d: d.having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 8")),
        ["enumerator-value-changed LampColor members.LC_BLUE.value"],
    ),
    (
        "an enumerator has another name",
        lambda d: d.having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_AZURE = 2")),
        ["enumerator-renamed LampColor members.LC_AZURE.name"],
    ),
    (
        "a member came",
        lambda d: d.having(LAMPINFO=structure("LAMPINFO", "DWORD cb", "BYTE on", "void *state", "DWORD watts")),
        ["field-added LAMPINFO members.watts"],
    ),
    (
        "members changed places",
        lambda d: d.having(LAMPINFO=structure("LAMPINFO", "DWORD cb", "void *state", "BYTE on")),
        ["fields-reordered LAMPINFO members"],
    ),
    (
        "a member is of another width",
        lambda d: d.having(LAMPINFO=structure("LAMPINFO", "DWORD cb", "WORD on", "void *state")),
        ["field-type-changed LAMPINFO members.on.type"],
    ),
    ("another header", lambda d: d.changed("AddLamp", header="Lights.h"), ["header-changed AddLamp header"]),
    ("no header any more", lambda d: d.changed("AddLamp", header=""), ["header-removed AddLamp header"]),
    ("another library", lambda d: d.changed("AddLamp", library="Lights.dll"), ["library-changed AddLamp library"]),
    ("another version", lambda d: d.changed("AddLamp", since="4.5"), ["since-changed AddLamp since"]),
    (
        "a guide came",
        lambda d: msgspec.structs.replace(d, guides={"lamps/index.md": "# Lampes\n\nUn guide.\n"}),
        ["page-added lamps/index.md"],
    ),
)

# What changes no fact; each is taken back, too, by the commit behind it.
QUIET: Sequence[tuple[str, Callable[[Documentation], Documentation], list[str]]] = (
    ("blanks", lambda d: d.worded(blank="\t  "), []),
    ("comments", lambda d: d.worded(comment="<!-- un commentaire -->\n\n"), []),
    ("sections in another order", lambda d: d.worded(requirements_first=True), []),
    ("front matter", lambda d: d.worded(date="02/02/2027"), []),
    ("another translation", lambda d: d.worded(summary="Réalise une chose.", described="Le montant"), []),
    ("another revision of the source with the same facts", lambda d: d.worded(revision="c" * 40), []),
    ("damage of a header's row", lambda d: d.worded("AddLamp", header="Lampes en tête"), ["fact-lost AddLamp header"]),
)


def commits() -> Iterator[tuple[str, Documentation, list[str]]]:
    """Every commit: what it does, the documentation, what it changes."""
    now = lamps()
    yield "the first pages", now, []
    for title, edit, changed in (*QUIET, *STEPS):
        yield title, edit(now), changed
        yield f"back: {title}", now, [_back(one) for one in changed]


def _back(change: str) -> str:
    """What taking a change back changes."""
    rule, _, name = change.partition(" ")
    renamed = {
        "methods.Light.parameters.brightness": "methods.Light.parameters.level",
        "members.LC_AZURE": "members.LC_BLUE",
    }
    for one, other in renamed.items():
        name = name.replace(one, other)
    return f"{counterpart(rule)} {name}"


class Replay(msgspec.Struct, frozen=True):
    """A history, its commits, and each opened as a side."""

    folder: Path
    titles: tuple[str, ...]
    expected: tuple[list[str], ...]
    sides: tuple[Side, ...]

    def step(self, number: int) -> list[Change]:
        """What a commit changes."""
        return difference(self.sides[number - 1], self.sides[number])


def difference(old: Side, new: Side) -> list[Change]:
    return compare(old.view, new.view, hints=hints(old, new))


@pytest.fixture(scope="module")
def replay(tmp_path_factory: pytest.TempPathFactory) -> Replay:
    history = History(tmp_path_factory.mktemp("history") / "repository")
    made = [*commits()]
    names = [history.commit(documentation.pages(), title) for title, documentation, _ in made]
    settings = msgspec.structs.replace(
        resolve(Project(patches=""), Path()), sources=(SourceRoot("fr-FR", history.folder / "docs"),)
    )
    opener = Opener(settings, Cache(None), 1, Silent(), lambda folder: None, history.folder)
    sides = tuple(opener.open(name) for name in names)
    titles, _, expected = zip(*made, strict=True)
    return Replay(history.folder, titles, expected, sides)


def test_the_history_has_as_many_commits_as_it_should(replay: Replay) -> None:
    assert len(replay.sides) >= 60
    assert len({title.removeprefix("back: ") for title in replay.titles}) >= 30


def test_each_commit_changes_what_it_should_and_nothing_else(replay: Replay) -> None:
    for number in range(1, len(replay.sides)):
        found = [" ".join(filter(None, (one.rule, one.entity, one.part))) for one in replay.step(number)]
        assert sorted(found) == sorted(replay.expected[number]), replay.titles[number]


def test_quiet_commits_leave_every_file_of_facts_as_it_is(replay: Replay) -> None:
    quiet = [number for number in range(1, len(replay.sides)) if not replay.expected[number]]
    assert len(quiet) >= 10
    for number in quiet:
        before, after = (
            {name: dumps(one) for name, one in side.view.entities.items()}
            for side in replay.sides[number - 1 : number + 1]
        )
        assert before == after, replay.titles[number]


@pytest.mark.slow
def test_quiet_commits_change_words_alone_of_generated_code(tmp_path: Path) -> None:
    """Headers without comments, and modules without docstrings, are the same bytes."""
    first = _code(tmp_path / "first", lamps())
    for title, edit, changed in QUIET:
        if not changed:
            assert _code(tmp_path / title, edit(lamps())) == first, title


def _code(folder: Path, documentation: Documentation) -> dict[str, str]:
    write_tree(folder / "docs", documentation.pages())
    options = ("--out", folder / "out", "--targets", "c,python", "--quiet", "-j", "1")
    done = docabi("build", "--source", f"fr-FR={folder / 'docs'}", *options, cwd=folder)
    assert done.returncode == 0, done.stderr
    made = (folder / "out/generated").rglob("*")
    texts = {
        file.relative_to(folder / "out").as_posix(): file.read_text("utf-8")
        for file in made
        if file.suffix in (".h", ".py")
    }
    return {path: _without_words(text) for path, text in texts.items()}


def _without_words(text: str) -> str:
    text = re.sub(r'/\*.*?\*/|"""(?:[^"\\]|\\.|"(?!""))*"""', "", text, flags=re.DOTALL)
    text = re.sub(r"'(?:Fait|Réalise) une chose\.'|\"(?:Fait|Réalise) une chose\.\"", "''", text)
    return "\n".join(line.split("  #")[0].rstrip() for line in text.splitlines() if line.strip())


@pytest.mark.parametrize(("start", "end"), [(0, -1), (0, 16), (9, 40), (15, 61), (20, 21)])
def test_the_sum_of_the_steps_is_the_difference_of_the_ends(replay: Replay, start: int, end: int) -> None:
    last = end % len(replay.sides)
    steps = [replay.step(number) for number in range(start + 1, last + 1)]
    assert net(steps) == net([difference(replay.sides[start], replay.sides[last])])


def test_wordings_are_what_they_are_by_default() -> None:
    """A wording changes every page that it should; else a quiet commit would be an empty one."""
    plain = lamps().pages()
    for _, edit, _ in QUIET:
        assert edit(lamps()).pages() != plain
    assert Wording() == lamps().wording

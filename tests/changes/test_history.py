"""`docabi changelog` and `docabi blame` on a git history: what each revision changed, and since when facts are so."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.cache import Cache
from docabi.changes.facts import plain_facts, since
from docabi.cli import main
from docabi.config import Settings
from docabi.driver.sides import Opener
from docabi.source import SourceRoot
from tests.changes.trees import History, enumeration, interface, lamps, method
from tests.command_line import write_tree
from tests.small_projects import Silent

SOURCE = ("--source", "fr-FR=docs", "--quiet", "-j", "1")
OLD = "lamps/ilamp-light-method.md"


def revisions() -> dict[str, dict[str, str]]:
    """Trees by what was done to come to them, each from the one before."""
    begun = lamps()
    words = lamps(ilamp_interface=interface("ILamp", "Light", "Dim", summary="Une autre lampe."))
    front = {path: text.replace("title:", "ms.date: 2026-02-03\ntitle:") for path, text in words.items()}
    typed = front | {OLD: method("ILamp", "Light", "[in] QWORD level", revision="b" * 40)}
    colours = enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 4", revision="b" * 40)
    coloured = typed | {"lamps/lampcolor-enumeration.md": colours}
    moved = {path.replace("lamps/ilamp-light", "lamps/ilamp-light-up"): text for path, text in coloured.items()}
    other = moved | {"halls/ihall-interface.md": interface("IHall", "Open")}
    other |= {"halls/ihall-open-method.md": method("IHall", "Open")}
    # Everything of a page says its name: the file, the anchor, the links.
    renamed = {
        path.replace("ilamp", "ilantern"): text.replace("ILamp", "ILantern").replace("ilamp", "ilantern")
        for path, text in other.items()
    }
    return {
        "Begun": begun,
        "Words": words,
        "Front matter": front,
        "Another <b>type</b>": typed,
        "Another colour": coloured,
        "A page moves": moved,
        "A hall": other,
        "Renamed": renamed,
        "Back": other,
    }


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> History:
    made = History(tmp_path_factory.mktemp("history") / "lamps")
    for message, pages in revisions().items():
        made.commit(pages, message)
    return made


def run(
    history: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str
) -> tuple[int, str]:
    monkeypatch.chdir(history.folder)
    code = main([*arguments, *SOURCE])
    out, err = capsys.readouterr()
    return code, out or err


def listed(text: str) -> dict[str, list[str]]:
    """The classes of changes by the first words of the revision's message, in the order of the text."""
    parts = re.split(r"^## \d{4}-\d\d-\d\d (.*)$", text, flags=re.MULTILINE)[1:]
    return {name: re.findall(r"\(`([a-z-]+)`", body) for name, body in zip(parts[::2], parts[1::2], strict=True)}


def test_the_tree_has_the_revisions_that_changed_a_fact_newest_first(
    told: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, text = run(told, monkeypatch, capsys, "changelog")
    assert code == 0
    found = listed(text)
    assert [*found] == ["Back", "Renamed", "A hall", "A page moves", "Another colour", "Another \\<b\\>type\\</b\\>"]
    assert found["A hall"] == ["interface-added"]
    assert found["A page moves"] == ["page-moved"]
    assert found["Another colour"] == ["enumerator-value-changed"]
    assert found["Another \\<b\\>type\\</b\\>"] == ["parameter-type-changed"]
    assert "entity-renamed" in found["Renamed"]
    assert text.endswith("Revisions that touch these pages: 9; that changed a fact: 6.\n")
    assert told.git("rev-parse", "HEAD") in text


def test_a_range_an_area_and_an_entity(
    told: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, text = run(told, monkeypatch, capsys, "changelog", "HEAD~5..HEAD~3")
    assert listed(text) == {"A page moves": ["page-moved"], "Another colour": ["enumerator-value-changed"]}
    _, text = run(told, monkeypatch, capsys, "changelog", "--area", "halls")
    assert [*listed(text)] == ["A hall"]
    _, text = run(told, monkeypatch, capsys, "changelog", "HEAD~2", "--entity", "ILamp")
    assert [*listed(text)] == ["A page moves", "Another \\<b\\>type\\</b\\>"]
    assert "Revisions that touch these pages: 5;" in text  # not those about halls and colours
    _, text = run(told, monkeypatch, capsys, "changelog", "HEAD~1", "--entity", "ILantern")
    assert [*listed(text)] == ["Renamed", "A page moves", "Another \\<b\\>type\\</b\\>"]


def test_words_when_asked_for(
    told: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, text = run(told, monkeypatch, capsys, "changelog", "HEAD~7", "--text")
    assert [*listed(text)] == ["Words"]
    assert "Une autre lampe" in text


def facts_at(history: History, revision: str) -> Mapping[str, Mapping[str, str]]:
    """The facts of the entities of a revision, opened alone as `docabi diff` opens it."""
    settings = Settings(sources=(SourceRoot("fr-FR", Path("docs")),), out=history.folder / "out", targets=())
    view = Opener(settings, Cache(None), 1, Silent(), lambda _: None, history.folder).revision(revision).view
    return {name: plain_facts(entity) for name, entity in view.entities.items()}


def check_blame(history: History, end: str, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Hold what `blame` says against every revision, each compiled on its own."""
    known = {commit: facts_at(history, commit) for commit in history.git("rev-list", end).splitlines()}
    now = known[history.git("rev-parse", end)][name]
    assert {row["fact"]: row["value"] for row in rows} == now
    for row in rows:
        commit = row["since"]["commit"]
        older = history.git("rev-list", "--parents", "-1", commit).split()[1:]
        assert known[commit][name][row["fact"]] == row["value"]
        assert all(known[one].get(name, {}).get(row["fact"]) != row["value"] for one in older), row


@pytest.mark.parametrize("name", ["ILamp", "LampColor", "IHall"])
def test_each_fact_is_so_since_its_revision_and_was_not_before(
    told: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """`HEAD~2` is before the entity was renamed and back."""
    code, text = run(told, monkeypatch, capsys, "blame", name, "HEAD~2", "--json")
    assert code == 0
    rows = json.loads(text)["facts"]
    check_blame(told, "HEAD~2", name, rows)
    assert len({row["since"]["commit"] for row in rows}) > (1 if name != "IHall" else 0)


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> History:
    """A history in which a page has a fact from another one: the values of a parameter, which a link names."""
    made = History(tmp_path_factory.mktemp("history") / "linked")
    described = " `level`\n [in] Combinaison de valeurs de [LampFlags](lampflags-enumeration.md), LF_A ou LF_B."
    light = method("ILamp", "Light", described=described)
    begun = lamps(ilamp_light_method=light)
    flags = begun | {"lamps/lampflags-enumeration.md": enumeration("LampFlags", "LF_A = 1", "LF_B = 2")}
    hall = flags | {"halls/inner/ihall-interface.md": interface("IHall", "Open")}
    hall |= {"halls/inner/ihall-open-method.md": method("IHall", "Open")}
    later = {
        **hall,
        "lamps/ilamp-light-method.md": light.replace("DWORD level", "DWORD *level").replace("a" * 40, "b" * 40),
    }
    for message, pages in {"Begun": begun, "Flags": flags, "Hall": hall, "Type": later}.items():
        made.commit(pages, message)
    return made


def test_a_fact_from_another_page_is_so_since_that_page_is(
    linked: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for end in ("HEAD", "HEAD~1", "HEAD~2"):
        _, text = run(linked, monkeypatch, capsys, "blame", "ILamp", end, "--json")
        rows = json.loads(text)["facts"]
        check_blame(linked, end, "ILamp", rows)
        [values] = [row for row in rows if row["fact"].endswith("level.values")]
        assert (values["value"], values["since"]["subject"]) == ("LampFlags", "Flags")
    _, text = run(linked, monkeypatch, capsys, "changelog", "--entity", "ILamp")
    assert listed(text) == {"Type": ["parameter-type-changed"], "Flags": ["values-changed"]}
    # In a range in which no page of the entity is touched.
    _, text = run(linked, monkeypatch, capsys, "changelog", "HEAD~3..HEAD~1", "--entity", "ILamp")
    assert listed(text) == {"Flags": ["values-changed"]}


def test_an_area_has_those_inside_it(
    linked: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for area in ("halls", "halls/inner"):
        assert listed(run(linked, monkeypatch, capsys, "changelog", "--area", area)[1]) == {"Hall": ["interface-added"]}


def test_a_range_of_branches_has_what_the_later_one_changed_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = History(tmp_path / "lamps")
    made.commit(lamps(), "Begun")
    made.git("checkout", "-q", "-b", "other")
    made.commit(lamps(ilamp_light_method=method("ILamp", "Light", "[in] BYTE level", revision="b" * 40)), "Other")
    made.git("checkout", "-q", "main")
    colours = enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 4", revision="b" * 40)
    made.commit(lamps(lampcolor_enumeration=colours), "Own")
    _, text = run(made, monkeypatch, capsys, "changelog", "other..main")
    assert listed(text) == {"Own": ["enumerator-value-changed"]}


def test_a_shallow_clone_says_that_it_ends(
    linked: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    linked.git("clone", "-q", "--depth", "2", linked.folder.as_uri(), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    assert main(["blame", "ILamp", *SOURCE]) == 0
    out, err = capsys.readouterr()
    head = linked.git("rev-parse", "HEAD")[:10]
    assert [line.split()[0] for line in out.splitlines() if "Light.parameters.level.type" in line] == [head]
    assert {line.split()[0] for line in out.splitlines()} == {"^", head}
    end = f"the clone is shallow and ends at {linked.git('rev-parse', 'HEAD~1')[:10]}"
    assert end in err
    for arguments in ((), ("--entity", "ILamp")):
        assert main(["changelog", *arguments, *SOURCE]) == 0
        out, err = capsys.readouterr()
        assert [*listed(out)] == ["Type"]
        assert end in err


def test_a_root_that_never_has_a_page_is_told(
    linked: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(linked.folder)
    assert main(["changelog", "--source", "fr-FR=elsewhere", "--quiet"]) == 3
    assert "there is no page below `elsewhere`" in capsys.readouterr().err


def test_blame_in_columns_of_a_method_and_of_a_range(
    told: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = told.git("rev-parse", "HEAD~5")
    _, text = run(told, monkeypatch, capsys, "blame", "ILamp::Light", "HEAD~2")
    [row] = [line for line in text.splitlines() if ".level.type" in line]
    assert row.split() == [typed[:10], "2026-01-01", "methods.Light.parameters.level.type", "QWORD"]
    assert all("methods.Light" in line for line in text.splitlines())
    _, text = run(told, monkeypatch, capsys, "blame", "ILamp", "HEAD~4..HEAD~2")
    rows = {line.split()[-2]: line.split()[0] for line in text.splitlines()}
    assert rows["methods.Light.parameters.level.type"] == "^"
    assert rows["methods.Light.page"] == told.git("rev-parse", "HEAD~3")[:10]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("changelog", "nowhere"), "`nowhere` is neither a folder nor a revision"),
        (("changelog", "..HEAD"), "`..HEAD` is no range like"),
        (("changelog", "HEAD~3...HEAD"), "is no range like"),
        (("changelog", "--output=x"), "unrecognized arguments"),
        (("changelog", "^HEAD"), "is neither a folder nor a revision"),
        (("changelog", "--area", "../docs"), "without `..`"),
        (("changelog", "--area", "nowhere"), "there is no folder of that name"),
        (("changelog", "--entity", "ILamb"), "has no entity `ILamb` (did you mean `ILamp`?)"),
        (("changelog", "--entity", "ILamp", "--area", "lamps"), "not allowed with"),
        (("changelog", "--entity", "ILamp", "--text"), "--text is for a tree or an area"),
        (("blame", "ILamb"), "has no entity `ILamb` (did you mean `ILamp`?)"),
        (("blame", "ILamp::Lihgt"), "has no method `Lihgt` (did you mean `Light`?)"),
        (("blame", "ILamp", "nowhere"), "`nowhere` is neither a folder nor a revision"),
    ],
)
def test_what_cannot_be_asked(
    told: History,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: Sequence[str],
    said: str,
) -> None:
    code, text = run(told, monkeypatch, capsys, *arguments)
    assert code == 2
    assert said in text


def test_outside_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for command in (("changelog",), ("blame", "ILamp")):
        assert main([*command, *SOURCE]) == 2
        assert "lies in no git repository" in capsys.readouterr().err


def test_a_revision_that_cannot_be_read_whole_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = History(tmp_path / "lamps")
    made.commit(lamps())
    made.commit(lamps(ilamp_dim_method="# Dim\n\n" + "word " * 20_000), "Too much")
    code, text = run(made, monkeypatch, capsys, "changelog")
    assert code == 64
    assert "limit-exceeded" in text


def test_files_and_folders_may_take_each_others_names_and_includes_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = History(tmp_path / "lamps")
    light = method("ILamp", "Light", since="[!INCLUDE[v](../../texts/v.md)]")
    with_include = lamps(ilamp_light_method=light)
    for version, name in (("4.0", "x.md"), ("4.5", "x.md/y.md"), ("4.5", "x.md")):
        write_tree(made.folder, {"texts/v.md": version})
        shutil.rmtree(made.folder / "docs", ignore_errors=True)
        made.commit(with_include | {f"lamps/{name}": interface("IHall")}, f"{version} {name}")
    code, text = run(made, monkeypatch, capsys, "changelog", "--text")
    assert code == 0
    assert [*listed(text)] == ["4.5 x.md", "4.5 x.md/y.md"]
    assert "page-moved" in listed(text)["4.5 x.md"]


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.sampled_from("xyz"), min_size=1), min_size=1, max_size=6))
def test_since_is_the_last_change_of_each_fact(states: list[dict[str, str]]) -> None:
    """`states` are facts, newest first; change n leads to state n."""
    now = states[0]
    found = since(now, ((number, older) for number, older in enumerate(states[1:])))
    for path, value in now.items():
        others = [number for number, older in enumerate(states[1:]) if older.get(path) != value]
        assert found[path] == (others[0] if others else None)

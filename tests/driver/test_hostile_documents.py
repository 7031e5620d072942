"""A hostile document in each of its places: one message with its place, exit code 2, no traceback, no waiting."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from docabi.cli import main
from tests.command_line import page, write_tree
from tests.documents import attacks

SETTINGS = "sources: {fr-FR: pages}\ntargets: [c]\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_tree(tmp_path, {"pages/hosting/ithing-do-method.md": page(), "docabi.yaml": SETTINGS, "patches/.keep": ""})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main([*arguments])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert "docabi itself failed" not in said.err
    assert "\x1b" not in said.err + said.out
    return code, said.err


def refused(capsys: pytest.CaptureFixture[str], name: str, *arguments: str) -> None:
    """The command ends with 2 and one line that begins with the file."""
    code, said = run(capsys, *arguments)
    assert code == 2, said
    assert said.count("\n") == 1, said
    assert said.startswith(f"docabi: {name}:"), said


BUILD = ("build", "--quiet", "-j", "1")


@pytest.mark.parametrize("name", attacks.YAML)
def test_settings(project: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    write_tree(project, {"docabi.yaml": attacks.YAML[name]})
    refused(capsys, "docabi.yaml", *BUILD)


@pytest.mark.parametrize("name", attacks.YAML)
def test_facts(project: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    write_tree(project, {"docabi-facts.yaml": attacks.YAML[name]})
    refused(capsys, "docabi-facts.yaml", *BUILD)


@pytest.mark.parametrize("name", attacks.YAML)
def test_patches(project: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    if name in ("a list for all", "an empty list for all"):
        pytest.skip("a list is what a file of patches is")
    write_tree(project, {"patches/x.yaml": attacks.YAML[name]})
    code, said = run(capsys, *BUILD)
    assert code == 1
    [finding] = [line for line in said.splitlines() if "[patch-malformed]" in line]
    assert finding.startswith("patches/x.yaml:")
    assert Path("generated/c/mscoree.h").is_file(), "everything else is built"


@pytest.mark.parametrize("name", attacks.JSON)
def test_baselines(project: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    write_tree(project, {"known.json": attacks.JSON[name]})
    refused(capsys, "known.json", "check", "--quiet", "-j", "1", "--baseline", "known.json")


@pytest.mark.parametrize("name", attacks.FILES)
@pytest.mark.parametrize("place", ["docabi.yaml", "docabi-facts.yaml", "patches/x.yaml", "known.json"])
def test_what_is_no_file_of_text(project: Path, capsys: pytest.CaptureFixture[str], place: str, name: str) -> None:
    (project / place).unlink(missing_ok=True)
    attacks.FILES[name](project / place)
    if place == "patches/x.yaml":
        code, said = run(capsys, *BUILD)
        assert (code, said.count("patches/x.yaml:1:1: error: the file ")) == (1, 1), said
    elif place == "known.json":
        refused(capsys, place, "check", "--quiet", "-j", "1", "--baseline", place)
    else:
        refused(capsys, place, *BUILD)


@pytest.mark.parametrize("place", ["docabi-facts.yaml", "patches/x.yaml", "mine/c/record.jinja"])
def test_a_link_to_a_secret_is_not_followed(project: Path, capsys: pytest.CaptureFixture[str], place: str) -> None:
    secret = project.parent / f"{project.name}-secret"
    secret.write_text("hunter2: [\n")
    (project / "mine/c").mkdir(parents=True)
    (project / "docabi.yaml").write_text(SETTINGS + "templates: mine\n")
    (project / place).symlink_to(secret)
    code, said = run(capsys, *BUILD)
    assert code in (1, 2)
    assert "is a link that leads out of" in said
    assert "hunter2" not in said


LONG = "n" * 5000


@pytest.mark.parametrize(
    ("line", "place", "says"),
    [
        ('out: "o\\0x"', "3:6", "out: the path holds a NUL"),
        ('patches: "p\\0x"', "3:10", "patches: the path holds a NUL"),
        (f"patches: {LONG}", "3:10", "patches: the path `nnn"),
        (f"templates: {LONG}", "3:12", "templates: the path `nnn"),
        (f"out: {LONG}", "3:6", "out: the path `nnn"),
        (f"out: {'n/' * 2500}", "3:6", "out: the path `n/n"),
        ('package: "docabi_bindings\\n"', "3:10", "package: expected lower case letters"),
        (f"package: {LONG}", "3:10", "package: expected lower case letters"),
        ('doc-locale: "fr-FR\\n"', "3:13", "doc-locale `fr-FR"),
        (f"version: '{'9' * 5000}'", "3:10", "version: "),
        (f"license: '{'(' * 5000}'", "3:10", "license: "),
        ("license: MIT OR (", "3:10", "license: "),
        ("doc-locale: no", "3:13", "doc-locale `no` is none of the sources"),
        ("out: 2020-01-01\nflavor: 1", "4:9", "flavor: expected text, got a number"),
        ("out: true", "3:6", "out: expected text, got true or false"),
    ],
)
def test_values_of_settings(
    project: Path, capsys: pytest.CaptureFixture[str], line: str, place: str, says: str
) -> None:
    (project / "docabi.yaml").write_text(f"{SETTINGS}{line}\n")
    code, said = run(capsys, *BUILD)
    assert (code, said.count("\n")) == (2, 1), said
    assert said.startswith(f"docabi: docabi.yaml:{place}: {says}"), said


@pytest.mark.parametrize(
    ("sources", "place"),
    [
        ('{fr-FR: "pages\\0x"}', "1:18"),
        (f"{{fr-FR: {LONG}}}", "1:18"),
        ('{fr-FR: {path: pages, inner: "a\\0b"}}', "1:39"),
        ('{"fr-FR\\n": pages}', "1:11"),
        (f"{{fr{'-abcde' * 100}: pages}}", "1:11"),
        ("{fr-FR: [pages]}", "1:18"),
        ("{fr-FR: null}", "1:18"),
        ("{1: pages}", "1:11"),
    ],
)
def test_values_of_sources(project: Path, capsys: pytest.CaptureFixture[str], sources: str, place: str) -> None:
    (project / "docabi.yaml").write_text(f"sources: {sources}\n")
    code, said = run(capsys, *BUILD)
    assert (code, said.count("\n")) == (2, 1), said
    assert said.startswith(f"docabi: docabi.yaml:{place}: "), said


def test_norwegian_is_a_language(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "docabi.yaml").write_text("sources:\n  no: pages\ntargets: [c]\ndoc-locale: no\n")
    assert run(capsys, *BUILD)[0] == 0
    assert (project / "specs/text/no").is_dir()


@pytest.mark.parametrize(
    ("facts", "place", "says"),
    [
        ("typedefs: {KORX: {alias: DWORD}}", "1:19", "unknown setting `alias`"),
        (
            "typedefs:\n  A: {as: BYTE}\n  B: {kind: opaque-struct, size: {64-bit: 8}}",
            "3:34",
            "typedefs.B.size: missing required field `32-bit`",
        ),
        ("typedefs: {A: {kind: struct}}", "1:15", "typedefs.A: the type has no `fields`"),
        ("typedefs: {A: {kind: enum}}", "1:15", "typedefs.A: the type has no `members`"),
        ("typedefs: {A: {}}", "1:15", "typedefs.A: the type has no `kind`"),
        ("typedefs: {A: {kind: signed, width: 7}}", "1:37", "typedefs.A.width: "),
        ("typedefs: {'A; #error': {as: BYTE}}", "1:12", "typedefs.A; #error: expected a name of C"),
        ("typedefs: {A: {as: 'BYTE; #error'}}", "1:20", "typedefs.A.as: expected a type as C spells it"),
        (f"typedefs: {{A: {{as: BYTE {'*' * 400}}}}}", "1:20", "typedefs.A.as: expected a type as C spells it"),
        (
            "typedefs: {A: {kind: struct, fields: [{name: x, array: [BYTE, 99999999999]}]}}",
            "1:63",
            "typedefs.A.fields.0",
        ),
        ("hresults: {E_X: -1}", "1:17", "hresults.E_X: expected a number >= 0"),
        ("hresults: {E_Y: 1, E_X: 4294967296}", "1:25", "hresults.E_X: expected a number <"),
        (
            "layouts: {IThing: {iid: x, base: '*/', slots: [], source: s}}",
            "1:34",
            "layouts.IThing.base: expected a name",
        ),
        ("layouts: {IThing: {base: IUnknown}}", "1:19", "layouts.IThing: missing required field `iid`"),
        ("hresults: [a]", "1:11", "hresults: expected settings"),
    ],
)
def test_values_of_facts(project: Path, capsys: pytest.CaptureFixture[str], facts: str, place: str, says: str) -> None:
    (project / "docabi-facts.yaml").write_text(facts + "\n")
    code, said = run(capsys, *BUILD)
    assert (code, said.count("\n")) == (2, 1), said
    assert said.startswith(f"docabi: docabi-facts.yaml:{place}: {says}"), said


def test_types_that_stand_for_each_other(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = "typedefs: {KA: {as: KB}, KB: {as: KA}, KC: {kind: struct, fields: [{name: x, as: KC}]}, KD: {as: KD *}}\n"
    (project / "docabi-facts.yaml").write_text(facts)
    text = page().replace("DWORD    dwHow", "KA dwHow")
    write_tree(project, {"pages/hosting/ithing-do-method.md": text})
    code, said = run(capsys, *BUILD)
    assert code in (0, 1), said


TOML: list[tuple[str, str]] = [
    ("[tool.docabi]\nout = 3\n", ":2:7: out: expected text, got a number"),
    ("[tool.docabi]\nnothing = 3\n", ":2:1: unknown setting `nothing`"),
    ("[tool.docabi.sources]\nfr-fr = 'p'\n", ":2:1: `fr-fr` is no locale tag"),
    ("[tool.docabi.sources]\nfr-FR = 2020-01-01\n", ":2:9: sources.fr-FR: "),
    ("[tool.docabi]\nout = \n", ":2:7: "),
    ("[tool.docabi]\nout = 'a'\nout = 'b'\n", ":3:10: "),
    (f"[tool.docabi]\nout = {'[' * 5000}\n", ": it is nested too deeply"),
    (f"[tool.docabi]\nout = {'9' * 5000}\n", ": "),
    ("[tool.docabi.sources]\nfr-FR = 'pages'\n[tool.docabi]\nout = \"a\\u0000\"\n", ":4:7: out: the path"),
]


@pytest.mark.parametrize(("text", "says"), TOML)
def test_settings_in_a_pyproject(project: Path, capsys: pytest.CaptureFixture[str], text: str, says: str) -> None:
    (project / "docabi.yaml").unlink()
    (project / "pyproject.toml").write_text(text)
    code, said = run(capsys, *BUILD)
    assert (code, said.count("\n")) == (2, 1), said
    assert said.startswith(f"docabi: pyproject.toml{says}"), said


def _truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-40])


def _climbing(file: Path) -> None:
    file.write_text(file.read_text().replace('"abi/', '"../../'))


def _piped(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


DAMAGES: list[tuple[str, Callable[[Path], object]]] = [
    ("index.json", _truncated),
    ("index.json", _climbing),
    ("index.json", lambda file: file.write_text("[" * attacks.DEEP)),
    ("index.json", lambda file: file.write_text("[]{}")),
    ("abi/hosting/IThing.yaml", lambda file: file.write_text("kind: interface\n")),
    ("abi/hosting/IThing.yaml", lambda file: file.write_text("a: &a [*a]\n")),
    ("abi/hosting/IThing.yaml", _piped),
    ("abi/hosting/IThing.yaml", lambda file: file.write_bytes(b"\xff")),
    ("evidence/hosting/IThing.yaml", lambda file: file.write_text("? " * 400)),
    ("text/fr-FR/hosting/IThing.yaml", lambda file: file.write_text("name: 1\n")),
    ("sources/fr-FR.json", _truncated),
    ("sources/fr-FR.json", _piped),
    ("sources/fr-FR.json", lambda file: file.write_text('[{"page": "x.md", "lines": {"IThing": ["1"]}}]')),
]


@pytest.mark.parametrize(("place", "damage"), DAMAGES)
def test_a_specification_that_was_damaged(
    project: Path, capsys: pytest.CaptureFixture[str], place: str, damage: Callable[[Path], object]
) -> None:
    assert run(capsys, *BUILD)[0] == 0
    damage(project / "specs" / place)
    for arguments in (("show", "IThing", "--sources"), ("show", "IThing", "--json")):
        code, said = run(capsys, *arguments)
        assert (code, said.count("\n")) == (3, 1), said
        assert said.startswith("docabi: the specification cannot be read: "), said


RECORDS = ("state", "outcome", "written", "cache.db")


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        *((name, damage) for name in RECORDS for damage in ("pipe", "noise", "digits")),
        ("written", "folder"),
        ("cache.db", "folder"),
    ],
)
def test_records_that_were_damaged(project: Path, capsys: pytest.CaptureFixture[str], name: str, damage: str) -> None:
    """A build goes on without them, and what it made is whole."""
    record = project / ".docabi" / name
    for _ in range(30):  # no state is left while the sources have changed just now
        assert run(capsys, *BUILD)[0] == 0
        if record.exists():
            break
    before = record.read_bytes()
    record.unlink()
    if damage == "pipe":
        os.mkfifo(record)
    elif damage == "folder":
        record.mkdir()
    else:
        record.write_bytes(os.urandom(200) if damage == "noise" else before.replace(b"0", b"9" * 5000))
    (project / "pages/hosting/ithing-do-method.md").write_text(page().replace("La suite", "Une suite"))
    code, said = run(capsys, *BUILD)
    assert code == 0, said
    assert "Une suite" in (project / "specs/text/fr-FR/hosting/IThing.yaml").read_text()


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_a_baseline_is_written_into_no_other_thing(
    project: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    (project / "mine").write_text("mine")
    file = project / "known.json"
    makers: dict[str, Callable[[], object]] = {
        "link": lambda: file.symlink_to("mine"),
        "pipe": lambda: os.mkfifo(file),
        "folder": lambda: file.mkdir(),
    }
    makers[kind]()
    assert main(["check", "--baseline", "known.json", "--update-baseline"]) == 3
    assert "known.json: cannot be written: it is no file" in capsys.readouterr().err
    assert (project / "mine").read_text() == "mine"
    assert not list(project.glob(".known*"))


@pytest.mark.parametrize("place", ["docabi.yaml", "pages", "pages/en-US"])
def test_init_writes_through_no_link(tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    link = tmp_path / "made" / place
    link.parent.mkdir(parents=True)
    link.symlink_to(outside / "new" if place.endswith(".yaml") else outside)
    assert main(["init", str(tmp_path / "made")]) == 2
    assert "init never overwrites a file" in capsys.readouterr().err
    assert not list(outside.iterdir())

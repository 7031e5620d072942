"""One gate behind everything that leaves for a terminal, a log, an annotation, a report or a generated file: hostile
characters go to every exit, and come out of none; out of each they would come with the gate switched off.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from rich.console import Console
from rich.progress import Progress, TextColumn

from docabi import escape
from docabi.changes.formats.history import Entry, as_blame, as_changelog
from docabi.cli import main
from docabi.cli.check import FORMATS
from docabi.cli.entity_page import TerminalPage, print_page
from docabi.cli.reporting import Bar, Lines
from docabi.diagnostics import Diagnostic, Severity
from docabi.driver import snapshot
from docabi.driver.known import Baseline, write_baseline
from docabi.rendering import Options
from docabi.report import FORMATS as FORMATTERS
from docabi.report import gather
from docabi.scoreboard.formats import FORMATS as REPORTS
from docabi.source import PageId, Span
from docabi.spec import Direction as To
from docabi.spec import Evidence, FactEvidence, Interface, Method, Parameter, Source, Structure, Type
from docabi.texts import EntityText, OtherSection, PageText, Requirement, SeeAlso
from tests.backends.hostile_specifications import worded
from tests.backends.made import generate
from tests.command_line import page, write_tree
from tests.hostile_characters import ENCODED, REFERENCED, TEXT, leaked
from tests.scoreboard.hostile_report import hostile_report
from tests.specification_in_memory import memory_spec

Exit = Callable[[Path, pytest.CaptureFixture[str]], str]
"""Gives what leaves docabi when the hostile text is put into it."""
HERE = Source("en-US", f"x/{TEXT}.md", 1)


def _findings() -> list[Diagnostic]:
    where = PageId("en-US", f"x/{TEXT}.md")
    one = Diagnostic(where, Span(1, 1), "missing-page", Severity.WARNING, f"`{TEXT}` is\n::error::lost", f"do\n{TEXT}")
    return [one, Diagnostic(PageId("fr-FR", where.path), Span(2), "missing-page", Severity.WARNING, TEXT, TEXT)]


def _format(name: str) -> Exit:
    return lambda folder, capture: FORMATTERS[name](gather(_findings(), lambda page: f"{TEXT}/{page.path}"))


def _report(name: str) -> Exit:
    return lambda folder, capture: REPORTS[name](hostile_report())


def _shown(words: PageText) -> Exit:
    def shown(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
        out = io.StringIO()
        method = Method(
            name="Open", slot=3, returns=Type(name="HRESULT"), parameters=(Parameter("x", To.IN, Type(name="A")),)
        )
        entity = Interface(name="ILamp", area="lamps", slots=4, methods=(method,))
        text = EntityText("ILamp", "en-US", "lamps", words, {"Open": words})
        facts = (FactEvidence("methods.Open", TEXT, (HERE,), note=TEXT),)
        for one in (None, method):
            console = Console(file=out, width=300, highlight=False)
            print_page(TerminalPage(entity, one, text, Evidence("ILamp", "lamps", facts), "en-US", True), console)
        return out.getvalue()

    return shown


def _lines(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    Lines(quiet=False).stage(TEXT, 3)
    return capture.readouterr().err


def _bar(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    out = io.StringIO()
    console = Console(file=out, width=300)
    with Progress(TextColumn("{task.description}"), console=console) as drawn:
        Bar(drawn).stage(TEXT.replace("[", ""), 3)
    return out.getvalue()


def _baseline(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    write_baseline(folder / "known.json", _findings(), Baseline())
    return (folder / "known.json").read_text("utf-8")


def _said(*arguments: str) -> Exit:
    """What a command prints in the project, which has a hostile include and a hostile name of a page."""

    def said(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
        main([*arguments])
        printed = capture.readouterr()
        return printed.out + printed.err

    return said


def _patched(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    patch = {"entity": "IThing", "fact": "methods.Do.returns", "expect": {"name": "HRESULT"}, "set": {"name": "DWORD"}}
    text = json.dumps([{**patch, "reason": TEXT}], ensure_ascii=False)
    # Escaped, because a document may not hold controls themselves; YAML knows no pairs of surrogates.
    text = "".join(f"\\u{ord(char):04x}" if "\x7f" <= char <= "\uffff" else char for char in text)
    write_tree(folder, {"patches/own.yaml": text})
    assert main(["patch", "report", "--quiet", "-j", "1"]) == 0
    return capture.readouterr().out


def _exported(name: str) -> Exit:
    """A file for translators: words and names of a page that are hostile."""

    def exported(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
        hostile = page().replace("Fait la chose.", f"Fait {TEXT} `{TEXT}`.").replace("ppNext", f"pp{TEXT[:1]}Next")
        path = f"hosting/{TEXT}.md"[:200]
        write_tree(folder, {f"{root}/{path}": hostile for root in ("en", "pages")})
        (folder / "docabi.yaml").write_text("sources: {en-US: en, fr-FR: pages}\ntargets: [c]\n")
        assert main(["export", name, "--quiet", "-j", "1"]) == 0
        files = [file for file in (folder / name).rglob("*") if file.is_file()]
        return "".join(file.read_text("utf-8") for file in files)

    return exported


def _imported(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    (folder / "docabi.yaml").write_text("sources: {fr-FR: pages}\ntargets: [c]\n")
    main(["import", "po", f"{TEXT}.po"])
    return capture.readouterr().err


def _settings(text: str) -> Exit:
    def said(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
        (folder / "docabi.yaml").write_text(text)
        assert main(["build"]) == 2
        return capture.readouterr().err

    return said


def _repeated(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    """What a rebuild with nothing to do repeats from a file that anybody may have written."""
    build = ["build", "--verbose", "-j", "1"]
    for _ in range(40):  # no state is left while the sources have changed just now
        main(build)
        state = snapshot.load(str(folder / snapshot.FOLDER))
        if state is not None and "pages, " in state.said:
            break
    assert state is not None
    state.said += TEXT
    snapshot.save(str(folder / snapshot.FOLDER), state)
    capture.readouterr()
    main(build)
    printed = capture.readouterr().err
    assert "title" in printed
    return printed


def _generated(target: str) -> Exit:
    def made(folder: Path, capture: pytest.CaptureFixture[str]) -> str:
        method = Method(
            name="Open", slot=3, returns=Type(name="HRESULT"), parameters=(Parameter("x", To.IN, Type(name="DWORD")),)
        )
        entities = (
            Interface(name="ILamp", area="lamps", header="lamps.h", base="IUnknown", slots=4, methods=(method,)),
            Structure(name="LAMP", area="lamps", header="lamps.h"),
        )
        # Back ends remember lines of text: those of another test are others.
        words = f"{TEXT} {REFERENCED} {folder.name}"
        spec = memory_spec(entities, tuple(worded(entity, words) for entity in entities))
        options = Options(attribution=TEXT, license="MIT")
        return "".join(artifact.text for artifact in generate(target, spec, options))

    return made


WORDS = PageText(summary=TEXT, remarks=TEXT, headings={"remarks": TEXT}, sections=(OtherSection("x", TEXT, TEXT),))
EXITS: Mapping[str, Exit] = {
    **{f"check --format {name}": _format(name) for name in FORMATS},
    **{f"report --format {name}": _report(name) for name in REPORTS},
    "show: words": _shown(WORDS),
    "show: characters by number": _shown(PageText(summary=REFERENCED)),
    "show: code": _shown(PageText(summary=f"`{TEXT}`\n\n```cpp\n{TEXT}\n```")),
    "show: a reference": _shown(PageText(summary=f"<xref:A{ENCODED}?x=y>")),
    "show: a target": _shown(PageText(summary="[l](x.md)", links={"x.md": TEXT})),
    "show: an include": _shown(PageText(summary="[!INCLUDE[x](y.md)]", includes={"y.md": TEXT})),
    "show: see also": _shown(PageText(see_also=(SeeAlso(TEXT, f"xref:{ENCODED}"),))),
    "show: requirements": _shown(PageText(requirements=(Requirement(TEXT, TEXT, "header"),))),
    "show: a table": _shown(PageText(summary=f"|a|b|\n|-|-|\n|{TEXT}|{REFERENCED}|")),
    "show: tags": _shown(PageText(summary=f"<b>{TEXT}</b> <{TEXT}>")),
    "show --json": _said("show", "IThing", "--json"),
    "show of what is not there": _said("show", TEXT),
    "progress in lines": _lines,
    "progress in a bar": _bar,
    "baseline": _baseline,
    "build": _said("build", "--verbose", "-j", "1"),
    "check": _said("check", "--quiet", "--fail-on", "info", "-j", "1"),
    "layout import": _said("layout", "import", TEXT),
    "layout compare --json": _said("layout", "compare", "--json", f"{TEXT}.h"),
    "patch report": _patched,
    "export po": _exported("po"),
    "export xliff": _exported("xliff"),
    "import po": _imported,
    "changelog": lambda *_: as_changelog(TEXT, [Entry("0" * 40, "2026-01-01", TEXT, (), (TEXT,))]),
    "blame": lambda *_: as_blame([("0" * 40, "2026-01-01", "methods.Open", TEXT)]),
    "explain": _said("explain", TEXT),
    "templates": _said("templates", TEXT),
    "schema": _said("schema", TEXT),
    "init": _said("init", TEXT),
    "an unknown option": _said("build", f"--{TEXT}"),
    "an unknown setting": _settings('"\\e[31m\\u202e": 1\n'),
    "an unknown locale": _settings('sources: {"\\e[31m\\u202e": p}\n'),
    "an unknown target": _settings('sources: {fr-FR: p}\ntargets: ["\\e[31m\\u202e"]\n'),
    "a folder of settings": _settings('sources: {fr-FR: p}\ntemplates: "\\e[31m\\u202e"\n'),
    "a setting that is given twice": _settings('"\\e[31m\\u202e": 1\n"\\e[31m\\u202e": 1\n'),
    "what is repeated": _repeated,
    "C": _generated("c"),
    "Python": _generated("python"),
    "reference pages": _generated("reference"),
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    text = page().replace("Fait la chose.", "Fait la chose. [!INCLUDE[x](../includes/x.md)] [rien](nulle-part.md).")
    name = f"hosting/{TEXT}.md"[:200]
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": text, name: page(), "includes/x.md": TEXT})
    write_tree(
        tmp_path, {"docabi.yaml": "sources: {fr-FR: pages}\ntargets: [c]\n", f"{TEXT}.h": "struct X { int a[}; };"}
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "300")
    main(["build", "--quiet", "-j", "1"])
    capsys.readouterr()
    return tmp_path


@pytest.mark.parametrize("name", EXITS)
def test_nothing_hostile_comes_out(project: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    printed = EXITS[name](project, capsys)
    assert printed
    assert leaked(printed) == set()
    assert not any(line.startswith("::error::") for line in printed.splitlines())


@pytest.mark.parametrize("name", EXITS)
def test_with_the_gate_switched_off_it_would(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """So each exit is known to be reached, and to have no other guard that could go."""
    for pattern in ("_UNSAFE", "UNSEEN", "_ESCAPED"):
        monkeypatch.setattr(escape, pattern, re.compile("(?!)"))
    assert leaked(EXITS[name](project, capsys)) >= {"override to the left"}


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_what_parses_json_gets_the_values_back(name: str) -> None:
    found = gather(_findings(), lambda page: page.path)
    text = FORMATTERS[name](found)
    assert text.isascii() or leaked(text) == set()
    value = json.loads(text)
    messages = (
        [one["message"] for one in value["findings"]]
        if name == "json"
        else [one["message"]["text"] for one in value["runs"][0]["results"]]
    )
    assert TEXT in "".join(messages)


def test_commands_print_through_the_gate_alone() -> None:
    """No module of the command line writes to a stream by itself."""
    import docabi.cli

    folder = Path(docabi.cli.__file__).parent
    for file in folder.glob("*.py"):
        found = re.findall(r"(?<![\w.])print\(|sys\.std(?:out|err)\.write|os\.write", file.read_text("utf-8"))
        assert (found == []) is (file.name != "printing.py"), file

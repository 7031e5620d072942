"""The language server, asked by a client over stdio: exact ranges, help, repairs that hold, facts, definitions, and
texts that stay in step with what is written.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from lsprotocol import types
from pygls.uris import from_fs_path

from docabi.configfile import project_settings
from docabi.diagnostics import Diagnostic
from docabi.driver.checking import check
from docabi.lsp.desk import Desk, Document, Told
from docabi.lsp.texts import EditorText
from docabi.source import PageId, SourceRoot
from tests.lsp.editor import Editor, Text, range_of, with_editor
from tests.lsp.workspace import METHOD, SOURCE, make_workspace
from tests.small_projects import Silent

ASTRAL = "\U0001f600\U00020bb7"


@pytest.fixture
def workspace(project: Path, tmp_path: Path) -> Path:
    return make_workspace(project, tmp_path / "workspace")


def files(folder: Path) -> dict[str, bytes]:
    found = (file for file in folder.rglob("*") if file.is_file() and ".docabi" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


def test_findings_have_exact_ranges_and_help(workspace: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        text = editor.texts[uri]
        found = await editor.findings(uri)
        assert {(one.code, text.at(one.range)) for one in found} == {
            ("damaged-direction", "[ dans]"),
            ("damaged-direction", "[ sortie]"),
            ("damaged-identifier", "IHost TaskManager"),
        }
        behind = next(one for one in found if one.code == "damaged-identifier")
        before = text.text.split("\n")[behind.range.start.line].partition("IHost TaskManager")[0]
        assert ASTRAL in before
        assert behind.range.start.character == len(before) + 2  # two of its characters are two units each
        assert behind.source == "docabi"
        assert behind.code_description is not None
        assert behind.code_description.href.endswith("/rules/damaged-identifier.md")
        assert "IHostTaskManager" in behind.message
        hover = await editor.hover(uri, behind.range.start)
        assert "**damaged-identifier** (warning)" in hover

    with_editor(workspace, work)


def test_a_repair_takes_its_finding_away(workspace: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        found = await editor.findings(uri)
        one = next(one for one in found if editor.texts[uri].at(one.range) == "[ dans]")
        offered = await editor.actions(uri, one.range)
        assert [action.title for action in offered] == [
            "Write `[in]` (damaged-direction)",
            "Mend all 2 of `damaged-direction` on this page",
            "Mend all 3 findings of this page",
        ]
        editor.apply(offered[0])
        assert "[in] Taille" in editor.texts[uri].text
        assert len(await editor.findings(uri)) == 2
        (whole,) = await editor.actions(uri, range_of(editor.texts[uri], "---"), "source.fixAll")
        editor.apply(whole)
        assert await editor.findings(uri) == []
        assert "[out] Reçoit" in editor.texts[uri].text
        assert f"{ASTRAL} Le CLR appelle `CreateTask` de IHostTaskManager" in editor.texts[uri].text

    before = files(workspace)
    with_editor(workspace, work)
    assert files(workspace) == before


def test_all_of_a_rule_are_mended_at_once(workspace: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        await editor.findings(uri)
        place = range_of(editor.texts[uri], "[ sortie]")
        editor.apply((await editor.actions(uri, place, "quickfix"))[1])
        assert [one.code for one in await editor.findings(uri)] == ["damaged-identifier"]

    with_editor(workspace, work)


def test_facts_are_shown_in_all_locales(workspace: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        await editor.findings(uri)
        text = editor.texts[uri]
        method = await editor.hover(uri, text.place("CreateTask ("))
        assert method.startswith("**IHostTaskManager::CreateTask**: method")
        assert "[in] LPTHREAD_START_ROUTINE pStartAddress" in method
        assert "`HOST_E_TIMEOUT` 0x8013" in method
        assert "**en-US** " in method
        assert "**fr-FR** Charge l’hôte de préparer une tâche" in method
        parameter = await editor.hover(uri, text.place("ppTask"))
        assert "[out] IHostTask **ppTask" in parameter
        assert "**fr-FR** " in parameter
        link = await editor.hover(uri, text.place("(lpthread-start-routine"))
        assert link.startswith("**LPTHREAD\\_START\\_ROUTINE**: callback")
        assert await editor.hover(uri, text.place("Charge l")) == ""

    with_editor(workspace, work)


def test_links_names_and_texts_lead_somewhere(workspace: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        await editor.findings(uri)
        text = editor.texts[uri]

        async def led(part: str, skip: int = 0) -> tuple[str, str]:
            place = text.position(text.text.index(part) + skip)
            found = await editor.definition(uri, place)
            assert found is not None
            target = Text((editor.folder / found[0]).read_bytes().decode())
            return found[0], target.at(found[1])

        here = "pages/fr-FR/hosting"
        assert await led("lpthread-start-routine") == (f"{here}/lpthread-start-routine-function-pointer.md", "---")
        assert await led("LPTHREAD_START_ROUTINE pS") == (
            f"{here}/lpthread-start-routine-function-pointer.md",
            "LPTHREAD_START_ROUTINE",
        )
        assert await led("IHostTaskManager.C") == (
            f"{here}/ihosttaskmanager-interface.md",
            "IHostTaskManager, interface",
        )
        assert await led("IHostTaskManager.C", len("IHostTaskManager.C")) == (METHOD, "CreateTask")
        assert await led("pParameter`") == (METHOD, "pParameter")
        source, shown = await led("Charge l")
        assert source == SOURCE
        assert shown.strip()
        editor.write(uri, "[Configuration système requise](../get-started/system-requirements.md)", "[x](#remarks)")
        await editor.findings(uri)
        assert await led("#remarks") == (METHOD, "Remarques")

    with_editor(workspace, work)


def test_what_is_written_counts_before_it_is_saved(workspace: Path) -> None:
    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        await editor.findings(uri)
        editor.write(uri, "[in] Valeur remise", "[ en ] Valeur remise")
        assert len(await editor.findings(uri)) == 4
        # Another page describes something else now: a link that names what it described does not fit any more.
        other = editor.open(
            METHOD.replace("ihosttaskmanager-createtask-method", "lpthread-start-routine-function-pointer")
        )
        renamed = editor.texts[other].text.replace("LPTHREAD_START_ROUTINE", "LPTHREAD_BEGIN_ROUTINE")
        editor.type(other, (types.Range(types.Position(0, 0), types.Position(9999, 0)), renamed))
        await editor.until(lambda: any("BEGIN_ROUTINE" in one.message for one in editor.found[uri].diagnostics))
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(other)))
        await editor.until(lambda: not any("BEGIN_ROUTINE" in one.message for one in editor.found[uri].diagnostics))

    with_editor(workspace, work)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_texts_stay_in_step(workspace: Path, seed: int) -> None:
    """After random edits, of which many leave the page half written, findings are those of a check of that text."""
    rolled = random.Random(seed)
    words = [
        "x",
        "\n",
        "\r\n",
        "\r",
        ASTRAL,
        "```\n",
        "---\n",
        "|",
        "`",
        "[",
        "](",
        "\u2028",
        "\x0c",
        "IHost TaskManager ",
    ]

    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        for _ in range(40):
            changes = []
            text = Text(editor.texts[uri].text)
            for _ in range(rolled.randrange(1, 4)):
                cuts = [at for at in range(len(text.text) + 1) if text.text[at - 1 : at + 1] != "\r\n"]
                start = rolled.choice(cuts)
                end = min((at for at in cuts if at >= start + rolled.choice([0, 0, 3, 60])), default=start)
                where = types.Range(text.position(start), text.position(end))
                changes.append((where, "".join(rolled.choices(words, k=rolled.randrange(4)))))
                text.replace(*changes[-1])
            editor.type(uri, *changes)
            if rolled.random() < 0.1:
                await editor.findings(uri)
        truth = checked(workspace, editor.texts[uri].text)
        await editor.findings(uri)
        await editor.until(lambda: shown(editor, uri) == truth)
        assert editor.messages == []

    with_editor(workspace, work)


def shown(editor: Editor, uri: str) -> list[tuple[str, int]]:
    return sorted((str(one.code), one.range.start.line + 1) for one in editor.found[uri].diagnostics)


def checked(workspace: Path, text: str) -> list[tuple[str, int]]:
    """Rules and lines of what a check finds on the page with a text."""
    settings = project_settings(workspace / "docabi.yaml")
    page = PageId("fr-FR", METHOD.removeprefix("pages/fr-FR/"))
    english, french = settings.sources
    roots = (english, SourceRoot(french.locale, french.folder, french.inner, {page.path: text.encode()}))
    found = check(msgspec.structs.replace(settings, sources=roots), Silent(), 1, memo=False)
    return sorted((one.rule, one.span.line) for one in found.diagnostics if one.page == page)


def test_settings_that_are_wrong_are_told(workspace: Path) -> None:
    (workspace / "docabi.yaml").write_text("sources: {fr-FR: pages/fr-FR}\ntargets: [d]\n", encoding="utf-8")

    async def work(editor: Editor) -> None:
        editor.open(METHOD)
        await editor.until(lambda: bool(editor.messages))
        assert "docabi.yaml:2:" in editor.messages[0]
        assert "unknown target `d`" in editor.messages[0]

    with_editor(workspace, work)


def test_a_workspace_without_a_project_is_told_and_served(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("# X\n", encoding="utf-8")

    async def work(editor: Editor) -> None:
        uri = editor.open("x.md")
        await editor.until(lambda: bool(editor.messages))
        assert "no docabi.yaml" in editor.messages[0]
        assert await editor.hover(uri, types.Position(0, 2)) == ""
        assert await editor.actions(uri, types.Range(types.Position(0, 0), types.Position(0, 1))) == []

    with_editor(tmp_path, work)


@pytest.mark.parametrize("before", ["", "sources: {fr-FR: pages/fr-FR}\ntargets: [d]\n"], ids=["none", "wrong"])
def test_a_document_counts_when_its_project_comes(workspace: Path, before: str) -> None:
    config = workspace / "docabi.yaml"
    right = config.read_text("utf-8")
    config.unlink()
    if before:
        config.write_text(before, encoding="utf-8")

    async def work(editor: Editor) -> None:
        uri = editor.open(METHOD)
        await editor.until(lambda: bool(editor.messages))
        editor.write(uri, "[in] Valeur remise", "[ en ] Valeur remise")
        config.write_text(right, encoding="utf-8")
        changed = types.FileEvent(from_fs_path(str(config)) or "", types.FileChangeType.Created)
        editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
        assert len(await editor.findings(uri)) == 4

    with_editor(workspace, work)


def test_findings_are_told_of_the_text_that_was_checked_only(workspace: Path) -> None:
    """A document that changes while everything is checked: its new text is not told what the old one had."""
    page = PageId("fr-FR", METHOD.removeprefix("pages/fr-FR/"))
    config, uri = workspace / "docabi.yaml", from_fs_path(str(workspace / METHOD)) or ""
    text = EditorText((workspace / METHOD).read_text("utf-8"), types.PositionEncodingKind.Utf16)
    documents = {uri: Document(uri, config, page, 1, text)}
    told = list[tuple[int, int]]()

    def change(token: str, value: object) -> None:
        if isinstance(value, types.WorkDoneProgressBegin):
            changed = EditorText(text.text.replace("[in] Valeur remise", "[ en ] Valeur remise"), text.encoding)
            documents[uri] = Document(uri, config, page, 2, changed)

    def publish(document: Document, found: Sequence[Diagnostic]) -> None:
        told.append((document.version, len(found)))

    async def work() -> None:
        desk = Desk(config, documents, Told(lambda call: call(), publish, lambda *_: None, change, lambda: None))
        desk.check_all()
        while not told:
            await asyncio.sleep(0.01)
        desk.close()

    asyncio.run(asyncio.wait_for(work(), 120))
    assert told == [(2, 4)]

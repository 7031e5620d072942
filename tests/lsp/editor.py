"""An editor in tests: a client of `docabi lsp` over stdio, which keeps texts by itself, as UTF-16."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient
from pygls.uris import from_fs_path

T = TypeVar("T")
_PATIENCE = 120
_SYNC = types.VersionedTextDocumentIdentifier


class Text:
    """A text as an editor has it: UTF-16 units, and lines that LF, CR LF or CR end."""

    def __init__(self, text: str) -> None:
        self.units = text.encode("utf-16-le", "surrogatepass")

    @property
    def text(self) -> str:
        return self.units.decode("utf-16-le", "surrogatepass")

    def offset(self, place: types.Position) -> int:
        """The bytes in front of a position."""
        text = self.text.replace("\r\n", "\0\n")
        lines = [line.encode("utf-16-le", "surrogatepass") for line in _lines(text)]
        return sum(map(len, lines[: place.line])) + 2 * place.character

    def replace(self, range: types.Range, new: str) -> None:
        start, end = self.offset(range.start), self.offset(range.end)
        self.units = self.units[:start] + new.encode("utf-16-le", "surrogatepass") + self.units[end:]

    def at(self, range: types.Range) -> str:
        """What stands at a range."""
        return self.units[self.offset(range.start) : self.offset(range.end)].decode("utf-16-le", "surrogatepass")

    def place(self, part: str) -> types.Position:
        """Where the first character of a part stands first."""
        return self.position(self.text.index(part))

    def position(self, index: int) -> types.Position:
        """The position of a character of the text."""
        before = _lines(self.text[:index].replace("\r\n", "\0\n"))
        last = "" if before and before[-1][-1:] in "\n\r" else (before or [""])[-1]
        line = len(before) - (1 if last else 0)
        return types.Position(line, len(last.encode("utf-16-le", "surrogatepass")) // 2)


def _lines(text: str) -> list[str]:
    """Lines with their ends, of a text whose CR LF are written as NUL LF."""
    found, line = [], ""
    for char in text:
        line += char
        if char in "\r\n":
            found.append(line)
            line = ""
    return [*found, line] if line else found


class Editor:
    """A client with a workspace and open documents."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts: dict[str, Text] = {}
        self.versions: dict[str, int] = {}
        self.found: dict[str, types.PublishDiagnosticsParams] = {}
        self.messages: list[str] = []
        self.client = LanguageClient("editor", "1")
        self._told = asyncio.Event()

    async def start(self) -> types.InitializeResult:
        client = self.client

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def found(params: types.PublishDiagnosticsParams) -> None:
            self.found[params.uri] = params
            self._told.set()

        @client.feature(types.WINDOW_SHOW_MESSAGE)  # type: ignore[untyped-decorator]
        def shown(params: types.ShowMessageParams) -> None:
            self.messages.append(params.message)
            self._told.set()

        await client.start_io(sys.executable, "-m", "docabi", "lsp", "--stdio")
        edits = types.WorkspaceEditClientCapabilities(document_changes=True)
        capabilities = types.ClientCapabilities(workspace=types.WorkspaceClientCapabilities(workspace_edit=edits))
        made = await client.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=from_fs_path(str(self.folder)))
        )
        client.initialized(types.InitializedParams())
        return made

    async def stop(self) -> None:
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await asyncio.wait_for(self.client.stop(), _PATIENCE)  # type: ignore[no-untyped-call]

    def open(self, path: str, text: str | None = None) -> str:
        """Open a file; returns its address."""
        uri = from_fs_path(str(self.folder / path)) or ""
        with open(self.folder / path, encoding="utf-8", newline="") as file:
            own = file.read() if text is None else text
        self.texts[uri], self.versions[uri] = Text(own), 1
        item = types.TextDocumentItem(uri, "markdown", 1, own)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def type(self, uri: str, *changes: tuple[types.Range, str]) -> None:
        """Change a document, each change after the one before."""
        for range, new in changes:
            self.texts[uri].replace(range, new)
        self.versions[uri] += 1
        told = [types.TextDocumentContentChangePartial(range=range, text=new) for range, new in changes]
        identifier = _SYNC(self.versions[uri], uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, told))

    def write(self, uri: str, old: str, new: str) -> None:
        """Replace the first one of a part of the text."""
        text = self.texts[uri]
        self.type(uri, (range_of(text, old), new))

    async def findings(self, uri: str) -> list[types.Diagnostic]:
        """What is wrong with a document as it is now."""
        await self.until(lambda: uri in self.found and self.found[uri].version == self.versions[uri])
        return [*self.found[uri].diagnostics]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds; it is asked whenever the server says something."""
        while not holds():
            self._told.clear()
            await asyncio.wait_for(self._told.wait(), _PATIENCE)

    async def actions(self, uri: str, range: types.Range, *kinds: str) -> Sequence[types.CodeAction]:
        context = types.CodeActionContext(diagnostics=[], only=[*kinds] or None)
        params = types.CodeActionParams(types.TextDocumentIdentifier(uri), range, context)
        found = await self.client.text_document_code_action_async(params) or ()
        return [one for one in found if isinstance(one, types.CodeAction)]

    def apply(self, action: types.CodeAction) -> None:
        """Do what an action says, to documents of just the version that it was made for."""
        assert action.edit is not None
        for change in action.edit.document_changes or ():
            assert isinstance(change, types.TextDocumentEdit)
            uri = change.text_document.uri
            assert change.text_document.version == self.versions[uri]
            edits = [edit for edit in change.edits if isinstance(edit, types.TextEdit)]
            ordered = sorted(edits, key=lambda edit: (edit.range.start.line, edit.range.start.character), reverse=True)
            self.type(uri, *((edit.range, edit.new_text) for edit in ordered))

    async def hover(self, uri: str, place: types.Position) -> str:
        params = types.HoverParams(types.TextDocumentIdentifier(uri), place)
        found = await self.client.text_document_hover_async(params)
        return found.contents.value if found and isinstance(found.contents, types.MarkupContent) else ""

    async def definition(self, uri: str, place: types.Position) -> tuple[str, types.Range] | None:
        """Path below the workspace and range of a definition."""
        params = types.DefinitionParams(types.TextDocumentIdentifier(uri), place)
        found = await self.client.text_document_definition_async(params)
        if not isinstance(found, types.Location):
            return None
        return found.uri.removeprefix(f"{from_fs_path(str(self.folder))}/"), found.range


def range_of(text: Text, part: str) -> types.Range:
    """The range of the first one of a part of a text."""
    start = text.text.index(part)
    return types.Range(text.position(start), text.position(start + len(part)))


def with_editor(folder: Path, work: Callable[[Editor], Awaitable[T]]) -> T:
    """Do something with an editor in a workspace."""

    async def run() -> T:
        editor = Editor(folder)
        await editor.start()
        try:
            return await work(editor)
        finally:
            await editor.stop()

    return asyncio.run(run())

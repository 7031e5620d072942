"""Speaks the language server protocol over stdio: what the editor tells, and what it asks, by pygls.

One thread answers the editor, another one (`desk`) checks. What is asked while it checks is answered from the last
check of everything.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.uris import to_fs_path

from docabi import __version__
from docabi.diagnostics import Diagnostic, UnusableError
from docabi.lsp import answers
from docabi.lsp.answers import Asked
from docabi.lsp.desk import Desk, Document, Told
from docabi.lsp.desk import Progress as Progressing
from docabi.lsp.findings import FIX_ALL, ShownPage
from docabi.lsp.projects import find_configs
from docabi.lsp.texts import EditorText, Encoding

_WATCHED = "**/{*.md,docabi.yaml,docabi-facts.yaml,pyproject.toml,patches/*.yaml,families/*.yaml}"


_Handlers = Iterator[tuple[Callable[..., object], tuple[object, ...], None]]


class _Protocol(LanguageServerProtocol):
    """pygls' own but for texts, which it splits at more than the protocol's line ends: `Server` keeps them itself."""

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> _Handlers:
        """Hand the changes on."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None


class Server(LanguageServer):
    """A server with its open documents and the desks of the workspace's projects."""

    def __init__(self) -> None:
        super().__init__("docabi", __version__, protocol_cls=_Protocol)
        self.documents: dict[str, Document] = {}
        self.others: dict[str, types.TextDocumentItem] = {}
        """Open documents that are no page of a project, or of none yet."""
        self.desks: list[Desk] = []
        self._folders: Sequence[Path] = ()

    # --- the editor's documents ---

    def begin(self, folders: Sequence[Path]) -> None:
        """Open the projects of the workspace, and check them."""
        self._folders = folders
        if self.check_all() and not self.desks:
            self.say("no docabi.yaml in this workspace: `docabi init` makes one", types.MessageType.Info)

    def check_all(self) -> bool:
        """Check every project of the workspace, also those that came since; whether it is known which there are."""
        loop, configs = asyncio.get_running_loop(), list[Path]()
        is_known = False
        try:
            configs, is_known = find_configs(self._folders), True
        except UnusableError as error:
            self.say(str(error), types.MessageType.Error)
        told = Told(loop.call_soon_threadsafe, self.publish, self.say, self._progress, self._take_others)
        known = {desk.config for desk in self.desks}
        self.desks += [Desk(config, self.documents, told) for config in configs if config not in known]
        for desk in self.desks:
            desk.check_all()
        return is_known

    def say(self, text: str, kind: types.MessageType) -> None:
        """Tell the user something."""
        self.window_show_message(types.ShowMessageParams(kind, f"docabi: {text}"))

    def _progress(self, token: str, value: Progressing) -> None:
        """Show how far the first check is, where the editor can."""
        window = self.client_capabilities.window
        if window is None or not window.work_done_progress:
            return
        if isinstance(value, types.WorkDoneProgressBegin):
            self.work_done_progress.create(token, lambda *_: self.work_done_progress.begin(token, value))
        elif token in self.work_done_progress.tokens:
            if value is None:
                self.work_done_progress.end(token, types.WorkDoneProgressEnd())
            else:
                self.work_done_progress.report(token, value)

    def publish(self, document: Document, found: Sequence[Diagnostic]) -> None:
        """Show what is wrong with a document, if it is open still and was not changed meanwhile."""
        now = self.documents.get(document.uri)
        if now is None or now.text is not document.text:
            return
        now.found = found
        shown = ShownPage.of(document.page, document.text)
        listed = [shown.diagnostic(one) for one in found]
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(document.uri, listed, document.version))

    def asked(self, uri: str) -> Asked | None:
        """A document that the editor asks about, if it is open and a page of a project."""
        document = self.documents.get(uri)
        desk = next((one for one in self.desks if document is not None and one.config == document.config), None)
        return Asked(document, desk, self._text) if document is not None and desk is not None else None

    def _text(self, uri: str, text: str) -> EditorText:
        """The text of a file in the editor's way to count; if it is open, as the editor has it."""
        own = self.documents.get(uri)
        return own.text if own is not None else EditorText(text, self.encoding)

    @property
    def encoding(self) -> Encoding:
        """How the editor counts characters."""
        return self.workspace.position_encoding or types.PositionEncodingKind.Utf16

    def take(self, opened: types.TextDocumentItem) -> None:
        """Take a document that the editor opened; one that is no page of a project is kept: it may become one."""
        path = to_fs_path(opened.uri)
        self.others[opened.uri] = opened
        for desk in self.desks if path else ():
            page = desk.page(Path(path or ""))
            if page is not None:
                text = EditorText(opened.text, self.encoding)
                document = Document(opened.uri, desk.config, page, opened.version, text)
                self.documents[opened.uri] = document
                del self.others[opened.uri]
                desk.opened(document)
                return

    def _take_others(self) -> None:
        for opened in [*self.others.values()]:
            self.take(opened)

    def change(self, params: types.DidChangeTextDocumentParams) -> None:
        """Take changes of a document."""
        uri, version = params.text_document.uri, params.text_document.version
        asked = self.asked(uri)
        if other := self.others.get(uri):
            text = EditorText(other.text, self.encoding).changed(params.content_changes)
            self.others[uri] = types.TextDocumentItem(uri, other.language_id, version, text.text)
        if asked is not None:
            old = asked.document
            text = old.text.changed(params.content_changes)
            now = Document(uri, old.config, old.page, version, text, old.found)
            self.documents[uri] = now
            asked.desk.edited(now)

    def close(self, uri: str) -> None:
        """Forget a document, whose file counts again."""
        self.others.pop(uri, None)
        asked = self.asked(uri)
        if asked is not None:
            del self.documents[uri]
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))
            asked.desk.closed(asked.document)

    def shutdown(self) -> None:
        """End what is being checked, and the server."""
        for desk in self.desks:
            desk.close()
        super().shutdown()  # type: ignore[no-untyped-call]


def _initialized(ls: Server, params: types.InitializedParams) -> None:
    folders = [to_fs_path(folder.uri) for folder in ls.workspace.folders.values()] or [ls.workspace.root_path]
    ls.begin([Path(folder) for folder in folders if folder])
    workspace = ls.client_capabilities.workspace
    watched = workspace.did_change_watched_files if workspace is not None else None
    if watched is not None and watched.dynamic_registration:
        options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_WATCHED)])
        registered = types.Registration("docabi-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        ls.client_register_capability(types.RegistrationParams([registered]))


def _did_open(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.take(params.text_document)


def _did_change(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.change(params)


def _did_close(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.close(params.text_document.uri)


def _did_change_files(ls: Server, params: types.DidChangeWatchedFilesParams | types.DidSaveTextDocumentParams) -> None:
    """Check everything where files changed: what else did while a page was written shows when it is saved."""
    ls.check_all()


def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    asked = ls.asked(params.text_document.uri)
    return answers.hover(asked, params.position) if asked is not None else None


def _definition(ls: Server, params: types.DefinitionParams) -> types.Location | None:
    asked = ls.asked(params.text_document.uri)
    return answers.definition(asked, params.position) if asked is not None else None


def _actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    asked = ls.asked(params.text_document.uri)
    if asked is None:
        return []
    workspace = ls.client_capabilities.workspace
    can = workspace.workspace_edit if workspace is not None else None
    return answers.actions(asked, params, knows_versions=bool(can and can.document_changes))


_FEATURES: Mapping[str, Callable[..., object]] = {
    types.INITIALIZED: _initialized,
    types.TEXT_DOCUMENT_DID_OPEN: _did_open,
    types.TEXT_DOCUMENT_DID_CHANGE: _did_change,
    types.TEXT_DOCUMENT_DID_CLOSE: _did_close,
    types.TEXT_DOCUMENT_DID_SAVE: _did_change_files,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _did_change_files,
    types.TEXT_DOCUMENT_HOVER: _hover,
    types.TEXT_DOCUMENT_DEFINITION: _definition,
    types.TEXT_DOCUMENT_CODE_ACTION: _actions,
}
"""What the server does: what the editor tells or asks -> the function for it."""
_OPTIONS: Mapping[str, object] = {
    types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions([types.CodeActionKind.QuickFix, FIX_ALL]),
}


def serve() -> None:
    """Serve an editor over standard input and output until it says that it ends."""
    server = Server()
    for feature, function in _FEATURES.items():
        server.feature(feature, _OPTIONS.get(feature))(function)
    server.start_io()

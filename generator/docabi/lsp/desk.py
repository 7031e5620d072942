"""A project in the editor: who checks it, when, and what of it goes to the editor.

A pause in writing checks the page (`EditedProject.recheck`); where its facts changed, or a file did, a longer one
checks everything. The desk has one thread of its own for that; the next change ends a check of everything, which goes
on later with what it has made already.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

import msgspec
from lsprotocol import types

from docabi.config import Settings
from docabi.configfile import project_settings
from docabi.diagnostics import Diagnostic, UnusableError, internal_error
from docabi.driver.compiling import Compiled
from docabi.driver.editing import EditedProject, bytes_of_page
from docabi.lsp.projects import Roots
from docabi.lsp.texts import EditorText
from docabi.reader.decoding import text_form
from docabi.source import PageId, SourceRoot

PAUSE, LONG_PAUSE = 0.15, 1.0
"""Seconds without a change before the page is checked, and before everything is."""
_TOKEN = "docabi-check"
_STEPS = 50
"""A progress bar moves once in so many steps."""


class Document(msgspec.Struct):
    """A page that is open in the editor, and what was found on it."""

    uri: str
    config: Path
    """The settings of its project."""
    page: PageId
    version: int
    text: EditorText
    found: Sequence[Diagnostic] = ()


Progress = types.WorkDoneProgressBegin | types.WorkDoneProgressReport | None


class Told(msgspec.Struct, frozen=True):
    """Who is told: `in_loop` calls something in the thread that speaks to the editor, the others are called there."""

    in_loop: Callable[[Callable[[], None]], object]
    publish: Callable[[Document, Sequence[Diagnostic]], None]
    say: Callable[[str, types.MessageType], None]
    progress: Callable[[str, Progress], None]
    moved: Callable[[], None]
    """The project has other folders of pages."""


class _InterruptedError(Exception):
    """A check of everything that a change ends."""


class Desk:
    """A project and its open documents."""

    def __init__(self, config: Path, documents: Mapping[str, Document], told: Told) -> None:
        self._config = config
        self._documents = documents
        self._told = told
        self._project: EditedProject | None = None
        self._roots = Roots(())
        self._sources: tuple[SourceRoot, ...] = ()
        self._given: dict[PageId, EditorText] = {}
        """The text of each open page that the project has: what is found is of that one, and told of no other."""
        self._thread = ThreadPoolExecutor(1, "docabi-desk")
        self._ends = threading.Event()
        self._is_closed = False
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._read_settings()

    def _read_settings(self) -> Settings | None:
        try:
            settings = project_settings(self._config)
        except UnusableError as error:
            message = str(error)
            self._told.in_loop(lambda: self._told.say(message, types.MessageType.Error))
            return None
        before, self._roots, self._sources = self._roots, Roots.of(settings), settings.sources
        if self._roots != before:
            self._told.in_loop(self._told.moved)
        return settings

    # --- what the editor's thread asks ---

    @property
    def config(self) -> Path:
        """The file of the project's settings."""
        return self._config

    @property
    def compiled(self) -> Compiled | None:
        """What the last check of everything compiled."""
        return self._project.compiled if self._project is not None else None

    def page(self, file: Path) -> PageId | None:
        """The page of the project that a file is."""
        return self._roots.page(file)

    def file(self, page: PageId) -> Path | None:
        """The file of a page."""
        return self._roots.file(page)

    def reader(self) -> Callable[[PageId], bytes | None]:
        """What gives the bytes of pages, those of open ones from the editor."""
        texts = {one.page: one.text.text for one in self._open()}
        return lambda page: self._bytes(page, texts[page]) if page in texts else self._saved(page)

    def _saved(self, page: PageId) -> bytes | None:
        return bytes_of_page(self._sources, page)

    def decoded(self, page: PageId, data: bytes) -> str:
        """The text of a page as an editor shows it."""
        form = text_form(data, page.locale)
        return form.text if form is not None else data.decode("utf-8", "replace")

    def _bytes(self, page: PageId, text: str) -> bytes:
        """The bytes of a page as the editor would save it: with the mark and the encoding that its file has."""
        form = text_form(self._saved(page) or b"", page.locale)
        try:
            return form.encoded(text) if form is not None else text.encode()
        except UnicodeEncodeError:  # a letter that the encoding does not have
            return text.encode("utf-8", "replace")

    # --- what the editor's thread tells ---

    def opened(self, document: Document) -> None:
        """Check a page that was opened."""
        self._later(document.uri, 0, lambda: self._submit(self._recheck, document))

    def edited(self, document: Document) -> None:
        """Check a page when nothing of it was changed for a moment."""
        self._ends.set()
        self._later(document.uri, PAUSE, lambda: self._submit(self._recheck, document))
        if "" in self._timers:
            self.check_all()

    def closed(self, document: Document) -> None:
        """Let the file count again."""
        self._drop(document.uri)
        self._submit(self._forget, document)

    def check_all(self, pause: float = LONG_PAUSE) -> None:
        """Check everything when nothing was changed for a while."""
        self._later("", pause if self.compiled is not None else 0, lambda: self._submit(self._check_all))

    def close(self) -> None:
        """End what is being checked."""
        self._is_closed = True
        self._ends.set()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _later(self, key: str, seconds: float, call: Callable[[], object]) -> None:
        def begin() -> None:
            self._timers.pop(key, None)
            call()

        self._drop(key)
        self._timers[key] = asyncio.get_running_loop().call_later(seconds, begin)

    def _drop(self, key: str) -> None:
        if timer := self._timers.pop(key, None):
            timer.cancel()

    def _submit(self, work: Callable[..., None], *given: object) -> None:
        if not self._is_closed:
            self._thread.submit(self._safely, work, *given)

    # --- what the desk's thread does ---

    def _safely(self, work: Callable[..., None], *given: object) -> None:
        """Work; what goes wrong is told, and the server goes on."""
        try:
            work(*given)
        except _InterruptedError:
            self._told.in_loop(self.check_all)
        except UnusableError as error:
            message = str(error)
            self._told.in_loop(lambda: self._told.say(message, types.MessageType.Error))
        except Exception as error:
            fault = internal_error(PageId("", ""), "a check", error).message
            self._told.in_loop(lambda: self._told.say(fault, types.MessageType.Error))

    def _recheck(self, document: Document) -> None:
        project = self._project
        if project is None or project.compiled is None:
            return  # the check of everything has it
        before = project.read(document.page)
        data = self._bytes(document.page, document.text.text)
        self._given[document.page] = document.text
        if data != before:
            project.edit(document.page, data)
        must_check_all = project.recheck(document.page.path)
        self._publish(project, document.page.path)
        if must_check_all:
            self._told.in_loop(self.check_all)

    def _forget(self, document: Document) -> None:
        project = self._project
        self._given.pop(document.page, None)
        if project is not None and project.compiled is not None:
            project.edit(document.page, None)
            if project.recheck(document.page.path):
                self._told.in_loop(self.check_all)
            self._publish(project, document.page.path)

    def _check_all(self) -> None:
        settings = self._read_settings()
        if settings is None:
            return
        is_first = self._project is None or self._project.compiled is None
        if self._project is None:
            self._project = EditedProject(settings)
        self._project.settings = settings
        self._ends.clear()
        documents = self._open()
        for document in documents:
            data = self._bytes(document.page, document.text.text)
            self._given[document.page] = document.text
            self._project.edit(document.page, data if data != self._saved(document.page) else None)
        progress = _Steps(self._is_over, is_first, self._told)
        try:
            self._project.check(progress, {one.page.path for one in documents})
        finally:
            progress.end()
        for path in {one.page.path for one in documents}:
            self._publish(self._project, path)
        if is_first:  # what was changed meanwhile
            for document in self._open():
                self._recheck(document)

    def _is_over(self, is_first: bool) -> bool:
        """Whether a check of everything is to end: the first one, without which nothing is known, only at the end."""
        return self._is_closed or (self._ends.is_set() and not is_first)

    def _publish(self, project: EditedProject, path: str) -> None:
        today = date.today().isoformat()
        for document in self._open():
            if document.page.path == path and self._given.get(document.page) is document.text:
                found = project.findings(document.page, today)
                self._told.in_loop(partial(self._told.publish, document, found))

    def _open(self) -> list[Document]:
        """The open documents of the project."""
        return [one for one in [*self._documents.values()] if one.config == self._config]


class _Steps:
    """Progress of a check of everything: it ends where it is to, and the first one moves a bar in the editor."""

    def __init__(self, is_over: Callable[[bool], bool], is_first: bool, told: Told) -> None:
        self._is_over, self._is_first, self._told = is_over, is_first, told
        self._label, self._total, self._done = "", 0, 0
        self._tell(types.WorkDoneProgressBegin("docabi", percentage=0))

    def stage(self, label: str, total: int) -> None:
        """Begin a stage of so many steps."""
        self._label, self._total, self._done = label, total, 0
        self.advance(0)

    def advance(self, steps: int = 1) -> None:
        """Some steps are done; raises _InterruptedError where the check is to end."""
        if self._is_over(self._is_first):
            raise _InterruptedError
        self._done += steps
        if self._done % _STEPS == 0:
            percentage = min(100, 100 * self._done // max(self._total, 1))
            self._tell(types.WorkDoneProgressReport(message=self._label, percentage=percentage))

    def end(self) -> None:
        """Take the bar away."""
        self._tell(None)

    def _tell(self, value: Progress) -> None:
        if self._is_first:
            self._told.in_loop(lambda: self._told.progress(_TOKEN, value))

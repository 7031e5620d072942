"""Answers to what an editor asks about a place in a page: facts, where something is defined, what mends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from lsprotocol import types
from pygls.uris import from_fs_path

from docabi.lsp import definitions
from docabi.lsp.cursor import link_at, subject_at, subject_of_link
from docabi.lsp.desk import Desk, Document
from docabi.lsp.findings import ShownPage, offers, overlap, rule_help
from docabi.lsp.hovers import facts_of
from docabi.lsp.texts import EditorText


class Asked(msgspec.Struct, frozen=True):
    """The document that is asked about, its desk, and what gives the text of a file, by its address, as the editor
    counts in it.
    """

    document: Document
    desk: Desk
    text: Callable[[str, str], EditorText]


def hover(asked: Asked, position: types.Position) -> types.Hover | None:
    """The facts of what stands at a position, and what is wrong there."""
    document, compiled = asked.document, asked.desk.compiled
    page, point = ShownPage.of(document.page, document.text), types.Range(position, position)
    at = [one for one in document.found if overlap(page.diagnostic(one).range, point)]
    parts = [*dict.fromkeys(rule_help(one) for one in at)]
    if compiled is not None:
        line, column = _place(document, position)
        subject, link = subject_at(line, column, document.page, compiled), link_at(line, column)
        if subject is None and link is not None:
            subject = subject_of_link(document.page, link, compiled)
        parts = [facts_of(subject, compiled), *parts] if subject is not None else parts
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(parts))) if parts else None


def definition(asked: Asked, position: types.Position) -> types.Location | None:
    """Where the link or the name at a position leads; for any other text of a translation the source's text."""
    document, compiled = asked.document, asked.desk.compiled
    if compiled is None:
        return None
    read, page, (line, column) = asked.desk.reader(), document.page, _place(document, position)
    link = link_at(line, column)
    target = definitions.definition_of_link(page, link, compiled, read) if link is not None else None
    subject = subject_at(line, column, page, compiled) if target is None else None
    if subject is not None:
        target = definitions.definition_of_name(page, subject, compiled, read)
    target = target or definitions.source_of_text(page, position.line + 1, compiled, read)
    return _location(target, asked, read) if target is not None else None


def _location(target: definitions.Target, asked: Asked, read: definitions.Read) -> types.Location | None:
    file, data = asked.desk.file(target.page), read(target.page)
    uri = from_fs_path(str(file)) if file is not None else None
    if uri is None or data is None:
        return None
    text = asked.text(uri, asked.desk.decoded(target.page, data))
    span = target.span
    return types.Location(uri, ShownPage.of(target.page, text).range(span.line, span.column, span.length))


def actions(asked: Asked, params: types.CodeActionParams, *, knows_versions: bool) -> list[types.CodeAction]:
    """What mends the findings at a range."""
    document = asked.document
    page, wants = ShownPage.of(document.page, document.text), [str(kind) for kind in params.context.only or ()]
    offered = []
    for action, edits in offers(page, document.found, params.range, wants):
        if edits:
            action.edit = _workspace_edit(document, edits, knows_versions)
            offered.append(action)
    return offered


def _workspace_edit(document: Document, edits: Sequence[types.TextEdit], knows_versions: bool) -> types.WorkspaceEdit:
    """Edits of a document, of just this version of it where the editor knows versions."""
    if not knows_versions:
        return types.WorkspaceEdit(changes={document.uri: [*edits]})
    of = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(of, [*edits])])


def _place(document: Document, position: types.Position) -> tuple[str, int]:
    """The line of a position, and the characters in front of it."""
    lines = document.text.lines
    return lines[position.line] if position.line < len(lines) else "", document.text.column(position)

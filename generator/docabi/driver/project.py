"""Files of a project beside its pages: its corrections and its templates, read and checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docabi.diagnostics import Diagnostic, Severity
from docabi.facts.patchfile import Patches, PlacedPatch, by_entity, patch_file_sink, read_patches
from docabi.rendering import template_findings
from docabi.source import PageId, Span
from docabi.spec import OwnTemplate


def project_patches(folder: Path | None, found: list[Diagnostic]) -> Patches:
    """The patches of a folder by entity, in the order of the files; what is wrong with one goes to `found`."""
    patches: list[PlacedPatch] = []
    for file in sorted(folder.glob("*.y*ml")) if folder is not None else ():
        sink = patch_file_sink(file.as_posix())
        try:
            text = _text(file)
        except ValueError as error:
            sink.error("patch-malformed", Span(), str(error), "its patches are not applied")
        else:
            patches += read_patches(file.as_posix(), text, sink)
        found += sink
    return by_entity(patches)


def project_templates(folder: Path | None, found: list[Diagnostic]) -> tuple[OwnTemplate, ...]:
    """The templates of a folder, in the order of their names; what is wrong with one goes to `found`."""
    templates = tuple(_templates(folder, found)) if folder is not None else ()
    found += template_findings(templates)
    return templates


def _templates(folder: Path, found: list[Diagnostic]) -> Iterator[OwnTemplate]:
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            yield OwnTemplate(file.relative_to(folder).as_posix(), file.as_posix(), _text(file))
        except ValueError as error:
            page = PageId("", file.as_posix())
            found.append(Diagnostic(page, Span(), "wrong-template", Severity.ERROR, str(error), "it is not used"))


def _text(file: Path) -> str:
    """The text of a file; raises ValueError with words for the user."""
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"cannot be read: no UTF-8 text (byte {error.start})") from error

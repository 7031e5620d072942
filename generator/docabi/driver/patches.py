"""The patches of a project: every YAML file of its folder of patches, read and checked."""

from __future__ import annotations

from pathlib import Path

from docabi.diagnostics import Diagnostic
from docabi.facts.patchfile import Patches, PlacedPatch, by_entity, patch_file_sink, read_patches
from docabi.source import Span


def project_patches(folder: Path | None, found: list[Diagnostic]) -> Patches:
    """The patches of a folder by entity, in the order of the files; what is wrong with one goes to `found`."""
    patches: list[PlacedPatch] = []
    for file in sorted(folder.glob("*.y*ml")) if folder is not None else ():
        sink = patch_file_sink(file.as_posix())
        try:
            text = file.read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else f"no UTF-8 text (byte {error.start})"
            sink.error("patch-malformed", Span(), f"cannot be read: {reason}", "its patches are not applied")
        else:
            patches += read_patches(file.as_posix(), text, sink)
        found += sink
    return by_entity(patches)

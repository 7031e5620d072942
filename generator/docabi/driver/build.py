"""A build: pages to a specification (`compiling`), and this to files. Out comes what was found and what was written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import msgspec

from docabi.abi.usable import usable
from docabi.cache import Cache
from docabi.config import MARKDOWN, SPECIFICATION, Settings
from docabi.diagnostics import Diagnostic, Severity, UnusableError
from docabi.driver import snapshot
from docabi.driver.compiling import compile_project
from docabi.driver.outcome import Changes, Outcome, Progress, Witness
from docabi.driver.ownership import RECORD, alone
from docabi.driver.redone import Journal
from docabi.driver.sources import project_templates
from docabi.driver.targets import Results, Targets
from docabi.driver.workers import Memo, Workers, here
from docabi.driver.writer import UnsafePathError, Writer
from docabi.limits import told
from docabi.source import PageId, Span
from docabi.spec import Artifact


def build(settings: Settings, progress: Progress, workers: Workers, check: bool, force: bool = False) -> Outcome:
    """Compile a project and write what changed; with `check` only say what would. Raises UnusableError.

    With `force` generated files are written and removed although somebody edited them. Pages are read and linked by
    `workers` wherever these are; files are made on this machine.
    """
    folder = settings.out / snapshot.FOLDER
    _refuse_links(settings)
    before = _marks(folder)
    witness = Witness(settings)
    known = None if force else witness.last_outcome(folder)
    if known is not None:
        return known
    waiting = partial(progress.stage, "waiting for another build of this output", 0)
    try:
        with nullcontext() if check else alone(folder, waiting):
            is_alone = before == _marks(folder)
            if not check:
                snapshot.forget(str(folder))
            writer = Writer(settings.out, dry=check, force=force)
            if is_alone:
                writer.trust(witness.outputs)
            return _build(settings, progress, workers, writer, witness)
    except OSError as error:
        raise UnusableError(f"{error.filename or folder}: cannot be used: {error.strerror or error}") from error


def _marks(folder: Path) -> list[tuple[str, snapshot.StateOfFile]]:
    """What another build of this output changes, however it ends."""
    seen = snapshot.Seen()
    snapshot.look(seen, (), (str(folder / name) for name in (snapshot.NAME, RECORD)))
    return [*seen.all()]


def _refuse_links(settings: Settings) -> None:
    """Raise UnusableError if a folder that docabi writes to is a link: nothing goes through links inside the output."""
    for folder in (
        snapshot.FOLDER,
        SPECIFICATION,
        "generated",
        *(f"generated/{target}" for target in settings.targets),
    ):
        place = settings.out / folder
        if place.is_symlink():
            why = "docabi writes and deletes nothing through a link inside the output"
            raise UnusableError(f"{place}: is a link: {why}; remove it, or give another --out")


def _build(settings: Settings, progress: Progress, workers: Workers, writer: Writer, witness: Witness) -> Outcome:
    folder = settings.out / snapshot.FOLDER
    cache = Cache(None if writer.dry and not folder.is_dir() else folder)
    found: list[Diagnostic] = []
    try:
        journal = Journal(cache)
        memo, is_clean = Memo(cache, workers, progress.advance, journal), MARKDOWN in settings.targets
        compiled = compile_project(settings, memo, progress, found, with_words=is_clean)
        if is_clean:
            from docabi.driver.clean_pages import with_clean_pages  # a build without this target needs none of it

            compiled = with_clean_pages(compiled, found, settings, memo, progress)
        spec, included, pages = compiled.spec, compiled.includes.seen, len(compiled.entries)
        unknown, ignores = compiled.unknown, compiled.ignores
        del compiled  # what is in memory of the pages, for the memory's sake
        write = partial(_write, writer, found)
        own = project_templates(settings.templates, found)
        options = msgspec.structs.replace(settings.options, templates=own)
        targets = Targets(spec, options, writer, Results(cache, journal))
        found += targets.make(settings.targets, write, progress, here(workers))
        folders = {SPECIFICATION: SPECIFICATION, **{target: f"generated/{target}" for target in settings.targets}}
        journal.save(cache)
        writer.finish(folder for target, folder in folders.items() if target not in targets.lost)
    finally:
        cache.close()
    found += _left_alone(writer.changes)
    counted = pages, len(spec.entities), unknown, tuple(spec.abi.undescribed), usable(spec.abi)
    outcome = Outcome(tuple(told(found, settings.limits)), writer.changes, *counted, ignores, tuple(journal.redone))
    if not writer.dry:
        witness.leave(folder, included, writer.files, outcome.again)
    return outcome


def _write(writer: Writer, found: list[Diagnostic], artifact: Artifact) -> None:
    try:
        writer.write(artifact.path, artifact.content)
    except UnsafePathError as error:
        found.append(_about_output(artifact.path, "unsafe-name", f"not written: {error}", "mend the name on its page"))


def _left_alone(changes: Changes) -> Iterator[Diagnostic]:
    for path in changes.refused:
        message = "not written: a file that docabi did not make is in the way"
        yield _about_output(path, "file-in-the-way", message, "move it, or give another --out")
    for path in changes.edited:
        message = "left alone: docabi made this file, and it was edited since, or comes from another build"
        help = "keep the change in a patch or a template and delete the file, or give --force"
        yield _about_output(path, "edited-file", message, help)


def _about_output(path: str, rule: str, message: str, help: str) -> Diagnostic:
    return Diagnostic(PageId("", path), Span(), rule, Severity.ERROR, message, help)

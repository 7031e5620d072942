"""A build: pages to a specification (`compiling`), and this to files. Out comes what was found and what was written."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from docabi.abi.usable import Usable, usable
from docabi.cache import Cache, digest, encode_to_keep
from docabi.config import MARKDOWN, SPECIFICATION, Settings
from docabi.diagnostics import Diagnostic, Severity, UnusableError
from docabi.driver import snapshot
from docabi.driver.compiled_specification import CompiledSpec
from docabi.driver.compiling import Compiled, compile_project
from docabi.driver.outcome import Changes, Outcome, Progress, Witness
from docabi.driver.ownership import RECORD, alone
from docabi.driver.redone import Journal
from docabi.driver.sources import Hints, project_templates
from docabi.driver.targets import Results, Targets, Touched
from docabi.driver.workers import Memo, Workers, here
from docabi.driver.writer import UnsafePathError, Writer
from docabi.limits import told
from docabi.passes.link.corrected import without_corrected
from docabi.source import PageId, Span
from docabi.spec import Artifact

if TYPE_CHECKING:  # only a process that watches has one
    from docabi.driver.resident import Ended, LastBuild, Resident

_WAITING = "waiting for another build of this output"
_MANY_FILES = 1000
"""Where more are written letting go what is in memory takes no time that anybody would note."""
_MOST_EDITS = 30
"""Edits after which a build looks at everything when nothing more comes: each leaves what it replaced in the memo and
in a file of words.
"""


def build(settings: Settings, progress: Progress, workers: Workers, check: bool, force: bool = False) -> Outcome:
    """Compile a project and write what changed; with `check` only say what would. Raises UnusableError.

    With `force` generated files are written and removed although somebody edited them. Pages are read and linked by
    `workers` wherever these are; files are made on this machine.
    """
    return _build(settings, progress, workers, _How(check, force))


def rebuild(settings: Settings, progress: Progress, workers: Workers, resident: Resident) -> Outcome:
    """Build as `build` does, in a process that keeps what it knows of each build for the next one: where it is told
    which files changed, and they are pages with other words, it looks at these alone. Raises UnusableError.
    """
    return _build(settings, progress, workers, _How(resident=resident))


class _How(msgspec.Struct, frozen=True):
    """Whether only to say what would change, whether to overwrite edited files, and what is known of the last build."""

    check: bool = False
    force: bool = False
    resident: Resident | None = None


def _build(settings: Settings, progress: Progress, workers: Workers, how: _How) -> Outcome:
    folder, resident = settings.out / snapshot.FOLDER, how.resident
    _refuse_links(settings)
    before = _marks(folder)
    last, told = resident.take(settings, before) if resident is not None else (None, frozenset[str]())
    try:
        if resident is not None and last is not None and told:
            with alone(folder, partial(progress.stage, _WAITING, 0)):
                edited = _build_edited(last, told, progress) if before == _marks(folder) else None
                if edited is not None:
                    last.edits += 1
                    resident.keep(edited, _marks(folder), last)
                    resident.is_settled = False
                    return edited.outcome
            last = None  # what was told needs a whole build, or another process built meanwhile
        return _look_at_all(settings, progress, workers, how, last)
    except OSError as error:
        raise UnusableError(f"{error.filename or folder}: cannot be used: {error.strerror or error}") from error


def _look_at_all(
    settings: Settings, progress: Progress, workers: Workers, how: _How, last: LastBuild | None
) -> Outcome:
    """Build whatever is not as the last build of this output found and left it; `last` is that of this process."""
    folder, resident = settings.out / snapshot.FOLDER, how.resident
    before = _marks(folder)
    snapshot.look_anew_after(before)
    witness = Witness(settings)
    known = None if how.force else witness.last_outcome(folder)
    if known is not None:
        if resident is not None and last is not None and last.marks == before:
            resident.keep(last.ended, before, last)
        return known
    with nullcontext(False) if how.check else alone(folder, partial(progress.stage, _WAITING, 0)) as has_waited:
        is_alone = before == _marks(folder)
        if last is not None and last.edits > _MOST_EDITS:
            last = None  # what edits leave in the memo and in memory is dropped by a whole build alone
        if resident is not None and last is not None and is_alone and last.is_as_left(witness):
            return _settled(resident, last, witness)
        if not how.check:
            snapshot.forget(str(folder))
        writer = Writer(settings.out, dry=how.check, force=how.force)
        if is_alone:
            writer.trust(witness.outputs)
        hints = witness.hints if is_alone and not has_waited else Hints  # sources may have changed in the meantime
        looked = _Looked(writer, witness, resident is not None, is_alone, hints)
        outcome, ended = _build_all(settings, progress, workers, looked)
        if resident is not None and ended is not None:
            resident.keep(ended, marks := _marks(folder))
            resident.is_settled = marks[0][1] != snapshot.NOT_THERE
    return outcome


def _settled(resident: Resident, last: LastBuild, witness: Witness) -> Outcome:
    """The outcome of the last build, when all files are as it left them. Its state is left for other processes."""
    ended, outcome = last.ended, last.ended.outcome.again
    folder = ended.settings.out / snapshot.FOLDER
    witness.leave(folder, ended.compiled.includes.seen, witness.look_back(ended.writer.files, ()), outcome)
    resident.keep(msgspec.structs.replace(ended, outcome=outcome), _marks(folder), last)
    return outcome


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


class _Looked(msgspec.Struct, frozen=True):
    """What knows how all files were before a build, and whether the next one shall know what this one did."""

    writer: Writer
    witness: Witness
    keeps: bool
    is_alone: bool
    """Whether nobody else has built here since the witness looked."""
    hints: Callable[[], Hints]


def _build_all(
    settings: Settings, progress: Progress, workers: Workers, looked: _Looked
) -> tuple[Outcome, Ended | None]:
    folder, writer, witness = settings.out / snapshot.FOLDER, looked.writer, looked.witness
    cache = Cache(None if writer.dry and not folder.is_dir() else folder)
    found: list[Diagnostic] = []
    others: list[Diagnostic] = []
    try:
        journal = Journal(cache)
        # Repaired pages are compiled with the same memo, where entities may be others then.
        lends = not (looked.keeps or MARKDOWN in settings.targets)
        memo = Memo(cache, workers, progress.advance, journal, lends=lends, hints=looked.hints)
        compiled = _compiled(settings, memo, progress, found)
        spec, included, pages = compiled.spec, compiled.includes.seen, len(compiled.entries)
        unknown, ignores, kept = compiled.unknown, compiled.ignores, compiled if looked.keeps else None
        del compiled  # what is in memory of the pages, for the memory's sake
        if kept is None:
            witness.pack()
        waiting = _put_aside(found) if kept is None and not cache.is_as_left else b""
        options = msgspec.structs.replace(settings.options, templates=project_templates(settings.templates, others))
        targets = Targets(spec, options, writer, Results(cache, journal, keeps=looked.keeps))
        found += others
        found += _make_files(targets, settings, writer, progress, here(workers))
        journal.save(cache)
        able, undescribed = _counted(spec, cache)
    finally:
        cache.close()
    counted = pages, len(spec.ask_areas()), unknown, undescribed, able
    records, lost = targets.records, targets.lost
    if len(writer.changes.written) > _MANY_FILES:
        del spec, targets, memo  # what is in memory of entities, before all files are looked at
    seen = _look_back(looked)
    found += msgspec.msgpack.decode(waiting, type=list[Diagnostic]) if waiting else ()
    found += _left_alone(writer.changes)
    outcome = Outcome(tuple(told(found, settings.limits)), writer.changes, *counted, ignores, tuple(journal.redone))
    witness.leave(folder, included, seen, outcome.again)
    if kept is None or lost:
        return outcome, None
    files = dict(witness.inputs.all()), _after(dict(witness.outputs.all()), writer)
    from docabi.driver.resident import Ended

    return outcome, Ended(settings, kept, options, others, records, writer, *files, outcome)


def _look_back(looked: _Looked) -> snapshot.Seen | None:
    """The output as it is now, if it may be left so."""
    writer, changes = looked.writer, looked.writer.changes
    if writer.dry:
        return None
    is_known = looked.is_alone and not (changes.deleted or writer.is_tidied)
    return looked.witness.look_back(writer.files, changes.written if is_known else None)


def _put_aside(found: list[Diagnostic]) -> bytes:
    """What was found until now, encoded: of a build from nothing thousands wait for its end."""
    data = encode_to_keep(found)
    found.clear()
    return data


def _compiled(settings: Settings, memo: Memo, progress: Progress, found: list[Diagnostic]) -> Compiled:
    """What the pages of a project are compiled to, repaired ones if somebody wants these."""
    is_clean = MARKDOWN in settings.targets
    compiled = compile_project(settings, memo, progress, found, with_words=is_clean)
    if not is_clean:
        return compiled
    from docabi.driver.clean_pages import with_clean_pages  # a build without this target needs none of it

    return with_clean_pages(compiled, found, settings, memo, progress)


def _counted(spec: CompiledSpec, cache: Cache) -> tuple[tuple[Usable, ...], tuple[str, ...]]:
    """What of a specification a program can use, and what it does not describe; edits of words leave both."""
    key = digest(b"counted", spec.digest("abi"))

    def counted() -> tuple[tuple[Usable, ...], tuple[str, ...]]:
        return usable(spec.abi), (*spec.abi.undescribed,)

    return cache.kept(key, tuple[tuple[Usable, ...], tuple[str, ...]], counted)


def _build_edited(last: LastBuild, told_of: Collection[str], progress: Progress) -> Ended | None:
    """Build after edits of files; None if a build has to look at everything."""
    ended, settings, writer = last.ended, last.ended.settings, last.ended.writer
    folder = settings.out / snapshot.FOLDER
    cache = Cache(folder, counts=False)
    try:
        edited = last.edited(told_of, cache) if cache.is_as_left and ended.can_be_edited else None
        if edited is None:
            return None
        snapshot.forget(str(folder))
        cache.put(edited.results)
        merged, journal = edited.compiled.merged, Journal()
        journal.redone += edited.redone
        writer.next()
        touched = Touched(ended.records, edited.touched)
        targets = Targets(merged.spec, ended.options, writer, Results(cache, journal, touched, keeps=True))
        found = [*without_corrected(merged.plain, merged.corrected), *merged.checked]
        found += [*edited.compiled.includes.diagnostics, *ended.others]
        found += _make_files(targets, settings, writer, progress, 1)
    finally:
        cache.close()
    found += _left_alone(writer.changes)
    outcome = msgspec.structs.replace(
        ended.outcome,
        diagnostics=tuple(told(found, settings.limits)),
        changes=writer.changes,
        unknown=merged.unknown,
        redone=tuple(journal.redone),
    )
    return msgspec.structs.replace(
        ended,
        compiled=edited.compiled,
        records=targets.records,
        inputs=edited.inputs,
        outputs=_after(ended.outputs, writer),
        outcome=outcome,
        is_whole=not targets.lost,
    )


def _after(outputs: Mapping[str, snapshot.StateOfFile], writer: Writer) -> dict[str, snapshot.StateOfFile]:
    """How the files of the output are that were so, after what was written and deleted."""
    gone = {os.path.join(writer.root, path) for path in writer.changes.deleted}
    both = {**outputs, **dict(writer.files.all())}
    return {file: state for file, state in both.items() if state != snapshot.NOT_THERE and file not in gone}


def _make_files(
    targets: Targets, settings: Settings, writer: Writer, progress: Progress, workers: int
) -> list[Diagnostic]:
    """Make what changed of all targets, and remove what is no longer made; what was found."""
    found: list[Diagnostic] = []
    found += targets.make(settings.targets, partial(_write, writer), progress, workers)
    folders = {SPECIFICATION: SPECIFICATION, **{target: f"generated/{target}" for target in settings.targets}}
    writer.finish(folder for target, folder in folders.items() if target not in targets.lost)
    return found


def _write(writer: Writer, artifact: Artifact) -> Diagnostic | None:
    try:
        writer.write(artifact.path, artifact.content)
    except UnsafePathError as error:
        return _about_output(artifact.path, "unsafe-name", f"not written: {error}", "mend the name on its page")
    return None


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

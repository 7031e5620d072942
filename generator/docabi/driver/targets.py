"""Targets to files: makes the parts of a target of which something changed, and keeps the others.

A part is remembered with what it asked and the digests of the files that it made. It is made again if an answer would
differ or a file is not what it was; so a rebuild gives what a build from nothing gives. What it asked is of two kinds:
words, evidence and such of the specification; and of what its target was divided into, which stays as long as dividing
it is answered as before (`questions`).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import partial

import msgspec
from msgspec.structs import replace

from docabi import backends
from docabi.backends.repaired_words import forget_repaired_words
from docabi.cache import Cache, code_stamp, digest, encode
from docabi.config import MARKDOWN, SPECIFICATION
from docabi.diagnostics import INTERNAL, Diagnostic, internal_error
from docabi.driver.compiled_specification import CompiledSpec, specification_units, watch
from docabi.driver.outcome import Progress
from docabi.driver.pieces import AsBefore, Keeper, Kept, decode_kept
from docabi.driver.questions import MARK, Notes, Questions, arguments_now
from docabi.driver.redone import NEW, NOT_REMEMBERED, PART, PIECE, Journal, Redone, changed, told
from docabi.driver.workers import can_fork, spread
from docabi.driver.writer import Writer, WrittenFile
from docabi.remembering import forget
from docabi.rendering import Options, notice_unit, template_fault
from docabi.source import PageId
from docabi.spec import Artifact, Unit

# Below this many parts starting workers costs more than it saves.
_WORTH_WORKERS = 20
_CHUNK = 8

Asked = Mapping[str, bytes]
"""Name of something asked for -> digest of the answer."""
Write = Callable[[Artifact], None]


class _Part(msgspec.Struct, frozen=True):
    """A part of a target as it was made last: what it asked, its files as they were left, and what it found."""

    asked: Asked
    files: tuple[WrittenFile, ...]
    found: tuple[Diagnostic, ...]
    has_more: bool = False
    """Whether it has questions of the other kind, or pieces."""


class _Made(msgspec.Struct, frozen=True):
    """A part that was made now; of many files in many parts its encoding takes the least memory."""

    encoded: msgspec.Raw
    """The `_Part`."""
    found: tuple[Diagnostic, ...]
    has_more: bool


class Record(msgspec.Struct, frozen=True):
    """A target as it was made last: what dividing it into parts asked, and the parts by name."""

    asked: Asked
    parts: dict[str, _Part]


class _Done(msgspec.Struct, frozen=True):
    """A part that was made now."""

    target: str
    name: str
    artifacts: tuple[Artifact, ...] | None
    """None if its files stay as they are."""
    found: tuple[Diagnostic, ...]
    asked: Asked
    kept: Kept
    why: str
    """Why it was made."""
    made: Mapping[str, str]
    """The pieces of it that were made now, of one that had pieces before, and why."""


_decode = msgspec.msgpack.Decoder(Record).decode


class _Divided(msgspec.Struct, frozen=True):
    """A target in parts, and which of them are to be made."""

    target: str
    options: Options
    units: list[Unit]
    """Those that were made have their name alone: what they were made from is no longer needed."""
    stale: Mapping[int, str]
    """The numbers of those that are to be made, and why."""
    questions: Questions
    keeper: Keeper
    known: Mapping[str, Kept]
    """What is remembered of the parts to make."""
    may_stay: frozenset[str]
    """Those of them whose files are as they were left."""
    asked: Asked
    common: frozenset[str]
    """What each part depends on, whatever it asks."""


class Touched(msgspec.Struct, frozen=True):
    """What the build before in this process left, where only a few answers may be others and all files are known to be
    as it left them: the targets as they were made, and the names of these answers, in order.
    """

    records: Mapping[str, Record]
    answers: tuple[str, ...]


class Results(msgspec.Struct, frozen=True):
    """Where results of earlier builds come from, and where it is noted why one is made anew."""

    cache: Cache
    journal: Journal
    touched: Touched | None = None
    keeps: bool = False
    """Whether the next build of this process shall know the targets as they were made."""


class Targets:
    """The targets of one build. What is made goes to `write`, in the order of targets and parts."""

    def __init__(self, spec: CompiledSpec, options: Options, writer: Writer, results: Results) -> None:
        self._spec = spec
        self._options = options
        self._writer = writer
        self._cache, self._journal, self._touched = results.cache, results.journal, results.touched
        self._keeps = results.keeps
        self.records: dict[str, Record] = {}
        """The targets as they were made, if they are to be known."""
        self._facts = spec.abi.facts.stamp
        self.lost: list[str] = []
        """Targets of which something was lost to a bug: what an earlier build made of them stays."""

    def make(self, names: Sequence[str], write: Write, progress: Progress, workers: int) -> Iterator[Diagnostic]:
        """Make what changed of the specification's files and of these targets; yields what they all found."""
        records = {name: self._remembered(name) for name in (SPECIFICATION, *names)}
        faults: list[Diagnostic] = []
        jobs = [job for name, record in records.items() if (job := self._job(name, record, faults)) is not None]
        yield from faults
        pieces: list[Redone] = []
        parts: dict[str, dict[str, _Part | _Made]] = {
            name: dict[str, _Part | _Made](record.parts if record else {}) for name, record in records.items()
        }
        stage = ""
        for made in _run(jobs, workers):
            if stage != made.target:
                _forget(jobs, stage)
                stage = made.target
                progress.stage(f"writing {stage}", sum(len(job.stale) for job in jobs if job.target == stage))
            part = self._left(made, records[stage], write)
            parts[stage][made.name] = _Made(msgspec.Raw(encode(part)), part.found, part.has_more)
            if part.has_more:
                self._cache.put([(self._more_key(stage, made.name), encode(made.kept))])
            whole = f"{stage} {made.name}"
            pieces += (Redone(PIECE, f"{whole}: {name}", why) for name, why in made.made.items())
            progress.advance()
        forget_repaired_words()
        self._journal.redone += pieces
        self._cache.touch(
            self._more_key(name, part) for name, target in parts.items() for part in target if target[part].has_more
        )
        self._keep(records)
        for job in jobs:
            parts[job.target] = {unit.name: parts[job.target][unit.name] for unit in job.units}
            self._remember(job, parts[job.target])
        for name, target in parts.items():
            for one in target.values():
                if any(found.rule == INTERNAL for found in one.found):
                    self.lost.append(name)
                yield from one.found

    def _keep(self, records: Mapping[str, Record | None]) -> None:
        if self._keeps:
            self.records = {name: record for name, record in records.items() if record is not None}

    def _remember(self, job: _Divided, parts: Mapping[str, _Part | _Made]) -> None:
        encoded = {name: part.encoded if isinstance(part, _Made) else part for name, part in parts.items()}
        value = encode({"asked": job.asked, "parts": encoded})  # a `Record`
        self._cache.put([(self._key(job.target), value)])
        if self._keeps:
            self.records[job.target] = _decode(value)

    def _left(self, made: _Done, record: Record | None, write: Write) -> _Part:
        """A part with its files, written now or as they were before."""
        before = record.parts.get(made.name) if record is not None else None
        has_more = bool(made.kept.asked or made.kept.pieces)
        if made.artifacts is None and before is not None:
            self._writer.keep(before.files)
            return _Part(made.asked, before.files, before.found, has_more)
        self._journal.redone.append(Redone(PART, f"{made.target} {made.name}", made.why))
        files = tuple(self._written(artifact, write) for artifact in made.artifacts or ())
        return _Part(made.asked, files, made.found, has_more)

    def _more_key(self, target: str, part: str) -> bytes:
        return digest(self._key(target), part.encode())

    def _written(self, artifact: Artifact, write: Write) -> WrittenFile:
        write(artifact)
        return self._writer.left(artifact.path, artifact.content)

    def _key(self, target: str) -> bytes:
        return digest(b"target", code_stamp(), target.encode(), encode(self._options.for_target(target)), self._facts)

    def _answers(self, asked: Iterable[str]) -> Asked:
        return {name: self._spec.digest(name) for name in sorted(asked)}

    def _remembered(self, target: str) -> Record | None:
        """The target as it was made last."""
        if self._touched is not None:
            return self._touched.records.get(target)
        value = self._cache.get(self._key(target))
        return _decode(value) if value is not None else None

    def _job(self, target: str, record: Record | None, faults: list[Diagnostic]) -> _Divided | None:
        try:
            return self._divide(target, record)
        except Exception as error:  # a bug loses this target, and no other
            faults.append(internal_error(PageId("", target), f"the whole target `{target}`", error))
            self.lost.append(target)
            return None

    def _divide(self, target: str, record: Record | None) -> _Divided | None:
        """The parts to make, None if there are none; the files of the others are kept as they are."""
        known = record.parts if record is not None else {}
        whole = self._changed(record.asked) if record is not None else NEW
        stale = {name: why for name, part in known.items() if (why := self._changed(part.asked))}
        if not whole:
            stale |= self._not_as_left(known, stale)
            if not stale:
                return None
        questions = Questions(Notes(), self._spec.digest)

        def is_answered_anew(asked: str, before: bytes) -> bool:
            return (bool(whole) or not asked.startswith(MARK)) and questions.digest(asked) != before

        keeper = Keeper(questions, is_answered_anew)
        units, asked, common = self._in_parts(target, keeper, questions, is_first=record is None)
        left = {unit.name: known[unit.name] for unit in units if unit.name in known}
        if whole:
            stale |= dict(self._asked_anew(target, left, stale, keeper))
            stale |= self._not_as_left(left, stale)
        if self._touched is not None:
            self._writer.expect(
                file for name, part in known.items() if name in stale or name not in left for file in part.files
            )
        more = {name: self._more(target, name) or Kept() for name in left if name in stale and left[name].has_more}
        for kept in more.values() if not whole else ():
            questions.known(dict(zip(kept.asked, kept.answers, strict=True)))
        reasons = {number: stale.get(unit.name, "" if unit.name in left else NEW) for number, unit in enumerate(units)}
        todo = {number: why for number, why in reasons.items() if why}
        options = self._options.for_target(target)
        stay = frozenset(name for name in more if self._writer.is_as_left(known[name].files))
        return _Divided(target, options, units, todo, questions, keeper, more, stay, asked, common)

    def _changed(self, asked: Asked) -> str:
        """What of that which was asked is answered otherwise now, in words."""
        if self._touched is not None:
            asked = {one: asked[one] for one in self._touched.answers if one in asked}
        return changed(asked, self._spec.digest)

    def _in_parts(
        self, target: str, keeper: Keeper, questions: Questions, *, is_first: bool
    ) -> tuple[list[Unit], Asked, frozenset[str]]:
        """The parts of a target, what dividing it asked, and what each part depends on because of that.

        A build from nothing notes no names, which would make it a quarter longer, and the next one may never come: its
        parts depend on all that dividing asked. Those of the specification's files ask by name themselves.
        """
        notes, is_named = questions.notes, not is_first and target != SPECIFICATION
        telling = {"noted": questions.table, "again": questions.again} if is_named else {}
        spec = watch(self._spec, notes.note, kept=keeper.keep, **telling)
        divide = _UNITS.get(target) or partial(backends.units, target)
        units = [*divide(spec, self._options.for_target(target))]
        asked = self._answers(one for one in notes.asked if not one.startswith(MARK))
        if is_named:
            units = questions.noting(units, asked)
        return units, asked, frozenset(asked if is_first and target != SPECIFICATION else ())

    def _asked_anew(
        self, target: str, parts: Mapping[str, _Part], but: Container[str], keeper: Keeper
    ) -> Iterator[tuple[str, str]]:
        """Those parts, but for some, that were told otherwise of what their target was divided into, each with why."""
        for name, part in parts.items():
            if part.has_more and name not in but:
                kept = self._more(target, name)
                if kept is None:
                    yield name, NOT_REMEMBERED
                elif why := told([*keeper.changed(kept).values()]):
                    yield name, why

    def _not_as_left(self, parts: Mapping[str, _Part], but: Container[str]) -> dict[str, str]:
        """Those parts, but for some, of which a file is not what was written; the files of the others are kept."""
        if self._touched is not None:
            return {}
        return {
            name: "a file of it is not as it was left"
            for name, part in parts.items()
            if name not in but and not self._writer.keep(part.files)
        }

    def _more(self, target: str, part: str) -> Kept | None:
        value = self._cache.get(self._more_key(target, part))
        return decode_kept(value) if value is not None else None


def _forget(jobs: Sequence[_Divided], target: str) -> None:
    """Forget what a target was divided into, and what was asked of it."""
    for job in jobs:
        if job.target == target:
            job.questions.forget()
    forget()


def _run(jobs: Sequence[_Divided], workers: int) -> Iterator[_Done]:
    """Make the parts of all jobs, in order."""
    numbers = [(job, part) for job, divided in enumerate(jobs) for part in divided.stale]

    def make(number: tuple[int, int]) -> _Done:
        job = jobs[number[0]]
        unit = job.units[number[1]]
        job.keeper.begin(job.known.get(unit.name, Kept()), job.common, may_stay=unit.name in job.may_stay)
        artifacts, found = _made(unit, job)
        job.units[number[1]] = Unit(unit.name)
        asked = (one for one in sorted(job.keeper.asked) if not one.startswith(MARK))
        answers = {one: job.questions.digest(one) for one in asked}
        return _Done(
            job.target, unit.name, artifacts, found, answers, job.keeper.kept(), job.stale[number[1]], job.keeper.why
        )

    many = len(numbers) >= _WORTH_WORKERS and can_fork()
    return spread(lambda: make, numbers, workers if many else 1, _CHUNK)


def _made(unit: Unit, job: _Divided) -> tuple[tuple[Artifact, ...] | None, tuple[Diagnostic, ...]]:
    """The files of a part and what it found; no files and a finding if a template of the project's fails, or docabi.
    None if it comes out as before.
    """
    below = "" if job.target == SPECIFICATION else "generated/"
    try:
        unit = arguments_now(unit)
        return tuple(replace(artifact, path=below + artifact.path) for artifact in unit.make()), tuple(unit.find())
    except AsBefore:
        job.keeper.stay()
        return None, ()
    except Exception as error:  # a template may fail in any way that Python can, and a bug loses this part alone
        fault = template_fault(error, job.options) if job.options.templates else None
        path = f"{below}{job.target}"
        return (), (fault or internal_error(PageId("", path), f"the part `{unit.name}`", error),)


_MENDED = "The pages are those of the documentation with repairs by docabi; a diff of both shows each repair."


def _clean_units(spec: CompiledSpec, options: Options) -> Iterator[Unit]:
    """A part for each page and each included file."""
    for path in spec.ask_clean():
        yield Unit(path, partial(_clean_page, spec, path))
    yield from notice_unit(MARKDOWN, options, _MENDED)


def _clean_page(spec: CompiledSpec, path: str) -> Iterator[Artifact]:
    yield Artifact(f"{MARKDOWN}/{path}", data=spec.clean(path))


_UNITS = {SPECIFICATION: specification_units, MARKDOWN: _clean_units}

"""Targets to files: makes the parts of a target of which something changed, and keeps the others.

A part is remembered with what it asked of the specification and the digests of the files that it made. It is made again
if an answer would differ or a file is not what it was; so a rebuild gives what a build from nothing gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

import msgspec
from msgspec.structs import replace

from docabi import backends
from docabi.cache import Cache, code_stamp, digest, encode
from docabi.config import MARKDOWN, SPECIFICATION
from docabi.diagnostics import Diagnostic, internal_error
from docabi.driver.compiled_specification import CompiledSpec, specification_units, watch
from docabi.driver.outcome import Progress
from docabi.driver.pieces import Keeper, Kept, Piece, known_pieces
from docabi.driver.redone import NEW, PART, PIECE, Journal, Redone, changed
from docabi.driver.workers import can_fork, spread
from docabi.driver.writer import Writer, WrittenFile
from docabi.remembering import forget
from docabi.rendering import Options, notice_unit, template_fault
from docabi.source import PageId
from docabi.spec import Artifact, Unit

# Below this many parts starting workers costs more than it saves.
_WORTH_WORKERS = 20
_CHUNK = 8

Asked = dict[str, bytes]
"""Name of something asked for -> digest of the answer."""
Write = Callable[[Artifact], None]


class _Part(msgspec.Struct, frozen=True):
    """A part of a target as it was made last: what it asked, its files as they were left, and what it found."""

    asked: Asked
    files: tuple[WrittenFile, ...]
    found: tuple[Diagnostic, ...]
    has_pieces: bool = False


class _Record(msgspec.Struct, frozen=True):
    """A target as it was made last: what dividing it into parts asked, and the parts by name."""

    asked: Asked
    parts: dict[str, _Part]


class _Done(msgspec.Struct, frozen=True):
    """A part that was made now."""

    target: str
    name: str
    artifacts: tuple[Artifact, ...]
    found: tuple[Diagnostic, ...]
    asked: frozenset[str]
    pieces: Mapping[str, Piece]
    made: Mapping[str, str]
    """The pieces of it that were made now, of one that had pieces before, and why."""


_decode = msgspec.msgpack.Decoder(_Record).decode


class _Divided(msgspec.Struct, frozen=True):
    """A target in parts, and which of them are to be made."""

    target: str
    options: Options
    units: list[Unit]
    """Those that were made have their name alone: what they were made from is no longer needed."""
    stale: Mapping[int, str]
    """The numbers of those that are to be made, and why."""
    noted: set[str]
    """What the part that is being made asks of the specification."""
    keeper: Keeper
    known: Mapping[str, Mapping[str, Piece]]
    """The pieces that are remembered of the parts to make."""
    asked: Asked

    @property
    def division(self) -> bytes:
        """The digest of what dividing asked."""
        return digest(encode(self.asked))


class Results(msgspec.Struct, frozen=True):
    """Where results of earlier builds come from, and where it is noted why one is made anew."""

    cache: Cache
    journal: Journal


class Targets:
    """The targets of one build. What is made goes to `write`, in the order of targets and parts."""

    def __init__(self, spec: CompiledSpec, options: Options, writer: Writer, results: Results) -> None:
        self._spec = spec
        self._options = options
        self._writer = writer
        self._cache, self._journal = results.cache, results.journal
        self._facts = spec.abi.facts.stamp
        self._whole: dict[str, str] = {}
        """Target -> why all of it is made anew; empty if it is not."""
        self.lost: list[str] = []
        """Targets of which something was lost to a bug: what an earlier build made of them stays."""

    def make(self, names: Sequence[str], write: Write, progress: Progress, workers: int) -> Iterator[Diagnostic]:
        """Make what changed of the specification's files and of these targets; yields what they all found."""
        records = {name: self._remembered(name) for name in (SPECIFICATION, *names)}
        faults: list[Diagnostic] = []
        jobs = [job for name, record in records.items() if (job := self._job(name, record, faults)) is not None]
        yield from faults
        self._journal.redone += (
            Redone(PART, f"{job.target} {job.units[part].name}", why) for job in jobs for part, why in job.stale.items()
        )
        parts = {name: dict(record.parts) if record else {} for name, record in records.items()}
        divisions = {job.target: job.division for job in jobs}
        stage = ""
        for made in _run(jobs, workers):
            if stage != made.target:
                stage = made.target
                forget()
                progress.stage(f"writing {stage}", sum(len(job.stale) for job in jobs if job.target == stage))
            files = tuple(self._written(artifact, write) for artifact in made.artifacts)
            parts[stage][made.name] = _Part(self._answers(made.asked), files, made.found, bool(made.pieces))
            self._keep_pieces(made, divisions[stage])
            whole = f"{stage} {made.name}"
            self._journal.redone += (Redone(PIECE, f"{whole}: {name}", why) for name, why in made.made.items())
            progress.advance()
        self._cache.touch(
            self._pieces_key(name, part) for name, target in parts.items() for part in target if target[part].has_pieces
        )
        for job in jobs:
            parts[job.target] = {unit.name: parts[job.target][unit.name] for unit in job.units}
            self._cache.put([(self._key(job.target), encode(_Record(job.asked, parts[job.target])))])
        for name, target in parts.items():
            for part in target.values():
                if any(one.rule == "internal-error" for one in part.found):
                    self.lost.append(name)
                yield from part.found

    def _keep_pieces(self, made: _Done, division: bytes) -> None:
        if made.pieces:
            self._cache.put([(self._pieces_key(made.target, made.name), encode(Kept(division, {**made.pieces})))])

    def _pieces_key(self, target: str, part: str) -> bytes:
        return digest(self._key(target), part.encode())

    def _written(self, artifact: Artifact, write: Write) -> WrittenFile:
        write(artifact)
        return self._writer.left(artifact.path, artifact.content)

    def _key(self, target: str) -> bytes:
        return digest(b"target", code_stamp(), target.encode(), encode(self._options.for_target(target)), self._facts)

    def _answers(self, asked: Iterable[str]) -> Asked:
        return {name: self._spec.digest(name) for name in sorted(asked)}

    def _remembered(self, target: str) -> _Record | None:
        """The target as it was made last, if it would be divided into the same parts now."""
        value = self._cache.get(self._key(target))
        if value is None:
            return None
        record = _decode(value)
        self._whole[target] = changed(record.asked, self._spec.digest)
        return None if self._whole[target] else record

    def _job(self, target: str, record: _Record | None, faults: list[Diagnostic]) -> _Divided | None:
        try:
            return self._divide(target, record)
        except Exception as error:  # a bug loses this target, and no other
            faults.append(internal_error(PageId("", target), f"the whole target `{target}`", error))
            self.lost.append(target)
            return None

    def _divide(self, target: str, record: _Record | None) -> _Divided | None:
        """The parts to make, None if there are none; the files of the others are kept as they are."""
        known = record.parts if record is not None else {}
        stale = {name: why for name, part in known.items() if (why := self._why(part))}
        if record is not None and not stale:
            return None
        noted: set[str] = set()
        keeper = Keeper(noted, self._spec.digest)
        divide = _UNITS.get(target) or partial(backends.units, target)
        options = self._options.for_target(target)
        units = [*divide(watch(self._spec, noted, keeper.keep), options)]
        todo = {
            number: stale.get(unit.name) or self._whole.get(target) or NEW
            for number, unit in enumerate(units)
            if unit.name in stale or unit.name not in known
        }
        asked = self._answers(noted)
        pieces = {name for name in stale if known[name].has_pieces}
        kept = {name: self._known_pieces(target, name, digest(encode(asked))) for name in pieces}
        return _Divided(target, options, units, todo, noted, keeper, kept, asked)

    def _why(self, part: _Part) -> str:
        """Why a part is made anew; empty if it is not, and its files are kept."""
        why = changed(part.asked, self._spec.digest)
        return why or ("" if self._writer.keep(part.files) else "a file of it is not as it was left")

    def _known_pieces(self, target: str, part: str, division: bytes) -> Mapping[str, Piece]:
        return known_pieces(self._cache.get(self._pieces_key(target, part)), division)


def _run(jobs: Sequence[_Divided], workers: int) -> Iterator[_Done]:
    """Make the parts of all jobs, in order."""
    numbers = [(job, part) for job, divided in enumerate(jobs) for part in divided.stale]

    def make(number: tuple[int, int]) -> _Done:
        job = jobs[number[0]]
        unit = job.units[number[1]]
        job.keeper.begin(job.known.get(unit.name, {}))
        artifacts, found = _made(unit, job)
        job.units[number[1]] = Unit(unit.name)
        pieces, made = job.keeper.pieces, job.keeper.made
        return _Done(job.target, unit.name, artifacts, found, frozenset(job.noted), pieces, made)

    many = len(numbers) >= _WORTH_WORKERS and can_fork()
    return spread(lambda: make, numbers, workers if many else 1, _CHUNK)


def _made(unit: Unit, job: _Divided) -> tuple[tuple[Artifact, ...], tuple[Diagnostic, ...]]:
    """The files of a part and what it found; no files and a finding if a template of the project's fails, or docabi."""
    below = "" if job.target == SPECIFICATION else "generated/"
    try:
        return tuple(replace(artifact, path=below + artifact.path) for artifact in unit.make()), tuple(unit.find())
    except Exception as error:  # a template may fail in any way that Python can, and a bug loses this part alone
        fault = template_fault(error, job.options) if job.options.templates else None
        path = f"{below}{job.target}"
        return (), (fault or internal_error(PageId("", path), f"the part `{unit.name}`", error),)


_MENDED = "The pages are those of the documentation with repairs by docabi; `docabi fix --diff` shows the repairs."


def _clean_units(spec: CompiledSpec, options: Options) -> Iterator[Unit]:
    """A part for each page and each included file."""
    for path in spec.ask_clean():
        yield Unit(path, partial(_clean_page, spec, path))
    yield from notice_unit(MARKDOWN, options, _MENDED)


def _clean_page(spec: CompiledSpec, path: str) -> Iterator[Artifact]:
    yield Artifact(f"{MARKDOWN}/{path}", data=spec.clean(path))


_UNITS = {SPECIFICATION: specification_units, MARKDOWN: _clean_units}

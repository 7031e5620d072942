"""Targets to files: makes the parts of a target of which something changed, and keeps the others.

A part is remembered with what it asked and the digests of the files that it made. It is made again if an answer would
differ or a file is not what it was; so a rebuild gives what a build from nothing gives. What it asked is of two kinds:
words, evidence and such of the specification; and of what its target was divided into, which stays as long as dividing
it is answered as before (`questions`).
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import islice
from typing import NamedTuple, TypeVar

import msgspec

from docabi import backends
from docabi.cache import Cache, DamagedMemoError, Statements, code_stamp, digest, encode, encode_to_keep
from docabi.config import MARKDOWN, SPECIFICATION
from docabi.diagnostics import INTERNAL, Diagnostic, internal_error
from docabi.driver.answers import Answers
from docabi.driver.compiled_specification import CompiledSpec, specification_units, watch
from docabi.driver.outcome import Progress, Unwatched
from docabi.driver.pieces import AsBefore, Keeper, Kept, decode_kept
from docabi.driver.questions import Notes, Questions, arguments_now
from docabi.driver.records import Asked, Keeping, Part, Record, kept_record
from docabi.driver.redone import NEW, NOT_REMEMBERED, PART, PIECE, Journal, Redone, changed, told
from docabi.driver.workers import can_fork, spread
from docabi.driver.writer import Aside, Writer, WrittenFile, encoded
from docabi.remembering import forget
from docabi.rendering import Options, environment, notice_unit, template_fault
from docabi.source import PageId
from docabi.spec import Artifact, Unit

# Below this many parts starting workers costs more than it saves.
_WORTH_WORKERS = 20
_CHUNK = 8
_MANY = 60
"""More parts of a target than these are shared by processes; of fewer, as an edit of one page makes them, one process
makes all.
"""

T = TypeVar("T")
OF_ALL = "/"
"""Begins the name of a part that is made of all entities."""
Write = Callable[[Artifact], Diagnostic | None]
"""Writes a file; gives what is wrong if it cannot have its name."""


class _Made(msgspec.Struct, frozen=True):
    """A part that was made now; of many files in many parts its encoding takes the least memory."""

    encoded: msgspec.Raw | None
    """The `Part`; None if it is kept already."""
    found: tuple[Diagnostic, ...]
    has_pieces: bool


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


class _Known(msgspec.Struct, frozen=True):
    """What is remembered of a part that is made again: its pieces, what of that which they asked is answered otherwise
    now, and whether its files are as they were left.
    """

    kept: Kept = Kept()
    anew: frozenset[int] = frozenset()
    may_stay: bool = False


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
    known: Mapping[str, _Known]
    """What is remembered of the parts to make."""
    record: Record | None
    """The target as it was made last."""
    asked: Asked
    answers: Answers
    keeping: Keeping
    """What keeps its parts: of a target that is made for the first time as they come."""


class _Look(msgspec.Struct, frozen=True):
    """A target of which something is to be made: as it was made last, what of that which dividing it asked is answered
    otherwise now, and the parts that are known to be made anew, each with why.
    """

    target: str
    record: Record | None
    whole: str
    stale: Mapping[str, str]


class _Making(NamedTuple):
    """How targets are made: what writes, what shows that it goes on, and in how many processes."""

    write: Write
    progress: Progress
    workers: int
    kept: list[list[Unit]]
    """The parts of targets that are made."""


class _Told(msgspec.Struct, frozen=True):
    """What a process tells of a target that it made."""

    aside: Aside | None = None
    """What it wrote; None if so many parts are to be made that it made none."""
    found: tuple[Diagnostic, ...] = ()
    redone: Mapping[str, tuple[Redone, ...]] = {}
    """What was made anew, by the kind of unit."""
    used: frozenset[bytes] = frozenset()
    """What of the memo the process used, for this target and those before."""
    is_lost: bool = False


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
    """The targets of one build. What is made goes to `write`, in the order of targets and parts where one process makes
    them.
    """

    def __init__(self, spec: CompiledSpec, options: Options, writer: Writer, results: Results) -> None:
        self._spec = spec
        self._options = options
        self._writer = writer
        self._cache, self._journal, self._touched = results.cache, results.journal, results.touched
        self._keeps = results.keeps
        self.records: dict[str, Record] = {}
        """The targets as they were made, if they are to be known."""
        self._facts = spec.facts_stamp()
        self._faults: list[Diagnostic] = []
        self._looks: dict[str, _Look | None] = {}
        """Targets that were looked at, and not yet made."""
        self._redone = defaultdict[tuple[str, str], list[Redone]](list)
        """What was made anew, by the kind of unit and target."""
        self._is_divided = False
        """Whether a target was divided."""
        self.lost: list[str] = []
        """Targets of which something was lost to a bug: what an earlier build made of them stays."""

    @cached_property
    def _entities(self) -> Mapping[int, bytes]:
        """The digest of each entity by its `id`."""
        return {id(one): self._spec.digest(f"entity\0{name}")[:8] for name, one in self._spec.entities.items()}

    def make(self, names: Sequence[str], write: Write, progress: Progress, workers: int) -> Iterator[Diagnostic]:
        """Make what changed of the specification's files and of these targets; yields what they all found."""
        every, making = (SPECIFICATION, *names), _Making(write, progress, workers, [])
        try:
            others = self._made_beside(every, making)
            for name in others:
                yield from self._taken(name, others[name])
            rest = [name for name in every if name not in others]
            # In one process one target at a time is in memory; several make the parts of all of them together.
            for together in (rest,) if workers > 1 else zip(rest):
                yield from self._make_jobs({name: self._job(name) for name in together}, making)
                if not self._keeps:
                    environment.cache_clear()  # templates of these are none of others
        finally:
            if self._is_divided:
                from docabi.backends.repaired_words import forget_repaired_words  # which dividing asked for

                forget_repaired_words()
        yield from self._faults
        for kind in (PART, PIECE):
            for name in every:
                self._journal.redone += self._redone.pop((kind, name), ())

    def _made_beside(self, every: Sequence[str], making: _Making) -> dict[str, _Told]:
        """Targets that processes made beside each other, in order: in a rebuild, where dividing takes longer than
        making the few parts that changed.
        """
        if making.workers < 2 or not can_fork() or self._keeps or self._touched is not None:
            return {}
        self._looks = {name: self._guarded(name, partial(self._look, name)) for name in every}
        looks = [look for look in self._looks.values() if look is not None]
        few = [look.target for look in looks if look.record is not None and len(look.stale) <= _MANY]
        if len(few) < max(2, len(looks)):  # targets of many parts find more work for all processes together
            return {}
        from docabi.driver.beside import beside  # an edit of words needs none of it

        self._spec.ask_abi()  # which each of them asks
        self._writer.share()
        making.progress.stage(f"writing {', '.join(few)}", len(few))
        made: dict[str, _Told] = {}
        try:
            begin = partial(self._begin_beside, making)
            for name, result in beside(few, making.workers, begin, self._cache.statements):
                made[name] = msgspec.msgpack.decode(result, type=_Told)
                making.progress.advance()
        except DamagedMemoError:
            self._cache.mark_damaged()
            raise
        return {name: made[name] for name in every if name in made and made[name].aside is not None}

    def _begin_beside(self, making: _Making, parent: Statements) -> Callable[[str], bytes]:
        """What makes targets in another process."""
        self._cache.ask(parent)
        return partial(self._make_beside, making._replace(progress=Unwatched(), workers=1))

    def _make_beside(self, making: _Making, name: str) -> bytes:
        """Make a target in another process, if few parts of it are to be made; what is to be told of it."""
        self._faults, self.lost, aside = [], [], self._writer.aside()
        job = self._job(name)
        if job is not None and len(job.stale) > _MANY:
            return encode(_Told())
        found = (*self._make_jobs({name: job}, making), *self._faults)
        redone = {kind: (*self._redone.pop((kind, name), ()),) for kind in (PART, PIECE)}
        return encode(_Told(aside(), found, redone, frozenset(self._cache.used), bool(self.lost)))

    def _taken(self, name: str, made: _Told) -> Iterator[Diagnostic]:
        """Take over a target that another process made; what it found."""
        del self._looks[name]
        if made.aside is not None:
            self._writer.join(made.aside)
        self._cache.touch(made.used)
        self.lost += [name] if made.is_lost else []
        for kind, redone in made.redone.items():
            self._redone[kind, name] += redone
        yield from made.found

    def _make_jobs(self, jobs: dict[str, _Divided | None], making: _Making) -> Iterator[Diagnostic]:
        """Make the parts of divided targets; yields what was found of each."""
        done = _run([job for job in jobs.values() if job is not None], making.workers, self._spec.gather)
        for name in [*jobs]:
            job = jobs.pop(name)
            if job is not None and job.record is not None:
                making.kept.append(job.units)  # what others than those made now know of types serves the next target
            yield from self._finished(name, job, self._done(job, done, making) if job else {})
        deque(done, maxlen=0)  # which ends its workers

    def _done(self, job: _Divided, done: Iterator[_Done], making: _Making) -> dict[str, _Made]:
        """The parts of a target that are made now, which come next."""
        if job.stale:
            making.progress.stage(f"writing {job.target}", len(job.stale))
        found, is_first = dict[str, _Made](), job.record is None
        for made in islice(done, len(job.stale)):
            part = self._left(made, job, making.write)
            if is_first:
                job.keeping.add(made.name, part)
            found[made.name] = _Made(
                None if is_first else msgspec.Raw(encode_to_keep(part)), part.found, part.has_pieces
            )
            self._redone[PIECE, job.target] += (
                Redone(PIECE, f"{job.target} {made.name}: {name}", why) for name, why in made.made.items()
            )
            making.progress.advance()
        return found

    def _finished(self, name: str, job: _Divided | None, made: Mapping[str, _Made]) -> Iterator[Diagnostic]:
        """Remember a target as it is now, forget what it was divided into, and give what its parts found."""
        record = job.record if job is not None else self._record(name)
        parts: dict[str, Part | _Made] = {**(record.parts if record else {}), **made}
        if job is not None:
            parts = {unit.name: parts[unit.name] for unit in job.units}
            self._remember(job, parts)
        self._cache.touch([self._answers_key(name)])
        self._cache.touch(self._pieces_key(name, one) for one, part in parts.items() if part.has_pieces)
        if self._keeps and record is not None:
            self.records.setdefault(name, record)
        for part in parts.values():
            if any(found.rule == INTERNAL for found in part.found):
                self.lost.append(name)
            yield from part.found

    def _remember(self, job: _Divided, parts: Mapping[str, Part | _Made]) -> None:
        told = job.record.answers if job.record is not None else b""
        if job.answers.is_read:
            answers = job.answers.encoded(job.questions, parts.keys())
            self._cache.put([(self._answers_key(job.target), answers)])
            told = digest(answers)
            del answers  # which may be megabytes
        job.questions.forget()
        forget()
        for name, part in parts.items():
            one = part.encoded if isinstance(part, _Made) else part
            if one is not None:
                job.keeping.add(name, one)
        job.keeping.end(job.asked, told)
        record = kept_record(self._cache, self._key(job.target)) if self._keeps else None
        if record is not None:
            self.records[job.target] = record

    def _left(self, made: _Done, job: _Divided, write: Write) -> Part:
        """A part with its files, written now or as they were before."""
        before = job.record.parts.get(made.name) if job.record is not None else None
        asked = {begin: ends for begin, ends in made.kept.asked.items() if begin}
        asks = digest(encode(asked)) if asked else b""
        if (job.answers.is_read and asked) or asks != (before.asks if before is not None else b""):
            job.answers.put(made.name, job.questions.notes.numbers.of(asked))
        kept = encode(made.kept) if made.kept.pieces else b""
        if kept:
            self._cache.put([(self._pieces_key(job.target, made.name), kept)])
        more = asks, digest(kept) if kept else b""
        if made.artifacts is None and before is not None:
            self._writer.keep(before.files)
            return Part(made.asked, before.files, before.found, *more)
        self._redone[PART, made.target].append(Redone(PART, f"{made.target} {made.name}", made.why))
        files = tuple(self._written(artifact, write) for artifact in made.artifacts or ())
        return Part(made.asked, files, made.found, *more)

    def _pieces_key(self, target: str, part: str) -> bytes:
        return digest(self._key(target), part.encode())

    def _answers_key(self, target: str) -> bytes:
        return digest(self._key(target), b"what was asked", b"")

    def _kept_answers(self, target: str, record: Record) -> bytes | None:
        """What the parts of a target asked; None if it is lost, or from a build that was broken off behind it."""
        value = self._cache.get(self._answers_key(target))
        return value if value is not None and digest(value) == record.answers else None

    def _written(self, artifact: Artifact, write: Write) -> WrittenFile:
        fault = write(artifact)
        self._faults += [fault] if fault is not None else []
        return self._writer.left(artifact.path, artifact.content)

    def _key(self, target: str) -> bytes:
        return digest(b"target", code_stamp(), target.encode(), encode(self._options.for_target(target)), self._facts)

    def _record(self, target: str) -> Record | None:
        """The target as it was made last."""
        if self._touched is not None:
            return self._touched.records.get(target)
        return kept_record(self._cache, self._key(target))

    def _job(self, target: str) -> _Divided | None:
        if target not in self._looks:
            self._looks[target] = self._guarded(target, partial(self._look, target))
        look = self._looks.pop(target)
        return self._guarded(target, partial(self._divide, look)) if look is not None else None

    def _guarded(self, target: str, make: Callable[[], T]) -> T | None:
        """What is made of a target; a bug loses this target, and no other."""
        try:
            return make()
        except DamagedMemoError:
            raise
        except Exception as error:
            self._faults.append(internal_error(PageId("", target), f"the whole target `{target}`", error))
            self.lost.append(target)
            return None

    def _look(self, target: str) -> _Look | None:
        """What of a target is to be made, None if there is nothing; the files of all else are kept as they are."""
        record = self._record(target)
        known = record.parts if record is not None else {}
        whole = self._changed(record.asked) if record is not None else NEW
        stale = {name: why for name, part in known.items() if (why := self._changed(part.asked))}
        if not whole:
            stale |= self._not_as_left(known, stale)
        return _Look(target, record, whole, stale) if whole or stale else None

    def _divide(self, look: _Look) -> _Divided:
        """The parts to make; the files of the others are kept as they are."""
        target, record, whole, stale = look.target, look.record, look.whole, dict(look.stale)
        known = record.parts if record is not None else {}
        known_digests = self._entities if target != SPECIFICATION else None
        questions = Questions(Notes(), self._spec.digest, known_digests)
        keeper = Keeper(questions)
        units, asked = self._in_parts(target, keeper, questions)
        left = {unit.name: known[unit.name] for unit in units if unit.name in known}
        answers = Answers(partial(self._kept_answers, target, record or Record({}, {})), questions.notes.numbers)
        told_anew = frozenset[int]()
        if whole:
            changed = answers.renew(questions)
            told_anew = frozenset(changed)
            stale |= {name: NOT_REMEMBERED for name, part in left.items() if part.asks and not answers.knows(name)}
            stale |= {name: told(why) for name, why in answers.told_otherwise(changed, stale) if name in left}
            stale |= self._not_as_left(left, stale)
        if self._touched is not None:
            self._writer.expect(
                file for name, part in known.items() if name in stale or name not in left for file in part.files
            )
        reasons = {number: stale.get(unit.name, "" if unit.name in left else NEW) for number, unit in enumerate(units)}
        todo = {number: why for number, why in reasons.items() if why}
        remembered = {
            name: self._known(self._pieces_key(target, name), part, told_anew, questions)
            for name, part in left.items()
            if part.has_pieces and stale.get(name, NOT_REMEMBERED) != NOT_REMEMBERED
        }
        options = self._options.for_target(target)
        keeping = Keeping(self._cache, self._key(target))
        return _Divided(target, options, units, todo, questions, keeper, remembered, record, asked, answers, keeping)

    def _known(self, key: bytes, part: Part, told_anew: frozenset[int], questions: Questions) -> _Known:
        value = self._cache.get(key)
        if value is None or digest(value) != part.pieces:
            return _Known()
        words = [one for one, before in part.asked.items() if self._spec.digest(one) != before]
        anew = told_anew.union(map(questions.notes.numbers.words.__getitem__, words))
        return _Known(decode_kept(value), anew, self._writer.is_as_left(part.files))

    def _changed(self, asked: Asked) -> str:
        """What of that which was asked is answered otherwise now, in words."""
        if self._touched is not None:
            asked = {one: asked[one] for one in self._touched.answers if one in asked}
        return changed(asked, self._spec.digest)

    def _in_parts(self, target: str, keeper: Keeper, questions: Questions) -> tuple[list[Unit], Asked]:
        """The parts of a target, and what dividing it asked. Those of the specification's files ask by name themselves;
        others get stand-ins.
        """
        notes, is_named = questions.notes, target != SPECIFICATION
        self._is_divided |= is_named
        telling = {"noted": questions.table, "again": questions.again} if is_named else {}
        spec = watch(self._spec, notes.note_word, kept=keeper.keep, **telling)
        divide = _UNITS.get(target) or partial(backends.units, target)
        units = [*divide(spec, self._options.for_target(target))]
        asked = {one: self._spec.digest(one) for one in notes.numbers.words_of(notes.asked)}
        return (questions.noting(units, asked) if is_named else units), asked

    def _not_as_left(self, parts: Mapping[str, Part], but: Container[str]) -> dict[str, str]:
        """Those parts, but for some, of which a file is not what was written; the files of the others are kept."""
        if self._touched is not None:
            return {}
        return {
            name: "a file of it is not as it was left"
            for name, part in parts.items()
            if name not in but and not self._writer.keep(part.files)
        }


def _run(jobs: Sequence[_Divided], workers: int, gather: Callable[[], None]) -> Iterator[_Done]:
    """Make the parts of all jobs, in order. Before workers share what is in memory, `gather` brings all there."""
    numbers = [(job, part) for job, divided in enumerate(jobs) for part in divided.stale]

    def make(number: tuple[int, int]) -> _Done:
        job = jobs[number[0]]
        unit = job.units[number[1]]
        if unit.name.startswith(OF_ALL):
            forget()  # it asks other things than the parts of entities before it, and most of all
        known = job.known.get(unit.name, _Known())
        job.keeper.begin(known.kept, known.anew, may_stay=known.may_stay)
        artifacts, found = _made(unit, job)
        job.units[number[1]] = Unit(unit.name)
        words = job.questions.notes.numbers.words_of(job.keeper.asked)
        answers = {one: job.questions.digest(one) for one in words}
        return _Done(
            job.target, unit.name, artifacts, found, answers, job.keeper.kept(), job.stale[number[1]], job.keeper.why
        )

    many = workers > 1 and len(numbers) >= _WORTH_WORKERS and can_fork()
    if many:
        gather()
    return spread(lambda: make, numbers, workers if many else 1, _CHUNK)


def _made(unit: Unit, job: _Divided) -> tuple[tuple[Artifact, ...] | None, tuple[Diagnostic, ...]]:
    """The files of a part and what it found; no files and a finding if a template of the project's fails, or docabi.
    None if it comes out as before.
    """
    below = "" if job.target == SPECIFICATION else "generated/"
    try:
        unit = arguments_now(unit)
        # As bytes, because a text with one letter beyond Latin-1 takes twice as many.
        made = tuple(Artifact(below + one.path, data=encoded(one.content)) for one in unit.make())
        return made, tuple(unit.find())
    except AsBefore:
        job.keeper.stay()
        return None, ()
    except DamagedMemoError:  # no bug of the part's: words are not where the memo says
        raise
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

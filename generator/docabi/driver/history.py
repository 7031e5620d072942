"""The history of documentation in a git repository: its revisions, each compiled, and what changed from one to the
next.

Costs follow what differs. Revisions that touch no page in question are never opened; from one to the next only files
that differ are written to a folder that lives as long as the history; pages and entities are remembered by what they
hold.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import msgspec

from docabi.cache import Cache
from docabi.changes import Change, compare
from docabi.config import Settings
from docabi.diagnostics import UnusableError, UsageError
from docabi.documents import nearest
from docabi.driver.git import Repository, Revision
from docabi.driver.outcome import Progress, Unwatched
from docabi.driver.revision_pages import RevisionPages, included_paths, revision_pages
from docabi.driver.sides import Opener, Side, hints, inside
from docabi.spec import Entity


class Step(msgspec.Struct, frozen=True):
    """A revision that changed something in question. `old` is what was before it, None before the first one."""

    revision: Revision
    old: Side | None
    new: Side
    changes: tuple[Change, ...] = ()
    entity: Entity | None = None
    """The entity that is followed, as it is after the revision; None if it is not there."""
    before: Entity | None = None
    """The same before the revision, under the name that it had then."""


@contextmanager
def history(settings: Settings, cache: Cache, workers: int, progress: Progress) -> Iterator[History]:
    """The history of a project's sources, for as long as its folder of pages lives. Raises UsageError."""
    if not settings.sources:
        raise UsageError("give --source TAG=PATH, the documentation in the repository")
    with tempfile.TemporaryDirectory(prefix="docabi-history-") as name:
        yield History(Opener(settings, cache, workers, Unwatched(), lambda _: None), Path(name).resolve(), progress)


class History:
    """Opens revisions in one folder, whose files are those of the revision that was opened last."""

    def __init__(self, opener: Opener, top: Path, progress: Progress) -> None:
        self._opener, self._top, self._progress = opener, top, progress
        self.repository = Repository.around(opener.folder)
        self.roots = {root.locale: inside(self.repository, root.folder) for root in opener.settings.sources}
        self._folders = [*dict.fromkeys(self.roots.values())]
        self._files: Mapping[str, str] = {}
        self._with_pages: set[str] = set()
        self.cut = ""
        """The commit at which a shallow clone ends, once it was come to: what was before it is not known."""
        (top / "docfx.json").touch()  # the top of a repository, which pages may include from

    def steps(self, range: str, below: str, words: bool) -> Iterator[Step]:
        """What each revision of a range changed in pages below a folder of the documentation (of all if that is empty),
        oldest first; that of the very first revision has no changes. Raises UnusableError if a root never has a page.
        """
        start, end = _ends(range)
        self._open(self.repository.commit(end))  # tells which folders pages include from
        places = [f"{root}/{below}".strip("/") for root in self.roots.values()] if below else self._folders
        revisions = self.repository.revisions(range if start else end, places)
        before = self._parent(revisions[0]) if revisions else None
        old = self._open(before) if before else None
        self._progress.stage("comparing revisions", len(revisions))
        for revision in revisions:
            new = self._open(revision.commit)
            found = compare(old.view, new.view, hints=hints(old, new), words=words) if old else ()
            yield Step(revision, old, new, tuple(found))
            self._progress.advance()
            old = new
        for root in self.roots.values():
            if root not in self._with_pages:
                raise UnusableError(f"{range}: there is no page below `{root or '.'}`")

    def has_area(self, range: str, area: str) -> bool:
        """Whether a range ends with a revision that has pages below a folder of the documentation."""
        commit = self.repository.commit(_ends(range)[1])
        return any(self.repository.files(commit, f"{root}/{area}".strip("/")) for root in self.roots.values())

    def entity(self, range: str, name: str) -> Entity:
        """An entity as it is at the end of a range; raises UsageError."""
        end = _ends(range)[1]
        entities = self._open(self.repository.commit(end)).view.entities
        if name not in entities:
            raise UsageError(f"{end} has no entity `{name}`{nearest(name, entities)}")
        return entities[name]

    def entity_steps(self, range: str, name: str) -> Iterator[Step]:
        """What each revision of a range changed in an entity, newest first; it is followed to the names and pages that
        it had before. Raises UsageError if it is not there at the range's end.

        These are the revisions that touch its pages; and those that touch others where the entity differs between two
        of these, as it takes facts from other pages, too (which of them name a type).
        """
        start, end = _ends(range)
        entity, limit = self.entity(range, name), self.repository.commit(end)
        first = self.repository.commit(start) if start else ""
        self._progress.stage("comparing revisions", 0)
        pages: set[str] = set()
        waiting: list[Revision] = []
        while True:
            if not (found := self._pages(entity)) <= pages:
                pages |= found
                waiting = self.repository.revisions(f"{first}..{limit}" if first else limit, sorted(pages))
            revision = self._other_pages(waiting[-1].commit if waiting else first, limit, entity)
            if revision is None and not waiting:
                return
            revision = revision or waiting.pop()
            if (parent := self._parent(revision)) is None and self.cut:
                return
            step = self._entity_step(revision, parent, entity)
            yield step
            if step.before is None or parent is None:
                return
            entity, limit = step.before, parent

    def _other_pages(self, since: str, limit: str, entity: Entity) -> Revision | None:
        """The last revision after `since` that changed an entity, which is at `limit` as given, although none of the
        revisions between touches its pages; None if it is the same at both ends.
        """
        if since in ("", limit) or self._open(since).view.entities.get(entity.name) == entity:
            return None
        for revision in reversed(self.repository.revisions(f"{since}..{limit}", self._folders)):
            parent = self._parent(revision)
            if parent is None or self._open(parent).view.entities.get(entity.name) != entity:
                return revision
        return None

    def _entity_step(self, revision: Revision, parent: str | None, entity: Entity) -> Step:
        """The step of a revision after which an entity is as given."""
        old, new = self._open(parent) if parent else None, self._open(revision.commit)
        if old is None:
            return Step(revision, None, new, (), entity)
        found = compare(old.view, new.view, hints=hints(old, new))
        own = tuple(one for one in found if one.entity == entity.name)
        before = next((one.old for one in own if one.rule == "entity-renamed"), entity.name)
        return Step(revision, old, new, own, entity, old.view.entities.get(before))

    def _parent(self, revision: Revision) -> str | None:
        """The commit before a revision; None of the first one, and of one whose parents the clone lacks: `cut`."""
        parent = self.repository.parent(revision.commit)
        if parent is None and self.repository.is_cut(revision.commit):
            self.cut = revision.commit
        return parent

    def _pages(self, entity: Entity) -> set[str]:
        methods = getattr(entity, "methods", ())
        pages = {one.page for one in (entity, *methods) if one.page is not None}
        return {f"{root}/{page}".strip("/") for root in self.roots.values() for page in pages}

    def _open(self, commit: str) -> Side:
        found = self._move(commit)
        lost = [one for locale, root in self.roots.items() for one in found[root].lost(locale, root)]
        settings = self._opener.settings
        sources = tuple(
            msgspec.structs.replace(root, folder=self._top / self.roots[root.locale]) for root in settings.sources
        )
        own = msgspec.structs.replace(settings, sources=sources, out=self._top / ".out")
        return self._opener.compiled(commit[:10], own, self.roots, before=lost)

    def _move(self, commit: str) -> Mapping[str, RevisionPages]:
        """Make the files of the folder those of a commit: pages, and the folders that pages include from. Gives them by
        folder.
        """
        done, wanted, found = 0, dict[str, str](), dict[str, RevisionPages]()
        while done < len(self._folders):
            for folder in self._folders[done:]:
                found[folder] = revision_pages(self.repository, commit, folder)
                wanted |= found[folder].objects
                if found[folder].objects or found[folder].refused:
                    self._with_pages.add(folder)
            done = len(self._folders)
            for path in self._files.keys() - wanted.keys():
                self._remove(self._top / path)
            changed = {path: one for path, one in wanted.items() if self._files.get(path) != one}
            self._files = dict(wanted)
            self._write(changed)
        for root in self.roots.values():
            (self._top / root).mkdir(parents=True, exist_ok=True)
        return found

    def _remove(self, file: Path) -> None:
        """Remove a file, and folders that have nothing else: a file may come in their place."""
        file.unlink()
        for folder in file.parents:
            if folder == self._top or any(folder.iterdir()):
                return
            folder.rmdir()

    def _write(self, changed: Mapping[str, str]) -> None:
        for path, data in zip(changed, self.repository.read(changed.values()), strict=True):
            file = self._top / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            for included in included_paths(path, data):
                folder = str(PurePosixPath(included).parent)
                if included and not any(_is_below(folder, one) for one in self._folders):
                    self._folders.append(folder)


def _ends(range: str) -> tuple[str, str]:
    """Where a range of revisions begins (empty: with the first commit) and ends: `v1..HEAD`, `HEAD`."""
    start, dots, end = range.rpartition("..")
    if dots and (not start or start.endswith(".")):
        raise UsageError(f"`{range}` is no range like `v1.0..HEAD`")
    return start, end or "HEAD"


def _is_below(folder: str, other: str) -> bool:
    return not other or folder == other or folder.startswith(f"{other}/")

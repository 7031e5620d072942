"""The sides of a comparison: a stored specification, a documentation tree, a project, or a git revision of one, opened
as a view of a specification.

What a side is, is told by what it names: a folder with `index.json`, or with `specs/` beside no settings, is a
specification; one with `docabi.yaml` a project; any other folder a documentation tree (`fr-FR=PATH`, or a tag from the
pages); `REVISION:PATH` one of these at a revision; anything else a revision of the sources that the command names.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath

import msgspec

from docabi.abi import SpecView
from docabi.cache import Cache
from docabi.changes import Hints
from docabi.config import Settings, is_locale
from docabi.diagnostics import Diagnostic, Severity, UnusableError, UsageError
from docabi.documents import DocumentError, read_data
from docabi.driver.compiled_specification import CompiledSpec
from docabi.driver.compiling import compile_project
from docabi.driver.git import Repository
from docabi.driver.outcome import Progress
from docabi.driver.revision_pages import write_pages
from docabi.driver.sources import content_locale
from docabi.driver.workers import Memo
from docabi.facts import Facts
from docabi.hashes import blake2b
from docabi.source import PageId, SourceRoot
from docabi.store import INDEX, stored_with_files

_LOST = frozenset({"unreadable", "internal-error", "limit-exceeded", "refused-include"})
"""Findings of a build after which a specification may lack what its documentation has."""


class Side(msgspec.Struct, frozen=True):
    """One side of a comparison."""

    title: str
    """What the user named, with the commit of a revision."""
    view: SpecView
    digest: Callable[[str], bytes]
    """Name of an entity -> what is equal only for equal facts; between sides of one `form`."""
    naming: Callable[[str], Sequence[str]]
    """A name -> the entities whose facts may name it, so that not all are read to look for it."""
    form: str
    folders: Mapping[str, str] = {}
    """The folder of a locale's pages, as a path of theirs begins; none for a stored specification."""
    lost: tuple[Diagnostic, ...] = ()
    """Why the specification may lack what its documentation has."""
    version: str = ""
    """The version of the package that the side's project states."""

    def path(self, page: PageId) -> str:
        """A page's path as the user knows it."""
        folder = self.folders.get(page.locale)
        return f"{folder}/{page.path}" if folder else page.path


def hints(old: Side, new: Side) -> Hints:
    """What is known of two sides before they are read: entities whose facts have equal digests, and where names are."""
    both = old.view.entities.keys() & new.view.entities.keys() if old.form == new.form else ()
    return Hints(frozenset(name for name in both if old.digest(name) == new.digest(name)), new.naming)


class Opener(msgspec.Struct, frozen=True):
    """What sides are opened with. Pages of several sides are compiled with one memo, so that a page that is the same is
    compiled once.
    """

    settings: Settings
    """Sources, facts, patches and limits for trees and revisions."""
    cache: Cache
    workers: int
    progress: Progress
    project: Callable[[Path], Settings | None]
    """A folder -> the settings of the project in it, None if it is none."""
    folder: Path = Path()
    """Where git is asked."""

    def open(self, given: str) -> Side:
        """Open a side; raises UsageError for what is none, UnusableError for what cannot be used as a whole."""
        tag, mark, path = given.partition("=")
        if mark and is_locale(tag):
            return self._tree(given, tag, Path(path))
        folder = Path(given)
        if folder.is_dir():
            if self._is_revision(given):
                raise UsageError(
                    f"`{given}` is a folder and a revision: write ./{given} for the folder, refs/heads/{given}, "
                    "refs/tags/... or a hash for the revision"
                )
            return self._folder(given, folder)
        if folder.exists():
            raise UsageError(f"{given}: is a file; a side is a folder or a git revision (`docabi diff --help`)")
        revision, colon, path = given.partition(":")
        return self.revision(revision, path if colon else None)

    def _is_revision(self, given: str) -> bool:
        try:
            return bool(Repository.around(self.folder).commit(given))
        except UnusableError:  # no repository, no git
            return False

    def _folder(self, given: str, folder: Path) -> Side:
        settings = self.project(folder)
        for specs in (folder, *([folder / "specs"] if settings is None else [])):
            if (specs / INDEX).is_file():
                return stored_side(given, partial(_read_file, specs), self.settings)
        if settings is not None:
            folders = {root.locale: root.folder.as_posix() for root in settings.sources}
            return self.compiled(given, settings, folders, settings.options.version)
        tag = content_locale(folder) or next((part for part in reversed(folder.absolute().parts) if _is_tag(part)), "")
        if not tag:
            raise UsageError(f"{given}: no page says its locale; write TAG={given}")
        return self._tree(given, tag, folder)

    def _tree(self, given: str, tag: str, folder: Path) -> Side:
        settings = msgspec.structs.replace(self.settings, sources=(SourceRoot(tag, folder),), translations=None)
        return self.compiled(given, settings, {tag: folder.as_posix()})

    def revision(self, revision: str, path: str | None = None) -> Side:
        """The sources at a git revision; with a `path` the specification or the documentation tree there."""
        repository = Repository.around(self.folder)
        commit = repository.commit(revision)
        title = f"{revision} ({commit[:10]})" if not commit.startswith(revision) else commit[:10]
        if path is not None:
            return self._at(repository, commit, title, path.strip("/"))
        if not self.settings.sources:
            raise UsageError(f"`{revision}`: give --source TAG=PATH, the documentation in the repository")
        roots = {root.locale: inside(repository, root.folder) for root in self.settings.sources}
        return self._checked_out(repository, commit, title, roots)

    def _at(self, repository: Repository, commit: str, title: str, path: str) -> Side:
        files = repository.files(commit, path)
        below = f"{path}/" if path else ""
        for specs in (below, f"{below}specs/"):
            if f"{specs}{INDEX}" in files:
                read = partial(_read_object, repository, files, specs)
                return stored_side(f"{title}:{path}", read, self.settings)
        tag = next((part for part in reversed(PurePosixPath(path).parts) if _is_tag(part)), "")
        tag = tag or next((root.locale for root in self.settings.sources), "")
        if not files or not tag:
            raise UsageError(f"{title}: `{path}` is no specification and no tree of a known locale; give --source")
        return self._checked_out(repository, commit, title, {tag: path})

    def _checked_out(self, repository: Repository, commit: str, title: str, roots: Mapping[str, str]) -> Side:
        """Compile the pages of a commit, which are written to a folder that is removed afterwards."""
        with tempfile.TemporaryDirectory(prefix="docabi-revision-") as name:
            top = Path(name).resolve()
            (top / "docfx.json").touch()  # the top of a repository, which pages may include from
            found: list[Diagnostic] = []
            for locale, folder in roots.items():
                pages = write_pages(repository, commit, folder, top)
                found += pages.lost(locale, folder)
                if not pages.objects and not pages.refused:
                    raise UnusableError(f"{title}: there is no page below `{folder or '.'}`")
            sources = tuple(
                msgspec.structs.replace(root, folder=top / roots[root.locale])
                for root in (self.settings.sources or [SourceRoot(tag, top) for tag in roots])
                if root.locale in roots
            )
            # Repairs of today are no part of a revision.
            settings = msgspec.structs.replace(self.settings, sources=sources, out=top / ".out", translations=None)
            return self.compiled(title, settings, dict(roots), before=found)

    def compiled(
        self,
        title: str,
        settings: Settings,
        folders: Mapping[str, str],
        version: str = "",
        before: Iterable[Diagnostic] = (),
    ) -> Side:
        """The side of the sources of some settings; `folders` are how their paths begin, `before` is what was found
        when they were written. Raises UnusableError.
        """
        found = [*before]
        memo = Memo(self.cache, self.workers, self.progress.advance)
        own = msgspec.structs.replace(settings, keeps=False)  # what an output has is no part of a side
        try:
            spec = compile_project(own, memo, self.progress, found).spec
        except OSError as error:
            raise UnusableError(f"{title}: {error}") from error
        lost = tuple(one for one in found if one.rule in _LOST and one.severity is Severity.ERROR)
        return Side(
            title,
            spec,
            partial(_entity_digest, spec),
            lambda name: [*spec.entities],
            "compiled",
            folders,
            lost,
            version,
        )


def _entity_digest(spec: CompiledSpec, name: str) -> bytes:
    return spec.digest(f"entity\0{name}")


def stored_side(title: str, read: Callable[[str], bytes], settings: Settings) -> Side:
    """The side of a stored specification; `read` gives the bytes of a file below its folder."""
    memo: dict[str, bytes] = {}

    def once(path: str) -> bytes:
        if path not in memo:
            memo[path] = read(path)
        return memo[path]

    view, paths = stored_with_files(once, Facts(settings.facts))

    def facts(name: str) -> bytes:
        try:
            return once(paths[name])
        except DocumentError as error:
            raise UnusableError(f"{title}: the specification cannot be read: {error.within(paths[name])}") from error

    def naming(name: str) -> list[str]:
        return [one for one in paths if name.encode() in facts(one)]

    return Side(title, view, lambda name: blake2b(facts(name), digest_size=16).digest(), naming, "stored")


def _read_file(specs: Path, path: str) -> bytes:
    return read_data(specs / path, inside=specs)


def _read_object(repository: Repository, files: Mapping[str, str], below: str, path: str) -> bytes:
    object = files.get(f"{below}{path}")
    if object is None:
        raise DocumentError("is not in the revision")
    return next(repository.read([object]))


def _is_tag(part: str) -> bool:
    return "-" in part and is_locale(part)


def inside(repository: Repository, folder: Path) -> str:
    """A folder as a path from the top of the repository; raises UsageError for one outside."""
    place = (repository.folder / folder).absolute().resolve()
    if not place.is_relative_to(repository.top.resolve()):
        raise UsageError(f"{folder}: lies outside the git repository {repository.top}")
    found = place.relative_to(repository.top.resolve()).as_posix()
    return "" if found == "." else found

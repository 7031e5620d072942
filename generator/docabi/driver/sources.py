"""What a project gives on disk: which pages a documentation root holds, and their bytes; the texts of files that pages
include; its corrections and templates.

Everything that cannot be read is reported and passed over; only a root that is unusable as a whole raises.

What a page names to be included is not trusted, and what it includes is published: only Markdown files of the
documentation's own repository are read. The repository is the nearest folder around a root with `.git`, `docfx.json` or
`.openpublishing.publish.config.json`, else the one that `inner` of the settings tells; what links of pages say of the
root's place opens nothing. A part of a repository without any of these still has its shape: of `X/docs/...` beside
`X/includes` that folder is read, too.
"""

from __future__ import annotations

import os
import posixpath
import re
import stat
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from itertools import islice
from operator import itemgetter
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import msgspec

from docabi.cache import Cache, code_stamp, digest, encode
from docabi.diagnostics import Diagnostic, Severity, UnusableError
from docabi.documents import DocumentError, read_text
from docabi.driver.snapshot import NOT_THERE, Seen, StateOfFile, is_settled, state_of
from docabi.facts.patchfile import Patches, PlacedPatch, by_entity, patch_file_sink, read_patches
from docabi.limits import Limits, exceeded
from docabi.markdown.dialect import INCLUDE, included_path
from docabi.patterns import compile_pattern
from docabi.rendering import OwnTemplate, template_findings
from docabi.source import PageId, SourceRoot, Span
from docabi.texts import PageText

NOT_UTF_8, NO_FILE = "its name is not UTF-8", "it is no file"
LEADS_OUT = "it is a link that leads out of the documentation root"
"""Why something cannot be a page."""
_SIZE = 2
_SKIPPED = frozenset({"includes", "media", "snippets", "breadcrumb"})


class Tree(msgspec.Struct, frozen=True):
    """A root that was looked through: its pages, and where it lies in its repository."""

    root: SourceRoot
    paths: tuple[str, ...]
    inner: str
    states: tuple[StateOfFile, ...] = ()
    """How the file of each page was before any was read; `NOT_THERE` if it may change without another state."""


class Hints(NamedTuple):
    """What spares a scan looks at files, which it asks for itself where there is nothing."""

    states: Mapping[str, StateOfFile] = {}
    """How files were, by their paths, when somebody looked at them, if nothing was waited for since."""
    since: int = 0
    """When that look began, in ns."""
    memo: Cache | None = None
    """What remembers what files told that are as they were."""


_NO_HINTS = Hints()


def scan(
    root: SourceRoot,
    report: Callable[[Diagnostic], None],
    without: Set[Path],
    limits: Limits,
    hints: Hints = _NO_HINTS,
) -> Tree:
    """Look through a root but for the folders `without`; raises UnusableError if it is unusable as a whole.

    Of more pages than the limit allows those whose paths come first are read. `hints` spare looks at files.
    """
    now = hints.since or time.time_ns()
    left_out = frozenset(os.path.relpath(folder, root.folder.resolve()).replace(os.sep, "/") for folder in without)
    states = dict(_pages(root, report, limits, left_out, hints.states))
    found = (*states,)
    paths = found[: limits.pages]
    if paths != found:
        lost = f"{len(found) - len(paths):,} pages from this one on are left out: the documentation root has"
        report(exceeded(PageId(root.locale, found[len(paths)]), Span(), limits, "pages", lost))
    told = (*(state if is_settled(max(state[:2]), now) else NOT_THERE for state in map(states.__getitem__, paths)),)
    return Tree(root, paths, _known_inner_path(root, paths, told, hints.memo), told)


def list_pages(
    root: SourceRoot,
    report: Callable[[Diagnostic], None],
    limits: Limits,
    left_out: Set[str] = frozenset(),
) -> Iterator[str]:
    """Paths of all `.md` files below a root in byte order; an unreadable sub-folder is a finding, and a file too large.

    Folders of includes and media hold no pages of their own, nor do those of `left_out`, which are paths below the
    root. Links to folders are not followed.
    """
    for path, _ in _pages(root, report, limits, left_out):
        yield path


def _pages(
    root: SourceRoot,
    report: Callable[[Diagnostic], None],
    limits: Limits,
    left_out: Set[str],
    known: Mapping[str, StateOfFile] = {},
) -> Iterator[tuple[str, StateOfFile]]:
    """The paths of `list_pages`, and how each file is."""
    if not root.folder.is_dir():
        fault = "is no folder" if root.folder.exists() else "no such folder"
        raise UnusableError(f"{root.folder}: {fault} (source {root.locale})")
    try:
        os.listdir(root.folder)
    except OSError as error:
        raise UnusableError(f"{root.folder}: cannot be read: {error.strerror} (source {root.locale})") from error
    for entry, path in sorted(_walk(root, "", report, left_out), key=itemgetter(1)):
        state = known.get(entry.path) or state_of(entry)  # of a file that cannot be looked at reading will say so
        if state[_SIZE] > limits.page_bytes:
            report(exceeded(PageId(root.locale, path), Span(), limits, "page_bytes", "the page is left out: it has"))
        else:
            yield path, state


def _walk(
    root: SourceRoot, below: str, report: Callable[[Diagnostic], None], left_out: Set[str]
) -> Iterator[tuple[os.DirEntry[str], str]]:
    try:
        entries = list(os.scandir(root.folder / below))
    except OSError as error:
        report(unreadable(root.locale, below, "folder", error))
        return
    for entry in entries:
        path = f"{below}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if has_pages(entry.name) and path not in left_out:
                yield from _walk(root, path + "/", report, left_out)
        elif entry.name.endswith(".md"):
            if fault := _fault(root, path, entry):
                report(unreadable(root.locale, in_utf_8(path), "page", OSError(fault)))
            else:
                yield entry, path


def in_utf_8(path: str) -> str:
    """A path that can be printed and stored: what of it is not UTF-8 is replaced."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def has_pages(folder: str) -> bool:
    """Whether pages are looked for in a folder of a name: those of includes, media and hidden ones have none."""
    return folder not in _SKIPPED and not folder.startswith(".")


def _fault(root: SourceRoot, path: str, entry: os.DirEntry[str]) -> str | None:
    """Why an entry cannot be a page, whatever its bytes; None if it may be one."""
    try:
        path.encode()
    except UnicodeEncodeError:  # such a name cannot be printed or stored
        return NOT_UTF_8
    if not entry.is_symlink():
        return None if entry.is_file() else NO_FILE  # reading a pipe or a device would wait for ever
    if not Path(os.path.realpath(entry.path)).is_relative_to(root.folder.resolve()):
        # A page is not trusted to name any file of the machine.
        return LEADS_OUT
    return None if os.path.isfile(entry.path) else NO_FILE


def read_bytes(root: SourceRoot, path: str, report: Callable[[Diagnostic], None]) -> bytes | None:
    """A page's bytes; None if it cannot be read, which is a finding."""
    if path in root.instead:
        return root.instead[path]
    try:
        with open(root.folder / path, "rb", buffering=0, opener=_opened) as file:
            return file.read()
    except OSError as error:
        report(unreadable(root.locale, path, "page", error))
        return None


def _opened(path: str, flags: int) -> int:
    """A file, and nothing that became a pipe since it was looked at, which would be waited for."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(NO_FILE)
    return handle


def unreadable(locale: str, path: str, what: str, error: OSError) -> Diagnostic:
    """The finding about a page or a folder below a root that cannot be read."""
    return Diagnostic(
        PageId(locale, path.rstrip("/")),
        Span(),
        "unreadable",
        Severity.ERROR,
        f"the {what} cannot be read: {error.strerror or error}",
        "check its permissions; everything else is compiled" if error.errno else "everything else is compiled",
    )


# A link that climbs: how often, and where it goes then.
_CLIMB = compile_pattern(rb"\]\(((?:\.\./)+)([A-Za-z0-9_./-]+\.md)")
_VOTERS = 300


def inner_path(root: SourceRoot, paths: Sequence[str]) -> str:
    """Where a root lies in its repository: as given, else as its own links say; empty if they do not say.

    Never by the folder's own place on this machine: the same pages give the same bytes anywhere. A link that climbs n
    folders above the root names them on its way back, if what follows is a page of the root. Of many pages some
    hundreds from all folders are asked.
    """
    if root.inner:
        return root.inner
    known, votes = frozenset(paths), Counter[str]()
    for path in paths[:: _step(paths)]:
        for climb, target in _CLIMB.findall(read_bytes(root, path, lambda _: None) or b""):
            above = len(climb) // 3 - path.count("/")
            parts = target.decode("ascii").split("/")
            rest = "/".join(parts[above:])
            if above > 0 and "/" in rest and rest in known:
                votes["/".join(parts[:above])] += 1
    return min(votes, key=lambda found: (-votes[found], found), default="")


def _known_inner_path(root: SourceRoot, paths: Sequence[str], states: Sequence[StateOfFile], memo: Cache | None) -> str:
    """What `inner_path` gives, remembered by the pages that there are and how those are that it asks; not if it asks
    all of them, because the one that was edited is among them.
    """
    asked = states[:: _step(paths)]
    if memo is None or len(asked) == len(paths) or root.inner or root.instead or NOT_THERE in asked:
        return inner_path(root, paths)
    key = digest(b"inner path", code_stamp(), root.locale.encode(), "\0".join(paths).encode(), encode(asked))
    return memo.kept(key, str, partial(inner_path, root, paths))


def tells_inner(tree: Tree, path: str) -> bool:
    """Whether the links of a page of a tree are asked where its root lies."""
    return not tree.root.inner and bisect_left(tree.paths, path) % _step(tree.paths) == 0


def _step(paths: Sequence[str]) -> int:
    return max(1, len(paths) // _VOTERS)


_CONTENT_LOCALE = compile_pattern(rb"^ms\.contentlocale:\s*[\"']?([A-Za-z-]+)", re.MULTILINE)
_TRIED = 20
_MOST_TEMPLATES = 2000
"""Far more than docabi has: a folder of more is none of templates, and may be a whole disk."""


def content_locale(folder: Path) -> str:
    """`ms.contentlocale` of the first of some pages below a folder that states it; empty if none does."""
    if not folder.is_dir():
        return ""
    root = SourceRoot("", folder)
    for path in islice(list_pages(root, lambda _: None, Limits()), _TRIED):
        if found := _CONTENT_LOCALE.search(read_bytes(root, path, lambda _: None) or b""):
            return found[1].decode("ascii")
    return ""


def project_patches(folder: Path | None, found: list[Diagnostic]) -> Patches:
    """The patches of a folder by entity, in the order of the files; what is wrong with one goes to `found`."""
    patches: list[PlacedPatch] = []
    for file in sorted(folder.glob("*.y*ml")) if folder is not None else ():
        sink = patch_file_sink(file.as_posix())
        try:
            text = read_text(file, inside=folder)
        except DocumentError as error:
            message = f"the file {error.problem}"
            sink.error("patch-malformed", _span(error), message, "its patches are not applied")
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
    inside = list(islice(folder.rglob("*"), _MOST_TEMPLATES + 1))
    if len(inside) > _MOST_TEMPLATES:
        message = f"the folder of templates holds more than {_MOST_TEMPLATES:,} files and folders: none is used"
        help = "name a folder that holds nothing but templates"
        found.append(Diagnostic(PageId("", folder.as_posix()), Span(), "wrong-template", Severity.ERROR, message, help))
        return
    for file in sorted(path for path in inside if not path.is_dir()):
        try:
            yield OwnTemplate(file.relative_to(folder).as_posix(), file.as_posix(), read_text(file, inside=folder))
        except DocumentError as error:
            page, message = PageId("", file.as_posix()), f"the file {error.problem}"
            found.append(Diagnostic(page, _span(error), "wrong-template", Severity.ERROR, message, "it is not used"))


def _span(error: DocumentError) -> Span:
    return Span(error.line, error.column) if error.line else Span()


_REPOSITORY = (".git", "docfx.json", ".openpublishing.publish.config.json")
_FRONT_MATTER = compile_pattern(r"\A\ufeff?---\r?\n.*?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


class Includes:
    """Included texts of several trees, each file read once, whatever the ways to it."""

    def __init__(self, trees: Iterable[Tree], limits: Limits) -> None:
        self._roots = {tree.root.locale: _Root.of(tree) for tree in trees}
        self._limits = limits
        # A text and what keeps it out, by real place and by the ways to it.
        self._texts: dict[Path, tuple[str, str]] = {}
        self._ways: dict[Path, tuple[str, str]] = {}
        self._told: dict[tuple[str, str, str], str] = {}
        """Locale, folder of a page and target -> the text of what is included without a fault."""
        self._told_together: dict[tuple[str, str, tuple[str, ...]], dict[str, str]] = {}
        """The same for all targets of a page."""
        self.diagnostics: list[Diagnostic] = []
        self.seen = Seen()
        """Every file that was asked for, as it was before it was read."""
        self.used: dict[tuple[str, str], Path] = {}
        """Locale and path below the root (which may lead above it) of each file that pages include -> the file."""

    def fill_page(self, text: PageText, locale: str) -> PageText:
        """The words of one page with the texts of its includes."""
        if not text.includes:
            return text
        return msgspec.structs.replace(text, includes=self.texts(locale, text.page, text.includes))

    def texts(self, locale: str, page: str, targets: Collection[str]) -> dict[str, str]:
        """The texts of files that a page includes, by the ways to them."""
        if not targets:
            return {}
        way = locale, page.rpartition("/")[0], (*targets,)
        known = self._told_together.get(way)
        if known is not None:
            return known
        texts = {target: self._text(locale, page, target) for target in targets}
        if all((*way[:2], target) in self._told for target in targets):  # what is kept out is told of each page
            self._told_together[way] = texts
        return texts

    def _text(self, locale: str, page: str, target: str) -> str:
        way = locale, posixpath.dirname(page), target
        if way in self._told:
            return self._told[way]
        root = self._roots[locale]
        file = (root.folder / page).parent / target
        if file not in self._ways:
            self.seen.file(str(file))
            self._ways[file] = self._open(root, file)
        text, fault = self._ways[file]
        if fault:
            self._refuse(root, PageId(locale, page), target, fault)
            return text
        self._told[way] = text
        if text:
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
            self.used.setdefault((locale, path), file)
        return text

    def _open(self, root: _Root, file: Path) -> tuple[str, str]:
        """The text of a file, and the rule of what keeps it out."""
        place = root.place(file)
        if place is None:
            return "", "refused-include" if os.path.exists(file) else ""
        if place not in self._texts:
            self._texts[place] = _text_of(place, self._limits.include_bytes)
        return self._texts[place]

    def _refuse(self, root: _Root, page: PageId, target: str, rule: str) -> None:
        place = Span(_line_of(root.folder / page.path, target))
        if rule == "limit-exceeded":
            lost = f"`{target}` is not included: it has"
            self.diagnostics.append(exceeded(page, place, self._limits, "include_bytes", lost))
            return
        message = f"`{target}` is not included: it is no Markdown file of the documentation's own repository"
        help = "move it into the repository; `inner` in the settings says where the root lies in it"
        self.diagnostics.append(Diagnostic(page, place, "refused-include", Severity.WARNING, message, help))


class _Root(msgspec.Struct, frozen=True):
    """A documentation root and the folders whose files its pages may include."""

    folder: Path
    open: tuple[Path, ...]

    @classmethod
    def of(cls, tree: Tree) -> _Root:
        """The root of a tree."""
        folder = tree.root.folder.resolve()
        return cls(folder, (folder, *_around(folder, PurePosixPath(tree.root.inner).parts)))

    def place(self, file: Path) -> Path | None:
        """The real place of a file that may be published, else None: the links on the way to it do not count."""
        try:
            place = file.resolve()
        except (OSError, ValueError, RuntimeError):  # ValueError: a path with a NUL; RuntimeError: links in a circle
            return None
        is_open = place.suffix == ".md" and any(place.is_relative_to(folder) for folder in self.open)
        return place if is_open else None


def _around(folder: Path, inner: tuple[str, ...]) -> Iterator[Path]:
    """The repository around a root, or what of it can be told."""
    for place in (folder, *folder.parents):
        if any((place / name).exists() for name in _REPOSITORY):
            yield place
            return
    if inner and folder.parts[-len(inner) :] == inner:
        yield folder.parents[len(inner) - 1]
    elif "docs" in folder.parts:
        docs = len(folder.parts) - folder.parts[::-1].index("docs")
        yield Path(*folder.parts[: docs - 1], "includes").resolve()


def _text_of(file: Path, most: int) -> tuple[str, str]:
    """The text of a file, empty if there is none; and the rule that keeps it out if it has more bytes than `most`."""
    try:
        if not file.is_file():
            return "", ""
        if file.stat().st_size > most:
            return "", "limit-exceeded"
        return _FRONT_MATTER.sub("", file.read_text("utf-8", "replace")).strip(), ""
    except (OSError, ValueError):
        return "", ""


def _line_of(page: Path, target: str) -> int:
    """The line of a page that names a target, 1 if it cannot be found."""
    try:
        lines = page.read_text("utf-8", "replace").splitlines()
    except OSError:
        return 1
    named = ((number, found["path"]) for number, line in enumerate(lines, 1) for found in INCLUDE.finditer(line))
    return next((number for number, path in named if included_path(path) == target), 1)

"""Revisions of a git repository, read as objects: no work tree, index, hook, filter or configuration of a repository is
touched, and nothing is fetched. The one place where docabi starts a program, `git` itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from docabi.diagnostics import UnusableError, UsageError
from docabi.escape import is_device

if TYPE_CHECKING:
    import subprocess

_OPTIONS = ("--no-replace-objects", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never")
_ENVIRONMENT = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
LINK = "120000"
"""The mode of a link."""
_FILE_MODES = frozenset(("100644", "100755", "100664"))


class Revision(msgspec.Struct, frozen=True):
    """A commit: its full name, the day it was made (`2026-01-31`) and the first line of its message."""

    commit: str
    day: str
    subject: str


class BlobVersion(msgspec.Struct, frozen=True):
    """A version of a file: its object, and the commit that brought it, with its day."""

    object: str
    commit: str
    day: str


class Repository(msgspec.Struct, frozen=True):
    """A repository; `folder` is where git is asked, `top` the folder of its work tree (of a bare one its own)."""

    folder: Path
    top: Path

    @classmethod
    def around(cls, folder: Path) -> Repository:
        """The repository that a folder lies in; raises UsageError if it lies in none, UnusableError without git."""
        found = _git(folder, "rev-parse", "--show-toplevel", "--absolute-git-dir", check=False)
        lines = found.stdout.decode("utf-8", "surrogateescape").splitlines()
        if found.returncode and not lines:
            bare = _git(folder, "rev-parse", "--absolute-git-dir", check=False)
            lines = bare.stdout.decode("utf-8", "surrogateescape").splitlines()
            if bare.returncode:
                raise UsageError(f"{folder.absolute()} lies in no git repository: {_said(found)}")
        return cls(folder, Path(lines[0]))

    def commit(self, revision: str) -> str:
        """The full name of the commit that a revision means (`HEAD~20`, a tag, a hash); raises UsageError."""
        found = _git(
            self.folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", check=False
        )
        if found.returncode or found.stdout.startswith(b"^"):
            shallow = _git(self.folder, "rev-parse", "--is-shallow-repository", check=False).stdout.strip() == b"true"
            help = "; the clone is shallow: `git fetch --unshallow` brings its history" if shallow else ""
            raise UsageError(f"`{revision}` is neither a folder nor a revision of {self.top}{help}")
        return found.stdout.decode().strip()

    def revisions(self, range: str, paths: Iterable[str] = ()) -> list[Revision]:
        """The commits of a range that touch one of the paths from the top (without any: all), oldest first; raises
        UsageError. Of a merge its first parent counts, so that each follows on the one before it.
        """
        form = ("log", "--reverse", "--first-parent", "--no-show-signature", "-z", "--format=%H%x01%cs%x01%s")
        found = _git(self.top, *form, "--end-of-options", range, "--", *(path or "." for path in paths), check=False)
        if found.returncode:
            raise UsageError(f"`{range}` is no range of revisions of {self.top}: {_said(found)}")
        rows = found.stdout.decode("utf-8", "replace").split("\0")
        return [Revision(*row.split("\1", 2)) for row in rows if row]

    def parent(self, commit: str) -> str | None:
        """The first parent of a commit; None of the first commit there is, and of one that `is_cut`."""
        found = _git(self.folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}^1", check=False)
        return found.stdout.decode().strip() or None

    def is_cut(self, commit: str) -> bool:
        """Whether a commit has parents that are not here, as the oldest ones of a shallow clone."""
        stated = _git(self.folder, "cat-file", "commit", commit).stdout.partition(b"\n\n")[0]
        return b"\nparent " in stated and self.parent(commit) is None

    def files(self, commit: str, folder: str = "") -> Mapping[str, str]:
        """The files of a commit below a folder: path from the top -> object. Links and submodules are none."""
        return {path: object for path, (mode, object) in self.entries(commit, folder).items() if mode in _FILE_MODES}

    def entries(self, commit: str, folder: str = "") -> Mapping[str, tuple[str, str]]:
        """Everything that a commit has below a folder: path from the top -> mode, `LINK` for a link, and object. Of a
        path that is not UTF-8 the other bytes are surrogates.
        """
        where = ("--", f"{folder}/") if folder not in ("", ".") else ()
        found = _git(self.folder, "ls-tree", "-r", "-z", "--full-tree", commit, *where)
        return dict(_listed(found.stdout))

    def versions(self, folder: str = "") -> Mapping[str, list[BlobVersion]]:
        """Every version that a file below a folder ever had, the newest first: path from the top -> versions. Of a
        merge each parent counts; a file that was renamed is two.
        """
        form = ("log", "--full-history", "-m", "--raw", "--no-renames", "--no-abbrev", "--no-show-signature", "-z")
        found = _git(self.top, *form, "--format=%H %cs", "HEAD", "--", folder or ".")
        versions: dict[str, list[BlobVersion]] = {}
        for path, version in _logged(found.stdout):
            own = versions.setdefault(path, [])
            if all(one.object != version.object for one in own):
                own.append(version)
        return versions

    def read(self, objects: Iterable[str]) -> Iterator[bytes]:
        """The bytes of files by their objects, in their order, all of them by one process."""
        wanted = [*objects]
        found = _git(self.folder, "cat-file", "--batch", stdin="".join(f"{one}\n" for one in wanted).encode())
        data, at = found.stdout, 0
        for object in wanted:
            end = data.index(b"\n", at)
            head = data[at:end].split()
            if len(head) != 3:
                raise UnusableError(f"{self.top}: the object {object} is not there; `git fsck` says more")
            size = int(head[2])
            yield data[end + 1 : end + 1 + size]
            at = end + 2 + size


def _logged(output: bytes) -> Iterator[tuple[str, BlobVersion]]:
    """Each file that a commit brought, of `git log --raw -z` in the form above: behind the line of a change stands its
    path, whatever bytes it has.
    """
    tokens = iter(output.split(b"\0"))
    commit = day = ""
    for token in tokens:
        told = token.decode().split()
        if len(told) == 2:
            commit, day = told
        elif told:
            path = next(tokens, b"").decode("utf-8", "surrogateescape")
            if told[1] in _FILE_MODES:
                yield path, BlobVersion(told[3], commit, day)


def _listed(output: bytes) -> Iterator[tuple[str, tuple[str, str]]]:
    for row in output.split(b"\0"):
        head, tab, path = row.partition(b"\t")
        fields = head.decode().split()
        if tab and len(fields) == 3:
            yield path.decode("utf-8", "surrogateescape"), (fields[0], fields[2])


def is_safe_path(path: str) -> bool:
    """Whether a path of a tree may be written below a folder: no step of it leads elsewhere, on any system."""
    parts = PurePosixPath(path).parts
    usual = all(part not in ("..", ".", "") and not is_device(part) and part.lower() != ".git" for part in parts)
    return bool(parts) and usual and path.isprintable() and not path.startswith("/") and not {*path} & {"\\", ":"}


def _git(folder: Path, *arguments: str, stdin: bytes = b"", check: bool = True) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; raises UnusableError if it cannot run, or fails where `check` says that it may not."""
    import subprocess  # most commands run no program

    command = ["git", *_OPTIONS, "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, check=False, env=os.environ | _ENVIRONMENT)
    except OSError as error:
        raise UnusableError(f"git cannot be run: {error.strerror or error}; revisions are read with it") from error
    except ValueError as error:  # a revision with a NUL
        raise UsageError(f"git cannot be asked: {error}") from error
    if check and done.returncode:
        raise UnusableError(f"git {arguments[0]} failed in {folder}: {_said(done)}")
    return done


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[-1].removeprefix("fatal: ") if lines else f"exit code {done.returncode}"

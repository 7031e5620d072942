"""Changes of pages: written into their files, or as diffs that `git apply` takes, and the paths in them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from docabi.cli.printing import complain
from docabi.config import Settings
from docabi.diagnostics import UnusableError

if TYPE_CHECKING:  # the stages are imported only when the command runs
    from docabi.driver.fixing import FixedPage


def diff_of(page: FixedPage, settings: Settings) -> str:
    """The change of a page for `git apply`."""
    root = next(root for root in settings.sources if root.locale == page.page.locale)
    before, after = (data.decode("utf-8", "surrogateescape") for data in (page.before, page.after))
    return page_diff(before, after, from_top(root.folder / page.page.path, page.page.path))


def write_pages(pages: Sequence[FixedPage], settings: Settings) -> list[FixedPage]:
    """Write the pages; those that were not written, each with its reason on standard error."""
    from docabi.driver.fixing import write_fixed

    roots = {root.locale: root for root in settings.sources}
    refused = []
    for page in pages:
        file = roots[page.page.locale].folder / page.page.path
        try:
            if write_fixed(page, roots[page.page.locale]):
                continue
            complain(f"{file}: was changed since it was read, and is left as it is; run the command again")
        except UnusableError as error:
            complain(str(error))
        refused.append(page)
    return refused


def from_top(file: Path, otherwise: str) -> str:
    """A file's path as `git apply` takes it: from the top of the repository that the command runs in, from the current
    folder, or from the top of the file's own repository; the path `otherwise` if it lies below none.
    """
    folder, here = file.parent.resolve(), Path.cwd().resolve()
    tops = (*_repository(here), here, *_repository(folder))
    below = next((top for top in tops if folder.is_relative_to(top)), None)
    return (folder / file.name).relative_to(below).as_posix() if below else otherwise


def _repository(folder: Path) -> list[Path]:
    return [one for one in (folder, *folder.parents) if (one / ".git").exists()][:1]


def page_diff(before: str, after: str, path: str) -> str:
    """A change of a page as git writes and applies it, each line as the page has it; empty if there is none."""
    if before == after:
        return ""
    old, new = (_quoted(f"{side}/{path}") for side in "ab")
    changed = difflib.unified_diff(_lines(before), _lines(after), old, new)
    ended = (line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in changed)
    return f"diff --git {old} {new}\n{''.join(ended)}"


def _lines(text: str) -> list[str]:
    """The lines that git sees: each with the LF that ends it, the last one perhaps without."""
    return [line for line in re.split(r"(?<=\n)", text) if line]


def _quoted(path: str) -> str:
    """A path in the head of a diff: what a line of it cannot hold is escaped, as git does."""
    if not re.search(r'["\\\x00-\x1f\x7f]', path):
        return path
    return '"' + re.sub(r'["\\\x00-\x1f\x7f]', lambda found: f"\\{ord(found[0]):03o}", path) + '"'

"""The licence and attribution that a project states for its documentation, put into what is made of its words.

Each generated file whose first lines say `from specs` gets them, in its own form of a comment; reference pages show
them at their foot. `NOTICE` in a target's folder says them once more, for whoever packs the target. To let another kind
of file carry them: a row in `_FORMS`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath

from markupsafe import Markup

from docabi.escape import c_comment, printable, python_comment
from docabi.spec import Artifact, Options, Unit

NAME = "NOTICE"
_HEAD = "made by docabi from the project's settings; do not edit\n"
_MADE_FROM_WORDS = "made by docabi from specs"
_HEAD_SIZE = 200
_URL = re.compile(r"https?://[^\s<>\"']*[^\s<>\"'.,;:)\]]")


def noticed(unit: Unit, options: Options) -> Unit:
    """The part of a target, its files with the notice."""
    if not is_stated(options):
        return unit
    return Unit(unit.name, partial(_noticed, unit.make, options), unit.find)


def notice_unit(folder: str, options: Options) -> Iterator[Unit]:
    """The part that is the target's `NOTICE`; none if the project states nothing."""
    if is_stated(options):
        yield Unit("/notice", partial(_file, folder, options))


def notice_lines(options: Options) -> list[str]:
    """What is to be said, a line each: the attribution's own, then the licence as SPDX says it."""
    lines = printable(options.attribution).splitlines()
    return [*lines, f"SPDX-License-Identifier: {options.license}"] if options.license else lines


def license_url(license: str) -> str:
    """Where the text of a licence stands; empty for an expression of several, or for one that SPDX does not list."""
    listed = re.fullmatch(r"[A-Za-z0-9.+-]+", license) and not license.startswith("LicenseRef-")
    return f"https://spdx.org/licenses/{license}.html" if listed else ""


def is_stated(options: Options) -> bool:
    """Whether the project states a licence or an attribution."""
    return bool(options.license or options.attribution)


def _file(folder: str, options: Options) -> Iterator[Artifact]:
    license = options.license and f"\nLicence of the documentation: {options.license}\n{license_url(options.license)}\n"
    body = f"{printable(options.attribution)}\n" if options.attribution else ""
    yield Artifact(f"{folder}/{NAME}", f"{_HEAD}\n{body}{license.rstrip()}".rstrip() + "\n")


def _noticed(make: Callable[[], Iterable[Artifact]], options: Options) -> Iterator[Artifact]:
    for artifact in make():
        form = _FORMS.get(PurePosixPath(artifact.path).suffix)
        worded = form is not None and _MADE_FROM_WORDS in artifact.text[:_HEAD_SIZE]
        yield Artifact(artifact.path, form(artifact.text, options)) if form and worded else artifact


def _after_first_line(comment: Callable[[str, list[str]], str], text: str, options: Options) -> str:
    first, end, rest = text.partition("\n")
    return first + end + comment(first, notice_lines(options)) + rest


def _hashes(first: str, lines: list[str]) -> str:
    return "".join(f"# {python_comment(line)}".rstrip() + "\n" for line in lines)


def _stars(first: str, lines: list[str]) -> str:
    """Lines of the comment that the first line opens, else a comment of their own."""
    inside = "".join(f" * {c_comment(line)}".rstrip() + "\n" for line in lines)
    return f"/*\n{inside} */\n" if "*/" in first else f" *\n{inside}"


def _in_json(text: str, options: Options) -> str:
    """Behind the words of the mark, which are the end of a string."""
    more = json.dumps("".join(f"\n{line}" for line in notice_lines(options)), ensure_ascii=False)[1:-1]
    before, mark, after = text.partition("do not edit")
    return before + mark + more + after


def _in_html(text: str, options: Options) -> str:
    """At the end of the body, with links."""
    said = [_linked(line) for line in printable(options.attribution).splitlines()]
    url = license_url(options.license)
    if options.license:
        said.append(
            Markup('<a rel="license" href="{}">{}</a>').format(url, options.license)
            if url
            else _linked(options.license)
        )
    foot = Markup('<footer class="notice" dir="auto">{}</footer>\n').format(Markup("<br>\n").join(said))
    body, end, rest = text.rpartition("</body>")
    return f"{body}{foot}{end}{rest}"


def _in_markdown(text: str, options: Options) -> str:
    """A paragraph at the end; no word of it is a mark."""
    lines = [re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", line) for line in notice_lines(options)]
    return text.rstrip("\n") + "\n\n" + "\\\n".join(lines) + "\n"


def _linked(line: str) -> Markup:
    """The line with its addresses as links."""
    found, at = Markup(), 0
    for url in _URL.finditer(line):
        found += line[at : url.start()]
        found += Markup('<a href="{0}">{0}</a>').format(url[0])
        at = url.end()
    return found + line[at:]


_FORMS: Mapping[str, Callable[[str, Options], str]] = {
    ".h": partial(_after_first_line, _stars),
    ".c": partial(_after_first_line, _stars),
    ".py": partial(_after_first_line, _hashes),
    ".json": _in_json,
    ".html": _in_html,
    ".md": _in_markdown,
}

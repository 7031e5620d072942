"""The licence and attribution that a project states for its documentation: what every file made of its words says.

Templates print a `Notice` through the partials of `templates/notice/`, one for each form of a comment; `NOTICE` in a
target's folder says it once more, for whoever packs the target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import msgspec
from markupsafe import Markup

from docabi.escape import printable
from docabi.spec import Artifact, Options, Unit

NAME = "NOTICE"
_HEAD = "made by docabi from the project's settings; do not edit\n"
_URL = re.compile(r"https?://[^\s<>\"']*[^\s<>\"'.,;:)\]]")


class Notice(msgspec.Struct, frozen=True):
    """What a file that holds words of the documentation says about them."""

    lines: tuple[str, ...]
    """The lines of the attribution, then the licence in SPDX's own form."""
    linked: tuple[Markup, ...]
    """The lines of the attribution, then the licence, in HTML and with links."""


def make_notice(options: Options) -> Notice | None:
    """The notice of a project; None if it states neither a licence nor an attribution."""
    if not options.license and not options.attribution:
        return None
    said = printable(options.attribution).splitlines()
    licence = (f"SPDX-License-Identifier: {options.license}",) if options.license else ()
    return Notice((*said, *licence), (*map(_linked, said), *_licence_link(options.license)))


def notice_unit(folder: str, options: Options) -> Iterator[Unit]:
    """The part of a target that is its `NOTICE`; no part if the project states nothing."""
    if make_notice(options) is not None:
        yield Unit("/notice", partial(_file, folder, options))


def license_url(license: str) -> str:
    """Where the text of a licence stands; empty for an expression of several, or for one that SPDX does not list."""
    listed = re.fullmatch(r"[A-Za-z0-9.+-]+", license) and not license.startswith("LicenseRef-")
    return f"https://spdx.org/licenses/{license}.html" if listed else ""


def _file(folder: str, options: Options) -> Iterator[Artifact]:
    license = options.license and f"\nLicence of the documentation: {options.license}\n{license_url(options.license)}\n"
    body = f"{printable(options.attribution)}\n" if options.attribution else ""
    yield Artifact(f"{folder}/{NAME}", f"{_HEAD}\n{body}{license.rstrip()}".rstrip() + "\n")


def _licence_link(license: str) -> Iterator[Markup]:
    if url := license_url(license):
        yield Markup('<a rel="license" href="{}">{}</a>').format(url, license)
    elif license:
        yield _linked(license)


def _linked(line: str) -> Markup:
    """The line with its addresses as links."""
    found, at = Markup(), 0
    for url in _URL.finditer(line):
        found += line[at : url.start()]
        found += Markup('<a href="{0}">{0}</a>').format(url[0])
        at = url.end()
    return found + line[at:]

"""The table of back ends. To add one: a package here with `units`, a folder of templates, a row, a golden tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from importlib import import_module
from posixpath import splitext
from types import ModuleType

import msgspec

from docabi.abi import SpecView
from docabi.diagnostics import Diagnostic
from docabi.rendering import Options, notice_unit
from docabi.spec import Artifact, Unit

NO_WORDS = ""
"""The form of a notice in files that hold no words of the documentation: none."""
IN_DATA = "in its data"
"""The form of a notice in files without comments: the back end writes it where the file says what made it."""


class Backend(msgspec.Struct, frozen=True):
    """A back end. It writes below a folder of its name, and its templates are in a folder of its name."""

    module: str
    """The package with its `units(spec, options)`, imported when the target is made, and its table `TEMPLATES`: what
    each template is given.
    """
    notices: Mapping[str, str]
    """Suffix of a file that it writes -> the template that its notice is printed by, or NO_WORDS, or IN_DATA."""
    shows_pages: bool = False
    """Whether it shows pages whole; any other is told the words that code shows (`texts.code_words`)."""
    shows_python: bool = False
    """Whether it shows how the Python package calls things: it is told through the specification, since no back end
    imports another one.
    """
    has_findings: bool = False
    """Whether its module has `findings(spec)`: what the target cannot say or leaves out. Most can say everything."""


_BESIDE_PAGES = {
    **dict.fromkeys((".css", ".svg", ".xml"), NO_WORDS),
    ".txt": "notice.md.jinja",
    ".md": "notice.md.jinja",
}

BACKENDS: Mapping[str, Backend] = {
    "c": Backend(
        "docabi.backends.c",
        {".h": "notice.c.jinja", ".md": "notice.md.jinja", ".cmake": NO_WORDS, ".pc": NO_WORDS},
        has_findings=True,
    ),
    "python": Backend(
        "docabi.backends.python",
        {".py": "notice.py.jinja", ".json": IN_DATA, ".md": "notice.md.jinja", ".toml": NO_WORDS, ".typed": NO_WORDS},
        has_findings=True,
    ),
    "conformance": Backend(
        "docabi.backends.conformance",
        {".c": "notice.c.jinja", ".h": "notice.c.jinja", ".py": "notice.py.jinja", ".md": NO_WORDS, ".txt": NO_WORDS},
    ),
    "reference": Backend(
        "docabi.backends.reference",
        {".html": "notice.html.jinja", ".js": "notice.c.jinja", **_BESIDE_PAGES},
        shows_pages=True,
        shows_python=True,
    ),
}
"""Every back end by the name of its target, in the order in which targets are made."""


def units(target: str, spec: SpecView, options: Options) -> list[Unit]:
    """One target in parts, named; its notice and its findings are parts, too."""
    from docabi.backends.repaired_words import with_repaired_words  # many rebuilds divide no target

    backend = BACKENDS[target]
    if not backend.shows_pages:
        spec = msgspec.structs.replace(spec, text=spec.in_code(spec.text))
    spec = with_repaired_words(spec, is_of_pages=backend.shows_pages)
    if backend.shows_python:
        spec = msgspec.structs.replace(spec, python_signatures=_python_signatures(spec, options))
    parts = [
        *(Unit(unit.name, partial(_made, unit, backend), unit.find) for unit in _module(target).units(spec, options)),
        *notice_unit(target, options),
    ]
    if backend.has_findings:
        # Of all entities: noting each of many small questions would take as long as answering all.
        parts.append(Unit("/findings", find=lambda: findings(target, spec)))
    return parts


def _python_signatures(spec: SpecView, options: Options) -> Callable[[str], Mapping[str, str]]:
    """What the Python package calls methods and functions by; its back end is loaded when somebody asks."""

    @cache
    def known() -> Callable[[str], Mapping[str, str]]:
        made: Callable[[str], Mapping[str, str]] = _module("python").signatures(spec, options)
        return made

    def of_entity(name: str) -> Mapping[str, str]:
        spec.ask_identifiers()  # whoever shows a signature depends on all names, also if it is not the first to ask
        return known()(name)

    return of_entity


def findings(target: str, spec: SpecView) -> Iterator[Diagnostic]:
    """What a target found about a specification, with the page and line of each."""
    if BACKENDS[target].has_findings:
        yield from _module(target).findings(spec)


def page_words() -> frozenset[str]:
    """The keys of the words that reference pages print around the documentation."""
    found: frozenset[str] = _module("reference").WORDS
    return found


def _module(target: str) -> ModuleType:
    return import_module(BACKENDS[target].module)


def _made(unit: Unit, backend: Backend) -> Iterable[Artifact]:
    """The files of a part; raises ValueError for a kind of file of which the table does not say how it is noticed."""
    for artifact in unit.make():
        if splitext(artifact.path)[1] not in backend.notices:
            raise ValueError(f"{artifact.path}: say in BACKENDS how such a file of {backend.module} carries a notice")
        yield artifact

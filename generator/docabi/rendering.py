"""How files are printed: what a user can choose, and the Jinja environments, which are strict about undefined names and
have the filters of `escape`.

A template is found in its target's folder of `templates/`, or among the forms of the notice in `templates/notice/`. A
project's own template of the same folder and name wins; it finds the one that it replaces as `docabi/NAME`. What a
template called `*.html.jinja` prints is escaped unless it is markup; the others escape through their filters.

The notice is the licence and attribution that a project states for its documentation: every file made of its words says
it through a partial of the folder, one for each form of a comment. `NOTICE` in a target's folder says it once more, for
whoever packs the target.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from types import FrameType
from typing import TYPE_CHECKING

import msgspec
from markupsafe import Markup

from docabi import escape
from docabi.diagnostics import Diagnostic, Severity
from docabi.packaged import TEMPLATES, template_names
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import PageId, Span
from docabi.spec import Artifact, Unit

# Jinja is imported where it prints: a rebuild after an edit of words that no code shows prints nothing with it.
if TYPE_CHECKING:
    import jinja2

_QUOTING = ("c_string", "python_string")
"""Filters of which results are remembered: most of what is quoted are names, and stands in several files."""
NOTICE = "notice"
"""The folder of templates that all targets share, and the name under which they find the notice."""
NOTICE_FILE = "NOTICE"
_HEAD = "made by docabi from the project's settings; do not edit\n"
_URL = compile_pattern(r"https?://[^\s<>\"']*[^\s<>\"'.,;:)\]]")


class OwnTemplate(msgspec.Struct, frozen=True):
    """A template of a project's own: `c/record.jinja` wins over docabi's template of that name."""

    name: str
    """The path below the project's folder of templates, with forward slashes."""
    file: str
    """The file as a message names it."""
    text: str


class Options(msgspec.Struct, frozen=True):
    """What a user can choose for the generated files."""

    doc_locale: str = ""
    """Locale of comments and docstrings; empty: the first of en-US and the given ones that has a text."""
    package: str = "docabi_bindings"
    """Name of the generated Python package."""
    flavor: str = "ctypes"
    """What the Python package is made for: `ctypes` alone, or `comtypes`."""
    version: str = "0.0.0"
    """Version of the generated Python package (PEP 440)."""
    license: str = ""
    """The documentation's licence as an SPDX expression; what is made of its words carries it."""
    attribution: str = ""
    """Whose words they are, as the documentation's licence wants it said; plain text, lines kept."""
    fallback: tuple[str, ...] = ()
    """Locales of the reference pages whose words stand where another one has none, the first first."""
    templates: tuple[OwnTemplate, ...] = ()
    """The project's own templates, which win over docabi's."""
    site_url: str = ""
    """Where the reference pages will stand, with a slash at its end; empty if nobody knows it yet."""
    product: str = ""
    """What the documented product is called on reference pages."""
    logo: str = ""
    """The text of the product's logo, an SVG file."""
    markdown_pages: str = "first"
    """Of which languages reference pages are made in Markdown, too: `first` (the one of `llms.txt`), `all`, `none`."""
    words: tuple[tuple[str, str, str], ...] = ()
    """Words of reference pages in place of docabi's: language, key, word."""

    def for_target(self, target: str) -> Options:
        """The same options with the templates of one target alone, so that a target depends on no others."""
        own = tuple(one for one in self.templates if one.name.startswith((f"{target}/", "notice/")))
        return msgspec.structs.replace(self, templates=own)


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
    said = escape.printable(options.attribution).splitlines()
    licence = (f"SPDX-License-Identifier: {options.license}",) if options.license else ()
    return Notice((*said, *licence), (*map(_linked, said), *_licence_link(options.license)))


def notice_unit(folder: str, options: Options, changes: str = "") -> Iterator[Unit]:
    """The part of a target that is its `NOTICE`, with what was changed in words that are given; no part if the project
    states nothing.
    """
    if make_notice(options) is not None:
        yield Unit("/notice", partial(_file, folder, options, changes))


def license_url(license: str) -> str:
    """Where the text of a licence stands; empty for an expression of several, or for one that SPDX does not list."""
    listed = re.fullmatch(r"[A-Za-z0-9.+-]+", license) and not license.startswith("LicenseRef-")
    return f"https://spdx.org/licenses/{license}.html" if listed else ""


def _file(folder: str, options: Options, changes: str) -> Iterator[Artifact]:
    license = options.license and f"\nLicence of the documentation: {options.license}\n{license_url(options.license)}\n"
    body = f"{escape.printable(options.attribution)}\n" if options.attribution else ""
    body += f"\n{changes}\n" if changes else ""
    yield Artifact(f"{folder}/{NOTICE_FILE}", f"{_HEAD}\n{body}{license.rstrip()}".rstrip() + "\n")


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


def source(folder: str, name: str, options: Options) -> str:
    """A file of `templates/<folder>/` as it stands, for what is copied and not rendered."""
    return _loader(folder, options).get_source(environment(folder, options), name)[0]


@cache
def environment(folder: str, options: Options) -> jinja2.Environment:
    """The environment for `templates/<folder>/`; its templates know the project's notice as `notice`."""
    from docabi.bytecode import TemplateCode, TemplateEnvironment, finalized, is_html
    from docabi.jinja import jinja2

    environment = TemplateEnvironment(
        loader=_loader(folder, options),
        undefined=jinja2.StrictUndefined,
        autoescape=is_html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=finalized,
        auto_reload=False,
        bytecode_cache=TemplateCode(is_alone=not options.templates),
    )
    environment.is_alone = not options.templates
    environment.filters |= escape.FILTERS | {name: _remembering(escape.FILTERS[name]) for name in _QUOTING}
    environment.globals[NOTICE] = make_notice(options)
    return environment


@cache
def _remembering(quoted: Callable[..., str]) -> Callable[..., str]:
    return remembered(1 << 12, typed=True)(quoted)


def template_fault(error: Exception, options: Options) -> Diagnostic | None:
    """The finding about an error in a template of the project's own; None if the error is in none of them."""
    from docabi.jinja import jinja2

    own = {template.file for template in options.templates}
    if isinstance(error, jinja2.TemplateSyntaxError):
        places = [(error.filename or "", error.lineno)]
    elif isinstance(error, SyntaxError):  # of the Python that Jinja made, whose lines nobody sees
        places = [(error.filename or "", 1)]
    else:
        import traceback  # which nothing but a fault needs

        places = [_place(frame, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    file, line = next((place for place in reversed(places) if place[0] in own), ("", 1))
    return _finding(file, line, _in_words(error)) if file else None


def _place(frame: FrameType, line: int) -> tuple[str, int]:
    """The file and line that a frame runs; Jinja has no line of a template while it compiles it."""
    from docabi.jinja import jinja2

    if frame.f_code is jinja2.compiler.generate.__code__:
        return frame.f_locals["filename"] or "", 1
    return frame.f_code.co_filename, line


def template_findings(own: Sequence[OwnTemplate]) -> Iterator[Diagnostic]:
    """Findings about a project's own templates before any is used: what is no template, and what nothing uses."""
    if not own:
        return
    from docabi.jinja import find_referenced_templates, jinja2

    names = {*template_names()}
    for template in own:
        folder = template.name.partition("/")[0]
        try:
            tree = jinja2.Environment().parse(template.text, template.name, template.file)
            used = [name for name in find_referenced_templates(tree) if name is not None]
        except jinja2.TemplateSyntaxError as error:
            yield _finding(template.file, error.lineno, _in_words(error))
        except RecursionError:
            yield _finding(template.file, 1, "what it says is nested too deep")
        else:
            names |= {f"{place}/{name}" for name in used for place in (folder, NOTICE)}
    for template in own:
        if template.name not in names:
            message = f"docabi has no template `{template.name}`, and no template of the project uses one of that name"
            yield _finding(template.file, 1, message, "unused-template", Severity.WARNING)


def _in_words(error: Exception) -> str:
    from docabi.jinja import jinja2

    if isinstance(error, jinja2.TemplateNotFound):
        return f"there is no template `{error.name}`"
    if isinstance(error, jinja2.TemplateError):
        return (error.message or "it is wrong").rstrip(".")
    return f"{type(error).__name__}: {error}"


def _finding(
    file: str, line: int, message: str, rule: str = "wrong-template", severity: Severity = Severity.ERROR
) -> Diagnostic:
    help = "`docabi templates` lists the templates and what each is given"
    return Diagnostic(PageId("", file), Span(line), rule, severity, message, help)


def _loader(folder: str, options: Options) -> jinja2.BaseLoader:
    from docabi.jinja import jinja2

    own = {template.name: template for template in options.templates}

    def find(name: str) -> tuple[str, str | None, Callable[[], bool] | None] | None:
        found = own.get(f"{folder}/{name}") or own.get(f"{NOTICE}/{name}")
        return (found.text, found.file, None) if found is not None else None

    shipped = jinja2.FileSystemLoader([TEMPLATES / folder, TEMPLATES / NOTICE])
    return jinja2.ChoiceLoader([jinja2.FunctionLoader(find), shipped, jinja2.PrefixLoader({"docabi": shipped})])

"""A project's settings: what they are, and what they mean once paths are known. `configfile` reads them.

Its own facts stand in `docabi-facts.yaml` beside the settings and win over those that docabi ships;
`docabi layout import` adds to them.

To add a setting: a field of `Project` with its meaning, and a line in the README's table.
"""

from __future__ import annotations

import keyword
import os
import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from docabi.backends import BACKENDS, page_words
from docabi.diagnostics import UsageError
from docabi.documents import DocumentError, convert, load_yaml, nearest, read_text
from docabi.escape import is_device
from docabi.facts import ProjectFacts
from docabi.facts.families import Family, FamilyName
from docabi.facts.family_rules import read_family, shipped
from docabi.facts.names import Name
from docabi.limits import Limits
from docabi.patterns import compile_pattern
from docabi.rendering import Options
from docabi.source import SourceRoot
from docabi.store.emitter import emit

FACTS_NAME = "docabi-facts.yaml"
_LONGEST_PATH, _LONGEST_NAME = 1000, 255
_FACTS_HEAD = """\
# Facts of this project, over those that docabi ships: layouts of interfaces, types, values of return codes.
# `docabi layout import FILE...` adds to them, in the order of the names; it keeps entries, and no other comments.
"""
PATCHES_FOLDER = "patches"
FAMILIES_FOLDER = "families"
TRANSLATIONS_FOLDER = "translations"
_SITE_URL = compile_pattern(r"https?://[A-Za-z0-9.\[\]:-]+(?:/[A-Za-z0-9._~/%+-]*)?", re.IGNORECASE)
_LOGO_HEAD = 4096
_FAMILY = compile_pattern(r"[a-z][a-z0-9-]{0,59}\Z")
SPECIFICATION = "specs"
MARKDOWN = "markdown"
"""The target of the pages themselves, repaired; no back end makes it of the specification."""
USUAL_TARGETS = tuple(BACKENDS)
TARGETS = (*USUAL_TARGETS, MARKDOWN)
FLAVORS = ("ctypes", "comtypes")

# BCP 47 as far as documentation trees use it: language, script, region, variants, private use.
# What stands behind the `$` of a pattern refuses a line end, before which Python's `$` matches, too.
_END = r"$(?!\n)"
_LOCALE = (
    r"^(?=.{2,60}$)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*(-x(-[A-Za-z0-9]{1,8})+)?" + _END
)
_LANGUAGE = rf"^[a-z]{{2,3}}(-[A-Z][a-z]{{3}})?{_END}"
_PACKAGE_WORDS = "lower case letters, digits and `_`, with no digit first"
_PACKAGE = rf"^[a-z_][a-z0-9_]*{_END}"


class ConfigError(UsageError):
    """The settings cannot be used. `setting` is the one that is wrong, where the message has no place yet."""

    def __init__(self, message: str, setting: str = "") -> None:
        super().__init__(message)
        self.setting = setting


class SourceSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One documentation root."""

    path: str
    """The folder, relative to the config file."""
    inner: str = ""
    """Where that folder lies in its repository, if links climb above it: `docs/framework/unmanaged-api`."""


class HistorySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The git repository of the source that translations are made of."""

    path: str
    """The repository, or a folder in it, relative to the config file."""
    folder: str = ""
    """The documentation root's path from the top of the repository; without it `path` itself is the root."""


class Project(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """What `docabi.yaml` may say."""

    sources: dict[Annotated[str, msgspec.Meta(pattern=_LOCALE)], str | SourceSettings] = {}
    """Locale tag -> documentation root."""
    out: str = "."
    """The folder that gets `specs/` and `generated/`, relative to the config file."""
    targets: tuple[str, ...] = USUAL_TARGETS
    """What to generate: `c`, `python`, `conformance`, `reference` (these four if nothing is said), `markdown`."""
    doc_locale: str = ""
    """Locale of comments and docstrings; without it en-US if there is one, else the first."""
    package: Annotated[str, msgspec.Meta(pattern=_PACKAGE, max_length=60, description=_PACKAGE_WORDS)] = (
        "docabi_bindings"
    )
    """Name of the generated Python package."""
    flavor: str = FLAVORS[0]
    """What the Python package is made for: `ctypes` (nothing but the standard library) or `comtypes` (Windows)."""
    version: str = Options().version
    """Version of the generated Python package, as PEP 440 has it."""
    license: str = ""
    """The documentation's licence as an SPDX expression: `CC-BY-4.0`. What is generated from its words carries it."""
    attribution: str = ""
    """Whose words the documentation's are, as its licence wants it said; carried by every file made of them."""
    site_url: str = ""
    """Where the reference pages will stand: `https://example.org/lamps/`. It gives each page one address, and the site
    its sitemaps.
    """
    markdown_pages: Literal["first", "all", "none"] = "first"
    """Of which languages reference pages are made in Markdown, too: of the one of `llms.txt`, all, none."""
    product: Annotated[str, msgspec.Meta(max_length=100)] = ""
    """What the documented product is called on reference pages."""
    logo: str | None = None
    """The product's logo on reference pages: an SVG file, relative to the config file."""
    words: dict[Annotated[str, msgspec.Meta(pattern=_LANGUAGE)], dict[str, str]] = {}
    """Words of reference pages in place of docabi's: language (`de`, `zh-Hant`) -> key -> word."""
    fallback: tuple[str, ...] = ()
    """Locales whose words reference pages show where another locale has none, in this order; then English and the
    newest.
    """
    history: str | HistorySettings | None = None
    """The source's documentation root in a git repository, relative to the config file: of each translation `docabi
    check` finds there the revision that it was made of, and says which texts changed since.
    """
    defines: dict[Name, int | bool | None] = {}
    """What the preprocessor knows of names when it reads declarations: a number, `true` for 1, `false` or null for a
    name that is not defined (`{_WIN64: 1, UNICODE: false}`). What nobody says of a name leaves open what depends on it.
    """
    companions: bool = True
    """Whether facts of docabi that go with the documentation are given although no page names them: identifiers of COM
    classes and options, and interfaces of the system.
    """
    patches: str | None = None
    """The folder of corrections (`*.yaml`), relative to the config file; without it `patches` if there is one, empty:
    none.
    """
    translations: str | None = None
    """The folder of translations that people repaired (`LOCALE.po`), applied over the pages of each hand-off, relative
    to the config file; without it `translations` if there is one, empty: none.
    """
    source_locale: str = ""
    """Locale of the pages that the others were translated from; without it en-US, else the first English one."""
    templates: str | None = None
    """The folder of templates that win over docabi's own (`docabi templates`), relative to the config file."""
    families: str | None = None
    """The folder of descriptions of documentation families (`NAME.yaml`, `docabi schema family`), relative to the
    config file; without it `families` if there is one, empty: none.
    """
    family: FamilyName | tuple[FamilyName, ...] = ()
    """The families of which every page is, whatever it shows (`docabi families`)."""
    limits: Limits = Limits()
    """How much of each thing documentation may have (`docabi explain limit-exceeded`)."""


class History(msgspec.Struct, frozen=True):
    """A git repository, or a folder in one, the source's documentation root from its top (empty: the folder, `.`: the
    top), and how much a version of a page may have.
    """

    path: Path
    folder: str = ""
    limits: Limits = Limits()


class Settings(msgspec.Struct, frozen=True):
    """A project with its paths resolved."""

    sources: tuple[SourceRoot, ...]
    out: Path
    targets: tuple[str, ...]
    options: Options = Options()
    """What is chosen for the generated files."""
    patches: Path | None = None
    """The folder of corrections, if there is one."""
    templates: Path | None = None
    """The folder of templates that win over docabi's own."""
    facts: ProjectFacts = ProjectFacts()
    """The project's own layouts, types and code values (`docabi-facts.yaml` beside the config file); its `defines`."""
    limits: Limits = Limits()
    families: Path | None = None
    """The folder of the project's own families, if there is one."""
    translations: Path | None = None
    """The folder of translations that people repaired, if there is one."""
    source_locale: str = ""
    """The locale that others were translated from, if the project names it."""
    keeps: bool = True
    """Whether what pages no longer state stays as it is in the specification that the output has."""
    history: History | None = None
    """The history of the source that translations are made of."""


def is_locale(tag: str) -> bool:
    """Whether a tag has the form of a BCP 47 locale tag; only such a tag may become a folder's name."""
    return re.match(_LOCALE, tag) is not None


def resolve(project: Project, base: Path) -> Settings:
    """Check what types cannot say, and resolve paths against the config file's folder; raises ConfigError."""
    for target in project.targets:
        if target not in TARGETS:
            raise ConfigError(f"unknown target `{target}`{nearest(target, TARGETS)}", "targets")
    if not project.targets:
        raise ConfigError(f"targets: none given; there are {', '.join(TARGETS)}", "targets")
    sources = tuple(_root(locale, given, base) for locale, given in project.sources.items())
    families = _own_folder("families", project.families, base / FAMILIES_FOLDER)
    own = read_families(families)
    return Settings(
        sources,
        _path("out", project.out, base),
        project.targets,
        msgspec.structs.replace(_options(project), logo=_logo(project.logo, base)),
        _own_folder("patches", project.patches, base / PATCHES_FOLDER),
        None if project.templates is None else _folder("templates", project.templates, base),
        msgspec.structs.replace(
            read_facts(base / FACTS_NAME),
            defines=_defines(project),
            companions=project.companions,
            families=own,
            family=_forced(project, own),
        ),
        project.limits,
        families,
        _own_folder("translations", project.translations, base / TRANSLATIONS_FOLDER),
        _source_locale(project),
        history=_history(project, base),
    )


def _history(project: Project, base: Path) -> History | None:
    given = project.history
    if given is None:
        return None
    stated = HistorySettings(given) if isinstance(given, str) else given
    folder = posixpath.normpath(stated.folder.strip("/")) if stated.folder else ""
    return History(_folder("history", stated.path, base), folder, project.limits)


def _defines(project: Project) -> dict[str, int | None]:
    return {name: None if value is False or value is None else int(value) for name, value in project.defines.items()}


def _options(project: Project) -> Options:
    if keyword.iskeyword(project.package):
        raise ConfigError(f"package: `{project.package}` is a word of Python and can name no package", "package")
    if project.package in {*sys.stdlib_module_names, *FLAVORS}:
        raise ConfigError(f"package: `{project.package}` is a module of Python or comtypes already", "package")
    if is_device(project.package):
        raise ConfigError(f"package: `{project.package}` is a device on Windows and can name no folder", "package")
    if project.flavor not in FLAVORS:
        raise ConfigError(f"unknown flavor `{project.flavor}`{nearest(project.flavor, FLAVORS)}", "flavor")
    return Options(
        doc_locale=_doc_locale(project),
        package=project.package,
        flavor=project.flavor,
        version=_version(project.version),
        license=_license(project.license),
        attribution=project.attribution.strip(),
        site_url=_site_url(project.site_url),
        product=" ".join(project.product.split()),
        words=tuple(_words(project)),
        fallback=project.fallback,
        markdown_pages=project.markdown_pages,
    )


def _words(project: Project) -> Iterator[tuple[str, str, str]]:
    """Yield language, key and word of the project's own words; raises ConfigError for a key that no page has."""
    known = page_words() if project.words else ()
    for language, own in project.words.items():
        for key, word in own.items():
            if key not in known:
                message = f"words.{language}: no page has a word `{key:.60}`{nearest(key, known)}"
                raise ConfigError(message, f"words.{language}.{key}!")
            yield language, key, " ".join(word.split())


def _site_url(given: str) -> str:
    """The address in its normal form, with a slash at its end; raises ConfigError."""
    if not given:
        return ""
    if not _SITE_URL.fullmatch(given):
        message = f"site-url: `{given:.60}` is no address like `https://example.org/lamps/`, without `?` and `#`"
        raise ConfigError(message, "site-url")
    return f"{given.rstrip('/')}/"


def _logo(given: str | None, base: Path) -> str:
    """The text of the logo; raises ConfigError."""
    if given is None:
        return ""
    file = _path("logo", given, base)
    try:
        text = read_text(file)
    except DocumentError as error:
        raise ConfigError(f"logo: {error.within(file)}", "logo") from error
    if "<svg" not in text[:_LOGO_HEAD]:
        raise ConfigError(f"logo: `{file}` is no SVG file", "logo")
    return text


def _doc_locale(project: Project) -> str:
    locales = tuple(project.sources)
    if project.doc_locale and project.doc_locale not in locales:
        near = next((f"; did you mean `{tag}`?" for tag in locales if tag.lower() == project.doc_locale.lower()), "")
        message = f"doc-locale `{project.doc_locale}` is none of the sources ({', '.join(locales) or 'none'}){near}"
        raise ConfigError(message, "doc-locale")
    return project.doc_locale or ("en-US" if "en-US" in locales else next(iter(locales), ""))


def _source_locale(project: Project) -> str:
    given = project.source_locale
    if given and given not in project.sources:
        message = f"source-locale `{given:.60}` is none of the sources ({', '.join(project.sources) or 'none'})"
        raise ConfigError(message, "source-locale")
    return given


def _version(given: str) -> str:
    """The version in its normal form, as the wheel's name will have it."""
    if given == Options().version:
        return given  # without the import, which costs more than all of the above
    from packaging.version import Version

    try:
        return str(Version(given))
    except ValueError:  # also for a number of thousands of digits
        message = f"version: `{given:.60}` is no version like `1.2.0` or `1.2.0rc1` (PEP 440)"
        raise ConfigError(message, "version") from None


def _license(given: str) -> str:
    """The SPDX expression in its normal form."""
    if not given:
        return given
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    try:
        return str(canonicalize_license_expression(given))
    except InvalidLicenseExpression:
        message = f"license: `{given:.60}` is no SPDX expression like `CC-BY-4.0`, `MIT` or `LicenseRef-Ours`"
        raise ConfigError(message, "license") from None


def read_facts(file: Path) -> ProjectFacts:
    """A project's own facts, none without the file; raises ConfigError with path, line and column."""
    if not os.path.lexists(file):
        return ProjectFacts()
    try:
        return load_facts(read_text(file, inside=file.parent))
    except DocumentError as error:
        raise ConfigError(error.within(file)) from error


def load_facts(text: str) -> ProjectFacts:
    """Read a file of facts, in the form of those that docabi ships; raises DocumentError with the place in the text."""
    document = load_yaml(text)
    facts = convert(document, ProjectFacts) if document.value is not None else ProjectFacts()
    if facts.defines:
        raise DocumentError("`defines` is a setting: it stands in docabi.yaml", *document.place("defines!"))
    if not facts.companions:
        raise DocumentError("`companions` is a setting: it stands in docabi.yaml", *document.place("companions!"))
    for setting in ("families", "family"):
        if getattr(facts, setting):
            raise DocumentError(f"`{setting}` is a setting: it stands in docabi.yaml", *document.place(f"{setting}!"))
    return facts


def dump_facts(facts: ProjectFacts) -> str:
    """The text of a file of facts: the same facts give the same bytes, in whatever order they came."""
    statuses = sorted(facts.statuses.items())
    data: dict[str, Any] = {
        "layouts": {name: msgspec.to_builtins(layout) for name, layout in sorted(facts.layouts.items())},
        "typedefs": {name: _stated(msgspec.to_builtins(type)) for name, type in sorted(facts.typedefs.items())},
        "hresults": dict(sorted(facts.hresults.items())),
        "constants": {name: msgspec.to_builtins(one) for name, one in sorted(facts.constants.items())},
        "statuses": {name: msgspec.to_builtins(one) for name, one in statuses},
        "functions": {name: msgspec.to_builtins(one) for name, one in sorted(facts.functions.items())},
    }
    return _FACTS_HEAD + emit({section: entries for section, entries in data.items() if entries})


def _stated(value: Any) -> Any:
    """A value without the keys that say nothing."""
    if isinstance(value, dict):
        return {key: _stated(inner) for key, inner in value.items() if inner not in (None, "", [], (), {})}
    return [_stated(inner) for inner in value] if isinstance(value, list | tuple) else value


def _own_folder(setting: str, given: str | None, usual: Path) -> Path | None:
    """A folder of the project's own files: as given (empty: none), else the one of the usual name if there is one."""
    if given is None:
        return usual if usual.is_dir() else None
    return _folder(setting, given, usual.parent) if given else None


def read_families(folder: Path | None) -> dict[FamilyName, Family]:
    """The families that the files of a folder describe, by name; raises ConfigError with path, line and column."""
    found: dict[str, Family] = {}
    for file in sorted(folder.glob("*.yaml")) if folder is not None else ():
        if not _FAMILY.match(file.stem):
            raise ConfigError(f"{file}: a family's name has small letters, digits and hyphens: `my-library.yaml`")
        try:
            found[file.stem] = read_family(read_text(file, inside=folder))
        except DocumentError as error:
            raise ConfigError(error.within(file)) from error
    return found


def _forced(project: Project, own: dict[FamilyName, Family]) -> tuple[FamilyName, ...]:
    """The families of which every page is."""
    given = (project.family,) if isinstance(project.family, str) else project.family
    known = {**shipped(), **own} if given else {}
    for name in given:
        if name not in known:
            raise ConfigError(f"unknown family `{name}`{nearest(name, known)}", "family")
    return given


def _folder(setting: str, given: str, base: Path) -> Path:
    folder = _path(setting, given, base)
    if not folder.is_dir():
        raise ConfigError(f"{setting}: `{folder}` is no folder", setting)
    return folder


def _path(setting: str, given: str, base: Path) -> Path:
    """A path of the settings; raises ConfigError for one that no system can have."""
    if "\0" in given:
        raise ConfigError(f"{setting}: the path holds a NUL, which no name of a file can", setting)
    if len(given) > _LONGEST_PATH or any(len(os.fsencode(part)) > _LONGEST_NAME for part in Path(given).parts):
        raise ConfigError(f"{setting}: the path `{given[:30]}...` is too long for a name of a file", setting)
    return base / given


def _root(locale: str, given: str | SourceSettings, base: Path) -> SourceRoot:
    settings = SourceSettings(given) if isinstance(given, str) else given
    if not settings.path:
        message = f"sources.{locale}: the path is empty; `.` is the folder of the settings"
        raise ConfigError(message, f"sources.{locale}")
    _path(f"sources.{locale}.inner", settings.inner, base)
    return SourceRoot(locale, _path(f"sources.{locale}", settings.path, base), settings.inner.strip("/"))

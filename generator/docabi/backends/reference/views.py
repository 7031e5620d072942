"""What the templates are given: small frozen values, every string ready. `Markup` is HTML, `str` is escaped there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import msgspec
from babel import Locale, UnknownLocaleError, core, localedata
from babel.core import get_global
from markupsafe import Markup

from docabi.abi import no_learned_words
from docabi.backends.reference.sitemap import SitePage, locale_folder
from docabi.backends.words import Words, words
from docabi.packaged import packaged
from docabi.patterns import compile_pattern
from docabi.spec import Entity, Method


class Language(msgspec.Struct, frozen=True):
    """A locale of the site; `title` is its name in itself, as it stands in a list."""

    tag: str
    folder: str
    title: str
    direction: str
    words: Words
    """The words of its pages and of the controls around them; English where the language has none."""
    own_words: frozenset[str] = frozenset()
    """The keys of those that are of this language."""


Learn = Callable[[str], Words]
"""A locale -> the words of its language that its own pages have."""


def languages(
    locales: tuple[str, ...], own: Iterable[tuple[str, str, str]] = (), learn: Learn = no_learned_words
) -> tuple[Language, ...]:
    """Return the languages of a site in the order of the locales; a tag that Babel does not know is its own name. `own`
    are words of the project: language, key, word. Of a language that the tables lack the words are learned.
    """
    shared = Counter(tag.split("-")[0].lower() for tag in locales)
    given: dict[str, dict[str, str]] = {}
    for language, key, word in own:
        given.setdefault(language, {})[key] = word
    found = tuple(_language(tag, shared[tag.split("-")[0].lower()] == 1, given, learn) for tag in locales)
    _forget_locales()
    return found


def _forget_locales() -> None:
    """Let Babel forget what it knows: a megabyte of each locale, of which a name is asked, and two of all together."""
    forget: Callable[[], None] | None = getattr(localedata, "clear_caches", None)  # Babel 2.19 and newer
    if forget is not None:
        forget()
    if hasattr(core, "_global_data"):  # which it reads again when it is asked
        core._global_data = None


def _language(tag: str, alone: bool, own: Mapping[str, Words], learn: Learn) -> Language:
    public, _, private = tag.partition("-x-")
    try:
        locale = Locale.parse(public, sep="-")
    except (ValueError, UnknownLocaleError):
        title, direction = tag, "ltr"
        tags: tuple[str, ...] = (tag.partition("-")[0].lower(),)
    else:
        name = (locale.language_name if alone else _written(locale)) or public
        title = name[:1].title() + name[1:]  # a list has capitals also where a sentence has none
        title = f"{title} ({private})" if private else title
        direction, tags = locale.text_direction, _lookup(locale)
    known = _words(own, *tags)
    found = {**learn(tag), **known} if words()["en"].keys() - known.keys() else known
    return Language(
        tag, locale_folder(tag), title, direction, {**_words({}, "en"), **found}, own_words=frozenset(found)
    )


def _written(locale: Locale) -> str:
    """Return the name of a language that the site has several of: with its script, where that has a name (简体中文)."""
    return str(locale.languages.get(f"{locale.language}_{_script(locale)}") or locale.display_name or "")


def _script(locale: Locale) -> str:
    likely = get_global("likely_subtags").get(f"{locale.language}_{locale.territory}", "").split("_")
    return locale.script or (likely[1] if len(likely) == 3 else "")


def _lookup(locale: Locale) -> tuple[str, ...]:
    """Return where words are looked up, the later over the earlier: never in another script of the language."""
    return locale.language, f"{locale.language}-{_script(locale)}"


def _words(own: Mapping[str, Words], *tags: str) -> Words:
    tables = words(), controls(), own
    return {key: word for tag in tags for table in tables for key, word in table.get(tag, {}).items()}


def controls() -> Mapping[str, Words]:
    """Return the words of what the site itself has on each page: language (or language-script) -> key -> word."""
    return packaged("backends/reference/controls.yaml", dict[str, dict[str, str]])


NOTHING = Markup()
Subject = Entity | Method | None
"""What a page is about; None for a document that describes no entity."""


class Described(msgspec.Struct, frozen=True):
    """A parameter or member that a page's words describe: its name, its anchor, and its facts in HTML."""

    name: str
    anchor: str
    markup: Markup


class SharedFacts(msgspec.Struct, frozen=True):
    """The facts of a page that every locale shows alike; members have their value or type as `markup`."""

    signature: Markup = NOTHING
    is_method: bool = False
    """Whether the signature is a method's, which C and C++ have in forms of their own."""
    python: str = ""
    """How Python calls it."""
    parameters: tuple[Described, ...] = ()
    members: tuple[Described, ...] = ()
    bases: tuple[Row, ...] = ()
    """What the methods of each base of an interface are called."""


NO_FACTS = SharedFacts()


class ParameterView(msgspec.Struct, frozen=True):
    """A parameter: its type alone, without the links that the declaration has, and with its name as a declaration; the
    enumeration of a number, and whether an interface may be NULL.
    """

    name: str
    direction: str
    attributes: tuple[str, ...]
    type: Markup
    declaration: Markup
    default: str
    values: Markup = Markup()
    nullable: bool = False


class MemberView(msgspec.Struct, frozen=True):
    """A field with its bits, or an enumerator with its value."""

    declaration: Markup
    bits: int | None = None
    value: str = ""


class FunctionView(msgspec.Struct, frozen=True):
    """A function, method or pointer to a function, without the type that it returns; `owner` is the interface of a
    method.
    """

    name: str
    convention: str
    parameters: tuple[ParameterView, ...]
    variadic: bool = False
    owner: str = ""


class RecordView(msgspec.Struct, frozen=True):
    """A structure, union or enumeration; `word` is `struct`, `union` or `enum`. `pack` is its packing, empty if nothing
    is stated, `?` if nobody understands it.
    """

    word: str
    name: str
    tag: str
    members: tuple[MemberView, ...]
    pack: str = ""


class InterfaceView(msgspec.Struct, frozen=True):
    """An interface or class with its identifier; `word` is `interface` or `class`, `base` is empty if it has none."""

    word: str
    name: str
    identifier: str
    base: Markup | str


class CoclassView(msgspec.Struct, frozen=True):
    """A class with the interfaces that it gives, the default one first."""

    name: str
    identifier: str
    interfaces: tuple[Markup, ...]


class ConstantView(msgspec.Struct, frozen=True):
    """A constant with its value, empty if nobody knows it, and the types of what it stands for."""

    name: str
    value: str
    types: tuple[str, ...]


class Link(msgspec.Struct, frozen=True):
    """A link; `tag` is the locale it leads to, where that may be another one."""

    href: str
    text: str
    tag: str = ""


class Row(msgspec.Struct, frozen=True):
    """A row of a table; a muted one is there for its place only."""

    cells: tuple[Markup | str, ...]
    anchor: str = ""
    muted: bool = False


class Table(msgspec.Struct, frozen=True):
    """A table with a heading for each column."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    is_wide: bool = False
    """Whether it is wider than any page, so that each row is shown as a card."""


class Definition(msgspec.Struct, frozen=True):
    """A term and what it means."""

    term: Markup
    body: Markup | str
    anchor: str = ""


class Parts(msgspec.Struct, frozen=True):
    """What a section holds, printed in the order of the fields; empty parts are false."""

    code: Markup = NOTHING
    python: str = ""
    forms: tuple[str, ...] = ()
    """What the forms of the code are called, of which readers choose one."""
    body: Markup = NOTHING
    items: tuple[Markup, ...] = ()
    unlabelled: tuple[Markup | str, ...] = ()
    definitions: tuple[Definition, ...] = ()
    table: Table | None = None

    def __bool__(self) -> bool:
        words = self.code or self.python or self.forms or self.body or self.items or self.unlabelled
        return bool(words or self.definitions or self.table)


class Section(msgspec.Struct, frozen=True):
    """A section of a page; `level` is that of its heading, 2 to 4."""

    anchor: str
    title: str
    parts: Parts
    level: int = 2


_PARTS = compile_pattern(r"(?<=[A-Za-z0-9:][_.:])(?=[^_.:\s])|(?<=\w\w[a-z0-9])(?=[A-Z]\w\w)")
_LONG = compile_pattern(r"[\w:.]{13}")


class Draft(msgspec.Struct, frozen=True):
    """A page in one locale before it knows about the others. `has_text` is false where the locale says nothing."""

    heading: str
    kind: str
    summary: Markup
    sections: tuple[Section, ...]
    has_text: bool
    has_revision: bool = False
    """Whether the table of revisions has a row for it: whether it shows the words of a page."""
    source: Language | None = None
    """The language of another locale whose words the page shows, because its own has none."""
    description: str = ""
    """What the page is about in a sentence, for search engines."""
    older: tuple[Link, ...] = ()
    """The places whose texts the source of a translation says otherwise now."""
    short: str = ""
    """What the page is called where the place says what it belongs to: `CreateTask`."""

    @property
    def heading_parts(self) -> list[str]:
        """The heading by where it may go on in the next line: a long name does where a part of it ends."""
        return _PARTS.split(self.heading) if _LONG.search(self.heading) else [self.heading]


class Frame(msgspec.Struct, frozen=True):
    """What a page has around it in every locale: `path` below the locale's folder, `above` the pages between the top
    and it.
    """

    path: str
    made_from: str
    above: tuple[SitePage, ...] = ()

    @property
    def folder(self) -> str:
        """The folder of the page below the locale's folder, empty at the top."""
        return self.path.rpartition("/")[0]


class PageView(msgspec.Struct, frozen=True):
    """A page, ready."""

    language: Language
    frame: Frame
    draft: Draft
    up: str
    """The way to the folder of the whole site."""
    canonical: str
    """Its one address, empty where nobody knows the site's."""
    product: str
    has_logo: bool
    crumbs: tuple[Link, ...]
    languages: str
    """The address of its row in a list of pages in all languages, for readers without scripts; others get it from a
    piece that all pages share. Empty if there is one language.
    """
    original: Link | None
    """The page in the language that the others are translated from, if it is there and this is another one."""
    revision: Link
    """Its row in the table of revisions."""
    markdown: str
    """The name of the same page in Markdown, empty if there is none."""


class MarkdownSection(msgspec.Struct, frozen=True):
    """A section of a page in Markdown; `mark` are the signs of its heading."""

    mark: str
    title: str
    text: str


class MarkdownView(msgspec.Struct, frozen=True):
    """A page in Markdown, ready; `page` is the name of the HTML beside it."""

    heading: str
    kind: str
    made_from: str
    page: str
    summary: str
    sections: tuple[MarkdownSection, ...]

"""Which kind of thing a page describes: from the declaration's shape, then the file's name, the heading's anchor, the
index keywords of the front matter. Words of the page's own language are never asked.

A new kind of page is a word in `KIND_WORDS` and, if its declaration may be read in several ways, a line in `_REFINED`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from docabi.diagnostics import Sink
from docabi.page import Block, Fence, FrontMatter, ListBlock, Page, Paragraph, Section, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import Span
from docabi.spec import Declared, Kind

# File names and anchors are made from the English titles, in every locale.
KIND_WORDS: Mapping[str, Kind] = {
    "method": Kind.METHOD,
    "interface": Kind.INTERFACE,
    "function": Kind.FUNCTION,
    "enumeration": Kind.ENUMERATION,
    "enum": Kind.ENUMERATION,
    "structure": Kind.STRUCTURE,
    "struct": Kind.STRUCTURE,
    "union": Kind.UNION,
    "coclass": Kind.COCLASS,
    "class": Kind.CLASS,
    "attribute": Kind.CLASS,
}

# What only index keywords say: `Foo type` is a type of another language.
_KEYWORD_KINDS: Mapping[str, Kind] = {"type": Kind.CLASS}

# `[text](target)` or `<xref:...>` at the start, after an image or emphasis mark at most: it is a link though its
# target be damaged.
_LINK_FIRST = compile_pattern(r"\s*[*_]*(\[[^\]]*\]\(|<xref:)")
# `MAPI.PidTagSubject`: capitals alone, of which the first is no `I`, name what an API is part of.
_IN_NAMESPACE = compile_pattern(r"[A-HJ-Z][A-Z0-9]*\.")
_CALLABLE = (Kind.METHOD, Kind.FUNCTION, Kind.CALLBACK)
# What a declaration's shape leaves open: a C++ `class` with virtual methods documents an interface as often as a class.
_REFINED: Mapping[Kind, tuple[Kind, ...]] = {
    Kind.CLASS: (Kind.CLASS, Kind.INTERFACE),
    Kind.INTERFACE: (Kind.INTERFACE, Kind.CLASS),
    Kind.STRUCTURE: (Kind.STRUCTURE, Kind.INTERFACE),
}


class PathWords(NamedTuple):
    """A file name or anchor, parted: `imetadataimport-enum-method` is the words before `method`, and that kind.

    `last` is false where words follow the kind's (`x-function-for-silverlight`): a weaker sign.
    """

    words: tuple[str, ...]
    kind: Kind | None = None
    last: bool = True


class Verdict(NamedTuple):
    """What a page is, and for a page without an entity the reason for that."""

    kind: Kind
    reason: str = ""


@remembered(64)  # of a page the same two are asked several times
def path_words(name: str) -> PathWords:
    """Part a file's stem or an anchor into the words of the name and the kind (`interface1` counts as interface)."""
    words = tuple(word for word in name.lower().split("-") if word)
    for end in range(len(words), 1, -1):
        kind, start = _kind_ending_at(words, end)
        if kind:
            return PathWords(words[:start], kind, end == len(words))
    return PathWords(words)


def _kind_ending_at(words: tuple[str, ...], end: int) -> tuple[Kind | None, int]:
    if end > 2 and words[end - 2 : end] == ("function", "pointer"):
        return Kind.CALLBACK, end - 2
    return KIND_WORDS.get(words[end - 1].rstrip("0123456789")), end - 1


def keyword_kind(front: FrontMatter) -> Kind | None:
    """The kind that an index keyword names: `IFoo::Bar method [.NET hosting]`. Keywords are never translated. One about
    a name of the page itself comes before one about a type that the page mentions, too.
    """
    own = {fold(name) for name in front.api_names}
    keywords = [tuple(keyword.partition("[")[0].partition(",")[0].lower().split()) for keyword in front.help_keywords]
    for words in sorted(keywords, key=lambda words: not own.intersection(map(fold, words[:1]))):
        if len(words) > 1 and (kind := _KEYWORD_KINDS.get(words[-1]) or _kind_ending_at(words, len(words))[0]):
            return kind
    return None


def owned(names: Iterable[str]) -> bool:
    """Whether the front matter names a member: `IFoo.Bar` or `IFoo::Bar`, not a class in a namespace."""
    members = (name for name in names if not _IN_NAMESPACE.match(name))
    return any(re.fullmatch(r"\w+(\.|::)\w+( \w+)?", name.strip()) for name in members)


def article(kind: Kind) -> str:
    """`a` or `an`, as it stands before the kind's word."""
    return "an" if kind.value[0] in "aeiou" else "a"


def kind_of(page: Page, declared: Declared | None, sink: Sink) -> Verdict:
    """Decide a page's kind; a witness that says otherwise is reported as `kind-conflict`."""
    file, anchor = path_words(page.identity.stem), path_words(page.heading_anchor)
    named = tuple(kind for kind in (page.kind, file.kind, anchor.kind, keyword_kind(page.front)) if kind)
    shape = declared and _shape(declared)
    if shape:
        members = (words for words in (*page.front.help_keywords, page.heading) if "::" in words)
        is_member = owned(page.front.api_names or page.front.f1_keywords) or owned(members)
        kind = _refined(shape, named, is_member)
    elif named and (_means_api(page) or any(_is_name_of_page(part, page) for part in (file, anchor))):
        kind = named[0]
    elif page.base:
        kind = Kind.INTERFACE
    elif owned(page.front.api_names):
        kind = Kind.METHOD
    elif declared is not None and _is_alias(declared, page):
        kind = Kind.ALIAS
    else:
        _report_unknown(page, sink)
        return _without_entity(page)
    own = {fold(name) for name in (*page.front.api_names, *((declared.name,) if declared else ()))}
    # `DEBUG_ADDRESS_UNION` may be a structure: where the kind's word is a part of the name, it says nothing.
    claims = {"file name": (file.kind, page.identity.stem), "heading anchor": (anchor.kind, page.heading_anchor)}
    _report(page, kind, {witness: one for witness, (one, text) in claims.items() if fold(text) not in own}, sink)
    return Verdict(kind)


_OTHER = compile_pattern(r"[^a-z0-9]+")


@remembered(16384)
def fold(text: str) -> str:
    """Lower-case ASCII letters and digits only: what file names and anchors keep of a name."""
    return _OTHER.sub("", text.lower())


def _means_api(page: Page) -> bool:
    """Whether a page means to describe an entity: then it has a syntax section, or `api_name` in its front matter."""
    return bool(page.section(SectionKey.SYNTAX) or page.front.api_names)


_SPELLED = compile_pattern(r"[A-Za-z_][\w.:]*", re.ASCII)


def _is_name_of_page(part: PathWords, page: Page) -> bool:
    """Whether a file name or an anchor is a name and its kind, and no sentence that ends in both
    (`implementing-the-ilamp-interface`): of that, heading, title or keywords spell the last words alone as one.
    """
    if not (part.kind and part.last):
        return False
    front = page.front
    texts = (page.heading, front.title, *front.help_keywords, *front.f1_keywords)
    spelled = {fold(word) for text in texts for word in _SPELLED.findall(text.replace("\\", ""))}
    # A method's page may be headed by its last word, without the interface.
    first = 2 if part.kind is Kind.METHOD else 1
    ends = ("".join(part.words[start:]) for start in range(first, len(part.words)))
    return "".join(part.words) in spelled or spelled.isdisjoint(ends)


def _report_unknown(page: Page, sink: Sink) -> None:
    if _means_api(page):
        syntax = page.section(SectionKey.SYNTAX)
        found = "its syntax section" if syntax else "api_name in its front matter"
        sink.error(
            "unknown-kind",
            syntax.span if syntax else page.heading_span,
            f"the page means to describe an API ({found}), but neither a declaration nor its name says of which kind",
            help=f"end the file name with a kind: {', '.join(f'`-{word}`' for word in KIND_WORDS)}; "
            "what is none of these (a macro, a property) stays a guide",
            cause=page.identity.path,
        )


def _shape(declared: Declared) -> tuple[Kind, ...]:
    """The kinds that a declaration may be, the likeliest first; empty where it proves nothing."""
    if declared.kind:
        return _REFINED.get(declared.kind, (declared.kind,))
    return _CALLABLE if declared.signature else ()


def _is_alias(declared: Declared, page: Page) -> bool:
    """Whether a page is about a name that its declaration gives to another type, and to nothing else."""
    named = (page.heading, page.identity.stem, *(name.rpartition(".")[2] for name in page.front.api_names))
    target = declared.aliases[0].type if declared.aliases else None
    while target is not None and target.name is None:
        target = target.pointer or target.array
    is_another = target is not None and target.name != declared.name
    return is_another and fold(declared.name) in map(fold, named)


def _refined(shape: tuple[Kind, ...], named: tuple[Kind, ...], member: bool) -> Kind:
    for kind in named:
        if kind in shape:
            return kind
    if shape is not _CALLABLE:
        return shape[0]
    # A prototype under a name of another kind (an interface's page that shows one method) proves nothing.
    if named and Kind.METHOD not in named:
        return named[0]
    return Kind.METHOD if member else Kind.FUNCTION


def _report(page: Page, kind: Kind, claims: Mapping[str, Kind | None], sink: Sink) -> None:
    for witness, claim in claims.items():
        if claim and claim is not kind:
            span = page.heading_span if witness == "heading anchor" else Span()
            message = f"the {witness} says {claim}, but the page describes {article(kind)} {kind}"
            cause = f"{page.identity.path}: {witness} says {claim}"
            sink.warning("kind-conflict", span, message, help=f"rename it to end in `-{kind}`", cause=cause)


# --- pages without an entity -----------------------------------------------------------------------------------------


def _without_entity(page: Page) -> Verdict:
    """A list of links, a guide or a table of contents, told apart by structure alone; the reason is a sentence."""
    without = "it has no declaration and its name has no kind"
    headings = [page.heading, *(section.title for section in page.sections)]
    if not any(_blocks(page)) and len(headings) > 1 and all(_LINK_FIRST.match(heading) for heading in headings):
        return Verdict(Kind.TOC, f"each of its {len(headings)} headings is a link, and nothing stands below them")
    shape = Counter(what for block in _blocks(page) for what in _adds(block))
    entries = shape.pop("entries", 0)
    shape["sections of prose"] = sum(_is_prose(section) for section in page.sections)
    found = ", ".join(f"{what}: {count}" for what, count in sorted(shape.items()) if count)
    if entries and not found:
        return Verdict(
            Kind.LIST, f"{without}; beside paragraphs it holds only entries that begin with a link ({entries})"
        )
    return Verdict(Kind.GUIDE, f"{without}; it explains ({found or 'paragraphs only'})")


def _blocks(page: Page) -> Iterator[Block]:
    yield from page.summary
    for section in page.sections:
        if section.key is not SectionKey.SEE_ALSO:
            yield from section.blocks


def _adds(block: Block) -> Sequence[str]:
    """Return what a block adds to the count of a page's kind: `entries` for each entry that begins with a link, else
    the mark of a guide.
    """
    match block:
        case Paragraph(text=text):
            return ("entries",) if _LINK_FIRST.match(text) else ()
        case Table(rows=rows):
            links = sum(bool(row and _LINK_FIRST.match(row[0].text)) for row in rows)
            return ("entries",) * links if 2 * links >= len(rows) else ("tables",)
        case ListBlock(items=items):
            links = sum(_starts_with_link(item) for item in items)
            return ("entries",) * links if 2 * links >= len(items) else ("lists",)
        case Fence():
            return ("code blocks",)
    return ()


def _starts_with_link(item: tuple[Block, ...]) -> bool:
    return bool(item) and isinstance(item[0], Paragraph) and bool(_LINK_FIRST.match(item[0].text))


def _is_prose(section: Section) -> bool:
    """Whether a section of its own making has text and no entries."""
    return section.key is SectionKey.OTHER and bool(section.blocks) and not any(map(_adds, section.blocks))

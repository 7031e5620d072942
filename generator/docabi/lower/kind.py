"""Which kind of thing a page describes: from the declaration's shape, then the file's name, the heading's anchor, the
index keywords of the front matter. Words of the page's own language are never asked.

A new kind of page is a word in `KIND_WORDS` and, if its declaration may be read in several ways, a line in `_REFINED`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from docabi.diagnostics import Sink
from docabi.lower.navigation import classified
from docabi.page import FrontMatter, Page, SectionKey
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

_DERIVED = re.compile(r"(\w+)\s*:\s*(I[A-Z]\w*)", re.ASCII)
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
    """The kind that an index keyword names: `IFoo::Bar method [.NET hosting]`. Keywords are never translated."""
    for keyword in front.help_keywords:
        words = tuple(re.split(r"[\[,]", keyword)[0].lower().split())
        if len(words) > 1 and (kind := _KEYWORD_KINDS.get(words[-1]) or _kind_ending_at(words, len(words))[0]):
            return kind
    return None


def owned(names: Iterable[str]) -> bool:
    """Whether the front matter names a member: `IFoo.Bar` or `IFoo::Bar`, not a class in a namespace."""
    return any(re.fullmatch(r"\w+(\.|::)\w+( \w+)?", name.strip()) for name in names)


def derivation(page: Page) -> str:
    """The base that a heading states (`ILampBox : IUnknown`) of what the front matter names; else empty."""
    match = _DERIVED.fullmatch(page.heading.strip())
    return match[2] if match and match[1] in page.front.api_names else ""


def article(kind: Kind) -> str:
    """`a` or `an`, as it stands before the kind's word."""
    return "an" if kind.value[0] in "aeiou" else "a"


def kind_of(page: Page, declared: Declared | None, sink: Sink) -> Verdict:
    """Decide a page's kind; a witness that says otherwise is reported as `kind-conflict`."""
    file, anchor = path_words(page.identity.stem), path_words(page.heading_anchor)
    named = tuple(kind for kind in (file.kind, anchor.kind, keyword_kind(page.front)) if kind)
    shape = declared and _shape(declared)
    if shape:
        kind = _refined(shape, named, owned(page.front.api_names or page.front.f1_keywords))
    elif named and (_means_api(page) or any(part.kind and part.last for part in (file, anchor))):
        kind = named[0]
    elif derivation(page):
        kind = Kind.INTERFACE
    elif owned(page.front.api_names):
        kind = Kind.METHOD
    else:
        _report_unknown(page, sink)
        return Verdict(*classified(page))
    _report(page, kind, {"file name": file.kind, "heading anchor": anchor.kind}, sink)
    return Verdict(kind)


def _means_api(page: Page) -> bool:
    """A page that means to describe an entity says so: it has a syntax section, or api_name in its front matter."""
    return bool(page.section(SectionKey.SYNTAX) or page.front.api_names)


def _report_unknown(page: Page, sink: Sink) -> None:
    if _means_api(page):
        syntax = page.section(SectionKey.SYNTAX)
        found = "its syntax section" if syntax else "api_name in its front matter"
        sink.error(
            "unknown-kind",
            syntax.span if syntax else page.heading_span,
            f"the page means to describe an API ({found}), but neither a declaration nor its name says of which kind",
            help=f"end the file name with a kind: {', '.join(f'`-{word}`' for word in KIND_WORDS)}",
            cause=page.identity.path,
        )


def _shape(declared: Declared) -> tuple[Kind, ...]:
    """The kinds that a declaration may be, the likeliest first; empty where it proves nothing."""
    if declared.kind:
        return _REFINED.get(declared.kind, (declared.kind,))
    return _CALLABLE if declared.signature else ()


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
            sink.warning(
                "kind-conflict",
                span,
                f"the {witness} says {claim}, but the page describes {article(kind)} {kind}",
                help=f"rename it to end in `-{kind}`",
                cause=f"{page.identity.path}: {witness} says {claim}",
            )

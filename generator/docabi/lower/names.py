"""The name of what a page describes, by vote of its witnesses: front matter, heading anchor, file name, declaration.

Anchors and file names are lower case and without separators, so names are compared folded. An interface is spelled as
in the table of layouts, another name as in the declaration, then the front matter, code spans, translated words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.classify import KIND_WORDS, fold, path_words
from docabi.lower.text_forms import TextForms, text_forms
from docabi.page import FrontMatter, Page
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import Span
from docabi.spec import Declared, Kind, Witness

_IDENTIFIER = compile_pattern(r"[A-Za-z_][A-Za-z0-9_]*")
_MEMBER = compile_pattern(r"[A-Za-z_]\w*(?:(?:::|\.)[A-Za-z_]\w*)?", re.ASCII)
_CODE_SPAN = compile_pattern(r"`([^`\n]+)`")
# What each witness's vote counts. Keywords are copied together with api_name, so they only break ties.
_VOTES: Mapping[str, float] = {
    "file": 1,
    "anchor": 1,
    "heading": 1,
    "front-matter": 1,
    "declaration": 1,
    "keywords": 0.5,
}
# Each witness is a bit of a set of them; what each set's votes sum up to.
_BITS = {source: 1 << place for place, source in enumerate(_VOTES)}
_SUMS = tuple(sum(_VOTES[source] for source, bit in _BITS.items() if bit & many) for many in range(1 << len(_VOTES)))
# Witnesses that write owner and name together.
_GLUED = frozenset({"file", "anchor"})
# A page that names more owners than this is no page of a method.
_MOST_OWNERS = 16
# Who spells a name, the best speller first: in the published pages the declaration never errs in case, api_name does.
_SPELLERS = ("declaration", "front-matter", "keywords")


class Name(NamedTuple):
    """A page's name. `owner` is the interface, class or structure of a method, else empty."""

    owner: str
    name: str
    witnesses: tuple[Witness, ...] = ()
    forms: TextForms | None = None
    is_spelled: bool = True
    """Whether the page has the name as a symbol is written, not only as files and anchors fold it."""


class _Key(NamedTuple):
    """A name folded for comparison."""

    owner: str
    name: str

    @property
    def whole(self) -> str:
        return self.owner + self.name


# Front matter says a name three times, and each is asked for several times.
@remembered(1024)
def split_member(text: str) -> tuple[str, str]:
    """Owner and name of `IFoo.Bar`, `IFoo::Bar`, `Namespace.IFoo.Bar` (owner `IFoo`) or `Bar` (owner empty)."""
    parts = [part.strip() for part in text.replace("::", ".").split(".") if part.strip()]
    return (parts[-2] if len(parts) > 1 else "", parts[-1] if parts else "")


@remembered(1024)
def without_kind(text: str) -> str:
    """A front matter name without the kind word that some pages append: `IFoo.Bar Method`."""
    words = text.split()
    while len(words) > 1 and words[-1].lower().rstrip("0123456789") in KIND_WORDS:
        words.pop()
    return " ".join(words)


def vote(page: Page, kind: Kind, declared: Declared | None, facts: Facts, sink: Sink) -> Name:
    """Decide the name; each witness that says otherwise is reported as `name-conflict` or `wrong-declaration`.

    Of something with an A and a W form any name of them means the form that the page declares.
    """
    forms = text_forms(kind, declared, {split_member(without_kind(name))[1] for name in page.front.api_names})
    witnesses = tuple(_witnesses(page, kind, declared))
    if forms is not None:
        witnesses = tuple(_with_form(one, forms) for one in witnesses)
    if kind is not Kind.METHOD:
        witnesses = tuple(Witness(w.source, "", w.name, w.line) if w.owner else w for w in witnesses)
    winner = _first_of_several(declared, witnesses) or _winner(witnesses)
    spelled = [w for source in _SPELLERS for w in witnesses if w.source == source]
    if declared and _is_made_up(winner, declared, page, spelled):
        winner = _Key(winner.owner, fold(declared.name))
        witnesses = tuple(one for one in witnesses if one.source not in _GLUED or winner.name not in fold(one.name))
    known = facts.derive(_known)
    interface = [known.get(winner.name, "")] if kind is Kind.INTERFACE else []
    name = _spell(winner.name, page, [*interface, *(w.name for w in spelled)])
    owners = [known.get(winner.owner, ""), *(w.owner for w in spelled)]
    owner = _spell(winner.owner, page, owners) if winner.owner else ""
    _report_kind_words(page, sink)
    losers = [one for one in witnesses if not _supports(one, winner)]
    if losers:
        listed = {fold(one.name) for one in witnesses if one.source == "front-matter"}
        losers = [one for one in losers if not _is_of_several(one, listed) and not _is_of_topic(one, winner, page)]
        report_losers(page, f"{owner}::{name}" if owner else name, witnesses, losers, sink)
    # Evidence is of the file name the whole, no keywords, no words of the heading.
    shown = (witness for witness in witnesses if witness.source in ("anchor", "front-matter", "declaration"))
    is_spelled = declared is not None or bool(owner) or _is_symbol(winner.name, page, spelled)
    return Name(owner, name, (*witnesses[:1], *shown), forms, is_spelled)


def _with_form(witness: Witness, forms: TextForms) -> Witness:
    if fold(witness.name) not in map(fold, forms.names):
        return witness
    name = fold(forms.name) if witness.source in ("file", "anchor") else forms.name
    return Witness(witness.source, witness.owner, name, witness.line)


def _report_kind_words(page: Page, sink: Sink) -> None:
    for written in page.front.api_names:
        if without_kind(written) != " ".join(written.split()):
            first = _api_name_line(page.front)
            near = page.lines[first - 1 : first + len(page.front.api_names)]
            number = next((place for place, line in enumerate(near, first) if written in line), first)
            place = Span(number, near[number - first].find(written) + 1, len(written)) if near else Span(first)
            help = f"write `{without_kind(written)}`"
            cause = f"{page.identity.path}: {written}"
            sink.info("kind-word-in-name", place, f"api_name `{written}` ends in a kind word", help=help, cause=cause)


def _witnesses(page: Page, kind: Kind, declared: Declared | None) -> Iterator[Witness]:
    file = path_words(page.identity.stem)
    # Some families begin every file name with words of their own: `nf-objidl-ithing-advise`.
    shortest = 2 if kind is Kind.METHOD else 1
    count = len(file.words)
    cuts = [slice(start, count) for start in range(max(count - shortest + 1, 1))]
    # Those of constants end with words of their kind: `prptaglevel-canonical-property`.
    for cut in [slice(end) for end in range(1, count + 1)] if kind is Kind.CONSTANT else cuts:
        yield Witness("file", *_file_member(file.words[cut], kind), 1)
    if page.heading_anchor and kind is not Kind.CONSTANT:
        # Of a heading `IFoo : IBar` the anchor is `ifoo--ibar`.
        anchor = "".join(path_words(page.heading_anchor.partition("--")[0]).words)
        yield Witness("anchor", "", anchor, page.heading_span.line)
    else:  # an anchor is made from the English heading, so on an English page without one the heading stands for it
        # Of a heading with names in code its other words are none (`` `LAMP_ON`, `LAMP_OFF` macros ``).
        code = " ".join(_CODE_SPAN.findall(page.heading))
        for spelled in _MEMBER.findall(code or page.heading):
            yield Witness("heading", *split_member(spelled), page.heading_span.line)
    line = _api_name_line(page.front)
    for spelled in page.front.api_names:
        yield Witness("front-matter", *split_member(without_kind(spelled)), line)
    if declared:
        at = declared.lines.get("", 1)
        aliases = (alias.name for alias in declared.aliases)
        for spelled in filter(None, (declared.name, declared.tag_name, *aliases)):
            yield Witness("declaration", declared.owner, spelled, at)
    for spelled in _keywords(page.front):
        yield Witness("keywords", *split_member(spelled), line)


def _file_member(words: tuple[str, ...], kind: Kind) -> tuple[str, str]:
    """`ifoo-bar` is the member `bar` of `ifoo`; a single word is a member whose owner the file name leaves out."""
    return (words[0], "".join(words[1:])) if kind is Kind.METHOD and len(words) > 1 else ("", "".join(words))


def _api_name_line(front: FrontMatter) -> int:
    return next((line for key, line in front.lines.items() if fold(key) == "apiname"), 1)


# What stands in brackets behind an index keyword, and the forms that a name has in one.
_SUBJECT = compile_pattern(r"\[.*")
_OF_OWNER, _DOTTED, _WORD = map(compile_pattern, (r"\w+::\w+", r"[\w:.]+", r"\w+"))


def _keywords(front: FrontMatter) -> Iterator[str]:
    """Names of the F1 keywords, and of index keywords that say a kind: `IFoo::Bar method [.NET Framework hosting]`."""
    for keyword in front.f1_keywords:
        yield without_kind(keyword)
    for keyword in front.help_keywords:
        body, _, rest = _SUBJECT.sub("", keyword).partition(",")
        name = without_kind(body.strip())
        owner = without_kind(rest.strip())
        if _OF_OWNER.fullmatch(name):
            yield name
        elif name != body.strip() and _DOTTED.fullmatch(name):
            yield f"{owner}::{name}" if _WORD.fullmatch(owner) else name


def _supports(witness: Witness, key: _Key) -> bool:
    owner, name = fold(witness.owner), fold(witness.name)
    whose, what = key
    if witness.source in _GLUED:
        return owner + name in (whose + what, what)
    return name == what and owner in ("", whose)


def _is_of_several(witness: Witness, listed: Collection[str]) -> bool:
    """Whether a page of several functions, which front matter lists, names one or all of them: `getc-getwc`, which
    declares `getc` first.
    """
    said = fold(witness.owner) + fold(witness.name)
    parts = (said in listed) if witness.source not in _GLUED else any(name in said for name in listed)
    return len(listed) > 1 and parts


def _is_of_topic(witness: Witness, winner: _Key, page: Page) -> bool:
    """Whether a file is called after the whole heading (`ilamp-canonical-property`), which of a constant's page may be
    translated, or, where nothing but the declaration says a name and the file's no kind (`fi_lamp.3`), after what its
    page is about.
    """
    if witness.source != "file":
        return False
    if page.constant is not None and fold(page.identity.stem).startswith(winner.name):
        return True
    if fold(page.identity.stem) == fold(page.heading):
        return winner.name in map(fold, _IDENTIFIER.findall(page.heading))
    return not (page.front.api_names or page.heading_anchor or path_words(page.identity.stem).kind)


def _is_made_up(winner: _Key, declared: Declared, page: Page, spelled: Sequence[Witness]) -> bool:
    """Whether only a file and an anchor have a name, as they have that of `offsetof-macro`, and nobody spells it."""
    return bool(declared.name) and not _is_spelled(winner.name, page, spelled)


def _is_symbol(folded: str, page: Page, spelled: Sequence[Witness]) -> bool:
    """Whether front matter has a name, or the heading marks it or begins with it."""
    headings = (*_CODE_SPAN.findall(page.heading), *_IDENTIFIER.findall(page.heading)[:1])
    is_head = any(fold(one) == folded for one in headings)
    return is_head or any(fold(one.name) == folded for one in spelled)


def _is_spelled(folded: str, page: Page, spelled: Sequence[Witness]) -> bool:
    return any(fold(name) == folded for name in chain((one.name for one in spelled), _written_names(page)))


def _first_of_several(declared: Declared | None, witnesses: tuple[Witness, ...]) -> _Key | None:
    """The name of a page of several functions: the declared one, because the page's facts are those of that one."""
    listed = {fold(one.name) for one in witnesses if one.source == "front-matter" and not one.owner}
    if declared is None or declared.signature is None or len(listed) < 2 or fold(declared.name) not in listed:
        return None
    return _Key("", fold(declared.name))


def _winner(witnesses: tuple[Witness, ...]) -> _Key:
    """The name with the most votes; a witness counts once, however often it speaks."""
    said: dict[str | tuple[str, str], int] = {}
    for witness in witnesses:
        owner, name = fold(witness.owner), fold(witness.name)
        key = owner + name if witness.source in _GLUED else (owner, name)
        said[key] = said.get(key, 0) | _BITS[witness.source]

    def votes(key: tuple[str, str]) -> tuple[float, int, int, bool]:
        owner, name = key
        glued = said.get(owner + name, 0) | said.get(name, 0)
        sources = glued | said.get(key, 0) | said.get(("", name), 0)
        # Of two that as many witnesses give the front matter's, then the declaration's is written as a name, and not
        # guessed from words.
        return _SUMS[sources], sources & _BITS["front-matter"], sources & _BITS["declaration"], bool(owner)

    return _Key(*max(_candidates(witnesses), key=votes))


def _candidates(witnesses: tuple[Witness, ...]) -> Iterable[tuple[str, str]]:
    """Every name a witness gives, under its own owner or, where it names none, under the owner that another gives."""
    named = dict.fromkeys(fold(witness.owner) for witness in witnesses if witness.owner)
    owners = [*named][:_MOST_OWNERS]
    keys: dict[tuple[str, str], None] = {}
    for witness in witnesses:
        if witness.source == "anchor" and len(witnesses) > 1:
            continue  # an anchor glues owner and name together
        name = fold(witness.name)
        keys |= dict.fromkeys([(owner, name) for owner in ([fold(witness.owner)] if witness.owner else ["", *owners])])
    return keys


def _spell(folded: str, page: Page, written: Iterable[str]) -> str:
    """The spelling of a folded name: as written by a witness, in a code span, in the heading, else as folded."""
    for spelling in chain(written, _written_names(page)):
        if fold(spelling) == folded:
            return spelling
    return folded


def _written_names(page: Page) -> Iterator[str]:
    for source in (page.summary_source, *(section.source for section in page.sections)):
        for span in _CODE_SPAN.findall(source):
            yield from _IDENTIFIER.findall(span)
    for text in (page.heading, page.front.title, page.front.description):
        yield from _IDENTIFIER.findall(text)


def _known(facts: Facts) -> Mapping[str, str]:
    """Names of interfaces as the real headers spell them, by folded name."""
    return {fold(name): name for name in facts.layouts}


_CALLED: Mapping[str, str] = {
    "file": "file name",
    "anchor": "heading anchor",
    "heading": "heading",
    "front-matter": "front matter (api_name)",
    "declaration": "declaration",
}
_HELP: Mapping[str, str] = {
    "file": "rename the file",
    "anchor": "mend the anchor of the first heading",
    "front-matter": "mend api_name",
    "declaration": "mend the name in the syntax block",
}
# Share of equal letters above which two names are one name with a slip: `GetPublicKey` for `GetPublicKeyEx` is 0.92,
# `GetSearchPathLength` for `GetSearchPath` is 0.81.
_SAME_NAME = 0.85


def report_losers(page: Page, name: str, witnesses: Sequence[Witness], losers: Sequence[Witness], sink: Sink) -> None:
    """Report each source none of whose witnesses agrees with `name` (`IFoo::Bar`), save keywords and headings."""
    agreeing = {witness.source for witness in witnesses} - {witness.source for witness in losers}
    lost = frozenset(losers)
    agreeing |= {witness.source for witness in witnesses if witness not in lost}
    reported: set[str] = set()
    for loser in losers:
        if loser.source in _HELP and loser.source not in agreeing | reported:
            reported.add(loser.source)
            _report(page, name, loser, [_CALLED[source] for source in _CALLED if source in agreeing], sink)


def _report(page: Page, name: str, loser: Witness, agreeing: Sequence[str], sink: Sink) -> None:
    said = f"{loser.owner}::{loser.name}" if loser.owner else loser.name
    against = " and ".join(filter(None, (", ".join(agreeing[:-1]), *agreeing[-1:])))
    verb = "say" if len(agreeing) > 1 else "says"
    message = f"the {_CALLED[loser.source]} says `{said}`, but the {against or 'rest of the page'} {verb} `{name}`"
    cause = f"{page.identity.path}: {loser.source} says {said}"
    span = page.heading_span if loser.source == "anchor" else _written_at(loser, page)
    if loser.source == "declaration" and not nearly_same(loser.name, name.rpartition("::")[2]):
        help = f"declare `{name}`: the signature may be that of `{said}`"
        sink.error("wrong-declaration", span, message, help=help, cause=cause)
    else:
        sink.warning("name-conflict", span, message, help=_HELP[loser.source], cause=cause)


def _written_at(witness: Witness, page: Page) -> Span:
    """Where a witness writes its name: a declaration may end with it, a key of the front matter has it below."""
    if witness.source != "file":
        owner = rf"(?:{re.escape(witness.owner)}\s*(?:::|\.)\s*)?" if witness.owner else ""
        word = re.compile(rf"\b{owner}{re.escape(witness.name)}\b")
        for number, line in enumerate(page.lines[witness.line - 1 :], witness.line):
            if found := word.search(line):
                return Span(number, found.start() + 1, len(found[0]))
    return Span(witness.line)


def nearly_same(left: str, right: str) -> bool:
    """Whether two names are one with a slip: a missing digit, a typing error, or the same words in another order."""
    from difflib import SequenceMatcher  # of most pages nobody asks this

    pairs = ((left, right), (_sorted(left), _sorted(right)))
    return any(SequenceMatcher(a=a, b=b, autojunk=False).ratio() >= _SAME_NAME for a, b in pairs)


def _sorted(name: str) -> str:
    return "".join(sorted(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)))

"""What a locale's page says in another language: fragments that it lacks or that translation damaged beyond repair.

In: the words of a page in every locale. Out: for each locale the fragments that another one tells, with the reason.
Beyond repair is a fragment of which a code span, a link or a number of the source is gone, in which one stands twice,
that still is the source's own words, or in which a name or a link stands out of its clause: behind the end of the
sentence, or behind the particle that wants it in front. Only pages of one source revision are held against each other,
but any page may tell the fragment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from unicodedata import normalize

import msgspec
from msgspec.structs import replace

from docabi.backends.reference.views import Language
from docabi.patterns import compile_pattern
from docabi.reader.leaf_pairs import marks_of
from docabi.remembering import remembered
from docabi.texts import PageText

MISSING, DAMAGED, UNTRANSLATED = "fallback-missing", "fallback-damaged", "fallback-untranslated"
"""Why a fragment is shown in another language; keys of `words.yaml`."""
NO_TEXT = PageText()


class Source(msgspec.Struct, frozen=True):
    """A language that tells a fragment, its page, and why."""

    language: Language
    page: PageText
    reason: str = ""


Fragment = tuple[str, str]
"""A field of a page's words, and the name in it if it is a table: `("parameters", "hFile")`, `("summary", "")`."""

_FIELDS = ("summary", "returns", "remarks")
_TABLES = ("parameters", "hresults", "members", "constants")
_ROWS, _FACTS = "requirements", ("platforms", "versions")
_TWICE = compile_pattern(r"(`[^`\n]+`)[ \t]*\1")
# By language: a name behind the verb that ends a sentence, and a particle that lost the name in front of it.
_NAME = r"(?:`[^`\n]+`|\[[^\]\n]+\]\([^()\n]+\))"
_OUT_OF_CLAUSE = {
    "ja": re.compile(
        rf"(?:ます|です|ました|ません)\s*{_NAME}\s*[。.]?\s*(?:$|\n)"
        r"|\A(?:[をが]|の(?!み)|に(?!わ)|は(?![いじずる])|として|を介して)(?=[^`\[]{1,60}[`\[])"
    ),
    "ko": re.compile(rf"(?:다|요)\s*{_NAME}\s*\.?\s*(?:$|\n)|\A[의을를은는]\s(?=[^`\[]{{1,60}}[`\[])"),
    "tr": re.compile(rf"(?:[dt][ıiuü]r)\s*{_NAME}\s*\.?\s*(?:$|\n)"),
    "zh": re.compile(r"\A[中的](?=[的所实返][^`\[]{0,60}[`\[])|在[ \t]?中[ \t]?[`\[]"),
}
# A number that no language writes as a word; one with a stop and a word behind it may be an ordinal.
_NUMBER = compile_pattern(r"(?<![\w#.,-])\d{2,}(?!\w|\.\s+\w|[.,]\d)")
_BESIDE_NUMBERS = compile_pattern(r"`[^`\n]*`|\]\([^()\n]*\)|<[^<>\n]*>|https?://\S+")
_DIGITS = compile_pattern(r"\d\d")
_GROUPS = compile_pattern(r"(?<=\d)[.,'’ \u00a0\u202f](?=\d)")
_WORDS = compile_pattern(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 4


def sources(pages: Mapping[str, PageText], languages: Sequence[Language], chosen: Sequence[str]) -> list[Source]:
    """Every page with words, the first asked first: of the chosen locales, of English, then the newest."""
    first = {tag.lower(): place for place, tag in enumerate(chosen)}
    found = [Source(one, pages[one.tag]) for one in languages if pages[one.tag] != NO_TEXT]
    found.sort(key=lambda one: one.page.freshness.date, reverse=True)
    return sorted(found, key=lambda one: _rank(one.language.tag.lower(), first))


def _rank(tag: str, first: Mapping[str, int]) -> tuple[int, bool]:
    return first.get(tag, len(first)), tag.partition("-")[0] != "en"


def borrowed(own: PageText, tag: str, others: Sequence[Source]) -> dict[Fragment, Source]:
    """The fragments of a page that `others`, in order, tell better."""
    if not others:
        return {}
    alike = [one for one in others if one.page.freshness.revision == own.freshness.revision != ""]
    found: dict[Fragment, Source] = {}
    for fragment in _fragments(own, others):
        text = told(own, fragment)
        reason = _reason(text, tag, [(one.language.tag, told(one.page, fragment)) for one in alike])
        source = next((one for one in others if told(one.page, fragment).strip()), None) if reason else None
        if source is not None:
            found[fragment] = replace(source, reason=reason)
    return found


def told(page: PageText, fragment: Fragment) -> str:
    """What a page says in a fragment; empty if nothing."""
    field, name = fragment
    if field == _ROWS:
        return dict(_only_rows(page)).get(name, "")
    words = getattr(page, field)
    return str(words.get(name, "")) if name else str(words)


def _only_rows(page: PageText) -> Iterator[tuple[str, str]]:
    """What a page says in words in the one row of its requirements that tells a fact."""
    for fact in _FACTS:
        rows = [row.text for row in page.requirements if row.fact == fact]
        if len(rows) == 1:
            yield fact, rows[0]


def _fragments(own: PageText, others: Sequence[Source]) -> Iterator[Fragment]:
    pages = [own, *(one.page for one in others)]
    yield from ((field, "") for field in _FIELDS)
    yield from ((_ROWS, fact) for fact, _ in _only_rows(own))
    for field in _TABLES:
        yield from ((field, name) for name in dict.fromkeys(name for page in pages for name in getattr(page, field)))


def _reason(text: str, tag: str, tagged: Sequence[tuple[str, str]]) -> str:
    """Why a text is not shown; empty for one that is. `tagged` are those of its revision, each with its language."""
    if not text.strip():
        return MISSING
    if _is_out_of_clause(text, tag):
        return DAMAGED
    sources = [text for _, text in tagged if text.strip()]
    if not sources:
        return ""
    source = sources[0]
    if text == source and len(_WORDS.findall(text)) >= _FEWEST_WORDS and len({text, *sources}) > 1:
        return UNTRANSLATED
    # A number that one translation alone has may be what that one adds.
    is_witnessed = len(sources) > 1 or next(tag for tag, text in tagged if text.strip()).lower().startswith("en")
    lacks_a_number = is_witnessed and all(_lacks_a_number(text, one) for one in sources)
    return DAMAGED if _has_lost(text, source) or lacks_a_number or _is_doubled(text, source) else ""


def _is_out_of_clause(text: str, tag: str) -> bool:
    pattern = _OUT_OF_CLAUSE.get(tag.partition("-")[0].lower())
    is_sentence = ("`" in text or "](" in text) and "\n\n" not in text
    return is_sentence and pattern is not None and bool(pattern.search(text))


@remembered(8192)
def _signs(text: str) -> tuple[frozenset[str], frozenset[str]]:
    marks = marks_of(text)
    return frozenset(map(_letters, marks.codes)), frozenset(marks.targets)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _has_lost(text: str, source: str) -> bool:
    """Whether code or a link of the source is gone, its letters too."""
    codes, targets = _signs(source)
    own_codes, own_targets = _signs(text)
    if codes <= own_codes and targets <= own_targets:
        return False
    letters = _letters(text)
    gone = [code for code in codes - own_codes if code not in letters]
    names = (_letters(target.partition(".md")[0].partition("-")[0]) for target in targets - own_targets)
    return bool(gone) or any(name not in letters for name in names)


@remembered(8192)
def _numbers(text: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(unescape(_BESIDE_NUMBERS.sub(" ", text)))) if _DIGITS.search(text) else frozenset()


def _lacks_a_number(text: str, source: str) -> bool:
    """Whether a number of the source is gone, however the language groups its digits."""
    if not (numbers := _numbers(source)):
        return False
    digits = _GROUPS.sub("", normalize("NFKC", unescape(text)))
    return any(number not in digits for number in numbers)


def _is_doubled(text: str, source: str) -> bool:
    return "`" in text and bool(_TWICE.search(text)) and not _TWICE.search(source)

"""What a locale's page says in another language: fragments that it lacks or that translation damaged beyond repair.

In: the words of a page in every locale. Out: for each locale the fragments that another one tells, with the reason.
Beyond repair is a fragment of which a code span, a link or a number of the source is gone, in which one stands twice,
that still is the source's own words, or in which a name or a link stands out of its clause: behind the end of the
sentence, or behind the particle that wants it in front. Only pages of one source revision are held against each other,
but any page may tell the fragment.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from unicodedata import decimal

import msgspec
from msgspec.structs import replace

from docabi.backends.reference.views import Language
from docabi.patterns import compile_pattern
from docabi.reader.leaf_pairs import code_and_targets
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
# By language: a name behind the verb that ends a sentence, and a particle that lost what stood in front of it. Words
# that begin or end as these do (`のちほど`, `주요`, `satır`) are none.
_NAME = r"`[^`\n]{1,200}`[ \t]{0,8}"
_OUT_OF_CLAUSE = {
    "ja": compile_pattern(
        rf"(?:ます|です|ました|ません)[ \t]{{0,8}}{_NAME}[。.]?[ \t]{{0,8}}(?:$|\n)"
        r"|\A(?:を|[がのにはへ](?=[^ぁ-ん])|によ[っりる]|に沿って|として)(?=[^`\[]{0,60}[`\[])"
    ),
    "ko": compile_pattern(
        rf"(?:니다|한다|된다|있다|없다|이다|세요)[ \t]{{0,8}}{_NAME}\.?[ \t]{{0,8}}(?:$|\n)"
        r"|\A[의을를은는]\s(?=[^`\[]{1,60}[`\[])"
    ),
    "tr": compile_pattern(rf"(?:[aeıiuüoö]d[ıiuü]r|lar[dt][ıi]r|ler[dt]ir)[ \t]{{0,8}}{_NAME}\.?[ \t]{{0,8}}(?:$|\n)"),
    "zh": compile_pattern(
        r"\A[中的](?=[的所实返][^`\[]{0,60}[`\[])|(?<![现存实正潜内外自所])在(?:[ \t]中[ \t]?|中(?=`))[`\[]"
    ),
}
_SEVERAL = compile_pattern(r"\n[ \t]*(?:\n|[|>*+-])")
"""What no single sentence has."""
# A number that a language hardly writes as a word; one with a stop and a word behind it may be an ordinal.
_NUMBER = compile_pattern(r"(?<![\w#.,:^-])\d{2,}(?!\w|:|\.\s+\w|[.,]\d)")
_OFTEN_WORDS = frozenset({"10", "11", "12", "20"})
_ROUND = "000"
"""What ends a number that languages of China, Japan and Korea write with a sign of theirs (`1 万`, `5 千`)."""
_BESIDE_NUMBERS = compile_pattern(r"`[^`\n]*`|\]\([^()\n]*\)|<[^<>\n]*>|https?://\S+")
_DIGITS = compile_pattern(r"\d\d")
_GROUPS = compile_pattern(r"(?<=\d)[.,'’ \u00a0\u202f\u066b\u066c](?=\d)")
_WORDS = compile_pattern(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 4
_NO_SIGNS = (frozenset[str](), frozenset[str]())


def sources(pages: Mapping[str, PageText], languages: Sequence[Language], chosen: Sequence[str]) -> list[Source]:
    """Every page with words, the first asked first: of the chosen locales, of English, then the newest."""
    first = {tag.lower(): place for place, tag in enumerate(chosen)}
    found = [Source(one, pages[one.tag]) for one in languages if pages[one.tag] != NO_TEXT]
    found.sort(key=lambda one: one.page.freshness.date, reverse=True)
    return sorted(found, key=lambda one: _rank(one.language.tag.lower(), first))


def _rank(tag: str, first: Mapping[str, int]) -> tuple[int, bool]:
    return first.get(tag, len(first)), not _is_english(tag)


def borrowed(own: PageText, tag: str, others: Sequence[Source]) -> dict[Fragment, Source]:
    """The fragments of a page that `others`, in order, tell better."""
    if not others:
        return {}
    alike = [one for one in others if one.page.freshness.revision == own.freshness.revision != ""]
    found: dict[Fragment, Source] = {}
    for fragment in _fragments(own, others):
        text = told(own, fragment)
        reason = _reason(fragment[0], text, tag, [(one.language.tag, told(one.page, fragment)) for one in alike])
        source = next((one for one in others if told(one.page, fragment).strip()), None) if reason else None
        if source is not None:
            found[fragment] = replace(source, reason=reason)
    return found


def older(own: PageText, source: PageText) -> list[Fragment]:
    """The fragments of a translation that its source says otherwise now: one of the two has code, a link or a number
    that the other lacks, or the source has none. A translation of the very revision of the source is not older.
    """
    if source == NO_TEXT or source.freshness.translation or own.freshness.revision in ("", source.freshness.revision):
        return []
    both = [(one, told(own, one), told(source, one)) for one in _fragments(own, ()) if one[0] != _ROWS]
    return [one for one, text, now in both if text.strip() and _is_other(text, now)]


def _is_other(text: str, now: str) -> bool:
    if not now.strip() or _has_lost(text, now) or _has_lost(now, text):
        return True
    return _lacks_a_number(text, [now]) or _lacks_a_number(now, [text])


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


def _reason(field: str, text: str, tag: str, tagged: Sequence[tuple[str, str]]) -> str:
    """Why a text is not shown; empty for one that is. `tagged` are those of its revision, each with its language."""
    if not text.strip():
        return MISSING
    if _is_out_of_clause(text, tag):
        return DAMAGED
    sources = [text for _, text in tagged if text.strip()]
    if not sources or field == _ROWS:  # names of products are the same in all languages, and so are most rows
        return ""
    source = sources[0]
    if text == source and len(_WORDS.findall(text)) >= _FEWEST_WORDS and len({text, *sources}) > 1:
        return UNTRANSLATED
    # A number that one translation alone has may be what that one adds.
    is_witnessed = len(sources) > 1 or _is_english(next(tag for tag, text in tagged if text.strip()))
    lacks_a_number = is_witnessed and not _is_english(tag) and _lacks_a_number(text, sources)
    return DAMAGED if _has_lost(text, source) or lacks_a_number or _is_doubled(text, source) else ""


def _is_english(tag: str) -> bool:
    return tag.partition("-")[0].lower() == "en"


def _is_out_of_clause(text: str, tag: str) -> bool:
    pattern = _OUT_OF_CLAUSE.get(tag.partition("-")[0].lower())
    is_sentence = ("`" in text or "](" in text) and not _SEVERAL.search(text)
    return is_sentence and pattern is not None and bool(pattern.search(text))


@remembered(8192)
def _signs(text: str) -> tuple[frozenset[str], frozenset[str]]:
    if "`" not in text and "](" not in text:
        return _NO_SIGNS
    codes, targets, _ = code_and_targets(text)
    return frozenset(map(_letters, codes)), frozenset(targets)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _has_lost(text: str, source: str) -> bool:
    """Whether code or a link of the source is gone, its letters too."""
    codes, targets = _signs(source)
    if not codes and not targets:
        return False
    own_codes, own_targets = _signs(text)
    if codes <= own_codes and targets <= own_targets:
        return False
    letters = _letters(text)
    gone = [code for code in codes - own_codes if code not in letters]
    names = (_letters(target.partition(".md")[0].partition("-")[0]) for target in targets - own_targets)
    return bool(gone) or any(name not in letters for name in names)


@remembered(8192)
def _numbers(text: str) -> frozenset[str]:
    if not _DIGITS.search(text):
        return frozenset()
    found = map(_in_ascii, _NUMBER.findall(unescape(_BESIDE_NUMBERS.sub(" ", text))))
    return frozenset(one for one in found if one not in _OFTEN_WORDS and not one.endswith(_ROUND))


def _lacks_a_number(text: str, sources: Sequence[str]) -> bool:
    """Whether a number that all sources have is gone, however the language writes and groups its digits."""
    if not (numbers := frozenset.intersection(*map(_numbers, sources))):
        return False
    digits = _GROUPS.sub("", _in_ascii(unescape(text)))
    return any(number not in digits for number in numbers)


def _in_ascii(text: str) -> str:
    return text if text.isascii() else "".join(str(decimal(sign, sign)) for sign in text)


def _is_doubled(text: str, source: str) -> bool:
    return "`" in text and bool(_TWICE.search(text)) and not _TWICE.search(source)

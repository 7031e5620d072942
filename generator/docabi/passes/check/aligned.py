"""Pages of one source revision held against each other, text by text: what one of them says all have to say, in their
own languages, and once.

In: the pages of one path. Translations invent no links and numbers, so what one has and another lacks, that one lost;
and a sentence that is the same in two languages was not translated.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from unicodedata import decimal

from docabi.passes.check.identifiers import without_links
from docabi.passes.check.locales import Reports, alike_pages
from docabi.passes.check.names import Names, is_name_like
from docabi.passes.check.page import CheckedPage, Finding, Report, whole_leaf
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Bare, Leaf, LeafKind

# A sign ends a sentence only where a blank follows: `.NET` and `Lamp.h` are words of it.
_SENTENCE = compile_pattern(r"(?:[^.!?。！？]|[.!?](?=\S))*[.!?。！？]?")
_SHORTEST = 25
_WORD = compile_pattern(r"(?<!\w)[a-z]{2,}(?!\w)")
# A shorter text may be the same in two languages.
_FEWEST_WORDS = 5
_NUMBER = compile_pattern(r"(?<![\w.,:/#-])\d{3,}(?![\w:/-]|[.,]\d)")


def check_aligned(pages: Sequence[CheckedPage], names: Names, reports: Reports) -> None:
    """Report texts of a translation that lost a link or a number, say a sentence twice, or were not translated."""
    for alike in alike_pages(pages):
        for index in range(len(alike[0].words.leaves)):
            for page in alike:
                if page.is_translation:
                    _compare(page, alike, index, reports[page.identity.locale])


def _compare(page: CheckedPage, alike: Sequence[CheckedPage], index: int, report: Report) -> None:
    leaf, bare = page.words.leaves[index], page.bares[index]
    others = [other for other in alike if other is not page]
    foreign = (other for other in others if _language(other) != _language(page))
    same = [other.identity.locale for other in foreign if other.words.leaves[index].text == leaf.text]
    if same and _is_sentence(leaf, bare):
        finding = whole_leaf(leaf, f"the text is the same in {', '.join(same)}", "translate it")
        report.add("untranslated-text", finding, _key(leaf))
    for what, where in _lost(page, others, index):
        finding = whole_leaf(leaf, f"{what} is missing, which the same text in {where} has", "set it in again")
        report.add("differs-from-source", finding, f"{_key(leaf)}:{what}")
    sentence = next(_doubled(leaf.text), None)
    if sentence and not all(any(_doubled(other.words.leaves[index].text)) for other in others):
        start, text = sentence
        message = f"the sentence `{_begin(text)}` stands twice, and once in other locales"
        finding = Finding(leaf, start, len(text.partition("\n")[0]), message, "take one of them out")
        report.add("differs-from-source", finding, f"{_key(leaf)}:twice")


def _language(page: CheckedPage) -> str:
    return page.identity.locale.partition("-")[0].lower()


def _key(leaf: Leaf) -> str:
    return f"{leaf.kind}:{leaf.row}:{leaf.cell}:{leaf.place.line}"


def _is_sentence(leaf: Leaf, bare: Bare) -> bool:
    words = [word for word in _WORD.findall(without_links(bare)) if not is_name_like(word)]
    return leaf.kind in (LeafKind.TEXT, LeafKind.CELL) and len(words) >= _FEWEST_WORDS


def _lost(page: CheckedPage, others: Sequence[CheckedPage], index: int) -> Iterator[tuple[str, str]]:
    """What a text lacks, each with a locale that has it."""
    own, digits = _targets(page.bares[index]), re.sub(r"\D", "", _western(page.words.leaves[index].text))
    told: set[str] = set()
    for other in others:
        theirs = _targets(other.bares[index])
        # As many links that lead elsewhere are links to a page in the other language.
        fewer = theirs - own if own.total() < theirs.total() else Counter[str]()
        lost = [f"the link to `{target}`" for target in sorted(fewer)]
        numbers = dict.fromkeys(_NUMBER.findall(_western(other.bares[index].text)))
        lost += [f"the number `{number}`" for number in numbers if number not in digits]
        yield from ((one, other.identity.locale) for one in lost if one not in told)
        told.update(lost)


def _western(text: str) -> str:
    """A text with its digits as ASCII has them, whatever the script."""
    return text if text.isascii() else "".join(str(decimal(one)) if one.isdecimal() else one for one in text)


def _targets(bare: Bare) -> Counter[str]:
    """The targets of a text's links without folders, which may differ."""
    return Counter(link.target.strip().split(" ")[0].rstrip("/").rpartition("/")[2].lower() for link in bare.links)


def _doubled(text: str) -> Iterator[tuple[int, str]]:
    """The second one of equal sentences, with its offset."""
    seen: set[str] = set()
    for match in _SENTENCE.finditer(text) if len(text) > 50 else ():
        words = " ".join(match[0].split())
        if len(words) < _SHORTEST:
            continue
        if words in seen:
            yield match.end() - len(match[0].lstrip()), match[0].lstrip()
        seen.add(words)


def _begin(sentence: str) -> str:
    return " ".join(sentence.replace("`", "").split())[:60]

"""Damage of translation that readers of a generated site see, counted without docabi, by class and locale.

    python -m tests.reference.damage SITE [LOCALE[=LANGUAGE]...]

prints a line a class; `SITE` is a folder `generated/reference`, `LANGUAGE` that of a locale whose tag says another one,
as of pages that are built as if no table knew them. Run it on two sites to compare them.
"""

from __future__ import annotations

import html
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

# Words for `[in]`, `[out]` that were seen at the head of descriptions, by language, with what has to follow.
_CAPITAL = r"(?=[A-ZÀ-ÞĀ-ŽА-Я`<])"
DIRECTIONS = {
    "": r"[\[［【(（]\s?(?:in|out|optional|入力|出力|в|ваут|вне|из|v|mimo)\b[^\])）］】]{0,20}[\])）］】]"
    r"|\\\[|[.,;:，。；：、](?![\w.])",
    "cs": rf"(?:pro|mimo|v|vně|mimo mimo) {_CAPITAL}",
    "de": rf"(?:in|aus|vorgenommen|out) {_CAPITAL}",
    "fr": rf"(?:dans|à|in|out) {_CAPITAL}",
    "ja": r"\.(?=[^\sA-Za-z])",
    "ko": r"진행 (?!중)|제한이 ",
    "ru": rf"(?:окне|заполняет|в|из) {_CAPITAL}",
    "tr": rf"(?:dışı|içinde|dışı dışı) {_CAPITAL}",
    "zh": r"中(?![间断文央止心继级性立等国午部途点介型转])|弄(?![清错错到])",
    "zh-tw": r"在(?=[要保指此方類])|擴展(?![名方屬性])|脫銷|中(?![間斷文央止心])",
}
_LETTER = r"[^\W\d_\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]"
_END = r"(?:</code>(?:</a>)?|</a>)"
_BEGIN = r"(?:<code>|<a href=[^>]*>)"
CLASSES = {
    "blank before a sign": rf"{_END}[ \u00a0\u3000]+[.,)](?![\w.])|{_END}[ \u00a0\u3000]+[。，、；：）]",
    # Of a compound that a name begins, in languages that write it so: `<code>ILamp</code> -Schnittstelle`.
    "blank before a hyphen": rf"{_END}[ \u00a0]+-[A-ZÄÖÜ][a-zäöüß]{{2}}",
    "hyphen before a name": rf"\b[a-zäöü]{{2,}}- {_BEGIN}",
    # In languages that write them: `l' <code>ILamp</code>`.
    "blank behind an elision": rf"(?<![\w'’])(?:[cdjlmnst]|qu|dell|all|un)['’][ \u00a0]{_BEGIN}",
    "no blank behind code": rf"{_END}{_LETTER}{{3,}}",
    "no blank before code": rf"{_LETTER}{_BEGIN}",
    "code glued to code": r"</code><code>|</a><code>|</code><a ",
    "names apart": r"(?<![\w:])I[A-Z]\w+(?: ::|:: |：：)\s?(?=[A-Za-z])",
    "file names apart": r"(?<![\w.])[A-Z][A-Za-z]{2,20}(?: \.| ?\. |。)(?:h|idl|dll|lib)(?![\w.])",
    # Of tables that docabi makes: rows of a page's own stand on lines of their own, with the blanks of the source.
    "empty cells": r"(?m)<dd>\s*(?=</dd>|</?d[lt]\b)|^<tr[^>\n]*><td>[^\n]*<td>$",
}
"""Classes told by the HTML of a page's own words."""
ENGLISH = frozenset(
    (
        "Syntax",
        "Parameters",
        "Return Value",
        "Return value",
        "Remarks",
        "Requirements",
        "See also",
        "See Also",
        "Methods",
        "Members",
        "Example",
        "Fields",
        "Properties",
        "In This Section",
        "Related Sections",
    )
)
_ENGLISH = frozenset(map(str.capitalize, ENGLISH))
SAME_IN = {"de": {"Syntax"}}
"""English headings that are words of another language, too."""
_DESCRIPTION = re.compile(r'<dt id="?parameter-[^>]*>.*?\s*<dd>(?:<p>)?(.{0,80})')
_HEADING = re.compile(r"<h[2-4][^>]*>(.*?)</h[2-4]>")
_SIGNATURE = re.compile(r"<pre\b.*?</pre>|<nav.*?</nav>|<dt.*?(?=<dd)", re.DOTALL)
_SOURCE = re.compile(r'<(\w+)[^>]* lang="en[^"]*"[^>]*>.*?</\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_ELSEWHERE = re.compile(r'<span class="elsewhere">.*?</span>')
"""Links to other languages, which stood inside of headings once."""


def damage(site: Path, locale: str, language: str = "") -> Counter[str]:
    """How often each class of damage is seen on the pages of a locale; `language` if its tag says another one."""
    counted = Counter[str]()
    for path in sorted((site / locale).rglob("*.html")):
        text = path.read_text("utf-8")
        counted.update(_of_page(text[text.index("<main") :], language or locale))
    return counted


def _of_page(page: str, locale: str) -> Iterator[str]:
    language = locale.partition("-")[0].lower()
    own = DIRECTIONS.get(locale.lower(), DIRECTIONS.get(language))
    marker = re.compile("|".join(filter(None, (DIRECTIONS[""], own))))
    for described in _DESCRIPTION.finditer(page):
        if marker.match(html.unescape(described[1])):
            yield "directions"
    if language != "en":
        for heading in _HEADING.finditer(page):
            text = _TAG.sub("", _ELSEWHERE.sub("", heading[1])).strip()
            if text.capitalize() in _ENGLISH - SAME_IN.get(language, set()):
                yield "English headings"
    words = _SOURCE.sub("…", _SIGNATURE.sub("", page))
    for name, pattern in CLASSES.items():
        for _ in re.finditer(pattern, words):
            yield name


def main(site: str, *locales: str) -> None:
    """Print the counts of some locales, or of all."""
    found = locales or tuple(sorted(one.name for one in Path(site).iterdir() if one.is_dir()))
    languages = {tag: language for tag, _, language in (locale.partition("=") for locale in found)}
    found = tuple(languages)
    counts = {locale: damage(Path(site), locale, language) for locale, language in languages.items()}
    print(f"{'':24}" + "".join(f"{locale:>10}" for locale in found))
    for name in ("directions", *CLASSES, "English headings"):
        print(f"{name:24}" + "".join(f"{counts[locale][name]:>10}" for locale in found))


if __name__ == "__main__":
    main(*sys.argv[1:])

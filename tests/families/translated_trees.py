"""A tree of pages translated by rule: `python -m tests.families.translated_trees LOCALE=PAGES --language fr --out DIR`.

Words become words that nobody knows; what translation leaves alone stays: code, names, targets of links, tags, front
matter but for title and description. Headings and markers of directions become those of the language, `de`, `fr`, or
`ka`, which no table of docabi has. French typography puts a no-break space before a colon, and so does this.
`--anchors` gives each heading the anchor of its English words, as older translations have it.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Georgian letters, which have no capitals, and Latin ones that are no English word: `the lamp` is `žke tamr`.
_GEORGIAN = "აბცდეფგჰიჯკლმნოპქრსტუვწხყზ"
_LATIN = "ebgdiphkolmtnurvqyzžeackws"


class Language(NamedTuple):
    """A language: its tag, its letters, what its headings and its markers of directions are."""

    tag: str
    letters: dict[int, str]
    headings: Mapping[str, str]
    markers: Mapping[str, str]


def _language(tag: str, letters: str, headings: Mapping[str, str], markers: Mapping[str, str]) -> Language:
    capitals = letters.upper() if letters == _LATIN else letters
    return Language(tag, dict(zip(map(ord, _PLAIN), letters + capitals, strict=True)), headings, markers)


LANGUAGES = {
    "fr": _language(
        "fr-FR",
        _LATIN,
        {
            "syntax": "Syntaxe",
            "parameters": "Paramètres",
            "arguments": "Arguments",
            "return value": "Valeur renvoyée",
            "return values": "Valeurs retournées",
            "returns": "Valeur de retour",
            "remarks": "Remarques",
            "requirements": "Configuration requise",
            "see also": "Voir aussi",
            "members": "Membres",
            "methods": "Méthodes",
            "example": "Exemple",
            "examples": "Exemples",
            "vtable order": "Ordre vtable",
            "methods in vtable order": "Méthodes dans l'ordre vtable",
        },
        {"in": "in", "out": "out", "in, out": "in, out", "input": "Entrée", "output": "Sortie"},
    ),
    "de": _language(
        "de-DE",
        _LATIN,
        {
            "syntax": "Syntax",
            "parameters": "Parameter",
            "arguments": "Argumente",
            "return value": "Rückgabewert",
            "return values": "Rückgabewerte",
            "returns": "Rückgabewert",
            "remarks": "Hinweise",
            "requirements": "Anforderungen",
            "see also": "Siehe auch",
            "members": "Member",
            "methods": "Methoden",
            "example": "Beispiel",
            "examples": "Beispiele",
            "vtable order": "Vtable-Reihenfolge",
            "methods in vtable order": "Methoden in vtable-Reihenfolge",
        },
        {"in": "in", "out": "out", "in, out": "in, out", "input": "Eingabe", "output": "Ausgabe"},
    ),
    "ka": _language(
        "ka-GE",
        _GEORGIAN,
        {"vtable order": "vtable რიგი", "methods in vtable order": "მეთოდები vtable რიგით"},
        {
            "in": "შემავალი",
            "out": "გამავალი",
            "in, out": "შემავალი, გამავალი",
            "input": "შეყვანა",
            "output": "გამოტანა",
        },
    ),
}

_FENCE = re.compile(r"^ *```.*?^ *``` *$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*")
_ANCHOR = re.compile(r"<a (?:name|id)=[^>]*>\s*</a>", re.IGNORECASE)
_MARKER = re.compile(r"(\\?\[)\s*(in, ?out|in[-/]out|input|output|in|out)\s*(\\?\])", re.IGNORECASE)
# What translation leaves alone; names are words with an underscore, a digit, a dot or a capital inside them.
_KEPT = re.compile(
    r"`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|\[!\w+[^\]\n]*\]|&#?\w+;|https?://\S+"
    r"|(?<![\w])\w*[\\_]+\w*(?:[\\_]+\w+)*|\b\w+(?:::|\.)\w+\b|\b\w*[a-z0-9][A-Z]\w*|\b\w*\d\w*\b|\b[A-Z]{2,}\w*\b"
)
_WORD = re.compile(r"[A-Za-z]\w*", re.ASCII)
_EMPHASISED = re.compile(r"(?<![\w*_])([*_]{1,3}`?)([A-Za-z]\w*)(`?[*_]{1,3})(?![\w*_])", re.ASCII)
_COLON = re.compile(r"(?<=[^\s:|>])[ \u00a0]?:(?=\s|$)")


def translate(page: str, language: Language, anchors: bool) -> str:
    """A page in another language."""
    head, body = _split(page)
    names = frozenset(_WORD.findall(" ".join([*_FENCE.findall(body), _names_of(head)])))
    parts: list[str] = []
    last = 0
    for fence in _FENCE.finditer(body):
        parts += [_text(body[last : fence.start()], language, anchors, names), fence[0]]
        last = fence.end()
    return _title(head, language, names) + "".join(parts) + _text(body[last:], language, anchors, names)


def _split(page: str) -> tuple[str, str]:
    front = re.match(r"\A\ufeff?---\n.*?\n---[ \t]*\n", page, re.DOTALL)
    return (front[0], page[front.end() :]) if front else ("", page)


def _names_of(head: str) -> str:
    """What front matter says but for title and description."""
    return re.sub(r"(?m)^(?:title|description)\s*:.*$", "", head)


def _title(head: str, language: Language, names: Collection[str]) -> str:
    def translated(line: re.Match[str]) -> str:
        return f"{line[1]}{_words(line[2], language, names)}"

    return re.sub(r"(?m)^((?:title|description)\s*:)(.*)$", translated, head)


def _text(text: str, language: Language, anchors: bool, names: Collection[str]) -> str:
    return "".join(_line(line, language, anchors, names) for line in text.splitlines(True))


def _line(line: str, language: Language, anchors: bool, names: Collection[str]) -> str:
    end = line[len(line.rstrip("\n")) :]
    bare = line.rstrip("\n")
    heading = _HEADING.fullmatch(bare)
    if heading and heading[2].startswith("-"):
        return line  # `-parameters`: a key, no words
    if heading:
        return f"{heading[1]} {_heading(heading[2], (language, anchors), names, len(heading[1]) == 1)}{end}"
    if re.fullmatch(r"[\s|:\-]+", bare):
        return line
    marked = _MARKER.sub(lambda found: f"{found[1]}\0{found[2].lower()}\0{found[3]}", bare)
    parts = re.split(r"\0([^\0]*)\0", marked)
    words = (
        language.markers[re.sub(r"in\W+out", "in, out", part)] if place % 2 else _words(part, language, names)
        for place, part in enumerate(parts)
    )
    return _COLON.sub("\u00a0:", "".join(words)) + end


def _heading(text: str, form: tuple[Language, bool], names: Collection[str], is_title: bool) -> str:
    language, anchors = form
    words = _ANCHOR.sub("", text)
    known = language.headings.get(words.strip().lower())
    given = "".join(_ANCHOR.findall(text))
    if not given and anchors:
        made = re.sub(r"[^\w\s-]", "", words.replace("\\", "")).strip().lower()
        given = f'<a name="{"-".join(made.split(" "))}"></a>'
    # The heading of a page begins with the name of what it describes.
    own = _WORD.findall(words.split("(")[0])[:1] if is_title else []
    return given + (known or _words(words, language, {*names, *own}))


def _words(text: str, language: Language, names: Collection[str]) -> str:
    text = _EMPHASISED.sub(lambda found: f"{found[1]}\1{found[2]}\1{found[3]}", text)
    parts: list[str] = []
    last = 0
    for kept in re.finditer(rf"\x01(\w+)\x01|{_KEPT.pattern}", text):
        between = text[last : kept.start()]
        name = kept[1]
        is_word = name is not None and name not in names and name.islower()
        said = _translated(name, language, ()) if is_word and name else name or kept[0].replace("\1", "")
        parts += [_translated(between, language, names), said]
        last = kept.end()
    return "".join(parts) + _translated(text[last:], language, names)


def _translated(text: str, language: Language, names: Collection[str]) -> str:
    # Of the words of the declaration only those are kept that are no words of a language, too.
    return _WORD.sub(
        lambda word: word[0] if word[0] in names and not word[0].islower() else word[0].translate(language.letters),
        text,
    )


def translate_tree(root: Path, to: Path, language: Language, anchors: bool) -> int:
    """Translate all pages of a tree; how many there are."""
    count = 0
    for file in sorted(root.rglob("*.md")):
        target = to / file.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
        target.write_text(translate(text, language, anchors), encoding="utf-8")
        count += 1
    return count


def main() -> int:
    """Translate the tree that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--anchors", action="store_true")
    options = parser.parse_args()
    print(translate_tree(options.pages, options.out, LANGUAGES[options.language], options.anchors), "pages")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

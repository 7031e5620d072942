"""Blanks and signs around code, links and references, as the script and the language of a text have them.

In: a Markdown source, a locale and the names that documentation knows. Out: the `Edit`s that it needs, or the source
with them made, without what a translation tool left over. Machine translation sets a blank before a full stop and
none behind a code span, glues two spans together, and takes names apart (`I:: M`, `Cor. h`). Code, targets, code blocks
and indents stay as they are. Which languages write a blank before a sign is `spacing.yaml`; scripts without blanks
between words are told by their letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter

import msgspec

from docabi.markdown.leftovers import without_leftovers
from docabi.packaged import packaged
from docabi.patterns import compile_pattern


class Edit(msgspec.Struct, frozen=True):
    """A part of a source, by offsets, and what stands there instead; `kind` is the class of the fault."""

    start: int
    end: int
    text: str
    kind: str


class _Spacing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    blank_before: dict[str, str]
    elided: dict[str, tuple[str, ...]]
    suffixes: dict[str, tuple[str, ...]]
    compounds: frozenset[str]


BEFORE_SIGN, GLUED, APART, CASE = "blank-before-sign", "glued-code", "name-apart", "name-case"
BEHIND_SIGN, HYPHEN = "blank-behind-sign", "hyphen-apart"
Names = Mapping[str, str]
"""Names that documentation knows, of things and of files, by themselves in small letters."""

# What is no text: a code span, a link or an image, a reference; all of one line. Each way begins with a letter of its
# own, so that the search tries nothing elsewhere.
_LINKED = r"\[(?:[^\[\]\n]|\[[^\[\]\n]*\]){1,300}\]\((?:[^()\s]|\([^()\s]*\)){1,400}(?:\s+\"[^\"\n]*\")?\s*\)"
_OBJECT = compile_pattern(
    r"`(?<!``)(?P<more>`*)(?!`)(?P<code>.{1,400}?)(?<!`)`(?P=more)(?!`)"
    rf"|{_LINKED}|!{_LINKED}|<xref:[^<>\s]{{1,400}}>|<https?:[^<>\s]{{1,400}}>|https?://[^\s)>]{{1,400}}"
)
# Letters of scripts that write blanks between words and glue nothing to them: no Korean, Thai, Lao, Khmer, Burmese.
_LETTERS = r"[^\W_\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]"
_WORD_BEHIND = compile_pattern(rf"{_LETTERS}+")
_WORD_BEFORE = compile_pattern(rf"{_LETTERS}\Z")
_WIDE_SIGNS = "。，、；：）！？」』】》"
# A sign with a blank before it, and no part of a name behind it: `.NET` begins a word.
_SIGN = compile_pattern(
    rf"(?<=[^\s(|])[ \t\u00a0\u3000]+(?=(?P<sign>[{_WIDE_SIGNS}]|\)(?!\()|[.,;:!?»](?![\w.,:*/=(\\])))"
)
# What stands between a name and the rest of the compound that it begins: `ILamp` -Schnittstelle; and where the hyphen
# stands before the name: die- `ILamp` Schnittstelle.
_HYPHEN = compile_pattern(r"[ \t\u00a0]+(?=[-\u2010\u2011][^\W\d_])")
_HYPHEN_BEFORE = compile_pattern(r"(?<=\w)- \Z")
_NOUN = compile_pattern(r"[ \u00a0](?=[A-ZÄÅÆÖØÜ][a-zäåæöøüß])")
_OPENING = compile_pattern(r"(?<=[(（「『])[ \t\u00a0\u3000]+\Z")
# What stands before the blank before an object, if that may be one too many: another blank, or what opens.
_MAY_OPEN = ("", *" \t\u00a0\u3000(（「『'’")
# A word that ends in an apostrophe, and the blank behind it.
_ELIDED = compile_pattern(r"(?<![\w'’‘‚‛\"“«])(?<!['’‘‚‛\"“«][ \u00a0])(\w{1,8})['’][ \u00a0]\Z")
_PARTED = compile_pattern(r"(?<![\w:])([A-Za-z_]\w+)(\s?(?:::|：：)\s?)(?=[A-Za-z_]\w)", re.ASCII)
# Underscores around a name may be those of emphasis, which are none of its letters: `_Lamp. dll_`.
_FILE = compile_pattern(
    r"(?<![\w.])(?:__?(?=[^_\n]{1,80}__?(?!\w)))?([A-Za-z_]\w*)(\s?[.。]\s?)(h|idl|dll|lib|exe)(?!_*[^\W_]|\.\w)",
    re.ASCII | re.IGNORECASE,
)
_NEXT_SENTENCE = compile_pattern(r"[.。]\s[A-Z]")
_LONG_WORD = compile_pattern(r"(?<![\w./\\@#-])[A-Za-z]\w{7,}(?![\w/\\@]|\.\w)", re.ASCII)
# A name with a word of the language glued to it, which begins with a letter that names have not: `OpenLampMétodo`.
_MIXED = compile_pattern(rf"(?<![\w./\\])([A-Za-z_][A-Za-z0-9_]{{4,60}})(?=[^\x00-\x7f])(?={_LETTERS})")
# A code with a word glued to it, `S_OKPokud`.
_CODE = compile_pattern(r"(?<![\w./\\])([A-Z]{1,20}(?:_[A-Z0-9]{1,30}){1,8})(?=[A-Z][a-z])", re.ASCII)
_LONGEST_TAIL = 14  # letters of the word in front of its first that is not ASCII
_LIKE_A_NAME = compile_pattern(r"[a-z0-9][A-Z]|[A-Z]{2}|_")
_FENCE = compile_pattern(r"[ \t>]*(```|~~~)")
# What begins a block, where no code span of the one before goes on.
_BLOCK = compile_pattern(r"\s*(?:[|>#]|[-+*]\s|\d+[.)]\s)")
_NO_WORDS = compile_pattern(r"[\s|:>-]*\Z")
# What may be wrong in a text at all, around signs and in words.
_BLANK = r"[ \t\u00a0\u3000]"
# Each begins with a sign or a class of letters, which the search for it looks for without trying anything else.
_PARTED_NAME = compile_pattern(r"::\s|(?<=\s)::")
_ANY_SIGN = compile_pattern(rf"{_BLANK}[.,;:!?)»{_WIDE_SIGNS}]")
_ANY_FILE = compile_pattern(r"[.。]\s?(?:h|idl|dll|lib|exe)", re.IGNORECASE)
_ANY_MIXED = compile_pattern(r"[A-Za-z0-9_]{5}[^\x00-\x7f]")
_PARTED_FILE = compile_pattern(r"[.。](?:\s|(?<=\s.)|(?<=。))(?:h|idl|dll|lib|exe)\b", re.IGNORECASE)
_GLUED_NAME = compile_pattern(r"[A-Z](?<=[a-z0-9].)\w{0,40}[^\W\x00-\u00bf\u2e80-\U0003ffff]")
_GLUED_CODE = compile_pattern(r"_[A-Z0-9]+[a-z]")
_RUN = compile_pattern(r"[A-Za-z0-9_]{8,}")


def repaired(text: str, locale: str, names: Names) -> str:
    """The source with all its edits made, without what a translation tool left over."""
    text = without_leftovers(text)
    parts: list[str] = []
    last = 0
    for edit in edits(text, locale, names):
        parts += (text[last : edit.start], edit.text)
        last = edit.end
    return "".join((*parts, text[last:])) if parts else text


def edits(text: str, locale: str, names: Names) -> list[Edit]:
    """What is wrong in a source, in its order; no two edits overlap."""
    found: list[Edit] = []
    has_words = _has_faults_in_words(text, names)
    if not has_words and not _may_have_faults_around(text):
        return found
    language = _language(locale.lower())
    if "\n" not in text and "`" not in text and "~~~" not in text and not _NO_WORDS.match(text):
        return _of_line(text, language, names if has_words else None)
    for begin, line in _lines_of_words(text):
        edits = _of_line(line, language, names if has_words else None)
        found += (_moved(edit, begin) for edit in edits) if begin else edits
    return found


def _may_have_faults_around(text: str) -> bool:
    """Whether a text has code, links or references, or a sign behind a blank."""
    return "`" in text or "[" in text or "<" in text or _ANY_SIGN.search(text) is not None


def _has_faults_in_words(text: str, names: Names) -> bool:
    """Whether anything may be wrong in the words of a text."""
    return (
        ("::" in text and _PARTED_NAME.search(text) is not None)
        or "：：" in text
        or _PARTED_FILE.search(text) is not None
        or ("_" in text and _GLUED_CODE.search(text) is not None)
        or (not text.isascii() and _GLUED_NAME.search(text) is not None)
        or (_has_other_case(text, names) and any(_is_miswritten(one, names) for one in _LONG_WORD.findall(text)))
    )


def _lines_of_words(text: str) -> Iterator[tuple[int, str]]:
    """The lines with words, each with its offset; none of a code block, and none of a code span of several lines."""
    begin, fence, is_open = 0, "", False
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark or fence:
            fence = "" if fence and mark and mark[1] == fence else fence or (mark[1] if mark else "")
            is_open = False
        elif not _NO_WORDS.match(line):
            was_open = is_open and not _BLOCK.match(line)
            is_odd = line.count("`") % 2 == 1
            is_open = was_open != is_odd
            if not was_open and not is_odd:
                yield begin, line
        else:
            is_open = False
        begin += len(line) + 1


def _moved(edit: Edit, by: int) -> Edit:
    return Edit(edit.start + by, edit.end + by, edit.text, edit.kind)


class _Language(msgspec.Struct, frozen=True):
    blank_before: str
    elided: tuple[str, ...]
    suffixes: tuple[str, ...]
    has_compounds: bool


@cache
def _language(locale: str) -> _Language:
    """What the table says of the language of a locale."""
    table, tags = packaged("markdown/spacing.yaml", _Spacing), (locale, locale.partition("-")[0])
    return _Language(
        next((table.blank_before[tag] for tag in tags if tag in table.blank_before), ""),
        next((table.elided[tag] for tag in tags if tag in table.elided), ()),
        next((table.suffixes[tag] for tag in tags if tag in table.suffixes), ()),
        not table.compounds.isdisjoint(tags),
    )


def _of_line(line: str, language: _Language, names: Names | None) -> list[Edit]:
    """The edits of a line; without `names` its words have none."""
    found: list[Edit] = []
    last = 0
    objects = [*_OBJECT.finditer(line)]
    has_double, has_quotes = "``" in line, '" ' in line
    for object in objects:
        start, end = object.span()
        # Most stand between a blank and a blank or a sign.
        if start == last or line[start - 1] != " " or line[start - 2 : start - 1] in _MAY_OPEN:
            found += _before(line, object, last, language)
        if has_double and "``" in object[0]:
            found += _inside(object)
        last = end
        if line[end : end + 1].isalnum():
            found += _behind(line, object, language)
        found += _compound(line, start, end) if language.has_compounds else ()
        found += _quoted(line, start, end) if has_quotes else ()
    if names is not None:
        found += _in_words(line, objects, names)
    if _ANY_SIGN.search(line):
        signs = (sign for sign in _SIGN.finditer(line) if sign["sign"] not in language.blank_before)
        found += (
            Edit(sign.start(), sign.end(), "", BEFORE_SIGN)
            for sign in signs
            if not any(one.start() < sign.start() < one.end() for one in objects)
        )
    return [*_apart(sorted(found, key=attrgetter("start", "end")))] if found else found


def _words_beside(objects: Sequence[re.Match[str]], line: str) -> Iterator[tuple[int, int]]:
    """Where words stand: between code, links and references, and in the texts of links."""
    last = 0
    for object in objects:
        yield last, object.start()
        if "](" in object[0]:
            yield object.start(), line.rindex("](", object.start(), object.end())
        last = object.end()
    yield last, len(line)


def _apart(found: list[Edit]) -> Iterator[Edit]:
    """Edits in order, of those that overlap the first."""
    last = -1
    for edit in found:
        if edit.start >= last:
            yield edit
            last = max(edit.end, edit.start + 1 if edit.start == edit.end else edit.end)


def _before(line: str, object: re.Match[str], last: int, language: _Language) -> Iterator[Edit]:
    start = object.start()
    elided = _ELIDED.search(line, max(last, start - 10), start) if language.elided else None
    if elided and elided[1].lower() in language.elided:
        yield Edit(start - 1, start, "", BEHIND_SIGN)
        return
    opening = _OPENING.search(line, last, start)
    if opening:
        yield Edit(opening.start(), start, "", BEFORE_SIGN)
        return
    is_glued = start > 0 and (start == last or bool(_WORD_BEFORE.search(line, start - 1, start)))
    if is_glued and line[start] != "!" and not object[0].startswith("http"):
        yield Edit(start, start, " ", GLUED)


def _compound(line: str, start: int, end: int) -> Iterator[Edit]:
    """The hyphen of a compound that an object begins, which stands apart from it or on its other side."""
    if hyphen := _HYPHEN.match(line, end):
        yield Edit(end, hyphen.end(), "", HYPHEN)
    if before := _HYPHEN_BEFORE.search(line, max(start - 3, 0), start):
        yield Edit(before.start(), start - 1, "", HYPHEN)
        if noun := _NOUN.match(line, end):
            yield Edit(end, noun.end(), "-", HYPHEN)


def _quoted(line: str, start: int, end: int) -> Iterator[Edit]:
    """Blanks between an object and straight quotation marks around it."""
    if line[start - 2 : start] == '" ' and line[end : end + 2] == ' "' and line.count('"', 0, start) % 2:
        yield Edit(start - 1, start, "", BEHIND_SIGN)
        yield Edit(end, end + 1, "", BEFORE_SIGN)


def _inside(object: re.Match[str]) -> Iterator[Edit]:
    """Two spans that a translation glued together are one, with two backticks inside; .NET writes ``List``1`` so."""
    parts = (object["code"] or "").split("``")
    if not object["more"] and len(parts) > 1 and all(part.strip() and not part[0].isdigit() for part in parts):
        at = object.start("code")
        for part in parts[:-1]:
            at += len(part)
            yield Edit(at, at + 2, "` `", GLUED)
            at += 2


def _behind(line: str, object: re.Match[str], language: _Language) -> Iterator[Edit]:
    end = object.end()
    word = _WORD_BEHIND.match(line, end)
    if word and word[0] not in language.suffixes and not object[0].startswith(("!", "http")):
        yield Edit(end, end, " ", GLUED)


def _in_words(line: str, objects: Sequence[re.Match[str]], names: Names) -> Iterator[Edit]:
    """What is wrong between objects; each sort of fault is looked for in a line that may have it."""
    sorts = [look for may_have, look in _SORTS if may_have(line, names)]
    for start, end in _words_beside(objects, line) if sorts else ():
        for look in sorts:
            yield from look(line, start, end, names)


def _parted_names(line: str, start: int, end: int, names: Names) -> Iterator[Edit]:
    for parted in _PARTED.finditer(line, start, end):
        if parted[2] != "::" and (parted[1].lower() in names or _LIKE_A_NAME.search(parted[1])):
            yield Edit(parted.start(2), parted.end(2), "::", APART)


def _parted_files(line: str, start: int, end: int, names: Names) -> Iterator[Edit]:
    for file in _FILE.finditer(line, start, end):
        written = f"{file[1]}.{file[3]}"
        is_file = file[1][0].isupper() and not _NEXT_SENTENCE.match(line, file.start(2))
        now = line[file.start(1) : file.end()]
        name = names.get(written.lower()) or (written if is_file else now)
        if name != now:
            yield Edit(file.start(1), file.end(), name, APART)


def _words_glued_to_names(line: str, start: int, end: int, names: Names) -> Iterator[Edit]:
    for mixed in _MIXED.finditer(line, start, end):
        written = mixed[1]
        ends = range(len(written), max(len(written) - _LONGEST_TAIL, 4), -1)
        name = next((written[:at] for at in ends if names.get(written[:at].lower()) == written[:at]), "")
        if name:
            yield Edit(mixed.start() + len(name), mixed.start() + len(name), " ", GLUED)


def _words_glued_to_codes(line: str, start: int, end: int, names: Names) -> Iterator[Edit]:
    for code in _CODE.finditer(line, start, end):
        if names.get(code[1].lower()) == code[1]:
            yield Edit(code.end(), code.end(), " ", GLUED)


def _names_in_other_case(line: str, start: int, end: int, names: Names) -> Iterator[Edit]:
    for word in _LONG_WORD.finditer(line, start, end):
        if _is_miswritten(word[0], names):
            yield Edit(word.start(), word.end(), names[word[0].lower()], CASE)


def _has_other_case(text: str, names: Names) -> bool:
    """Whether any name may stand in a text in another case than its own."""
    runs: set[str] = {*_RUN.findall(text)}
    known = names.keys() & {*map(str.lower, runs)}
    return bool(known) and any(names[key] != run for run in runs if (key := run.lower()) in known)


def _is_miswritten(word: str, names: Names) -> bool:
    """Whether a word is a name but for its case; a word in capitals alone is none of a translation's making."""
    return names.get(word.lower(), word) != word and not word.isupper()


_SORTS: Sequence[tuple[Callable[[str, Names], object], Callable[[str, int, int, Names], Iterator[Edit]]]] = (
    (lambda line, names: "::" in line or "：：" in line, _parted_names),
    (lambda line, names: _ANY_FILE.search(line), _parted_files),
    (lambda line, names: not line.isascii() and _ANY_MIXED.search(line), _words_glued_to_names),
    (lambda line, names: "_" in line and _GLUED_CODE.search(line), _words_glued_to_codes),
    (_has_other_case, _names_in_other_case),
)
"""What may be wrong in the words of a line: whether it may be there at all, and what finds it."""

"""Names of return codes in the words of a page: what a cell or a line names, and what a sentence does.

Damage of a name is undone only where the table of known codes leaves one answer: an underscore or blank lost or added,
a stray word beside the name, a part of it translated, letters of another script that look like its own. What looks like
a code and is none of the known stays as written; a part of a word is never taken for a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

import msgspec

from docabi.facts import Facts
from docabi.facts.statuses import Status
from docabi.lower.code_numbers import Value, read_value
from docabi.lower.known_codes import KnownCodes, letters_of
from docabi.lower.look_alikes import LETTERS, latin_capitals, plain_characters
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

# Of a word without its beginning a long one would be read once for each of its letters.
_WORD = compile_pattern(rf"(?<![{LETTERS}])[{LETTERS}]*_[{LETTERS}]+")
_MADE = compile_pattern(r"(HRESULT_FROM_(?:WIN32|NT))\s*\(?\s*([^()]*[^()\s])?\s*\)?")
_BESIDE = compile_pattern(r"\(([^()]{1,40})\)")
_BEHIND = compile_pattern(r"\s*[(（]([^()（）]{1,40})[)）]")
_REMARK = compile_pattern(
    r"(?P<name>[A-Z0-9]+_[A-Z0-9_]+)"
    r"(?:\s*(?P<aside>\([^()]{4,}\))|(?:\s*[:：]\s+|\s+[-–—]+\s+)(?P<told>\S.*)|\s+(?P<remark>\S+\s+\S.*))\Z"
)
# How much of a name must be a known one for the rest of it to be a stray word (`E_CORPROF_E_CALLBACK3_REQUIRED`: 0.93).
_MOSTLY = 0.8
_LONGEST = 200
# Marks of footnotes behind a name.
_NOTES = compile_pattern("(?<=[A-Z0-9])(?:[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021]|[*](?=\\s|\\Z))+")
# The macro in which headers write values.
_TYPEDEF = compile_pattern(r"\b_?HRESULT_TYPEDEF_?(?=\()")
_OTHER_LETTERS = "letters of another script stand in it"
# So many words, its own among them, a text has at most that is a damaged name.
_MOST_STRAY = 4
# So many words may stand between two codes of a list ("or else").
_MOST_WORDS = 2
_LETTERED = compile_pattern(r"[^\W\d_]+")
_CONNECTING = compile_pattern(r"[\W_]*(?:[^\W\d_]+\s*){0,2}(?:[-*•`\"']\s*)*")
_DIGITS = compile_pattern(r"\(?&?[-0-9][0-9A-Fa-fxXhHuUlL]*\)?")


class CodeName(msgspec.Struct, frozen=True):
    """The name meant, as written, the number and the remark beside it, and whether it is damaged.

    `bad_value` is how a value is written that is none, or has words among its digits. `doubt` says why a sentence that
    names the code does not document it.
    """

    name: str
    written: str
    number: int | None = None
    damage: bool = False
    remark: str = ""
    bad_value: str = ""
    doubt: str = ""


def is_failure(name: str, known: KnownCodes) -> bool | None:
    """Whether a code is one of failure, by its known value or its name; None if neither tells."""
    if name in known.hresults:
        return known.hresults[name] >= 0x8000_0000
    return True if known.failing.search(name) else False if known.succeeding.search(name) else None


# The same codes stand on hundreds of pages, and are asked for several times on each.
@remembered(4096)
def read_code(text: str, known: KnownCodes) -> tuple[CodeName, ...]:
    """The code that a cell's plain text names; several if it lists them; empty if it is no code."""
    written = plain_characters(_NOTES.sub(" ", text)).strip()
    text, lookalikes = _in_latin(_TYPEDEF.sub("", written), known)
    mentions = [*known.mention.finditer(text)]
    if len({match[0] for match in mentions}) > 1 and _is_list(text, mentions, known):
        return tuple(_listed(text, mentions, known, bool(lookalikes)))
    if not text or len(text) > _LONGEST:
        return ()
    value = Value()
    bare, remark = text, ""
    if len(mentions) == 1:
        bare, value = _without_value(text, mentions[0], known)
    if match := _REMARK.match(bare):
        # "E_FAIL (or other codes of failure)", "E_FAIL if it fails": a name and words, not a damaged name.
        is_name = match["name"] in known.by_letters.values()
        words = match["aside"] or match["told"] or match["remark"]
        bare, remark = (match["name"], words) if is_name else (bare, "")
    if (
        len(mentions) == 1
        and len(_LETTERED.findall(known.mention.sub(" ", bare))) > 1
        and not bare.startswith("HRESULT_FROM_")
    ):
        # A sentence about a code.
        name = mentions[0][0]
        is_name = name in known.by_letters.values()
        return (CodeName(name, mentions[0][0], value.number, bool(lookalikes), text),) if is_name else ()
    name, damage = _meant(bare, known)
    if not name:
        return ()
    bad_value = text if value.numbers and value.number is None else ""
    return (CodeName(name, written, value.number, damage or bool(lookalikes), remark, bad_value),)


def _without_value(text: str, mention: re.Match[str], known: KnownCodes) -> tuple[str, Value]:
    """A text with one name without the value beside the name, and that value."""
    fails = is_failure(mention[0], known)
    value = read_value(f"{text[: mention.start()]} {text[mention.end() :]}", fails)
    if value.numbers and not value.has_words:
        # A small number beside a failure is no value (a footnote).
        return mention[0], Value() if fails and (value.number or _HIGH) < _HIGH else value
    for match in _BESIDE.finditer(text):
        value = read_value(match[1], fails)
        if value.numbers and not value.has_words and (value.number or _HIGH) >= _SMALL:
            return f"{text[: match.start()]} {text[match.end() :]}".strip(), value
    return text, Value()


_HIGH = 0x8000_0000
_SMALL = 0x100


def _is_list(text: str, mentions: Sequence[re.Match[str]], known: KnownCodes) -> bool:
    """Whether a text lists codes: nothing but marks between them; or a word or two, if all of them are codes."""
    most = max(len(_LETTERED.findall(text[one.end() : other.start()])) for one, other in pairwise(mentions))
    codes = {match[0] for match in mentions if known.is_code(match[0])}
    are_codes = all(known.is_code(match[0]) for match in mentions)
    return most == 0 or (most <= _MOST_WORDS and are_codes) or len(codes) > 1


def _listed(text: str, mentions: Sequence[re.Match[str]], known: KnownCodes, damage: bool) -> Iterator[CodeName]:
    """Each code of a list with the value behind it, or before it if none stands behind the last."""
    before, *gaps, after = _between(text, mentions)
    cuts = [0, *(match.start() for match in mentions[1:]), len(text)]
    if not read_value(after).numbers and read_value(before).numbers:
        cuts = [0, *(match.end() for match in mentions[:-1]), len(text)]
    is_told = any(map(_LETTERED.search, (before, after))) or not all(map(_CONNECTING.fullmatch, gaps))
    for match, begin, end in zip(mentions, cuts, cuts[1:], strict=False):
        name, is_damaged = _meant(match[0], known)
        beside = f"{text[begin : match.start()]} {text[match.end() : end]}"
        value = read_value(beside, is_failure(name, known))
        bad_value = beside.strip() if value.numbers and value.number is None else ""
        if name:
            yield CodeName(name, match[0], value.number, is_damaged or damage, text if is_told else "", bad_value)


def _between(text: str, mentions: Sequence[re.Match[str]]) -> list[str]:
    """What stands before, between and behind the names of a text, without numbers."""
    begins = [0, *(match.end() for match in mentions)]
    ends = [*(match.start() for match in mentions), len(text)]
    return [_DIGITS.sub(" ", text[begin:end]) for begin, end in zip(begins, ends, strict=True)]


def _in_latin(text: str, known: KnownCodes) -> tuple[str, dict[str, str]]:
    """A text in which names in letters that only look Latin are in Latin ones; and how each was written."""
    written: dict[str, str] = {}

    def latin(match: re.Match[str]) -> str:
        word = match[0]
        if word.isascii() and (word.isupper() or word.islower()):
            return word
        name = latin_capitals(word, known.facts)
        is_capital = not word.isascii() and name.isascii() and word == word.upper()
        is_one = name in known.hresults or (is_capital and known.is_code(name))
        if not is_one or name == word:
            return word
        written[name] = word
        return name

    return (_WORD.sub(latin, text) if "_" in text else text), written


# --- sentences -------------------------------------------------------------------------------------------------------

_SENTENCE = compile_pattern(r"[.!?。！？;；](?=\s|\Z|[^\x00-\x7f])")
_FOREIGN = compile_pattern(r"(?:[A-Z0-9]+_)*[ESI]_.")
_FLAG = compile_pattern(r"(?:\A|_)(?:FLAGS?|MASK)(?:_|\Z)")
_BARE_SUCCESS = compile_pattern(r"[SI]_")
# A parameter of flags (`dwFlags`) or the word itself in the sentence.
_FLAGS = compile_pattern(r"\b(?:[a-z]\w*)?[Ff]lags?\b")


class Prose(msgspec.Struct, frozen=True):
    """What tells the codes in sentences: what is known of codes, the page's language, the type of codes that the method
    returns, and what tables of other sections explain.
    """

    known: KnownCodes
    locale: str = ""
    status: Status | None = None
    flags: Collection[str] = ()


def codes_in_sentence(text: str, prose: Prose) -> list[CodeName]:
    """The codes that sentences name, each once: known ones, and words of a code's form; with a doubt the others."""
    known = prose.known
    text, lookalikes = _in_latin(plain_characters(_NOTES.sub(" ", text)), known)
    found: dict[str, CodeName] = {}
    for match in known.mention.finditer(text):
        if prose.status is not None and match[0] in prose.status.codes:
            found[match[0]] = CodeName(match[0], match[0])
            continue
        if not known.is_code(match[0]):
            continue
        name, _ = _meant(match[0], known)
        written = lookalikes.get(name, match[0])
        number = _number_behind(text, match, known)
        code = CodeName(name, written, number, name in lookalikes, doubt=_doubt(name, match, prose))
        if name and (name not in found or found[name].doubt):
            found[name] = code
    for word in _WORD.findall(text):
        if not known.name.fullmatch(word) and (name := _hidden_name(word, known)) and name not in found:
            found[name] = CodeName(
                name, word, doubt=f"it is a part of the word `{word}`" if name != word else _OTHER_LETTERS
            )
    return list(found.values())


def _number_behind(text: str, match: re.Match[str], known: KnownCodes) -> int | None:
    """The value in brackets behind a name in a sentence: `E_FAIL (0x80004005)`."""
    beside = _BEHIND.match(text, match.end())
    value = read_value(beside[1], is_failure(match[0], known)) if beside else Value()
    return None if value.has_words or (value.number or 0) < _SMALL else value.number


def _hidden_name(word: str, known: KnownCodes) -> str:
    """The code that is a part of a word, or that the word was before letters of another script came into it; empty for
    any other word.
    """
    if len(word) > _LONGEST:
        return ""
    for match in known.begun.finditer(word):
        # `S_OKIf`: the capital belongs to the next word.
        if name := next((one for one in (match[0], match[0][:-1]) if one in known.hresults), ""):
            return name
    if not word.isascii() and word == word.upper() and _FOREIGN.match(word):
        return word
    begun = known.begun.match(word)
    return begun[0] if begun else ""


def _doubt(name: str, match: re.Match[str], prose: Prose) -> str:
    """Why a sentence that names a code does not document it; empty if it does."""
    known = prose.known
    if name not in known.hresults and "(" not in name:
        if name in known.win32_errors:
            gives_hresult = prose.status is not None and prose.status.is_hresult
            return "it is a Win32 error, and the method returns an HRESULT" if gives_hresult else ""
        is_success = known.succeeding.search(name) is not None
        is_flag = _FLAG.search(name) or (_BARE_SUCCESS.match(name) and _FLAGS.search(_around(match)))
        if name in prose.flags or (is_success and is_flag):
            return "nobody knows it, and it may be a flag"
    denials_in = known.facts.derive(_denials)
    # A sentence that nobody translated is English.
    told = (denials_in(language) for language in {prose.locale.partition("-")[0].lower(), "en"})
    if name != "S_OK" and any(_is_denied(match, denials, known) for denials in told if denials):
        return "the sentence says that it is not returned"
    return ""


def _is_denied(match: re.Match[str], denials: tuple[re.Pattern[str], re.Pattern[str]], known: KnownCodes) -> bool:
    """Whether the sentence around a name says that the code is not returned."""
    before, after = (known.mention.sub("\0", part).lower() for part in _sides(match))
    return bool(denials[0].search(before) or denials[1].match(after))


def _sides(match: re.Match[str]) -> tuple[str, str]:
    """What stands in the sentence before a name, and behind it."""
    before = match.string[max(match.start() - _LONGEST, 0) : match.start()]
    after = match.string[match.end() : match.end() + _LONGEST]
    return _SENTENCE.split(before)[-1], _SENTENCE.split(after, maxsplit=1)[0]


def _around(match: re.Match[str]) -> str:
    return " ".join(_sides(match))


def _denials(facts: Facts) -> Callable[[str], tuple[re.Pattern[str], re.Pattern[str]] | None]:
    """Language -> the pattern of what denies a code before it, and behind it, compiled when somebody asks.

    Other codes of a list (each a NUL) and two words may stand between, but no comma and a word, which begin something
    else, except before a list's last one.
    """
    words = rf"(?:[^\W\0]+[^\w,，、\0]+){{0,{_MOST_WORDS}}}?"
    other = r"(?:[^\w\0]*|[^\w,，\0]+\w+[^\w\0]+)"

    @cache
    def patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
        denial = facts.denials.get(language)
        if denial is None:
            return None
        return (
            re.compile(rf"{_any(denial.before)}\w{{0,3}}[^\w,，\0]*{words}(?:\0{other})*(?:(?<=\0, \0), \w+ )?\Z"),
            re.compile(rf"(?:{other}\0)*[^\w,，\0]*{words}\w{{0,3}}?\s*{_any(denial.after)}"),
        )

    return patterns


def _any(phrases: Sequence[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, phrases))})" if phrases else r"(?!)"


# --- one name --------------------------------------------------------------------------------------------------------


def _meant(text: str, known: KnownCodes) -> tuple[str, bool]:
    """The code that a text is meant to be, and whether it is damaged; empty for anything else."""
    if text in known.others:
        return known.others[text], False
    made = _MADE.match(text)
    if made is None:
        return _code(text, known, known.by_letters)
    # `HRESULT_FROM_WIN32(X)` in one spelling.
    name, damage = _code(made[2] or "", known, known.errors_by_letters if made[1].endswith("WIN32") else {})
    return (f"{made[1]}({name})", damage) if name else ("", False)


def _code(text: str, known: KnownCodes, by_letters: Mapping[str, str]) -> tuple[str, bool]:
    """The code that a text is meant to be, and whether it is damaged; empty for anything else.

    `by_letters` maps the letters and digits of each known name to that name.
    """
    if known.name.fullmatch(text):
        # A known name that lost an underscore or has a stray word is repaired; anything of a code's form is one. Small
        # letters stand in names that a family gives.
        of_capitals = text == text.upper()
        meant = (by_letters.get(letters_of(text)) or _inside(text, by_letters) or text) if of_capitals else text
        return meant, meant != text
    if meant := by_letters.get(letters_of(text), ""):
        return meant, True
    names = [match[0] for match in known.name.finditer(text)]
    exact = [name for name in names if name in by_letters.values()]
    if exact and len(text.split()) <= _MOST_STRAY:
        return max(exact, key=len), True
    return _one_name(names, text, by_letters)


def _inside(text: str, by_letters: Mapping[str, str]) -> str:
    """The known name that a longer one is but for a word at its start or end; empty if there is none."""
    places = [place for place, char in enumerate(text) if char == "_"]
    parts = [text[place + 1 :] for place in places] + [text[:place] for place in places]
    long = (part for part in parts if len(part) >= _MOSTLY * len(text))
    return next((part for part in long if by_letters.get(letters_of(part)) == part), "")


def _one_name(names: list[str], text: str, by_letters: Mapping[str, str]) -> tuple[str, bool]:
    """The one name among stray or translated words, completed if just one known name begins with it."""
    beside = text.replace(names[0], " ").split() if len(names) == 1 else []
    if not beside or len(beside) > 2 or not all(word.isalnum() for word in beside):
        return "", False
    longer = {name for name in by_letters.values() if name.startswith(f"{names[0]}_")}
    return (longer.pop() if len(longer) == 1 else names[0]), True

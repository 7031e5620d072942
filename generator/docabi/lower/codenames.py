"""Names of return codes out of damaged text: what a cell or a sentence calls a code, folded to the name that is meant.

Damage is undone only where the table of known codes leaves one answer: an underscore or a blank lost or added, a stray
word beside the name, a part of the name translated. What looks like a code and is none of the known stays as written.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

from docabi.facts import Facts

# ASCII look-arounds: Korean particles and Chinese words touch a name without a blank, and are word characters for `\b`.
_NAME = re.compile(r"(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_])")
_CODE = re.compile(r"(?:[A-Z][A-Z0-9]*_)*[ESI]_[A-Z0-9_]+\Z")
_WIN32 = re.compile(r"HRESULT_FROM_WIN32\s*\(?\s*([^()]*[^()\s])?\s*\)?")
_NUMBER_BESIDE = re.compile(r"\(\s*(0\s?[xX]\s?[0-9A-Fa-f]+)\s*\)")
_REMARK = re.compile(r"(?P<name>[A-Z0-9]+_[A-Z0-9_]+)(?:\s*(?P<aside>\([^()]{4,}\))|\s+(?P<remark>\S+\s+\S.*))\Z")
# How much of a name must be a known one for the rest of it to be a stray word (`E_CORPROF_E_CALLBACK3_REQUIRED`: 0.93).
_MOSTLY = 0.8
_NUMBER = re.compile(r"0x[0-9a-f]+|-?[0-9]+")
# A hexadecimal number among at most two stray words.
_HEXADECIMAL = re.compile(r"\W*(?:\w+\s+){0,2}?(0\s?[xX]\s?[0-9A-Fa-f]{1,8})(?![0-9A-Za-z])(?:\s+\w+){0,2}\W*")
_SEPARATOR = re.compile(r"\s*[,;/|、，]\s*")


class CodeName(msgspec.Struct, frozen=True):
    """The name meant, as written, the number and the remark in brackets beside it, and whether it is damaged."""

    name: str
    written: str
    number: int | None = None
    damage: bool = False
    remark: str = ""


def read_code(text: str, facts: Facts) -> tuple[CodeName, ...]:
    """The code that a cell's plain text names; several if it lists them; empty if it is no code."""
    text = unicodedata.normalize("NFKC", text).strip()
    if not text or len(text) > 200:
        return ()
    parts = _SEPARATOR.split(text)
    if len(parts) > 1 and all(_NAME.fullmatch(part) for part in parts):
        return tuple(CodeName(part, part) for part in parts)
    number = _NUMBER_BESIDE.search(text)
    bare, beside = _NUMBER_BESIDE.sub("", text).strip(), ""
    if remark := _REMARK.match(bare):
        # "E_FAIL (or other codes of failure)", "E_FAIL if it fails": a name and words, not a damaged name.
        is_name = remark["name"] in facts.derive(_known).values()
        bare, beside = (remark["name"], remark["aside"] or remark["remark"]) if is_name else (bare, "")
    is_macro = bare.startswith("HRESULT_FROM_WIN32")
    name, damage = _win32_code(bare, facts) if is_macro else _code(bare, facts.derive(_known))
    if not name:
        return ()
    return (CodeName(name, text, read_number(number[1]) if number else None, damage, beside),)


def read_number(text: str) -> int | None:
    """The 32-bit number that a text is (`0x80041002`, `0 x80041002` with a blank in it, `0`), else None."""
    compact = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower()
    if not _NUMBER.fullmatch(compact) or len(compact) > 20:
        return None
    number = int(compact, 16) if compact.startswith("0x") else int(compact)
    return number & 0xFFFF_FFFF if -0x8000_0000 <= number <= 0xFFFF_FFFF else None


def number_among_words(text: str) -> int | None:
    """The hexadecimal number of a cell that translation gave a stray word (`0x80041002 angezeigt`)."""
    match = _HEXADECIMAL.fullmatch(unicodedata.normalize("NFKC", text))
    return read_number(match[1]) if match else None


def codes_in_sentence(text: str, facts: Facts) -> list[CodeName]:
    """The codes that a sentence names, each once: known ones, and words of a code's form; flags are none."""
    text = unicodedata.normalize("NFKC", text)
    found: dict[str, CodeName] = {}
    for match in _WIN32.finditer(text):
        name, _ = _win32_code(match[0], facts)
        if name:
            found.setdefault(name, CodeName(name, match[0]))
    for match in _NAME.finditer(_WIN32.sub(" ", text)):
        if match[0] in facts.hresults or match[0] in facts.win32_errors or _CODE.match(match[0]):
            found.setdefault(match[0], CodeName(match[0], match[0]))
    return list(found.values())


def _win32_code(text: str, facts: Facts) -> tuple[str, bool]:
    """`HRESULT_FROM_WIN32(X)` in one spelling; empty if it names no X."""
    match = _WIN32.match(text)
    inner = (match[1] or "") if match else ""
    name, damage = _code(inner, facts.derive(_known_win32))
    return (f"HRESULT_FROM_WIN32({name})", damage) if name else ("", False)


def _code(text: str, known: dict[str, str]) -> tuple[str, bool]:
    """The code that a text is meant to be, and whether it is damaged; empty for anything else.

    `known` maps the letters and digits of each known name to that name.
    """
    if _NAME.fullmatch(text):
        # A known name that lost an underscore or has a stray word is repaired; anything of a code's form is one.
        meant = known.get(_letters(text)) or _inside(text, known) or text
        return meant, meant != text
    if meant := known.get(_letters(text), ""):
        return meant, True
    names = [match[0] for match in _NAME.finditer(text)]
    exact = [name for name in names if name in known.values()]
    if exact:
        return max(exact, key=len), True
    return _one_name(names, text, known)


def _inside(text: str, known: dict[str, str]) -> str:
    """The known name that a longer one is but for a word at its start or end; empty if there is none."""
    places = [place for place, char in enumerate(text) if char == "_"]
    parts = [text[place + 1 :] for place in places] + [text[:place] for place in places]
    return next((part for part in parts if len(part) >= _MOSTLY * len(text) and known.get(_letters(part)) == part), "")


def _one_name(names: list[str], text: str, known: dict[str, str]) -> tuple[str, bool]:
    """The one name among stray or translated words, completed if just one known name begins with it."""
    if len(names) != 1 or len(text.replace(names[0], " ").split()) > 2:
        return "", False
    longer = {name for name in known.values() if name.startswith(f"{names[0]}_")}
    return (longer.pop() if len(longer) == 1 else names[0]), True


def _letters(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text) if text.isascii() else ""


def _known(facts: Facts) -> dict[str, str]:
    return _by_letters([*facts.hresults, *facts.win32_errors])


def _known_win32(facts: Facts) -> dict[str, str]:
    return _by_letters([*facts.win32_errors])


def _by_letters(names: list[str]) -> dict[str, str]:
    """Names by their letters and digits; two names with the same letters are both left out."""
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(_letters(name), set()).add(name)
    return {letters: same.pop() for letters, same in found.items() if len(same) == 1}

"""Changes put into copies of real pages, one a class: a page is looked for by what it looks like, so that none is named
here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

import msgspec

CODE = re.compile(r"(^[ \t]*```[^\n]*\n)(.*?)(^[ \t]*```)", re.DOTALL | re.MULTILINE)
REVISION = re.compile(r"^ms\.openlocfilehash: .*$", re.MULTILINE)
FUNCTION, METHOD = r"-function\.md$", r"-method\.md$"
ENUMERATION, STRUCTURE = r"-enumeration\.md$", r"-structure\.md$"


class Seed(msgspec.Struct, frozen=True):
    """A change: the class, pages that may take it (a pattern of paths), what is looked for and what is put there.

    `in_code` says that the pattern is looked for in the first code block. `keeps` leaves the page's revision as it is.
    """

    rule: str
    pages: str
    pattern: str
    put: str | Callable[[re.Match[str]], str]
    in_code: bool = True
    keeps: bool = False


def _swapped(found: re.Match[str]) -> str:
    return f"{found[1]}{found[3]}{found[2]}"


# A parameter on a line of its own, with its attributes; nothing but a plain form is taken.
_IN = r"^([ \t]*)\[in\][ \t]+"
SEEDS: tuple[Seed, ...] = (
    Seed("fact-lost", FUNCTION, r"(\*\*[^*\n]*t[êe]te[^*\n]*\*\*)[^\n]*", r"\1 Seeded.h", in_code=False),
    Seed("parameter-added", METHOD, _IN + r"(DWORD[ \t]+\w+),?(?=[ \t]*$)", r"\1[in] DWORD seeded,\n\g<0>"),
    Seed("parameter-removed", METHOD, _IN + r"DWORD[ \t]+\w+,[ \t]*\n(?=[ \t]*\[)", ""),
    Seed(
        "parameters-reordered",
        METHOD,
        r"(\()[ \t]*\n([ \t]*\[in\] *\w+ +\w+,[ \t]*\n)([ \t]*\[in\] *\w+ +\w+,[ \t]*\n)",
        _swapped,
    ),
    Seed("parameter-type-changed", METHOD, _IN + r"DWORD(?=[ \t]+\w+,)", r"\1[in] BYTE"),
    Seed("type-respelled", METHOD, _IN + r"DWORD(?=[ \t]+\w+,)", r"\1[in] ULONG32"),
    Seed("parameter-pointee-changed", METHOD, r"\[out\][ \t]+(?:DWORD|ULONG32|ULONG)[ \t]*\*", "[out] BYTE *"),
    Seed("direction-changed", METHOD, r"\[out\](?=[ \t]+(?:DWORD|BOOL|ULONG32)[ \t]*\*)", "[in]"),
    Seed("parameter-made-optional", METHOD, _IN + r"(?=DWORD[ \t]+\w+,)", r"\1[in, optional] "),
    Seed("const-added", METHOD, r"\[in\][ \t]+(?:VOID|void|BYTE)[ \t]*\*", "[in] const void *"),
    Seed("return-type-changed", FUNCTION, r"\AHRESULT(?=[ \t]+\w+[ \t]*\()", "BYTE"),
    Seed("success-code-added", METHOD, r"^\|S_OK\|(?![\s\S]*S_FALSE)", "|S_FALSE|Autre.|\n|S_OK|", in_code=False),
    Seed("failure-code-added", METHOD, r"^\|(?:`)?E_FAIL(?:`)?\|", "|E_PENDING|Autre.|\n|E_FAIL|", in_code=False),
    Seed("failure-code-removed", METHOD, r"^\|HOST_E_CLRNOTAVAILABLE\|[^\n]*\n", "", in_code=False),
    Seed("enumerator-added", ENUMERATION, r"^([ \t]*)(\w+)([ \t]*=[ \t]*)(?:0x)?0*1,", r"\g<0>\n\1LC_SEEDED = 0x7654,"),
    Seed("enumerator-value-changed", ENUMERATION, r"(=[ \t]*)(?:0x)?0*2(?=,[ \t]*$)", r"\g<1>0x7652"),
    Seed("enumerator-renamed", ENUMERATION, r"^([ \t]*)\w+(?=[ \t]*=[ \t]*(?:0x)?0*4,)", r"\1LC_SEEDED"),
    Seed("field-added", STRUCTURE, r"^([ \t]*)((?:DWORD|ULONG32|UINT|int)[ \t]+\w+;)", r"\1\2\n\1DWORD seeded;"),
    Seed("field-type-changed", STRUCTURE, r"^([ \t]*)(?:DWORD|ULONG32|UINT)(?=[ \t]+\w+;)", r"\1BYTE"),
    Seed("field-renamed", STRUCTURE, r"^([ \t]*(?:DWORD|ULONG32|UINT|ULONG64)[ \t]+)\w+;", r"\1seeded;"),
    Seed("field-pointee-changed", STRUCTURE, r"^([ \t]*)(?:BYTE|PVOID|void|WCHAR)[ \t]*\*[ \t]*(?=\w+;)", r"\1DWORD *"),
    Seed("bit-field-changed", STRUCTURE, r"^([ \t]*(?:DWORD|ULONG32|UINT|ULONG)[ \t]+\w+);", r"\1 : 3;"),
    Seed("alias-added", STRUCTURE, r"^\}[ \t]*(\w+)[ \t]*;", r"} \1, *PSEEDED;"),
    Seed("packing-changed", STRUCTURE, r"\A(?=typedef struct)", "#pragma pack(push, 1)\n"),
    Seed("header-changed", FUNCTION, r"(\*\*[^*\n]*t[êe]te[^*\n]*\*\*)[^\n]*", r"\1 Cor.h", in_code=False),
    Seed("header-removed", FUNCTION, r"^[^\n]*\*\*[^*\n]*t[êe]te[^*\n]*\*\*[^\n]*\n", "", in_code=False),
    Seed("library-changed", FUNCTION, r"(\*\*Biblioth[^*\n]*\*\*)[^\n]*", r"\1 mscoree.dll", in_code=False),
    Seed("library-removed", FUNCTION, r"^[^\n]*\*\*Biblioth[^*\n]*\*\*[^\n]*\n", "", in_code=False),
    Seed("unsourced-change", METHOD, _IN + r"DWORD(?=[ \t]+\w+,)", r"\1[in] BYTE", keeps=True),
)


def sown(pages: Mapping[str, str], seeds: tuple[Seed, ...] = SEEDS) -> Iterator[tuple[str, str, str]]:
    """Class, path and new text of a page for each seed, each page taken once."""
    taken: set[str] = set()
    for seed in seeds:
        for path, text in pages.items():
            if path in taken or not re.search(seed.pages, path) or (made := _sow(seed, text)) is None:
                continue
            taken.add(path)
            yield seed.rule, path, made
            break


def _sow(seed: Seed, text: str) -> str | None:
    pattern = re.compile(seed.pattern, re.MULTILINE)
    if seed.in_code:
        block = CODE.search(text)
        # A page with several declarations, or with a damaged one, is no place for a change that is to be the only one.
        if block is None or not pattern.search(block[2]) or ("{" in block[2] and "}" not in block[2]):
            return None
        code = pattern.sub(seed.put, block[2], count=1)
        made = text[: block.start(2)] + code + text[block.end(2) :]
    elif pattern.search(text):
        made = pattern.sub(seed.put, text, count=1)
    else:
        return None
    return made if seed.keeps else REVISION.sub("ms.openlocfilehash: " + "5eed" * 10, made)

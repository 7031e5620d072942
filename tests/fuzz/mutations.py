"""Changes inputs at random: by bytes, by the words that texts are made of, and by what has broken parsers before."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

LONGEST = 6000
"""Bytes of an input; what grows with a text is tested elsewhere (`tests/growth`)."""

_TOKEN = re.compile(rb"\w+|[ \t]+|\r?\n|.", re.DOTALL)
# What languages give a meaning to, numbers at the ends of ranges, and what tries to leave its place.
PIECES: tuple[bytes, ...] = (
    *(b"*/", b"/*", b"//", b'"', b'"""', b"'", b"\\", b"\\\n", b"??/", b"#include <x>\n", b"`", b"```", b"````", b"|"),
    *(
        b"\n",
        b"\r",
        b"\n\n",
        b"\t",
        b"    ",
        b"---\n",
        b"# ",
        b"## ",
        b"> [!NOTE]\n> ",
        b"- ",
        b"1. ",
        b"|a|b|\n|-|-|\n",
    ),
    *(b"[x](y.md)", b"[x]()", b"[x](javascript:1)", b"![x](y)", b'<a name="x"></a>', b"<br />", b"<dl><dt>", b"<!--"),
    *(b"-->", b"]]>", b"<script>", b"&#x202e;", b"&lt;", b"<xref:X>", b"[!INCLUDE[x](y.md)]", b"{{ 1 }}", b"{% raw %}"),
    *(b"0", b"-1", b"2147483648", b"4294967296", b"18446744073709551616", b"0x" + b"f" * 40, b"1e999", b"1 << 70"),
    *(
        b"*",
        b"**",
        b"&",
        b"[",
        b"]",
        b"(",
        b")",
        b"{",
        b"}",
        b"<",
        b">",
        b";",
        b",",
        b":",
        b"::",
        b"~",
        b"=",
        b"...",
        b"#",
    ),
    *(
        b"[in]",
        b"[out]",
        b"[in, out, size_is(n)]",
        b"__in",
        b"_Out_writes_(n)",
        b"const",
        b"unsigned",
        b"struct",
        b"union",
    ),
    *(
        b"enum",
        b"typedef",
        b"interface",
        b"class",
        b"virtual",
        b"operator",
        b"template<T>",
        b"void",
        b"DWORD",
        b"HRESULT",
    ),
    *(b"#if 1\n", b"#else\n", b"#endif\n", b"#define A A\n", b'cpp_quote("x")', b'import "x.idl";', b"[uuid(1)]"),
    *(
        b"&a ",
        b"*a",
        b"!!python/name:os ",
        b"? ",
        b"? - ",
        b"<<: ",
        b"%YAML 9\n",
        b"null",
        b"{a: b}",
        b"[a, b]",
        b"'",
        b"\x00",
    ),
    *(
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xe2\x80\xae",
        b"\xe2\x80\xa8",
        b"\x1b[31m",
        b"\x85",
        b"\xed\xa0\x80",
        b"\xe7\x81\xaf",
    ),
    *(b"../", b"..", b"/", b"CON", b"a" * 300),
)
_Change = Callable[[list[bytes], random.Random], None]


def mutated(data: bytes, seeds: Sequence[bytes], rng: random.Random) -> bytes:
    """A changed copy of an input; `seeds` are others that parts may be taken from."""
    tokens = _TOKEN.findall(data)
    for _ in range(1 + int(rng.expovariate(0.4))):
        rng.choice(_CHANGES)(tokens, rng)
    if rng.random() < 0.1:
        other = _TOKEN.findall(rng.choice(seeds))
        start, at = _place(other, rng), _place(tokens, rng)
        tokens[at:at] = other[start : start + rng.randrange(1, 60)]
    changed = b"".join(tokens)
    if rng.random() < 0.15:
        changed = _with_noise(changed, rng)
    return changed[:LONGEST]


def _place(tokens: list[bytes], rng: random.Random) -> int:
    return rng.randrange(len(tokens) + 1)


def _drop(tokens: list[bytes], rng: random.Random) -> None:
    at = _place(tokens, rng)
    del tokens[at : at + rng.choice((1, 1, 1, 2, 5, 30))]


def _repeat(tokens: list[bytes], rng: random.Random) -> None:
    at = _place(tokens, rng)
    tokens[at:at] = tokens[at : at + rng.choice((1, 1, 2, 5, 30))] * rng.choice((1, 1, 2, 3, 40, 400))


def _insert(tokens: list[bytes], rng: random.Random) -> None:
    tokens.insert(_place(tokens, rng), rng.choice(PIECES) * rng.choice((1, 1, 1, 1, 2, 40, 400)))


def _replace(tokens: list[bytes], rng: random.Random) -> None:
    at = _place(tokens, rng)
    tokens[at : at + 1] = [rng.choice(PIECES)]


def _swap(tokens: list[bytes], rng: random.Random) -> None:
    if tokens:
        one, two = rng.randrange(len(tokens)), rng.randrange(len(tokens))
        tokens[one], tokens[two] = tokens[two], tokens[one]


def _rename(tokens: list[bytes], rng: random.Random) -> None:
    """Put one word of the input for another, at every place: names that fall together."""
    words = sorted({token for token in tokens if token[:1].isalpha()})
    if len(words) > 1:
        old, new = rng.sample(words, 2)
        tokens[:] = [new if token == old else token for token in tokens]


_CHANGES: tuple[_Change, ...] = (_drop, _repeat, _insert, _insert, _replace, _replace, _swap, _rename)


def _with_noise(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 2, 8)) if changed else 0):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)

"""Texts that try to leave the place they are put into, and pages with such a text in every place that pages have."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

# Of C, Python, HTML, Markdown, templates, data formats, terminals, logs and paths; none breaks the page that it is on.
INLINE: tuple[str, ...] = (
    *("*/ int system(const char *); /*", "**/ #error out", "ends with a star *", "/*", "// one line", "/*/ int x; /*/"),
    *("??/", "ends with a backslash \\", "\\\\", '\\"', "#include <stdio.h>", "%:define int char", "??=include <x>"),
    *('" ; int x = 1; "', '"""', '\\"""', "'''", 'ends with a quote "', '""" + __import__("os").system("x") + """'),
    *("\\N{DASH}", "\\x00 \\u202e \\777", "{0} {x!r} {__import__('os')}", "%s %n %(x)s", "\\u0022\\u0022\\u0022"),
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '" onmouseover="alert(1)', "<svg/onload=alert(1)>"),
    *("<a href='java&#x0A;script:alert(1)'>a</a>", "<style>*{}</style>", "</p></div></body></html>", "]]> ]]&gt;"),
    *("--> <b", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "<base href=//evil.invalid>"),
    *(
        "[a](javascript:alert(1))",
        "[a](JaVa\tScRiPt:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
    ),
    *(
        "![a](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[a](../../../../../etc/passwd)",
        "[a](//evil.invalid/x.js)",
    ),
    *(
        "[!INCLUDE[a](../../../../../etc/passwd)]",
        "<xref:A%1b%5d0;owned%07>",
        "[a](%1b%5b32mL.md)",
        "![](x.png 'on\"x')",
    ),
    *(
        "{{ 7 * 7 }} {% raw %}",
        "${7*7} $(touch owned) `touch owned`",
        "{#",
        "key: value # &a *a !!python/name:os.system",
    ),
    *(
        "- [x] & *star* ? ! @ ` | > %",
        '"}, {"a": "b',
        "'''toml = 1",
        "::error file=x,line=1::owned",
        "::set-output name=a::b",
    ),
    *(
        "%0A::error::owned",
        "\x1b[31mred\x1b]0;title\x07",
        "\x9b31m",
        "\u202eesrever\u202c \u2066x",
        "a\u2028b\u2029c\x85d",
    ),
    *("&#x202e;esrever &#x1b;[31m", "\u200bzero\u00ad\u200f width \U000e0041", "\x7f\x08\x0c\x0b"),
)
BLOCKS: tuple[str, ...] = (
    *("*/\nint system(const char *);\n/*", "a line that goes on \\\nint x;", "??/\nint x;", "#include <x>\n#error out"),
    *('"""\nraise SystemExit(7)\n"""', "'''\nraise SystemExit(7)\n'''", "x\r# y\rimport os", "---\na: b\n---"),
    *("<script>\nalert(1)\n</script>", "<iframe src=x>\n\n</iframe>", "<!--\n\n--><img src=x onerror=alert(1)>"),
    *("[x]: javascript:alert(1)\n\n[x]", "~~~\n</code></pre><script>alert(1)</script>\n~~~", '    </pre>\n    */ """'),
)
ATTACKS = (*INLINE, *BLOCKS)
# Every end of a string, comment or line that C, Python and YAML have, in one text of one line.
COMBINED = "*/ /* ??/ \\\" \\ ' ''' \"\"\" # // <script> [a](javascript:1) {{ x }} \\N{x} \u202e \x1b[31m \u2028 *"
# What the name of a page may have where its files lie.
IN_NAME = "'\"*#\\??\n;\x1b\u202e"

_HEAD, _QUOTED = re.compile(r'^(title|description): "(.*)"$'), re.compile(r'^(  - )"(.*(?:::| ).*)"$')
_ROW = re.compile(r"^\|(?![-|: ]+\|?$).*\|$")


def attacked(page: str, attack: str, mark: str = "words") -> str:
    """A page with an attack in its front matter, headings, cells, descriptions, remarks, links, code and alerts.

    The mark before it, a word, tells whether a generated file has it.
    """
    inline = f"{mark} {attack}".replace("\n", " ").replace("\r", " ")
    lines = [_line(line, inline) for line in page.splitlines()]
    return "\n".join((*lines, "", *_remarks(attack, inline), ""))


def _line(line: str, inline: str) -> str:
    for pattern, change in _CHANGES.items():
        if match := pattern.match(line):
            return change(match, inline)
    return line


def _in_front_matter(match: re.Match[str], inline: str) -> str:
    key = f"{match[1]}: " if match[1] in ("title", "description") else match[1]
    return key + json.dumps(f"{match[2]} {inline}", ensure_ascii="\U000e0041" not in inline)


def _in_cell(match: re.Match[str], inline: str) -> str:
    return f"{match[0][:-1]} {inline.replace('|', chr(92) + '|')} |"


_CHANGES: dict[re.Pattern[str], Callable[[re.Match[str], str], str]] = {
    _HEAD: _in_front_matter,
    _QUOTED: _in_front_matter,
    _ROW: _in_cell,
    re.compile(r"^## .*$"): lambda match, inline: f"{match[0]} {inline}",
    re.compile(r"^ \[(?:in|out|in, out)\] .*$"): lambda match, inline: f"{match[0]} {inline}",
}


def _remarks(attack: str, inline: str) -> Iterator[str]:
    """A section of remarks in which the attack stands in every form."""
    yield from ("## Remarks", "", f"Words {inline}", "", f"*{inline}* **{inline}** `{inline}` [{inline}](../x.md)", "")
    yield from (
        f"- an item {inline}",
        "",
        f"1. {inline}",
        "",
        f"> [!NOTE]\n> {inline}",
        "",
        f"|a|b|\n|-|-|\n|{inline}|x|",
        "",
    )
    yield from (f"[words]({inline})", "", f'[words](<{inline}> "{inline}")', "", f"### {inline}", "")
    yield from (f"```{inline}\n{attack}\n```", "", attack)

"""The parser of the dialect, made of markdown-it's. It is imported for pages and texts that need it, which few do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import accumulate
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from docabi.markdown.dialect import DEEPEST, INCLUDE, html_depth
from docabi.markdown.pipe_tables import pipe_table
from docabi.markdown.plain_blocks import line_count
from docabi.patterns import compile_pattern

BlockRule = Callable[[StateBlock, int, int, bool], bool]

# First characters of a line at which a block rule can match at all.
_FIRST = {"fence": "`~", "blockquote": ">", "hr": "*-_", "list": "*+-0123456789", "html_block": "<", "heading": "#"}
# The rules that a rule may interrupt, as in the parser's own table (`Ruler.at` forgets them).
_INTERRUPTS = {
    "table": ["paragraph", "reference"],
    "fence": ["paragraph", "reference", "blockquote", "list"],
    "blockquote": ["paragraph", "reference", "blockquote", "list"],
    "hr": ["paragraph", "reference", "blockquote", "list"],
    "list": ["paragraph", "reference", "blockquote"],
    "html_block": ["paragraph", "reference", "blockquote"],
    "heading": ["paragraph", "reference", "blockquote"],
    "lheading": [],
}
_UNDERLINE = compile_pattern(r"[-=][ \t]*$", re.MULTILINE)
_HEADING = compile_pattern(r"#{1,6}[ \t]")


def make_parser(*, html: bool) -> MarkdownIt:
    """A parser of the dialect, which who made it may change before its first text; without `html` tags are text.

    It knows no link reference definitions, because on a translated page a line `[in]: text` is text. Targets stay as
    the page writes them; which schemes are safe to follow is checked by `validateLink` as always.
    """
    parser = MarkdownIt("commonmark", {"html": html, "maxNesting": DEEPEST}).enable("table").disable("reference")
    rules = {str(rule.name): rule.fn for rule in parser.block.ruler.__rules__} | {"table": pipe_table}
    rules |= {name: guard(rules[name]) for name, guard in _GUARDS.items()}
    for name, interrupted in _INTERRUPTS.items():
        parser.block.ruler.at(name, rules[name], {"alt": interrupted})
    names = {rule: name for name, rule in rules.items()}
    parser.block.ruler.getRules = _asked_by_first(parser.block.ruler.getRules, names)  # type: ignore[assignment, method-assign]
    parser.inline.ruler.before("link", "include", _include)
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


_WITHOUT = "without"
# What a text has in which a block rule can match at all, and most texts have not.
_MAY_MATCH: Mapping[str, Callable[[str], bool]] = {
    "table": lambda text: "|" in text,
    "code": lambda text: "    " in text or "\t" in text,
    "lheading": lambda text: _UNDERLINE.search(text) is not None,
}


def _asked_by_first(
    rules_of: Callable[[str], list[BlockRule]], names: Mapping[BlockRule, str]
) -> Callable[[str], list[BlockRule]]:
    """One rule in the place of all that may begin a block, or end one of a kind: it asks those that the text and the
    first character of a line let match, because asking each costs more than most of parsing. They are looked up for the
    first text.
    """

    @cache
    def by_first(kind: str, left_out: AbstractSet[str]) -> Mapping[str, Sequence[BlockRule]]:
        rules = [rule for rule in rules_of(kind) if names.get(rule, "") not in left_out]
        firsts = {rule: _FIRST.get(names.get(rule, "")) for rule in rules}
        characters = "".join(_FIRST.values())
        found = {one: [rule for rule in rules if one in (firsts[rule] or one)] for one in characters}
        return found | {"": [rule for rule in rules if firsts[rule] is None]}

    @cache
    def found(kind: str) -> list[BlockRule]:
        def asked(state: StateBlock, line: int, end: int, silent: bool) -> bool:
            rules = state.env.get(kind)
            if rules is None:
                rules = state.env[kind] = by_first(kind, _without(state))
            position = state.bMarks[line] + state.tShift[line]
            first = state.src[position] if position < state.eMarks[line] else ""
            for rule in rules.get(first) or rules[""]:  # noqa: SIM110 a generator would cost more than what it asks
                if rule(state, line, end, silent):
                    return True
            return False

        return [asked]

    return found


def _without(state: StateBlock) -> AbstractSet[str]:
    """The rules that cannot match anywhere in a text."""
    if _WITHOUT not in state.env:
        state.env[_WITHOUT] = frozenset(name for name, may_match in _MAY_MATCH.items() if not may_match(state.src))
    found: AbstractSet[str] = state.env[_WITHOUT]
    return found


def _on_delimiters(rule: BlockRule) -> BlockRule:
    def guarded(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        if line + 2 > end:
            return False
        position = state.bMarks[line + 1] + state.tShift[line + 1]
        return position < state.eMarks[line + 1] and state.src[position] in "|-:" and rule(state, line, end, silent)

    return guarded


def _with_whole_tables(rule: BlockRule) -> BlockRule:
    """A table or a definition list in HTML goes on to its end, whatever blank lines its cells have."""

    def whole(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        if not rule(state, line, end, silent):
            return False
        if not silent and (depth := html_depth(state.tokens[-1].content)) > 0:
            after = _end_of_table(state, end, depth)
            token = state.tokens[-1]
            token.map, state.line = [line, after], after
            token.content = state.getLines(line, after, state.blkIndent, True)
        return True

    return whole


def _end_of_table(state: StateBlock, end: int, depth: int) -> int:
    """The line behind a table of HTML that is open at `state.line`: a blank one, the end of what the table stands in,
    or a heading, which no table holds.
    """
    for number in range(state.line, end):
        position = state.bMarks[number] + state.tShift[number]
        text = state.src[position : state.eMarks[number]]
        if text and (state.sCount[number] < state.blkIndent or _HEADING.match(text)):
            return number
        if not text and depth <= 0:
            return number
        depth += html_depth(text)
    return end


_GUARDS: dict[str, Callable[[BlockRule], BlockRule]] = {
    "table": _on_delimiters,
    "html_block": _with_whole_tables,
}


def _include(state: StateInline, silent: bool) -> bool:
    """`[!INCLUDE[tag](path)]` is a token of its own and no link."""
    if not state.src.startswith("[!", state.pos) or not (match := INCLUDE.match(state.src, state.pos)):
        return False
    if not silent:
        state.push("include", "", 0).meta = {"tag": match["tag"], "path": match["path"].strip()}
    state.pos = match.end()
    return True


class BlockState(StateBlock):
    """Where the parser lays its tokens: a paragraph and a heading are one each, with their text, in the place of one
    that opens, one of the text, and one that closes.
    """

    def __init__(self, lines: Sequence[str], parser: MarkdownIt) -> None:
        super().__init__("", parser, {}, [])
        self.src, count = "\n".join(lines), line_count(lines)
        begins = [*accumulate([len(line) + 1 for line in lines[:count]], initial=0)]
        shifts = [len(line) - len(line.lstrip(" \t")) for line in lines[:count]]
        columns = (
            shifts
            if "\t" not in self.src
            else [len(line[:shift].expandtabs(4)) for line, shift in zip(lines, shifts, strict=False)]
        )
        end = len(self.src)  # the parser looks one line ahead
        self.bMarks, self.eMarks = [*begins[:-1], end], [*[begin - 1 for begin in begins[1:]], end]
        self.tShift, self.sCount = [*shifts, 0], [*columns, 0]
        self.bsCount = [0] * (count + 1)
        self.lineMax = count

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """A new token, or the last one where it holds what would be told of another."""
        if ttype == "inline":
            return self.tokens[-1]
        if ttype in ("paragraph_close", "heading_close"):
            self.level -= 1
            return self.tokens[-1]
        return super().push(ttype, tag, nesting)

"""Two scoreboards held against each other: which figures of a locale and its areas differ, and in which way."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.scoreboard.model import Board, Comparison, Scoreboard, Step, percent

# Figure -> whether more of it is better (1), worse (-1), or neither.
_BETTER = {
    "translated pages %": 1,
    "translated texts %": 1,
    "human words %": 1,
    "stale texts": -1,
    "damage per 1,000": -1,
}


def compare(old: Scoreboard, new: Scoreboard) -> Comparison:
    """What differs between two scoreboards. The verdict looks at whole locales alone."""
    before, after = ({board.locale: board for board in one.locales} for one in (old, new))
    steps: list[Step] = []
    for locale in sorted(before.keys() & after.keys()):
        first, second = before[locale], after[locale]
        steps += _steps(locale, "", first.whole, second.whole)
        for area in sorted(first.areas.keys() & second.areas.keys()):
            steps += _steps(locale, area, first.areas[area], second.areas[area])
    judged = {one.is_worse for one in steps if one.is_judged and not one.area}
    verdict = {frozenset[bool](): "same", frozenset({True}): "worse", frozenset({False}): "better"}
    came, went = sorted(after.keys() - before.keys()), sorted(before.keys() - after.keys())
    return Comparison(verdict.get(frozenset(judged), "mixed"), tuple(steps), tuple(came), tuple(went))


def _steps(locale: str, area: str, old: Board, new: Board) -> Iterator[Step]:
    before, after = dict(_figures(old)), dict(_figures(new))
    for figure in [*after, *(figure for figure in before if figure not in after)]:
        first, second = before.get(figure, 0.0), after.get(figure, 0.0)
        is_of_both = figure in before and figure in after
        if first != second and (is_of_both or figure not in _BETTER):
            way = _BETTER.get(figure, -1 if _is_rule(figure) else 0)
            yield Step(locale, area, figure, first, second, figure in _BETTER, (second - first) * way < 0)


def _is_rule(figure: str) -> bool:
    return "-" in figure


def _figures(board: Board) -> Iterator[tuple[str, float]]:
    """The figures of a board by name, in the order in which they are told."""
    yield "pages", board.pages
    yield "words", board.words
    if board.coverage is not None:
        yield "translated pages %", percent(board.coverage.translated_pages, board.coverage.pages)
        yield "translated texts %", percent(board.coverage.translated_texts, board.coverage.texts)
    if board.origins.original.words < board.words:
        yield "human words %", percent(board.origins.human.words, board.words)
    if board.staleness is not None:
        yield "stale texts", board.staleness.texts
    yield "damage per 1,000", board.per_thousand
    yield from ((one.rule, one.findings) for one in board.damage)

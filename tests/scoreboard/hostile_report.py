"""A report every text of which is hostile, compared with an older one."""

from __future__ import annotations

import msgspec

from docabi.scoreboard.comparison import compare
from docabi.scoreboard.model import (
    VERSION,
    Board,
    Coverage,
    Damage,
    LocaleBoard,
    Origins,
    Report,
    Scoreboard,
    Share,
    Staleness,
)
from tests.hostile_characters import TEXT


def hostile_report() -> Report:
    """Locale, area and pages are markup and controls; no rule is, because docabi names them."""
    damage = (Damage("damaged-code", 3, 1.5),)
    old = Board(2, 20, 200, Origins(machine=Share(2, 200)), damage, 1, Coverage(4, 2, 40, 20), Staleness(1, 1, 1))
    new = msgspec.structs.replace(old, words=300, damage=())
    name = f"{TEXT}<script>alert(1)</script>&\"'"
    boards = [Scoreboard(name, (LocaleBoard(name, one, {name: one}, (name,)),)) for one in (old, new)]
    return Report(VERSION, boards[1], compare(boards[0], boards[1]))

"""Pieces of a part: what a part asked stays known, also when a piece of it fails."""

from __future__ import annotations

import pytest

from docabi.driver.pieces import Keeper


def test_a_part_that_fails_depends_on_all_that_it_asked() -> None:
    asked = set[str]()
    keeper = Keeper(asked, str.encode)
    keeper.begin({})
    asked.add("text\0ILamp\0fr-FR")

    def fail() -> str:
        asked.add("text\0ISwitch\0fr-FR")
        raise ValueError("a template of somebody's")

    with pytest.raises(ValueError, match="somebody"):
        keeper.keep("declaration ISwitch", str, fail)
    assert asked == {"text\0ILamp\0fr-FR", "text\0ISwitch\0fr-FR"}
    assert keeper.pieces == {}

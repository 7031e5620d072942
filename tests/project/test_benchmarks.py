"""The benchmarks' own parts: what they multiply, draw and print. What they measure is no test."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.drawing import bars, points
from benchmarks.figures import ROWS, Measured
from benchmarks.multiplied import multiply
from benchmarks.run import KEPT, RESULTS, TABLE, table
from docabi.cli import main
from tests.command_line import page, write_tree


def figures(wall: float) -> dict[str, object]:
    return {"machine": {"cores": "2"}, "figures": {name: Measured(wall, wall, 1, 5)._asdict() for name in ROWS}}


def test_a_tree_that_is_multiplied_describes_as_many_interfaces(tmp_path: Path) -> None:
    root = write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    found = {}
    for times in (1, 3):
        if times > 1:
            multiply(root, tmp_path / "out1/specs/index.json", times, tmp_path / "many")
            root = tmp_path / "many"
        out = tmp_path / f"out{times}"
        assert main(["build", "--source", f"fr-FR={root}", "--out", str(out), "--targets", "c", "--quiet"]) in (0, 1)
        found[times] = [entry["name"] for entry in json.loads((out / "specs/index.json").read_text("utf-8"))]
    assert found == {1: ["IThing"], 3: ["IThing", "IThingk1", "IThingk2"]}


def test_plots_are_pictures_with_every_value() -> None:
    for drawn in (bars("A <b> & c", {"read": 1.5, "write <": 0.25}, "Y1"), points("A", {550: 1.5, 2200: 0.25}, "ms")):
        words = " ".join(ElementTree.fromstring(drawn).itertext())
        assert {"1.50", "0.25"} <= set(re.findall(r"\d\.\d\d", words))


def test_a_table_compares_with_an_earlier_one() -> None:
    lines = [*table(figures(4), figures(8))]
    assert f"| {ROWS['cold-1'].title} | Y1 | 4.00 | 4.00 | 2 | 0.9 | 5 | 8.00 | 50% |" in lines
    assert {line.count("|") for line in lines[2:]} == {10}


def test_the_results_have_what_was_measured_last() -> None:
    text = RESULTS.read_text("utf-8")
    [found] = TABLE.findall(text)
    assert found == "\n".join(table(json.loads(KEPT.read_text("utf-8")), {})) + "\n"
    for plot in re.findall(r"\]\((plots/[^)]*)\)", text):
        assert (RESULTS.parent / plot).is_file()

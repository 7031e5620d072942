"""All figures of a build in one run: `python -m benchmarks.run [--rounds N] [--only NAME...] [--write]`.

Each is a ratio to a yardstick that runs just before it (`measuring`), the median of so many rounds (cold builds of
seven trees: of three). Printed is a table; `--json FILE` keeps it, `--against FILE` compares it with one that was kept,
`--write` puts table, plots and JSON into `benchmarks/RESULTS.md` and beside it. The whole takes six minutes on a calm
machine with two cores. `--large` instead measures a tree of 32,000 pages (a real one, several times): half an hour.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.drawing import bars, points
from benchmarks.figures import MEASURES, ROWS, Measured
from benchmarks.measuring import PROJECT, progress
from benchmarks.stages import growth, large, shares, stages

RESULTS = PROJECT / "benchmarks" / "RESULTS.md"
KEPT = PROJECT / "benchmarks" / "results.json"
PLOTS = PROJECT / "benchmarks" / "plots"
TABLE = re.compile(r"(?<=<!-- table -->\n).*?(?=<!-- end of the table -->)", re.DOTALL)
SERIES: Mapping[str, Callable[[], Mapping[Any, float]]] = {"stages": stages, "shares": shares}
_TIMES = 15
_COSTS = {"shares": "a page, in CPU ms", "large": "a page, in CPU ms, up to 32,000 pages"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and keep what is asked for."""
    options = _options(arguments)
    found = measured(options.only, options.rounds, options.large)
    earlier = json.loads(options.against.read_text("utf-8")) if options.against else {}
    lines = list(table(found, earlier))
    print("\n".join(lines))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    if options.write:
        write(found)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    names = [*MEASURES, *SERIES]
    parser.add_argument("--only", nargs="+", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--large", action="store_true", help="only the tree of 32,000 pages")
    parser.add_argument("--json", type=Path, help="keep what was measured")
    parser.add_argument("--against", type=Path, help="compare with what was kept earlier")
    parser.add_argument("--write", action="store_true", help="renew table, plots and JSON of benchmarks/RESULTS.md")
    return parser.parse_args(arguments)


def measured(only: Sequence[str] | None, rounds: int, is_large: bool) -> dict[str, Any]:
    """What was measured, as it is kept: the machine, figures by name, stages, milliseconds a page by pages."""
    found: dict[str, Any] = {"machine": machine(), "figures": {}}
    if is_large:
        return found | {"large": large(_TIMES)}
    for name, measure in MEASURES.items():
        if only is None or name in only:
            progress(name)
            for part, figure in measure(rounds).items():
                found["figures"][f"{name} {part}".strip()] = figure._asdict()
    for name, series in SERIES.items():
        if only is None or name in only:
            progress(name)
            found[name] = series()
    return found


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    return {
        "Python": platform.python_version(),
        "markdown-it-py": version("markdown-it-py"),
        "cores": str(os.cpu_count()),
        "load before": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "not known",
    }


def table(found: Mapping[str, Any], earlier: Mapping[str, Any]) -> Iterator[str]:
    """The lines of a table in Markdown; with an earlier run its figures, and how much of them is left."""
    yield ", ".join(f"{name} {value}" for name, value in found["machine"].items()) + "."
    yield ""
    yield "| figure | unit | by the clock | CPU | must | aim | runs |" + (" earlier | of it |" if earlier else "")
    yield "| --- | --- | --- | --- | --- | --- | --- |" + (" --- | --- |" if earlier else "")
    for name, row in ROWS.items():
        if (cost := found["figures"].get(name)) is not None:
            one, before = Measured(**cost), earlier.get("figures", {}).get(name)
            cells = [
                row.title,
                row.unit,
                f"{one.wall:.2f}",
                f"{one.cpu:.2f}",
                f"{row.must:g}",
                f"{row.aim:g}",
                f"{one.runs}",
            ]
            if earlier:
                cells += [f"{before['wall']:.2f}", f"{one.wall / before['wall']:.0%}"] if before else ["", ""]
            yield f"| {' | '.join(cells)} |"
    for name, title in _COSTS.items():
        if found.get(name):
            costs = _by_pages(found[name])
            shown = ", ".join(f"{cost:.2f} of {pages:,}" for pages, cost in sorted(costs.items()))
            cells = [f"{title}: {shown}", "x the smallest", "", f"{growth(costs):.2f}", "1.2", "1", "1"]
            yield f"| {' | '.join(cells)} |" + (" | |" if earlier else "")


def _by_pages(costs: Mapping[Any, float]) -> dict[int, float]:
    """Costs by number of pages, also as JSON keeps them, which has no numbers for keys."""
    return {int(pages): cost for pages, cost in costs.items()}


def write(found: Mapping[str, Any]) -> None:
    """Put what was measured into the results; what was not measured now stays as it is there."""
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    whole = {**kept, **found, "figures": {**kept.get("figures", {}), **found["figures"]}}
    KEPT.write_text(json.dumps(whole, indent=1) + "\n", "utf-8")
    lines = "\n".join(table(whole, {}))
    RESULTS.write_text(TABLE.sub(lambda _: lines + "\n", RESULTS.read_text("utf-8")), "utf-8")
    PLOTS.mkdir(exist_ok=True)
    costs = _by_pages(whole.get("shares", {})) | _by_pages(whole.get("large", {}))
    plots = {
        "stages": bars("CPU of a cold build of one tree, stage by stage", whole.get("stages", {}), "Y1"),
        "pages": points("CPU of a page by the number of pages", costs, "ms a page, one process"),
    }
    for name, drawing in plots.items():
        if drawing:
            (PLOTS / f"{name}.svg").write_text(drawing, "utf-8")


if __name__ == "__main__":
    main()

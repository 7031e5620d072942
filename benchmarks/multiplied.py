"""A tree that is larger than any real one: a real tree several times, each time under other areas and names."""

from __future__ import annotations

import json
import re
from pathlib import Path

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_COPY = "\0"
"""What stands for the end of a name until its copy is known; no page has it."""


def multiply(root: Path, index: Path, times: int, out: Path) -> None:
    """Write the pages of a tree so many times below `out`; `index` is the `specs/index.json` of the tree.

    In all but the first copy each name of an entity has the number of the copy behind it, in texts, links and names of
    files alike: the copies describe other interfaces, and are as large as the original.
    """
    names = frozenset(entry["name"].lower() for entry in json.loads(index.read_text("utf-8")))

    def marked(text: str) -> str:
        return _WORD.sub(lambda word: word[0] + _COPY * (word[0].lower() in names), text)

    for file in sorted(root.rglob("*.md")):
        text, path = marked(file.read_text("utf-8")), file.relative_to(root)
        name = marked(path.name)
        for copy in range(times):
            end, area = (f"k{copy}", out / f"copy{copy}") if copy else ("", out)
            target = area / path.parent / name.replace(_COPY, end)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text.replace(_COPY, end), "utf-8")

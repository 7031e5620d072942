"""A tree that is larger than any real one: a real tree several times, each time under other areas and names."""

from __future__ import annotations

import json
import re
from pathlib import Path


def multiply(root: Path, index: Path, times: int, out: Path) -> None:
    """Write the pages of a tree so many times below `out`; `index` is the `specs/index.json` of the tree.

    In all but the first copy each name of an entity has the number of the copy behind it, in texts, links and names of
    files alike: the copies describe other interfaces, and are as large as the original.
    """
    names = sorted((entry["name"] for entry in json.loads(index.read_text("utf-8"))), key=len, reverse=True)
    word = re.compile(rf"(?<![A-Za-z0-9_])(?:{'|'.join(map(re.escape, names))})(?![A-Za-z0-9_])", re.IGNORECASE)
    for file in sorted(root.rglob("*.md")):
        text, path = file.read_text("utf-8"), file.relative_to(root)
        for copy in range(times):
            place, content = path, text
            if copy:
                place = Path(f"copy{copy}-{path.parts[0]}", *path.parts[1:-1], word.sub(rf"\g<0>k{copy}", path.name))
                content = word.sub(rf"\g<0>k{copy}", text)
            target = out / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content, "utf-8")

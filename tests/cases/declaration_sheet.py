"""Cases in Markdown with a declaration: a sentence, a `cpp` block, and what it gives in a last block `yaml expected`.

`pytest --update` rewrites the last block.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

_FENCE = re.compile(r"^```cpp\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_EXPECTED = re.compile(r"^```yaml expected\n(.*?)^```\n?", re.MULTILINE | re.DOTALL)


def declaration_of(file: Path) -> str:
    """The text of the first `cpp` block of a Markdown file."""
    found = _FENCE.search(file.read_text(encoding="utf-8"))
    assert found, f"{file.name} has no cpp block"
    return found[1].removesuffix("\n")


def check(file: Path, facts_of: Callable[[str], Any], update: bool) -> None:
    """Compare what a case's declaration gives with what is expected."""
    text = file.read_text(encoding="utf-8")
    expected = _EXPECTED.search(text)
    result = yaml.safe_load(yaml.safe_dump(facts_of(declaration_of(file)), sort_keys=False))
    if update and (expected is None or yaml.safe_load(expected[1]) != result):
        dumped = yaml.safe_dump(result, allow_unicode=True, sort_keys=False, width=110)
        file.write_text(f"{_EXPECTED.sub('', text).rstrip()}\n\n```yaml expected\n{dumped}```\n", encoding="utf-8")
        return
    assert expected is not None, f"{file.name} expects nothing; run pytest --update"
    assert result == yaml.safe_load(expected[1])

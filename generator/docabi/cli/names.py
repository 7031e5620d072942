"""Help for a mistyped name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def near(name: str, known: Iterable[str]) -> str:
    """The known names that a name may be meant for, as the end of a message; empty if none is near."""
    found = difflib.get_close_matches(name.lower(), list(known), 3, 0.5)
    return f"; did you mean {' or '.join(found)}?" if found else ""

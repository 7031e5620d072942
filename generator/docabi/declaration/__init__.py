"""The grammar of declarations in syntax fences. In: the text of a fence. Out: a tree of its declarations, and the
repairs that reading it took. `lowering` turns the tree into facts.
"""

from __future__ import annotations

from docabi.declaration.parser import parse
from docabi.declaration.printer import tokens
from docabi.declaration.reports import RECOVERY_RULES, Places
from docabi.declaration.tree import Declaration

__all__ = ["RECOVERY_RULES", "Declaration", "Places", "parse", "tokens"]

"""The declaration grammar of syntax fences: lexer, tree, parser with recovery, printer, values of enumerators."""

from __future__ import annotations

from docabi.declaration.parser import parse
from docabi.declaration.printer import tokens
from docabi.declaration.reports import RECOVERY_RULES, Places
from docabi.declaration.tree import Declaration

__all__ = ["RECOVERY_RULES", "Declaration", "Places", "parse", "tokens"]

"""Jinja, imported without OpenSSL (`hashes`): what docabi takes of it comes from here."""

from __future__ import annotations

from docabi.hashes import without_openssl

with without_openssl():
    import jinja2
    from jinja2 import nodes
    from jinja2.bccache import Bucket, BytecodeCache
    from jinja2.compiler import CodeGenerator, Frame, MacroRef
    from jinja2.meta import find_referenced_templates
    from jinja2.runtime import Context, Macro
    from jinja2.utils import missing

__all__ = [
    "Bucket",
    "BytecodeCache",
    "CodeGenerator",
    "Context",
    "Frame",
    "Macro",
    "MacroRef",
    "find_referenced_templates",
    "jinja2",
    "missing",
    "nodes",
]

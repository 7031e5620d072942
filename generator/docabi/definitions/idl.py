"""IDL files in MIDL's and widl's dialect.

`cpp_quote("...")` is C that the IDL compiler copies into the header: it is read in its place, so that `#if 0` around
stand-in types leaves them out here as it does there. `import` is not followed.
"""

from __future__ import annotations

import re

import msgspec

from docabi.declaration.lexer import is_word, tokenize
from docabi.definitions.cheader import read_c_text
from docabi.definitions.conditionals import blank, preprocess
from docabi.definitions.hresults import read_hresults
from docabi.definitions.model import Imported
from docabi.diagnostics import Sink
from docabi.facts import Facts

_KNOWN = {"__midl": 801, "__WIDL__": 1, "_WIN32": 1, "_WIN64": 1, "TRUE": 1, "true": 1}
_QUOTE = re.compile(r'\bcpp_quote\s*\(\s*"((?:\\.|[^"\\\n])*)"\s*\)[ \t]*;?')
# Statements that declare nothing. A definition's attributes stand behind `typedef` and say how it is sent, not what it
# is.
_STATEMENTS = re.compile(
    r"\bimportlib\s*\([^()]*\)\s*;?|\bimport\s+\"[^;]{0,2000};|\bmidl_pragma\b[^\n]*|(?<=typedef)\s*\[(?:[^][\"]|\"[^\"\n]*\")*\]"
    r"|\[\s*default\s*\]\s*;"
)
_BODIES = frozenset({"interface", "dispinterface", "coclass", "library", "module"})


def read_idl(text: str, file: str, sink: Sink, facts: Facts) -> Imported:
    """Read an IDL file. Never fails: what cannot be read is reported and left out."""
    prepared = preprocess(_unquoted(text), _KNOWN)
    plain = _closed(_STATEMENTS.sub(lambda match: blank(match[0]), prepared.text))
    imported = read_c_text(plain, file, sink, facts, prepared.defines)
    return msgspec.structs.replace(imported, hresults=read_hresults(prepared.defines, facts))


def _closed(text: str) -> str:
    """Put a semicolon behind each body that IDL ends without one, so that what follows is no declared name."""
    tokens = tokenize(text)
    texts = tokens.texts
    head, bodies, ends = "", [], []
    for index, token in enumerate(texts):
        if token == "{":
            bodies.append(head in _BODIES)
            head = ""
        elif token == "}":
            if bodies and bodies.pop() and texts[index + 1] != ";":
                ends.append(tokens.offsets[index] + 1)
        elif token in (";", "]"):
            head = ""
        elif not head and is_word(token):
            head = token
    for end in reversed(ends):
        text = f"{text[:end]};{text[end:]}"
    return text


def _unquoted(text: str) -> str:
    """The text with the C inside each `cpp_quote` in place of the statement, at its own columns."""
    return _QUOTE.sub(_content, text)


def _content(match: re.Match[str]) -> str:
    content = re.sub(r"\\(.)", r" \1", match[1])
    return blank(match[0][: match.start(1) - match.start()]) + content + blank(match[0][match.end(1) - match.start() :])

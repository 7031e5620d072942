"""Names in declarations: tags, bases, identifiers of interfaces, interfaces of coclasses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docabi.declaration.tree import Attributes, Macro, Plain, Record, Word
from docabi.declaration.vocabulary import ACCESS, INTERFACE_MACROS
from docabi.lower.declared_types import tag_of

_IID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_IID_MACROS = frozenset(("MIDL_INTERFACE", "DECLSPEC_UUID", "DECLARE_INTERFACE_IID", "DECLARE_INTERFACE_IID_"))


def type_name(plain: Plain) -> tuple[str, str | None]:
    """Name and tag of a type definition: the first name that is no pointer, and the tag where that is another one."""
    tag = interface_macro_name(plain) or tag_of(plain.specifiers.words)
    names = [declarator.name for declarator in plain.declarators if declarator.name and not declarator.prefix]
    if not names:
        return tag, None
    return names[0], tag if tag and tag != names[0] else None


def interface_macro_name(plain: Plain) -> str:
    """The name in `DECLARE_INTERFACE_(IThing, IUnknown)`."""
    for word in plain.specifiers.words:
        if isinstance(word, Macro) and word.name in INTERFACE_MACROS and word.arguments:
            return word.arguments[0]
    return ""


def base_of(plain: Plain) -> str | None:
    """The first base of an interface or class: `: public IUnknown`, `DECLARE_INTERFACE_(IThing, IUnknown)`."""
    for word in plain.specifiers.words:
        if isinstance(word, Macro) and word.name in ("DECLARE_INTERFACE_", "DECLARE_INTERFACE_IID_"):
            return next(iter(word.arguments[2:3]), None)
    words = [token for token in plain.specifiers.base if token not in ACCESS and token not in (":", "virtual")]
    return words[0] if words else None


def iid_of(plain: Plain) -> str | None:
    """The identifier that `[uuid(...)]`, `MIDL_INTERFACE("...")` or `__declspec(uuid("..."))` gives, in lower case."""
    for text in _identifiers(plain.attributes, plain.specifiers.words):
        iid = text.replace('"', "").strip("{}").lower()
        if _IID.match(iid):
            return iid
    return None


def _identifiers(attributes: Attributes, words: Sequence[Word]) -> Iterator[str]:
    for block in attributes:
        for attribute in block:
            if attribute.name in ("uuid", "Guid", "guid") and attribute.arguments:
                yield "".join(attribute.arguments)
    for word in words:
        if isinstance(word, Macro) and word.arguments:
            if word.name in _IID_MACROS:
                yield word.arguments[-1]
            elif word.name == "__declspec" and word.arguments[0] == "uuid":
                yield "".join(word.arguments[2:-1])


def interfaces_of(body: Record) -> tuple[str, ...]:
    """The interfaces that a coclass gives, the default one first; those it only calls (`source`) are none of them."""
    default: list[str] = []
    others: list[str] = []
    for member in body.members:
        if isinstance(member, Plain) and member.specifiers.words:
            attributes = {attribute.name for block in member.attributes for attribute in block}
            name = tag_of(member.specifiers.words)
            if name and "source" not in attributes:
                (default if "default" in attributes else others).append(name)
    return (*default, *others)

"""The tree of a syntax fence: C's own grammar (specifiers, declarators) with IDL's attributes and COM's macros.

The tree holds every token of the fence that `edits` does not name, in its place, so that printing gives them back. What
the words mean (which of them is the type, which an annotation) is said where the tree is lowered.
"""

from __future__ import annotations

import msgspec


class Macro(msgspec.Struct, frozen=True, tag="macro"):
    """A word with arguments: `STDAPI_(void)`, `SAFEARRAY(VARIANT)`, `__out_ecount(cbString)`."""

    name: str
    arguments: tuple[str, ...]
    """The tokens between the parentheses."""


class Foreign(msgspec.Struct, frozen=True, tag="foreign"):
    """A type that only C++ can spell: `std::vector<ULONG>`, `map<int, list<int>>`."""

    tokens: tuple[str, ...]


class Attribute(msgspec.Struct, frozen=True):
    """An IDL attribute: `in`, `size_is(cch)`, `threading=apartment` (whose `extra` is `= apartment`)."""

    name: str
    arguments: tuple[str, ...] | None = None
    extra: tuple[str, ...] = ()


Attributes = tuple[tuple[Attribute, ...], ...]
"""Attribute blocks in the order written: `[out][iid_is(riid)]` are two."""


class Blocks(msgspec.Struct, frozen=True, tag="blocks"):
    """Attribute blocks among the words: `typedef [v1_enum] enum`, `virtual /* [helpstring] */ HRESULT`."""

    blocks: Attributes


Word = str | Macro | Foreign | Blocks


class Enumerator(msgspec.Struct, frozen=True):
    """An enumerator; `value` holds the tokens after `=`, None without one."""

    name: str
    offset: int
    value: tuple[str, ...] | None = None
    attributes: Attributes = ()
    after: tuple[str, ...] = ()
    """Tokens of C++ attributes behind the name: `[[deprecated]]`."""


class Enumeration(msgspec.Struct, frozen=True, tag="enumeration"):
    """The braces of an enumeration."""

    enumerators: tuple[Enumerator, ...]
    trailing_comma: bool = False


class Access(msgspec.Struct, frozen=True, tag="access"):
    """A label between members: `public:`."""

    label: str


class Record(msgspec.Struct, frozen=True, tag="record"):
    """The braces of a structure, union, class, interface or coclass."""

    members: tuple[Plain | Access, ...]
    begin: int = -1
    """Offset of the opening brace in the text."""
    end: int = -1
    """Offset of the closing brace, or of the end of the text."""


class Specifiers(msgspec.Struct, frozen=True):
    """What stands before the declarators: type words, qualifiers, annotations; for a type definition its body."""

    words: tuple[Word, ...]
    base: tuple[str, ...] = ()
    """The tokens from the colon to the body: `: IUnknown`, `: public IUnknown`."""
    body: Enumeration | Record | None = None


class Declarator(msgspec.Struct, frozen=True):
    """One declared name with everything that belongs to it, in the order written."""

    prefix: tuple[Word, ...] = ()
    """Signs and words before the name: `*`, `const`, `&`, a calling convention."""
    inner: Declarator | None = None
    """The declarator in parentheses, in place of a name: `(__stdcall *Name)`."""
    scope: tuple[str, ...] = ()
    """Tokens of a qualification: `IThing ::`."""
    name: str = ""
    offset: int = -1
    """Offset of the name in the text, -1 without a name."""
    arrays: tuple[tuple[str, ...], ...] = ()
    """The tokens inside each pair of brackets."""
    after: tuple[str, ...] = ()
    """Annotations behind the name: `OPTIONAL`."""
    parameters: tuple[Parameter, ...] | None = None
    bits: tuple[str, ...] | None = None
    default: tuple[str, ...] | None = None


class Parameter(msgspec.Struct, frozen=True):
    """A parameter; `void`, `THIS` and `...` are parameters without a name here."""

    attributes: Attributes
    specifiers: Specifiers
    declarator: Declarator
    offset: int
    """Offset of its first token in the text."""


class Plain(msgspec.Struct, frozen=True, tag="plain"):
    """A declaration: prototype, type definition, field, interface, coclass."""

    attributes: Attributes
    specifiers: Specifiers
    declarators: tuple[Declarator, ...] = ()
    suffix: tuple[str, ...] = ()
    """Tokens between the declarators and the end: `PURE`, `= 0`, `const`."""
    end: str = ""
    """`;` or nothing."""


class Opaque(msgspec.Struct, frozen=True, tag="opaque"):
    """Tokens of what is kept as text: another language, a lone attribute, something unreadable."""

    tokens: tuple[str, ...]
    understood: bool
    """Whether it is a known form that is text on purpose."""


Item = Plain | Opaque


class Edit(msgspec.Struct, frozen=True):
    """A repair: at token `index` the tokens `dropped` give way to those `inserted`. `rule` and `reason` say why.

    An edit without a reason belongs to the one before it and is not reported.
    """

    index: int
    dropped: tuple[str, ...]
    inserted: tuple[str, ...]
    rule: str
    reason: str


class Declaration(msgspec.Struct, frozen=True):
    """A syntax fence: its declarations in the order written and the repairs that reading them took."""

    items: tuple[Item, ...]
    edits: tuple[Edit, ...] = ()
    tolerated: tuple[Edit, ...] = ()
    """What should be written otherwise and is read as it stands: the tree does not differ from the fence there."""

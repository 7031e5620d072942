"""Types of declarations: words, pointers, arrays and parameter lists of a tree become a typed `Type`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from docabi.declaration import Places
from docabi.declaration.lexer import written
from docabi.declaration.packing import Packing
from docabi.declaration.specifiers import is_macro
from docabi.declaration.tree import Attributes, Blocks, Declarator, Foreign, Macro, Parameter, Word
from docabi.declaration.vocabulary import (
    ANNOTATION,
    CONSTANT,
    CONVENTIONS,
    LINKAGE,
    METHOD_MACROS,
    QUALIFIERS,
    RETURN_MACROS,
    ROLES,
    Role,
)
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.spec import Parameter as SpecParameter
from docabi.spec import Signature, Type

ParametersReader = Callable[[tuple[Parameter, ...]], tuple[SpecParameter, ...]]

_SPELLINGS = {"_stdcall": "__stdcall", "_cdecl": "__cdecl", "_fastcall": "__fastcall"}
_INTEGER_WORDS = ("unsigned", "char", "short", "long", "hyper", "__int8", "__int16", "__int32", "__int64")
_INTERFACE = compile_pattern(r"_?I[A-Z][A-Z0-9_]*[a-z]")
UNKNOWN = Type(name="void")
"""What stands for a type that the words do not name; told from `void` by identity."""


class Context(msgspec.Struct, frozen=True):
    """What a declaration is lowered with: the places of its tokens, where to report, what is known of types, and how
    structures are packed. `inferred` gets the names of parameters whose direction follows from their types alone.
    """

    places: Places
    sink: Sink
    facts: Facts
    packing: Packing = Packing()
    inferred: list[str] = msgspec.field(default_factory=list)

    def span(self, offset: int, name: str) -> Span:
        """The place of a name; of one without a place that of the declaration."""
        return self.places.span(max(offset, 0), len(name))


def is_interface(name: str) -> bool:
    """Whether a type's name is that of an interface: `IUnknown`, `ICLRMetaHost`; `INT32` and `IMAGE_X` are not."""
    return _INTERFACE.match(name) is not None


def is_variadic(trees: Sequence[Parameter]) -> bool:
    """Whether further arguments may follow the parameters."""
    return any(tree.specifiers.words == ("...",) for tree in trees)


def lower_words(words: Sequence[Word], facts: Facts) -> Type:
    """The type that the words before a declarator name; `UNKNOWN` if they name none."""
    if len(words) == 1 and isinstance(words[0], str) and words[0] not in ROLES:
        return Type(name="HRESULT" if words[0] in RETURN_MACROS else words[0])
    macros = [word for word in words if isinstance(word, Macro)]
    if found := next(filter(None, (_lower_macro(macro, facts) for macro in macros)), None):
        return found
    builtin = [word for word in words if isinstance(word, str) and ROLES.get(word) is Role.BUILTIN]
    name = _builtin_name(builtin) if builtin else _type_name(list(_type_names(words)), facts)
    if name:
        return Type(name=name, const=any(word in CONSTANT for word in words))
    # `LAMPAPI_(ULONG) Open(`: a macro that nobody knows, around the type.
    wrapped = (macro.arguments for macro in macros if not is_macro(macro.name))
    return next((_lower_wrapped(arguments, facts) for arguments in wrapped), UNKNOWN)


def _type_names(words: Iterable[Word]) -> Iterator[str]:
    """The words that may name a type: those that the grammar does not know."""
    for word in words:
        if isinstance(word, Foreign):
            yield foreign_name(word)
        elif isinstance(word, str) and word not in ROLES and not ANNOTATION.match(word) and word[0] != '"':
            yield word


def _lower_macro(macro: Macro, facts: Facts) -> Type | None:
    """`SAFEARRAY(T)` stands for `SAFEARRAY *` (MIDL); `STDAPI_(T)` for its argument."""
    if macro.name == "SAFEARRAY":
        return Type(pointer=Type(name="SAFEARRAY"))
    if macro.name in RETURN_MACROS:
        return _lower_wrapped(macro.arguments, facts) if macro.arguments else Type(name="HRESULT")
    return None


def _lower_wrapped(arguments: Sequence[str], facts: Facts) -> Type:
    base = lower_words([word for word in arguments if word != "*"], facts)
    return point(base, [word for word in arguments if word == "*"])


def all_attributes(attributes: Attributes, words: Sequence[Word]) -> Attributes:
    """The attribute blocks before a declaration and among its words."""
    among = [block for word in words if isinstance(word, Blocks) for block in word.blocks]
    return (*attributes, *among)


def word_names(words: Sequence[Word]) -> set[str]:
    """The words, of macros their names."""
    return {word if isinstance(word, str) else word.name for word in words if isinstance(word, str | Macro)}


def foreign_name(word: Foreign) -> str:
    """A type of C++ as one writes it: `std::vector<ULONG>`."""
    return "".join(f"{token} " if token in (",", "const") else token for token in word.tokens)


def innermost(declarator: Declarator) -> Declarator:
    """The declarator that has the name: of `(*Name)` the one inside the parentheses."""
    while declarator.inner is not None:
        declarator = declarator.inner
    return declarator


def report_foreign(words: Iterable[Word], name: str, span: Span, sink: Sink) -> None:
    """Report a type of C++ among the words of what `name` declares."""
    if text := next((foreign_name(word) for word in words if isinstance(word, Foreign)), ""):
        message = f"`{text}` of `{name}` is a type of C++ alone: it has no binary interface that a binding can rely on"
        sink.error("foreign-type", span, message, "declare it in C, as the library exports it")


def _builtin_name(words: list[str]) -> str:
    """One spelling for an arithmetic type: `long unsigned int` is `unsigned long`, `unsigned` is `unsigned int`."""
    if len(words) == 1 and words[0] not in ("unsigned", "signed"):
        return words[0]
    kept = [word for keep in _INTEGER_WORDS for word in words if word == keep]
    others = [word for word in words if word not in (*_INTEGER_WORDS, "int", "signed")]
    if others:
        return " ".join((*kept, *others))
    signed_char = ["signed"] if "char" in kept and "signed" in words else []
    return " ".join(signed_char + kept) if kept and kept != ["unsigned"] else " ".join((*kept, "int"))


def _type_name(names: list[str], facts: Facts) -> str:
    """The type among words of which the others are unknown annotations: the one that is a known type, else the last.

    Words that look like an API's linkage or convention (`SQL_API`) are the type only if nothing else can be.
    """
    for name in names if len(names) > 1 else ():
        if name in facts.types or is_interface(name):
            return name
    if any(name in RETURN_MACROS for name in names):
        return "HRESULT"
    likely = [name for name in names if not LINKAGE.match(name)] or names
    return likely[-1] if likely else ""


def lower_declarator(base: Type, declarator: Declarator, read: ParametersReader, convention: str | None = None) -> Type:
    """The type of a declared name: pointers, then arrays or a parameter list, then the parentheses around the name."""
    found = point(base, declarator.prefix)
    if declarator.parameters is not None:
        inner_words = declarator.inner.prefix if declarator.inner else ()
        called = calling_convention((*declarator.prefix, *inner_words)) or convention
        found = Type(function=Signature(found, read(declarator.parameters), called, is_variadic(declarator.parameters)))
    for size in reversed(declarator.arrays):
        found = Type(array=found, size=written(size) or None)
    if declarator.inner is not None:
        return lower_declarator(found, declarator.inner, read)
    return found


def point(found: Type, prefix: Iterable[Word]) -> Type:
    """`*` and `&` point (in the ABI, references are pointers), `const` is its pointer's."""
    for word in prefix:
        if word in ("*", "&", "&&", "^"):
            found = Type(pointer=found)
        elif word in CONSTANT and not found.const:
            found = _constant(found)
    return found


def _constant(found: Type) -> Type:
    if found.pointer is not None:
        return Type(pointer=found.pointer, const=True)
    return Type(name=found.name, const=True) if found.name is not None else found


def calling_convention(words: Iterable[Word]) -> str | None:
    """The calling convention among words, spelled with two underscores; macros stand for what they expand to."""
    for word in words:
        name = word.name if isinstance(word, Macro) else word if isinstance(word, str) else ""
        if name in CONVENTIONS:
            return _SPELLINGS.get(name, name)
        if name in METHOD_MACROS:
            return "STDMETHODCALLTYPE"
        if name in RETURN_MACROS:
            return RETURN_MACROS[name]
    return None


def tag_of(words: Sequence[Word]) -> str:
    """The tag after `struct`, `enum`, `interface`: the last word that is not known to be something else."""
    for word in reversed(words):
        if isinstance(word, str):
            return "" if word in ROLES and word not in QUALIFIERS else word
    return ""

"""The prelude: base types for every platform, from the facts about types."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Set

import msgspec

from docabi.abi.order import ordered
from docabi.abi.rooms import names_held
from docabi.abi.trees import names_of_fact
from docabi.abi.types import plain_name
from docabi.backends.c.records import definitions, enumerator_value
from docabi.backends.c.system import of_library
from docabi.backends.c.views import MemberView, TypeView
from docabi.backends.cnames.naming import (
    declaration,
    free_name,
    is_identifier,
    is_of_windows,
    is_reserved,
    is_sdk,
    original_guards,
    windows_word,
    words,
)
from docabi.backends.cnames.vocabulary import REFERENCES, Standing, Vocabulary
from docabi.facts import TypeFact
from docabi.spec import Type, Union

# Types whose width does not say all: text, and C's own.
_SPECIAL: Mapping[str, str] = {
    "CHAR": "char",
    "WCHAR": "DOCABI_WCHAR",
    "BOOL": "int",
    "INT": "int",
    "UINT": "unsigned int",
}
# Defined by <stddef.h>.
_STANDARD = frozenset({"size_t"})
# Compilers with `__uuidof` look for this tag (guiddef.h).
_TAGS: Mapping[str, str] = {"GUID": "_GUID"}
_MEMBER = "QuadPart"  # the 64-bit member of LARGE_INTEGER and ULARGE_INTEGER (winnt.h)


class _Used:
    """Names that are taken, each asked for alone, and those that were given since."""

    def __init__(self, *taken: Container[str]) -> None:
        self._taken, self._given = taken, set[str]()

    def __contains__(self, name: object) -> bool:
        return name in self._given or any(name in names for names in self._taken)

    def add(self, name: str) -> None:
        """Give a name."""
        self._given.add(name)


def type_views(vocabulary: Vocabulary, taken: Container[str]) -> tuple[TypeView, ...]:
    """Every known type: first the declarations of what stands behind pointers and is defined later or by no fact, then
    the definitions, each after those that it needs. `taken` are names that no enumerator can have.
    """
    facts = vocabulary.types.facts
    language = words().keywords | facts.words.keys() | _STANDARD | REFERENCES
    complete = {name: fact for name, fact in sorted(facts.types.items()) if fact.complete and is_identifier(name)}
    known = {name: _printed(fact, vocabulary) for name, fact in complete.items() if name not in language}
    own = {name for name in facts.own.typedefs if name in known and known[name].kind in ("struct", "union")}
    in_order = ordered({name: frozenset(_needs(fact, own, known)) & known.keys() for name, fact in known.items()})
    is_there = _is_of_system(facts.own.typedefs)
    views = [
        _forward(name, known, vocabulary, is_there(name))
        for name in sorted(_forwards(in_order, known, complete.keys()))
    ]
    used, late = _Used(taken, facts.types, {view.name for view in views}), set[str]()
    for name in in_order:
        word = windows_word(name) if name in facts.own.typedefs else ""
        view = msgspec.structs.replace(_view(name, known[name], vocabulary, used), sdk=is_there(name), word=word)
        if view.values and name in facts.own.typedefs:
            view = msgspec.structs.replace(view, unless=view.values[0][0])
        # References to identifiers are defined behind the types of the system.
        if view.sdk and any(not is_there(one) or one in late or one in REFERENCES for one in _uses(known[name])):
            late.add(name)
        views.append(msgspec.structs.replace(view, late=name in late))
    return tuple(views)


def _forwards(in_order: Iterable[str], known: Mapping[str, TypeFact], complete: Set[str]) -> set[str]:
    """What stands behind pointers and no fact defines, or what is defined behind something that points to it."""
    found, defined = set[str](), set[str]()
    for name in in_order:
        uses = {one for one in _uses(known[name]) if is_identifier(one) and one != "void"}
        found |= {one for one in uses if one not in (defined if one in known else complete)}
        defined.add(name)
    return found


def _is_of_system(own: Container[str]) -> Callable[[str], bool]:
    """Tells whether the Windows SDK defines a type; of the project's own ones it may define any."""
    return lambda name: is_of_windows(name) if name in own else is_sdk(name)


def _forward(name: str, known: Mapping[str, TypeFact], vocabulary: Vocabulary, is_there: bool) -> TypeView:
    keyword = "union" if name in known and known[name].kind == "union" else "struct"
    return TypeView("forward", name, is_there, keyword=keyword, tag=_tag(name, vocabulary))


def _tag(name: str, vocabulary: Vocabulary) -> str:
    return _TAGS.get(name) or vocabulary.tags.get(name, name)


def _needs(fact: TypeFact, own: Set[str], known: Mapping[str, TypeFact]) -> set[str]:
    """What is defined before a type: all that it holds, and all else that it names but the project's own structures,
    which may point back; what another name stands for is held by what holds the name.
    """
    types = [field.type for field in fact.fields]
    if fact.type is not None and fact.type.array is not None:
        types.append(fact.type)
    held = set[str]()
    for type in types:
        _hold(type, known, held)
    return held | {name for name in _uses(fact) if name not in own}


def _hold(type: Type, known: Mapping[str, TypeFact], held: set[str]) -> None:
    """Add what a type holds, through the names of types."""
    for name in {*names_held(type)} - held:
        held.add(name)
        if name in known and (meant := known[name].type) is not None:
            _hold(meant, known, held)


def _printed(fact: TypeFact, vocabulary: Vocabulary) -> TypeFact:
    """The fact with printed spellings."""
    type = None if fact.type is None else _declarable(vocabulary.resolve(fact.type, nested=True), vocabulary)
    fields = tuple(
        msgspec.structs.replace(field, type=_declarable(field.type, vocabulary))
        for field in map(vocabulary.resolve_field, fact.fields)
    )
    return msgspec.structs.replace(fact, type=type, fields=fields)


def _declarable(type: Type, vocabulary: Vocabulary) -> Type:
    """The type, with `void` for what stands behind a pointer and is defined below the prelude, and is no structure."""
    for part in ("pointer", "array"):
        if (inner := getattr(type, part)) is not None:
            return msgspec.structs.replace(type, **{part: _declarable(inner, vocabulary)})
    for part in ("structure", "union"):
        if (fields := getattr(type, part)) is not None:
            changed = (msgspec.structs.replace(one, type=_declarable(one.type, vocabulary)) for one in fields)
            return msgspec.structs.replace(type, **{part: tuple(changed)})
    if type.function is not None:
        parameters = tuple(
            msgspec.structs.replace(parameter, type=_declarable(parameter.type, vocabulary))
            for parameter in type.function.parameters
        )
        returns = _declarable(type.function.returns, vocabulary)
        return Type(function=msgspec.structs.replace(type.function, returns=returns, parameters=parameters))
    name = type.name or ""
    is_there = vocabulary.standing(name) in _DECLARABLE and not isinstance(vocabulary.entities.get(name), Union)
    return type if is_there else Type(name="void", const=type.const)


_DECLARABLE = frozenset(
    {Standing.VOID, Standing.VALUE, Standing.REFERENCE, Standing.RECORD, Standing.INTERFACE, Standing.OPAQUE}
)


def _view(name: str, fact: TypeFact, vocabulary: Vocabulary, used: _Used) -> TypeView:
    header, library = words().originals.get(name), of_library(name)
    if name in _SPECIAL:
        made = _alias(name, f"{_SPECIAL[name]} {name}")
    elif fact.type is not None:
        made = _alias(name, declaration(fact.type, name))
    elif fact.kind == "enum":
        made = TypeView("enum", name, is_sdk(name), values=tuple(_enumerators(name, fact, used)))
    elif fact.kind in ("struct", "union"):
        made = _record(name, fact, vocabulary)
    else:
        made = _KINDS[fact.kind or "opaque-struct"](name, fact)
    guards = original_guards(header) if header else ()
    place = (library.file, library.macro) if library else None
    return msgspec.structs.replace(made, originals=guards, library=place, taken=words().taken.get(name, ""))


def _uses(fact: TypeFact) -> Iterator[str]:
    yield from (name for name in map(plain_name, names_of_fact(fact)) if name not in words().keywords)


def _alias(name: str, declared: str) -> TypeView:
    return TypeView("alias", name, is_sdk(name), declaration=declared)


def _integer(name: str, fact: TypeFact) -> TypeView:
    sign = "u" if fact.kind == "unsigned" else ""
    width = "ptr" if fact.width == "pointer" else str(fact.width)
    return _alias(name, f"{sign}int{width}_t {name}")


def _record(name: str, fact: TypeFact, vocabulary: Vocabulary) -> TypeView:
    *inner, definition = definitions(fact.record, name, vocabulary, {})
    members = tuple(_member(one) for one in definition.members if isinstance(one, MemberView))
    return TypeView(
        "record",
        name,
        is_sdk(name),
        keyword=fact.kind or "struct",
        tag=_tag(name, vocabulary),
        members=members or (f"{'uint64_t' if name.startswith('U') else 'int64_t'} {_MEMBER}",),
        align=(fact.align or 0) // 8,
        pack=fact.pack,
        inner=tuple(inner),
    )


def _member(view: MemberView) -> str:
    """The declaration of a member without its semicolon; an anonymous union stays in its line."""
    if view.members:
        return f"union {{ {' '.join(f'{_member(one)};' for one in view.members)} }}"
    return view.declaration if view.bits is None else f"{view.declaration} : {view.bits}"


def _opaque(name: str, fact: TypeFact) -> TypeView:
    bits = (fact.size.wide, fact.size.narrow) if fact.size is not None else (1, 1)
    return TypeView("opaque", name, is_sdk(name), align=(fact.align or 0) // 8, bits=bits)


def _enumerators(name: str, fact: TypeFact, used: _Used) -> Iterator[tuple[str, str]]:
    """The members that C can print; one whose name is taken is `<Enumeration>_<name>`."""
    for member, value in fact.members.items():
        if is_identifier(member):
            is_taken = member in used or is_reserved(member)
            printed = free_name(f"{name}_{member}", used) if is_taken else member
            used.add(printed)
            yield printed, str(value) if value < 2**31 else enumerator_value(value)


_KINDS = {
    "signed": _integer,
    "unsigned": _integer,
    "opaque-struct": _opaque,
}

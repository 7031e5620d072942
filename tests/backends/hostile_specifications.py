"""Specifications that nobody wrote on purpose: strategies of random ones, in which names and words are hostile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from hypothesis import strategies as st

from docabi.facts import Facts
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Signature,
    Structure,
    Type,
    Union,
)
from docabi.texts import EntityText, PageText

# Few names, so that they collide: entities, base types, words of C and of Windows headers, and none at all.
COLLIDING = (
    *("IOne", "ITwo", "IThree", "ALPHA", "BETA", "GAMMA", "_ALPHA", "PALPHA", "LPCBETA", "Hook", "Call", "IUnknown"),
    *("DWORD", "GUID", "REFIID", "HRESULT", "WCHAR", "long", "unsigned long", "char", "void", "VARIANT", "NOWHERE"),
    *("class", "small", "This", "this", "int", "S_OK", "TRUE", "interface", "CreateProcess", "Yield", "size_t"),
    *("errno", "FILETIME", "lpVtbl", "QueryInterface", "main", "docabi", "IID_IOne", "IOneVtbl", "IOne_Call"),
    *("", "two words", "struct ALPHA", "enum BETA", "1st", "a-b", "灯", "x" * 300, "IUnknownVtbl", "LPOPAQUE"),
)
# Words of Python, of ctypes and of the generated package, and names that differ in their case alone.
PYTHON = (
    *("None", "True", "class_", "match", "type", "print", "int", "list", "str", "bytes", "property", "range", "bool"),
    *("__init__", "__class__", "__slots__", "_fields_", "_slots_", "_iid_", "__x", "_x_", "_", "mro", "name", "value"),
    *("byref", "check", "GUID", "Raw", "Implementation", "Slot", "raw", "release", "Library", "load", "Result", "item"),
    *("TYPE_CHECKING", "ClassVar", "Enumeration", "Structure", "Union", "VTable", "Exports", "Coclass", "Callable"),
    *("self", "hresult", "result", "returned", "size", "address", "args", "kwargs", "overload", "slots", "attach"),
    *("ione", "alpha", "IONE", "Ione_", "IOne_", "IOne_Call_result", "ComError", "HResult", "c_uint32", "c_void_p"),
    *("Union", "POINTER", "sizeof", "Array", "FunctionPointer", "annotations", "from_address", "_anonymous_"),
    *("SomeRaw", "IOne_result", "ALPHA_0", "_type_", "_as_parameter_", "__del__", "__enter__", "ctypes", "sys"),
)
# Modules of the package and of the standard library, devices, ways out of the folder.
FILES = (
    *(None, "One.h", "Two.h", "three.h", "stdio.h", "../x.h", "docabi_prelude.h", "con.h"),
    *("ctypes.h", "_guid.h", "typing.h", "errors.h", "hresults.h", "__init__.h", "class.h", "1.h", "_shared.h"),
    *("_undocumented.h", "None.h", "enum.h", "灯.h", "ONE.H", "IOne.h", "GUID.h", "_index.h", "a.b.h", ".h", "sys.h"),
)
# What tries to leave a string, a comment, a docstring, a tag, a line or the direction of writing.
TEXTS = (
    *("", " ", "plain", '"', "'", '"""', "'''", "\\", "\\\\", 'quoted"', 'slash\\"', "*/", "/*", "//", "??/"),
    *("\\N{DASH}", "\x00", "\x1b[31m", "\x7f", "\x85", "\ud800", "\udfff\ud800", "\u202e", "\u2066x", "\u2028"),
    *("\u2029", "\ufeff", '"""\nraise SystemExit(7)\n"""', "\r", "\r\n", "\n#define int char\n", "<b", "]]>", "-->"),
    *("<script>alert(1)</script>", "{{ 7 * 7 }}", "{% raw %}", "%s %(x)s", "$(touch owned)", "`code`", "| a | b |"),
    *("[x](javascript:alert(1))", "![x](https://example.invalid/x.png)", "\t\tcode", "```\nopen", "# x", "<!--"),
    *("&lt;script&gt;", '\\u0022""', "x\\", "\x0c"),
)
NAMES = st.sampled_from(COLLIDING)
SIZES = st.sampled_from([None, "2", "0", "-1", "MAX_PATH", "cchName", "4 * 2", "0x10", "1 << 3", "99999999999", "*/"])
VALUES = st.sampled_from([0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 2**40])
HEADERS = st.sampled_from(FILES[:8])
WORDS = st.sampled_from(["", "__stdcall", "__cdecl", "*/", "thing"])
GUIDS = st.sampled_from([None, "11111111-2222-3333-4444-555555555555", "no guid"])


def entities(names: st.SearchStrategy[str], files: st.SearchStrategy[str | None]) -> st.SearchStrategy[Entity]:
    """Entities of every kind, made of the names and declared in the files."""
    members = st.lists(st.builds(Enumerator, names, VALUES), max_size=4).map(tuple)
    types = _types(names, members)
    aliases = st.lists(st.builds(Field, names, types), max_size=2).map(tuple)
    codes = st.lists(st.builds(Code, names, st.none() | VALUES), max_size=2).map(tuple)
    maybe = st.none() | names
    common = {"name": names, "area": st.sampled_from(["a", "b", "..", "stdio"]), "header": files, "idl": files}
    callable_ = {"returns": st.none() | types, "calling_convention": WORDS, "parameters": _parameters(names, types)}
    methods = _methods(names, types, codes)
    table = {"iid": GUIDS, "base": maybe, "slots": st.none() | st.integers(-1, 8), "methods": methods}
    record = {"members": _fields(names, types), "tag_name": maybe, "aliases": aliases}
    interfaces = st.lists(names, max_size=2).map(tuple)
    return st.one_of(
        st.builds(Interface, **common, **table),
        st.builds(Class, **common, **table, text=st.none() | WORDS),
        st.builds(Function, **common, **callable_, hresults=codes),
        st.builds(Callback, **common, **callable_),
        st.builds(Enumeration, **common, members=members, tag_name=maybe, aliases=aliases),
        st.builds(Structure, **common, **record),
        st.builds(Union, **common, **record),
        st.builds(Coclass, **common, clsid=GUIDS, interfaces=interfaces),
    )


def _types(
    names: st.SearchStrategy[str], members: st.SearchStrategy[tuple[Enumerator, ...]]
) -> st.SearchStrategy[Type]:
    return st.recursive(
        st.builds(lambda name, const: Type(name=name, const=const), names, st.booleans()),
        lambda inner: st.one_of(
            st.builds(lambda type, const: Type(pointer=type, const=const), inner, st.booleans()),
            st.builds(lambda type, size: Type(array=type, size=size), inner, SIZES),
            st.builds(lambda fields: Type(structure=fields), _fields(names, inner)),
            st.builds(lambda fields: Type(union=fields), _fields(names, inner)),
            st.builds(lambda members: Type(enumeration=members), members),
            st.builds(lambda type, rest: Type(function=Signature(type, rest)), inner, _parameters(names, inner)),
        ),
        max_leaves=4,
    )


def _fields(names: st.SearchStrategy[str], types: st.SearchStrategy[Type]) -> st.SearchStrategy[tuple[Field, ...]]:
    bits = st.sampled_from([None, None, None, None, 1, 0, 65])
    return st.lists(st.builds(Field, names, types, bits), min_size=1, max_size=3).map(tuple)


def _parameters(
    names: st.SearchStrategy[str], types: st.SearchStrategy[Type]
) -> st.SearchStrategy[tuple[Parameter, ...]]:
    directions = st.sampled_from(Direction)
    one = st.builds(Parameter, names, directions, types, size=SIZES, length=SIZES, iid_is=st.none() | names)
    return st.lists(one, max_size=3).map(tuple)


def _methods(
    names: st.SearchStrategy[str], types: st.SearchStrategy[Type], codes: st.SearchStrategy[tuple[Code, ...]]
) -> st.SearchStrategy[tuple[Method, ...]]:
    one = st.builds(
        Method,
        name=names,
        slot=st.none() | st.integers(-1, 6),
        documented=st.booleans(),
        returns=st.none() | types,
        calling_convention=WORDS,
        parameters=_parameters(names, types),
        hresults=codes,
    )
    return st.lists(one, max_size=4).map(tuple)


C_ENTITIES = entities(NAMES, HEADERS)
PYTHON_ENTITIES = entities(st.sampled_from(COLLIDING + PYTHON), st.sampled_from(FILES))


def worded(entity: Entity, word: str) -> EntityText:
    """Words of every kind about an entity, each of them the same."""
    page = _page(entity, word)
    methods = {method.name: _page(method, word) for method in getattr(entity, "methods", ())}
    return EntityText(entity.name, "en-US", entity.area, page, methods)


def _page(thing: Entity | Method, word: str) -> PageText:
    return PageText(
        page=thing.page or "a/x.md",
        title=word,
        heading=word,
        description=word,
        summary=word,
        parameters={one.name: word for one in getattr(thing, "parameters", ())},
        returns=word,
        hresults={one.name: word for one in getattr(thing, "hresults", ())},
        members={one.name: word for one in getattr(thing, "members", ())},
        remarks=word,
    )


_WORD = Type(name="DWORD")
_IN = (Parameter("x", Direction.IN, _WORD),)
TAKERS: Mapping[str, Callable[[str], Entity]] = {
    "structure": lambda name: Structure(name=name, area="a", header="kinds.h", members=(Field("x", _WORD),)),
    "union": lambda name: Union(name=name, area="a", header="kinds.h", members=(Field("x", _WORD),)),
    "enumeration": lambda name: Enumeration(
        name=name, area="a", header="kinds.h", members=(Enumerator(f"{name}_0", 0),)
    ),
    "function": lambda name: Function(name=name, area="a", header="kinds.h", returns=_WORD, parameters=_IN),
    "callback": lambda name: Callback(name=name, area="a", header="kinds.h", returns=_WORD, parameters=_IN),
    "interface": lambda name: Interface(name=name, area="a", header="kinds.h", base="IUnknown", slots=3),
    "coclass": lambda name: Coclass(name=name, area="a", header="kinds.h"),
}
"""What a page can make of the name of a type that everybody knows."""


def taken(kind: str) -> tuple[Entity, ...]:
    """Entities of a kind called like the types of the facts and IUnknown, and what uses these by value and behind
    pointers: that means the types, whatever a page says.
    """
    names = sorted({*Facts().types, "IUnknown"})
    return (*(TAKERS[kind](name) for name in names), *users(names))


def users(names: Iterable[str]) -> tuple[Entity, ...]:
    """Entities that use types by value and behind pointers."""
    found: list[Entity] = []
    for name in names:
        type = Type(name=name)
        fields = (Field("a", type), Field("b", Type(pointer=type)), Field("c", Type(array=type, size="4")))
        found.append(Structure(name=f"HOLDS_{name}", area="a", header="uses.h", members=fields))
        parameters = (Parameter("a", Direction.IN, type), Parameter("b", Direction.OUT, Type(pointer=type)))
        found.append(Function(name=f"Take{name}", area="a", header="uses.h", returns=_WORD, parameters=parameters))
    return tuple(found)

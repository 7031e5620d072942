"""What a type's name means is answered once: C headers, Python and `docabi layout compare` give the same answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi import Abi
from docabi.abi.rooms import undefinable_types
from docabi.abi.types import Shape, Sort, is_known, make_types, pointer
from docabi.backends.cnames.naming import declaration
from docabi.backends.cnames.vocabulary import build_vocabulary
from docabi.backends.python.spelling import ClassedTypes, can_be_passed, ctypes_name
from docabi.definitions.model import difference
from docabi.facts import Facts, ProjectFacts, TypeEntry
from docabi.spec import Callback, Coclass, Entity, Field, Function, Interface, Structure, Type
from tests.command_line import docabi, write_tree

FACTS = Facts()
COMPLETE = sorted(name for name, fact in FACTS.types.items() if fact.complete and name.isidentifier())
# Windows' way to name pointers: prefix, and whether what it points to is constant.
PREFIXES = {"LPC": True, "PC": True, "LP": False, "P": False}


def _names() -> Iterator[tuple[str, str]]:
    """Names of pointers to complete facts, each with what it points to; the longest prefix counts."""
    seen = set(FACTS.types)
    for prefix in PREFIXES:
        for target in COMPLETE:
            if prefix + target not in seen:
                seen.add(prefix + target)
                yield prefix + target, target


NAMES = list(_names())
DECLARATION = "HRESULT LampOpen([in] PGUID id, [out] PUINT count, [in] PFILETIME when, [in] PSECURITY_ATTRIBUTES a)"
HEADER = "HRESULT LampOpen(GUID *id, UINT *count, FILETIME *when, SECURITY_ATTRIBUTES *a);\n"
PAGE = f"""---
title: LampOpen function
---
# <a name="lampopen-function"></a>LampOpen function

Opens a lamp.

## <a name="syntax"></a>Syntax

```cpp
{DECLARATION};
```

## <a name="parameters"></a>Parameters

 `id`
 [in] The lamp.

 `count`
 [out] How many there are.

 `when`
 [in] When it goes on.

 `a`
 [in] Who may see it.

## <a name="requirements"></a>Requirements

 **Header:** Lamp.h
"""


def types_of(*entities: Entity, own: ProjectFacts | None = None) -> tuple[dict[str, Entity], Facts]:
    return {entity.name: entity for entity in entities}, Facts(own)


def test_c_python_and_a_comparison_know_the_same_pointers(tmp_path: Path) -> None:
    write_tree(tmp_path, {"pages/lamps/lampopen-function.md": PAGE, "docabi.yaml": "sources: {en-US: pages}\n"})
    (tmp_path / "lamp.h").write_text(HEADER)
    done = docabi("build", "--targets", "c,python", "--verbose", cwd=tmp_path)
    assert (done.returncode, "opaque-by-value" in done.stderr, "unknown-type" in done.stderr) == (0, False, False)
    header = (tmp_path / "generated/c/lamp.h").read_text()
    for parameter in ("GUID *id", "UINT *count", "FILETIME *when", "SECURITY_ATTRIBUTES *a"):
        assert f"*/ {parameter}" in header
    compared = docabi("layout", "compare", "lamp.h", cwd=tmp_path)
    assert (compared.returncode, "layout-abi" in compared.stdout) == (0, False), compared.stdout
    module = (tmp_path / "generated/python/docabi_bindings/lamp.py").read_text()
    assert "opaque" not in module.partition("LampOpen")[2].partition("\n")[0]
    assert "def LampOpen(" in module


@pytest.mark.parametrize(("name", "target"), NAMES)
def test_every_pointer_name_of_a_known_type_is_a_pointer_everywhere(name: str, target: str) -> None:
    const = PREFIXES[name.removesuffix(target)]
    meant = Type(pointer=Type(name=target, const=const))
    # The types of a library are known where something uses one.
    abi = Abi({"Use": Function(name="Use", area="a", returns=Type(name=target))}, FACTS)
    assert abi.types.resolve(Type(name=name)) == abi.types.resolve(meant)
    assert difference(abi.types.resolve(Type(name=name)), abi.types.resolve(meant)) is None
    vocabulary = build_vocabulary(abi)
    assert vocabulary.resolve(Type(name=name)) == vocabulary.resolve(meant)
    shape = ClassedTypes(abi.types, {}, frozenset()).resolve(Type(name=name))
    assert (can_be_passed(shape), ctypes_name(shape)) == (True, "c_void_p")
    assert is_known(name, FACTS, ())


def test_there_are_many_such_names() -> None:
    assert len(COMPLETE) >= 130
    assert len(NAMES) >= 60 * len(PREFIXES)
    assert {"PGUID", "PUINT", "PCHAR", "LPCFILETIME", "PCUINT"} <= {name for name, _ in NAMES}


@pytest.mark.parametrize("name", ["LPLAMPPOST", "LPALLOCATEBUFFER", "LPMAPITABLE", "LPCNOBODY", "LPFNDISMISS"])
def test_a_long_pointer_to_what_nobody_defines_is_an_address(name: str) -> None:
    abi = Abi({}, FACTS)
    assert abi.types.named(name) == pointer(Shape(Sort.VOID))
    vocabulary = build_vocabulary(abi)
    assert declaration(vocabulary.resolve(Type(name=name)), "one") == "void *one"
    assert declaration(vocabulary.resolve(Type(pointer=Type(name=name))), "all") == "void **all"
    assert ctypes_name(ClassedTypes(abi.types, {}, frozenset()).resolve(Type(name=name))) == "c_void_p"
    assert not is_known(name, FACTS, ()), "it is an address, and a page for it is missing still"


def test_a_pointer_to_an_interface_may_have_its_name_in_capitals() -> None:
    """As the headers of COM write it; of two interfaces that would have one name none has it."""
    entities = (Interface(name=name, area="") for name in ("ILampPost", "ILampRow", "ILamprow", "Lamp"))
    types = make_types({one.name: one for one in entities}, FACTS)
    lamp = pointer(Shape(Sort.INTERFACE, "ILampPost"))
    assert [types.named(name) for name in ("LPLAMPPOST", "PLAMPPOST")] == [lamp, lamp]
    assert types.named("LPLAMPROW") == pointer(Shape(Sort.VOID))
    assert types.named("LPMALLOC") == pointer(Shape(Sort.INTERFACE, "IMalloc"))
    assert is_known("LPMALLOC", FACTS, ())
    assert is_known("LPLAMPPOST", FACTS, (), ("LPLAMPPOST",))


@pytest.mark.parametrize("name", ["PNOBODY", "PCNOBODY", "LP", "P", "LPnobody", "Lpnobody", "NOBODY", "LP_X", "XLPX"])
def test_what_is_no_pointer_by_convention_stays_unknown(name: str) -> None:
    types = make_types({}, FACTS)
    assert types.named(name) == Shape(Sort.UNKNOWN, name)
    assert types.stands_for(name) is None


def test_a_number_that_begins_like_a_pointer_is_a_number() -> None:
    types = make_types({}, FACTS)
    assert (types.named("LPARAM").sort, types.named("LPARAM").width, types.named("LPARAM").signed) == (
        Sort.INTEGER,
        "pointer",
        True,
    )
    assert (types.named("WPARAM").sort, types.named("WPARAM").signed) == (Sort.INTEGER, False)


ENTITIES: tuple[Entity, ...] = (
    Structure(
        name="LAMP",
        area="",
        tag_name="_LAMP",
        aliases=(Field("PLIGHT", Type(pointer=Type(name="LAMP"))), Field("LOOP", Type(name="LOOP"))),
    ),
    Interface(name="ILamp", area=""),
    Callback(name="LampHook", area="", returns=Type(name="void")),
    Function(name="LampOpen", area="", returns=Type(name="HRESULT")),
    Coclass(name="LampShop", area=""),
    Structure(name="DWORD", area=""),
)


def test_names_of_entities_lead_to_them() -> None:
    types = make_types(*types_of(*ENTITIES))
    lamp = types.named("LAMP")
    assert (lamp.sort, lamp.name) == (Sort.RECORD, "LAMP")
    assert types.named("struct _LAMP") == types.named("_LAMP") == lamp
    assert types.named("PLIGHT") == types.named("LPLAMP") == types.named("P_LAMP") == pointer(lamp)
    assert types.named("LPILamp") == pointer(Shape(Sort.INTERFACE, "ILamp"))
    assert types.named("LampHook").sort is Sort.CALLBACK
    assert types.named("LOOP") == Shape(Sort.UNKNOWN, "LOOP")


def test_a_function_and_a_coclass_are_no_types_to_point_to_by_name() -> None:
    types = make_types(*types_of(*ENTITIES))
    assert (types.named("LampOpen").sort, types.named("PLampOpen").sort) == (Sort.FUNCTION, Sort.UNKNOWN)
    assert types.named("LampShop").sort is Sort.UNKNOWN
    assert types.named("LPLampOpen") == pointer(Shape(Sort.VOID))


def test_a_complete_fact_wins_over_a_page() -> None:
    types = make_types(*types_of(*ENTITIES))
    assert types.named("DWORD").sort is Sort.INTEGER
    assert not types.means_entity("DWORD")
    assert all(types.means_entity(entity.name) for entity in ENTITIES if entity.name != "DWORD")


def test_further_names_of_a_definition_mean_what_they_are_declared_as() -> None:
    further = (Field("DOTS", Type(array=Type(name="_DOT"), size="3")), Field("HDOT", Type(pointer=Type(name="DOT"))))
    circle = (Field("ROUND", Type(name="ROUND")),)
    dot = Structure(name="DOT", area="lamps", tag_name="_DOT", aliases=further)
    entities = {"DOT": dot, "RING": Structure(name="RING", area="lamps", aliases=circle)}
    types = make_types(entities, Facts())
    assert (types.named("DOTS").sort, types.named("DOTS").length) == (Sort.ARRAY, 3)
    target = types.named("HDOT").target
    assert target is not None
    assert (types.named("HDOT").sort, target.name) == (Sort.POINTER, "DOT")
    assert types.named("ROUND").sort is Sort.UNKNOWN


@pytest.mark.parametrize(
    ("word", "width", "signed"),
    [
        *(("unsigned", 32, False), ("unsigned int", 32, False), ("long", 32, True), ("unsigned long", 32, False)),
        *(("hyper", 64, True), ("__int64", 64, True), ("uint8_t", 8, False), ("signed char", 8, True)),
        *(("bool", 8, False), ("wchar_t", 16, False), ("unsigned short int", 16, False), ("double", 64, True)),
    ],
)
def test_words_of_c_have_one_width(word: str, width: int, signed: bool) -> None:
    found = make_types({}, FACTS).named(word)
    assert (found.width, found.signed) == (width, signed)
    assert is_known(word, FACTS, ())


def test_circles_of_names_end() -> None:
    own = {"ROUND": "BACK *", "BACK": "ROUND *", "SELF": "SELF", "CALL": "void", "OVER": "LPOVER"}
    further = {"ONE": Type(name="TWO"), "TWO": Type(pointer=Type(name="ONE"))}
    facts = Facts(ProjectFacts(typedefs={name: TypeEntry(as_=spelled) for name, spelled in own.items()}))
    types = make_types({}, facts, further)
    for name in (*own, *further):
        assert types.named(name) == types.named(name)
    assert undefinable_types(facts).keys() == own.keys()
    assert types.named("SELF") == Shape(Sort.UNKNOWN, "SELF", alias="SELF")


# --- a law over types that are made up -------------------------------------------------------------------------------

PLAIN = st.sampled_from([*COMPLETE, *FACTS.words, "void", "ILamp", "LAMP", "_LAMP", "LPMALLOC", "PGUID", "NOBODY"])


def _trees() -> st.SearchStrategy[Type]:
    names = st.builds(lambda name, const: Type(name=name, const=const), PLAIN, st.booleans())
    return st.recursive(names, lambda inner: st.builds(lambda type: Type(pointer=type), inner), max_leaves=4)


def _depth(shape: Shape) -> Iterator[Shape]:
    while shape.target is not None:
        yield shape
        shape = shape.target
    yield shape


@given(_trees())
def test_c_text_means_what_the_tree_means(type: Type) -> None:
    """The names that C prints resolve to the shape that the tree has; nobody's answer depends on the spelling."""
    abi = Abi(*types_of(*ENTITIES[:2]))
    printed = build_vocabulary(abi).resolve(type)
    meant, read = abi.types.resolve(type), abi.types.resolve(printed)
    assert [one.sort for one in _depth(meant)] == [one.sort for one in _depth(read)]
    assert difference(meant, read) is None
    python = ClassedTypes(abi.types, {"LAMP": "LAMP", "ILamp": "ILamp"}, frozenset()).resolve(type)
    assert can_be_passed(python) == (meant.sort not in (Sort.VOID, Sort.INTERFACE, Sort.UNKNOWN, Sort.OPAQUE))

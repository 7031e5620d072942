"""A Python signature depends on which way a parameter goes, and not on how that is known.

The back end is given directions alone (what is inferred stands in the evidence, which it never asks). So

1. stating the direction that was inferred changes no signature;
2. a direction that words state gives the signature of the same page whose declaration states it, whatever a pointer to
   memory points to, although of its type alone another one would follow;
3. so of a page whose words state directions, pointers to values of another type turn no argument into a result, nor
   the other way: names and sides stay. Of memory without a type Python can make no value: that is the caller's, whoever
   states what (`memory-typed` in a comparison). What goes both ways is changed in place or given back, as its type is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docabi.backends.python.calls import exports_view
from docabi.backends.python.project import prepare
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower import lower_page
from docabi.passes.merge import Merged, merge_entity
from docabi.reader import read_page
from docabi.rendering import Options
from docabi.source import PageId
from docabi.spec import Field, Function, Structure, Type
from tests.specification_in_memory import memory_spec

T = TypeVar("T")
STATE = Structure(name="LAMPSTATE", area="a", members=(Field("level", Type(name="DWORD")),))
VALUES = ("DWORD", "BYTE", "LAMPSTATE", "GUID", "ULONG64", "BOOL")
POINTEES = (*VALUES, "void", "VOID", "void *", "WCHAR *")
WAYS = ("in", "out", "in, out")


class Described(NamedTuple):
    """A parameter as a page has it: what it points to, and its direction by attribute or in words (or empty)."""

    pointee: str
    attribute: str = ""
    words: str = ""


def merged(parameters: Sequence[Described]) -> Merged:
    """What is made of a page about a function with these parameters and a level that goes in."""
    code = [f"{f'[{one.attribute}] ' if one.attribute else ''}{one.pointee} *p{n}" for n, one in enumerate(parameters)]
    texts = [f" `p{n}`\n {f'[{one.words}] ' if one.words else ''}The lamp.\n\n" for n, one in enumerate(parameters)]
    page = "---\ntitle: DimLamp function\napi_name:\n- DimLamp\n---\n"
    page += '# <a name="dimlamp-function"></a>DimLamp function\n\nDims.\n\n## <a name="syntax"></a>Syntax\n\n'
    page += f"```cpp\nHRESULT DimLamp({', '.join([*code, '[in] DWORD level'])});\n```\n\n"
    page += f'## <a name="parameters"></a>Parameters\n\n{"".join(texts)} `level`\n The level.\n'
    identity = PageId("en-US", "lamps/dimlamp-function.md")
    read = read_page(identity, page.encode(), FACTS, Sink(identity))
    assert read is not None
    return merge_entity([lower_page(read, FACTS, Sink(identity))])


FACTS = Facts()


class Signature(NamedTuple):
    """What a caller of the Python function sees: arguments with annotation and default, and what comes back."""

    takes: tuple[tuple[str, str, str], ...]
    gives: str
    results: tuple[str, ...]

    @property
    def sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of arguments, and of what comes back."""
        return tuple(name for name, _, _ in self.takes), self.results


def signature(parameters: Sequence[Described]) -> Signature:
    """The Python signature of the function that a page describes."""
    entity = merged(parameters).entity
    assert isinstance(entity, Function)
    project = prepare(memory_spec((entity, STATE)), Options(), "en-US", frozenset())
    exports = exports_view(project, [entity])
    assert exports is not None
    call = exports.slots[0].call
    assert call is not None
    takes = tuple((one.name, one.annotation, one.default) for one in call.accepted)
    return Signature(takes, call.gives, tuple(one.name for one in call.results))


def ways(parameters: Sequence[Described]) -> list[str]:
    """The directions of the parameters, as attributes say them."""
    entity = merged(parameters).entity
    assert isinstance(entity, Function)
    return [{"inout": "in, out"}.get(one.direction, str(one.direction)) for one in entity.parameters[:-1]]


def inferred(parameters: Sequence[Described]) -> list[str]:
    return [one.fact for one in merged(parameters).evidence.facts if one.inferred]


silent = st.builds(Described, st.sampled_from(POINTEES), st.just(""), st.just(""))
said = st.builds(Described, st.sampled_from(POINTEES), st.just(""), st.sampled_from(WAYS))


def few(one: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """Up to three of something."""
    return st.lists(one, min_size=1, max_size=3)


@settings(max_examples=40)
@given(few(st.one_of(silent, said)))
def test_stating_what_is_inferred_changes_no_signature(parameters: list[Described]) -> None:
    known = zip(parameters, ways(parameters), strict=True)
    stated = [Described(one.pointee, attribute=way) for one, way in known]
    assert inferred(stated) == []
    assert signature(parameters) == signature(stated)


@settings(max_examples=40)
@given(few(said))
def test_words_give_the_signature_of_a_declaration_that_says_the_same(parameters: list[Described]) -> None:
    assert ways(parameters) == [one.words for one in parameters]
    assert inferred(parameters) == []
    assert signature(parameters) == signature([Described(one.pointee, attribute=one.words) for one in parameters])


@settings(max_examples=40)
@given(few(st.tuples(st.sampled_from(VALUES), st.sampled_from(VALUES), st.sampled_from(WAYS[:2]))))
def test_a_pointer_of_another_type_turns_no_signature_around(pairs: list[tuple[str, str, str]]) -> None:
    before, after = ([Described(pair[side], words=pair[2]) for pair in pairs] for side in (0, 1))
    assert signature(before).sides == signature(after).sides


def test_a_guess_alone_follows_the_type_and_is_marked() -> None:
    untyped, typed = [Described("void")], [Described("LAMPSTATE")]
    assert (ways(untyped), ways(typed)) == (["in"], ["out"])
    assert inferred(untyped) == inferred(typed) == ["parameters.p0.direction"]
    assert signature(untyped).sides != signature(typed).sides


@pytest.mark.parametrize("stated", [Described("void", words="out"), Described("void", attribute="out")])
def test_memory_without_a_type_is_an_argument_whoever_says_that_it_comes_out(stated: Described) -> None:
    assert signature([stated]).sides[0] == ("p0", "level")
    assert signature([Described("LAMPSTATE", words="out")]).sides == (("level",), ("p0",))

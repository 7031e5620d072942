"""Where a fact is stated: the evidence that is nearest to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.source import PageId, Span
from docabi.spec import Evidence, FactEvidence, Source


def witnessed(*facts: str, without: tuple[str, ...] = ()) -> Evidence:
    """Evidence in which each fact stands on a line of its own, from 1; those of `without` have no witness."""
    stated = [FactEvidence(fact, sources=(Source("fr-FR", "a/x.md", line),)) for line, fact in enumerate(facts, 1)]
    return Evidence("IThing", "a", (*(FactEvidence(fact, note="layout") for fact in without), *stated))


@pytest.mark.parametrize(
    ("fact", "nearest"),
    [
        ("methods.Open.parameters.hFile", "methods.Open.parameters.hFile"),
        ("methods.Open.parameters.pName", "methods.Open"),
        ("methods.Open.hresults.E_FAIL", "methods.Open"),
        ("methods.Open", "methods.Open"),
        ("methods.Opening", "name"),
        ("methods.Close.parameters.hFile", "name"),
        ("iid", "name"),
        ("", "name"),
    ],
)
def test_a_fact_that_nobody_states_is_where_what_it_is_a_part_of_is(fact: str, nearest: str) -> None:
    evidence = witnessed("header", "name", "methods.Open", "methods.Open.parameters.hFile", without=("iid",))
    found = evidence.nearest(fact)
    assert found == evidence.find(nearest)


def test_an_interface_without_a_page_of_its_own_is_where_its_first_method_is() -> None:
    found = witnessed("methods.Open", "methods.Close").nearest("iid")
    assert found is not None
    assert found.sources[0].place == (PageId("fr-FR", "a/x.md"), Span(1))


def test_without_any_witness_there_is_no_nearest_fact() -> None:
    assert witnessed(without=("iid", "name")).nearest("name") is None


PATHS = st.lists(st.sampled_from(["methods", "Open", "parameters", "x", "name"]), min_size=1, max_size=4).map(".".join)


@given(st.lists(PATHS, min_size=1, unique=True), PATHS)
def test_no_fact_with_a_witness_is_nearer_than_the_nearest(facts: list[str], asked: str) -> None:
    found = witnessed(*facts).nearest(asked)
    assert found is not None
    around = [fact for fact in facts if asked == fact or asked.startswith(f"{fact}.")]
    assert found.fact == (max(around, key=len) if around else "name" if "name" in facts else facts[0])

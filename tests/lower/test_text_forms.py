"""A and W forms: what names a page states decides, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.lower.text_forms import TextForms, text_forms
from docabi.spec import Declared, Kind, Signature, Type

NAMES = st.from_regex(r"[A-Z][a-z]{2,8}[A-Z][a-z]{1,6}", fullmatch=True)
NOTHING = Signature(Type(name="void"))


def forms(declared: str, *listed: str, others: tuple[str, ...] = (), kind: Kind = Kind.FUNCTION) -> TextForms | None:
    rest = tuple(Declared(Kind.FUNCTION, name, signature=NOTHING) for name in others)
    return text_forms(kind, Declared(None, declared, others=rest), set(listed))


@given(NAMES, st.sampled_from("AW"))
def test_a_page_of_all_three_names_gives_both_forms(name: str, form: str) -> None:
    other = "AW".replace(form, "")
    stated = (name, f"{name}A", f"{name}W")
    assert forms(name + form, *stated) == TextForms(name + form, name, name + other)
    assert forms(name, *stated) == TextForms(f"{name}W", name, f"{name}A")


@given(NAMES)
def test_only_what_the_page_states_is_a_form(name: str) -> None:
    assert forms(f"{name}W", f"{name}W") is None
    assert forms(f"{name}W", f"{name}X") is None
    assert forms(name, name) is None
    assert forms(f"{name}W", name, f"{name}W") == TextForms(f"{name}W", name, "")
    assert forms(f"{name}W", f"{name}A", f"{name}W") == TextForms(f"{name}W", "", f"{name}A")
    assert forms(f"{name}W", f"{name}W", others=(f"{name}A",)) == TextForms(f"{name}W", "", f"{name}A")


@given(NAMES, st.sampled_from("AW"))
def test_a_name_that_is_declared_or_listed_with_its_form_is_kept(name: str, form: str) -> None:
    """A page lists the name that stands for a form, and declares the form; or it is the other way round."""
    stated = TextForms(name + form, name)
    assert forms(name + form, name) == stated
    assert forms(name, name + form) == stated
    assert forms(name, name, name + form) == stated


@given(NAMES, st.sampled_from("AW"))
def test_two_names_that_are_declared_are_two_functions(name: str, form: str) -> None:
    assert forms(name, name, name + form, others=(name + form,)) is None
    assert forms(name + form, name, name + form, others=(name,)) is None


@pytest.mark.parametrize("kind", [Kind.METHOD, Kind.INTERFACE, Kind.ENUMERATION])
def test_methods_and_interfaces_have_one_form(kind: Kind) -> None:
    assert forms("OpenW", "Open", "OpenA", "OpenW", kind=kind) is None

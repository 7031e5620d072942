"""Names in link texts of docstrings and error texts: spelled as the specification spells them."""

from __future__ import annotations

import pytest

from docabi.backends.words import page_names, respelled, reworded_page
from docabi.rendering import Options
from docabi.spec import Code, Interface, Method
from docabi.texts import AlertText, EntityText, PageText
from tests.backends.made import generate
from tests.python.python_specification import HRESULT
from tests.specification_in_memory import memory_spec

E_FAIL = Code("E_FAIL", 0x80004005, False)
LIFT = Interface(
    name="ILift2",
    area="doors",
    page="doors/ILift2-interface.md",
    header="lift.h",
    methods=(Method(name="GoUp", slot=3, page="doors/ilift2-goup-method.md", returns=HRESULT, hresults=(E_FAIL,)),),
    base="IUnknown",
    slots=4,
)
LINKS = {"goup.md": "doors/ilift2-goup-method.md", "lift.md": "doors/ilift2-interface.md", "other.md": "doors/x.md"}


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        ("[ilift 2::goup](goup.md)", "[ILift2::GoUp](goup.md)"),
        ("[ILift2\xa0:: goup, ](goup.md)", "[ILift2::GoUp, ](goup.md)"),
        ("[ILift2:: Go up メソッド](goup.md)", "[ILift2::GoUp メソッド](goup.md)"),
        ("Siehe [iLIFT2](lift.md) und [ILIFT 2](lift.md).", "Siehe [ILift2](lift.md) und [ILift2](lift.md)."),
        ("[ilift2s](lift.md)", "[ilift2s](lift.md)"),
        ("[goup](goup.md)", "[GoUp](goup.md)"),
        ("[Go up now](goup.md)", "[Go up now](goup.md)"),
        ("[`ilift2`](lift.md)", "[`ilift2`](lift.md)"),
        ("[ilift2](other.md) ilift2", "[ilift2](other.md) ilift2"),
        ("[](lift.md) [ :: ](lift.md)", "[](lift.md) [ :: ](lift.md)"),
    ],
)
def test_a_link_text_that_begins_with_the_name_spells_it_right(damaged: str, right: str) -> None:
    page = PageText(summary=damaged, members={"a": damaged}, alerts=(AlertText("note", damaged),), links=LINKS)
    found = reworded_page(page, page_names([LIFT]), respelled)
    assert (found.summary, found.members, found.alerts[0].text) == (right, {"a": right}, right)


def test_docstrings_and_error_texts_have_the_right_names() -> None:
    words = "Nach [ilift2:: go up](goup.md)."
    page = PageText(summary=words, hresults={"E_FAIL": words}, links=LINKS)
    text = EntityText(name="ILift2", locale="de-DE", area="doors", text=page, methods={"GoUp": page})
    made = {
        one.path: one.text for one in generate("python", memory_spec((LIFT,), (text,)), Options(doc_locale="de-DE"))
    }
    module = made["python/docabi_bindings/lift.py"]
    assert module.count("Nach ILift2::GoUp.") == 3
    assert "Nach ILift2::GoUp." in made["python/docabi_bindings/errors/de-DE.json"]

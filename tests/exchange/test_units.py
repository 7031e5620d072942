"""Laws of units: marks come back whatever stands around them, contexts stay, and edited texts change nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.exchange.marks import ReplyError, marked_source, marked_target, unmarked
from docabi.exchange.rewriting import read_leaves, rewritten
from docabi.exchange.units import Unit
from docabi.facts import Facts
from docabi.reader.decoding import text_form
from docabi.source import PageId
from tests.exchange.translated_pages import ENGLISH, PATH, SENTENCE, french, pages, units, versions

FACTS = Facts()


@given(SENTENCE)
def test_marks_come_back_as_they_were(sentence: str) -> None:
    marked = marked_source(sentence)
    assert unmarked(marked.text, marked.names, {}) == sentence
    assert unmarked(marked.text, marked.names, marked.names) == sentence


@given(SENTENCE, SENTENCE)
def test_a_translation_comes_back_as_it_was(source: str, target: str) -> None:
    names = marked_source(source).names
    marked = marked_target(target, source)
    missing = names.keys() - marked.names.keys()
    if not missing:
        assert unmarked(marked.text, names, marked.names) == target
    else:
        with pytest.raises(ReplyError, match="is missing"):
            unmarked(marked.text, names, marked.names)


@given(SENTENCE, st.data())
def test_a_damaged_placeholder_is_refused(sentence: str, data: st.DataObject) -> None:
    marked = marked_source(sentence)
    if not marked.names:
        return
    name = data.draw(st.sampled_from(sorted(marked.names)))
    place = f"{{{name}}}"
    damage = data.draw(
        st.sampled_from(["", place * 2, f"{{ {name}}}", f"{{{name}", "{other}", place.replace("{", "{{")])
    )
    with pytest.raises(ReplyError):
        unmarked(marked.text.replace(place, damage), marked.names, {})


def test_names_say_what_they_stand_for() -> None:
    text = "[in] `cb` and `cb`, `a->b`, [x `y`](z.md), <br/> [!INCLUDE[n](m.md)] {x}"
    marked = marked_source(text)
    assert marked.text == "{in} {cb} and {cb_2}, {code1}, {link1}x {y}{end1}, {tag1} {object1} {{x}}"
    assert marked.names["end1"] == "](z.md)"
    assert marked_source("no marks {x}").text == "no marks {x}"


def test_links_to_pages_in_the_other_language_pair() -> None:
    source, target = "See [the site](https://example.org/en-us/a).", "Voir [le site](https://example.org/fr-fr/b)."
    marked = marked_target(target, source)
    assert marked.text == "Voir {link1}le site{end1}."
    assert marked.names["end1"] == "](https://example.org/fr-fr/b)"


def test_a_link_that_is_closed_before_it_begins_is_refused() -> None:
    marked = marked_source("[a](b.md) and [c](d.md)")
    for wrong in ("{end1}a{link1} {link2}c{end2}", "{link1}a {link2}c{end1} d{end2}"):
        with pytest.raises(ReplyError, match="link"):
            unmarked(wrong, marked.names, {})


def test_contexts_stay_when_other_texts_come_and_go() -> None:
    def contexts(text: str) -> dict[str, str]:
        return {unit.id: unit.context for unit in units(text, text)}

    before = contexts(ENGLISH)
    after = contexts(ENGLISH.replace("## Remarks\n", "## Remarks\n\nA new one.\n\nAnother `x`.\n"))
    assert before.items() < after.items()
    assert before["Parameters"] == f"{PATH}#parameters"


def test_equal_texts_of_a_section_are_told_apart() -> None:
    text = ENGLISH.replace("- Do not touch it.", "- Do not touch it.\n- Do not touch it.")
    keys = [(unit.context, unit.id) for unit in units(text, text)]
    assert len(keys) == len({*keys})
    assert (f"{PATH}#remarks(2)", "Do not touch it.") in keys


def test_what_is_translated_from_another_revision_is_loose_where_nothing_but_its_place_tells() -> None:
    assert not any(unit.is_loose for unit in units())
    longer = ENGLISH.replace("## Remarks\n", "## Remarks\n\nA new one.\n")
    loose = {unit.id for unit in units(longer) if unit.is_loose}
    assert "Do not touch it." in loose
    assert "Switches the lamp that {pLamp} points at. See {link1}ILamp Interface{end1}." not in loose
    assert [unit.id for unit in units(longer) if unit.target is None] == ["A new one."]


def wanted(unit: Unit, text: str) -> str:
    """What a page has for a text that is changed by a word at its end and one at its beginning."""
    return f"Neu {text} dazu"


@given(pages(), st.data())
def test_one_text_changes_and_nothing_else(both: tuple[bytes, bytes], data: st.DataObject) -> None:
    found = [unit for unit in versions(*both).units(FACTS) if unit.is_whole and unit.segment is not None]
    page = PageId("fr-FR", PATH)
    unit = data.draw(st.sampled_from(found))
    assert unit.segment is not None
    assert unit.target is not None
    result = rewritten(page, both[1], [(unit, f"Neu {unit.target.text} dazu")], FACTS)
    before, after = read_leaves(page, both[1], FACTS), read_leaves(page, result.data, FACTS)
    assert before is not None
    assert after is not None
    if result.refused:
        assert result.data == both[1]
        return
    changed = [
        (old.text, new.text)
        for old, new in zip(before.leaves.leaves, after.leaves.leaves, strict=True)
        if old.text != new.text
    ]
    assert changed == [(unit.segment.leaf.text, "\n".join(unit.segment.lines(f"Neu {unit.segment.text} dazu")))]
    form, new_form = text_form(both[1], "fr-FR"), text_form(result.data, "fr-FR")
    assert form is not None
    assert new_form is not None
    assert (form.mark, form.encoding) == (new_form.mark, new_form.encoding)
    words = unit.segment.leaf.on_page(unit.segment.words[0]), unit.segment.leaf.on_page(unit.segment.words[-1])
    # Of the file's text a word came before the first line of the text, and one behind its last.
    assert len(new_form.text) == len(form.text) + len("Neu  dazu")
    assert f"Neu {words[0]}" in new_form.text
    assert f"{words[1]} dazu" in new_form.text


@given(pages())
def test_most_texts_of_generated_pages_can_be_changed(both: tuple[bytes, bytes]) -> None:
    """So the law above says something: a text of a plain block, without what makes another block, is never refused."""
    found = [unit for unit in versions(*both).units(FACTS) if unit.is_whole and unit.target is not None]
    replies = [(unit, f"Neu {unit.target.text}") for unit in found if unit.target is not None and unit.has_words]
    result = rewritten(PageId("fr-FR", PATH), both[1], replies, FACTS)
    assert result.refused == {}


@given(pages())
def test_unchanged_texts_change_nothing(both: tuple[bytes, bytes]) -> None:
    found = [unit for unit in versions(*both).units(FACTS) if unit.is_whole and unit.target is not None]
    replies = [(unit, unit.target.text) for unit in found if unit.target is not None]
    assert rewritten(PageId("fr-FR", PATH), both[1], replies, FACTS).data == both[1]


def replaced(text: str, before: str, after: str) -> tuple[str, str]:
    """The French page with another text for the unit that begins so, and why it was refused."""
    unit = next(unit for unit in units(other=text) if unit.text.startswith(before))
    result = rewritten(PageId("fr-FR", PATH), text.encode(), [(unit, after)], FACTS)
    return result.data.decode(), result.refused.get(0, "")


REFUSED = {
    "an empty line": ("N’y touchez", "N’y touchez\n\npas.", "empty line"),
    "a line in a cell": ("Personne", "Personne\nne sait.", "one line"),
    "a heading": ("La lampe devient", "# La lampe", "another block"),
    "an item": ("N’y touchez", "N’y touchez\n- pas", "another block"),
    "a heading of two lines": ("Remarques", "Re\nmarques", "one line"),
    "no words": ("Remarques", " \n ", "empty"),
    "what nobody sees": ("Remarques", "Re\u202emarques", "nobody sees"),
    "a fence": ("N’y touchez", "```\nN’y", "another block"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_would_be_more_than_a_text_is_refused(case: str) -> None:
    before, after, why = REFUSED[case]
    text, refused = replaced(french(), before, after)
    assert why in refused
    assert text == french()


WRITTEN = {
    "a bar in a cell": ("Personne", "Personne | rien.", "|E_FAIL|Personne \\| rien.|"),
    "a further line": (
        "{pcSwitched}",
        "{pcSwitched}\n{out} Combien\nde fois.",
        " `pcSwitched`\n [out] Combien\n de fois.\n",
    ),
    "a line less": ("{fOn}", "{fOn} {in} {TRUE}", "\n `fOn` [in] `TRUE`\n\n `pc"),
    "a colon in the head": ("Allume une", "Lampe : allume # tout", 'description: "Lampe : allume # tout"'),
    "a quote in the head": ("ILamp::Switch, m", 'ILamp "Switch"', 'title: "ILamp \\"Switch\\""'),
    "a lost mark": ("Allume la", "{pLamp} {link1}ILamp{end1}", "\n`pLamp` [ILamp](ilamp-interface.md)\n"),
}


@pytest.mark.parametrize("case", WRITTEN)
def test_texts_are_written_as_their_place_wants_it(case: str) -> None:
    before, after, wanted = WRITTEN[case]
    text, refused = replaced(french(), before, after)
    assert refused == ""
    assert wanted in text


def test_lines_keep_their_ends() -> None:
    text = french().replace("\n", "\r\n")
    written, refused = replaced(text, "{pcSwitched}", "{pcSwitched}\n{out} Combien\nde fois.")
    assert refused == ""
    assert " `pcSwitched`\r\n [out] Combien\r\n de fois.\r\n" in written
    assert written.count("\n") == written.count("\r\n") == text.count("\r\n") + 1

"""A compiled specification notes what is asked of it, by names whose digests tell whether an answer still holds."""

from __future__ import annotations

import msgspec

from docabi import store
from docabi.driver.compiled_specification import (
    ABSENT,
    CompiledSpec,
    EncodedEvidence,
    SpecBuilder,
    encoded_evidence,
    text_encoder,
    watch,
)
from docabi.facts import Facts, ProjectFacts, TypeEntry
from docabi.spec import Direction, Entity, Evidence, Interface, Kind, PageClass, Structure
from docabi.texts import EntityText, PageText, SeeAlso

encode = msgspec.msgpack.encode


def evidence_of(name: str) -> EncodedEvidence:
    evidence = Evidence(name, "x")
    return encoded_evidence(evidence, store.statements(evidence))


def compiled(*entities: Entity, facts: Facts | None = None) -> CompiledSpec:
    builder = SpecBuilder(facts or Facts())
    for entity in entities:
        text = EntityText(entity.name, "fr-FR", "x", PageText(summary="Une lampe."))
        builder.add(entity.name, encode(entity), [(text_encoder(Facts())(text), ())], evidence_of(entity.name))
    return builder.finish()


ILAMP = Interface(name="ILamp", area="x", base="IUnknown", slots=3)


def test_what_is_asked_is_noted_by_name() -> None:
    spec, asked = compiled(ILAMP), set[str]()
    watched = watch(spec, asked.add)
    assert not asked
    assert watched.abi.vtables.is_com("ILamp")
    assert asked == {"entities"}
    words = watched.text("ILamp", "fr-FR")
    assert words is not None
    assert words.text.summary == "Une lampe."
    assert watched.evidence("INone") is None
    assert watched.locales == ("fr-FR",)
    assert asked == {"entities", "text\0ILamp\0fr-FR", "evidence\0INone", "locales"}
    assert [name for name in asked if spec.digest(name) == ABSENT] == ["evidence\0INone"]


def test_another_entity_is_another_answer() -> None:
    one, other = compiled(ILAMP), compiled(msgspec.structs.replace(ILAMP, slots=4))
    assert one.digest("entities") != other.digest("entities")
    assert one.digest("entity\0ILamp") != other.digest("entity\0ILamp")
    assert one.digest("text\0ILamp\0fr-FR") == other.digest("text\0ILamp\0fr-FR")


def test_a_type_of_a_page_wins_over_a_fact_of_the_project() -> None:
    own = ProjectFacts(typedefs={name: TypeEntry(kind="unsigned", width=32) for name in ("LAMP", "DIM")})
    spec = compiled(Structure(name="LAMP", area="x"), facts=Facts(own))
    assert [name for name in ("LAMP", "DIM") if name in spec.abi.facts.types] == ["DIM"]


def test_what_a_locale_marks_directions_with_is_taken_off_its_texts() -> None:
    def made(marker: str) -> CompiledSpec:
        builder = SpecBuilder(Facts())
        text = EntityText("ILamp", "cs-CZ", "x", PageText(parameters={"dwLamp": "pro Číslo lampy."}))
        builder.add("ILamp", encode(ILAMP), [(text_encoder(Facts())(text), ())], evidence_of("ILamp"))
        starts = ("Číslo", "Počet", "Název", "Pole")
        for index in range(250):
            start = starts[index % len(starts)]
            builder.add_openings({"cs-CZ": [(Direction.IN, f"{marker}{start} {index}"), (Direction.OUT, start)]})
        return builder.finish()

    plain, marked = made(""), made("pro ")
    texts = [spec.text("ILamp", "cs-CZ") for spec in (plain, marked)]
    assert [text and text.text.parameters["dwLamp"] for text in texts] == ["pro Číslo lampy.", "Číslo lampy."]
    assert marked.markers("cs-CZ").words == ("pro",)
    assert not plain.markers("cs-CZ")
    for asked in ("text\0ILamp\0cs-CZ", "markers\0cs-CZ"):
        assert plain.digest(asked) != marked.digest(asked)
    assert plain.digest("entities") == marked.digest("entities")


def test_texts_of_included_files_come_in_where_words_are_asked() -> None:
    facts = Facts()
    names = [name for name, one in facts.identifiers.items() if one.same_as is None][:2]
    own = PageText(page="x/a.md", summary=f"Voir {names[0]}.", includes={"b.md": ""})
    text = EntityText("ILamp", "fr-FR", "x", own, {"Glow": PageText(page="x/c.md")})
    encoded = text_encoder(facts)(text)
    assert encoded.includes == (("x/a.md", ("b.md",)), ("x/c.md", ()))

    def made(included: str) -> CompiledSpec:
        builder = SpecBuilder(facts)
        told = [(encoded, ({"b.md": included}, dict[str, str]()))]
        builder.add("ILamp", encode(ILAMP), told, evidence_of("ILamp"))
        return builder.finish()

    spec, other = made(f"Et {names[1]}."), made("Rien.")
    words = spec.text("ILamp", "fr-FR")
    assert words is not None
    assert words.text.includes == {"b.md": f"Et {names[1]}."}
    assert words.methods == text.methods
    assert spec.identifiers.keys() == {*names}
    assert other.identifiers.keys() == {names[0]}
    for asked in ("text", "code"):
        assert spec.digest(f"{asked}\0ILamp\0fr-FR") != other.digest(f"{asked}\0ILamp\0fr-FR")


def test_code_is_told_no_words_that_only_pages_show() -> None:
    def made(page: PageText) -> CompiledSpec:
        text = EntityText("ILamp", "fr-FR", "x", page)
        builder = SpecBuilder(Facts())
        builder.add("ILamp", encode(ILAMP), [(text_encoder(Facts())(text), ())], evidence_of("ILamp"))
        return builder.finish()

    short = PageText(summary="Une lampe.")
    more = PageText(summary="Une lampe.", see_also=(SeeAlso("Une autre", "b.md"),), methods_table={"Glow": "Luit."})
    plain, told, asked = made(short), made(more), set[str]()
    watched = watch(told, asked.add)
    assert watched.in_code(watched.text)("ILamp", "fr-FR") == plain.text("ILamp", "fr-FR")
    assert asked == {"code\0ILamp\0fr-FR"}
    assert plain.digest(*asked) == told.digest(*asked) != made(PageText(summary="Lampe.")).digest(*asked)
    assert plain.digest("text\0ILamp\0fr-FR") != told.digest("text\0ILamp\0fr-FR")


def test_a_page_of_another_locale_is_another_source() -> None:
    def made(locale: str) -> CompiledSpec:
        builder = SpecBuilder(Facts())
        builder.add_page(PageClass("x/guide.md", Kind.LIST, "only links"), {locale: PageText(page="x/guide.md")})
        return builder.finish()

    assert made("fr-FR").digest("sources") != made("ja-JP").digest("sources")

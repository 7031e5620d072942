"""A compiled specification notes what is asked of it, by names whose digests tell whether an answer still holds."""

from __future__ import annotations

import msgspec

from docabi.driver.compiled_specification import ABSENT, CompiledSpec, EncodedText, SpecBuilder, watch
from docabi.facts import Facts, ProjectFacts, TypeEntry
from docabi.spec import Direction, Entity, Evidence, Interface, Structure
from docabi.texts import EntityText, PageText

encode = msgspec.msgpack.encode


def compiled(*entities: Entity, facts: Facts | None = None) -> CompiledSpec:
    builder = SpecBuilder(facts or Facts())
    for entity in entities:
        text = EntityText(entity.name, "fr-FR", "x", PageText(summary="Une lampe."))
        builder.add(entity.name, encode(entity), [EncodedText.of(text)], encode(Evidence(entity.name, "x")))
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
        builder.add("ILamp", encode(ILAMP), [EncodedText.of(text)], encode(Evidence("ILamp", "x")))
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

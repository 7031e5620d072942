"""Patches: facts that the documentation has wrong. What can be addressed, what a patch leaves behind, and that every
mistake in a patch is told with its place.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.facts.patchfile import PlacedPatch, patch_file_sink, read_patches
from docabi.passes.patches import Patched, apply_patches
from docabi.spec import (
    Against,
    Coclass,
    Code,
    Direction,
    Entity,
    Enumeration,
    Enumerator,
    Evidence,
    FactEvidence,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Source,
    Structure,
    Type,
)
from docabi.texts import EntityText, PageText

FILE = "patches/thing.yaml"
DWORD = Type(name="DWORD")
PAGE = (Source("fr-FR", "a/ithing-open-method.md", 31), Source("ja-JP", "a/ithing-open-method.md", 29))
THING = Interface(
    name="IThing",
    area="a",
    header="Cor.h",
    slots=6,
    methods=(
        Method(
            name="Open",
            slot=3,
            page="a/ithing-open-method.md",
            returns=Type(name="HRESULT"),
            parameters=(
                Parameter("cName", Direction.IN, DWORD),
                Parameter("rName", Direction.IN, Type(array=Type(name="WCHAR")), size="cName", length="*cName + 1"),
            ),
            hresults=(Code("E_FAIL", 0x80004005, False),),
        ),
        Method(name="Close", slot=4, documented=False),
        Method(name="Wait", slot=5, page="a/ithing-wait-method.md"),
        Method(name="Shut", page="a/ithing-shut-method.md", returns=Type(name="HRESULT")),
    ),
)
FLAGS = Enumeration(name="Flags", area="a", members=(Enumerator("fA", 1), Enumerator("fB", 0x80000000)))
RECORD = Structure(
    name="RECORD",
    area="a",
    members=(
        Field("", Type(union=(Field("a", DWORD), Field("b", DWORD)))),
        Field("", Type(structure=(Field("c", DWORD),))),
        Field("d", Type(pointer=DWORD)),
    ),
)
COCLASS = Coclass(name="Thing", area="a", interfaces=("IThing", "IOther"))
OPEN = Function(name="OpenThing", area="a", returns=DWORD, parameters=(Parameter("pName", Direction.IN, DWORD),))


def evidence(entity: Entity) -> Evidence:
    stated = ("name", "header", "methods.Open", "methods.Open.parameters.cName", "methods.Open.parameters.rName")
    return Evidence(entity.name, "a", tuple(FactEvidence(fact, sources=PAGE) for fact in (*stated, "methods.Wait")))


def texts(entity: Entity) -> tuple[EntityText, ...]:
    words = PageText(parameters={"cName": "how long", "rName": "the name"}, hresults={"E_FAIL": "no"})
    return (EntityText(entity.name, "fr-FR", "a", PageText(members={"fA": "first"}), {"Open": words}),)


def patch(entity: Entity, fact: str, expect: Any, set: Any, **more: str) -> dict[str, Any]:
    return {"entity": entity.name, "fact": fact, "expect": expect, "set": set, "reason": "seen in a header", **more}


def read(*patches: dict[str, Any]) -> tuple[PlacedPatch, ...]:
    sink = patch_file_sink(FILE)
    found = tuple(read_patches(FILE, json.dumps(list(patches), indent=2), sink))
    assert not list(sink)
    return found


def applied(entity: Entity, *patches: dict[str, Any], shipped: Sequence[dict[str, Any]] = ()) -> Patched:
    corrections = tuple(msgspec.structs.replace(one, file="", places={}) for one in read(*shipped))
    return apply_patches(Patched(entity, texts(entity), evidence(entity)), corrections, read(*patches))


def at(entity: Entity, fact: str) -> Any:
    """What the entity's file has at a path; an item of a list by its name."""
    value: Any = yaml.safe_load(json.dumps(msgspec.to_builtins(entity)))
    for step in fact.split("."):
        if isinstance(value, list):
            value = next((item for item in value if step in (item, isinstance(item, dict) and item["name"])), None)
        else:
            value = (value or {}).get(step)
    return value


NEW = {"name": "pFlags", "direction": "out", "type": {"pointer": {"name": "DWORD"}}}


@pytest.mark.parametrize(
    ("entity", "fact", "expect", "new"),
    [
        (THING, "header", "Cor.h", "Thing.h"),
        (THING, "idl", None, "Thing.idl"),
        (THING, "header", "Cor.h", None),
        (THING, "iid", None, "00000000-0000-0000-c000-000000000046"),
        (THING, "methods.Open.returns", {"name": "HRESULT"}, {"pointer": {"name": "void"}}),
        (THING, "methods.Open.returns.name", "HRESULT", "BOOL"),
        (THING, "methods.Open.since", None, "4.0"),
        (THING, "methods.Open.calling_convention", None, "cdecl"),
        (THING, "methods.Open.parameters.cName.direction", "in", "inout"),
        (THING, "methods.Open.parameters.cName.type", {"name": "DWORD"}, {"pointer": {"name": "DWORD", "const": True}}),
        (THING, "methods.Open.parameters.cName.optional", False, True),
        (THING, "methods.Open.parameters.rName.type.array.name", "WCHAR", "CHAR"),
        (THING, "methods.Open.parameters.rName.length", "*cName + 1", None),
        (THING, "methods.Open.parameters.pFlags", None, NEW),
        (THING, "methods.Open.parameters.rName", at(THING, "methods.Open.parameters.rName"), None),
        (THING, "methods.Open.parameters", at(THING, "methods.Open.parameters"), [NEW]),
        (THING, "methods.Wait.parameters", [], [NEW]),
        (THING, "methods.Open.hresults.E_FAIL.value", 0x80004005, 0x80070057),
        (THING, "methods.Open.hresults.S_FALSE", None, {"name": "S_FALSE", "value": 1, "success": True}),
        (THING, "methods.Wait", at(THING, "methods.Wait"), None),
        (THING, "methods.More", None, {"name": "More", "returns": {"name": "HRESULT"}}),
        (FLAGS, "members.fB.value", 0x80000000, 2),
        (FLAGS, "members.fC", None, {"name": "fC", "value": 4}),
        (FLAGS, "tag_name", None, "_Flags"),
        (RECORD, "members.d.type.pointer", {"name": "DWORD"}, {"name": "void"}),
        (RECORD, "members.d.bits", None, 3),
        (RECORD, "aliases.PRECORD", None, {"name": "PRECORD", "type": {"pointer": {"name": "RECORD"}}}),
        (COCLASS, "interfaces", ["IThing", "IOther"], ["IThing"]),
        (COCLASS, "interfaces.IMore", None, "IMore"),
        (COCLASS, "interfaces.IOther", "IOther", None),
        (COCLASS, "clsid", None, "00000000-0000-0000-c000-000000000046"),
        (OPEN, "parameters.pName.type.name", "DWORD", "HANDLE"),
        (OPEN, "returns", {"name": "DWORD"}, {"name": "BOOL"}),
    ],
)
def test_every_fact_can_be_set(entity: Entity, fact: str, expect: Any, new: Any) -> None:
    found = applied(entity, patch(entity, fact, expect, new))
    assert not found.diagnostics
    default: dict[str, Any] = {"methods.Open.parameters": [], "methods.Open.parameters.cName.optional": None}
    assert at(found.entity, fact) == (new if new is not None else default.get(fact))
    assert found.entity != entity


def test_anonymous_and_equal_names_are_told_apart_by_number() -> None:
    found = applied(
        RECORD,
        patch(RECORD, "members.#2.type.structure.c.type.name", "DWORD", "WORD"),
        patch(RECORD, "members.#1.type.union.b.name", "b", "bb"),
    )
    assert not found.diagnostics
    assert at(found.entity, "members") == [
        {
            "name": "",
            "type": {"union": [{"name": "a", "type": {"name": "DWORD"}}, {"name": "bb", "type": {"name": "DWORD"}}]},
        },
        {"name": "", "type": {"structure": [{"name": "c", "type": {"name": "WORD"}}]}},
        {"name": "d", "type": {"pointer": {"name": "DWORD"}}},
    ]


@pytest.mark.parametrize(("after", "order"), [("fA", "fA fC fB"), ("", "fC fA fB"), (None, "fA fB fC")])
def test_an_added_item_has_a_place(after: str | None, order: str) -> None:
    more = {} if after is None else {"after": after}
    found = applied(FLAGS, patch(FLAGS, "members.fC", None, {"name": "fC", "value": 4}, **more))
    assert [member.name for member in getattr(found.entity, "members", ())] == order.split()


def test_evidence_keeps_what_the_pages_say() -> None:
    fact = "methods.Open.parameters.cName.direction"
    found = applied(THING, patch(THING, fact, "in", "inout", upstream="thing.h"))
    assert found.evidence.find(fact) == FactEvidence(
        fact,
        "inout",
        against=(Against("in", PAGE, "documentation"),),
        note="patch thing.yaml: seen in a header (thing.h)",
    )
    assert [one.fact for one in found.evidence.facts][3:6] == [
        "methods.Open.parameters.cName",
        fact,
        "methods.Open.parameters.rName",
    ]


def test_words_evidence_and_sizes_follow_a_new_name() -> None:
    found = applied(THING, patch(THING, "methods.Open.parameters.cName.name", "cName", "cchName"))
    assert at(found.entity, "methods.Open.parameters.rName.size") == "cchName"
    assert at(found.entity, "methods.Open.parameters.rName.length") == "*cchName + 1"
    assert found.texts[0].methods["Open"].parameters == {"cchName": "how long", "rName": "the name"}
    assert [one.fact for one in found.evidence.facts if "cName" in one.fact] == []
    renamed = found.evidence.find("methods.Open.parameters.cchName.name")
    assert renamed is not None
    assert (renamed.value, renamed.against[0].value) == ("cchName", "cName")


def test_a_renamed_method_takes_the_slot_that_has_no_page() -> None:
    found = applied(THING, patch(THING, "methods.Shut.name", "Shut", "Close"))
    assert [(one.name, one.slot, one.documented) for one in getattr(found.entity, "methods", ())] == [
        ("Open", 3, True),
        ("Close", 4, True),
        ("Wait", 5, True),
    ]


def test_the_projects_patch_counts_instead_of_the_packages_correction() -> None:
    fact = "methods.Open.parameters.cName.direction"
    shipped = patch(THING, "methods.Open.parameters.cName", at(THING, "methods.Open.parameters.cName"), None)
    assert at(applied(THING, shipped=[shipped]).entity, "methods.Open.parameters.cName") is None
    found = applied(THING, patch(THING, fact, "in", "out"), shipped=[shipped])
    assert not found.diagnostics
    assert at(found.entity, fact) == "out"


@pytest.mark.parametrize("name", ["Open", "Unlock"])
def test_what_a_correction_renames_has_both_names_for_a_patch(name: str) -> None:
    """And a correction of the same fact stays out, whichever of them the patch has."""
    shipped = [
        patch(THING, "methods.Open.parameters.cName.direction", "in", "inout"),
        patch(THING, "methods.Open.name", "Open", "Unlock"),
    ]
    own = patch(THING, f"methods.{name}.parameters.cName.direction", "in", "out")
    found = applied(THING, own, shipped=shipped)
    assert not found.diagnostics
    assert at(found.entity, "methods.Unlock.parameters.cName.direction") == "out"


def test_a_correction_of_a_mended_page_drops_out() -> None:
    found = applied(
        THING, shipped=[patch(THING, "header", "Old.h", "Cor.h"), patch(THING, "methods.Close.since", "1", "2")]
    )
    (diagnostic,) = found.diagnostics
    assert (diagnostic.rule, diagnostic.page.path, found.entity) == ("correction-outdated", PAGE[0].page, THING)


@pytest.mark.parametrize(
    ("given", "place", "rule", "message"),
    [
        (("header", "Cor.hh", "T.h"), "expect", "patch-outdated", "the documentation says `Cor.h` now"),
        (("header", "Old.h", "Cor.h"), "expect", "patch-outdated", "mended: drop the patch"),
        (("idl", "T.idl", "U.idl"), "expect", "patch-outdated", "has nothing there now, the patch expects `T.idl`"),
        (
            ("haeder", "Cor.h", "T.h"),
            "fact",
            "patch-without-target",
            "`IThing` has no `haeder` (did you mean `header`?)",
        ),
        (("name", "IThing", "IT"), "fact", "patch-without-target", "has no `name`"),
        (("kind", "interface", "class"), "fact", "patch-without-target", "has no `kind`"),
        (
            ("methods.Opn.since", None, "4"),
            "fact",
            "patch-without-target",
            "`methods` of `IThing` has no `Opn` (did you",
        ),
        (("methods.Open#2.since", None, "4"), "fact", "patch-without-target", "has no `Open#2`"),
        (("methods.Opn", {"name": "Opn"}, None), "fact", "patch-without-target", "has no `Opn`"),
        (("header.x", None, "4"), "fact", "patch-without-target", "`header` of `IThing` has no `x`"),
        (("methods..x", None, "4"), "fact", "patch-without-target", "has no ``"),
        (("methods.X", None, None), "set", "patch-malformed", "nothing is to be done"),
        (("methods.X", None, {"name": "Y"}), "set", "patch-malformed", "called `Y` in `set` and `X` in `fact`"),
        (("header", "Cor.h", 4), "set", "patch-malformed", "expected `str | null`, got `int`"),
        (("methods.Open.slot", 3, 4), "set", "patch-malformed", "two methods are in one slot"),
        (("methods.Open.slot", 3, 6), "set", "patch-malformed", "behind the end of the vtable"),
        (("methods.Open.slot", 3, -3), "set", "patch-malformed", "numbers are unsigned"),
        (("methods.Open.returns.name", "HRESULT", None), "set", "patch-malformed", "a type is exactly one of"),
        (
            ("methods.Open.returns", {"name": "HRESULT"}, {"nmae": "x"}),
            "set",
            "patch-malformed",
            "unknown field `nmae`",
        ),
        (
            ("methods.Open.parameters.p", None, {**NEW, "name": "p", "lenght": "x"}),
            "set",
            "patch-malformed",
            "`lenght`",
        ),
        (
            ("methods.Open.parameters.p", None, {**NEW, "name": "p", "size": "a;b"}),
            "set",
            "patch-malformed",
            "`a;b` has not",
        ),
        (
            ("methods.Open.parameters.a b", None, {**NEW, "name": "a b"}),
            "set",
            "patch-malformed",
            "`a b` has not the form",
        ),
        (
            ("methods.Open.parameters", at(THING, "methods.Open.parameters"), [NEW, NEW]),
            "set",
            "patch-malformed",
            "twice",
        ),
        (("methods.Open.parameters.cName.name", "cName", "rName"), "set", "patch-malformed", "`rName` is in"),
        (("methods.Open.parameters.cName.direction", "in", "up"), "set", "patch-malformed", "invalid enum value 'up'"),
        (("header", "Cor.h", "a\u0007b"), "set", "patch-malformed", "has not the form of a `header`"),
        (("header", "Cor.h", "../../x.h"), "set", "patch-malformed", "has not the form of a `header`"),
        (("iid", None, "x"), "set", "patch-malformed", "`x` has not the form of a `iid`"),
        (("since", None, "a\u0007b"), "set", "patch-malformed", "has not the form of a `since`"),
        (("methods.Open.parameters.cName.name", "cName", "a b"), "set", "patch-malformed", "`a b` has not the form"),
        (
            ("methods.Open.parameters.cName.name", "cName", ""),
            "set",
            "patch-malformed",
            "`` has not the form of a `name`",
        ),
        (("methods.Open.parameters.cName.size", None, "a;b"), "set", "patch-malformed", "`a;b` has not the form"),
        (("methods.Open.returns.name", "HRESULT", "int*"), "set", "patch-malformed", "`int*` has not the form"),
    ],
)
def test_a_patch_that_cannot_be_applied_is_told_with_its_place(
    given: tuple[str, Any, Any], place: str, rule: str, message: str
) -> None:
    one = patch(THING, *given)
    (placed,) = read(one)
    found = applied(THING, one)
    (diagnostic,) = found.diagnostics
    assert (diagnostic.rule, diagnostic.page.path, diagnostic.severity) == (rule, FILE, "error")
    assert message in f"{diagnostic.message} {diagnostic.help}"
    assert diagnostic.span.line >= placed.places[place].line
    assert diagnostic.span in placed.places.values()
    assert found.entity == THING


def test_after_is_for_what_is_added_and_names_what_is_there() -> None:
    wrong = patch(FLAGS, "members.fC", None, {"name": "fC", "value": 4}, after="fX")
    useless = patch(FLAGS, "members.fA.value", 1, 2, after="fB")
    assert [one.rule for one in applied(FLAGS, wrong).diagnostics] == ["patch-without-target"]
    assert [one.rule for one in applied(FLAGS, useless).diagnostics] == ["patch-malformed"]


def test_of_two_patches_of_one_fact_the_first_counts() -> None:
    found = applied(THING, patch(THING, "header", "Cor.h", "A.h"), patch(THING, "header", "Cor.h", "B.h"))
    assert [(one.rule, one.span.line) for one in found.diagnostics] == [("patch-duplicate", 11)]
    assert f"{FILE}:2" in found.diagnostics[0].message
    assert at(found.entity, "header") == "A.h"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: [", (2, 1), "the file cannot be read: did not find expected node content"),
        ("{}", (1, 1), "the file holds no list"),
        ("text", (1, 1), "the file holds no list"),
        ("- x", (1, 3), "expected `object`, got `str`"),
        ("- {entity: X, fact: y, expect: 1, set: 2}", (1, 3), "missing required field `reason`"),
        (
            "- entity: X\n  fact: y\n  expect: 1\n  sett: 2\n  reason: z",
            (4, 3),
            "a patch has no `sett` (did you mean `set`?)",
        ),
        ("- {entity: X, fact: 4, expect: 1, set: 2, reason: z}", (1, 21), "fact: expected `str`, got `int`"),
        ('- {entity: X, fact: y, expect: 1, set: 2, reason: ""}', (1, 51), "reason: expected `str` of length >= 1"),
        (
            "- {entity: X, entity: X, fact: y, expect: 1, set: 2, reason: z}",
            (1, 15),
            "`entity` is given twice; the first is at 1:4",
        ),
        ("- &a [*a]", (1, 7), "an alias has no place here"),
        ("- \u0007", (1, 3), "the character U+0007 has no place in a document"),
        ("- ? []\n  : x", (1, 5), "a key is a text, not a list or a mapping"),
    ],
)
def test_a_file_that_is_no_patch_file_is_told_with_its_place(text: str, place: tuple[int, int], message: str) -> None:
    sink = patch_file_sink(FILE)
    assert not list(read_patches(FILE, text, sink))
    (diagnostic,) = sink
    assert diagnostic.rule == "patch-malformed"
    assert message in diagnostic.message
    assert (diagnostic.span.line, diagnostic.span.column) == place


def test_an_empty_file_has_no_patches() -> None:
    for text in ("", "# nothing\n", "[]"):
        sink = Sink(patch_file_sink(FILE).page)
        assert [*read_patches(FILE, text, sink), *sink] == []


_SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["in", "cName", "Open"])
_KEYS = st.sampled_from(["name", "type", "pointer", "direction", "value", "union", "x"])
_VALUES = st.recursive(_SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4))
_STEPS = st.sampled_from(
    [
        "methods",
        "Open",
        "parameters",
        "cName",
        "rName",
        "type",
        "name",
        "array",
        "#1",
        "#0",
        "",
        "slot",
        "members",
        "fA",
        "d",
    ]
)


@given(
    st.sampled_from([THING, FLAGS, RECORD, COCLASS, OPEN]), st.lists(_STEPS, min_size=1, max_size=6), _VALUES, _VALUES
)
def test_no_patch_raises(entity: Entity, steps: list[str], expect: Any, new: Any) -> None:
    fact = ".".join(steps)
    one = PlacedPatch(
        msgspec.structs.replace(read(patch(THING, "x", 1, 2))[0].patch, fact=fact, expect=expect, set=new)
    )
    found = apply_patches(Patched(entity, texts(entity), evidence(entity)), (), (one,))
    assert found.entity == entity or not found.diagnostics


@given(st.text(alphabet="-: {}[]\n&*!|>'\"#abentityfcsxprol0\t\x00\ud800", max_size=60))
def test_no_patch_file_raises(text: str) -> None:
    list(read_patches(FILE, text, patch_file_sink(FILE)))

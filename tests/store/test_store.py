from __future__ import annotations

import re
from inspect import isclass
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docabi import store
from docabi.abi import SpecView
from docabi.facts import Facts
from docabi.passes.link import Linked, link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.merge.grouping import group_pages, make_symbols
from docabi.spec import (
    Against,
    Callback,
    Class,
    Coclass,
    Direction,
    Enumeration,
    Evidence,
    FactEvidence,
    Field,
    Function,
    Interface,
    Kind,
    PageClass,
    Signature,
    Source,
    Structure,
    Type,
    Union,
)
from docabi.store.emitter import Data, emit
from docabi.store.paths import safe_folder, safe_name
from docabi.store.sources import fresh_entity, lines_of, with_lines, without_lines
from docabi.texts import EntityText, Freshness, PageText
from tests.passes.fragment_builders import codes, file, interface, method, parameter
from tests.specification_in_memory import memory_spec

TEXT_PIECES = st.lists(
    st.sampled_from(["a", "b:", ": ", "- ", "# ", " ", "\n", "\t", "é", "値", "|", "'", '"', "\\", "{", "]", ","]),
    max_size=12,
).map("".join)
# Strings that a YAML reader could take for something else, or for nothing. One line each, `\n` and so on written out.
TRICKY_LINES = r"""
yes|No|null|~|1e3|0o7|0x10|2021-01-01|12:30:45|- a|a: b|a #b|key:|=|<<|.inf|trail |trail\n|a\n\n\n|\n|\n\na| a\n b
a\n   \nb|a\n  |---\na|...\n|a\x85b|a\u2028b\n|a\u2029b|\ufeffa\n|a\rb\r\n|\x00|\x7f\n|\u202ea|\U0001f600\n|\xa0\nx
\ta\nb|# x\ny|%a|@b|&a|*a|!a|? a|997ff24c-43b7-4352-8667-0dc04fafd354
"""
TRICKY = st.sampled_from(
    [
        piece.encode().decode("unicode_escape")
        for line in TRICKY_LINES.strip("\n").split("\n")
        for piece in line.split("|")
    ]
)
TEXTS = st.text(max_size=30) | TRICKY | TEXT_PIECES
KEYS = TEXTS | st.sampled_from(["parameters", "returns", "type", "sources", "methods"])
DATA = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(KEYS, DATA, max_size=5))
@example({"x" * 1100: {"y" * 1100: [["z"]]}})
def test_any_data_comes_back_from_yaml_exactly(data: dict[str, Data]) -> None:
    text = emit(data)
    assert yaml.load(text.encode(), Loader=yaml.CSafeLoader) == data
    assert emit(yaml.load(text, Loader=yaml.CSafeLoader)) == text


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    assert yaml.load(emit({"a": "x\ud800\ny"}), Loader=yaml.CSafeLoader) == {"a": "x\ufffd\ny"}


def test_the_style_is_block_above_and_flow_for_small_leaves() -> None:
    data: dict[str, Data] = {
        "kind": "interface",
        "iid": "997ff24c-43b7-4352-8667-0dc04fafd354",
        "since": "2.0",
        "methods": [
            {
                "name": "CreateTask",
                "slot": 4,
                "returns": {"name": "HRESULT"},
                "parameters": [{"name": "ppTask", "direction": "out", "type": {"pointer": {"name": "IHostTask"}}}],
                "hresults": [{"name": "HOST_E_TIMEOUT", "value": 0x80131024, "success": False}],
            }
        ],
        "remarks": " A first line.\n\n- a point\n",
    }
    assert emit(data) == (
        "kind: interface\n"
        "iid: 997ff24c-43b7-4352-8667-0dc04fafd354\n"
        'since: "2.0"\n'
        "methods:\n"
        "- name: CreateTask\n"
        "  slot: 4\n"
        "  returns: {name: HRESULT}\n"
        "  parameters:\n"
        "  - {name: ppTask, direction: out, type: {pointer: {name: IHostTask}}}\n"
        "  hresults:\n"
        "  - {name: HOST_E_TIMEOUT, value: 0x80131024, success: false}\n"
        "remarks: |2\n"
        "   A first line.\n"
        "\n"
        "  - a point\n"
    )


# --- values ---------------------------------------------------------------------------------------------------------


def values(type: Any) -> st.SearchStrategy[Any]:
    """Values of a type of the specification, every field given."""
    origin, inner = get_origin(type), get_args(type)
    if type is Type:
        return TYPES
    if isclass(type) and issubclass(type, msgspec.Struct):
        hints = get_type_hints(type)
        return st.builds(type, **{name: values(hints[name]) for name in type.__struct_fields__})
    if origin is tuple:
        return st.lists(values(inner[0]), max_size=2).map(tuple)
    if origin is dict:
        return st.dictionaries(SHORT, values(inner[1]), max_size=2)
    if inner:
        return st.one_of(*map(values, inner))
    return PLAIN[type]


SHORT = TRICKY | TEXT_PIECES
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: SHORT,
    int: st.integers(0, 2**32),
    bool: st.booleans(),
    NoneType: st.none(),
    Direction: st.sampled_from(Direction),
}
TYPES = st.recursive(
    st.builds(Type, name=SHORT, const=st.booleans()),
    lambda inner: (
        st.builds(Type, pointer=inner)
        | st.builds(Type, array=inner, size=st.none() | SHORT)
        | st.builds(Type, function=st.builds(Signature, inner))
        | st.builds(Type, union=st.builds(Field, SHORT, inner).map(lambda field: (field,)))
    ),
    max_leaves=3,
)
ENTITIES = (Interface, Class, Function, Callback, Enumeration, Structure, Union, Coclass)


@pytest.mark.slow
@settings(max_examples=20)
@pytest.mark.parametrize("type", ENTITIES, ids=lambda type: type.__name__)
@given(data=st.data())
def test_every_entity_survives_a_round_trip(type: Any, data: st.DataObject) -> None:
    entity = data.draw(values(type))
    text = store.dumps(entity)
    assert store.load_entity(text) == entity
    assert store.dumps(store.load_entity(text)) == text


@settings(max_examples=20)
@pytest.mark.parametrize("type", [EntityText, Evidence, PageText], ids=lambda type: type.__name__)
@given(data=st.data())
def test_texts_and_evidence_survive_a_round_trip(type: Any, data: st.DataObject) -> None:
    value = data.draw(values(type))
    text = store.dumps(value)
    assert store.loads(text, type) == value
    assert store.dumps(store.loads(text, type)) == text


def test_a_file_begins_with_who_made_it_and_nothing_else() -> None:
    text = store.dumps(Function(name="F", area="a"))
    assert text == "# made by docabi from documentation pages; do not edit\nkind: function\nname: F\narea: a\n"


# --- files ----------------------------------------------------------------------------------------------------------


@given(TEXTS)
def test_a_file_name_is_safe_for_any_name(name: str) -> None:
    safe = safe_name(name)
    assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", safe)
    assert not re.match(r"(con|prn|aux|nul|com\d|lpt\d)(\.|\Z)", safe, re.IGNORECASE)
    assert len(safe) < 200


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..", "", "CON", "nul.x", "a/b", "a\\b", "x" * 300, "F.page", "Ä"]
)
def test_an_unsafe_name_is_marked_so_that_it_collides_with_none(name: str) -> None:
    assert re.search(r"-[0-9a-f]{16}\Z", safe_name(name))


def test_a_folder_never_climbs() -> None:
    assert safe_folder("hosting/inner") == "hosting/inner"
    assert ".." not in safe_folder("../..").split("/")


def test_names_that_differ_by_case_alone_get_files_of_their_own() -> None:
    names = ("foo", "FOO", "Bar")
    found = store.stems(dict.fromkeys(names, "a"))
    assert found == store.stems(dict.fromkeys(reversed(names), "a"))
    assert (found["Bar"], found["FOO"]) == ("a/Bar", "a/FOO")
    assert re.fullmatch(r"a/foo-[0-9a-f]{16}", found["foo"])
    assert store.case_twins(dict.fromkeys(names, "a")) == {"foo": "FOO"}


def linked_sample() -> Linked:
    """A small entity with words of two locales, as linking gives it."""
    pages = [
        page
        for locale in ("fr-FR", "ja-JP")
        for page in (
            interface("IHostTaskManager", locale=locale, header=file("MSCorEE.h"), words={"remarks": "a\n\nb: *c*\n"}),
            method("IHostTaskManager", "Sleep", parameter("x"), locale=locale, codes=codes("S_OK", "E_FAIL")),
        )
    ]
    symbols = make_symbols(group_pages(pages), [("hosting", "MSCorEE.h")], Facts().files)
    return link_entity(merge_entity(pages), symbols, Facts())


def stored() -> dict[str, str]:
    """The files of a small specification, made as the driver makes them."""
    linked = linked_sample()
    stem = store.stems({"IHostTaskManager": "hosting"})["IHostTaskManager"]
    files = dict(store.entity_files(stem, linked.entity, linked.texts, linked.evidence))
    files[store.INDEX] = store.dump_index([store.index_entry(stem, linked.entity, [t.locale for t in linked.texts])])
    guide = PageText(page="hosting/index.md", title="Hébergement")
    path, text = store.page_file(guide, "fr-FR")
    files[path] = text
    listed = PageClass("hosting/index.md", Kind.LIST, "only links", {"fr-FR": guide.title}, {"fr-FR": path})
    pages = store.SourcePages()
    pages.add(store.statements(linked.evidence, linked.texts))
    files |= dict(store.source_file(pages.of(locale), locale) for locale in ("fr-FR", "ja-JP"))
    return files | {store.PAGES: store.dump_pages([listed])}


def test_files_lie_where_other_tools_look_for_them() -> None:
    assert sorted(stored()) == [
        "abi/hosting/IHostTaskManager.yaml",
        "evidence/hosting/IHostTaskManager.yaml",
        "index.json",
        "pages.json",
        "sources/fr-FR.json",
        "sources/ja-JP.json",
        "text/fr-FR/hosting/IHostTaskManager.yaml",
        "text/fr-FR/hosting/index.page.yaml",
        "text/ja-JP/hosting/IHostTaskManager.yaml",
    ]


def test_the_index_lists_every_entity_with_its_files() -> None:
    assert msgspec.json.decode(stored()["index.json"]) == [
        {
            "name": "IHostTaskManager",
            "kind": "interface",
            "area": "hosting",
            "header": "MSCorEE.h",
            "abi": "abi/hosting/IHostTaskManager.yaml",
            "text": {locale: f"text/{locale}/hosting/IHostTaskManager.yaml" for locale in ("fr-FR", "ja-JP")},
        }
    ]


def test_json_is_readable_and_holds_no_hidden_characters() -> None:
    page = PageClass("a/b.md", Kind.GUIDE, "x", {"fr-FR": "Hébergement", "ja-JP": "値\u2028\u202e\ud800"})
    text = store.dump_pages([page])
    assert "Hébergement" in text
    assert "\\u2028\\u202e\\ud800" in text
    assert store.load_pages(store.dump_pages([])) == ()


def test_a_stored_specification_reads_as_one_in_memory() -> None:
    files = stored()
    spec: SpecView = store.stored_spec(lambda path: files[path].encode(), Facts())
    (entity,) = spec.entities.values()
    texts = tuple(text for locale in spec.locales if (text := spec.text(entity.name, locale)))
    page_text = spec.page_text("hosting/index.md", "fr-FR")
    evidence = spec.evidence(entity.name)
    assert isinstance(entity, Interface)
    assert page_text is not None
    assert evidence is not None
    memory: SpecView = memory_spec(
        (entity,), texts, (evidence,), spec.pages, {("hosting/index.md", "fr-FR"): page_text}
    )
    assert memory.locales == spec.locales == ("fr-FR", "ja-JP")
    assert memory.text(entity.name, "ja-JP") == spec.text(entity.name, "ja-JP")
    assert memory.page_text("hosting/index.md", "fr-FR") == PageText(page="hosting/index.md", title="Hébergement")
    assert memory.evidence(entity.name) == evidence
    assert spec.text(entity.name, "de-DE") is spec.text("None", "fr-FR") is None
    assert spec.page_text("x.md", "fr-FR") is None
    assert evidence == linked_sample().evidence
    assert texts == linked_sample().texts


PLACES = st.builds(
    Source, st.sampled_from(["fr-FR", "ja-JP"]), st.sampled_from(["a/x.md", "a/y.md"]), st.integers(1, 99)
)
SOURCES = st.lists(PLACES, max_size=4).map(tuple)
STATED = st.builds(
    FactEvidence, TEXTS, sources=SOURCES, against=st.lists(st.builds(Against, TEXTS, SOURCES)).map(tuple)
)


@given(st.builds(Evidence, TEXTS, TEXTS, st.lists(STATED, max_size=4).map(tuple)))
def test_evidence_gets_its_lines_back_from_the_source_pages(evidence: Evidence) -> None:
    apart = msgspec.convert(without_lines(evidence), Evidence)
    assert not any(line for lines in lines_of(apart).values() for line in lines)
    pages = store.SourcePages()
    pages.add(store.statements(evidence))
    rows = {
        (locale, page.page): page.lines[evidence.name] for locale in ("fr-FR", "ja-JP") for page in pages.of(locale)
    }
    assert with_lines(apart, rows) == evidence


def test_neither_lines_nor_revisions_stand_in_evidence_or_words() -> None:
    linked = linked_sample()
    fresh = Freshness("0" * 40, "1" * 40, "2026-01-31", "HT")
    texts = [fresh_entity(text, lambda page: fresh) for text in linked.texts]
    moved = with_lines(linked.evidence, {place: range(500, 600) for place in lines_of(linked.evidence)})
    assert moved != linked.evidence
    files = dict(store.entity_files("hosting/IHostTaskManager", linked.entity, texts, moved))
    assert files == {path: text for path, text in stored().items() if path in files}
    assert not [path for path, text in files.items() if "freshness" in text or "line:" in text]


def test_a_specification_with_lines_and_revisions_in_place_is_read_as_it_is() -> None:
    """Version 1 of the format, which histories still hold."""
    linked, files = linked_sample(), stored()
    fresh = Freshness("0" * 40, "1" * 40, "2026-01-31", "HT")
    texts = [fresh_entity(text, lambda page: fresh) for text in linked.texts]
    files["evidence/hosting/IHostTaskManager.yaml"] = store.dumps(linked.evidence)
    files |= {f"text/{text.locale}/hosting/IHostTaskManager.yaml": store.dumps(text) for text in texts}
    guide = PageText(page="hosting/index.md", title="Hébergement", freshness=fresh)
    files[store.page_text_path(guide.page, "fr-FR")] = store.dumps(guide)
    for locale in ("fr-FR", "ja-JP"):
        del files[f"sources/{locale}.json"]
    spec = store.stored_spec(lambda path: files[path].encode(), Facts())
    assert spec.evidence("IHostTaskManager") == linked.evidence
    assert [spec.text("IHostTaskManager", locale) for locale in spec.locales] == texts
    assert spec.page_text(guide.page, "fr-FR") == guide


def schema_of(path: str) -> str:
    first, _, _ = path.partition("/")
    return "page" if path.endswith(".page.yaml") else first.removesuffix(".json")


def test_every_file_validates_against_its_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    for path, text in stored().items():
        schema = store.schemas()[schema_of(path)]
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(yaml.load(text, Loader=yaml.CSafeLoader), schema)
        assert schema["$id"] == f"urn:docabi:schema:{schema_of(path)}:{store.VERSION}"


def test_a_wrong_file_does_not_validate() -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"kind": "interface", "name": 3}, store.schemas()["abi"])

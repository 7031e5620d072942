"""Every document gives a value, or one message with its place: whatever it holds, however deep, however large."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from docabi.config import Project, load_facts
from docabi.documents import DocumentError, convert, load_json, load_texts, load_yaml, read_text
from docabi.documents.files import MOST_BYTES
from docabi.documents.json_events import json_events
from docabi.documents.tree import Document, value_of
from docabi.facts import Facts, ProjectFacts
from docabi.facts.patchfile import Patch, patch_file_sink, read_patches
from tests.documents import attacks

_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab.-!é", max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(_PLAIN)
def test_json_is_read_as_it_is_written(value: Any) -> None:
    for indent in (None, 1):
        document = load_json(json.dumps(value, indent=indent))
        assert document.value == value
        assert load_json(json.dumps(value, ensure_ascii=False)).value == value


@given(_PLAIN, st.data())
@example([{"a": 1, "b": [1.5, "x"]}], None).via("a key given twice")
def test_the_quick_way_reads_what_the_slow_one_reads(value: Any, data: st.DataObject | None) -> None:
    text = json.dumps(value)
    if data is None:
        text = text.replace("b", "a")
    else:
        start, end = (data.draw(st.integers(0, len(text))) for _ in range(2))
        text = text[:start] + data.draw(st.text('[]{}",:\\ud8019.-eNaIty \x01\ud800', max_size=3)) + text[end:]
    slow: Any = DocumentError
    with suppress(DocumentError):
        slow = value_of(json_events(text))
    quick: Any = DocumentError
    with suppress(DocumentError):
        quick = load_json(text).value
    assert repr(quick) == repr(slow)


@pytest.mark.parametrize("depth", [1, 98, 99, 100, 101, 5000])
def test_the_quick_way_goes_as_deep_as_the_slow_one(depth: int) -> None:
    text = "[" * depth + "]" * depth
    if depth < 100:
        assert repr(load_json(text).value) == text
    else:
        with pytest.raises(DocumentError, match="nested more than 100 deep"):
            load_json(text)


@given(_PLAIN)
def test_yaml_is_read_as_it_is_written(value: Any) -> None:
    assert load_yaml(json.dumps(value)).value == value if _is_yaml(value) else True


def _is_yaml(value: Any) -> bool:
    """Whether JSON's escapes of a value are YAML's, too: those of a surrogate pair are not."""
    return max(json.dumps(value, ensure_ascii=False), default="") < "\U00010000"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no: no", {"no": "no"}),
        ("on: [yes, Off, y]", {"on": ["yes", "Off", "y"]}),
        ("true: True", {"true": True}),
        ("1: 010", {"1": 10}),
        ("a: 2020-01-01", {"a": "2020-01-01"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 1_000", {"a": "1_000"}),
        ("a: 0xFF\nb: 0o17\nc: -1", {"a": 255, "b": 15, "c": -1}),
        ("a: 1.5\nb: '1.5'\nc: 1e3", {"a": 1.5, "b": "1.5", "c": 1000.0}),
        ("a:\nb: ~\nc: ''", {"a": None, "b": None, "c": ""}),
        ("<<: {a: 1}", {"<<": {"a": 1}}),
        ("a: |\n  x\n  y\n", {"a": "x\ny\n"}),
        ("", None),
        ("# nothing", None),
        ("---\n...\n", None),
    ],
)
def test_values_are_what_people_mean(text: str, value: object) -> None:
    """The core schema of YAML 1.2, and keys that are texts: `no` is Norwegian, and a date has quotes nowhere."""
    assert load_yaml(text).value == value


def test_front_matter_is_texts_alone() -> None:
    assert load_texts("a: 1\nb: !!int 2\nc: [null, no]\na: 3") == {"a": "3", "b": "2", "c": ["null", "no"]}


@pytest.mark.parametrize("name", attacks.YAML)
def test_attacks_are_refused_with_their_place(name: str, tmp_path: Path) -> None:
    text = _written(tmp_path, attacks.YAML[name])
    with pytest.raises(DocumentError) as caught:
        convert(load_yaml(read_text(text)), Project)
    assert "\n" not in caught.value.problem
    is_whole = name == "UTF-16"
    assert (caught.value.line > 0 and caught.value.column > 0) is not is_whole, caught.value.within("x")


def _written(folder: Path, data: str | bytes) -> Path:
    file = folder / "file"
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


@pytest.mark.parametrize("name", attacks.FILES)
def test_what_is_no_file_of_text_is_not_read(name: str, tmp_path: Path) -> None:
    attacks.FILES[name](tmp_path / "file")
    with pytest.raises(DocumentError, match=r"is a folder|is no file|cannot be read|is too large"):
        read_text(tmp_path / "file")


def test_a_document_ends_where_the_limit_is(tmp_path: Path) -> None:
    text = _written(tmp_path, "#" * (MOST_BYTES - 1))
    assert load_yaml(read_text(text)).value is None
    text.write_text("#" * (MOST_BYTES + 1))
    with pytest.raises(DocumentError, match="is too large"):
        read_text(text)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "nowhere"])
def test_a_name_that_no_file_has(name: str, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="cannot be read"):
        read_text(tmp_path / name)


def test_links_stay_inside(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.yaml").write_text("a: 1\n")
    (tmp_path / "in/real.yaml").write_text("a: 2\n")
    (tmp_path / "in/good.yaml").symlink_to("real.yaml")
    (tmp_path / "in/bad.yaml").symlink_to(tmp_path / "secret.yaml")
    assert read_text(tmp_path / "in/good.yaml", inside=tmp_path / "in") == "a: 2\n"
    with pytest.raises(DocumentError, match="leads out of"):
        read_text(tmp_path / "in/bad.yaml", inside=tmp_path / "in")


class _Form(msgspec.Struct, forbid_unknown_fields=True):
    items: dict[str, tuple[dict[str, int], ...]] = {}


@pytest.mark.slow
@given(
    st.dictionaries(
        st.text("abc", max_size=3), st.lists(st.dictionaries(st.text("xyz"), st.integers(0, 9))), min_size=1
    )
)
def test_the_place_of_a_fault_is_that_of_the_entry(items: dict[str, list[dict[str, object]]]) -> None:
    """Msgspec says only that some entry of a mapping is wrong; the message names the one."""
    name = sorted(items)[len(items) // 2]
    items[name] = [*items[name], {"good": 1, "bad": "text", "also bad": "text"}]
    lines = json.dumps({"items": items}, indent=0).split("\n")
    with pytest.raises(DocumentError) as caught:
        convert(load_json("\n".join(lines)), _Form)
    assert lines[caught.value.line - 1].startswith('"bad": ')
    assert caught.value.problem.startswith(f"items.{name}.{len(items[name]) - 1}.bad: expected a number")


_DOCUMENTS = [
    """sources:
  fr-FR: pages/fr
  ja-JP: {path: p, inner: docs/x}
out: o
targets: [c]
doc-locale: ja-JP
package: p
""",
    """layouts:
  IThing: {iid: null, base: IUnknown, source: s, slots: [A, B]}
typedefs:
  A: {kind: unsigned, width: 16}
  B: {as: const A *}
  C: {kind: struct, fields: [{name: x, as: A}, {name: y, array: [A, 3]}]}
hresults: {E_X: 0x80041000}
""",
    """- entity: IThing
  fact: methods.Do.parameters.dwHow.type
  expect: {name: DWORD}
  set: {pointer: {name: DWORD}}
  reason: it is
  after: null
""",
    '{"version": 1, "findings": {"a": {"count": 1, "rule": "r", "place": "p", "message": "m"}}}',
]
_PIECES = [
    "[",
    "]",
    "{",
    "}",
    ": ",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!!x ",
    "\n",
    "\t",
    '"',
    "'",
    "|",
    "99999999999999999999",
    "-1",
    "~",
    "\0",
]
_EDITS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 6), st.sampled_from(_PIECES) | st.text(max_size=3)), max_size=4
)


def _as_project(text: str) -> None:
    convert(load_yaml(text), Project)


def _as_facts(text: str) -> None:
    """What can be read can be used: types that stand for each other in a circle, too."""
    facts = Facts(load_facts(text))
    assert {*facts.own.typedefs} <= {*facts.types}
    assert msgspec.msgpack.decode(facts.stamp, type=ProjectFacts) == facts.own


def _as_patches(text: str) -> None:
    sink = patch_file_sink("p.yaml")
    patches = [*read_patches("p.yaml", text, sink)]
    assert all(isinstance(one.patch, Patch) and one.place("").line for one in patches)
    assert all(one.span.line and "\n" not in one.message for one in sink)


def _as_json(text: str) -> None:
    assert load_json(text).value == json.loads(text)


@given(st.sampled_from(_DOCUMENTS), _EDITS)
@example(_DOCUMENTS[1], [(0, 400, "typedefs: {A: {as: B}, B: {as: A}}")])
@example(_DOCUMENTS[0], [(0, 0, "\x85"), (111, 0, "[")])
@example(_DOCUMENTS[2], [(0, 400, "- entity: X\n  fact: y\n  expect: .nan\n  set: 1\n  reason: z")])
def test_any_edit_of_a_document_gives_a_value_or_a_message(text: str, edits: list[tuple[int, int, str]]) -> None:
    for start, length, new in edits:
        text = text[:start] + new + text[start + length :]
    readers: list[Callable[[str], None]] = [_as_project, _as_facts, _as_patches, _as_json]
    for reader in readers:
        fault = _fault(reader, text)
        assert fault is None or (fault.problem and fault.line <= text.count("\n") + 2)


def _fault(reader: Callable[[str], object], text: str) -> DocumentError | None:
    try:
        reader(text)
    except DocumentError as error:
        return error
    return None


@given(st.text(max_size=60))
def test_a_text_that_yaml_refuses_is_refused(text: str) -> None:
    """And what the library takes, docabi takes, but for aliases."""
    fault = _fault(load_texts, text)
    try:
        expected = yaml.load(text, Loader=yaml.CBaseLoader)
    except (yaml.YAMLError, ValueError):
        assert fault is not None
        return
    if fault is None:
        assert load_texts(text) == expected
    else:
        assert "has no place" in fault.problem


@given(st.lists(st.sampled_from(["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "# é\n", "😀: x\n"]), unique=True))
def test_lines_end_where_line_feeds_stand(before: list[str]) -> None:
    """YAML ends them at other signs, too; places and faults are told in lines of an editor."""
    text = "".join(before)
    begin, line = (text + "ab: ").rpartition("\n")[2], text.count("\n") + 1
    assert load_yaml(text + "ab: cd\n").place("ab") == (line, len(begin) + 1)
    fault = _fault(load_yaml, text + "ab: *cd\n")
    assert fault is not None
    assert (fault.line, fault.column) == (line, len(begin) + 1)


@pytest.mark.parametrize("load", [load_json, load_yaml])
def test_the_places_of_a_document_are_found_once(load: Callable[[str], Document]) -> None:
    """A file of thousands of entries is asked for the place of each."""
    document = load('{"a": {"b": 1}, "c": 2}')
    assert document.places() is document.places()
    assert [document.place(path) for path in ("a.b", "c", "x")] == [(1, 13), (1, 22), (0, 0)]

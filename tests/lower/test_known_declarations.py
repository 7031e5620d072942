"""A code block that pages in several languages have is read twice; each page gets what reading it there gives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower import declared
from docabi.lower.declared import CodeBlocks
from docabi.page import Fence
from docabi.reader import read_page
from docabi.remembering import forget
from docabi.source import PageId, Span

FACTS = Facts()
METHOD = """HRESULT Open(
    [in]  DWORD dwLamp,
    [out] ULONG *pcch
);"""
TYPES = """typedef enum LampState
{
    LAMP_OFF = 0,
    LAMP_ON = 1
} LampState;
typedef struct Lamp { LampState state; DWORD size; } Lamp, *PLamp;"""
INTERFACE = """[object, uuid(00000000-0000-0000-0000-0000000000AA)]
interface ILamp : IUnknown
{
    HRESULT Open([in] DWORD dwLamp);
    HRESULT Close(
        [in] DWORD dwLamp);
};"""
FUNCTIONS = "int open_lamp(int lamp);\nint close_lamp(int lamp,\n  int how);"
FAULTY = "HRESULT Open(\n  [in] DWORD dwLamp\n  DWORD dwMore);"
TEXTS = (
    METHOD,
    TYPES,
    INTERFACE,
    FUNCTIONS,
    FAULTY,
    "#define LAMP_MOST 4",
    "EVT_LAMP EvtLamp;\nvoid EvtLamp(int level);",
)
NAMES = ("Open", "ILamp", "Lamp", "LampState", "open_lamp", "close_lamp", "EvtLamp", "EVT_LAMP", "LAMP_MOST", "Lampe")


def _page(number: int) -> PageId:
    return PageId("en-US", f"{number}.md")


def _blocks(names: frozenset[str], number: int) -> CodeBlocks:
    page = read_page(_page(number), f"# {' '.join(sorted(names))}\n\nWords.\n".encode(), FACTS, Sink(_page(number)))
    assert page is not None
    blocks = CodeBlocks(page, FACTS)
    assert names <= blocks.names
    return blocks


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    forget()
    yield
    forget()


@given(
    st.lists(
        st.tuples(st.sampled_from(TEXTS), st.frozensets(st.sampled_from(NAMES), min_size=1), st.integers(1, 90)),
        min_size=2,
        max_size=12,
    )
)
def test_each_page_gets_what_reading_the_block_there_gives(pages: list[tuple[str, frozenset[str], int]]) -> None:
    for number, (text, names, line) in enumerate(pages):
        fence, sink = Fence("cpp", text, Span(line, 3)), Sink(_page(number))
        tried = _blocks(names, number).read(fence)
        assert tried.declared == declared_facts(fence, FACTS, sink, names | {"Words"})
        assert tuple(tried.sink) == tuple(sink)


def test_a_block_is_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []

    def counting(fence: Fence, *given: object) -> object:
        read.append(fence.span.line)
        return declared_facts(fence, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(declared, "declared_facts", counting)
    for line in (3, 7, 5, 9):
        found = _blocks(frozenset({"Open"}), line).read(Fence("cpp", METHOD, Span(line))).declared
        assert found.lines == {"": line, "dwLamp": line + 1, "pcch": line + 2}
    assert read == [3, 7]


def test_a_block_with_something_to_report_is_read_for_each_page() -> None:
    spans = []
    for line in (3, 7):
        tried = _blocks(frozenset({"Open"}), line).read(Fence("cpp", FAULTY, Span(line)))
        spans.append([(one.page, one.span.line) for one in tried.sink])
    assert spans[0]
    assert spans[0] != spans[1]


def test_no_text_has_more_than_a_few_ways_to_be_read() -> None:
    text = "\n".join(f"typedef struct T{number} {{ int x; }} T{number};" for number in range(30))
    for number in range(30):
        _blocks(frozenset({f"T{number}"}), number).read(Fence("cpp", text, Span(1)))
    assert len(declared._known(text, FACTS)) <= declared._MOST_KNOWN

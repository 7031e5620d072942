"""The form of sheets: what is compared, what `--update` writes, and that each sheet is one sentence and its blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases.sheet import CASES, Block, Found, check, excerpt, read

SHEET = """A page and a file.

````markdown path=lamps/a.md locale=fr-FR
# A

```cpp
void A();
```
````

```yaml expected
b: 1
a: 2
```

```c expected c/lamps.h
begin
end
```
"""
HEADER = "one\nbegin\n  middle\nend\ntwo\n"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "sheet.md"
    file.write_text(SHEET, encoding="utf-8")
    return file


def test_a_sheet_is_a_sentence_and_blocks(sheet: Path) -> None:
    found = read(sheet)
    assert found.sentence == "A page and a file."
    assert [(page.locale, page.path, data) for page, data in found.pages] == [
        ("fr-FR", "lamps/a.md", b"# A\n\n```cpp\nvoid A();\n```\n")
    ]
    assert found.excerpts == ["c/lamps.h"]
    assert found.blocks[1] == Block("yaml expected", "b: 1\na: 2\n")


def test_an_update_writes_facts_and_excerpts_in_their_places(sheet: Path) -> None:
    found = Found({"a": 3}, {"c/lamps.h": HEADER})
    check(read(sheet), found, update=True)
    written = sheet.read_text(encoding="utf-8")
    assert written == SHEET.replace("b: 1\na: 2\n", "a: 3\n").replace("begin\nend\n", "begin\n  middle\nend\n")
    check(read(sheet), found, update=False)


def test_facts_that_nobody_wrote_come_to_the_end(tmp_path: Path) -> None:
    file = tmp_path / "sheet.md"
    file.write_text("A declaration.\n\n```cpp\nint a;\n```\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="expects no facts"):
        check(read(file), Found({"a": 1}), update=False)
    check(read(file), Found({"a": 1}), update=True)
    assert file.read_text(encoding="utf-8").endswith("```\n\n```yaml expected\na: 1\n```\n")


@pytest.mark.parametrize("facts", [{"a": 2, "b": 1}, {"b": 1}, {"b": 1, "a": 2, "c": 3}, [], None])
def test_other_facts_or_another_order_fail(sheet: Path, facts: object) -> None:
    with pytest.raises(AssertionError):
        check(read(sheet), Found(facts, {"c/lamps.h": "begin\nend\n"}), update=False)


@pytest.mark.parametrize("header", [HEADER, "begin\n", "end\nbegin\n", ""])
def test_an_excerpt_that_is_not_there_fails(sheet: Path, header: str) -> None:
    with pytest.raises(AssertionError):
        check(read(sheet), Found({"b": 1, "a": 2}, {"c/lamps.h": header}), update=False)


def test_an_excerpt_is_whole_lines() -> None:
    assert excerpt(HEADER, "begin\n  middle\n") == "begin\n  middle\n"
    assert excerpt(HEADER, "two\n") == "two\n"
    with pytest.raises(AssertionError, match="no line"):
        excerpt(HEADER, "egin\n")


def test_every_sheet_begins_with_a_sentence_and_expects_facts() -> None:
    for file in sorted(CASES.rglob("*.md")):
        found = read(file)
        assert found.sentence.endswith("."), file
        assert len(found.sentence.splitlines()) == 1, file
        assert {"yaml expected"} < {info for info, _ in found.blocks}, file

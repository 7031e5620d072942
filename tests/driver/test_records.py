"""Records of targets: what is kept of many parts comes back, or nothing does."""

from __future__ import annotations

import msgspec
import pytest

from docabi.cache import Cache, encode
from docabi.driver.records import Keeping, Part, Record, kept_record
from docabi.driver.writer import WrittenFile

KEY, ASKED = b"target", {"entities": b"all"}


def parts(count: int, content: bytes = b"digest") -> dict[str, Part]:
    names = [f"part {number}" for number in reversed(range(count))]
    return {name: Part({name: b"asked"}, (WrittenFile(f"c/{name}.h", content),), ()) for name in names}


def keep(memo: Cache, given: dict[str, Part]) -> None:
    keeping = Keeping(memo, KEY)
    for number, (name, part) in enumerate(given.items()):
        keeping.add(name, part if number % 2 else encoded(part))
    keeping.end(ASKED, b"answers")


def encoded(part: Part) -> msgspec.Raw:
    return msgspec.Raw(encode(part))


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 250])
def test_parts_come_back_in_order(count: int) -> None:
    memo, given = Cache(None), parts(count)
    assert kept_record(memo, KEY) is None
    keep(memo, given)
    found = kept_record(memo, KEY)
    assert found == Record(ASKED, given, b"answers")
    assert found is not None
    assert [*found.parts] == [*given]


def test_a_record_is_that_of_the_parts_that_came_with_it() -> None:
    """Also where a later build keeps others and is broken off before it keeps their record."""
    memo, given = Cache(None), parts(250)
    keep(memo, given)
    later = Keeping(memo, KEY)
    for name, part in parts(250, b"another").items():
        later.add(name, part)
    assert kept_record(memo, KEY) == Record(ASKED, given, b"answers")


def test_without_some_of_its_parts_there_is_no_record(monkeypatch: pytest.MonkeyPatch) -> None:
    memo, asked, get = Cache(None), list[bytes](), Cache.get
    keep(memo, parts(250))

    def without(lost: bytes) -> None:
        def noting(self: Cache, key: bytes) -> bytes | None:
            asked.append(key)
            return None if key == lost else get(self, key)

        monkeypatch.setattr(Cache, "get", noting)

    without(b"")
    assert kept_record(memo, KEY) is not None
    assert len(asked) == 4
    for key in [*asked]:
        without(key)
        assert kept_record(memo, KEY) is None

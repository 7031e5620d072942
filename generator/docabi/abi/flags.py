"""Whether the members of an enumeration can be combined. In: an enumeration. Out: what its pages or facts say of it
(`flags`), else what its values say, else its name.

Values that count exclude each other: `{0, 1, 2, 3}`, and `{0, 1, 2, 3, 4, 6, 7, 8}`, where nearly every sum of single
bits is a member too. Single bits with a gap between them combine: `{1, 2, 4}`, also with sums of them, and a mask of
all bits. Where some members have bits that no other member is (masks, fields of several bits), most must be single
bits. One or two bits (`{1}`, `{0, 1, 2}`) say nothing, and are flags if the name says so: `LAMP_OPEN_FLAGS`.
"""

from __future__ import annotations

from collections.abc import Iterable

from docabi.patterns import compile_pattern
from docabi.spec import Enumeration

_ALL_BITS = (0x7FFFFFFF, 0xFFFFFFFF)
# Single bits that are no accident of counting: 1 to 8 has four, but they are not most of it.
_MANY = 4
_SAYS_FLAGS = compile_pattern(r"\w*(?:[Ff]lags|FLAGS)\d*\Z")


def combines(entity: Enumeration) -> bool:
    """Whether a caller may combine the members of an enumeration."""
    if entity.flags is not None:
        return entity.flags
    said = values_say(member.value for member in entity.members)
    return _SAYS_FLAGS.match(entity.name) is not None if said is None else said


def values_say(values: Iterable[int]) -> bool | None:
    """Whether values are single bits and sums of these; None if they are too few to tell."""
    found = {value for value in values if value and value not in _ALL_BITS}
    single = {value for value in found if value & (value - 1) == 0}
    sums = found - single
    if not sums and (len(single) < 2 or max(single) == 2):
        return None
    if len(single) < 2 or max(found) <= len(found) or _count(found, single, sums):
        return False
    is_foreign = any(value & ~sum(single) for value in sums)
    return not is_foreign or _most_are_bits(found, single)


def _count(found: set[int], single: set[int], sums: set[int]) -> bool:
    """Whether the sums of bits are members as if somebody had counted: more sums than bits, or hardly a gap."""
    return len(sums) > len(single) or (len(sums) >= len(single) - 1 and 4 * len(found) > 3 * max(found))


def _most_are_bits(found: set[int], single: set[int]) -> bool:
    """Whether most members are single bits, and these are no first numbers of a count."""
    are_spread = len(single) >= _MANY and max(found) > 2 * len(found)
    are_high = len(single) == _MANY - 1 and min(single) > len(found)
    return 2 * len(single) > len(found) and (are_spread or are_high)

"""Enumerations and return codes as Python enumerations.

Values decide which: members that are single bits (and unions of them, or a mask of all bits) with a gap in between can
be combined, and are an IntFlag; anything else is an IntEnum. `{0, 1, 2}` and `{1, 2, 3}` count; `{1, 2, 4}` combines.
Where some members have bits that no other member is (masks, fields of several bits), most must be single bits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from docabi.backends.python.docstrings import entity_doc, member_doc
from docabi.backends.python.names import ENUMERATION_MEMBERS, Namer
from docabi.backends.python.views import EnumerationView, MemberView
from docabi.spec import Code, EntityText, Enumeration

_ALL_BITS = (0x7FFFFFFF, 0xFFFFFFFF)
# Single bits that are no accident of counting: 1 to 8 has four, but they are not most of it.
_MANY = 4


def combines(values: Iterable[int]) -> bool:
    """Whether values are flags."""
    found = {value for value in values if value and value not in _ALL_BITS}
    single = {value for value in found if value & (value - 1) == 0}
    if len(single) < 2:
        return False
    if any(value & ~sum(single) for value in found):
        return len(single) >= _MANY and 2 * len(single) > len(found) and max(found) > 2 * len(found)
    return max(found) > len(found)


def enumeration_view(entity: Enumeration, name: str, text: EntityText | None) -> EnumerationView:
    """The class of an enumeration, with the words of its page."""
    parent = "Flags" if combines(member.value for member in entity.members) else "Enumeration"
    namer = Namer(ENUMERATION_MEMBERS)
    seen: set[str] = set()
    members = []
    for member in entity.members:
        if member.name not in seen:
            seen.add(member.name)
            width = 8 if member.value > 0xFFFF else 4 if member.value > 9 else 1
            shown = f"0x{member.value:0{width}X}" if member.value > 9 else str(member.value)
            members.append(MemberView(namer.take(member.name), shown, member_doc(text, member.name)))
    return EnumerationView(name, parent, entity_doc(entity, text), tuple(members))


def by_value(codes: Iterable[Code]) -> list[Code]:
    """Documented codes with a value, one of each name: by value, and of one value the name that most pages use first
    (`S_OK` goes before `ERROR_SUCCESS`).
    """
    used = Counter((one.name, one.value) for one in codes if one.value is not None and 0 <= one.value < 2**32)
    ordered = sorted(used, key=lambda key: (key[1], -used[key], key[0]))
    return [Code(name, value) for name, value in ordered]


def code_members(codes: Iterable[Code], docs: Mapping[str, str]) -> tuple[MemberView, ...]:
    """Members of HResult. The first name of a value is the member, later ones are its aliases."""
    namer = Namer(ENUMERATION_MEMBERS | {"description", "succeeded", "property", "bool", "str"})
    known: dict[str, Code] = {}
    for code in by_value(codes):
        known.setdefault(code_name(code.name), code)
    return tuple(
        MemberView(namer.take(name), f"0x{code.value:08X}", docs.get(code.name, "")) for name, code in known.items()
    )


def code_name(written: str) -> str:
    """A code's name as an identifier."""
    folded = "".join(char if char.isascii() and (char.isalnum() or char == "_") else "_" for char in written)
    folded = folded.strip("_") or "CODE"
    return folded if not folded[0].isdigit() else f"CODE_{folded}"

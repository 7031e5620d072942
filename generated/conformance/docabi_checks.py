# made by docabi from its runtime; do not edit
"""What an object is asked, in the process of a probe: identity, strangers, references, calls, what was set and is got.

A check gives findings, each a sentence that opens with the place of the fact which does not hold; none if all do.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from docabi_arguments import Argument, Arguments
from docabi_cases import Case, told
from docabi_facts import Code, Interface, Method
from docabi_live import package
from docabi_package import PACKAGE
from docabi_subject import (
    E_NOINTERFACE,
    NotMadeError,
    Order,
    Seen,
    Setup,
    Subject,
    interface_class,
    released_too_often,
    slot_address,
)
from docabi_symbols import symbol_at

_COM = "the rules of COM"
_ATTEMPTS = 3  # an object's own threads may hold it for a moment
# An identifier that no interface has.
NOBODY = "d0cab100-0000-4000-8000-00000000d0ca"


def prepare(setup: Setup, facts: Interface, *shared: Any) -> None:
    """Load what probes of an interface need of the package: nothing of the implementation."""
    interface_class(facts.name).slots()


def available(setup: Setup, facts: Interface) -> str:
    """Nothing if the implementation makes objects of an interface, else what it said."""
    try:
        Subject(setup, facts).new()
    except NotMadeError as refused:
        return refused.told
    return ""


def identity(setup: Setup, facts: Interface) -> list[str]:
    """QueryInterface finds the interface and its bases from each of them, and one IUnknown."""
    subject = Subject(setup, facts)
    this = subject.new()
    subject.add(this)  # an object that counts wrongly is to be told by the test of references
    chain = {one.interface: _guid(one.value) for one in facts.identifiers}
    places = {one.interface: one.place for one in facts.identifiers}
    found: list[str] = []
    pointers = {facts.name: this}
    for name, iid in chain.items():
        code, pointer = subject.query(this, iid)
        if code or not pointer:
            found.append(
                f"{places[name]}: QueryInterface of {facts.name} for {name} answered {_hex(code)}, pointer {pointer:#x}"
            )
        else:
            pointers[name] = pointer
    for name, pointer in pointers.items():
        for other, iid in chain.items():
            code, again = subject.query(pointer, iid)
            if code or not again:
                what = f"{places[other]}: QueryInterface for {other} succeeds on {facts.name}"
                found.append(f"{what}, not on its {name} ({_hex(code)})")
    return found + _one_unknown(subject, pointers)


def _one_unknown(subject: Subject, pointers: Mapping[str, int]) -> list[str]:
    """IUnknown has one address, whatever interface is asked, however often."""
    unknown = package("_unknown").IUnknown._iid_
    seen = {pointer for _ in range(3) for each in pointers.values() for pointer in [subject.query(each, unknown)[1]]}
    if len(seen) == 1:
        return []
    return [f"{_COM}: one object has one pointer to IUnknown; {subject.facts.name} gave {len(seen)}"]


def strangers(setup: Setup, facts: Interface, known: Sequence[tuple[str, str, tuple[str, ...]]]) -> list[str]:
    """Identifiers that are not those of the interface are refused; other documented interfaces that an object says it
    has belong to it. `known` are all documented interfaces: name, identifier, names of the bases.
    """
    subject = Subject(setup, facts)
    this = subject.new()
    subject.add(this)
    place = facts.identifier_place
    own = next((one.value for one in facts.identifiers if one.interface == facts.name), "")
    taken = {bytes(_guid(one.value)) for one in facts.identifiers} | {bytes(_guid(iid)) for _, iid, _ in known}
    found = list(_refused(subject, this, _guid(NOBODY), f"{_COM}: {facts.name}, for an identifier that nobody has"))
    for index in range(16 if own else 0):
        changed = bytearray(bytes(_guid(own)))
        changed[index] ^= 0x5A
        if bytes(changed) not in taken:
            text = f"{place}: {facts.name}, for its identifier with byte {index + 1} of 16 changed"
            found += _refused(subject, this, type(_guid(own)).from_buffer_copy(bytes(changed)), text)
    chain = {one.interface for one in facts.identifiers}
    for name, iid, bases in known:
        if name not in chain and iid not in {one.value for one in facts.identifiers}:
            found += _other(subject, this, name, _guid(iid), facts.name in bases)
    return found


def _refused(subject: Subject, this: int, iid: Any, what: str) -> Iterator[str]:
    code, pointer = subject.query(this, iid)
    if code != E_NOINTERFACE:
        yield f"{what}: QueryInterface answered {_hex(code)}, not E_NOINTERFACE"
    if pointer:
        yield f"{what}: QueryInterface left a pointer ({pointer:#x}); of a refused call it is NULL"


def _other(subject: Subject, this: int, name: str, iid: Any, is_derived: bool) -> Iterator[str]:
    """An interface that is not in the chain: refused, or another side of the same object."""
    code, pointer = subject.query(this, iid)
    what = f"{subject.facts.identifier_place}: {subject.facts.name} was asked for {name} and"
    if code:
        yield from _refused(subject, this, iid, f"{subject.facts.identifier_place}: {subject.facts.name}, for {name}")
        return
    if not pointer:
        yield f"{what} succeeded with NULL"
    elif pointer == this and not is_derived:
        yield f"{what} gave itself; {name} does not extend it, so one vtable cannot be that of both"
    else:
        own = getattr(subject.interface, "_iid_", None)
        unknown = package("_unknown").IUnknown._iid_
        back, _ = subject.query(pointer, own)
        if back:
            yield f"{what} gave a pointer that does not lead back ({_hex(back)})"
        if subject.query(pointer, unknown)[1] != subject.query(this, unknown)[1]:
            yield f"{what} gave a pointer with another IUnknown"


def references(setup: Setup, facts: Interface) -> list[str] | None:
    """AddRef and Release count by one, QueryInterface too on every path, a refused one not; None for an object that
    does not tell its count.
    """
    found: list[str] | None = []
    for attempt in range(_ATTEMPTS):
        found = _counted(Subject(setup, facts))
        if not found:
            break
        time.sleep(0.02 * attempt)
    return found


def _counted(subject: Subject) -> list[str] | None:
    this = subject.new()
    start = subject.add(this)
    subject.add(this)
    subject.add(this)  # references to spare: a path that counts too few must not end the object
    steps = (subject.add(this), subject.add(this), subject.release(this), subject.release(this))
    if len(set(steps)) == 1:
        return None
    base = start + 2
    expected = (base + 1, base + 2, base + 1, base)
    if steps != expected:
        return [
            f"{_COM}: AddRef and Release of {subject.facts.name} count by one: AddRef, AddRef, Release, Release after "
            f"{base} gave {', '.join(map(str, steps))}"
        ]
    found: list[str] = []
    for one in subject.facts.identifiers:
        for turn in ("first", "second"):
            what = f"{one.place}: QueryInterface of {subject.facts.name} for {one.interface} (the {turn} time)"
            found += _path(subject, this, _guid(one.value), what)
    refused = f"{_COM}: a refused QueryInterface of {subject.facts.name}"
    return [*found, *_path(subject, this, _guid(NOBODY), refused)]


def _path(subject: Subject, this: int, iid: Any, what: str) -> Iterator[str]:
    """One way to a reference: it adds one, and Release takes it away again."""
    before = _now(subject, this)
    code, pointer = subject.query(this, iid)
    after = _now(subject, this)
    is_refused = bool(code) or not pointer
    if is_refused:
        if after != before:
            yield f"{what} added {after - before} references, not 0"
        return
    # A part of an object may count for itself: then its own references are not the object's.
    counts_itself = pointer != this and after == before and not _counts_for(subject, pointer, this)
    if after - before != 1 and not counts_itself:
        yield f"{what} added {after - before} references, not 1"
    if counts_itself:
        subject.release(pointer)
    elif after - before == 1:
        subject.release(pointer)
        left = _now(subject, this)
        if left != before:
            yield f"{what}: Release of what it gave leaves {left} references, not {before}"


def _counts_for(subject: Subject, pointer: int, this: int) -> bool:
    """Whether a reference to one pointer is one to the other."""
    before = _now(subject, this)
    subject.add(pointer)
    after = _now(subject, this)
    subject.release(pointer)
    return after != before


def _now(subject: Subject, address: int) -> int:
    """The count of references: what Release says after an AddRef."""
    subject.add(address)
    return subject.release(address)


def call(setup: Setup, facts: Interface, order: Order, case: Case, fill: int) -> Seen:
    """Call a method of a new object; gives what the call did."""
    subject = Subject(setup, facts)
    this = _after(subject, order)
    for name in case.before:
        subject.call(this, subject.method(name), Case("before", {}))
    return subject.call(this, subject.method(order.method), case, fill)


def _after(subject: Subject, order: Order) -> int:
    """A new object that got the calls before a method's."""
    this = subject.new()
    for name, case in order.before:
        subject.call(this, subject.method(name), case)
    return this


def given_back(setup: Setup, facts: Interface, order: Order, case: Case) -> list[str] | None:
    """Objects that a method is given are released when those that took them are gone; None if an object does not go.

    One reference may stay: an implementation may keep the last object for the whole process.
    """
    subject = Subject(setup, facts)
    asked = subject.method(order.method)
    arguments = Arguments(subject.interface.slots()[asked.slot], asked, case, 0, subject.earlier)
    for _ in range(3):
        this = _after(subject, order)
        for _ in range(2):
            subject.call_with(this, asked, arguments)
        if subject.release(this):
            return None
    given = [(name, one.live) for name, one in zip(arguments.names, arguments.all, strict=True) if one.live is not None]
    for _ in range(50):  # threads of an implementation may take a moment to let go
        if all(live.reference_count <= 1 for _, live in given):
            return released_too_often(asked)
        time.sleep(0.01)
    places = dict(zip(arguments.names, (one.place for one in asked.parameters), strict=False))
    return [
        f"{places.get(name, asked.place)}: 3 objects that were given `{name}` by {order.method}, twice each, are gone, "
        f"and {live.reference_count} references to it are left"
        for name, live in given
        if live.reference_count > 1
    ]


def pair(setup: Setup, facts: Interface, setter: str, getter: str, cases: Sequence[tuple[Case, Case, int]]) -> Any:
    """What was set is got: findings, and in how many cases both calls succeeded. A case has what to set, what to ask
    with, and the number of leading parameters that only say where.
    """
    found: list[str] = []
    both = 0
    for setting, getting, leading in cases:
        subject = Subject(setup, facts)
        this = subject.new()
        put, get = subject.method(setter), subject.method(getter)
        arguments = Arguments(subject.interface.slots()[put.slot], put, setting, 0, {})
        if subject.call_with(this, put, arguments):
            continue
        results = Arguments(subject.interface.slots()[get.slot], get, getting, 0, {})
        if subject.call_with(this, get, results):
            continue
        both += 1
        for index in range(leading, len(results.all)):
            kind = subject.interface.slots()[get.slot].parameters[index].kind
            found += _differs((kind, get, results.all[index], index), arguments)
    return found, both


def _differs(getting: tuple[Any, Method, Argument, int], setting: Arguments) -> Iterator[str]:
    kind, get, result, index = getting
    assert result.memory is not None
    if result.memory.written() == result.memory.untouched():
        return  # told by the test of what comes out
    came = int.from_bytes(result.memory.written()[: kind.size], "little")
    sent = (kind.abi(setting.all[index].passed).value or 0) & ((1 << 8 * kind.size) - 1)
    if (bool(came) != bool(sent)) if type(kind).__name__ == "_Boolean" else came != sent:
        yield f"{get.parameters[index].place}: {get.name} gives {told(came)} after {setting} set {told(sent)}"


def functions(setup: Setup, facts: Interface) -> list[tuple[int, str]]:
    """The function in each slot: its address, and the name of its symbol, if there is one."""
    subject = Subject(setup, facts)
    this = subject.new()
    addresses = [slot_address(this, number) for number in range(len(subject.interface.slots()))]
    return [(address, symbol_at(address)) for address in addresses]


def ordered(setup: Setup, facts: Interface, calls: Sequence[tuple[str, Case]]) -> list[Seen]:
    """Call methods of one object, in order."""
    subject = Subject(setup, facts)
    this = subject.new()
    return [subject.call(this, subject.method(name), case) for name, case in calls]


def records(setup: Setup, facts: Interface) -> bool:
    """Whether the library exports a recorder (`docabi_last_call`)."""
    return Subject(setup, facts).recorder is not None


def turns(setup: Setup, facts: Interface, method: str) -> list[str]:
    """A stand-in answers with each documented code in turn and begins again, with S_OK where none is documented; the
    package knows each. What it writes is a whole item, however small a buffer is: other tests look at that.
    """
    subject = Subject(setup, facts)
    this, asked = subject.new(), subject.method(method)
    known = import_module(PACKAGE).ComError
    found: list[str] = []
    for code in 2 * (asked.codes or (Code("S_OK", 0, asked.place),)):
        seen = subject.call(this, asked, Case("in turn", {}))
        if not asked.answers:
            return found
        if seen.codes[-1] != code.value:
            found.append(
                f"{code.place}: {method} answered {_hex(seen.codes[-1])}, not {code.name} ({_hex(code.value)})"
            )
        raised = known(code.value, f"{facts.name}.{method}")
        names = {one.name for one in asked.codes if one.value == code.value}
        # Two names may have one value: `E_INVALIDARG` and `HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER)`.
        if int(raised.hresult) != code.value or (raised.name.startswith("0x") and names):
            found.append(f"{code.place}: the package calls {_hex(code.value)} {raised.name}, not {code.name}")
    return found


def _guid(text: str) -> Any:
    return package("_guid").GUID(text)


def _hex(code: int) -> str:
    return f"0x{code & 0xFFFFFFFF:08X}"

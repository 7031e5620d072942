"""The runtime of the generated package where something goes wrong: wrong answers, lost references, threads, the end."""

from __future__ import annotations

import copy
import ctypes
import gc
import logging
import mmap
import pickle
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from ctypes import addressof, byref, c_char, c_uint8, c_uint16, c_uint32, c_void_p, create_string_buffer
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.python.probe_package import NATIVE, PACKAGE, importable, part, write_package

S_OK, S_FALSE = 0, 1
E_NOTIMPL, E_NOINTERFACE, E_POINTER, E_FAIL = 0x80004001, 0x80004002, 0x80004003, 0x80004005
GARBAGE = 0x5A5A5A5A
needs_a_system = pytest.mark.skipif(sys.platform == "emscripten", reason="needs threads or processes")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


@pytest.fixture(scope="module")
def probes(folder: Path) -> Any:
    """The module of hand-written interfaces."""
    return part("probe")


@pytest.fixture
def call(probes: Any) -> Callable[..., int]:
    """Calls a method of a Probe through its vtable: the answer, the method, its C arguments; gives the code."""

    def called(answer: Any, method: str, *arguments: Any) -> int:
        given = answer if callable(answer) else lambda *_: answer
        probe = probes.Probe(given)
        seen = probe.as_interface(probes.IProbe)
        code = getattr(seen.raw, method)(*arguments)
        seen.release()
        assert probe.reference_count == 0
        return int(code) & 0xFFFFFFFF

    return called


@pytest.fixture
def interrupts() -> Iterator[list[int]]:
    """The interrupts that reach the main thread, which they do not end here."""
    seen: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: seen.append(number))
    yield seen
    for thread in threading.enumerate():
        if thread.name == f"{PACKAGE}.interrupt":
            thread.join()
    signal.signal(signal.SIGINT, before)


def arrives(interrupts: list[int]) -> bool:
    """Whether an interrupt comes; takes it away. Without threads nothing can bring it."""
    if sys.platform == "emscripten":
        return True
    for _ in range(1000):
        if interrupts:
            interrupts.clear()
            return True
        time.sleep(0.01)
    return False


def raising(error: BaseException) -> Callable[..., object]:
    def answer(*arguments: object) -> object:
        raise error

    return answer


def pointer(value: int = GARBAGE) -> c_void_p:
    """A variable that nobody has initialised."""
    return c_void_p(value)


def within(seconds: float, work: Callable[[], object]) -> bool:
    """Whether some work in a thread of its own ends in time."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()


# --- answers of an implementation ----------------------------------------------------------------------------------


def test_a_reference_is_taken_back_when_a_later_value_is_wrong(probes: Any, call: Any) -> None:
    given, out, number = probes.Probe(), pointer(), c_uint32(GARBAGE)
    assert call((given, "no number"), "Two", byref(out), byref(number)) == E_FAIL
    assert (given.reference_count, out.value, number.value) == (0, None, 0)
    assert call((given, 7), "Two", byref(out), byref(number)) == S_OK
    assert (given.reference_count, number.value) == (1, 7)
    probes.IProbe.attach(out.value).release()


def test_a_requested_reference_is_taken_back_when_a_later_value_is_wrong(probes: Any, call: Any) -> None:
    given, out, number = probes.Probe(), pointer(), c_uint32(GARBAGE)
    iid = byref(probes.IProbe._iid_)
    assert call((given, "no number"), "Ask", iid, byref(out), byref(number)) == E_FAIL
    assert (given.reference_count, out.value, number.value) == (0, None, 0)


def test_references_in_an_array_are_taken_back(probes: Any, call: Any) -> None:
    given, out, fetched = probes.Probe(), (c_void_p * 3)(), c_uint32(GARBAGE)
    assert call([given, given, "no probe"], "Many", out, 3, byref(fetched)) == E_FAIL
    assert (given.reference_count, list(out), fetched.value) == (0, [None] * 3, 0)


def test_a_failing_code_gives_no_reference(bindings: Any, probes: Any, call: Any) -> None:
    given, out, number = probes.Probe(), pointer(), c_uint32(GARBAGE)
    answer = bindings.Outcome((given, 7), bindings.HResult.E_FAIL)
    assert call(answer, "Two", byref(out), byref(number)) == E_FAIL
    assert (given.reference_count, out.value) == (0, None)


def test_an_object_without_a_place_for_its_pointer_keeps_no_reference(probes: Any, call: Any) -> None:
    given, number = probes.Probe(), c_uint32()
    assert call((given, 7), "Two", None, byref(number)) == S_OK
    assert (given.reference_count, number.value) == (0, 7)


def test_a_text_that_is_missing_is_empty(call: Any) -> None:
    buffer, needed = (c_uint16 * 8)(*[GARBAGE] * 8), c_uint32(GARBAGE)
    assert call(None, "Name", buffer, 8, byref(needed)) == S_OK
    assert (buffer[0], needed.value) == (0, 1)
    assert call(5, "Name", buffer, 8, byref(needed)) == E_FAIL


def test_one_text_is_not_taken_for_several_values(bindings: Any, call: Any, caplog: pytest.LogCaptureFixture) -> None:
    one, two = (c_uint16 * 4)(), (c_uint16 * 4)()
    assert call(("a", "b"), "Names", one, 4, two, 4) == S_OK
    assert (one[0], two[0]) == (ord("a"), ord("b"))
    for answer in ("cd", bindings.Outcome("cd", bindings.HResult.S_FALSE)):
        assert call(answer, "Names", one, 4, two, 4) == E_FAIL
        assert "TypeError: Names returned one str, not 2 values" in caplog.text
        caplog.clear()
    assert call(b"cd", "Names", one, 4, two, 4) == E_FAIL
    assert "TypeError: Names returned one bytes, not 2 values" in caplog.text
    assert (one[0], two[0]) == (ord("a"), ord("b"))


@pytest.mark.parametrize("answer", [None, "heavy", 1.5, [1]])
def test_a_value_of_a_wrong_type_is_no_random_number(answer: object, call: Any) -> None:
    assert call(answer, "Weigh", 1) == 0


def test_a_code_of_a_wrong_type_is_a_failure(call: Any) -> None:
    assert call("S_OK", "Do") == E_FAIL
    assert call("5", "Do") == E_FAIL
    assert call(1.0, "Do") == E_FAIL
    assert call(1, "Do") == S_FALSE


def test_exceptions_of_every_kind_become_codes(bindings: Any, call: Any, interrupts: list[int]) -> None:
    class Careless(bindings.ComError):  # type: ignore[misc]
        def __init__(self) -> None:
            """Forget the base class."""

    for error, code in (
        (KeyboardInterrupt(), E_FAIL),
        (SystemExit(3), E_FAIL),
        (GeneratorExit(), E_FAIL),
        (NotImplementedError(), E_NOTIMPL),
        (MemoryError(), 0x8007000E),
        (RecursionError(), E_FAIL),
        (bindings.ComError(0x80131024), 0x80131024),
        (bindings.ComError(0x80131024 - 2**32), 0x80131024),
        (Careless(), E_FAIL),
    ):
        out, number = pointer(), c_uint32(GARBAGE)
        assert call(raising(error), "Two", byref(out), byref(number)) == code, error
        assert (out.value, number.value) == (None, 0)
        assert not isinstance(error, KeyboardInterrupt) or arrives(interrupts)
    assert not interrupts


def test_an_error_that_means_success_is_a_failure(bindings: Any, call: Any) -> None:
    out, number = pointer(), c_uint32(GARBAGE)
    assert call(raising(bindings.ComError(0)), "Two", byref(out), byref(number)) == E_FAIL


def test_a_log_that_fails_does_not_change_the_code(call: Any, interrupts: list[int]) -> None:
    class Broken(logging.Filter):
        def filter(self, record: logging.LogRecord) -> bool:
            raise KeyboardInterrupt

    broken, logger = Broken(), logging.getLogger(PACKAGE)
    logger.addFilter(broken)
    try:
        assert call(raising(ValueError()), "Do") == E_FAIL
    finally:
        logger.removeFilter(broken)
    assert arrives(interrupts)


def test_an_exception_at_the_entry_of_a_callback_is_a_failing_code(probes: Any, interrupts: list[int]) -> None:
    """As an interrupt that came while native code ran."""

    def trace(frame: Any, event: str, argument: object) -> None:
        if frame.f_code.co_name == "answer":
            raise KeyboardInterrupt

    probe = probes.Probe(lambda *_: 1)
    seen = probe.as_interface(probes.IProbe)
    codes = []
    for call in (seen.raw.Do, seen.raw.AddRef):
        sys.settrace(trace)
        try:
            codes.append(call() & 0xFFFFFFFF)
        finally:
            sys.settrace(None)
    assert codes == [E_FAIL, 0]
    assert arrives(interrupts)
    assert (seen.raw.Do(), probe.reference_count) == (S_FALSE, 1)


def test_a_negative_count_is_none(call: Any) -> None:
    seen: list[bytes] = []
    assert call(seen.append, "Take", create_string_buffer(b"abc"), -1) == S_OK
    assert seen == [b""]
    buffer = (c_uint8 * 4)()
    assert call(b"abcd", "Fill", buffer, -1) == S_OK
    assert bytes(buffer) == bytes(4)


def test_an_object_that_counts_as_false_can_be_called(probes: Any) -> None:
    class Empty(probes.Probe):  # type: ignore[misc]
        def __bool__(self) -> bool:
            raise ValueError

        def Do(self) -> int:
            return 1

    empty = Empty()
    seen = empty.as_interface(probes.IProbe)
    assert seen.raw.Do() == S_FALSE
    seen.release()
    assert probes.IProbe(empty.pointer_to(probes.IProbe)).raw.AddRef() == 1  # the wrapper gives it back


# --- identity, references, lifetime --------------------------------------------------------------------------------


def test_the_pointer_to_iunknown_is_always_the_same(bindings: Any, probes: Any) -> None:
    class Both(probes.IOther.Implementation, probes.Probe):  # type: ignore[misc]
        """Two vtables."""

    both = Both()
    kinds = (probes.IProbe, probes.IOther, bindings.IUnknown)
    seen = {kind: both.as_interface(kind) for kind in kinds}
    assert seen[probes.IProbe].address != seen[probes.IOther].address
    for one in seen.values():
        with one.QueryInterface(bindings.IUnknown) as unknown:
            assert unknown == seen[bindings.IUnknown]
        for kind in kinds:
            with one.QueryInterface(kind) as other:
                assert other == seen[kind]
    u, v = seen[probes.IProbe], seen[probes.IOther]
    assert u != v
    assert u.QueryInterface(bindings.IUnknown) == v.QueryInterface(bindings.IUnknown)
    assert "`u.QueryInterface(IUnknown) == v.QueryInterface(IUnknown)`" in bindings._unknown.VTable.__eq__.__doc__
    assert both.reference_count == 3
    out = pointer()
    assert seen[probes.IOther].raw.QueryInterface(byref(bindings.GUID()), byref(out)) & 0xFFFFFFFF == E_NOINTERFACE
    assert out.value is None
    assert seen[probes.IOther].raw.QueryInterface(None, byref(out)) & 0xFFFFFFFF == E_POINTER
    del seen, one, other, unknown, u, v
    assert both.reference_count == 0


def test_an_interface_pointer_is_not_copied(bindings: Any, probes: Any) -> None:
    probe = probes.Probe()
    seen = probe.as_interface(probes.IProbe)
    for copied in (copy.deepcopy, pickle.dumps, lambda one: copy.copy(one.raw)):
        with pytest.raises(TypeError, match="cop"):
            copied(seen)
    other = copy.copy(seen)  # one owner for both
    del other
    assert probe.reference_count == 1
    seen.release()
    assert probe.reference_count == 0


def test_an_implementation_is_not_copied(probes: Any) -> None:
    for copied in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="cop"):
            copied(probes.Probe())


def test_a_shared_pointer_is_counted_before_it_is_owned(probes: Any) -> None:
    class Strict(probes.IProbe):  # type: ignore[misc]
        def __init__(self, address: int) -> None:
            super().__init__(address)
            raise ValueError("not this one")

    probe = probes.Probe()
    held = probe.as_interface(probes.IProbe)
    with pytest.raises(ValueError, match="not this one"):
        Strict.share(held.address)
    assert probe.reference_count == 1
    held.release()


def test_a_pointer_of_another_interface_is_not_given(bindings: Any, probes: Any) -> None:
    seen = probes.Probe().as_interface(probes.IProbe)
    with pytest.raises(TypeError, match="is no IOther"):
        probes.IOther.give(seen)
    vtable = part("._unknown").VTable
    kind: Any = type("IPlain", (vtable,), {"Raw": type("Raw", (vtable.Raw,), {})})
    with pytest.raises(TypeError, match="IPlain"):
        kind.give(probes.Probe())


def test_a_method_that_is_bound_while_another_thread_releases(probes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    probe = probes.Probe(lambda *_: 1)
    seen = probe.as_interface(probes.IProbe)
    _, slot = probes.IProbe.slot_numbers()["Do"]
    made = slot.method_at

    def meanwhile(address: int) -> object:
        seen.release()
        return made(address)

    monkeypatch.setattr(slot, "method_at", meanwhile)
    assert (seen.raw.Do(), probe.reference_count) == (S_FALSE, 0)
    with pytest.raises(ReferenceError, match="has been released"):
        seen.raw.Do()


@needs_a_system
def test_an_object_in_use_is_released_when_the_last_call_returns(probes: Any) -> None:
    started, ended, counts = threading.Event(), threading.Event(), []

    def busy(*arguments: object) -> int:
        started.set()
        ended.wait(60)
        counts.append(probe.reference_count)
        return S_FALSE

    probe = probes.Probe(busy)
    seen = probe.as_interface(probes.IProbe)
    worker = threading.Thread(target=lambda: seen.raw.Do())
    worker.start()
    assert started.wait(60)
    seen.release()
    with pytest.raises(ReferenceError, match="has been released"):
        seen.raw.Do()
    ended.set()
    worker.join()
    assert (counts, probe.reference_count) == ([1], 0)


def test_an_object_that_is_an_argument_is_released_after_the_call(probes: Any) -> None:
    def look(_: object) -> None:
        lent.release()
        counts.append(given.reference_count)

    counts: list[int] = []
    given = probes.Probe()
    lent = given.as_interface(probes.IProbe)
    seen = probes.Probe(look).as_interface(probes.IProbe)
    assert seen.raw.Look(part("._unknown").pointer_of(lent, probes.IProbe)) == S_OK
    assert (counts, given.reference_count) == ([2], 0)  # the callee's own, and the argument's


def test_a_released_object_is_equal_to_itself(probes: Any) -> None:
    one, other = (probes.Probe().as_interface(probes.IProbe) for _ in range(2))
    known = {one: 1}
    one.release()
    assert known[one] == 1
    assert one in [other, one]
    assert one != other
    with pytest.raises(ReferenceError, match="has been released"):
        one.address  # noqa: B018 it is asked for
    assert "released" in repr(one)


def test_an_object_keeps_what_was_lent_to_its_call(bindings: Any, probes: Any) -> None:
    keeping = part("._unknown").keeping

    data = create_string_buffer(b"lent")
    watched = weakref.ref(data)
    first = keeping(probes.Probe().as_interface(probes.IProbe), None, 7, data)
    assert keeping(None, data) is None
    del data
    second = first.QueryInterface(probes.IProbe)
    listed = keeping([probes.Probe().as_interface(probes.IProbe), None], second)
    third = keeping(probes.Probe().as_interface(probes.IProbe), listed[0])
    for one in (first, second, listed[0]):
        one.release()
        assert watched() is not None
    assert keeping(third, second) is third  # released by another thread while it was used
    third.release()
    assert watched() is None


def test_a_method_of_two_interfaces_is_told_apart_by_its_interface(bindings: Any, probes: Any) -> None:
    class Both(probes.IProbe.Implementation, probes.IOther.Implementation):  # type: ignore[misc]
        def Other(self) -> int:
            return S_OK

        def IOther_Other(self) -> int:
            return S_FALSE

        def Do(self) -> int:
            return S_FALSE

    both = Both()
    assert both.as_interface(probes.IOther).raw.Other() == S_FALSE
    assert both.as_interface(probes.IProbe).raw.Do() == S_FALSE


def test_a_release_too_many_is_told_and_changes_nothing(probes: Any, caplog: pytest.LogCaptureFixture) -> None:
    probe = probes.Probe()
    raw = probes.IProbe.Raw(probe.pointer_to(probes.IProbe))
    assert (raw.AddRef(), raw.Release(), raw.Release()) == (1, 0, 0)
    assert "released more often" in caplog.text
    assert probe.reference_count == 0
    raw.AddRef()


@needs_a_system
def test_the_log_is_written_without_the_lock(probes: Any) -> None:
    probe, other = probes.Probe(), probes.Probe()
    raw = probes.IProbe.Raw(probe.pointer_to(probes.IProbe))
    in_time: list[bool] = []

    class Busy(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            in_time.append(within(5, lambda: other.as_interface(probes.IProbe).release()))

    busy, logger = Busy(), logging.getLogger(PACKAGE)
    logger.addHandler(busy)
    try:
        raw.Release()
    finally:
        logger.removeHandler(busy)
    assert in_time == [True]
    raw.AddRef()


@needs_a_system
def test_a_function_is_made_a_pointer_while_another_one_is(bindings: Any) -> None:
    class Slow:
        def __hash__(self) -> int:
            bindings.FOnLamp.of(print)
            return 1

        def __call__(self, how: int) -> int:
            return how

    assert within(5, lambda: bindings.FOnLamp.of(Slow()))
    assert bindings.FOnLamp.of(print) == bindings.FOnLamp.of(print)


def test_native_code_takes_an_object_that_python_is_dropping(probes: Any) -> None:
    taken: list[Any] = []

    class Last(probes.Probe):  # type: ignore[misc]
        def __del__(self) -> None:
            raw = probes.IProbe.Raw(self.pointer_to(probes.IProbe))
            raw.AddRef()
            taken.append(raw)

        def Do(self) -> int:
            return 1

    last = Last()
    last.itself = last  # only a collection finds it
    watch = weakref.ref(last, lambda _: None)
    del last
    gc.collect()
    assert watch() is None  # the collector clears weak references before it calls __del__
    (raw,) = taken
    assert (raw.Do(), raw.AddRef(), raw.Release(), raw.Do()) == (S_FALSE, 2, 1, S_FALSE)
    assert raw.Release() == 0


def test_every_pointer_of_an_object_that_is_gone_is_forgotten(bindings: Any, probes: Any) -> None:
    class Both(probes.IOther.Implementation, probes.Probe):  # type: ignore[misc]
        """Two vtables."""

    known = part("._implementation")._objects
    gc.collect()
    before = len(known)
    both = [Both() for _ in range(10)]
    assert len(known) == before + 20
    del both
    assert len(known) == before


def test_an_implementation_is_called_while_it_is_called(probes: Any) -> None:
    depth: list[int] = []

    class Deep(probes.Probe):  # type: ignore[misc]
        def Look(self, other: Any) -> int:
            depth.append(self.reference_count)
            return int(other.raw.Look(other.address)) if len(depth) < 20 else 1

    deep = Deep()
    seen = deep.as_interface(probes.IProbe)
    assert seen.raw.Look(seen.address) == S_FALSE
    assert depth == list(range(2, 22))
    assert deep.reference_count == 1
    seen.release()


@needs_a_system
def test_the_interpreter_ends_in_silence(folder: Path) -> None:
    program = f"""
import builtins, sys
sys.path.insert(0, {str(NATIVE)!r})
import probe
builtins.kept = [probe.Probe(), probe.Probe().as_interface(probe.IProbe)]
sys.kept = probe.Probe().as_interface(probe.IProbe)
sys.kept.raw.Do()
"""
    done = subprocess.run([sys.executable, "-X", "dev", "-c", program], cwd=folder, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


# --- values --------------------------------------------------------------------------------------------------------


def test_a_bstr_is_as_long_as_it_says(bindings: Any, call: Any) -> None:
    memory = part("._memory")
    seen: list[str | None] = []
    text = memory.Bstr("a\0b")
    assert call(seen.append, "Label", text.address) == S_OK
    assert call(seen.append, "Label", None) == S_OK
    assert seen == ["a\0b", None]
    odd = create_string_buffer((5).to_bytes(4, sys.byteorder) + b"a\0b\0c\0\0\0")
    assert memory.take_bstr(addressof(odd) + 4) == "ab"


def test_a_text_is_as_long_as_its_count_says(bindings: Any) -> None:
    memory = part("._memory")

    def units(text: str) -> Any:
        return (c_uint16 * (len(text) + 3))(*text.encode("utf-16-le")[::2])

    for text in ("key\0value", "\0key", "a\0b\0\0c", "plain", ""):
        for terminators in (0, 1):
            assert memory.text_in(units(text), len(text) + terminators) == text or not text
        assert memory.text_in(units(text), 0) == text.partition("\0")[0]
        assert memory.counted(text) == text.encode("utf-16-le") + b"\0\0"
    assert memory.counted(None) is None
    with pytest.raises(ValueError, match="null character"):
        memory.wide("key\0value")


def test_a_text_whose_count_includes_no_terminator_comes_back_whole(call: Callable[..., int]) -> None:
    memory = part("._memory")
    for text in map("".join, (letters for size in range(5) for letters in product("a\0\ud83d🐍", repeat=size))):
        buffer, length = (c_uint16 * 64)(*[0x5A5A] * 64), c_uint32()
        assert call(text, "Word", buffer, 64, byref(length)) == S_OK
        assert length.value == len(text.encode("utf-16-le", "surrogatepass")) // 2
        assert memory.exact_text_in(buffer, length.value) == text
        assert memory.exact_text_in(buffer, 0) == memory.exact_text_in(buffer, -1) == ""


def test_half_a_character_at_the_end_of_a_buffer_is_kept(bindings: Any) -> None:
    memory = part("._memory")
    buffer = (c_uint16 * 3)(0x61, 0x62, 0xD83D)
    assert memory.text_in(buffer, 3) == "ab\ud83d"
    assert memory.text_in(buffer, 2) == "ab"
    assert memory.text_in(buffer, 0) == memory.text_in(buffer, -1) == "ab\ud83d"
    assert memory.text_in(buffer, 2**31) == "ab\ud83d"
    assert memory.wide("ab\ud83d") == b"a\0b\0\x3d\xd8\0\0"


@pytest.mark.parametrize("lead", [0, 1])
def test_text_is_read_to_its_end_and_no_further(bindings: Any, lead: int) -> None:
    memory = part("._memory")
    for text in ("", "a", "größer 🐍", "\ud83d", "x" * 2047, "Ā" * 5000):
        data = text.encode("utf-16-le", "surrogatepass") + b"\0\0"
        pages = -(-(len(data) + lead) // mmap.PAGESIZE)
        region = mmap.mmap(-1, (pages + 1) * mmap.PAGESIZE)
        start = addressof(c_char.from_buffer(region))
        # The page behind the text cannot be read.
        protect = ctypes.CDLL(None).mprotect
        protect.argtypes = (c_void_p, ctypes.c_size_t, ctypes.c_int)
        assert protect(start + pages * mmap.PAGESIZE, mmap.PAGESIZE, 0) == 0
        address = start + pages * mmap.PAGESIZE - len(data) - lead
        ctypes.memmove(address, data, len(data))
        assert memory.text_at(address) == text
        assert protect(start + pages * mmap.PAGESIZE, mmap.PAGESIZE, 3) == 0
    assert memory.text_at(None) is None


def test_no_buffer_grows_without_end(bindings: Any) -> None:
    grown = part("._memory").grown
    short = 0x8007007A - 2**32
    assert [grown(code, 100, 10) for code in (S_OK, short, E_FAIL - 2**32)] == [100, 100, 0]
    assert (grown(S_OK, 11, 10), grown(S_OK, 10, 10), grown(S_OK, -1, 10)) == (20, 0, 0)
    with pytest.raises(MemoryError, match="4294967295"):
        grown(S_OK, 0xFFFFFFFF, 1024)


def test_every_code_that_has_a_name_is_found_by_it(bindings: Any) -> None:
    code, lost = bindings.HResult, 0x80131130
    known: dict[str, dict[str, str]] = part("._results")._texts("codes")
    assert len(known["codes"]) > 4000
    for value, name in known["codes"].items():
        found = code(int(value, 16))
        assert (found.name, code[name], getattr(code, name)) == (name, found, found)
        assert part("._results").name_of(found) == name
    for name, value in known["further"].items():
        assert code[name] == int(value, 16)
    error = bindings.ComError(lost)
    assert error.hresult == code.CLDB_E_RECORD_NOTFOUND
    assert error.hresult.name == error.name == "CLDB_E_RECORD_NOTFOUND"
    assert copy.deepcopy(error.hresult) == pickle.loads(pickle.dumps(error.hresult)) == error.hresult
    with pytest.raises(AttributeError, match="LAMP_E_UNKNOWN"):
        code.LAMP_E_UNKNOWN  # noqa: B018 it is asked for
    with pytest.raises(KeyError, match="LAMP_E_UNKNOWN"):
        code["LAMP_E_UNKNOWN"]


def test_a_code_is_printed_as_its_name(bindings: Any) -> None:
    code = bindings.HResult
    for value, name in ((E_FAIL, "E_FAIL"), (0x80131130, "CLDB_E_RECORD_NOTFOUND"), (0x8FFF1234, "0x8FFF1234")):
        one = code(value)
        assert (str(one), f"{one}", f"{one:>30}") == (name, name, name.rjust(30))
        assert (f"{one:#x}", f"{one:d}", int(one)) == (hex(value), str(value), value)
        assert repr(one) == f"<HResult.{name}: 0x{value:08X}>"


def test_a_signed_code_is_the_same_code(bindings: Any) -> None:
    assert bindings.HResult(0x80004005 - 2**32) is bindings.HResult.E_FAIL
    unknown = bindings.HResult(0x8ABCDEF0 - 2**32)
    assert (unknown, unknown.name, unknown.succeeded) == (0x8ABCDEF0, "0x8ABCDEF0", False)
    with pytest.raises(ValueError, match="'red' is not a valid EColor"):
        bindings.EColor("red")


def test_a_guid_has_32_digits(bindings: Any) -> None:
    for text in ("11111111 2222333344445555555555 ", "x" * 32, "", "1" * 33, "1" * 34):
        with pytest.raises(ValueError, match=r"GUID|hexadecimal"):
            bindings.GUID(text)
    guid = bindings.GUID("{11111111-2222-3333-4444-555555555555}")
    assert (str(guid), guid == copy.copy(guid)) == ("11111111-2222-3333-4444-555555555555", True)

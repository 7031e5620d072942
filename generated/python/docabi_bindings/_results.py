# made by docabi from its runtime; do not edit
"""Return codes: named codes, the exception of a failed call, the named tuple of several values."""

from __future__ import annotations

import os
import threading
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

from ._settings import DEFAULT_LOCALE, LOCALES
from .hresults import HResult

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

__all__ = [
    "CallError",
    "ComError",
    "HResult",
    "Result",
    "check",
    "error_locales",
    "last_hresult",
    "set_error_locale",
    "settle",
    "state_description",
]


class _State(threading.local):
    hresult: int = 0


_state = _State()
_NO_TEXTS: dict[str, dict[str, str]] = {"": {"general": "The documentation of this method does not name this code."}}
# Keys of a file of texts that are no methods: what most pages say of codes; what the system means by them; the few
# things that methods say of them, each behind their names; and what is said of a code without any text.
_IN_GENERAL, _PLAIN, _OF_FEW, _ANY = "*", "=", "?", ""
_locale: list[str] = [DEFAULT_LOCALE]


def last_hresult() -> HResult:
    """The success code (S_OK, S_FALSE ...) of this thread's last call that gave one value, which cannot carry it.

    A call without values returns its code, and several values have it as `hresult`. A finaliser that calls something
    between the call and this function replaces it; `outcome` keeps the code of one call.
    """
    return hresult_of(_state.hresult)


def error_locales() -> tuple[str, ...]:
    """The languages that the package has error texts in, in order."""
    return LOCALES


def set_error_locale(locale: str) -> None:
    """Choose the language of error texts (`ja-JP`; capitals do not matter, and `_` is as good as `-`).

    A text that the language lacks is shown as the package's own language has it. Raises LookupError if the package has
    no texts in the language: no other one is taken for it.
    """
    found = next((tag for tag in LOCALES if tag.lower() == locale.replace("_", "-").lower()), None)
    if found is None:
        raise LookupError(f"no error texts in {locale!r}, only in {', '.join(LOCALES) or 'no language'}")
    _locale[0] = found


@cache
def _texts(name: str) -> dict[str, dict[str, str]]:
    """A file of `errors/`, read through what loaded the package: from a folder or an archive."""
    import json  # only a failing call needs it

    data = globals()["__spec__"].loader.get_data(os.path.join(os.path.dirname(__file__), "errors", f"{name}.json"))
    found: dict[str, dict[str, str]] = json.loads(data)
    return found


def hresult_of(value: int) -> HResult:
    """A code as a member of HResult; one that the documentation does not name becomes a member of its own."""
    return HResult(value & 0xFFFFFFFF)


def name_of(value: int) -> str:
    """The name of a code: `HOST_E_TIMEOUT`; `0x8013ffff` if nobody named it."""
    code = f"{value & 0xFFFFFFFF:08x}"
    return _texts("codes")["codes"].get(code) or f"0x{code.upper()}"


@cache
def _values() -> dict[str, int]:
    """The code of each name."""
    texts = _texts("codes")
    first = {name: int(code, 16) for code, name in texts["codes"].items()}
    return {name: int(code, 16) for name, code in texts["further"].items()} | first


def code_named(name: str) -> int | None:
    """The code of a name; None if nobody knows it."""
    return _values().get(name)


def description_of(value: int, method: str = "", kind: str = "") -> str:
    """What the documentation says about a code: the first that there is of the method's own words and what most pages
    say of it, each in the chosen language, else in the package's own; else a sentence in the chosen language that the
    method's page does not name it, with what the system means by it. Words of other methods are told of no method's
    code: they are about other circumstances. `kind` is the code's type, where that is not HRESULT.
    """
    return _described(f"{value & 0xFFFFFFFF:08x}", method, kind)


def state_description(state: str, method: str = "") -> str:
    """What the documentation says of a state that a call left (`42S02`), in the chosen language: the function's own
    words, else those of most functions.
    """
    return _described(state, method, "SQLSTATE")


def _described(code: str, method: str, kind: str) -> str:
    found = _said(method, code) or _said(_IN_GENERAL + kind, code)
    if found:
        return found
    plain = _said(_PLAIN + kind, code)
    if kind and plain:
        return plain
    if not method and (plain or (plain := _said(_OF_FEW + kind, code))):
        return plain
    nothing = (_texts(_locale[0]) if _locale[0] else _NO_TEXTS)[_ANY]["general"]
    return f"{nothing} {plain}".rstrip()


def _said(key: str, code: str) -> str:
    """A text in the chosen language, else in the package's own."""
    texts = (_texts(locale).get(key, {}).get(code, "") for locale in (_locale[0], DEFAULT_LOCALE) if locale)
    return next(filter(None, texts), "")


class CallError(Exception):
    """A call failed: `method` is what was called."""

    method: str

    @property
    def page(self) -> str:
        """The documentation page of what was called, below the root of the documentation; empty if it has none."""
        return _texts("pages").get("", {}).get(self.method, "")


class ComError(CallError):
    """A call failed, or an implementation wants it to fail: `raise ComError(HResult.E_INVALIDARG)`.

    `hresult` is the code, `name` its name, `description` what the documentation of `method` says about it, `page` where
    that stands.
    """

    def __init__(self, hresult: int, method: str = "") -> None:
        super().__init__(hresult, method)
        self.hresult = hresult_of(hresult)
        self.method = method

    @property
    def name(self) -> str:
        """The code's name as the documentation writes it."""
        return name_of(self.hresult)

    @property
    def description(self) -> str:
        """What the documentation says, in the chosen language."""
        return description_of(self.hresult, self.method)

    def __str__(self) -> str:
        return f"{self.name} (0x{int(self.hresult):08X}): {self.description}"


def check(hresult: int, method: str) -> int:
    """Raise ComError for a failing code; keep any other for `last_hresult`."""
    if hresult < 0:
        raise ComError(hresult, method)
    _state.hresult = hresult
    return hresult


def settle(hresult: int, method: str) -> HResult:
    """As `check`, and the code is the call's result."""
    if hresult == 0:
        _state.hresult = 0
        return HResult.S_OK
    return hresult_of(check(hresult, method))


def item(index: int) -> Any:
    """A field of a Result."""
    return property(itemgetter(index))


@dataclass_transform(field_specifiers=(item,))
class Result:
    """Several values of one call: mixed into a tuple whose items have names. It is a named tuple in all, and has the
    call's code as `hresult`, which two results may be equal without.
    """

    hresult: HResult = HResult.S_OK
    _fields: ClassVar[tuple[str, ...]] = ()

    if TYPE_CHECKING:

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            """One of its values, in order."""
            ...

    else:
        _make = classmethod(tuple.__new__)

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(name for name, value in vars(cls).items() if isinstance(value, property))
        cls.__match_args__ = cls._fields  # type: ignore[attr-defined, misc]

    def __new__(cls, *values: Any, **named: Any) -> Self:
        """One of its values, in order or by their names. Raises TypeError."""
        found = dict(zip(cls._fields, values, strict=False))
        if len(values) > len(cls._fields) or found.keys() & named or {*found, *named} != {*cls._fields}:
            raise TypeError(f"{cls.__name__} has the values {', '.join(cls._fields)}")
        found |= named
        return cls._make(found[name] for name in cls._fields)

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)  # type: ignore[arg-type]

    def _asdict(self) -> dict[str, Any]:
        """The values by name."""
        return {name: getattr(self, name) for name in self._fields}

    def _replace(self, **changes: Any) -> Self:
        """The same with other values, and the same code. Raises TypeError."""
        made = type(self)(**self._asdict() | changes)
        made.__dict__.update(self.__dict__)
        return made

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({inside})"

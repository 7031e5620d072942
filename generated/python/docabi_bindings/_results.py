# made by docabi from its runtime; do not edit
"""Return codes: named codes, the exception of a failed call, the named tuple of several values."""

from __future__ import annotations

import threading
from functools import cache
from operator import itemgetter
from typing import Any, ClassVar

from ._settings import DEFAULT_LOCALE
from .hresults import HResult

__all__ = ["ComError", "HResult", "Result", "check", "last_hresult", "set_error_locale", "settle"]


class _State(threading.local):
    hresult: int = 0


_state = _State()
_NO_TEXTS: dict[str, dict[str, str]] = {"": {"general": "The documentation of this method does not name this code."}}
_PACKAGE = __name__.rpartition(".")[0]
_locale: list[str] = [DEFAULT_LOCALE]


def last_hresult() -> HResult:
    """The success code (S_OK, S_FALSE ...) of this thread's last call that gave one value, which cannot carry it.

    A call without values returns its code, and several values have it as `hresult`.
    """
    return hresult_of(_state.hresult)


def set_error_locale(locale: str) -> None:
    """Choose the language of error texts (`ja-JP`). Raises LookupError if the package has no texts in it."""
    try:
        _texts(locale)
    except OSError:
        raise LookupError(f"no error texts in {locale!r}") from None
    _locale[0] = locale


@cache
def _texts(name: str) -> dict[str, dict[str, str]]:
    """A file of `errors/`. Raises OSError if there is none."""
    if not name or not name.replace("-", "").isalnum():
        raise FileNotFoundError(name)
    import json  # only a failing call needs these
    from importlib import resources

    text = resources.files(_PACKAGE).joinpath("errors", f"{name}.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = json.loads(text)
    return found


def hresult_of(value: int) -> HResult:
    """A code as a member of HResult; one that the documentation does not name becomes a member of its own."""
    return HResult(value & 0xFFFFFFFF)


def name_of(value: int) -> str:
    """The name of a code: `HOST_E_TIMEOUT`; `0x8013ffff` if nobody named it."""
    code = f"{value & 0xFFFFFFFF:08x}"
    return _texts("codes")["codes"].get(code) or f"0x{code.upper()}"


def description_of(value: int, method: str = "") -> str:
    """What the documentation of the method says about a code, else what it says about it in general."""
    code = f"{value & 0xFFFFFFFF:08x}"
    texts = _texts(_locale[0]) if _locale[0] else _NO_TEXTS
    return texts.get(method, {}).get(code) or texts.get("codes", {}).get(code) or texts.get("", {}).get("general", "")


class ComError(Exception):
    """A call failed, or an implementation wants it to fail: `raise ComError(HResult.E_INVALIDARG)`.

    `hresult` is the code, `name` its name, `description` what the documentation of `method` says about it.
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


class Result:
    """Several values of one call: mixed into a tuple whose items have names; the call's code is `hresult`."""

    hresult: HResult = HResult.S_OK
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(name for name, value in vars(cls).items() if isinstance(value, property))

    def _asdict(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self._fields}

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({inside})"

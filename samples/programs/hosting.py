"""Starts a runtime through its hosting interface and has it call Python.

`python hosting.py RUNTIME`; with `--probe NAME` one call with bad input, which may end the process.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from docabi_bindings import ComError, FExecuteInAppDomainCallback, ICLRRuntimeHost
from exports import Runtime, leave

DEFAULT_DOMAIN = 1
NO_DOMAIN = 99
ANSWER = 0x12345
"""A code of nobody's: it shows that the runtime hands over what the callback returns."""


def execute(host: ICLRRuntimeHost) -> None:
    """The runtime calls Python and hands over what it returns."""
    cookies: list[int | None] = []

    def callback(cookie: int | None) -> int:
        cookies.append(cookie)
        return ANSWER

    code = host.ExecuteInAppDomain(DEFAULT_DOMAIN, callback, 42)
    print(f"the callback got {cookies}, and the runtime returned 0x{code:X}")


def without_callback(host: ICLRRuntimeHost) -> None:
    """NULL for the callback."""
    host.ExecuteInAppDomain(DEFAULT_DOMAIN, None, None)


def failing_callback(host: ICLRRuntimeHost) -> None:
    """An exception of the callback is E_OUTOFMEMORY for the runtime, and a ComError again for the caller."""

    def fail(cookie: int | None) -> int:
        raise MemoryError

    host.ExecuteInAppDomain(DEFAULT_DOMAIN, FExecuteInAppDomainCallback(fail), None)


def null_result(host: ICLRRuntimeHost) -> None:
    """NULL where a result is to be stored: only the raw form can say that."""
    code = host.raw.GetCurrentAppDomainId(None)
    if code < 0:
        raise ComError(code, "ICLRRuntimeHost.GetCurrentAppDomainId")


PROBES: dict[str, Callable[[ICLRRuntimeHost], object]] = {
    "wrong domain": lambda host: host.ExecuteInAppDomain(NO_DOMAIN, lambda cookie: 0, None),
    "no callback": without_callback,
    "failing callback": failing_callback,
    "no result": null_result,
    "no file": lambda host: host.ExecuteInDefaultAppDomain("/nowhere.dll", "Shop.Lamp", "Switch", "on"),
}
BEFORE_START: dict[str, Callable[[ICLRRuntimeHost], object]] = {"stop before start": ICLRRuntimeHost.Stop}


def probe(host: ICLRRuntimeHost, name: str) -> None:
    """One call with bad input: prints what it raises."""
    if name in PROBES:
        host.Start()
    try:
        print(f"{name}: {(PROBES | BEFORE_START)[name](host)}")
    except ComError as error:
        print(f"{name}: {error}")


def main() -> None:
    runtime = Runtime(Path(sys.argv[1]))
    host = runtime.host()
    if "--probe" in sys.argv:
        probe(host, sys.argv[-1])
        leave()
    print(f"Start: {host.Start().name}")
    print(f"domain {host.GetCurrentAppDomainId()}")
    execute(host)
    print(f"Stop: {host.Stop().name}")
    leave()


if __name__ == "__main__":
    main()

# made by docabi from its runtime; do not edit
"""What the conformance tests run against: the stand-ins made beside them, or an implementation of yours.

    pytest conformance                                              against the stand-ins (needs a C compiler, CC)
    pytest conformance --library ./host.so --factory CreateHost     HRESULT CreateHost(const GUID *iid, void **object)
    pytest conformance --implementation package.module:make         make(interface class) -> address of a new object
    pytest conformance --standin DIR                                stand-ins from sources elsewhere

With an implementation of yours, interfaces that it refuses to make are skipped. Its methods are called with memory of
zeros behind every pointer.
"""

from __future__ import annotations

import ctypes
import itertools
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "python")]

from docabi_harness import Subject  # noqa: E402
from docabi_package import PACKAGE  # noqa: E402
from docabi_standin import compiled, opened, shared_folder  # noqa: E402


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say what can be chosen."""
    group = parser.getgroup("docabi conformance")
    group.addoption("--library", help="a shared library with the implementation to test")
    group.addoption("--factory", help="its function HRESULT (const GUID *iid, void **object)")
    group.addoption("--implementation", help="module:function that makes an object of an interface class")
    group.addoption("--standin", default=str(HERE / "standin"), help="folder of the stand-ins' sources")
    group.addoption("--headers", default=str(HERE.parent / "c"), help="folder of the generated C headers")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Test each method of the module's interface; codes of those alone that document any."""
    if "method" in metafunc.fixturenames:
        methods = metafunc.module.INTERFACE.methods
        tested = [one for one in methods if one.codes or "com_error" not in metafunc.fixturenames]
        metafunc.parametrize("method", tested, ids=[one.name for one in tested])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A plain class has neither identity nor references."""
    bare = [one for one in items if isinstance(one, pytest.Function) and _is_void(one)]
    config.hook.pytest_deselected(items=bare)
    items[:] = [one for one in items if one not in bare]


def _is_void(test: pytest.Function) -> bool:
    return test.name in ("test_identity", "test_references") and not test.module.INTERFACE.identifiers


@pytest.fixture(scope="session")
def stand_in_library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """The stand-ins of a header."""
    folder = Path(request.config.getoption("--standin"))
    target = shared_folder(request.config, tmp_path_factory)
    includes = ("-I", request.config.getoption("--headers"), "-I", str(HERE / "standin"))
    return lambda header: opened(compiled(folder / f"{header}.c", target, *includes))


@pytest.fixture(scope="session")
def package_class() -> Callable[[str], Any]:
    """The class of an interface or structure by its documented name."""
    return _interface


@pytest.fixture
def subject(request: pytest.FixtureRequest, stand_in_library: Callable[[str], Any]) -> Subject:
    """The interface of the test's module, of the implementation under test."""
    facts = request.module.INTERFACE
    header, name = facts.header, facts.name
    interface = _interface(name)
    own = _own_implementation(request.config, interface)
    if own is not None:
        return Subject(interface, own, None)
    library = stand_in_library(header)
    create = getattr(library, f"docabi_new_{name}")
    create.restype = ctypes.c_void_p
    return Subject(interface, create, lambda: library.docabi_last_call().contents)


@cache
def _interface(name: str) -> Any:
    """The class of an interface, in whatever module of the package; one whose name Python or the package itself uses is
    spelled otherwise there.
    """
    modules = [each.name for each in iter_modules(import_module(PACKAGE).__path__)]
    # Those with an underscore have the package's own classes; only what several modules share is there, too.
    places = itertools.product((False, True), (name, f"{name}_", f"x{name}"), modules)
    for is_inner, spelled, module in places:
        if is_inner == module.startswith("_"):
            value = getattr(import_module(f"{PACKAGE}.{module}"), spelled, None)
            if isinstance(value, type) and value.__module__ == f"{PACKAGE}.{module}":
                return value
    raise LookupError(f"the package has no class for {name}")


def _own_implementation(config: pytest.Config, interface: Any) -> Callable[[], int] | None:
    given, library, factory = (config.getoption(name) for name in ("--implementation", "--library", "--factory"))
    if given:
        module, _, function = given.partition(":")
        make = getattr(import_module(module), function)
        return lambda: int(make(interface))
    if bool(library) != bool(factory):
        raise pytest.UsageError("--library and --factory belong together")
    return _from_library(library, factory, interface) if library else None


def _from_library(library: str, factory: str, interface: Any) -> Callable[[], int]:
    function = getattr(ctypes.CDLL(str(Path(library).resolve())), factory)
    function.restype = ctypes.c_int32

    def create() -> int:
        out = ctypes.c_void_p()
        code = function(ctypes.byref(interface._iid_), ctypes.byref(out)) & 0xFFFFFFFF
        if code or not out.value:
            pytest.skip(f"{factory} gives no {interface.__name__} (0x{code:08X})")
        return int(out.value)

    return create


@pytest.fixture(scope="session")
def com_error() -> Any:
    """The exception of the generated package."""
    return import_module(PACKAGE).ComError

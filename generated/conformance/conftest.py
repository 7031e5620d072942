# made by docabi from its runtime; do not edit
"""What the conformance tests run against: the stand-ins made beside them, or an implementation of yours.

    pytest conformance                                              against the stand-ins (needs a C compiler, CC)
    pytest conformance --library ./host.so --factory CreateHost     HRESULT CreateHost(const GUID *iid, void **object)
    pytest conformance --implementation package.module:make         make(interface class) -> address of a new object
    pytest conformance --recipe recipe.yaml                         what `docabi conformance init` wrote
    pytest conformance --standin DIR                                stand-ins from sources elsewhere

README.md beside this file says what is tested, and how to say more of an implementation.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Container, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "python")]

import docabi_patches  # noqa: E402
import docabi_report  # noqa: E402
import docabi_standin  # noqa: E402
from docabi_facts import Interface, Method  # noqa: E402
from docabi_judging import pairs  # noqa: E402
from docabi_probe import Prober  # noqa: E402
from docabi_recipe import InterfaceRecipe, Recipe, RecipeError, hold, near, read_recipe, recipe_of  # noqa: E402
from docabi_report import PREFIX, Row  # noqa: E402
from docabi_standin import compiled, opened, shared_folder  # noqa: E402
from docabi_subject import Setup, interface_class  # noqa: E402
from docabi_trial import Trial, page_of, tell  # noqa: E402

_RUN = pytest.StashKey["Run"]()
_HEADERS = str(HERE.parent / "c")


class Hooks:
    """Hooks that a conftest.py of a user's may have."""

    @pytest.hookspec(firstresult=True)
    def pytest_docabi_recipe(self, config: pytest.Config) -> dict[str, Any] | None:
        """What a recipe says, as a dictionary; `--recipe` counts instead."""


class Run:
    """What is tested, and how: options, recipe, the process that probes."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.recipe = self._recipe()
        self.library, self.factory = (
            config.getoption(f"--{name}") or getattr(self.recipe, name) for name in ("library", "factory")
        )
        if self.library and not config.getoption("--library"):
            self.library = str(self.recipe.folder / self.library)
        self.implementation = config.getoption("--implementation") or self.recipe.implementation
        if self.library and not self.factory and not any(one.factory for one in self.recipe.interfaces.values()):
            raise pytest.UsageError(
                "--library needs --factory, the name of a function HRESULT (const GUID *iid, void **object)"
            )
        if self.factory and not self.library:
            raise pytest.UsageError("--factory needs --library, the shared library that exports it")
        sys.path += [str(Path.cwd()), str(self.recipe.folder.resolve())]  # for module:function
        of_interfaces = any(one.implementation for one in self.recipe.interfaces.values())
        self.is_own = bool(self.library or self.implementation or of_interfaces)
        self.chosen: set[str] = {*config.getoption("--interface")} or {*self.recipe.interfaces}
        limit = config.getoption("--time-limit") or self.recipe.time_limit or 10.0
        forks = {"forks": False} if config.getoption("--no-fork") else {}
        self.prober = Prober(limit, self.recipe.together, **forks)

    def _recipe(self) -> Recipe:
        try:
            if path := self.config.getoption("--recipe"):
                return read_recipe(Path(path))
            given = self.config.hook.pytest_docabi_recipe(config=self.config)
            return recipe_of(given, "pytest_docabi_recipe", self.config.rootpath) if given else Recipe()
        except RecipeError as error:
            raise pytest.UsageError(str(error)) from None

    def of(self, interface: str) -> InterfaceRecipe:
        """What the recipe says of an interface."""
        return self.recipe.interfaces.get(interface, InterfaceRecipe())

    def own(self, interface: str) -> Setup:
        """Where objects of an interface come from, if the implementation is a user's own."""
        said = self.of(interface)
        library = str(Path(self.library).resolve()) if self.library else ""
        return Setup(library, said.factory or self.factory or "", said.implementation or self.implementation)


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Let a conftest.py of a user's state a recipe."""
    pluginmanager.add_hookspecs(Hooks)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say what can be chosen."""
    group = parser.getgroup("docabi conformance")
    group.addoption("--library", help="a shared library with the implementation to test")
    group.addoption("--factory", help="its function HRESULT (const GUID *iid, void **object)")
    group.addoption("--implementation", help="module:function that makes an object of an interface class")
    group.addoption(
        "--interface", action="append", default=[], metavar="NAME", help="an interface to test (repeat; default: all)"
    )
    group.addoption("--recipe", metavar="FILE", help="what to know of the implementation (docabi conformance init)")
    group.addoption("--time-limit", type=float, metavar="SECONDS", help="how long a probe may take (default: 10)")
    group.addoption(
        "--no-fork", action="store_true", help="a new process for each probe, as on systems that cannot fork"
    )
    group.addoption("--report-json", metavar="FILE", help="write what was tested and what could not be, as JSON")
    group.addoption("--report-html", metavar="FILE", help="the same as a page")
    group.addoption("--suggest-patches", metavar="FILE", help="write patches by which the pages list what codes came")
    group.addoption("--standin", default=str(HERE / "standin"), help="folder of the stand-ins' sources")
    group.addoption("--headers", default=_HEADERS, help="folder of the C headers, the generated ones or yours")


def pytest_configure(config: pytest.Config) -> None:
    """Read the options and the recipe."""
    config.stash[_RUN] = Run(config)
    config.pluginmanager.register(docabi_report.Report(config), "docabi_report")
    config.pluginmanager.register(docabi_patches.Suggestions(config), "docabi_patches")


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process that probes."""
    if (run := config.stash.get(_RUN, None)) is not None:
        run.prober.close()


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: Any, name: str, obj: object) -> list[Any] | None:
    """Leave out tests that ask nothing of this interface, or nothing of what is tested."""
    if any(mark.name == "parametrize" and not mark.args[1] for mark in getattr(obj, "pytestmark", ())):
        return []
    facts: Interface | None = getattr(getattr(collector, "obj", None), "INTERFACE", None)
    code = getattr(obj, "__code__", None)
    if facts is None or code is None or not name.startswith("test_"):
        return None
    run = collector.config.stash[_RUN]
    names = code.co_varnames[: code.co_argcount]
    is_of_stand_ins = getattr(obj, "__module__", "") == docabi_standin.__name__
    is_of_own = any(each.startswith("own_") for each in names)
    if (is_of_stand_ins and run.is_own) or (is_of_own and not run.is_own):
        return []
    return [] if any(each in _ROWS and not _ROWS[each](facts, run) for each in names) else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give the tests of an interface its methods."""
    for name in metafunc.fixturenames:
        if name in _ROWS and name != "com_trial":
            rows = _ROWS[name](metafunc.module.INTERFACE, metafunc.config.stash[_RUN])
            metafunc.parametrize(name, rows, ids=map(_title, rows))


def _title(row: Any) -> str:
    return str(row.name) if isinstance(row, Method) else f"{row[0].name}-{row[1].name}" if row else "all"


def _with_kind(facts: Interface, wanted: Callable[[Any], bool]) -> list[Method]:
    """Methods that have a parameter of a sort."""
    slots = interface_class(facts.name).slots()
    return [method for method in facts.methods if any(wanted(one) for one in slots[method.slot].parameters)]


def _goes_in(parameter: Any, what: str) -> bool:
    return parameter.visible and not parameter.output and hasattr(parameter.kind, what)


def _ordered(facts: Interface, run: Run) -> list[Method]:
    said = run.of(facts.name).methods
    return [one for one in facts.methods if one.name in said and (said[one.name].otherwise or said[one.name].ends)]


_ROWS: dict[str, Callable[[Interface, Run], Sequence[Any]]] = {
    "com_trial": lambda facts, run: facts.identifiers,  # a plain class has no QueryInterface
    "method": lambda facts, run: facts.methods,
    "own_method": lambda facts, run: _with_kind(facts, lambda one: one.output),
    "own_enumerated": lambda facts, run: _with_kind(facts, lambda one: _goes_in(one, "enumeration")),
    "own_taking": lambda facts, run: _with_kind(facts, lambda one: _goes_in(one, "interface")),
    "own_pair": lambda facts, run: [*pairs(facts)],
    "own_slots": lambda facts, run: [None],
    "own_ordered": _ordered,
}
"""The parameters that a test is made for each of."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests of interfaces that are chosen, and that the implementation makes objects of."""
    run = config.stash[_RUN]
    every = {facts.name: facts for facts in map(_facts, items) if facts is not None}
    _hold_choices(run, every)
    left_out = _left_out(run, every)
    items[:] = [item for item in items if _is_asked(item, run, left_out)]
    rows = [row for row in left_out.values() if row is not None]
    if rows and not items:
        raise pytest.UsageError(f"no interface to test: {rows[0].text or docabi_report.REASONS[rows[0].reason]}")
    if run.is_own:
        rows += [row for name, facts in every.items() if name not in left_out for row in _undescribed(facts)]
    if rows and items:
        items[0].user_properties.append((f"{PREFIX}untested", json.dumps([row._asdict() for row in rows])))


def _is_asked(item: pytest.Item, run: Run, left_out: Container[str]) -> bool:
    """Whether a test is of what was chosen; layouts are asked of an own implementation's headers, if they are given."""
    if (facts := _facts(item)) is not None:
        return facts.name not in left_out
    is_of_all = not run.is_own and not run.chosen
    return is_of_all or item.path.name != "test_layout.py" or run.config.getoption("--headers") != _HEADERS


def _hold_choices(run: Run, every: Mapping[str, Interface]) -> None:
    """Raise UsageError for an interface that is chosen, or anything that a recipe names, which is not documented."""
    is_whole = all(Path(one).is_dir() for one in run.config.args)
    for name in sorted(run.chosen - {*every}) if is_whole else ():
        raise pytest.UsageError(f"no tests of an interface {name}{near(name, every)}")
    try:
        for name, said in run.recipe.interfaces.items():
            if name in every:
                hold(said, every[name])
    except RecipeError as error:
        raise pytest.UsageError(str(error)) from None


def _facts(item: pytest.Item) -> Interface | None:
    """The interface that a test is of."""
    found: Interface | None = getattr(getattr(item, "module", None), "INTERFACE", None)
    return found


def _undescribed(facts: Interface) -> list[Row]:
    """A row for each slot that keeps its place and cannot be called."""
    names = [slot.name for slot in interface_class(facts.name).slots() if not slot.known]
    return [Row(facts.name, page_of(facts.place), name, "untested", "no-types") for name in names]


def _left_out(run: Run, every: Mapping[str, Interface]) -> dict[str, Row | None]:
    """Interfaces that are not tested; with a row for the report where nobody has chosen that."""
    if run.chosen:
        return {name: None for name in every if name not in run.chosen}
    if not run.is_own:
        return {}
    rows = {name: Row(name, page_of(facts.place), "", "untested", "no-identifier") for name, facts in every.items()}
    asked = [name for name in every if getattr(interface_class(name), "_iid_", None) is not None]
    cases = [(run.own(name), every[name]) for name in asked]
    told = dict(zip(asked, run.prober.ask("docabi_checks:available", (), cases, is_together=True), strict=True))
    found: dict[str, Row | None] = {name: row for name, row in rows.items() if name not in told}
    for name, outcome in told.items():
        if outcome.result:
            found[name] = rows[name]._replace(reason="not-made", text=outcome.result)
    return found


@pytest.fixture(scope="session")
def stand_in_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The library with the stand-ins of a header."""
    folder = Path(request.config.getoption("--standin"))
    target = shared_folder(request.config, tmp_path_factory)
    includes = ("-I", request.config.getoption("--headers"), "-I", str(HERE / "standin"))
    return lambda header: compiled(folder / f"{header}.c", target, *includes)


@pytest.fixture(scope="session")
def stand_in_library(stand_in_path: Callable[[str], Path]) -> Callable[[str], Any]:
    """The stand-ins of a header."""
    return lambda header: opened(stand_in_path(header))


@pytest.fixture(scope="session")
def package_class() -> Callable[[str], Any]:
    """The class of an interface or structure by its documented name."""
    return interface_class


@pytest.fixture(autouse=True)
def about(request: pytest.FixtureRequest) -> None:
    """Say in the report what a test is about."""
    facts: Interface | None = getattr(request.module, "INTERFACE", None)
    if facts is not None:
        method = getattr(request.node, "callspec", None) and request.node.callspec.params.get("method")
        tell(request.node, "interface", facts.name)
        tell(request.node, "page", page_of(method.place if method else facts.place))
        tell(request.node, "check", request.node.name.removeprefix("test_").replace("[", " ").rstrip("]"))


@pytest.fixture
def trial(request: pytest.FixtureRequest) -> Trial:
    """The interface of the test's module, of the implementation under test."""
    facts: Interface = request.module.INTERFACE
    run = request.config.stash[_RUN]
    if run.is_own:
        setup = run.own(facts.name)
    else:
        path = request.getfixturevalue("stand_in_path")(facts.header)
        setup = Setup(str(path), f"docabi_new_{facts.name}", is_stand_in=True)
    return Trial(request.node, facts, setup, run.of(facts.name), run.prober)


@pytest.fixture
def com_trial(trial: Trial) -> Trial:
    """The same, of an interface that has QueryInterface."""
    return trial

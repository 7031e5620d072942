"""The Python package of specifications that nobody wrote on purpose: it compiles, every module of it can be imported,
every slot be made, and no word of a page becomes code.
"""

from __future__ import annotations

import ast
import builtins
import ctypes
import importlib
import itertools
import keyword
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from docabi.abi import Abi, SpecView
from docabi.facts import Facts, ProjectFacts
from docabi.facts.entries import FieldEntry, TypeEntry
from docabi.packaged import TEMPLATES
from docabi.rendering import Options
from docabi.spec import (
    Callback,
    Class,
    Code,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Signature,
    Structure,
    Type,
    Union,
)
from docabi.spec import Direction as To
from tests.backends.hostile_specifications import (
    COLLIDING,
    FILES,
    PYTHON,
    PYTHON_ENTITIES,
    TAKERS,
    TEXTS,
    taken,
    users,
    worded,
)
from tests.backends.made import generate
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.slow

HRESULT, DWORD = Type(name="HRESULT"), Type(name="DWORD")
NUMBERS = itertools.count()
RUNTIME = {
    name
    for file in (TEMPLATES / "python" / "runtime").glob("*.py")
    for name in re.findall(r"^(?:def|class) (\w+)|^(\w+)(?::[^=]*)? = ", file.read_text("utf-8"), re.MULTILINE)
    for name in name
    if name
}


def method(name: str, slot: int, *parameters: Parameter) -> Method:
    return Method(name, slot, returns=HRESULT, parameters=parameters)


def interface(name: str, base: str = "IUnknown", header: str = "One.h", *methods: Method) -> Interface:
    return Interface(name=name, area="a", header=header, base=base, slots=3 + len(methods), methods=methods)


def record(name: str, *members: Field, header: str = "One.h") -> Structure:
    return Structure(name=name, area="a", header=header, members=members)


def enumeration(name: str, *values: tuple[str, int]) -> Enumeration:
    members = tuple(Enumerator(*value) for value in values)
    return Enumeration(name=name, area="a", header="One.h", members=members)


def array(of: Type, size: str) -> Type:
    return Type(array=of, size=size)


# What Python, its built-in module and ctypes call so, and what every generated module imports from the runtime.
OWNED = sorted({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *dir(ctypes), *RUNTIME})
ALL = (*COLLIDING, *PYTHON, *OWNED)
PARAMETERS = tuple(Parameter(name, To.IN, DWORD) for name in ALL)
RESULTS = tuple(Parameter(name, To.OUT, Type(pointer=DWORD)) for name in ALL)
TAKES = Type(function=Signature(HRESULT, PARAMETERS[:3]))
CODES = tuple(Code(name, value) for name in ALL[:40] for value in (None, -1, 2**33, 0x80004005, 0x80070000))

CASES: Mapping[str, tuple[Entity, ...]] = {
    "names of methods": (interface("IOne", "IUnknown", "One.h", *(method(name, 3 + i) for i, name in enumerate(ALL))),),
    "names of parameters": (interface("ITwo", "IUnknown", "One.h", method("Go", 3, *PARAMETERS)),),
    "names of results": (interface("IThree", "IUnknown", "One.h", method("Go", 3, *RESULTS)),),
    "names of functions": tuple(
        Function(name=name, area="a", header="four.h", returns=HRESULT, parameters=RESULTS[:2]) for name in ALL
    ),
    "names of interfaces": tuple(interface(name, "IUnknown", "five.h", method("Go", 3)) for name in ALL),
    "names of structures": tuple(record(name, Field("x", DWORD), header="six.h") for name in ALL),
    "names of members": (
        record("NAMES", *(Field(name, DWORD) for name in ALL)),
        enumeration("WORDS", *((name, number) for number, name in enumerate(ALL))),
    ),
    "names of callbacks": tuple(
        Callback(name=name, area="a", header="seven.h", returns=HRESULT, parameters=PARAMETERS[:2]) for name in ALL
    ),
    "names of modules": tuple(
        interface(f"I{number}", "IUnknown", file or "", method("Go", 3)) for number, file in enumerate(FILES)
    ),
    "a base that is itself": (interface("ISelf", "ISelf", "One.h", method("Go", 3)),),
    "bases in a circle": (
        interface("IRound", "IAround", "One.h", method("Go", 3)),
        interface("IAround", "IRound", "Two.h", method("Come", 3)),
        Class(name="Round", area="a", base="Around", slots=1, methods=(method("Go", 0),)),
        Class(name="Around", area="b", base="Round", slots=1, methods=(method("Go", 0),)),
    ),
    "a base that is no interface": (
        enumeration("COLOUR", ("RED", 1)),
        interface("IRed", "COLOUR"),
        Class(name="Red", area="a", base="COLOUR", slots=1, methods=(method("Go", 0),)),
    ),
    "modules that need each other": (
        interface("ILeft", "IRight", "left.h", method("Go", 3)),
        interface("IRight", "IUnknown", "right.h", method("Come", 3, Parameter("x", To.IN, Type(name="LEFT")))),
        record("LEFT", Field("x", Type(name="RIGHT")), header="left.h"),
        record("RIGHT", Field("x", DWORD), header="right.h"),
        interface("IRightmost", "ILeft", "right.h", method("Stay", 4)),
    ),
    "structures that hold each other": (
        record("HEN", Field("x", Type(name="EGG"))),
        record("EGG", Field("x", array(Type(name="HEN"), "2")), header="Two.h"),
        Union(name="SNAKE", area="a", members=(Field("x", Type(name="SNAKE")),)),
    ),
    "members of every shape": (
        record("SHAPES", Field("a", array(array(DWORD, "2"), "3")), Field("f", TAKES), Field("g", array(TAKES, "2"))),
        record("INNER", Field("", Type(union=(Field("a", DWORD), Field("", Type(structure=(Field("a", DWORD),))))))),
        record("PARTS", Field("u", Type(union=(Field("a", DWORD),))), Field("PARTS_0", DWORD)),
        record("PARTS_0", Field("Flags", DWORD), Field("PARTS", Type(name="PARTS"))),
        record("BITS", Field("a", DWORD, 0), Field("b", DWORD, 33), Field("c", Type(name="double"), 3)),
    ),
    "values of enumerators": (
        enumeration("NONE"),
        enumeration("HUGE", ("A", 2**64), ("B", 2**31), ("C", 2**32 - 1)),
        enumeration("LESS", ("A", -1), ("B", -(2**31)), ("C", 0)),
        enumeration("TWICE", ("A", 1), ("A", 2), ("a", 1), ("B", 1)),
    ),
    "codes": (Function(name="Fail", area="a", returns=HRESULT, hresults=CODES),),
    "three hundred slots": (interface("ITall", "IUnknown", "One.h", *(method(f"M{i}", 3 + i) for i in range(300))),),
    "a slot far away": (
        Interface(name="IFar", area="a", base="IUnknown", slots=4000, methods=(method("Go", 3999),)),
        Interface(name="IFew", area="a", base="IUnknown", slots=1, methods=(method("Go", 7), method("Go", 7))),
    ),
    "no module": (Callback(name="Hook", area="__", returns=HRESULT),),
    "no name": (Class(name="", area="a", slots=1), record(""), enumeration("", ("", 0))),
}


def write(folder: Path, package: str, entities: tuple[Entity, ...], word: str) -> None:
    write_package(folder, package, memory_spec(entities, tuple(worded(entity, word) for entity in entities)))


def write_package(folder: Path, package: str, spec: SpecView) -> None:
    for artifact in generate("python", spec, Options(package=package)):
        file = folder / artifact.path
        assert folder in file.resolve().parents
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")


@contextmanager
def imported(folder: Path, package: str) -> Iterator[list[ModuleType]]:
    """Every module of a package, the package itself first."""
    names = [file.stem for file in sorted((folder / package).glob("*.py")) if file.stem != "__init__"]
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    _forget(package)  # another test may have imported one of this name
    try:
        yield [importlib.import_module(name) for name in (package, *(f"{package}.{name}" for name in names))]
    finally:
        sys.path.remove(str(folder))
        _forget(package)


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        del sys.modules[name]


def use(module: ModuleType) -> None:
    """Ask for every public name, and for every slot of what the module defines."""
    for name in (*dir(module), *getattr(module, "__all__", ())):
        value = getattr(module, name)
        own = isinstance(value, type) and value.__module__ == module.__name__
        if own and not module.__name__.rpartition(".")[2].startswith("_"):
            for ask in ("_slots_", "_slot_"):
                getattr(value, ask, tuple)()
            if "_iid_" in vars(value):
                assert isinstance(value.Raw, type)


class _Skeleton(ast.NodeTransformer):
    """A module without its docstrings and without the contents of its strings."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_string = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return None if is_string else self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant("" if isinstance(node.value, str) else node.value)


def skeleton(text: str) -> str:
    """The code of a module: what is left when no word of a page is there."""
    return ast.dump(_Skeleton().visit(ast.parse(text)))


def skeletons(folder: Path) -> dict[str, str]:
    """The code of each module of a folder."""
    return {file.name: skeleton(file.read_text(encoding="utf-8")) for file in sorted(folder.rglob("*.py"))}


def check(folder: Path, entities: tuple[Entity, ...], word: str) -> str:
    """Make the package and use it; gives its name."""
    package = f"hostile_{next(NUMBERS)}"
    write(folder, package, entities, word)
    for file in (folder / "python" / package).rglob("*.py"):
        compile(file.read_text(encoding="utf-8"), str(file), "exec")
    with imported(folder / "python", package) as modules:
        for module in modules:
            use(module)
    return package


@settings(max_examples=40)
@given(st.lists(PYTHON_ENTITIES, min_size=1, max_size=6).map(tuple), st.sampled_from(TEXTS))
@example((Function(name="Call", area="a", returns=HRESULT, hresults=CODES),), "")
@example(CASES["bases in a circle"], "")
@example(CASES["no name"], "\ud800")
def test_a_package_of_any_specification_can_be_used(
    tmp_path_factory: pytest.TempPathFactory, entities: tuple[Entity, ...], word: str
) -> None:
    check(tmp_path_factory.mktemp("hostile"), entities, word)


@pytest.mark.parametrize("case", CASES)
def test_hostile_names_and_shapes(case: str, tmp_path: Path) -> None:
    check(tmp_path, CASES[case], "plain")


@pytest.mark.parametrize("kind", TAKERS)
def test_no_page_takes_the_name_of_a_type_that_everybody_knows(kind: str, tmp_path: Path) -> None:
    check(tmp_path, taken(kind), "plain")


X = (FieldEntry("x", as_="DWORD"),)


@pytest.mark.parametrize(
    "fact",
    [
        TypeEntry(kind="struct", fields=X),
        TypeEntry(kind="union", fields=X),
        TypeEntry(kind="enum", members={"UNDERSCORE": 1}),
        TypeEntry(kind="unsigned", width=32),
    ],
    ids=lambda fact: fact.kind,
)
def test_types_of_own_facts_may_have_any_name(fact: TypeEntry, tmp_path: Path) -> None:
    """Those that Python cannot have by their names are no types of the package, and nothing refers to them."""
    names = {name for name in ("_lamp", "_Lamp", "__lamp", "_lamp_", "_", *ALL) if re.fullmatch("[A-Za-z_]+", name)}
    facts = Facts(ProjectFacts(typedefs=dict.fromkeys(sorted(names - Facts().types.keys()), fact)))
    entities = users(sorted(names))
    abi = Abi({one.name: one for one in entities}, facts)
    package = f"hostile_{next(NUMBERS)}"
    write_package(tmp_path, package, replace(memory_spec(entities), ask_abi=lambda: abi))
    with imported(tmp_path / "python", package) as modules:
        for module in modules:
            use(module)
        uses, types = (importlib.import_module(f"{package}.{name}") for name in ("uses", "_types"))
        assert uses._lamp is types._lamp
        assert uses._Lamp is types._Lamp
        assert not {"__lamp", "_lamp_", "_"} & vars(types).keys()


@pytest.mark.parametrize("word", TEXTS)
def test_no_word_of_a_page_becomes_code(word: str, tmp_path: Path) -> None:
    methods = tuple(method(name, 3 + i, *RESULTS[:3]) for i, name in enumerate(ALL[:3]))
    everything = (
        interface("IOne", "IUnknown", "One.h", *methods),
        enumeration("ALPHA", ("A", 1)),
        record("BETA", Field("x", DWORD)),
        Callback(name="Hook", area="a", header="One.h", returns=HRESULT, parameters=PARAMETERS[:2]),
        Function(name="Call", area="a", header="One.h", returns=HRESULT, hresults=CODES, parameters=RESULTS[:2]),
    )
    write(tmp_path / "plain", "hostile", everything, "plain")
    write(tmp_path / "word", "hostile", everything, word)
    assert skeletons(tmp_path / "word") == skeletons(tmp_path / "plain")


@pytest.mark.slow
def test_hostile_packages_pass_strict_type_checks(tmp_path: Path) -> None:
    packages = [check(tmp_path, entities, "plain") for entities in CASES.values()]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run([*command, *packages], cwd=tmp_path / "python", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout

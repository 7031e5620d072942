# made by docabi from its runtime; do not edit
"""What a user says of an implementation: where objects come from, arguments, order, what to skip and why.

It is a YAML file (`--recipe FILE`, written by `docabi conformance init`), or the same as a dictionary that the hook
`pytest_docabi_recipe(config)` in a conftest.py of the user's gives. README.md beside this file has the form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from docabi_facts import Interface, Method


class RecipeError(Exception):
    """A recipe that says what cannot be; its text is for the user."""


class MethodRecipe(NamedTuple):
    """What is said of a method.

    `arguments` are values by parameter, the first one the usual. `after` are methods that are called before it, and
    `otherwise` what it answers without them; after it has succeeded, every other method answers with `ends`.
    """

    arguments: Mapping[str, Sequence[Any]] = {}
    skip: str = ""
    after: tuple[str, ...] = ()
    otherwise: str = ""
    ends: str = ""


class InterfaceRecipe(NamedTuple):
    """What is said of an interface; `first` are methods that every new object is sent before anything else, `checks`
    tests of it as a whole (CHECKS) that are skipped, with the reason.
    """

    factory: str = ""
    implementation: str = ""
    skip: str = ""
    first: tuple[str, ...] = ()
    checks: Mapping[str, str] = {}
    methods: Mapping[str, MethodRecipe] = {}


class Recipe(NamedTuple):
    """All that is said; `folder` is what paths are relative to. With `together`, probes of a method share a process."""

    library: str = ""
    factory: str = ""
    implementation: str = ""
    time_limit: float | None = None
    together: bool = False
    interfaces: Mapping[str, InterfaceRecipe] = {}
    folder: Path = Path()


FILL_IN = "FILL IN"
"""Stands in a recipe that was just written where only its user knows a value."""

_TOP = {"library", "factory", "implementation", "time-limit", "together", "interfaces"}
_INTERFACE = {"factory", "implementation", "skip", "first", "checks", "methods"}
CHECKS = ("identity", "references", "strangers")
"""The tests of an interface as a whole that a recipe can skip."""
_METHOD = {"arguments", "skip", "after", "otherwise", "ends"}


def read_recipe(path: Path) -> Recipe:
    """The recipe in a YAML file. Raises RecipeError."""
    try:
        import yaml
    except ImportError as error:
        raise RecipeError(f"{path}: reading a recipe needs PyYAML: pip install pyyaml") from error
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RecipeError(f"{path}: cannot be read: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RecipeError(f"{path}: is no YAML: {' '.join(str(error).split())}") from error
    return recipe_of(data, str(path), path.parent)


def recipe_of(data: Any, where: str, folder: Path) -> Recipe:
    """The recipe that a mapping states. Raises RecipeError, whose text opens with `where`."""
    top = _mapping(data, where, _TOP)
    interfaces = {
        name: _interface(value, f"{where}: interfaces.{name}")
        for name, value in _mapping(top.get("interfaces"), f"{where}: interfaces").items()
    }
    limit = top.get("time-limit")
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, (int, float)) or limit <= 0):
        raise RecipeError(f"{where}: time-limit is a number of seconds, not {limit!r}")
    if not isinstance(top.get("together", False), bool):
        raise RecipeError(f"{where}: together is true or false, not {top['together']!r}")
    texts = {name: _text(top, name, where) for name in ("library", "factory", "implementation")}
    return Recipe(**texts, time_limit=limit, together=top.get("together", False), interfaces=interfaces, folder=folder)


def _interface(data: Any, where: str) -> InterfaceRecipe:
    found = _mapping(data, where, _INTERFACE)
    methods = {
        name: _method(value, f"{where}.methods.{name}")
        for name, value in _mapping(found.get("methods"), f"{where}.methods").items()
    }
    texts = {name: _text(found, name, where) for name in ("factory", "implementation", "skip")}
    said = _mapping(found.get("checks"), f"{where}.checks", CHECKS)
    checks = {name: _text(said, name, f"{where}.checks") for name in said}
    return InterfaceRecipe(**texts, first=_names(found, "first", where), checks=checks, methods=methods)


def _method(data: Any, where: str) -> MethodRecipe:
    found = _mapping(data, where, _METHOD)
    arguments = {
        name: value if isinstance(value, list) and value else [value]
        for name, value in _mapping(found.get("arguments"), f"{where}.arguments").items()
    }
    texts = {name: _text(found, name, where) for name in ("skip", "otherwise", "ends")}
    return MethodRecipe(arguments, after=_names(found, "after", where), **texts)


def _mapping(data: Any, where: str, keys: Iterable[str] = ()) -> Mapping[str, Any]:
    if data is None:
        return {}
    if not isinstance(data, Mapping) or not all(isinstance(key, str) for key in data):
        raise RecipeError(f"{where}: expected names with values, found {data!r:.60}")
    for key in data:
        if keys and key not in keys:
            raise RecipeError(f"{where}: {key!r} means nothing here{near(key, keys)}")
    return data


def _text(data: Mapping[str, Any], key: str, where: str) -> str:
    value = data.get(key, "")
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        raise RecipeError(f"{where}: {key} is a text, not {value!r:.60}")
    return str(value)


def _names(data: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = data.get(key) or []
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise RecipeError(f"{where}: {key} is a list of names of methods, not {value!r:.60}")
    return tuple(value)


def near(name: str, known: Iterable[str]) -> str:
    """The known names that a name may be meant for, as the end of a message."""
    found = get_close_matches(name, list(known), 3, 0.5)
    return f"; did you mean {' or '.join(found)}?" if found else ""


def hold(recipe: InterfaceRecipe, facts: Interface) -> None:
    """Raise RecipeError for what a recipe names and an interface does not have."""
    methods = {method.name: method for method in facts.methods}
    called = [*recipe.first, *(name for one in recipe.methods.values() for name in one.after)]
    for name in [*recipe.methods, *called]:
        if name not in methods:
            raise RecipeError(f"the recipe names {facts.name}::{name}, which is not documented{near(name, methods)}")
    for name, one in recipe.methods.items():
        known = [parameter.name for parameter in methods[name].parameters]
        for parameter in one.arguments:
            if parameter not in known:
                raise RecipeError(f"the recipe names `{parameter}` of {facts.name}::{name}{near(parameter, known)}")


def needs(recipe: MethodRecipe) -> str:
    """The parameter whose value nobody has filled in; nothing if all are there."""
    return next((name for name, values in recipe.arguments.items() if FILL_IN in map(str, values)), "")


def code_value(text: str, method: Method, named: Mapping[str, int]) -> int:
    """The number of a code: by its name, or as it is. Raises RecipeError."""
    known = {**named, **{code.name: code.value for code in method.codes}}
    if text in known:
        return known[text]
    try:
        return int(text, 0) & 0xFFFFFFFF
    except ValueError:
        raise RecipeError(f"the recipe names the code {text}, which nobody knows{near(text, known)}") from None

"""What a template takes of a value is a field of the type that `docabi templates` names for it."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, get_args, get_type_hints

import pytest
from jinja2 import nodes

from docabi.backends import BACKENDS
from docabi.packaged import TEMPLATES
from docabi.rendering import Options, environment

ROWS = [
    (target, template) for target, backend in BACKENDS.items() for template in import_module(backend.module).TEMPLATES
]


def classes(form: Any) -> list[type]:
    """The types of docabi's that a value may have."""
    form = getattr(form, "__origin__", form) if hasattr(form, "__metadata__") else form
    if inspect.isclass(form) and not get_args(form):
        return [form] if form.__module__.startswith("docabi.") else []
    is_union = not inspect.isclass(getattr(form, "__origin__", None)) and bool(get_args(form))
    return [one for inner in get_args(form) for one in classes(inner)] if is_union else []


def members(view: type) -> Mapping[str, Any]:
    """The fields and properties of a type, and what each holds."""
    properties = inspect.getmembers(view, lambda value: isinstance(value, property))
    return get_type_hints(view) | {name: get_type_hints(value.fget).get("return") for name, value in properties}


def items(form: Any) -> Any:
    """What the items of a value are, if its type says so."""
    form = getattr(form, "__origin__", form) if hasattr(form, "__metadata__") else form
    return next(iter(get_args(form)), None) if getattr(form, "__origin__", None) in (tuple, list) else None


class Reader:
    """Reads a template as a type checker does: `wrong` are the attributes that no type of their value has."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given
        self.wrong: list[str] = []
        self.checked = 0

    def body(self, parts: Iterable[nodes.Node], names: Mapping[str, Any]) -> None:
        known = dict(names)
        for part in parts:
            self.node(part, known)

    def node(self, part: nodes.Node, known: dict[str, Any]) -> None:
        if isinstance(part, nodes.For):
            item = items(self.form(part.iter, known))
            own = {name: form for name, form in bound(part.target, item)}
            self.body([*([part.test] if part.test else []), *part.body], known | own)
            self.body(part.else_, known)
        elif isinstance(part, nodes.Macro):
            self.body(part.body, known | {name.name: self.given.get(name.name) for name in part.args})
        elif isinstance(part, nodes.Assign):
            form = self.form(part.node, known)
            known.update({name: form for name, form in bound(part.target, form)})
        elif isinstance(part, nodes.With):
            pairs = zip(part.targets, part.values, strict=True)
            own = {name.name: self.form(value, known) for name, value in pairs if isinstance(name, nodes.Name)}
            self.body(part.body, known | own)
        elif isinstance(part, nodes.Expr):
            self.form(part, known)
        else:
            self.body(part.iter_child_nodes(), known)

    def form(self, part: nodes.Node, known: dict[str, Any]) -> Any:
        """The type of an expression, None if it is not known."""
        if isinstance(part, nodes.Name):
            return known.get(part.name)
        if not isinstance(part, nodes.Getattr):
            for child in part.iter_child_nodes():
                self.form(child, known)
            return None
        found = [members(view) for view in classes(self.form(part.node, known))]
        self.checked += bool(found)
        if found and not any(part.attr in one for one in found):
            self.wrong.append(f"line {part.lineno}: {part.attr}")
        return next((one[part.attr] for one in found if part.attr in one), None)


def bound(target: nodes.Node, form: Any) -> Iterator[tuple[str, Any]]:
    """The names that a loop or an assignment binds, and what each holds."""
    if isinstance(target, nodes.Name):
        yield target.name, form
    elif isinstance(target, nodes.Tuple):
        for name, inner in zip(target.items, [*get_args(form), *[None] * len(target.items)], strict=False):
            yield from bound(name, inner)


def read(target: str, text: str, given: Mapping[str, Any]) -> Reader:
    reader = Reader(given)
    reader.body(environment(target, Options()).parse(text).body, dict(given))
    return reader


@pytest.mark.parametrize(("target", "template"), ROWS)
def test_every_attribute_is_a_field_of_its_type(target: str, template: str) -> None:
    given = import_module(BACKENDS[target].module).TEMPLATES[template]
    assert read(target, (TEMPLATES / target / template).read_text("utf-8"), given).wrong == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("{{ header.guard }}{{ header.gaurd }}", ["line 1: gaurd"]),
        ("{% for one in header.forwards %}\n{{ one.nmae }}{% endfor %}", ["line 2: nmae"]),
        ("{% if header.placed %}{% for one in header.placed if one.x %}{% endfor %}{% endif %}", ["line 1: x"]),
        ("{% set one = header %}{{ one.x ~ header.codes }}", ["line 1: x"]),
    ],
)
def test_a_misspelled_attribute_is_seen(text: str, wrong: list[str]) -> None:
    given = import_module("docabi.backends.c").TEMPLATES["header.h.jinja"]
    assert read("c", text, given).wrong == wrong


def test_most_attributes_have_a_known_type() -> None:
    checked = 0
    for target, template in ROWS:
        given = import_module(BACKENDS[target].module).TEMPLATES[template]
        checked += read(target, (TEMPLATES / target / template).read_text("utf-8"), given).checked
    assert checked > 250

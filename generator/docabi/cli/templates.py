"""`docabi templates [NAME]`: the templates of what is generated, and what each is given, read from its types."""

from __future__ import annotations

import argparse
import ast
import inspect
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple, get_args

from docabi.backends import BACKENDS
from docabi.cli import CLEAN, near
from docabi.cli.printing import say
from docabi.diagnostics import UsageError
from docabi.packaged import template_names
from docabi.rendering import NOTICE, Notice

_WIDTH = 116


class _Field(NamedTuple):
    """A field or a property of a view, as its source has it."""

    name: str
    annotation: str
    words: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="say what this template is given: c/record.jinja")


def run(options: argparse.Namespace) -> int:
    """Print the list of templates, or what one of them is given."""
    templates = dict(_templates())
    if options.name is None:
        width = max(map(len, templates))
        for name, given in templates.items():
            values = (f"{value}: {_spelled(form)}" for value, form in (given or {}).items())
            say(f"{name:<{width}} {'copied as it stands' if given is None else ', '.join(values)}".rstrip())
        return CLEAN
    if options.name not in templates:
        help = near(options.name, templates) or "; `docabi templates` lists them"
        raise UsageError(f"there is no template `{options.name}`{help}")
    say("\n".join(_described(options.name, templates[options.name])))
    return CLEAN


def _templates() -> Iterator[tuple[str, Mapping[str, Any] | None]]:
    """Every template and the form of each value that it is given; None for a file that is copied as it stands."""
    tables = {target: import_module(backend.module).TEMPLATES for target, backend in BACKENDS.items()}
    tables[NOTICE] = {name: {NOTICE: Notice} for name in template_names(NOTICE)}
    for folder, table in tables.items():
        for name in template_names(folder):
            yield f"{folder}/{name}", table[name] if name.endswith(".jinja") else None


def _described(name: str, given: Mapping[str, Any] | None) -> Iterator[str]:
    """What a template is given: the values, then every type of docabi's that they hold."""
    yield name
    if given is None:
        yield "  is copied as it stands"
        return
    for value, form in given.items():
        yield from _entry(_Field(value, _spelled(form), " ".join(getattr(form, "__metadata__", ()))))
    for view in _views(given.values()):
        yield ""
        said = " ".join(_sentence(owner.__doc__) for owner in _own_types(view))
        yield from textwrap.wrap(f"{view.__name__}: {said}", _WIDTH, subsequent_indent="  ")
        for field in _fields(view):
            yield from _entry(field)


def _entry(field: _Field) -> Iterator[str]:
    yield f"  {field.name}: {field.annotation}"
    yield from textwrap.wrap(field.words, _WIDTH, initial_indent="      ", subsequent_indent="      ")


def _spelled(form: Any) -> str:
    """A type as a reader writes it, without its modules."""
    form = getattr(form, "__origin__", form) if hasattr(form, "__metadata__") else form
    return form.__name__ if inspect.isclass(form) and not get_args(form) else re.sub(r"\b(?:\w+\.)+", "", str(form))


def _views(forms: Iterable[Any]) -> Iterator[type]:
    """The types of docabi's in these forms and in their fields, each once, a type before those of its fields."""
    waiting, seen = list(forms), set[Any]()
    while waiting:
        form = waiting.pop(0)
        if inspect.isclass(form) and form.__module__.startswith("docabi.") and form not in seen:
            seen.add(form)
            yield form
            names = (name for field in _fields(form) for name in re.findall(r"\w+", field.annotation))
            waiting += [getattr(sys.modules[form.__module__], name, None) for name in names]
        waiting += get_args(form)


def _fields(view: type) -> Iterator[_Field]:
    """The fields and properties of a view, those of its bases first, with the words that stand behind each."""
    for owner in reversed(_own_types(view)):
        [tree] = ast.parse(textwrap.dedent(inspect.getsource(owner))).body
        body = tree.body if isinstance(tree, ast.ClassDef) else []
        for node, after in zip(body, [*body[1:], None], strict=True):
            if isinstance(node, ast.AnnAssign) and "ClassVar" not in (annotation := ast.unparse(node.annotation)):
                yield _Field(ast.unparse(node.target), annotation, _words_of(after))
            elif isinstance(node, ast.FunctionDef) and any("property" in ast.unparse(d) for d in node.decorator_list):
                yield _Field(node.name, ast.unparse(node.returns or ast.Name("")), _sentence(ast.get_docstring(node)))


def _own_types(view: type) -> list[type]:
    """A type and those of its bases that are docabi's, too."""
    return [owner for owner in view.__mro__ if owner.__module__.startswith("docabi.")]


def _words_of(node: ast.stmt | None) -> str:
    """The text of a string that stands alone behind a field."""
    match node:
        case ast.Expr(ast.Constant(str(words))):
            return _sentence(words)
    return ""


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split())

"""`docabi show NAME`: an entity or a method as a page in the terminal, or as JSON."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from docabi.abi import SpecView
from docabi.cli import CLEAN
from docabi.cli.printing import say
from docabi.cli.settings import built_project, specification_reader
from docabi.diagnostics import UsageError
from docabi.escape import json_text
from docabi.facts import Facts
from docabi.spec import Entity, Identifier, Method
from docabi.store import stored_spec


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "name", metavar="NAME", help="an entity (IHostTaskManager), a method (IHostTaskManager::Sleep) or a CLSID"
    )
    parser.add_argument("--locale", metavar="TAG", help="whose words to show (default: doc-locale of the project)")
    parser.add_argument("--sources", action="store_true", help="for each fact its page and line, and how locales agree")
    parser.add_argument("--json", action="store_true", help="facts, words and evidence as JSON")
    parser.add_argument("--out", type=Path, metavar="DIR", help="the folder that has specs/ (default: of the project)")


def run(options: argparse.Namespace) -> int:
    """Find the name in the built specification and print it."""
    folder, settings = built_project(options.out)
    spec = stored_spec(specification_reader(folder), Facts())
    if (name := _pick(spec.identifiers, options.name)) is not None and options.name not in spec.entities:
        _show_identifier(spec.identifiers[name], options.json)
        return CLEAN
    entity, method = find(spec, options.name)
    if options.locale is not None and options.locale not in spec.locales:
        raise UsageError(f"no texts in `{options.locale}`; there are {', '.join(spec.locales) or 'none'}")
    locale = options.locale or (settings and settings.options.doc_locale) or next(iter(spec.locales), "")
    if options.json:
        say(_json(spec, entity, method))
        return CLEAN
    from docabi.cli.entity_page import TerminalPage, print_page

    text = spec.text(entity.name, locale)
    print_page(TerminalPage(entity, method, text, spec.evidence(entity.name), locale, options.sources))
    return CLEAN


def _show_identifier(one: Identifier, as_json: bool) -> None:
    """Print an identifier, which has no page."""
    if as_json:
        say(json_text({"identifier": msgspec.to_builtins(one)}, indent=2))
        return
    say(f"{one.name}\n{{{one.value}}}")
    known = (("header", one.header), ("the same as", one.same_as), ("source", one.source))
    for label, value in known:
        if value:
            say(f"{label}: {value}")


def find(spec: SpecView, name: str) -> tuple[Entity, Method | None]:
    """The entity, or the method of it, that a user names; raises UsageError with near names."""
    owner, separator, member = name.replace("::", ".").partition(".")
    # The name for two forms shows that for Unicode, the last one.
    forms = {getattr(one, "neutral", None): one.name for one in spec.entities.values()}
    entity = _pick(spec.entities, owner) or forms.get(owner)
    if entity is None:
        raise UsageError(f"nothing is called `{owner}`{_near(owner, [*spec.entities, *spec.identifiers])}")
    found = spec.entities[entity]
    if not separator:
        return found, None
    methods = {method.name: method for method in getattr(found, "methods", ())}
    method = _pick(methods, member)
    if method is None:
        raise UsageError(f"`{entity}` has no method `{member}`{_near(member, methods)}")
    return found, methods[method]


def _pick(names: Iterable[str], name: str) -> str | None:
    """The name itself, else the one that differs from it by case alone."""
    known = list(names)
    return name if name in known else next((other for other in known if other.lower() == name.lower()), None)


def _near(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, 3)
    return f"; did you mean {' or '.join(f'`{one}`' for one in near)}?" if near else ""


def _json(spec: SpecView, entity: Entity, method: Method | None) -> str:
    texts = {locale: text for locale in spec.locales if (text := spec.text(entity.name, locale)) is not None}
    methods = {locale: text.methods.get(method.name) for locale, text in texts.items()} if method is not None else {}
    value = {
        "entity": msgspec.to_builtins(entity if method is None else method),
        "texts": msgspec.to_builtins(texts if method is None else methods),
        "evidence": msgspec.to_builtins(spec.evidence(entity.name)),
    }
    return json_text(value, indent=2)

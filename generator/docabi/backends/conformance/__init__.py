"""The conformance back end: C and pytest files that hold an implementation to what the documentation says.

A header gives a stand-in (an implementation in C that records its arguments and answers with each documented code in
turn) and a file of layout assertions; an interface gives a pytest module. All of them name the page and line of a fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from docabi.backends.c.closure import Closure, build_closure
from docabi.backends.c.naming import header_file
from docabi.backends.c.vocabulary import build_vocabulary
from docabi.backends.conformance.layout import checks, printed_enumerators
from docabi.backends.conformance.standin import StandIn, stand_in
from docabi.backends.conformance.witness import Witnesses
from docabi.rendering import environment
from docabi.spec import Artifact, Entity, Options, SpecView

FOLDER = "conformance"
# Files that are the same for every specification.
_STATIC = ("conftest.py", "docabi_harness.py")


def generate(spec: SpecView, options: Options) -> Iterator[Artifact]:
    """Every file of the target."""
    templates = environment(FOLDER)
    closure = build_closure(build_vocabulary(spec.entities))
    witnesses = Witnesses(spec, options.doc_locale)
    headers = _by_header(closure)
    printed = printed_enumerators(closure)
    stand_ins: dict[str, list[StandIn]] = {
        header: [found for entity in entities if (found := stand_in(entity, closure, witnesses)) is not None]
        for header, entities in headers.items()
    }
    for name in _STATIC:
        yield Artifact(f"{FOLDER}/{name}", templates.get_template(f"{name}.jinja").render(package=options.package))
    most = max((len(found.vtable) for group in stand_ins.values() for found in group), default=1)
    text = templates.get_template("docabi_standin.h.jinja").render(most_slots=most)
    yield Artifact(f"{FOLDER}/standin/docabi_standin.h", text)
    for header, entities in headers.items():
        stem = header.removesuffix(".h")
        text = templates.get_template("layout.c.jinja").render(
            header=header, checks=checks(entities, closure, witnesses, printed)
        )
        yield Artifact(f"{FOLDER}/layout/{stem}.c", text)
        if stand_ins[header]:
            text = templates.get_template("standin.c.jinja").render(header=header, interfaces=stand_ins[header])
            yield Artifact(f"{FOLDER}/standin/{stem}.c", text)
        for found in stand_ins[header]:
            text = templates.get_template("test_interface.py.jinja").render(header=stem, interface=found)
            yield Artifact(f"{FOLDER}/test_{stem.replace('-', '_')}_{found.name.lower()}.py", text)


def _by_header(closure: Closure) -> dict[str, list[Entity]]:
    headers: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in closure.vocabulary.entities.values():
        headers[header_file(entity)].append(entity)
    return {header: headers[header] for header in sorted(headers)}

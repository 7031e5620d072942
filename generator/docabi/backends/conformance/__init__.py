"""The conformance back end: C and pytest files that hold an implementation to what the documentation says.

A header gives a stand-in (an implementation in C that records its arguments and answers with each documented code in
turn) and a file of layout assertions; an interface gives a pytest module. All of them name the page and line of a fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from docabi.backends.c.closure import Closure, build_closure
from docabi.backends.c.naming import header_file
from docabi.backends.c.vocabulary import build_vocabulary, printed_enumerators
from docabi.backends.conformance.layout import checks
from docabi.backends.conformance.standin import StandIn, stand_in
from docabi.backends.conformance.witness import Witnesses
from docabi.rendering import environment, source
from docabi.spec import Artifact, Entity, Options, SpecView

FOLDER = "conformance"
# Plain files, the same for every specification.
_RUNTIME = ("conftest.py", "docabi_harness.py")
_HEAD = "# made by docabi from its runtime; do not edit\n"


def generate(spec: SpecView, options: Options) -> Iterator[Artifact]:
    """Every file of the target."""
    closure = build_closure(build_vocabulary(spec.entities))
    witnesses = Witnesses(spec, options.doc_locale)
    printed = printed_enumerators(closure.vocabulary)
    most = 1
    for header, entities in _by_header(closure).items():
        stand_ins = [found for one in entities if (found := stand_in(one, closure, witnesses)) is not None]
        most = max([most, *(len(found.vtable) for found in stand_ins)])
        yield from _of_header(header, stand_ins)
        lines = checks(entities, closure, witnesses, printed)
        yield _rendered(f"layout/{header.removesuffix('.h')}.c", "layout.c", header=header, checks=lines)
    for name in _RUNTIME:
        yield Artifact(f"{FOLDER}/{name}", _HEAD + source(FOLDER, f"runtime/{name}"))
    yield _rendered("docabi_package.py", package=options.package)
    yield _rendered("standin/docabi_standin.h", "docabi_standin.h", most_slots=most)


def _of_header(header: str, stand_ins: Sequence[StandIn]) -> Iterator[Artifact]:
    """The stand-ins of a header's interfaces, and a test module for each."""
    stem = header.removesuffix(".h")
    if stand_ins:
        yield _rendered(f"standin/{stem}.c", "standin.c", header=header, interfaces=stand_ins)
    for found in stand_ins:
        name = f"test_{stem.replace('-', '_')}_{found.name.lower()}.py"
        yield _rendered(name, "test_interface.py", header=stem, interface=found)


def _rendered(path: str, template: str = "", **view: object) -> Artifact:
    """A file made by a template; without a name the template is called like the file."""
    return Artifact(f"{FOLDER}/{path}", environment(FOLDER).get_template(f"{template or path}.jinja").render(**view))


def _by_header(closure: Closure) -> dict[str, list[Entity]]:
    headers: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in closure.vocabulary.entities.values():
        headers[header_file(entity)].append(entity)
    return {header: headers[header] for header in sorted(headers)}

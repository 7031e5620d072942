"""The conformance back end: C and pytest files that hold an implementation to what the documentation says.

A header gives a stand-in (an implementation in C that records its arguments and answers with each documented code in
turn) and a file of layout assertions; an interface gives a pytest module. All of them name the page and line of a fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Annotated, Any

import msgspec

from docabi.abi import SpecView
from docabi.backends.cnames.closure import Closure, build_closure, named_slots
from docabi.backends.cnames.naming import header_file
from docabi.backends.cnames.vocabulary import printed_enumerators
from docabi.backends.conformance.places import Places
from docabi.backends.conformance.views import LayoutChecks, StandIn, layout_checks, stand_in
from docabi.rendering import Options, environment, source
from docabi.spec import Artifact, Entity, Unit

FOLDER = "conformance"
# Plain files, the same for every specification.
_RUNTIME = ("conftest.py", "docabi_facts.py", "docabi_harness.py", "docabi_tests.py")
_HEAD = "# made by docabi from its runtime; do not edit\n"


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """The files of each header, and what every specification has."""
    closure = build_closure(spec.abi)
    printed = printed_enumerators(closure.vocabulary)
    headers: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in closure.vocabulary.entities.values():
        headers[header_file(entity)].append(entity)
    for header, entities in sorted(headers.items()):
        yield Unit(header, partial(_header, header, entities, _Scene(spec, options, closure, printed)))
    yield Unit("/shared", partial(_shared, closure, options))


class _Scene(msgspec.Struct, frozen=True):
    """What the files of every header are made from."""

    spec: SpecView
    options: Options
    closure: Closure
    printed: Mapping[tuple[str, str], str]


def _header(header: str, entities: Sequence[Entity], scene: _Scene) -> Iterator[Artifact]:
    """The stand-ins of a header's interfaces with a test module for each, and what is asserted of its layout."""
    options, stem = scene.options, header.removesuffix(".h")
    places = Places(scene.spec, options.doc_locale)
    found = (stand_in(entity, scene.closure, places) for entity in entities)
    stand_ins = [each for each in found if each is not None]
    if stand_ins:
        yield _rendered(options, f"standin/{stem}.c", "standin.c", header=header, interfaces=stand_ins)
    for each in stand_ins:
        name = f"test_{stem.replace('-', '_')}_{each.name.lower()}.py"
        yield _rendered(options, name, "test_interface.py", header=stem, interface=each)
    checks = list(layout_checks(entities, scene.closure, places, scene.printed))
    yield _rendered(options, f"layout/{stem}.c", "layout.c", header=header, checks=checks)


def _shared(closure: Closure, options: Options) -> Iterator[Artifact]:
    for name in _RUNTIME:
        yield Artifact(f"{FOLDER}/{name}", _HEAD + source(FOLDER, f"runtime/{name}", options))
    yield _rendered(options, "docabi_package.py", package=options.package)
    lengths = (len(named_slots(entity.name, closure)) for entity in closure.vocabulary.entities.values())
    yield _rendered(options, "standin/docabi_standin.h", "docabi_standin.h", most_slots=max(lengths, default=0) or 1)


def _rendered(options: Options, path: str, template: str = "", **view: object) -> Artifact:
    """A file made by a template; without a name the template is called like the file."""
    text = environment(FOLDER, options).get_template(f"{template or path}.jinja").render(**view)
    return Artifact(f"{FOLDER}/{path}", text)


_HEADER = Annotated[str, "The name of the header: `mscoree.h`; in a test module without `.h`."]

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "docabi_package.py.jinja": {"package": Annotated[str, "The name of the generated Python package."]},
    "docabi_standin.h.jinja": {"most_slots": Annotated[int, "The number of slots of the longest vtable."]},
    "layout.c.jinja": {"header": _HEADER, "checks": list[LayoutChecks]},
    "standin.c.jinja": {"header": _HEADER, "interfaces": list[StandIn]},
    "standin_interface.jinja": {"interface": StandIn},
    "standin_methods.jinja": {"interface": StandIn},
    "test_interface.py.jinja": {"header": _HEADER, "interface": StandIn},
}
"""What each template is given."""

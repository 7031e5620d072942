"""The conformance back end: C and pytest files that hold an implementation to what the documentation says.

A header gives a stand-in (an implementation in C that records its arguments and answers with each documented code in
turn), a file of layout assertions, and tables of the test program in C; an interface gives a pytest module. All of them
name the page and line of a fact; the lines stand in one file (`docabi_lines.h`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Annotated, Any, NamedTuple

import msgspec

from docabi.abi import SpecView
from docabi.abi.asking import asked_by_name
from docabi.backends.cnames.closure import Closure, build_closure
from docabi.backends.cnames.naming import header_file
from docabi.backends.cnames.vocabulary import printed_enumerators
from docabi.backends.conformance.identified import Identified, identified
from docabi.backends.conformance.layouts import LayoutView, layouts
from docabi.backends.conformance.places import Places
from docabi.backends.conformance.program import Table, code_names, headers_of, make_table, table_name
from docabi.backends.conformance.views import Known, StandIn, has_stand_in, stand_in
from docabi.remembering import of_last
from docabi.rendering import Options, environment, source
from docabi.spec import Artifact, Entity, Unit

FOLDER = "conformance"
# Plain files, the same for every specification.
_RUNTIME = (
    "conftest.py",
    "docabi_arguments.py",
    "docabi_cases.py",
    "docabi_checks.py",
    "docabi_facts.py",
    "docabi_judging.py",
    "docabi_layout.py",
    "docabi_live.py",
    "docabi_patches.py",
    "docabi_probe.py",
    "docabi_recipe.py",
    "docabi_recorder.py",
    "docabi_report.py",
    "docabi_standin.py",
    "docabi_subject.py",
    "docabi_symbols.py",
    "docabi_tests.py",
    "docabi_trial.py",
    "test_layout.py",
)
_HEAD = "# made by docabi from its runtime; do not edit\n"
_README_HEAD = "<!-- made by docabi from its runtime; do not edit -->\n"
_PROGRAM = ("arguments.c", "checks.c", "process.c", "program.c", "program.h")
_PROGRAM_HEAD = "/* made by docabi from its runtime; do not edit */\n"


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """The files of each header, and what every specification has."""
    closure = build_closure(spec.abi)
    printed = printed_enumerators(closure.vocabulary)
    headers: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in closure.vocabulary.entities.values():
        headers[header_file(entity)].append(entity)
    # After an edit the files of its header are made, and then its lines: from one look at the same list of entities.
    scene = _Scene(spec, options, closure, printed, spec.again(partial(of_last, key=itemgetter(0)))(_made))
    for header, entities in sorted(headers.items()):
        yield Unit(header, partial(_header, header, entities, scene))
    # What is told of all entities is told here: a part that asked each of them would be made again with each.
    every = closure.vocabulary.entities.values()
    yield Unit("/runtime", partial(_runtime, options))
    most_slots = max((len(closure.slots(entity.name)) for entity in every), default=0) or 1
    yield Unit("/shared", partial(_shared, options, [*identified(closure)], most_slots))
    yield Unit("/lines", partial(_lines, headers, scene))
    tested = (header for header, own in sorted(headers.items()) if any(has_stand_in(one, closure) for one in own))
    stems = [header.removesuffix(".h") for header in tested]
    yield Unit("/program", partial(_program, options, stems, code_names(every, spec.abi.facts)))


class _Made(NamedTuple):
    """What the files of a header say."""

    stand_ins: list[StandIn]
    layouts: list[LayoutView]
    lines: Mapping[str, int]
    """Name and number of each line that they name."""


_Given = tuple[Sequence[Entity], "_Scene"]
"""What `_made` is given: the entities of a header, and the scene."""


@asked_by_name(tells_words=True)
class _Scene(msgspec.Struct, frozen=True):
    """What the files of every header are made from."""

    spec: SpecView
    options: Options
    closure: Closure
    printed: Mapping[tuple[str, str], str]
    made: Callable[[_Given], _Made]


def _made(given: _Given) -> _Made:
    entities, scene = given
    places, known = Places(scene.spec, scene.options.doc_locale), Known()
    found = [stand_in(entity, scene.closure, places, known) for entity in entities]
    measured = [*layouts(entities, scene.closure, places, scene.printed)]
    return _Made([each for each in found if each is not None], measured, places.lines)


def _header(header: str, entities: Sequence[Entity], scene: _Scene) -> Iterator[Artifact]:
    """The stand-ins of a header's interfaces with a test module for each, and what is asserted of its layout."""
    options, stem = scene.options, header.removesuffix(".h")
    stand_ins, measured, _ = scene.made((entities, scene))
    yield _rendered(options, f"layout/{stem}.c", "layout.c", header=header, layouts=measured)
    told = [one for one in measured if one.kind in ("record", "enumeration") and len(one.rows) > 1]
    if stand_ins or told:
        headers = (header, *sorted({one for each in stand_ins for one in each.headers} - {header}))
        view = {"headers": headers, "interfaces": stand_ins, "types": told}
        yield _rendered(options, f"standin/{stem}.c", "standin.c", header=header, **view)
    if stand_ins:
        tables = [make_table(each, scene.closure) for each in stand_ins]
        needed, name = headers_of(tables, header), table_name(stem)
        yield _rendered(options, f"program/{stem}.c", "program.c", headers=needed, name=name, tables=tables)
    for each in stand_ins:
        name = f"test_{stem.replace('-', '_')}_{each.name.lower()}.py"
        yield _rendered(options, name, "test_interface.py", header=stem, interface=each)


def _runtime(options: Options) -> Iterator[Artifact]:
    """What is the same for every specification."""
    for name in _RUNTIME:
        yield Artifact(f"{FOLDER}/{name}", _HEAD + source(FOLDER, f"runtime/{name}", options))
    yield Artifact(f"{FOLDER}/README.md", _README_HEAD + source(FOLDER, "runtime/README.md", options))
    yield _rendered(options, "layout/docabi_layout.h", "docabi_layout.h")
    yield _rendered(options, "standin/docabi_recorder.h", "docabi_recorder.h")
    for name in _PROGRAM:
        text = _PROGRAM_HEAD + source(FOLDER, f"runtime/program/docabi_{name}", options)
        yield Artifact(f"{FOLDER}/program/docabi_{name}", text)


def _shared(options: Options, interfaces: Sequence[Identified], most_slots: int) -> Iterator[Artifact]:
    """What the tests of every header share."""
    yield _rendered(options, "docabi_package.py", package=options.package, interfaces=interfaces)
    yield _rendered(options, "standin/docabi_standin.h", "docabi_standin.h", most_slots=most_slots)


def _lines(headers: Mapping[str, Sequence[Entity]], scene: _Scene) -> Iterator[Artifact]:
    """The one file that moves with the lines of pages: those of all places that the files of headers name."""
    lines: dict[str, int] = {}
    for header, entities in sorted(headers.items()):
        lines |= scene.spec.kept(f"lines {header}", dict[str, int], partial(_lines_of, entities, scene), entities)
    yield _rendered(scene.options, "docabi_lines.h", lines=list(lines.items()))


def _lines_of(entities: Sequence[Entity], scene: _Scene) -> dict[str, int]:
    """The lines that the files of a header name."""
    return {**scene.made((entities, scene)).lines}


def _program(options: Options, stems: Sequence[str], codes: Sequence[tuple[str, str]]) -> Iterator[Artifact]:
    """What the test program in C has whatever the header."""
    yield _rendered(options, "program/CMakeLists.txt", "CMakeLists.txt", stems=stems)
    names = [*map(table_name, stems)]
    yield _rendered(options, "program/docabi_tables.c", "program_tables.c", names=names, codes=codes)


def _rendered(options: Options, path: str, template: str = "", **view: object) -> Artifact:
    """A file made by a template; without a name the template is called like the file."""
    text = environment(FOLDER, options).get_template(f"{template or path}.jinja").render(**view)
    return Artifact(f"{FOLDER}/{path}", text)


_HEADER = Annotated[str, "The name of the header: `mscoree.h`; in a test module without `.h`."]

_STEMS = Annotated[list[str], "The names of the headers with stand-ins, without `.h`."]
_HEADERS = Annotated[tuple[str, ...], "The header and those that define what its declarations point at."]

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "CMakeLists.txt.jinja": {"stems": _STEMS},
    "docabi_package.py.jinja": {
        "package": Annotated[str, "The name of the generated Python package."],
        "interfaces": list[Identified],
    },
    "docabi_layout.h.jinja": {},
    "docabi_lines.h.jinja": {
        "lines": Annotated[list[tuple[str, int]], "Name and number of the line of every fact that a file names."]
    },
    "docabi_recorder.h.jinja": {},
    "docabi_standin.h.jinja": {"most_slots": Annotated[int, "The number of slots of the longest vtable."]},
    "layout.c.jinja": {"header": _HEADER, "layouts": list[LayoutView]},
    "place.jinja": {},
    "program.c.jinja": {
        "headers": Annotated[list[str], "The headers that the tables need, the one that they are of first."],
        "name": Annotated[str, "The name of the header's table in C."],
        "tables": list[Table],
    },
    "program_interface.jinja": {"table": Table},
    "program_tables.c.jinja": {
        "names": Annotated[list[str], "The names of the tables in C."],
        "codes": Annotated[tuple[tuple[str, str], ...], "The documented codes, a name and a value in C each."],
    },
    "standin.c.jinja": {"header": _HEADER, "headers": _HEADERS, "interfaces": list[StandIn], "types": list[LayoutView]},
    "standin_enumeration.jinja": {"enumeration": LayoutView},
    "standin_interface.jinja": {"interface": StandIn},
    "standin_methods.jinja": {"interface": StandIn},
    "standin_record.jinja": {"record": LayoutView},
    "test_interface.py.jinja": {"header": _HEADER, "interface": StandIn},
}
"""What each template is given."""

"""What C programs expect of a header beside what pages describe: constants, macros and functions
(`templates/c/companions`), and tests of flags (`IsTdPublic(x)`), made from the enumerations. Facts that go with a
documentation: a setting leaves them out, and what pages say wins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Set
from functools import cached_property
from typing import TYPE_CHECKING

from docabi.abi import Abi
from docabi.abi.asking import asked_by_name
from docabi.backends.cnames.naming import header_file
from docabi.backends.cnames.vocabulary import Vocabulary, is_prelude_type
from docabi.patterns import compile_pattern
from docabi.spec import Callback, Class, Entity, Enumeration, Function, Interface, Structure, Union

if TYPE_CHECKING:
    import jinja2

COMPANIONS = frozenset({"cor.h", "corhdr.h"})
"""Headers of the documentation that are given more."""
READERS = "corhlpr.h"
"""A header that stands beside the others, unless a page has one of its name, which wins."""
_DEFINITION = compile_pattern(r"#define (\w+)(?:.*\\\n)*.*\n")
# `typedef ULONG RID;`, `typedef struct X {`, `} X, *PX;` -> what it defines.
_DEFINED = compile_pattern(r"^(?:typedef (?:[\w ]+ )?|\} )([\w, *]+?)(?:;| \{)", re.MULTILINE)
_NAME = compile_pattern(r"\w+")
_FLAG = compile_pattern(r"([a-z]{2,3})([A-Z]\w*)\Z")
_MASK = compile_pattern(r"(?:Full)?Mask\Z")


def beside_companions(abi: Abi, environment: jinja2.Environment) -> Abi:
    """The meaning of a specification without those types of the project's own that companions define."""
    own = abi.facts.own
    wanted = own.companions and not COMPANIONS.isdisjoint(map(header_file, abi.entities.values()))
    if not wanted or not own.typedefs:
        return abi
    assert environment.loader is not None, "templates are loaded"
    texts = (environment.loader.get_source(environment, f"companions/{file}.jinja")[0] for file in COMPANIONS)
    defined = {name for text in texts for names in _DEFINED.findall(text) for name in _NAME.findall(names)}
    return abi.without_types(defined)


@asked_by_name()
class Companions:
    """What goes with the entities of a specification."""

    def __init__(self, vocabulary: Vocabulary, environment: jinja2.Environment) -> None:
        self._vocabulary = vocabulary
        self._environment = environment
        self._facts = vocabulary.abi.facts
        self.wanted = self._facts.own.companions

    def tests(self, entity: Enumeration) -> tuple[tuple[str, str], ...]:
        """Macros that test the flags of an enumeration: name, and condition over `x`."""
        if not self.wanted or entity.name not in self._facts.companions.flags:
            return ()
        taken = self._names | frozenset(self._facts.companions.tests)
        return tuple((name, condition) for name, condition in flag_tests(entity) if name not in taken)

    def constants(self, file: str) -> Iterator[tuple[str, str]]:
        """Constants of a header: name and value as C text."""
        for name, value in self._facts.companions.constants.get(file, {}).items() if self.wanted else ():
            yield name, f"0x{value:x}" if value > 9 else str(value)

    def text(self, file: str, files: Collection[str]) -> str:
        """What a header is given; `files` are those whose declarations stand before it."""
        if not self.wanted or file not in {*COMPANIONS, READERS}:
            return ""
        vocabulary = self._vocabulary
        types = vocabulary.defined

        def is_declared(name: str) -> bool:
            return name in vocabulary.entities and header_file(vocabulary.entities[name]) in files

        text = self._environment.get_template(f"companions/{file}.jinja").render(
            companions=self._facts.companions,
            free=lambda name: name not in types and not is_prelude_type(name, self._facts),
            known=is_declared,
        )
        return _without_macros(text, types | self._names)

    def names(self, file: str) -> frozenset[str]:
        """Every word of what a header is given: a constant of such a name is defined there, or would change it."""
        if not self.wanted:
            return frozenset()
        loader = self._environment.loader
        has_text = loader is not None and file in {*COMPANIONS, READERS}
        source = loader.get_source(self._environment, f"companions/{file}.jinja")[0] if loader and has_text else ""
        return frozenset((*_NAME.findall(source), *(name for name, _ in self.constants(file))))

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(_names_in(self._vocabulary.entities.values()))


def _names_in(entities: Iterable[Entity]) -> Iterator[str]:
    """Every name that headers print for entities and their parts: a macro of that name would change it."""
    for entity in entities:
        yield entity.name
        methods = entity.methods if isinstance(entity, Interface | Class | Structure | Union) else ()
        for one in (*methods, *((entity,) if isinstance(entity, Function | Callback) else ())):
            yield one.name
            yield from (parameter.name for parameter in one.parameters)
        if isinstance(entity, Enumeration | Structure | Union):
            yield from (member.name for member in entity.members)


def _without_macros(text: str, taken: Set[str]) -> str:
    return _DEFINITION.sub(lambda found: "" if found[1] in taken else found[0], text)


def flag_tests(entity: Enumeration) -> Iterator[tuple[str, str]]:
    """A test for each flag of an enumeration, as macro and condition over `x` (corhdr.h: `IsMdPublic(x)` is
    `((x) & mdMemberAccessMask) == mdPublic`): the bits of the mask that it lies in, else its own. That is a mask with
    the beginning of its name, else the last one before it.
    """
    masks = {member.name: member.value for member in entity.members if _MASK.search(member.name)}
    last = ""
    for member in entity.members:
        found = _FLAG.match(member.name)
        if member.name in masks:
            last = "" if "Reserved" in member.name else member.name
        elif found is not None:
            named = min((name for name in masks if member.name.startswith(_MASK.sub("", name))), key=len, default=last)
            is_inside = named and member.value & ~masks[named] == 0
            if is_inside or member.value:
                condition = f"((x) & {named}) == {member.name}" if is_inside else f"((x) & {member.name}) != 0"
                yield f"Is{found[1].capitalize()}{found[2]}", condition

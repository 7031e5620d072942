"""The C back end: a specification to headers in MIDL's C convention, with abstract classes for C++, and a prelude.

In: a `SpecView`; out: `c/docabi_prelude.h`, `c/docabi_bases.h` (bases that no page describes), a header for each
documented header, and what makes a package of them: `docabi_ptr.h`, files for CMake and pkg-config, a README. Names
follow the rules of `naming`. A new kind of entity is a view in `views`, its function in `_VIEWS` and a partial
template.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from docabi import escape, rendering
from docabi.abi import Keep, SpecView
from docabi.abi.asking import asked_by_name
from docabi.abi.identifiers import CLASS
from docabi.backends.c import comments, prelude
from docabi.backends.c.companions import COMPANIONS, READERS, Companions, beside_companions
from docabi.backends.c.declarations import (
    Scene,
    callable_view,
    coclass_view,
    enumeration_view,
    guid_text,
    interface_view,
    record_view,
    undocumented_view,
)
from docabi.backends.c.files import CODES, HeaderPlan, plan_headers
from docabi.backends.c.macros import printed_macros
from docabi.backends.c.system import SystemHeaders
from docabi.backends.c.type_names import printed_type_names
from docabi.backends.c.unresolved import Unresolved, findings, unresolved
from docabi.backends.c.views import (
    CallableView,
    CoclassView,
    DeclarationView,
    Definition,
    EnumerationView,
    ForwardView,
    GuidView,
    HeaderView,
    InterfaceView,
    MacroView,
    MemberView,
    PlacedView,
    RecordView,
    TypeNameView,
    TypeView,
)
from docabi.backends.cnames.closure import Closure, build_closure, system_interfaces, undocumented_bases
from docabi.backends.cnames.naming import (
    BASES,
    PRELUDE,
    file_named,
    header_file,
    is_free,
    is_sdk,
    original_guards,
    words,
)
from docabi.backends.cnames.vocabulary import (
    Standing,
    Vocabulary,
    code_macros,
    code_value,
    is_prelude_type,
    number_text,
    printed_constants,
    printed_enumerators,
)
from docabi.backends.words import as_code, with_link_names
from docabi.facts import Facts
from docabi.facts.companions import CompanionFacts
from docabi.rendering import Options
from docabi.spec import (
    Artifact,
    Callback,
    Class,
    Coclass,
    Entity,
    Enumeration,
    Function,
    Identifier,
    Interface,
    Structure,
    Union,
    Unit,
)
from docabi.texts import EntityText

if TYPE_CHECKING:
    import jinja2

__all__ = ["Unresolved", "findings", "units", "unresolved"]

_FIRST_LOCALE = "en-US"


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """The headers, each alone."""
    environment = rendering.environment("c", options)
    closure = build_closure(beside_companions(spec.abi, environment))
    enumerators = printed_enumerators(closure.vocabulary)
    yield Unit(PRELUDE, partial(_prelude, environment, closure, frozenset(enumerators.values())))
    bases = tuple(undocumented_bases(closure.vocabulary.entities, closure))
    if bases:
        yield Unit(BASES, partial(_render, environment, BASES, partial(_bases_view, bases, closure, environment)))
    guids = _guids(spec.identifiers, closure.vocabulary, frozenset(enumerators.values()))
    companions = Companions(closure.vocabulary, environment)
    constants = _constants(closure, companions, frozenset(enumerators.values()))
    system = SystemHeaders(closure.vocabulary.entities)
    macros = printed_macros(closure.vocabulary, constants, frozenset(enumerators.values()))
    numbers = {name for found in constants.values() for name in found}
    taken = {*enumerators.values(), *numbers, *(one.name for found in macros.values() for one in found)}
    names = printed_type_names(closure.vocabulary, taken)
    made_with = guids, constants, companions, system, environment, spec.kept, macros, names
    whole = _Whole(closure, enumerators, _Words(spec, options), *made_with, _has_deprecated_types(closure))
    plans = [*plan_headers(closure, {*guids, *constants, *macros, *names})]
    for plan in plans:
        yield Unit(plan.file, partial(_render, environment, plan.file, partial(_header_view, plan, whole)))
    files = {plan.file for plan in plans}
    if companions.wanted and files >= COMPANIONS and READERS not in files:
        yield Unit(READERS, partial(_readers, companions))
    example = plans[0].file if plans else PRELUDE
    yield Unit("/package", partial(_package, environment, options, spec.locales, example))


@asked_by_name(tells_words=True)
class _Words:
    """Words of one locale; with none chosen, each entity's first."""

    def __init__(self, spec: SpecView, options: Options) -> None:
        self._spec = with_link_names(spec, as_code)
        self._locales = (options.doc_locale,) if options.doc_locale else (_FIRST_LOCALE, *spec.locales)

    def find(self, name: str) -> EntityText | None:
        """The words about an entity; None if the locale has none."""
        found = (self._spec.text(name, locale) for locale in self._locales if locale in self._spec.locales)
        return next((text for text in found if text is not None), None)


@asked_by_name(tells_words=True)
class _Whole(msgspec.Struct, frozen=True):
    """What every header is made with."""

    closure: Closure
    enumerators: Mapping[tuple[str, str], str]
    """The printed name of each enumerator."""
    words: _Words
    guids: Mapping[str, tuple[GuidView, ...]]
    constants: Mapping[str, Mapping[str, int]]
    """Header -> the constants that its entities state."""
    companions: Companions
    system: SystemHeaders
    environment: jinja2.Environment
    keep: Keep
    macros: Mapping[str, tuple[MacroView, ...]]
    type_names: Mapping[str, tuple[TypeNameView, ...]]
    is_quiet: bool
    """Whether headers may use types that are deprecated."""

    @property
    def stated(self) -> frozenset[str]:
        """The names of all these constants."""
        return frozenset(name for found in self.constants.values() for name in found)


def _has_deprecated_types(closure: Closure) -> bool:
    types = Structure | Union | Enumeration | Interface | Class
    return any(isinstance(one, types) and one.deprecated for one in closure.vocabulary.entities.values())


def _render(environment: jinja2.Environment, file: str, view: Callable[[], HeaderView]) -> list[Artifact]:
    return [Artifact(f"c/{file}", environment.get_template("header.h.jinja").render(header=view()))]


def _prelude(environment: jinja2.Environment, closure: Closure, enumerators: frozenset[str]) -> list[Artifact]:
    vocabulary, system = closure.vocabulary, system_interfaces(closure)
    text = environment.get_template("prelude.h.jinja").render(
        types=prelude.type_views(vocabulary, enumerators | vocabulary.defined | vocabulary.used | vocabulary.codes),
        declaration=undocumented_view("IUnknown", closure),
        codes=_codes(
            # A macro in small letters would stand for parameters and members of its name, too.
            ((name, code_value(value)) for name, value in closure.abi.facts.own.hresults.items() if name.isupper()),
            vocabulary,
            enumerators,
        ),
        forwards=_forwards(tuple(closure.abi.declared[name] for name in system), closure, {}, SystemHeaders({})),
        system=tuple(undocumented_view(name, closure) for name in system),
    )
    return [Artifact(f"c/{PRELUDE}", text)]


def _readers(companions: Companions) -> list[Artifact]:
    return [Artifact(f"c/{READERS}", companions.text(READERS, COMPANIONS))]


def _package(
    environment: jinja2.Environment, options: Options, locales: Sequence[str], example: str
) -> Iterator[Artifact]:
    """What a program needs beside the headers to find and use them."""
    from packaging.version import Version  # one part alone needs it

    release = Version(options.version).base_version
    view = {"options": options, "release": release, "locales": locales, "example": example}
    for template in _PACKAGE:
        text = environment.get_template(template).render(view)
        yield Artifact(f"c/{template.removesuffix('.jinja')}", text)


def _bases_view(bases: tuple[str, ...], closure: Closure, environment: jinja2.Environment) -> HeaderView:
    declarations = tuple(PlacedView(_printed(undocumented_view(name, closure), environment)) for name in bases)
    forwards = tuple(ForwardView("struct", name, name, False) for name in sorted(bases))
    return HeaderView("interfaces without a page", _guard(BASES), (), (), (), (), (), (), forwards, declarations)


def _header_view(plan: HeaderPlan, whole: _Whole) -> HeaderView:
    closure, enumerators = whole.closure, whole.enumerators
    guids = whole.guids.get(plan.file, ())
    entities = tuple(closure.vocabulary.entities[name] for name in plan.entities)
    spelled = next((entity.header for entity in entities if entity.header), None) or plan.file
    is_of_codes = plan.file == CODES and closure.abi.facts.own.companions
    source = f"specs/abi: {spelled}" if entities or not is_of_codes else "its facts about return codes"
    constants = whole.constants.get(plan.file, {})
    codes = (*(_runtime_codes(closure.abi.facts) if is_of_codes else ()), *whole.companions.constants(plan.file))
    callable = (one for one in entities if isinstance(one, Interface | Class))
    methods = {method.name for one in callable for method in one.methods}
    forwards = _forwards(entities, closure, plan.records, whole.system)
    return HeaderView(
        reference=escape.c_comment(source).replace("\n", " "),
        guard=_guard(plan.file),
        originals=original_guards(plan.file) if plan.entities or guids or constants or is_of_codes else (),
        includes=plan.includes,
        removed=tuple(sorted((methods & words().function_macros) | (whole.stated & whole.companions.names(plan.file)))),
        codes=_codes((*code_macros(entities), *codes), closure.vocabulary, frozenset(enumerators.values())),
        constants=tuple((name, number_text(value)) for name, value in constants.items()),
        macros=whole.macros.get(plan.file, ()),
        type_names=tuple(_described(one, whole) for one in whole.type_names.get(plan.file, ())),
        is_quiet=whole.is_quiet,
        guids=guids,
        forwards=forwards,
        placed=tuple(PlacedView(_kept(one, whole), (*_unless(one, plan, whole.system),)) for one in entities),
        companion=whole.companions.text(plan.file, {plan.file, *plan.includes}).rstrip("\n"),
        system=whole.system.headers(entities, (one.name for one in forwards)),
        of_cplusplus=words().of_cplusplus,
    )


def _described(view: TypeNameView, whole: _Whole) -> TypeNameView:
    """A name for a type with what its page says; of several names of a declaration each has it."""
    text = whole.words.find(view.entity)
    comment = comments.describe(whole.closure.abi.entities[view.entity], text.text if text is not None else None, 0)
    return msgspec.structs.replace(view, comment=comment)


def _unless(entity: Entity, plan: HeaderPlan, system: SystemHeaders) -> Iterator[str]:
    """The macros of which each says that a declaration is left out."""
    yield from (f"{_guard(file)}_LACKING" for file in plan.beside[entity.name])
    yield from system.macros(entity)
    if entity.name in plan.optional:
        yield "DOCABI_NO_COMPANIONS"


def _guids(
    identifiers: Mapping[str, Identifier], vocabulary: Vocabulary, enumerators: frozenset[str]
) -> dict[str, tuple[GuidView, ...]]:
    """The identifiers of each header, but for those that a declaration of a COM class brings along."""
    classes = {f"{CLASS}{one.name}" for one in vocabulary.entities.values() if isinstance(one, Coclass) and one.clsid}
    foreign = {name for name, one in vocabulary.entities.items() if isinstance(one, Class) and one.text is not None}
    taken = (vocabulary.defined - foreign) | classes | enumerators
    found: dict[str, tuple[GuidView, ...]] = {}
    # What is the same as another comes behind it.
    for one in sorted(identifiers.values(), key=lambda one: (one.same_as is not None, one.name)):
        _, parts = guid_text(one.value)
        if parts and one.name not in taken and is_free(one.name):
            file = file_named(one.header)
            found[file] = (*found.get(file, ()), GuidView(one.name, parts, one.same_as or ""))
    return found


def _constants(closure: Closure, companions: Companions, enumerators: frozenset[str]) -> dict[str, dict[str, int]]:
    """The constants by header: that of each entity whose page states one, and that of a fact; in name order."""
    entities = {**closure.abi.entities, **closure.vocabulary.entities}
    found: dict[str, dict[str, int]] = {}
    for name, one in printed_constants(closure.vocabulary, enumerators).items():
        owners = (entities[owner] for owner in one.entities if owner in entities)
        for file in {*map(header_file, owners), *((file_named(one.header),) if one.header else ())}:
            if name not in companions.names(file):
                found.setdefault(file, {})[name] = one.value
    return found


def _guard(file: str) -> str:
    return f"DOCABI_{re.sub(r'[^A-Z0-9]', '_', file.removeprefix('docabi_').upper())}"


def _runtime_codes(facts: Facts) -> Iterator[tuple[str, str]]:
    """The return codes of the runtime's own facility, and what else it calls by its own prefix (corerror.h)."""
    for name, value in facts.hresults.items():
        if (value >> 16) & 0x1FFF == _FACILITY_URT or name.startswith("COR_E_"):
            yield name, code_value(value)
    yield from ((name, code_value(value)) for name, value in facts.companions.codes.items())


_FACILITY_URT = 0x13


def _codes(
    codes: Iterable[tuple[str, str]], vocabulary: Vocabulary, enumerators: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """Codes that no other thing of the headers is called, in name order."""
    taken = vocabulary.defined | enumerators | {"IUnknown"}
    return tuple(
        (name, value)
        for name, value in sorted({*codes})
        if name not in taken and is_free(name) and not is_prelude_type(name, vocabulary.abi.facts)
    )


def _forwards(
    entities: tuple[Entity, ...], closure: Closure, records: Mapping[str, str], system: SystemHeaders
) -> tuple[ForwardView, ...]:
    vocabulary = closure.vocabulary
    standings = (Standing.INTERFACE, Standing.RECORD)
    declared = (entity.name for entity in entities if not (isinstance(entity, Class) and entity.text is not None))
    own = {name for name in declared if vocabulary.standing(name) in standings or name in closure.abi.facts.system}
    names = own.union(*(closure.mentions(entity) for entity in entities)) - {"IUnknown"}
    unless = system.of_types(names)
    unless |= {name: f"{_guard(file)}_REPLACED" for name, file in records.items()}
    keywords = {name: "union" if isinstance(vocabulary.entities.get(name), Union) else "struct" for name in names}
    tags = {name: vocabulary.tags.get(name, name) for name in names}
    users: dict[str, list[Entity]] = {}
    for entity in entities:
        for name in closure.mentions(entity):
            users.setdefault(name, []).append(entity)
    return tuple(
        ForwardView(
            *(keywords[name], name, tags[name], is_sdk(name), unless.get(name, "")),
            () if name in own else system.needed(users.get(name, ())),
        )
        for name in sorted(names)
    )


def _kept(entity: Entity, whole: _Whole) -> str:
    """The declaration of an entity, from the build before if nothing that it shows changed."""

    def make() -> str:
        return _printed(_view(entity, whole), whole.environment)

    return whole.keep(f"declaration {entity.name}", str, make, entity)


def _printed(view: DeclarationView, environment: jinja2.Environment) -> str:
    return environment.get_template(view.template).render(declaration=view)


def _view(entity: Entity, whole: _Whole) -> DeclarationView:
    text = whole.words.find(entity.name)
    methods = text.methods if text is not None else {}
    page = text.text if text is not None else None
    return _VIEWS[type(entity)](entity, Scene(whole.closure, whole.enumerators, page, methods, whole.companions))


_VIEWS: Mapping[type, Callable[[Any, Scene], DeclarationView]] = {
    Interface: interface_view,
    Class: interface_view,
    Function: callable_view,
    Callback: callable_view,
    Enumeration: enumeration_view,
    Structure: record_view,
    Union: record_view,
    Coclass: coclass_view,
}

_PACKAGE: Mapping[str, Mapping[str, Any]] = {
    "docabi_ptr.h.jinja": {},
    "docabi.pc.jinja": {"options": Options},
    "docabi-config.cmake.jinja": {},
    "docabi-config-version.cmake.jinja": {"release": Annotated[str, "The version without its suffixes."]},
    "README.md.jinja": {
        "locales": Annotated[tuple[str, ...], "The locales with texts, in order."],
        "example": Annotated[str, "A header of the documentation."],
    },
}

_COMPANION: Mapping[str, Any] = {
    "companions": CompanionFacts,
    "free": Annotated[Callable[[str], bool], "Whether no other thing of the headers is called so."],
    "known": Annotated[Callable[[str], bool], "Whether an entity of this name is declared before."],
}

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    **_PACKAGE,
    **{f"companions/{file}.jinja": _COMPANION for file in (*sorted(COMPANIONS), READERS)},
    "header.h.jinja": {"header": HeaderView},
    "prelude.h.jinja": {
        "types": tuple[TypeView, ...],
        "codes": Annotated[tuple[tuple[str, str], ...], "Return codes of the project's own facts: name and value."],
        "declaration": InterfaceView,
        "forwards": tuple[ForwardView, ...],
        "system": tuple[InterfaceView, ...],
    },
    "prelude-type.jinja": {"type": TypeView},
    "prelude-guids.jinja": {},
    "prelude-macros.jinja": {},
    "prelude-platform.jinja": {},
    "aliases.jinja": {"declaration": EnumerationView | RecordView},
    "callable.jinja": {"declaration": CallableView},
    "deprecated.jinja": {},
    "deprecated-type.jinja": {"declaration": EnumerationView | RecordView | InterfaceView},
    "forms.jinja": {"declaration": CallableView | RecordView},
    "parameters.jinja": {"declaration": CallableView},
    "coclass.jinja": {"declaration": CoclassView},
    "enumeration.jinja": {"declaration": EnumerationView},
    "interface.jinja": {"declaration": InterfaceView},
    "interface-class.jinja": {"declaration": InterfaceView},
    "interface-vtable.jinja": {"declaration": InterfaceView},
    "record.jinja": {"declaration": RecordView},
    "definition.jinja": {"definition": Definition},
    "member.jinja": {"member": MemberView},
}
"""What each template is given."""

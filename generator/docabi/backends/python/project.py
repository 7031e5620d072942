"""The whole package before it is printed: which entity is which class in which module, and how types resolve.

In: a `SpecView`; out: a `Project`, from which the other modules of this back end read.

An entity lies in the module of its header (else of its IDL, else of its area). A class must be defined after its base
class and a structure after those it contains; where that would make two modules need each other, what both need moves
to the module `_shared`, from which the header's module takes it.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property, partial
from keyword import iskeyword
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from docabi import rendering
from docabi.abi import Abi, SpecView
from docabi.abi.asking import asked_by_name
from docabi.abi.constants import KnownConstant
from docabi.abi.order import components, needed
from docabi.abi.trees import children, fields_of, function_type_names, given_names, names_of
from docabi.abi.types import Sort
from docabi.abi.vtables import ROOT, Vtables
from docabi.backends.python.expressions import python_code
from docabi.backends.python.layouts import Layouts, Where
from docabi.backends.python.spelling import LOCALS, ClassedTypes, Namer, alias_name, ctypes_name, module_name
from docabi.backends.python.statuses import used_statuses
from docabi.backends.python.value_sets import with_value_sets
from docabi.backends.words import respelled, with_link_names
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Code,
    Entity,
    Function,
    Identifier,
    Interface,
    Macro,
    NamedConstant,
    Type,
)
from docabi.texts import EntityText

V = TypeVar("V", bound=Struct)

# Names that every generated module may import from the runtime; an entity of such a name gets an underscore.
RUNTIME: Mapping[str, tuple[str, ...]] = {
    "_answering": ("Answer",),
    "_arguments": ("MISFITS", "listed", "misfit", "numbers", "verify"),
    "_deprecation": ("deprecated",),
    "_enumerations": ("Enumeration", "Flags"),
    "_functions": ("Exports", "FunctionPointer", "RawExports"),
    "_guid": ("GUID", "Coclass", "Identifier", "identifier"),
    "_iteration": ("FROM_START", "each", "ends", "handle_of", "live", "stepped"),
    "_kinds": ("GUID_REF", "NARROW_TEXT", "BSTR_TEXT", "POINTER", "TEXT", "UTF8_TEXT", "Ref", "boolean", "signed"),
    "_memory": (
        "Bstr", "Pointer", "bytes_at", "bytes_text_at", "counted", "exact_text_in", "grown", "narrow", "octets",
        "take_bstr", "text_at", "text_in", "utf8_at", "wide", "writable", "write_text",
    ),
    "_platform": ("IS_WINDOWS",),
    "_records": ("Enumerated", "Structure", "TextField", "Union", "enumerated", "texts"),
    "_results": ("ComError", "HResult", "Result", "check", "hresult_of", "item", "settle"),
    "_statuses": ("with_status",),
    "_slots": (
        "HRESULT", "Hidden", "HiddenRef", "In", "InArray", "InBytes", "InOut", "InOutBytes", "InOutText", "InText",
        "Out", "OutArray", "OutBytes", "OutText", "Requested", "Slot",
    ),
    "_unknown": ("IUnknown", "T", "VTable", "keeping", "obtained", "pointer_of", "received"),
    "_variant": ("VariantValue",),
    "ctypes": (
        "Array", "CDLL", "addressof", "byref", "c_char_p", "c_double", "c_float", "c_int8", "c_longdouble",
        "c_int16", "c_int32", "c_int64", "c_size_t", "c_ssize_t", "c_uint8", "c_uint16", "c_uint32", "c_uint64",
        "c_void_p", "string_at",
    ),
    "collections.abc": ("Callable", "Iterable", "Iterator", "Sequence"),
    "typing": ("Any", "ClassVar", "Generic", "TYPE_CHECKING", "TypeAlias", "overload"),
    "os": ("PathLike",),
}  # fmt: skip
# Of these, those that only annotations use: they are imported for type checkers alone.
ANNOTATIONS = frozenset(
    {"Answer", "Any", "Array", "CDLL", "Callable", "Enumerated", "Identifier", "Iterable"}
    | {"Iterator", "PathLike", "Pointer", "Sequence", "TextField", "TypeAlias", "VariantValue"}
)
# Names that a module has of its own, and those that the package gives beside the documented ones.
_LOCAL = ("Library", "load", "annotations", "signatures", "ClassVar", "_quotient", "_remainder")
_PACKAGE = (
    *(
        "CallError",
        "Outcome",
        "StatusError",
        "com",
        "define",
        "error_locales",
        "last_hresult",
        "last_status",
        "outcome",
    ),
    *("set_error_locale", "state_description", "statuses", "trace"),
)
_IMPORTED = frozenset({*_LOCAL, *_PACKAGE, *(name for names in RUNTIME.values() for name in names)})
SHARED = "_shared"
LAYOUTS = "_undocumented"
_OF_RUNTIME = {"IClassFactory"}  # what `com` implements
COMTYPES = "comtypes"
"""The flavor whose own package has the interfaces of the system."""


@asked_by_name()
class Project(Struct, frozen=True, dict=True):
    """A specification prepared for printing. `annotating` are names that no method can have, because the class around
    it uses them. `numbered` are interfaces by their name without its number (`IFoo2` is one of `IFoo`), `constants`
    the Python names of identifiers, of `numbers`, which are constants, and of `macros`, which have parameters.
    """

    spec: SpecView
    options: Options
    locale: str
    entities: Mapping[str, Entity]
    modules: Mapping[str, str]
    classes: Mapping[str, str]
    types: ClassedTypes
    opaque: frozenset[str]
    annotating: frozenset[str]
    numbered: Mapping[str, Sequence[str]]
    constants: Mapping[str, str]
    numbers: Mapping[str, KnownConstant]
    macros: Mapping[str, Macro]
    type_names: Mapping[str, tuple[str, str]]
    """Name for a type -> the entity that gives it, and the expression of its ctypes class."""

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """The module of each class of the package, by its Python name."""
        return {python: self.modules[name] for name, python in self.classes.items()}

    @cached_property
    def _by_module(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, module in self.modules.items():
            found.setdefault(module, []).append(name)
        return found

    @cached_property
    def layouts(self) -> Layouts:
        """Which records ctypes lays out as compilers do."""
        return Layouts(self.spec.abi.types)

    @property
    def facts(self) -> Facts:
        """What is known beside the documentation."""
        return self.spec.abi.facts

    @property
    def vtables(self) -> Vtables:
        """The slots and bases of the interfaces."""
        return self.spec.abi.vtables

    @property
    def module_names(self) -> list[str]:
        """The modules of the package in order: those that define something, and those of headers all of whose entities
        lie in the shared one.
        """
        identifiers = map(identifier_home, self.spec.identifiers.values())
        numbers = map(self._home_of, self.numbers.values())
        named = (self.spec.entities[entity] for entity, _ in self.type_names.values())
        entities = map(home, (*self.entities.values(), *self.macros.values(), *named))
        return sorted({*self.modules.values(), *entities, *identifiers, *numbers})

    def numbers_in(self, module: str) -> list[KnownConstant]:
        """The constants of a module, in order: each in that of the first entity whose page states it."""
        return [one for one in self.numbers.values() if self._home_of(one) == module]

    def macros_in(self, module: str) -> list[Macro]:
        """The macros of a module, in name order."""
        return [one for one in self.macros.values() if home(one) == module]

    def type_names_in(self, module: str) -> list[tuple[str, str]]:
        """The names for types of a module, as Python has them, with the expressions of their classes."""
        return [
            (self.constants[name], expression)
            for name, (entity, expression) in self.type_names.items()
            if home(self.spec.entities[entity]) == module
        ]

    def _home_of(self, constant: KnownConstant) -> str:
        if constant.header is not None:
            return module_name(constant.header)
        return home(self.spec.entities[constant.entities[0]])

    def identifiers_in(self, module: str) -> list[Identifier]:
        """The identifiers with a name of their own of a module, in order."""
        return [one for one in self.spec.identifiers.values() if identifier_home(one) == module]

    def text(self, entity: Entity) -> EntityText | None:
        """The words of the entity's page."""
        return self.spec.text(entity.name, self.locale)

    def kept(self, form: type[V], show: Callable[..., V], entity: Entity, *given: object) -> V:
        """What a module shows of an entity, of the class `form`; from the build before if what `show` asks is answered
        as then, and the entity and what else it is `given` are the same.
        """
        return self.spec.kept(f"class {entity.name}", form, partial(show, self, entity, *given), entity, *given)

    def render(self, template: str, **values: Any) -> str:
        """What a template of this back end prints."""
        return rendering.environment("python", self.options).get_template(template).render(values)

    def alike(self, name: str) -> Sequence[str]:
        """The entities whose names differ from this one in their last number alone: `IFoo`, `IFoo2`."""
        return self.numbered.get(_without_number(name), ())

    def in_module(self, module: str) -> list[str]:
        """Names of the entities that a module defines."""
        return self._by_module.get(module, [])


def prepare(spec: SpecView, options: Options, locale: str, imported: Collection[str] = _IMPORTED) -> Project:
    """Names and places of everything. `imported` are the names that a generated module has before it defines any."""
    reserved = {*imported, *LOCALS, *dir(builtins)}
    spec = _of_python(spec, reserved)
    numbers = spec.abi.constants
    if options.flavor != COMTYPES:
        valued = with_value_sets(spec.abi)
        spec = replace(spec, ask_abi=lambda: valued)
    entities = with_bases(spec.abi, options.flavor != COMTYPES)
    modules = place(entities)
    # One namer for all modules: a name is the same wherever it is imported.
    namer = Namer(reserved)
    # A name may mean a fact that wins over the page: then it stays that of the fact.
    classes = {
        name: namer.take(name if spec.abi.types.means_entity(name) else f"{name}_")
        for name, entity in entities.items()
        if not isinstance(entity, Function) and not (isinstance(entity, Class) and entity.text and not entity.methods)
    }
    meant = {name: python for name, python in classes.items() if spec.abi.types.means_entity(name)}
    macros = _macros(spec.abi, numbers)
    names = _type_names(spec.abi, {*classes, *numbers, *macros, *spec.identifiers})
    constants = {name: namer.take(name) for name in [*spec.identifiers, *numbers, *macros, *names]}
    taking = frozenset({*classes.values(), *constants.values(), *reserved, *type_names(spec.abi.facts)})
    statuses = frozenset(used_statuses(spec)).difference(classes.values(), constants.values(), reserved)
    types = ClassedTypes(spec.abi.types, meant, taking, frozenset(_with_texts(entities, meant)), statuses)
    opaque = frozenset(
        python
        for name, python in classes.items()
        if isinstance(entities[name], (Interface, Class)) and not is_implementable(spec.abi.vtables, name)
    )
    worded = with_link_names(spec, respelled)
    # In a class with a member of the name of a type, annotations would mean the member.
    of_types = {name for name in types.reserved if not name.islower() or name.startswith("c_")} - {*dir(builtins)}
    taken = LOCALS | of_types | {"overload"}
    numbered: dict[str, list[str]] = {}
    for name in entities:
        numbered.setdefault(_without_number(name), []).append(name)
    return Project(
        *(worded, options, locale, entities, modules, classes, types, opaque, taken, numbered, constants, numbers),
        *(macros, names),
    )


_PLAIN = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.WIDE, Sort.NARROW, Sort.POINTER})


def _type_names(abi: Abi, taken: Container[str]) -> dict[str, tuple[str, str]]:
    """The names for numbers and addresses that pages alone declare; one whose name means something else is none."""
    known = type_names(abi.facts)
    found: dict[str, tuple[str, str]] = {}
    for _, entity in sorted(abi.entities.items()):
        for one in given_names(entity) if isinstance(entity, Alias) else ():
            shape = abi.types.named(one.name)
            is_meant = one.name not in known and one.name not in taken and abi.types.stands_for(one.name) == one.type
            if is_meant and shape.sort in _PLAIN:
                found.setdefault(one.name, (entity.name, ctypes_name(shape)))
    return {name: one for name, one in found.items() if one[1]}


def _macros(abi: Abi, numbers: Mapping[str, KnownConstant]) -> dict[str, Macro]:
    """The macros with parameters that Python can have, by name; one whose name means something else is none."""
    taken = {*abi.facts.types, *abi.facts.layouts, *numbers}
    macros = (one for _, one in sorted(abi.entities.items()) if isinstance(one, Macro) and one.name not in taken)
    values = {name: (str(one.value), one.value) for name, one in numbers.items()}
    return {one.name: one for one in macros if python_code(one, values, abi.types, frozenset()) is not None}


def _with_texts(entities: Mapping[str, Entity], classes: Mapping[str, str]) -> Iterator[str]:
    """The classes of structures that point to buffers of their user's."""
    return (python for name, python in classes.items() if any(field.size for field in fields_of(entities[name])))


def _of_python(spec: SpecView, reserved: Collection[str]) -> SpecView:
    """The specification without those types of the project's own facts that Python cannot have: their names are taken,
    or ctypes lays out their bit fields otherwise than compilers do.
    """
    facts, layouts = spec.abi.facts, Layouts(spec.abi.types)
    types = {name: facts.types[name] for name in facts.own.typedefs}
    unlike = {
        name
        for name, fact in types.items()
        if name in reserved or alias_name(name) is None or layouts.where_alone(fact.record) is not Where.EVERYWHERE
    }
    if not unlike:
        return spec
    abi = spec.abi.without_types(unlike)
    return replace(spec, ask_abi=lambda: abi)


def neutral_names(
    entities: Iterable[Entity], python: Mapping[str, str], taken: Container[str]
) -> tuple[tuple[str, str], ...]:
    """Names for the A and the W form of functions or types, each with the Python name of what it means: the W form, as
    text is Unicode; without one the other. A name that is taken means nothing else.
    """
    found: dict[str, str] = {}
    for entity in sorted(entities, key=lambda entity: entity.name):
        neutral = getattr(entity, "neutral", None)
        if neutral and entity.name in python and neutral.isidentifier() and not iskeyword(neutral):
            found[neutral] = python[entity.name]
    return tuple((name, form) for name, form in found.items() if name not in taken)


def _without_number(name: str) -> str:
    return name.rstrip("0123456789")


def is_implementable(vtables: Vtables, name: str) -> bool:
    """Whether Python can implement an interface: its whole vtable is known and begins with IUnknown's."""
    table = vtables.find(name)
    return table is not None and table.is_com


def type_names(facts: Facts) -> frozenset[str]:
    """The names that `_types` defines."""
    types = [name for name, fact in facts.types.items() if fact.complete]
    return frozenset(name for name in types if alias_name(name) is not None and name not in ("GUID", "VOID"))


def documented_codes(project: Project) -> Iterator[Code]:
    """Every HRESULT that the documentation names, in the order of entities and their methods."""
    for name, one in project.spec.abi.returned.items():
        if name not in ("", ROOT):
            yield from (code for call in one.calls for code in call.codes if code.type is None)


def with_bases(abi: Abi, has_system: bool) -> dict[str, Entity]:
    """The entities, and an interface for every one that they name, has a layout and no page; those that facts declare,
    with or without those of the system (`has_system`).
    """
    layouts = abi.facts.layouts
    declared = {name: one for name, one in abi.declared.items() if has_system or name not in abi.facts.system}
    entities = {**declared, **abi.entities}
    entities = {name: one for name, one in entities.items() if not isinstance(one, NamedConstant | Macro | Alias)}
    entities = {name: one for name, one in entities.items() if name and name != ROOT}
    named = {name for entity in entities.values() for name in _named(entity)}
    found = _with_function_types(entities, named)
    pending = sorted(named | (_OF_RUNTIME if has_system else set()))
    while pending:
        name = pending.pop()
        if name not in found and name != ROOT and name in layouts:
            found[name] = abi.vtables.undocumented(name)
            pending += [layouts[name].base or ROOT]
    return dict(sorted(found.items()))


def _with_function_types(entities: dict[str, Entity], named: Set[str]) -> dict[str, Entity]:
    """The entities, which name these types; a function that signatures name as a type (`StackSnapshotCallback
    *callback`) is a function pointer type: no library exports it.
    """
    used = named & function_type_names(entities.values())
    return {
        name: Callback(**{field: getattr(entity, field) for field in entity.__struct_fields__})
        if name in used
        else entity
        for name, entity in entities.items()
    }


def _named(entity: Entity) -> Iterator[str]:
    """Names in the types of parameters and fields, and of the base."""
    for one in (*getattr(entity, "methods", ()), entity):
        yield from names_of([parameter.type for parameter in getattr(one, "parameters", ())])
    yield from names_of([member.type for member in fields_of(entity)])
    if isinstance(entity, (Interface, Class)) and entity.base:
        yield entity.base


def _by_value(type_: Type) -> Iterator[str]:
    if type_.name is not None:
        yield type_.name
    for inner, is_held in children(type_):
        yield from _by_value(inner) if is_held else ()


def definition_needs(entity: Entity) -> frozenset[str]:
    """Names of entities that must be defined before this one: its base class, the structures inside it."""
    if isinstance(entity, (Interface, Class)):
        return frozenset({entity.base} if entity.base else ())
    return frozenset(name for member in fields_of(entity) for name in _by_value(member.type))


def home(entity: Entity) -> str:
    """The module that an entity's header gives it."""
    if not entity.area and entity.header is None:
        return LAYOUTS
    return module_name(entity.header or entity.idl or entity.area)


def identifier_home(identifier: Identifier) -> str:
    """The module that an identifier's header gives it."""
    return module_name(identifier.header) if identifier.header is not None else LAYOUTS


def place(entities: Mapping[str, Entity]) -> dict[str, str]:
    """The module of each entity."""
    placed = {name: home(entity) for name, entity in entities.items()}
    needs = {name: definition_needs(entity) & entities.keys() for name, entity in entities.items()}
    while (name := _in_circle(placed, needs)) is not None:
        moved = needed(name, needs)
        if all(placed[one] == SHARED for one in moved):
            break
        placed |= dict.fromkeys(moved, SHARED)
    return placed


def _in_circle(placed: Mapping[str, str], needs: Mapping[str, Set[str]]) -> str | None:
    """An entity that another module needs for a definition, while its own module needs that module; else None."""
    modules: dict[str, set[str]] = {module: set() for module in placed.values()}
    pairs = [(name, other) for name, others in needs.items() for other in sorted(others)]
    for name, other in pairs:
        modules[placed[name]].add(placed[other])
    circle = {module: group for group in components(modules) for module in group}
    crossing = (
        (placed[name], placed[other], other)
        for name, other in pairs
        if placed[other] not in (placed[name], SHARED) and placed[other] in circle[placed[name]]
    )
    return min(crossing, key=lambda found: found[:2], default=("", "", None))[2]

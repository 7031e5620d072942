"""The whole package before it is printed: which entity is which class in which module, and how types resolve.

In: a `SpecView`; out: a `Project`, from which the other modules of this back end read.
"""

from __future__ import annotations

import builtins
from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct

from docabi.abi import SpecView
from docabi.abi.vtables import Vtables
from docabi.backends.linknames import respelled, with_link_names
from docabi.backends.python.names import LOCALS, Namer, annotating
from docabi.backends.python.placement import home, place, with_bases
from docabi.backends.python.resolved import ClassedTypes, alias_name
from docabi.facts import Facts
from docabi.spec import Class, Code, Entity, Function, Interface, Method, Options

# Names that every generated module may import from the runtime; an entity of such a name gets an underscore.
RUNTIME: Mapping[str, tuple[str, ...]] = {
    "_answering": ("Answer",),
    "_enumerations": ("Enumeration", "Flags"),
    "_functions": ("Exports", "FunctionPointer", "RawExports"),
    "_guid": ("GUID", "Coclass", "Identifier", "identifier"),
    "_kinds": ("GUID_REF", "NARROW_TEXT", "BSTR_TEXT", "POINTER", "TEXT", "Ref", "boolean"),
    "_memory": (
        "Bstr", "Pointer", "bytes_at", "bytes_text_at", "grown", "narrow", "take_bstr", "text_at", "text_in", "wide",
        "writable", "write_text",
    ),
    "_results": ("ComError", "HResult", "Result", "check", "hresult_of", "item", "settle"),
    "_slots": (
        "HRESULT", "Hidden", "HiddenRef", "In", "InArray", "InBytes", "InOut", "InOutBytes", "InOutText", "InText",
        "Out", "OutArray", "OutBytes", "OutText", "Requested", "Slot",
    ),
    "_unknown": ("IUnknown", "T", "VTable", "pointer_of", "received"),
    "ctypes": (
        "Array", "CDLL", "Structure", "Union", "addressof", "byref", "c_char_p", "c_double", "c_float", "c_int8",
        "c_int16", "c_int32", "c_int64", "c_size_t", "c_ssize_t", "c_uint8", "c_uint16", "c_uint32", "c_uint64",
        "c_void_p", "string_at",
    ),
    "collections.abc": ("Callable", "Sequence"),
    "typing": ("Any", "ClassVar", "Generic", "TYPE_CHECKING", "TypeAlias", "overload"),
    "os": ("PathLike",),
}  # fmt: skip
# Of these, those that only annotations use: they are imported for type checkers alone.
ANNOTATIONS = frozenset(
    {"Answer", "Any", "Array", "CDLL", "Callable", "Identifier", "PathLike", "Pointer", "Sequence", "TypeAlias"}
)
# Names that a module has of its own.
_LOCAL = ("Library", "load", "annotations", "signatures", "ClassVar")
_IMPORTED = frozenset({*_LOCAL, *(name for names in RUNTIME.values() for name in names)})


class Project(Struct, frozen=True):
    """A specification prepared for printing. `annotating` are names that no method can have, because the class around
    it uses them.
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
        return sorted({*self.modules.values(), *map(home, self.entities.values())})

    def in_module(self, module: str) -> list[str]:
        """Names of the entities that a module defines."""
        return [name for name, home in self.modules.items() if home == module]


def prepare(spec: SpecView, options: Options, locale: str, imported: Collection[str] = _IMPORTED) -> Project:
    """Names and places of everything. `imported` are the names that a generated module has before it defines any."""
    entities = with_bases(spec.abi)
    modules = place(entities)
    reserved = {*imported, *LOCALS, *dir(builtins)}
    # One namer for all modules: a name is the same wherever it is imported.
    namer = Namer(reserved)
    # A name may mean a fact that wins over the page: then it stays that of the fact.
    classes = {
        name: namer.take(name if spec.abi.types.means_entity(name) else f"{name}_")
        for name, entity in entities.items()
        if not isinstance(entity, Function) and not _is_text(entity)
    }
    meant = {name: python for name, python in classes.items() if spec.abi.types.means_entity(name)}
    types = ClassedTypes(spec.abi.types, meant, frozenset({*classes.values(), *reserved, *type_names(spec.abi.facts)}))
    opaque = frozenset(
        classes[name]
        for name, entity in entities.items()
        if name in classes and isinstance(entity, (Interface, Class)) and not is_implementable(spec.abi.vtables, name)
    )
    worded = with_link_names(spec, respelled)
    taken = annotating(types.reserved) | LOCALS | {"overload"}
    return Project(worded, options, locale, entities, modules, classes, types, opaque, taken)


def is_implementable(vtables: Vtables, name: str) -> bool:
    """Whether Python can implement an interface: its whole vtable is known and begins with IUnknown's."""
    table = vtables.find(name)
    return table is not None and table.is_com


def type_names(facts: Facts) -> frozenset[str]:
    """The names that `_types` defines."""
    types = [name for name, fact in facts.types.items() if fact.complete]
    return frozenset(name for name in types if alias_name(name) is not None and name not in ("GUID", "VOID"))


def _is_text(entity: Entity) -> bool:
    return isinstance(entity, Class) and entity.text is not None and not entity.methods


def documented_codes(project: Project) -> Iterator[Code]:
    """Every return code that the documentation names, in the order of entities and their methods."""
    for entity in project.entities.values():
        yield from getattr(entity, "hresults", ())
        methods: tuple[Method, ...] = getattr(entity, "methods", ())
        for method in methods:
            yield from method.hresults

"""A back end of somebody else's, for a test: every interface with its vtable as Rust, from `spec.abi` alone.

It is written as a user of docabi would write one, and shows that the model suffices: nothing here looks at facts,
layouts, tags or the spelling of a type's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docabi.abi import Abi, SpecView
from docabi.abi.order import ordered
from docabi.abi.types import Shape, Sort
from docabi.abi.vtables import ROOT, Slot
from docabi.rendering import Options
from docabi.spec import Artifact, Class, Interface, Unit

_NAMED = frozenset({Sort.RECORD, Sort.UNION, Sort.GUID})
_REALS: Mapping[int, str] = {32: "f32", 64: "f64"}


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """One file with everything."""
    yield Unit("interfaces", lambda: [Artifact("rust/interfaces.rs", "\n".join(_text(spec.abi)))])


def _text(abi: Abi) -> Iterator[str]:
    yield "// made by docabi from specs/abi: every interface with its vtable"
    for name in ordered(_bases(abi)):
        yield ""
        yield from _interface(name, abi)


def _bases(abi: Abi) -> dict[str, set[str]]:
    """Interface -> those that it extends, of the documented ones and of all that they stand on."""
    found: dict[str, set[str]] = {}
    for name, entity in abi.entities.items():
        if isinstance(entity, Interface | Class) and getattr(entity, "text", None) is None:
            bases = list(abi.vtables.bases(name))
            found |= {one: set(abi.vtables.bases(one)) for one in (name, *bases)}
    return found


def _interface(name: str, abi: Abi) -> Iterator[str]:
    table = abi.vtables.find(name)
    base = abi.vtables.base(name)
    yield f"/// {abi.vtables.iid(name) or 'no identifier'}"
    if table is None:
        yield f"pub struct {name}Vtbl; // nobody knows its order; it extends {base or 'nothing'}"
        return
    yield "#[repr(C)]"
    yield f"pub struct {name}Vtbl {{"
    if base is not None:
        yield f"    pub base: {base}Vtbl,"
    yield from (f"    pub {_member(slot)}: {_function(slot, abi)}, // slot {slot.number}" for slot in table.own)
    yield "}"


def _member(slot: Slot) -> str:
    return f"{slot.method.name}_{slot.number}"


def _function(slot: Slot, abi: Abi) -> str:
    """The type of a slot; an address where nobody knows how it is called."""
    method = slot.method
    if not method.documented or method.returns is None:
        return "usize"
    result = _type(abi.types.resolve(method.returns))
    parameters = [_type(abi.types.passed(parameter.type)) for parameter in method.parameters]
    parameters = [] if parameters == ["()"] else parameters
    if "?" in (result, *parameters):
        return "usize"
    arguments = ", ".join(("*mut c_void", *parameters))
    return f'unsafe extern "system" fn({arguments})' + ("" if result == "()" else f" -> {result}")


def _type(shape: Shape) -> str:
    """A type by value; `?` for one that nobody can pass."""
    if shape.sort is Sort.POINTER and shape.target is not None:
        return f"*{'const' if shape.target.const else 'mut'} {_pointed(shape.target)}"
    if shape.sort in _NAMED:
        return shape.name or "?"
    if shape.sort is Sort.REAL:
        return _REALS[shape.bits()]
    if shape.sort in (Sort.VOID, Sort.CALLBACK):
        return "()" if shape.sort is Sort.VOID else f"Option<{shape.name}>"
    if shape.sort in (Sort.INTERFACE, Sort.OPAQUE, Sort.UNKNOWN, Sort.ARRAY, Sort.FUNCTION):
        return "?"
    size = "size" if shape.width == "pointer" else str(shape.width)
    return f"{'i' if shape.signed else 'u'}{size}"


def _pointed(shape: Shape) -> str:
    if shape.sort is Sort.INTERFACE:
        return shape.name or ROOT
    found = _type(shape)
    return "c_void" if found in ("?", "()") else found


def read_back(text: str) -> dict[str, list[str]]:
    """Interface -> its members in the order of the file, those of its bases first."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        words = line.replace("{", " ").split()
        if line.startswith("pub struct") and line.endswith("{"):
            name = words[2].removesuffix("Vtbl")
            found[name] = []
        elif line.startswith("    pub base:"):
            found[name] = list(found[words[2].rstrip(",").removesuffix("Vtbl")])
        elif line.startswith("    pub "):
            found[name].append(words[1].rstrip(":"))
    return found

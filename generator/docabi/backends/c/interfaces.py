"""Interfaces and classes with a vtable as views: an abstract class for C++, a structure of function pointers for C."""

from __future__ import annotations

from docabi import escape
from docabi.backends.c import comments
from docabi.backends.c.declarations import Scene, guid_text
from docabi.backends.c.views import InterfaceView, SlotView
from docabi.backends.cnames.closure import Closure
from docabi.backends.cnames.declarators import convention, declaration, parameter_list
from docabi.backends.cnames.naming import parameter_names
from docabi.backends.cnames.slots import NamedSlot, declared_owners, named_slots
from docabi.spec import Class, Interface, PageText

_NO_LAYOUT = "its vtable is not known: `docabi layout import` reads one from an IDL file or a header"
_CLASS = "DOCABI_THISCALL"
_NO_PAGE = "Not documented: every slot is opaque."


def interface_view(entity: Interface | Class, scene: Scene) -> InterfaceView:
    """An interface or class, opaque without a layout; a class of another language is only named."""
    if isinstance(entity, Class) and entity.text is not None:
        name = escape.c_comment(" ".join(entity.name.split()))
        return InterfaceView(name, "", "", "", "", (), (), "", is_class=True, is_foreign=True)
    default = _CLASS if isinstance(entity, Class) else "STDMETHODCALLTYPE"
    comment = comments.describe(scene.text, (), (), 0)
    return _view(entity.name, entity.iid, comment, default, scene)


def undocumented_view(name: str, closure: Closure) -> InterfaceView:
    """A base that no page describes, from its layout alone."""
    scene = Scene(closure, {}, None, {})
    note = comments.comment([_NO_PAGE] if name != "IUnknown" else [], 0)
    return _view(name, closure.abi.vtables.iid(name), note, "STDMETHODCALLTYPE", scene)


def _view(name: str, iid: str | None, comment: str, default: str, scene: Scene) -> InterfaceView:
    text, parts = guid_text(iid)
    slots = named_slots(name, scene.closure)
    views = tuple(_slot_view(slot, default, scene, own=slot.owner == name) for slot in slots)
    declared = frozenset(declared_owners(name, scene.closure)) - {name}
    last = next((slot for slot in reversed(slots) if slot.owner in declared), None)
    own = views[last.number + 1 :] if last is not None else views
    base = last.owner if last is not None else ""
    note = "" if slots else _NO_LAYOUT
    return InterfaceView(name, comment, text, parts, base, own, views, note, default == _CLASS)


def _slot_view(slot: NamedSlot, default: str, scene: Scene, own: bool) -> SlotView:
    if slot.signature is None:
        lead = "no page describes it" if not slot.method.documented else "its types are not all known"
        brief = comments.comment([f"Slot {slot.number}: {lead}."], 4)
        return SlotView(slot.number, slot.name, True, brief, brief, "void", default, (), "")
    parameters = slot.signature.parameters
    names = parameter_names(parameters, scene.is_type)
    text = scene.methods.get(slot.method.name) if own else None
    return SlotView(
        number=slot.number,
        name=slot.name,
        opaque=False,
        comment=_comment(slot, text, names) if own else "",
        brief=comments.brief(_summary(text), 4, f"Slot {slot.number}.") if own else "",
        returns=declaration(slot.signature.returns, ""),
        call=convention(slot.signature.calling_convention, default),
        parameters=parameter_list(parameters, scene.is_type),
        arguments="".join(f", {_argument(name, slot.name)}" for name in names),
    )


def _argument(name: str, slot: str) -> str:
    """Name of a macro's argument: not one that the macro's own text contains."""
    return f"{name}_" if name in ("lpVtbl", slot) else name


def _comment(slot: NamedSlot, text: PageText | None, names: tuple[str, ...]) -> str:
    pairs = zip((parameter.name for parameter in slot.method.parameters), names, strict=False)
    return comments.describe(text, pairs, slot.method.hresults, 4)


def _summary(text: PageText | None) -> str:
    return (text.summary or text.description) if text is not None else ""

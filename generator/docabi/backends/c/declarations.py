"""Entities as views. Interfaces and classes with a vtable are an abstract class for C++, and for C a structure of
function pointers.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping

import msgspec

from docabi import escape
from docabi.abi.trees import signature_of, type_of
from docabi.backends.c import comments
from docabi.backends.c.companions import Companions
from docabi.backends.c.records import definitions, enumerator_value
from docabi.backends.c.views import (
    AliasView,
    CallableView,
    CoclassView,
    Definition,
    DeprecationView,
    EnumerationView,
    EnumeratorView,
    FormsView,
    InterfaceView,
    RecordView,
    SlotView,
)
from docabi.backends.cnames.closure import Closure, NamedSlot, declared_owners
from docabi.backends.cnames.naming import (
    calling,
    declaration,
    fits,
    further,
    is_identifier,
    is_sdk,
    parameter_list,
    parameter_names,
)
from docabi.backends.deprecation import advice
from docabi.backends.words import without_page, without_words
from docabi.spec import Callback, Class, Coclass, Enumeration, Function, Interface, Structure, Union
from docabi.texts import PageText


class Scene(msgspec.Struct, frozen=True):
    """What every view is made with: the closure, the printed names of enumerators, the words of an entity, and what
    goes with all.
    """

    closure: Closure
    enumerators: Mapping[tuple[str, str], str]
    text: PageText | None
    methods: Mapping[str, PageText]
    companions: Companions | None = None

    @property
    def members(self) -> Mapping[str, str]:
        """The words about each member."""
        return self.text.members if self.text is not None else {}

    def is_type(self, name: str) -> bool:
        """Whether no member can have the name."""
        return self.closure.vocabulary.is_type(name)


def enumeration_view(entity: Enumeration, scene: Scene) -> EnumerationView:
    """An enumeration; values that its bits do not hold are left out, and so is a name's second value. One that is an
    integer type has macros for values, as its original does.
    """
    bits = scene.closure.abi.types.named(entity.name).bits()
    own = entity.underlying
    distinct = {member.name: member for member in reversed(entity.members)}
    members = tuple(
        EnumeratorView(
            scene.enumerators[entity.name, member.name],
            enumerator_value(member.value) if own is None else f"(({entity.name})0x{member.value:X})",
            comments.brief(scene.members.get(member.name, "") or without_words(member), 4 if own is None else 0),
            advice(member),
        )
        for member in entity.members
        if distinct[member.name] is member and (entity.name, member.name) in scene.enumerators and fits(member, bits)
    )
    comment = comments.describe(entity, scene.text, 0)
    type = declaration(scene.closure.vocabulary.resolve(own), entity.name) if own is not None else ""
    tests = scene.companions.tests(entity) if scene.companions else ()
    tag = scene.closure.vocabulary.tags.get(entity.name, entity.name)
    aliases = _aliases(entity, scene)
    own_type = type or (f"enum {tag} {entity.name}" if members else f"int {entity.name}")
    told = _deprecation(entity, own_type, aliases)
    return EnumerationView(entity.name, comment, tag, members, aliases, is_sdk(entity.name), type, tests, told)


def record_view(entity: Structure | Union, scene: Scene) -> RecordView:
    """A structure or union, opaque if a type that it needs is missing or no page gives its members."""
    vocabulary, found, reason = scene.closure.vocabulary, tuple[Definition, ...](), ""
    if entity.name in scene.closure.opaque or not entity.members:
        missing = ", ".join(dict.fromkeys(scene.closure.missing_in(entity)))
        reason = escape.c_comment(missing or "its members")
    else:
        found = definitions(vocabulary.resolve(type_of(entity)), entity.name, vocabulary, scene.members)
    comment = comments.describe(entity, scene.text, 0)
    aliases, forms = _aliases(entity, scene), _forms_view(entity)
    keyword = "union" if isinstance(entity, Union) else "struct"
    told = _deprecation(entity, f"{keyword} {vocabulary.tags.get(entity.name, entity.name)} {entity.name}", aliases)
    return RecordView(entity.name, comment, found, reason, aliases, is_sdk(entity.name), forms, told)


def _deprecation(
    entity: Enumeration | Structure | Union | Interface | Class, type: str, aliases: tuple[AliasView, ...] = ()
) -> DeprecationView | None:
    """What tells of a deprecated type, if the entity is one. `type` is what follows `typedef`; of its further names
    those are told that stand where it stands, whether there is the Windows SDK or not.
    """
    if not entity.deprecated:
        return None
    names = (one.text for one in aliases if is_sdk(entity.name) or not one.sdk)
    return DeprecationView(advice(entity), (type, *names))


def _forms_view(entity: Structure | Union | Function | Callback) -> FormsView | None:
    """The name for both forms; the second of two forms defines it."""
    if entity.neutral is None or not is_identifier(entity.neutral) or (entity.twin or "") > entity.name:
        return None
    by_form = {name[-1]: name for name in (entity.name, entity.twin) if name}
    return FormsView(entity.neutral, by_form.get("A", ""), by_form.get("W", ""))


def _aliases(entity: Enumeration | Structure | Union, scene: Scene) -> tuple[AliasView, ...]:
    """Further names of the definition; not those that would need an opaque structure by value."""
    vocabulary = scene.closure.vocabulary
    found: list[AliasView] = []
    for alias in entity.aliases:
        whole = alias.type.name is not None or not any(scene.closure.missing_in_field(alias, last=False))
        if whole and vocabulary.aliases.get(alias.name) == alias.type:
            type = vocabulary.resolve(alias.type, nested=True)
            found.append(AliasView(declaration(type, alias.name), is_sdk(alias.name)))
    return tuple(dict.fromkeys(found))


def callable_view(entity: Function | Callback, scene: Scene) -> CallableView:
    """A function's prototype, or the type of a function or of a pointer to one."""
    is_type = entity.name in scene.closure.vocabulary.function_types
    form = "pointer" if isinstance(entity, Callback) else "type" if is_type else "prototype"
    signature = signature_of(entity)
    missing = list(scene.closure.missing_in_signature(signature)) if signature is not None else ["its declaration"]
    if signature is None or missing or entity.name in scene.closure.opaque:
        reason = escape.c_comment(", ".join(dict.fromkeys(missing)) or entity.name)
        comment = comments.describe(entity, scene.text, 0)
        return CallableView(entity.name, comment, form, "void", "STDAPICALLTYPE", (), reason, is_sdk(entity.name))
    resolved = scene.closure.vocabulary.resolve_signature(signature)
    names = parameter_names(resolved.parameters, scene.is_type)
    pairs = zip((parameter.name for parameter in resolved.parameters), names, strict=True)
    return CallableView(
        name=entity.name,
        comment=comments.describe(entity, scene.text, 0, pairs),
        form=form,
        returns=declaration(resolved.returns, ""),
        call=calling(resolved, "STDAPICALLTYPE"),
        parameters=(*parameter_list(resolved.parameters, names), *further(resolved)),
        missing="",
        sdk=is_sdk(entity.name),
        forms=_forms_view(entity),
        deprecated=advice(entity),
    )


def coclass_view(entity: Coclass, scene: Scene) -> CoclassView:
    """A COM class."""
    text, parts = guid_text(entity.clsid)
    interfaces = tuple(name for name in entity.interfaces if is_identifier(name))
    return CoclassView(entity.name, comments.describe(entity, scene.text, 0), text, parts, interfaces)


def guid_text(guid: str | None) -> tuple[str, str]:
    """A GUID as text and as the eleven numbers of `DEFINE_GUID`; both empty for none or no valid one."""
    try:
        value = uuid.UUID(guid or "")
    except ValueError:
        return "", ""
    lead = f"0x{value.time_low:08x}, 0x{value.time_mid:04x}, 0x{value.time_hi_version:04x}"
    return str(value), ", ".join([lead, *(f"0x{byte:02x}" for byte in value.bytes[8:])])


_NO_LAYOUT = "its vtable is not known: `docabi layout import` reads one from an IDL file or a header"
_CLASS = "DOCABI_THISCALL"


def interface_view(entity: Interface | Class, scene: Scene) -> InterfaceView:
    """An interface or class, opaque without a layout; a class of another language is only named."""
    if isinstance(entity, Class) and entity.text is not None:
        name = escape.c_comment(" ".join(entity.name.split()))
        return InterfaceView(name, "", "", "", "", "", (), (), "", is_class=True, is_foreign=True)
    if entity.name in scene.closure.abi.declared:
        return undocumented_view(entity.name, scene.closure)
    default = _CLASS if isinstance(entity, Class) else "STDMETHODCALLTYPE"
    found = _view(entity.name, entity.iid, comments.describe(entity, scene.text, 0), default, scene)
    return msgspec.structs.replace(found, deprecation=_deprecation(entity, f"struct {entity.name} {entity.name}"))


def undocumented_view(name: str, closure: Closure) -> InterfaceView:
    """An interface that no page describes, from its layout alone."""
    note = comments.comment([without_page(name, closure.abi)], 0)
    return _view(name, closure.abi.vtables.iid(name), note, "STDMETHODCALLTYPE", Scene(closure, {}, None, {}))


def _view(name: str, iid: str | None, comment: str, default: str, scene: Scene) -> InterfaceView:
    text, parts = guid_text(iid)
    slots = scene.closure.slots(name)
    views = tuple(_slot_view(slot, default, scene, own=slot.owner == name) for slot in slots)
    declared = frozenset(declared_owners(name, scene.closure)) - {name}
    last = next((slot for slot in reversed(slots) if slot.owner in declared), None)
    own = views[last.number + 1 :] if last is not None else views
    base = last.owner if last is not None else ""
    note = "" if slots else _NO_LAYOUT
    digits = text.replace("-", "")
    words = ", ".join(f"0x{digits[place : place + 8]}" for place in range(0, len(digits), 8))
    return InterfaceView(name, comment, text, parts, words, base, own, views, note, default == _CLASS)


def _slot_view(slot: NamedSlot, default: str, scene: Scene, own: bool) -> SlotView:
    if slot.signature is None:
        lead = "no page describes it" if not slot.method.documented else "its types are not all known"
        brief = comments.comment([f"Slot {slot.number}: {lead}."], 4)
        return SlotView(slot.number, slot.name, True, brief, brief, "void", default, (), "")
    parameters = slot.signature.parameters
    names = parameter_names(parameters, scene.is_type)
    text = scene.methods.get(slot.method.name) if own else None
    pairs = zip((parameter.name for parameter in slot.method.parameters), names, strict=False)
    summary = (text.summary or text.description) if text is not None else ""
    return SlotView(
        number=slot.number,
        name=slot.name,
        opaque=False,
        comment=comments.describe(slot.method, text, 4, pairs),
        brief=comments.brief(summary, 4, f"Slot {slot.number}.") if own else "",
        returns=declaration(slot.signature.returns, ""),
        call=calling(slot.signature, default),
        parameters=(*parameter_list(parameters, names), *further(slot.signature)),
        arguments="".join(f", {_argument(name, slot.name)}" for name in names),
        deprecated=advice(slot.method),
    )


def _argument(name: str, slot: str) -> str:
    """Name of a macro's argument: not one that the macro's own text contains."""
    return f"{name}_" if name in ("lpVtbl", slot) else name

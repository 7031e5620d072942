"""Typed trees of the specification -> declarations as C programmers read them, in HTML, types linked to their pages."""

from __future__ import annotations

import html
from collections.abc import Callable

from markupsafe import Markup

from docabi.abi.spelling import Style, attributes, declare
from docabi.backends.reference.plaintext import clean
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Structure,
    Type,
    Union,
)

Linker = Callable[[str], str]
"""Type name -> address of its page relative to this one, empty if it has none."""
_INDENT = "    "


def type_markup(type_: Type, linker: Linker) -> Markup:
    """A type alone: `const BYTE *`."""
    return Markup(_declare(type_, "", linker))


def direction_words(parameter: Parameter) -> str:
    """`in`, `out` or `in, out`, as in a syntax block."""
    return {"inout": "in, out"}.get(parameter.direction, str(parameter.direction))


def method_signature(method: Method, linker: Linker) -> Markup:
    """A method's prototype."""
    convention = f"{_keyword(method.calling_convention)} " if method.calling_convention else ""
    head = f"{convention}{_defined(method.name)}{_parameters(method.parameters, linker)}"
    return Markup((_declare(method.returns, head, linker) if method.returns else head) + ";")


def entity_signature(entity: Entity, linker: Linker) -> Markup:
    """An entity's declaration."""
    return Markup(_DECLARATIONS[type(entity)](entity, linker))


def escape(text: str) -> str:
    """Text of the specification for HTML, in an attribute or outside."""
    return html.escape(clean(text))


# --- declarators -----------------------------------------------------------------------------------------------------


def _declare(type_: Type, inner: str, linker: Linker) -> str:
    style = Style(
        leaf=lambda leaf: f"{_keyword('const')} {_leaf(leaf, linker)}" if leaf.const else _leaf(leaf, linker),
        parameters=lambda signature: ", ".join(_parameter(one, linker) for one in signature.parameters),
        length=lambda size: escape(size or ""),
        call=lambda one: f"{_keyword(one.calling_convention)} " if one.calling_convention else "",
    )
    return declare(type_, inner, style)


def _leaf(type_: Type, linker: Linker) -> str:
    if type_.structure is not None:
        return f"{_keyword('struct')} {_fields(type_.structure, linker)}"
    if type_.union is not None:
        return f"{_keyword('union')} {_fields(type_.union, linker)}"
    if type_.enumeration is not None:
        return f"{_keyword('enum')} {_enumerators(type_.enumeration)}"
    return _type_name(type_.name or "", linker)


def _type_name(name: str, linker: Linker) -> str:
    address = linker(name)
    return f'<a class="type" href="{escape(address)}">{escape(name)}</a>' if address else escape(name)


def _parameters(parameters: tuple[Parameter, ...], linker: Linker) -> str:
    lines = [f"{_INDENT}{_parameter(parameter, linker)}" for parameter in parameters]
    return "(\n" + ",\n".join(lines) + "\n)" if lines else "()"


def _parameter(parameter: Parameter, linker: Linker) -> str:
    default = f" = {escape(parameter.default)}" if parameter.default else ""
    words = f'<span class="attribute">[{escape(", ".join(attributes(parameter)))}]</span>'
    return f"{words} {_declare(parameter.type, _variable(parameter.name), linker)}{default}"


def _fields(fields: tuple[Field, ...], linker: Linker) -> str:
    lines = "".join(f"{_INDENT}{_indented(_field(field, linker))};\n" for field in fields)
    return "{\n" + lines + "}"


def _field(field: Field, linker: Linker) -> str:
    bits = f" : {field.bits}" if field.bits is not None else ""
    return _declare(field.type, _variable(field.name), linker) + bits


def _enumerators(enumerators: tuple[Enumerator, ...]) -> str:
    lines = ",\n".join(f"{_INDENT}{_variable(member.name)} = {hexadecimal(member.value)}" for member in enumerators)
    return "{\n" + lines + "\n}"


def _indented(text: str) -> str:
    return text.replace("\n", f"\n{_INDENT}")


def hexadecimal(value: int) -> str:
    """`0x80131024`: eight digits for what fills 32 bits, two at least."""
    return f"0x{value:08X}" if value > 0xFFFF else f"0x{value:02X}"


def _keyword(word: str) -> str:
    return f'<span class="keyword">{escape(word)}</span>'


def _variable(name: str) -> str:
    return f"<var>{escape(name)}</var>" if name else ""


def _defined(name: str) -> str:
    return f"<b>{escape(name)}</b>"


# --- entities --------------------------------------------------------------------------------------------------------


def _identified(identifier: str | None) -> str:
    return f'<span class="attribute">[uuid({escape(identifier)})]</span>\n' if identifier else ""


def _interface(entity: Interface, linker: Linker) -> str:
    base = f" : {_type_name(entity.base, linker)}" if entity.base else ""
    return f"{_identified(entity.iid)}{_keyword('interface')} {_defined(entity.name)}{base}"


def _class(entity: Class, linker: Linker) -> str:
    if entity.text:
        return escape(entity.text)
    base = f" : {_type_name(entity.base, linker)}" if entity.base else ""
    return f"{_identified(entity.iid)}{_keyword('class')} {_defined(entity.name)}{base}"


def _function(entity: Function, linker: Linker) -> str:
    method = Method(
        entity.name,
        returns=entity.returns,
        calling_convention=entity.calling_convention,
        parameters=entity.parameters,
    )
    return method_signature(method, linker)


def _callback(entity: Callback, linker: Linker) -> str:
    convention = f"{_keyword(entity.calling_convention)} " if entity.calling_convention else ""
    head = f"({convention}*{_defined(entity.name)}){_parameters(entity.parameters, linker)}"
    return f"{_keyword('typedef')} {_declare(entity.returns, head, linker) if entity.returns else head};"


def _enumeration(entity: Enumeration, linker: Linker) -> str:
    return _typedef("enum", entity.tag_name, _enumerators(entity.members), entity.name)


def _structure(entity: Structure, linker: Linker) -> str:
    return _typedef("struct", entity.tag_name, _fields(entity.members, linker), entity.name)


def _union(entity: Union, linker: Linker) -> str:
    return _typedef("union", entity.tag_name, _fields(entity.members, linker), entity.name)


def _typedef(word: str, tag: str | None, body: str, name: str) -> str:
    tagged = f"{escape(tag)} " if tag else ""
    return f"{_keyword('typedef')} {_keyword(word)} {tagged}{body} {_defined(name)};"


def _coclass(entity: Coclass, linker: Linker) -> str:
    default = '<span class="attribute">[default]</span> '
    lines = [
        f"{_INDENT}{default if not index else ''}{_keyword('interface')} {_type_name(name, linker)};\n"
        for index, name in enumerate(entity.interfaces)
    ]
    return f"{_identified(entity.clsid)}{_keyword('coclass')} {_defined(entity.name)} {{\n{''.join(lines)}}};"


_DECLARATIONS: dict[type, Callable[..., str]] = {
    Interface: _interface,
    Class: _class,
    Function: _function,
    Callback: _callback,
    Enumeration: _enumeration,
    Structure: _structure,
    Union: _union,
    Coclass: _coclass,
}

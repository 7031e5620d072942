"""The facts of a page as HTML, made once for all its locales: a declaration with its types linked to their pages, and
what stands beside the words about each parameter and member.

The HTML stands in `declarations.html.jinja`. Here its views are made, and C's types are spelled around what it gives.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import msgspec
from markupsafe import Markup

from docabi.abi.rooms import is_packing
from docabi.abi.spelling import Style, attributes, constant_text, declare, spell
from docabi.abi.trees import given_names, members_by_path
from docabi.backends.reference.prose import as_html, attribute, clean
from docabi.backends.reference.sitemap import Names, safe_name
from docabi.backends.reference.views import (
    CoclassView,
    ConstantView,
    Described,
    FunctionView,
    InterfaceView,
    MemberView,
    ParameterView,
    RecordView,
    SharedFacts,
    Subject,
)
from docabi.bytecode import print_macro
from docabi.remembering import remembered
from docabi.rendering import Options, environment
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Macro,
    Method,
    NamedConstant,
    Parameter,
    Structure,
    Type,
    Union,
)

Linker = Callable[[str], str]
"""Type name -> address of its page relative to this one, empty if it has none."""


def shared_facts(subject: Subject, linker: Linker, options: Options, owner: str = "") -> SharedFacts:
    """Return the facts of a page; a document without a subject has none. `owner` is the interface of a method."""
    if subject is None:
        return SharedFacts()
    macros = environment("reference", options).get_template("declarations.html.jinja").module
    declared = subject.parameters if isinstance(subject, Method | Function | Callback) else ()
    printer = Printer(macros, linker, declared, clean(owner))
    return SharedFacts(
        signature=printer.declaration(subject),
        is_method=isinstance(subject, Method),
        parameters=tuple(_parameters(printer)),
        members=tuple(_members(subject, printer)),
    )


class Printer(msgspec.Struct, frozen=True, dict=True):
    """Prints what one page declares: `macros` are those of the template, `linker` says where types have their pages.

    `declared` are the parameters of what is declared, `owner` is the interface of a method.
    """

    macros: object
    linker: Linker
    declared: tuple[Parameter, ...] = ()
    owner: str = ""

    def html(self, macro: str, *given: object) -> Markup:
        """Return what a macro prints."""
        return print_macro(getattr(self.macros, macro), *given)

    def words(self, macro: str, *given: str) -> Markup:
        """Return what a macro prints for words alone: the same for the same words, on whatever page they stand."""
        return _printed(self.macros, macro, *given)

    def declaration(self, subject: object) -> Markup:
        """Return the declaration of an entity or a method."""
        printed: Markup = _DECLARATIONS[type(subject)](self, subject)
        if isinstance(subject, Function | Callback | Structure | Union) and subject.neutral:
            forms = {name[-1]: self.name(name) for name in (subject.name, subject.twin) if name}
            printed += self.html("forms", clean(subject.neutral), forms.get("W", ""), forms.get("A", ""))
        return printed

    def spell(self, type_: Type, inner: str = "") -> Markup:
        """Return a type around `inner`, which is HTML: `const BYTE *name`."""
        return as_html(declare(type_, inner, self._style))

    @cached_property
    def _style(self) -> Style:
        return Style(
            leaf=self._leaf,
            parameters=lambda signature: self.html("inner_parameters", self.parameters(signature.parameters)),
            length=lambda size: Markup.escape(clean(size or "")),
            call=lambda signature: self.words("convention", signature.calling_convention or ""),
        )

    def _leaf(self, type_: Type) -> str:
        nested = {"struct": type_.structure, "union": type_.union, "enum": type_.enumeration}
        word = next((word for word, members in nested.items() if members is not None), "")
        leaf = self.html("nested", word, self.members(nested[word] or ())) if word else self.name(type_.name or "")
        return self.words("constant", leaf) if type_.const else leaf

    def name(self, name: str) -> Markup:
        """Return the name of a type, linked to its page if it has one."""
        address = clean(self.linker(name))
        return self.words("type_name", clean(name), as_html(attribute(address)) if address else "")

    def parameters(self, parameters: Sequence[Parameter]) -> tuple[ParameterView, ...]:
        """Return the views of parameters in their order."""
        return tuple(
            ParameterView(
                name=clean(one.name),
                direction=direction_words(one),
                attributes=tuple(map(clean, attributes(one))),
                type=_without_links(self.macros, one.type),
                declaration=self.spell(one.type, self.words("variable", clean(one.name))),
                default=clean(one.default or ""),
                values=self.name(one.values) if one.values else Markup(),
                nullable=one.nullable,
            )
            for one in parameters
        )

    @cached_property
    def own_parameters(self) -> tuple[ParameterView, ...]:
        """Return the views of the parameters of what is declared, which its declaration and the rows below it show."""
        return self.parameters(self.declared)

    def members(self, members: Sequence[Field | Enumerator]) -> tuple[MemberView, ...]:
        """Return the views of fields or enumerators in their order."""
        return tuple(map(self._member, members))

    def _member(self, member: Field | Enumerator) -> MemberView:
        name = self.words("variable", clean(member.name))
        if isinstance(member, Enumerator):
            return MemberView(name, value=hexadecimal(member.value))
        return MemberView(self.spell(member.type, name), bits=member.bits)


@remembered(2048, typed=True)  # typed: text that is HTML already is another argument
def _printed(macros: object, macro: str, *given: str) -> Markup:
    return print_macro(getattr(macros, macro), *given)


@remembered(4096)
def _without_links(macros: object, type_: Type) -> Markup:
    """Return a type as it is on every page: no name of it leads anywhere."""
    return Printer(macros, lambda name: "").spell(type_)


def direction_words(parameter: Parameter) -> str:
    """Return `in`, `out` or `in, out`, as in a syntax block."""
    return {"inout": "in, out"}.get(parameter.direction, str(parameter.direction))


def hexadecimal(value: int) -> str:
    """Return `0x80131024`: eight digits for what fills more than 16 bits, else two at least."""
    return f"0x{value:08X}" if value > 0xFFFF else f"0x{value:02X}"


# --- rows ------------------------------------------------------------------------------------------------------------


def _parameters(printer: Printer) -> Iterator[Described]:
    names = Names()
    for parameter, view in zip(printer.declared, printer.own_parameters, strict=True):
        anchor = names.take(f"parameter-{safe_name(parameter.name)}")
        yield Described(parameter.name, anchor, printer.html("parameter_facts", view))


def _members(subject: Subject, printer: Printer) -> Iterator[Described]:
    if isinstance(subject, Enumeration | Structure | Union):
        names = Names()
        for name, member in members_by_path(subject.members):
            yield Described(name, names.take(f"member-{safe_name(name)}"), _member_facts(member, printer))


def _member_facts(member: Field | Enumerator, printer: Printer) -> Markup:
    if isinstance(member, Enumerator):
        return printer.html("value", hexadecimal(member.value))
    return printer.html("field_facts", printer.spell(member.type), member.bits)


# --- declarations ----------------------------------------------------------------------------------------------------


def _function_view(printer: Printer, subject: Method | Function | Callback) -> FunctionView:
    convention = clean(subject.calling_convention or "")
    return FunctionView(clean(subject.name), convention, printer.own_parameters, subject.variadic, printer.owner)


def _function(printer: Printer, subject: Method | Function) -> Markup:
    inner = printer.html("function", _function_view(printer, subject))
    macro = "method" if isinstance(subject, Method) else "statement"
    return printer.html(macro, printer.spell(subject.returns, inner) if subject.returns else inner)


def _callback(printer: Printer, subject: Callback) -> Markup:
    inner = printer.html("pointer_to_function", _function_view(printer, subject))
    return printer.html("typedef", printer.spell(subject.returns, inner) if subject.returns else inner)


def _record(printer: Printer, subject: Enumeration | Structure | Union) -> Markup:
    word, tag = _WORDS[type(subject)], clean(subject.tag_name or "")
    stated = None if isinstance(subject, Enumeration) else subject.pack
    pack = "" if stated is None else str(stated) if is_packing(stated) else "?"
    return printer.html("record", RecordView(word, clean(subject.name), tag, printer.members(subject.members), pack))


def _interface(printer: Printer, subject: Interface | Class) -> Markup:
    if isinstance(subject, Class) and subject.text:
        return Markup(html.escape(clean(subject.text)))
    word, base = _WORDS[type(subject)], printer.name(subject.base) if subject.base else ""
    return printer.html("interface", InterfaceView(word, clean(subject.name), clean(subject.iid or ""), base))


def _coclass(printer: Printer, subject: Coclass) -> Markup:
    interfaces = tuple(map(printer.name, subject.interfaces))
    return printer.html("coclass", CoclassView(clean(subject.name), clean(subject.clsid or ""), interfaces))


def _constant(printer: Printer, subject: NamedConstant) -> Markup:
    types = tuple(map(clean, subject.data_types))
    return printer.html("named_constant", ConstantView(clean(subject.name), constant_text(subject.value), types))


def _macro(printer: Printer, subject: Macro) -> Markup:
    arguments = f"({', '.join(subject.arguments)})" if subject.arguments is not None else ""
    words = ("#define", f"{subject.name}{arguments}", subject.text or "")
    return Markup(html.escape(clean(" ".join(filter(None, words)))))


def _alias(printer: Printer, subject: Alias) -> Markup:
    names = (spell(one.type, one.name) for one in given_names(subject))
    return Markup("\n").join(Markup(html.escape(clean(f"typedef {one};"))) for one in names)


_WORDS = {Enumeration: "enum", Structure: "struct", Union: "union", Interface: "interface", Class: "class"}
_DECLARATIONS: dict[type, Callable[..., Markup]] = {
    Method: _function,
    Function: _function,
    Callback: _callback,
    Enumeration: _record,
    Structure: _record,
    Union: _record,
    Interface: _interface,
    Class: _interface,
    Coclass: _coclass,
    NamedConstant: _constant,
    Macro: _macro,
    Alias: _alias,
}

"""What a page shows of the specification in every locale alike, made once: signature, parameters, members."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from docabi.backends.reference.plaintext import clean
from docabi.backends.reference.signature import (
    Linker,
    direction_words,
    entity_signature,
    hexadecimal,
    method_signature,
    type_markup,
)
from docabi.backends.reference.sitemap import Names, safe_name
from docabi.spec import (
    Callback,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Method,
    Parameter,
    Structure,
    Union,
)

Subject = Entity | Method | None
"""What a page is about; None for a document that describes no entity."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A parameter or member: its name, anchor and everything but words."""

    name: str
    anchor: str
    markup: Markup


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a page in HTML; members are `(name, value or type)`."""

    signature: Markup = Markup()  # noqa: RUF009 - immutable
    parameters: tuple[Shown, ...] = ()
    members: tuple[Shown, ...] = ()


def show(subject: Subject, linker: Linker) -> Facts:
    """Prepare the facts of a page."""
    if subject is None:
        return Facts()
    if isinstance(subject, Method):
        return Facts(method_signature(subject, linker), _parameters(subject.parameters, linker))
    parameters = subject.parameters if isinstance(subject, Function | Callback) else ()
    return Facts(
        entity_signature(subject, linker), _parameters(parameters, linker), tuple(_members(subject, linker, Names()))
    )


def _parameters(parameters: tuple[Parameter, ...], linker: Linker) -> tuple[Shown, ...]:
    names = Names()
    return tuple(
        Shown(
            parameter.name,
            names.take(f"parameter-{safe_name(parameter.name)}"),
            Markup(
                f"<code>{Markup.escape(clean(parameter.name))}</code> "
                f'<span class="direction">{direction_words(parameter)}</span> '
                f'<code class="type">{type_markup(parameter.type, linker)}</code>'
            ),
        )
        for parameter in parameters
    )


def _members(entity: Entity, linker: Linker, names: Names) -> Iterator[Shown]:
    if isinstance(entity, Enumeration):
        yield from _enumerators(entity.members, names)
    elif isinstance(entity, Structure | Union):
        yield from _fields(entity.members, linker, names)


def _enumerators(enumerators: tuple[Enumerator, ...], names: Names) -> Iterator[Shown]:
    for member in enumerators:
        anchor = names.take(f"member-{safe_name(member.name)}")
        yield Shown(member.name, anchor, Markup(f"<code>{hexadecimal(member.value)}</code>"))


def _fields(fields: tuple[Field, ...], linker: Linker, names: Names) -> Iterator[Shown]:
    """Fields, and behind a nested structure, union or enumeration its members, because pages describe those too."""
    for field in fields:
        nested = field.type.structure or field.type.union
        if not (nested and not field.name):
            anchor = names.take(f"member-{safe_name(field.name)}")
            bits = f" : {field.bits}" if field.bits is not None else ""
            yield Shown(
                field.name, anchor, Markup(f'<code class="type">{type_markup(field.type, linker)}{bits}</code>')
            )
        if nested:
            yield from _fields(nested, linker, names)
        yield from _enumerators(field.type.enumeration or (), names)

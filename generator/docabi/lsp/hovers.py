"""Facts of what stands under the cursor, with its words in every locale, as Markdown. No text of a page becomes markup:
words are shown plain, and code stands in a fence that none of it can end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.abi.rooms import is_packing
from docabi.abi.spelling import attributes, code_number, constant_text, spell
from docabi.driver.compiling import Compiled
from docabi.escape import markdown, one_line, printable
from docabi.lsp.cursor import Subject, method_of, parameter_of
from docabi.markdown.plaintext import Style
from docabi.markdown.plaintext import one_line as words_in_line
from docabi.spec import Callback, Coclass, Code, Entity, Enumerator, Field, Function, Method
from docabi.texts import PageText

_MOST = 1000
"""Characters of a text: a hover is no page."""
_STYLE = Style(width=100, alert=lambda _, kind: f"{kind.upper()}: ")


def facts_of(subject: Subject, compiled: Compiled) -> str:
    """What is known of a subject, as Markdown."""
    return "\n\n".join(part for part in _parts(subject, compiled) if part)


def _parts(subject: Subject, compiled: Compiled) -> Iterator[str]:
    entity, method = compiled.spec.entities[subject.entity], method_of(subject, compiled)
    name = f"{subject.entity}::{subject.method}" if subject.method else subject.entity
    yield f"**{markdown(name)}**: {markdown(_kind(entity, method))}"
    if subject.part:
        yield _code(_part(subject, compiled))
    else:
        yield _code(_signature(method or entity))
        yield _codes(method or entity)
    yield from _words(subject, compiled)


def _kind(entity: Entity, method: Method | None) -> str:
    facts = [str(entity.__struct_config__.tag) if method is None else "method", entity.area]
    if method is not None and method.slot is not None:
        facts.append(f"slot {method.slot}")
    if method is None and getattr(entity, "base", None):
        facts.append(f"base {getattr(entity, 'base', '')}")
    if method is None and getattr(entity, "iid", None):
        facts.append(str(getattr(entity, "iid", "")))
    facts += [entity.header or entity.idl or "", entity.library or ""]
    facts += [f"since {entity.since}" if entity.since else "", "deprecated" if entity.deprecated else ""]
    return one_line(" · ".join(fact for fact in facts if fact))


def _signature(subject: Entity | Method) -> str:
    if isinstance(subject, Method | Function | Callback) and subject.returns is not None:
        parameters = [f"    [{', '.join(attributes(one))}] {spell(one.type, one.name)}" for one in subject.parameters]
        inside = "\n" + ",\n".join(parameters) + "\n" if parameters else ""
        return f"{spell(subject.returns, subject.name)}({inside});"
    if isinstance(subject, Coclass):
        return "\n".join(subject.interfaces)
    members = "\n".join(_member(one) for one in getattr(subject, "members", ()))
    pack = getattr(subject, "pack", None)
    packing = f"\npacking of {pack} bytes" if pack is not None and is_packing(pack) else ""
    methods = "\n".join(
        f"{'' if one.slot is None else one.slot:>3} {one.name}" for one in getattr(subject, "methods", ())
    )
    return members + packing + methods or str(getattr(subject, "text", None) or "")


def _member(member: Field | Enumerator) -> str:
    if isinstance(member, Enumerator):
        return f"{member.name} = 0x{member.value:X}"
    return spell(member.type, member.name) + ("" if member.bits is None else f" : {member.bits}")


def _codes(subject: Entity | Method) -> str:
    codes: tuple[Code, ...] = getattr(subject, "hresults", ())
    shown = (f"`{one_line(code.name).replace('`', '')}` {code_number(code)}".strip() for code in codes)
    return f"Returns {', '.join(shown)}" if codes else ""


def _part(subject: Subject, compiled: Compiled) -> str:
    """A parameter, a member, a code or a constant as it is declared."""
    if (parameter := parameter_of(subject, compiled)) is not None:
        return f"[{', '.join(attributes(parameter))}] {spell(parameter.type, parameter.name)}"
    owner = method_of(subject, compiled) or compiled.spec.entities[subject.entity]
    for member in getattr(owner, "members", ()):
        if member.name == subject.part:
            return _member(member)
    for code in getattr(owner, "hresults", ()):
        if code.name == subject.part:
            return f"{code.name} {code_number(code)}".rstrip()
    for constant in getattr(owner, "constants", ()):
        if constant.name == subject.part:
            return f"{constant.name} {constant_text(constant.value)}".rstrip()
    return subject.part


def _words(subject: Subject, compiled: Compiled) -> Iterator[str]:
    """The summary, or what is said of a part, in each locale."""
    for locale in compiled.spec.locales:
        text = compiled.spec.text(subject.entity, locale)
        if text is None:
            continue
        page = text.methods.get(subject.method, PageText()) if subject.method else text.text
        source = _said_of(subject.part, page) if subject.part else page.summary or page.description
        said = one_line(words_in_line(source, _STYLE)) if source else ""
        if said:
            yield f"**{locale}** {markdown(said[:_MOST])}"


def _said_of(part: str, page: PageText) -> str:
    for words in (page.parameters, page.members, page.hresults, page.constants, page.states):
        if part in words:
            return words[part]
    return ""


def _code(text: str) -> str:
    """A block of code whose fence is longer than any run of backticks in it."""
    if not text:
        return ""
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}c\n{printable(text)}\n{fence}"

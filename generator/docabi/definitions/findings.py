"""What a comparison gives: disagreements between documentation and a definition file, each with the lines of both.

Here signatures, enumerators and fields of the two sides are compared; `compare` finds the things that both sides have.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import msgspec

from docabi.abi.spelling import spell, spell_parameters
from docabi.abi.types import Types, pointer
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize
from docabi.definitions.model import (
    NATURAL_PACKINGS,
    Difference,
    Imported,
    ImportedEnumeration,
    ImportedRecord,
    difference,
)
from docabi.diagnostics import Diagnostic, Severity
from docabi.patterns import compile_pattern
from docabi.source import PageId, Span
from docabi.spec import (
    UNKNOWN_PACKING,
    Against,
    Enumeration,
    Evidence,
    Field,
    Parameter,
    Signature,
    Source,
    Structure,
    Type,
    Union,
)


class Aspect(StrEnum):
    """What the two sides disagree about. "Missing" is what the documentation lacks, "extra" what it alone has."""

    IDENTIFIER = "identifier"
    BASE = "base"
    MISSING_METHOD = "missing-method"
    EXTRA_METHOD = "extra-method"
    METHOD_ORDER = "method-order"
    METHOD_NAME = "method-name"
    MISSING_SIGNATURE = "missing-signature"
    ARITY = "arity"
    PARAMETER_ORDER = "parameter-order"
    PARAMETER_TYPE = "parameter-type"
    POINTER_DEPTH = "pointer-depth"
    PARAMETER_NAME = "parameter-name"
    RETURN_TYPE = "return-type"
    MISSING_ENUMERATOR = "missing-enumerator"
    EXTRA_ENUMERATOR = "extra-enumerator"
    ENUMERATOR_VALUE = "enumerator-value"
    ENUMERATOR_NAME = "enumerator-name"
    MISSING_FIELD = "missing-field"
    EXTRA_FIELD = "extra-field"
    FIELD_ORDER = "field-order"
    FIELD_TYPE = "field-type"
    FIELD_NAME = "field-name"
    PACKING = "packing"


class Impact(StrEnum):
    """Whether other bytes are passed or stored (ABI), the same ones as another type of C++, so that a method that is
    written to one side does not override the other's (SOURCE), or the same under another name.
    """

    ABI = "abi"
    SOURCE = "source"
    NAMING = "naming"


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """A disagreement. `member` is a method, enumerator or field, `detail` the parameter; both may be empty.

    `documented` and `declared` are the two sides as text, empty where a side has nothing. `source` is the first witness
    of the documentation, `locales` all that say the same, `against` those that say something else.
    """

    entity: str
    aspect: Aspect
    impact: Impact
    documented: str
    declared: str
    file: str
    line: int
    member: str = ""
    detail: str = ""
    source: Source | None = None
    locales: tuple[str, ...] = ()
    against: tuple[Against, ...] = ()

    @property
    def subject(self) -> str:
        """The name of what the finding is about: `IThing.Open(pwzName)`."""
        name = f"{self.entity}.{self.member}" if self.member else self.entity
        return f"{name}({self.detail})" if self.detail else name


_RULES = {
    Impact.ABI: ("layout-abi", Severity.ERROR),
    Impact.SOURCE: ("layout-source", Severity.ERROR),
    Impact.NAMING: ("layout-naming", Severity.WARNING),
}


def findings_as_diagnostics(findings: Iterable[Finding]) -> tuple[Diagnostic, ...]:
    """A diagnostic for each finding, in order: at the page's line, with both sides, the file's line and locales."""
    return tuple(_diagnostic(finding) for finding in findings)


def _diagnostic(finding: Finding) -> Diagnostic:
    rule, severity = _RULES[finding.impact]
    source = finding.source
    page = PageId(source.locale, source.page) if source else PageId("", finding.file)
    line = source.line if source else finding.line
    message = f"`{finding.subject}`: {finding.aspect}: {_sides(finding)}"
    return Diagnostic(page, Span(line), rule, severity, message, _locales(finding))


def _sides(finding: Finding) -> str:
    documented = f"documented `{finding.documented}`" if finding.documented else "not documented"
    declared = f"declared `{finding.declared}`" if finding.declared else "not declared"
    return f"{documented}, {declared} at {finding.file}:{finding.line}"


def _locales(finding: Finding) -> str:
    """A text that says how many locales agree, and which ones say something else."""
    if not finding.locales:
        return ""
    same = f"{', '.join(finding.locales)} say{'s' if len(finding.locales) == 1 else ''} so"
    return "; ".join((same, *(_against(other) for other in finding.against)))


def _against(other: Against) -> str:
    locales = sorted({source.locale for source in other.sources})
    return f"{', '.join(locales) or 'another part'}: `{other.value}`"


_NAMES = (Aspect.METHOD_NAME, Aspect.PARAMETER_NAME, Aspect.ENUMERATOR_NAME, Aspect.FIELD_NAME)


class About(NamedTuple):
    """What a finding is about: the declaration's line, the path of the fact's evidence, the names of its parts."""

    line: int
    fact: str = "name"
    member: str = ""
    detail: str = ""


class Sides(msgspec.Struct, frozen=True):
    """One entity on both sides: its evidence in the documentation, the file that declares it, what type names mean.

    `member` and `line` are set while a method or function is compared.
    """

    entity: str
    file: Imported
    meanings: Types
    evidence: Callable[[], Evidence | None]
    lengths: Mapping[str, int] = {}
    """The numbers that lengths of arrays may use."""
    member: str = ""
    line: int = 1
    others: Sequence[Imported] = ()
    """All files, that of this one among them: a base, or what a name stands for, may be another one's."""

    def at(self, line: int, member: str = "") -> Sides:
        """The sides of a function or method, declared at a line."""
        return msgspec.structs.replace(self, line=line, member=member)

    def impact(self, differs: Difference) -> Impact:
        """What another type of a parameter or result does: C++ overrides methods by their exact types."""
        if differs.abi:
            return Impact.ABI
        return Impact.SOURCE if self.member else Impact.NAMING

    def finding(self, aspect: Aspect, sides: tuple[str, str], about: About, impact: Impact = Impact.ABI) -> Finding:
        """A finding of this entity; `sides` are documented and declared text."""
        stated = self.evidence()
        evidence = stated.nearest(about.fact) if stated else None
        sources = evidence.sources if evidence else ()
        return Finding(
            entity=self.entity,
            aspect=aspect,
            impact=Impact.NAMING if aspect in _NAMES else impact,
            documented=sides[0],
            declared=sides[1],
            file=self.file.file,
            line=about.line,
            member=about.member,
            detail=about.detail,
            source=min(sources) if sources else None,
            locales=tuple(sorted({source.locale for source in sources})),
            against=evidence.against if evidence else (),
        )

    def signature_text(self, name: str, signature: Signature) -> str:
        """A signature for a message."""
        return f"{spell(signature.returns, name)}({spell_parameters(signature)})"


def compare_signatures(documented: Signature, declared: Signature, sides: Sides) -> Iterator[Finding]:
    """Return type, number, types, order and names of parameters."""
    prefix = f"methods.{sides.member}." if sides.member else ""
    meanings = sides.meanings
    differs = difference(meanings.resolve(documented.returns), meanings.resolve(declared.returns))
    if differs:
        text = spell(documented.returns), spell(declared.returns)
        about = About(sides.line, prefix.rstrip("."), sides.member)
        yield sides.finding(Aspect.RETURN_TYPE, text, about, sides.impact(differs))
    if len(documented.parameters) != len(declared.parameters):
        yield _arity(documented.parameters, declared.parameters, prefix, sides)
        pairs = _by_name(documented.parameters, declared.parameters)
    else:
        pairs = list(zip(documented.parameters, declared.parameters, strict=True))
        names = [one.name for one in documented.parameters], [other.name for other in declared.parameters]
        if names[0] != names[1] and sorted(names[0]) == sorted(names[1]):
            text = ", ".join(names[0]), ", ".join(names[1])
            fact = f"{prefix}parameters.{names[0][0]}"
            yield sides.finding(Aspect.PARAMETER_ORDER, text, About(sides.line, fact, sides.member))
            pairs = _by_name(documented.parameters, declared.parameters)
    for one, other in pairs:
        yield from _compare_parameter(one, other, prefix, sides)


def _arity(documented: Sequence[Parameter], declared: Sequence[Parameter], prefix: str, sides: Sides) -> Finding:
    text = ", ".join(one.name for one in documented), ", ".join(one.name for one in declared)
    fact = f"{prefix}parameters.{documented[0].name}" if documented else prefix.rstrip(".")
    return sides.finding(Aspect.ARITY, text, About(sides.line, fact, sides.member))


def _by_name(documented: Sequence[Parameter], declared: Sequence[Parameter]) -> list[tuple[Parameter, Parameter]]:
    by_name = {other.name: other for other in declared}
    return [(one, by_name[one.name]) for one in documented if one.name in by_name]


def _compare_parameter(one: Parameter, other: Parameter, prefix: str, sides: Sides) -> Iterator[Finding]:
    about = About(sides.line, f"{prefix}parameters.{one.name}", sides.member, one.name)
    meanings = sides.meanings
    differs = difference(meanings.passed(one.type), meanings.passed(other.type))
    if differs:
        aspect = Aspect.POINTER_DEPTH if differs.aspect == "pointer-depth" else Aspect.PARAMETER_TYPE
        text = spell(one.type, one.name), spell(other.type, "" if _is_numbered(other.name) else other.name)
        yield sides.finding(aspect, text, about, sides.impact(differs))
    if one.name.lower() != other.name.lower() and not _is_numbered(other.name):
        yield sides.finding(Aspect.PARAMETER_NAME, (one.name, other.name), about)


def _is_numbered(name: str) -> bool:
    """`parameter3`: the name that a parameter without one gets."""
    return name.startswith("parameter") and name.removeprefix("parameter").isdigit()


def compare_enumerators(entity: Enumeration, declared: ImportedEnumeration, sides: Sides) -> Iterator[Finding]:
    """Enumerators by name; what is left over pairs by value, as one enumerator under two names. A file may be older
    than the releases that brought those which no page names.
    """
    values = {member.name: member.value for member in declared.members}
    known = {member.name for member in entity.members if member.release is None}
    brought = {member.name for member in entity.members} - known
    left = [member for member in declared.members if member.name not in known]
    for member in entity.members:
        name, fact = member.name, f"members.{member.name}"
        if _keeps_width(name, member.value, values):
            continue
        other = next((one for one in left if one.value == member.value), None)
        if name in values:
            if values[name] != member.value:
                text = _number(member.value), _number(values[name])
                yield sides.finding(Aspect.ENUMERATOR_VALUE, text, About(declared.lines[name], fact, name))
        elif member.release is not None:
            continue
        elif other is not None:
            left.remove(other)
            about = About(declared.lines[other.name], fact, name)
            yield sides.finding(Aspect.ENUMERATOR_NAME, (name, other.name), about)
        else:
            text = f"{name} = {_number(member.value)}", ""
            yield sides.finding(Aspect.EXTRA_ENUMERATOR, text, About(declared.line, fact, name))
    for other in (one for one in left if one.name not in brought and not _keeps_width(one.name, one.value, known)):
        text = "", f"{other.name} = {_number(other.value)}"
        yield sides.finding(Aspect.MISSING_ENUMERATOR, text, About(declared.lines[other.name], member=other.name))


_WIDTH_KEEPER = compile_pattern(r"_FORCE_?(?:DWORD|UINT|INT|32|32BIT)\Z")


def _keeps_width(name: str, value: int, others: Container[str] | Mapping[str, int]) -> bool:
    """Whether an enumerator is there for the compiler alone (`LAMP_FORCE_DWORD = 0x7fffffff`): it makes the enumeration
    32 bits wide, which all are, and nobody passes it; another side may lack it, or write another number of that width.
    """
    number = others.get(name, value) if isinstance(others, Mapping) else value
    return bool(_WIDTH_KEEPER.search(name)) and {value, number} <= {0x7FFFFFFF, 0xFFFFFFFF}


def _number(value: int) -> str:
    return str(value) if value < 10 else f"0x{value:x}"


def _packed(pack: int | None) -> str:
    return f"pack({pack})" if pack is not None else "no packing"


def compare_fields(entity: Structure | Union, declared: ImportedRecord, sides: Sides) -> Iterator[Finding]:
    """Fields by name; what is left over at the same place pairs as one field under two names."""
    packings = {None if pack in NATURAL_PACKINGS else pack for pack in (entity.pack, declared.pack)}
    if len(packings) > 1 and UNKNOWN_PACKING not in packings:
        text = _packed(entity.pack), _packed(declared.pack)
        yield sides.finding(Aspect.PACKING, text, About(declared.line, "pack"))
    names = [field.name for field in declared.fields]
    known = [field.name for field in entity.members]
    common = [name for name in known if name in names]
    if common != [name for name in names if name in common]:
        text = ", ".join(known), ", ".join(names)
        yield sides.finding(Aspect.FIELD_ORDER, text, About(declared.line, f"members.{known[0]}"))
    paired: set[str] = set()
    for index, field in enumerate(entity.members):
        other = _partner(field, index, entity, declared)
        if other is None:
            about = About(declared.line, f"members.{field.name}", field.name)
            yield sides.finding(Aspect.EXTRA_FIELD, (spell(field.type, field.name), ""), about)
        else:
            paired.add(other.name)
            yield from _compare_field(field, other, declared.lines.get(other.name, declared.line), sides)
    for field in declared.fields:
        if field.name not in paired:
            about = About(declared.lines.get(field.name, declared.line), member=field.name)
            yield sides.finding(Aspect.MISSING_FIELD, ("", spell(field.type, field.name)), about)


def _partner(field: Field, index: int, entity: Structure | Union, declared: ImportedRecord) -> Field | None:
    """The field of the same name, else the one at the same place if neither side knows the other's name."""
    for other in declared.fields:
        if other.name == field.name:
            return other
    if len(declared.fields) != len(entity.members):
        return None
    other = declared.fields[index]
    return None if any(one.name == other.name for one in entity.members) else other


def _flat(type: Type, lengths: Mapping[str, int]) -> Type:
    """A type in which lengths of arrays are numbers, as far as they are known, and an array of arrays is one of all
    their elements, which lie at the same places: `m[4][4]` is `m[16]`.
    """
    for part in ("structure", "union"):
        if (fields := getattr(type, part)) is not None:
            flat = tuple(msgspec.structs.replace(field, type=_flat(field.type, lengths)) for field in fields)
            return msgspec.structs.replace(type, **{part: flat})
    if type.array is None:
        return type
    value = evaluate([token for token in tokenize(type.size or "").texts if token], lengths)
    size = str(value) if value is not None else type.size
    held = _flat(type.array, lengths)
    if held.array is not None and value is not None and (held.size or "").isdigit():
        return msgspec.structs.replace(held, size=str(value * int(held.size or "")))
    return msgspec.structs.replace(type, array=held, size=size)


def _compare_field(one: Field, other: Field, line: int, sides: Sides) -> Iterator[Finding]:
    fact = f"members.{one.name}"
    differs = difference(
        *(pointer(sides.meanings.resolve(_flat(type, sides.lengths))) for type in (one.type, other.type))
    )
    about = About(line, fact, one.name)
    if differs or one.bits != other.bits:
        is_abi = one.bits != other.bits or differs is None or differs.abi
        text = spell(one.type, one.name), spell(other.type, other.name)
        yield sides.finding(Aspect.FIELD_TYPE, text, about, Impact.ABI if is_abi else Impact.NAMING)
    if one.name != other.name:
        yield sides.finding(Aspect.FIELD_NAME, (one.name, other.name), about)

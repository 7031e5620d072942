"""Types, parameters and fields in words, for the expectations of case files: `out name: pointer to LPWSTR`."""

from __future__ import annotations

from typing import Any

from docabi.spec import Field, Parameter, Signature, Type


def spell_signature(signature: Signature) -> dict[str, Any]:
    called = f" ({signature.calling_convention})" if signature.calling_convention else ""
    parameters = [spell_parameter(parameter) for parameter in signature.parameters]
    return {"returns": spell(signature.returns) + called, "parameters": parameters}


def spell_parameter(parameter: Parameter) -> str:
    flags = [flag for flag in ("retval", "optional", "string") if getattr(parameter, flag)]
    flags += [
        f"{name} {value}" for name in ("size", "length", "iid_is", "default") if (value := getattr(parameter, name))
    ]
    return f"{parameter.direction} {parameter.name}: {spell(parameter.type)}" + (
        f" [{'; '.join(flags)}]" if flags else ""
    )


def spell_field(field: Field) -> str:
    return f"{field.name or '(anonymous)'}: {spell(field.type)}" + (
        f" : {field.bits}" if field.bits is not None else ""
    )


def spell(type: Type) -> str:
    const = "const " if type.const else ""
    if type.pointer:
        return f"{const}pointer to {spell(type.pointer)}"
    if type.array:
        return f"array[{type.size or ''}] of {spell(type.array)}"
    if type.function:
        called = type.function.calling_convention or "function"
        parameters = ", ".join(spell_parameter(parameter) for parameter in type.function.parameters)
        return f"{called}({parameters}) -> {spell(type.function.returns)}"
    for word, members in (("structure", type.structure), ("union", type.union)):
        if members is not None:
            return f"{word} {{{', '.join(spell_field(field) for field in members)}}}"
    if type.enumeration is not None:
        return f"enumeration {{{', '.join(f'{one.name} = {one.value}' for one in type.enumeration)}}}"
    return f"{const}{type.name}"

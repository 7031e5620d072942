"""Interfaces, classes with a vtable, function pointers and exported functions as Python classes, and the Python forms
of one call: a documented signature in, a `CallView` out.

The friendly form prepares the C arguments, calls the raw form, checks the code and gives the values that came out. Its
code stands in `templates/python/call.py.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from docabi.abi.types import Shape, Sort
from docabi.abi.vtables import ROOT
from docabi.backends.deprecation import advice
from docabi.backends.python.docstrings import call_doc, entity_doc
from docabi.backends.python.forms import FORMS, Signature
from docabi.backends.python.iteration import closers, items_of, with_handles, with_steps
from docabi.backends.python.libraries import library_files
from docabi.backends.python.project import Project, neutral_names
from docabi.backends.python.roles import arguments
from docabi.backends.python.roles.argument import Argument, Role
from docabi.backends.python.roles.buffers import with_lengths_told
from docabi.backends.python.spelling import (
    IMPLEMENTATION_MEMBERS,
    OBJECT_MEMBERS,
    ClassedTypes,
    Namer,
    can_be_passed,
    is_address,
    kind,
    plain,
    reader,
)
from docabi.backends.python.statuses import named_status
from docabi.backends.python.views import (
    AcceptedView,
    BufferView,
    CallbackView,
    CallView,
    GrowthView,
    InterfaceView,
    LibraryView,
    ParameterView,
    ResultView,
    SlotView,
    ValueView,
)
from docabi.backends.words import without_page
from docabi.escape import python_string
from docabi.patterns import compile_pattern
from docabi.spec import Callback, Class, Entity, Function, Interface, Method, Parameter, Type

_RESULT_MEMBERS = ("count", "index", "hresult", "status", "_asdict", "_fields", "_make", "_replace")


class Declaration(Struct, frozen=True):
    """What the documentation declares, the `key` that error texts have for it, and its Python name.

    `freed` are names of memory that another method gives back by its address, `lenders` is what keeps memory that was
    lent to it, and lends that again. `status` is the class of codes that it returns, if that is not HRESULT.
    """

    name: str
    key: str
    python: str
    returns: Type | None
    parameters: tuple[Parameter, ...]
    convention: str = ""
    freed: frozenset[str] = frozenset()
    lenders: tuple[str, ...] = ()
    status: str = ""


def call_view(
    declaration: Declaration, types: ClassedTypes, opaque: frozenset[str], result_name: str
) -> CallView | None:
    """The forms of a declaration; None if a type that it needs is unknown."""
    returns = _returns(declaration, types)
    found = arguments([_with_values(one, types) for one in declaration.parameters], types, declaration.freed)
    found = tuple(_with_sign(*both, types) for both in zip(found, declaration.parameters, strict=True))
    found = with_lengths_told(found) if declaration.status else found
    if returns is None or any(argument.role == Role.UNKNOWN for argument in found):
        return None
    signature = Signature(found, opaque, declaration.key, returns.name == "HRESULT", types.roomy)
    parameters = tuple(FORMS[argument.role](argument, signature) for argument in found)
    return _assembled(declaration, returns, found, parameters, result_name + "_" * (result_name in types.reserved))


def _with_values(one: Parameter, types: ClassedTypes) -> Parameter:
    """A parameter whose number has the type of the enumeration that its values are of."""
    if one.values is None or types.resolve(named := Type(name=one.values)).sort is not Sort.ENUMERATION:
        return one
    return replace(one, type=Type(pointer=named) if one.type.pointer is not None else named)


def _with_sign(one: Argument, declared: Parameter, types: ClassedTypes) -> Argument:
    """An argument that is passed with the sign of its C type, whatever enumeration its values are of."""
    if not declared.values or one.shape.sort is not Sort.ENUMERATION:
        return one
    return replace(one, shape=replace(one.shape, signed=types.resolve(declared.type).signed))


def _returns(declaration: Declaration, types: ClassedTypes) -> Shape | None:
    if declaration.returns is None:
        return None
    shape = types.resolve(declaration.returns)
    return shape if shape.sort == Sort.VOID or can_be_passed(shape) else None


def _assembled(
    declaration: Declaration,
    returns: Shape,
    found: tuple[Argument, ...],
    parameters: tuple[ParameterView, ...],
    result_name: str,
) -> CallView:
    fails, returned, status = returns.name == "HRESULT", _returned(returns), declaration.status
    given = tuple(one for one in parameters if one.gives is not None)
    results = (returned, *given) if returned is not None and not status else given
    result = _result(result_name, declaration.key, results) if len(results) > 1 else None
    asked = next((found[a.iid].name for a in found if a.role == Role.OUT_REQUESTED), "")
    return CallView(
        name=declaration.python,
        key=declaration.key,
        symbol=declaration.name if declaration.name != declaration.python else "",
        convention=declaration.convention,
        fails=fails,
        status=status,
        returned=returned,
        parameters=parameters,
        accepted=_accepted(found, parameters, asked),
        growths=_growths([one for one in parameters if not status or _asks_again(one, found)]),
        results=results,
        result=result,
        asked=asked,
        gives=_gives("HResult" if fails else status, results, result),
        answers=_answers(fails, returned, parameters),
        lent=(*declaration.lenders, *(one.lends for one in parameters if one.lends)),
        arguments=found,
    )


# A text that a function returns in constant memory, which stays its own: what copies it, and what that gives.
_TEXTS_AT: Mapping[Sort, tuple[str, str]] = {
    Sort.NARROW: ("bytes_text_at", "bytes | None"),
    Sort.WIDE: ("text_at", "str | None"),
}


def _returned(returns: Shape) -> ValueView | None:
    """What the C function returns, if that is a value and no return code. Who owns what it points to, nobody says."""
    if returns.sort == Sort.VOID or returns.name == "HRESULT":
        return None
    is_number, is_code = returns.sort in (Sort.ENUMERATION, Sort.BOOLEAN), returns.sort == Sort.CALLBACK
    address, python = "int | None" if is_address(returns) else "", plain(returns)
    if returns.target is not None and returns.target.const and returns.target.sort in _TEXTS_AT:
        read, text = _TEXTS_AT[returns.target.sort]
        return ValueView(
            *("returned", "returned", "returned"), kind="POINTER", reader=read, raw=address, gives=text, answers=address
        )
    return ValueView(
        *("returned", "returned", "returned"),
        kind="POINTER" if address else kind(returns),
        reader="" if is_code else reader(returns),
        raw=address or ("int" if is_number else python),
        gives=address if is_code else python,
        answers=address or python,
    )


def _result(name: str, key: str, results: Sequence[ParameterView]) -> ResultView:
    namer = Namer(_RESULT_MEMBERS)
    return ResultView(name, key, tuple((namer.take(one.name), one.gives or "") for one in results))


def _accepted(found: Sequence[Argument], parameters: Sequence[ParameterView], asked: str) -> tuple[AcceptedView, ...]:
    """The Python arguments; a default stands only where all that follow have one."""
    out: list[AcceptedView] = []
    optional = True
    for argument, one in reversed([*zip(found, parameters, strict=True)]):
        if one.accepts is not None:
            default = one.default or _neutral(argument, one.accepts)
            optional = optional and default is not None
            is_asked = one.name == asked
            shown = default if optional and default is not None and not is_asked else ""
            out.append(AcceptedView(one.name, "" if is_asked else one.accepts, shown))
    return tuple(reversed(out))


_RESERVED = compile_pattern(r"(?i)\w*reserved\d*\Z")


def _neutral(argument: Argument, accepts: str) -> str | None:
    """NULL or 0 for a parameter that the page calls optional, or whose name says that nobody uses it."""
    if not argument.parameter.optional and not _RESERVED.match(argument.parameter.name):
        return None
    if accepts == "Pointer" or accepts.endswith("None"):
        return "None"
    is_number = accepts == "int" or accepts.endswith("| int")
    return "0" if is_number and argument.role == Role.VALUE else None


def _asks_again(one: ParameterView, found: Sequence[Argument]) -> bool:
    """Whether the length of a buffer goes in and comes out: so a callee says that it was too short."""
    return isinstance(one, BufferView) and one.size >= 0 and found[one.size].role is Role.CAPACITY_NEEDED


def _growths(parameters: Sequence[ParameterView]) -> tuple[GrowthView, ...]:
    """Buffers that may be too short, by the length that tells: those of one length grow together."""
    found: dict[str, list[BufferView]] = {}
    for one in parameters:
        if isinstance(one, BufferView) and one.needed:
            found.setdefault(one.needed, []).append(one)
    return tuple(GrowthView(needed, tuple(buffers)) for needed, buffers in found.items())


def _gives(code: str, results: Sequence[ParameterView], result: ResultView | None) -> str:
    if result is not None:
        return result.name
    if results:
        return results[0].gives or ""
    return code or "None"


def _answers(fails: bool, returned: ValueView | None, parameters: Sequence[ParameterView]) -> str:
    """What an implementation returns: what C returns, and what comes out."""
    results = (returned, *parameters) if returned is not None else parameters
    found = [one.answers for one in results if one.answers]
    if not found:
        return "int | None" if fails else "None"
    inside = found[0] if len(found) == 1 else f"tuple[{', '.join(found)}]"
    return f"Answer[{inside}]" if fails else inside


_NOTE_OPAQUE = "Nobody knows the order of its methods, so they cannot be called. `docabi layout import` can teach it."
_IID = compile_pattern(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")


def guid_text(written: str | None) -> str | None:
    """An identifier as a Python string, if it is one."""
    return python_string(written.lower()) if written is not None and _IID.match(written) else None


def interface_view(project: Project, entity: Interface | Class) -> InterfaceView:
    """The class of an interface."""
    base = project.vtables.base(entity.name)
    opaque = project.vtables.find(entity.name) is None
    said = (without_page(entity.name, project.spec.abi), _NOTE_OPAQUE if opaque else "")
    notes = [note for note in said if note]
    slots = tuple(_method_slots(project, entity))
    return InterfaceView(
        name=project.classes[entity.name],
        parent="VTable" if base is None else project.classes.get(base, base),
        iid=guid_text(entity.iid),
        doc=entity_doc(entity, project.text(entity), notes),
        com=project.vtables.is_com(entity.name),
        opaque=opaque,
        slots=slots,
        items=items_of(slot.call for slot in slots if slot.call is not None),
    )


def _method_slots(project: Project, entity: Interface | Class) -> Iterator[SlotView]:
    return (_slot(project, entity, method, made) for method, made in method_calls(project, entity))


def method_calls(project: Project, entity: Interface | Class) -> Iterator[tuple[Method, CallView | None]]:
    """The own methods with their forms; a name that a base has already gets an underscore."""
    bases = [*project.vtables.bases(entity.name)]
    counted = {"AddRef", "Release"} if ROOT in bases else set[str]()
    namer = Namer(OBJECT_MEMBERS, IMPLEMENTATION_MEMBERS, project.annotating, counted)
    for above in reversed(bases):
        for method in project.vtables.own(above) if above != ROOT else ():
            namer.take(method.name)
    ambiguous, closing = _ambiguous(project, entity.name), closers(project, entity.name)
    alone = [one for one in entity.methods if len(one.parameters) == 1]
    for method in project.vtables.own(entity.name):
        name = namer.take(method.name)
        # The slot has the Python name: it is what the raw form and an implementation are asked for.
        freed = frozenset(one.parameters[0].name for one in alone if one != method)
        key = f"{entity.name}.{method.name}"
        declaration = Declaration(
            *(name, key, name, method.returns, method.parameters),
            freed=freed,
            lenders=("self",),
            status=_status(project, method.returns),
        )
        made = call_view(declaration, project.types, project.opaque, f"{project.classes[entity.name]}_{name}")
        if made is not None and method.name in ambiguous:
            made = replace(made, implemented_as=f"{project.classes[entity.name]}_{name}")
        made = with_steps(with_handles(made, closing), closing) if made is not None else None
        yield method, made


def _ambiguous(project: Project, name: str) -> frozenset[str]:
    """Methods that an interface shares with one of its kind that it does not extend, as the second of a callback that
    each program implements together: there the plain name would mean both.
    """
    bases = project.vtables.bases
    others = (
        other
        for other in project.alike(name)
        if other != name and other not in bases(name) and name not in bases(other)
    )
    return frozenset(method.name for other in others for method in project.vtables.own(other))


def _slot(project: Project, owner: Entity, entity: Method | Function, made: CallView | None) -> SlotView:
    """A slot with the words of its page."""
    if made is None:
        return SlotView(entity.name, None)
    text = project.text(owner)
    if isinstance(entity, Function):  # whose words are headed by its Python name, and a method's by its own
        doc = call_doc(made.name, made, entity, text.text if text is not None else None, project.locale)
    else:
        page = text.methods.get(entity.name) if text is not None else None
        doc = call_doc(entity.name, made, entity, page, project.locale)
    return SlotView(entity.name, replace(made, doc=doc, deprecated=advice(entity)))


def callback_view(project: Project, entity: Callback) -> CallbackView:
    """The class of a function pointer type."""
    name = project.classes[entity.name]
    doc = entity_doc(entity, project.text(entity))
    return CallbackView(name, doc, SlotView(entity.name, function_call(project, entity, name)))


def _export(project: Project, entity: Function, name: str) -> SlotView:
    return _slot(project, entity, entity, function_call(project, entity, name))


def function_call(project: Project, entity: Callback | Function, name: str) -> CallView | None:
    """The forms of a function or of a pointer to one."""
    convention = "cdecl" if entity.variadic else convention_of(entity.calling_convention)
    status = _status(project, entity.returns) if isinstance(entity, Function) else ""
    declaration = Declaration(
        *(entity.name, entity.name, name, entity.returns, entity.parameters, convention), status=status
    )
    return call_view(declaration, project.types, project.opaque, f"{name}_result")


def _status(project: Project, returns: Type | None) -> str:
    found = named_status(returns, project.facts)
    return found.name if found is not None and found.name in project.types.statuses else ""


def convention_of(written: str | None) -> str:
    """`cdecl` if a declaration says so, else empty: Windows' own is stdcall."""
    return "cdecl" if written is not None and "cdecl" in written.lower() else ""


def exports_view(project: Project, functions: Sequence[Function]) -> LibraryView | None:
    """The class with a module's functions; None if it has none."""
    namer = Namer({"raw", "_raw", "Raw"}, project.annotating)
    slots = []
    for entity in functions:
        slots.append(project.kept(SlotView, _export, entity, namer.take(entity.name)))
    called = {slot.call.symbol or slot.call.name: slot.call.name for slot in slots if slot.call is not None}
    taken = {*called.values(), "raw", "_raw", "Raw"} | project.annotating
    files = library_files(functions, project.facts)
    return LibraryView(tuple(slots), neutral_names(functions, called, taken), files) if slots else None

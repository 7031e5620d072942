"""Vtables that declarations state: each form of one interface gives the same base, order and signatures."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.page import Fence
from docabi.source import PageId, Span
from docabi.spec import Declared

FACTS = Facts()
IID = "0c733a30-2a1c-11ce-ade5-00aa0044773d"
ROOT = ("QueryInterface", "AddRef", "Release")


class Slot(NamedTuple):
    """A method: return type, name, parameters as type and name."""

    returns: str
    name: str
    parameters: tuple[tuple[str, str], ...] = ()

    def list(self, first: str = "", last: str = "") -> str:
        return ", ".join(filter(None, (first, *(f"[in] {type} {name}" for type, name in self.parameters)))) or last

    def commented(self, *first: str) -> str:
        return ", ".join((*first, *(f"/* [in] */ {type} {name}" for type, name in self.parameters)))

    def sal(self) -> str:
        return ", ".join(f"_In_ {type} {name}" for type, name in self.parameters)


ROOT_SLOTS = (
    Slot("HRESULT", "QueryInterface", (("REFIID", "riid"), ("void **", "ppv"))),
    Slot("ULONG", "AddRef"),
    Slot("ULONG", "Release"),
)

Printer = Callable[[str, tuple[Slot, ...]], str]


def macro(head: str) -> Printer:
    def printed(base: str, slots: tuple[Slot, ...]) -> str:
        rows = (
            f"STDMETHOD({one.name})(THIS{'_ ' if one.parameters else ''}{one.sal()}) PURE;"
            if one.returns == "HRESULT"
            else f"STDMETHOD_({one.returns}, {one.name})(THIS{'_ ' if one.parameters else ''}{one.sal()}) PURE;"
            for one in (*ROOT_SLOTS, *slots)
        )
        body = "\n    ".join(rows)
        return f"{head.format(base=base)}\n{{\n    BEGIN_INTERFACE\n    {body}\n    END_INTERFACE\n}};"

    return printed


def midl(base: str, slots: tuple[Slot, ...]) -> str:
    rows = "\n".join(f'    [helpstring("x")] {one.returns} {one.name}({one.list()});' for one in slots)
    return f"[object, uuid({IID}), pointer_default(unique)]\ninterface ILamp : {base}\n{{\n{rows}\n}}"


def generated(base: str, slots: tuple[Slot, ...]) -> str:
    rows = "\n".join(
        f"    virtual /* [helpstring] */ {one.returns} STDMETHODCALLTYPE {one.name}({one.commented()}) = 0;"
        for one in slots
    )
    return f'MIDL_INTERFACE("{IID}")\nILamp : public {base}\n{{\npublic:\n{rows}\n}};'


def cpp(keyword: str) -> Printer:
    def printed(base: str, slots: tuple[Slot, ...]) -> str:
        rows = "\n".join(f"    virtual {one.returns} __stdcall {one.name}({one.sal()}) = 0;" for one in slots)
        return f'{keyword} __declspec(uuid("{IID}")) ILamp : public {base}\n{{\npublic:\n{rows}\n}};'

    return printed


def table(base: str, slots: tuple[Slot, ...]) -> str:
    def row(owner: str, one: Slot) -> str:
        listed = one.commented("ILamp * This")
        head = f"    DECLSPEC_XFGVIRT({owner}, {one.name})"
        return f"{head}\n    {one.returns} ( STDMETHODCALLTYPE *{one.name} )( {listed});"

    inherited = [row("IUnknown", one) for one in ROOT_SLOTS]
    own = [row("ILamp", one) for one in slots]
    brought = [row(base, Slot("void", f"Of{base}"))] if base != "IUnknown" else []
    body = "\n".join((*inherited, *brought, *own))
    view = "interface ILamp\n{\n    CONST_VTBL struct ILampVtbl *lpVtbl;\n};"
    return f"typedef struct ILampVtbl\n{{\n    BEGIN_INTERFACE\n{body}\n    END_INTERFACE\n}} ILampVtbl;\n\n{view}"


FORMS: dict[str, Printer] = {
    "DECLARE_INTERFACE_": macro("DECLARE_INTERFACE_(ILamp, {base})"),
    "DECLARE_INTERFACE_IID_": macro(f'DECLARE_INTERFACE_IID_(ILamp, {{base}}, "{IID}")'),
    "MIDL": midl,
    "MIDL_INTERFACE": generated,
    "class": cpp("class"),
    "struct": cpp("struct"),
    "vtable of C": table,
}


def declared(text: str) -> tuple[Declared, list[str]]:
    sink = Sink(PageId("en-US", "lamps/ilamp-interface.md"))
    return declared_facts(Fence("cpp", text, Span(1)), FACTS, sink), [one.rule for one in sink]


NAMES = st.from_regex(r"[A-Z][a-z]{2,8}[A-Z][a-z]{2,6}", fullmatch=True)
TYPES = st.sampled_from(("DWORD", "ULONG *", "const GUID *", "LPCWSTR", "IUnknown *", "struct LAMP *", "unsigned int"))
PARAMETERS = st.lists(
    st.tuples(TYPES, st.from_regex(r"[a-z]{2}[A-Z][a-z]{1,6}", fullmatch=True)),
    max_size=4,
    unique_by=lambda one: one[1],
)
SLOTS = st.lists(
    st.builds(Slot, st.sampled_from(("HRESULT", "ULONG", "void", "LPCWSTR")), NAMES, PARAMETERS.map(tuple)),
    min_size=1,
    max_size=6,
    unique_by=lambda one: one.name,
)


@given(SLOTS, st.sampled_from(("IUnknown", "IDispatch", "ILampBase")))
def test_every_form_of_an_interface_states_the_same(slots: list[Slot], base: str) -> None:
    found = {form: declared(printed(base, tuple(slots)))[0] for form, printed in FORMS.items()}
    for form, one in found.items():
        own = [method for method in one.methods if method.name != f"Of{base}"]
        first = found["MIDL"].methods
        assert one.name == "ILamp", form
        assert (one.base or "IUnknown") == base, form
        assert one.iid == (None if form in ("DECLARE_INTERFACE_", "vtable of C") else IID), form
        assert [name for name in one.vtable if name not in (*ROOT, f"Of{base}")] == [slot.name for slot in slots], form
        assert [method.name for method in own] == [slot.name for slot in slots], form
        assert [method.signature.returns for method in own] == [method.signature.returns for method in first], form
        assert [method.signature.parameters for method in own] == [method.signature.parameters for method in first], (
            form
        )


WITHOUT_ORDER = {
    "a method that is not virtual": "interface ILamp : IUnknown { STDMETHOD(Light)() PURE; HRESULT Dim(); };",
    "a listing by name": "interface I : IUnknown { ULONG AddRef(); HRESULT QueryInterface(); void Light(); };",
    "dispatch alone": "dispinterface ILamp { properties: methods: HRESULT Light(); HRESULT Dim(); };",
    "two bases": "class ILamp : public IOne, public ITwo { virtual void Light() = 0; };",
    "a virtual base": "class ILamp : virtual public IOne { virtual void Light() = 0; };",
    "a destructor": "class ILamp { virtual void Light() = 0; virtual ~ILamp(); };",
    "methods behind a macro": "DECLARE_INTERFACE(I) {\nLAMP_METHODS(PURE)\nSTDMETHOD(Light)(THIS) PURE;\n};",
    "a part left out": "interface ILamp : IUnknown { HRESULT Light(); ... };",
    "overloads": "struct ILamp : IUnknown { virtual void Light() = 0; virtual void Light(int a) = 0; };",
    "nothing virtual": "class Lamp { void Light(); };",
    "no body": "interface ILamp : IUnknown;",
}


@pytest.mark.parametrize("text", WITHOUT_ORDER.values(), ids=WITHOUT_ORDER)
def test_a_body_that_may_lack_slots_states_no_order(text: str) -> None:
    assert declared(text)[0].vtable == ()


WITH_ORDER = {
    "properties": (
        "interface ILamp : IDispatch { [propget] HRESULT Level([out] int *v); [propput] HRESULT Level(int v); };",
        ("get_Level", "put_Level"),
    ),
    "a remote form": (
        "interface ILamp : IUnknown { [local] HRESULT Next(int a); [call_as(Next)] HRESULT RemoteNext(int a); };",
        ("Next",),
    ),
    "a static function": ("struct ILamp { virtual void Light() = 0; static ILamp *Make(); };", ("Light",)),
    "a helper that is not virtual": ("struct ILamp { virtual void Light() = 0; void Twice() { } };", ("Light",)),
    "constants and types among methods": (
        "interface ILamp : IUnknown { typedef enum { A, B } Color; const int MOST = 3; HRESULT Light(Color c); };",
        ("Light",),
    ),
    "a macro that forgot PURE": (
        "DECLARE_INTERFACE(ILamp) { STDMETHOD(Light)(THIS) PURE; STDMETHOD(Dim)(THIS); };",
        ("Light", "Dim"),
    ),
}


@pytest.mark.parametrize(("text", "names"), WITH_ORDER.values(), ids=WITH_ORDER)
def test_what_takes_no_slot_is_none(text: str, names: tuple[str, ...]) -> None:
    assert declared(text)[0].vtable == names


def test_the_view_of_c_is_no_declaration_of_its_own() -> None:
    found, reported = declared(table("IUnknown", (Slot("HRESULT", "Light"),)))
    assert (found.name, reported) == ("ILamp", [])


def test_a_macro_for_methods_and_a_quotation_are_no_methods() -> None:
    found, _ = declared("DECLARE_INTERFACE(I) {\nLAMP_METHODS(PURE)\nSTDMETHOD(Light)(THIS) PURE;\n};")
    assert [method.name for method in found.methods] == ["Light"]
    found, _ = declared('interface ILamp : IUnknown {\ncpp_quote("x")\nHRESULT Light();\n}')
    assert (found.vtable, [method.name for method in found.methods]) == (("Light",), ["Light"])


def test_the_body_counts_whatever_stands_above_it() -> None:
    ahead = "typedef interface ILamp ILamp;\ninterface ILamp;\nEXTERN_C const IID IID_ILamp;\n"
    found, reported = declared(ahead + generated("IUnknown", (Slot("HRESULT", "Light"),)))
    assert (found.vtable, found.iid, reported) == (("Light",), IID, [])


def test_of_the_forms_for_cpp_and_for_c_that_for_cpp_states_more() -> None:
    slots = (Slot("HRESULT", "Light", (("DWORD", "level"),)),)
    both = f"#if defined(__cplusplus) && !defined(CINTERFACE)\n{generated('ILampBase', slots)}\n#else\n"
    found, _ = declared(f"{both}{table('ILampBase', slots)}\n#endif")
    assert (found.base, found.iid, found.vtable) == ("ILampBase", IID, ("Light",))


DEFINED = "DEFINE_GUID({name}, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d);\n"


@pytest.mark.parametrize(("name", "iid"), [("IID_ILamp", IID), ("IID_IOther", None), ("CLSID_ILamp", None)])
def test_a_definition_beside_the_body_gives_the_identifier(name: str, iid: str | None) -> None:
    found, _ = declared(f"{DEFINED.format(name=name)}interface ILamp : IUnknown {{ HRESULT Light(); }};")
    assert (found.iid, found.vtable) == (iid, ("Light",))

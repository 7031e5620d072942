"""Further commits of the git history: what only other pages than the first ones can show, and what no page can."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from tests.changes.lamp_documentation import IID, Documentation, Thing, call, enumeration, lamps, named, structure
from tests.changes.lamp_documentation import interface as interface_of
from tests.changes.steps import Step


def _coclass(*interfaces: str, clsid: str = "0A") -> Thing:
    """A COM class that gives interfaces."""
    lines = "".join(f"    interface {name};\n" for name in interfaces)
    return Thing("coclass", f"[uuid({IID}{clsid})]\ncoclass Lamp {{\n{lines}}};")


def _class(name: str, base: str = "") -> Thing:
    """An abstract class of C++."""
    return Thing("class", f"class {name}{base} {{\npublic:\n    virtual HRESULT Do{name}() = 0;\n}};")


def _fill(*parameters: str, **fields: str) -> Thing:
    return call("FillLamp", *parameters, kind="function", **fields)


def _bits(lit: int) -> Thing:
    """A structure of bit fields with a further name."""
    made = structure("BITS", f"DWORD lit : {lit}", f"DWORD rest : {32 - lit}")
    return msgspec.structs.replace(made, code=made.code.replace("} BITS", "} BITS, *PBITS"))


FILL = ("[in] DWORD count", "[in] DWORD other", "[in, size_is(count)] BYTE *data", "[in] WCHAR *name", "DWORD *guessed")
ASK = ("[in] REFIID riid", "[in] REFIID other", "[out, iid_is(riid)] void **thing")
# A known interface and a known enumeration: facts of docabi say their slots and the values that no page has.
MANAGER = "ICLRDomainManager"
VERSIONS = "CorDebugInterfaceVersion"


def further() -> Documentation:
    """The first pages and others."""
    method = call("SetAppDomainManagerType", "[in] DWORD level")
    other = call("SetPropertiesForDefaultAppDomain", "[in] DWORD level")
    things = {
        "FillLamp": _fill(*FILL),
        "AskLamp": call("AskLamp", *ASK, kind="function"),
        "NextLamp": call("NextLamp", "[in] DWORD at", kind="function", returns="BYTE *", codes=()),
        "BareLamp": call(
            "BareLamp", "[in] DWORD at", kind="function", header="", codes=("S_OK", "LAMP_HOT (0x80040201)")
        ),
        "DIMENSIONS": structure("DIMENSIONS", "DWORD a", "DWORD b", "WORD c", "WORD d"),
        "IdlLamp": call("IdlLamp", "[in] DWORD at", kind="function", header="Lamps.idl"),
        "OldLamp": call("OldLamp", "[in] DWORD at", kind="function", said="since .NET 2.0, use AddLamp"),
        "RingLampW": call("RingLampW", "[in] LPCWSTR name", kind="function"),
        "BITS": _bits(2),
        "LampMode": enumeration("LampMode", "LM_A = 0", "LM_B = 1", "LM_C = 2"),
        "Lamp": _coclass("ILamp", "ILantern"),
        "CBase": _class("CBase"),
        "CLamp": _class("CLamp"),
        "Marker": Thing("class", "internal sealed class Marker"),
        MANAGER: Thing("interface", "", (method.code.split()[1], other.code.split()[1])),
        f"{MANAGER}::SetAppDomainManagerType": method,
        f"{MANAGER}::SetPropertiesForDefaultAppDomain": other,
        VERSIONS: enumeration(VERSIONS, "ver_ICorDebug = 1", "ver_ICorDebugAssembly2 = 3", header="CorDebug.h"),
    }
    return lamps().having(**things).worded("IdlLamp", described="`AT_MOST` (0x00000005)")


def _filled(old: str, new: str) -> Callable[[Documentation], Documentation]:
    """One parameter of FillLamp is declared otherwise."""
    return lambda d: d.having(FillLamp=_fill(*(new if one == old else one for one in FILL)))


def _coded(name: str, old: str, new: str) -> Callable[[Documentation], Documentation]:
    """Something is declared otherwise."""
    return lambda d: d.changed(name, code=d.things[name].code.replace(old, new))


def _renamed(old: str, new: str) -> Callable[[Documentation], Documentation]:
    """A thing with another name everywhere."""
    return lambda d: d.having(
        **{old: None, new: msgspec.structs.replace(d.things[old], code=d.things[old].code.replace(old, new))}
    )


CAME = (
    *(
        f"function-added {name}"
        for name in ("AskLamp", "BareLamp", "FillLamp", "IdlLamp", "NextLamp", "OldLamp", "RingLampW")
    ),
    *(
        f"type-added {name}"
        for name in ("BITS", "CBase", "CLamp", "DIMENSIONS", "Lamp", "LampMode", "Marker", VERSIONS)
    ),
    f"interface-added {MANAGER}",
    # Two come with the header that a page names.
    *(f"identifier-added CLSID_{name}" for name in ("Lamp", "CorDebug", "EmbeddedCLRCorDebug")),
)
"""What the further pages bring."""

DATA = "FillLamp parameters.data"
FURTHER: Sequence[Step] = (
    (
        "a page in another folder",
        lambda d: d.changed("AddLamp", folder="halls"),
        ["entity-moved AddLamp area", "page-moved AddLamp page"],
    ),
    ("another kind", _coded("LAMPINFO", "struct", "union"), ["kind-changed LAMPINFO"]),
    ("another name", _renamed("AddLamp", "PutLamp"), ["entity-renamed PutLamp name", "page-moved PutLamp page"]),
    (
        "one is two",
        lambda d: d.having(
            DIMENSIONS=None,
            LAMPHEAD=structure("LAMPHEAD", "DWORD a", "DWORD b"),
            LAMPTAIL=structure("LAMPTAIL", "WORD c", "WORD d"),
        ),
        ["entity-split DIMENSIONS"],
    ),
    ("no identifier any more", _coded("ILantern", f"[uuid({IID}02)]\n", ""), ["iid-removed ILantern iid"]),
    ("a class extends another one", _coded("CLamp", "CLamp {", "CLamp : public CBase {"), ["base-added CLamp base"]),
    (
        "a COM class gives less",
        lambda d: d.having(Lamp=_coclass("ILamp")),
        ["coclass-interface-removed Lamp interfaces.ILantern"],
    ),
    (
        "another default",
        lambda d: d.having(Lamp=_coclass("ILantern", "ILamp")),
        ["default-interface-changed Lamp interfaces"],
    ),
    (
        "another class identifier",
        lambda d: d.having(Lamp=_coclass("ILamp", "ILantern", clsid="0B")),
        ["iid-changed Lamp clsid", "identifier-changed CLSID_Lamp"],
    ),
    ("a COM class went", lambda d: d.having(Lamp=None), ["type-removed Lamp", "identifier-removed CLSID_Lamp"]),
    (
        "a method without a slot",
        lambda d: d.having(ILamp=named(interface_of("Light"), "ILamp")),
        ["slot-removed ILamp methods.Dim.slot"],
    ),
    (
        "a slot without a page",
        lambda d: d.having(**{f"{MANAGER}__SetAppDomainManagerType": None}),
        [f"method-undocumented {MANAGER} methods.SetAppDomainManagerType"],
    ),
    (
        "a method has another name",
        lambda d: d.having(
            ILamp=named(interface_of("Light", "Fade"), "ILamp"),
            ILamp__Dim=None,
            ILamp__Fade=call("Fade", "[in] DWORD level", "[out] DWORD *former"),
        ),
        ["method-renamed ILamp methods.Fade.name", "page-moved ILamp methods.Fade.page"],
    ),
    ("memory is constant", _filled(FILL[2], "[in, size_is(count)] const BYTE *data"), [f"const-added {DATA}.type"]),
    ("another size", _filled(FILL[2], "[in, size_is(other)] BYTE *data"), [f"size-changed {DATA}.size"]),
    ("no size", _filled(FILL[2], "[in] BYTE *data"), [f"size-removed {DATA}.size"]),
    ("a text", _filled(FILL[3], "[in, string] WCHAR *name"), ["text-stated FillLamp parameters.name.string"]),
    (
        "a default",
        _filled(FILL[1], "[in, defaultvalue(3)] DWORD other"),
        ["default-changed FillLamp parameters.other.default"],
    ),
    (
        "another guess",
        _filled(FILL[4], "void *guessed"),
        [
            "direction-guessed FillLamp parameters.guessed.direction",
            "parameter-pointee-changed FillLamp parameters.guessed.type",
        ],
    ),
    (
        "what comes out has no type",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[out] void *former")),
        ["memory-untyped ILamp methods.Dim.parameters.former.type"],
    ),
    (
        "another interface is asked for",
        lambda d: d.having(AskLamp=call("AskLamp", *ASK[:2], ASK[2].replace("riid", "other"), kind="function")),
        ["asked-interface-changed AskLamp parameters.thing.iid_is"],
    ),
    (
        "a result of the call",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[out, retval] DWORD *former")),
        ["result-added ILamp methods.Dim.parameters.former.retval"],
    ),
    (
        "nothing may come out",
        lambda d: d.changed("AddLamp", codes=("S_OK", "S_FALSE", "E_FAIL")),
        ["null-possible AddLamp parameters.lamp.nullable", "success-code-added AddLamp hresults.S_FALSE"],
    ),
    (
        "words name an enumeration",
        lambda d: d.worded("NextLamp", described="Une valeur de LampMode"),
        ["values-changed NextLamp parameters.at.values"],
    ),
    (
        "words name a number",
        lambda d: d.worded("NextLamp", described="`AT_ONCE` (0x00000001)"),
        ["constant-added NextLamp constants.AT_ONCE"],
    ),
    (
        "words say that values combine",
        lambda d: d.worded("LampMode", summary="Un masque de bits."),
        ["flags-changed LampMode flags"],
    ),
    ("an address of something else", _coded("NextLamp", "BYTE", "DWORD"), ["return-pointee-changed NextLamp returns"]),
    ("no declaration", lambda d: d.changed("AddLamp", code=""), ["declaration-removed AddLamp"]),
    (
        "another convention",
        _coded("AddLamp", "HRESULT ", "HRESULT __cdecl "),
        ["calling-convention-changed AddLamp calling_convention"],
    ),
    ("further arguments", _coded("NextLamp", "at\n", "at,\n    ...\n"), ["variadic-added NextLamp variadic"]),
    (
        "a code of no value",
        lambda d: d.changed("BareLamp", codes=("S_OK", "LAMP_HOT (0x80040201)", "LAMP_ODD")),
        ["code-added BareLamp hresults.LAMP_ODD"],
    ),
    (
        "another value of a code",
        lambda d: d.changed("BareLamp", codes=("S_OK", "LAMP_HOT (0x80040202)")),
        ["code-value-changed BareLamp hresults.LAMP_HOT.value"],
    ),
    (
        "a code is a success",
        lambda d: d.changed("BareLamp", codes=("S_OK", "LAMP_HOT (0x00040201)")),
        ["code-made-success BareLamp hresults.LAMP_HOT.success", "code-value-changed BareLamp hresults.LAMP_HOT.value"],
    ),
    (
        "a value without a page",
        lambda d: d.having(**{VERSIONS: enumeration(VERSIONS, "ver_ICorDebug = 1", header="CorDebug.h")}),
        [f"enumerator-undocumented {VERSIONS} members.ver_ICorDebugAssembly2.release"],
    ),
    (
        "values of another width",
        _coded("LampColor", "enum {", "enum LampColor : BYTE {"),
        ["enumeration-width-changed LampColor underlying"],
    ),
    ("a member has another name", _coded("LAMPINFO", "on;", "lit;"), ["field-renamed LAMPINFO members.lit.name"]),
    (
        "a member points to something else",
        _coded("LAMPINFO", "void", "DWORD"),
        ["field-pointee-changed LAMPINFO members.state.type"],
    ),
    (
        "other bits",
        lambda d: d.having(BITS=_bits(1)),
        ["bit-field-changed BITS members.lit.bits", "bit-field-changed BITS members.rest.bits"],
    ),
    ("packed", _coded("LAMPINFO", "typedef", "#pragma pack(push, 1)\ntypedef"), ["packing-changed LAMPINFO pack"]),
    (
        "a further name",
        _coded("LAMPINFO", "} LAMPINFO", "} LAMPINFO, *PLAMPINFO"),
        ["alias-added LAMPINFO aliases.PLAMPINFO"],
    ),
    ("a tag", _coded("LAMPINFO", "struct", "struct tagLAMP"), ["tag-changed LAMPINFO tag_name"]),
    (
        "one is the two forms of a name",
        lambda d: d.changed("AskLamp", forms=("AskLampA", "AskLampW")),
        ["entity-split AskLamp"],
    ),
    (
        "another form",
        lambda d: d.changed("RingLampW", forms=("RingLamp", "RingLampA")),
        ["form-added RingLampW neutral", "form-added RingLampW twin", "function-added RingLampA"],
    ),
    ("a further name means something else", _coded("BITS", "*PBITS", "**PBITS"), ["alias-changed BITS aliases.PBITS"]),
    ("another definition file", lambda d: d.changed("IdlLamp", header="Lights.idl"), ["idl-changed IdlLamp idl"]),
    (
        "words give another value",
        lambda d: d.worded("IdlLamp", described="`AT_MOST` (0x00000006)", revision="d" * 40),
        ["constant-value-changed IdlLamp constants.AT_MOST.value"],
    ),
    (
        "a number is of another type",
        _coded("IdlLamp", "DWORD", "LONG"),
        ["constant-retyped IdlLamp constants.AT_MOST.of", "parameter-pointee-changed IdlLamp parameters.at.type"],
    ),
    ("a definition file", lambda d: d.changed("BareLamp", header="Lamps.idl"), ["idl-added BareLamp idl"]),
    (
        "words say that it is deprecated",
        lambda d: d.worded("AddLamp", summary="Cette fonction est obsolète.", revision="e" * 40),
        ["deprecation-added AddLamp deprecated"],
    ),
    (
        "something else takes its place",
        _coded("OldLamp", "use AddLamp", "use ILamp::Light"),
        ["replacement-changed OldLamp deprecated"],
    ),
    (
        "it is deprecated since another version",
        _coded("OldLamp", "2.0", "4.0"),
        ["deprecation-dated OldLamp deprecated"],
    ),
    ("no library", lambda d: d.changed("AddLamp", library=""), ["library-removed AddLamp library"]),
    ("no version", lambda d: d.changed("AddLamp", since=""), ["since-removed AddLamp since"]),
    ("another language", _coded("Marker", "internal", "public"), ["declared-text-changed Marker text"]),
    (
        "the same revision of the source with another fact",
        lambda d: _coded("AddLamp", "DWORD", "BYTE")(d).worded("AddLamp", revision=d.things["AddLamp"].revision),
        ["unsourced-change AddLamp parameters.kind.type"],
    ),
)

UNSEEN: Mapping[str, str] = {
    "slots-shifted": "pages say the order of methods; where a vtable begins, facts of layouts and the base say",
    "buffer-end-changed": "no page says it: corrections and patches do",
    "member-size-changed": "no page says it: corrections and patches do",
    "locale-added": "a revision without the pages of a locale that is asked for is refused",
    "locale-removed": "as locale-added",
    "unclassified-change": "what no class tells: a history that showed it would show a class that is missing",
}
"""The classes that no commit of pages shows, and why; each has a sheet."""

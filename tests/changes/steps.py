"""The commits of a git history as values: what each does to the documentation, and what it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from tests.changes.lamp_documentation import Documentation, call, enumeration, interface, named, structure

Step = tuple[str, Callable[[Documentation], Documentation], list[str]]
LIGHT = "ILamp::Light"

# What a commit does, how, and what it changes: class and name. Each is taken back by the commit behind it.
STEPS: Sequence[Step] = (
    (
        "a function came",
        lambda d: d.having(DropLamp=call("DropLamp", "[in] DWORD kind", kind="function")),
        ["function-added DropLamp"],
    ),
    ("an enumeration came", lambda d: d.having(LampKind=enumeration("LampKind", "LK_A = 1")), ["type-added LampKind"]),
    (
        "an interface came with its methods",
        lambda d: d.having(
            ITorch=named(interface("Burn", iid="03"), "ITorch"), ITorch__Burn=call("Burn", "[in] DWORD level")
        ),
        ["interface-added ITorch"],
    ),
    (
        "a method came at the end",
        lambda d: d.having(
            ILamp=named(interface("Light", "Dim", "Blink"), "ILamp"), ILamp__Blink=call("Blink", "[in] DWORD level")
        ),
        ["method-added ILamp methods.Blink"],
    ),
    (
        "a method came before others",
        lambda d: d.having(
            ILamp=named(interface("Blink", "Light", "Dim"), "ILamp"), ILamp__Blink=call("Blink", "[in] DWORD level")
        ),
        ["method-inserted ILamp methods.Blink"],
    ),
    (
        "two methods changed places",
        lambda d: d.having(ILamp=named(interface("Dim", "Light"), "ILamp")),
        ["methods-reordered ILamp methods"],
    ),
    (
        "another identifier",
        lambda d: d.having(ILamp=named(interface("Light", "Dim", iid="09"), "ILamp")),
        ["iid-changed ILamp iid"],
    ),
    (
        "another base",
        lambda d: d.having(ILantern=named(interface("Glow", base="IUnknown", iid="02"), "ILantern")),
        ["base-changed ILantern base"],
    ),
    (
        "a parameter came",
        lambda d: d.having(ILamp__Light=call("Light", "[in] DWORD level", "[in] DWORD flags", "[in] DWORD time")),
        ["parameter-added ILamp methods.Light.parameters.time"],
    ),
    (
        "parameters changed places",
        lambda d: d.having(ILamp__Light=call("Light", "[in] DWORD flags", "[in] DWORD level")),
        ["parameters-reordered ILamp methods.Light.parameters"],
    ),
    (
        "a parameter has another name",
        lambda d: d.having(ILamp__Light=call("Light", "[in] DWORD brightness", "[in] DWORD flags")),
        ["parameter-renamed ILamp methods.Light.parameters.brightness.name"],
    ),
    (
        "a parameter is of another width",
        lambda d: d.having(ILamp__Light=call("Light", "[in] BYTE level", "[in] DWORD flags")),
        ["parameter-type-changed ILamp methods.Light.parameters.level.type"],
    ),
    (
        "a type is spelled otherwise",
        lambda d: d.having(ILamp__Light=call("Light", "[in] ULONG level", "[in] DWORD flags")),
        ["type-respelled ILamp methods.Light.parameters.level.type"],
    ),
    (
        "a pointer to something else",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[out] LAMPINFO *former")),
        ["parameter-pointee-changed ILamp methods.Dim.parameters.former.type"],
    ),
    (
        "another direction",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[in] DWORD *former")),
        ["direction-changed ILamp methods.Dim.parameters.former.direction"],
    ),
    (
        "a parameter may be left out",
        lambda d: d.having(ILamp__Dim=call("Dim", "[in] DWORD level", "[out, optional] DWORD *former")),
        ["parameter-made-optional ILamp methods.Dim.parameters.former.optional"],
    ),
    (
        "another result",
        lambda d: d.having(
            AddLamp=call("AddLamp", "[in] DWORD kind", "[out] ILamp **lamp", kind="function", returns="BYTE", codes=())
        ),
        [
            "return-type-changed AddLamp returns",
            "failure-code-removed AddLamp hresults.E_FAIL",
            "success-code-removed AddLamp hresults.S_OK",
        ],
    ),
    (
        "another way to fail",
        lambda d: d.changed(LIGHT, codes=("S_OK", "E_FAIL", "E_POINTER")),
        ["failure-code-added ILamp methods.Light.hresults.E_POINTER"],
    ),
    (
        "another way to succeed",
        lambda d: d.changed(LIGHT, codes=("S_OK", "S_FALSE", "E_FAIL")),
        ["success-code-added ILamp methods.Light.hresults.S_FALSE"],
    ),
    (
        "an enumerator came",
        lambda d: d.having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 2", "LC_GREEN = 4")),
        ["enumerator-added LampColor members.LC_GREEN"],
    ),
    (
        "another value",
        lambda d: d.having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 8")),
        ["enumerator-value-changed LampColor members.LC_BLUE.value"],
    ),
    (
        "an enumerator has another name",
        lambda d: d.having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_AZURE = 2")),
        ["enumerator-renamed LampColor members.LC_AZURE.name"],
    ),
    (
        "a member came",
        lambda d: d.having(LAMPINFO=structure("LAMPINFO", "DWORD cb", "BYTE on", "void *state", "DWORD watts")),
        ["field-added LAMPINFO members.watts"],
    ),
    (
        "members changed places",
        lambda d: d.having(LAMPINFO=structure("LAMPINFO", "DWORD cb", "void *state", "BYTE on")),
        ["fields-reordered LAMPINFO members"],
    ),
    (
        "a member is of another width",
        lambda d: d.having(LAMPINFO=structure("LAMPINFO", "DWORD cb", "WORD on", "void *state")),
        ["field-type-changed LAMPINFO members.on.type"],
    ),
    ("another header", lambda d: d.changed("AddLamp", header="Lights.h"), ["header-changed AddLamp header"]),
    ("no header any more", lambda d: d.changed("AddLamp", header=""), ["header-removed AddLamp header"]),
    ("another library", lambda d: d.changed("AddLamp", library="Lights.dll"), ["library-changed AddLamp library"]),
    ("another version", lambda d: d.changed("AddLamp", since="4.5"), ["since-changed AddLamp since"]),
    (
        "a guide came",
        lambda d: msgspec.structs.replace(d, guides={"lamps/index.md": "# Lampes\n\nUn guide.\n"}),
        ["page-added lamps/index.md"],
    ),
)

# What changes no fact; each is taken back, too, by the commit behind it.
QUIET: Sequence[tuple[str, Callable[[Documentation], Documentation], list[str]]] = (
    ("blanks", lambda d: d.worded(blank="\t  "), []),
    ("comments", lambda d: d.worded(comment="<!-- un commentaire -->\n\n"), []),
    ("sections in another order", lambda d: d.worded(requirements_first=True), []),
    ("front matter", lambda d: d.worded(date="02/02/2027"), []),
    ("a summary went", lambda d: d.worded("AddLamp", summary=""), []),
    ("another translation", lambda d: d.worded(summary="Réalise une chose.", described="Le montant"), []),
    ("another revision of the source with the same facts", lambda d: d.worded(revision="c" * 40), []),
    ("damage of a header's row", lambda d: d.worded("AddLamp", header="Lampes en tête"), ["fact-lost AddLamp header"]),
)

"""A documentation in our own words as a value: what it declares, and how a translation words it. Pages are made of it;
the revision of a page is a digest of what it declares, so that it changes when that does, and not when words do.
"""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

IID = "0A1B2C3D-0000-4000-8000-0000000000"


class Thing(msgspec.Struct, frozen=True):
    """What a page of its own describes. `code` is the declaration; `named` are the parts that it describes."""

    kind: str
    code: str
    named: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    header: str = "Lamps.h"
    library: str = "Lamps.dll"
    since: str = "4.0"
    folder: str = "lamps"
    forms: tuple[str, ...] = ()
    """Names that the page has, too."""

    @property
    def revision(self) -> str:
        """The revision of the page's source."""
        return hashlib.sha1(repr(msgspec.to_builtins(self)).encode()).hexdigest()


class Wording(msgspec.Struct, frozen=True):
    """How pages are written: nothing of it is a fact."""

    summary: str = "Fait une chose."
    described: str = "Une valeur"
    blank: str = "    "
    comment: str = ""
    date: str = "01/01/2026"
    requirements_first: bool = False
    header: str = "{}"
    """How a translation writes a header's name."""
    revision: str = ""
    """Another revision of the page's source, of the same facts."""


class Documentation(msgspec.Struct, frozen=True):
    """Things by name, `ILamp::Light` for a method, and the wording of each; guides by path."""

    things: dict[str, Thing]
    wordings: dict[str, Wording] = {}
    wording: Wording = Wording()
    guides: dict[str, str] = {}

    def having(self, **things: Thing | None) -> Documentation:
        """The same with some things, by name with `__` for `::`; None takes one out."""
        given = {name.replace("__", "::"): thing for name, thing in things.items()}
        found = {name: thing for name, thing in {**self.things, **given}.items() if thing is not None}
        return msgspec.structs.replace(self, things=found)

    def changed(self, name: str, **fields: Any) -> Documentation:
        """The same with some fields of a thing."""
        return self.having(**{name: msgspec.structs.replace(self.things[name], **fields)})

    def worded(self, name: str = "", **fields: Any) -> Documentation:
        """The same with another wording of one page, or of all."""
        if not name:
            return msgspec.structs.replace(self, wording=msgspec.structs.replace(self.wording, **fields))
        own = msgspec.structs.replace(self.wordings.get(name, self.wording), **fields)
        return msgspec.structs.replace(self, wordings={**self.wordings, name: own})

    def pages(self) -> dict[str, str]:
        """Every page by path."""
        made = {path_of(name, thing): self._page(name, thing) for name, thing in self.things.items()}
        return {**made, **self.guides}

    def _page(self, name: str, thing: Thing) -> str:
        wording = self.wordings.get(name, self.wording)
        anchor = path_of(name, thing).rpartition("/")[2].removesuffix(".md")
        names = "".join(f"- {one.replace('::', '.')}\n" for one in (name, *thing.forms))
        head = f"---\ntitle: {name}, {thing.kind}\nms.date: {wording.date}\napi_name:\n{names}"
        head += f"ms.openlocfilehash: {wording.revision or thing.revision}\nms.contentlocale: fr-FR\n---\n"
        head += f'# <a name="{anchor}"></a>{name}, {thing.kind}\n\n{wording.comment}{wording.summary}\n\n'
        sections = [self._syntax(thing, wording), self._parts(thing, wording), _codes(thing)]
        needed = _section("requirements", "Configuration requise", _requirements(thing, wording))
        sections = [needed, *sections] if wording.requirements_first else [*sections, needed]
        return head + "".join(sections)

    def _syntax(self, thing: Thing, wording: Wording) -> str:
        if not thing.code:
            return ""
        lines = [f"{wording.blank if line.startswith(' ') else ''}{line.strip()}" for line in thing.code.splitlines()]
        return _section("syntax", "Syntaxe", "```cpp\n" + "\n".join(lines) + "\n```\n")

    def _parts(self, thing: Thing, wording: Wording) -> str:
        if thing.kind == "interface":
            rows = "".join(f"|{name}|{wording.described}.|\n" for name in thing.named)
            return _section("methods", "Méthodes", f"|Méthode|Description|\n|---|---|\n{rows}") if rows else ""
        if thing.kind in ("enumeration", "structure"):
            rows = "".join(f"|`{name}`|{wording.described}.|\n" for name in thing.named)
            return _section("members", "Membres", f"|Membre|Description|\n|---|---|\n{rows}") if rows else ""
        rows = "".join(f" `{name}`\n {wording.described} de {name}.\n\n" for name in thing.named)
        return _section("parameters", "Paramètres", rows) if rows else ""


def path_of(name: str, thing: Thing) -> str:
    """The page of a thing."""
    return f"{thing.folder}/{name.replace('::', '-').lower()}-{thing.kind}.md"


def _section(anchor: str, title: str, text: str) -> str:
    return f'## <a name="{anchor}"></a>{title}\n\n{text}\n'


def _codes(thing: Thing) -> str:
    if not thing.codes:
        return ""
    rows = "".join(f"|{code}|Un résultat.|\n" for code in thing.codes)
    return _section("return-value", "Valeur renvoyée", f"|HRESULT|Description|\n|---|---|\n{rows}")


def _requirements(thing: Thing, wording: Wording) -> str:
    rows = [("En-tête", wording.header.format(thing.header) if thing.header else ""), ("Bibliothèque", thing.library)]
    rows.append(("Versions du .NET Framework", f"Disponible depuis {thing.since}" if thing.since else ""))
    return "".join(f" **{label} :** {text}\n\n" for label, text in rows if text)


def interface(*methods: str, base: str = "IUnknown", iid: str = "01", **fields: Any) -> Thing:
    """An interface that declares its methods in their order."""
    body = "".join(f"    HRESULT {name}();\n" for name in methods)
    code = f"[uuid({IID}{iid})]\ninterface X : {base} {{\n{body}}};"
    return Thing("interface", code, methods, **fields)


def named(thing: Thing, name: str) -> Thing:
    """An interface with its name in its declaration."""
    return msgspec.structs.replace(thing, code=thing.code.replace("interface X", f"interface {name}"))


def call(name: str, *parameters: str, kind: str = "method", returns: str = "HRESULT", **fields: Any) -> Thing:
    """A method or a function; parameters as `[in] DWORD level`."""
    names = tuple(one.split()[-1].lstrip("*").removesuffix("[]") for one in parameters)
    mark = f'[[deprecated("{said}")]] ' if (said := fields.pop("said", "")) else ""
    code = f"{mark}{returns} {name} (\n" + ",\n".join(f"    {one}" for one in parameters) + "\n);"
    codes = fields.pop("codes", ("S_OK", "E_FAIL"))
    return Thing(kind, code, names, codes, **fields)


def enumeration(name: str, *members: str, **fields: Any) -> Thing:
    """An enumeration; members as `LC_RED = 1`."""
    body = ",\n".join(f"    {one}" for one in members)
    return Thing(
        "enumeration", f"typedef enum {{\n{body}\n}} {name};", tuple(one.split()[0] for one in members), **fields
    )


def structure(name: str, *members: str, **fields: Any) -> Thing:
    """A structure; members as `DWORD cb`."""
    body = "".join(f"    {one};\n" for one in members)
    names = tuple(one.split(":")[0].split()[-1].lstrip("*") for one in members)
    return Thing("structure", f"typedef struct {{\n{body}}} {name};", names, **fields)


def lamps() -> Documentation:
    """The documentation that histories begin with."""
    return Documentation(
        {
            "ILamp": named(interface("Light", "Dim"), "ILamp"),
            "ILamp::Light": call("Light", "[in] DWORD level", "[in] DWORD flags"),
            "ILamp::Dim": call("Dim", "[in] DWORD level", "[out] DWORD *former"),
            "ILantern": named(interface("Glow", base="ILamp", iid="02"), "ILantern"),
            "ILantern::Glow": call("Glow", "[in] LPCWSTR name"),
            "AddLamp": call("AddLamp", "[in] DWORD kind", "[out] ILamp **lamp", kind="function"),
            "LampColor": enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 2"),
            "LAMPINFO": structure("LAMPINFO", "DWORD cb", "BYTE on", "void *state"),
        }
    )

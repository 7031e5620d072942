"""How locales vote on each fact of a page: none is forgotten, and a damaged minority changes none of them."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from docabi import spec
from docabi.passes.merge.page_facts import TABLES, vote_facts
from docabi.passes.merge.page_facts import shown as shown_in_evidence
from docabi.spec import (
    Declared,
    DeclaredMethod,
    Direction,
    Enumerator,
    Field,
    Kind,
    PageFacts,
    Parameter,
    Signature,
    Type,
    WrittenCode,
    WrittenConstant,
    WrittenFile,
    WrittenNotice,
)
from tests.command_line import docabi, write_tree

_LAMP = """\
---
title: LAMP
api_name:
- LAMP
ms.openlocfilehash: abc
---
# <a name="lamp-structure"></a>LAMP

## <a name="syntax"></a>Syntax

```cpp
typedef struct _LAMP {{
    DWORD {member};
}} LAMP, *PLAMP;
```

## <a name="requirements"></a>Requirements

**Header:** Lamps.h
"""


_OPTION = """\
---
title: LAMP_{name}
api_name:
- LAMP_{name}
---
# LAMP_{name}

A value.

## Syntax

```c
{code}
```
"""


def test_a_constant_below_0_has_its_sign_wherever_it_is_shown(tmp_path: Path) -> None:
    codes = {
        "OFF": "#define LAMP_OFF (-3)\n#define LAMP_OUT (-4)",
        "DIM": "int lamp_set(int lamp, LAMP_DIM, int level);",
    }
    pages = {f"pages/lamp_{name.lower()}.md": _OPTION.format(name=name, code=code) for name, code in codes.items()}
    facts = "constants:\n  LAMP_DIM: {value: -5}\n"
    write_tree(tmp_path, pages | {"docabi.yaml": "sources: {en-US: pages}\n", "docabi-facts.yaml": facts})
    assert docabi("build", cwd=tmp_path).returncode == 0
    shown = [docabi("show", f"LAMP_{name}", cwd=tmp_path).stdout for name in codes]
    evidence = [file.read_text("utf-8") for file in sorted(tmp_path.rglob("specs/evidence/**/LAMP_*.yaml"))]
    page = "".join(file.read_text("utf-8") for file in tmp_path.rglob("reference/**/lamp_*.html"))
    assert ["· -3" in shown[0], "-4" in shown[0], "· -5" in shown[1]] == [True] * 3
    assert 'value: "-5"' in evidence[0]
    assert (shown_in_evidence(-3), shown_in_evidence(3)) == ("-3", "0x00000003")
    assert ["</b> = -3" in page, "</b> = -5" in page, "<code>-4</code>" in page] == [True] * 3


def test_a_misspelt_member_of_one_locale_takes_no_alias_away(tmp_path: Path) -> None:
    members = {"de-DE": "dwWatt", "fr-FR": "dwWatte", "ja-JP": "dwWatt"}
    pages = {f"{locale}/lamps/lamp-structure.md": _LAMP.format(member=member) for locale, member in members.items()}
    write_tree(tmp_path, pages)
    sources = [f"--source={locale}={tmp_path / locale}" for locale in members]
    done = docabi("build", *sources, "--out", "out", "--targets", "c", "--verbose", cwd=tmp_path)
    assert "members.dwWatte" in done.stderr
    stored = (tmp_path / "out/specs/abi/lamps/LAMP.yaml").read_text()
    header = (tmp_path / "out/generated/c/lamps.h").read_text()
    assert "PLAMP" in stored
    assert "typedef LAMP *PLAMP;" in header
    assert "dwWatte" not in stored + header


@pytest.mark.parametrize("form", [PageFacts, Declared, Signature])
def test_every_field_is_voted_on(form: type[msgspec.Struct]) -> None:
    assert set(TABLES[form]) == {field.name for field in msgspec.structs.fields(form)}


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
@pytest.mark.parametrize("name", ["PageFacts", "Declared", "Signature"])
def test_a_field_that_nobody_decided_on_is_an_error_at_import(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    form = getattr(spec, name)
    grown = msgspec.defstruct(name, [("colour", str, "")], bases=(form,), frozen=True)
    monkeypatch.setattr(spec, name, grown)
    with pytest.raises(TypeError, match=rf"`{name}\.colour` has no line"):
        runpy.run_module("docabi.passes.merge.page_facts")


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
def test_a_line_of_no_field_is_an_error_at_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spec, "Signature", msgspec.defstruct("Signature", [("returns", Type)], frozen=True))
    with pytest.raises(TypeError, match=r"`Signature\.calling_convention` has a line and is no field"):
        runpy.run_module("docabi.passes.merge.page_facts")


# --- each field: one locale that says something else is outvoted ----------------------------------------------------


def told(other: bool) -> PageFacts:
    """Facts with a value in every field, a text where no other is given here; with `other` another one in each."""

    def pick(first: Any, second: Any) -> Any:
        return second if other else first

    name, text = pick("dwWatt", "hLamp"), pick("4.0", "3.5")
    signature = Signature(
        Type(name=pick("HRESULT", "DWORD")),
        (Parameter(name, Direction.IN, Type(name="DWORD")),),
        pick("__stdcall", "__cdecl"),
        pick(False, True),
    )
    declared: dict[str, Any] = {
        "kind": pick(Kind.STRUCTURE, Kind.UNION),
        "signature": signature,
        "enumerators": (Enumerator(name, 1),),
        "fields": (Field(name, Type(name="DWORD")),),
        "methods": (DeclaredMethod(name, signature, 9),),
        "others": (Declared(Kind.FUNCTION, name, signature=signature, lines={"": 9}),),
        "beside": (Declared(Kind.CALLBACK, name, signature=signature, lines={"": 9}),),
        "interfaces": (name,),
        "aliases": (Field(name, Type(name="DWORD")),),
        "lines": {"": 7, "dwWatt": 8, "hLamp": 9},
    }
    stated: dict[str, Any] = {
        "declared": Declared(**(dict.fromkeys(Declared.__struct_fields__, text) | declared)),
        "codes": (WrittenCode(name, 30, pick(1, 2)),),
        "states": (WrittenCode(pick("42S02", "HY000"), 31),),
        "constants": (WrittenConstant(name, 30, pick(1, 2)),),
        "header": WrittenFile(f"{name}.h", 40, f"{name}.h"),
        "notice": WrittenNotice(42, pick("1.0", "2.0"), (name,)),
        "library": WrittenFile(f"{name}.dll", 41, f"{name}.dll"),
        "described": (name,),
        "listed": (name,),
        "directions": {"dwWatt": pick(Direction.IN, Direction.OUT)},
        "headers": {"Dim": WrittenFile(f"{name}.h", 40, f"{name}.h")},
        "beside": (Declared(Kind.FUNCTION, name, signature=signature, lines={"": 9}),),
    }
    return PageFacts(**(dict.fromkeys(PageFacts.__struct_fields__, text) | stated))


def part_of(facts: PageFacts, form: type[msgspec.Struct]) -> Any:
    """The facts, their declaration or its signature."""
    assert facts.declared is not None
    return {PageFacts: facts, Declared: facts.declared, Signature: facts.declared.signature}[form]


def with_part(facts: PageFacts, part: msgspec.Struct) -> PageFacts:
    """The facts with one of these in place of their own."""
    if isinstance(part, PageFacts):
        return part
    assert facts.declared is not None
    declared = part if isinstance(part, Declared) else msgspec.structs.replace(facts.declared, signature=part)
    return msgspec.structs.replace(facts, declared=declared)


FIELDS_OF = [(form, field.name) for form in TABLES for field in msgspec.structs.fields(form) if field.name != "lines"]


@pytest.mark.parametrize(("form", "field"), FIELDS_OF, ids=lambda one: getattr(one, "__name__", one))
@pytest.mark.parametrize("index", range(3))
def test_another_value_of_one_field_is_outvoted(form: type[msgspec.Struct], field: str, index: int) -> None:
    facts, part = told(other=False), part_of(told(other=False), form)
    value = getattr(part_of(told(other=True), form), field)
    assert value != getattr(part, field)
    pages = [facts, facts, facts]
    pages[index] = with_part(facts, msgspec.structs.replace(part, **{field: value}))
    assert vote_facts(pages) == facts


def test_a_name_stands_on_the_line_that_the_first_locale_with_it_says() -> None:
    pages = [PageFacts(Declared(None, "LAMP", lines=lines)) for lines in ({"": 7}, {"": 9, "dwWatt": 8})]
    voted = vote_facts(pages).declared
    assert voted == Declared(None, "LAMP", lines={"": 7, "dwWatt": 8})


# --- the law: what a minority damages stays as the others have it ---------------------------------------------------

NAMES = st.lists(st.sampled_from(["hLamp", "dwWatt", "pName", "LAMP_ON", "Open"]), max_size=4, unique=True)
TYPES = st.sampled_from([Type(name="DWORD"), Type(pointer=Type(name="LAMP", const=True)), Type(name="HRESULT")])
TEXTS = st.sampled_from([None, "4.0", "IUnknown", "997ff24c-43b7-4352-8667-0dc04fafd354"])
FIELDS = NAMES.flatmap(lambda names: st.tuples(*(st.builds(Field, st.just(name), TYPES) for name in names)))
SIGNATURES = NAMES.flatmap(
    lambda names: st.builds(
        Signature,
        TYPES,
        st.tuples(*(st.builds(Parameter, st.just(name), st.sampled_from(Direction), TYPES) for name in names)),
        st.sampled_from([None, "__stdcall"]),
    )
)
DECLARED = st.builds(
    Declared,
    kind=st.sampled_from([None, Kind.STRUCTURE, Kind.INTERFACE]),
    name=st.sampled_from(["LAMP", "ILamp"]),
    tag_name=TEXTS,
    signature=st.none() | SIGNATURES,
    enumerators=NAMES.map(lambda names: tuple(Enumerator(name, index) for index, name in enumerate(names))),
    fields=FIELDS,
    methods=NAMES.flatmap(
        lambda names: st.tuples(*(st.builds(DeclaredMethod, st.just(name), SIGNATURES, st.just(9)) for name in names))
    ),
    interfaces=NAMES.map(tuple),
    base=TEXTS,
    iid=TEXTS,
    text=TEXTS,
    owner=st.sampled_from(["", "ILamp"]),
    aliases=FIELDS,
    lines=NAMES.map(lambda names: dict.fromkeys(names, 7)),
)
FACTS = st.builds(
    PageFacts,
    declared=st.none() | DECLARED,
    codes=NAMES.map(lambda names: tuple(WrittenCode(name, 30, index) for index, name in enumerate(names))),
    header=st.sampled_from([None, WrittenFile("Lamps.h", 40, "Lamps.h")]),
    library=st.sampled_from([None, WrittenFile("lamps.dll", 41, "lamps.dll")]),
    since=TEXTS,
    iid=TEXTS,
    base=TEXTS,
    described=NAMES.map(tuple),
    listed=NAMES.map(tuple),
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value inside plain data, other than its own."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, item in items for place in ((*path, key), *_places(item, (*path, key)))]


def damaged(facts: PageFacts, draw: st.DataObject) -> PageFacts:
    """The facts with something taken away from them or garbled: pages are damaged so, nothing is invented."""
    plain = msgspec.json.decode(msgspec.json.encode(facts))
    places = _places(plain)
    assume(places)
    *outer, last = draw.draw(st.sampled_from(places))
    holder = plain
    for key in outer:
        holder = holder[key]
    if isinstance(holder[last], dict | list | None) or draw.draw(st.booleans()):
        del holder[last]
    else:
        holder[last] = f"{holder[last]}x" if isinstance(holder[last], str) else holder[last] + 1
    try:
        return msgspec.convert(plain, PageFacts)
    except msgspec.ValidationError:
        assume(False)
        raise


def stated(facts: PageFacts) -> Any:
    """The facts without where and how they are written."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(item) for key, item in value.items() if key not in ("line", "lines", "written")}
        return [bare(item) for item in value] if isinstance(value, list) else value

    return bare(msgspec.json.decode(msgspec.json.encode(facts)))


def moved(facts: PageFacts, lines: int) -> PageFacts:
    """The same facts on a page on which they stand some lines further down."""
    if facts.declared is None:
        return facts
    methods = tuple(msgspec.structs.replace(method, line=method.line + lines) for method in facts.declared.methods)
    where = {name: line + lines for name, line in facts.declared.lines.items()}
    return msgspec.structs.replace(
        facts, declared=msgspec.structs.replace(facts.declared, methods=methods, lines=where)
    )


@given(FACTS, st.integers(3, 5), st.data())
def test_a_damaged_minority_changes_no_fact(facts: PageFacts, locales: int, data: st.DataObject) -> None:
    pages = [moved(facts, index) for index in range(locales)]
    index = data.draw(st.integers(0, locales - 1))
    wrong = [*pages[:index], damaged(pages[index], data), *pages[index + 1 :]]
    assert stated(vote_facts(wrong)) == stated(vote_facts(pages))


@given(FACTS, st.integers(1, 4))
def test_where_all_say_the_same_that_is_the_vote(facts: PageFacts, locales: int) -> None:
    voted = vote_facts([facts] * locales)
    declared = facts.declared or Declared(kind=None, name="")
    assert voted == msgspec.structs.replace(facts, iid=facts.iid or declared.iid, base=facts.base or declared.base)

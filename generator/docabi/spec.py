"""The specification: types only. Everything meets here: lowering makes fragments, merging and linking make entities,
the store writes them, the back ends read them. Field names are those of the files in `specs/` (a contract).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cached_property

import msgspec

from docabi.diagnostics import Diagnostic
from docabi.source import PageId, Span
from docabi.texts import PageText


class Direction(StrEnum):
    """Which way a parameter carries its value."""

    IN = "in"
    OUT = "out"
    INOUT = "inout"


class Type(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A node of a type tree: one of `name`, `pointer`, `array`, `function`, `structure`, `union`, `enumeration`.

    One struct instead of a union keeps the written form `{pointer: {name: X}}` that other tools read.
    `const` belongs to this node: `const BYTE *` is `{pointer: {name: BYTE, const: true}}`.
    """

    name: str | None = None
    pointer: Type | None = None
    array: Type | None = None
    size: str | None = None
    function: Signature | None = None
    structure: tuple[Field, ...] | None = None
    union: tuple[Field, ...] | None = None
    enumeration: tuple[Enumerator, ...] | None = None
    const: bool = False
    pack: int | None = None
    """Of a structure or union: the greatest alignment of its members in bytes, as `#pragma pack` limits it."""

    def __post_init__(self) -> None:
        shapes = (self.name, self.pointer, self.array, self.function, self.structure, self.union, self.enumeration)
        if shapes.count(None) != len(shapes) - 1 or (self.size is not None and self.array is None):
            raise ValueError("a type is exactly one of name, pointer, array, function, structure, union, enumeration")
        if self.pack is not None and self.structure is None and self.union is None:
            raise ValueError("only a structure or a union is packed")

    @property
    def as_passed(self) -> Type:
        """What caller and callee must agree on: the type without `const`, arrays as the pointers that they are."""
        target = self.pointer or self.array
        if target is not None:
            return Type(pointer=target.as_passed)
        return Type(name=self.name) if self.name is not None else self


class Parameter(msgspec.Struct, frozen=True, omit_defaults=True):
    """A parameter. `size`, `length` and `iid_is` are expressions over parameter names (`cchName`, `*pcToken`).

    A text that comes out is `unterminated` if its length counts no NUL at its end. An array that no count belongs to
    ends with the item `terminator`, of structures one whose first member is that number; 0 where nobody knows better.
    No declaration says either, only a correction or a patch.
    """

    name: str
    direction: Direction
    type: Type
    retval: bool = False
    optional: bool = False
    string: bool = False
    size: str | None = None
    length: str | None = None
    iid_is: str | None = None
    default: str | None = None
    nullable: bool = False
    """Of a pointer to an interface: it may be NULL; one that comes out, although the call succeeds."""
    values: str | None = None
    """The enumeration that the values of a number are of, where its type does not say it."""
    unterminated: bool = False
    terminator: int | None = None
    kept: bool = False
    """Of a pointer: what it points to is used after the call, too, until it is replaced."""


class Signature(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a prototype or a function pointer declares: returned type, parameters, calling convention, and whether
    further arguments may follow.
    """

    returns: Type
    parameters: tuple[Parameter, ...] = ()
    calling_convention: str | None = None
    variadic: bool = False


class Enumerator(msgspec.Struct, frozen=True, omit_defaults=True):
    """An enumerator; `value` is unsigned, as the page writes it."""

    name: str
    value: int
    release: str | None = None
    """Of one that no page names: the first release of a runtime that has it."""
    deprecated: bool = False
    deprecated_since: str | None = None
    replaced_by: tuple[str, ...] = ()


UNKNOWN_WIDTH = -1
"""The width of a bit field that the page does not give as a number: no layout can be told."""


UNKNOWN_PACKING = -1
"""The packing of a structure that the page states in a form that nobody reads: no layout can be told."""


class Field(msgspec.Struct, frozen=True, omit_defaults=True):
    """A member of a structure or union. An anonymous nested one and padding (`UINT32 : 12`) have an empty name.

    `bits` is a bit field's width; 0 closes the unit (`UINT32 : 0`), `UNKNOWN_WIDTH` says that nobody knows it. What
    points to a buffer of the caller's has as `size` the member with the buffer's length in items; no declaration says
    so, only a correction or a patch.
    """

    name: str
    type: Type
    bits: int | None = None
    size: str | None = None


class Code(msgspec.Struct, frozen=True, omit_defaults=True):
    """A documented return code; `value` is the unsigned 32-bit HRESULT, absent if nobody knows it. One of another type
    of return codes has that `type`, and the value that C has.
    """

    name: str
    value: int | None = None
    success: bool | None = None
    type: str | None = None


class Constant(msgspec.Struct, frozen=True, omit_defaults=True):
    """A number with a name that a page's words state; `value` is absent until linking finds the one that facts know.
    `type` is that of what it is a value of: the parameter or member `of`; both are absent where the page does not say
    it. Any entity may state constants, one whose page is about them alone among them.
    """

    name: str
    value: int | None = None
    type: Type | None = None
    of: str | None = None


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """A state that a call may leave and a caller asks for after it: an SQLSTATE (`42S02`)."""

    name: str


class Method(msgspec.Struct, frozen=True, omit_defaults=True):
    """A method. `slot` counts from the start of the whole vtable; a slot without a page is `documented: false`.

    `header` and `library` are those of its own page where it names others than its interface has. One that is
    `deprecated` may have the version since when, and the names of what to use in its place (`ILamp::Light`).
    """

    name: str
    slot: int | None = None
    documented: bool = True
    page: str | None = None
    returns: Type | None = None
    calling_convention: str | None = None
    parameters: tuple[Parameter, ...] = ()
    variadic: bool = False
    hresults: tuple[Code, ...] = ()
    constants: tuple[Constant, ...] = ()
    since: str | None = None
    header: str | None = None
    library: str | None = None
    deprecated: bool = False
    deprecated_since: str | None = None
    replaced_by: tuple[str, ...] = ()


class _Common(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, tag_field="kind"):
    name: str
    area: str
    header: str | None = None
    idl: str | None = None
    library: str | None = None
    library_elsewhere: tuple[str, ...] = ()
    """Names of the library on other systems than `library` is of: `libdbgshim.so`, `libdbgshim.dylib`."""
    since: str | None = None
    deprecated: bool = False
    """Whether programs should not use it any more, as its page, its declaration or words in any language say."""
    deprecated_since: str | None = None
    """The version since when, in the form of `since`."""
    replaced_by: tuple[str, ...] = ()
    """What to use in its place: names of entities, and of methods behind theirs (`ILamp::Light`), in order."""
    page: str | None = None
    constants: tuple[Constant, ...] = ()


class _VTable(_Common, frozen=True, kw_only=True):
    """What interfaces and abstract classes share. `slots`: length of the whole vtable, absent without a layout."""

    iid: str | None = None
    base: str | None = None
    slots: int | None = None
    methods: tuple[Method, ...] = ()


class Interface(_VTable, frozen=True, kw_only=True, tag="interface"):
    """A COM interface; own methods in vtable order, the base's not repeated."""


class Class(_VTable, frozen=True, kw_only=True, tag="class"):
    """An abstract C++ class with a vtable, or (with `text`) a class of another language kept as text."""

    text: str | None = None


class _TwoForms(_Common, frozen=True, kw_only=True):
    neutral: str | None = None
    """The name that stands for this form or for its twin, as UNICODE says: `AddLamp` of `AddLampW`."""
    twin: str | None = None
    """The other form: `AddLampA` of `AddLampW`."""


class _Callable(_TwoForms, frozen=True, kw_only=True):
    returns: Type | None = None
    calling_convention: str | None = None
    parameters: tuple[Parameter, ...] = ()
    variadic: bool = False
    hresults: tuple[Code, ...] = ()
    states: tuple[State, ...] = ()


class Function(_Callable, frozen=True, kw_only=True, tag="function"):
    """A function that the library exports."""


class Callback(_Callable, frozen=True, kw_only=True, tag="callback"):
    """A function pointer type."""


class Enumeration(_Common, frozen=True, kw_only=True, tag="enumeration"):
    """An enumeration; `tag_name` is the name after `enum` where it differs from `name`."""

    underlying: Type | None = None
    """The integer type that it is, where the declaration names one: `typedef UINT64 X` beside a list of values, or
    `enum X : BYTE`. Any other enumeration has 32 bits.
    """
    members: tuple[Enumerator, ...] = ()
    tag_name: str | None = None
    aliases: tuple[Field, ...] = ()
    """Further names that the definition declares, with their types."""
    flags: bool | None = None
    """Whether members can be combined, where words or facts say it and the values leave it open."""


class _Record(_TwoForms, frozen=True, kw_only=True):
    pack: int | None = None
    """The greatest alignment of a member in bytes, as `#pragma pack` limits it; -1: stated, and not understood."""
    members: tuple[Field, ...] = ()
    methods: tuple[Method, ...] = ()
    tag_name: str | None = None
    aliases: tuple[Field, ...] = ()
    """Further names that the definition declares, with their types: `LPX`, a pointer to `X`."""


class Structure(_Record, frozen=True, kw_only=True, tag="structure"):
    """A structure; `methods` are those of its own method pages, without slots."""


class Union(_Record, frozen=True, kw_only=True, tag="union"):
    """A union."""


class Coclass(_Common, frozen=True, kw_only=True, tag="coclass"):
    """A COM class with the interfaces it gives; the first is the default."""

    clsid: str | None = None
    interfaces: tuple[str, ...] = ()


class NamedConstant(_Common, frozen=True, kw_only=True, tag="constant"):
    """A constant with a page of its own. `value` is what the page states; `data_types` are the types of what it stands
    for (`PT_LONG`), as the page names them. Further names of it are its `constants`, each with a value of its own. `of`
    is the function of which it is an option; then the types are those of what is passed with it.
    """

    value: int | None = None
    data_types: tuple[str, ...] = ()
    of: str | None = None


class Macro(_Common, frozen=True, kw_only=True, tag="macro"):
    """What the preprocessor puts in: no library has it, so nobody calls it. `arguments` are the names of its
    parameters, absent for one without parentheses; `text` is what it stands for, where the page says it.
    """

    arguments: tuple[str, ...] | None = None
    text: str | None = None


class Alias(_Common, frozen=True, kw_only=True, tag="alias"):
    """A name for a type, which is all that its page declares: `typedef ULONG_PTR BOOKMARK`. `aliases` are further names
    that the same declaration gives.
    """

    type: Type
    aliases: tuple[Field, ...] = ()


class Identifier(msgspec.Struct, frozen=True, omit_defaults=True):
    """A GUID with a name of its own: of a COM class, an option, a language. `header` is where C has it, `source` where
    its value was read; one that is `same_as` another is a further name.
    """

    name: str
    value: str
    header: str | None = None
    source: str = ""
    same_as: str | None = None


Entity = (
    Interface | Class | Function | Callback | Enumeration | Structure | Union | Coclass | NamedConstant | Macro | Alias
)


class Kind(StrEnum):
    """Kinds of entities (the tags above), methods, and pages that describe no entity."""

    INTERFACE = "interface"
    CLASS = "class"
    FUNCTION = "function"
    CALLBACK = "callback"
    ENUMERATION = "enumeration"
    STRUCTURE = "structure"
    UNION = "union"
    COCLASS = "coclass"
    CONSTANT = "constant"
    MACRO = "macro"
    ALIAS = "alias"
    METHOD = "method"
    LIST = "list"
    GUIDE = "guide"
    TOC = "toc"

    @property
    def is_entity(self) -> bool:
        """Whether such a page describes an entity or a part of one."""
        return self not in (Kind.LIST, Kind.GUIDE, Kind.TOC)


class Source(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """A place that states a fact: locale, page and line (counted from 1; 0 where it is stored apart, in
    `specs/sources`).
    """

    locale: str
    page: str
    line: int = 0

    @property
    def place(self) -> tuple[PageId, Span]:
        """Page and line as a finding has them."""
        return PageId(self.locale, self.page), Span(self.line or 1)


class Against(msgspec.Struct, frozen=True, omit_defaults=True):
    """Places that state something else than the fact, and what they state."""

    value: str
    sources: tuple[Source, ...] = ()
    reason: str = ""


class FactEvidence(msgspec.Struct, frozen=True, omit_defaults=True):
    """Evidence of one fact. `fact` is a dotted path: `header`, `methods.CreateTask`, `members.TT_GC`, `parameters.x`,
    `methods.CreateTask.parameters.ppTask`, `methods.CreateTask.hresults.E_FAIL`. `note` says what no page states: the
    layout that a fact comes from, or the file that a header was derived from.
    """

    fact: str
    value: str = ""
    sources: tuple[Source, ...] = ()
    against: tuple[Against, ...] = ()
    note: str = ""
    inferred: bool = False
    """Whether nobody states it, and it follows from other facts as `note` says: it may change with them."""


class Evidence(msgspec.Struct, frozen=True, omit_defaults=True, dict=True):
    """Where the facts of an entity come from."""

    name: str
    area: str
    facts: tuple[FactEvidence, ...] = ()

    def find(self, fact: str) -> FactEvidence | None:
        """The evidence of one fact."""
        return self._by_path.get(fact)

    def nearest(self, fact: str) -> FactEvidence | None:
        """Evidence with witnesses: of the fact, else of the innermost fact that it is a part of (`methods.Open` for
        `methods.Open.parameters.hFile`), else of the entity's name, else of any fact; None where nobody states any.
        """
        stated, around = self._stated, fact
        while around not in stated and "." in around:
            around = around.rpartition(".")[0]
        return stated.get(around) or stated.get("name") or next(reversed(stated.values()), None)

    @cached_property
    def _by_path(self) -> dict[str, FactEvidence]:
        return {found.fact: found for found in reversed(self.facts)}

    @cached_property
    def _stated(self) -> dict[str, FactEvidence]:
        """The facts with witnesses by their paths, made once: each finding and each test asks for its place."""
        return {found.fact: found for found in reversed(self.facts) if found.sources}


class Witness(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one part of a page says its name is; `source` is front-matter, anchor, file or declaration."""

    source: str
    owner: str
    name: str
    line: int


class DeclaredMethod(msgspec.Struct, frozen=True, omit_defaults=True):
    """A method inside an interface's or class's own declaration, in the order written; `lines` are those of parameters
    that stand on other lines than its name.
    """

    name: str
    signature: Signature
    line: int
    lines: dict[str, int] = {}


class Declared(msgspec.Struct, frozen=True, omit_defaults=True):
    """The facts of one syntax fence."""

    kind: Kind | None
    """The kind that the declaration's shape proves; None where it may be several (prototype: method or function)."""
    name: str
    tag_name: str | None = None
    signature: Signature | None = None
    enumerators: tuple[Enumerator, ...] = ()
    underlying: Type | None = None
    """The integer type that an enumeration is."""
    fields: tuple[Field, ...] = ()
    pack: int | None = None
    """The packing of a structure or union: the greatest alignment of a member in bytes."""
    methods: tuple[DeclaredMethod, ...] = ()
    vtable: tuple[str, ...] = ()
    """The names of the slots that the body of an interface or class states, in order, those that it repeats of its
    bases among them; empty where the body may not have all.
    """
    interfaces: tuple[str, ...] = ()
    base: str | None = None
    iid: str | None = None
    text: str | None = None
    """The fence's own text, for what is only kept as text; what a macro stands for."""
    arguments: tuple[str, ...] | None = None
    """The names of a macro's parameters."""
    owner: str = ""
    """The first part of a qualified name: `IThing` of `HRESULT IThing::Open(...)`."""
    aliases: tuple[Field, ...] = ()
    """Further names that a type definition declares: `typedef struct {...} X, *PX` has `PX`, a pointer to `X`."""
    others: tuple[Declared, ...] = ()
    """Further functions that it declares."""
    beside: tuple[Declared, ...] = ()
    """Further types that it declares."""
    definition: str = ""
    """The file and line of the definition that it was taken from, where the page declares nothing."""
    inferred: tuple[str, ...] = ()
    """Parameters whose direction nothing states; it follows from their types."""
    deprecation: str | None = None
    """What an attribute says of a deprecation, empty for one without a text; None without an attribute."""
    lines: dict[str, int] = {}
    """Parameter, enumerator or field name -> line on the page; the empty name is the declaration itself."""


class WrittenCode(msgspec.Struct, frozen=True, omit_defaults=True):
    """A return code as written: `name` is folded (`HRESULT_FROM_WIN32(ERROR_X)`), `number` if the page gives one."""

    name: str
    line: int
    number: int | None = None
    written: str = ""


class WrittenConstant(msgspec.Struct, frozen=True, omit_defaults=True):
    """A constant as a page states it; `value` is None where the page only names it. `of` is the parameter or member
    whose value it is.
    """

    name: str
    line: int
    value: int | None = None
    of: str = ""


class WrittenFile(msgspec.Struct, frozen=True, omit_defaults=True):
    """A header, IDL or library name as written; `name` is the folded candidate, empty if destroyed."""

    written: str
    line: int
    name: str = ""
    elsewhere: tuple[str, ...] = ()
    """Of a library: its names on other systems, in order."""


class WrittenNotice(msgspec.Struct, frozen=True, omit_defaults=True):
    """A deprecation as a page says it; `replaced_by` has names that an attribute or front matter says, words set apart
    (in backticks) that may be names, and paths of pages that are linked.
    """

    line: int
    since: str | None = None
    replaced_by: tuple[str, ...] = ()


class PageFacts(msgspec.Struct, frozen=True, omit_defaults=True):
    """The locale-neutral facts of one page."""

    declared: Declared | None = None
    neutral: str | None = None
    """The name that stands for the A or the W form of what the page describes."""
    twin: str | None = None
    """The other form."""
    codes: tuple[WrittenCode, ...] = ()
    header: WrittenFile | None = None
    library: WrittenFile | None = None
    since: str | None = None
    """The first version; empty where a row has words of which none is a version."""
    notice: WrittenNotice | None = None
    """Whether front matter, an attribute of the declaration or words say that it is deprecated."""
    iid: str | None = None
    base: str | None = None
    described: tuple[str, ...] = ()
    """Names that the parameters or members section describes, in order, as written."""
    listed: tuple[str, ...] = ()
    """Link targets (documentation paths) or code names of the methods or interfaces table."""
    directions: dict[str, Direction] = {}
    """Directions of parameters that their descriptions state, where the declaration states none."""
    vtable: tuple[str, ...] = ()
    """What each row of a table in vtable order names: the method, or the path of its page where only that tells."""
    headers: dict[str, WrittenFile] = {}
    """The headers of a page of several functions that has a row for each, by function."""
    constants: tuple[WrittenConstant, ...] = ()
    """Numbers with names that words state."""
    value: int | None = None
    """The number that a page of a constant is about."""
    data_types: tuple[str, ...] = ()
    """The types of what that constant stands for."""
    states: tuple[WrittenCode, ...] = ()
    """States that a table lists under the heading SQLSTATE."""
    of: str | None = None
    """The function of which that constant is an option."""
    beside: tuple[Declared, ...] = ()
    """What code blocks of the page declare beside what it describes: types, and of a function's page functions; each
    becomes an entity of its own.
    """


class Fragment(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything one page gives, made without looking at another page. `owner` is the interface of a method page."""

    page: PageId
    kind: Kind
    name: str
    owner: str
    facts: PageFacts
    text: PageText
    line: int = 1
    witnesses: tuple[Witness, ...] = ()
    link_lines: dict[str, int] = {}
    """Target of each link in `text.links` -> the line on which it stands first."""
    reason: str = ""
    """Why a page is classified as list, guide or table of contents."""
    diagnostics: tuple[Diagnostic, ...] = ()


class PageClass(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page that describes no entity: list, guide or table of contents; `text` maps a locale to its text file."""

    page: str
    kind: Kind
    reason: str
    titles: dict[str, str] = {}
    text: dict[str, str] = {}


class Artifact(msgspec.Struct, frozen=True):
    """A generated file: path below the output folder, with forward slashes, and its text; `data` are the bytes of one
    that has a form of its own, in the place of a text.
    """

    path: str
    text: str = ""
    data: bytes | None = None

    @property
    def content(self) -> str | bytes:
        """What is written."""
        return self.text if self.data is None else self.data


class Unit(msgspec.Struct, frozen=True):
    """A part of a target that can be made alone, in any order and in any process: files, and what was found. What it
    asks of the specification meanwhile is what it depends on, so units share nothing made from words or evidence.
    """

    name: str
    make: Callable[[], Iterable[Artifact]] = tuple
    find: Callable[[], Iterable[Diagnostic]] = tuple

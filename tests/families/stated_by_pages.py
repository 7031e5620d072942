"""What pages of API documentation state, read by regular expressions alone. In: the source of a page. Out: `Stated`.

Shares no line with docabi and imports nothing of it, so that what docabi's reader misses is found missing; the
comparison is `coverage`. It reads what is plain and passes over what is not: a page that it misreads would count as a
loss of docabi's, so each rule was judged by eye on samples of real trees. To teach it a form of pages, add to the
pattern of its kind.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple


class Parameter(NamedTuple):
    """A declared parameter: name (empty: none), words of its type, count of `*`, `&` and `[]`; `in`, `out`, `inout`."""

    name: str
    words: frozenset[str]
    depth: int
    direction: str


class Declared(NamedTuple):
    """A declaration: `function`, `callback`, `enumeration`, `record` or `interface`, and what it declares."""

    kind: str
    name: str
    parameters: tuple[Parameter, ...] = ()
    members: tuple[str, ...] = ()


class Stated(NamedTuple):
    """What a page states. Texts are the first words; `slots` are the rows of a table in vtable order."""

    names: frozenset[str] = frozenset()
    """Each word of its front matter, headings and code, and of its file's name."""
    declared: tuple[Declared, ...] = ()
    interface: str = ""
    texts: dict[str, tuple[str, ...]] = {}
    directions: dict[str, str] = {}
    codes: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    enumerators: tuple[str, ...] = ()
    header: str = ""
    slots: tuple[str, ...] = ()
    constant: str = ""
    listed: frozenset[str] = frozenset()
    """The words of the front matter's names of APIs and keywords, the first one of the heading, and what any code block
    declares.
    """
    is_headed: bool = False
    """Whether front matter gives an identifier with a kind, or the heading is that of a member (`IRoom::Light`)."""


# --- the page in parts -----------------------------------------------------------------------------------------------

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n---[ \t]*\n", re.DOTALL)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$", re.MULTILINE)
_FENCE = re.compile(r"^([ \t>]*)(`{3,}|~{3,})[ \t]*([\w+#-]*)[^\n]*\n(.*?)^[ \t>]*\2[ \t]*$", re.MULTILINE | re.DOTALL)
_ANCHOR = re.compile(r"<a (?:name|id)=[\"']([^\"']*)[\"'][^>]*>(?:</a>)?")
_OTHER_LANGUAGES = re.compile(r"cs|csharp|c#|vb|javascript|js|json|xml|html|output|console|java|python|asm|sql", re.I)
_WORD = re.compile(r"[^\W_]+")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)


class Part(NamedTuple):
    """A heading with what stands below it up to the next one; code is blanked in `text` and stands in `code`."""

    level: int
    key: str
    title: str
    text: str
    code: tuple[str, ...]


def parts_of(body: str) -> list[Part]:
    """The parts of a page, the first one without a heading."""
    blanked = _FENCE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), body)
    heads = [*_HEADING.finditer(blanked)]
    found = []
    for at, head in enumerate([None, *heads]):
        start, end = head.end() if head else 0, heads[at].start() if at < len(heads) else len(body)
        anchor = _ANCHOR.search(head[2]) if head else None
        title = _ANCHOR.sub("", head[2]) if head else ""
        key = (anchor[1] if anchor else title).strip(" -*`").lower().replace(" ", "-")
        code = tuple(
            one[4] for one in _FENCE.finditer(body, start, end) if not _OTHER_LANGUAGES.fullmatch(one[3] or "c")
        )
        found.append(Part(len(head[1]) if head else 0, key, title.strip(), blanked[start:end], code))
    return found


def below(parts: list[Part], keys: re.Pattern[str]) -> str:
    """The text of the parts whose keys match, with that of deeper parts below them, headings as lines of their own."""
    found, level = [], 0
    for part in parts:
        if keys.fullmatch(part.key):
            level = part.level
            found.append(part.text)
        elif level and part.level > level:
            found.append(f"\n{'#' * part.level} {part.title}\n{part.text}")
        else:
            level = 0
    return "\n".join(found)


# --- declarations ----------------------------------------------------------------------------------------------------

_SYNTAX = re.compile(r"syntax|synopsis")
_NO_TYPES = frozenset(
    re.findall(
        r"\w+",
        "const volatile struct enum union interface far near restrict __restrict extern static inline register class "
        "CONST VOLATILE FAR NEAR IN OUT OPTIONAL in out this",
    )
)
_STATEMENT_ENDS = re.compile(r";|(?<=\))\s*\n(?=[A-Za-z_])")
_PROTOTYPE = re.compile(
    r"(?P<returns>[\w\s*&:.]*[\s*&]|[A-Z_]+\()(?P<owner>\w+::)?(?P<name>[A-Za-z_]\w*)\)?\s*\((?P<inside>.*)\)\s*"
    r"(?:const|PURE|=\s*0|throw\(\)|noexcept|override)*\s*\Z",
    re.DOTALL,
)
_CALLBACK = re.compile(
    r"typedef\b.*?\(\s*[\w\s]*?\*?\s*(?P<name>[A-Za-z_]\w*)\s*\)\s*\((?P<inside>.*)\)\s*\Z", re.DOTALL
)
_MARKS = re.compile(r"\A\s*((?:\[[^\[\]]*\]\s*)+)")
_SAL = re.compile(r"\b_{1,2}(in|out|inout)(?:put)?(?:_[a-z_]*)?\b(?:\([^()]*\))?|\b_[A-Z]\w*_\b(?:\([^()]*\))?", re.I)


def declarations(code: str) -> Iterator[Declared]:
    """What a code block declares at its outermost level."""
    code = whole_names(code)
    code = re.sub(r"/\*\s*(\[[^\]]*\])\s*\*/", r"\1", code)
    code = re.sub(r"/\*.*?\*/|//[^\n]*|^[ \t]*#.*?(?<!\\)$|\\$", " ", code, flags=re.DOTALL | re.MULTILINE)
    for statement in _statements(code):
        yield from _declared(statement)


def whole_names(code: str) -> str:
    """Code in which a letter alone on a line ends the name on the line before it: `_DIM`, `n`, `(`."""
    return re.sub(r"^([ \t]*\w+)[ \t]*\n[ \t]+([a-z])[ \t]*\n[ \t]*\(", r"\1\2(", code, flags=re.MULTILINE)


def _statements(code: str) -> Iterator[str]:
    flat, depth = [], 0
    for letter in code:
        depth += (letter in "{(") - (letter in "})")
        flat.append("\x00" if depth > 0 and letter == ";" else letter)
    for one in _STATEMENT_ENDS.split("".join(flat)):
        yield one.replace("\x00", ";").strip()


def _declared(statement: str) -> Iterator[Declared]:
    if re.match(r"template\b|return\b|public\s|private\s|using\b", statement):
        return
    bare = _MARKS.sub("", statement)
    if (found := _type(bare)) is not None:
        yield found
    elif match := _CALLBACK.match(bare):
        yield Declared("callback", match["name"], _parameters(match["inside"]))
    elif "{" not in bare and not re.match(r"typedef\b|#", bare):
        match = _PROTOTYPE.match(bare)
        if match and "=" not in match["returns"] and match["name"] not in ("if", "while", "sizeof", "defined"):
            yield Declared("function", match["name"], _parameters(match["inside"]))


def _type(bare: str) -> Declared | None:
    if match := re.match(r"(?:typedef\s+)?enum\b\s*(?:class\s+)?(\w*)[^{]*\{(.*)\}\s*(\w*)", bare, re.DOTALL):
        inside = re.sub(r"\([^()]*\)|\[[^\]]*\]", "", match[2])
        names = (re.match(r"\s*([A-Za-z_]\w*)\s*(?:=|\Z)", one) for one in inside.split(","))
        return Declared("enumeration", match[3] or match[1], (), tuple(one[1] for one in names if one))
    if match := re.match(r"(?:typedef\s+)?(?:struct|union)\b\s*(?:\w+\s+)?(\w*)\s*\{(.*)\}\s*(\w*)", bare, re.DOTALL):
        return Declared("record", match[3] or match[1])
    if match := re.match(r"(?:interface\s+|class\s+)?(I[A-Z]\w*)\s*:\s*(?:public\s+)?(I[A-Z]\w*)\s*(\{|\Z)", bare):
        return Declared("interface", match[1])
    match = re.match(r"(?:class|interface)\s+(\w+)[^{}]*\{", bare)
    return Declared("record", match[1]) if match else None


def _parameters(inside: str) -> tuple[Parameter, ...]:
    # `[, argument]...` varies, and so does what follows `...`.
    inside = re.sub(r"\[\s*,.*\](?:\s*\.\.\.)?", "", inside, flags=re.DOTALL).partition("...")[0]
    pieces, depth, last = [], 0, ""
    for letter in inside:
        depth += (letter in "([{<") - (letter in ")]}>")
        if letter == "," and depth == 0:
            pieces.append(last)
            last = ""
        else:
            last += letter
    pieces.append(last)
    shown = [one for one in pieces if one.strip() not in ("", "void", "VOID")]
    return tuple(map(_parameter, shown))


def _parameter(source: str) -> Parameter:
    marks = _MARKS.match(source)
    sal = " ".join(match[0] for match in _SAL.finditer(source))
    said = f"{marks[1] if marks else ''} {sal} {' '.join(re.findall(r'^ *(?:IN|OUT) +(?:OUT)?', source))}".lower()
    direction = _direction(said)
    plain = _SAL.sub(" ", source[marks.end() :] if marks else source).split("=")[0]
    function = re.search(r"\(\s*[\w\s]*\*\s*(\w*)\s*(?:\[\w*\])?\)\s*\(", plain)
    if match := function or re.search(r"\b(\w+)\s*\([^()*]*\*?[^()*]*\)\s*\Z", plain):
        return Parameter(match[1], frozenset(), -1, direction)
    depth = len(re.findall(r"[*&]|\[[^\]]*\]", plain))
    words = _IDENTIFIER.findall(re.sub(r"\[[^\]]*\]", " ", plain))
    types = [one for one in words if one not in _NO_TYPES]
    name = types.pop() if len(types) > 1 and not re.search(r"[*&]\s*\Z", plain) else ""
    rest = frozenset(one for one in types if one != "int") or frozenset(types)
    return Parameter(name, rest, depth, direction)


def _direction(said: str) -> str:
    has_in = bool(re.search(r"\bin\b|_in(?:_|\b)|__in\b|inout", said))
    has_out = bool(re.search(r"\bout\b|_out(?:_|\b)|__out|inout", said))
    return "inout" if has_in and has_out else "in" if has_in else "out" if has_out else ""


# --- entries of parameters -------------------------------------------------------------------------------------------

_PARAMETERS = re.compile(r"(parameters?|arguments?|params|paramètres)(-\d+)?")
# What may stand before a name and after it on its line: marks of lists, quotes, cells, emphasis, `-param`.
_LEAD = r"^[ \t]*(?:[>|*+-]+[ \t]+|\|)?(?:#{2,6}[ \t]+(?:-\w+[ \t]+)?)?(?:<dt>[ \t]*)?"
_ENTRY = re.compile(
    _LEAD + r"(?P<open>[*_`]{1,4})(?P<name>[A-Za-z_]\w*)(?P<close>[*_`]{1,4})(?P<rest>[^\n]*)$"
    r"|^#{2,6}[ \t]+(?:-param[ \t]+)?(?P<head>[A-Za-z_]\w*)(?P<marks>[^\n]*)$",
    re.MULTILINE | re.ASCII,
)
# `*x*, *y*` before a text is an entry of each.
_MORE = re.compile(r"[ ]*(?:,|/|and|et)[ .]*[*_`]{1,4}([^\W\d]\w*)[*_`]{1,4}")
# What ends the line of an entry that has its text below.
_ALONE = re.compile(r"(?:[ ]*\\?\[[^\[\]]*\])?[ ]*(?:\\|<br[ ]?/?>|[ ]{2})?[ ]*\Z")
# Words for directions; those without brackets are what translation made of `[in]` and `[out]`, alone where they begin.
_DIRECTION_WORDS = {
    "in": "in", "input": "in", "entrée": "in", "out": "out", "output": "out", "sortie": "out",
    "in, out": "inout", "in,out": "inout", "in/out": "inout", "input/output": "inout", "entrée/sortie": "inout",
    "entrée, sortie": "inout", "in out": "inout", "out, in": "inout", "retval, out": "out", "out, retval": "out",
}  # fmt: skip
_BRACKETED = re.compile(r"\\?\[[ ]*([\w /,]+?)[ ]*\\?\]")
_BARE = re.compile(r"(Entrée|Sortie|dans|à)[ ](?=[A-ZÀ-ÝL`\[*_])")
_BARE_WORDS = {"Entrée": "in", "Sortie": "out", "dans": "in", "à": "out"}


def entries(text: str, names: frozenset[str]) -> dict[str, tuple[str, str]]:
    """Of the names: direction (empty if none is stated) and text of each entry in the section of parameters."""
    found: dict[str, tuple[str, str]] = {}
    heads = [
        match
        for match in _ENTRY.finditer(text)
        if (match["name"] or match["head"]) in names or _ALONE.match(match["rest"] or "")
    ]
    for at, head in enumerate(heads):
        end = heads[at + 1].start() if at + 1 < len(heads) else len(text)
        name = head["name"] or head["head"]
        rest = f"{head['rest'] or head['marks'] or ''}\n{text[head.end() : end]}"
        for one in [name, *_further(rest)]:
            found.setdefault(one, (_direction_of(rest), rest))
    return {name: said for name, said in found.items() if name in names}


def _further(rest: str) -> Iterator[str]:
    """The further names of an entry: those between the first one and the text."""
    while match := _MORE.match(rest):
        yield match[1]
        rest = rest[match.end() :]


def _direction_of(text: str) -> str:
    opening = " ".join(re.sub(r"<[^>]+>|[>|\\]", " ", text[:160]).split()).lstrip(": *_`-")
    match = _BRACKETED.match(opening)
    if match:
        words = re.sub(r",?\s*\b(optional|facultatif|optionnel|différée?|deferred|ou)\b,?", "", match[1].lower())
        return _DIRECTION_WORDS.get(words.strip(" ,"), "")
    bare = _BARE.match(opening)
    return _BARE_WORDS[bare[1]] if bare else ""


_NOISE = re.compile(
    r"\\?\[[^\[\]]{1,30}\\?\](?!\()|<[^>]*>|\]\([^()]*\)|^\s*(?:Entrée|Sortie|dans|à)\b|Type:.*?$", re.MULTILINE
)


def first_words(text: str, count: int = 4) -> tuple[str, ...]:
    """The first words of a text, without markers of directions, targets of links and marks of Markdown."""
    while match := _MORE.match(text):
        text = text[match.end() :]
    shown = html.unescape(_NOISE.sub(" ", text[:600]))
    return tuple(one.casefold() for one in _WORD.findall(shown)[:count])


# --- codes, headers, tables ------------------------------------------------------------------------------------------

_RETURNS = re.compile(
    r"(return-?values?|returns?|valeur-(de-retour|renvoyée)|errors|property-value-?return-value)(-\d+)?"
)
# Flags and classes stand in such tables, too, and are no codes.
_CODE = r"(?:[A-Z][A-Z0-9]*\\?_)*(?:[ESWI]|STATUS|ERROR|[A-Z0-9]*ERR|SQL)\\?_[A-Z0-9]+(?:\\?_[A-Z0-9]+)*"
_CODE_ENTRY = re.compile(
    r"^(?:\|[ \t]*)?(?:[>*-]+[ \t]+)?(?:<t[dr][^>]*>\s*)*(?:<d[lt]>\s*)*[*_`]{0,3}(?:<b>)?"
    rf"(?P<code>{_CODE})(?:</b>)?[*_`]{{0,3}}[ \t]*(?:</d[tl]>|<br[^|]*|\\|:)?[ \t]*(?:\||$)",
    re.MULTILINE,
)
_STATE = re.compile(r"^\|[ \t]*([0-9A-Z]{5})[ \t]*\|", re.MULTILINE)
_HEADER_WORDS = r"(?:required[ ])?(?:headers?(?:[ ]file)?|en-têtes?(?:[ ]\w+)?|fichier[ ]d['’]en-tête)"
_HEADER = re.compile(rf"^[\s|*]*{_HEADER_WORDS}[\s*:]*(?:<br[ ]?/>)?[\s*:|]*([^|\n]+)", re.MULTILINE | re.I)
_FILE = re.compile(r"([A-Za-z][\w-]*(?:/[\w-]+)*)[ ]?\.[ ]?[hH]\b", re.ASCII)
_VTABLE = re.compile(r"(methods-in-)?vtable-order|méthodes-dans-l.ordre-vtable")
_ROW = re.compile(r"^\|(.*?)\|", re.MULTILINE)


def _slots(text: str) -> Iterator[str]:
    table = re.search(r"(?:^\|.*\n?)+", text, re.MULTILINE)
    for row in _ROW.findall(table[0])[2:] if table else ():
        link = re.search(r"\]\(([^)#]+)", row)
        if link and link[1].endswith("-property.md"):
            continue
        shown = re.sub(r"[*_`\\]|<[^>]*>", "", row).strip()
        # `iroom-light-v2.md` is that of `Light_V2`.
        yield link[1].rpartition("/")[2].removesuffix(".md").partition("-")[2].replace("-", "_") if link else shown


def _interface(heading: str, front: str, declared: tuple[Declared, ...], parts: list[Part]) -> str:
    """The interface that a page is about: by `X : IBase`, by `X interface`, by its identifier, by its vtable."""
    if match := re.match(r"(I[A-Z]\w*)\s*:\s*I[A-Z]\w*\s*\Z", heading):
        return match[1]
    if uid := re.search(r"^UID:\s*NN:[\w-]+\.(\w+)", front, re.MULTILINE):
        return uid[1]
    if match := re.match(r"`?(I[A-Z]\w*)`?,?[ ](?:interface|, interface)\Z", heading, re.I):
        return match[1]
    # A damaged name in place of a declaration is not that of the page.
    name = re.match(r"(I[A-Z]\w*)\Z", heading)
    found = next((one.name for one in declared if one.kind == "interface"), "")
    is_one = bool(found) or any(_VTABLE.fullmatch(part.key) for part in parts)
    return name[1] if name and is_one else found


_BELOW = re.compile(f"{_PARAMETERS.pattern}|{_RETURNS.pattern}|members|fields")
_LISTED = re.compile(r"^(?:api_?name|f1_keywords|helpviewer_keywords):.*\n(?:[ ]*-.*\n)*", re.MULTILINE)
_IDENTIFIED = re.compile(r"^\|[^|]*\|[ \t]*(0x[0-9A-Fa-f]{4,8})\b", re.MULTILINE)


def read(path: str, source: str) -> Stated:
    """What a page states."""
    source = source.replace("\r\n", "\n")
    front = _FRONT.match(source)
    body = source[front.end() :] if front else source
    parts = parts_of(body)
    head = front[1] if front else ""
    heading = next((part.title for part in parts if part.level == 1), "").replace("\\", "")
    code = [one for part in parts if _SYNTAX.fullmatch(part.key) for one in part.code]
    name = _IDENTIFIER.findall(heading)[-1:]
    if not code:
        above = next((at for at, part in enumerate(parts) if _BELOW.fullmatch(part.key)), 2)
        is_named = bool(re.search(r"^api_?name:", head, re.MULTILINE))
        blocks = (one for part in parts[:above] for one in part.code)
        code = [one for one in blocks if is_named or set(name) & set(_IDENTIFIER.findall(one))]
    declared = tuple(found for one in code for found in declarations(one))
    if re.search(r"\.[15678]\.md\Z", path):
        declared = ()
    wanted = frozenset(one.name for made in declared for one in made.parameters if one.name)
    headed = re.findall(r"^#{3}[ \t]+-param[ \t]+(\w+)", body, re.MULTILINE)
    described = entries(below(parts, _PARAMETERS), wanted | frozenset(headed))
    returns = below(parts, _RETURNS)
    front_header = re.search(r"^req\.header:[ \t]*(\S+)", head, re.MULTILINE)
    lines = front_header[1] if front_header else next(iter(_HEADER.findall(body)), "")
    files = _FILE.findall(lines) or (_FILE.findall(_required(parts)) if declared else [])
    # It declares no function: another one of the row does.
    file = next((one for one in files if one.lower() != "sys/types"), *files[:1] or [""])
    is_constant = (
        heading and "_" not in path and not declared and _IDENTIFIED.search(parts[1].text if parts[1:] else "")
    )
    shown = frozenset(found.name for part in parts for one in part.code for found in declarations(one))
    foremost = shown | frozenset(_IDENTIFIER.findall(heading)[:1])
    every = re.sub(r"\\(?=_)", "", f"{head} {whole_names(body)} {path.replace('-', ' ')}")
    return Stated(
        frozenset(_IDENTIFIER.findall(every)),
        declared,
        _interface(heading, head, declared, parts),
        {name: first for name, (_, text) in described.items() if (first := first_words(text))},
        {name: said for name, (said, _) in described.items() if said},
        frozenset(one["code"].replace("\\", "") for one in _CODE_ENTRY.finditer(returns)),
        frozenset(_STATE.findall(below(parts, re.compile("diagnostics")))),
        tuple(name for one in declared for name in one.members),
        f"{file.lower()}.h" if file else "",
        tuple(_slots(below(parts, _VTABLE))),
        heading.split()[0] if is_constant else "",
        frozenset(_IDENTIFIER.findall(" ".join(match[0] for match in _LISTED.finditer(f"{head}\n")))) | foremost,
        bool(re.search(r"^UID:[ \t]*N[A-Z]:", head, re.MULTILINE) or re.search(r"\bI[A-Z]\w*[ ]?::[ ]?\w", heading)),
    )


def _required(parts: list[Part]) -> str:
    rows = re.findall(
        r"^\|.*\.h.*", below(parts, re.compile(r"requirements|spécifications|configuration-requise")), re.M
    )
    return rows[0] if rows else ""

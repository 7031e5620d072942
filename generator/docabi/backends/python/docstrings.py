"""Docstrings: the words of a page and the facts of an entity in, plain wrapped lines out, in one locale.

A class has its summary, remarks, alerts and requirements; a call its summary, remarks, alerts, arguments, results and
documented codes; a member of an enumeration or a field its description.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.backends.python.roles.argument import BOTH_WAYS
from docabi.backends.python.views import CallView
from docabi.backends.words import heading, word
from docabi.markdown.inline import plain
from docabi.markdown.plaintext import Style, lines, one_line, wrap
from docabi.spec import Callback, Coclass, Code, Entity, Function, Macro, Method
from docabi.texts import EntityText, PageText

WIDTH = 96
"""Columns of a docstring's line without its indentation."""
_INDENT = "    "
_CONNECTING = 6
"""Letters of the word before the last name of a list: `or`, `oder`, `lub`."""


def _alert_lead(locale: str, kind: str) -> str:
    return f"{word(locale, kind)}: "


STYLE = Style(width=WIDTH, alert=_alert_lead, includes={}, glues_punctuation=True, drops_repeats=True)
"""The plain text of docstrings that belong to no page."""


def style_of(page: PageText, locale: str) -> Style:
    """Return the style of the words of a page: its alerts in the words of the locale, with the texts it includes."""
    return replace(STYLE, locale=locale, includes=page.includes)


def doc_locale(spec: SpecView, chosen: str) -> str:
    """Return the locale of docstrings: the chosen one, else en-US, else the first of the specification, or none."""
    if chosen:
        return chosen
    return "en-US" if "en-US" in spec.locales else (spec.locales[0] if spec.locales else "")


def entity_doc(entity: Entity, text: EntityText | None, notes: Iterable[str] = ()) -> str:
    """Return the docstring of a class: what its page says, what a caller must know of its code, what it requires."""
    page, style = _page(text)
    found = _said(entity.name, page, style)
    for note in notes:
        found += _apart(wrap(note, WIDTH))
    if isinstance(entity, Callback | Macro):
        names = entity.arguments or () if isinstance(entity, Macro) else [one.name for one in entity.parameters]
        found += _section(page, "parameters", _rows(page.parameters, names), style)
        found += _section(page, "return-value", [("", page.returns)], style)
    if isinstance(entity, Callback):
        found += _section(page, "HRESULT", _rows(page.hresults, (code.name for code in entity.hresults)), style)
    if isinstance(entity, Coclass):
        found += _section(page, "interfaces", [("", f"`{name}`") for name in entity.interfaces], style)
    return "\n".join([*found, *_section(page, "requirements", _requirements(entity, page, style), style)])


def call_doc(name: str, call: CallView, entity: Method | Function, text: PageText | None, locale: str = "") -> str:
    """Return the docstring of a method: what its page says of it, of its arguments, its results and its codes."""
    if text is None:
        return f"{name}."
    style = style_of(text, locale)
    hidden = {a.name for a in call.visible}
    parameters = [(a.name, text.parameters.get(a.parameter.name, "")) for a in call.visible]
    given = [a for a in call.given if a.name not in hidden or a.role in BOTH_WAYS]
    results = [(a.name, text.parameters.get(a.parameter.name, "")) for a in given]
    succeeding, failing = _by_outcome(entity.hresults, is_raised=call.fails or bool(call.status))
    raised = _raised(failing, text, bool(call.status) and lists_names(text.returns, entity.hresults))
    told = any(row[1] == text.returns for row in raised)
    results = [row for row in results if row[1]] or ([] if told else [("", text.returns)])
    found = _said(name, text, style)
    found += _section(text, "parameters", parameters, style)
    found += _section(text, "return-value", results, style)
    found += _section(text, call.status or "HRESULT", _rows(text.hresults, (code.name for code in succeeding)), style)
    found += raises_doc(raised, style, "StatusError" if call.status else "ComError")
    if isinstance(entity, Method) and (entity.header or entity.library):
        found += _section(text, "requirements", _requirements(entity, text, style), style)
    return "\n".join(found)


def raises_doc(raised: Iterable[tuple[str, str]], style: Style, error: str = "ComError") -> list[str]:
    """Return the lines about the failures that a page documents: pairs of a code (or several) and what it says of them.

    `Raises:` and the exception's name stay as they are in every language: editors know the form by them.
    """
    rows = [line for name, text in raised for line in lines(text, style, f"{_INDENT * 2}{name}: ", _INDENT * 3)]
    return ["", "Raises:", f"{_INDENT}{error}:", *rows] if rows else []


def member_doc(text: EntityText | None, name: str, lacking: str = "") -> str:
    """Return the docstring of a member or field; `lacking` if the page does not describe it."""
    page, style = _page(text)
    return "\n".join(lines(page.members.get(name, "") or lacking, style))


def _page(text: EntityText | None) -> tuple[PageText, Style]:
    return (text.text, style_of(text.text, text.locale)) if text is not None else (PageText(), STYLE)


def _said(name: str, text: PageText, style: Style) -> list[str]:
    """Return the lines of summary, remarks and alerts; the name stands for a summary that is missing."""
    found = lines(text.summary, style) or lines(text.description, style) or [f"{name}."]
    found += _apart(lines(text.remarks, style))
    said = _letters("".join(found)) if text.alerts else ""
    for alert in text.alerts:
        words = one_line(alert.text, style)
        # Alerts usually stand in the remarks or the summary, which then say it already.
        if (letters := _letters(words)) and letters not in said:
            found += ["", *wrap(words, WIDTH, _alert_lead(style.locale, alert.kind.lower()))]
            said += letters
    return found


def _apart(found: list[str]) -> list[str]:
    return ["", *found] if found else []


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _by_outcome(codes: Iterable[Code], *, is_raised: bool) -> tuple[list[Code], list[Code]]:
    """Return the codes that a caller reads and those that are raised; a lonely `S_OK` is no news and left out."""
    given = list(codes)
    if not is_raised:
        return given, []
    succeeding = [code for code in given if code.success]
    failing = [code for code in given if not code.success]
    return ([] if [code.value for code in succeeding] == [0] else succeeding), failing


def lists_names(sentence: str, codes: Iterable[Code]) -> bool:
    """Whether a sentence about what is returned only lists names of codes: it says nothing of any."""
    rest = sentence
    for code in sorted(codes, key=lambda code: -len(code.name)):
        rest = rest.replace(code.name, "").replace(code.name.replace("_", "\\_"), "")
    return len(_letters(rest)) <= _CONNECTING


def _raised(failing: Iterable[Code], text: PageText, says_nothing: bool = False) -> list[tuple[str, str]]:
    """Return the failing codes with their texts; codes that only a sentence names share that sentence."""
    found = [(code.name, text.hresults.get(code.name, "")) for code in failing]
    in_sentence = ", ".join(name for name, words in found if not words)
    shared = [(in_sentence, text.returns)] if in_sentence and text.returns and not says_nothing else []
    return [row for row in found if row[1]] + shared


def _rows(texts: dict[str, str], names: Iterable[str]) -> list[tuple[str, str]]:
    return [(name, texts.get(name, "")) for name in names]


def _section(page: PageText, key: str, rows: Iterable[tuple[str, str]], style: Style) -> list[str]:
    """Return the lines of a section; rows without words are left out. A key in capitals is its own heading."""
    title = heading(style.locale, key, page.headings.get(key, "")) if key.islower() else key
    leads = ((text, (f"{_INDENT}{name}: ", _INDENT * 2) if name else (_INDENT, _INDENT)) for name, text in rows)
    shown = [line for text, lead in leads for line in lines(text, style, *lead)]
    return ["", f"{plain(title)}:", *shown] if shown else []


def _requirements(entity: Entity | Method, page: PageText, style: Style) -> list[tuple[str, str]]:
    """Return rows of requirements: files as the facts spell them, `since` in the page's words."""
    labels = {row.fact: plain(row.label) for row in reversed(page.requirements) if row.fact}
    since = next((row.text for row in page.requirements if row.fact == "versions"), "")
    facts = {"header": _code(entity.header), "library": _code(entity.library), "versions": since or _code(entity.since)}
    return [(heading(style.locale, fact, labels.get(fact, "")), value) for fact, value in facts.items() if value]


def _code(name: str | None) -> str:
    """Return a name as Markdown in which its underscores mean nothing."""
    return f"`{name}`" if name else ""

"""The words of docstrings and error texts: Markdown of the specification in, plain wrapped text out, in one locale."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from docabi.backends.python.calls import Call
from docabi.backends.python.roles import Role
from docabi.inline import plain
from docabi.spec import Code, Entity, EntityText, PageText, SpecView

_WIDTH = 96
# Words that no page gives, for text that is shown when a page says nothing about a code.
_GENERAL = {
    "cs": "Dokumentace této metody tento kód neuvádí.",
    "de": "Die Dokumentation dieser Methode nennt diesen Code nicht.",
    "en": "The documentation of this method does not name this code.",
    "es": "La documentación de este método no menciona este código.",
    "fr": "La documentation de cette méthode ne mentionne pas ce code.",
    "it": "La documentazione di questo metodo non indica questo codice.",
    "ja": "このコードは、このメソッドのドキュメントに記載されていません。",
    "ko": "이 메서드의 문서에는 이 코드가 없습니다.",
    "pl": "Dokumentacja tej metody nie wymienia tego kodu.",
    "pt": "A documentação deste método não menciona este código.",
    "ru": "В документации этого метода этот код не описан.",
    "tr": "Bu yöntemin belgelerinde bu kod yer almıyor.",
    "zh": "此方法的文档中没有说明此代码。",
    "zh-hant": "此方法的文件中沒有說明此代碼。",
}


def general_text(locale: str) -> str:
    """What is said of a code that a method's page does not name."""
    tag = locale.lower()
    if tag.startswith(("zh-tw", "zh-hk", "zh-hant")):
        tag = "zh-hant"
    return _GENERAL.get(tag) or _GENERAL.get(tag.partition("-")[0]) or _GENERAL["en"]


def one_line(markdown: str) -> str:
    """Markdown as plain text in one line."""
    return " ".join(plain(markdown).split())


def doc_locale(spec: SpecView, chosen: str) -> str:
    """The locale of docstrings: the chosen one, else en-US, else the first that there is; empty without texts."""
    if chosen:
        return chosen
    return "en-US" if "en-US" in spec.locales else (spec.locales[0] if spec.locales else "")


def wrapped(text: str, indent: str = "") -> list[str]:
    """Lines of a paragraph; continuation lines are indented."""
    return textwrap.wrap(text, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def summary(text: PageText | None) -> list[str]:
    """The lines of a page's summary."""
    return wrapped(one_line(text.summary or text.description)) if text is not None else []


def entity_doc(entity: Entity, text: EntityText | None, notes: Iterable[str] = ()) -> str:
    """The docstring of a class: what the page says it is, and what a caller must know of the generated code."""
    lines = summary(text.text if text is not None else None) or [f"{entity.name}."]
    for note in notes:
        lines += ["", *wrapped(note)]
    return "\n".join(lines)


def call_doc(name: str, call: Call, codes: Iterable[Code], text: PageText | None) -> str:
    """The docstring of a method: summary, arguments, results, documented codes with what the page says of each."""
    lines = summary(text) or [f"{name}."]
    if text is None:
        return "\n".join(lines)
    words = text.headings
    parameters = [(a.name, one_line(text.parameters.get(a.parameter.name, ""))) for a in call.visible]
    hidden = {a.name for a in call.visible}
    results = [
        (a.name, one_line(text.parameters.get(a.parameter.name, "")))
        for a in call.given
        if a.name not in hidden or a.role == Role.INOUT
    ]
    lines += _section(words.get("parameters", "Parameters"), parameters)
    lines += _section(words.get("return-value", "Returns"), results or [("", one_line(text.returns))])
    found = [(code.name, one_line(text.hresults.get(code.name, ""))) for code in codes]
    lines += _section("HRESULT", found)
    return "\n".join(lines)


def _section(title: str, rows: Iterable[tuple[str, str]]) -> list[str]:
    shown = [f"{name}: {words}" if name else words for name, words in rows if words]
    if not shown:
        return []
    return ["", f"{one_line(title)}:", *("    " + line for row in shown for line in wrapped(row, "    "))]


def error_texts(spec: SpecView, locale: str) -> dict[str, dict[str, str]]:
    """What each method says about each code, `{"IFoo.Bar": {"80131024": "..."}}`; in "codes", what all agree on."""
    found: dict[str, dict[str, str]] = {}
    said: dict[str, dict[str, set[str]]] = {}
    for name, entity in spec.entities.items():
        text = spec.text(name, locale)
        if text is None:
            continue
        for key, codes, page in _coded(entity, text):
            texts = {f"{c.value:08x}": one_line(page.hresults.get(c.name, "")) for c in codes if c.value is not None}
            found[key] = {code: words for code, words in sorted(texts.items()) if words}
            for code, words in found[key].items():
                said.setdefault(code, {}).setdefault(words, set()).add(name)
    found = {key: texts for key, texts in found.items() if texts}
    agreed = {code: _agreed(said[code]) for code in sorted(said)}
    found["codes"] = {code: words for code, words in agreed.items() if words}
    found[""] = {"general": general_text(locale)}
    return found


def _agreed(said: dict[str, set[str]]) -> str:
    """What most entities that name a code say about it, two at least; else nothing.

    A text about one method's own circumstances would mislead the caller of another.
    """
    words = min(said, key=lambda one: (-len(said[one]), one))
    entities = set[str]().union(*said.values())
    return words if len(said[words]) > max(1, len(entities) // 2) else ""


def _coded(entity: Entity, text: EntityText) -> Iterable[tuple[str, Iterable[Code], PageText]]:
    for method in getattr(entity, "methods", ()):
        page = text.methods.get(method.name)
        if page is not None:
            yield f"{entity.name}.{method.name}", method.hresults, page
    yield entity.name, getattr(entity, "hresults", ()), text.text

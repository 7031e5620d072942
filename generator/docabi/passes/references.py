"""Links of the texts: to which page each leads, in that page's own spelling; links to pages that do not exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.symbols import Symbols
from docabi.source import PageId, Span
from docabi.spec import EntityText, PageText


def link_texts(texts: Sequence[EntityText], symbols: Symbols) -> tuple[tuple[EntityText, ...], list[Diagnostic]]:
    """The texts with every link in the spelling of its target's path, and what is wrong with their links."""
    diagnostics: list[Diagnostic] = []
    linked: list[EntityText] = []
    for text in texts:
        own = link_page(text.text, text.locale, symbols, diagnostics)
        methods = {name: link_page(page, text.locale, symbols, diagnostics) for name, page in text.methods.items()}
        changed = own is not text.text or any(methods[name] is not page for name, page in text.methods.items())
        linked.append(msgspec.structs.replace(text, text=own, methods=methods) if changed else text)
    return tuple(linked), diagnostics


def link_page(text: PageText, locale: str, symbols: Symbols, diagnostics: list[Diagnostic]) -> PageText:
    """The words of one page, its links checked."""
    wrong = {target: path for target, path in text.links.items() if path not in symbols.places}
    if not wrong:
        return text
    diagnostics.extend(_reported(text, locale, wrong, symbols))
    right = {target: found.path for target, path in wrong.items() if (found := symbols.resolve(path)) is not None}
    return msgspec.structs.replace(text, links=text.links | right) if right else text


def _reported(text: PageText, locale: str, wrong: Mapping[str, str], symbols: Symbols) -> Iterator[Diagnostic]:
    sink = Sink(PageId(locale, text.page))
    for target, path in wrong.items():
        found = symbols.resolve(path)
        if found is not None:
            message = f"the link `{target}` differs from the page's path `{found.path}` in case"
            sink.warning("link-case", Span(), message, "write the path as it is", f"link:{text.page}:{path}")
        else:
            message = f"the link `{target}` leads to `{path}`, and there is no such page"
            sink.warning("dead-link", Span(), message, "mend the target or remove the link", f"link:{text.page}:{path}")
    yield from sink

"""Links of the texts: to which page each leads, in that page's own spelling; links to pages that do not exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.symbols import Symbols
from docabi.source import PageId, Span
from docabi.spec import EntityText, Fragment, PageText

Lines = Mapping[PageId, Mapping[str, int]]
"""Page -> link target -> the line on which it stands first."""


def link_texts(
    texts: Sequence[EntityText], lines: Lines, symbols: Symbols
) -> tuple[tuple[EntityText, ...], list[Diagnostic]]:
    """The texts with every link in the spelling of its target's path, and what is wrong with their links."""
    diagnostics: list[Diagnostic] = []
    linked: list[EntityText] = []
    for text in texts:
        own = _link(text.text, text.locale, lines, symbols, diagnostics)
        methods = {name: _link(page, text.locale, lines, symbols, diagnostics) for name, page in text.methods.items()}
        changed = own is not text.text or any(methods[name] is not page for name, page in text.methods.items())
        linked.append(msgspec.structs.replace(text, text=own, methods=methods) if changed else text)
    return tuple(linked), diagnostics


def link_page(fragment: Fragment, symbols: Symbols, diagnostics: list[Diagnostic]) -> PageText:
    """The words of a page that describes no entity, its links checked."""
    lines = {fragment.page: fragment.link_lines}
    return _link(fragment.text, fragment.page.locale, lines, symbols, diagnostics)


def _link(text: PageText, locale: str, lines: Lines, symbols: Symbols, diagnostics: list[Diagnostic]) -> PageText:
    wrong = {target: path for target, path in text.links.items() if path not in symbols.places}
    if not wrong:
        return text
    page = PageId(locale, text.page)
    diagnostics.extend(_reported(page, wrong, lines.get(page, {}), symbols))
    right = {target: found.path for target, path in wrong.items() if (found := symbols.resolve(path)) is not None}
    return msgspec.structs.replace(text, links=text.links | right) if right else text


def _reported(
    page: PageId, wrong: Mapping[str, str], lines: Mapping[str, int], symbols: Symbols
) -> Iterator[Diagnostic]:
    sink = Sink(page)
    for target, path in wrong.items():
        found, span, cause = symbols.resolve(path), Span(lines.get(target, 1)), f"link:{page.path}:{path}"
        if found is not None:
            message = f"the link `{target}` differs from the page's path `{found.path}` in case"
            sink.warning("link-case", span, message, "write the path as it is", cause)
        else:
            message = f"the link `{target}` leads to `{path}`, and there is no such page"
            sink.warning("dead-link", span, message, "mend the target or remove the link", cause)
    yield from sink

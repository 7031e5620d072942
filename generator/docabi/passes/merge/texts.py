"""The words of an entity, locale by locale. Each locale keeps its own page's words, of whichever revision it is: the
text of one locale never stands in for another's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from docabi.passes.merge.pages import EntityPage
from docabi.spec import EntityText, Fragment, PageText


def entity_texts(name: str, area: str, own: EntityPage | None, methods: Sequence[EntityPage]) -> tuple[EntityText, ...]:
    """The texts of every locale that has a page of the entity, in the order of locales."""
    pages: dict[str, PageText] = dict(_words(own)) if own else {}
    members: defaultdict[str, dict[str, PageText]] = defaultdict(dict)
    for method in methods:
        for locale, text in _words(method):
            members[locale][_free_key(method, members[locale])] = text
    return tuple(
        EntityText(name, locale, area, pages.get(locale, PageText()), members.get(locale, {}))
        for locale in sorted(pages.keys() | members.keys())
    )


def _free_key(method: EntityPage, taken: dict[str, PageText]) -> str:
    """A method's name; a second method of that name (an overload) is told by its page."""
    name = method.speaker.name
    return f"{name} ({method.path})" if name in taken else name


def _words(page: EntityPage) -> list[tuple[str, PageText]]:
    """Locale and words of each fragment; a locale that has a page twice gives the newer one."""
    found = [(fragment.page.locale, _repaired(fragment, page)) for group in page.revisions for fragment in group]
    return list(reversed(found))


def _repaired(fragment: Fragment, page: EntityPage) -> PageText:
    """The words with the names of return codes that the other locales recovered in place of destroyed ones."""
    codes, voted = fragment.facts.codes, page.facts.codes
    same = fragment.text.freshness.revision == page.speaker.text.freshness.revision
    if codes is voted or not same or len(codes) != len(voted):
        return fragment.text
    renamed = {code.name or code.written: right.name for code, right in zip(codes, voted, strict=True)}
    if all(old == new for old, new in renamed.items()):
        return fragment.text
    words = {renamed.get(name, name): text for name, text in fragment.text.hresults.items()}
    return msgspec.structs.replace(fragment.text, hresults=words)

"""The index of return codes: failures, then successes; each with its value, what most pages say, what returns it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from html import escape

from markupsafe import Markup

from docabi.backends.reference.page import Context
from docabi.backends.reference.prose import as_html, plain, sentence
from docabi.backends.reference.sections import code_facts
from docabi.backends.reference.sitemap import CodeUse, href
from docabi.backends.reference.views import Draft, Parts, Row, Section, Table
from docabi.texts import EntityText

# Up to so many users of a code are shown at once; more are folded away.
_SHOWN = 8
_GROUPS = {False: "failure-codes", True: "success-codes", None: "other-codes"}


class Meanings:
    """What the pages of one locale say of codes."""

    def __init__(self) -> None:
        self._written = defaultdict[str, Counter[str]](Counter)

    def add(self, text: EntityText) -> None:
        """Add what the pages of an entity and its methods say."""
        for page in (text.text, *text.methods.values()):
            for name, words in page.hresults.items():
                self._written[name][words.partition("\n\n")[0].strip()] += 1

    def usual(self, name: str) -> Markup | str:
        """Return what most pages say of a code, as most of them write it; of equally frequent texts the first in order.
        Empty if none says anything.
        """
        written = self._written.get(name, Counter())
        said = {one: plain(one) for one in written}
        counted = Counter[str]()
        for one, count in written.items():
            counted[said[one]] += count
        del counted[""]
        usual = _most_frequent(counted)
        if not usual:
            return ""
        shown = sentence(_most_frequent({one: count for one, count in written.items() if said[one] == usual}))
        return usual if shown is None else as_html(shown)


def _most_frequent(texts: Mapping[str, int]) -> str:
    return min(texts, key=lambda text: (-texts[text], text), default="")


def draft_codes(context: Context, meanings: Meanings) -> Draft:
    """Return the index of return codes in one locale."""
    title = context.word("return-codes")
    return Draft(title, "", Markup(), tuple(_groups(context, meanings)), has_text=True)


def _groups(context: Context, meanings: Meanings) -> Iterator[Section]:
    columns = tuple(context.word(key) for key in ("code", "value", "meaning", "returned-by"))
    for success, key in _GROUPS.items():
        rows = tuple(
            _row(context, use, meanings.usual(use.code.name))
            for use in context.site.codes.values()
            if use.code.success is success
        )
        if rows:
            yield Section(key, context.word(key), Parts(table=Table(columns, rows, is_wide=True)))


def _row(context: Context, use: CodeUse, meaning: Markup | str) -> Row:
    name = Markup("<code>{}</code>").format(use.code.name)
    links = [
        f"<a href={escape(href('', place.path))}#{use.anchor}><code>{escape(place.name)}</code></a>"
        for place in use.users
    ]
    shown = Markup(", ".join(links))
    if len(links) > _SHOWN:
        summary = f"{context.word('returned-by')} ({len(links)})"
        shown = Markup("<details><summary>{}</summary>{}</details>").format(summary, shown)
    value, _ = code_facts(context, use.code)
    return Row((name, value, meaning, shown), use.anchor)

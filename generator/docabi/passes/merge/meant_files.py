"""What translations made of the names of headers. In: the heads of all pages. Out: the header that a destroyed name
means, learned from the pages of interfaces of which a layout tells the header.

Translation turns a word into the same word on every page: what stands for `Isolation.h` on the pages of nine interfaces
stands for it on the page of a structure.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

from docabi.facts import Facts
from docabi.passes.merge.grouping import Groups
from docabi.passes.merge.heads import Head

# A documentation names another header than the layout for two of a hundred interfaces.
_LEAST, _SHARE = 2, 0.9


def meant_headers(heads: Iterable[Head], groups: Groups, facts: Facts) -> dict[str, str]:
    """The header by the key of a destroyed name, where nearly all layouts agree."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for head in heads:
        file, place = head.facts.header, groups.places.get(head.page.path)
        layout = facts.layouts.get(place.entity) if place is not None else None
        if file is not None and not file.name and layout is not None and layout.file.lower() in facts.files.headers:
            votes[key_of_words(file.written)][facts.files.headers[layout.file.lower()]] += 1
    best = {key: found.most_common(1)[0] for key, found in votes.items()}
    return {key: name for key, (name, count) in best.items() if count >= max(_LEAST, _SHARE * votes[key].total())}


def key_of_words(written: str) -> str:
    """The words of a destroyed name without blanks, signs and case."""
    return "".join(char for char in unicodedata.normalize("NFKC", written).casefold() if char.isalnum())

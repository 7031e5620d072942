"""What pages declare beside what they describe. In: which pages belong together, and the heads of all pages. Out: the
same with an entity for each such type and function; and what is merged of the pages that declare it.

What has a page of its own is that page's. Of several pages that declare one thing, the first speaks for all. A function
has the words of its page, too; a type has none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

import msgspec

from docabi.passes.merge import Merged, merge_entity
from docabi.passes.merge.grouping import Groups, by_revision, is_name
from docabi.passes.merge.heads import Head
from docabi.passes.merge.votes import most_stated
from docabi.spec import Fragment, Function, Kind, Macro, PageFacts
from docabi.texts import PageText


def with_beside(groups: Groups, heads: Collection[Head]) -> Groups:
    """The groups with those of types and functions that only stand beside something else."""
    paths: defaultdict[str, list[Head]] = defaultdict(list)
    for head in heads:
        paths[head.page.path].append(head)
    entities, kinds = {**groups.entities}, {**groups.kinds}
    for path in sorted(paths, key=lambda path: (len(path.rpartition("/")[2]), len(path), path)):
        place = groups.places.get(path)
        for name, kind in _kinds(paths[path]).items() if place is not None and place.entity else ():
            if name not in kinds:
                kinds[name] = kind
                stating = (head.page for head in paths[path] if name in _names(head))
                entities[name] = tuple(sorted(stating))
    return msgspec.structs.replace(
        groups,
        entities=dict(sorted(entities.items())),
        kinds=kinds,
        beside=frozenset(kinds.keys() - groups.kinds.keys()),
    )


def _names(head: Head) -> set[str]:
    return {one.name for one in head.facts.beside}


def _kinds(pages: Sequence[Head]) -> dict[str, Kind]:
    """Name -> kind of what the newest revision of a page declares beside what it describes."""
    stated: defaultdict[str, list[Kind]] = defaultdict(list)
    if any(head.facts.beside for head in pages):
        for head in by_revision(pages)[0]:
            for one in head.facts.beside:
                if is_name(one.name) and one.kind is not None:
                    stated[one.name].append(one.kind)
    return {name: most_stated(kinds, str) for name, kinds in stated.items()}


def merge_beside(name: str, fragments: Sequence[Fragment]) -> Merged:
    """Merge what the fragments of a page declare beside what they describe; the page is no type's own."""
    merged = merge_entity([_stated(fragment, name) for fragment in fragments])
    if isinstance(merged.entity, Function | Macro):
        return merged
    return msgspec.structs.replace(merged, entity=msgspec.structs.replace(merged.entity, page=None), texts=())


def _stated(fragment: Fragment, name: str) -> Fragment:
    """The fragment that a page about it alone would give."""
    facts = fragment.facts
    declared = next(one for one in facts.beside if one.name == name)
    assert declared.kind is not None, "what stands beside has a kind"
    own = PageFacts(declared=declared, header=facts.headers.get(name, facts.header), since=facts.since)
    text = PageText(page=fragment.text.page, freshness=fragment.text.freshness)
    if declared.signature is not None and declared.kind is Kind.FUNCTION:
        named = {one.name for one in declared.signature.parameters}
        own = msgspec.structs.replace(own, codes=facts.codes, states=facts.states, library=facts.library)
        own = msgspec.structs.replace(own, directions=facts.directions)
        text = _words(fragment, named)
    elif declared.kind is Kind.MACRO:
        text = _words(fragment, {*(declared.arguments or ())})
    return Fragment(
        page=fragment.page,
        kind=declared.kind,
        name=name,
        owner="",
        facts=own,
        text=text,
        line=declared.lines.get("", fragment.line),
        link_lines=fragment.link_lines if declared.kind in (Kind.FUNCTION, Kind.MACRO) else {},
    )


def _words(fragment: Fragment, named: Collection[str]) -> PageText:
    """The words of a page, of its parameters those about the named ones."""
    said = {parameter: words for parameter, words in fragment.text.parameters.items() if parameter in named}
    return msgspec.structs.replace(fragment.text, parameters=said)

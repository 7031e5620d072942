"""What a page says of itself: kind, name, base and files, where its families have them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from docabi.facts.family_rules import CompiledName, FamilyRules, folded_key
from docabi.page import Page, Stated
from docabi.patterns import compile_pattern
from docabi.spec import Kind

_WORDS = compile_pattern(r"\w+")
_INTERFACE = compile_pattern(r"I[A-Z]\w*", re.ASCII)


def stated_identity(page: Page, rules: FamilyRules) -> Page:
    """The page with the name, the kind and the base that it states, each as the first rule says that fits."""
    named = frozenset((*page.front.api_names, *page.front.f1_keywords))
    for one in rules.names:
        page = next(
            (_with(page, one, match) for match in _matches(page, one) if _proves(page, one, match, named)), page
        )
    return page


def _matches(page: Page, one: CompiledName) -> Iterator[re.Match[str]]:
    match one.source:
        case "heading":
            texts: tuple[str, ...] = (page.heading,)
        case "path":
            texts = (page.identity.path.removesuffix(".md"),)
        case "declaration":
            texts = (page.declaration.text,) if page.declaration is not None else ()
        case key:
            texts = page.front.values.get(key, ())
    if "alone" in one.where and len(texts) != 1:
        return
    yield from filter(None, (one.pattern.fullmatch(text.strip()) for text in texts))


def _proves(page: Page, one: CompiledName, match: re.Match[str], named: frozenset[str]) -> bool:
    """Whether all holds that the rule asks for besides."""
    name, base = (match.groupdict().get(key) or "" for key in ("name", "base"))
    holds = {
        "undeclared": lambda: page.declaration is None,
        "named": lambda: name in named or name.upper() in named,
        "titled": lambda: page.heading.strip() in named,
        "in-heading": lambda: name in _WORDS.findall(page.heading),
        "in-file-name": lambda: page.identity.stem.lower() == f"{name}{base}".lower(),
        "heads-interface": lambda: _INTERFACE.fullmatch(page.heading.strip()) is not None,
    }
    return all(holds[one]() for one in one.where if one in holds)


def _with(page: Page, one: CompiledName, match: re.Match[str]) -> Page:
    said = match.groupdict()
    if (base := said.get("base")) and not page.base:
        # The anchor of `ILampBox : IUnknown` is `ilampbox--iunknown`.
        page = msgspec.structs.replace(page, base=base, heading_anchor=page.heading_anchor.partition("--")[0])
    # Front matter that names something else than heading and file was copied.
    is_copied = "in-file-name" in one.where
    if one.rule.kind is None or (page.kind is not None and not is_copied):
        return page
    own = tuple(filter(None, (said.get("name"),)))
    names = own if is_copied else page.front.api_names or own
    front = page.front if names == page.front.api_names else msgspec.structs.replace(page.front, api_names=names)
    return msgspec.structs.replace(page, kind=Kind(one.rule.kind), front=front)


def files_in_front_matter(page: Page, rules: FamilyRules) -> Page:
    """The page with the files that its front matter names."""
    values = page.front.values
    keys = {fact: next((key for key in names if values.get(key)), "") for fact, names in rules.front_files.items()}
    if not any(keys.values()):
        return page
    lines = {folded_key(key): line for key, line in page.front.lines.items()}
    stated = {fact: Stated(values[key][0], lines.get(key, 1)) for fact, key in keys.items() if key}
    return msgspec.structs.replace(page, stated={**page.stated, **stated})

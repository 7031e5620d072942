"""What the lowerer of one kind gives: facts, the texts it has keyed, and what it left of the sections it took."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.page import Fence, Page, Section, SectionKey
from docabi.spec import Declared, PageFacts


class Lowered(msgspec.Struct, frozen=True):
    """Texts by the names of `PageText`. `left` has each section that was taken apart, and the Markdown left of it."""

    facts: PageFacts = PageFacts()
    parameters: dict[str, str] = {}
    returns: str = ""
    hresults: dict[str, str] = {}
    members: dict[str, str] = {}
    methods_table: dict[str, str] = {}
    interfaces_table: dict[str, str] = {}
    entries: dict[str, str] = {}
    left: Mapping[SectionKey, str] = {}
    headed: tuple[Section, ...] = ()
    """Sections that were taken whole, each the text of one entry."""


class Source(msgspec.Struct, frozen=True):
    """What a lowerer reads: the page, the facts of its declaration, the root's place in its repository, and what is
    known beside pages.

    `fence` is the code block whose words the facts hold; None on a page without an entity, which keeps all its words.
    """

    page: Page
    declared: Declared | None
    fence: Fence | None
    facts: Facts
    root_inner: str = ""


Lowerer = Callable[[Source, Sink], Lowered]

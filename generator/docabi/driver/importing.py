"""Edited PO files back into pages: each entry that a translator changed becomes the text of its leaf, and nothing else
changes. An entry whose text on the page or in the source is not what was exported is refused with both places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Severity
from docabi.documents import DocumentError, read_text
from docabi.driver.fixing import FixedPage
from docabi.driver.sources import Tree, scan
from docabi.driver.translations import memory_file, read_memory, read_versions, source_locale
from docabi.exchange.memory import MALFORMED, OUTDATED, Versions, finding, remembered
from docabi.exchange.po import Entry, PoError, PoFile, read_po
from docabi.exchange.rewriting import is_written, rewritten
from docabi.exchange.units import Unit, mark_of, page_of
from docabi.facts import Facts
from docabi.source import PageId, SourceRoot, Span

_AGAIN = "export again, and translate it there"


class Imported(msgspec.Struct, frozen=True):
    """What edited files change: pages, entries that were taken, and findings about others."""

    pages: tuple[FixedPage, ...]
    taken: Mapping[tuple[str, str], Sequence[Entry]]
    """By the source's locale and the translation's."""
    found: tuple[Diagnostic, ...]
    fuzzy: int = 0
    """Edited entries that are still marked as fuzzy, and left."""
    entries: int = 0
    """All that were read."""


class _Reply(msgspec.Struct, frozen=True):
    entry: Entry
    file: str


def imported(settings: Settings, files: Sequence[Path], asked: str | None) -> Imported:
    """What the edited entries of some files change; nothing is written. Raises UnusableError."""
    found: list[Diagnostic] = []
    replies: defaultdict[tuple[str, str], list[_Reply]] = defaultdict(list)
    fuzzy = entries = 0
    for file in files:
        po = _read(file, found)
        if po is None:
            continue
        entries += len(po.entries)
        stated = _stated(po, settings)
        if asked and stated and asked not in stated:
            message = f"its head says that it is of {' or '.join(stated)}, and not of {asked}"
            found.append(_about(file, message, "leave --locale out, or mend the head; nothing of the file is used"))
            continue
        locales = _locales(po, settings, asked)
        if locales is None:
            message = "its head does not say of which two sources of the project it is"
            found.append(_about(file, message, "give --locale TAG, and see the setting source-locale"))
            continue
        for entry in po.entries:
            fuzzy += entry.is_edited and entry.is_fuzzy
            if entry.is_edited and not entry.is_fuzzy:
                replies[locales].append(_Reply(entry, file.as_posix()))
    pages: list[FixedPage] = []
    taken: dict[tuple[str, str], Sequence[Entry]] = {}
    for locales, own in sorted(replies.items(), key=lambda item: item[0]):
        result = _Locale(settings, locales, found).take(own)
        pages += result[0]
        taken[locales] = result[1]
    return Imported(tuple(pages), taken, tuple(found), fuzzy, entries)


def _read(file: Path, found: list[Diagnostic]) -> PoFile | None:
    try:
        return read_po(read_text(file))
    except DocumentError as error:
        found.append(_about(file, f"the file {error.problem}", "nothing of it is used", error.line))
    except PoError as error:
        found.append(_about(file, str(error), "mend the line; nothing of the file is used", error.line))
    return None


def _about(file: Path, message: str, help: str, line: int = 0) -> Diagnostic:
    return Diagnostic(PageId("", file.as_posix()), Span(line or 1), MALFORMED, Severity.ERROR, message, help)


def _stated(po: PoFile, settings: Settings) -> list[str]:
    """The locales of the project of which a file is, as its head says: docabi's own word, else those of its language,
    the exact one first.
    """
    tags = [root.locale for root in settings.sources]
    if (own := po.head.get("x-docabi-locale", "")) in tags:
        return [own]
    language = po.head.get("language", "").replace("_", "-").lower()
    near = [tag for tag in tags if tag.lower().partition("-")[0] == language.partition("-")[0]]
    return sorted(near, key=lambda tag: tag.lower() != language)


def _locales(po: PoFile, settings: Settings, asked: str | None) -> tuple[str, str] | None:
    """The source's locale and the translation's, of those that the project has; None if that is not certain."""
    tags = [root.locale for root in settings.sources]
    stated = _stated(po, settings)
    language = po.head.get("language", "").replace("_", "-").lower()
    is_certain = len(stated) == 1 or (bool(stated) and stated[0].lower() == language)
    locale = asked or (stated[0] if is_certain else "")
    source = po.head.get("x-docabi-source", "")
    source = source if source in tags else source_locale(settings)
    return (source, locale) if source in tags and locale in tags and source != locale else None


class _Locale:
    """The pages of a locale and of its source, to which edited entries come back."""

    def __init__(self, settings: Settings, locales: tuple[str, str], found: list[Diagnostic]) -> None:
        roots = {root.locale: root for root in settings.sources}
        own = frozenset((settings.out / name).resolve() for name in ("specs", "generated"))
        self._source, self._tree = (self._scan(roots[tag], own, settings) for tag in locales)
        self._facts = Facts(settings.facts)
        self._found = found
        file = memory_file(settings, locales[1])
        self._memory: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in read_memory(file, lambda _: None) if file is not None else ():
            if entry.text and not entry.is_fuzzy:
                self._memory[page_of(entry.context)].append(entry)

    def _scan(self, root: SourceRoot, own: frozenset[Path], settings: Settings) -> Tree:
        return scan(root, lambda _: None, {*own}, settings.limits)

    def take(self, replies: Sequence[_Reply]) -> tuple[list[FixedPage], list[Entry]]:
        """The changed pages, and the entries that were taken."""
        by_page: defaultdict[str, list[_Reply]] = defaultdict(list)
        for reply in replies:
            by_page[page_of(reply.entry.context)].append(reply)
        pages, taken = [], []
        ours, theirs = {*self._source.paths}, {*self._tree.paths}
        for path, own in sorted(by_page.items()):
            versions = read_versions(path, self._source, self._tree) if path in ours and path in theirs else None
            if versions is None:
                self._refuse(own[0], OUTDATED, f"there is no page {path or '(none)'} any more", _AGAIN)
                continue
            page, entries = self._page(versions, own)
            pages += [page] if page.before != page.after else []
            taken += entries
        return pages, taken

    def _page(self, versions: Versions, replies: Sequence[_Reply]) -> tuple[FixedPage, list[Entry]]:
        units = {(unit.context, unit.id): unit for unit in self._shown(versions).units(self._facts)}
        changes: list[tuple[Unit, str]] = []
        given: list[_Reply] = []
        done: list[Entry] = []
        for reply in replies:
            unit = units.get((reply.entry.context, reply.entry.source))
            if unit is not None and is_written(unit, reply.entry.text):
                done.append(reply.entry)  # it is on the page already
            elif unit is not None and self._is_as_exported(unit, reply):
                changes.append((unit, reply.entry.text))
                given.append(reply)
            elif unit is None:
                self._refuse(reply, OUTDATED, f"the source's {versions.page.path} does not have this text", _AGAIN)
        result = rewritten(versions.page, versions.data, changes, self._facts)
        for number, why in result.refused.items():
            place = f"{self._tree.root.folder / versions.page.path}:{changes[number][0].line}"
            self._refuse(given[number], MALFORMED, f"not taken for {place}: {why}", "mend the entry")
        done += [reply.entry for number, reply in enumerate(given) if number not in result.refused]
        return FixedPage(versions.page, versions.data, result.data, ()), done

    def _shown(self, versions: Versions) -> Versions:
        """The page as it was exported: with what the memory says of it."""
        own = self._memory.get(versions.page.path)
        data = remembered(versions, own, "", self._facts).data if own else versions.data
        return msgspec.structs.replace(versions, data=data)

    def _is_as_exported(self, unit: Unit, reply: _Reply) -> bool:
        state = reply.entry.state
        text = unit.segment.leaf.text if unit.segment is not None else ""
        if state is not None and state[0] == mark_of(text):
            return True
        place = f"{self._tree.root.folder / unit.path}:{unit.line}"
        if state is None:
            message = f"the comment `docabi: ...` of the entry is lost, so nobody can tell whether {place} was changed"
        else:
            message = f"{place} was changed since it was exported"
        self._refuse(reply, OUTDATED, message, _AGAIN)
        return False

    def _refuse(self, reply: _Reply, rule: str, message: str, help: str) -> None:
        self._found.append(finding(reply.file, reply.entry, rule, message, help))


def po_files(given: Sequence[Path]) -> Iterator[Path]:
    """The files that are named, and those below folders that are."""
    for path in given:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*.po") if file.is_file())
        else:
            yield path


def waiting_entries(file: Path, units: Iterable[Unit]) -> int:
    """How many entries of a file somebody translated since it was made, and the page does not have: 0 without a file,
    1 for one that cannot be read. `units` are those that would be written into it.
    """
    try:
        edited = [one for one in read_po(read_text(file)).entries if one.is_edited] if file.is_file() else []
    except (DocumentError, PoError):
        return 1
    now = {(unit.context, unit.id): unit for unit in units} if edited else {}
    return sum(not _is_done(entry, now.get((entry.context, entry.source))) for entry in edited)


def _is_done(entry: Entry, unit: Unit | None) -> bool:
    # A damaged name that was mended is as in the source, and no unit any more.
    return is_written(unit, entry.text) if unit is not None else entry.text == entry.source

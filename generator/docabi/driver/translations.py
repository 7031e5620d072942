"""The memory of translations: `translations/LOCALE.po` beside the settings, applied over the pages before they are
read, in the place of their files (`SourceRoot.instead`). What people repaired survives the next hand-off.

What becomes of a page is remembered by the bytes of both its versions and by the entries about it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec

from docabi.cache import code_stamp, digest, encode
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Severity, UnusableError, internal_error
from docabi.documents import DocumentError, read_text
from docabi.driver.ownership import write_whole
from docabi.driver.redone import TRANSLATION
from docabi.driver.sources import Tree, read_bytes
from docabi.driver.workers import Job, Memo, Work
from docabi.exchange.memory import MALFORMED, OUTDATED, Remembered, Versions, finding, remembered
from docabi.exchange.po import Entry, PoError, entry_text, head_text, read_po
from docabi.exchange.units import page_of
from docabi.facts import Facts
from docabi.source import PageId, Span

_SUFFIX = ".po"
Report = Callable[[Diagnostic], None]


class _Task(msgspec.Struct, frozen=True):
    versions: Versions
    entries: tuple[Entry, ...]
    file: str


_decode = msgspec.msgpack.Decoder(Remembered).decode


def memory_file(settings: Settings, locale: str) -> Path | None:
    """The file of a locale's memory, which need not exist; None if the settings name no folder for it."""
    return settings.translations / f"{locale}{_SUFFIX}" if settings.translations is not None else None


def source_locale(settings: Settings) -> str:
    """The locale of the pages that others were translated from: as the settings say, else English; empty if none is."""
    locales = [root.locale for root in settings.sources]
    english = [tag for tag in locales if tag.lower().partition("-")[0] == "en"]
    return settings.source_locale or ("en-US" if "en-US" in locales else next(iter(english), ""))


def with_memory(trees: Sequence[Tree], settings: Settings, facts: Facts, memo: Memo, report: Report) -> list[Tree]:
    """The trees with what the memory of each locale says; what is wrong with one is reported."""
    folder = settings.translations
    if folder is None:
        return [*trees]
    names = {tree.root.locale for tree in trees}
    for file in sorted(folder.glob(f"*{_SUFFIX}")):
        if file.name.removesuffix(_SUFFIX) not in names:
            message = f"no source has the locale `{file.name.removesuffix(_SUFFIX)}`"
            report(_about(file, MALFORMED, message, "name the file as a source: `fr-FR.po`; it is not used"))
    source = next((tree for tree in trees if tree.root.locale == source_locale(settings)), None)
    tasks = [one for tree in trees for one in _tasks(tree, source, folder / f"{tree.root.locale}{_SUFFIX}", report)]
    instead = _instead(tasks, facts, memo, report) if tasks else {}
    return [_with(tree, instead[tree.root.locale]) if tree.root.locale in instead else tree for tree in trees]


def _instead(tasks: Sequence[_Task], facts: Facts, memo: Memo, report: Report) -> dict[str, dict[str, bytes]]:
    """The bytes of the pages that entries change, by locale and path."""
    common = {"docabi's code": code_stamp(), "the facts": facts.stamp}
    work = Work(partial(_rememberer, facts), worth_workers=100, chunk=20, kind=TRANSLATION, common=common)
    keys = memo.remember([_job(task, facts) for task in tasks], work)
    instead: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
    for task, value in zip(tasks, memo.cache.load(key for (key,) in keys), strict=True):
        made, page = _decode(value), task.versions.page
        for one in made.found:
            report(one)
        if made.data != task.versions.data:
            instead[page.locale][page.path] = made.data
    return instead


def _with(tree: Tree, pages: Mapping[str, bytes]) -> Tree:
    root = msgspec.structs.replace(tree.root, instead={**tree.root.instead, **pages})
    return msgspec.structs.replace(tree, root=root)


def read_memory(file: Path, report: Report) -> tuple[Entry, ...]:
    """The entries of a memory; none without the file, and of one that cannot be read, which is reported."""
    if not file.is_file():
        return ()
    try:
        return read_po(read_text(file, inside=file.parent)).entries
    except DocumentError as error:
        report(_about(file, MALFORMED, f"the file {error.problem}", "it is not used", error.line))
    except PoError as error:
        report(_about(file, MALFORMED, str(error), "mend the line; nothing of the file is used", error.line))
    return ()


def _about(file: Path, rule: str, message: str, help: str, line: int = 0) -> Diagnostic:
    return Diagnostic(PageId("", file.as_posix()), Span(line or 1), rule, Severity.ERROR, message, help)


def _tasks(tree: Tree, source: Tree | None, file: Path, report: Report) -> Iterator[_Task]:
    """The pages of a tree that its memory speaks of, with the entries of each."""
    entries = [entry for entry in read_memory(file, report) if entry.text and not entry.is_fuzzy]
    if entries and (source is None or source is tree):
        why = "is the source" if source is tree else "needs its source, which is none of the project's sources"
        help = "see the setting source-locale"
        report(_about(file, MALFORMED, f"{tree.root.locale} {why}: nothing is applied", help))
    elif source is not None:
        yield from _pages(entries, tree, source, (file.as_posix(), report))


def _job(task: _Task, facts: Facts) -> Job[_Task]:
    own = digest(encode(task))
    name = f"{task.versions.page.locale}/{task.versions.page.path}"
    return Job((digest(b"remembered", code_stamp(), facts.stamp, own),), lambda: task, name, own)


def _rememberer(facts: Facts) -> Callable[[_Task], tuple[bytes]]:
    def remember(task: _Task) -> tuple[bytes]:
        try:
            made = remembered(task.versions, task.entries, task.file, facts)
        except Exception as error:  # a bug loses what is remembered of this page, and of no other
            fault = internal_error(task.versions.page, f"what {task.file} says of the page", error)
            made = Remembered(task.versions.data, (fault,))
        return (encode(made),)

    return remember


def _pages(entries: Sequence[Entry], tree: Tree, source: Tree, told: tuple[str, Report]) -> Iterator[_Task]:
    file, report = told
    pages: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        pages[page_of(entry.context)].append(entry)
    ours, theirs = {*source.paths}, {*tree.paths}
    for path, own in sorted(pages.items()):
        versions = read_versions(path, source, tree) if path in ours and path in theirs else None
        if versions is not None:
            yield _Task(versions, tuple(own), file)
            continue
        where = source.root.locale if path not in ours else tree.root.locale
        help = "take its entries out, or move them to the page that took its place"
        report(finding(file, own[0], OUTDATED, f"{where} has no page {path or '(none)'}", help))


def read_versions(path: str, source: Tree, tree: Tree) -> Versions | None:
    """A page of two trees; None if one of them cannot be read, which reading the pages says."""
    source_data = read_bytes(source.root, path, lambda _: None)
    data = read_bytes(tree.root, path, lambda _: None)
    if source_data is None or data is None:
        return None
    return Versions(PageId(source.root.locale, path), source_data, PageId(tree.root.locale, path), data)


def write_memory(file: Path, entries: Mapping[tuple[str, str], Entry], locale: str, source: str) -> None:
    """Write a memory with these entries, in the order of pages; its head, and entries that tools keep as obsolete
    (`#~`), stay as they are. Raises UnusableError.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableError(f"{file.parent}: cannot be made: {error.strerror}") from error
    head = head_text(locale, source, "", "docabi: repairs by people, applied over the pages of each hand-off")
    own, obsolete = _kept(file)
    texts = [own or head, *(entry_text(entries[key]) for key in sorted(entries)), *obsolete]
    write_whole(file, "\n".join(texts))


def _kept(file: Path) -> tuple[str, list[str]]:
    """The head of a memory (empty if none stands alone), and its obsolete entries with what is said of them."""
    try:
        text = read_text(file, inside=file.parent) if file.is_file() else ""
    except DocumentError:
        return "", []
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").strip()
    blocks = [f"{block}\n" for block in re.split(r"\n(?:[ \t]*\n)+", text)]
    obsolete = [one for one in blocks if "\n#~" in f"\n{one}" and not re.search(r"(?m)^[^#\n]", one)]
    return (blocks[0] if _is_head(blocks[0]) else ""), obsolete


def _is_head(block: str) -> bool:
    try:
        read = read_po(block)
    except PoError:
        return False
    return bool(read.head) and not read.entries

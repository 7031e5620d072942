"""What is fuzzed: functions that take any bytes and raise for none, each with seeds in our own words.

A target raises nothing for any input, whatever the input is; what a user is told (`ConfigError`, a finding) is no
exception here. Laws that hold for every input are asserted, too. To add a target: a function and a line in TARGETS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from zlib import crc32

import msgspec

from docabi.abi import Abi
from docabi.cache import encode
from docabi.config import Settings, dump_facts, load_facts
from docabi.configfile import CONFIG_NAME, project_settings
from docabi.declaration import parse
from docabi.declaration.lexer import tokenize
from docabi.declaration.lowering import declared_facts
from docabi.definitions.imported import add_facts
from docabi.definitions.reading import read_definitions
from docabi.diagnostics import Diagnostic, Severity, Sink, UsageError
from docabi.documents import DocumentError
from docabi.driver import ownership, snapshot
from docabi.driver.known import read_baseline, without_known
from docabi.driver.outcome import Witness
from docabi.driver.pages import decode_fragment
from docabi.exchange.memory import Versions, remembered
from docabi.exchange.po import Entry, PoError, read_po
from docabi.facts import Facts, ProjectFacts
from docabi.facts.patchfile import by_entity, read_patches
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.page import Fence
from docabi.passes.link import link_entity
from docabi.passes.merge import Merged, merge_entity
from docabi.passes.merge.grouping import Symbols, group_pages, make_symbols
from docabi.reader import read_page
from docabi.reader.decoding import page_lines
from docabi.reader.frontmatter import read_front_matter
from docabi.reader.ignores import page_ignores, without_ignores
from docabi.reader.leaves import words_of
from docabi.rendering import Options
from docabi.source import PageId, SourceRoot, Span
from docabi.spec import Direction, Function, Parameter, Type
from tests.backends.made import generate
from tests.conftest import PROJECT
from tests.declaration.printer import repaired, tokens
from tests.fuzz import builds, seeds
from tests.fuzz.builds import scratch
from tests.specification_in_memory import memory_spec

LOCALES = ("fr-FR", "en-US", "ja-JP", "ru-RU", "zh-CN", "de-DE")


class Target(msgspec.Struct, frozen=True):
    """Something to fuzz: what is called with an input, what inputs are made from, and whose lines are counted."""

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    modules: tuple[str, ...]
    """Folders or modules of docabi, with dots."""


@cache
def facts() -> Facts:
    """The shipped facts, read once."""
    return Facts()


def identity(data: bytes) -> PageId:
    """A page of a locale that the bytes choose."""
    return PageId(LOCALES[crc32(data) % len(LOCALES)], "hosting/ithing-do-method.md")


# --- pages ---


def read(data: bytes) -> None:
    """A page: read, its words, lowered, stored."""
    sink = Sink(identity(data))
    page = read_page(sink.page, data, facts(), sink)
    if page is not None:
        encode(words_of(page))
        fragment = lower_page(canonical(page, facts()), facts(), sink)
        assert decode_fragment(encode(fragment)) == fragment
    lines = len(page.lines) if page is not None else 1
    assert all(1 <= one.span.line <= lines + 1 for one in sink), [one.span for one in sink]


def front_matter(data: bytes) -> None:
    """The head of a page."""
    sink = Sink(identity(data))
    lines = page_lines(data, sink.page.locale, sink)
    if lines is not None:
        head = read_front_matter(lines, sink)
        assert 0 <= head.body <= len(lines)
        encode(head)


def declaration(data: bytes) -> None:
    """A syntax fence: its tree has the tokens of the text with its edits, and is lowered."""
    text = data.decode("utf-8", "replace")
    sink = Sink(identity(data))
    tree = parse(text, sink, Span(1))
    assert tokens(tree) == repaired(tokenize(text).texts, tree.edits)
    encode(declared_facts(Fence("cpp", text, Span(1)), facts(), sink))


# --- interface definitions ---


def definitions(name: str, data: bytes) -> None:
    """A file of definitions: what is imported from it can be written and read again."""
    imported, _ = read_definitions(data, name, facts())
    added = add_facts(ProjectFacts(), [(name, imported)])
    assert load_facts(dump_facts(added.facts)) == added.facts


PAGE = "# Lamps\n\nThe lamp `pLamp` glows.\n\n- [in] See [ILamp](x.md).\n\n|a|b|\n|-|-|\n|c|d|\n"


def translations(data: bytes) -> None:
    """A PO file: its entries, or the line at which it is none; entries over a page that it may be of."""
    text = data.decode("utf-8", "replace")
    entries: tuple[Entry, ...] = ()
    line = 1
    try:
        entries = read_po(text).entries
    except PoError as error:
        line = error.line
    assert 1 <= line <= text.count("\n") + 1
    source = PAGE.encode()
    versions = Versions(PageId("en-US", "x.md"), source, PageId("fr-FR", "x.md"), source)
    encode(remembered(versions, [one for one in entries if one.text], "fr-FR.po", facts()))


# --- what a project says ---


def settings(name: str, data: bytes) -> None:
    """A file of settings: they are used, or refused with one message that begins with the file."""
    file = scratch() / name
    file.write_bytes(data)
    refused = ""
    try:
        project_settings(file)
    except UsageError as error:
        refused = str(error)
    assert not refused or refused.startswith(str(file)), refused


def patches(data: bytes) -> None:
    """A file of patches, applied to entities of the samples."""
    sink = Sink(PageId("", "patches/p.yaml"))
    found = by_entity(read_patches("patches/p.yaml", data.decode("utf-8", "replace"), sink))
    merged, symbols = entities()
    for one in merged:
        if one.entity.name in found:
            linked = link_entity(one, symbols, facts(), found)
            encode(linked.entity)
            encode(linked.texts)


def own_facts(data: bytes) -> None:
    """A file of facts, whose types and layouts are then used by the C and the Python back end."""
    try:
        own = load_facts(data.decode("utf-8", "replace"))
    except DocumentError:
        return
    assert load_facts(dump_facts(own)) == own
    known = Facts(own)
    names = [*own.typedefs, *own.layouts][:5]
    uses = tuple(Parameter(f"p{at}", Direction.IN, Type(pointer=Type(name=name))) for at, name in enumerate(names))
    call = Function(name="Call", area="a", header="one.h", returns=Type(name="HRESULT"), parameters=uses)
    use = (call, *(value for value in (_value(name) for name in names)))
    abi = Abi({one.name: one for one in use}, known)
    if crc32(data) % 16 == 0:  # printing everything takes a hundred times as long
        spec = msgspec.structs.replace(memory_spec(use), ask_abi=lambda: abi)
        for target in ("c", "python"):
            for artifact in generate(target, spec, Options()):
                artifact.text.encode()


def _value(name: str) -> Function:
    value = (Parameter("value", Direction.IN, Type(name=name)),)
    return Function(name=f"Use{crc32(name.encode('utf-8', 'replace'))}", area="a", header="one.h", parameters=value)


def baseline(data: bytes) -> None:
    """A file of known findings."""
    file = scratch() / "baseline.json"
    file.write_bytes(data)
    try:
        known = read_baseline(file)
    except UsageError:
        return
    found = [Diagnostic(PageId("fr-FR", "x.md"), Span(), "rule", Severity.ERROR, "m")] * 2
    assert len(without_known(found, known, "2026-01-01").new) <= len(found)


def comments(data: bytes) -> None:
    """The comments of a page about findings: they cover lines of it, and taking them out leaves its lines in place."""
    sink = Sink(identity(data))
    lines = page_lines(data, sink.page.locale, sink) or []
    for one in page_ignores(lines, sink):
        assert 1 <= one.first <= one.last <= len(lines) + 2, one
    assert len(without_ignores(lines)) == len(lines)


def memory(data: bytes) -> None:
    """What a build left for the next one, damaged: it is believed or not, and that is all."""
    folder = scratch() / snapshot.FOLDER
    folder.mkdir(exist_ok=True)
    for name in (snapshot.NAME, "outcome", "written"):
        (folder / name).write_bytes(data)
    state = snapshot.load(str(folder))
    if state is not None:
        state.dump()  # not `still_holds`, which would look at any folder of the machine that the bytes name
    Witness(Settings((SourceRoot("fr-FR", folder),), scratch(), ())).last_outcome(folder)
    record = ownership.Record(folder, dry=True)
    record.owner("specs/index.json", data)


@cache
def entities() -> tuple[list[Merged], Symbols]:
    """The entities of some sample pages, merged, and what their names mean."""
    fragments = []
    for file in sorted((PROJECT / "samples" / "pages" / "en-US" / "hosting").glob("*.md")):
        sink = Sink(PageId("en-US", f"hosting/{file.name}"))
        page = read_page(sink.page, file.read_bytes(), facts(), sink)
        assert page is not None
        fragments.append(lower_page(canonical(page, facts()), facts(), sink))
    groups = group_pages(fragments)
    symbols = make_symbols(groups, (), facts().files)
    known = {one.page: one for one in fragments}
    return [merge_entity([known[page] for page in pages]) for pages in groups.entities.values()], symbols


TARGETS: dict[str, Target] = {
    "page": Target(read, seeds.pages, ("reader", "markdown", "families", "lower", "declaration")),
    "front-matter": Target(front_matter, seeds.heads, ("reader.frontmatter", "reader.decoding")),
    "declaration": Target(declaration, seeds.declarations, ("declaration",)),
    "idl": Target(partial(definitions, "x.idl"), partial(seeds.definitions, ".idl"), ("definitions", "declaration")),
    "header": Target(partial(definitions, "x.h"), partial(seeds.definitions, ".h"), ("definitions", "declaration")),
    "winmd": Target(partial(definitions, "x.winmd"), partial(seeds.definitions, ".winmd"), ("definitions",)),
    "settings": Target(partial(settings, CONFIG_NAME), partial(seeds.texts, "docabi.yaml"), ("config", "configfile")),
    "pyproject": Target(partial(settings, "pyproject.toml"), partial(seeds.texts, ".toml"), ("config", "configfile")),
    "patches": Target(patches, partial(seeds.texts, ".patch.yaml"), ("facts.patchfile", "passes.patches")),
    "facts": Target(own_facts, partial(seeds.texts, ".facts.yaml"), ("config", "facts", "abi")),
    "baseline": Target(baseline, partial(seeds.texts, ".baseline.json"), ("driver.known",)),
    "comments": Target(comments, partial(seeds.texts, ".comments.md"), ("reader.ignores",)),
    "translations": Target(translations, partial(seeds.texts, ".po"), ("exchange",)),
    "memory": Target(
        memory, partial(seeds.texts, ".memory"), ("driver.snapshot", "driver.ownership", "driver.outcome")
    ),
    "build": Target(builds.run, seeds.page_sets, ("",)),
}

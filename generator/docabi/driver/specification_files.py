"""The specification's own files, in parts: one an entity, the pages without entities, the index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from docabi import store
from docabi.driver.compiled_specification import CompiledSpec
from docabi.notice import notice_unit
from docabi.spec import Artifact, Options, Unit


def specification_units(spec: CompiledSpec, options: Options) -> Iterator[Unit]:
    """Every part of `specs/`."""
    stems = store.stems(spec.ask_areas())
    for name, stem in stems.items():
        yield Unit(name, partial(_entity, spec, name, stem))
    # Names of entities have no slash.
    yield Unit("/pages", partial(_pages, spec))
    yield Unit("/index", partial(_index, spec, stems))
    yield from notice_unit("specs", options)


def _entity(spec: CompiledSpec, name: str, stem: str) -> Iterator[Artifact]:
    texts = [text for locale in spec.locales if (text := spec.text(name, locale)) is not None]
    for path, content in store.entity_files(stem, spec.entity(name), texts, spec.evidence(name)):
        yield Artifact(f"specs/{path}", content)


def _pages(spec: CompiledSpec) -> Iterator[Artifact]:
    for page in spec.pages:
        for locale in page.text:
            words = spec.page_text(page.page, locale)
            if words is not None:
                path, content = store.page_file(words, locale)
                yield Artifact(f"specs/{path}", content)
    yield Artifact(f"specs/{store.PAGES}", store.dump_pages(spec.pages))


def _index(spec: CompiledSpec, stems: Mapping[str, str]) -> Iterator[Artifact]:
    entries = [
        store.index_entry(stems[name], entity, [locale for locale in spec.locales if spec.has_text(name, locale)])
        for name, entity in spec.entities.items()
    ]
    yield Artifact(f"specs/{store.INDEX}", store.dump_index(entries))

"""Makes a specification that the back ends can look into from the files of a folder, which a function reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from docabi.abi import SpecView, make_abi
from docabi.facts import Facts
from docabi.spec import Entity, Evidence, PageClass
from docabi.store import codec, paths
from docabi.texts import EntityText, PageText


class _Entities(Mapping[str, Entity]):
    """Entities by name, each read when it is asked for the first time."""

    def __init__(self, files: Mapping[str, str], read: Callable[[str], bytes]) -> None:
        self._files = files
        self._read = read
        self._loaded: dict[str, Entity] = {}

    def __getitem__(self, name: str) -> Entity:
        if name not in self._loaded:
            self._loaded[name] = codec.load_entity(self._read(self._files[name]))
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def stored_spec(read: Callable[[str], bytes], facts: Facts) -> SpecView:
    """The specification that is stored in a folder; `read` gives the bytes of a file by its path below that folder."""
    index = {entry.name: entry for entry in codec.load_index(read(paths.INDEX))}
    abi = make_abi(_Entities({name: entry.abi for name, entry in index.items()}, read), facts)

    @cache
    def pages() -> tuple[PageClass, ...]:
        return codec.load_pages(read(paths.PAGES))

    @cache
    def locales() -> tuple[str, ...]:
        found = {locale for entry in index.values() for locale in entry.text}
        return tuple(sorted(found.union(*(page.text for page in pages()))))

    def text(name: str, locale: str) -> EntityText | None:
        path = index[name].text.get(locale) if name in index else None
        return codec.loads(read(path), EntityText) if path else None

    def page_text(page: str, locale: str) -> PageText | None:
        path = next((found.text.get(locale) for found in pages() if found.page == page), None)
        return codec.loads(read(path), PageText) if path else None

    def evidence(name: str) -> Evidence | None:
        path = "evidence" + index[name].abi.removeprefix("abi") if name in index else None
        return codec.loads(read(path), Evidence) if path else None

    return SpecView(lambda: abi, locales, pages, text, page_text, evidence)

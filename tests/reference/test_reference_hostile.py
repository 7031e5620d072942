"""The reference pages of specifications that nobody wrote on purpose: valid, with one script alone, without a dead
link.
"""

from __future__ import annotations

from pathlib import PurePosixPath

import html5lib
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docabi.rendering import Options
from docabi.spec import Code, Entity, Enumeration, Enumerator, Interface, Method
from tests.backends.hostile_specifications import PYTHON_ENTITIES, TEXTS, worded
from tests.backends.made import generate
from tests.reference.reference_specification import values
from tests.reference.test_reference import dead_links
from tests.specification_in_memory import memory_spec

ACTIVE = {"style", "img", "iframe", "object", "form", "svg", "base"}
TWICE = Enumeration(name="ALPHA", area="..", members=(Enumerator("A", -1), Enumerator("A", 2**40), Enumerator("a", 1)))

OVERLOADED = Interface(
    name="IOne",
    area="a",
    methods=(Method(name="Run", documented=True, hresults=(Code("S_ONE"),)), Method(name="Run", documented=True)),
)


@settings(max_examples=30)
@given(st.lists(PYTHON_ENTITIES, min_size=1, max_size=6).map(tuple), st.sampled_from(TEXTS))
@example((TWICE,), "\ud800")
@example((OVERLOADED,), "")
@example((TWICE,), "</p><script>alert(1)</script>")
def test_reference_pages_of_any_specification_are_valid(entities: tuple[Entity, ...], word: str) -> None:
    spec = memory_spec(entities, tuple(worded(entity, word) for entity in entities))
    pages = {artifact.path: artifact.text for artifact in generate("reference", spec, Options())}
    assert len({path.lower() for path in pages}) == len(pages)
    assert dead_links(pages) == []
    for path, text in pages.items():
        assert text.encode()
        if path.endswith(".html"):
            html5lib.HTMLParser(strict=True).parse(text)
            tree = html5lib.parse(text, namespaceHTMLElements=False)
            assert {element.tag for element in tree.iter()}.isdisjoint(ACTIVE)
            scripts = [(PurePosixPath(script.attrib["src"]).name, script.text) for script in tree.iter("script")]
            assert scripts == [("site.js", None)]
            anchors = values(text, "id")
            assert len(anchors) == len(set(anchors))

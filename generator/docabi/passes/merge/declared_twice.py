"""Methods that are declared twice, in the body of their interface and on their own page: the page counts, and where the
body says something else, it is reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docabi.abi.spelling import spell, spell_parameters
from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.merge.pages import EntityPage
from docabi.source import Span
from docabi.spec import Signature, Type


def declared_twice(own: EntityPage, methods: Sequence[EntityPage]) -> Iterator[Diagnostic]:
    """What an interface's body declares otherwise than the pages of its methods, in each locale of the newest
    revision.
    """
    pages = {page.speaker.name: page for page in methods}
    for fragment in own.revisions[0]:
        sink = Sink(fragment.page)
        for method in fragment.facts.declared.methods if fragment.facts.declared else ():
            page = pages.get(method.name)
            declared = page.facts.declared if page is not None else None
            if declared is None or declared.signature is None or page is None:
                continue
            if _bare(declared.signature) != _bare(method.signature):
                _report(method.name, method.line, (method.signature, declared.signature), page.path, sink)
        yield from sink


def _report(name: str, line: int, signatures: Sequence[Signature], page: str, sink: Sink) -> None:
    here, there = (f"{spell(one.returns)} {name}({spell_parameters(one)})" for one in signatures)
    message = f"the method is `{here}` here, and `{there}` in {page}"
    sink.warning("declarations-differ", Span(line), message, "mend one of them; the method's page counts", name)


def _bare(signature: Signature) -> tuple[Type, list[tuple[str, Type]]]:
    """What a caller must agree on: types without `const`, arrays as the pointers that they are, names."""
    return signature.returns.as_passed, [(one.name, one.type.as_passed) for one in signature.parameters]

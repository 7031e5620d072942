"""What docabi says of a build, and what templates of a project's own print, written into files for the judges."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from docabi.cli.entity_page import TerminalPage, print_page
from docabi.diagnostics import Diagnostic, Severity
from docabi.facts import Facts
from docabi.rendering import Options, environment
from docabi.report import FORMATS, gather
from docabi.source import PageId, Span
from docabi.store import stored_spec

ENDINGS = {"json": ".json", "sarif": ".json", "markdown": ".md", "html": ".html", "junit": ".xml"}
SHOWN = ("ICLRRuntimeHost", "IHostTaskManager", "ICorDebug", "ETaskType", "GetCORVersion")


# Each filter in its place. A name that is refused loses its part, and only that.
_OWN = {
    "comment.py": "# {{ words | python_comment }}\n",
    "string.py": "x = {{ words | python_string }}\n",
    "docstring.py": 'def x():\n    """{{ words | python_docstring }}"""\n',
    "name.py": "def {{ words | identifier }}():\n    pass\n",
    "comment.h": "/* {{ words | c_comment }} */ int x;\n",
    "string.c": "const char *x = {{ words | c_string }};\n",
    "string.yaml": "x: {{ words | yaml_string }}\n",
    "words.md": "{{ words | markdown }}\n",
}


def own(out: Path, words: str) -> Path:
    """Write what a project's own templates make of some words."""
    folder = out / "own"
    folder.mkdir()
    for name, template in _OWN.items():
        made = environment("c", Options()).from_string(template)
        try:
            text = made.render(words=words)
        except ValueError:
            text = made.render(words="words")
        (folder / name).write_text(text, "utf-8", "surrogatepass")
    return out


def said(out: Path, words: str) -> Path:
    """Write a report in every format, about findings with these words, and what the terminal shows of some entities."""
    folder = out / "said"
    folder.mkdir()
    places = (PageId("en-US", f"hosting/{words}.md"), PageId("fr-FR", "x.md"))
    found = [
        Diagnostic(page, Span(1, 2, 3), "dead-link", Severity.ERROR, f"`{words}` {words}", words) for page in places
    ]
    for name, render in FORMATS.items():
        text = render(gather(found, lambda page: page.path))
        (folder / f"{name}{ENDINGS.get(name, '.log')}").write_text(text, "utf-8", "surrogatepass")
    spec = stored_spec(lambda path: (out / "specs" / path).read_bytes(), Facts())
    for name in SHOWN:
        entity, printed = spec.entities.get(name), io.StringIO()
        if entity is not None:
            with contextlib.redirect_stdout(printed):
                print_page(TerminalPage(entity, None, spec.text(name, "en-US"), spec.evidence(name), "en-US", True))
        (folder / f"{name}.txt").write_text(printed.getvalue(), "utf-8", "surrogatepass")
    return out

"""What others make of generated files: compilers' tokens, syntax trees, HTML's elements, data. No word may change them.

`escapes` gives what is different or wrong in the files made of attacked pages, beside those of the clean pages.
"""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import yaml
from markdown_it import MarkdownIt

from tests.python.test_python_hostile import skeleton

_ACTIVE = frozenset({"script", "style", "iframe", "object", "embed", "form", "svg", "base", "math", "template", "img"})
_ADDRESS = re.compile(r"(?:javascript|data|vbscript):", re.IGNORECASE)
_OWN = re.compile(r"(?:\.\./)*site\.js")
"""The one script of the reference pages, where the pages of a site look for it."""
_TOKEN = re.compile(r"^(\w+) '(.*?)'\t[^\n]*?Loc=<[^\n]*>$", re.MULTILINE | re.DOTALL)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_C = (".c", ".h")


def escapes(clean: Path, attacked: Path) -> Iterator[str]:
    """What the words of attacked pages changed in a folder of generated files, beside themselves."""
    before, after = _files(clean), _files(attacked)
    yield from (f"{path}: only on one side" for path in sorted(before.keys() ^ after.keys()))
    for path in sorted(after):
        found = _UNSEEN.search(after[path])
        if found:
            yield f"{path}: has the character U+{ord(found[0]):04X}"
        yield from (f"{path}: {problem}" for problem in _problems(path, after[path], before.get(path, "")))
    if c_tokens(attacked) != c_tokens(clean):
        yield "the tokens of the C files differ"


def _files(folder: Path) -> dict[str, str]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text("utf-8", "surrogateescape") for file in files}


def _problems(path: str, text: str, clean: str) -> Iterator[str]:
    judge = _JUDGES.get(path[path.rfind(".") :])
    try:
        if judge is not None:
            yield from judge(text, clean)
    except (SyntaxError, ValueError, yaml.YAMLError) as error:
        yield f"cannot be read: {str(error).splitlines()[0]}"


def _python(text: str, clean: str) -> Iterator[str]:
    if skeleton(text) != skeleton(clean):
        yield "the syntax tree differs"


def _toml(text: str, clean: str) -> Iterator[str]:
    if tomllib.loads(text).keys() != tomllib.loads(clean).keys():
        yield "the tables differ"


def _html(text: str, clean: str) -> Iterator[str]:
    known = active(clean)  # a report has a style of its own
    yield from (one for one in active(text) if one not in known)


def _markdown(text: str, clean: str) -> Iterator[str]:
    yield from active(MarkdownIt("commonmark", {"html": True}).render(text))


def _log(text: str, clean: str) -> Iterator[str]:
    if len(text.splitlines()) != len(clean.splitlines()):
        yield "a line is forged"


def _read_by(read: Callable[[str], object]) -> Callable[[str, str], Iterator[str]]:
    def judge(text: str, clean: str) -> Iterator[str]:
        read(text)
        yield from ()

    return judge


_JUDGES: Mapping[str, Callable[[str, str], Iterator[str]]] = {
    ".py": _python,
    ".pyi": _python,
    ".json": _read_by(json.loads),
    ".yaml": _read_by(lambda text: yaml.load(text, Loader=yaml.CSafeLoader)),
    ".xml": _read_by(ElementTree.fromstring),
    ".toml": _toml,
    ".html": _html,
    ".md": _markdown,
    ".log": _log,
}


def c_tokens(folder: Path) -> list[tuple[str, str]]:
    """The tokens of all C files as clang has them, with trigraphs and without, strings without their contents."""
    files = [file for file in sorted(folder.rglob("*")) if file.suffix in _C]
    together = folder / "together.i"
    together.write_text("".join(f"\n;{file.read_text('utf-8')}" for file in files), "utf-8")
    found: list[tuple[str, str]] = []
    for trigraphs in ("-ftrigraphs", "-fno-trigraphs"):
        command = ["clang", "-cc1", trigraphs, "-dump-raw-tokens", str(together)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        tokens = ((kind, "" if kind == "string_literal" else text) for kind, text in _TOKEN.findall(done.stderr))
        found += [token for token in tokens if token[0] not in ("comment", "unknown")]
    together.unlink()
    return found


def active(text: str) -> list[str]:
    """What of an HTML text could run, but the site's own script: elements, handlers and addresses."""
    found: list[str] = []
    for element in html5lib.parse(text, namespaceHTMLElements=False).iter():
        if isinstance(element.tag, str) and not _is_own(element):
            found += [f"<{element.tag}>"] if element.tag.lower() in _ACTIVE else []
            found += [f"{name}={value}" for name, value in element.attrib.items() if _runs(str(name), value)]
    return found


def _is_own(element: ElementTree.Element) -> bool:
    attributes = element.attrib
    return (
        element.tag == "script"
        and attributes.keys() == {"src"}
        and _OWN.fullmatch(attributes["src"]) is not None
        and not element.text
    )


def _runs(name: str, value: str) -> bool:
    plain = re.sub(r"[\x00-\x20\x7f-\x9f]", "", value)
    return name.lower().startswith("on") or name == "style" or _ADDRESS.match(plain) is not None

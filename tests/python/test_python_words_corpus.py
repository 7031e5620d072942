"""Words of whole real trees in the Python package, held against the pages by a reading of their Markdown made here."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
import yaml

from docabi.backends.python import RUNTIME_FILES
from tests.command_line import docabi

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
TREES = {"fr-FR": "fr-fr", "ja-JP": "ja-jp", "zh-CN": "zh-cn", "ru-RU": "ru-ru"}
INSIDE = Path("docs/framework/unmanaged-api")
# Marks of Markdown and HTML that no word needs. `List<int>` and `a * b` are words.
RESIDUE = re.compile(
    r"\[!|\]\(|</?(?:br|p|b|i)\s*/?>|<a (?:href|name)|<xref|`|\*\*|&(?:lt|gt|amp|nbsp|#\d+);|^\||\|$|\\-"
)
DESCRIBE = """
import json, sys
from docabi_bindings import ComError, set_error_locale
wanted = json.load(sys.stdin)
found = {}
for locale in sys.argv[1:]:
    set_error_locale(locale)
    found[locale] = {
        key: {code: ComError(int(code, 16), key).description for code in codes} for key, codes in wanted.items()
    }
json.dump(found, sys.stdout)
"""


@dataclass(frozen=True)
class Built:
    """What was built, and the roots it was built from."""

    folder: Path
    roots: dict[str, Path]

    def source(self, locale: str, page: str) -> str:
        """A page's body as it stands on disk, with the texts that it includes."""
        file = self.roots[locale] / page
        body = file.read_text("utf-8").split("\n---", 1)[-1]
        return re.sub(r"\[!INCLUDE *\[([^\]]*)\] *\(([^)]*)\) *\]", lambda one: _included(file, one[2]) or one[1], body)


def _included(page: Path, target: str) -> str:
    file = page.parent / target
    return " ".join(file.read_text("utf-8").split("\n---", 1)[-1].split()) if file.is_file() else ""


@pytest.fixture(scope="module")
def built(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The package of four trees with French docstrings."""
    roots = {tag: corpus / name / INSIDE for tag, name in TREES.items()}
    out = tmp_path_factory.mktemp("words")
    sources = [f"--source={tag}={root}" for tag, root in roots.items()]
    options: list[str | Path] = ["--out", out, "--targets", "python", "--doc-locale", "fr-FR", "--quiet"]
    done = docabi("build", *sources, *options, cwd=out)
    assert done.returncode in (0, 1), done.stderr
    return Built(out, roots)


def calls(folder: Path) -> Iterator[tuple[str, str, list[dict[str, object]]]]:
    """Key, page and codes of every method, function and function pointer of the specification."""
    for file in sorted((folder / "specs" / "abi").rglob("*.yaml")):
        entity = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
        for one in [entity, *entity.get("methods", ())]:
            key = entity["name"] if one is entity else f"{entity['name']}.{one['name']}"
            if one.get("hresults") and one.get("page"):
                yield key, one["page"], one["hresults"]


@pytest.fixture(scope="module")
def descriptions(built: Built) -> dict[str, dict[str, dict[str, str]]]:
    """Locale -> call -> code -> what the exception of the generated package says."""
    wanted = {
        key: [f"{code['value']:08x}" for code in codes if "value" in code] for key, _, codes in calls(built.folder)
    }
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", DESCRIBE, *TREES],
        input=json.dumps(wanted), cwd=built.folder / "generated" / "python",
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, dict[str, str]]] = json.loads(done.stdout)
    return found


def general(built: Built, locale: str) -> set[str]:
    """What is said of codes that a page does not describe."""
    file = built.folder / "generated" / "python" / "docabi_bindings" / "errors" / f"{locale}.json"
    texts = json.loads(file.read_text("utf-8"))
    return {texts[""]["general"], *texts["*"].values()}


# --- the reading ---------------------------------------------------------------------------------------------------


def words(markdown: str) -> str:
    """Words of a cell or paragraph, by patterns alone."""
    text = re.sub(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)", r"\1", markdown)
    text = re.sub(r"<xref:([^>?]*)[^>]*>", lambda one: one[1].replace("%2A", "").replace("%60", "`"), text)
    text = re.sub(r"</?(?:br|p|a|b|i)\b[^<>]*>", " ", text)
    text = re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", text).replace("**", "").replace("`", "")
    text = re.sub(r"(?<![A-Za-z0-9*])\*(?! )([^*]+)\*", r"\1", text)
    text = unescape(text)
    return " ".join(text.split())


def letters(text: str) -> str:
    """What is left when marks, blanks and capitals do not matter."""
    return "".join(filter(str.isalnum, text.casefold()))


def rows(source: str) -> Iterator[list[str]]:
    """Cells of each row of each table."""
    for line in source.split("\n"):
        cells = [cell.strip() for cell in re.sub(r"^[\s>]*\|?|\|?\s*$", "", line).split("|")]
        if len(cells) > 1 and not re.fullmatch(r"[-: ]*", "".join(cells)):
            yield cells


def told_in_tables(source: str, name: str, number: str = r"0x[\da-fA-F]+|\d+") -> list[str]:
    """What the rows of a code or member tell, without its own cell and its number's."""
    found = []
    for cells in rows(source):
        spelled = [re.sub(r"[\s`*\\]", "", cell).replace("（", "(").replace("）", ")") for cell in cells]
        if name in spelled:
            place = spelled.index(name)
            others = [i for i in range(len(cells)) if i != place and not re.fullmatch(number, spelled[i])]
            found.append(words(" ".join(cells[i] for i in others)))
    return found


# What may lose the blank before it; in French some signs keep theirs, but a name's `::` none.
SIGNS, KEPT_IN_FRENCH = ".,;:!?)»。，、；：）", ";:!?»"


def marked(source: str) -> set[str]:
    """Words of the code spans and links of a page: what may get blanks around it."""
    links = re.findall(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(", source)
    return {words(one) for one in (*re.findall(r"`([^`\n]+)`", source), *links)}


# A word of French that has lost its last letter, before code or a link: `l'`.
ELIDED = re.compile(r"(?<!\w)(?:[cdjlmnst]|qu|lorsqu|jusqu)['’]\Z", re.IGNORECASE)


def blanks_amiss(said: str, told: str, objects: set[str], locale: str) -> Iterator[str]:
    """Where blanks of a text differ from the page's though no sign, code span or link stands there; their other
    letters are the same."""
    signs = SIGNS.translate(dict.fromkeys(map(ord, KEPT_IN_FRENCH))) if locale == "fr-FR" else SIGNS
    before = after = 0
    while after < len(told):
        if said[before : before + 1] == told[after]:
            before, after = before + 1, after + 1
        elif told[after] == " ":
            behind = told[after + 1 :]
            is_elided = ELIDED.search(told[:after]) and any(behind.startswith(one) for one in objects)
            if not behind.startswith((*signs, "::")) and not told[:after].endswith("::") and not is_elided:
                yield f"without a blank: {said[:before][-20:]}|{said[before:][:20]}"
            after += 1
        else:
            assert said[before : before + 1] == " ", (said, told)
            behind = said[before + 1 :]
            if not any(said[:before].endswith(one) or behind.startswith(one) for one in objects):
                yield f"with a blank: {said[:before][-20:]}|{behind[:20]}"
            before += 1
    assert said[before:] == "", (said, told)


# --- error texts ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", TREES)
def test_errors_say_what_the_row_of_the_page_says(
    built: Built, descriptions: dict[str, dict[str, dict[str, str]]], locale: str
) -> None:
    """Blanks are repaired: before signs there are fewer, around code and links more."""
    compared, respelled, wrong, blanks = 0, 0, [], []
    for key, page, codes in calls(built.folder):
        if not (built.roots[locale] / page).is_file():
            continue
        source = built.source(locale, page)
        values = [code.get("value") for code in codes]
        for code in codes:
            told = told_in_tables(source, str(code["name"]))
            if told and "".join(told) and values.count(code.get("value")) == 1 and "value" in code:
                said = descriptions[locale][key][f"{code['value']:08x}"]
                compared += 1
                if "".join(said.split()) != "".join("".join(told).split()):
                    respelled += 1
                else:
                    blanks += [(key, one) for one in blanks_amiss(said, " ".join(told), marked(source), locale)]
                if letters(said) != letters(" ".join(told)):
                    wrong.append((key, code["name"], said, told))
    assert not wrong
    assert not blanks
    assert respelled <= 5, respelled  # names in link texts and between two wide colons, which have the same letters
    # Of 1978 codes 1638 have words of their own, some of them in lists; two pages give one value to two codes.
    assert compared >= 1570, compared


@pytest.mark.parametrize("locale", TREES)
def test_every_error_text_stands_on_the_page_of_its_method(
    built: Built, descriptions: dict[str, dict[str, dict[str, str]]], locale: str
) -> None:
    compared, wrong = 0, []
    said_of_many = general(built, locale)
    for key, page, _ in calls(built.folder):
        if not (built.roots[locale] / page).is_file():
            continue
        whole = letters(words(built.source(locale, page)))
        for said in descriptions[locale][key].values():
            assert said
            assert not RESIDUE.search(said), (key, said)
            sentences = re.split(r"(?<=[.。])\s*", said)
            missing = [one for one in sentences if letters(one) not in whole]
            compared += not missing
            if said not in said_of_many:
                wrong += [(key, one) for one in missing]
    assert not wrong
    assert compared >= 1700, compared


# --- docstrings ----------------------------------------------------------------------------------------------------


def docstrings(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Name of what is described, and its docstring: classes, functions, and what a string stands below of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            yield node.name, ast.get_docstring(node) or ""
        if isinstance(node, ast.ClassDef):
            for one, two in zip(node.body, node.body[1:], strict=False):
                if isinstance(one, ast.Assign | ast.AnnAssign) and isinstance(two, ast.Expr):
                    target = one.target if isinstance(one, ast.AnnAssign) else one.targets[0]
                    yield f"{node.name}.{ast.unparse(target)}", str(ast.literal_eval(two.value))


@pytest.fixture(scope="module")
def modules(built: Built) -> list[ast.Module]:
    """The modules made of the documentation, parsed."""
    files = sorted((built.folder / "generated" / "python" / "docabi_bindings").glob("[!_]*.py"))
    return [ast.parse(file.read_text("utf-8")) for file in files if file.stem not in RUNTIME_FILES]


def test_no_docstring_has_marks_of_markdown(modules: list[ast.Module]) -> None:
    found = [one for module in modules for one in docstrings(module)]
    assert not [(name, doc) for name, doc in found if RESIDUE.search(doc.replace("`docabi layout import`", ""))]
    assert not [
        (name, line) for name, doc in found for line in doc.split("\n") if len(line) > 120 and " " in line.strip()
    ]
    assert len(found) > 4000


def test_members_and_fields_say_what_the_row_of_their_page_says(built: Built, modules: list[ast.Module]) -> None:
    said = dict(one for module in modules for one in docstrings(module) if "." in one[0])
    compared, silent, wrong = 0, 0, []
    for file in sorted((built.folder / "specs" / "abi").rglob("*.yaml")):
        entity = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
        if entity["kind"] not in ("enumeration", "structure"):
            continue
        source = built.source("fr-FR", entity["page"])
        for member in entity.get("members", ()):
            told = [one for number in ("", r"\d+") for one in told_in_tables(source, member["name"], number)]
            doc = said.get(f"{entity['name']}.{member['name']}", "")
            compared += bool(told and doc)
            silent += not doc
            if told and doc and letters(doc) not in {letters(one) for one in told}:
                wrong.append((entity["name"], member["name"], doc, told))
    assert not wrong
    assert compared >= 1200, compared
    assert silent <= 120, silent

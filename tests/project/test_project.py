"""The project holds to its own rules: order of imports, files touched in few places, style, types, wheel."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from docabi.abi.order import components
from docabi.backends import BACKENDS
from docabi.cache import BEHIND_READING
from docabi.config import MARKDOWN, TARGETS
from docabi.rules import rules

# Imports go one way: a module may import from those before it. Names in one line stand beside each other, and neither
# imports from another. A folder some of whose modules are named names all of them; any other folder stands as a whole.
ORDER = (
    "source remembering batches hashes pycache",
    "patterns",
    "diagnostics",
    "rules",
    "escape",
    "documents",
    "packaged",
    "texts",
    "spec",
    "facts",
    "page",
    "markdown",
    "reader",
    "headed",
    "families",
    "jinja",
    "bytecode",
    "rendering",
    "declaration",
    "lower",
    "limits",
    "abi.asking",
    "abi.flags abi.identifiers abi.order abi.returned abi.spelling abi.trees abi.vtables",
    "abi.constants abi.types",
    "abi.macros abi.rooms",
    "abi",
    "abi.sizes abi.usable",
    "store",
    "passes.merge",
    "passes.patches",
    "passes.link",
    "definitions.model definitions.clitypes definitions.macros",
    "definitions.winmd",
    "definitions.entries",
    "definitions.constants definitions.declarations definitions.findings definitions.hresults definitions.imported",
    "definitions.compare definitions.of_facts definitions.reading",
    "definitions.repeated definitions.one_name definitions.undocumented definitions.tables definitions.win32",
    "definitions",
    "passes.check",
    "passes",
    "backends.repaired_words backends.words",
    "backends.deprecation backends.learned_words",
    "backends.cnames",
    " ".join(backend.module.removeprefix("docabi.") for backend in BACKENDS.values()),
    "backends",
    "recipes",
    "report",
    "changes",
    "exchange.marks exchange.segments",
    "exchange.placed_texts",
    "exchange.units",
    "exchange.po exchange.rewriting",
    "exchange.memory exchange.xliff",
    "exchange.tbx",
    "exchange",
    "scoreboard",
    "cache",
    "config",
    "driver",
    "configfile",
    "lsp",
    "cli",
)
RANK = {name: rank for rank, names in enumerate(ORDER) for name in names.split()}
# What may read or write files beside the driver: readers of settings, and of data that is shipped with the package.
FILES = {
    "bytecode",
    "documents",
    "pycache",
    "driver",
    "cache",
    "cli",
    "config",
    "configfile",
    "rules",
    "rendering",
    "packaged",
}


def modules(project: Path) -> Iterator[tuple[str, Path, ast.Module]]:
    """Name without `docabi.`, file and syntax tree of every module."""
    package = project / "generator" / "docabi"
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package).with_suffix("").parts
        if not parts[0].startswith("__"):
            yield ".".join(parts).removesuffix(".__init__"), file, ast.parse(file.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """What a module imports from docabi, names of modules and of things in modules, without `docabi.`."""
    for node in ast.walk(tree):
        found = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            found = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (name.removeprefix("docabi.") for name in found if name.startswith("docabi."))


def graph(project: Path) -> dict[str, set[str]]:
    """Module -> the modules that it imports."""
    found = {name: set(imported(tree)) for name, _, tree in modules(project)}
    return {
        name: {one if one in found else one.rpartition(".")[0] for one in others} & found.keys() - {name}
        for name, others in found.items()
    }


def top(module: str) -> str:
    """The first part of a module's name."""
    return module.partition(".")[0]


def place(module: str) -> str:
    """The name in the order that stands for a module; `?` for a module of a divided folder that has none."""
    candidates = [module.rsplit(".", cut)[0] for cut in range(module.count(".") + 1)]
    found = next((name for name in candidates if name in RANK), "?")
    divided = any(name.startswith(f"{found}.") for name in RANK)
    return "?" if divided and found != module else found


def test_imports_go_one_way(project: Path) -> None:
    arrows = [(module, other) for module, others in graph(project).items() for other in sorted(others)]
    assert len(arrows) > 500
    for module, other in arrows:
        assert place(module) != "?", f"say in ORDER where {module} stands"
        before = place(module) == place(other) or RANK[place(other)] < RANK[place(module)]
        assert before, f"{module} imports {other}, which comes later"


def test_no_modules_import_each_other(project: Path) -> None:
    assert [found for found in components(graph(project)) if len(found) > 1] == []


def test_nobody_imports_the_inside_of_a_back_end(project: Path) -> None:
    targets = [backend.module.removeprefix("docabi.") for backend in BACKENDS.values()]
    for module, others in graph(project).items():
        for target in targets:
            inside = [other for other in others if f"{other}.".startswith(f"{target}.")]
            assert not inside or f"{module}.".startswith(f"{target}."), f"{module} imports {inside}"


def test_the_stamp_of_fragments_covers_all_that_makes_them(project: Path) -> None:
    """A part that lowering imports, however far away, must change the stamp that fragments are remembered under."""
    imports: dict[str, set[str]] = {}
    for module, others in graph(project).items():
        imports.setdefault(top(module), set()).update(map(top, others))
    reached, waiting = set[str](), ["reader", "lower"]
    while waiting:
        part = waiting.pop()
        if part not in reached:
            reached.add(part)
            waiting += imports.get(part, ())
    assert {"markdown", "declaration", "facts", "page"} <= reached
    assert not reached & BEHIND_READING


def test_few_places_touch_files(project: Path) -> None:
    calls = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "listdir", "scandir"}
    for module, file, tree in modules(project):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and top(module) not in FILES:
                name = str(getattr(node.func, "attr", getattr(node.func, "id", "")))
                assert name not in calls, f"{file}:{node.lineno}: {name}"


def test_no_function_is_longer_than_60_lines(project: Path) -> None:
    for _, file, tree in modules(project):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                assert length <= 60, f"{file}:{node.lineno}: {node.name} has {length} lines"


def test_every_rule_has_a_page_of_its_severity(project: Path) -> None:
    reported: dict[str, set[str]] = {}
    for _, _, tree in modules(project):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                first = node.args[0]
                if node.func.attr in ("error", "warning", "info") and isinstance(first, ast.Constant):
                    reported.setdefault(str(first.value), set()).add(node.func.attr)
    assert len(reported) > 20
    for rule, severities in reported.items():
        if "-" in rule or rule in rules():
            assert rule in rules(), f"{rule} has no page in generator/docabi/rules"
            assert severities == {str(rules()[rule].severity)}, rule
    for page in rules().values():
        assert page.summary, page.rule
        assert len(page.text.split()) > 8, page.rule


def test_every_rule_that_is_named_has_a_page(project: Path) -> None:
    """Rules also reach their reports through other calls, as one of the first two arguments."""
    takers = {"add", "warn", "_Rejected", "Diagnostic", "_about_output"}
    named: set[str] = set()
    for module, _, tree in modules(project):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in takers and top(module) in ("passes", "driver", "store", "reader", "lower", "definitions"):
                constants = [one.value for one in node.args if isinstance(one, ast.Constant)]
                named |= {
                    one for one in constants[:2] if isinstance(one, str) and re.fullmatch(r"[a-z]+(-[a-z]+)+", one)
                }
    assert len(named) > 12, named
    assert named <= set(rules()), named - set(rules())


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def test_format_and_lint(project: Path) -> None:
    run(sys.executable, "-m", "ruff", "format", "--check", ".", cwd=project)
    run(sys.executable, "-m", "ruff", "check", ".", cwd=project)


@pytest.mark.slow
def test_types(project: Path) -> None:
    run(sys.executable, "-m", "mypy", cwd=project)


@pytest.mark.slow
def test_the_generated_files_are_typed(project: Path, tmp_path: Path) -> None:
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path)]
    run(*mypy, "docabi_bindings", cwd=project / "generated" / "python")
    run(*mypy, ".", cwd=project / "generated" / "conformance")


@pytest.mark.slow
def test_the_wheel_builds_a_project(project: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    ignored = shutil.ignore_patterns(".git", ".venv", ".docabi", "*_cache", "__pycache__", "generated", "specs")
    shutil.copytree(project, source, ignore=ignored)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path / "dist", cwd=source)
    shutil.rmtree(source)
    run(sys.executable, "-m", "venv", tmp_path / "clean", cwd=tmp_path)
    scripts = tmp_path / "clean" / ("Scripts" if sys.platform == "win32" else "bin")
    [wheel] = (tmp_path / "dist").glob("*.whl")
    run(scripts / "python", "-m", "pip", "install", "-q", wheel, cwd=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run(scripts / "docabi", "init", tmp_path / "made", cwd=elsewhere)
    done = run(scripts / "docabi", "build", cwd=tmp_path / "made")
    assert "312 pages" in done.stderr
    index = json.loads((tmp_path / "made/specs/index.json").read_text())
    assert "IHostTaskManager" in [entry["name"] for entry in index]
    made = (tmp_path / "made/generated/c/mscoree.h").read_bytes()
    assert made == (project / "generated/c/mscoree.h").read_bytes()
    shown = run(scripts / "docabi", "show", "IHostTaskManager::Sleep", "--locale", "ja-JP", cwd=tmp_path / "made")
    assert "slot 5 of 21" in shown.stdout


def test_every_back_end_is_a_target_with_templates(project: Path) -> None:
    assert (*BACKENDS, MARKDOWN) == TARGETS
    for target, backend in BACKENDS.items():
        assert backend.module == f"docabi.backends.{target}"
        assert list((project / "templates" / target).rglob("*.jinja")), target
        assert (project / "generated" / target).is_dir(), f"{target} has no golden tree"


def test_only_repetitions_are_hidden_from_a_diff(project: Path) -> None:
    """What git does not show of the golden tree are copies, two tables of data, and pages in a second language."""
    if shutil.which("git") is None or not (project / ".git").exists():
        pytest.skip("needs git and its checkout")
    files = run("git", "ls-files", "generated", cwd=project).stdout.split()
    found = run("git", "check-attr", "diff", *files, cwd=project).stdout.splitlines()
    hidden = {line.partition(": ")[0] for line in found if line.endswith(": unset")}
    runtimes = {file.name: file.read_text("utf-8") for file in (project / "templates").glob("*/runtime/*.py")}
    texts = {file: (project / file).read_text("utf-8") for file in files}
    copies = {file for file, text in texts.items() if text.endswith(runtimes.get(Path(file).name, "\0"))}
    languages = {file for file in files if re.match(r"generated/reference/(?!en-US/)[^/]+/", file)}
    assert len(copies) > 10
    tables = {"generated/python/docabi_bindings/errors/codes.json", "generated/conformance/docabi_lines.h"}
    assert hidden == copies | languages | tables


def test_values_have_one_idiom(project: Path) -> None:
    """`msgspec.Struct`, or `NamedTuple` for what is unpacked where it is used; CONTRIBUTING has the reason."""
    for module, file, tree in modules(project):
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom | ast.Import):
                names_of = [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
                assert "dataclasses" not in names_of, f"{file}:{node.lineno}: {module} has a dataclass"


def test_values_are_frozen(project: Path) -> None:
    """Every `msgspec.Struct`, but the account of a writer, which grows with each file."""
    classes = [node for _, _, tree in modules(project) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    values = [node for node in classes if any(ast.unparse(base) == "msgspec.Struct" for base in node.bases)]
    frozen = {node.name for node in values if "frozen=True" in map(ast.unparse, node.keywords)}
    assert len(frozen) > 100
    assert {node.name for node in values} - frozen == {"Changes"}

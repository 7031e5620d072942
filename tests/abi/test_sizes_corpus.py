"""Of every type that a real tree uses, C headers, the Python package and a comparison of definitions know the size."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from docabi.abi import Abi
from docabi.abi.spelling import spell
from docabi.abi.trees import callables_of, defines_types, fields_of, names_in
from docabi.abi.types import Shape, Sort
from docabi.backends.cnames.closure import Closure, build_closure
from docabi.backends.cnames.naming import declaration
from docabi.backends.python.project import prepare
from docabi.backends.python.spelling import ctypes_name
from docabi.definitions.model import make_meanings
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Field, Type
from docabi.store import stored_spec
from tests.c.compilers import includes
from tests.conftest import corpus_folder

pytestmark = [pytest.mark.corpus, pytest.mark.compilers, pytest.mark.slow]

# What has a size of its own, without a definition of the documentation.
SIZED = {Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.WIDE, Sort.NARROW, Sort.ENUMERATION, Sort.POINTER, Sort.CALLBACK}
PROGRAM = """
import ctypes, importlib, json, sys
class Names(dict):
    def __missing__(self, name):
        for module in (ctypes, package, types):
            if hasattr(module, name):
                return getattr(module, name)
        raise NameError(name)
package = importlib.import_module("docabi_bindings")
types = importlib.import_module("docabi_bindings._types")
def size(text):
    made = eval(text, {}, Names())
    inner = made
    while issubclass(inner, ctypes.Array):
        inner = inner._type_
    empty = issubclass(inner, (ctypes.Structure, ctypes.Union)) and not hasattr(inner, "_fields_")
    return None if empty else ctypes.sizeof(made)
print(json.dumps([size(text) if text else None for text in json.load(sys.stdin)]))
"""


class Size(NamedTuple):
    """Bytes of a type in C, in Python and for a comparison; None where it has none there."""

    c: int | None
    python: int | None
    compared: int | None


def trees() -> dict[str, tuple[str, Path]]:
    """Folder of a tree -> its locale and its documentation root."""
    corpus = corpus_folder()
    if corpus is None:
        return {}
    # Trees of the C runtime define what the headers take from it, so that no compiler takes both.
    families = corpus.parent / "corpus-families"
    found = {"fr-fr": ("fr-FR", corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api")}
    for folder in sorted(families.iterdir()) if families.is_dir() else ():
        if folder.is_dir() and not folder.name.startswith("crt"):
            found[folder.name] = ("en-US", folder)
    return found


def used(abi: Abi) -> Iterator[Type]:
    """Every type of a parameter, a result or a member, and every name in one, once."""
    whole: dict[str, Type] = {}
    for entity in abi.entities.values():
        types = [field.type for field in fields_of(entity)]
        for one in callables_of(entity):
            types += [*filter(None, [one.returns]), *(parameter.type for parameter in one.parameters)]
        for type in types:
            if not defines_types(type) and type.function is None:
                whole.setdefault(spell(type), type)
            for name in names_in(type):
                whole.setdefault(name, Type(name=name))
    yield from whole.values()


def sizes_in_c(closure: Closure, types: Iterable[Type], headers: Path, tmp_path: Path) -> list[int | None]:
    """Bytes by gcc; None of a type that the headers leave out."""
    texts = [
        None if next(closure.missing_in_field(Field("x", type), last=False), None) else _text(closure, type)
        for type in types
    ]
    sizes = ", ".join(f"sizeof({text})" for text in texts if text is not None)
    (tmp_path / "probe.c").write_text(
        "\n".join([*includes(headers), f"const unsigned long long sizes[] = {{{sizes}}};\n"]), encoding="utf-8"
    )
    command = ["gcc", "-std=c11", "-w", f"-I{headers}", "-S", "-o", "-", str(tmp_path / "probe.c")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    measured = iter(re.findall(r"\.quad\t(\d+)", done.stdout))
    return [None if text is None else int(next(measured)) for text in texts]


def _text(closure: Closure, type: Type) -> str:
    return declaration(closure.vocabulary.resolve(type, nested=True), "")


def sizes_in_python(shapes: Iterable[Shape], folder: Path) -> list[int | None]:
    """Bytes by ctypes; None of a type that the package cannot lay out."""
    texts = json.dumps(["" if shape.sort is Sort.INTERFACE else ctypes_name(shape) for shape in shapes])
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, input=texts, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    found: list[int | None] = json.loads(done.stdout)
    return found


def is_code(shape: Shape) -> bool:
    """Whether a value is a function or points to one."""
    return shape.sort in (Sort.CALLBACK, Sort.FUNCTION) or (shape.target is not None and is_code(shape.target))


@pytest.mark.parametrize("tree", trees())
def test_every_type_has_one_size(tree: str, tmp_path: Path) -> None:
    locale, root = trees()[tree]
    command = [sys.executable, "-m", "docabi", "build", "--source", f"{locale}={root}", "--out", str(tmp_path)]
    done = subprocess.run([*command, "--targets", "c,python", "--quiet"], check=False, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    spec = stored_spec(lambda path: (tmp_path / "specs" / path).read_bytes(), Facts())
    types = list(used(spec.abi))
    closure = build_closure(spec.abi)
    in_c = sizes_in_c(closure, types, tmp_path / "generated" / "c", tmp_path)
    project = prepare(spec, Options(), locale)
    in_python = sizes_in_python(map(project.types.resolve, types), tmp_path / "generated" / "python")
    meanings = make_meanings(spec.abi.facts, spec.entities.values(), ())
    compared = [shape.bits() // 8 if shape.sort in SIZED else None for shape in map(meanings.resolve, types)]
    sizes = dict(zip(map(spell, types), map(Size, in_c, in_python, compared), strict=True))
    assert len(sizes) >= 4
    assert {name: size for name, size in sizes.items() if size.compared not in (None, size.python)} == {}
    # C declares a function with its types, Python is content with an address.
    code = {spell(type) for type in types if is_code(spec.abi.types.resolve(type)) or type.name in closure.opaque}
    assert {name: size for name, size in sizes.items() if size.c != size.python and name not in code} == {}

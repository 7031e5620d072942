"""What makes a distribution of the generated package, beside it: `pyproject.toml` and the README of its wheel.

`pip wheel generated/python` packs it, with the version, licence and attribution of the project's settings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from docabi.abi.view import SpecView
from docabi.rendering import environment
from docabi.spec import Artifact, Function, Interface, Options

# What the package needs to run, by flavor.
_REQUIRES = {"ctypes": (), "comtypes": ('comtypes>=1.4; sys_platform == "win32"',)}


def distribution_files(spec: SpecView, options: Options) -> Iterator[Artifact]:
    """The files that a build tool reads."""
    kinds = Counter(type(entity) for entity in spec.entities.values())
    view = {
        "name": options.package.strip("_").replace("_", "-"),
        "options": options,
        "requires": _REQUIRES[options.flavor],
        "locales": spec.locales,
        "interfaces": kinds[Interface],
        "functions": kinds[Function],
    }
    for name in ("pyproject.toml", "README.md"):
        template = environment("python", options).get_template(f"{name}.jinja")
        yield Artifact(f"python/{name}", template.render(view))

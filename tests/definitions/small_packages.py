"""A package in the form of Windows' metadata, of a few names of our own (`files/win32`), whose modules end whoever
imports them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from docabi.cli.win32_packages import PACKAGES
from docabi.definitions.win32.namespaces import Namespaces

TEXTS: Mapping[str, str] = {
    file.stem: file.read_text("utf-8") for file in sorted((Path(__file__).parent / "files/win32").glob("*.txt"))
}
"""The modules by namespace."""


def namespaces(**changed: str) -> Namespaces:
    """The small package in memory, with other texts of some namespaces (`Graphics_Lamps`)."""
    texts = {**TEXTS, **{name.replace("_", "."): text for name, text in changed.items()}}
    return Namespaces(tuple(texts), lambda name: texts[name])


def install(folder: Path) -> Path:
    """Write the small package as an installed one; gives the folder for `PYTHONPATH`."""
    site = folder / "site"
    for name, text in TEXTS.items():
        root = "Windows" if name.startswith("Wdk.") else "Windows/Win32"
        file = site / "win32more" / root / name.replace(".", "/") / "__init__.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    for package in PACKAGES:
        record = site / f"{package.replace('-', '_')}-1.0.dist-info" / "METADATA"
        record.parent.mkdir(parents=True)
        record.write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", "utf-8")
    return site

"""A workspace of sample pages in two languages, some of them damaged."""

from __future__ import annotations

import shutil
from pathlib import Path

METHOD = "pages/fr-FR/hosting/ihosttaskmanager-createtask-method.md"
SOURCE = METHOD.replace("fr-FR", "en-US")
_PAGES = ("ihosttaskmanager-c", "ihosttaskmanager-g", "ihosttaskmanager-i", "lpthread", "etasktype", "system-req")
_CONFIG = """sources:
  en-US: {path: pages/en-US, inner: docs/framework/unmanaged-api}
  fr-FR: {path: pages/fr-FR, inner: docs/framework/unmanaged-api}
out: out
"""


def make_workspace(project: Path, folder: Path) -> Path:
    """A project whose page of a method has damage: characters outside of the BMP stand before some of it."""
    for locale in ("en-US", "fr-FR"):
        root = project / "samples" / "pages" / locale
        for file in sorted(root.rglob("*.md")):
            if file.name.startswith(_PAGES):
                own = folder / "pages" / locale / file.relative_to(root)
                own.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, own)
    (folder / "docabi.yaml").write_text(_CONFIG, encoding="utf-8")
    page = folder / METHOD
    text = page.read_bytes().decode()
    text = text.replace(
        "Le CLR appelle `CreateTask`", "\U0001f600\U00020bb7 Le CLR appelle `CreateTask` de IHost TaskManager"
    )
    text = text.replace("[in] Taille", "[ dans] Taille").replace("[out] Reçoit", "[ sortie] Reçoit")
    page.write_bytes(text.encode())
    return folder

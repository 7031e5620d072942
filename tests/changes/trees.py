"""Documentation trees of a few pages in our own words, and git repositories of them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from tests.command_line import write_tree

METHOD = """---
title: {owner}::{name}, méthode
api_name:
- {owner}.{name}
ms.openlocfilehash: {revision}
ms.contentlocale: fr-FR
---
# <a name="{anchor}-method"></a>{owner}::{name}, méthode

{summary}

## <a name="syntax"></a>Syntaxe

```cpp
HRESULT {name} (
{parameters}
);
```

## <a name="parameters"></a>Paramètres

{described}

## <a name="return-value"></a>Valeur renvoyée

|HRESULT|Description|
|-------------|-----------------|
{codes}

## <a name="requirements"></a>Configuration requise

 **En-tête :** {header}

 **Versions du .NET Framework :** {since}
"""

INTERFACE = """---
title: {name}, interface
api_name:
- {name}
ms.openlocfilehash: {revision}
ms.contentlocale: fr-FR
---
# <a name="{anchor}-interface"></a>{name}, interface

{summary}

## <a name="methods"></a>Méthodes

|Méthode|Description|
|------------|-----------------|
{methods}

## <a name="requirements"></a>Configuration requise

 **En-tête :** {header}
"""

ENUMERATION = """---
title: {name}, énumération
api_name:
- {name}
ms.openlocfilehash: {revision}
ms.contentlocale: fr-FR
---
# <a name="{anchor}-enumeration"></a>{name}, énumération

{summary}

## <a name="syntax"></a>Syntaxe

```cpp
typedef enum {{
{members}
}} {name};
```

## <a name="requirements"></a>Configuration requise

 **En-tête :** {header}
"""


def method(owner: str, name: str, parameters: str = "[in] DWORD level", **given: str) -> str:
    """The page of a method; `parameters` is its list with commas."""
    rows = [one.strip() for one in parameters.split(",")]
    names = [row.split()[-1].lstrip("*") for row in rows]
    value = {
        "revision": "a" * 40,
        "summary": "Fait une chose.",
        "codes": "|S_OK|C’est fait.|",
        "header": "Lamps.h",
        "since": "Disponible depuis 4.0",
        "anchor": f"{owner}-{name}".lower(),
        "parameters": ",\n".join(f"    {row}" for row in rows),
        "described": "\n\n".join(f" `{one}`\n La valeur de {one}." for one in names),
        **given,
    }
    return METHOD.format(owner=owner, name=name, **value)


def interface(name: str, *methods: str, **given: str) -> str:
    """The page of an interface."""
    rows = "\n".join(f"|[{one}, méthode]({name.lower()}-{one.lower()}-method.md)|Fait une chose.|" for one in methods)
    value = {"revision": "a" * 40, "summary": "Une lampe.", "header": "Lamps.h", "anchor": name.lower(), **given}
    return INTERFACE.format(name=name, methods=rows, **value)


def enumeration(name: str, *members: str, **given: str) -> str:
    """The page of an enumeration; members are `NAME = 1`."""
    value = {"revision": "a" * 40, "summary": "Des couleurs.", "header": "Lamps.h", "anchor": name.lower(), **given}
    return ENUMERATION.format(name=name, members=",\n".join(f"    {one}" for one in members), **value)


def lamps(**changed: str) -> dict[str, str]:
    """The pages of a small tree by path; `changed` has other texts of pages by their names without suffix and with `_`
    for `-`.
    """
    pages = {
        "lamps/ilamp-interface.md": interface("ILamp", "Light", "Dim"),
        "lamps/ilamp-light-method.md": method("ILamp", "Light"),
        "lamps/ilamp-dim-method.md": method("ILamp", "Dim", "[in] DWORD level, [out] DWORD *former"),
        "lamps/lampcolor-enumeration.md": enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 2"),
    }
    named = {path.rpartition("/")[2].removesuffix(".md").replace("-", "_"): path for path in pages}
    return pages | {named.get(name, f"lamps/{name.replace('_', '-')}.md"): text for name, text in changed.items()}


class History:
    """A git repository whose commits are documentation trees below `docs/`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._settings = folder.with_name(f"{folder.name}.gitconfig")
        folder.mkdir(parents=True)
        self._settings.touch()  # the settings of whoever runs the tests say nothing
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str, given: bytes = b"") -> str:
        """Run git on what it is given; gives what it printed."""
        names = {f"GIT_{who}_{what}": "lamps" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {f"GIT_{who}_DATE": "2026-01-01T00:00:00Z" for who in ("AUTHOR", "COMMITTER")}
        environment = (
            os.environ | names | dates | {"GIT_CONFIG_GLOBAL": str(self._settings), "GIT_CONFIG_NOSYSTEM": "1"}
        )
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, input=given, check=True, env=environment)
        return done.stdout.decode().strip()

    def commit(self, pages: Mapping[str, str], message: str = "pages") -> str:
        """A commit of a tree that has these pages alone; gives its name."""
        docs = self.folder / "docs"
        for file in docs.rglob("*.md") if docs.is_dir() else ():
            if file.relative_to(docs).as_posix() not in pages:
                file.unlink()
        write_tree(docs, pages)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")

    def commits(self, trees: Iterable[tuple[Mapping[str, str], str]]) -> list[str]:
        """A commit of each tree, with its message, one behind the other, by one process; gives their names."""
        stream = b"".join(chain.from_iterable(_imported(pages, message) for pages, message in trees))
        self.git("fast-import", "--quiet", given=stream)
        self.git("reset", "-q", "--hard")
        return self.git("rev-list", "--reverse", "HEAD").splitlines()


def _imported(pages: Mapping[str, str], message: str) -> Iterator[bytes]:
    """The lines of a commit for `git fast-import`; it follows the one before."""
    yield b"commit refs/heads/main\ncommitter lamps <lamps> 1767225600 +0000\n"
    yield _data(message)
    yield b"deleteall\n"
    for path, text in pages.items():
        yield f"M 100644 inline docs/{path}\n".encode()
        yield _data(text)


def _data(text: str) -> bytes:
    data = text.encode()
    return b"data %d\n%s\n" % (len(data), data)

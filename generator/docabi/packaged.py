"""docabi's own files: where they lie, and the data in them. A path below the package goes in, text or a checked value
comes out.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from docabi.documents import load_yaml
from docabi.hashes import blake2b
from docabi.pycache import keep, place_beside, read_kept

PACKAGE = Path(__file__).resolve().parent
# A wheel holds templates and sample pages inside the package; a checkout holds them at its top level.
TEMPLATES = PACKAGE / "templates" if (PACKAGE / "templates").is_dir() else PACKAGE.parents[1] / "templates"
SAMPLES = PACKAGE / "samples" if (PACKAGE / "samples").is_dir() else PACKAGE.parents[1] / "samples" / "pages"
_INSTALLED = PACKAGE / "family_samples"
FAMILY_SAMPLES = _INSTALLED if _INSTALLED.is_dir() else PACKAGE.parents[1] / "samples" / "families"
# Folders of installed libraries: their entries change when a library does.
LIBRARIES = [Path(folder) for folder in sys.path if os.path.basename(folder) in ("site-packages", "dist-packages")]

_PARSER = [PACKAGE / "documents" / name for name in ("tree.py", "yaml_events.py")]

T = TypeVar("T")


def packaged_text(path: str) -> str:
    """Return the text of a file, given by its path below the package (`backends/reference/style.css`)."""
    return PACKAGE.joinpath(path).read_text("utf-8")


def packaged(path: str, form: type[T]) -> T:
    """Return the value of a YAML file as `form`; each file is read once a process. Raises if it has another form."""
    value: T = _read(path, form)  # type: ignore[arg-type]  # a form is hashable
    return value


@cache
def _read(path: str, form: Any) -> Any:
    return _value(PACKAGE / path, form)


def _value(file: Path, form: Any = Any) -> Any:
    """The value of a YAML file, parsed once for all processes: in a small build this takes as long as the rest."""
    place, stamp = place_beside(file, "data"), _stamp(file)
    kept = read_kept(place, stamp)
    with suppress(msgspec.MsgspecError):
        if kept is not None:
            return msgspec.msgpack.decode(kept, type=form)
    value = load_yaml(file.read_text("utf-8")).value
    keep(place, stamp, msgspec.msgpack.encode(value))
    return msgspec.convert(value, form)


def _stamp(file: Path) -> bytes:
    """Size and times of a file and of the code that parses it."""
    states = [os.stat(one) for one in (file, *_PARSER)]
    told = "".join(f"{one.st_size}:{one.st_mtime_ns}:{one.st_ctime_ns};" for one in states)
    return blake2b(told.encode(), digest_size=16).digest()


def template_names(folder: str = "") -> list[str]:
    """The paths of docabi's own templates below `folder` of them, in order; what is kept beside them is none."""
    files = (file.relative_to(TEMPLATES / folder) for file in (TEMPLATES / folder).rglob("*") if file.is_file())
    return sorted(file.as_posix() for file in files if "__pycache__" not in file.parts)


def packaged_names(folder: str, ending: str) -> tuple[str, ...]:
    """The names of the files with an ending in a folder below the package, in order."""
    return tuple(sorted(name for name in os.listdir(PACKAGE / folder) if name.endswith(ending)))

"""The text of a file that a person wrote. A file may be anything that its name can lead to: a folder, a pipe that
nobody writes into, a device, a link to another person's secrets, a file of many gigabytes, text in another encoding.
"""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

from docabi.documents.faults import DocumentError

MOST_BYTES = 32 << 20
"""The largest document that is read."""
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(file: Path, inside: Path | None = None) -> str:
    """The UTF-8 text of a file, without a byte order mark; raises DocumentError, and never waits.

    With `inside` a link that leads out of that folder is refused: what a repository holds is not trusted to name any
    file of the machine.
    """
    return text_of(read_data(file, inside))


def read_data(file: Path, inside: Path | None = None) -> bytes:
    """The bytes of a file; raises DocumentError, and never waits."""
    try:
        if inside is not None and not file.resolve().is_relative_to(inside.resolve()):
            raise DocumentError(f"is a link that leads out of `{inside}`")
        # A pipe is opened without waiting for its writer, and then seen to be one.
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            _refuse_odd(os.fstat(handle))
            return stream.read()
    except IsADirectoryError as error:
        raise DocumentError("is a folder, not a file") from error
    except (OSError, ValueError, RuntimeError) as error:  # a NUL in the name, a circle of links
        raise DocumentError(f"cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _refuse_odd(state: os.stat_result) -> None:
    """Raise DocumentError for what is no file of a document's size."""
    if stat.S_ISDIR(state.st_mode):
        raise DocumentError("is a folder, not a file")
    if not stat.S_ISREG(state.st_mode):
        raise DocumentError("is no file: a pipe or a device is never read")
    if state.st_size > MOST_BYTES:
        raise DocumentError(f"is too large: {state.st_size >> 20} MB, where {MOST_BYTES >> 20} MB are read")


def text_of(data: bytes) -> str:
    """Bytes as UTF-8 text without a byte order mark; raises DocumentError."""
    if data.startswith(_WIDE):
        raise DocumentError("is UTF-16 text: save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise DocumentError(f"is not UTF-8 text (byte 0x{data[error.start]:02X})", line, column) from error

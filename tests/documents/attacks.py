"""What a person, or a pull request, can put into a document or in the place of its file."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

DEEP = 200_000

YAML: Mapping[str, str | bytes] = {
    "recursive alias": "a: &a {b: *a}\n",
    "alias of a list": "a: &a [1]\nb: *a\n",
    "alias as a key": "a: &a x\n*a : 1\n",
    "alias bomb": "a: &a [x, x]\n" + "".join(f"b{i}: &b{i} [*b{i - 1}, *b{i - 1}]\n" for i in range(1, 30)),
    "question marks": "? " * 400 + "x\n",
    "more question marks": "? " * 100_000 + "x\n",
    "nested lists": "a: " + "[" * DEEP,
    "closed nested lists": "a: " + "[" * 5000 + "]" * 5000,
    "nested mappings": "a: " + "{a: " * 5000 + "1" + "}" * 5000,
    "nested dashes": "- " * 5000 + "x\n",
    "a list as a key": "? []\n: x\n",
    "a mapping as a key": "{{a: b}: c}\n",
    "a key twice": "out: a\nout: b\n",
    "a key twice inside": "a: {b: {c: 1, c: 2}}\n",
    "python tag": "out: !!python/object/apply:os.system ['touch owned']\n",
    "binary tag": "out: !!binary aGVsbG8=\n",
    "tag of a mapping": "!!map {out: x}\n",
    "own tag": "out: !include x.yaml\n",
    "huge integer": f"out: {'9' * 5000}\n",
    "huge hexadecimal": f"out: 0x{'f' * 40}\n",
    "beyond 64 bits": "out: 18446744073709551616\n",
    "not a number": "out: .nan\n",
    "infinity": "out: -.inf\n",
    "overflowing real": "out: 1e999\n",
    "tab": "sources:\n\tfr-FR: p\n",
    "two documents": "out: a\n---\nout: b\n",
    "directive": "%YAML 9.9\n---\nout: a\n",
    "control character": "out: a\x07\n",
    "escape sequence": "out: \x1b[31mred\n",
    "NUL": "out: a\0b\n",
    "byte order mark inside": "out: a\ufeffb\n",
    "UTF-16": "out: a\n".encode("utf-16"),
    "UTF-16 without a mark": "out: a\n".encode("utf-16-le"),
    "not UTF-8": b"out: a\nout: \xff\xfe\n",
    "Latin 1": "out: dépôt\n".encode("latin-1"),
    "unclosed quote": 'out: "a\n',
    "unclosed list": "out: [a\n",
    "a list for all": "- out\n",
    "a text for all": "out\n",
    "a number for all": "0\n",
    "false for all": "false\n",
    "an empty list for all": "[]\n",
}
"""Texts that no file of settings, facts or patches may be; those with an `out` are for a file of settings."""

JSON: Mapping[str, str | bytes] = {
    "nested lists": "[" * DEEP,
    "nested findings": '{"version": 1, "findings": ' + '{"a": ' * DEEP,
    "empty": "",
    "white space": " \n\t",
    "version of a later docabi": '{"version": 99, "findings": {}}',
    "no version": '{"findings": {}}',
    "a negative count": '{"version": 1,\n"findings": {"a": {"count": -1, "rule": "r", "place": "p", "message": "m"}}}',
    "a count of nothing": '{"version": 1,\n"findings": {"a": {"count": 0, "rule": "r", "place": "p", "message": "m"}}}',
    "a count that is text": '{"version": 1, "findings": {"a": {"count": "1", "rule": "", "place": "", "message": ""}}}',
    "a huge count": '{"version": 1, "findings": {"a": {"count": %s}}}' % ("9" * 5000),
    "a finding twice": '{"version": 1, "findings": {"a": 1, "a": 2}}',
    "an unknown field": '{"version": 1, "findings": {}, "more": 1}',
    "NaN": '{"version": NaN, "findings": {}}',
    "infinity": '{"version": 1e999, "findings": {}}',
    "a comma at the end": '{"version": 1, "findings": {},}',
    "a comment": '{"version": 1, // x\n"findings": {}}',
    "something behind": '{"version": 1, "findings": {}} {}',
    "one quote": '{"version": 1, "findings": {\'a\': 1}}',
    "half a pair": '{"version": 1, "findings": {"\\ud800": 1}}',
    "a line end in a text": '{"version": 1, "findings": {"a\nb": 1}}',
    "UTF-16": '{"version": 1, "findings": {}}'.encode("utf-16"),
    "not UTF-8": b'{"version": 1, "findings": {"\xff": 1}}',
    "YAML": "version: 1\nfindings: {}\n",
    "a list for all": "[]",
    "null": "null",
}
"""Texts that no baseline may be."""


def _sparse(file: Path) -> None:
    with open(file, "wb") as stream:
        stream.truncate(100 << 20)


FILES: Mapping[str, Callable[[Path], object]] = {
    "a folder": Path.mkdir,
    "a pipe": os.mkfifo,
    "a device": lambda file: file.symlink_to("/dev/zero"),
    "a link to nowhere": lambda file: file.symlink_to("nowhere"),
    "a link to itself": lambda file: file.symlink_to(file.name),
    "100 MB": _sparse,
}
"""What stands in the place of a file."""

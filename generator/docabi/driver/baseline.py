"""Findings that are known and not to be reported again: a file of their fingerprints, to be read and reviewed.

A fingerprint holds no line, so that a page may change above a finding; equal findings of a page are counted.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from docabi.diagnostics import Diagnostic
from docabi.report.findings import fingerprint


class BaselineError(Exception):
    """The file cannot be used; the message is for the user."""


class _Known(msgspec.Struct, frozen=True):
    """A known finding: how often, and for people where and what."""

    count: int
    rule: str
    place: str
    message: str


class _File(msgspec.Struct, frozen=True):
    version: int
    findings: dict[str, _Known]


def read_baseline(file: Path) -> Counter[str]:
    """How often each finding is known; raises BaselineError."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_File)
    except OSError as error:
        raise BaselineError(f"{file}: {error.strerror}; --update-baseline makes it") from error
    except msgspec.DecodeError as error:
        raise BaselineError(f"{file}: no baseline of docabi: {error}") from error
    return Counter({key: known.count for key, known in found.findings.items()})


def write_baseline(file: Path, diagnostics: Iterable[Diagnostic]) -> None:
    """Write what was found as what is known; raises BaselineError."""
    known: dict[str, _Known] = {}
    for one in diagnostics:
        key = fingerprint(one)
        count = known[key].count if key in known else 0
        known[key] = _Known(count + 1, one.rule, f"{one.page.locale}/{one.page.path}", one.message)
    value = {"version": 1, "findings": msgspec.to_builtins(dict(sorted(known.items())))}
    try:
        file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise BaselineError(f"{file}: {error.strerror}") from error


def unknown(diagnostics: Iterable[Diagnostic], known: Counter[str]) -> Iterator[Diagnostic]:
    """The findings that a baseline does not hold."""
    left = known.copy()
    for one in diagnostics:
        key = fingerprint(one)
        if left[key] > 0:
            left[key] -= 1
        else:
            yield one

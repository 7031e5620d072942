"""Findings for other programs. In: findings. Out: JSON in docabi's own form, or SARIF 2.1.0 for code scanning."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from docabi import __version__
from docabi.diagnostics import Severity
from docabi.report.findings import Finding, Findings, Place
from docabi.rules import rules

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def as_json(found: Findings) -> str:
    """The findings and the summary as JSON; `version` grows when the form changes."""
    return _dump({"version": 1, **msgspec.to_builtins(found)})


def as_sarif(found: Findings) -> str:
    """The findings as one SARIF run: each broken rule with its page, and each finding with all its places."""
    broken = sorted({one.rule for one in found.findings})
    driver = {"name": "docabi", "version": __version__, "rules": [_rule(rule) for rule in broken]}
    results = [_result(one, broken) for one in found.findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return _dump({"$schema": _SARIF, "version": "2.1.0", "runs": [run]})


def _rule(rule: str) -> dict[str, Any]:
    page = rules()[rule]
    return {
        "id": rule,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.text.split("\n\n")[0].replace("\n", " ")},
        "help": {"text": page.text, "markdown": page.text},
        "defaultConfiguration": {"level": _LEVELS[page.severity]},
    }


def _result(one: Finding, broken: Sequence[str]) -> dict[str, Any]:
    first, *others = one.places
    result: dict[str, Any] = {
        "ruleId": one.rule,
        "ruleIndex": broken.index(one.rule),
        "level": _LEVELS[one.severity],
        "message": {"text": f"{one.message}. {one.help}" if one.help else one.message},
        "locations": [_location(first)],
        "partialFingerprints": {"docabi/v1": first.fingerprint},
    }
    if others:
        result["relatedLocations"] = [_location(place) | {"id": number} for number, place in enumerate(others, 1)]
    return result


def _location(place: Place) -> dict[str, Any]:
    region = {"startLine": place.line, "startColumn": place.column}
    if place.length:
        region["endColumn"] = place.column + place.length
    physical = {"artifactLocation": {"uri": quote(place.path)}, "region": region}
    return {"physicalLocation": physical, "message": {"text": place.message}}


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"

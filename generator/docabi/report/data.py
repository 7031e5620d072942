"""Findings for programs. In: findings. Out: JSON in docabi's own form, SARIF 2.1.0, annotations of
GitHub's workflows, or JUnit XML for other build services.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from docabi import __version__
from docabi.diagnostics import Severity
from docabi.escape import json_text, one_line, printable
from docabi.report.findings import Finding, Findings, Place, of_count
from docabi.rules import rules

if TYPE_CHECKING:
    from xml.etree import ElementTree

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
    if one.audience:
        result["properties"] = {"audience": one.audience}
    if fixes := [_fix(place) for place in one.places if place.repair]:
        result["fixes"] = fixes
    if others:
        result["relatedLocations"] = [_location(place) | {"id": number} for number, place in enumerate(others, 1)]
    return result


def _fix(place: Place) -> dict[str, Any]:
    """What mends a finding at a place, in SARIF's form."""
    replacements = [
        {
            "deletedRegion": {
                "startLine": edit.line,
                "startColumn": edit.column,
                "endColumn": edit.column + len(edit.old),
            },
            "insertedContent": {"text": edit.new},
        }
        for edit in place.repair
    ]
    return {"artifactChanges": [{"artifactLocation": {"uri": quote(place.path)}, "replacements": replacements}]}


def _location(place: Place) -> dict[str, Any]:
    region = {"startLine": place.line, "startColumn": place.column}
    if place.length:
        region["endColumn"] = place.column + place.length
    physical = {"artifactLocation": {"uri": quote(place.path)}, "region": region}
    return {"physicalLocation": physical, "message": {"text": place.message}}


def _dump(value: object) -> str:
    return json_text(value, indent=2) + "\n"


def as_github(found: Findings) -> str:
    """The findings as workflow commands, one for each place. Characters that end a value are escaped."""
    return "".join(_command(one, place) for one in found.findings for place in one.places)


def _command(one: Finding, place: Place) -> str:
    where = f"file={_property(place.path)},line={place.line},col={place.column},title={one.rule}"
    message = f"{place.message}\n{one.help}" if one.help else place.message
    return f"::{_LEVELS[one.severity].replace('note', 'notice')} {where}::{_data(message)}\n"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_junit(found: Findings) -> str:
    """The findings as JUnit XML: a suite for each rule, a test case for each place. Information stands in a case that
    passes.
    """
    from xml.etree import ElementTree  # a build prints no such report

    suites = ElementTree.Element("testsuites", name="docabi")
    for count in found.summary:
        failures = 0 if count.severity is Severity.INFO else count.places
        name = f"{count.rule} ({count.audience})" if count.audience else count.rule
        attributes = {"name": name, "tests": str(count.places), "failures": str(failures), "errors": "0"}
        suite = ElementTree.SubElement(suites, "testsuite", attributes)
        for one in of_count(found.findings, count):
            for place in one.places:
                _add_case(suite, one, place)
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _add_case(suite: ElementTree.Element, one: Finding, place: Place) -> None:
    from xml.etree import ElementTree  # only this form of a report needs it

    name = _xml(f"{place.path}:{place.line}:{place.column}")
    case = ElementTree.SubElement(suite, "testcase", classname=one.rule, name=name)
    failure = {"message": _xml(place.message), "type": str(one.severity)}
    tag, attributes = ("system-out", {}) if one.severity is Severity.INFO else ("failure", failure)
    ElementTree.SubElement(case, tag, attributes).text = _xml(f"{one_line(place.message)}\n{one_line(one.help)}")


def _xml(text: str) -> str:
    """Text without the characters that XML 1.0 cannot hold."""
    return printable(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")

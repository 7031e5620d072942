"""A comparison for programs: JSON in docabi's own form, SARIF 2.1.0, annotations of GitHub's workflows, JUnit XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

import msgspec

from docabi import __version__
from docabi.changes.classes import classes
from docabi.changes.formats.people import closing
from docabi.changes.model import Audience, Level
from docabi.changes.report import Comparison, Place, Told
from docabi.escape import json_text, one_line, printable

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Level, str] = {
    Level.BREAKING: "error",
    Level.RISKY: "warning",
    Level.COMPATIBLE: "note",
    Level.NONE: "note",
}
VERSION = 1
"""Of the JSON form; it grows when a reader of an older version could no longer read what is written."""
_MOST_RESULTS = 25_000
"""GitHub refuses a run with more results."""
_MOST_LOCATIONS = 100
"""GitHub shows no more locations of a result, and refuses more than 1,000."""


class Report(msgspec.Struct, frozen=True):
    """The JSON form of a comparison."""

    version: int
    comparison: Comparison


def as_json(found: Comparison) -> str:
    """The comparison as JSON."""
    return _dump(msgspec.to_builtins(Report(VERSION, found)))


def schema() -> dict[str, Any]:
    """The JSON Schema of `--format json`."""
    made = msgspec.json.schema(Report)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:docabi:schema:diff:{VERSION}",
        **made,
    }


def _dump(value: object) -> str:
    return json_text(value, indent=2) + "\n"


def as_sarif(found: Comparison) -> str:
    """The changes as one SARIF run, worst first, no more than GitHub takes; what is left out is told by the run."""
    told = found.changes[:_MOST_RESULTS]
    rules = sorted({one.rule for one in told})
    lost = len(found.changes) - len(told)
    notes = [*found.notes, *([f"{lost:,} changes are left out: GitHub takes {_MOST_RESULTS:,}"] if lost else ())]
    invocation: dict[str, Any] = {
        "executionSuccessful": found.status != "incomplete",
        "toolExecutionNotifications": [{"level": "note", "message": {"text": one_line(note)}} for note in notes],
    }
    run = {
        "tool": {"driver": {"name": "docabi diff", "version": __version__, "rules": [_rule(rule) for rule in rules]}},
        "invocations": [invocation],
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, rules) for one in told],
    }
    return _dump({"$schema": _SARIF, "version": "2.1.0", "runs": [run]})


def _rule(rule: str) -> dict[str, Any]:
    known = classes()[rule]
    return {
        "id": rule,
        "shortDescription": {"text": known.effect},
        "help": {"text": f"{known.effect} {known.advice}"},
        "defaultConfiguration": {"level": _LEVELS[known.levels.worst]},
    }


def _result(one: Told, rules: Sequence[str]) -> dict[str, Any]:
    places = [_location(place) for place in one.places[:_MOST_LOCATIONS]] or [
        _location(Place("specs/index.json", 1, ""))
    ]
    result: dict[str, Any] = {
        "ruleId": one.rule,
        "ruleIndex": rules.index(one.rule),
        "level": _LEVELS[one.level],
        "message": {"text": one_line(f"{one.name}: {one.message}. {one.effect}")},
        "locations": places[:1],
        "partialFingerprints": {"docabi/diff/v1": one.fingerprint},
        "properties": {str(audience): str(one.levels.of(audience)) for audience in Audience},
    }
    if places[1:]:
        result["relatedLocations"] = [place | {"id": number} for number, place in enumerate(places[1:], 1)]
    return result


def _location(place: Place) -> dict[str, Any]:
    physical = {"artifactLocation": {"uri": quote(place.path)}, "region": {"startLine": max(place.line, 1)}}
    return {"physicalLocation": physical}


def as_github(found: Comparison) -> str:
    """The changes as workflow commands; characters that end a value are escaped."""
    return "".join(map(_command, found.changes))


def _command(one: Told) -> str:
    where = f"file={_property(one.places[0].path)},line={one.places[0].line}," if one.places else ""
    text = f"{one.name}: {one.message}\n{one.effect}"
    return f"::{_LEVELS[one.level].replace('note', 'notice')} {where}title={one.rule}::{_data(text)}\n"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_junit(found: Comparison) -> str:
    """The comparison as JUnit XML: a suite a class, a case a change; what fails the comparison is a failure, what could
    not be compared an error.
    """
    suites = ElementTree.Element("testsuites", name="docabi diff")
    for count in found.summary:
        own = [one for one in found.changes if one.rule == count.rule]
        failures = sum(bool(one.failing) for one in own)
        suite = _suite(suites, count.rule, len(own), failures, 0)
        for one in own:
            _add_case(suite, one)
    incomplete = int(found.status == "incomplete")
    suite = _suite(suites, "comparison", 1, 0, incomplete)
    case = ElementTree.SubElement(suite, "testcase", classname="comparison", name=_xml(f"{found.old} {found.new}"))
    said = _xml("\n".join((*found.notes, closing(found))))
    if incomplete:
        ElementTree.SubElement(case, "error", message="not everything could be compared").text = said
    else:
        ElementTree.SubElement(case, "system-out").text = said
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _suite(suites: ElementTree.Element, name: str, tests: int, failures: int, errors: int) -> ElementTree.Element:
    counts = {"tests": str(tests), "failures": str(failures), "errors": str(errors)}
    return ElementTree.SubElement(suites, "testsuite", {"name": name, **counts})


def _add_case(suite: ElementTree.Element, one: Told) -> None:
    case = ElementTree.SubElement(suite, "testcase", classname=one.rule, name=_xml(one.name))
    where = "".join(f"{place.path}:{place.line}\n" for place in one.places[:1])
    failure = {"message": _xml(one.message), "type": str(one.level)}
    tag, attributes = ("failure", failure) if one.failing else ("system-out", {})
    ElementTree.SubElement(case, tag, attributes).text = _xml(f"{where}{one.message}\n{one.effect}")


def _xml(text: str) -> str:
    """Text without the characters that XML 1.0 cannot hold."""
    return printable(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")

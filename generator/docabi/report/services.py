"""Findings for build services. In: findings. Out: annotations of GitHub's workflows, or JUnit XML for others."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree

from docabi.diagnostics import Severity
from docabi.escape import printable
from docabi.report.findings import Findings

_COMMANDS: Mapping[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def as_github(found: Findings) -> str:
    """The findings as workflow commands, one for each place. Characters that end a value are escaped."""
    lines = []
    for one in found.findings:
        for place in one.places:
            where = f"file={_property(place.path)},line={place.line},col={place.column}"
            message = f"{place.message}\n{one.help}" if one.help else place.message
            lines.append(f"::{_COMMANDS[one.severity]} {where},title={one.rule}::{_data(message)}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_junit(found: Findings) -> str:
    """The findings as JUnit XML: a suite for each rule, a test case for each place. Information stands in a case that
    passes.
    """
    suites = ElementTree.Element("testsuites", name="docabi")
    for count in found.summary:
        failures = 0 if count.severity is Severity.INFO else count.places
        attributes = {"name": count.rule, "tests": str(count.places), "failures": str(failures), "errors": "0"}
        suite = ElementTree.SubElement(suites, "testsuite", attributes)
        for one in found.findings:
            if one.rule != count.rule:
                continue
            for place in one.places:
                name = _xml(f"{place.path}:{place.line}:{place.column}")
                case = ElementTree.SubElement(suite, "testcase", classname=one.rule, name=name)
                tag = "system-out" if one.severity is Severity.INFO else "failure"
                child = ElementTree.SubElement(case, tag)
                child.text = _xml(f"{place.message}\n{one.help}")
                if tag == "failure":
                    child.attrib |= {"message": _xml(place.message), "type": str(one.severity)}
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _xml(text: str) -> str:
    """Text without the characters that XML 1.0 cannot hold."""
    return printable(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")

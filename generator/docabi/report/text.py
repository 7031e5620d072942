"""Findings for people. In: findings. Out: text for a terminal or an editor, Markdown, or a page of HTML."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.escape import markdown, one_line, printable
from docabi.patterns import compile_pattern
from docabi.rendering import Options, environment
from docabi.report.findings import Finding, Findings, Place, of_count

_SHOWN = 8
_CODE = compile_pattern(r"`([^`\n]+)`")


def as_text(found: Findings) -> str:
    """A summary, and the findings with their help."""
    lines = [line for one in found.findings for line in _lines(one)]
    return "\n".join([*_summary(found), *([""] if lines else []), *lines]) + "\n"


def as_oneline(found: Findings) -> str:
    """The findings with one line for each place, for editors and for `grep`."""
    return "".join(f"{_line(one, place)}\n" for one in found.findings for place in one.places)


def _lines(one: Finding) -> Iterator[str]:
    first, *others = one.places
    yield _line(one, first)
    if one.help:
        yield f"  help: {one_line(one.help)}"
    for place in others[:_SHOWN]:
        says = "" if place.message == one.message else f": {one_line(place.message)}"
        yield f"  also: {one_line(_where(place))}{says}"
    if len(others) > _SHOWN:
        yield f"  also: {len(others) - _SHOWN} more"


def _line(one: Finding, place: Place) -> str:
    return f"{one_line(_where(place))}: {one.severity}: {one_line(place.message)} [{one.rule}]"


def _summary(found: Findings) -> Iterator[str]:
    if not found.findings:
        yield "no findings"
        return
    total = sum(count.places for count in found.summary)
    what = f"{len(found.findings):,} finding{'s' * (len(found.findings) > 1)}"
    yield f"{what} in {total:,} place{'s' * (total > 1)}; `docabi explain RULE` says more"
    width = max(len(count.rule) for count in found.summary)
    for count in found.summary:
        where = f" in {count.places:,} places" if count.places != count.findings else ""
        who = f"  {count.audience}" if count.audience else ""
        yield f"{count.severity:<8} {count.rule:<{width}} {count.findings:>7,}{where}{who}"
    for what, counted in (("audience", found.audiences), ("locale", found.locales), ("area", found.areas)):
        if counted:
            yield f"by {what}: {', '.join(f'{one_line(name)} {count:,}' for name, count in counted.items())}"
    mendable = sum(bool(place.repair) for one in found.findings for place in one.places)
    if mendable:
        yield f"`docabi fix` can mend {mendable:,} places"


def as_markdown(found: Findings) -> str:
    """The findings as a table of rules and a list by rule. No text of a page can become markup."""
    lines = ["# Findings", ""]
    if not found.findings:
        return "# Findings\n\nNone.\n"
    lines += ["| Severity | Rule | Findings | Places | Audience |", "| --- | --- | ---: | ---: | --- |"]
    rows = ((one, f"{one.findings} | {one.places} | {one.audience}") for one in found.summary)
    lines += [f"| {one.severity} | `{one.rule}` | {counts} |" for one, counts in rows]
    for count in found.summary:
        who = f" ({count.audience})" if count.audience else ""
        lines += ["", f"## {count.rule}{who}", ""]
        lines += [line for one in of_count(found.findings, count) for line in _item(one)]
    return "\n".join(lines) + "\n"


def _item(one: Finding) -> Iterator[str]:
    help = f" *{_plain(one.help)}*" if one.help else ""
    yield f"- {_plain(_where(one.places[0]))}: {_plain(one.message)}.{help}"
    for place in one.places[1:]:
        yield f"  - {_plain(_where(place))}"


def _where(place: Place) -> str:
    return f"{place.path}:{place.line}:{place.column}"


def _plain(text: str) -> str:
    """Text on one line in which no character is markup."""
    return markdown(one_line(text))


def as_html(found: Findings) -> str:
    """The findings as an HTML page that needs no script and no other file."""
    groups = [(count, of_count(found.findings, count)) for count in found.summary]
    template = environment("report", Options()).get_template("report.html.jinja")
    return printable(template.render(groups=groups, pieces=_pieces))


def _pieces(text: str) -> list[tuple[bool, str]]:
    """Split a message; each part has its text and says whether it is code (it stood in backticks)."""
    return [(index % 2 == 1, part) for index, part in enumerate(_CODE.split(one_line(text))) if part]

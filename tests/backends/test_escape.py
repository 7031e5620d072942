"""Nothing that a page says can leave the place it is put into."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import jinja2
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from docabi import escape
from docabi.rendering import Options, environment
from tests.hostile_characters import ALL, TEXT, leaked

ATTACKS = [
    "*/ int system(const char*); /*",
    "**/ #error out",
    "ends with a star *",
    "??/\n int x;",
    "a line that goes on \\\nint x;",
    '""" + __import__("os").system("x") + """',
    '\\"""',
    'ends with a quote "',
    "ends with a backslash \\",
    "\x1b[31mred\x1b]0;title\x07",
    "\u202eesrever\u202c",
    "line\u2028separator\x85",
    "{{ 7 * 7 }} {% raw %}",
    "\ud800 lone",
    "\0",
    "%s %n {0}",
]
any_text = st.one_of(st.sampled_from(ATTACKS), st.text(), st.text(alphabet='*/\\?"\n #{}\r\u2028'))


def test_a_look_for_what_the_gate_changes_misses_no_character() -> None:
    every = "\n".join(map(chr, range(0x110000)))
    changed = {*escape._UNSAFE.findall(every), *"".join(escape.UNSEEN.findall(every))}
    assert {*escape.SUSPECT.findall(every)} == changed
    assert {*escape._ESCAPED_ALONE.findall(every)} == {*"".join(escape._ESCAPED.findall(every))} > changed


@pytest.mark.slow
@given(any_text)
@example("*" * 3 + "/")
@example("ends with a blank of another width \\\u00a0\u3000")
@example("ends with what nobody sees \\\u200b")
@example("*\u200b/ and /\u2060* and ?\u00ad?/")
def test_c_comment_has_no_end(text: str) -> None:
    out = escape.c_comment(text)
    assert "*/" not in out + "/"
    assert "/*" not in out
    assert "??" not in out
    assert not any(line.rstrip().endswith("\\") for line in out.split("\n"))


@given(any_text)
def test_python_string_is_one_literal(text: str) -> None:
    literal = escape.python_string(text)
    assert ast.literal_eval(literal) == escape.printable(text)
    assert "\n" not in literal


@given(any_text)
def test_python_docstring_is_one_literal(text: str) -> None:
    source = f'"""{escape.python_docstring(text)}"""'
    module = ast.parse(source)
    assert len(module.body) == 1
    assert ast.literal_eval(source) == escape.printable(text)


@given(any_text)
def test_python_comment_is_one_line(text: str) -> None:
    comment = f"# {escape.python_comment(text)}"
    assert len(comment.splitlines()) == 1
    assert ast.parse(comment + "\n").body == []


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
@example("\u2028\x85\ufeff\x7f\ufffe\U0001f600")
def test_yaml_string_reads_back(text: str) -> None:
    assert yaml.load(escape.yaml_string(text), Loader=yaml.CSafeLoader) == text


@given(any_text)
def test_markdown_is_text(text: str) -> None:
    spoken = " ".join(escape.markdown(text).split())
    tokens = MarkdownIt().parseInline(spoken)[0].children or []
    assert {token.type for token in tokens} <= {"text", "text_special"}


PLACES = (*escape.FILTERS.values(), escape.terminal, escape.one_line, escape.json_text)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_nothing_hostile_leaves_its_place(place: Callable[[str], str]) -> None:
    if place is escape.identifier:
        with pytest.raises(ValueError, match="is no identifier"):
            place(TEXT)
    else:
        assert leaked(place(TEXT)) == set()
        assert leaked("".join(place(f"a{one}b") for one in ALL)) == set()


def test_joiners_stay_where_scripts_need_them() -> None:
    """Persian and Hindi are not spelled without them; between Latin letters they only break names apart."""
    for text in ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937"):
        assert escape.printable(text) == text
        assert escape.c_comment(text) == escape.python_docstring(text) == text
    assert escape.printable("I\u200cThing\u200d") == "IThing"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
@example(TEXT)
def test_json_reads_back(text: str) -> None:
    for value in (text, {text: [text]}):
        assert json.loads(escape.json_text(value)) == value
        assert json.loads(escape.json_text(value, indent=1)) == value


@given(any_text)
def test_terminal_has_no_control_characters(text: str) -> None:
    assert leaked(escape.terminal(text)) == set()


@pytest.mark.compilers
def test_c_strings_and_comments_compile(tmp_path: Path) -> None:
    if not shutil.which("gcc"):
        pytest.skip("gcc is not installed")
    expected = b"".join(
        escape.printable(text).encode("utf-8", "replace") + b"\n" for text in ATTACKS if "\0" not in text
    )
    lines = [f"/* {escape.c_comment(text)} */\nputs({escape.c_string(text)});" for text in ATTACKS if "\0" not in text]
    source = tmp_path / "attack.c"
    source.write_text("#include <stdio.h>\nint main(void) {\n" + "\n".join(lines) + "\nreturn 0; }\n", "utf-8")
    program = tmp_path / "attack"
    flags = ["-std=c11", "-trigraphs", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    subprocess.run(["gcc", *flags, str(source), "-o", str(program)], check=True)
    assert subprocess.run([str(program)], check=True, capture_output=True).stdout == expected


@pytest.mark.parametrize("name", ["", "1x", "a b", "x;", "x\n", "é", "a-b", "__import__('os')"])
def test_what_is_no_identifier_raises(name: str) -> None:
    with pytest.raises(ValueError, match="is no identifier"):
        escape.identifier(name)


def test_templates_fail_on_undefined_names() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment("init", Options()).from_string("{{ nothing }}").render()


@pytest.mark.parametrize(
    "printed",
    [
        "text",
        "text | e",
        "text | escape",
        "text | replace('a', '<wbr>' | safe)",
        "text ~ ('<b>' | safe)",
        "[text] | join('<br>' | safe)",
    ],
)
def test_what_a_filter_made_markup_of_goes_through_the_gate_too(printed: str) -> None:
    """Filters of Jinja's own escape, and know nothing of what nobody sees."""
    loader = jinja2.DictLoader({"x.html.jinja": f"{{{{ {printed} }}}}"})
    made = (
        environment("reference", Options())
        .overlay(loader=loader)
        .get_template("x.html.jinja")
        .render(text=f"<i>{TEXT}")
    )
    assert leaked(made) == set()
    assert "&lt;i&gt;" in made

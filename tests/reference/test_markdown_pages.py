"""Pages in Markdown say what the HTML beside them says, and nothing of a page is markup there."""

from __future__ import annotations

import html
import re

import pytest
from markdown_it import MarkdownIt
from markupsafe import Markup

from docabi.backends.reference.markdown_pages import _declaration, as_markdown
from docabi.rendering import Options
from tests.backends.made import generate
from tests.reference.reference_specification import as_documented, doors, written_out

_ASIDE = re.compile(
    r'<div class="forms".*?</div>|<p class="badge">.*?</p>|<div class="alert missing".*?</div>', re.DOTALL
)
_TAG = re.compile(r"<[^>]*>")


def site(choice: str = "first") -> dict[str, str]:
    options = Options(doc_locale="en-US", markdown_pages=choice)
    return {artifact.path: artifact.text for artifact in generate("reference", doors(), options)}


PAGES = site()
TWINS = [path for path in PAGES if path.endswith(".md")]


def words(page: str) -> list[str]:
    """The words of some HTML: letters and digits alone, since signs and blanks belong to the form."""
    return re.findall(r"[^\W_]+", html.unescape(_TAG.sub(" ", page)))


def test_each_page_of_the_first_language_is_there_in_markdown() -> None:
    own = [path for path in PAGES if path.startswith("reference/en-US/") and path.endswith(".html")]
    assert [f"{path.removesuffix('.html')}.md" for path in own if not path.endswith("/revisions.html")] == TWINS
    assert '<link rel=alternate type=text/markdown href="idoor.md">' in PAGES["reference/en-US/doors/idoor.html"]
    assert "(en-US/doors/idoor.md)" in PAGES["reference/llms.txt"]


def test_the_setting_makes_them_of_all_languages_or_none() -> None:
    none, every = site("none"), site("all")
    assert not [path for path in none if path.endswith(".md")]
    assert "text/markdown" not in none["reference/en-US/doors/idoor.html"]
    assert "(en-US/doors/idoor.html)" in none["reference/llms.txt"]
    of_languages = re.compile(r"reference/(?!languages/)[^/]*/.*(?<!/revisions)[.]html")
    html_pages = [path for path in every if of_languages.fullmatch(path)]
    assert {f"{path.removesuffix('.html')}.md" for path in html_pages} == {one for one in every if one.endswith(".md")}


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("<b>On</b>(<span class=as-c hidden>ILamp *This, </span>int a);", "On(int a);"),
        ("<b>On</b>(<span class=as-c hidden><i>ILamp</i> *This, </span>int a);", "On(int a);"),
        ("On(<br>int a);", "On(\\\nint a);"),
    ],
)
def test_a_declaration_has_nothing_that_is_hidden(code: str, shown: str) -> None:
    """Nor where a template of a project's own prints it."""
    assert _declaration(Markup(code)) == f"```\n{shown}\n```"


@pytest.mark.parametrize("path", TWINS)
def test_markdown_says_what_html_says(path: str) -> None:
    page = written_out(PAGES[f"{path.removesuffix('.md')}.html"])
    main = page[page.index("<h1") : page.index("</main>")]
    shown = _ASIDE.sub("", as_documented(main))
    made = MarkdownIt("commonmark").enable("table").render(PAGES[path])
    body = made[made.index("<h1") : made.rindex("<p><a href=")]
    assert sorted(words(body)) == sorted(words(shown))


@pytest.mark.parametrize("path", TWINS)
def test_nothing_of_a_page_is_markup(path: str) -> None:
    text = PAGES[path].partition("\n")[2]
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inner = [child for token in tokens for child in token.children or ()]
    assert not [one.content for one in (*tokens, *inner) if one.type in ("html_block", "html_inline", "image")]
    targets = [str(one.attrs["href"]) for one in inner if one.type == "link_open"]
    assert [one for one in targets if not re.match(r"https?://|[\w./#-]+\Z", one)] == []


def test_forms() -> None:
    assert as_markdown('<p>A <code>x|`y`</code> &lt;b&gt; <a href="a.html#b">c_d</a>.</p>') == (
        "A `` x|`y` `` \\<b\\> [c\\_d](<a.md#b>)."
    )
    assert as_markdown("<ol>\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>") == "1. a\n\n   - b"
    assert as_markdown("<table><thead><tr><th>n</th></tr></thead><tr><td><code>a|b</code></td></tr></table>") == (
        "| n |\n| --- |\n| `a\\|b` |"
    )
    outside = "https://a.example/x.html", "//a.example/x.html", "MAILTO:a.html"
    assert [as_markdown(f'<a href="{one}">x</a>') for one in outside] == [f"[x](<{one}>)" for one in outside]
    note = '<div class="alert note" role="note">\n<p class="alert-title">Note</p>\n<p>x</p>\n</div>'
    assert as_markdown(note) == "> **Note**\n>\n> x"
    assert as_markdown("<pre><code>a ```\n\n  b</code></pre>") == "````\na ```\n\n  b\n````"

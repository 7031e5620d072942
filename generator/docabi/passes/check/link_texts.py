"""Texts of links name what they lead to: the target is never translated, so it says what the text should be."""

from __future__ import annotations

from docabi.passes.check.name_damage import HOW, judge, what_to_write
from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report


def check_link_texts(page: CheckedPage, names: Names, report: Report) -> None:
    """Report the text of a link to an entity's or method's page that does not name it.

    The text of a link to a page that describes nothing is a title, and that of a link into a page a heading.
    """
    for leaf, bare in page.leaves():
        for link in bare.links:
            meant = page.reference(link.target, names) if "#" not in link.target else None
            text = leaf.text[link.start : link.end]
            if meant is None or not meant.entity or text.startswith("!"):
                continue
            damage = judge(text, meant, names)
            if damage:
                message = f"the link text `{' '.join(text.split())}` does not name `{damage.right}`: {HOW[damage.how]}"
                or_link = ", or link what the text names" if damage.how == "another" else ""
                help = what_to_write(damage, text) + or_link
                start = link.start + damage.start
                changes = (Change(start, damage.length, damage.right),) if damage.certain else ()
                finding = Finding(leaf, start, damage.length, message, help, changes)
                report.add("damaged-link-text", finding, damage.right)

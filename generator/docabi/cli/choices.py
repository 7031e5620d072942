"""Options that choose among findings, shared by the commands that look for them."""

from __future__ import annotations

import argparse

from docabi.cli import near
from docabi.config import Settings
from docabi.diagnostics import Audience, Diagnostic, UsageError
from docabi.rules import rules


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Describe `--rule`, `--locale` and `--audience`."""
    parser.add_argument("--rule", action="append", default=[], metavar="ID", help="only findings of this rule; repeat")
    parser.add_argument("--locale", action="append", default=[], metavar="TAG", help="only this locale's pages; repeat")
    parser.add_argument(
        "--audience",
        choices=[Audience.TRANSLATION.value, Audience.SOURCE.value],
        help="only what a translation has to mend, or what the source has",
    )


def refuse_unknown(options: argparse.Namespace, settings: Settings) -> None:
    """Raise UsageError for a rule or a locale that there is not."""
    for rule in options.rule:
        if rule not in rules():
            raise UsageError(f"--rule {rule}: there is no such rule{near(rule, rules())}")
    locales = [root.locale for root in settings.sources]
    for locale in options.locale:
        if locale not in locales:
            raise UsageError(f"--locale {locale}: no source has it; the sources are {', '.join(locales)}")


def is_asked(one: Diagnostic, options: argparse.Namespace) -> bool:
    """Whether a finding is of those that the options choose."""
    # What is wrong with the project's own files is everybody's.
    is_theirs = not options.audience or one.audience in (None, Audience.PROJECT, options.audience)
    return is_theirs and is_of(one.rule, one.page.locale, options)


def is_of(rule: str, locale: str, options: argparse.Namespace) -> bool:
    """Whether findings of a rule and a locale are chosen."""
    return rule in (options.rule or [rule]) and locale in (options.locale or [locale])

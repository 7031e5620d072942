"""What a test holds: the facts of an interface, the implementation under test, the recipe, the way to ask a probe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple, NoReturn

import pytest
from docabi_cases import Case, cases, counterparts
from docabi_facts import Interface, Method
from docabi_live import package
from docabi_patches import PROPERTY, Undocumented
from docabi_probe import Outcome, Prober
from docabi_recipe import InterfaceRecipe, MethodRecipe, needs
from docabi_report import PREFIX, REASONS
from docabi_subject import Order, Seen, Setup, interface_class


class Called(NamedTuple):
    """A case and what became of its call."""

    case: Case
    outcome: Outcome

    @property
    def seen(self) -> Seen | None:
        """What the call did; None if its process ended."""
        found: Seen | None = self.outcome.result
        return found


_called: dict[tuple[str, str, int], list[Called]] = {}  # several tests judge the same calls
_turns: dict[str, dict[str, Outcome]] = {}  # of stand-ins, by interface and method


class Trial:
    """One test of one interface."""

    def __init__(
        self, item: pytest.Item, facts: Interface, setup: Setup, recipe: InterfaceRecipe, prober: Prober
    ) -> None:
        self.item = item
        self.facts = facts
        self.recipe = recipe
        self.setup = setup._replace(first=tuple((name, self.cases(self.named(name))[0]) for name in recipe.first))
        self.prober = prober
        self._undocumented: list[Undocumented] = []
        if recipe.skip:
            self.cannot("recipe", recipe.skip)
        # A test of the interface as a whole: those of methods are skipped with their method.
        if reason := recipe.checks.get(item.name.removeprefix("test_")):
            self.cannot("recipe", reason)

    def tell(self, name: str, value: str) -> None:
        """Say something of the test in its report."""
        tell(self.item, name, value)

    def cannot(self, reason: str, told: str = "") -> NoReturn:
        """End the test: it cannot be done, for one of the reasons."""
        self.tell("reason", reason)
        self.tell("told", told)
        pytest.skip(f"{REASONS[reason]}{': ' if told else ''}{told}")

    def hold(self, findings: Sequence[str]) -> None:
        """Fail with findings, if there are any."""
        if findings:
            pytest.fail("\n".join(dict.fromkeys(findings)), pytrace=False)

    @property
    def interface(self) -> Any:
        """The class of the generated package."""
        return interface_class(self.facts.name)

    def slot(self, method: Method) -> Any:
        """What the package declares of a method."""
        return self.interface.slots()[method.slot]

    def of(self, method: Method) -> MethodRecipe:
        """What the recipe says of a method."""
        return self.recipe.methods.get(method.name, MethodRecipe())

    def named(self, name: str) -> Method:
        """The facts of a method."""
        return next(method for method in self.facts.methods if method.name == name)

    def can(self, method: Method) -> None:
        """End the test if the recipe skips a method or lacks a value."""
        self.tell("page", page_of(method.place))
        said = self.of(method)
        if said.skip:
            self.cannot("recipe", said.skip)
        if parameter := needs(said):
            self.cannot("value", parameter)

    def ask(self, check: str, *shared: Any) -> Any:
        """What a check gives; fails where its process ended."""
        [outcome] = self.prober.ask(f"docabi_checks:{check}", (self.setup, self.facts, *shared))
        if outcome.lacks:
            self.cannot("value", outcome.lacks)
        if outcome.fault:
            self.hold([self.fault(outcome, self.facts.place)])
        return outcome.result

    def check(self, check: str, *shared: Any) -> None:
        """Fail with what a check finds."""
        self.hold(self.ask(check, *shared) or [])

    def fault(self, outcome: Outcome, place: str) -> str:
        """A finding of a process that ended."""
        what = f"{outcome.doing or self.facts.name} {outcome.fault}"
        return f"{place}: {what}" + (f"\n{outcome.printed}" if outcome.printed else "")

    def cases(self, method: Method) -> list[Case]:
        """What a method is called with; the last ones after the calls that its name tells of."""
        found = cases(self.slot(method), method, self.of(method).arguments)
        known = {one.name for one in self.facts.methods if not self.of(one).skip}
        later = counterparts(method.name, known)
        return [*found, *(found[0]._replace(name=f"after {name}", before=(name,)) for name in later)]

    def called(self, method: Method, fill: int = 0) -> list[Called]:
        """All cases of a method with what became of them; asked once."""
        key = (self.facts.name, method.name, fill)
        if key not in _called:
            _called[key] = self.call(method, self.cases(method), fill)
        return _called[key]

    def call(self, method: Method, given: Sequence[Case], fill: int) -> list[Called]:
        """Call a method with cases, each of a new object."""
        shared = (self.setup, self.facts, self.order(method))
        outcomes = self.prober.ask("docabi_checks:call", shared, [(case, fill) for case in given])
        found = [Called(case, outcome) for case, outcome in zip(given, outcomes, strict=True)]
        if found and all(one.outcome.lacks for one in found):
            self.cannot("value", found[0].outcome.lacks)
        return [one for one in found if not one.outcome.lacks]

    def turns(self, method: Method) -> list[str]:
        """What a stand-in does wrong when it answers in turn; all methods are asked at once."""
        if self.facts.name not in _turns:
            names = [one.name for one in self.facts.methods]
            shared, cases = (self.setup, self.facts), [(name,) for name in names]
            outcomes = self.prober.ask("docabi_checks:turns", shared, cases, is_together=True)
            _turns[self.facts.name] = dict(zip(names, outcomes, strict=True))
        outcome = _turns[self.facts.name][method.name]
        return [self.fault(outcome, method.place)] if outcome.fault else list(outcome.result)

    def order(self, method: Method) -> Order:
        """A method and what is called before it."""
        return Order(method.name, tuple(self._before(method, {method.name})))

    def _before(self, method: Method, called: set[str]) -> Iterator[tuple[str, Case]]:
        """The calls that a recipe says come first, and those before them."""
        for name in self.of(method).after:
            if name not in called:
                called.add(name)
                yield from self._before(self.named(name), called)
                yield name, self.cases(self.named(name))[0]

    def code(self, value: int) -> str:
        """A code as a person reads it: its name and number."""
        name = package("_results").name_of(value)
        return f"0x{value:08X}" if name.startswith("0x") else f"{name} (0x{value:08X})"

    def undocumented(self, method: Method, value: int, call: str) -> None:
        """Note in the report a code that the page of a method does not list."""
        name = package("_results").name_of(value)
        self._undocumented.append(Undocumented(method.owner, method.name, name, value, f"it came from {call}"))
        self.tell(PROPERTY.removeprefix(PREFIX), json.dumps(self._undocumented))

    def documented(self, method: Method) -> str:
        """What the page says of codes."""
        return f"the page documents {', '.join(dict.fromkeys(code.name for code in method.codes))}"


def tell(item: pytest.Item, name: str, value: str) -> None:
    """Say something of a test in its report."""
    item.user_properties[:] = [each for each in item.user_properties if each[0] != PREFIX + name]
    item.user_properties.append((PREFIX + name, value))


@cache
def page_of(place: str) -> str:
    """The page of `page:line`, or the source as it is."""
    return re.sub(r":\d+( \(.*\))?$", "", place)

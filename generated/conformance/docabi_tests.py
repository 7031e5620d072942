# made by docabi from its runtime; do not edit
"""The tests of an interface. A test module states its facts as INTERFACE and takes these functions as its own.

Those with a parameter `own_...` are for an implementation of a user's own: a stand-in has no state. Those of
`docabi_standin` are for stand-ins alone.
"""

from __future__ import annotations

import docabi_standin
from docabi_cases import Case
from docabi_facts import Method
from docabi_judging import left_pointers, misplaced, pair_values, refused_enumerators, unwritten, wrong_codes
from docabi_live import package
from docabi_package import INTERFACES
from docabi_recipe import code_value
from docabi_standin import *  # noqa: F403  # the names in its __all__
from docabi_subject import Seen
from docabi_trial import Trial

__all__ = [
    *docabi_standin.__all__,
    "test_codes",
    "test_enumerators",
    "test_identity",
    "test_order",
    "test_outs",
    "test_pairs",
    "test_references",
    "test_references_to_arguments",
    "test_slots",
    "test_strangers",
]


def test_identity(com_trial: Trial) -> None:
    """QueryInterface finds the interface and its bases from each of them, and one IUnknown."""
    com_trial.check("identity")


def test_strangers(com_trial: Trial) -> None:
    """QueryInterface refuses what the object is not."""
    com_trial.check("strangers", INTERFACES)


def test_references(com_trial: Trial) -> None:
    """AddRef, Release and QueryInterface count."""
    found = com_trial.ask("references")
    if found is None:
        com_trial.cannot("no-count")
    com_trial.hold(found)


def test_codes(trial: Trial, method: Method) -> None:
    """Every call answers with a documented code, and with each in turn if it is a stand-in's."""
    trial.can(method)
    if trial.setup.is_stand_in:
        trial.hold(trial.turns(method))
        return
    called = trial.called(method)
    if not method.codes and method.answers:
        codes = sorted({value for one in called if one.seen for value in one.seen.codes})
        trial.tell("seen", f"{method.name}: {', '.join(map(trial.code, codes)) or 'no code'}")
    trial.hold([*wrong_codes(trial, method, called)])


def test_outs(trial: Trial, own_method: Method) -> None:
    """What comes out is written if the call succeeds, and no interface is left if it fails."""
    trial.can(own_method)
    found = [*left_pointers(trial, own_method, trial.called(own_method))]
    done = [one for one in trial.called(own_method) if one.seen and (not own_method.answers or one.seen.codes[-1] == 0)]
    if not done and not found:
        trial.cannot("no-success")
    again = {one.case.name: one.seen for one in trial.call(own_method, [one.case for one in done], 1)}
    for one in done:
        other = again.get(one.case.name)
        if one.seen and other and one.seen.codes == other.codes:
            found += unwritten(trial, own_method, one.seen, other)
    trial.hold(found)


def test_enumerators(trial: Trial, own_enumerated: Method) -> None:
    """Documented enumerators are no wrong arguments."""
    trial.can(own_enumerated)
    trial.hold([*refused_enumerators(trial, own_enumerated, trial.called(own_enumerated))])


def test_references_to_arguments(trial: Trial, own_taking: Method) -> None:
    """Objects that a method is given are released as often as they were referenced."""
    trial.can(own_taking)
    found = trial.ask("given_back", trial.order(own_taking), trial.cases(own_taking)[0])
    if found is None:
        trial.cannot("stays")
    trial.hold(found)


def test_pairs(trial: Trial, own_pair: tuple[Method, Method, int]) -> None:
    """What was set is got, whenever both calls succeed."""
    setter, getter, leading = own_pair
    trial.can(getter)
    trial.can(setter)
    first = trial.cases(setter)[0].values
    asking = {index: value for index, value in first.items() if index < leading}
    cases = [
        (Case("set", first | {index: value}), Case("get", asking), leading)
        for index, parameter in list(enumerate(trial.slot(setter).parameters))[leading:]
        for value in pair_values(parameter.kind)
    ]
    found, both = trial.ask("pair", setter.name, getter.name, cases)
    if not both:
        trial.cannot("no-success", f"{setter.name} and {getter.name}")
    trial.hold(found)


def test_slots(trial: Trial, own_slots: None) -> None:
    """Each slot has the function of its method, as a recorder or names of functions tell."""
    found, telling = misplaced(trial, trial.ask("functions"))
    if telling < 2 and not trial.ask("records"):
        trial.cannot("no-names")
    trial.hold(found)


def test_order(trial: Trial, own_ordered: Method) -> None:
    """Before the calls that a method comes after, and after one that ends an object, codes are those of the recipe."""
    trial.can(own_ordered)
    said, named = trial.of(own_ordered), package("_results")._values()
    first = trial.cases(own_ordered)[0]
    found: list[str] = []
    if said.otherwise:
        [seen] = trial.ask("ordered", [(own_ordered.name, first)])
        wanted = code_value(said.otherwise, own_ordered, named)
        found += _other_code(trial, own_ordered, seen, (wanted, "without the calls before it"))
    if said.ends:
        calls = [*trial.order(own_ordered).before, (own_ordered.name, first)]
        rest = [one for one in trial.facts.methods if one.answers and not trial.of(one).skip]
        for method in rest:
            *_, ended, seen = trial.ask("ordered", [*calls, (method.name, trial.cases(method)[0])])
            if ended.codes[-1] == 0:
                wanted = code_value(said.ends, method, named)
                found += _other_code(trial, method, seen, (wanted, f"after {own_ordered.name}"))
    trial.hold(found)


def _other_code(trial: Trial, method: Method, seen: Seen, expected: tuple[int, str]) -> list[str]:
    wanted, when = expected
    if seen.codes[-1] == wanted:
        return []
    answer = f"{seen.call} answered {trial.code(seen.codes[-1])} {when}"
    return [f"{method.place}: {answer}; the recipe says {trial.code(wanted)}"]

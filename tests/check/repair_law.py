"""The law of repairs: applying exactly the repair of a finding and checking again removes the finding, adds none, and
leaves the facts of the pages the same or better. Repairs of different paths are tried together, one a path a round.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import yaml

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic
from docabi.driver.build import build
from docabi.driver.checking import check_with
from docabi.driver.fixing import mend
from docabi.source import PageId, SourceRoot
from tests.small_projects import Silent

Key = tuple[PageId, str, str]


def key(one: Diagnostic) -> Key:
    """What a finding is, wherever it stands in its page and whatever else stands beside it."""
    return one.page, one.rule, one.cause or one.message


class Tried(msgspec.Struct):
    """How many findings have a repair, how many were tried, and what broke the law."""

    findings: int = 0
    tried: int = 0
    broken: list[str] = []


def rounds(found: Iterable[Diagnostic]) -> Iterator[list[Diagnostic]]:
    """Findings with a repair, at most one of each path at a time: pages of one path are held against each other."""
    pages: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.repair:
            pages[one.page.path].append(one)
    for number in range(max(map(len, pages.values()), default=0)):
        yield [own[number] for own in pages.values() if number < len(own)]


def try_repairs(roots: Sequence[SourceRoot], out: Path, most_rounds: int = 10_000) -> Tried:
    """Try each repair of some trees by itself."""
    settings, cache = Settings(sources=tuple(roots), out=out, targets=()), Cache(None)
    before = check_with(cache, settings, Silent(), 1).diagnostics
    result = Tried(findings=sum(bool(one.repair) for one in before))
    for number, chosen in enumerate(rounds(before)):
        if number == most_rounds:
            break
        fixed = mend(chosen, {root.locale: root for root in roots})
        done = [one for page in fixed.values() for one in page.findings]
        result.broken += [f"no place: {key(one)}" for one in chosen if one not in done]
        instead = [
            _instead(root, {page.path: own.after for page, own in fixed.items() if page.locale == root.locale})
            for root in roots
        ]
        after = check_with(cache, msgspec.structs.replace(settings, sources=tuple(instead)), Silent(), 1).diagnostics
        expected = Counter(map(key, before)) - Counter(map(key, done))
        left = Counter(map(key, after))
        result.broken += [f"added: {one}" for one in left - expected]
        result.broken += [f"gone as well: {one}" for one in expected - left if _is_broken_by_going(one, done)]
        result.tried += len(done)
    cache.close()
    return result


def _is_broken_by_going(gone: Key, done: Sequence[Diagnostic]) -> bool:
    """Nothing is wrong where a repair removes what followed from the damage: on the same page, or on the other locales'
    pages of that path.
    """
    return gone[0].path not in {one.page.path for one in done}


def _instead(root: SourceRoot, pages: dict[str, bytes]) -> SourceRoot:
    return msgspec.structs.replace(root, instead={**root.instead, **pages})


def facts(roots: Sequence[SourceRoot], out: Path) -> dict[str, object]:
    """Every file of facts that a build of some trees writes."""
    build(Settings(sources=tuple(roots), out=out, targets=()), Silent(), 2, check=False)
    return stored_facts(out)


def stored_facts(out: Path) -> dict[str, object]:
    """Every file of facts in the output of a build."""
    files = sorted((out / "specs" / "abi").rglob("*.yaml"))
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return {file.relative_to(out).as_posix(): yaml.load(file.read_bytes(), loader) for file in files}


def worse(before: object, after: object, path: str = "") -> Iterator[str]:
    """Facts that are others than before: what was there and is another, or is gone."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in before.items():
            yield from worse(value, after[name], f"{path}.{name}") if name in after else [f"gone: {path}.{name}"]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from worse(old, new, f"{path}[{number}]")
    elif before != after and before not in (None, "", []):
        yield f"{path}: {before!r} -> {after!r}"


def better(before: object, after: object) -> int:
    """How many facts are new."""
    if isinstance(before, dict) and isinstance(after, dict):
        return sum(better(before.get(name), value) for name, value in after.items())
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        return sum(map(better, before, after))
    return int(before != after)

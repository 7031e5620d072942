"""A project of sample pages, and random changes of it: of all that a build reads, and of what it has written."""

from __future__ import annotations

import json
import random
import shutil
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from docabi.config import FACTS_NAME, USUAL_TARGETS, Settings
from docabi.configfile import CONFIG_NAME, project_settings
from docabi.driver.build import build, rebuild
from docabi.driver.outcome import Outcome
from docabi.driver.resident import Resident
from docabi.driver.workers import Workers
from tests.command_line import docabi, page, tree_bytes, write_tree
from tests.small_projects import Silent

LOCALES = ("fr-FR", "de-DE")
# A tick of a file system's clock, after which a build trusts what it saw.
TICK = 0.03
FACTS = (b"DWORD", b"ULONG"), (b"E_FAIL", b"E_ABORT"), (b"[in]", b"[out]"), (b"HRESULT", b"HRESLT")
TEMPLATES = "c/interface.jinja", "python/runtime/_guid.py", "reference/look.css"


class Changes:
    """Random changes of a project in a folder; `settings` has what its config says now.

    A change is what a user may do to pages, included files, templates, patches, facts and settings (`INPUTS`), or to
    what was written (`OUTPUTS`).
    """

    def __init__(self, folder: Path, samples: Path, seed: int) -> None:
        self.folder, self.random = folder, random.Random(seed)
        for locale in LOCALES:
            for name in ("hosting", "includes"):
                shutil.copytree(samples / locale / name, folder / "pages" / locale / name)
        write_tree(folder, {"own/reference/look.css": "/* ours */\n", "patches/none.yaml": "[]\n"})
        self._config: dict[str, Any] = {"out": "warm", "templates": "own", "targets": [*USUAL_TARGETS]}
        self._config["sources"] = {locale: f"pages/{locale}" for locale in LOCALES}
        self._write_config()
        self._earlier: list[tuple[Path, bytes | None]] = []

    def settings(self, out: str = "warm") -> Settings:
        """What the config says, for an output folder beside it."""
        return msgspec.structs.replace(project_settings(self.folder / CONFIG_NAME), out=self.folder / out)

    def step(self, kinds: tuple[Callable[[Changes], None], ...]) -> str:
        """Make one change of these kinds; its name."""
        change = self.random.choice(kinds)
        change(self)
        return change.__name__

    def built_elsewhere(self) -> dict[str, bytes]:
        """The files of a build from nothing by another process, because one process builds one thing at a time."""
        docabi("build", "--quiet", "--fail-on", "never", "--out", "clean", cwd=self.folder)
        files = tree_bytes(self.folder / "clean", "specs", "generated")
        shutil.rmtree(self.folder / "clean")
        return files

    def built_anew(self, *, keeps: bool = True) -> tuple[Outcome, dict[str, bytes]]:
        """What a build without a memo says, and its files. What pages no longer state stays as the specification in the
        output `clean` has it; the output is taken away.
        """
        settings = msgspec.structs.replace(self.settings("clean"), keeps=keeps)
        outcome = build(settings, Silent(), 1, check=False)
        files = tree_bytes(self.folder / "clean", "specs", "generated")
        shutil.rmtree(self.folder / "clean")
        return outcome, files

    def states(self) -> dict[str, tuple[int, int]]:
        """Every file that a watcher tells of, by its real path, and what tells whether it changed."""
        every = (file for name in ("pages", "own", "patches") for file in (self.folder / name).rglob("*"))
        found = ((file, file.stat()) for file in every if file.is_file())
        return {str(file.resolve()): (state.st_mtime_ns, state.st_ino) for file, state in found}

    def config(self) -> list[bytes]:
        """What is in the files that no watcher tells of."""
        return [file.read_bytes() for file in sorted(self.folder.glob("docabi*.yaml"))]

    def files(self) -> dict[str, bytes]:
        """What was made of the chosen targets. A loop may be writing others while these are chosen, and leave them."""
        others = tuple(f"generated/{target}/" for target in {*USUAL_TARGETS} - {*self._config["targets"]})
        found = tree_bytes(self.folder / "warm", "specs", "generated")
        return {path: data for path, data in found.items() if not path.startswith(others)}

    # --- pages ---

    def edit_words(self) -> None:
        file = self._page()
        self._keep(file, file.read_bytes() + f"\nEncore {self.random.random()}.\n".encode())

    def insert_words(self) -> None:
        """Words above what a page says, which moves its lines."""
        file = self._page()
        mark = f"\n---\n\n<!-- {self.random.random()} -->\n".encode()
        self._keep(file, file.read_bytes().replace(b"\n---\n", mark, 1))

    def edit_facts(self) -> None:
        file = self._page()
        self._keep(file, file.read_bytes().replace(*self.random.choice(FACTS), 1))

    def retitle(self) -> None:
        file = self._page()
        self._keep(file, file.read_bytes().replace(b"</a>", f"</a>{self.random.randrange(9)} ".encode(), 1))

    def damage(self) -> None:
        file = self._page()
        data = bytearray(file.read_bytes())
        for _ in range(20):
            data[self.random.randrange(len(data))] = self.random.randrange(256)
        self._keep(file, bytes(data))

    def delete(self) -> None:
        if len(self._pages()) > 10:
            self._keep(self._page(), None)

    def rename(self) -> None:
        file = self._page()
        data = file.read_bytes()
        self._keep(file, None)
        self._keep(file.with_name(f"a{file.name}"), data)

    def add(self) -> None:
        number = self.random.randrange(3)
        text = page().replace("IThing", f"IThing{number}").replace("ithing", f"ithing{number}")
        self._keep(self.folder / f"pages/fr-FR/hosting/ithing{number}-do-method.md", text.encode())

    def touch(self) -> None:
        self._page().touch()

    def revert(self) -> None:
        if self._earlier:
            self._keep(*self._earlier.pop(self.random.randrange(len(self._earlier))))

    # --- what is beside them ---

    def edit_an_included_file(self) -> None:
        file = self.random.choice(sorted(self.folder.glob("pages/*/includes/*.md")))
        self._keep(file, file.read_bytes() + f"Encore {self.random.random()}.\n".encode())

    def edit_a_template(self) -> None:
        name = self.random.choice(TEMPLATES)
        if (self.folder / "own" / name).exists() and self.random.random() < 0.5:
            self._keep(self.folder / "own" / name, None)
        elif name.endswith(".jinja"):
            note = f"/* {self.random.random()}: {{{{ declaration.name }}}} */"
            self._keep(self.folder / "own" / name, f"{note}\n{{% include 'docabi/interface.jinja' %}}\n".encode())
        else:
            self._keep(self.folder / "own" / name, f"/* {self.random.random()} */\n".encode())

    def edit_a_patch(self) -> None:
        name = self.random.choice(("DWORD", "LONG", "UINT32"))
        patch = {
            "entity": "IHostTaskManager",
            "fact": f"methods.Sleep.parameters.{self.random.choice(('dwMilliseconds', 'option'))}.type.name",
            "expect": self.random.choice(("DWORD", "ULONG")),
            "set": name,
            "reason": "To see what it changes.",
        }
        patches = [patch] if self.random.random() < 0.7 else []
        self._keep(self.folder / "patches/none.yaml", json.dumps(patches).encode())

    def edit_project_facts(self) -> None:
        codes = {"LAMP_E_DARK": self.random.choice((0x80041234, 0x80041235)), "E_DOUBT": 0x80041236}
        self._keep(self.folder / FACTS_NAME, json.dumps({"hresults": codes}).encode())

    def take_or_leave_a_locale(self) -> None:
        sources = dict(self._config["sources"])
        if sources.pop("pt-BR", None) is None:
            sources["pt-BR"] = "pages/fr-FR"
        self._configure(sources=sources)

    def choose_locale(self) -> None:
        self._configure(**{"doc-locale": self.random.choice(LOCALES)})

    def choose_attribution(self) -> None:
        self._configure(attribution=self.random.choice(("", "The lamp works")))

    def choose_flavor(self) -> None:
        self._configure(flavor=self.random.choice(("ctypes", "comtypes")))

    def choose_a_site(self) -> None:
        name = self.random.choice(("site-url", "product"))
        self._configure(**{name: self.random.choice(("", "https://lamps.example/api/"))})

    def choose_targets(self) -> None:
        number = self.random.randrange(1, len(USUAL_TARGETS) + 1)
        chosen = sorted(self.random.sample(USUAL_TARGETS, number))
        self._configure(targets=chosen)
        # What was made of the others would stay; without a record it would be of an unknown build.
        for target in {*USUAL_TARGETS} - {*chosen}:
            shutil.rmtree(self.folder / "warm/generated" / target, ignore_errors=True)

    def choose_all_targets(self) -> None:
        self._configure(targets=[*USUAL_TARGETS])

    # --- outputs ---

    def drop_output(self) -> None:
        self._output().unlink()

    def alter_output(self) -> None:
        file = self._output()
        file.write_bytes(file.read_bytes() + b"more\n")
        self._forget_written()

    def add_output(self) -> None:
        if "c" in self._config["targets"]:
            write_tree(self.folder / "warm/generated/c", {"old.h": "/* made by docabi from specs/abi: Old */\n"})
            self._forget_written()

    def wait(self) -> None:
        time.sleep(TICK)

    def _forget_written(self) -> None:
        """With a record what is in the output is somebody's edit, which stays."""
        (self.folder / "warm/.docabi/written").unlink(missing_ok=True)

    def _output(self) -> Path:
        return self.random.choice(
            sorted(file for file in (self.folder / "warm/generated").rglob("*") if file.is_file())
        )

    def _pages(self) -> list[Path]:
        return sorted(self.folder.glob("pages/*/hosting/*.md"))

    def _page(self) -> Path:
        return self.random.choice(self._pages())

    def _keep(self, file: Path, data: bytes | None) -> None:
        """Write or delete a file, and keep what was there for a change that takes this one back."""
        self._earlier.append((file, file.read_bytes() if file.exists() else None))
        if data is None:
            file.unlink(missing_ok=True)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)

    def _configure(self, **changed: object) -> None:
        self._config |= changed
        self._write_config()

    def _write_config(self) -> None:
        (self.folder / CONFIG_NAME).write_text(json.dumps(self._config), encoding="utf-8")


PAGES = Changes.edit_words, Changes.edit_words, Changes.insert_words, Changes.touch, Changes.revert
INPUTS = (
    Changes.insert_words,
    *(Changes.edit_words, Changes.edit_facts, Changes.retitle, Changes.damage, Changes.delete, Changes.rename),
    *(Changes.add, Changes.touch, Changes.revert, Changes.edit_an_included_file, Changes.edit_a_template),
    *(Changes.edit_a_patch, Changes.edit_project_facts, Changes.take_or_leave_a_locale, Changes.choose_locale),
    *(Changes.choose_attribution, Changes.choose_flavor, Changes.choose_a_site, Changes.choose_targets),
    Changes.choose_all_targets,
)
OUTPUTS = Changes.drop_output, Changes.alter_output, Changes.add_output, Changes.wait


def different(warm: dict[str, bytes], clean: dict[str, bytes]) -> list[str]:
    """The paths of what is not the same in two outputs."""
    return sorted(path for path in warm.keys() | clean.keys() if warm.get(path) != clean.get(path))


def walk(changes: Changes, steps: int, workers: Callable[[int], Workers]) -> None:
    """Build after each of some changes, with as many workers as the step is told; compare with a build from nothing."""
    build(changes.settings(), Silent(), 1, check=False)
    done: list[str] = []
    for number in range(steps):
        done += [changes.step((*INPUTS, *OUTPUTS)) for _ in range(changes.random.randrange(1, 3))]
        shutil.copytree(changes.folder / "warm/specs", changes.folder / "clean/specs")
        warm = build(changes.settings(), Silent(), workers(number), check=False)
        anew, files = changes.built_anew()
        found = {*warm.diagnostics} ^ {*anew.diagnostics}
        assert warm.diagnostics == anew.diagnostics, f"{found} after {done}"
        assert (warm.pages, warm.entities) == (anew.pages, anew.entities), done
        others = different(changes.files(), files)
        assert others == [], f"{others} after {done}"


def told_walk(changes: Changes, steps: int, kinds: tuple[Callable[[Changes], None], ...]) -> None:
    """Build after each of some changes as a process does that watches and is told which files changed, and once more as
    it does when nothing is told for a while; compare with a build from nothing.
    """
    resident, done = Resident(), list[str]()
    nothing = tuple[str, ...]()
    told: Iterable[str] | None = None
    for _ in range(steps + 1):
        # What only an earlier build saw does not stay: whether there was one is up to who watches.
        settings = msgspec.structs.replace(changes.settings(), keeps=False)
        resident.tell(told)
        built = [rebuild(settings, Silent(), 1, resident)]
        if not resident.is_settled:
            resident.tell(nothing)
            built.append(rebuild(settings, Silent(), 1, resident))
        anew, files = changes.built_anew(keeps=False)
        found = {*built[-1].diagnostics} ^ {*anew.diagnostics}
        assert built[-1].diagnostics == anew.diagnostics, f"{found} after {done}"
        assert (built[-1].pages, built[-1].entities) == (anew.pages, anew.entities), done
        others = different(changes.files(), files)
        assert others == [], f"{others} after {done}"
        before, config = changes.states(), changes.config()
        done += [changes.step(kinds) for _ in range(changes.random.randrange(1, 3))]
        now = changes.states()
        changed = {file for file in before.keys() | now.keys() if before.get(file) != now.get(file)}
        told = changed if changes.config() == config else None

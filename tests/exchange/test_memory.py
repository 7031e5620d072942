"""The memory of translations: what people repaired is in every build, also over pages that a hand-off brings anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.command_line import tree_bytes, write_tree
from tests.exchange.test_po import FILE, edit, exported, run
from tests.exchange.translated_pages import ENGLISH, PATH, french, two_trees

MEMORY = "translations/fr-FR.po"
REMARKS = f'msgctxt "{PATH}#remarks"\nmsgid "Remarks"\nmsgstr "Notes"\n'


def words(folder: Path) -> str:
    """The French words of a build."""
    return "".join(file.read_text("utf-8") for file in sorted((folder / "specs/text/fr-FR").rglob("*.yaml")))


def build(folder: Path) -> tuple[int, str]:
    done = run(folder, "build", "-j", "1", "--verbose")
    return done.returncode, done.stderr


def test_what_is_remembered_survives_the_next_hand_off(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Nobody knows": "Nul ne sait.", "{fOn}": "{fOn}\n{in} {TRUE} : allumer."})
    assert run(tmp_path, "import", "po", "po", "--remember").returncode == 0
    assert "Nul ne sait." in (tmp_path / "fr" / PATH).read_text("utf-8")
    # The next hand-off brings the old words back, and moves them.
    handed = french().replace('## <a name="syntax">', 'Une phrase.\n\n## <a name="syntax">')
    write_tree(tmp_path, {f"fr/{PATH}": handed, f"en/{PATH}": ENGLISH.replace("## Syntax", "A line.\n\n## Syntax")})
    assert build(tmp_path)[0] == 0
    assert "Nul ne sait." in words(tmp_path)
    assert "`TRUE` : allumer." in words(tmp_path)
    assert (tmp_path / "fr" / PATH).read_text("utf-8") == handed
    memory = (tmp_path / MEMORY).read_text("utf-8")
    assert memory.count("msgctxt") == 2
    assert "#:" not in memory  # what moves stands elsewhere


def test_a_repair_in_the_memory_takes_its_finding_away(tmp_path: Path) -> None:
    two_trees(tmp_path, {PATH: (ENGLISH, french().replace("[in] `TRUE`", "dans `TRUE`"))})
    found = ("check", "--format", "oneline", "--rule", "damaged-direction", "-j", "1")
    assert "damaged-direction" in run(tmp_path, *found).stdout
    run(tmp_path, "export", "po", "--quiet", "-j", "1")
    edit(tmp_path / FILE, {"{fOn}": "{fOn}\n{in} {TRUE} pour l’allumer."})
    before = tree_bytes(tmp_path, "fr")
    assert run(tmp_path, "import", "po", "po", "--only-remember").returncode == 0
    assert tree_bytes(tmp_path, "fr") == before
    assert "damaged-direction" not in run(tmp_path, *found).stdout
    # What is exported now is the repaired text, and bringing it back changes nothing.
    assert run(tmp_path, "export", "po", "--force", "--quiet", "-j", "1").returncode == 0
    assert '"{in} {TRUE} pour l’allumer."' in (tmp_path / FILE).read_text("utf-8")
    assert "translated: 0, pages that changed: 0" in run(tmp_path, "import", "po", "po").stderr
    assert tree_bytes(tmp_path, "fr") == before


def test_a_text_that_the_memory_has_is_changed_there_too(tmp_path: Path) -> None:
    exported(tmp_path)
    write_tree(tmp_path, {MEMORY: REMARKS})
    run(tmp_path, "export", "po", "--force", "--quiet", "-j", "1")
    edit(tmp_path / FILE, {"Remarks": "Observations"})
    assert run(tmp_path, "import", "po", "po").returncode == 0
    assert "Observations" in (tmp_path / MEMORY).read_text("utf-8")
    assert "</a>Observations" in (tmp_path / "fr" / PATH).read_text("utf-8")


def test_a_rebuild_with_another_memory_is_a_clean_build_with_it(tmp_path: Path) -> None:
    """Also where nothing else changed: the memory is one of the files that a build reads."""
    two_trees(tmp_path)
    steps = [
        "",
        REMARKS,
        REMARKS.replace("Notes", "Observations"),
        "",
        REMARKS.replace('"Remarks"', '"Gone"'),
        "x",
        None,
    ]
    for number, memory in enumerate(steps):
        if memory is None:
            (tmp_path / MEMORY).unlink()
        elif memory:
            write_tree(tmp_path, {MEMORY: memory})
        elif number:
            write_tree(tmp_path, {MEMORY: 'msgid ""\nmsgstr ""\n'})
        warm = run(tmp_path, "build", "--verbose", "--quiet", "-j", "1")
        clean = write_tree(
            tmp_path / f"clean{number}", {name: data for name, data in tree_bytes(tmp_path, "en", "fr").items()}
        )
        write_tree(clean, {"docabi.yaml": (tmp_path / "docabi.yaml").read_text()})
        write_tree(clean, tree_bytes(tmp_path, "translations"))
        cold = run(clean, "build", "--verbose", "--quiet", "-j", "1")
        assert (warm.returncode, warm.stderr) == (cold.returncode, cold.stderr)
        assert tree_bytes(tmp_path, "specs", "generated") == tree_bytes(clean, "specs", "generated")


OUTDATED = {
    "another source text": (
        PATH,
        ENGLISH.replace("Nobody knows.", "Somebody knows."),
        french(),
        "does not have this text",
    ),
    "no page": ("other.md", ENGLISH, french(), f"en-US has no page {PATH}"),
    "nothing on the page": (
        PATH,
        ENGLISH,
        french().replace("|E_FAIL|Personne ne sait.|\n", ""),
        "of fr-FR has nothing certain for this text",
    ),
    "nothing at all": (
        PATH,
        ENGLISH,
        re.sub(r"(?s)## <a name=.return-value.*?(?=## <a name=.remarks)", "", french()),
        "of fr-FR has nothing for this text",
    ),
}


@pytest.mark.parametrize("case", OUTDATED)
@pytest.mark.parametrize("command", ["build", "check"])
def test_an_entry_whose_text_is_gone_is_an_error(tmp_path: Path, case: str, command: str) -> None:
    path, english, other, why = OUTDATED[case]
    entry = f'\nmsgctxt "{PATH}#return-value"\nmsgid "Nobody knows."\nmsgstr "Nul ne sait."\n'
    two_trees(tmp_path, {path: (english, other)})
    write_tree(tmp_path, {MEMORY: entry})
    done = run(tmp_path, command, "-j", "1")
    assert done.returncode == 1
    assert re.search(rf"translations/fr-FR\.po:3:1: error: .*{re.escape(why)}", done.stdout + done.stderr)
    assert "translation-outdated" in done.stdout + done.stderr


MALFORMED = {
    "a placeholder": (
        f'msgctxt "{PATH}#parameters"\nmsgid "{{fOn}}\\n{{in}} {{TRUE}} to switch it on."\nmsgstr "Rien."\n',
        2,
        "`{fOn}` is missing",
    ),
    "its form": ('msgid "a"\n\nmsgstr\n', 3, "is no line"),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_an_entry_that_would_damage_the_page_is_an_error(tmp_path: Path, case: str) -> None:
    text, line, why = MALFORMED[case]
    two_trees(tmp_path)
    write_tree(tmp_path, {MEMORY: text})
    code, said = build(tmp_path)
    assert code == 1
    assert re.search(rf"translations/fr-FR\.po:{line}:1: error: .*{re.escape(why)}.*\[translation-malformed\]", said)


def test_a_memory_of_no_source_and_one_without_its_source_are_errors(tmp_path: Path) -> None:
    two_trees(tmp_path)
    write_tree(tmp_path, {"translations/fr.po": REMARKS, MEMORY: REMARKS})
    (tmp_path / "docabi.yaml").write_text("sources: {fr-FR: fr}\ntargets: [c]\n")
    code, said = build(tmp_path)
    assert code == 1
    assert "translations/fr.po:1:1: error: no source has the locale `fr`" in said
    assert "fr-FR needs its source" in said
    (tmp_path / "docabi.yaml").write_text('sources: {fr-FR: fr}\ntargets: [c]\ntranslations: ""\n')
    assert "translations" not in build(tmp_path)[1]


def test_repairs_of_files_look_at_the_files(tmp_path: Path) -> None:
    """`docabi fix` mends what lies there, whatever the memory puts in its place."""
    two_trees(tmp_path, {PATH: (ENGLISH, french().replace("[in] `TRUE`", "dans `TRUE`"))})
    entry = f'msgctxt "{PATH}#parameters"\nmsgid "{{fOn}}\\n{{in}} {{TRUE}} to switch it on."\n'
    write_tree(tmp_path, {MEMORY: entry + 'msgstr "{fOn}\\n{in} {TRUE} : allumer."\n'})
    assert run(tmp_path, "fix", "--quiet", "-j", "1").returncode == 0
    assert "[in] `TRUE` pour l’allumer." in (tmp_path / "fr" / PATH).read_text("utf-8")


NEVER = {
    "a diff": (["--remember", "--diff"], "", "--remember: --diff writes nothing"),
    "a diff without pages": (["--only-remember", "--diff"], "", "--only-remember: --diff writes nothing"),
    "sources": (["--remember", "--source=en-US=en", "--source=fr-FR=fr"], "", "with --source no build"),
    "no memory": (["--remember"], 'translations: ""\n', "the setting translations is empty"),
}


@pytest.mark.parametrize("case", NEVER)
def test_a_memory_that_no_build_applies_is_not_written(tmp_path: Path, case: str) -> None:
    options, setting, why = NEVER[case]
    edit(exported(tmp_path), {"Remarks": "Notes"})
    with (tmp_path / "docabi.yaml").open("a") as file:
        file.write(setting)
    done = run(tmp_path, "import", "po", "po", *options)
    assert done.returncode == 2
    assert why in done.stderr
    assert not (tmp_path / "translations").exists()
    assert (tmp_path / "fr" / PATH).read_text("utf-8") == french()


def test_an_entry_that_was_fuzzy_is_remembered_as_certain(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes"})
    write_tree(tmp_path, {MEMORY: f"#, fuzzy\n{REMARKS}"})
    assert "in another form" not in run(tmp_path, "import", "po", "po", "--diff").stderr
    assert run(tmp_path, "import", "po", "po", "--only-remember").returncode == 0
    assert "fuzzy" not in (tmp_path / MEMORY).read_text("utf-8")


def test_a_diff_of_what_the_memory_has_otherwise_is_told(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Observations"})
    assert "translations" not in run(tmp_path, "import", "po", "po", "--diff").stderr
    write_tree(tmp_path, {MEMORY: REMARKS.replace("Notes", "Remarques")})
    done = run(tmp_path, "import", "po", "po", "--diff")
    assert done.returncode == 0
    assert "fr-FR.po: has 1 of these texts in another form, which a build applies" in done.stderr
    assert "Remarques" in (tmp_path / MEMORY).read_text("utf-8")


def test_what_a_page_did_not_take_is_not_remembered(tmp_path: Path) -> None:
    two_trees(tmp_path, {path: (ENGLISH, french()) for path in (PATH, "lamps/b.md")})
    run(tmp_path, "export", "po", "--quiet", "-j", "1")
    text = (tmp_path / FILE).read_text("utf-8")
    (tmp_path / FILE).write_text(text.replace('msgstr "Remarques"', 'msgstr "Notes"'), "utf-8")
    (tmp_path / "fr" / PATH).chmod(0o444)
    assert run(tmp_path, "import", "po", "po", "--remember").returncode == 1
    memory = (tmp_path / MEMORY).read_text("utf-8")
    assert "lamps/b.md#remarks" in memory
    assert PATH not in memory


def test_what_people_wrote_beside_entries_stays(tmp_path: Path) -> None:
    head = '# Ours.\nmsgid ""\nmsgstr ""\n"Language: fr_FR\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
    gone = '# Perhaps again.\n#~ msgctxt "x.md#top"\n#~ msgid "Gone"\n#~ msgstr "Parti"\n'
    edit(exported(tmp_path), {"Do not touch": "Pas touche.", "Remarks": "Observations"})
    write_tree(tmp_path, {MEMORY: "\n".join([head, f"# As agreed.\n{REMARKS.replace('Notes', 'Remarques')}", gone])})
    assert run(tmp_path, "import", "po", "po", "--remember").returncode == 0
    memory = (tmp_path / MEMORY).read_text("utf-8")
    assert memory.startswith(head)
    assert memory.endswith(f"\n{gone}")
    assert f"# As agreed.\n{REMARKS.replace('Notes', 'Observations')}" in memory
    assert "Pas touche." in memory

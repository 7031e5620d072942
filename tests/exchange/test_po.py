"""PO files out and in again: what tools make of them, what comes back into which bytes, and what is refused where."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage.po import pofile

from docabi.cli import main
from docabi.exchange.po import Entry, PoError, entry_text, head_text, read_po, unit_text
from docabi.facts import Facts
from tests.command_line import tree_bytes, write_tree
from tests.exchange.translated_pages import ENGLISH, PATH, french, pages, two_trees, versions

FILE = "po/fr-FR/lamps.po"
needs_gettext = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs msgfmt of gettext")


def exported(folder: Path) -> Path:
    """A project whose texts were exported."""
    two_trees(folder)
    done = run(folder, "export", "po", "--quiet", "-j", "1")
    assert done.returncode == 0, done.stderr
    return folder / FILE


def loaded(data: bytes) -> list[Any]:
    """The entries of a file as translate-toolkit reads them."""
    store = pofile.parsestring(data)  # type: ignore[no-untyped-call]
    return [one for one in store.units if not one.isheader()]


def edit(file: Path, texts: Mapping[str, str]) -> None:
    """Translate entries as a tool does: the beginning of a source text -> the translation."""
    store = pofile.parsestring(file.read_bytes())  # type: ignore[no-untyped-call]
    for begin, text in texts.items():
        exact = (one for one in store.units if str(one.source) == begin)
        unit = next(exact, None) or next(one for one in store.units if str(one.source).startswith(begin))
        unit.target = text
        unit.markfuzzy(False)
    file.write_bytes(bytes(store))


def run(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in this process, in a folder."""
    out, said = io.TextIOWrapper(io.BytesIO(), "utf-8", newline=""), io.StringIO()
    with chdir(folder), redirect_stdout(out), redirect_stderr(said):
        code = main([*map(str, arguments)])
    out.seek(0)
    return subprocess.CompletedProcess([], code, out.read(), said.getvalue())


def back(folder: Path, *arguments: str | Path) -> tuple[int, str, str]:
    """Import the files of a folder."""
    done = run(folder, "import", "po", "po", *arguments)
    return done.returncode, done.stdout, done.stderr


# --- the form --------------------------------------------------------------------------------------------------------

BROKEN = {
    "a text that does not end": ('msgid "a"\nmsgstr "b\n', 2),
    "an unknown word": ('msgid "a"\nmsgstr "b"\n\nmsgtxt "c"\n', 4),
    "no translation": ('msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 3),
    "no translation at the end": ('msgid "a"\nmsgstr ""\n\nmsgid "b"\n', 5),
    "a translation of nothing": ('\nmsgstr "b"\nmsgid "a"\n', 2),
    "an entry twice": ('msgctxt "x"\nmsgid "a"\nmsgstr "b"\n\nmsgctxt "x"\nmsgid "a"\nmsgstr "c"\n', 6),
    "plural forms": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n', 1),
    "marks of a conflict": ('msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n', 2),
    "words": ("Dear translators,\n", 1),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_told_with_its_line(case: str) -> None:
    text, line = BROKEN[case]
    with pytest.raises(PoError) as caught:
        read_po(text)
    assert caught.value.line == line


@given(st.text(st.sampled_from('msgidtrcx"\\ \n#,~.:[]01ab\r\x85\u2028'), max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        read_po(text)
        line = 1
    except PoError as error:
        line = error.line
    assert 1 <= line <= text.count("\n") + 1


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"], include_characters="\t\n"), min_size=1)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=5, unique_by=lambda one: one[:2]), st.booleans())
def test_entries_come_back_as_they_were(texts: list[tuple[str, str, str]], is_fuzzy: bool) -> None:
    entries = [Entry(*one, is_fuzzy=is_fuzzy) for one in texts]
    text = "\n".join([head_text("fr-FR", "en-US", "", "x"), *map(entry_text, entries)])
    found = read_po(text)
    assert found.head["x-docabi-locale"] == "fr-FR"
    assert [(one.context, one.source, one.text, one.is_fuzzy) for one in found.entries] == [
        (*one, is_fuzzy) for one in texts
    ]


@given(pages())
def test_what_is_printed_is_what_other_tools_read(both: tuple[bytes, bytes]) -> None:
    found = versions(*both).units(Facts())
    text = "\n".join([head_text("fr-FR", "en-US", "", "x"), *map(unit_text, found)])
    ours = [(one.context, one.source, one.text, one.is_fuzzy) for one in read_po(text).entries]
    assert [(unit.context, unit.id, unit.text) for unit in found] == [one[:3] for one in ours]
    theirs = loaded(text.encode())
    assert ours == [(one.getcontext(), str(one.source), str(one.target), one.isfuzzy()) for one in theirs]
    assert not any(one.is_edited for one in read_po(text).entries)


@pytest.mark.slow
@needs_gettext
def test_gettext_takes_the_files_of_the_samples(project: Path, tmp_path: Path) -> None:
    samples = project / "samples" / "pages"
    sources = [f"--source={locale}={samples / locale}" for locale in ("en-US", "fr-FR", "de-DE", "ja-JP")]
    for split in ("area", "locale"):
        out = tmp_path / split
        done = run(tmp_path, "export", "po", *sources, "--out", out, "--split", split, "--quiet", "-j", "1")
        assert done.returncode == 0, done.stderr
    files = [*tmp_path.rglob("*.po"), *tmp_path.rglob("*.pot")]
    assert {file.parent.name for file in tmp_path.glob("locale/*/*")} == {"templates", "fr-FR", "de-DE", "ja-JP"}
    assert len(files) > 15
    for file in files:
        done_there = subprocess.run(
            ["msgfmt", "-c", "-o", str(tmp_path / "x.mo"), str(file)], capture_output=True, text=True, check=False
        )
        assert done_there.returncode == 0, done_there.stderr
        assert len(loaded(file.read_bytes())) > 0


@needs_gettext
def test_gettext_refuses_a_damaged_placeholder(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Switches the lamp": "Allume la lampe {pLam}. Voir {link1}ILamp{end1}."})
    done = subprocess.run(
        ["msgfmt", "-c", "-o", str(tmp_path / "x.mo"), str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "pLam" in done.stderr


# --- what an entry says ----------------------------------------------------------------------------------------------


def entry_of(text: str, begin: str) -> str:
    return next(part for part in text.split("\n\n") if f'msgid "{begin}' in part or f'msgid ""\n"{begin}' in part)


def test_a_file_has_a_page_an_area_or_all(tmp_path: Path) -> None:
    two_trees(tmp_path, {path: (ENGLISH, french()) for path in ("a.md", "x/b.md", "x/y/c.md", "x/y/d.md")})
    names = {"page": ["a", "x/b", "x/y/c", "x/y/d"], "area": ["_root", "x", "x/y"], "locale": ["pages"]}
    for split, wanted in names.items():
        run(tmp_path, "export", "po", "--split", split, "--out", split, "--quiet", "-j", "1")
        for folder, ending in (("fr-FR", ".po"), ("templates", ".pot")):
            found = [file.relative_to(tmp_path / split / folder) for file in (tmp_path / split).rglob(f"*{ending}")]
            assert sorted(file.as_posix().removesuffix(ending) for file in found) == wanted


def test_an_entry_has_place_names_state_and_what_check_found(tmp_path: Path) -> None:
    two_trees(tmp_path, {PATH: (ENGLISH, french().replace("[in] `TRUE`", "dans `TRUE`"))})
    run(tmp_path, "export", "po", "--quiet", "-j", "1")
    text = (tmp_path / FILE).read_text("utf-8")
    first = entry_of(text, "Switches the lamp")
    assert "#. {end1}: (ilamp-interface.md)" in first
    assert re.search(r"#\. warning: the link .*\[dead-link\]\n#\. help: mend the target", first)
    assert f"#: {PATH}:12\n#, python-brace-format\n" in first
    assert "[damaged-direction]\n#. help: write `[in]`\n" in entry_of(text, "{fOn}")
    assert f"#: {PATH}:22\n#, fuzzy, python-brace-format\n" in entry_of(text, "{fOn}")
    assert "fuzzy" not in entry_of(text, "{pcSwitched}")
    assert re.search(r"#\. docabi: [0-9a-f]{10}\.[0-9a-f]{10}\n", entry_of(text, "Remarks"))
    assert 'msgstr "Remarques"' in entry_of(text, "Remarks")


def test_what_was_not_translated_or_is_not_there_has_no_translation(tmp_path: Path) -> None:
    english = ENGLISH.replace("Nobody knows.", "It is the case that nobody knows what happened to the lamp.")
    english += "\nOne text more of `pLamp`.\n"
    other = french(english).replace("Personne ne sait.", "It is the case that nobody knows what happened to the lamp.")
    two_trees(tmp_path, {PATH: (english, other)})
    run(tmp_path, "export", "po", "--quiet", "-j", "1")
    text = (tmp_path / FILE).read_text("utf-8")
    assert entry_of(text, "One text more").endswith('msgstr ""\n')
    assert "#. the page has no text for this" in entry_of(text, "One text more")
    assert 'msgstr ""\n' not in entry_of(text, "Remarks")


def test_the_source_is_as_an_option_or_a_setting_names_it(tmp_path: Path) -> None:
    two_trees(tmp_path)
    run(tmp_path, "export", "po", "--from", "fr-FR", "--quiet", "-j", "1")
    assert 'msgid "Remarques"\nmsgstr "Remarks"' in (tmp_path / "po/en-US/lamps.po").read_text("utf-8")
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: en, fr-FR: fr}\nsource-locale: fr-FR\n")
    run(tmp_path, "export", "po", "--out", "other", "--quiet", "-j", "1")
    assert (tmp_path / "other/en-US/lamps.po").read_bytes() == (tmp_path / "po/en-US/lamps.po").read_bytes()
    assert run(tmp_path, "export", "po", "--from", "de-DE").returncode == 2
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: en}\nsource-locale: de-DE\n")
    assert "docabi.yaml:2:" in run(tmp_path, "export", "po").stderr


# --- back into the pages ---------------------------------------------------------------------------------------------


def in_form(text: str, form: str) -> bytes:
    """A page as files may have it."""
    forms: dict[str, Callable[[], bytes]] = {
        "LF": lambda: text.encode(),
        "CRLF and a mark": lambda: text.replace("\n", "\r\n").encode("utf-8-sig"),
        "UTF-16": lambda: text.replace("\n", "\r\n").encode("utf-16"),
        "Latin 1": lambda: text.replace("’", "'").encode("cp1252"),
        "no end": lambda: text.rstrip("\n").encode(),
    }
    return forms[form]()


@pytest.mark.parametrize("form", ["LF", "CRLF and a mark", "UTF-16", "Latin 1", "no end"])
def test_ten_edited_entries_come_back_in_place(tmp_path: Path, form: str) -> None:
    two_trees(tmp_path, {PATH: (ENGLISH, in_form(french(), form))})
    run(tmp_path, "export", "po", "--quiet", "-j", "1")
    before = (tmp_path / "fr" / PATH).read_bytes()
    code, _, said = back(tmp_path)
    assert (code, (tmp_path / "fr" / PATH).read_bytes()) == (0, before)
    assert "translated: 0, pages that changed: 0, refused: 0" in said
    edit(tmp_path / FILE, TRANSLATIONS)
    code, _, said = back(tmp_path)
    assert code == 0, said
    assert "translated: 10, pages that changed: 1, refused: 0" in said
    wanted = french()
    for old, new in EDITS.items():
        assert wanted.count(old) == 1
        wanted = wanted.replace(old, new)
    assert (tmp_path / "fr" / PATH).read_bytes() == in_form(wanted, form)
    assert "translated: 10, pages that changed: 0" in back(tmp_path)[2]


TRANSLATIONS = {
    "ILamp::Switch Method": "Commutateur",
    "Switches a lamp": "Allume ou éteint.",
    "Parameters": "Les paramètres",
    "{fOn}": "{fOn}\n{in} {TRUE} : allumer.",
    "{pcSwitched}": "{pcSwitched}\n{out} Nombre de {{fois}}.",
    "The lamp is on": "La lampe brille | non.",
    "Nobody knows": "Nul ne sait.",
    "The lamp gets hot": "Attention, chaud.",
    "Do not look": "Ne regardez pas longtemps {tag1}.",
    "**Header:**": "**Fichier :** Lamp.h",
}
EDITS = {
    'title: "ILamp::Switch, méthode"': 'title: "Commutateur"',
    "Allume une lampe.": "Allume ou éteint.",
    "</a>Paramètres": "</a>Les paramètres",
    "[in] `TRUE` pour l’allumer.": "[in] `TRUE` : allumer.",
    "Combien de fois elle fut allumée {entre} accolades.": "Nombre de {fois}.",
    "La lampe est allumée \\| éteinte.": "La lampe brille \\| non.",
    "Personne ne sait.": "Nul ne sait.",
    "La lampe devient chaude.": "Attention, chaud.",
    "Ne la regardez pas <br/> longtemps.": "Ne regardez pas longtemps <br/>.",
    "**En-tête :** Lamp.h": "**Fichier :** Lamp.h",
}


def test_a_diff_is_what_git_applies(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes", "Do not touch": "Pas touche."})
    before = tree_bytes(tmp_path, "fr")
    code, diff, _ = back(tmp_path, "--diff")
    assert code == 0
    assert tree_bytes(tmp_path, "fr") == before
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "-q"], check=True)
    (tmp_path / "x.patch").write_text(diff, "utf-8")
    subprocess.run([*git, "apply", "x.patch"], check=True)
    patched = tree_bytes(tmp_path, "fr")
    write_tree(tmp_path, {**before})
    back(tmp_path)
    assert tree_bytes(tmp_path, "fr") == patched != before


def test_a_text_that_changed_since_is_left_alone_with_both_places(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes", "Do not touch": "Pas touche."})
    page = tmp_path / "fr" / PATH
    page.write_text(page.read_text("utf-8").replace("N’y touchez pas.", "Une ligne.\n- N’y touchez jamais."), "utf-8")
    (tmp_path / "en" / PATH).write_text(ENGLISH.replace("- Do not touch it.", "- A line.\n- Do not touch it."), "utf-8")
    code, _, said = back(tmp_path)
    assert code == 1
    line = 1 + page.read_text("utf-8").split("\n").index("- N’y touchez jamais.")
    assert re.search(rf"{FILE}:\d+:1: error: fr/{PATH}:{line} was changed since it was exported", said)
    assert "Notes" in page.read_text("utf-8")
    assert "touchez jamais" in page.read_text("utf-8")


def test_a_text_that_the_source_has_no_longer_is_left_alone(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Do not touch": "Pas touche."})
    (tmp_path / "en" / PATH).write_text(ENGLISH.replace("Do not touch it.", "Touch it."), "utf-8")
    code, _, said = back(tmp_path)
    assert code == 1
    assert f"the source's {PATH} does not have this text [translation-outdated]" in said
    (tmp_path / "en" / PATH).unlink()
    assert f"there is no page {PATH} any more" in back(tmp_path)[2]
    assert tree_bytes(tmp_path, "fr") == {f"fr/{PATH}": french().encode()}


def test_a_placeholder_has_to_be_there_once(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"{fOn}": "{fOn}\n{in} {in} {TRUE}", "Switches the lamp": "{pLamp} {link1}x."})
    code, _, said = back(tmp_path)
    assert code == 1
    lines = file.read_text("utf-8").split("\n")
    at = lines.index('"{in} {TRUE} to switch it on."') - 1
    assert f"{FILE}:{at}:1: error: not taken for fr/{PATH}:22: the placeholder `{{in}}` stands 2 times" in said
    assert "the placeholder `{end1}` is missing" in said
    assert tree_bytes(tmp_path, "fr") == {f"fr/{PATH}": french().encode()}


def test_what_is_still_fuzzy_or_lost_its_state_is_not_taken(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes", "Do not touch": "Pas touche."})
    text = file.read_text("utf-8")
    entry = entry_of(text, "Remarks")
    text = text.replace(entry, re.sub(r"#\. docabi: .*\n", "", entry))
    entry = entry_of(text, "Do not touch")
    file.write_text(text.replace(entry, entry.replace("msgctxt", "#, fuzzy\nmsgctxt")), "utf-8")
    code, _, said = back(tmp_path)
    assert code == 1
    assert "still marked fuzzy, and left: 1" in said
    assert "the comment `docabi: ...` of the entry is lost" in said
    assert tree_bytes(tmp_path, "fr") == {f"fr/{PATH}": french().encode()}


def test_a_broken_file_is_a_finding_and_others_are_taken(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes"})
    (tmp_path / "po/fr-FR/broken.po").write_text('msgid "a"\nmsgstr "b\n')
    (tmp_path / "po/fr-FR/latin.po").write_bytes(b'msgid "\xe9"\n')
    code, _, said = back(tmp_path)
    assert code == 1
    assert "po/fr-FR/broken.po:2:1: error: it is no PO file" in said
    assert "po/fr-FR/latin.po:1:" in said
    assert "Traceback" not in said
    assert "Notes" in (tmp_path / "fr" / PATH).read_text("utf-8")
    assert run(tmp_path, "import", "po", "nowhere.po").returncode == 1
    assert run(tmp_path, "import", "po", "en").returncode == 2


def test_translations_that_were_not_imported_are_not_overwritten(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes"})
    edited = file.read_bytes()
    done = run(tmp_path, "export", "po", "-j", "1")
    assert done.returncode == 1
    assert "import it (`docabi import po`) first, or give --force" in done.stderr
    assert file.read_bytes() == edited
    assert run(tmp_path, "export", "po", "--force", "-j", "1").returncode == 0
    assert "Notes" not in file.read_text("utf-8")


def test_the_head_of_a_tool_tells_the_locale(tmp_path: Path) -> None:
    file = exported(tmp_path)
    edit(file, {"Remarks": "Notes"})
    text = re.sub(r'"X-Docabi-.*\n', "", file.read_text("utf-8")).replace("Language: fr_FR", "Language: fr")
    file.write_text(text, "utf-8")
    assert back(tmp_path)[0] == 0
    assert "Notes" in (tmp_path / "fr" / PATH).read_text("utf-8")
    file.write_text(text.replace("Language: fr", "Language: it").replace("Notes", "Mots"), "utf-8")
    assert "does not say of which two sources" in back(tmp_path)[2]
    assert back(tmp_path, "--locale", "fr-FR")[0] == 1  # the text was changed by the import above


# --- out again -------------------------------------------------------------------------------------------------------


def test_what_was_imported_does_not_hinder_the_next_export(tmp_path: Path) -> None:
    other = french().replace('title: "ILamp::Switch, méthode"', "title: 'ILamp::Switch, méthode'")
    two_trees(tmp_path, {PATH: (ENGLISH, other.replace("Personne ne sait.", "[in]"))})
    assert run(tmp_path, "export", "po", "--quiet", "-j", "1").returncode == 0
    file = tmp_path / FILE
    # With blanks that no page gets, and with a sign that the head of the page has twice.
    edit(file, {**TRANSLATIONS, "ILamp::Switch Method": "L'été", "Remarks": " Notes "})
    assert run(tmp_path, "export", "po", "--quiet", "-j", "1").returncode == 1
    assert back(tmp_path)[0] == 0
    assert "title: 'L''été'" in (tmp_path / "fr" / PATH).read_text("utf-8")
    assert "pages that changed: 0, refused: 0" in back(tmp_path)[2]
    assert run(tmp_path, "export", "po", "--quiet", "-j", "1").returncode == 0
    assert 'msgstr "Notes"' in file.read_text("utf-8")


def test_a_mended_name_that_is_no_unit_any_more_does_not_hinder_the_next_export(tmp_path: Path) -> None:
    two_trees(tmp_path, {PATH: (ENGLISH, french().replace("|E_FAIL|", "|E_ÉCHEC|"))})
    run(tmp_path, "export", "po", "--quiet", "-j", "1")
    edit(tmp_path / FILE, {"E_FAIL": "E_FAIL"})
    assert back(tmp_path)[0] == 0
    assert run(tmp_path, "export", "po", "--quiet", "-j", "1").returncode == 0
    assert 'msgid "E_FAIL"' not in (tmp_path / FILE).read_text("utf-8")


def test_a_file_of_another_locale_than_is_asked_for_is_refused(tmp_path: Path) -> None:
    file = exported(tmp_path)
    write_tree(tmp_path, {f"de/{PATH}": french()})
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: en, fr-FR: fr, de-DE: de}\ntargets: [c]\n")
    edit(file, {"Remarks": "Notes"})
    before = tree_bytes(tmp_path, "fr", "de")
    code, _, said = back(tmp_path, "--locale", "de-DE")
    assert code == 1
    assert f"{FILE}:1:1: error: its head says that it is of fr-FR, and not of de-DE" in said
    file.write_text(re.sub(r'"X-Docabi-.*\n', "", file.read_text("utf-8")), "utf-8")
    assert back(tmp_path, "--locale", "de-DE")[0] == 1
    assert tree_bytes(tmp_path, "fr", "de") == before


def test_a_locale_of_two_sources_takes_the_entries_of_both(tmp_path: Path) -> None:
    two_trees(tmp_path)
    write_tree(tmp_path, {f"de/{PATH}": french().replace("Remarques", "Hinweise")})
    (tmp_path / "docabi.yaml").write_text("sources: {en-US: en, fr-FR: fr, de-DE: de}\ntargets: [c]\n")
    for source, begin in (("en-US", "Do not touch"), ("de-DE", "Hinweise")):
        run(tmp_path, "export", "po", "--from", source, "--locale", "fr-FR", "--out", f"po/{source}", "--quiet")
        edit(tmp_path / f"po/{source}/fr-FR/lamps.po", {begin: "Notes"})
    assert "translated: 2," in back(tmp_path, "--diff")[2]
    code, _, said = back(tmp_path, "--remember")
    assert code == 2
    assert "no memory of fr-FR over de-DE" in said


@pytest.mark.parametrize("line", [" " * 200_000 + "x", 'msgid "a"' + " " * 200_000 + "x"])
def test_a_line_of_blanks_takes_no_time(line: str) -> None:
    with pytest.raises(PoError):
        read_po(line)

"""Words of pages in the Python package: docstrings of classes, members, fields and codes; error texts by language."""

from __future__ import annotations

import ast
import importlib
import json
import marshal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docabi.abi import SpecView
from docabi.backends.python import units
from docabi.backends.python.codes import all_said, code_docs, error_texts, general_text, meanings
from docabi.backends.python.docstrings import STYLE, style_of
from docabi.backends.python.tables import json_of_tables
from docabi.backends.words import word
from docabi.escape import json_text, printable
from docabi.facts import Facts
from docabi.markdown.plaintext import lines, one_line
from docabi.rendering import Options
from docabi.spec import (
    Callback,
    Coclass,
    Code,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Structure,
    Type,
)
from docabi.texts import AlertText, EntityText, PageText, Requirement
from tests.backends.made import generate
from tests.python.python_specification import HOSTILE, HRESULT, named
from tests.python.python_specification import given as into
from tests.specification_in_memory import memory_spec

S_OK, S_FALSE = Code("S_OK", 0, True), Code("S_FALSE", 1, True)
E_FAIL, E_POINTER = Code("E_FAIL", 0x80004005, False), Code("E_POINTER", 0x80004003, False)
NOT_FOUND = Code("HRESULT_FROM_WIN32(ERROR_NOT_FOUND)", 0x80070490, False)
NO_VALUE = Code("DOOR_E_STUCK", None, False)
OTHER = Code("E_OF_NOBODY", 0x80040201, False)
NOTE = "> [!NOTE]\n> Nur für den *Hausmeister*."
PACKAGE = "door_bindings"


def method(name: str, slot: int, *codes: Code, returns: Type = HRESULT) -> Method:
    """A documented method."""
    return Method(name=name, slot=slot, page=f"doors/{name}.md", returns=returns, hresults=codes)


def interface(name: str, base: str, *methods: Method) -> Interface:
    """An interface with all its slots known."""
    slots = max(one.slot or 0 for one in methods) + 1
    iid = f"11111111-2222-3333-4444-{sum(map(ord, name)):012x}"
    return Interface(
        name=name, area="doors", header="Door.h", page="x.md", iid=iid, base=base, slots=slots, methods=methods
    )


ENTITIES: tuple[Entity, ...] = (
    interface(
        "IDoor",
        "IUnknown",
        method("Open", 3, S_OK, E_FAIL, E_POINTER, NOT_FOUND, NO_VALUE),
        method("Close", 4, S_OK, S_FALSE, E_FAIL),
    ),
    interface("IDoor2", "IDoor", method("Open", 5, E_FAIL), method("Knock", 6, E_FAIL)),
    interface("IDoor3", "IDoor2", method("Ring", 7, E_FAIL, returns=Type(name="ULONG"))),
    Function(name="codes", area="doors", header="Door.h", returns=HRESULT, hresults=(E_FAIL,)),
    Callback(
        name="FOnDoor",
        area="doors",
        header="Door.h",
        returns=HRESULT,
        parameters=(into("how", "DWORD"),),
        hresults=(S_OK, E_FAIL),
    ),
    Coclass(name="Porter", area="doors", header="Door.h", interfaces=("IDoor", "IDoor2")),
    Enumeration(
        name="EDoor",
        area="doors",
        header="Door.h",
        library="door_lib_one.dll",
        since="2.0",
        members=(Enumerator("Wide_Open", 0), Enumerator("None", 1), Enumerator("Shut", 2)),
    ),
    Structure(
        name="FRAME",
        area="doors",
        header="Door.h",
        members=(
            Field("width", named("DWORD")),
            Field("", Type(union=(Field("whole", named("DWORD")), Field("half", named("WORD"))))),
            Field("hinge", Type(structure=(Field("angle", named("DWORD")),))),
        ),
    ),
    Structure(name="SECRET", area="doors", header="Door.h", members=(Field("x", named("NOBODY_KNOWS")),)),
)


def text(name: str, locale: str, page: PageText, methods: Mapping[str, PageText] | None = None) -> EntityText:
    """The words of one locale about an entity."""
    return EntityText(name, locale, "doors", page, dict(methods or {}))


GERMAN = (
    text(
        "IDoor",
        "de-DE",
        PageText(summary="Eine [Tür](x.md).\n\n[!INCLUDE[inner-only](../note.md)]", includes={"../note.md": NOTE}),
        {
            "Open": PageText(
                summary="Öffnet.",
                returns="`E_POINTER`, wenn nichts da ist.",
                hresults={"E_FAIL": "Sie **klemmt**.<br /><br />", NOT_FOUND.name: "[!INCLUDE[door](../d.md)] fehlt."},
                includes={"../d.md": "Die `Tür`"},
            ),
            "Close": PageText(hresults={"S_OK": "Ist zu.", "S_FALSE": "War zu.", "E_FAIL": "Etwas liegt darin."}),
        },
    ),
    text("IDoor2", "de-DE", PageText(), {"Open": PageText(hresults={"E_FAIL": "Die neue klemmt."})}),
    text("IDoor3", "de-DE", PageText(), {"Ring": PageText(hresults={"E_FAIL": "Keine Glocke."})}),
    text("codes", "de-DE", PageText(hresults={"E_FAIL": "Die Funktion klemmt."})),
    text(
        "FOnDoor",
        "de-DE",
        PageText(summary="Zeigt auf eine Funktion.", parameters={"how": "Wie."}, hresults={"E_FAIL": "Nein."}),
    ),
    text("Porter", "de-DE", PageText(summary="Der Pförtner.", headings={"interfaces": "Schnittstellen"})),
    text(
        "EDoor",
        "de-DE",
        PageText(
            summary="Wie die Tür steht.",
            remarks="Erstens:\n\n- eins\n- zwei\n\n> [!IMPORTANT]\n> Leise.",
            alerts=(AlertText("important", "Leise."), AlertText("caution", "Nie `werfen`.")),
            members={"Wide_Open": "Steht `offen`.", "Shut": "Ist zu."},
            requirements=(
                Requirement("Kopfzeile", "Door. h", "header"),
                Requirement("Seit", "[!INCLUDE[v2](../v2.md)]", "versions"),
            ),
            headings={"requirements": "Voraussetzungen"},
            includes={"../v2.md": "Ab 2.0"},
        ),
    ),
    text("FRAME", "de-DE", PageText(members={"width": "Breite.", "half": "Die Hälfte.", "hinge.angle": "Winkel."})),
    text("SECRET", "de-DE", PageText(summary="Geheim.")),
)
FRENCH = (
    text("IDoor", "fr-FR", PageText(), {"Close": PageText(hresults={"E_FAIL": "Quelque chose est dedans."})}),
    text("IDoor2", "fr-FR", PageText(), {"Knock": PageText(hresults={"E_FAIL": "Personne."})}),
)


def door_spec(*texts: EntityText) -> SpecView:
    """The specification with some words."""
    return memory_spec(ENTITIES, texts)


def write(folder: Path, spec: SpecView, locale: str) -> Path:
    """The package in a folder."""
    for artifact in generate("python", spec, Options(doc_locale=locale, package=PACKAGE)):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    return folder / "python"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("doors"), door_spec(*GERMAN, *FRENCH), "de-DE")


@pytest.fixture(scope="module")
def doors(folder: Path) -> Iterator[Any]:
    """The generated package, imported."""
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))


@pytest.fixture
def describe(doors: Any) -> Iterator[Any]:
    """What a ComError of a code and a method says in a language."""

    def described(locale: str, code: Code, key: str) -> str:
        doors.set_error_locale(locale)
        return str(doors.ComError(code.value, key).description)

    yield described
    doors.set_error_locale("de-DE")


def told(source: str, name: str) -> dict[str, str]:
    """The docstrings below the members and fields of a class, as an editor reads them."""
    found = next(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef) and node.name == name)
    return {_target(one): _constant(two) for one, two in zip(found.body, found.body[1:], strict=False) if _target(one)}


def _target(node: ast.stmt) -> str:
    target = (
        node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None
    )
    return target.id if isinstance(target, ast.Name) else ""


def _constant(node: ast.stmt) -> str:
    return node.value.value if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) else ""  # type: ignore[return-value] # a string


def source_of(folder: Path, module: str = "door") -> str:
    return (folder / PACKAGE / f"{module}.py").read_text(encoding="utf-8")


# --- members, fields, codes ----------------------------------------------------------------------------------------


def test_members_and_fields_say_what_they_are(folder: Path) -> None:
    source = source_of(folder)
    assert told(source, "EDoor") == {"Wide_Open": "Steht offen.", "None_": "", "Shut": "Ist zu."}
    fields = told(source, "FRAME")
    assert fields["width"] == "Breite."
    assert told(source, "FRAME_1")["half"] == "Die Hälfte."
    assert told(source, "FRAME_2") == {"angle": "Winkel."}


def test_codes_say_what_most_pages_say(folder: Path) -> None:
    found = told(source_of(folder, "hresults"), "HResult")
    assert found["E_POINTER"] == "Ein Zeiger, der nicht null sein darf, ist null."  # what COM means by it
    assert found["HRESULT_FROM_WIN32_ERROR_NOT_FOUND"] == "IDoor.Open: Die Tür fehlt."
    assert found["E_FAIL"] == ""  # more is said of it than a docstring can list
    assert found["S_FALSE"] == "IDoor.Close: War zu."


def test_codes_of_com_mean_the_same_in_every_language() -> None:
    """Every language with a sentence for undocumented codes has words for the same codes."""
    languages = ("cs", "de", "en", "es", "fr", "it", "ja", "ko", "pl", "pt", "ru", "tr", "zh-CN", "zh-TW")
    assert {frozenset(meanings(language)) for language in languages} == {frozenset(meanings("en"))}
    assert len({meanings(language)["E_NOTIMPL"] for language in languages}) == len(languages)
    assert meanings("eu-ES") == meanings("en-US")
    codes = {name for status in Facts().statuses.values() for name in status.codes}
    assert meanings("en").keys() <= Facts().hresults.keys() | codes


def test_a_code_of_com_is_told_by_its_meaning_where_a_page_does_not_name_it() -> None:
    texts = error_texts(memory_spec(()), "fr-CA", ())
    assert texts["="]["80004001"] == "La méthode n’est pas implémentée."


def test_words_of_members_are_not_in_the_compiled_module(folder: Path) -> None:
    compiled = marshal.dumps(compile(source_of(folder), "door.py", "exec"))
    assert b"Breite." not in compiled
    assert b"Steht offen." not in compiled
    assert "Wie die Tür steht.".encode() in compiled  # the class's own docstring


@pytest.mark.slow
@settings(max_examples=40)
@given(
    st.text(max_size=300)
    | st.sampled_from([HOSTILE, '"', '\\"""', '"""', "\\", "a\n\n# b\n\n    x = 1", "> [!NOTE]\n> '''"])
)
def test_no_word_leaves_its_docstring(words: str) -> None:
    members = dict.fromkeys(("Wide_Open", "None", "Shut", "width", "half", "hinge.angle"), words)
    page = PageText(summary=words, remarks=words, members=members, hresults={"E_FAIL": words, "S_OK": words})
    texts = [text(one.name, "de-DE", page, {"Open": page, "Close": page}) for one in ENTITIES]
    spoken, silent = (
        [
            ast.parse(artifact.text)
            for unit in units(spec, Options(doc_locale="de-DE", package=PACKAGE))
            if unit.name.startswith("module ") or unit.name == "codes"
            for artifact in unit.make()
            if artifact.path.endswith((f"{PACKAGE}/door.py", f"{PACKAGE}/hresults.py"))
        ]
        for spec in (door_spec(*texts), door_spec())
    )
    assert len(spoken) == 2
    assert [_code(tree) for tree in spoken] == [_code(tree) for tree in silent]


def _code(tree: ast.AST) -> str:
    """A module without any docstring."""
    for node in ast.walk(tree):
        for body in [getattr(node, "body", None)]:
            if isinstance(body, list):
                body[:] = [
                    one for one in body if not isinstance(one, ast.Expr) or not isinstance(one.value, ast.Constant)
                ]
    return ast.dump(tree)


@given(st.text(max_size=200))
def test_a_docstring_is_the_words(words: str) -> None:
    spec = door_spec(text("EDoor", "de-DE", PageText(members={"Wide_Open": words})))
    artifacts = next(unit for unit in units(spec, Options(package=PACKAGE)) if unit.name == "module door").make()
    source = next(one.text for one in artifacts if one.path.endswith("door.py"))
    assert told(source, "EDoor")["Wide_Open"].split() == printable("\n".join(lines(words, STYLE))).split()


# --- classes and calls ---------------------------------------------------------------------------------------------


def test_the_docstring_of_a_class(doors: Any) -> None:
    assert doors.EDoor.__doc__.split("\n\n") == [
        "Wie die Tür steht.",
        "    Erstens:",
        "    - eins\n    - zwei",
        "    Wichtig: Leise.",
        "    Vorsicht: Nie werfen.",
        "    Anforderungen:\n        Header: Door.h\n        Bibliothek: door_lib_one.dll\n        Versionen: Ab 2.0",
    ]
    assert doors.IDoor.__doc__.startswith("Eine Tür.\n\n    Hinweis: Nur für den Hausmeister.\n\n    Anforderungen:")
    assert "Schnittstellen:\n        IDoor\n        IDoor2" in doors.Porter.__doc__
    assert "Parameter:\n        how: Wie." in doors.FOnDoor.__doc__
    assert "HRESULT:\n        E_FAIL: Nein." in doors.FOnDoor.__doc__
    assert doors.SECRET.__doc__.startswith("Geheim.\n\n    Nobody knows its layout")


def test_the_docstring_of_a_call_lists_what_it_raises(doors: Any) -> None:
    raised = doors.IDoor.Open.__doc__.partition("Raises:\n")[2].split("\n")
    assert [line.strip() for line in raised] == [
        "ComError:",
        "E_FAIL: Sie klemmt.",
        "HRESULT_FROM_WIN32(ERROR_NOT_FOUND): Die Tür fehlt.",
        "E_POINTER, DOOR_E_STUCK: E_POINTER, wenn nichts da ist.",
    ]
    # The sentence about the codes stands once, and a lonely S_OK says nothing.
    assert doors.IDoor.Open.__doc__.count("wenn nichts da ist") == 1
    assert "S_OK" not in doors.IDoor.Open.__doc__
    assert "HRESULT:\n            S_OK: Ist zu.\n            S_FALSE: War zu." in doors.IDoor.Close.__doc__
    # A method whose value is no HRESULT raises nothing.
    assert "Raises" not in doors.IDoor3.Ring.__doc__
    assert "HRESULT:\n            E_FAIL: Keine Glocke." in doors.IDoor3.Ring.__doc__


# --- error texts ---------------------------------------------------------------------------------------------------


def test_each_method_has_its_own_words(describe: Any) -> None:
    assert describe("de-DE", E_FAIL, "IDoor.Open") == "Sie klemmt."
    assert describe("de-DE", E_FAIL, "IDoor.Close") == "Etwas liegt darin."
    assert describe("de-DE", E_FAIL, "IDoor2.Open") == "Die neue klemmt."
    assert describe("de-DE", NOT_FOUND, "IDoor.Open") == "Die Tür fehlt."
    # A code that stands in a sentence of the page only; a function named like a key of the file.
    assert describe("de-DE", E_POINTER, "IDoor.Open") == "E_POINTER, wenn nichts da ist."
    assert describe("de-DE", E_FAIL, "codes") == "Die Funktion klemmt."


def test_a_failing_call_says_what_the_page_of_its_method_says(doors: Any) -> None:
    class Door(doors.IDoor3.Implementation):  # type: ignore[misc] # known when it runs
        def Open(self) -> None:
            raise doors.ComError(E_FAIL.value)

        Open_ = Close = Knock = Open

    door = Door().as_interface(doors.IDoor3)
    said = {}
    for name in ("Open", "Open_", "Close", "Knock"):
        with pytest.raises(doors.ComError) as caught:
            getattr(door, name)()
        said[caught.value.method] = caught.value.description
    assert said == {
        "IDoor.Open": "Sie klemmt.",
        "IDoor2.Open": "Die neue klemmt.",
        "IDoor.Close": "Etwas liegt darin.",
        "IDoor2.Knock": "Die Dokumentation dieser Methode nennt diesen Code nicht.",
    }


def test_a_language_that_lacks_a_text_is_helped_out(describe: Any) -> None:
    assert describe("fr-FR", E_FAIL, "IDoor.Close") == "Quelque chose est dedans."
    assert describe("fr-FR", E_FAIL, "IDoor.Open") == "Sie klemmt."
    assert describe("de-DE", E_FAIL, "IDoor2.Knock") == "Die Dokumentation dieser Methode nennt diesen Code nicht."
    assert describe("fr-FR", OTHER, "IDoor.Close") == "La documentation de cette méthode ne mentionne pas ce code."


def test_the_few_methods_that_name_a_code_are_quoted_of_the_code_alone(describe: Any) -> None:
    silent = "La documentation de cette méthode ne mentionne pas ce code."
    assert describe("fr-FR", NOT_FOUND, "IDoor.Close") == silent
    assert describe("fr-FR", NOT_FOUND, "") == "IDoor.Open: Die Tür fehlt."
    assert describe("de-DE", S_FALSE, "") == "IDoor.Close: War zu."


def test_a_general_meaning_is_said_before_nothing_is(tmp_path: Path) -> None:
    said = {"de-DE": "Es klemmt.", "fr-FR": "Ça coince."}
    pages = {locale: PageText(hresults={"E_FAIL": words}) for locale, words in said.items()}
    texts = [text(name, locale, PageText(), {"Open": pages[locale]}) for name in ("IDoor", "IDoor2") for locale in said]
    ring = text("IDoor3", "de-DE", PageText(), {"Ring": PageText(hresults={"E_FAIL": "Keine Glocke."})})
    write(tmp_path, door_spec(*texts, ring), "de-DE")
    program = f"""
from {PACKAGE} import ComError, HResult, set_error_locale
for locale in ("de-DE", "fr-FR"):
    set_error_locale(locale)
    errors = [ComError(HResult.E_FAIL, name) for name in ("IDoor3.Ring", "IDoor.Close")]
    print(*(error.description for error in errors), HResult.E_FAIL.description)
"""
    # A method's own words go first, in whatever language of the two they are.
    assert run(tmp_path / "python", program).split("\n") == [
        "Keine Glocke. Es klemmt. Es klemmt.",
        "Keine Glocke. Ça coince. Ça coince.",
    ]


def run(folder: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_languages_are_found_by_their_tag(doors: Any) -> None:
    assert doors.error_locales() == ("de-DE", "fr-FR")
    error = doors.ComError(E_FAIL.value, "IDoor.Close")
    for written in ("FR-fr", "fr_FR"):
        doors.set_error_locale(written)
        assert str(error) == "E_FAIL (0x80004005): Quelque chose est dedans."
        doors.set_error_locale("de-DE")
    # Neither another region nor the file of names is a language of the package.
    for written in ("fr-CA", "fr", "", "codes", "../errors/fr-FR", "xx-XX"):
        with pytest.raises(LookupError, match="only in de-DE, fr-FR"):
            doors.set_error_locale(written)
    assert error.description == "Etwas liegt darin."


def test_texts_are_loaded_by_the_first_failing_call(folder: Path) -> None:
    program = f"""
import sys
import {PACKAGE}.door as door
from {PACKAGE} import _results
from {PACKAGE} import ComError, HResult
error = ComError(HResult.E_FAIL, "IDoor.Close")
before = _results._texts.cache_info().currsize, "json" in sys.modules
error.description
print(before, _results._texts.cache_info().currsize, "json" in sys.modules, "importlib.resources" in sys.modules)
"""
    assert run(folder, program) == "(0, False) 1 True False"


def test_texts_are_read_from_an_archive(folder: Path, tmp_path: Path) -> None:
    import shutil

    archive = shutil.make_archive(str(tmp_path / "doors"), "zip", folder)
    program = f"""
import sys
sys.path.insert(0, {archive!r})
from {PACKAGE} import ComError
print(ComError(0x80004005, "IDoor.Open"))
"""
    assert run(tmp_path, program) == "E_FAIL (0x80004005): Sie klemmt."


def test_a_package_without_words_speaks_english(tmp_path: Path) -> None:
    write(tmp_path, door_spec(), "")
    program = (
        f"from {PACKAGE} import ComError, error_locales; print(error_locales(), ComError(0x80004005, 'IDoor.Open'))"
    )
    assert run(tmp_path / "python", program) == (
        "() E_FAIL (0x80004005): The documentation of this method does not name this code."
    )


def test_the_commonest_name_of_a_value_is_its_name(doors: Any) -> None:
    page = (Code("ERROR_NOT_FOUND", 0x80070490, False), E_FAIL)
    twice = interface("IDoor", "IUnknown", method("A", 3, *page), method("B", 4, NOT_FOUND), method("C", 5, NOT_FOUND))
    made = {
        one.path.partition("bindings/")[2]: one.text for one in generate("python", memory_spec((twice,)), Options())
    }
    assert json.loads(made["errors/codes.json"])["codes"]["80070490"] == NOT_FOUND.name
    order = [line.split()[0] for line in made["hresults.py"].split("\n") if "0x80070490" in line]
    assert order == ["HRESULT_FROM_WIN32_ERROR_NOT_FOUND", "ERROR_NOT_FOUND"]


def doors_that_say(*words: str) -> SpecView:
    """Interfaces that each say something about E_FAIL."""
    names = [f"IDoor{number}" for number in range(len(words))]
    entities = tuple(interface(name, "IUnknown", method("Open", 3, E_FAIL)) for name in names)
    pages = [PageText(hresults={"E_FAIL": one}) if one else PageText(returns="Or `E_FAIL`.") for one in words]
    texts = [text(name, "en-US", PageText(), {"Open": page}) for name, page in zip(names, pages, strict=True)]
    return memory_spec(entities, tuple(texts))


@pytest.mark.parametrize(
    ("words", "general", "docs"),
    [
        (("It is stuck.", "It is stuck.", "No key."), "It is stuck.", ()),
        (("It's stuck.", "It’s stuck.", "It’s  stuck", "No key.", "It’s stuck."), "It’s stuck.", ()),
        (("It is stuck.", "No key."), None, ("IDoor0.Open: It is stuck.", "IDoor1.Open: No key.")),
        (("It is stuck.",), None, ("IDoor0.Open: It is stuck.",)),
        (
            ("It is stuck.", "It is stuck.", "No key.", "No hinge."),
            None,
            ("IDoor0.Open, IDoor1.Open: It is stuck.", "IDoor2.Open: No key.", "IDoor3.Open: No hinge."),
        ),
        (("A.", "B.", "C.", "D."), None, ()),
        (("",) * 4, None, ("IDoor0, IDoor1, IDoor2 ...: Or E_FAIL.",)),
        (("It is stuck.", "It is stuck.", "", "", ""), "It is stuck.", ()),
    ],
)
def test_most_entities_decide_what_a_code_means(
    words: tuple[str, ...], general: str | None, docs: tuple[str, ...]
) -> None:
    spec = doors_that_say(*words)
    texts = error_texts(spec, "en-US", all_said(spec, "en-US"))
    assert texts["*"].get("80004005") == general
    assert texts["?"].get("80004005", "") == " ".join(docs)
    assert code_docs(spec, "en-US", all_said(spec, "en-US")).get("E_FAIL", "") == (general or "\n".join(docs))


def test_two_rows_of_one_code_are_said_together() -> None:
    alias = Code("WBEM_E_FAILED", E_FAIL.value, False)
    entity = interface("IDoor", "IUnknown", method("Open", 3, E_FAIL, alias))
    page = PageText(hresults={"E_FAIL": "First.\n\nSecond.", "WBEM_E_FAILED": "Third."})
    spec = memory_spec((entity,), (text("IDoor", "en-US", PageText(), {"Open": page}),))
    assert error_texts(spec, "en-US", all_said(spec, "en-US"))["IDoor.Open"] == {"80004005": "First. Second. Third."}


@given(st.dictionaries(st.text(), st.dictionaries(st.text(), st.text(), max_size=3), max_size=3))
@example({"": {}, "\u2028": {'"\\\u202e\x85': "\ud800\x00"}})
def test_tables_of_texts_are_written_as_all_json_is(tables: dict[str, dict[str, str]]) -> None:
    assert json_of_tables(tables) == json_text(tables, indent=0)


def test_no_error_text_speaks_to_the_terminal() -> None:
    entity = interface("IDoor", "IUnknown", method("Open", 3, E_FAIL))
    page = PageText(hresults={"E_FAIL": "a\x1b[31m\u202eb\x9bc"})
    spec = memory_spec((entity,), (text("IDoor", "en-US", PageText(), {"Open": page}),))
    said = error_texts(spec, "en-US", all_said(spec, "en-US"))["IDoor.Open"]["80004005"]
    assert said.isprintable()
    assert said.startswith("a")


# --- words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        ("plain", "plain"),
        ("- one\n- two", "one two"),
        ("again\n\nagain\n\n- yes\n- yes", "again yes yes"),
        ("a\n\n> [!WARNING]\n> b `c`", "a Warning: b c"),
        ("a <br /> <br /> \\- or - <b>b</b> &lt;c&gt;", "a - or - b <c>"),
        ("[!INCLUDE[gone](gone.md)]", ""),
        ("since [!INCLUDE[gone](gone.md)]", "since gone"),
        ("since [!INCLUDE [v2] (v2.md) ].", "since version 2."),
        ("a\n[!include[note](note.md)]", "a Note: mind it"),
        ("see [!INCLUDE[note](note.md)]", "see Note: mind it"),
        ("<xref:A.B%2A?displayProperty=x> fails", "A.B fails"),
        ("|A|B|\n|-|-|\n|1|2|", "A | B 1 | 2"),
        ("```cpp\nint x;\n```", "int x;"),
        ("<p>told</p>", "told"),
        ("", ""),
    ],
)
def test_markdown_becomes_a_line(markdown: str, line: str) -> None:
    page = PageText(includes={"v2.md": "version 2", "note.md": "> [!NOTE]\n> mind it"})
    assert one_line(markdown, style_of(page, "en-US")) == line


def test_lines_are_broken_in_scripts_without_spaces() -> None:
    found = lines("扉" * 100, STYLE, lead="E_FAIL: ", indent="    ")
    assert [len(line) for line in found] == [52, 50, 14]
    assert found[1].startswith("    扉")


def test_code_keeps_its_indentation() -> None:
    assert lines("Call:\n\n```cpp\nwhile (more)\n    next ();\n\tdone ();\n```\n", STYLE) == [
        "Call:",
        "",
        "    while (more)",
        "        next ();",
        "        done ();",
    ]


def test_no_line_begins_with_lonely_punctuation() -> None:
    for length in range(80, 100):
        found = lines(f"{'x' * length} ; « y » ! z .", STYLE)
        assert not [line for line in found if line[0] in ";»!." or line.endswith("«")]
        assert "\xa0" not in "".join(found)


def test_words_that_no_page_gives() -> None:
    assert word("zh-TW", "note") == word("zh-Hant", "note") != word("zh-CN", "note")
    assert word("fr-CA", "important") == "Important"
    assert word("sv-SE", "note") == "Note"
    assert general_text("zh-HK") == general_text("zh-Hant-CN") != general_text("zh-SG")
    assert general_text("sv-SE") == general_text("en-US") == general_text("")
    assert general_text("pt-BR") == general_text("pt-PT") != general_text("en-US")

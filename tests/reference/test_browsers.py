"""The site in real browsers, opened as files and served below a path: search, languages, themes, keyboard, phones.

Browsers are Debian's Chromium and Firefox; what drives them comes from npm, into `DOCABI_RUNTIMES` or
`.docabi/runtimes`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
BROWSERS = {"chrome": "chromium", "firefox": "firefox-esr"}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["file", "http"])
def address(request: pytest.FixtureRequest, folder: Path) -> str:
    """The address of the folder of sites: as files, or on a server."""
    if request.param == "file":
        return folder.as_uri()
    served: str = request.getfixturevalue("served")
    return served


@pytest.fixture(scope="module", params=list(BROWSERS))
def seen(request: pytest.FixtureRequest, modules: Path, address: str) -> dict[str, Any]:
    """What a reader saw who walked through the sites."""
    program = shutil.which(BROWSERS[request.param])
    if program is None or shutil.which("pdftotext") is None:
        pytest.skip(f"needs {BROWSERS[request.param]} and pdftotext")
    sites = (f"{address}/docs/reference/", f"{address}/more/reference/")
    published = (f"{address}/published/",) if address.startswith("http:") else ()
    command = ["node", str(HERE / "browser_walk.mjs"), str(modules), request.param, program, *sites, *published]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=400)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_search_finds_names_codes_and_words(seen: dict[str, Any]) -> None:
    first = {text: found[0] if found else "" for text, found in seen["search"].items()}
    page = "ja-JP/metadata/imetadataimport.gettypedefprops.html"
    assert page in seen["search"]["typedef"]
    assert first["gtdp"] == page
    assert {first[text] for text in ("0x80131024", "-2146234332", "HOST_E_TIMEOUT")} == {
        "ja-JP/return-codes.html#code-host_e_timeout"
    }
    assert first["TT_GC"] == "ja-JP/hosting/etasktype.html#member-tt_gc"
    assert first["メタデータ"].startswith("ja-JP/metadata/")
    assert (first["작업을"], first["任务"], first["งาน"], first["없는말"]) == (
        "ko-KR/lamps/ilamp.html",
        "zh-CN/lamps/ilamp.html",
        "th-TH/lamps/ilamp.html",
        "",
    )


def test_languages_keep_the_place(seen: dict[str, Any]) -> None:
    assert seen["switch"] == [f"{tag}#parameter-cchtypedef" for tag in ("de-DE", "en-US", "fr-FR")]
    assert seen["switched"] == "de-DE/metadata/imetadataimport.gettypedefprops.html#parameter-cchtypedef"


def test_the_original_is_one_step_away_from_each_place(seen: dict[str, Any]) -> None:
    page = "en-US/metadata/imetadataimport.gettypedefprops.html"
    assert seen["original"] == [f"{page}#parameter-cchtypedef", "parameter-td"]


def test_addresses_of_the_documentation_lead_to_pages(seen: dict[str, Any]) -> None:
    place = "zh-CN/lamps/ilamp.html#parameter-x"
    assert seen.get("redirected", place) == place


def test_theme_copy_keyboard_filter_and_print(seen: dict[str, Any]) -> None:
    light, dark = seen["dark"]
    assert light != dark
    assert seen["remembered"] == dark
    assert seen["copied"] == "コピーしました"
    assert seen["keyboard"].endswith("ihosttaskmanager.sleep.html")
    assert seen["filtered"] == 3
    assert seen["current"] == 2
    others = {"CloseEnum", "CountEnum", "FindTypeDefByName"}
    assert others.issubset(seen["around"])
    assert "HRESULT GetTypeDefProps(" in seen["paper"]
    assert others.isdisjoint(seen["paper"].split())


def test_forms_of_a_declaration_are_chosen_without_scripts_too(seen: dict[str, Any]) -> None:
    forms = seen["forms"]
    assert forms["IDL"].startswith("HRESULT GetTypeDefProps(\n    [in] mdTypeDef td,")
    assert forms["C++"].startswith("virtual HRESULT GetTypeDefProps(\n    mdTypeDef td,")
    assert forms["C++"].endswith(") = 0;")
    assert forms["C"].startswith(
        "HRESULT IMetaDataImport_GetTypeDefProps(\n    IMetaDataImport *This,\n    mdTypeDef td,"
    )
    assert forms["Python"].startswith("IMetaDataImport.GetTypeDefProps(td")
    assert forms["next"] == forms["C++"]
    assert seen["bareForms"] == forms


def test_pages_are_whole_without_scripts(seen: dict[str, Any]) -> None:
    assert seen["bareScripts"] == "undefined"
    assert seen["bare"] >= 10
    assert seen["elsewhere"].endswith("de-DE/metadata/imetadataimport.gettypedefprops.html")


def test_nothing_is_clipped_or_refused(seen: dict[str, Any]) -> None:
    assert (seen["console"], seen["wide"]) == ([], [])


def test_results_stay_in_the_window_and_tables_without_room_become_cards(seen: dict[str, Any]) -> None:
    assert seen["results"] == [True, True, True]
    assert seen["tables"] == [False, True, False]


def test_a_phone_has_three_lines_around_a_page_and_names_end_a_line_where_a_part_of_them_does(
    seen: dict[str, Any],
) -> None:
    assert seen["lines"] == [3, True]
    assert seen["parts"] == ["Type", "Def", "Props"]

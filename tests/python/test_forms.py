"""The forms of a method, each on a sheet: a page in, the generated Python out; and what is imported for them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from docabi.backends.python.forms import FORMS
from docabi.backends.python.modules import identifiers
from docabi.backends.python.roles import Role
from docabi.packaged import TEMPLATES
from tests.cases import sheet
from tests.cases.specification_in_words import built
from tests.command_line import write_tree


@pytest.mark.parametrize("file", sheet.files("python"), ids=lambda file: file.stem)
def test_form(file: Path, tmp_path: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, built(case, tmp_path), update)


def test_every_role_has_a_form() -> None:
    assert set(FORMS) == set(Role) - {Role.UNKNOWN}


def test_names_in_strings_and_comments_and_behind_dots_are_not_used() -> None:
    code = '''
def Take(self, a: int) -> IFoo | None:
    """Takes "an" IBar, "IBaz" or \\"\\"\\" ICup."""
    c_a = Bstr(a, key='IDog', other="it's \\" IElk")  # IFox's
    return self.raw.IGnu(c_a)
'''
    assert identifiers(code) == {
        *("def", "Take", "self", "a", "int", "IFoo", "None", "c_a", "Bstr", "key", "other", "return"),
    }


def test_what_a_form_of_a_projects_own_uses_is_imported(tmp_path: Path) -> None:
    case = sheet.read(sheet.CASES / "python" / "reserved.md")
    text = (TEMPLATES / "python" / "call.py.jinja").read_text(encoding="utf-8")
    own = text.replace("return settle(", "return addressof(self) or settle(")
    write_tree(tmp_path / "own", {"python/call.py.jinja": own})
    settings = sheet.Block("yaml settings", "templates: own\n")
    found = built(msgspec.structs.replace(case, blocks=(*case.blocks, settings)), tmp_path)
    lines = found.files["python/docabi_bindings/lamp.py"].splitlines()
    assert "        return addressof(self) or settle(hresult, 'LampReset')" in lines
    assert "from ctypes import addressof" in lines

"""The tables that maintainers of metadata collect: what the definitions say of a parameter whose words name values."""

from __future__ import annotations

import pytest

from docabi.definitions.reading import read_definitions
from docabi.definitions.tables import metadata_tables
from docabi.facts import Facts
from docabi.facts.entries import parse_type
from docabi.spec import Callback, Code, Direction, Enumeration, Enumerator, Function, Parameter, Type
from tests.specification_in_memory import memory_spec

HEADER = """
enum LAMP_LEVEL { LAMP_LOW = 1 };
typedef enum LAMP_LEVEL LAMP_HOW;
typedef unsigned int LAMP_NUMBER;
struct LAMP_ROW { int x; };
void DimLamp(%s level);
"""
DECLARED = {
    "LAMP_NUMBER": "number",
    "DWORD": "number",
    "DWORD *": "number",
    "enum LAMP_LEVEL": "same",
    "LAMP_HOW": "same",
    "struct LAMP_ROW": "other",
    "double": "other",
    "void *": "other",
    "LAMP_OF_ANOTHER_FILE": "other",
}


@pytest.mark.parametrize(("type", "agreement"), DECLARED.items())
def test_only_a_whole_number_lacks_its_enumeration(type: str, agreement: str) -> None:
    level = Enumeration(name="LAMP_LEVEL", area="lamps", members=(Enumerator("LAMP_LOW", 1),))
    parameter = Parameter("level", Direction.IN, Type(name="DWORD"), values="LAMP_LEVEL")
    call = Function(name="DimLamp", area="lamps", returns=parse_type("void"), parameters=(parameter,))
    imported, _ = read_definitions((HEADER % type).encode(), "lamp.h", Facts())
    (row,) = metadata_tables(memory_spec((level, call)), [imported]).enumerations
    assert row.agreement == agreement


def test_callbacks_succeed_with_several_codes_too() -> None:
    codes = (Code("S_OK", 0), Code("S_FALSE", 1), Code("E_FAIL", 0x80004005))
    callback = Callback(name="FLAMP", area="lamps", returns=parse_type("HRESULT"), hresults=codes)
    imported, _ = read_definitions(b"typedef HRESULT (*FLAMP)(int level);", "lamp.h", Facts())
    (row,) = metadata_tables(memory_spec((callback,)), [imported]).several_successes
    assert (row.name, [code.name for code in row.codes]) == ("FLAMP", ["S_OK", "S_FALSE"])
    assert (row.definition, row.returns) == ("lamp.h:1", "HRESULT")

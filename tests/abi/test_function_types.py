"""Which functions' names may stand for their types (`LampHook *hook`)."""

from __future__ import annotations

from docabi.abi.trees import function_type_names
from docabi.spec import Direction, Function, Parameter, Type


def function(name: str, page: str | None, type: str) -> Function:
    parameter = Parameter("lamp", Direction.IN, Type(pointer=Type(name=type)))
    return Function(name=name, area="lamps", page=page, returns=Type(name="int"), parameters=(parameter,))


def test_a_function_that_takes_a_structure_of_its_name_and_those_of_its_page_are_no_types() -> None:
    found = function_type_names(
        [
            function("_lamp", "lamps/lamp.md", "_lamp"),
            function("_lamp32", "lamps/lamp.md", "__lamp32"),
            function("_flamp32", "lamps/flamp.md", "_lamp32"),
            function("_room", None, "_room"),
            function("_hook", None, "_lamp"),
        ]
    )
    assert found == {"_flamp32", "_hook"}

"""What each template of the conformance tests is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from docabi.backends.conformance.layout import LayoutChecks
from docabi.backends.conformance.standin import StandIn

_HEADER = Annotated[str, "The name of the header: `mscoree.h`; in a test module without `.h`."]

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "docabi_package.py.jinja": {"package": Annotated[str, "The name of the generated Python package."]},
    "docabi_standin.h.jinja": {"most_slots": Annotated[int, "The number of slots of the longest vtable."]},
    "layout.c.jinja": {"header": _HEADER, "checks": list[LayoutChecks]},
    "standin.c.jinja": {"header": _HEADER, "interfaces": list[StandIn]},
    "standin_interface.jinja": {"interface": StandIn},
    "standin_methods.jinja": {"interface": StandIn},
    "test_interface.py.jinja": {"header": _HEADER, "interface": StandIn},
}

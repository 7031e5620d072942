"""What each template of the C headers is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docabi.backends.c.views import (
    CallableView,
    CoclassView,
    EnumerationView,
    HeaderView,
    InterfaceView,
    MemberView,
    RecordView,
    TypeView,
)

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "header.h.jinja": {"header": HeaderView},
    "prelude.h.jinja": {
        "forwards": tuple[TypeView, ...],
        "types": tuple[TypeView, ...],
        "declaration": InterfaceView,
    },
    "prelude-type.jinja": {"type": TypeView},
    "prelude-macros.jinja": {},
    "prelude-platform.jinja": {},
    "aliases.jinja": {"declaration": EnumerationView | RecordView},
    "callable.jinja": {"declaration": CallableView},
    "parameters.jinja": {"declaration": CallableView},
    "coclass.jinja": {"declaration": CoclassView},
    "enumeration.jinja": {"declaration": EnumerationView},
    "interface.jinja": {"declaration": InterfaceView},
    "interface-class.jinja": {"declaration": InterfaceView},
    "interface-vtable.jinja": {"declaration": InterfaceView},
    "record.jinja": {"declaration": RecordView},
    "member.jinja": {"member": MemberView},
}

"""Names in files of facts."""

from __future__ import annotations

from typing import Annotated

import msgspec

Name = Annotated[
    str,
    msgspec.Meta(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$(?!\n)", max_length=200, description="a name of C"),
]

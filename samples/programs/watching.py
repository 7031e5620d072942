"""A profiler for programs that Python does not start: the runtime loads it, and with it Python.

`python watching.py LIBRARY` writes the library that the runtime loads, and prints how to tell it so.

What to learn here: one module that writes the server, and that the server imports.
"""

from __future__ import annotations

import sys
from pathlib import Path

from docabi_bindings.com import serve, write_server
from exports import PROFILER
from profiling import Profiler


class Watch(Profiler):
    """Says at the end what it has seen."""

    def Shutdown(self) -> None:
        super().Shutdown()
        print(f"{len(self.modules)} modules, {self.events['classes']} classes, methods:", *sorted(self.methods)[:3])


def main() -> None:
    library = Path(sys.argv[1]).resolve()
    write_server(library, "watching")
    settings = {"ENABLE_PROFILING": "1", "PROFILER": PROFILER, "PROFILER_PATH": str(library)}
    print("\n".join(f"export CORECLR_{name}='{value}'" for name, value in settings.items()))


if __name__ == "__main__":
    main()
else:
    serve(PROFILER, Watch)

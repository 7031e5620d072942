"""The search of libFuzzer (atheris): `python -m tests.fuzz.guided TARGET FOLDER [libFuzzer's options]`.

Modules are instrumented when they are imported, so none of docabi is imported before. The folder has the inputs to
begin with.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Search until the options say that it is enough; libFuzzer ends the process."""
    import atheris

    name, *options = sys.argv[1:]
    with atheris.instrument_imports(include=["docabi"]):
        from tests.fuzz.targets import TARGETS
    target = TARGETS[name]
    atheris.Setup([sys.argv[0], *options], target.run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

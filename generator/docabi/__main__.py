"""`docabi` and `python -m docabi`: an interrupt is answered from here on, whatever is being imported."""

import sys


def main() -> int:
    """Run the command line of this process; returns the exit code, 130 after an interrupt and 143 after SIGTERM."""
    try:
        from docabi.cli import main as run

        code = run()
    except KeyboardInterrupt:
        from docabi.cli import interrupts

        code = interrupts.stopped()
    if "docabi.cli.interrupts" in sys.modules:
        sys.modules["docabi.cli.interrupts"].ignore()
    return code


if __name__ == "__main__":
    sys.exit(main())

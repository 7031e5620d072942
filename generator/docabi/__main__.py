"""`docabi` and `python -m docabi`: an interrupt is answered from here on, whatever is being imported."""

import sys


def main() -> int:
    """Run the command line of this process; returns the exit code, 130 after an interrupt and 143 after SIGTERM."""
    code = None
    try:
        from docabi.cli import main as run

        code = run()
    except KeyboardInterrupt:
        pass
    if code is not None and "docabi.cli.interrupts" not in sys.modules:
        return code
    from docabi.cli import interrupts

    return interrupts.exit_code(code)


if __name__ == "__main__":
    sys.exit(main())

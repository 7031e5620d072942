"""`docabi` and `python -m docabi`: an interrupt is answered from here on, whatever is being imported."""

import os
import sys


def command() -> int:
    """Run `main` and end the process at once: taking apart what is in memory takes a tenth of a rebuild.

    Returns the exit code where something waits for Python's own end: a thread, Dask, a profiler, a debugger, or a
    stream that cannot be written.
    """
    code = main()
    if not _is_awaited():
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (AttributeError, OSError, ValueError):  # Python tells of it when it ends
            return code
        os._exit(code)
    return code


def _is_awaited() -> bool:
    threads, monitoring = sys.modules.get("threading"), getattr(sys, "monitoring", None)
    return (
        "distributed" in sys.modules
        or (threads is not None and threads.active_count() > 1)
        or sys.gettrace() is not None
        or sys.getprofile() is not None
        or (monitoring is not None and any(map(monitoring.get_tool, range(6))))
    )


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
    sys.exit(command())

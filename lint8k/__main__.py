"""``python -m lint8k``."""

from __future__ import annotations

import atexit
import os
import sys


def main() -> int:
    """Run the command line; the answer is the exit status.

    Where there are no threads to wait for, the process ends as soon as all is written: to take apart what it built would take
    as long as to read a short filing.
    """
    from lint8k.cli import run

    status = run(sys.argv[1:])
    if "threading" in sys.modules:
        return status
    try:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return status  # a stream is closed, full or none at all: the interpreter says what is to be said
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())

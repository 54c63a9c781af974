"""``python -m lint8k``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the answer is the exit status."""
    from lint8k.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

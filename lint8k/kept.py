"""What a run keeps for the next one beside the compiled modules that Python keeps.

Python keeps the code of modules in ``__pycache__``, but not that of expressions and of functions made while it runs, and it
keeps each module in a file of its own. `lint8k.compiled`, `lint8k.together` and `lint8k.prepared` keep these here, and what
takes long to make of lint8k's own files, on Python's own terms: nothing
is written where Python is told to write no bytecode, or may not; what is there is trusted as much as the compiled modules
beside it, and of no use to another version of Python; what cannot be read is not there.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from typing import Any

_HEAD = b"lint8k %08x %08x %08x\n"
"""The version of Python, the length of the value, and that of the bytes after it."""


def read(kind: str) -> tuple[Any, memoryview] | None:
    """What was written of this kind: a value, and the bytes after it; None where there is none that can be used."""
    path = _path(kind)
    if path is None:
        return None
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - it is asked for at each start
            data = memoryview(stream.read())
        size = len(_HEAD % (0, 0, 0))
        head = bytes(data[:size])
        end = size + int(head[-18:-9], 16)
        if head != _HEAD % (sys.hexversion, end - size, len(data) - end):  # another's, or cut short
            return None
        return marshal.loads(data[size:end]), data[end:]
    except (OSError, EOFError, ValueError, TypeError):
        return None


def write(kind: str, value: Any, more: bytes = b"") -> None:
    """Keep a value that `marshal` writes, and bytes after it, where that is allowed. Raises nothing."""
    path = _path(kind)
    if path is None or sys.dont_write_bytecode:
        return
    body = marshal.dumps(value)
    aside = f"{path}.{os.getpid()}"
    with contextlib.suppress(OSError):
        try:
            with open(aside, "xb") as stream:  # noqa: PTH123
                stream.writelines((_HEAD % (sys.hexversion, len(body), len(more)), body, more))
            os.replace(aside, path)  # noqa: PTH105
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(aside)  # noqa: PTH108
            raise


def stamp(path: str) -> tuple[int, int] | None:
    """The time, in billionths of a second, and the size of a file, in bytes; None where there is none."""
    try:
        now = os.stat(path)  # noqa: PTH116 - it is asked for each module at each start
    except OSError:
        return None
    return now.st_mtime_ns, now.st_size


def _path(kind: str) -> str | None:
    """The file of a kind, beside this module as compiled; None where Python keeps none, as of an archive."""
    module = getattr(__spec__, "cached", None)
    return f"{module}.{kind}" if module else None

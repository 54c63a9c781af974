"""What a run keeps for the next one beside the compiled modules that Python keeps.

Python keeps the code of modules in ``__pycache__``, but not that of expressions and of functions made while it runs, and it
keeps each module in a file of its own. `lint8k.compiled` and `lint8k.together` keep these here, and `lint8k.prepared` what takes
long to make of lint8k's own files, on Python's own terms: nothing
is written where Python is told to write no bytecode, or may not; what is there is trusted as much as the compiled modules
beside it, and of no use to another version of Python; what cannot be read is not there.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from typing import Any

_FORM = 2
"""The form of what is kept; to be counted up when it changes, so that nothing is made of what an older lint8k left."""
_HEAD = b"lint8k %02x %08x %08x %08x\n"
"""The form, the version of Python, the length of the value, and that of the bytes after it."""


class Pieces:
    """What stands behind the value in a file: read piece by piece, as it is asked for, where the system lets a run do that."""

    def __init__(self, file: int, start: int, size: int) -> None:
        """Take over a file, which was read as far as `start`, the offset of `size` bytes more."""
        self._file, self._start = file, start
        self._all = None if hasattr(os, "pread") else os.read(file, size)

    def read(self, start: int, end: int) -> bytes:
        """The bytes between two offsets, counted from the end of the value."""
        if self._all is not None:
            return self._all[start:end]
        return os.pread(self._file, end - start, self._start + start)

    def __del__(self) -> None:
        os.close(self._file)


def read(kind: str) -> tuple[Any, Pieces] | None:
    """What was written of this kind: a value, and the bytes after it; None where there is none that can be used."""
    path = _path(kind)
    if path is None:
        return None
    file = None
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        length, size = os.fstat(file).st_size, len(_HEAD % (0, 0, 0, 0))
        head = os.read(file, size)
        end = size + int(head[-18:-9], 16)
        if head != _HEAD % (_FORM, sys.hexversion, end - size, length - end):  # another's, or cut short
            return None
        value = marshal.loads(os.read(file, end - size))
        pieces, file = Pieces(file, end, length - end), None
        return value, pieces
    except (OSError, EOFError, ValueError, TypeError):
        return None
    finally:
        if file is not None:
            os.close(file)


def write(kind: str, value: Any, more: bytes = b"") -> None:
    """Keep a value that `marshal` writes, and bytes after it, where that is allowed. Raises nothing."""
    path = _path(kind)
    if path is None or sys.dont_write_bytecode:
        return
    body = marshal.dumps(value)
    aside = f"{path}.{os.getpid()}"
    with contextlib.suppress(OSError):
        try:
            with open(aside, "xb") as stream:
                stream.writelines((_HEAD % (_FORM, sys.hexversion, len(body), len(more)), body, more))
            os.replace(aside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(aside)
            raise


def stamp(path: str) -> tuple[int, int] | None:
    """The time, in billionths of a second, and the size of a file, in bytes; None where there is none."""
    try:
        now = os.stat(path)
    except OSError:
        return None
    return now.st_mtime_ns, now.st_size


def _path(kind: str) -> str | None:
    """The file of a kind, beside this module as compiled; None where Python keeps none, as of an archive."""
    module = getattr(__spec__, "cached", None)
    return f"{module}.{kind}" if module else None

"""Writing files: whole or not at all, and readable by their owner alone.

What lint8k writes quotes drafts, and a draft of a Form 8-K is inside information. So a new file is its owner's
(mode 600); one that is replaced keeps the mode that its owner gave it. The text goes into a file beside it, which then
takes its place at one stroke: who reads meanwhile finds the old one or the new one, and a full disk leaves the old one.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from typing import IO


def replace(path: str, data: bytes) -> None:
    """Write a file, or replace it: see `replacing`."""
    with replacing(path) as stream:
        stream.write(data)


@contextlib.contextmanager
def replacing(path: str) -> Iterator[IO[bytes]]:
    """Write a file, or replace it, piece by piece. Raises OSError where that cannot be done, and the old one stays as it was.

    A link is followed, and what it leads to is replaced. What is no file on a disk (``/dev/stdout``, a pipe) is written to.
    """
    import tempfile

    target = os.path.realpath(path)
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        mode = stat.S_IFREG | 0o600
    if not stat.S_ISREG(mode):
        with open(path, "wb") as stream:
            yield stream
        return
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise PermissionError(13, os.strerror(13))
    handle, beside = tempfile.mkstemp(prefix=".lint8k-", dir=os.path.dirname(target))
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(beside, stat.S_IMODE(mode))
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(beside)
        raise


def create(path: str, text: str) -> None:
    """Write a file that is not there yet. Raises FileExistsError where it is, OSError where it cannot be written."""
    stream = open(path, "x", encoding="utf-8")  # noqa: SIM115
    try:
        with stream:
            stream.write(text)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
        raise

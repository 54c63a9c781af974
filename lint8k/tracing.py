"""On what an answer hangs beside the file itself, noted while it is found, so that a later run can tell whether it still holds.

Exhibits beside a report, the names in its folder, whether a file that a waiver names is there, the day: nothing of these is in
the file, and each can make the same file be judged otherwise.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lint8k.filenames import Folder
    from lint8k.packages import Names

Ground = tuple[str, str, str]
"""What an answer hangs on: its kind (``file``, ``names``, ``opened``, ``there``, ``day``), its name, and what it was."""
_YES, _NO = "yes", "no"


def digest(data: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal digits."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


class Trace:
    """The grounds of one answer after the other; none of files and names where no answer is `kept`."""

    def __init__(self, *, kept: bool = True) -> None:
        self._kept = kept
        self._grounds: dict[tuple[str, str], str] = {}
        self._files: dict[str, str] = {}
        """The digests of the files that were read in this run."""

    def begin(self) -> None:
        """Forget the grounds of the answer before."""
        self._grounds.clear()

    def grounds(self) -> tuple[Ground, ...]:
        """The grounds since `begin`, in order of kind and name."""
        return tuple((*key, value) for key, value in sorted(self._grounds.items()))

    def read(self, path: str, data: bytes | None) -> None:
        """A file was read, or could not be."""
        if self._kept:
            self._files[path] = _NO if data is None else digest(data)
            self.known(path)

    def known(self, path: str) -> None:
        """What a file holds matters, which may have been read for an earlier answer."""
        if self._kept:
            self._grounds["file", path] = self._files[path]

    def names(self, home: str, folder: Folder) -> None:
        """The names of a folder matter."""
        if self._kept:
            self._grounds["names", home] = _names(folder)

    def opened(self, path: str, answer: bool) -> None:
        """Whether a file is read anyway matters."""
        self._grounds["opened", path] = _YES if answer else _NO

    def there(self, path: str, answer: bool) -> None:
        """Whether a file is there matters."""
        self._grounds["there", path] = _YES if answer else _NO

    def day(self, today: date) -> None:
        """The day matters."""
        self._grounds["day", ""] = today.isoformat()


class Grounds:
    """Whether what answers hang on is as it was; what is asked twice in a run is looked at once."""

    def __init__(self, names: Names, today: date) -> None:
        self._names, self._today = names, today
        self._known: dict[tuple[str, str], str] = {}

    def hold(self, grounds: Iterable[Ground], known: Mapping[tuple[str, str], str]) -> bool:
        """Whether everything is as it was; `known` are values that were looked at by kind and name."""
        return all((known.get((kind, name)) or self._now(kind, name)) == was for kind, name, was in grounds)

    def _now(self, kind: str, name: str) -> str:
        key = kind, name
        if key not in self._known:
            self._known[key] = self._look(kind, name)
        return self._known[key]

    def _look(self, kind: str, name: str) -> str:
        if kind == "file":
            from lint8k import discovery

            found = discovery.read(name)
            return _NO if isinstance(found, discovery.Unreadable) else digest(found.data)
        if kind == "names":
            return _names(self._names.folder(name))
        if kind == "day":
            return self._today.isoformat()
        there = self._names.is_opened(name) if kind == "opened" else os.path.exists(name)
        return _YES if there else _NO


def _names(folder: Folder) -> str:
    """What of the names of a folder says what belongs together: nothing where there are no exhibits among them."""
    import json

    told = (list(folder.exhibits), folder.documents) if folder.exhibits else ()
    return digest(json.dumps(told).encode("utf-8", "surrogateescape"))

"""The reports of many filings, kept until all are judged: a summary comes first in most formats, and hangs on the last.

Each is folded to a few hundred bytes as soon as it is made; beyond some megabytes they wait in a file without a name, which
nobody else can open and which is gone with the process.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, overload

from lint8k.report import FileReport, Tally

if TYPE_CHECKING:
    from tempfile import SpooledTemporaryFile

_LOOSE = 16
"""So many reports are kept as they are, so that a run on a few files need not fold any."""
_HELD = 16 * 1024 * 1024
"""So many bytes of folded reports are held in memory."""


class Kept(Sequence[FileReport]):
    """The reports of filings in their order, with the `tally` of all. Each time that one is asked for it is unfolded anew."""

    def __init__(self, files: Iterable[FileReport] = ()) -> None:
        self.tally = Tally()
        self._loose: list[FileReport] = []
        self._held: SpooledTemporaryFile[bytes] | None = None
        self._ends = array("q", [0])
        for file in files:
            self.add(file)

    def add(self, file: FileReport) -> None:
        """Keep one more."""
        self.tally.add(file)
        if len(self._loose) < _LOOSE:
            self._loose.append(file)
            return
        import pickle
        import tempfile
        import weakref
        import zlib

        if self._held is None:
            self._held = tempfile.SpooledTemporaryFile(_HELD)  # noqa: SIM115
            weakref.finalize(self, self._held.close)
        self._held.seek(self._ends[-1])
        self._held.write(zlib.compress(pickle.dumps(file, pickle.HIGHEST_PROTOCOL), 1))
        self._ends.append(self._held.tell())

    def _unfolded(self, number: int) -> FileReport:
        import pickle
        import zlib

        assert self._held is not None
        start, end = self._ends[number : number + 2]
        self._held.seek(start)
        file: FileReport = pickle.loads(zlib.decompress(self._held.read(end - start)))
        return file

    def __len__(self) -> int:
        return len(self._loose) + len(self._ends) - 1

    def __iter__(self) -> Iterator[FileReport]:
        yield from self._loose
        yield from map(self._unfolded, range(len(self._ends) - 1))

    @overload
    def __getitem__(self, at: int) -> FileReport: ...
    @overload
    def __getitem__(self, at: slice) -> Kept: ...
    def __getitem__(self, at: int | slice) -> FileReport | Kept:
        numbers = range(len(self))[at]
        if isinstance(numbers, range):
            return Kept(self[number] for number in numbers)
        loose = len(self._loose)
        return self._loose[numbers] if numbers < loose else self._unfolded(numbers - loose)

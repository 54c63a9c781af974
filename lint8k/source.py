r"""The text that a reader of the filing sees, and the way from each character of it back to the file.

A `File` is what the user wrote: its characters, decoded as the contract says. A `Source` is one document of
it as the eye sees it. Its text keeps to these conventions, whatever the format was, so that the grammar need
not know it:

* an empty line (``\n\n``) ends a paragraph; a single ``\n`` is a line break within one, or the end of a
  table row;
* ``\t`` stands between two cells of a table row; in typed columns two or more blanks do;
* entities are resolved, tags and comments are gone, ``\r\n`` and ``\r`` have become ``\n``.

A `Span` is a stretch of such a text. Only `Source.location` turns it into a place in the file.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANKS = " \t\n\r\f\v\xa0\u200b\ufeff"
_GAP = re.compile(r"(?<=[^\s\xa0])(?:[ \xa0]*\t|[ \xa0]{3})[\t \xa0]*(?=[^\s\xa0])")
"""What parts two cells of a row, or two columns of a typed line."""
_MISTAKEN = re.compile("[\x80-\x9f]")
_MEANT = {code: bytes((code,)).decode("cp1252", errors="ignore") or chr(code) for code in range(0x80, 0xA0)}
"""Control characters are Windows-1252 taken for Latin-1: quotes, dashes, bullets. Nobody prints a control."""
_CELL = re.compile(r"[^\s\xa0]+(?:[ \xa0]{1,2}[^\s\xa0]+)*")


def decode(data: bytes) -> str:
    """Decode a file: by its byte order mark, else as UTF-8 if it is valid UTF-8, else as Windows-1252.

    The byte order mark stays, as the first character. In Windows-1252 the five bytes that have no character
    become U+FFFD, so that a byte is a character always.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        order = "le" if data.startswith(b"\xff\xfe") else "be"
        return data.decode(f"utf-16-{order}", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


ZIPPED = b"PK\x03\x04"
"""What an archive begins with, and so a Word document."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a Word document, from the character `offset` of the file's `raw` on.

    Paragraphs are counted from 1 as Word has them; in a table, which its number tells, within their cell. Rows
    and cells count from 1 as well, a cell that takes several columns for several.
    """

    offset: int
    paragraph: int
    table: int | None = None
    row: int | None = None
    cell: int | None = None

    def __str__(self) -> str:
        """The place in words."""
        if self.table is None:
            return f"paragraph {self.paragraph}"
        place = f"table {self.table}, row {self.row}, cell {self.cell}"
        return f"{place}, paragraph {self.paragraph}" if self.paragraph > 1 else place


@dataclass(frozen=True)
class File:
    """A file as the user wrote it: `path` as named or found, `raw` its characters.

    An archive has its bytes in `data` instead. What a reader makes of a Word document has its text in `raw`, a
    line a paragraph, and its paragraphs in `blocks`.
    """

    path: str
    raw: str = field(repr=False)
    data: bytes = field(default=b"", repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)

    @classmethod
    def from_bytes(cls, path: str, data: bytes) -> File:
        """Decode `data` (see `decode`) as the file of that path; nothing is read from disk."""
        return cls(path, "", data) if data.startswith(ZIPPED) else cls(path, decode(data))

    @cached_property
    def line_starts(self) -> list[int]:
        r"""The offset at which each line begins; it ends at ``\n``, ``\r\n`` or ``\r`` alone."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.raw))]

    def position(self, offset: int) -> Position:
        """The line and column (both from 1) of an offset (from 0) into `raw`."""
        line = bisect.bisect_right(self.line_starts, offset)
        block = None
        if self.blocks:
            block = self.blocks[max(0, bisect.bisect_right(self._block_starts, offset) - 1)]
        return Position(line, offset - self.line_starts[line - 1] + 1, offset, block)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.offset for block in self.blocks]

    def line(self, number: int) -> str:
        """The text of a line, numbered from 1, without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.raw)
        return self.raw[start:end].rstrip("\r\n")


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file: line and column from 1, offset from 0, all counted in characters.

    In a Word document, which has no lines, `block` is the place, and the others count in what was made of it.
    """

    line: int
    column: int
    offset: int
    block: Block | None = None

    def __str__(self) -> str:
        """The place as a message has it: ``12:5``, or ``paragraph 12``."""
        return f"{self.line}:{self.column}" if self.block is None else str(self.block)


@dataclass(frozen=True, slots=True)
class Location:
    """Where something stands in the file that the user wrote; `end` is exclusive.

    `ranges` names the pieces where the words lie apart in the file, in cells or columns; it is empty where
    they do not.
    """

    path: str
    start: Position
    end: Position
    ranges: tuple[tuple[Position, Position], ...] = ()


class Run(NamedTuple):
    """A stretch of visible text and the stretch of the file that it comes from.

    Where both are of one length they correspond character by character; otherwise the whole stands for the
    whole (an entity, a line end of two characters).
    """

    text_start: int
    text_end: int
    raw_start: int
    raw_end: int


class SourceBuilder:
    """Collects visible text piece by piece, remembering where each came from. Readers build with it."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._text_start = self._raw_start = self._raw_end = 0
        """The run at hand: text up to `_length` stands for the file up to `_raw_end`, one by one."""

    def __len__(self) -> int:
        """How many characters of visible text there are so far."""
        return self._length

    @property
    def last(self) -> str:
        """The piece added last, or an empty string."""
        return self._pieces[-1] if self._pieces else ""

    def copy(self, raw_start: int, raw_end: int) -> None:
        """Add the characters of the file from `raw_start` to `raw_end` as they stand."""
        self.add(self._file.raw[raw_start:raw_end], raw_start, raw_end)

    def add(self, text: str, raw_start: int, raw_end: int) -> None:
        """Add `text`, which stands for the characters of the file from `raw_start` to `raw_end`.

        Text that nothing of the file stands for (a break that a tag implies) has ``raw_start == raw_end``.
        """
        if not text:
            return
        length = len(text)
        straight = raw_end - raw_start == length
        if not straight or raw_start != self._raw_end:
            self._end_run()
            self._text_start, self._raw_start = self._length, raw_start
        self._pieces.append(text)
        self._length += length
        if straight:
            self._raw_end = raw_end
        else:
            self._runs.append(Run(self._text_start, self._length, raw_start, raw_end))
            self._text_start, self._raw_start, self._raw_end = self._length, raw_end, raw_end

    def _end_run(self) -> None:
        if self._length > self._text_start:
            self._runs.append(Run(self._text_start, self._length, self._raw_start, self._raw_end))

    def build(self) -> Source:
        """The source of what was collected."""
        self._end_run()
        self._text_start, self._raw_start = self._length, self._raw_end
        text = "".join(self._pieces)
        if _MISTAKEN.search(text):
            text = text.translate(_MEANT)
        return Source(self._file, text, tuple(self._runs))


@dataclass(frozen=True, eq=False)
class Source:
    """One document as a reader sees it: its `text`, and the `runs` that lead back into the `file`."""

    file: File = field(repr=False)
    text: str = field(repr=False)
    runs: tuple[Run, ...] = field(repr=False)

    def span(self, start: int, end: int) -> Span:
        """The stretch of `text` from `start` to `end` (offsets from 0, end exclusive)."""
        return Span(self, start, end)

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.text_start for run in self.runs]

    def _run_at(self, offset: int) -> int:
        return max(0, bisect.bisect_right(self._run_starts, offset) - 1)

    def raw_pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of the file that a stretch of text comes from, joined where they touch."""
        pieces: list[tuple[int, int]] = []
        index = self._run_at(start)
        while index < len(self.runs) and self.runs[index].text_start < end:
            run = self.runs[index]
            index += 1
            if run.raw_start == run.raw_end:
                continue
            low, high = max(start, run.text_start), min(end, run.text_end)
            if low >= high:
                continue
            if run.raw_end - run.raw_start == run.text_end - run.text_start:
                piece = (run.raw_start + low - run.text_start, run.raw_start + high - run.text_start)
            else:
                piece = (run.raw_start, run.raw_end)
            if pieces and pieces[-1][1] == piece[0]:
                pieces[-1] = (pieces[-1][0], piece[1])
            else:
                pieces.append(piece)
        return pieces

    def shown(self, raw_start: int, raw_end: int) -> Span:
        """The stretch of the text that comes from a stretch of the file; empty where nothing of it is shown."""
        runs = self._by_raw
        first = max(0, bisect.bisect_right(runs, (raw_start, len(self.file.raw) + 1)) - 1)
        if runs and runs[first][1] <= raw_start:
            first += 1
        last = bisect.bisect_left(runs, (raw_end, 0)) - 1
        if first > last or raw_start >= raw_end:
            at = self._text_at(runs[first], raw_start) if first < len(runs) else len(self.text)
            return Span(self, at, at)
        start, end = self._text_at(runs[first], raw_start), self._text_at(runs[last], raw_end, after=True)
        return Span(self, min(start, runs[last][2]) if first < last else start, max(start, end))

    @staticmethod
    def _text_at(run: tuple[int, int, int, int], raw: int, *, after: bool = False) -> int:
        """Where in the text an offset of the file is, or the end of the run that it is nearest to."""
        raw_start, raw_end, start, end = run
        if raw_end - raw_start == end - start:
            return start + min(max(0, raw - raw_start), end - start)
        return end if after else start

    @cached_property
    def _by_raw(self) -> list[tuple[int, int, int, int]]:
        """The runs that come from the file, in its order: where they begin and end in it, and in the text."""
        return sorted(
            (run.raw_start, run.raw_end, run.text_start, run.text_end)
            for run in self.runs
            if run.raw_end > run.raw_start
        )

    def location(self, start: int, end: int) -> Location:
        """The place in the file of the text from `start` to `end`, blanks at its ends left out, never empty.

        An empty or blank stretch is reported at the nearest printed character before it, else after it.
        """
        start, end = self._printed(start, end)
        pieces = self.raw_pieces(start, end)
        if not pieces:  # the document has no printed character at all
            return self._place(*self._somewhere())
        ranges = []
        for low, high in self._cells(start, end):
            parts = self.raw_pieces(low, high)
            if parts:
                ranges.append((min(piece[0] for piece in parts), max(piece[1] for piece in parts)))
        return self._place(
            min(piece[0] for piece in pieces),
            max(piece[1] for piece in pieces),
            ranges if len(ranges) > 1 else (),
        )

    def _somewhere(self) -> tuple[int, int]:
        """The first character of this document in the file, for a document that prints nothing."""
        at = self.runs[0].raw_start if self.runs else 0
        size = len(self.file.raw)
        return min(at, max(0, size - 1)), min(at + 1, size)

    def _place(self, start: int, end: int, ranges: Sequence[tuple[int, int]] = ()) -> Location:
        position = self.file.position
        return Location(
            self.file.path,
            position(start),
            position(end),
            tuple((position(low), position(high)) for low, high in ranges),
        )

    def _printed(self, start: int, end: int) -> tuple[int, int]:
        """The span without blanks at its ends; the nearest printed character if nothing is left."""
        text = self.text
        low, high = max(0, start), min(end, len(text))
        while low < high and text[low] in _BLANKS:
            low += 1
        while high > low and text[high - 1] in _BLANKS:
            high -= 1
        if low < high:
            return low, high
        before = min(low, len(text)) - 1
        while before >= 0 and text[before] in _BLANKS:
            before -= 1
        if before >= 0:
            return before, before + 1
        after = low
        while after < len(text) and text[after] in _BLANKS:
            after += 1
        return after, min(after + 1, len(text))

    def _cells(self, start: int, end: int) -> list[tuple[int, int]]:
        """The printed stretches of a span that lie in different cells or columns; none of a running text."""
        text = self.text
        if not _GAP.search(text, start, end):
            return []
        return [match.span() for match in _CELL.finditer(text, start, end)]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source's text: offsets from 0, end exclusive."""

    source: Source = field(repr=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words of the stretch, with white space folded to single blanks."""
        return " ".join(self.source.text[self.start : self.end].split())

    @property
    def location(self) -> Location:
        """Where the stretch stands in the file that the user wrote."""
        return self.source.location(self.start, self.end)

    def until(self, other: Span) -> Span:
        """The stretch from the beginning of this one to the end of the other."""
        return Span(self.source, self.start, other.end)

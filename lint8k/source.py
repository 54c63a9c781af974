r"""The text that a reader of the filing sees, and the way from each character of it back to the file.

A `File` is what the user wrote: its characters, decoded as the contract says. A `Source` is one document of
it as the eye sees it. Its text keeps to these conventions, whatever the format was, so that the grammar need
not know it:

* an empty line (``\n\n``) ends a paragraph; a single ``\n`` is a line break within one, or the end of a
  table row;
* ``\t`` stands between two cells of a table row; in typed columns two or more blanks do;
* entities are resolved, tags and comments are gone, ``\r\n`` and ``\r`` have become ``\n``;
* no white space is longer than `WIDEST` characters: what a file has beyond that is no layout, and expressions that go
  over white space twice would take a time that grows with its square;
* words that are typed letter by letter, ``S I G N A T U R E``, are words again.

A `Span` is a stretch of such a text. Only `Source.location` turns it into a place in the file.
"""

from __future__ import annotations

import bisect
import io
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import chain, pairwise

from lint8k.patterns import regex
from lint8k.records import NamedTuple, field, record

_LINE_END = regex(r"\r\n|\r|\n")
_STRETCH = 1024
"""A long stretch of a text is folded a part at a time, of so many characters."""
_COUNTED = 4096
"""A file is counted through for line ends once, in stretches of so many characters."""
_BLANKS = " \t\n\r\f\v\xa0\u200b\ufeff"
_GAP = regex(r"(?<=[^\s\xa0])(?:[ \xa0]*\t|[ \xa0]{3})[\t \xa0]*(?=[^\s\xa0])")
"""What parts two cells of a row, or two columns of a typed line."""
WIDEST = 200
"""How many characters of white space may stand together in a text."""
_WIDER = regex(rf"(?<!\s)\s{{{WIDEST + 1},}}")
_SAMPLED = 50
"""Of a white space wider than `WIDEST` at least four characters are met where one in so many is looked at."""
_SPREAD = regex(r"[ \xa0][A-Za-z][ \xa0](?<=[A-Za-z]...)[A-Za-z][ \xa0][A-Za-z](?![^\W_])")
"""Finds what stands behind the first of four letters with a blank between them."""
_LETTERS = regex(r"(?<!\S)(?:[A-Za-z0-9&-][.,:;]?(?:[ \xa0]{1,4}|(?=\s|$))){4,}", re.M)
"""Finds single characters with a few blanks between them, one after the other."""
_APART = regex(r"[ \xa0]+(?=[^ \xa0\n])")
_ONE_LOOK, _LONGEST_LINE = 1 << 20, 400
_ONE_WORD = 12
"""Of more letters than this, all as far apart, nobody can tell the words."""
_MISTAKEN = regex("[\x80-\x9f]")
"""Control characters are Windows-1252 taken for Latin-1: quotes, dashes, bullets. Nobody prints a control."""
_CELL = regex(r"[^\s\xa0]+(?:[ \xa0]{1,2}[^\s\xa0]+)*")


@cache
def _meant() -> dict[int, str]:
    """What Windows-1252 has where Latin-1 has control characters."""
    return {code: bytes((code,)).decode("cp1252", errors="ignore") or chr(code) for code in range(0x80, 0xA0)}


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
_BINARY = (ZIPPED, b"%PDF-", b"\xd0\xcf\x11\xe0")
"""What begins so is no text: an archive, a PDF, a Word document of the old kind."""


@record(frozen=True, slots=True)
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


@record(frozen=True)
class File:
    """A file as the user wrote it: `path` as named or found, `raw` its characters.

    What is no text, an archive or a PDF, has its bytes in `data` instead. What a reader makes of a Word document has its
    text in `raw`, a line a paragraph, and its paragraphs in `blocks`.
    """

    path: str
    raw: str = field(repr=False)
    data: bytes = field(default=b"", repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)

    @classmethod
    def from_bytes(cls, path: str, data: bytes) -> File:
        """Decode `data` (see `decode`) as the file of that path; nothing is read from disk."""
        return cls(path, "", data) if data.startswith(_BINARY) else cls(path, decode(data))

    @cached_property
    def line_starts(self) -> list[int]:
        r"""The offset at which each line begins; it ends at ``\n``, ``\r\n`` or ``\r`` alone."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.raw))]

    def position(self, offset: int) -> Position:
        """The line and column (both from 1) of an offset (from 0) into `raw`."""
        stretch = offset // _COUNTED
        known = self._stretches
        while len(known) <= stretch:
            low = (len(known) - 1) * _COUNTED
            known.append(self._lines_ended(low, low + _COUNTED, known[-1]))
        low, before = stretch * _COUNTED, known[stretch]
        if low < self._last[0][0] <= offset:
            low, before = self._last[0]
        line, start = before = self._lines_ended(low, offset, before)
        self._last[0] = offset, before
        block = None
        if self.blocks:
            block = self.blocks[max(0, bisect.bisect_right(self._block_starts, offset) - 1)]
        return Position(line + 1, offset - start + 1, offset, block)

    def stretch(self, start: int, end: int) -> tuple[Position, Position]:
        """The positions of two offsets into `raw`, of which the second is counted from the first where it can be."""
        first = self.position(start)
        words = self.raw[start:end] if end - start <= _COUNTED else "\n"
        if self.blocks or "\n" in words or "\r" in words:
            return first, self.position(end)
        return first, Position(first.line, first.column + end - start, end)

    @cached_property
    def _stretches(self) -> list[tuple[int, int]]:
        """For each stretch that was counted so far, how many lines end before it, and where the one that it begins in starts."""
        return [(0, 0)]

    @cached_property
    def _last(self) -> list[tuple[int, tuple[int, int]]]:
        """The offset that was asked for last, and the same for it: the next is often not far behind."""
        return [(0, (0, 0))]

    def _lines_ended(self, low: int, high: int, before: tuple[int, int]) -> tuple[int, int]:
        """What was `before` for `low`, for `high`: how many lines have ended, and where the one at hand starts."""
        raw = self.raw
        ended = raw.count("\n", low, high)
        start = raw.rfind("\n", low, high) + 1
        if self._has_returns:
            ended += raw.count("\r", low, high) - raw.count("\r\n", low, high + 1)
            last = raw.rfind("\r", low, high) + 1
            if last and raw.startswith("\n", last):
                last = raw.rfind("\r", low, last - 1) + 1
            start = max(start, last)
        return before[0] + ended, start or before[1]

    @cached_property
    def _has_returns(self) -> bool:
        return "\r" in self.raw

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.offset for block in self.blocks]

    def span(self, start: int, end: int) -> Span:
        """A stretch of the file itself, for a place that no visible text holds, such as a tag."""

        def read() -> Shown:
            builder = SourceBuilder(self)
            builder.copy(start, end)
            return builder.shown()

        source = Source(self, read)
        size = len(self.raw[start:end])
        # Only what may have white space that is too wide has to be read to know how long it is shown.
        return source.span(0, size if size <= WIDEST else len(source.text))

    def line(self, number: int) -> str:
        """The text of a line, numbered from 1, without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.raw)
        return self.raw[start:end].rstrip("\r\n")


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
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


class Damage(NamedTuple):
    """What keeps a reader from seeing all of a document: what it is, in one sentence, and where in the file."""

    message: str
    start: int
    end: int


class Shown(NamedTuple):
    """What a reader makes of a document: its text, where the runs of it begin, and what could not be shown.

    A run begins at `starts` in the text and stands for the file from `raw_starts` to `raw_ends`.
    """

    text: str
    starts: array[int]
    raw_starts: array[int]
    raw_ends: array[int]
    damage: tuple[Damage, ...] = ()


def _narrowed(shown: Shown) -> Shown:
    """What is shown, with words for letters, and with both ends only of each white space that is wider than `WIDEST`."""
    text, starts, raw_starts, raw_ends, damage = shown
    gaps = list(_between_letters(text)) if " " in text or "\xa0" in text else []
    if len(text) > WIDEST:
        gaps += [(low + WIDEST // 2, high - WIDEST // 2) for low, high in _wide(text)]
    if not gaps:
        return shown
    gaps.sort()
    kept = list(pairwise((0, *chain.from_iterable(gaps), len(text))))[::2]
    narrow = Shown("".join(text[low:high] for low, high in kept), array("q"), array("q"), array("q"), damage)
    index, at = 0, 0
    for low, high in kept:
        index = max(index, bisect.bisect_right(starts, low, index) - 1)
        while index < len(starts) and starts[index] < high:
            start = starts[index]
            end = starts[index + 1] if index + 1 < len(starts) else len(text)
            raw_start, raw_end = raw_starts[index], raw_ends[index]
            begin = max(start, low)
            if raw_end - raw_start == end - start:
                raw_start, raw_end = raw_start + begin - start, raw_start + min(end, high) - start
            narrow.starts.append(at + begin - low)
            narrow.raw_starts.append(raw_start)
            narrow.raw_ends.append(raw_end)
            if end > high:
                break
            index += 1
        at += high - low
    return narrow


def _wide(text: str) -> Iterator[tuple[int, int]]:
    """Where white space is wider than `WIDEST`."""
    for met in regex(r"\s{4,}").finditer(text[::_SAMPLED]):
        before, after = max(0, met.start() - 1) * _SAMPLED, met.end() * _SAMPLED
        yield from (match.span() for match in _WIDER.finditer(text, before, after))


def _between_letters(text: str) -> Iterator[tuple[int, int]]:
    """The blanks between the letters of words that are typed letter by letter, alone on their line or in their cell.

    Between two such words one blank stays, where more of them stand there than within.
    """
    if len(text) < _ONE_LOOK and not any(
        gap in half for half in (text[::2], text[1::2]) for gap in ("   ", "\xa0\xa0\xa0")
    ):
        return
    at = 0
    for spread in _SPREAD.finditer(text):
        begin = spread.start() - 1
        if begin < at:
            continue
        line = text.rfind("\n", max(at, begin - _LONGEST_LINE), begin) + 1
        for run in _LETTERS.finditer(text, max(at, line), spread.end() + _LONGEST_LINE):
            if run.start() > begin:
                break
            at = run.end()
            if at >= spread.end() and _is_spread(text, *run.span()):
                for apart in _APART.finditer(text, *run.span()):
                    low, high = apart.span()
                    if high < at:
                        yield low + (high - low > 1), high


def _is_spread(text: str, start: int, end: int) -> bool:
    """Whether single characters are the letters of words: they stand alone, and are not all the same."""
    words = text[start:end].strip(" \xa0")
    before, after = text[max(0, start - 2) : start], text[start + len(words) : end + 2]
    letters = [letter for letter in words if letter.isalpha()]
    return (
        (not before or before[-1] in "\n\t" or before.isspace())
        and (not after or after[0] in "\n\t" or after[:2].isspace())
        and len(set(letters)) > 2
        and ("  " in words.replace("\xa0", " ") or len(letters) <= _ONE_WORD)
    )


class SourceBuilder:
    """Collects visible text piece by piece, remembering where each came from. Readers build with it."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._pieces: list[str] = []
        self._length = 0
        self._starts, self._raw_starts, self._raw_ends = array("q"), array("q"), array("q")
        self._next = -1
        """Where in the file the last run can go on; -1 where it cannot, because it is not one by one."""

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
        self.add_all(((text, raw_start, raw_end),))

    def add_all(self, pieces: Iterable[tuple[str, int, int]]) -> None:
        """Add one piece after the other, each with its stretch of the file."""
        starts, raw_starts, raw_ends = self._starts, self._raw_starts, self._raw_ends
        length, expected, keep = self._length, self._next, self._pieces.append
        for text, raw_start, raw_end in pieces:
            size = len(text)
            if not size:
                continue
            straight = raw_end - raw_start == size
            if straight and raw_start == expected:
                raw_ends[-1] = raw_end
            else:
                starts.append(length)
                raw_starts.append(raw_start)
                raw_ends.append(raw_end)
            expected = raw_end if straight else -1
            keep(text)
            length += size
        self._length, self._next = length, expected

    def build(self) -> Source:
        """The source of what was collected."""
        shown = self.shown()
        return Source(self._file, lambda: shown)

    def shown(self, damage: Iterable[Damage] = ()) -> Shown:
        """What was collected, for a source that is read when it is first asked for its text."""
        text = "".join(self._pieces)
        if not (text.isascii() or self._file.raw.isascii()) and _MISTAKEN.search(text):
            text = text.translate(_meant())
        return Shown(text, self._starts, self._raw_starts, self._raw_ends, tuple(damage))


@record(frozen=True, eq=False)
class Source:
    """One document of the `file` as a reader sees it. It is read, by `read`, when its text is first asked for."""

    file: File = field(repr=False)
    read: Callable[[], Shown] = field(repr=False)

    @cached_property
    def _shown(self) -> Shown:
        return _narrowed(self.read())

    @cached_property
    def text(self) -> str:
        """The text that a reader sees; see above for its conventions."""
        return self._shown.text

    @property
    def damage(self) -> tuple[Damage, ...]:
        """What keeps a reader from seeing all of the document."""
        return self._shown.damage

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the text that lead back into the file, in order; they cover all of it."""
        _, starts, raw_starts, raw_ends, _ = self._shown
        return tuple(map(Run, starts, [*starts[1:], len(self.text)], raw_starts, raw_ends))

    def span(self, start: int, end: int) -> Span:
        """The stretch of `text` from `start` to `end` (offsets from 0, end exclusive)."""
        return Span(self, start, end)

    def words(self, start: int, end: int) -> str:
        """The words between two offsets of `text`, with white space folded to single blanks."""
        return _in_one_line(self.text, start, end)

    def raw_pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of the file that a stretch of text comes from, joined where they touch."""
        pieces: list[tuple[int, int]] = []
        text, starts, raw_starts, raw_ends, _ = self._shown
        count = len(starts)
        index = max(0, bisect.bisect_right(starts, start) - 1)
        while index < count and (first := starts[index]) < end:
            raw_start, raw_end = raw_starts[index], raw_ends[index]
            index += 1
            last = starts[index] if index < count else len(text)
            low, high = max(start, first), min(end, last)
            if raw_start == raw_end or low >= high:
                continue
            if raw_end - raw_start == last - first:
                raw_start, raw_end = raw_start + low - first, raw_start + high - first
            if pieces and pieces[-1][1] == raw_start:
                pieces[-1] = (pieces[-1][0], raw_end)
            else:
                pieces.append((raw_start, raw_end))
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
        text, starts, raw_starts, raw_ends, _ = self._shown
        runs = zip(raw_starts, raw_ends, starts, [*starts[1:], len(text)], strict=False)
        return sorted(run for run in runs if run[1] > run[0])

    def location(self, start: int, end: int) -> Location:
        """The place in the file of the text from `start` to `end`, blanks at its ends left out, never empty.

        An empty or blank stretch is reported at the nearest printed character before it, else after it.
        """
        start, end = self._printed(start, end)
        if straight := self._straight(start, end):
            return self._place(*straight)
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

    def _straight(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the text is in the file, if it is of one run, character by character, and of one cell."""
        text, starts, raw_starts, raw_ends, _ = self._shown
        index = bisect.bisect_right(starts, start) - 1
        if index < 0 or start >= end:
            return None
        first, last = starts[index], starts[index + 1] if index + 1 < len(starts) else len(text)
        if end > last or raw_ends[index] - raw_starts[index] != last - first or _has_gap(text, start, end):
            return None
        return raw_starts[index] + start - first, raw_starts[index] + end - first

    def _somewhere(self) -> tuple[int, int]:
        """The first character of this document in the file, for a document that prints nothing."""
        at = next(iter(self._shown.raw_starts), 0)
        size = len(self.file.raw)
        return min(at, max(0, size - 1)), min(at + 1, size)

    def _place(self, start: int, end: int, ranges: Sequence[tuple[int, int]] = ()) -> Location:
        stretch = self.file.stretch
        parts = tuple(stretch(low, high) for low, high in ranges) if ranges else ()
        return Location(self.file.path, *stretch(start, end), parts)

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
        if not _has_gap(text, start, end):
            return []
        return [match.span() for match in _CELL.finditer(text, start, end)]


def _has_gap(text: str, start: int, end: int) -> bool:
    """Whether something between two offsets parts cells or columns."""
    words = text[start:end]
    return ("\t" in words or "  " in words or "\xa0" in words) and _GAP.search(text, start, end) is not None


def _in_one_line(text: str, start: int, end: int) -> str:
    """A stretch of a text with white space folded to single blanks, none at its ends.

    A long one is folded a part at a time, since its words, one by one, would take ten times as much as the text.
    """
    if end - start <= _STRETCH:
        return " ".join(text[start:end].split())
    line = io.StringIO()
    for low in range(start, end, _STRETCH):
        part = text[low : min(end, low + _STRETCH)]
        words = " ".join(part.split())
        if words:
            if line.tell() and (part[0].isspace() or text[low - 1].isspace()):
                line.write(" ")
            line.write(words)
    return line.getvalue()


@record(frozen=True, slots=True)
class Span:
    """A stretch of a source's text: offsets from 0, end exclusive."""

    source: Source = field(repr=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words of the stretch, with white space folded to single blanks."""
        return self.source.words(self.start, self.end)

    @property
    def location(self) -> Location:
        """Where the stretch stands in the file that the user wrote."""
        return self.source.location(self.start, self.end)

    def until(self, other: Span) -> Span:
        """The stretch from the beginning of this one to the end of the other."""
        return Span(self.source, self.start, other.end)

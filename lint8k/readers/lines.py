"""Lines on a page, cells in a row: what the readers of HTML and of text extracts share.

A piece is a stretch of printed characters with the stretch of the file that they come from. A line is made of
pieces. A table is read cell by cell and handed back as lines, with a tab between its columns.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from lint8k.patterns import regex
from lint8k.records import NamedTuple
from lint8k.source import Damage, File, Shown, SourceBuilder

Piece = tuple[str, int, int]
"""Printed characters, and the offsets in the file of what they stand for."""

_Held = TypeVar("_Held")

BREAK, PARAGRAPH = 1, 2
_COLUMNS = 200
"""Columns beyond this are one apart, however many are empty, lest a made-up table fill the memory with tabs."""
_PROSE = 150
"""A line of a cell longer than this is running text, not a caption or a value."""
_LEADS = frozenset(("$", "US$", "C$", "€", "£", "¥", "(", "$(", "($"))
_FOLLOWS = frozenset((")", "%", ")%", "%)"))
_FIGURE = regex(r"[\d(.,—–-]")
_PAGE_NUMBER = regex(
    r"(?:[-–—]\s?)?(?:page\s)?(?:\d{1,3}|i{1,3}|i?v|vi{1,3}|ix)(?:\sof\s\d{1,3})?(?:\s?[-–—])?", re.I
)


class Line(NamedTuple):
    """A line with something printed on it; `before`, BREAK or PARAGRAPH, parts it from the one above."""

    before: int
    pieces: list[Piece]

    @property
    def text(self) -> str:
        """What is printed."""
        return "".join([piece[0] for piece in self.pieces])


def folded(raw: str, line: Line) -> Line | bytes:
    """A line as the numbers that say where its pieces stand, where they are what the file has there: a tenth of its size."""
    places = array("Q", [line.before])
    for text, start, end in line.pieces:
        if _as_printed(raw, start, end) != text:
            return line
        places.extend((start, end))
    return places.tobytes()


def unfolded(raw: str, line: Line | bytes) -> Line:
    """A line that was folded, or was not."""
    if isinstance(line, Line):
        return line
    before, *places = array("Q", line)
    pieces = zip(places[::2], places[1::2], strict=True)
    return Line(before, [(_as_printed(raw, start, end), start, end) for start, end in pieces])


def _as_printed(raw: str, start: int, end: int) -> str:
    """What characters of the file print, as a rule: themselves, the end of a line a blank."""
    return raw[start:end].replace("\n", " ")


class Cell(NamedTuple):
    """A cell with something printed in it: its column, from 0, its lines, and how many columns it takes."""

    column: int
    lines: list[Line]
    width: int = 1


def shown(file: File, lines: Iterable[Line], damage: Iterable[Damage] = ()) -> Shown:
    """What lines show, each parted from the one above as it says."""
    builder = SourceBuilder(file)
    builder.add_all(_pieces(lines))
    return builder.shown(damage)


def _pieces(lines: Iterable[Line]) -> Iterator[Piece]:
    at = -1
    for before, pieces in lines:
        if at >= 0:
            yield "\n\n" if before == PARAGRAPH else "\n", at, at
        yield from pieces
        at = pieces[-1][2]


def drained(lines: list[_Held]) -> Iterator[_Held]:
    """The lines one by one, each forgotten as it is handed on, so that a long document is not held twice."""
    lines.reverse()
    while lines:
        yield lines.pop()


def is_page_number(text: str) -> bool:
    """Whether a line holds a page number and nothing else."""
    return len(text) < 24 and _PAGE_NUMBER.fullmatch(" ".join(text.split())) is not None


def runs_on(above: str, below: str) -> bool:
    """Whether a sentence runs on from the last line of a page to the first of the next."""
    return below[:1].islower() and (above[-1:].isalnum() or above[-1:] in ",-")


def table_lines(rows: Sequence[Sequence[Cell]]) -> list[Line]:
    """The rows of a table as lines: tabs between columns that print anything, empty rows end paragraphs."""
    joined = [_with_marks(row) for row in rows]
    order = _columns(joined)
    found: list[Line] = []
    before = PARAGRAPH
    for row in joined:
        if not row:
            before = PARAGRAPH
            continue
        lines = row_lines([(order[column], lines) for column, lines, _ in row])
        found.append(Line(before, lines[0].pieces))
        found += lines[1:]
        before = BREAK
    return found


def _columns(rows: Sequence[Sequence[Cell]]) -> dict[int, int]:
    """The number of each column among those that print anything.

    A column that a wider cell reaches over, and that prints nothing beside it, is one with it: a heading
    stands over the currency marks and over the figures.
    """
    printing: dict[int, set[int]] = {}
    reach: dict[int, int] = {}
    for number, row in enumerate(rows):
        for cell in row:
            printing.setdefault(cell.column, set()).add(number)
            reach[cell.column] = max(reach.get(cell.column, 0), cell.column + cell.width)
    order: dict[int, int] = {}
    taken: set[int] = set()
    end = count = 0
    for column in sorted(printing):
        if column >= end or not taken.isdisjoint(printing[column]):
            count += bool(order)
            taken, end = set(), 0
        taken |= printing[column]
        end = max(end, reach[column])
        order[column] = min(count, _COLUMNS)
    return order


def row_lines(row: Sequence[tuple[int, list[Line]]]) -> list[Line]:
    """The lines that a row prints: the first lines of its cells side by side, then the second, and so on.

    Each cell is told by its column, from 0, and its lines.

    A row with a single cell gives its lines as they are, and so does one whose cells hold columns of running
    text.
    """
    if len(row) == 1:
        column, lines = row[0]
        return [Line(line.before, _tabs(column, line) + line.pieces) for line in lines] if column else lines
    cells = [(column, _captions_joined(lines)) for column, lines in row]
    if sum(len(lines) > 1 and any(len(line.text) > _PROSE for line in lines) for _, lines in cells) > 1:
        return [Line(PARAGRAPH, line.pieces) for _, lines in cells for line in lines]
    printed: list[list[Piece]] = []
    reached: list[int] = []
    for column, lines in cells:
        for number, line in enumerate(lines):
            if number == len(printed):
                printed.append([])
                reached.append(0)
            printed[number] += _tabs(max(column - reached[number], bool(printed[number])), line)
            printed[number] += line.pieces
            reached[number] = column
    return [Line(BREAK, pieces) for pieces in printed]


def _tabs(count: int, line: Line) -> list[Piece]:
    at = line.pieces[0][1]
    return [("\t" * count, at, at)] if count else []


def _with_marks(row: Sequence[Cell]) -> list[Cell]:
    """A row whose currency marks, brackets and percent signs in cells of their own join their figures."""
    found: list[Cell] = []
    lead: Cell | None = None
    for cell in row:
        text = cell.lines[0].text.strip() if len(cell.lines) == 1 and len(cell.lines[0].pieces) < 8 else ""
        if lead is not None:
            if _FIGURE.match(text):
                line = cell.lines[0]
                width = cell.column + cell.width - lead.column
                cell = Cell(lead.column, [Line(line.before, lead.lines[0].pieces + line.pieces)], width)
            else:
                found.append(lead)
            lead = None
        if text in _LEADS:
            lead = cell
        elif text in _FOLLOWS and found and len(found[-1].lines) == 1:
            last = found[-1]
            line = Line(last.lines[0].before, last.lines[0].pieces + cell.lines[0].pieces)
            found[-1] = Cell(last.column, [line], cell.column + cell.width - last.column)
        else:
            found.append(cell)
    if lead is not None:
        found.append(lead)
    return found


def _captions_joined(lines: list[Line]) -> list[Line]:
    """The lines of a cell, those of one parenthesis as one: it is one caption, wherever it was broken."""
    if len(lines) < 2:
        return lines
    found: list[Line] = []
    depth = 0
    for line in lines:
        text = line.text
        if depth > 0:
            at = line.pieces[0][1]
            found[-1].pieces.append((" ", at, at))
            found[-1].pieces.extend(line.pieces)
        else:
            found.append(Line(line.before, list(line.pieces)))
            depth = 0
        depth = depth + text.count("(") - text.count(")") if len(text) <= _PROSE else 0
    return found

"""Pages whose lines stand where their styles put them, as converters from PDF write them.

Each element has ``position: absolute`` with ``top`` and ``left``; in which order they are written is nothing to the eye. Lines
at one height are a row; in a row what stands apart is a cell, as in a table. Source: CSS 2.1, sections 9.3 and 9.6.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from lint8k.patterns import regex
from lint8k.readers.lines import BREAK, PARAGRAPH, Line, Piece
from lint8k.records import NamedTuple

_KIND = regex(r"(?<![\w-])position\s*:\s*(absolute|relative)")
_OFFSET = regex(r"(?<![\w-])(top|left)\s*:\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*(px|pt|in|cm|mm|em|(?![\w%]))")
_UNITS = {"px": 1.0, "pt": 4 / 3, "in": 96.0, "cm": 37.8, "mm": 3.78, "em": 16.0, "": 1.0}
_FEWEST = 12
"""So many lines have to be placed for a page to be one of these, and half of all at least."""
_ROW, _APART = 0.5, 1.5
"""Lines are of one row, or of two paragraphs, that are so many line heights apart."""
_NARROW, _USUAL, _WIDE = 3.0, 5.5, 9.0
"""How wide a character is, in pixels: at least, if nothing tells, and at most."""
_BLANKS = 3
"""So many characters of white, and more, part two cells."""


class Place(NamedTuple):
    """Where an element stands on its page, in pixels from its upper left corner."""

    top: float
    left: float


class Placed(NamedTuple):
    """That the lines of a page from a number on stand at a place of a sheet, which are counted."""

    line: int
    sheet: int
    place: Place


class _Row(NamedTuple):
    top: float
    lines: list[tuple[float, Line]]


def place_of(style: str) -> tuple[Place | None, bool]:
    """Where a style, in small letters, puts its element, and whether the element is a sheet on which others are put."""
    kind = _KIND.search(style)
    if kind is None:
        return None, False
    offsets = {match[1]: float(match[2]) * _UNITS[match[3]] for match in _OFFSET.finditer(style)}
    if kind[1] == "absolute" and len(offsets) == 2:
        return Place(offsets["top"], offsets["left"]), False
    return None, kind[1] == "relative"


def laid_out(lines: Sequence[Line], placed: Sequence[Placed]) -> list[list[Line]] | None:
    """The lines of each sheet as the eye sees them; None where the page is none of these."""
    if len(placed) < _FEWEST or 2 * len(placed) < len(lines):
        return None
    sheets = [list(lines[: placed[0].line])]
    ends = [one.line for one in placed[1:]] + [len(lines)]
    for _, group in groupby(zip(placed, ends, strict=True), lambda one: one[0].sheet):
        standing = [
            (place.top + _HEIGHT * number, place.left, line)
            for (first, _, place), end in group
            for number, line in enumerate(lines[first:end])
        ]
        if standing:
            sheets.append(list(_sheet(standing)))
    return sheets


_HEIGHT = 16.0
"""The height of a line, in pixels, if nothing tells."""


def _sheet(standing: list[tuple[float, float, Line]]) -> Iterator[Line]:
    """The lines of a sheet, which stand at a height and a distance from the left."""
    standing.sort(key=lambda one: one[:2])
    steps = sorted(below[0] - above[0] for above, below in pairwise(standing) if below[0] - above[0] > 4)
    height = min(steps[len(steps) // 4], 2 * _HEIGHT) if steps else _HEIGHT
    rows: list[_Row] = []
    for top, left, line in standing:
        if rows and top - rows[-1].top < _ROW * height:
            rows[-1].lines.append((left, line))
        else:
            rows.append(_Row(top, [(left, line)]))
    for row in rows:
        row.lines.sort(key=lambda one: one[0])
    width = _width(rows)
    above = float("-inf")
    for row in rows:
        yield Line(PARAGRAPH if row.top - above > _APART * height else BREAK, _joined(row, width))
        above = row.top


def _width(rows: Sequence[_Row]) -> float:
    """How wide a character is: what is narrowest of the lines that another stands beside."""
    widths = sorted(
        (right - left) / len(line.text)
        for row in rows
        for (left, line), (right, _) in pairwise(row.lines)
        if len(line.text) > _BLANKS and right - left > _NARROW * len(line.text)
    )
    return min(widths[len(widths) // 10], _WIDE, _USUAL * 1.2) if widths else _USUAL


def _joined(row: _Row, width: float) -> list[Piece]:
    """The pieces of a row, its cells parted by tabs, and what goes on by a blank."""
    pieces: list[Piece] = []
    end = 0.0
    for left, line in row.lines:
        if pieces:
            at = pieces[-1][2]
            pieces.append(("\t" if left - end > _BLANKS * width else " ", at, at))
        pieces += line.pieces
        end = left + width * len(line.text)
    return pieces

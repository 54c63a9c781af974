"""Places shown: the line as the user wrote it, with its number, and a mark under exactly the words."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import groupby

from lint8k.records import record
from lint8k.report import Excerpt, Place
from lint8k.reports.style import Style, cells, printable

_INDENT = "  "
_NARROW = 24
"""Fewer columns than these beside the marks are too few for words: they go below."""
_CONTEXT = 12
"""How many columns may be given up rather than cut a word in two, and are wanted after the marks."""


@record(frozen=True, slots=True)
class _Shown:
    """A line as printed and the columns (from 0) that are marked in it."""

    line: str
    marks: tuple[tuple[int, int], ...]


def show(main: Place, related: Sequence[Place], severity: str, style: Style) -> list[str]:
    """The place of a violation and those it speaks of, in the order of the file; another file's come last."""
    places = [main, *related]
    digits = max(len(_number(place)) for place in places)
    room = style.width - len(_INDENT) - digits - 3
    bar = _INDENT + style.paint(" " * digits + " |", "dim") + " "
    lines: list[str] = []
    for path in dict.fromkeys(place.location.path for place in places):
        if path != main.location.path:
            lines.append(f"{_INDENT}{printable(path)}:")
        here = [place for place in places if place.location.path == path]
        here.sort(key=lambda place: (place.location.start.offset, place is not main))
        for _, group in groupby(here, key=lambda place: place.location.start.line):
            above = None
            for place, shown in _windows(list(group), room, style):
                if shown.line != above:
                    gutter = style.paint(f"{_number(place):>{digits}} |", "dim")
                    lines.append(f"{_INDENT}{gutter} {shown.line}".rstrip())
                above = shown.line
                marked = _marked(place, shown, place is main, severity, room, style)
                lines += [(bar + line).rstrip() for line in marked]
    return lines


def _number(place: Place) -> str:
    """The number of a place's line; in a Word document that of the paragraph, or of table, row and cell."""
    start = place.location.start
    if start.block is None:
        return str(start.line)
    block = start.block
    return str(block.paragraph) if block.table is None else f"T{block.table}R{block.row}C{block.cell}"


def _marked(place: Place, found: _Shown, main: bool, severity: str, room: int, style: Style) -> list[str]:
    """The line of marks under a line, and what is said of the place beside or below it."""
    drawn, column = "", 0
    for start, end in found.marks:
        drawn += " " * (start - column) + ("^" if main else "-") * (end - start)
        column = end
    color = severity if main else "related"
    marks = " " * (len(drawn) - len(drawn.lstrip())) + style.paint(drawn.lstrip(), color)
    message = printable(" ".join(place.message.split()))
    if not message:
        return [marks]
    if len(message) <= room - column - 1:
        return [f"{marks} {style.paint(message, color)}"]
    start = min(len(drawn) - len(drawn.lstrip()), max(0, room - max(_NARROW, min(len(message), room))))
    below = textwrap.wrap(message, max(room - start, _NARROW), break_long_words=False, break_on_hyphens=False)
    return [marks, *(" " * start + style.paint(line, color) for line in below)]


def _windows(places: Sequence[Place], room: int, style: Style) -> list[tuple[Place, _Shown]]:
    """The places of one line, each with the line as shown: for all at once where they fit, else for each."""
    excerpt = places[0].excerpt
    if any(place.excerpt != excerpt for place in places):
        return [(place, _window(place.excerpt, [place], room, style)[0]) for place in places]
    together = _window(excerpt, places, room, style)
    wanted = (len(_ranges(place)) for place in places)
    if all(len(shown.marks) == count for shown, count in zip(together, wanted, strict=True)):
        return list(zip(places, together, strict=True))
    return [(place, _window(excerpt, [place], room, style)[0]) for place in places]


def _window(excerpt: Excerpt, places: Sequence[Place], room: int, style: Style) -> list[_Shown]:
    """A line, cut to `room` columns around the places in it where it is longer; for each its marks."""
    pieces, columns = cells(excerpt.text)
    marks = [
        [(columns[start], max(columns[end], columns[start] + 1)) for start, end in _ranges(place)]
        for place in places
    ]
    dots = style.ellipsis
    first, last = min(own[0][0] for own in marks), max(own[-1][1] for own in marks)
    indent = 0 if columns[-1] <= room else _after_blanks(excerpt.text, columns, 0, first)
    if columns[-1] - columns[indent] <= room and excerpt.column == 1 and not excerpt.cut:
        low, high = indent, len(excerpt.text)
    else:
        low, high = _cut(excerpt.text, columns, first, last, room - 2 * len(dots))
    before = dots if excerpt.column > 1 or excerpt.text[:low].strip() else ""
    after = dots if excerpt.cut or excerpt.text[high:].strip() else ""
    line = before + "".join(pieces[low:high]) + after
    shift = len(before) - columns[low]
    limit = columns[high] + (high == len(excerpt.text))  # a place at the end of a line is marked behind it
    return [
        _Shown(
            line,
            tuple(
                (start + shift, min(end, limit) + shift)
                for start, end in own
                if columns[low] <= start < limit and (end <= limit or len(places) == 1)
            ),
        )
        for own in marks
    ]


def _cut(text: str, columns: Sequence[int], first: int, last: int, room: int) -> tuple[int, int]:
    """What is kept of a line: the offsets of a stretch of at most `room` columns around the marked ones.

    It begins with the line or its first word where the marks allow that, else at a word before the first
    mark; no word is cut in two for want of a few columns.
    """
    last = min(last, first + room)
    indent = _after_blanks(text, columns, 0, first)
    if last + _CONTEXT <= room or last <= room <= columns[-1] <= room + 2 * _CONTEXT:
        low = 0
    elif last - columns[indent] <= room:
        low = indent
    else:
        left = max(0, min(first - (room - (last - first)) // 2, columns[-1] - room))
        low = next(index for index, column in enumerate(columns) if column >= left)
        blank = text.find(" ", low, low + _CONTEXT)
        if blank >= 0 and columns[blank] < first:
            low = _after_blanks(text, columns, blank, first)
    high = max(index for index, column in enumerate(columns) if column <= columns[low] + room)
    if high < len(text):
        blank = text.rfind(" ", high - _CONTEXT, high)
        if blank >= 0 and columns[blank] >= last:
            high = blank
    return low, high


def _after_blanks(text: str, columns: Sequence[int], offset: int, first: int) -> int:
    """The offset at which the blanks that begin at one end, or the first mark begins."""
    while columns[offset] < first and text[offset].isspace():
        offset += 1
    return offset


def _ranges(place: Place) -> list[tuple[int, int]]:
    """What is marked in the excerpt: offsets from 0 of each stretch of words on the place's first line."""
    location, excerpt = place.location, place.excerpt
    size = len(excerpt.text)
    line = location.start.line
    found: list[tuple[int, int]] = []
    for start, end in location.ranges or ((location.start, location.end),):
        if start.line != line:
            break
        low = min(start.column - excerpt.column, size)
        high = min(end.column - excerpt.column, size) if end.line == line else len(excerpt.text.rstrip())
        if low < high:
            found.append((low, high))
    if not found:  # the end of a line, or a file without a character
        low = min(location.start.column - excerpt.column, size)
        found.append((low, min(low + 1, size)))
    return found

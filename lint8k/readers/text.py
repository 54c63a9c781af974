r"""Plain text: typed for a printer, or taken out of HTML by stripping its tags.

Typed text stays as it stands, so that its columns keep their places; EDGAR's tags for typed tables and pages
are no text (``<PAGE>``, ``<TABLE>``, ``<CAPTION>``, ``<S>``, ``<C>``, ``<FN>``; EDGAR Filer Manual, volume
II, ASCII documents), nor are page numbers at page breaks, form feeds, and the dash that the privacy-enhanced
envelope puts before a line that begins with one (RFC 1421, section 4.3.2.2).

Text taken out of HTML prints the cells of a table row one below the other. Two such layouts show plainly
which lines are one row, and are given back as rows with tabs:

    row    = cell , { cell }                             a block of lines that begins with an indented one
    cell   = indented line , { line that is not }        or an indented line with a no-break space alone: an
    empty cell

    row    = cell , { separator , cell }                 a block of short lines
    separator = a line with a no-break space alone
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.filing import Document
from lint8k.patterns import regex
from lint8k.readers import Reading
from lint8k.readers.lines import (
    BREAK,
    PARAGRAPH,
    Cell,
    Line,
    Piece,
    is_page_number,
    runs_on,
    shown,
    table_lines,
)
from lint8k.records import NamedTuple
from lint8k.source import File, Shown, Source, SourceBuilder

_ODD = r"\r\t\f\x00\xad\u200b-\u200f\u2060\ufeff"
_MARKED = r"(?<=<)(?i:/?(?:PAGE|TABLE|CAPTION|S|C|R|FN|F\d{1,2})>)|(?<=-)(?<![^\r\n]-)[ ](?=-)"
_SPECIAL = regex(rf"[{_ODD}<-](?:(?<![<-])|{_MARKED})")
"""What is not copied as it stands."""
_TRAILING = (" \n", " \r", "\t\n", "\t\r")
_SPECIAL_WITH_TRAILING = regex(
    rf"[{_ODD} <-](?:(?<=[ \t])(?<![ \t].)[ \t]*(?P<trailing>(?=[\r\n]|\Z))|(?<![ <-])|{_MARKED})"
)
"""The same, and the blanks that nothing follows on their line: nobody sees them."""
_NO_BREAK_ALONE = r"[ \t\f\ufeff]*\xa0[ \t\f\ufeff\xa0]*(?=[\r\n]|\Z)"
_EMPTY, _EMPTY_BELOW = regex(_NO_BREAK_ALONE), regex(rf"[\r\n]{_NO_BREAK_ALONE}")
"""Find a line with nothing but no-break spaces and blanks."""
_COLUMN_TAGS = regex(r"(?i)(?:</?(?:CAPTION|S|C)>[ \t]*)+(?:\r\n?|\n)")
_PAGE_BREAK = regex(r"(?i)<PAGE>|\f")
_LINE = regex(r"([^\r\n]*)(?:\r\n?|\n|\Z)")
_BLANKS = " \t\r\n\f"
_LOOK = 400
"""How far from a page break a page number is looked for."""

_HEAD = regex(
    r"[\s\ufeff]*?(?<![^\r\n\ufeff])[ \t]*(?P<type>8-K[A-Z0-9/]*|EX-[0-9.A-Za-z()]+)[ \t]*(?:\r\n?|\n)"
    r"[ \t]*(?P<sequence>\d{1,3})[ \t]*(?:\r\n?|\n)"
    r"[ \t]*(?P<filename>[\w.()-]+\.(?:html?|txt))[ \t]*(?:\r\n?|\n)"
    r"(?:[ \t]*(?P<description>[^\s][^\r\n]{0,100}?)[ \t]*(?:\r\n?|\n|\Z))?",
    re.I,
)
"""The values of an SGML document head whose tags were stripped, one a line."""


class TextReader:
    """Plain text."""

    name = "text"

    def recognises(self, file: File) -> bool:
        """Any file at all."""
        return True

    def read(self, file: File) -> Reading:
        """The file as one document."""
        end = len(file.raw)
        head = _HEAD.match(file.raw, 0, min(end, 2000))
        if head is None:
            source = Source(file, lambda: read_text(file, 0, end))
            return Reading(
                self.name,
                (Document(None, None, None, None, source, source.span(0, min(1, len(source.text)))),),
            )
        start = head.end()
        source = Source(file, lambda: read_text(file, start, end))
        document = Document(
            head["type"].upper(),
            head["filename"],
            head["sequence"],
            head["description"],
            source,
            file.span(*head.span("type")),
        )
        return Reading(self.name, (document,))


def read_text(file: File, start: int, end: int) -> Shown:
    """The visible text of the plain text between two offsets of a file."""
    raw = file.raw
    if "\xa0" in raw and (_EMPTY.match(raw, start, end) or _EMPTY_BELOW.search(raw, start, end)):
        printed = list(_printed_lines(raw, start, end))
        if _is_stripped(printed):
            return shown(file, _stacked(raw, printed))
    return _typed(file, start, end)


# Typed text


def _typed(file: File, start: int, end: int) -> Shown:
    raw = file.raw
    builder = SourceBuilder(file)
    stops = "\t" in raw[start:end] and not regex(r"\t ").search(raw[start:end])
    at = start
    for mark in _PAGE_BREAK.finditer(raw, start, end):
        if mark.start() < at:
            continue
        above, below, runs = _page_break(raw, at, mark, end)
        _copy(builder, raw, at, above, stops)
        if len(builder):
            builder.add("\n" if runs else "\n\n", above, above)
        at = below
    _copy(builder, raw, at, end, stops)
    return builder.shown()


def _page_break(raw: str, start: int, mark: re.Match[str], end: int) -> tuple[int, int, bool]:
    """Where the text above a page break ends, where that below begins, and whether a sentence runs on."""
    window = raw[max(start, mark.start() - _LOOK) : mark.start()].rstrip(_BLANKS)
    offset = max(start, mark.start() - _LOOK)
    last = max(window.rfind("\n"), window.rfind("\r")) + 1
    if (last or offset == start) and is_page_number(window[last:].strip()):
        window = window[:last].rstrip(_BLANKS)
        last = max(window.rfind("\n"), window.rfind("\r")) + 1
    above = offset + len(window)
    below = mark.end()
    first = ""
    for number in range(3):
        while below < end and raw[below] in _BLANKS:
            below += 1
        if again := _PAGE_BREAK.match(raw, below, end):
            below = again.end()
            continue
        line = _LINE.match(raw, below, end)
        first = line[1] if line else ""
        if number == 2 or not is_page_number(first.strip()):
            break
        below += len(first)
    low = below
    while low > mark.end() and raw[low - 1] in " \t":
        low -= 1
    return above, low, runs_on(window[last:].strip(), first.strip())


def _copy(builder: SourceBuilder, raw: str, start: int, end: int, stops: bool) -> None:
    """Add typed text: line ends as they are meant, tabs as blanks, no tags.

    A tab is as many blanks as lead to the next stop, or eight where the file has tabs amid blanks: there an
    editor put them for eight blanks each.
    """
    at = start
    column = 0
    trailing = any(raw.find(blank, start, end) >= 0 for blank in _TRAILING)
    special = _SPECIAL_WITH_TRAILING if trailing else _SPECIAL
    for match in special.finditer(raw, start, end):
        low, high = match.span()
        if low < at:
            continue
        mark = raw[low]
        stop = low
        if mark == "<":
            begins = low
            while begins > at and raw[begins - 1] in " \t":
                begins -= 1
            alone = begins == start or raw[begins - 1] in "\r\n"
            if alone and (line := _COLUMN_TAGS.match(raw, low, end)):
                stop, high = begins, line.end()
        if stop > at:
            builder.copy(at, stop)
        if match.lastgroup:
            pass
        elif mark == "\r":
            high += raw.startswith("\n", high)
            builder.add("\n", low, high)
            column = 0
        elif mark == "\t":
            if stops:
                column = _column(raw, at, low, column)
                width = 8 - column % 8
                column += width
            else:
                width = 8
            builder.add(" " * width, low, high)
        elif stops:
            column = _column(raw, at, low, column)
        at = high
    if end > at:
        builder.copy(at, end)


def _column(raw: str, at: int, low: int, column: int) -> int:
    """The column of `low`, where that of `at` is `column` and nothing but copied text lies between."""
    line = raw.rfind("\n", at, low)
    return low - line - 1 if line >= 0 else column + low - at


# Text taken out of HTML


class _Printed(NamedTuple):
    """A line of the file: its offsets without the blanks at its ends, and how many blanks it begins with.

    Nothing is printed where `low` equals `high`; `empty` says that a no-break space is all there is.
    """

    low: int
    high: int
    indent: int
    empty: bool


def _printed_lines(raw: str, start: int, end: int) -> Iterator[_Printed]:
    for match in _LINE.finditer(raw, start, end):
        line, low = match[1], match.start()
        if low == end:
            return
        body = line.strip(" \t\f\ufeff")
        before = line.find(body) if body else 0
        indent = before and before + 7 * line.count("\t", 0, before)
        low += before
        yield _Printed(low, low + len(body), indent, not body.strip(" \t\xa0"))


def _is_stripped(printed: list[_Printed]) -> bool:
    """Whether the text was taken out of HTML and its rows can be told: by lines with a no-break space alone.

    Typed text has no such lines. Mark-up that was indented by twos leaves no trace of where a row ends.
    """
    indented = [line for line in printed if line.indent >= 2 and not line.empty]
    odd = sum(line.indent % 4 != 0 for line in indented)
    return 5 * odd <= len(indented) and any(line.empty and line.high > line.low for line in printed)


def _stacked(raw: str, printed: list[_Printed]) -> Iterator[Line]:
    """The lines of the document, the stacked cells of a row side by side again."""
    block: list[_Printed] = []
    table: list[list[Cell]] = []
    apart = 0
    for line in [*printed, _Printed(0, 0, 0, True)]:
        if line.high > line.low:
            if not block and apart > 1 and table:
                yield from table_lines(_without_spacers(table))
                table = []
            block.append(line)
            apart = 0
            continue
        apart += 1
        if block:
            row = _indented_row(raw, block) or _separated_row(raw, block)
            if table and (row is None or len(row) != len(table[-1])):
                yield from table_lines(_without_spacers(table))
                table = []
            if row is None:
                yield from _plain(raw, block)
            else:
                table.append(row)
            block = []
    yield from table_lines(_without_spacers(table))


def _without_spacers(table: list[list[Cell]]) -> list[list[Cell]]:
    """The rows of a table without the cells in which nothing is printed."""
    return [[cell for cell in row if cell.lines] for row in table]


def _plain(raw: str, block: list[_Printed]) -> Iterator[Line]:
    before = PARAGRAPH
    for line in block:
        if line.empty:
            before = PARAGRAPH
        else:
            yield Line(before, _pieces(raw, line))
            before = BREAK


def _indented_row(raw: str, block: list[_Printed]) -> list[Cell] | None:
    """The cells of a block that begins with an indented line: each line indented no deeper begins one."""
    base = min((line.indent for line in block if line.indent >= 4), default=0)
    if not base or block[0].indent < 4:
        return None
    row: list[Cell] = []
    for number, line in enumerate(block):
        deeper = line.indent > base
        above = block[number - 1]
        wrapped = line.indent == base and _wrapped(raw[above.low : above.high], raw[line.low : line.high])
        if (line.indent < 4 or wrapped) and row and row[-1].lines:
            if not line.empty:
                last = row[-1].lines[-1].pieces
                last.append((" ", above.high, line.low))
                last.extend(_pieces(raw, line))
        elif deeper and row and above.indent > base:
            if not line.empty:
                row[-1].lines.append(Line(BREAK, _pieces(raw, line)))
        else:
            row.append(Cell(len(row), [] if line.empty else [Line(BREAK, _pieces(raw, line))]))
    return row if len(row) > 1 or len(block) == 1 else None


def _wrapped(above: str, below: str) -> bool:
    """Whether a line as deep as the one above it continues that cell: prose, wrapped where it was written.

    So does one below a full line, one in small letters, and a long one below the word or two that begin it.
    """
    return (
        len(above) >= _FULL
        or (len(above) >= _FULL - 20 and above[-1] not in ".;:")
        or (below[:1].islower() and " " in below and above[-1:].isalpha())
        or (len(below) >= _FULL - 20 and _BEGINNING.fullmatch(above) is not None)
    )


_FULL = 100
_BEGINNING = regex(r"[A-Z][a-z]+(?: [a-z]+)?")
_HEADING = regex(r"(?i)items?[\s\xa0]{0,3}\d{1,2}(?:\.\d\d)?[.:\s\xa0—–-]{0,12}[a-z]")
_LONGEST = (40, 120, 300)
"""How long the first of two cells may be, any but the last, and the last."""


def _separated_row(raw: str, block: list[_Printed]) -> list[Cell] | None:
    """The cells of a block that lines with a no-break space part, if they are as short as cells are."""
    groups: list[list[_Printed]] = [[]]
    for line in block:
        if line.empty:
            groups.append([])
        else:
            groups[-1].append(line)
    groups = [group for group in groups if group]
    if len(groups) < 2:
        return None
    sizes = [sum(line.high - line.low for line in group) for group in groups]
    if (
        max(sizes[:-1]) > _LONGEST[1]
        or sizes[-1] > _LONGEST[2]
        or any(len(group) > 3 for group in groups[:-1])
    ):
        return None
    if len(groups) == 2 and (sizes[0] > _LONGEST[0] or _HEADING.match(raw, groups[0][0].low)):
        return None
    row = []
    for column, group in enumerate(groups):
        pieces: list[Piece] = []
        for line, above in zip(group, [None, *group], strict=False):
            if above is not None:
                pieces.append((" ", above.high, line.low))
            pieces += _pieces(raw, line)
        row.append(Cell(column, [Line(BREAK, pieces)]))
    return row


def _pieces(raw: str, line: _Printed) -> list[Piece]:
    """What a line prints, without the blanks at its ends."""
    pieces: list[Piece] = []
    at = line.low
    for match in _SPECIAL.finditer(raw, line.low, line.high):
        if match.start() > at:
            pieces.append((raw[at : match.start()], at, match.start()))
        if match[0] == "\t":
            pieces.append((" " * 8, *match.span()))
        at = match.end()
    if line.high > at or not pieces:
        pieces.append((raw[at : line.high], at, line.high))
    return pieces

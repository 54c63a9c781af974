"""Rows of figures: what stands in columns, whether of an HTML table or typed.

::

    row   = [ label ] , { figure | dash }            cells parted by tabs, two or more blanks, or dots, or by a currency mark
    table = row , { [ line without figures ] , row } with nothing else between
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, record, regex, replace
from lint8k_rules.amounts._reckoning import Interval, value

_LINE = regex(r"[^\n]+")
_GAP = regex(r"\t|[ \xa0]{2,}|\.{3,}|(?<=[\d)])[ \xa0](?=[$€£¥][ \xa0]?[\d(])")
_PARTING = ("\t", "  ", "\xa0", "...", *"$€£¥")
"""One of these stands in every gap."""
_BARE = regex(r"[\s\xa0$€£¥()%*.,†‡#]*")
_MARK = regex(r"\d\)?[\s\xa0]?(?P<mark>\([a-zA-Z\d]{1,2}\)[\s\xa0]*)$")
"""Finds after a figure the mark of a footnote: "1,855(2)"."""
_DASH = regex(r"[\s\xa0$]*(?:[-–—]{1,3}|nil|none|n/a)[\s\xa0]*", re.I)
_ITEM = regex(r"[\s\xa0]*\(?\w{1,3}[.)][\s\xa0]*")
_NOTE = regex(r"[\s\xa0]*\(?(?:[A-Za-z]{1,3}|\d)[.)][\s\xa0]*")
"""A mark before a label, and one after it, where (940) is a figure."""
_LETTERS = regex(r"[A-Za-z]{2}")
_RULE = regex(r"[\s\xa0=_–—-]+")
_LONG = 25
"""How long a line is, in characters, that may be the beginning of a label rather than a head."""
_HEAD = 300
"""How much of a line without columns is kept, in characters: enough for the head of a table."""
_OWN_LABEL = regex(r"(?:sub|grand)?[\s-]*total|net\b|less\b", re.I)
"""Begins a label that is whole, whatever stands above it."""
_MANY, _PROSE, _WIDE = 2000, 3, 45
"""A table of more than so many lines ends with the first paragraph of so many, each of more characters than so many: what
stands so far apart is not added up."""
_KINDS = frozenset({"number", "money", "price", "shares", "count", "percent"})


@record(frozen=True, slots=True)
class Cell:
    """A figure in its column, or a dash for none (`fact` is None)."""

    fact: Fact | None
    negative: bool = False

    @property
    def interval(self) -> Interval:
        """What it may stand for: half a unit of its last digit around, negative in brackets, 0 for a dash."""
        if self.fact is None:
            return Interval(Decimal(0), Decimal(0))
        exact = Interval.of(self.fact)
        if exact.low == exact.high:
            exact = exact.wider(Decimal("0.5"))
        return Interval(-exact.high, -exact.low) if self.negative else exact

    @property
    def amount(self) -> Decimal:
        """The figure itself, negative in brackets; 0 for a dash."""
        if self.fact is None:
            return Decimal(0)
        return -value(self.fact) if self.negative else value(self.fact)


@record(frozen=True, slots=True)
class Row:
    """A line of a table: its label, its figures from left to right, and whether it `opens` a stretch of text.

    A line with figures that stand in no columns is `odd`, and has no cells; what it says are its `words`. `wrapped` if its
    label may begin on the line above it, which may as well be the head of a part of the table.
    """

    label: str
    texts: int
    cells: tuple[Cell, ...]
    opens: bool
    odd: bool = False
    wrapped: bool = False
    words: str = ""


def tables(filing: Filing) -> Iterator[tuple[Row, ...]]:
    """Each run of rows, heads and other lines without figures included as rows without cells."""
    return (tuple(table) for table in _tables(filing) if any(row.cells for row in table))


def _tables(filing: Filing) -> Iterator[list[Row]]:
    first = next((fact for fact in filing.facts if fact.kind in _KINDS), None)
    if first is None:
        return
    table: list[Row] = []
    text = filing.text
    for line in _LINE.finditer(text, text.rfind("\n", 0, max(0, first.span.start - 1000)) + 1):
        if not line[0].strip(" \xa0\t") or _RULE.fullmatch(line[0]):
            continue
        facts = filing.facts.between(line.start(), line.end())
        row = _row(text, line, [_printed(fact) for fact in facts if fact.kind in _KINDS])
        if not row.cells and len(row.label) > 160:
            yield table
            table = []
            continue
        table.append(_joined(table, row))
        if len(table) > _MANY and _is_prose(table[-_PROSE:]):
            yield table
            table = []
    yield table


def _is_prose(rows: Sequence[Row]) -> bool:
    """Whether lines are a paragraph: none has figures in columns, and all are long."""
    return all(not row.cells and len(row.label) > _WIDE for row in rows)


def _printed(fact: Fact) -> Fact:
    """A figure as its cell has it, without the scale of its table: its neighbours have the same, or it is none of theirs."""
    if not fact.scale or fact.low is None or fact.high is None:
        return fact
    exact, low, high = (end / 10**fact.scale for end in (value(fact), fact.low, fact.high))
    if high - low == 1:
        low = high = exact
    return replace(fact, value=exact, low=low, high=high, scale=0)


def _unsigned(fact: Fact) -> Fact:
    """A figure without its sign."""
    if value(fact) >= 0 or fact.low is None or fact.high is None:
        return fact
    return replace(fact, value=-value(fact), low=-fact.high, high=-fact.low)


def _joined(table: list[Row], row: Row) -> Row:
    """The row with the beginning of its label, where that stands on a line of its own above it."""
    above = table[-1] if table else None
    if above is None or above.cells or above.odd or above.texts != 1 or above.label.endswith(":"):
        return row
    capital = row.label[:1].isupper()
    if not row.cells or row.opens or (capital and (len(above.label) < _LONG or _OWN_LABEL.match(row.label))):
        return row
    table.pop()
    return replace(row, label=f"{above.label} {row.label}".strip(), opens=above.opens, wrapped=capital)


def _row(text: str, line: re.Match[str], facts: list[Fact]) -> Row:
    """The row that a line is."""
    odd = Row("", 0, (), False, True, words=line[0][:_HEAD])
    parts = [] if facts else [part for part in _parted(line[0]) if not _BARE.fullmatch(part)]
    if not facts and not any(map(_DASH.fullmatch, parts)):
        return Row(" ".join(map(str.strip, parts)), len(parts), (), _opens(text, line.start()))
    cells: list[Cell] = []
    label: list[str] = []
    marks: list[Cell] = []
    lettered = _LETTERS.search(line[0]) is not None  # else (23) is a figure, and no mark of an item
    at = done = 0
    for start, end in _stretches(line):
        cell = text[start:end]
        whole = end
        if mark := _MARK.search(cell):
            end = start + mark.start("mark")
            cell = text[start:end]
        if end <= done:  # the figure of a mark that stands in a cell of its own
            continue
        inside = []
        while at < len(facts) and facts[at].span.start < end:
            inside.append(facts[at])
            done = facts[at].span.end
            at += 1
        while at < len(facts) and facts[at].span.start < whole:  # the figure of a mark of a footnote
            at += 1
        rest = cell
        for fact in inside:
            rest = rest.replace(text[fact.span.start : min(fact.span.end, end)], "", 1)
        if not cells and lettered and (_NOTE if label else _ITEM).fullmatch(cell):
            label.append(cell.strip())
            marks += [Cell(_unsigned(fact), "(" in cell) for fact in inside if fact.value]
        elif len(inside) == 1 and _BARE.fullmatch(rest):
            if inside[0].value is None:
                return odd
            negative = value(inside[0]) < 0 or text[:start].rstrip(" \xa0$").endswith("(") or "(" in rest
            cells.append(Cell(_unsigned(inside[0]), negative))
        elif not inside and _DASH.fullmatch(cell):
            cells.append(Cell(None))
        elif inside and cells:
            return odd
        elif not _BARE.fullmatch(cell):
            if cells:
                return odd
            label.append(cell.strip())
    if not cells and 1 < len(marks) < len(label):  # a loss of 3 and one of 4, and no marks of footnotes
        label, cells = label[: -len(marks)], marks
    return Row(" ".join(label), len(label), tuple(cells), _opens(text, line.start()))


def _opens(text: str, start: int) -> bool:
    """Whether a line is the first of the text or stands below an empty one."""
    before = text[max(0, start - 80) : start]
    return not before.strip() or (before[-1] == "\n" and before[:-1].rstrip(" \t\xa0").endswith("\n"))


def _parted(line: str) -> list[str]:
    """The parts of a line between its gaps."""
    return _GAP.split(line) if any(map(line.__contains__, _PARTING)) else [line]


def _stretches(line: re.Match[str]) -> Iterator[tuple[int, int]]:
    """What stands between the gaps of a line."""
    at = line.start()
    for gap in _GAP.finditer(line.string, line.start(), line.end()):
        if gap.start() > at:
            yield at, gap.start()
        at = gap.end()
    if at < line.end():
        yield at, line.end()

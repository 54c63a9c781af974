"""The table of securities on a cover, registered under Section 12(b) of the Act.

::

    securities = heading , { security }
    heading    = "Title of each class" , "Trading Symbol(s)" , "Name of each exchange on which registered"
    security   = title , [ symbol | nothing ] , [ exchange ]
    title      = words , { line break , words }
    symbol     = 1 to 6 capitals and digits , { ( "." | "-" | " " ) , series }             BRK.A   KO28   SBE WS
    exchange   = words that begin or end as the name of an exchange does , { line break , words }
    nothing    = "N/A" | "None" | "Not applicable" | dashes

The cells are read one after the other, whether they stand in rows, in typed columns or one below the other: a
cell with the shape of a symbol ends a title, and the name of an exchange ends a security. A line that goes on
with its title or its exchange is told by where it stands and how it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.grammar import landmarks, layout
from lint8k.patterns import regex
from lint8k.records import field, record

Place = tuple[int, int]
Value = tuple[Place, ...]

_TABLE = regex(
    r"title[\s\xa0]+(?:of[\s\xa0]+)?"
    r"(?=(?:each[\s\xa0]+|the[\s\xa0]+)?class|trading[\s\xa0]+symbol|name[\s\xa0]+of[\s\xa0]+each)",
    re.I,
)
_HEADING = regex(
    r"(?:to[\s\xa0]+be[\s\xa0]+so[\s\xa0]+registered|trading|symbols?(?:\(s?\))?|names?|of|each|exchanges?|on"
    r"|which|is|the|to|be|registered|are|class(?:es)?(?![\s\xa0]+\w\b)|ticker|[\s\xa0():,/*]|\(s\))+",
    re.I,
)
_TABLE_END = regex(
    r"indicate[\s\xa0]+by|securities[\s\xa0]+registered|emerging[\s\xa0]+growth|check[\s\xa0]+the"
    r"|item[\s\xa0]+\d|section[\s\xa0]+\d|if[\s\xa0]+an[\s\xa0]+emerging|\(?former|table[\s\xa0]+of[\s\xa0]+contents",
    re.I,
)
_NOTHING = regex(r"[\W_]{0,40}(?:n\s?/?\s?a|none|not[\s\xa0]+applicable)?[\W_]{0,40}$", re.I)
_SYMBOL = regex(
    r"[“\"(]?(?:CUSIP[\w: –-]{1,16}|[A-Z][A-Z0-9]{0,5}(?:[./ \xa0–-]{1,2}(?:[A-Z0-9]{1,3}|P[Rr]\.?[A-Z]?))*)[”\")]?\*{0,3}$"
)
_EXCHANGE = regex(
    r"(?:the[\s\xa0]+)?(?:new[\s\xa0]+york|nasdaq|nyse|american[\s\xa0]+stock|chicago|cboe|otc|boston|pacific"
    r"|philadelphia|toronto|london|tsx|bats|long[ -]term)(?!\w)"
    r"|.{0,80}\b(?:exchange|market)(?:,?[\s\xa0]+(?:llc|inc\.?|l\.l\.c\.))?$",
    re.I,
)
_GOES_ON = regex(r"(?:market|exchange|llc|stock[\s\xa0]+(?:market|exchange)|capital[\s\xa0]+market)\b", re.I)
_OPEN = regex(
    r"(?:[,–-]|\b(?:of|and|or|the|to|for|per|at|one|a|an|in|with|which|that|by|class|series))$", re.I
)
_RUN_TOGETHER = regex(
    r"(?P<title>[^\n]{4,160}?[a-z)\d])(?P<symbol>[A-Z]{1,5})"
    r"(?P<exchange>(?:The[\s\xa0]+)?(?:New[\s\xa0]+York[\s\xa0]+Stock[\s\xa0]+Exchange"
    r"|(?i:nasdaq)[\s\xa0]+(?:Global[\s\xa0]+|Capital[\s\xa0]+)?(?:Select[\s\xa0]+)?"
    r"(?:Stock[\s\xa0]+)?Market(?:[\s\xa0]+LLC)?|NYSE(?:[\s\xa0]+(?:American|Arca))?))"
)
_LONGEST = 6000
"""How far below its heading the table may go on, in characters."""


@record(frozen=True, slots=True)
class SecurityRow:
    """A security: the places of the parts of its title, symbol and exchange; None for what is not printed."""

    title: Value
    symbol: Value | None
    exchange: Value | None


@record(slots=True)
class _Draft:
    """A security while it is read: `line` is that of its symbol, `column` where its exchange begins."""

    title: list[Place] = field(default_factory=list)
    symbol: list[Place] = field(default_factory=list)
    exchange: list[Place] = field(default_factory=list)
    marked: bool = False
    line: int = -1
    column: int = 0


@record(frozen=True, slots=True)
class _Cell:
    """A cell: its line, whether it is `alone` on it or its `last`, its column, whether no empty line is above."""

    start: int
    end: int
    line: int
    alone: bool
    last: bool
    column: int
    adjacent: bool

    @property
    def place(self) -> Place:
        return (self.start, self.end)


def find(text: str, start: int, end: int) -> tuple[SecurityRow, ...]:
    """The securities of the table between `start` and `end`, in order."""
    head = landmarks.search(_TABLE, text, ("title",), start, end)
    if head is None:
        return ()
    heading = _HEADING.match(text, head.end(), min(end, head.end() + 300))
    begin = heading.end() if heading else head.end()
    stop = _TABLE_END.search(text, begin, end)
    limit = min(stop.start() if stop else end, begin + _LONGEST)
    if "\n" not in text[begin:limit].strip():
        found = [
            SecurityRow((match.span("title"),), (match.span("symbol"),), (match.span("exchange"),))
            for match in _RUN_TOGETHER.finditer(text, begin, limit)
        ]
        if found:
            return tuple(found)
    return tuple(
        SecurityRow(tuple(draft.title), tuple(draft.symbol) or None, tuple(draft.exchange) or None)
        for draft in _drafts(text, list(_cells(text, begin, limit)))
        if draft.title and not _NOTHING.match(text, draft.title[0][0], draft.title[-1][1])
    )


def _cells(text: str, start: int, end: int) -> Iterator[_Cell]:
    before = start
    for line, (low, high) in enumerate(layout.lines(text, start, end)):
        adjacent = text.count("\n", before, low) < 2
        cells = layout.cells(text, low, high)
        first = text.rfind("\n", 0, low) + 1
        for index, (left, right) in enumerate(cells):
            column = text.count("\t", first, left) or left - first
            yield _Cell(left, right, line, len(cells) == 1, index == len(cells) - 1, column, adjacent)
        before = high


def _drafts(text: str, cells: list[_Cell]) -> list[_Draft]:
    """The securities that the cells print one after the other."""
    drafts: list[_Draft] = []
    draft = _Draft()
    stacked = all(cell.alone for cell in cells)
    plain = stacked and not any(_SYMBOL.match(text, *cell.place) for cell in cells)
    rows = {cell.line for cell in cells if _begins_row(text, cell)}
    with_symbol = {cell.line for cell in cells if not cell.alone and _SYMBOL.match(text, *cell.place)}
    for index, cell in enumerate(cells):
        words = text[cell.start : cell.end]
        further = draft.marked and cell.line != draft.line
        nowhere = further and draft.symbol and not draft.exchange and cell.line in with_symbol
        if nowhere or (
            further and draft.exchange and not (_goes_on(text, draft, cell) and cell.line not in rows)
        ):
            drafts.append(draft)
            draft, further = _Draft(), False
        if further and draft.exchange:
            (draft.exchange if _of_exchange(draft, cell, words) else draft.title).append(cell.place)
        elif plain:
            (draft.title, draft.symbol, draft.exchange)[index % 3].append(cell.place)
            draft.marked, draft.line = index % 3 == 2, cell.line
        elif (draft.title or (drafts and cell.column)) and not draft.marked and _marks(cell, words):
            draft.marked, draft.line = True, cell.line
            draft.title = draft.title or drafts[-1].title  # the same security, on a further exchange
            if not _NOTHING.match(words):
                draft.symbol.append(cell.place)
        elif draft.marked and not draft.exchange and further and cell.alone and not _EXCHANGE.match(words):
            draft.title.append(cell.place)
        elif draft.marked or (draft.title and _EXCHANGE.match(words) and cell.last):
            draft.column = draft.column if draft.exchange else cell.column
            draft.exchange.append(cell.place)
            draft.marked, draft.line = True, cell.line
        else:
            draft.title.append(cell.place)
    if draft.marked:
        drafts.append(draft)
    return drafts


def _begins_row(text: str, cell: _Cell) -> bool:
    """Whether the line of a cell is a row of its own: it has a symbol, or ends with the whole name of an exchange."""
    words = text[cell.start : cell.end]
    whole = cell.last and (_EXCHANGE.match(words) or _NOTHING.match(words)) and not _GOES_ON.match(words)
    return not cell.alone and bool(whole or _SYMBOL.match(words))


def _marks(cell: _Cell, words: str) -> bool:
    """Whether a cell is a symbol, or says that there is none."""
    if _EXCHANGE.match(words):
        return False
    return bool(_SYMBOL.match(words) or (_NOTHING.match(words) and (cell.alone or not cell.last)))


def _goes_on(text: str, draft: _Draft, cell: _Cell) -> bool:
    """Whether the cell of a further line goes on with the security before it."""
    if not cell.adjacent:
        return False
    words = text[cell.start : cell.end]
    before = text[draft.title[-1][0] : draft.title[-1][1]]
    return bool(
        not cell.alone
        or words[0].islower()
        or words[0] in "($"
        or _OPEN.search(before)
        or _GOES_ON.match(words)
    )


def _of_exchange(draft: _Draft, cell: _Cell, words: str) -> bool:
    """Whether the cell of a further line goes on with the exchange, not with the title."""
    return bool(_GOES_ON.match(words)) or (0 < draft.column <= cell.column)

"""The lines of a statement that come to another line further down: from sales to gross profit to net income.

::

    chain    = lead , lines , result , { lines , result }
    lead     = the first line of a table, or the first under a head
    result   = "Gross profit" | "Operating income" | "Income before …" | "Net …" | "EBITDA" | "Balance at end of …" | …
    ways     = base , lines                             every line between is added or deducted
             | base , totals                            of lines with a total only the total is
    base     = lead | result | "Total …"                one of the last six above the result

A line is deducted where it stands in brackets or its words say so ("cost", "expense", "less", "dividends"); where a
column comes out with all lines added as printed, or all deducted, that is what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import record, regex, replace
from lint8k_rules.amounts._reckoning import Interval, total
from lint8k_rules.amounts._tables import Cell, Row

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_LOSS = rf"(?:{_O}/?{_O}\(losse?s?\)|(?:{_B}or{_B}|{_O}/{_O})loss)?"
_INCOME = rf"(?:\(loss(?:es)?\){_O}/?{_O})?(?:income|loss|profit|earnings|margin)s?{_LOSS}"
_CLOSES = rf".{{0,60}}?\b(?:at|,|-|–|—){_O}(?:the{_B})?end(?:ing)?\b|ending\b|closing{_B}balance"
_RESULT = regex(
    rf"(?:consolidated{_B})?(?:gross{_B}{_INCOME}|working{_B}capital\b|(?:operating|segment|store){_B}{_INCOME}"
    rf"|{_INCOME}{_B}(?:from|before|after|available|attributable|for{_B}the)\b|comprehensive{_B}{_INCOME}|net\b"
    r"|pre-?tax\b|adjusted\b|ebitda|funds[\s\xa0]+from|distributable\b|free[\s\xa0]+cash"
    rf"|{_CLOSES}|balances?\b.{{0,20}}\b(?:19|20)\d\d"
    rf"|(?:increase|decrease|change){_O}(?:\((?:increase|decrease)\){_B})?in{_B}cash)",
    re.I,
)
_BRIDGE = regex(r"adjusted|ebitda|funds[\s\xa0]+from|distributable", re.I)
"""Begins a result to which what was deducted before is added back."""
_CASH = regex(rf"net{_B}cash\b", re.I)
"""Begins each of the results that make up the change in cash."""
_ACTIVITY = regex(rf"net{_B}cash\b.{{0,60}}?\b(operating|investing|financing)\b", re.I)
_END = regex(_CLOSES, re.I)
"""Begins a result that closes a roll-forward: nothing below it goes back above it."""
_BALANCE = regex(rf"balances?\b|{_CLOSES}", re.I)
_TOTAL = regex(r"(?:sub)?[\s-]*totals?\b", re.I)
_DEDUCTED = regex(
    r"\b(?:costs?|expens\w*|less|minus|deduct\w*|provisions?|tax(?:es)?(?![\s\xa0]+benefit)|depreciation|amortization|charges?"
    r"|impairments?|write-?(?:offs?|downs?)|losses|discounts?|dividends?|distributions?|withheld|disposals?|redeem\w*"
    r"|redemptions?|repurchase[ds]?|used|retired|forfeit\w*|cancel\w*|exercised|expired|vested|interest(?![\s\xa0]+income)|fees"
    r"|commissions?|liabilities|administrati\w+|marketing|research|advertising|noncontrolling|salaries|rent|shipments|capital[\s\xa0]+expenditures)\b",
    re.I,
)
_LESS = regex(r"(?:less|minus)\b", re.I)
_GAINED = regex(r"\b(?:income|gains?|benefit|recover\w*|proceeds|additions?|issued|granted)\b", re.I)
"""Makes of a line one that is added, whatever else it is called: "Interest income"."""
_IS_LOSS = regex(
    r"(?:(?!income|profit|earnings|margin|\(loss).)*\blosse?s?\b(?!.*\b(?:income|profit|earnings)\b)", re.I
)
_MARK = regex(r"\((\d)\)$")
_ASIDE = regex(r"\b(?:per|weighted|average|ratio|of[\s\xa0]+which|memo\w*)\b|%", re.I)
"""Parts a statement from what is reckoned beside it."""
_BACK, _LINES = 6, 40
"""How many bases further up, and how many lines between, a result may have."""
_TIGHT = Decimal("0.02")
"""How wide the rounding of all figures may be beside a result that comes out in one column alone."""


@record(frozen=True, slots=True)
class Way:
    """The lines to which a result may be the sum, the base first; `style` tells how the others are signed.

    By "words" brackets and what a line is called decide; "printed" brackets alone; "deducted" takes every line away. A way
    is `near` whose base is the last one, or the last before one total; or which has the flows of cash alone.
    """

    rows: tuple[Row, ...]
    style: str
    near: bool

    @property
    def is_said(self) -> bool:
        """Whether words tell that the lines between were taken away, all of them, from the line above."""
        return self.near and all(_LESS.match(row.label) for row in self.rows[1:])

    def terms(self, column: int) -> list[tuple[Cell, int]]:
        """The figures of a column, each with 1 where it is added as printed and -1 where it is deducted."""
        base, *others = self.rows
        return [
            (base.cells[column], _sign_of_loss(base, base.cells[column])),
            *((row.cells[column], self._sign(row, row.cells[column])) for row in others),
        ]

    def _sign(self, row: Row, cell: Cell) -> int:
        if self.style == "words" and not cell.negative:
            return -1 if _DEDUCTED.search(row.label) and not _GAINED.search(row.label) else 1
        return -1 if self.style == "deducted" else 1


@record(frozen=True, slots=True)
class Result:
    """A line that others come to, and the ways in which they may, the likeliest first.

    `loose` is what the figures further up come to that may as well be marks of footnotes: "Gain  (4)".
    """

    row: Row
    ways: tuple[Way, ...]
    loose: Decimal

    @property
    def closes(self) -> bool:
        """Whether it is a balance, to which another one comes with what was added and taken."""
        return _BALANCE.match(self.row.label) is not None

    def printed(self, column: int) -> Interval:
        """What its figure in a column may stand for, below 0 for a loss."""
        cell = self.row.cells[column]
        exact = cell.interval
        return Interval(-exact.high, -exact.low) if _sign_of_loss(self.row, cell) < 0 else exact


def results(table: Sequence[Row]) -> Iterator[Result]:
    """The results of a table, from the top."""
    rows = list[Row]()
    bases = list[tuple[int, bool]]()  # which row, and whether it is a mere lead
    fresh = True
    loose = Decimal(0)
    for row in map(_in_numbers, table):
        torn = rows and row.cells and len(row.cells) != len(rows[-1].cells)
        if row.odd or torn or _ASIDE.search(row.label):
            rows, bases, fresh = [], [], True
        if _ASIDE.search(row.label):
            continue
        if not row.cells:
            fresh = True
            loose += sum(map(Decimal, _MARK.findall(row.label)), Decimal(0)) if row.texts > 1 else 0
            continue
        named = is_result(row)
        if named:
            yield Result(row, tuple(_ways(row, rows, bases)), loose)
        if _END.match(row.label):
            bases = []
        if fresh or named or row.wrapped or not row.label or _TOTAL.match(row.label):
            bases.append((len(rows), (fresh or row.wrapped) and not named))
        rows.append(row)
        fresh = False


def _in_numbers(row: Row) -> Row:
    """A row without its percentages, where it has other figures."""
    cells = tuple(cell for cell in row.cells if not (cell.fact and cell.fact.kind == "percent"))
    return replace(row, cells=cells) if 0 < len(cells) < len(row.cells) else row


def is_result(row: Row) -> bool:
    """Whether a line is called what lines above it come to."""
    return _RESULT.match(row.label) is not None


def added(terms: Sequence[tuple[Cell, int]]) -> Interval:
    """What signed figures come to."""
    return total(
        cell.interval if sign > 0 else Interval(-cell.interval.high, -cell.interval.low)
        for cell, sign in terms
    )


def is_tight(come: Interval) -> bool:
    """Whether figures are printed so closely that they do not come out by chance."""
    return come.spread <= _TIGHT


def _ways(row: Row, rows: Sequence[Row], bases: Sequence[tuple[int, bool]]) -> Iterator[Way]:
    styles = ("printed", "deducted") if _BRIDGE.match(row.label) else ("words", "printed", "deducted")
    seen = set[tuple[int, ...]]()
    for back in range(1, min(_BACK, len(bases)) + 1):
        base = bases[-back][0]
        later = bases[len(bases) - back + 1 :]
        if len(rows) - base > _LINES:
            return
        last = range((later[-1][0] if later else base) + 1, len(rows))
        for chosen in (
            [*(at for at, _ in later), *last],
            [*(at for at, lead in later if not lead), *last],
            [*range(base + 1, len(rows))],
        ):
            flows = [_CASH.match(rows[at].label) is not None for at in (base, *chosen)]
            if _CASH.match(row.label) and any(flows) and not all(flows):
                continue  # what one kind of activity used is no part of what another did
            if _activity(row) and {_activity(rows[at]) for at in (base, *chosen)} - {None, _activity(row)}:
                continue
            if chosen and (base, *chosen) not in seen:
                seen.add((base, *chosen))
                firm = [at for at, lead in later if not lead]
                near = not later or (len(firm) == 1 and chosen == firm)
                near = near or all(flows)
                for style in styles:
                    yield Way((rows[base], *(rows[at] for at in chosen)), style, near and style == styles[0])


def _activity(row: Row) -> str | None:
    """The kind of activity of which a line tells the flow of cash."""
    found = _ACTIVITY.match(row.label)
    return found[1].lower() if found else None


def _sign_of_loss(row: Row, cell: Cell) -> int:
    return -1 if not cell.negative and _IS_LOSS.match(row.label) else 1

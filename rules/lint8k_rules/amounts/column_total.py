"""A column of figures that does not add up to its total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import (
    Example,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    TieStatus,
    for_each,
    record,
    regex,
)
from lint8k_rules.amounts._chains import is_result
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, plain, total
from lint8k_rules.amounts._tables import Cell, Row, tables

_TOTAL = regex(r"(?:sub)?[\s-]*totals?\b|.{0,40}\btotals?:?$", re.I)
_LESS = regex(
    r"\b(?:less|minus|net|deduct\w*|per|average|percent\w*|of which|change|increase|decrease|ratio)\b|%", re.I
)

_RATE = regex(r"\b(?:yields?|rates?|average|ratios?|margins?|spreads?)\b", re.I)
"""Finds that a line named a total is of what is not added up: "Total yield on earning assets"."""
_BARE = regex(r"(?:(?:grand|sub)[\s-]*)?totals?[\s.:]*$", re.I)
_CHOSEN = regex(
    r"\b(?:selected|principal|highlights?|summary|certain|largest|major|key|leading|top|condensed)\b", re.I
)
"""Finds in the heads of a table that not all lines are in it."""
_TAKEN = regex(r"(?:less|minus)\b", re.I)
"""Begins a line that is deducted, in brackets or not."""
_FIGURE = regex(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,])\d+(?:\.\d+)?")
"""Finds the figures of a line without columns."""
_MARK = regex(r"\((\d{1,3})\)$")
"""Ends a label with the mark of a footnote, or with a figure in brackets."""
_HEADS = 3
"""How many lines above the first figures are looked at for that."""
_TENTH = Decimal("0.1")
_TOTALS = 20
"""How many totals further up a total may be the sum of."""
_FEW, _MANY = 2, 3
"""How many digits of a total must agree with a sum before it is taken for a misprint of it: in a simple column, and elsewhere."""


@record(frozen=True, slots=True)
class Column:
    """A total of a column and what it may be the total of.

    `ways` are the readings, the likeliest first: the lines above it; a total further up with the lines since;
    all the totals further up; the lines since a head or a result ("Gross profit"). `plain` where it must be the first
    of them, `simple` where no line is a deduction or the like, `doubtful` where a line out of its column, or one
    that is deducted, may make up what parts the total from them.
    """

    ways: tuple[tuple[Cell, ...], ...]
    total: Cell
    plain: bool
    simple: bool
    doubtful: bool


class ColumnTotal(Rule):
    """A column of figures does not add up to the total under it.

    A table that prints its total invites the reader to add it up.

    Flagged only where the table is plain: every line above the line named "Total" has a figure in
    each column, none of them is a subtotal, a deduction, a rate or a change, and more than one line is there.
    Rounding of each figure is allowed; averages, rates and what is left at the end beside a total are passed over.
    Elsewhere a total that some of the lines above it make up is shown as holding, and nothing is said of the rest.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT004"
    name = "column-total"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="figures of a column = their total",
            kinds=("sum",),
            words='a line named "Total" under lines of figures, or under earlier totals',
            tolerance="half a unit of each figure",
            vetoes=(
                "deductions, rates, changes and figures out of their columns, unless the total is a "
                "slip away from the sum, and no line out of its column makes up the rest; amounts mixed with percentages; "
                "averages and rates"
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Lender                                      Commitment
First Prairie Bank                         $50,000,000
Lakeside Trust Company                      35,000,000
Granite Savings Bank                        15,000,000
Total                                     $100,000,000
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Lender                                      Commitment
First Prairie Bank                         $50,000,000
Lakeside Trust Company                      35,000,000
Granite Savings Bank                        15,000,000
Total                                     $110,000,000
                                          ~~~~~~~~~~~~ AMT004
"""
    )

    @for_each(tables)
    def check_table(self, filing: Filing, table: Sequence[Row]) -> Iterator[Finding]:
        """Yield a tie for each column with a total that is decided, and a violation for each that fails."""
        for column in _columns(table):
            yield from self._add(column)

    def _add(self, column: Column) -> Iterator[Finding]:
        parts = next(_adding_up(column), None)
        if parts is not None:
            yield self._tie(parts, column.total, TieStatus.HOLDS)
            return
        parts = _meant(column)
        result = column.total
        if parts is None or result.fact is None:
            return
        yield self._tie(parts, result, TieStatus.FAILS)
        figures = [part.fact for part in parts if part.fact is not None]
        come = sum((part.amount for part in parts), Decimal(0))
        apart = result.amount - come
        mend = only(
            [
                (result.fact, come),
                *((part.fact, abs(part.amount + apart)) for part in parts if part.fact is not None),
            ]
        )
        yield self.violation(
            result.fact.span,
            f"The {len(figures)} figures above this total add up to {plain(come)}, not to {result.fact.text}{mend}",
            related=[Related("one of its parts", fact.span) for fact in figures],
        )

    def _tie(self, parts: Sequence[Cell], result: Cell, status: TieStatus) -> Finding:
        assert result.fact is not None
        facts = [(part, part.fact) for part in parts if part.fact is not None]
        sums = "".join(
            f"{' - ' if part.negative and '(' not in fact.text else ' + ' if index else ''}{fact.text}"
            for index, (part, fact) in enumerate(facts)
        )
        return self.tie(
            "sum",
            status,
            f"{sums} = {result.fact.text}",
            [Operand.of(fact) for _, fact in facts],
            Operand.of(result.fact),
        )


def _adding_up(column: Column) -> Iterator[tuple[Cell, ...]]:
    """The readings of a total that come out; of the lines above it the last ones may suffice."""
    first, *others = column.ways
    sums, added = list[Interval](), Interval(Decimal(0), Decimal(0))
    for part in reversed(first):
        added = added + part.interval
        sums.append(added)
    for count in range(len(first), 1, -1):
        if sums[count - 1].meets(column.total.interval):
            yield first[-count:]
    yield from (way for way in others if total(part.interval for part in way).meets(column.total.interval))


def _meant(column: Column) -> tuple[Cell, ...] | None:
    """The reading of a total that must be meant although it does not come out, None where that is not sure.

    In a plain column it is that of all the lines. Elsewhere the total must be a slip of the pen away from one reading.
    """
    if any(map(_has_subtotal, column.ways)):
        return None
    if column.plain:
        return column.ways[0]
    fact = column.total.fact
    if fact is None or column.total.negative or column.doubtful:
        return None
    needed = _FEW if column.simple else _MANY
    near = []
    for way in column.ways:
        facts = [part.fact for part in way if part.fact is not None]
        if len(facts) > 1 and agreeing(fact, total(part.interval for part in way), facts) >= needed:
            near.append(way)
    return near[0] if len(near) == 1 else None


def _has_subtotal(parts: Sequence[Cell]) -> bool:
    """Whether one of the last figures of a column is what two or more just above it come to."""
    last = parts[-_TOTALS:]
    for at in range(2, len(last)):
        come = last[at - 1].amount
        for other in reversed(last[: at - 1]):
            come += other.amount
            if come and come == last[at].amount:
                return True
    return False


def _columns(table: Sequence[Row]) -> Iterator[Column]:
    """The columns above each line named a total."""
    lines: list[Row] = []
    totals: list[Row] = []
    heads: list[str] = []
    chosen = False
    simple = cut = False
    since = 0
    loose = Decimal(0)
    for row in table:
        if not row.cells:
            heads.append(row.label)
            loose += sum(map(_number, _FIGURE.findall(row.words)), Decimal(0)) if row.odd else 0
            cut = cut or row.odd
            since = len(lines)
            simple = simple and not lines
            continue
        chosen = chosen if lines else any(map(_CHOSEN.search, heads[-_HEADS:]))
        heads.clear()
        if not _TOTAL.match(row.label):
            simple = simple or not lines
            simple = simple and not _LESS.search(row.label) and not any(cell.negative for cell in row.cells)
            lines.append(row)
            since = len(lines) if is_result(row) else since
            continue
        rows = [line for line in lines if len(line.cells) == len(row.cells)]
        above = [line for line in totals if len(line.cells) == len(row.cells)]
        aligned = not cut and len(rows) == len(lines)
        whole = simple and aligned and not totals and len(rows) > 1
        whole = whole and not any(line.wrapped for line in lines)
        out = loose + sum((_figures(line) for line in lines if len(line.cells) != len(row.cells)), Decimal(0))
        for index, cell in enumerate(row.cells):
            parts = tuple(line.cells[index] for line in rows)
            earlier = tuple(line.cells[index] for line in above)
            last = tuple(line.cells[index] for line in lines[since:] if len(line.cells) == len(row.cells))
            readings = (parts, (*earlier[-1:], *parts), (*earlier, *parts), earlier, last)
            ways = tuple(dict.fromkeys(way for way in readings if sum(bool(part.fact) for part in way) > 1))
            taken = sum((line.cells[index].amount for line in rows if _TAKEN.match(line.label)), Decimal(0))
            if _RATE.search(row.label) or _is_left(parts, cell):
                continue
            if ways and cell.fact is not None and _one_kind(ways[0], cell) and not _is_rate(last, row, cell):
                plain = whole and ways[0] == parts and not cell.negative and not chosen
                plain = plain and (_BARE.match(row.label) is not None or _near(parts, cell))
                doubtful = any(
                    _made_up(total(part.interval for part in way), cell, out, taken) for way in ways
                )
                yield Column(ways, cell, plain, simple and aligned, doubtful)
        totals = [*totals[-_TOTALS:], row]
        lines, cut, since, loose = [], False, 0, Decimal(0)


def _number(figure: str) -> Decimal:
    return Decimal(figure.replace(",", ""))


def _figures(line: Row) -> Decimal:
    """What the figures of a line come to without their signs, with one behind its label that may be taken for a mark."""
    mark = _MARK.search(line.label)
    return sum((abs(cell.amount) for cell in line.cells), Decimal(mark[1]) if mark else Decimal(0))


def _made_up(come: Interval, result: Cell, out: Decimal, taken: Decimal) -> bool:
    """Whether lines `out` of their columns, or what is `taken` from the others, may part a total from a sum."""
    less = Interval(2 * taken, 2 * taken)
    return (out > 0 and come.wider(out).meets(result.interval)) or (
        taken > 0 and (come - less).meets(result.interval)
    )


def _is_rate(parts: Sequence[Cell], row: Row, result: Cell) -> bool:
    """Whether a figure beside a total in whole numbers is an average or a rate.

    It is between the least and the greatest above it, or has decimals beside two amounts a hundred times as large.
    """
    amounts = [part.amount for part in parts if part.amount]
    whole = any(cell.fact and cell.fact.kind != "percent" and "." not in cell.fact.text for cell in row.cells)
    fine = result.fact is not None and (result.fact.kind == "percent" or "." in result.fact.text)
    small = len([cell for cell in row.cells if cell.fact and cell.amount > 100 * abs(result.amount)]) > 1
    between = len(amounts) > 1 and 0 < min(amounts) <= result.amount <= max(amounts)
    return whole and fine and (between or small)


def _is_left(parts: Sequence[Cell], result: Cell) -> bool:
    """Whether the figure beside a total is what is left at the end, as of shares that may yet be bought: the last again."""
    return bool(parts) and parts[-1].fact is not None and parts[-1].amount == result.amount


def _near(parts: Sequence[Cell], result: Cell) -> bool:
    """Whether a total with a name of its own ("Total assets") is near enough to the sum of the lines to be meant as it."""
    added = sum((part.amount for part in parts), Decimal(0))
    return abs(added - result.amount) <= _TENTH * abs(result.amount)


def _one_kind(parts: Sequence[Cell], result: Cell) -> bool:
    """Whether the figures of a column are all amounts, or all percentages."""
    kinds = {cell.fact.kind == "percent" for cell in (*parts, result) if cell.fact is not None}
    return len(kinds) == 1

"""A column of figures that does not add up to its total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, TieStatus
from lint8k_rules.amounts._reckoning import plain, total
from lint8k_rules.amounts._tables import Cell, Row, tables

_TOTAL = re.compile(r"(?:sub)?[\s-]*totals?\b|.{0,40}\btotals?:?$", re.I)
_LESS = re.compile(
    r"\b(?:less|minus|net|deduct\w*|per|average|percent\w*|of which|change|increase|decrease|ratio)\b|%", re.I
)


@dataclass(frozen=True, slots=True)
class Column:
    """The figures of a column above its total, and whether they must be all its parts."""

    parts: tuple[Cell, ...]
    total: Cell
    plain: bool


class ColumnTotal(Rule):
    """A column of figures does not add up to the total under it.

    A table that prints its total invites the reader to add it up.

    Flagged only where the table is plain: every line from its head to the line named "Total" has a figure in
    each column, none of them is a subtotal, a deduction, a rate or a change, and more than one line is there.
    Rounding of each figure is allowed. Elsewhere a total that some of the lines above it make up is shown as
    holding, and nothing is said of the rest.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT004"
    name = "column-total"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"

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

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each column with a total that is decided, and a violation for each that fails."""
        for table in tables(filing):
            for column in _columns(table):
                yield from self._add(column)

    def _add(self, column: Column) -> Iterator[Finding]:
        result = column.total
        assert result.fact is not None
        for count in range(len(column.parts), 1, -1):
            parts = column.parts[-count:]
            if total(part.interval for part in parts).meets(result.interval):
                yield self._tie(parts, result, TieStatus.HOLDS)
                return
        if not column.plain:
            return
        yield self._tie(column.parts, result, TieStatus.FAILS)
        figures = [part.fact for part in column.parts if part.fact is not None]
        come = plain(sum((part.amount for part in column.parts), result.amount - result.amount))
        yield self.violation(
            result.fact.span,
            f"The {len(figures)} figures above this total add up to {come}, not to {result.fact.text}",
            related=[Related("one of its parts", fact.span) for fact in figures],
        )

    def _tie(self, parts: Sequence[Cell], result: Cell, status: TieStatus) -> Finding:
        assert result.fact is not None
        facts = [(part, part.fact) for part in parts if part.fact is not None]
        sums = "".join(
            f"{' - ' if part.negative else ' + ' if index else ''}{fact.text}"
            for index, (part, fact) in enumerate(facts)
        )
        return self.tie(
            "sum",
            status,
            f"{sums} = {result.fact.text}",
            [Operand.of(fact) for _, fact in facts],
            Operand.of(result.fact),
        )


def _columns(table: Sequence[Row]) -> Iterator[Column]:
    """The columns above each line named a total, from the total before it on."""
    above: list[Row] = []
    headed = simple = cut = False
    for row in table:
        if not row.cells:
            cut = cut or row.odd
            headed = headed or not above
            simple = simple and not above
            continue
        if not _TOTAL.match(row.label):
            if not above:
                headed = headed or row.opens
                simple = True
            simple = simple and not _LESS.search(row.label) and not any(cell.negative for cell in row.cells)
            above.append(row)
            continue
        rows = [line for line in above if len(line.cells) == len(row.cells)]
        whole = headed and simple and not cut and len(rows) == len(above)
        for index, cell in enumerate(row.cells):
            parts = tuple(line.cells[index] for line in rows)
            if (
                cell.fact is not None
                and sum(part.fact is not None for part in parts) > 1
                and _one_kind(parts, cell)
            ):
                yield Column(parts, cell, whole and not cell.negative)
        above, headed, cut = [], False, False


def _one_kind(parts: Sequence[Cell], result: Cell) -> bool:
    """Whether all figures of a column are amounts, none a percentage."""
    return all(cell.fact is None or cell.fact.kind != "percent" for cell in (*parts, result))

"""A line of a financial statement to which the lines above it do not come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import (
    Example,
    Fact,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    Span,
    for_each,
    record,
)
from lint8k_rules.amounts._chains import Result, Way, added, is_tight, results
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, like, value
from lint8k_rules.amounts._tables import Cell, Row, tables

_FEW, _MANY = 2, 3
"""How many digits must agree beside a slip: where other columns come out in the same way, and where none does."""


@record(frozen=True, slots=True)
class Sum:
    """A figure of a result, the signed figures that come to it or should, and what they come to."""

    result: Cell
    terms: tuple[tuple[Cell, int], ...]
    come: Interval
    status: str
    """"holds", "fails", or "follows" of one that fails since a figure further up, told already, is wrong."""


class StatementLine(Rule):
    """A line of an income statement, a balance or a roll-forward is not what the lines above it come to.

    Sales less their cost are the gross profit, the gross profit less expenses the operating income, a balance with what was
    added and taken the balance at the end: a reader of the release follows the column down.

    A result ("Gross profit", "Operating income", "Income before taxes", "Net …", "EBITDA", "Balance at end of …") ties to a
    line further up, a lead, a result or a total, with the lines between, or their totals, added or deducted as brackets and
    words say. A figure that does not come out is a fault only if it is one slip of the pen away from what the lines come to,
    and the other columns come out in the same way, or it agrees in three digits or more with what the words say; or if
    every line between begins with "Less". Else lines may have been left out, and nothing is said; nor of changes in percent
    beside amounts, where no column of several comes out, where only the sign differs, or of flows of cash of three kinds.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT026"
    name = "statement-line"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="line ± the lines below it = result",
            kinds=("difference", "sum"),
            words='"Gross profit", "Operating income", "Income before", "Net", "EBITDA", "end of", "Balance at"',
            tolerance="half a unit of each figure",
            vetoes=(
                "more than a slip between the result and the lines; lines of unlike numbers of figures; several columns, "
                "none of which comes out"
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Revenue               $ 56,013      $ 51,870
Cost of revenue         35,008        32,245
Gross profit            21,005        19,625
Operating expenses      14,390        13,602
Operating income      $  6,615      $  6,023
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Revenue               $ 56,013      $ 51,870
Cost of revenue         35,008        32,245
Gross profit            21,005        19,625
Operating expenses      14,390        13,602
Operating income      $  6,715      $  6,023
                      ~~~~~~~~ AMT026
"""
    )

    @for_each(tables)
    def check_table(self, filing: Filing, table: Sequence[Row]) -> Iterator[Finding]:
        """Yield a tie for each figure of a result that is decided, and a violation for the first of each chain that fails."""
        mended = dict[Span, Decimal]()
        for result in results(table):
            for found in _decided(result, mended):
                yield from self._told(found, result.row.label)

    def _told(self, found: Sum, label: str) -> Iterator[Finding]:
        facts = [(cell.fact, -sign if cell.negative else sign) for cell, sign in found.terms if cell.fact]
        result = found.result.fact
        assert result is not None
        statement = "".join(
            f"{' + ' if sign > 0 else ' - '}{re.sub('[()]', '', fact.text)}" for fact, sign in facts
        ).removeprefix(" + ")
        kind = "difference" if any(sign < 0 for _, sign in facts) else "sum"
        operands = [Operand.of(fact) for fact, _ in facts]
        yield self.tie(
            kind,
            found.status == "holds",
            f"{statement.strip()} = {result.text}",
            operands,
            Operand.of(result),
        )
        if found.status == "fails":
            come = abs(found.come.low + found.come.high) / 2
            yield self.violation(
                result.span,
                f"The lines above “{label}” come to {like(come, result)}, not to {result.text}{only(_needed(found))}",
                related=[Related("one of the lines", fact.span) for fact, _ in facts],
            )


def _needed(found: Sum) -> Iterator[tuple[Fact, Decimal]]:
    """Each figure with the amount that would make the others come out."""
    result, come = found.result, _middle(found.come)
    assert result.fact is not None
    yield result.fact, abs(come)
    missing = abs(result.amount).copy_sign(come) - come
    for cell, sign in found.terms:
        if cell.fact is not None:
            yield cell.fact, abs(cell.amount + sign * missing)


def _middle(interval: Interval) -> Decimal:
    return (interval.low + interval.high) / 2


def _decided(result: Result, mended: dict[Span, Decimal]) -> Iterator[Sum]:
    """What the columns of a result come to, as far as that is sure; `mended` has what figures told already should be."""
    columns = [at for at, cell in enumerate(result.row.cells) if cell.fact is not None and cell.amount]
    columns = [at for at in columns if not _is_change(result.row, at)]
    tried = [(way, [at for at in columns if _comes_out(result, way, at)]) for way in result.ways]
    if not tried:
        return
    best, out = max(tried, key=lambda each: len(each[1]))
    sure = len(columns) > 1 and len(out) == len(columns)
    for at in columns:
        way = best if at in out else next((way for way, others in tried if at in others), None)
        if way is None:
            known = any(is_tight(added(best.terms(other))) for other in out)
            strange = len(columns) > 1 and not any(others for _, others in tried)
            ways = [best] if known else [way for way, _ in tried if way.near and (way.is_said or not strange)]
            yield from _failing(result, ways, _FEW if known else _MANY, at, mended)
        elif sure or is_tight(added(way.terms(at))):
            yield _sum(result, way, at, "holds")


def _failing(
    result: Result, ways: Sequence[Way], needed: int, at: int, mended: dict[Span, Decimal]
) -> Iterator[Sum]:
    """The figure of a result that comes out in no way, if it must be wrong, or what it follows from is."""
    fact = result.row.cells[at].fact
    assert fact is not None
    for way in ways:
        wrong = [(cell, sign) for cell, sign in way.terms(at) if cell.fact and cell.fact.span in mended]
        apart = sum(
            (sign * (mended[cell.fact.span] - cell.amount) for cell, sign in wrong if cell.fact), Decimal(0)
        )
        if wrong and (added(way.terms(at)) + Interval(apart, apart)).meets(result.printed(at)):
            yield _sum(result, way, at, "follows")
            return
    near = [
        way
        for way in ways
        if (way.is_said and not result.closes and _are_alike(result, way, at))
        or _agreeing(result, way, at) >= needed
    ]
    near = [way for way in near if not added(way.terms(at)).wider(result.loose).meets(result.printed(at))]
    if len({_middle(added(way.terms(at))) for way in near}) == 1:
        found = _sum(result, near[0], at, "fails")
        mended[fact.span] = _middle(found.come)
        yield found


def _is_change(row: Row, at: int) -> bool:
    """Whether a figure with decimals stands behind amounts in whole numbers: a change in percent, a rate, and no amount."""
    fact = row.cells[at].fact
    if fact is None or "." not in fact.text or fact.kind == "money":
        return False
    others = [cell.fact for cell in row.cells[:at] if cell.fact is not None and cell.fact.kind != "percent"]
    return any("." not in other.text and value(other) > value(fact) for other in others)


def _sum(result: Result, way: Way, at: int, status: str) -> Sum:
    terms = tuple(way.terms(at))
    return Sum(result.row.cells[at], terms, added(terms), status)


def _comes_out(result: Result, way: Way, at: int) -> bool:
    """Whether the figures of a way, two or more and of one kind, come to that of the result."""
    terms = way.terms(at)
    return _are_alike(result, way, at) and added(terms).meets(result.printed(at))


def _are_alike(result: Result, way: Way, at: int) -> bool:
    facts = [cell.fact for cell, _ in way.terms(at) if cell.fact is not None]
    kinds = {fact.kind == "percent" for fact in (*facts, result.row.cells[at].fact) if fact is not None}
    return len(facts) > 1 and len(kinds) == 1


def _agreeing(result: Result, way: Way, at: int) -> int:
    """How many digits of a result agree with what the figures of a way come to, where one slip parts the two."""
    fact, come = result.row.cells[at].fact, added(way.terms(at))
    if fact is None or not _are_alike(result, way, at):
        return 0
    amount = result.row.cells[at].amount
    turned = come.high < 0 < amount and "loss" not in result.row.label.lower()
    if turned or any(abs(term.amount) == abs(amount) for term, _ in way.terms(at)):
        return 0  # the lines are not what it comes of, or one of them is the result again
    come = come if come.high > 0 else Interval(-come.high, -come.low)
    return 0 if come.meets(Interval.of(fact)) else agreeing(fact, come)  # a sign alone is no slip

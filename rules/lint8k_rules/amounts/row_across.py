"""A figure at the end of a row that is not what the figures before it come to, as in the other rows."""

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
    for_each,
    record,
    regex,
)
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, like, total
from lint8k_rules.amounts._tables import Cell, Row, tables

_HEAD = regex(
    r"\b(?:changes?|increases?|decreases?|variances?|difference|total|net|remaining|combined|pro[\s\xa0-]+forma|consolidated)\b|\+/-",
    re.I,
)
"""Finds in the heads of a table that a column is reckoned from others."""
_ASIDE = regex(r"\b(?:per|weighted|average|ratio|rate|margin)\b|%", re.I)
"""Finds in the label of a row that its figures are not added up."""
_TOTAL = regex(r"(?:sub|grand)?[\s-]*totals?\b", re.I)
"""Begins a row that its columns come to, and that `column-total` tells of."""
_LEAST, _MOST = 3, 12
"""How many figures a row must and may have."""
_TELLING = 3
"""How many digits one figure of a row must have for it not to come out by chance."""
_HEADED, _UNHEADED = 2, 4
"""How many rows must come out for the others to be taken the same way: where a head says so, and where none does."""
_ODD = 4
"""One of so many rows may not come out."""
_FEW, _MANY = 1, 2
"""How many digits of a result must agree, beside the slip, for it to be a misprint: under a head, of one row alone, and else."""


@record(frozen=True, slots=True)
class Pattern:
    """Where in a row a result stands, and the figures that come to it, each with 1 if it is added and -1 if taken away."""

    result: int
    terms: tuple[tuple[int, int], ...]


@record(frozen=True, slots=True)
class Line:
    """A row with its figures that are no percentages."""

    row: Row
    cells: tuple[Cell, ...]


class RowAcross(Rule):
    """A change, a total or a net figure in a row is not what the figures before it come to.

    A table with a column "Change", "Total", "Net" or "Pro forma" reckons every row in the same way.

    The rows of a table tie where three or more figures stand in each, percentages apart, and the third of three is the
    difference of the first two, or the last (or the first) the sum of the others, in three rows of four or more: in two at
    least, if a head names such a column, else in four. A row that does not come out is a fault only if it is one slip
    of the pen away, and not in its sign alone. Rows of rates, ratios, averages and amounts per share are passed over.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT028"
    name = "row-across"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="figures of a row, added or one less another = the one after them",
            kinds=("difference", "sum"),
            words='a head "Change", "Increase (decrease)", "Total", "Net", "Pro forma", or four rows that come out alike',
            tolerance="half a unit of each figure",
            vetoes=(
                "more than a slip in the row, or one that another column makes up; a quarter of the rows that do not come out; "
                "rates and amounts per share"
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

                        2021          2020         Change
Rental income         $ 48,117      $ 44,902      $ 3,215
Other income             2,609         3,046        (437)
Property expenses       19,875        18,224        1,651
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

                        2021          2020         Change
Rental income         $ 48,117      $ 44,902      $ 3,215
Other income             2,609         3,046        (437)
Property expenses       19,875        18,224        1,851
                                                    ~~~~~ AMT028
"""
    )

    @for_each(tables)
    def check_table(self, filing: Filing, table: Sequence[Row]) -> Iterator[Finding]:
        """Yield a tie for each row that is reckoned as the others are, and a violation for each that is not."""
        for heads, lines in _blocks(table):
            for pattern in _patterns(len(lines[0].cells)):
                yield from self._across(pattern, lines, headed=_HEAD.search(heads) is not None)

    def _across(self, pattern: Pattern, lines: Sequence[Line], *, headed: bool) -> Iterator[Finding]:
        tested = [line for line in lines if _is_whole(pattern, line)]
        out = [line for line in tested if _comes_out(pattern, line)]
        telling = sum(_is_telling(pattern, line) for line in out)
        odd = len(tested) - len(out)
        if telling < (_HEADED if headed else _UNHEADED) or odd > max(1, len(tested) // _ODD):
            return
        needed = _FEW if headed and odd == 1 else _MANY
        for line in tested:
            if line in out:
                yield self._tie(pattern, line, True)
            elif (
                _agreeing(pattern, line) >= needed
                and not _TOTAL.match(line.row.label)
                and not _made_up(pattern, line)
            ):
                yield self._tie(pattern, line, False)
                yield self._said(pattern, line)

    def _tie(self, pattern: Pattern, line: Line, agree: bool) -> Finding:
        result = line.cells[pattern.result].fact
        assert result is not None
        parts = [(line.cells[at], sign) for at, sign in pattern.terms]
        facts = [(cell.fact, -sign if cell.negative else sign) for cell, sign in parts if cell.fact]
        statement = "".join(
            f"{' + ' if sign > 0 else ' - '}{re.sub('[()]', '', fact.text)}" for fact, sign in facts
        ).removeprefix(" + ")
        kind = "difference" if any(sign < 0 for _, sign in facts) else "sum"
        return self.tie(
            kind,
            agree,
            f"{statement.strip()} = {result.text}",
            [Operand.of(fact) for fact, _ in facts],
            Operand.of(result),
        )

    def _said(self, pattern: Pattern, line: Line) -> Finding:
        result = line.cells[pattern.result]
        assert result.fact is not None
        come = sum((sign * line.cells[at].amount for at, sign in pattern.terms), Decimal(0))
        missing = abs(result.amount).copy_sign(come) - come
        needed = [(result.fact, abs(come))]
        for at, sign in pattern.terms:
            cell = line.cells[at]
            if cell.fact is not None:
                needed.append((cell.fact, abs(cell.amount + sign * missing)))
        return self.violation(
            result.fact.span,
            f"The figures of this row come to {like(abs(come), result.fact)}, not to {result.fact.text}, "
            f"as they would in the other rows{only(needed)}",
            related=[Related("a figure of the row", fact.span) for fact, _ in needed[1:]],
        )


def _blocks(table: Sequence[Row]) -> Iterator[tuple[str, list[Line]]]:
    """Each run of rows with as many figures, beside percentages, and the words of the heads above it."""
    heads = ""
    block = list[Line]()
    for row in table:
        line = Line(row, tuple(cell for cell in row.cells if not (cell.fact and cell.fact.kind == "percent")))
        if row.cells and _ASIDE.search(row.label):
            continue
        if block and (row.odd or (row.cells and len(line.cells) != len(block[0].cells))):
            yield heads, block
            block = []
        if not row.cells:
            heads = f"{heads[-300:]} {row.label} {row.words}" if not block else heads
        elif _LEAST <= len(line.cells) <= _MOST:
            block.append(line)
    if block:
        yield heads, block


def _patterns(count: int) -> Iterator[Pattern]:
    """The ways in which rows of so many figures may be reckoned."""
    for at in range(count - 2):
        yield Pattern(at + 2, ((at, 1), (at + 1, -1)))
        yield Pattern(at + 2, ((at + 1, 1), (at, -1)))
    yield Pattern(count - 1, tuple((at, 1) for at in range(count - 1)))
    if count > _LEAST:
        yield Pattern(0, tuple((at, 1) for at in range(1, count)))


def _is_whole(pattern: Pattern, line: Line) -> bool:
    """Whether a row has a result and two figures that come to it, all of them amounts or none."""
    parts = [line.cells[at] for at, _ in pattern.terms]
    return line.cells[pattern.result].fact is not None and sum(bool(cell.amount) for cell in parts) > 1


def _is_telling(pattern: Pattern, line: Line) -> bool:
    """Whether a figure of a row has so many digits that it does not come out by chance."""
    amounts = (line.cells[at].amount for at in (pattern.result, *(at for at, _ in pattern.terms)))
    return max(len(amount.normalize().as_tuple().digits) for amount in amounts) >= _TELLING


def _come(pattern: Pattern, line: Line) -> Interval:
    return total(
        line.cells[at].interval
        if sign > 0
        else Interval(-line.cells[at].interval.high, -line.cells[at].interval.low)
        for at, sign in pattern.terms
    )


def _comes_out(pattern: Pattern, line: Line) -> bool:
    return _come(pattern, line).meets(line.cells[pattern.result].interval)


def _made_up(pattern: Pattern, line: Line) -> bool:
    """Whether a figure of another column makes up what is missing, as eliminations do that most rows have not."""
    come, result = _come(pattern, line), line.cells[pattern.result].interval
    used = {pattern.result, *(at for at, _ in pattern.terms)}
    rest = [cell.interval for at, cell in enumerate(line.cells) if at not in used and cell.amount]
    return any((come + other).meets(result) or (come - other).meets(result) for other in rest)


def _agreeing(pattern: Pattern, line: Line) -> int:
    come, fact = _come(pattern, line), line.cells[pattern.result].fact
    assert fact is not None
    come = come if come.high > 0 else Interval(-come.high, -come.low)
    return 0 if come.meets(Interval.of(fact)) else agreeing(fact, come)  # a sign alone is no slip

"""Lists that "respectively" pairs, of which one pair does not come out as the others do."""

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
    for_each,
    record,
    regex,
)
from lint8k_rules._quick import mentions
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import Interval, like, result, total, value
from lint8k_rules.amounts._roles import RESPECTIVELY, holds
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_JOINT = regex(
    r"(?:[\s\xa0]+[a-z]+){0,4}?(?:,[\s\xa0]*(?:and[\s\xa0]+)?|[\s\xa0]+and[\s\xa0]+)(?:approximately[\s\xa0]+|\$)?",
    re.I,
)
_MONEY_UNIT = frozenset({"money", "price"})


@record(frozen=True, slots=True)
class Column:
    """One place of all the lists: its figures, what they come to, and how that is printed."""

    kind: str
    parts: tuple[Fact, ...]
    result: Fact
    agree: bool


class ListsRespectively(Rule):
    """Of lists paired by "respectively", one pair does not add up or multiply out, and the others do.

    "We repurchased 200,000 and 300,000 shares, respectively, for $4.0 million and $9.0 million,
    respectively, at average prices of $20.00 and $25.00" works out for the first year and not for the second.

    A paragraph ties whose lists have the same length: three or more lists of amounts, of which the first is
    the sum of the others; or a list of shares, one of totals and one of prices. Where no pair works out the
    lists are not so related, and nothing is said; a pair is called a fault only where another works out.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT012"
    name = "lists-respectively"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="figures of one list, each with its pair in another",
            kinds=("sum", "product"),
            words='lists of one length, "respectively"',
            tolerance="as printed",
            vetoes="another pair that works out",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The Company returned $3.5 million and $7.2 million, respectively, through dividends of
$1.5 million and $3.0 million, respectively, and repurchases of $2.0 million and $4.2
million, respectively.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company returned $3.5 million and $9.2 million, respectively, through dividends of
                                      ~~~~~~~~~~~~ AMT012
$1.5 million and $3.0 million, respectively, and repurchases of $2.0 million and $4.2
million, respectively.
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether the word stands anywhere."""
        return mentions(filing, "respectively")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every pair of related lists, and a violation for the one that fails."""
        if not RESPECTIVELY.search(filing.text, paragraph[0].start, paragraph[-1].end):
            return
        for index in range(len(paragraph)):
            for columns in _related(filing, paragraph[index : index + 2]):
                yield from self._compare(columns)

    def _compare(self, columns: Sequence[Column]) -> Iterator[Finding]:
        failing = [column for column in columns if not column.agree]
        if len(failing) > 1 or len(failing) == len(columns):
            return
        for column in columns:
            sign = " × " if column.kind == "product" else " + "
            statement = f"{sign.join(fact.text for fact in column.parts)} = {column.result.text}"
            operands = [Operand.of(fact) for fact in column.parts]
            yield self.tie(column.kind, column.agree, statement, operands, Operand.of(column.result))
            if not column.agree:
                figures = (" × " if column.kind == "product" else " + ").join(
                    fact.text for fact in column.parts
                )
                come = _come(column)
                yield self.violation(
                    column.result.span,
                    f"{figures}, which respectively pairs with this figure, come to {like(come, column.result)}, "
                    f"not to {column.result.text}{only(_needed(column, come))}",
                    related=[Related("one of them", fact.span) for fact in column.parts],
                )


def _come(column: Column) -> Decimal:
    amounts = [value(fact) for fact in column.parts]
    return amounts[0] * amounts[1] if column.kind == "product" else sum(amounts, Decimal(0))


def _needed(column: Column, come: Decimal) -> Iterator[tuple[Fact, Decimal]]:
    """Each figure of the pair with the amount that would make the others tie."""
    yield column.result, come
    for fact in column.parts:
        if column.kind == "product":
            yield fact, value(fact) * value(column.result) / come
        else:
            yield fact, value(fact) + value(column.result) - come


def _related(filing: Filing, scope: Sequence[Sentence]) -> Iterator[list[Column]]:
    """The columns of the first sentence whose lists are a sum; of two whose lists are a product."""
    first = _lists(filing, scope[0])
    amounts = [each for each in first if all(fact.kind == "money" for fact in each)]
    if (
        len(amounts) >= 3
        and len({len(each) for each in amounts}) == 1
        and len({f.unit for each in amounts for f in each}) == 1
    ):
        yield [_sum(column) for column in zip(*amounts, strict=True)]
    both = first + (_lists(filing, scope[1]) if len(scope) > 1 else [])
    shares = [each for each in first if all(fact.kind in ("shares", "number", "count") for fact in each)]
    prices = [each for each in both if each[0].kind == "price" or each[0].role == "average price"]
    totals = [each for each in first if each not in prices and all(fact.kind == "money" for fact in each)]
    if len(shares) == len(prices) == len(totals) == 1 and len(shares[0]) == len(prices[0]) == len(totals[0]):
        yield [
            Column("product", (quantity, price), whole, holds(quantity, price, whole))
            for quantity, price, whole in zip(shares[0], prices[0], totals[0], strict=True)
        ]


def _sum(column: Sequence[Fact]) -> Column:
    whole, *parts = column
    return Column("sum", tuple(parts), whole, total(map(Interval.of, parts)).meets(result(whole)))


def _lists(filing: Filing, sentence: Sentence) -> list[list[Fact]]:
    """The lists of a sentence: runs of two or more figures with nothing but commas and "and" between."""
    text = filing.text
    facts = [
        fact
        for fact in sentence.facts
        if isinstance(fact.value, Decimal)
        and value(fact) > 0
        and fact.kind in ("money", "price", "shares", "count", "number")
    ]
    runs = list[list[Fact]]()
    for fact in facts:
        if (
            runs
            and _alike(runs[-1][-1], fact)
            and _JOINT.fullmatch(text[runs[-1][-1].span.end : fact.span.start])
        ):
            runs[-1].append(fact)
        else:
            runs.append([fact])
    return [run for run in runs if len(run) > 1]


def _alike(one: Fact, other: Fact) -> bool:
    return (one.kind in _MONEY_UNIT) == (other.kind in _MONEY_UNIT)

"""A table of an offering whose line of totals is not its line per share, times the number offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Relation, Rule, Severity, for_each
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._net_tables import offers
from lint8k_rules.amounts._reckoning import Interval, like, result, value
from lint8k_rules.amounts._tables import Row, tables

_HUNDRED = Interval(Decimal(100), Decimal(100))


class OfferingTable(Rule):
    """The total discount or proceeds of an offering are not the amount per share times the shares offered.

    The table tells what the underwriters take, for one share and for all of them, and the two lines must agree.

    A table ties where a line "Per Share" (note, unit, …) stands above a line "Total" with as many figures, the price to
    the public first: each further total is the amount per share for as many shares as the first column has, or the stated
    percentage of the first total. The figures count with the rounding that their printing allows.

    Source: Reg. S-K Item 501(b)(3) (price, discounts, proceeds, per share and in total).
    """

    code = "AMT021"
    name = "offering-table"
    severity = Severity.WARNING
    citation = "Reg. S-K Item 501(b)(3) (17 CFR 229.501)"
    relations = (
        Relation(
            figures="amount per share × shares = total",
            kinds=("product", "percent"),
            words='the lines "Per Share" and "Total" of an offering\'s table',
            tolerance="as printed",
            vetoes="lines of unlike numbers of figures",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

                     Price to Public     Discounts       Proceeds
Per Share               $20.00             $1.40          $18.60
Total                $50,000,000        $3,500,000     $46,500,000
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

                     Price to Public     Discounts       Proceeds
Per Share               $20.00             $1.20          $18.80
Total                $50,000,000        $3,500,000     $46,500,000
                                        ~~~~~~~~~~ AMT021
"""
    )

    @for_each(tables)
    def check_table(self, filing: Filing, table: Sequence[Row]) -> Iterator[Finding]:
        """Yield a tie for every further total of an offering, and a violation for the first that is wrong."""
        for per, whole in offers([row for row in table if row.cells]):
            (price, total), *others = [
                (one.fact, all_.fact) for one, all_ in zip(per.cells, whole.cells, strict=True)
            ]
            wrong = False
            for each, stated in others:
                if price is None or total is None or each is None or stated is None:
                    continue
                agree = _come(price, total, each).meets(result(stated))
                if wrong and not agree:
                    continue
                yield from self._told(price, total, each, stated, agree)
                wrong = wrong or not agree

    def _told(self, price: Fact, total: Fact, each: Fact, stated: Fact, agree: bool) -> Iterator[Finding]:
        if each.kind == "percent":
            operands = (Operand.of(each), Operand.of(total))
            yield self.tie(
                "percent", agree, f"{each.text} × {total.text} = {stated.text}", operands, Operand.of(stated)
            )
            come = value(each) * value(total) / 100
        else:
            operands_ = (Operand.of(each), Operand.of(total), Operand.of(price))
            statement = f"{each.text} × {total.text} / {price.text} = {stated.text}"
            yield self.tie("product", agree, statement, operands_, Operand.of(stated))
            come = value(each) * value(total) / value(price)
        if not agree:
            yield self.violation(
                stated.span,
                f"At {each.text} for each, where {price.text} make {total.text}, the total is {like(come, stated)}, "
                f"not {stated.text}{only([(stated, come), (each, value(each) * value(stated) / come)])}",
                related=[Related("the amount for each", each.span), Related("the total price", total.span)],
            )


def _come(price: Fact, total: Fact, each: Fact) -> Interval:
    """What the amount for each makes in all."""
    if each.kind == "percent":
        return Interval.of(each) / _HUNDRED * Interval.of(total)
    exact = Interval(value(total) / value(price), value(total) / value(price))
    return Interval.of(each) * exact

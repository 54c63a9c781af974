"""Several sales, each with quantity and price, that do not come to the one total stated for all."""

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
    TieStatus,
    for_each,
    record,
    regex,
)
from lint8k_rules.amounts import _roles
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, like, result, total, value
from lint8k_rules.amounts._roles import PRICE, QUANTITY, TOTAL, Token, currency
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_SHAPE = regex(r"(?:Q?T(?:(?:QP){2,}|(?:PQ){2,})|(?:(?:QP){2,}|(?:PQ){2,})T)")
_NET = regex(
    r"\b(?:net|less|after|deduct\w*|plus|including|approximately|up[\s\xa0]+to|other|certain|respectively)\b",
    re.I,
)
_ALL = regex(r"\b(?:total|aggregate|gross[\s\xa0]+proceeds|combined|in[\s\xa0]+all)\b", re.I)


_FOR_ALL = regex(
    r"(?:,|;|\b(?:for|of|with|to))[\s\xa0]+(?:an?[\s\xa0]+)?(?:total|aggregate|combined)[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,3}?of"
    r"[\s\xa0]+$",
    re.I,
)
"""Ends what stands before a total that is said to be that of all."""


@record(frozen=True, slots=True)
class Sales:
    """The sales of a sentence, quantity and price, and the total stated for them."""

    sales: tuple[tuple[Fact, Fact], ...]
    total: Fact
    words: str


class SumOfSales(Rule):
    """Several quantities, each times its price, do not come to the total stated for all of them.

    "300,000 shares at $2.00 per share and 100,000 shares at $3.00 per share, for an aggregate of $1,000,000"
    leaves $100,000 to be explained.

    A sentence ties where quantities and prices alternate, two or more of each, with one total before or after
    all of them. Such a total may be that of the last sale alone, or of more than these; so it is called wrong
    only where it is said to be the total or the gross proceeds and no word ("net", "including", "other") leaves
    room for more; and either stands after all of them "for a total of", and is that of none, or is one digit
    apart from what the figures come to. Else it is shown as open.

    Source: Reg. S-K Item 701(a), (c); Exchange Act Rule 12b-20.
    """

    code = "AMT014"
    name = "sum-of-sales"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20); Reg. S-K Item 701(a), (c) (17 CFR 229.701)"
    relations = (
        Relation(
            figures="sum of quantities × prices = total",
            kinds=("sum_of_products",),
            words="quantities and prices in turn, one total",
            tolerance="as printed",
            vetoes='a total more than one digit away, or that of some of them; "net", "other", "approximately"',
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The holders bought 300,000 shares at $2.15 per share and 100,000 shares at $3.25 per
share, for aggregate gross proceeds of $970,000.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The holders bought 300,000 shares at $2.15 per share and 100,000 shares at $3.25 per
share, for aggregate gross proceeds of $930,000.
                                       ~~~~~~~~ AMT014
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every total of several sales, and a violation for each that is wrong."""
        for sentence in paragraph:
            found = _sales(filing, sentence)
            if found is None:
                continue
            come = total(Interval.of(quantity) * Interval.of(price) for quantity, price in found.sales)
            agree = come.meets(result(found.total))
            sure = (
                not _NET.search(found.words)
                and _ALL.search(found.words)
                and (agreeing(found.total, come) > 0 or _is_of_all(found))
            )
            status = TieStatus.HOLDS if agree else TieStatus.FAILS if sure else TieStatus.OPEN
            reason = "the total may be of other sales than these" if status is TieStatus.OPEN else None
            products = " + ".join(f"{quantity.text} × {price.text}" for quantity, price in found.sales)
            operands = [Operand.of(fact) for sale in found.sales for fact in sale]
            statement = f"{products} = {found.total.text}"
            yield self.tie("sum_of_products", status, statement, operands, Operand.of(found.total), reason)
            if status is TieStatus.FAILS:
                added = sum((value(quantity) * value(price) for quantity, price in found.sales), Decimal(0))
                yield self.violation(
                    found.total.span,
                    f"The {len(found.sales)} sales come to {like(added, found.total)}, not to {found.total.text}"
                    + only(_needed(found, added)),
                    related=[Related("a quantity", quantity.span) for quantity, _ in found.sales],
                )


def _is_of_all(found: Sales) -> bool:
    """Whether the total stands last, is said to be that of all sales, and is not that of some of them."""
    if not _FOR_ALL.search(found.words.removesuffix(found.total.text)):
        return False
    each = [Interval.of(quantity) * Interval.of(price) for quantity, price in found.sales]
    some = [each[first:last] for first in range(len(each)) for last in range(first + 1, len(each) + 1)]
    return not any(total(part).meets(result(found.total)) for part in some)


def _needed(found: Sales, added: Decimal) -> Iterator[tuple[Fact, Decimal]]:
    """Each figure with the amount that would make the others tie."""
    yield found.total, added
    missing = value(found.total) - added
    for quantity, price in found.sales:
        yield quantity, value(quantity) + missing / value(price)
        yield price, value(price) + missing / value(quantity)


def _sales(filing: Filing, sentence: Sentence) -> Sales | None:
    """The sales of a sentence and their total, if it has these and no other figures."""
    tokens = [token for token in _roles.tokens(filing, sentence) if not token.weak]
    if not _SHAPE.fullmatch("".join(token.part for token in tokens)):
        return None
    sold = [token for token in tokens if token.part != TOTAL]
    if sold[0].part == QUANTITY == sold[1].part:
        sold = sold[1:]
    [whole] = [token.fact for token in tokens if token.part == TOTAL]
    pairs = [_pair(sold[at : at + 2]) for at in range(0, len(sold), 2)]
    if len({currency(fact) for fact in (whole, *(price for _, price in pairs))}) > 1:
        return None
    words = filing.text[sentence.start : tokens[-1].fact.span.end]
    return Sales(tuple(pairs), whole, words)


def _pair(tokens: list[Token]) -> tuple[Fact, Fact]:
    by_part = {token.part: token.fact for token in tokens}
    return by_part[QUANTITY], by_part[PRICE]

"""Other readings of a paragraph that work out: where one does, a sale that does not is no fault."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal

from lint8k.api import Fact
from lint8k_rules.amounts._reckoning import Interval, result, value
from lint8k_rules.amounts._roles import NO_PRICE, holds
from lint8k_rules.amounts._sales import Sale
from lint8k_rules.amounts._sentences import Sentence

_WORDED = 3
"""How far digits in brackets may stand from the words before them."""


def another(paragraph: Sequence[Sentence], sale: Sale) -> bool:
    """Whether the paragraph works out in another way: with another of the three, or with one more.

    The prices count as printed here, without their rounding: what comes out only by its width is no reading. Where a
    connective joins total and price, no other total can take its place but the one in words before its digits.
    """
    quantity, price, total = sale.quantity, sale.price, sale.total
    facts = [
        fact
        for sentence in paragraph
        for fact in sentence.facts
        if isinstance(fact.value, Decimal)
        and fact.value
        and fact.span not in (quantity.span, price.span, total.span)
    ]
    amounts = [fact for fact in facts if fact.kind in ("money", "price") and fact.role not in NO_PRICE]
    counts = [fact for fact in facts if fact.kind in ("shares", "count", "number")]
    totals = [fact for fact in amounts if not sale.tight or 0 <= total.span.start - fact.span.end <= _WORDED]
    if any(holds(quantity, price, other) for other in totals):
        return True
    target, many, each = result(total), Interval.of(quantity), _exactly(price)
    product = many * each
    return any(
        reckoned.meets(target)
        for reckoned in itertools.chain(
            (many * _exactly(other) for other in amounts),
            (Interval.of(other) * each for other in counts),
            (product + Interval.of(other) for other in amounts),
            (product - Interval.of(other) for other in amounts),
            (
                product + Interval.of(count) * _exactly(other)
                for count, other in itertools.product(counts, amounts)
            ),
            ((many + Interval.of(other)) * each for other in counts),
            ((many - Interval.of(other)) * each for other in counts),
        )
    )


def _exactly(price: Fact) -> Interval:
    return Interval(value(price), value(price))

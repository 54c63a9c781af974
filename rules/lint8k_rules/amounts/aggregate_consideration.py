"""A stated total that is not quantity times unit price."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
)
from lint8k_rules.amounts import _products
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._products import Product
from lint8k_rules.amounts._reckoning import like, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs


class AggregateConsideration(Rule):
    """A quantity times its unit price differs from the total stated for them.

    A report that says 500,000 shares were sold at $14.00 per share for $7,500,000 misstates one of three
    material terms, and Item 3.02 and Regulation S-K Item 701 call for each of them. The reader cannot tell
    which.

    What is paid for each of a number of things otherwise (a dividend, a redemption, an exercise, a rent) ties too,
    where a sentence has nothing else. Each figure counts for what its words make it: the noun after "per" is the
    quantity's; a par value, a stated value, a strike, conversion, liquidation or market price is no price of the
    sale; net proceeds, fees, a repurchase program and "up to" are no total of it. Rounding is allowed as printed
    ($7.0 million is 6.95 to 7.05 million), and a share. Where another reading of the same paragraph works out, or the
    words leave two, nothing is said.

    Source: Securities Act Rule 408 and Exchange Act Rule 12b-20 (no statement may mislead); Reg. S-K Item
    701(a), (c).
    """

    code = "AMT001"
    name = "aggregate-consideration"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20); Reg. S-K Item 701(a), (c) (17 CFR 229.701)"
    relations = (
        Relation(
            figures="quantity × unit price = total",
            kinds=("product",),
            words=(
                'one quantity, one price "per" its noun, one total ("for", "aggregate", "gross proceeds '
                'of"), in one sentence, or over two or three joined by "the shares were sold", '
                '"resulting in"'
            ),
            tolerance="as printed, the total also cut off; one share of a derived quantity",
            vetoes=(
                'par, stated, liquidation, strike, conversion and market price; "net of", "after '
                'deducting", partial payment, "up to" on one side, ranges, initial delivery, '
                "acquisitions, a second total beside it, another reading that works out"
            ),
        ),
        Relation(
            figures="amount for each × number = total",
            kinds=("product",),
            words=(
                'a dividend, redemption, exercise, rent, fee, deposit or merger consideration "per" its noun or "for each of", '
                "one number, one total, in one sentence or two; earnings per share and the average shares"
            ),
            tolerance="as printed, the total also cut off; one share of a derived quantity",
            vetoes=(
                '"cashless", "some", "increasing", "including", "years", a total that is a multiple, or stands after "and" or '
                "a semicolon; a dividend beside a sale; another reading that works out"
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

On March 4, 2015, the Company issued and sold to two accredited investors a total of
400,000 shares of its common stock, par value $0.01 per share, at a purchase price of
$12.50 per share, for aggregate consideration of $5,000,000.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On March 4, 2015, the Company issued and sold to two accredited investors a total of
400,000 shares of its common stock, par value $0.01 per share, at a purchase price of
$12.50 per share, for aggregate consideration of $5,500,000.
                                                 ~~~~~~~~~~ AMT001
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every product found, and a violation for each that fails."""
        for product in _products.find(filing, paragraph):
            operands = (Operand.of(product.quantity), Operand.of(product.price))
            total = Operand.of(product.total)
            statement = f"{product.quantity.text} × {product.price.text} = {product.total.text}"
            yield self.tie("product", product.status, statement, operands, total, product.reason)
            if product.status is TieStatus.FAILS:
                related = [
                    Related("the quantity", product.quantity.span),
                    Related("the unit price", product.price.span),
                ]
                yield self.violation(product.total.span, _message(product), related=related)


def _message(product: Product) -> str:
    quantity, price, total = product.quantity, product.price, product.total
    noun = quantity.unit or "units"
    each = (price.unit or "").partition("/")[2] or noun
    each = each if each == "ADSs" else each.removesuffix("s")
    come = value(quantity) * value(price)
    mend = only(
        [(quantity, value(total) / value(price)), (price, value(total) / value(quantity)), (total, come)]
    )
    factors = f"{quantity.text} {noun} at {price.text} per {each}"
    return f"{factors} come to {like(come, total)}, not the stated {_name(product)} of {total.text}{mend}"


_PAID_OUT = frozenset({"dividend", "redemption price", "exercise price", "fee", "earnings", "deposit"})
"""The roles of what is paid for each of a number of things and is no price of a sale."""


def _name(product: Product) -> str:
    role = product.total.role
    if role in ("gross proceeds", "proceeds"):
        return role
    return "total" if product.price.role in _PAID_OUT else "aggregate consideration"

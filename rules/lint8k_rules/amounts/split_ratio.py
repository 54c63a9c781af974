"""Shares before and after a split that are not in the ratio of the split."""

from __future__ import annotations

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
)
from lint8k_rules.amounts import _splits
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import like, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs
from lint8k_rules.amounts._splits import Split

_HUNDREDTH = Decimal("0.01")


class SplitRatio(Rule):
    """The shares after a split are not the shares before it times its ratio.

    A reverse split of one for ten that takes 60,000,000 shares to 600,000 has lost a zero on the way.

    A paragraph ties that names one split with one ratio, or one stock dividend in percent, and says that the shares
    outstanding go "from" one number "to" another, or were so many before it and so many after it, or that a dividend or
    price per share does. A fraction of a share is cashed or
    rounded up for each holder, so that a count within a hundredth of the reckoned one is left open. Not
    flagged: authorized shares, which need not follow the ratio; ranges of ratios; shares issued beside a stock dividend.

    Source: Form 8-K, Items 3.03, 5.03 (what a split does to the holders); Exchange Act Rule 12b-20.
    """

    code = "AMT011"
    name = "split-ratio"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="figure before a split × ratio = figure after it",
            kinds=("product", "quotient"),
            words=(
                '"1-for-10 reverse stock split", "every ten shares … into one", "5% stock dividend", "from … to …", "became", '
                '"before … after …", "to reflect"'
            ),
            tolerance="a share; within a hundredth it is open, for fractions of shares",
            vetoes="authorized shares, several ratios, shares issued beside a stock dividend",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

As a result of the 1-for-10 reverse stock split, the number of shares outstanding will
be reduced from 61,250,000 to approximately 6,125,000.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

As a result of the 1-for-10 reverse stock split, the number of shares outstanding will
be reduced from 61,250,000 to approximately 6,215,000.
                                            ~~~~~~~~~ AMT011
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every pair of numbers with its split, and a violation for each that fails."""
        for split in _splits.find(filing, paragraph):
            middle = (split.reckoned.low + split.reckoned.high) / 2
            near = abs(middle / value(split.after) - 1) <= _HUNDREDTH
            status = TieStatus.HOLDS if split.agrees else TieStatus.OPEN if near else TieStatus.FAILS
            reason = (
                "fractions of a share may be paid out or rounded up" if status is TieStatus.OPEN else None
            )
            text = split.ratio.text
            ratio = Operand(text, split.ratio, split.times)
            kind = "quotient" if split.is_amount or split.times < 1 else "product"
            statement = f"{split.before.text}, {text} = {split.after.text}"
            operands = (Operand.of(split.before), ratio)
            yield self.tie(kind, status, statement, operands, Operand.of(split.after), reason)
            if status is TieStatus.FAILS:
                yield self.violation(
                    split.after.span,
                    f"{split.before.text} in the ratio of {text} make {like(middle, split.after)}, "
                    f"not {split.after.text}{_mend(split, middle)}",
                    related=[
                        Related("the ratio", split.ratio),
                        Related("the number before", split.before.span),
                    ],
                )


def _mend(split: Split, come: Decimal) -> str:
    return only([(split.after, come), (split.before, value(split.before) * value(split.after) / come)])

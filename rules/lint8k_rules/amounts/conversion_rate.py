"""A conversion rate and the conversion price said to be equivalent to it that are not."""

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
    regex,
)
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import Interval, like, value
from lint8k_rules.amounts._roles import currency
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

_PER = regex(
    (
        r"[\s\xa0]*(?:[\w’'.,“”\"()-]+[\s\xa0]+){0,14}?(?:per|for[\s\xa0]+each"
        r"|for[\s\xa0]+every)[\s\xa0]+(?:each[\s\xa0]+)?"
    ),
    re.I,
)
_EACH = regex(r"(?:^|\b)each[\s\xa0]+$", re.I)
_PRINCIPAL = regex(
    r"[\s\xa0]*(?:(?:in|of|aggregate|original)[\s\xa0]+){0,2}(?:principal|liquidation|face|stated)", re.I
)


class ConversionRate(Rule):
    """A conversion rate per $1,000 times the conversion price said to be equivalent to it is not $1,000.

    The two say one thing in two ways, and a holder may rely on either.

    Flagged only where a sentence has one rate ("N shares per $1,000 principal amount") and one conversion
    price, and no amount of rounding of the two explains the difference.

    Source: Reg. S-K Item 202(c)(1)(i) (terms of conversion of debt); Exchange Act Rule 12b-20.
    """

    code = "AMT005"
    name = "conversion-rate"
    severity = Severity.ERROR
    citation = "Reg. S-K Item 202 (17 CFR 229.202); Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="conversion rate × conversion price = principal",
            kinds=("quotient",),
            words='"N shares per $1,000 principal amount", "conversion price"',
            tolerance="as printed",
            vetoes="several rates or prices",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The notes are convertible at an initial conversion rate of 40.0000 shares of common
stock per $1,000 principal amount of notes, equivalent to an initial conversion price
of $25.00 per share.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The notes are convertible at an initial conversion rate of 40.0000 shares of common
stock per $1,000 principal amount of notes, equivalent to an initial conversion price
of $52.00 per share.
   ~~~~~~ AMT005
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a conversion price is stated."""
        return has(filing, "price", "conversion price")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every rate with its price, and a violation where they differ."""
        for sentence in paragraph:
            found = _rate(filing, sentence)
            prices = [
                fact
                for fact in sentence.facts
                if fact.kind == "price" and fact.role == "conversion price" and fact.value
            ]
            if found is None or len(prices) != 1 or currency(prices[0]) != currency(found[1]):
                continue
            shares, principal = found
            price = prices[0]
            agree = (Interval.of(shares) * Interval.of(price)).meets(Interval.of(principal))
            statement = f"{principal.text} / {shares.text} = {price.text}"
            operands = (Operand.of(principal), Operand.of(shares))
            yield self.tie("quotient", agree, statement, operands, Operand.of(price))
            if not agree:
                come = like(value(principal) / value(shares), price)
                mend = only(
                    [(price, value(principal) / value(shares)), (shares, value(principal) / value(price))]
                )
                yield self.violation(
                    price.span,
                    (
                        f"{shares.text} shares per {principal.text} are a conversion price of {come}, "
                        f"not of {price.text}{mend}"
                    ),
                    related=[
                        Related("the conversion rate", shares.span),
                        Related("the principal amount", principal.span),
                    ],
                )


def _rate(filing: Filing, sentence: Sentence) -> tuple[Fact, Fact] | None:
    """The one rate of a sentence, shares and the principal that they are for; None if none or several."""
    text, found = filing.text, []
    for fact, after in zip(sentence.facts, sentence.facts[1:], strict=False):
        shares, principal = (fact, after) if fact.kind == "shares" else (after, fact)
        if shares.kind != "shares" or principal.kind != "money" or not shares.value or not principal.value:
            continue
        between = text[fact.span.end : after.span.start]
        joined = (
            _PER.fullmatch(between)
            if shares is fact
            else _EACH.search(text[sentence.start : principal.span.start])
        )
        if joined and _PRINCIPAL.match(text, principal.span.end) and value(principal) <= Decimal(100_000):
            found.append((shares, principal))
    return found[0] if len(found) == 1 else None

"""Shares into which an amount converts at a price that are not the amount over the price."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Rule, Severity, TieStatus
from lint8k_rules.amounts._reckoning import plain, value
from lint8k_rules.amounts._roles import currency, holds, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, sentences

_CONVERT = re.compile(r"\b(?:convert\w*|conversion)\b", re.I)
_PRINCIPAL = re.compile(
    r"[\s\xa0]*(?:in[\s\xa0]+|of[\s\xa0]+)?(?:(?:aggregate|original|outstanding|convertible|subordinated|senior|secured|unsecured|the|its"
    r"|promissory|bridge|interim)[\s\xa0,]+){0,5}(?:principal|notes?|debentures?|debt|loans?|indebtedness|bonds)\b",
    re.I,
)
_INTO = re.compile(
    r"\b(?:into|for|of)[\s\xa0]+(?:an?[\s\xa0]+)?(?:(?:aggregate|total)(?:[\s\xa0]+of)?[\s\xa0]+)?(?:approximately[\s\xa0]+)?\(?$",
    re.I,
)
_DOUBT = re.compile(
    r"\b(?:interest|plus|premium|up[\s\xa0]+to|including|fees?|adjust\w*|warrants?|maximum|minimum|portion|discount|lesser|greater"
    r"|per[\s\xa0]+\$|par|liquidation|stated|each|respectively|range)\b",
    re.I,
)


class SharesOnConversion(Rule):
    """The shares into which an amount converts, times the conversion price, are not the amount.

    "$2,000,000 of notes, convertible into 500,000 shares at $5.00 per share" converts into 400,000.

    A sentence ties where it speaks of conversion and has one principal amount of notes or debt, one number of
    shares after "into" or "for a total of", and one price per share. One share more or less is allowed. Not
    flagged: interest, premiums, adjustments, warrants, maximums beside them.

    Source: Reg. S-K Item 701(e) (terms of conversion); Exchange Act Rule 12b-20.
    """

    code = "AMT015"
    name = "shares-on-conversion"
    severity = Severity.WARNING
    citation = "Reg. S-K Item 701(e) (17 CFR 229.701); Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"

    right = Example(
        body="""\
Item 8.01  Other Events.

The Company issued $2,000,000 of subordinated notes, convertible into 400,000 shares of
common stock at a conversion price of $5.00 per share.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company issued $2,000,000 of subordinated notes, convertible into 500,000 shares of
                                                                      ~~~~~~~ AMT015
common stock at a conversion price of $5.00 per share.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every conversion that a sentence names whole, and a violation for each that fails."""
        for sentence in sentences(filing):
            found = _conversion(filing, sentence)
            if found is None:
                continue
            shares, price, principal = found
            agree = holds(shares, price, principal)
            words = filing.text[sentence.start : sentence.end]
            hedged = {fact.hedge for fact in found} - {None, "approximately"}
            reason = (
                None
                if agree or not (_DOUBT.search(words) or hedged)
                else "more or less than the principal may be converted"
            )
            status = TieStatus.HOLDS if agree else TieStatus.OPEN if reason else TieStatus.FAILS
            statement = f"{shares.text} × {price.text} = {principal.text}"
            yield self.tie(
                "product",
                status,
                statement,
                (Operand.of(shares), Operand.of(price)),
                Operand.of(principal),
                reason,
            )
            if status is TieStatus.FAILS:
                come = plain((value(principal) / value(price)).to_integral_value())
                yield self.violation(
                    shares.span,
                    f"{principal.text} converts into {come} shares at {price.text} per share, not into {shares.text}",
                    related=[Related("the principal", principal.span), Related("the price", price.span)],
                )


def _conversion(filing: Filing, sentence: Sentence) -> tuple[Fact, Fact, Fact] | None:
    """The one number of shares, price and principal of a sentence that speaks of conversion, or None."""
    text = filing.text
    if not _CONVERT.search(text, sentence.start, sentence.end):
        return None
    facts = [
        fact
        for index, fact in enumerate(sentence.facts)
        if isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, sentence.facts, index)
    ]
    prices = [fact for fact in facts if fact.kind == "price" and fact.role in ("conversion price", "price")]
    shares = [fact for fact in facts if fact.kind == "shares"]
    amounts = [fact for fact in facts if fact.kind == "money" and "/" not in (fact.unit or "")]
    if not len(prices) == len(shares) == len(amounts) == 1 or currency(prices[0]) != currency(amounts[0]):
        return None
    if not _PRINCIPAL.match(text, amounts[0].span.end) or value(amounts[0]) < 100 * value(prices[0]):
        return None
    if not _INTO.search(text[max(sentence.start, shares[0].span.start - 60) : shares[0].span.start]):
        return None
    return shares[0], prices[0], amounts[0]

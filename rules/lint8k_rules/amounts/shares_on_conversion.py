"""Shares into which an amount converts at a price that are not the amount over the price."""

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
    regex,
)
from lint8k_rules._quick import mentions
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import like, value
from lint8k_rules.amounts._roles import currency, holds, in_words_before_digits, same_noun
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_CONVERT = regex(r"[Cc](?<!\w.)(?i:onver(?:t\w*|sion))\b")
_PRINCIPAL = regex(
    r"[\s\xa0]*(?:in[\s\xa0]+|of[\s\xa0]+)?(?:(?:aggregate|original|outstanding|convertible|subordinated|senior|secured|unsecured|the|its"
    r"|promissory|bridge|interim)[\s\xa0,]+){0,5}(?:principal|notes?|debentures?|debt|loans?|indebtedness|bonds)\b",
    re.I,
)
_INTO = regex(
    r"\b(?:into|for|of)[\s\xa0]+(?:an?[\s\xa0]+)?(?:(?:aggregate|total)(?:[\s\xa0]+of)?[\s\xa0]+)?(?:approximately[\s\xa0]+)?\(?$",
    re.I,
)
_DOUBT = regex(
    r"\b(?:interest|plus|premium|up[\s\xa0]+to|including|fees?|maximum|minimum|portion|discount|lesser|greater"
    r"|per[\s\xa0]+\$|par|liquidation|stated|each|respectively|range"
    r"|market|closing[\s\xa0]+(?:[a-z]+[\s\xa0]+)?price|trad(?:ed|ing)|quoted|price[\s\xa0]+of[\s\xa0]+(?:the|its|our)[\s\xa0]+(?:[a-z]+[\s\xa0]+)?(?:stock|shares?))\b",
    re.I,
)
_AT = regex(r"\bconvert\w*[\s\xa0]+into\b[^.;]*\bprice[\s\xa0]+of[\s\xa0]+$", re.I)


class SharesOnConversion(Rule):
    """The shares into which an amount converts, times the conversion price, are not the amount.

    "$2,000,000 of notes, convertible into 500,000 shares at $5.00 per share" converts into 400,000.

    A sentence ties where it speaks of conversion and has one principal amount of notes or debt, one number of
    shares (units, warrants) after "into" or "for a total of", and one price for each; principal and price may stand
    in earlier sentences of the paragraph, where these name one of each. One share more or less is allowed. Not
    flagged: interest, premiums, maximums beside them.

    Source: Reg. S-K Item 701(e) (terms of conversion); Exchange Act Rule 12b-20.
    """

    code = "AMT015"
    name = "shares-on-conversion"
    severity = Severity.WARNING
    citation = "Reg. S-K Item 701(e) (17 CFR 229.701); Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="principal ÷ conversion price = shares",
            kinds=("product",),
            words='"convertible into", "for a total of … shares"',
            tolerance="one share",
            vetoes='interest, premium, adjustments, warrants, "up to"',
        ),
    )

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

    def concerns(self, filing: Filing) -> bool:
        """Whether anything is converted."""
        return mentions(filing, "convert", "conversion") and _CONVERT.search(filing.text) is not None

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every conversion that a paragraph names whole, and a violation for each that fails."""
        for index, sentence in enumerate(paragraph):
            found = _conversion(filing, paragraph[: index + 1])
            if found is None:
                continue
            shares, price, principal = found
            agree = holds(shares, price, principal)
            words = filing.text[sentence.start : sentence.end]
            hedged = {fact.hedge for fact in found} - {None, "approximately"}
            doubtful = not agree and (_DOUBT.search(words) or hedged)
            reason = "more or less than the principal may be converted" if doubtful else None
            status = TieStatus.HOLDS if agree else TieStatus.OPEN if reason else TieStatus.FAILS
            statement = f"{shares.text} × {price.text} = {principal.text}"
            operands = (Operand.of(shares), Operand.of(price))
            yield self.tie("product", status, statement, operands, Operand.of(principal), reason)
            if status is TieStatus.FAILS:
                come = value(principal) // value(price)
                needed = [
                    (shares, come),
                    (price, value(principal) / value(shares)),
                    (principal, value(shares) * value(price)),
                ]
                yield self.violation(
                    shares.span,
                    f"{principal.text} converts into {like(come, shares)} at {price.text} each, "
                    f"not into {shares.text}{only(needed)}",
                    related=[Related("the principal", principal.span), Related("the price", price.span)],
                )


def _conversion(filing: Filing, scope: Sequence[Sentence]) -> tuple[Fact, Fact, Fact] | None:
    """The number of shares of the last sentence, and price and principal of it or of those before, if each is one."""
    text, last = filing.text, scope[-1]
    if not _CONVERT.search(text, last.start, last.end):
        return None
    here = _figures(text, last)
    before = [fact for sentence in scope[:-1] for fact in _figures(text, sentence)]
    shares = [fact for fact in here if fact.kind in ("shares", "count") and _into(text, last, fact)]
    if len(shares) != 1 or sum(fact.kind in ("shares", "count") for fact in here) > 1:
        return None
    amounts = [fact for fact in here if fact.kind == "money"]
    principals = [fact for fact in amounts if _PRINCIPAL.match(text, fact.span.end)]
    if not amounts:
        principals = [
            fact for fact in before if fact.kind == "money" and _PRINCIPAL.match(text, fact.span.end)
        ]
    prices = [fact for fact in here if fact.kind == "price"] or [
        fact
        for fact in before
        if fact.role == "conversion price" or _AT.search(text[max(0, fact.span.start - 90) : fact.span.start])
    ]
    prices = [fact for fact in prices if fact.kind == "price" and fact.role in ("conversion price", "price")]
    if len(amounts) > 1 or not len(prices) == len(principals) == 1 or not same_noun(shares[0], prices[0]):
        return None
    if currency(prices[0]) != currency(principals[0]) or value(principals[0]) < 100 * value(prices[0]):
        return None
    return shares[0], prices[0], principals[0]


def _figures(text: str, sentence: Sentence) -> list[Fact]:
    return [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind in ("money", "price", "shares", "count")
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and "/" not in (fact.unit if fact.kind == "money" and fact.unit else "")
        and not in_words_before_digits(text, sentence.facts, index)
    ]


def _into(text: str, sentence: Sentence, shares: Fact) -> bool:
    return _INTO.search(text[max(sentence.start, shares.span.start - 60) : shares.span.start]) is not None

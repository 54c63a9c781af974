"""A premium or discount in percent that is not that of the two prices stated with it."""

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
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._percents import rounded
from lint8k_rules.amounts._reckoning import Interval, like, value
from lint8k_rules.amounts._roles import PRICE_LIKE, currency
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

_B = r"[\s\xa0]+"
_BEFORE = regex(rf"\b(?P<what>premium|discount){_B}of{_B}(?:approximately{_B}|about{_B})?$", re.I)
_AFTER = regex(rf"[\s\xa0]*\)?{_B}(?P<what>premium|discount)\b", re.I)
_OVER = regex(
    rf"[\s\xa0]*\)?,?{_B}(?:(?:premium|discount){_B})?(?:over|to|above|from|below){_B}(?:[^;.$%]|\.(?!\s)){{0,200}}?"
    rf"\b(?:price|close|vwap|value)s?\b(?:[^;.$%]|\.(?!\s)){{0,160}}?",
    re.I,
)
_OVER_AT_ONCE = regex(
    rf"[\s\xa0]*\)?,?{_B}(?:(?:premium|discount){_B})?(?:over|to|above|from|below){_B}(?:the{_B}|its{_B}|our{_B})?(?:[A-Z][\w.&’'-]*{_B}){{0,4}}?",
    re.I,
)
_MARKET_AFTER = regex(
    rf"[\s\xa0]*(?:(?:per|a){_B}share{_B})?(?:[a-z-]+{_B}){{0,4}}?(?:price|close|vwap|average)\b", re.I
)
"""Stand around a market price that is named after its amount: "over the $20.00 closing price"."""
_VALUES = regex(
    rf"\b(?:values?|valuing|offers?|offering|pay(?:s|ing)?|receive|price(?:{_B}of)?){_B}[^.;$%]{{0,40}}$",
    re.I,
)
"""Ends what stands before the price offered, where it comes after the market's."""
_OFFERED = frozenset(
    {"price", "total", "average price", "redemption price", "conversion price", "exercise price", None}
)
_RANGE = regex(r"\b(?:range|between|respectively|implied|multiple|high|low)\b", re.I)
_ONE, _HUNDRED = Decimal(1), Decimal(100)


@record(frozen=True, slots=True)
class Premium:
    """A premium (or discount) over a market price, and the price offered."""

    percent: Fact
    offered: Fact
    market: Fact
    down: bool
    words: str


class PricePremium(Rule):
    """The price offered is not the stated premium over, or discount to, the market price stated with it.

    "$26.00 per share, a premium of 40% over the closing price of $20.00" overstates by a third what holders are paid.

    A paragraph ties where a premium or discount in percent is "over" or "to" a closing, market or average price that is
    stated, and one other price per share stands before it in the paragraph. The percentage may be rounded or cut off at
    its last digit. Not flagged: ranges, implied prices.

    Source: Form 8-K, Item 1.01(a)(2) (material terms); Exchange Act Rule 12b-20.
    """

    code = "AMT023"
    name = "price-premium"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="market price + premium = price",
            kinds=("percent",),
            words='"a premium of …% over", "a …% discount to", the closing, market or average price, or "the $… closing price"',
            tolerance="the percentage rounded or cut off",
            vetoes="ranges, implied prices",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Holders will receive $26.00 per share in cash, a premium of 30% over the closing price of
the common stock of $20.00 per share on March 3, 2015.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Holders will receive $26.00 per share in cash, a premium of 40% over the closing price of
                                                            ~~~ AMT023
the common stock of $20.00 per share on March 3, 2015.
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a percentage is stated."""
        return has(filing, "percent")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every premium with its two prices, and a violation for each that is wrong."""
        for found in _premiums(filing.text, paragraph):
            quotient = Interval.of(found.offered) / Interval.of(found.market)
            one = Interval(_ONE, _ONE)
            change = one - quotient if found.down else quotient - one
            agree = (change * Interval(_HUNDRED, _HUNDRED)).meets(rounded(found.percent))
            hedged = {found.offered.hedge, found.market.hedge, found.percent.hedge} - {
                None,
                "approximately",
            }
            if not agree and (hedged or _RANGE.search(found.words)):
                continue
            sign = "-" if found.down else "+"
            statement = f"{found.market.text} {sign} {found.percent.text} = {found.offered.text}"
            operands = (Operand.of(found.offered), Operand.of(found.market))
            yield self.tie("percent", agree, statement, operands, Operand.of(found.percent))
            if not agree:
                yield self._wrong(found)

    def _wrong(self, found: Premium) -> Finding:
        ratio = value(found.offered) / value(found.market)
        come = abs(ratio - 1) * 100
        factor = 1 - value(found.percent) / 100 if found.down else 1 + value(found.percent) / 100
        needed = [(found.percent, Decimal(round(come, 1))), (found.offered, value(found.market) * factor)]
        if factor:
            needed.append((found.market, value(found.offered) / factor))
        what = "below" if ratio < 1 else "above"
        return self.violation(
            found.percent.span,
            f"{found.offered.text} is {like(come, found.percent)} {what} {found.market.text}, "
            f"not a {'discount' if found.down else 'premium'} of {found.percent.text}{only(needed)}",
            related=[
                Related("the price offered", found.offered.span),
                Related("the market price", found.market.span),
            ],
        )


def _premiums(text: str, paragraph: Sequence[Sentence]) -> Iterator[Premium]:
    """Each premium of a paragraph that has its market price after it and one price offered before it."""
    facts = [
        (fact, sentence)
        for sentence in paragraph
        for fact in sentence.facts
        if isinstance(fact.value, Decimal)
        and fact.value > 0
        and fact.kind in ("money", "price", "percent", "shares")
    ]
    for index, (percent, sentence) in enumerate(facts[:-1]):
        if percent.kind != "percent":
            continue
        what = _BEFORE.search(
            text[max(sentence.start, percent.span.start - 60) : percent.span.start]
        ) or _AFTER.match(text, percent.span.end)
        market = facts[index + 1][0]
        if what is None or market.kind not in ("money", "price"):
            continue
        named = _OVER.fullmatch(text, percent.span.end, market.span.start) or (
            _OVER_AT_ONCE.fullmatch(text, percent.span.end, market.span.start)
            and _MARKET_AFTER.match(text, market.span.end)
        )
        if not named:
            continue
        before = [fact for fact, _ in facts[:index] if _is_offered(fact, market)]
        before = before or [
            fact
            for (fact, where), (last, _) in zip(facts[index + 2 :], facts[index + 1 :], strict=False)
            if where is sentence
            and _is_offered(fact, market)
            and _VALUES.search(text, last.span.end, fact.span.start)
        ]
        if len({value(fact) for fact in before}) == 1:
            yield Premium(
                percent,
                before[-1],
                market,
                what["what"].lower() == "discount",
                text[sentence.start : sentence.end],
            )


def _is_offered(fact: Fact, market: Fact) -> bool:
    """Whether a figure may be the price offered, beside a market price."""
    like = fact.kind == "price" or (
        fact.kind == market.kind == "money" and PRICE_LIKE.fullmatch(fact.text) is not None
    )
    return like and fact.role in _OFFERED and currency(fact) == currency(market)

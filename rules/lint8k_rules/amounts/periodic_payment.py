"""Payments by the month or by instalment that do not come to the yearly or the whole amount stated with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Rule, Severity, Span
from lint8k_rules.amounts._reckoning import Interval, money, result, value
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, sentences

_B = r"[\s\xa0]+"
_MONTHS = {
    "monthly": 12,
    "month": 12,
    "quarterly": 4,
    "quarter": 4,
    "semi-annual": 2,
    "weekly": 52,
    "biweekly": 26,
}
_YEAR = re.compile(
    rf"[\s\xa0]*\)?,?[\s\xa0]*(?:per{_B}(?:annum|year)|a{_B}year|annually|/[\s\xa0]*(?:year|annum))", re.I
)
_PERIODIC = re.compile(
    rf"[\s\xa0]*\)?,?[\s\xa0]*(?:per{_B}|an?{_B}|each{_B}|/[\s\xa0]*)(month|quarter)\b|[\s\xa0]*\)?{_B}(monthly)\b",
    re.I,
)
_ANNUAL_BEFORE = re.compile(
    rf"\b(?:annual|yearly){_B}(?:[a-z]+{_B}){{0,4}}?(?:of|at|is|be)?{_B}?(?:the{_B}sum{_B}of{_B})?$", re.I
)
_EQUAL = re.compile(
    rf"\bequal{_B}(?:\w+{_B}(?:\(\d+\){_B})?)?(?P<name>monthly|quarterly){_B}(?:[a-z]+{_B})?instal?l?ments\b"
    rf"|^[\s\xa0)]*[,;]?[\s\xa0]*(?:or|being|equal{_B}to|\()",
    re.I,
)
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_INSTALMENTS = re.compile(
    rf"\b(?:in|over){_B}(?:[a-z]+{_B}\()?(?P<number>{'|'.join(_NUMBERS)}|\d{{1,3}})\)?{_B}(?:(?:equal|consecutive|successive|annual"
    rf"|monthly|quarterly|weekly),?{_B}){{1,3}}(?:cash{_B})?(?:instal?l?ments|payments){_B}of{_B}$",
    re.I,
)
_DOUBT = re.compile(
    r"\b(?:initial\w*|first|thereafter|increas\w*|plus|minimum|up[\s\xa0]+to|at[\s\xa0]+least|balloon|final|last|interest"
    r"|prorated|pro[\s\xa0]+rata|and[\s\xa0]+(?:one|a)|down|upon|at[\s\xa0]+closing|remain\w*|balance)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Payments:
    """An amount paid several times, how often and the words that say so, and what it comes to as stated."""

    each: Fact
    times: Decimal
    word: Span
    total: Fact


class PeriodicPayment(Rule):
    """The monthly amount times twelve, or the instalment times their number, is not the amount stated.

    Base rent of "$120,000 per annum, payable in equal monthly installments of $12,000" can be paid one way
    only.

    A sentence ties where an amount per year stands next to one per month or quarter ("payable in equal
    monthly installments of", "or … per month", or in brackets), and where an amount is paid "in ten equal
    installments of". The periodic amount may be rounded to its last digit, or to the cent. Not flagged: first,
    last and increasing payments, interest, minimums, remainders.

    Source: Form 8-K, Items 1.01(a)(2), 5.02(c)(3) (material terms); Exchange Act Rule 12b-20.
    """

    code = "AMT010"
    name = "periodic-payment"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"

    right = Example(
        body="""\
Item 8.01  Other Events.

The base rent is $150,000.00 per annum, payable in equal monthly installments of
$12,500.00 per month.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The base rent is $150,000.00 per annum, payable in equal monthly installments of
$15,200.00 per month.
~~~~~~~~~~ AMT010
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every pair of amounts, and a violation where they differ."""
        for sentence in sentences(filing):
            for found in _payments(filing, sentence):
                each = Interval.of(found.each).wider(Decimal("0.005")) * Interval(found.times, found.times)
                if found.each.text.find(".") < 0:
                    each = each.wider(found.times / 2)
                agree = each.meets(result(found.total))
                words = filing.text[sentence.start : sentence.end]
                if not agree and (_DOUBT.search(words) or found.each.hedge or found.total.hedge):
                    continue
                word = Operand(
                    filing.text[found.word.start : found.word.end],
                    found.word,
                    found.times,
                    found.times,
                    found.times,
                )
                statement = f"{found.each.text} × {found.times} = {found.total.text}"
                yield self.tie(
                    "product", agree, statement, (Operand.of(found.each), word), Operand.of(found.total)
                )
                if not agree:
                    come = money(value(found.each) * found.times, found.total)
                    yield self.violation(
                        found.each.span,
                        f"{found.times} payments of {found.each.text} come to {come}, not to {found.total.text}",
                        related=[Related("what they should come to", found.total.span)],
                    )


def _payments(filing: Filing, sentence: Sentence) -> Iterator[Payments]:
    """Each amount of a sentence with the periodic amount beside it."""
    text, facts = filing.text, sentence.facts
    amounts = [
        fact
        for index, fact in enumerate(facts)
        if fact.kind == "money"
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, facts, index)
    ]
    if len(amounts) != 2 or currency(amounts[0]) != currency(amounts[1]):
        return
    first, second = amounts
    between = text[first.span.end : second.span.start]
    yearly = _YEAR.match(text, first.span.end) or _ANNUAL_BEFORE.search(
        text[max(sentence.start, first.span.start - 60) : first.span.start]
    )
    period = _PERIODIC.match(text, second.span.end)
    equal = _EQUAL.search(text[_after(_YEAR, text, first.span.end) : second.span.start])
    if yearly and equal and (period or equal["name"]):
        name = re.search(r"monthly|quarterly", between, re.I)
        span = (
            filing.source.span(first.span.end + name.start(), first.span.end + name.end())
            if name
            else filing.source.span(period.start(period.lastindex or 0), period.end(period.lastindex or 0))
            if period
            else second.span
        )
        word = text[span.start : span.end].lower()
        yield Payments(second, Decimal(_MONTHS[word]), span, first)
        return
    counted = _INSTALMENTS.search(between)
    if counted:
        number = counted["number"].lower()
        times = Decimal(number) if number.isdecimal() else Decimal(_NUMBERS[number])
        start = first.span.end + counted.start("number")
        yield Payments(second, times, filing.source.span(start, start + len(number)), first)


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at

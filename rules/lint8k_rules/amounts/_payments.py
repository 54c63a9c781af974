"""Amounts paid several times, and what a sentence says they come to.

::

    yearly    = amount "per annum" , "payable in equal monthly installments of" , amount
    counted   = amount , "in ten equal installments of" , amount               of money, or of shares
    in all    = amount "per year" , amount "in the aggregate" , "for two years"    in any order
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, Span, record, regex
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence

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
_YEAR = regex(
    rf"[\s\xa0]*\)?,?[\s\xa0]*(?:per{_B}(?:annum|year)|a{_B}year|annually|/[\s\xa0]*(?:year|annum))", re.I
)
_PERIODIC = regex(
    rf"[\s\xa0]*\)?,?[\s\xa0]*(?:per{_B}|an?{_B}|each{_B}|/[\s\xa0]*)(month|quarter)\b|[\s\xa0]*\)?{_B}(monthly)\b",
    re.I,
)
_ANNUAL_BEFORE = regex(
    rf"\b(?:annual|yearly){_B}(?:[a-z]+{_B}){{0,4}}?(?:of|at|is|be)?{_B}?(?:the{_B}sum{_B}of{_B})?$", re.I
)
_EQUAL = regex(
    rf"\bequal{_B}(?:\w+{_B}(?:\(\d+\){_B})?)?(?P<name>monthly|quarterly){_B}(?:[a-z]+{_B})?instal?l?ments\b"
    rf"|^[\s\xa0)]*[,;]?[\s\xa0]*(?:or|being|equal{_B}to|\()",
    re.I,
)
NUMBERS = {
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
_INSTALMENTS = regex(
    rf"\b(?:in|over){_B}(?:[a-z]+{_B}\()?(?P<number>{'|'.join(NUMBERS)}|\d{{1,3}})\)?{_B}(?:(?:equal|consecutive|successive|annual"
    rf"|semi-?annual|monthly|semi-?monthly|bi-?weekly|quarterly|weekly),?{_B}){{1,3}}(?:cash{_B})?(?:instal?l?ments|payments|amounts|tranches|portions){_B}of{_B}"
    rf"(?:approximately{_B})?$",
    re.I,
)
_IN_ALL_AFTER = regex(
    rf"[\s\xa0]*\)?,?{_B}(?:in{_B}(?:the{_B})?(?:aggregate|total|all)|altogether|over{_B}the{_B}term)\b", re.I
)
_IN_ALL_BEFORE = regex(
    rf"\b(?:total(?:ing|ling|s)?|aggregate(?:s)?)(?:{_B}(?:an?|of|amount|payments?|consideration|fees?|rent)){{0,4}}{_B}(?:approximately{_B})?$",
    re.I,
)
_AND = regex(r"\band\b", re.I)
_PERIODS = {"annum": 12, "year": 12, "fiscal year": 12, "calendar year": 12, "quarter": 3, "month": 1}
_MONTHS_OF = {"years": 12, "months": 1, "quarters": 3, "year": 12, "month": 1}


@record(frozen=True, slots=True)
class Payments:
    """An amount paid several times, how often and the words that say so, and what it comes to as stated."""

    each: Fact
    times: Decimal
    word: Span
    total: Fact


def figures(filing: Filing, sentence: Sentence) -> list[Fact]:
    """The amounts of a sentence, and the numbers of what may be given in parts."""
    return [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind in ("money", "shares", "count")
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(filing.text, sentence.facts, index)
    ]


def find(filing: Filing, sentence: Sentence, figures: Sequence[Fact]) -> Iterator[Payments]:
    """Each amount of a sentence with the periodic amount beside it."""
    text = filing.text
    shares = [fact for fact in figures if fact.kind != "money"]
    if len(shares) == 2 and (found := _counted(filing, *shares)):
        yield found
    amounts = [fact for fact in figures if fact.kind == "money"]
    if len(amounts) != 2 or currency(amounts[0]) != currency(amounts[1]):
        return
    first, second = amounts
    if found := _in_all(filing, sentence, amounts):
        yield found
        return
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
    if found := _counted(filing, first, second):
        yield found


def _counted(filing: Filing, whole: Fact, each: Fact) -> Payments | None:
    """A whole paid in a number of equal parts, each of which is stated."""
    counted = _INSTALMENTS.search(filing.text[whole.span.end : each.span.start])
    if counted is None:
        return None
    number = counted["number"].lower()
    times = Decimal(number) if number.isdecimal() else Decimal(NUMBERS[number])
    start = whole.span.end + counted.start("number")
    return Payments(each, times, filing.source.span(start, start + len(number)), whole)


def _in_all(filing: Filing, sentence: Sentence, amounts: Sequence[Fact]) -> Payments | None:
    """An amount for each year or month, the number of these, and the amount in all."""
    text = filing.text
    each = [fact for fact in amounts if (fact.unit or "").partition("/")[2] in _PERIODS]
    terms = [
        fact for fact in sentence.facts if fact.kind == "duration" and fact.unit in _MONTHS_OF and fact.value
    ]
    if len(each) != 1 or len(terms) != 1:
        return None
    [whole] = [fact for fact in amounts if fact is not each[0]]
    [term] = terms
    if _AND.search(text, amounts[0].span.end, amounts[1].span.start):
        return None
    if not (
        _IN_ALL_AFTER.match(text, whole.span.end)
        or _IN_ALL_BEFORE.search(text[max(sentence.start, whole.span.start - 60) : whole.span.start])
    ):
        return None
    assert isinstance(term.value, Decimal)
    period = _PERIODS[(each[0].unit or "").partition("/")[2]]
    return Payments(each[0], term.value * _MONTHS_OF[term.unit or ""] / period, term.span, whole)


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at

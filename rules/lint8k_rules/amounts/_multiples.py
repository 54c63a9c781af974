"""Amounts that are a number of times, or so many months, of another: of a salary, of a rent; and rates of two periods.

::

    multiple = number , "times" | "months of" | "years of" , [ "his" | "annual" | … ] , "base salary of" , amount
    stated   = total , "equal to" | "representing" | "(" , multiple
             | multiple , "or" | "(" | "equal to" | "for a total of" , total
    rates    = amount "per month" , [ "or" | "(" ] , amount "a year"
             | "quarterly dividend of" , price , words , "annualized rate of" , price

Months are twelfths of a salary, unless it is said to be monthly, and whole payments of a rent, unless it is annual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, regex
from lint8k_rules.amounts._payments import NUMBERS, Payments
from lint8k_rules.amounts._roles import currency
from lint8k_rules.amounts._sentences import Sentence

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_TIMES = {
    **NUMBERS,
    "one": 1,
    "eighteen": 18,
    "twenty-four": 24,
    "thirty-six": 36,
}
_HALVES = r"(?P<half>[\s\xa0-]and[\s\xa0-](?:one|a)[\s\xa0-]half)?"
_MULTIPLE = regex(
    rf"\b(?P<number>\d{{1,2}}(?:\.\d+)?|{'|'.join(sorted(_TIMES, key=len, reverse=True))}){_HALVES}"
    r"(?:[\s\xa0]*\(\d[\d.]*\))?[\s\xa0-]+"
    rf"(?:(?P<unit>times|months?|years?)[’']?|(?P<x>x))(?:{_B}of)?{_B}"
    rf"(?P<words>(?:(?:the|his|her|its|their|your|our|then|current|then-current|annual|monthly|base|minimum|executive[’']s"
    rf"|employee[’']s){_B}){{0,5}}(?P<name>salary|rent|fees?|retainer|compensation|pay))(?:{_B}rate)?{_B}of{_B}"
    rf"(?:approximately{_B}|about{_B})?$",
    re.I,
)
"""Ends what stands before the amount that is taken so many times."""
_EQUAL = regex(
    rf"[^;$\d%]{{0,60}}?(?:\(|\bor\b|\b(?:equal{_B}to|equals|representing|represents|being|which{_B}is|is))"
    rf"(?:{_B}approximately)?{_O}",
    re.I,
)
"""What may stand between a total and the number of times that it is another amount."""
_COMES_TO = regex(
    rf"(?:{_B}(?:an?|per){_B}(?:month|year|annum))?{_O}(?:,{_O})?(?:\({_O}|(?:or|equal{_B}to|being|totall?ing|for{_B}an?{_B}"
    rf"(?:aggregate|total)(?:{_B}[a-z]+){{0,2}}{_B}of){_B}|(?P<bare>))(?:approximately{_B}|about{_B})?(?:an?{_B}(?:aggregate|total){_B}of{_B})?",
    re.I,
)
_IN_ALL = regex(rf"{_O}(?:in{_B}(?:all|total|the{_B}aggregate)|altogether)\b", re.I)
_APPOSED = regex(rf"{_O},?{_O}(?:\(|or{_B}|being{_B}|equal{_B}to{_B})?(?:approximately{_B})?", re.I)
_QUARTERLY = regex(r"\b(?P<period>quarterly|monthly)\b[^.;$]{0,70}$", re.I)
_ANNUALIZED = regex(
    rf"\b(?:annuali[sz]ed|annual|yearly)\b(?:{_B}(?:dividends?|distributions?|cash|rate|basis|equivalent|of|or)){{0,5}}{_B}$",
    re.I,
)
_A_YEAR = {"quarterly": 4, "monthly": 12}


def find(filing: Filing, sentence: Sentence, amounts: Sequence[Fact]) -> Iterator[Payments]:
    """The amount of a sentence that is a multiple of the other one of two; a rate of a month with that of a year."""
    prices = [
        fact
        for fact in sentence.facts
        if fact.kind == "price" and isinstance(fact.value, Decimal) and fact.value > 0
    ]
    if len(prices) == 2 and currency(prices[0]) == currency(prices[1]):
        yield from _annualized(filing, sentence, *prices)
    if len(amounts) == 2 and currency(amounts[0]) == currency(amounts[1]):
        yield from _multiple(filing, sentence, *amounts)
        yield from _rates(filing, *amounts)


def _multiple(filing: Filing, sentence: Sentence, first: Fact, second: Fact) -> Iterator[Payments]:
    text = filing.text
    for each, whole in ((first, second), (second, first)):
        start = first.span.end if each is second else sentence.start
        said = _MULTIPLE.search(text, max(start, each.span.start - 160), each.span.start)
        if said is None:
            continue
        if whole is first:
            bound = _EQUAL.fullmatch(text, first.span.end, said.start())
        else:
            bound = _COMES_TO.fullmatch(text, first.span.end, second.span.start)
            bound = (
                bound if bound and (bound["bare"] is None or _IN_ALL.match(text, second.span.end)) else None
            )
        if bound:
            span = filing.source.span(said.start("number"), said.end("number"))
            yield Payments(each, _times(said, each), span, whole)
            return


def _times(said: re.Match[str], each: Fact) -> Decimal:
    """How many times the amount is taken: of an annual amount a month is a twelfth, and of a monthly one a year twelve."""
    printed = said["number"].lower()
    number = Decimal(_TIMES[printed]) if printed in _TIMES else Decimal(printed)
    if said["half"]:
        number += Decimal("0.5")
    unit = (said["unit"] or "times").lower().rstrip("s")
    per = (each.unit or "").partition("/")[2]
    monthly = per == "month" or "monthly" in said["words"].lower()
    annual = not monthly and (
        per == "year" or "annual" in said["words"].lower() or said["name"].lower() != "rent"
    )
    if unit == "month" and annual:
        return number / 12
    return number * 12 if unit == "year" and not annual else number


def _rates(filing: Filing, first: Fact, second: Fact) -> Iterator[Payments]:
    """An amount per month and at once after it one per year, or the other way round."""
    by_period = {(fact.unit or "").partition("/")[2]: fact for fact in (first, second)}
    if set(by_period) == {"month", "year"}:
        joint = filing.text[first.span.end : second.span.start]
        period = _PER.match(joint)
        if period and _APPOSED.fullmatch(joint, period.end()):
            start = first.span.end + period.start("period")
            span = filing.source.span(start, start + len(period["period"]))
            yield Payments(by_period["month"], Decimal(12), span, by_period["year"])


_PER = regex(rf"{_O}(?:per{_B}|an?{_B}|/{_O})(?P<period>month|year|annum)", re.I)


def _annualized(filing: Filing, sentence: Sentence, each: Fact, year: Fact) -> Iterator[Payments]:
    """A dividend of each quarter or month, and what it is in a year."""
    text = filing.text
    often = _QUARTERLY.search(text, max(sentence.start, each.span.start - 90), each.span.start)
    if often and _ANNUALIZED.search(text, each.span.end, year.span.start):
        span = filing.source.span(*often.span("period"))
        yield Payments(each, Decimal(_A_YEAR[often["period"].lower()]), span, year)

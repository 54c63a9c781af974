"""The ratio of a split or of a stock dividend, and the numbers that stand before and after it.

::

    ratio  = number , "for" | ":" , number , "split"                      "1-for-10 reverse stock split", "three-for-two"
           | "each" , number , "shares" , words , "into" | "for" , "one"  "every ten shares are combined into one"
           | percent , "stock dividend"                                   "a 5% stock dividend": 105 for 100
    pair   = "from" , number , "to" , number                              in a paragraph with one ratio
           | number , "became" | "combined into" , number
           | "before" , words , number , "after" , words , number
           | price , words , price , "to reflect" , words                 an amount for a share goes the other way
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, Span, record, regex
from lint8k_rules._quick import any_case
from lint8k_rules.amounts._reckoning import Interval, value
from lint8k_rules.amounts._sentences import Sentence

_B, _O, _D = r"[\s\xa0]+", r"[\s\xa0]*", r"[\s\xa0]?[-‑–][\s\xa0]?"
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "one hundred": 100,
    "two hundred": 200,
    "two hundred fifty": 250,
    "five hundred": 500,
    "one thousand": 1000,
}
"""The numbers of shares for which shares are exchanged, in words."""
_WORDS = "|".join(sorted(NUMBERS, key=len, reverse=True)).replace(" ", r"[\s\xa0]+")
_N = rf"(?:\d{{1,4}}|(?:{_WORDS})(?![\s\xa0-]+(?:hundred|thousand)\b))"
_RATIO = regex(
    rf"\b(?P<new>{_N})(?:[\s\xa0]?\(\d+\))?(?:{_D}|{_B})for(?:{_D}|{_B})(?P<old>{_N})\b|\b(?P<new2>\d{{1,4}}):(?P<old2>\d{{1,4}})\b"
    rf"|\b(?:each|every){_B}(?P<old3>{_N})(?:[\s\xa0]?\(\d+\))?{_B}(?:[a-z]+{_B}){{0,4}}?shares\b[^.;$\d]{{0,90}}?"
    rf"\b(?:into|for){_B}(?P<new3>one)\b",
    re.I,
)
_SPLIT = regex(
    any_case(
        *(
            rf"{word}[\s\xa0-]+(?:(?:stock|share)[\s\xa0-]+)?(?:split|consolidation|combination)"
            for word in ("reverse", "forward", "stock", "share")
        ),
        r"combined[\s\xa0]+into",
        *(rf"{word}[\s\xa0]+dividend" for word in ("stock", "share")),
    )
    + r"\b"
)
_BECAME = regex(
    r"[^.;$\d]{0,60}?\b(?:became|become|(?:combined|converted|reduced|consolidated)[\s\xa0]+(?:in)?to)[\s\xa0]+"
    r"(?:approximately[\s\xa0]+|about[\s\xa0]+)?",
    re.I,
)
"""Stands between the number before and the number after."""
_FROM = regex(rf"\bfrom{_B}(?:an?{_B}aggregate{_B}of{_B})?(?:approximately{_B}|about{_B})?$", re.I)
_TO = regex(rf"\bto{_B}(?:an?{_B}aggregate{_B}of{_B})?(?:approximately{_B}|about{_B})?$", re.I)
_REFLECT = regex(
    r"\b(?:to[\s\xa0]+)?(?:reflect(?:s|ing)?|adjust(?:ed|s|ing)?[\s\xa0]+for|giv(?:es|ing)[\s\xa0]+effect[\s\xa0]+to)\b",
    re.I,
)
_DIVIDEND = regex(
    rf"\b(?P<said>(?P<percent>\d{{1,3}}(?:\.\d{{1,2}})?){_O}(?:%|per{_O}cent))(?:{_B}\((?:\d{{1,3}}%)\))?{_B}(?:common{_B})?(?:stock|share){_B}dividend",
    re.I,
)
_BEFORE = regex(rf"\b(?:prior{_B}to|before|pre-split)\b", re.I)
_AFTER = regex(r"\b(?:after|following|post-split|thereafter)\b", re.I)
_NEAR, _APART, _LEAST = 60, 160, 1000
"""How far before a number its "from" may stand, how far two numbers may stand apart, and the least number of shares."""
_AUTHORIZED = regex(r"\bauthorized\b", re.I)


@record(frozen=True, slots=True)
class Split:
    """How many shares a split makes of one, where it says so, and a number or an amount per share before and after it."""

    times: Decimal
    ratio: Span
    before: Fact
    after: Fact

    @property
    def reckoned(self) -> Interval:
        """What the shares before make after it; an amount for a share goes the other way."""
        times = 1 / self.times if self.is_amount else self.times
        return Interval.of(self.before) * Interval(times, times)

    @property
    def is_amount(self) -> bool:
        """Whether an amount per share is told, and not a number of shares."""
        return self.before.kind == "price"

    @property
    def agrees(self) -> bool:
        """Whether what is stated after it may be that, as printed; of shares one more or less."""
        stated = Interval.of(self.after)
        return self.reckoned.meets(stated if self.is_amount else stated.wider(Decimal(1)))


def find(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Split]:
    """Each pair of numbers, or of amounts per share, before and after the one split of a paragraph."""
    text, start, end = filing.text, paragraph[0].start, paragraph[-1].end
    if not _SPLIT.search(text, start, end):
        return
    ratios = {(new / old): span for new, old, span in _ratios(filing, start, end)}
    if len(ratios) != 1:
        return
    [(times, span)] = ratios.items()
    for sentence in paragraph:
        facts = [fact for fact in sentence.facts if isinstance(fact.value, Decimal) and fact.value > 0]
        facts = [fact for fact in facts if fact.kind in ("price", "shares", "count", "number")]
        prices = sum(fact.kind == "price" for fact in facts)
        if span.text.endswith(("%", "cent")) and sum(value(fact) >= _LEAST for fact in facts) > 2:
            continue  # shares were issued beside the dividend
        for one, two in itertools.pairwise(facts):
            if (prices == 2 and _are_amounts(text, sentence, one, two)) or _are_counts(
                text, sentence, one, two
            ):
                yield Split(times, span, one, two)


def _ratios(filing: Filing, start: int, end: int) -> Iterator[tuple[Decimal, Decimal, Span]]:
    """What the ratios of a stretch of text make of how many, and where they stand, the last of them first."""
    for ratio in [*_RATIO.finditer(filing.text, start, end)][::-1]:
        new = _number(ratio["new"] or ratio["new2"] or ratio["new3"])
        old = _number(ratio["old"] or ratio["old2"] or ratio["old3"])
        if new and old and new != old:
            yield new, old, filing.source.span(*ratio.span())
    for dividend in _DIVIDEND.finditer(filing.text, start, end):
        percent = Decimal(dividend["percent"])
        yield 100 + percent, Decimal(100), filing.source.span(*dividend.span("said"))


def _are_amounts(text: str, sentence: Sentence, one: Fact, two: Fact) -> bool:
    """Whether two amounts per share are said to be one, before and after."""
    return one.kind == two.kind == "price" and _REFLECT.search(text, one.span.end, sentence.end) is not None


def _are_counts(text: str, sentence: Sentence, one: Fact, two: Fact) -> bool:
    """Whether two numbers are said to be those of the shares before and after."""
    if "price" in (one.kind, two.kind) or min(value(one), value(two)) < _LEAST:
        return False
    before = text[max(sentence.start, one.span.start - _NEAR) : one.span.start]
    between = text[one.span.end : two.span.start]
    from_to = _FROM.search(before) and _TO.search(between)
    in_time = _BEFORE.search(text, sentence.start, one.span.start) and _AFTER.search(between)
    if not (((from_to or in_time) and len(between) < _APART) or _BECAME.fullmatch(between)):
        return False
    return not _AUTHORIZED.search(text, sentence.start, two.span.end)


def _number(printed: str) -> Decimal:
    return Decimal(printed) if printed.isdecimal() else Decimal(NUMBERS[" ".join(printed.lower().split())])

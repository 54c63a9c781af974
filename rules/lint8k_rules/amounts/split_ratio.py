"""Shares before and after a split that are not in the ratio of the split."""

from __future__ import annotations

import itertools
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
    Span,
    TieStatus,
    record,
    regex,
)
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import Interval, like, value
from lint8k_rules.amounts._sentences import Sentence, sentences

_B, _D = r"[\s\xa0]+", r"[\s\xa0]?[-‑–][\s\xa0]?"
_NUMBERS = {
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
}
_NUMBERS |= {
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
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True)).replace(" ", r"[\s\xa0]+")
_N = rf"(?:\d{{1,4}}|(?:{_WORDS})(?![\s\xa0-]+(?:hundred|thousand)\b))"
_RATIO = regex(
    rf"\b(?P<new>{_N})(?:[\s\xa0]?\(\d+\))?(?:{_D}|{_B})for(?:{_D}|{_B})(?P<old>{_N})\b|\b(?P<new2>\d{{1,4}}):(?P<old2>\d{{1,4}})\b"
    rf"|\b(?:each|every){_B}(?P<old3>{_N})(?:[\s\xa0]?\(\d+\))?{_B}(?:[a-z]+{_B}){{0,4}}?shares\b[^.;$\d]{{0,90}}?"
    rf"\b(?:into|for){_B}(?P<new3>one)\b",
    re.I,
)
_SPLIT = regex(
    r"\b(?:reverse|forward|stock|share)[\s\xa0-]+(?:stock[\s\xa0-]+|share[\s\xa0-]+)?(?:split|consolidation|combination)\b"
    r"|\bcombined[\s\xa0]+into\b",
    re.I,
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
_AUTHORIZED = regex(r"\bauthorized\b", re.I)
_HUNDREDTH = Decimal("0.01")


@record(frozen=True, slots=True)
class Split:
    """The ratio of a split, and a number or an amount per share before and after it."""

    new: Decimal
    old: Decimal
    ratio: Span
    before: Fact
    after: Fact

    @property
    def reckoned(self) -> Interval:
        """What the shares before make after it; an amount for a share goes the other way."""
        times = Interval(self.new / self.old, self.new / self.old)
        if self.before.kind in ("price", "money"):
            times = Interval(self.old / self.new, self.old / self.new)
        return Interval.of(self.before) * times


class SplitRatio(Rule):
    """The shares after a split are not the shares before it times its ratio.

    A reverse split of one for ten that takes 60,000,000 shares to 600,000 has lost a zero on the way.

    A paragraph ties that names one split with one ratio, and says that the shares outstanding go "from" one
    number "to" another, or that a dividend or price per share does. A fraction of a share is cashed or
    rounded up for each holder, so that a count within a hundredth of the reckoned one is left open. Not
    flagged: authorized shares, which need not follow the ratio; ranges of ratios.

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
            words='"1-for-10 reverse stock split", "every ten shares … into one", "from … to …", "became", "to reflect"',
            tolerance="a share; within a hundredth it is open, for fractions of shares",
            vetoes="authorized shares, several ratios",
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

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every pair of numbers with its split, and a violation for each that fails."""
        for _, group in itertools.groupby(sentences(filing), key=lambda sentence: sentence.paragraph):
            for split in _splits(filing, list(group)):
                agree = split.reckoned.meets(Interval.of(split.after).wider(Decimal(1)))
                if split.after.kind in ("price", "money"):
                    agree = split.reckoned.meets(Interval.of(split.after))
                middle = (split.reckoned.low + split.reckoned.high) / 2
                near = abs(middle / value(split.after) - 1) <= _HUNDREDTH
                status = TieStatus.HOLDS if agree else TieStatus.OPEN if near else TieStatus.FAILS
                reason = (
                    "fractions of a share may be paid out or rounded up" if status is TieStatus.OPEN else None
                )
                text = filing.text[split.ratio.start : split.ratio.end]
                ratio = Operand(text, split.ratio, split.new / split.old)
                kind = (
                    "quotient"
                    if split.new < split.old or split.after.kind in ("price", "money")
                    else "product"
                )
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


def _splits(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Split]:
    text, start, end = filing.text, paragraph[0].start, paragraph[-1].end
    if not _SPLIT.search(text, start, end):
        return
    ratios = list(_RATIO.finditer(text, start, end))
    read = {
        (
            _number(found["new"] or found["new2"] or found["new3"]),
            _number(found["old"] or found["old2"] or found["old3"]),
        )
        for found in ratios
    }
    if len(read) != 1:
        return
    [(new, old)] = read
    if not new or not old or new == old:
        return
    ratio = filing.source.span(*ratios[0].span())
    for sentence in paragraph:
        facts = [
            fact
            for fact in sentence.facts
            if isinstance(fact.value, Decimal)
            and fact.value > 0
            and fact.kind in ("price", "shares", "count", "number")
        ]
        for one, two in itertools.pairwise(facts):
            counts = {one.kind, two.kind} <= {"shares", "count", "number"} and min(
                value(one), value(two)
            ) >= 1000
            amounts = {one.kind, two.kind} <= {"price"}
            before = text[max(sentence.start, one.span.start - 60) : one.span.start]
            between = text[one.span.end : two.span.start]
            if (
                amounts
                and sum(fact.kind == "price" for fact in facts) == 2
                and _REFLECT.search(text, one.span.end, sentence.end)
            ):
                yield Split(new, old, ratio, one, two)
                continue
            from_to = _FROM.search(before) and _TO.search(between) and len(between) < 160
            bound = from_to or _BECAME.fullmatch(between)
            if counts and bound and not _AUTHORIZED.search(text, sentence.start, two.span.end):
                yield Split(new, old, ratio, one, two)


def _number(printed: str) -> Decimal:
    return Decimal(printed) if printed.isdecimal() else Decimal(_NUMBERS[" ".join(printed.lower().split())])

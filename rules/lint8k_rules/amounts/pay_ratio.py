"""A pay ratio that is not the chief executive's compensation over the median employee's."""

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
from lint8k_rules._quick import mentions
from lint8k_rules.amounts._reckoning import Interval, plain, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_B = r"[\s\xa0]+"
_RATIO = regex(
    rf"(?P<ratio>(?<![\w.,$])\d[\d,]*(?:\.\d+)?)(?:{_B}to{_B}(?:1|one)\b|[\s\xa0]?:[\s\xa0]?1\b|{_B}times\b)"
    rf"|\b(?:1|one)(?:{_B}to{_B}|[\s\xa0]?:[\s\xa0]?)(?P<inverse>\d[\d,]*(?:\.\d+)?)",
    re.I,
)
_MEDIAN = regex(r"\bmedian\b", re.I)
_CHIEF = regex(rf"\b(?:CEO|chief{_B}executive|principal{_B}executive|PEO|president|chair\w*)\b", re.I)
_HALF, _WHOLE = Decimal("0.5"), Decimal(1)


class PayRatio(Rule):
    """The ratio stated of the chief executive's pay to the median employee's is not that of the two amounts.

    Item 402(u) requires both amounts and their ratio, and readers quote the ratio.

    A paragraph ties that speaks of a ratio "N to 1" (or "1 to N", "N:1", "N times") and has two amounts of money,
    one after "median", the other after "chief executive officer" or "CEO". The ratio may be rounded or cut off at
    its last digit. Not flagged: paragraphs with more amounts.

    Source: Reg. S-K Item 402(u)(1)(iii).
    """

    code = "AMT017"
    name = "pay-ratio"
    severity = Severity.WARNING
    citation = "Reg. S-K Item 402(u) (17 CFR 229.402)"
    relations = (
        Relation(
            figures="pay of the chief executive ÷ median pay = ratio",
            kinds=("quotient",),
            words=(
                '"N to 1", "1 to N", "N times", one amount after "median", one after "chief executive '
                'officer"'
            ),
            tolerance="the ratio rounded or cut off",
            vetoes="paragraphs with more amounts",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The annual total compensation of our chief executive officer was $6,120,000, and that of
our median employee was $61,200. The resulting pay ratio is 100 to 1.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The annual total compensation of our chief executive officer was $6,120,000, and that of
our median employee was $61,200. The resulting pay ratio is 110 to 1.
                                                            ~~~ AMT017
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a median and a ratio are named."""
        return mentions(filing, "median") and "ratio" in filing.text

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every pay ratio with its two amounts, and a violation for each that is wrong."""
        found = _amounts(filing.text, paragraph)
        ratios = list(_RATIO.finditer(filing.text, paragraph[0].start, paragraph[-1].end))
        if found is None or len({ratio["ratio"] or ratio["inverse"] for ratio in ratios}) != 1:
            return
        chief, median, stated = *found, ratios[0]
        name = "ratio" if stated["ratio"] else "inverse"
        span, printed = filing.span(*stated.span(name)), stated[name]
        ratio = Decimal(printed.replace(",", ""))
        unit = Decimal(1).scaleb(-len(printed.partition(".")[2]))
        allowed = Interval(ratio - unit * _HALF, ratio + unit * _WHOLE)
        agree = (Interval.of(chief) / Interval.of(median)).meets(allowed)
        operands = (Operand.of(chief), Operand.of(median))
        told = Operand(printed, span, ratio, allowed.low, allowed.high)
        yield self.tie("quotient", agree, f"{chief.text} / {median.text} = {printed}", operands, told)
        if not agree:
            come = plain(round(value(chief) / value(median), len(printed.partition(".")[2])))
            yield self.violation(
                span,
                f"{chief.text} is {come} times {median.text}, not {printed} times; {come} would tie",
                related=[
                    Related("the chief executive's compensation", chief.span),
                    Related("the median employee's compensation", median.span),
                ],
            )


def _amounts(text: str, paragraph: Sequence[Sentence]) -> tuple[Fact, Fact] | None:
    """The compensation of the chief executive and of the median employee, where a paragraph has these two amounts."""
    facts = [
        fact
        for sentence in paragraph
        for fact in sentence.facts
        if fact.kind == "money" and isinstance(fact.value, Decimal) and fact.value >= 1000
    ]
    if len(facts) != 2:
        return None
    first, second = facts
    befores = (
        text[max(paragraph[0].start, first.span.start - 400) : first.span.start],
        text[first.span.end : second.span.start],
    )
    medians = [
        fact for fact, before in zip(facts, befores, strict=True) if _named_last(_MEDIAN, _CHIEF, before)
    ]
    chiefs = [
        fact for fact, before in zip(facts, befores, strict=True) if _named_last(_CHIEF, _MEDIAN, before)
    ]
    if len(medians) != 1 or chiefs == medians or len(chiefs) > 1:
        return None
    [median] = medians
    return next(fact for fact in facts if fact is not median), median


def _named_last(one: re.Pattern[str], other: re.Pattern[str], before: str) -> bool:
    """Whether a word stands before a figure, and no word of the other kind after it, brackets left aside."""
    before = re.sub(r"\([^()]*\)", "", before)
    places = [match.start() for match in one.finditer(before)]
    others = [match.start() for match in other.finditer(before)]
    return bool(places) and max(places) > max(others, default=-1)

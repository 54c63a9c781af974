"""Basis points and the percentage said beside them that are not the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

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
from lint8k_rules._quick import any_case, mentions
from lint8k_rules.amounts._reckoning import Interval, plain, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_BASIS = regex(any_case(r"basis[\s\xa0]+points?", "bps?") + r"\b")
_SAME = regex(
    r"[\s\xa0]*\)?,?[\s\xa0]*(?:\([\s\xa0]*(?:or[\s\xa0]+|i\.e\.,?[\s\xa0]+)?|(?:or|i\.e\.,?|being)[\s\xa0]+)",
    re.I,
)
_CHANGE = (
    r"\b(?:(?:increas|decreas|declin|grew|grow|rais|ris|rose|fell|fall|drop|gain|improv|reduc|lower|cut|widen|narrow|tighten"
    r"|expan|contract(?:ed|ing|ion)|chang)[a-z]*|up|down)\b"
)
_CHANGE_BEFORE = regex(
    rf"{_CHANGE}(?:[\s\xa0]+(?!(?:to|at|is|are|was|were|be|being)\b)[\w’'-]+){{0,7}}[\s\xa0]*\(?$", re.I
)
_CHANGE_AFTER = regex(rf"[\s\xa0]*\)?,?[\s\xa0]+(?:{_CHANGE}|\b(?:higher|more|less|better|worse)\b)", re.I)
"""Stand around points that a rate has changed by; the percentage beside them may be that of the old rate."""
_INTEREST = regex(
    r"\b(?:interest|fees?|spreads?|coupons?|yields?|applicable[\s\xa0]+margin|LIBOR|SOFR|EURIBOR)\b", re.I
)
_HIGHEST = Decimal("0.5")
"""No rate of interest is as high as this, where others may come near to one."""
_AGAIN = regex(r"[\s\xa0]*\)?[\s\xa0]*(?:basis[\s\xa0]+points?|bps?)\b", re.I)
"""Follows a figure that is of basis points too, as in the next column: "202 bps (61) bps"."""
_CLOSED = regex(r"[\s\xa0]*(?:per[\s\xa0]+annum)?[\s\xa0]*[),.;]|[\s\xa0]+per[\s\xa0]", re.I)


class BasisPoints(Rule):
    """Basis points and the percentage in brackets beside them differ: a basis point is a hundredth of a percent.

    A margin of "150 basis points (15.0%)" is either one or the other, and interest is paid on it.

    Ties where a number of basis points stands next to a percentage in brackets, or after "or", in either order.
    Figures count as printed. Not flagged: a change in points with one in percent of what there was before ("the margin
    rose 50 basis points, or 10%").

    Source: Exchange Act Rule 12b-20; Form 8-K, Items 1.01(a)(2), 2.03(a).
    """

    code = "AMT024"
    name = "basis-points"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="basis points = percentage",
            kinds=("equal",),
            words='"N basis points (…%)", either way round, or after "or"',
            tolerance="none",
            vetoes='figures that do not stand together; "rose", "an increase of", "lower" beside them',
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Loans bear interest at the base rate plus a margin of 150 basis points (1.50%).
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Loans bear interest at the base rate plus a margin of 150 basis points (15.0%).
                                                                        ~~~~~ AMT024
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether basis points are named."""
        return mentions(filing, "basis", "bp") and _BASIS.search(filing.text) is not None

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every number of basis points with a percentage, and a violation where they differ."""
        text = filing.text
        for sentence in paragraph:
            percents = [
                fact
                for fact in sentence.facts
                if fact.kind == "percent" and isinstance(fact.value, Decimal) and fact.value
            ]
            for one, other in pairwise(percents):
                points = [fact for fact in (one, other) if _BASIS.search(fact.text)]
                if len(points) != 1 or not _SAME.fullmatch(text, one.span.end, other.span.start):
                    continue
                if not _CLOSED.match(text, other.span.end) or _AGAIN.match(text, other.span.end):
                    continue
                agree = Interval.of(one).meets(Interval.of(other))
                if not agree and _may_be_of_the_old(text, sentence, one, other):
                    continue
                operands = (Operand.of(one),)
                yield self.tie("equal", agree, f"{one.text} = {other.text}", operands, Operand.of(other))
                if not agree:
                    come = plain(value(points[0]).normalize())
                    yield self.violation(
                        other.span,
                        f"{points[0].text} are {come}%, so that {one.text} and {other.text} differ",
                        related=[Related("said beside it", one.span)],
                    )


def _may_be_of_the_old(text: str, sentence: Sentence, one: Fact, other: Fact) -> bool:
    """Whether a rate has changed by the points, so that the percentage may be that of the old rate."""
    before = text[sentence.start : one.span.start]
    if not (_CHANGE_BEFORE.search(before) or _CHANGE_AFTER.match(text, other.span.end)):
        return False
    points, percent = sorted((one, other), key=lambda fact: not _BASIS.search(fact.text))
    most = _HIGHEST if _INTEREST.search(text, sentence.start, sentence.end) else 1
    return value(percent) * most > value(points)

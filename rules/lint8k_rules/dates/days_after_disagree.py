"""A day said to be so long after another that it is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Relation, Rule, Severity, regex

from ._clauses import DATE, ON, STOP, TERM, clauses
from ._periods import Period, judge

_GAP = rf"[^<>;{STOP}]"
_START, _END = DATE.format("start"), DATE.format("end")
_AFTER = rf"[ ](?:period[ ])?(?:after|from|following|of)\b{ON}"
_THAT_IS = r"(?:which[ ](?:date[ ])?is|being|that[ ]is|i\.e\.,?|namely)"
_WHICH_IS = (
    rf"[ ,(]{{1,3}}{_THAT_IS}[ ](?:(?:the|that)[ ](?:date|day)[ ])?(?:(?:that|which)[ ]is[ ])?(?:the[ ])?"
)
_WHICH = regex(
    # June 15, 2000, which is 45 days after May 1, 2000; June 15, 2000 (45 days after May 1, 2000)
    rf"{_END}(?:{_WHICH_IS}|[ ]?,[ ]|[ ]?\(){TERM}{_AFTER}{_START}",
    re.I,
)
_NAMED = regex(
    # 45 days after May 1, 2000, which is June 15, 2000; the third anniversary of May 1, 2000 (May 1, 2003)
    rf"{TERM}{_AFTER}{_START}[ ,)]{{0,2}}(?:[ ]?\((?:{_THAT_IS}[ ])?|,?[ ]?{_THAT_IS}[ ](?:on[ ])?"
    rf"|[ ]?\(?(?:through|until|ending|expiring)\b{ON}){_END}",
    re.I,
)
_OR_BY = regex(
    # within 45 days after May 1, 2000, or by June 15, 2000
    rf"\bwithin[ ]{TERM}{_AFTER}{_START}[ ,)]{{0,2}}[ ]?or[ ](?:by|on[ ]or[ ]before)[ ]{_END}",
    re.I,
)
_SINCE = regex(
    # which is five years from its date of issuance, where a sentence says "On May 1, 2000, ... issued"
    rf"{_END}{_WHICH_IS}{TERM}[ ](?:after|from|following)[ ]"
    r"(?:the|its|their)[ ](?:date[ ]of[ ])?(?:initial[ ]|original[ ])?(?P<event>issu|grant|clos)\w*",
    re.I,
)
_UNTIL = regex(
    # 180 days from the date of the notice, or until June 29, 2020, where a sentence says "On January 2, 2020, ... received"
    rf"{TERM}(?P<from>{_GAP}{{0,60}}?)[ ,]{{0,2}}[ ]?\(?(?:or|i\.e\.,?)[ ]until{ON}{_END}",
    re.I,
)
_NOTICE = regex(
    rf"\bon[ ]{_START}{_GAP}{{0,160}}?\b(?:receiv|notified)\w*{_GAP}{{0,120}}?\b(?:notice|letter|notification|notified)",
    re.I,
)
_FROM_NOTICE = regex(r"\b(?:from|after|of)\b.*\b(?:receipt|notice|notification|letter)\b", re.I)
_FROM = regex(r"\b(?:from|after|following|of)\b", re.I)
_ON = regex(rf"\bon[ ]{_START}(?=(?P<what>{_GAP}{{0,200}}))", re.I)


class DaysAfterDisagree(Rule):
    """A day is printed beside its distance from another day, and the calendar counts otherwise.

    "June 25, 2000, which is 45 days after May 1, 2000" gives two deadlines. Either day may be counted or not, and a day on
    which no business is done may be put off to the next that is; a few days more are left open. What is about, at least or
    the earlier of two is not judged, nor are business days.

    Source: Exchange Act Rule 12b-20, under which a report must not mislead.
    """

    code = "DAT010"
    name = "days-after-disagree"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="day + distance = other day",
            kinds=("date_arith",),
            words='"which is 45 days after", "within 45 days of … or by …", "the third anniversary of … (…)"',
            tolerance="a day either way, the next business day; what is a tenth off is open",
            vetoes='"about", "at least", "earlier of", business days',
        ),
    )
    right = Example(
        body="""\
Item 8.01  Other Events.

Holders may elect until April 18, 2015, which is 45 days after March 4, 2015.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Holders may elect until May 28, 2015, which is 45 days after March 4, 2015.
                        ~~~~~~~~~~~~ DAT010
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each day with its distance from another, and a violation where they do not fit."""
        received: set[int] = set()
        for _, _, clause in clauses(filing):
            received.update(int(match["start"]) for match in _NOTICE.finditer(clause))
            if "<t" in clause:
                yield from judge(self, filing, (*_periods(filing, clause), *_cures(filing, clause, received)))


def _periods(filing: Filing, clause: str) -> Iterator[Period]:
    for pattern in (_WHICH, _NAMED, _OR_BY):
        for match in pattern.finditer(clause):
            yield Period.of(filing, clause, match)
    for match in _SINCE.finditer(clause):
        starts = {
            start["start"]
            for start in _ON.finditer(clause, 0, match.start())
            if re.search(rf"\b{match['event']}", start["what"], re.I)
        }
        if len(starts) == 1:
            yield Period.of(filing, clause, match, start=int(starts.pop()))


def _cures(filing: Filing, clause: str, received: set[int]) -> Iterator[Period]:
    """The times to cure that run from the one notice of which the filing says when it was received."""
    if len({filing.facts[number].value for number in received}) == 1:
        for match in _UNTIL.finditer(clause):
            of_notice = bool(_FROM_NOTICE.search(match["from"]))
            if of_notice or not _FROM.search(match["from"]):
                yield Period.of(filing, clause, match, start=min(received), weak=not of_notice)

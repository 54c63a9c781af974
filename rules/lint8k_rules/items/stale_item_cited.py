"""A reference to an item by the numbers of another time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import MODERN, Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules.items._legends import legends

_OLD = regex(
    r"\b(?P<how>pursuant\s+to|under|in\s+response\s+to|in\s+accordance\s+with|this)\s+(?P<item>Item\s+(?P<number>9|12))(?![\d.(]|\s*\()",
    re.I,
)
_OLD_OF_FORM = regex(
    r"(?P<item>[Ii](?<!\w.)(?i:tem\s+(?P<number>1[0-2]|[1-9])(?!\d)(?:\([a-d]\))?))(?i:\s+(?:of|on|to)\s+(?:this|Form\s+8-?K\b)(?!\s+(?:dated|filed|for)))"
)
_NEW = regex(r"\b(?P<item>Item\s+(?P<number>[1-9]\.0\d))(?![\d.])", re.I)
_OTHER = regex(
    r"\bForm\s+(?:10|20|40|S-|N-)|\bRegulation\s|\bSchedule\s|\b(?:annual|quarterly|registration|proxy)\b|\bPart\s+I|\bpreviously\b",
    re.I,
)
_TODAY = {"5": "8.01", "9": "7.01", "12": "2.02", "7": "9.01", "4": "4.01", "2": "2.01", "1": "5.01"}
_YESTERDAY = {"8.01": "5", "7.01": "9", "2.02": "12", "9.01": "7", "4.01": "4", "2.01": "2", "5.01": "1"}


class StaleItemCited(Rule):
    """The text refers to an item of Form 8-K by the numbering of another time.

    "Furnished pursuant to Item 12" has named no item of the form since 23 August 2004, when results of operations
    became Item 2.02: the legend was taken over from an old report, and does not say what it was meant to say.

    Not flagged: items of other forms and of regulations; items of earlier reports; the number alone, outside a
    sentence on what is furnished, unless it is said to be of this report or of Form 8-K.

    Source: Rel. 33-8400 (69 FR 15594, 25 March 2004), effective 23 August 2004; Form 8-K, General Instruction B.2.
    """

    code = "ITM009"
    name = "stale-item-cited"
    severity = Severity.WARNING
    citation = "Rel. 33-8400 (69 FR 15594), effective August 23, 2004"
    right = Example()
    wrong = Example(
        body="""\
Item 2.02  Results of Operations and Financial Condition.

On {day}, Hollin Ridge Materials, Inc. issued a press release on its results.
The information in this report is furnished pursuant to Item 12 and shall not be
                                                        ~~~~~~~ ITM009
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such number."""
        places = sorted(_places(filing), key=lambda match: match.start("item"))
        seen: set[int] = set()
        for match in places:
            if match.start("item") in seen:
                continue
            seen.add(match.start("item"))
            place = filing.span(*match.span("item"))
            other = (_TODAY if filing.era == MODERN else _YESTERDAY).get(match["number"])
            meant = f"; Item {other} has its place" if other else ""
            when = "since August 23, 2004" if filing.era == MODERN else "before August 23, 2004"
            yield self.violation(place, f'Form 8-K has had no "{place.text}" {when}{meant}')


def _places(filing: Filing) -> Iterator[re.Match[str]]:
    """Where a sentence on what is furnished, or a reference to this form, has a number of the other numbering."""
    if not filing.items:
        return
    text = prose(filing)
    modern = filing.era == MODERN
    for legend in legends(filing):
        if not _OTHER.search(text, legend.start, legend.end):
            yield from (_OLD if modern else _NEW).finditer(text, legend.start, legend.end)
    if modern:
        for match in _OLD_OF_FORM.finditer(text, filing.items[0].heading.end, filing.body.end):
            if not _OTHER.search(text, max(0, match.start() - 80), match.end() + 40):
                yield match

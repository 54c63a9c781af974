"""A legend of the draft that stayed in the report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import mentions

_W = r"[\s\xa0]{1,3}"
_AND = rf"{_W}(?:and|&|/){_W}"
_PRIVILEGE = (
    rf"(?:strictly{_W})?(?:privileged{_AND}confidential|confidential{_AND}privileged)"
    rf"|attorney[ \xa0-]client{_W}(?:privileged?|communication)(?:{_W}communication)?"
    rf"|(?:prepared{_W}(?:by|at{_W}the{_W}direction{_W}of){_W}counsel|attorney{_W}work{_W}product)"
)
_DAY = r"(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|[A-Z][a-z]{2,8}\.?[ \xa0]\d{1,2}(?:,[ \xa0]\d{4})?)"
_OF = rf"(?:{_W}(?:[Oo][Ff]|[Dd]ated|[Nn]o\.?[ ]?\d+|v\d+))?(?:[:,]?{_W}|[ \xa0]?[–—-][ \xa0]?)"
_TALK = rf"(?i:for{_W}discussion{_W}purposes(?:{_W}only)?)"
_DRAFT = (
    rf"(?:[A-Z][\w&.]{{0,14}}[ \xa0]){{0,2}}(?i:draft){_OF}{_DAY}"
    rf"|(?i:(?:confidential|preliminary|counsel|working|discussion|internal){_W}draft)(?:[\s\xa0–—-]{{1,5}}{_TALK})?"
    rf"|{_TALK}"
    rf"|(?i:draft{_W}(?:for{_W}(?:discussion|review|comment)\w*|not{_W}for{_W}filing))"
    r"|(?:\[(?i:draft)\]|DRAFT)"
)
_LINE = regex(
    rf"(?:^|(?<=\t))[ \xa0*\[(]*(?P<legend>(?i:{_PRIVILEGE})|{_DRAFT})[ \xa0.*\])–—-]*(?=\t|$)", re.M
)
_SIGNS = ("draft", "privileged", "attorney", "discussion")
_SIGN = regex("|".join(_SIGNS), re.I)


class DraftLegend(Rule):
    """A line of the report is a legend of its draft: "PRIVILEGED AND CONFIDENTIAL", "Draft of 3/14/24".

    It says to the public that this is not the report, or that it was not meant for them.

    A legend is a line or a cell of its own. Sentences that speak of drafts and of privilege are not meant, nor
    are exhibits.

    Source: custom of drafting.
    """

    code = "DFT005"
    name = "draft-legend"
    severity = Severity.ERROR
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nThe parties keep the attorney-client privilege in a draft of the plan.\n"
    )
    wrong = Example(
        body="""\
PRIVILEGED AND CONFIDENTIAL
~~~~~~~~~~~~~~~~~~~~~~~~~~~ DFT005

Item 8.01  Other Events.

The quarry was reopened.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each legend."""
        if not mentions(filing, *_SIGNS):
            return
        text = prose(filing)
        last = -1
        for sign in _SIGN.finditer(text):
            start = max(text.rfind("\n", 0, sign.start()), text.rfind("\t", 0, sign.start())) + 1
            if start == last:
                continue
            last = start
            if match := _LINE.match(text, start, min(len(text), start + 120)):
                words = filing.span(*match.span("legend"))
                yield self.violation(
                    words, f'"{words.text}" is a legend of the draft, left in the report', unfinished=True
                )

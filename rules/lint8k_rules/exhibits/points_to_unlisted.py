"""An exhibit said to be contained in one that is not listed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, key, listed

_POINTER = regex(
    r"\b(?:included|contained|embedded|filed|formatted|set\s+forth)\s+(?:(?:as\s+part\s+of|within|with|in|as)\s+)"
    r"(?:inline\s+xbrl\s+and\s+(?:contained|included)\s+in\s+)?(?P<place>exhibit\s+(?:no\.?\s+)?(?P<number>\d{1,3}(?:\.\d{1,2})?))"
    r"(?![\d(]|\.\d)(?!\W{0,3}(?:to|of|filed|previously)\b)",
    re.I,
)


class PointsToUnlisted(Rule):
    """A row says that its exhibit is contained in another, and the list does not have that other.

    "Included in Exhibit 5.1" sends the reader to Exhibit 5.1.

    Not flagged: an exhibit of another filing; an exhibit that is attached, unless it is interactive data, which is attached
    in any case. Where a cover page's data is said to be in an Exhibit 101 that is not listed, it is a note: the words
    are customary.

    Source: Regulation S-K, Item 601(a)(2) and, for the cover page, (b)(104).
    """

    code = "EXH018"
    name = "contained-in-exhibit-not-listed"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a)(2) and (b)(104) (17 CFR 229.601)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. sold shares of its common stock.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     1.1     Underwriting Agreement dated {day}
     23.1    Consent of Alder & Finch LLP (included in Exhibit 5.1)
                                                       ~~~~~~~~~~~ EXH018
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each exhibit so named."""
        known = {key(row.number) for row in listed(filing)}
        attached = (document.number for document in filing.exhibits.attached or ())
        known |= {key(number) for number in attached if exhibit_class(number) not in INTERACTIVE}
        classes = {exhibit_class(number) for number in known}
        told: set[tuple[str, str]] = set()
        for row in listed(filing):
            for match in _POINTER.finditer(filing.text, row.number_span.end, row.span.end):
                number = match["number"]
                if key(number) in known or (number.isdigit() and number in classes):
                    continue
                if (key(row.number), key(number)) in told:
                    continue
                told.add((key(row.number), key(number)))
                yield self.violation(
                    filing.span(*match.span("place")),
                    f"Exhibit {row.number} is said to be contained in Exhibit {number}, which the list does not have",
                    severity=Severity.NOTE if exhibit_class(number) in INTERACTIVE else None,
                )

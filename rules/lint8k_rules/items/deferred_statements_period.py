"""A wrong number of days for financial statements to be filed by amendment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import MODERN, Example, Filing, Finding, Rule, Severity, regex

_COUNT = regex(
    r"(?P<days>\b(?:(?P<words>sixty|seventy[\s-]one|seventy[\s-]five)\s*\(\s*\d{1,3}\s*\)|(?P<spelt>sixty|seventy[\s-]one|seventy[\s-]five)"
    r"|(?P<digits>\d{1,3}))\s+(?:(?P<kind>calendar|business)\s+)?days)"
    r"\s+(?:after|of|from|following)\s+(?P<base>[^.;]{0,60}?\b(?:report|Form\s+8-?K|8-?K)\b[^.;]{0,60}?"
    r"\b(?:must|required\s+to|due\s+to|was\s+required\s+to)\s+be\s+filed|the\s+(?:due\s+)?date\s+(?:on\s+which\s+)?[^.;]{0,30}?\b(?:report|8-?K)\s+(?:is|was)\s+due)",
    re.I,
)
_WORDS = {"sixty": 60, "seventyone": 71, "seventyfive": 75}


class DeferredStatementsPeriod(Rule):
    """The period within which financial statements of an acquired business are promised by amendment is not the form's.

    They are due no later than 71 calendar days after the date on which the report on the acquisition must be filed; before 23
    August 2004 it was 60 days. Another number is taken over from an old report, or counts the four business days twice.

    Not flagged: periods counted from anything else, as from the closing; promises without a number of days.

    Source: Form 8-K, Item 9.01(a) and (b) (Item 7(a)(4) before 23 August 2004); Rel. 33-8400.
    """

    code = "ITM012"
    name = "deferred-statements-period"
    severity = Severity.WARNING
    citation = "Form 8-K, Item 9.01(a) and (b); before August 23, 2004, Item 7(a)(4)"
    right = Example()
    wrong = Example(
        body="""\
Item 9.01  Financial Statements and Exhibits.

(a) Financial statements of businesses acquired. They will be filed by amendment
not later than 60 calendar days after the date on which this report must be filed.
               ~~~~~~~~~~~~~~~~ ITM012

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such period."""
        right = 71 if filing.era == MODERN else 60
        for item in filing.items:
            if item.number not in ("7", "9.01", "2", "2.01"):
                continue
            for match in _COUNT.finditer(filing.text, item.body.start, item.body.end):
                number = (
                    match["digits"]
                    or _WORDS[regex(r"[\s-]").sub("", (match["words"] or match["spelt"]).lower())]
                )
                if int(number) != right or (match["kind"] or "").lower() == "business":
                    place = filing.span(*match.span("days"))
                    yield self.violation(
                        place,
                        f'"{" ".join(place.text.split())}" after the report must be filed is not the period of the form,'
                        f" which is {right} {'calendar ' if right == 71 else ''}days",
                    )

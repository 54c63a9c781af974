"""The Commission, or another body, under a name that it has not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law, regex
from lint8k_rules.terms._slips import is_slip, words

_W = r"[\s\xa0]+"
_WORD = r"[A-Za-z&][\w&-]{0,30}"
_NAMES = regex(
    rf"""S(?<!\wS)(?i:ecur\w{{2,8}}{_W}(?:{_WORD}{_W}){{1,3}}?Comm?is+ion(?:s|ers?)?)(?![\w-])
        | P(?<!\wP)(?i:ublic{_W}(?:{_WORD}{_W}){{1,3}}?Overs(?:ight|ite){_W}(?:Board|Committee|Commission))(?![\w-])
        | F(?<!\wF)(?i:inancial{_W}(?:{_WORD}{_W}){{1,2}}?Standards?{_W}Boards?)(?![\w-])
        | F(?<!\wF)(?i:inancial{_W}Indust\w+{_W}(?:{_WORD}{_W}){{1,2}}?Authorit(?:y|ies))(?![\w-])""",
    re.X,
)


class AgencyMisnamed(Rule):
    """The Securities and Exchange Commission or another body is named wrongly.

    "Security and Exchange Commission", "Securities Exchange Commission" and "Public Companies Accounting
    Oversight Board" are no bodies. The Commission's own name stands on every cover.

    Not flagged: the commissions of the states and of other countries (Securities Commission, Securities and
    Futures Commission), an ampersand for "and", names in lower case.

    Source: 15 U.S.C. 78d(a); 15 U.S.C. 7211(a).
    """

    code = "TRM002"
    name = "agency-misnamed"
    severity = Severity.WARNING
    citation = "15 U.S.C. 78d(a); 15 U.S.C. 7211(a)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The staff of the Securities Exchange Commission closed its review on {day}.
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ TRM002
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each name that is an official one but for a slip."""
        for match in _NAMES.finditer(filing.text):
            found = words(match[0])
            for agency in law.statutes.agencies():
                if is_slip(found, words(agency.name)):
                    span = filing.span(*match.span())
                    yield self.violation(span, f'"{span.text}" is misprinted; the name is {agency.name}')

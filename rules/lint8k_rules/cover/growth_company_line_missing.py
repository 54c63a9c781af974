"""A cover that does not say whether the registrant is an emerging growth company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._form import last_label
from lint8k_rules.cover._labels_example import UNTIL_2017

_GROWTH = regex(r"emerging[\s\xa0]+growth|230[\s\xa0]?\.[\s\xa0]?405|240[\s\xa0]?\.[\s\xa0]?12b", re.I)
_SETTLED = date(2018, 1, 1)
"""Until then many registrants still used the cover of before."""


class GrowthCompanyLineMissing(Rule):
    """The cover lacks the sentence and the box on emerging growth companies, which it has since April 12, 2017.

    Every registrant is asked, and one that is none leaves the box empty. In the first months it is a note.

    Not flagged: amendments, issuers of asset-backed securities, covers of which few labels can be read.

    Source: Form 8-K, cover page; Rel. 33-10332 (82 FR 17545).
    """

    code = "CVR015"
    name = "growth-company-line-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10332"
    since = date(2017, 4, 12)
    right = Example(day=date(2018, 3, 5))
    wrong = Example(cover=UNTIL_2017.format(code="CVR015"), day=date(2018, 3, 5))

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the last label of the cover."""
        place = last_label(filing)
        if place is not None and not _GROWTH.search(filing.text, 0, filing.cover.span.end):
            yield self.violation(
                place,
                "The cover does not say whether the registrant is an emerging growth company, as the form asks since"
                " April 12, 2017",
                severity=Severity.NOTE if filing.as_of < _SETTLED else None,
            )

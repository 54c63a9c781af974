"""A cover without the table of securities registered under Section 12(b)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._form import last_label
from lint8k_rules.cover._labels_example import UNTIL_2017

_TABLE = re.compile(r"12[\s\xa0]?\(b\)|title[\s\xa0]+of|trading[\s\xa0]+symbol|ticker", re.I)
_LISTED = re.compile(r"(?:00)?1-\d")
_SETTLED = date(2019, 9, 1)
"""Until then many registrants still used the cover of before."""


class SecuritiesTableMissing(Rule):
    """The cover lacks the securities registered under Section 12(b), which it names since May 2, 2019.

    Title, trading symbol and exchange of each class stand in a table. A file number that begins with 001- says that
    there is such a class: then it is a warning, but for the first months. A registrant that has none says so.

    Not flagged: amendments, issuers of asset-backed securities, file numbers of other prefixes, covers of which few
    labels can be read.

    Source: Form 8-K, cover page; Rel. 33-10618 (84 FR 12674).
    """

    code = "CVR017"
    name = "securities-table-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10618"
    since = date(2019, 5, 2)
    right = Example(day=date(2020, 3, 4))
    wrong = Example(
        cover=UNTIL_2017.format(code="CVR017") + "\nEmerging growth company [ ]\n", day=date(2020, 3, 4)
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the last label of the cover."""
        place = last_label(filing)
        listed = any(
            party.file_number and _LISTED.match(party.file_number.text) for party in filing.cover.registrants
        )
        if place is not None and listed and not _TABLE.search(filing.text, 0, filing.cover.span.end):
            yield self.violation(
                place,
                "The cover lacks the table of securities registered pursuant to Section 12(b) of the Act, which the form"
                " has since May 2, 2019",
                severity=Severity.NOTE if filing.as_of < _SETTLED else None,
            )

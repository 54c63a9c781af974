"""A cover without the table of securities registered under Section 12(b)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._form import last_label
from lint8k_rules.cover._labels_example import UNTIL_2017

_TABLE = regex(r"12[\s\xa0]?\(b\)|title[\s\xa0]+of|trading[\s\xa0]+symbol|ticker", re.I)
_HEADED = regex(
    r"title[\s\xa0]+of[\s\xa0]+(?:each[\s\xa0]+|the[\s\xa0]+)?class"
    r"(?![\s\S]{0,400}?\b(?:none|n\s?/?\s?a|not[\s\xa0]+applicable)\b)",
    re.I,
)
"""The head of the table, where no words after it say that there is nothing to be named."""
_LISTED = regex(r"(?:00)?1-\d")
_SETTLED = date(2019, 9, 1)
"""Until then many registrants still used the cover of before."""


class SecuritiesTableMissing(Rule):
    """The cover lacks the securities registered under Section 12(b), which it names since May 2, 2019.

    Title, trading symbol and exchange of each class stand in a table. A file number that begins with 001- says that
    there is such a class: then it is a warning, but for the first months. A registrant that has none says so. A
    table of which only the head could be read gets a note.

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
        """Yield a violation at the last label of the cover, or at the head of an empty table."""
        place = last_label(filing)
        listed = any(
            party.file_number and _LISTED.match(party.file_number.text) for party in filing.cover.registrants
        )
        head = _HEADED.search(filing.text, 0, filing.cover.span.end)
        if listed and head and not filing.cover.securities:
            yield self.violation(
                filing.span(head.start(), head.end()),
                "The table of securities registered pursuant to Section 12(b) of the Act has no row that could be read,"
                " though the file number is that of a registrant with such a class",
                severity=Severity.NOTE,
            )
        if place is not None and listed and not _TABLE.search(filing.text, 0, filing.cover.span.end):
            yield self.violation(
                place,
                "The cover lacks the table of securities registered pursuant to Section 12(b) of the Act, which the form"
                " has since May 2, 2019",
                severity=Severity.NOTE if filing.as_of < _SETTLED else None,
            )

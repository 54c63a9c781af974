"""A tagged cover, and no Exhibit 104."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.exhibits._numbers import belongs, exhibit_class, listed


class CoverExhibitMissing(Rule):
    """The cover is tagged in Inline XBRL, and the exhibit list has no Exhibit 104.

    The cover page's interactive data file is an exhibit of the report, though it lies within the report itself.

    Not flagged: a report that lists no other exhibit, which need not have a list for this one alone; a list
    with interactive data under 101.

    Source: Regulation S-K, Item 601(b)(104); for a report without other exhibits, the staff's Compliance and
    Disclosure Interpretations on Exchange Act cover page tagging.
    """

    code = "EXH017"
    name = "cover-exhibit-missing"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(b)(104) (17 CFR 229.601(b)(104))"
    since = date(2019, 6, 15)
    right = Example()
    wrong = Example(
        day=date(2021, 3, 4),
        cover="""\
Date of Report (Date of earliest event reported):
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">March 4, 2021</ix:nonNumeric>

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)
""",
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits
~~~~~~~~~~~~ EXH017

     99.1     Press release dated {day}
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the heading of the list."""
        rows = listed(filing)
        if not rows or not filing.main.tagged:
            return
        if any(exhibit_class(row.number) in ("101", "104") for row in rows):
            return
        heading = filing.exhibits.list_heading or filing.exhibits.index_heading
        item = filing.item("9.01")
        yield self.violation(
            heading or (item.heading if item else rows[0].number_span),
            "The cover is tagged in Inline XBRL, and the exhibit list lacks Exhibit 104, Cover Page Interactive Data File",
            related=belongs(filing, "104"),
            unfinished=True,
        )

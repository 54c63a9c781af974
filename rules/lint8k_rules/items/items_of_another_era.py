"""Items of the numbering that was not in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import LEGACY, Example, Filing, Finding, Rule, Severity

_FIRST_MODERN_DAY = date(2004, 8, 23)


class ItemsOfAnotherEra(Rule):
    """The items follow the numbering of another time than the report's.

    Form 8-K had Items 1 to 12 until 22 August 2004 and has had Items 1.01 to 9.01 since. The report is
    checked by the law of its numbers, and this rule says so.

    Not flagged: a report of which only some dates lie on the other side, as that of an old event reported
    late.

    Source: Rel. 33-8400 (69 FR 15594, 25 March 2004), effective 23 August 2004.
    """

    code = "ITM006"
    name = "items-of-another-era"
    severity = Severity.WARNING
    citation = "Rel. 33-8400 (69 FR 15594), effective August 23, 2004"
    right = Example()
    wrong = Example(
        body="""\
Item 5.  Other Events.
     ~ ITM006

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation at the first item's number where every date of the report is of the other era."""
        days = [signature.date.day for signature in filing.signatures if signature.date]
        days.append(filing.cover.report_date.day if filing.cover.report_date else None)
        if filing.header and filing.header.filed:
            days.append(filing.header.filed.day)
        known = [day for day in days if day is not None]
        if not filing.items or len(known) < 2:
            return
        legacy = filing.era == LEGACY
        if any((day < _FIRST_MODERN_DAY) == legacy for day in known):
            return
        item = filing.items[0]
        right = (
            "Items 1.01 to 9.01, in force since August 23, 2004"
            if legacy
            else "Items 1 to 12, in force until August 22, 2004"
        )
        yield self.violation(
            item.number_span,
            f"Item {item.number} is of the numbering that was not in force when this report was made; it has {right}",
        )

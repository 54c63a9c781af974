"""The end of the fiscal year tagged without Item 5.03, or Item 5.03 without it."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity

from ._facts import BODY, DAY, SINCE, facts, hidden, place


class FiscalYearFactWrong(Rule):
    """The end of the fiscal year is not tagged in a report under Item 5.03, or is tagged in one without the item.

    EDGAR asks for dei:CurrentFiscalYearEndDate if and only if the header has Item 5.03, whether the year has changed or the
    by-laws alone, and suspends the submission otherwise.

    Not flagged: covers that are not tagged; reports of which no item was read; amendments.

    Source: EDGAR Filer Manual, volume II (dei:CurrentFiscalYearEndDate).
    """

    code = "XBR006"
    name = "fiscal-year-fact-wrong"
    severity = Severity.ERROR
    citation = "EDGAR Filer Manual, volume II"
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        body="""\
Item 5.03  Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.
     ~~~~ XBR006

On May 2, 2024, the Board of Directors of the registrant amended its by-laws.
""",
        day=DAY,
        tail=hidden(),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the number of the item, or at the fact where there is no such item."""
        tagged = facts(filing)
        if not tagged or not filing.items or filing.form.endswith("/A"):
            return
        header = filing.header.items if filing.header else ()
        item = filing.item("5.03")
        named = any(one.number == "5.03" for one in header) if header else item is not None
        year = tagged.get("CurrentFiscalYearEndDate", ())
        if named and item is not None and not year:
            yield self.violation(
                item.number_span,
                "The report has Item 5.03, and its cover does not tag dei:CurrentFiscalYearEndDate, as EDGAR requires",
            )
        elif year and item is None and not named and (span := place(filing, year[0])):
            yield self.violation(
                span,
                "The fact dei:CurrentFiscalYearEndDate is tagged, and the report has no Item 5.03, with which alone it goes",
            )

"""No item of the form could be read in the report."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity


class NoItemRead(Rule):
    """The report has no heading of an item that could be read.

    A report answers items of the form and names them by number and caption. Where none was found, the headings are
    missing, or their layout is one that lint8k cannot read; that no rule on items and exhibits complains means
    nothing then. A filing without a date of report or without a signature page is left to the rules on those and on
    filings of which nothing was read.

    Source: Form 8-K, General Instruction B.1; Exchange Act Rule 12b-13 (numbers and captions of the items).
    """

    code = "PAR003"
    name = "no-item-read"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-13"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015
                                                         ~~~~~~~~~~~~~ PAR003
""",
        body="""\
On March 4, 2015 the registrant opened its second quarry.
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the date of report where the report has a date and a signature, and no item."""
        if filing.items or filing.cover.report_date is None or filing.signing is None:
            return
        yield self.violation(
            filing.cover.report_date.span,
            "No item of Form 8-K could be read in this report: it has no heading with the number and caption of an "
            "item, or none in a layout that lint8k can read",
        )

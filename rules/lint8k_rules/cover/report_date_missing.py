"""A cover without a date of report."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._fields import placeholder_at


class ReportDateMissing(Rule):
    """The cover has no date of report.

    The form asks for the date of the earliest event reported, and the days within which the report is due are
    counted from it. A date that the calendar has not is a date here, and so is one that cannot be read; other
    rules speak of them. A bullet or bracket in its place is a left-over of drafting.

    Source: Form 8-K, cover page; General Instruction B.1.
    """

    code = "CVR001"
    name = "report-date-missing"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page; General Instruction B.1"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported):
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR001

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label of the date, or at the title of the form where there is no label."""
        cover = filing.cover
        if cover.dates or cover.unread_date:
            return
        label = cover.labels.get("report_date")
        if label is not None and placeholder_at(filing, label):
            return
        place = label or (cover.labels.get("form") if cover.labels.keys() - {"form"} else None)
        if place is not None:
            yield self.violation(
                place,
                "The cover does not give the date of report (date of earliest event reported)",
                unfinished=True,
            )

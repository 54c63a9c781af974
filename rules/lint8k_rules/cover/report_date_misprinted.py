"""A date of report that is no date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity


class ReportDateMisprinted(Rule):
    """The date of report cannot be read as a date, or its month is misspelt.

    The days within which the report is due are counted from it: "Febuary 3, 2015" has to be guessed, and
    "March 2015" names no day. The usual abbreviations of months are no misspelling. A day that the calendar
    has not is for another rule.

    Source: Form 8-K, cover page.
    """

    code = "CVR002"
    name = "report-date-misprinted"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 2015
                                                         ~~~~~~~~~~ CVR002

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
        """Yield a violation at each misprinted date of report."""
        unread = filing.cover.unread_date
        if unread is not None and re.search(r"[A-Za-z]{3}|\d/", unread.text):
            yield self.violation(
                unread.span,
                f'The date of report, "{unread.text}", is no date; it should read month, day and year',
                unfinished=True,
            )
        for day in filing.cover.dates:
            word = re.search(r"(?!(?:the|day)\b)[A-Za-z]{3,}(?<!day)\b", day.text)
            if word is None or day.day is None:
                continue
            month = day.day.strftime("%B")
            if not month.lower().startswith(word[0].lower()) and word[0].lower() != "sept":
                yield self.violation(
                    day.span,
                    f'The month of the date of report, "{word[0]}", is misspelt for "{month}"',
                    fix=Fix((Edit(day.span, day.text.replace(word[0], month)),), safe=True),
                )

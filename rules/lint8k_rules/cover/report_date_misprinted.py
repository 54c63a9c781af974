"""A date of report that is no date."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules.text._words import MONTHS

_DAY = regex(r"([A-Za-z]{3,11})[.,]?[\s\xa0]*\d{1,2}[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d")
_ALIKE = 0.75
"""As `difflib` reckons: "Febuary" is 0.93 of "February", "Marhc" 0.8 of "March", "March" 0.4 of "May"."""


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
        if unread is None or not regex(r"[A-Za-z]{3}|\d/").search(unread.text):
            return
        found = _DAY.fullmatch(unread.text)
        months = difflib.get_close_matches(found[1].capitalize(), MONTHS, 1, _ALIKE) if found else []
        if found and months:
            yield self.violation(
                unread.span,
                f'The month of the date of report, "{found[1]}", is misspelt for "{months[0]}"',
                fix=Fix((Edit(unread.span, months[0] + unread.text[found.end(1) :]),), safe=True),
            )
            return
        yield self.violation(
            unread.span,
            f'The date of report, "{unread.text}", is no date; it should read month, day and year',
            unfinished=True,
        )

"""A cover without a Commission file number."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.cover._fields import lacking


class FileNumberMissing(Rule):
    """The cover has no Commission file number.

    The number ties the report to the registrant's registration under the Securities Exchange Act of 1934.
    "Not applicable" and the like are an answer; and where several registrants file together, a number printed
    once is enough for this rule.

    Source: Form 8-K, cover page.
    """

    code = "CVR004"
    name = "file-number-missing"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page; Exchange Act Rule 12b-11"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                                         36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
                                   ~~~~~~~~~~~ CVR004
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label, or at the title of the form where there is no label."""
        place = lacking(filing, "file_number")
        if place is not None:
            ein = filing.cover.registrant.ein
            yield self.violation(
                place,
                "The cover does not give the registrant's Commission file number",
                related=[Related("it belongs beside the employer identification number", ein.span)]
                if ein
                else [],
                unfinished=True,
            )

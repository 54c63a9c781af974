"""A cover without a telephone number."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._fields import lacking


class TelephoneMissing(Rule):
    """The cover does not give the registrant's telephone number.

    The form asks for it, with the area code. Where several registrants file together, a number printed once
    may stand for all.

    Source: Form 8-K, cover page.
    """

    code = "CVR010"
    name = "telephone-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code:
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR010
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label, or at the title of the form where there is no label."""
        place = lacking(filing, "phone")
        if place is not None:
            yield self.violation(
                place,
                "The cover does not give the registrant's telephone number, including area code",
                unfinished=True,
            )

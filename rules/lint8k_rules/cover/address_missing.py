"""A cover without an address."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._fields import lacking


class AddressMissing(Rule):
    """The cover does not give the address of the principal executive offices.

    Where several registrants file together, an address printed once may stand for all. A zip code that is
    missing is not reported: foreign addresses have none, and it may stand within the address.

    Source: Form 8-K, cover page.
    """

    code = "CVR009"
    name = "address-missing"
    severity = Severity.ERROR
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

     (Address of principal executive offices)             (Zip Code)
     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR009

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label, or at the title of the form where there is no label."""
        place = lacking(filing, "address")
        if place is not None:
            yield self.violation(
                place,
                "The cover does not give the address of the registrant's principal executive offices",
                unfinished=True,
            )

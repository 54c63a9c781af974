"""A cover without a registrant."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._fields import lacking


class RegistrantMissing(Rule):
    """The cover does not name the registrant.

    The report is that of the registrant whose exact name, as its charter has it, the cover gives. Where
    several file together, one name is enough for this rule.

    Source: Form 8-K, cover page.
    """

    code = "CVR003"
    name = "registrant-missing"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

             (Exact name of registrant as specified in its charter)
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR003

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label, or at the title of the form where there is no label."""
        place = lacking(filing, "name")
        if place is not None:
            yield self.violation(
                place,
                "The cover does not name the registrant; its exact name as specified in its charter"
                " belongs here",
                unfinished=True,
            )

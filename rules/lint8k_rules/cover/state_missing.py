"""A cover without the state of incorporation."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._fields import lacking


class StateMissing(Rule):
    """The cover does not give the state or other jurisdiction of incorporation.

    By it the registrant is told from others of its name. Where several registrants file together, a state
    printed once may stand for all.

    Source: Form 8-K, cover page.
    """

    code = "CVR008"
    name = "state-missing"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

                                    001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR008
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label, or at the title of the form where there is no label."""
        place = lacking(filing, "state")
        if place is not None:
            yield self.violation(
                place,
                "The cover does not give the registrant's state or other jurisdiction of incorporation",
                unfinished=True,
            )

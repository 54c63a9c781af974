"""A cover without an employer identification number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._fields import is_american, lacking

_TRUST = regex(r"\btrust\b|\bseries\b|\breceivables\b|\bfunding\b", re.I)


class EinMissing(Rule):
    """The cover has no employer identification number.

    The form asks for it beside the file number. "N/A", "None", "Applied for" and the like are an answer. A
    registrant that is not of one of the United States, and a trust that issues asset-backed securities, may
    have none and leave it blank.

    Source: Form 8-K, cover page.
    """

    code = "CVR006"
    name = "ein-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page (IRS Employer Identification No.)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567
 (State or other jurisdiction      (Commission           (IRS Employer
                                                         ~~~~~~~~~~~~~ CVR006
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label, or at the title of the form where there is no label."""
        registrants = filing.cover.registrants
        if not any(map(is_american, registrants)):
            return
        if any(registrant.name and _TRUST.search(registrant.name.text) for registrant in registrants):
            return
        place = lacking(filing, "ein")
        if place is not None:
            yield self.violation(
                place,
                "The cover does not give the registrant's IRS employer identification number",
                unfinished=True,
            )

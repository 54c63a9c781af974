"""A cover without the four check boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._form import last_label

_W = r"[\s\xa0]*"
_STATEMENTS = {
    "425": regex(rf"written[\s\xa0]+communications?|rule[\s\xa0]+425|230{_W}\.{_W}425", re.I),
    "14a-12": regex(rf"soliciting[\s\xa0]+materials?|14a{_W}.?{_W}12", re.I),
    "14d-2(b)": regex(rf"14d{_W}.?{_W}2", re.I),
    "13e-4(c)": regex(rf"1(?:3|4)e{_W}.?{_W}4|240{_W}\.?{_W}13", re.I),
}


class CheckBoxesMissing(Rule):
    """The cover lacks a statement on communications that has stood there, with its box, since August 23, 2004.

    The four boxes make the report a filing under Rule 425, 14a-12, 14d-2(b) or 13e-4(c) as well; a cover without
    them is one of the form before that day. One is found by the first words of its statement or by its rule.

    Not flagged: amendments, issuers of asset-backed securities, covers of which few labels can be read; boxes
    whose marks were lost.

    Source: Form 8-K, cover page and General Instruction A.2; Rel. 33-8400.
    """

    code = "CVR014"
    name = "check-boxes-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page and General Instruction A.2; Rel. 33-8400"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR014
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the last label, for all that is missing."""
        place = last_label(filing)
        if place is None:
            return
        end = filing.cover.span.end
        missing = [rule for rule, pattern in _STATEMENTS.items() if not pattern.search(filing.text, 0, end)]
        if len(missing) == len(_STATEMENTS):
            yield self.violation(
                place, "The cover lacks the four check boxes that the form has had since August 23, 2004"
            )
        elif missing:
            rules = " and ".join(missing)
            yield self.violation(
                place, f"The cover lacks the check box{'es' if len(missing) > 1 else ''} for Rule {rules}"
            )

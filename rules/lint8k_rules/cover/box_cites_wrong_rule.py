"""A check box whose statement cites another act, part or rule than the form's."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._boxes import wrong_citations


class BoxCitesWrongRule(Rule):
    """The statement beside a check box names another act, part or rule than the form does.

    The four statements are the form's own words: Rule 425 is one of the Securities Act (17 CFR part 230),
    Rules 14a-12, 14d-2(b) and 13e-4(c) are of the Exchange Act (part 240). A slip in copying them sends the
    reader to a rule that is not there. Spacing and the case of letters are not judged, and a statement
    without a citation is none.

    Source: Form 8-K, cover page; 17 CFR 230.425, 240.14a-12, 240.14d-2(b), 240.13e-4(c).
    """

    code = "CVR012"
    name = "box-cites-wrong-rule"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; 17 CFR 230.425, 240.14a-12, 240.14d-2(b), 240.13e-4(c)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

[ ] Written communications pursuant to Rule 425 under the Securities Act
    (17 CFR 230.425)

[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act
    (17 CFR 230.14a-12)
            ~~~~~~~~~~ CVR012
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each act and at each citation that is not the form's."""
        for place, message in wrong_citations(filing):
            yield self.violation(place, message)

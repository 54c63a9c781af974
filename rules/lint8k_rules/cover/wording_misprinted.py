"""A phrase of the cover that departs from the form's words by a slip."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._boxes import wrong_citations
from lint8k_rules.cover._faults import complaint, severity_of, where
from lint8k_rules.cover._wording import Fault, Printed, printed


class WordingMisprinted(Rule):
    """A label, a heading or a sentence of the cover is the form's but for a word or a figure.

    The words of the cover are the Commission's, and a copy that says "State of other jurisdiction", "Rule
    l2b-2" or "Washington, D.C. 20546" shows that nobody compared it. A word misspelt or taken for another, and
    a figure that is not the form's, are warnings; a singular for a plural and a word left out are notes.

    Not flagged: what custom leaves out, adds or says instead (see the table of the cover's words); free
    wordings; case, punctuation and spacing. Names of statutes and of the Commission (TRM001, TRM002), the
    citations beside the check boxes (CVR012) and words printed twice (TXT001) have rules of their own.

    Source: Form 8-K, cover page (17 CFR 249.308), in the words of the as-of date.
    """

    code = "CVR013"
    name = "wording-misprinted"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State of other jurisdiction      (Commission           (IRS Employer
        ~~ CVR013
     of incorporation)             File Number)       Identification No.)
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the wrong words of each phrase."""
        cited = [place for place, _ in wrong_citations(filing)]

        def judge(one: Printed, fault: Fault) -> Severity | None:
            place = where(filing, one, fault)
            if any(other.start < place.end and place.start < other.end for other in cited):
                return None
            return severity_of(one, fault)

        for one in printed(filing):
            if told := complaint(self, filing, one, judge):
                yield told

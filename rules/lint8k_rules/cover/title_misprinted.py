"""A cover titled as another form, or as another report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span, regex
from lint8k_rules._quick import any_case

_FORM = regex(
    r"^[^\S\n]*Form[\s\xa0]+(?P<name>[A-Z\d]{1,3}[\s\xa0]?[-‐‑–—]?[\s\xa0]?[A-Z\d]{1,3})\b(?!/)[^\w\n]*$",
    re.I | re.M,
)
_OWN = regex(r"8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K", re.I)
_REPORT = regex(
    rf"(?P<kind>{any_case('quarterly', 'annual', 'semi-?annual', 'interim', 'transition', 'special')})"
    r"(?i:[\s\xa0]+report[\s\xa0,]*pursuant[\s\xa0]+to[\s\xa0]+section[\s\xa0]+13\b)"
)
_FAR = 3_000
"""How far from the beginning the title may stand, in characters."""


class TitleMisprinted(Rule):
    """The cover bears the title of another form, or of another report, than a current report on Form 8-K.

    "Form K-8" and "Form 8-Q" are no forms; "Quarterly Report" over a Form 8-K is left from another report's cover.

    Not flagged: "8K" and other spacing; a title misspelt, of which CVR013 speaks; the forms 8-K12B, 8-K12G3 and 8-K15D5.

    Source: Form 8-K, cover page ("FORM 8-K, CURRENT REPORT"), 17 CFR 249.308.
    """

    code = "CVR037"
    name = "title-misprinted"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        cover="""\
                                QUARTERLY REPORT
                                ~~~~~~~~~ CVR037
     Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the name of another form, and at the word for another report."""
        end = min(filing.cover.span.end, _FAR)
        printed = list(_FORM.finditer(filing.text, 0, end))
        if printed and not any(_OWN.match(match["name"]) for match in printed):
            yield self._wrong(filing.span(*printed[0].span("name")), "8-K")
        if match := _REPORT.search(filing.text, 0, end):
            yield self._wrong(filing.span(*match.span("kind")), "Current Report")

    def _wrong(self, place: Span, right: str) -> Finding:
        return self.violation(
            place, f'"{place.text}" stands in the title of the cover, where the form has "{right}"'
        )

"""A signature page without a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

_LABEL = regex(r"\bdated?\b[\s\xa0]*:?", re.I)


class NotDated(Rule):
    """The signature page has no date, or only the blank for one.

    The form has a place for the date of signing, and whether the report came in time and what it could know
    are judged by it. One date on the page is enough, wherever it stands and however many sign. A date whose
    month is misspelt is a date.

    Source: Form 8-K, form of the signature page.
    """

    code = "SIG004"
    name = "not-dated"
    severity = Severity.ERROR
    citation = "Form 8-K, signature page"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: __________, 2015         By: /s/ Margaret T. Oakes
~~~~~ SIG004
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the label of the date, or at the signature where there is no label."""
        if not filing.signatures or any(signature.date for signature in filing.signatures):
            return
        assert filing.signing is not None
        label = None
        for label in _LABEL.finditer(filing.text, filing.signing.start, filing.signing.end):
            if label[0].endswith(":"):
                break
        place = filing.span(*label.span()) if label else filing.signatures[0].place
        yield self.violation(
            place, "The signature is not dated; the date of signing belongs here", unfinished=True
        )

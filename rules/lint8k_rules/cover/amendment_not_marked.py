"""An amendment under the title of an original report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

from ._form import amendment_words

_MARKED = regex(r"8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K(?:12B|12G3|15D5)?[\s\xa0]?[-/\\(–]?[\s\xa0]?A\b", re.I)


class AmendmentNotMarked(Rule):
    """The cover of an amendment is titled "Form 8-K", without the letter A.

    An amendment is filed under cover of the form amended, marked with the letter "A"; "Form 8-K (Amendment No. 1)" is not.

    Not flagged: covers that have "8-K/A" anywhere; a submission of type 8-K, of which HDR001 speaks.

    Source: Exchange Act Rule 12b-15 (17 CFR 240.12b-15).
    """

    code = "CVR030"
    name = "amendment-not-marked"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-15 (17 CFR 240.12b-15)"
    right = Example()
    wrong = Example(
        cover="""\
                               (Amendment No. 1)
                               ~~~~~~~~~~~~~~~~~ CVR030

       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the words that make the report an amendment."""
        cover, place = filing.cover, amendment_words(filing)
        form = filing.header.form if filing.header else None
        if place is None or cover.amendment is None or (form and not form.text.upper().endswith("/A")):
            return
        if form and place == cover.labels["form"]:
            return  # the header alone says that it is an amendment
        if not _MARKED.search(filing.text, cover.span.start, cover.span.end):
            title = " ".join(cover.labels["form"].text.split())
            yield self.violation(
                place,
                f'The report is an amendment, and its title, "{title}", lacks the letter A of "Form 8-K/A"',
            )

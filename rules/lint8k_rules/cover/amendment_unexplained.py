"""An amendment that does not say what it amends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

from ._form import amendment_words

_EXPLAINED = regex(
    r"is[\s\xa0]+(?:being[\s\xa0]+)?(?:hereby[\s\xa0]+)?(?:filed|furnished|submitted)[\s\xa0]+(?:solely[\s\xa0]+|only[\s\xa0]+)?(?:to|in[\s\xa0]+order|for[\s\xa0]+the)\b"
    r"|explanatory[\s\xa0]+(?:note|statement)|introductory[\s\xa0]+note|purpose[\s\xa0]+of[\s\xa0]+th(?:is|e)[\s\xa0]+(?:amend|form|filing|report|current)"
    r"|\b(?:amend|supplement|correct|restat|replac|supersed|refil)\w*\b[^.]{0,200}?\b(?:8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K|(?:report|filing|item)s?)\b"
    r"|\b(?:8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K|report|filing)\b[^.]{0,200}?\b(?:amend|supplement|correct|restat|replac|supersed|refil)\w*\b"
    r"|\b(?:original|initial|prior|previous|earlier)(?:ly)?[\s\xa0]+(?:filed|reported|disclosed|filing|report|current|form|8[\s\xa0]?-)",
    re.I,
)


class AmendmentUnexplained(Rule):
    """An amendment on Form 8-K/A does not say which report it amends, and in what.

    The reader has to find the original and compare. A sentence under the cover, often headed "Explanatory Note", is custom.

    Not flagged: amendments that speak of the report as amended, corrected or supplemented, or of what was filed or
    disclosed before, anywhere under their title.

    Source: custom; Exchange Act Rule 12b-15 (17 CFR 240.12b-15), which asks for the complete text of each item as amended.
    """

    code = "CVR031"
    name = "amendment-unexplained"
    severity = Severity.NOTE
    citation = "Exchange Act Rule 12b-15 (17 CFR 240.12b-15); custom"
    right = Example()
    wrong = Example(
        cover="""\
                                 FORM 8-K/A
                                 ~~~~~~~~~~ CVR031
                               (Amendment No. 1)

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
        """Yield a note at the words that make the report an amendment."""
        place = amendment_words(filing)
        if place is None or not filing.items:
            return
        labels = [label.end for field, label in filing.cover.labels.items() if field != "form"]
        if not _EXPLAINED.search(filing.text, max(labels, default=place.end)):
            yield self.violation(
                place, "The amendment does not say which report it amends, and what has changed in it"
            )

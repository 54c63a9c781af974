"""A date of report that is not said to be that of the earliest event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._form import last_label

_NAMED = regex(r"earliest|date[\s\xa0]+of[\s\xa0]+(?:the[\s\xa0]+)?event", re.I)


class EarliestEventNotNamed(Rule):
    """The label of the date of report lacks "(Date of earliest event reported)".

    The date on a cover is that of the event, from which the time to file runs, and not that of the filing; without
    these words a reader cannot know which of the two it is.

    Not flagged: amendments, issuers of asset-backed securities, covers of which few labels can be read.

    Source: Form 8-K, cover page and General Instruction B.1.
    """

    code = "CVR020"
    name = "earliest-event-not-named"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page and General Instruction B.1"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report: March 4, 2015
       ~~~~~~~~~~~~~~~ CVR020

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the label of the date."""
        label, end = filing.cover.labels.get("report_date"), last_label(filing)
        if label is not None and end is not None and not _NAMED.search(filing.text, 0, end.end):
            yield self.violation(
                label, f'"{label.text}" lacks the form\'s words "(Date of earliest event reported)"'
            )

"""The appointment of an officer of which a part is not told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.items._contents import DATE, is_whole, missing, part

_OFFICE = (
    r"(?:chief[\s\xa0]+(?:executive|financial|operating|accounting)[\s\xa0]+officer|president"
    r"|principal[\s\xa0]+(?:executive|financial|accounting|operating)[\s\xa0]+officer)"
)
_APPOINTED = regex(
    rf"\b(?:appointed|elected|promoted|hired|named)\b[^.;]{{0,200}}?\b(?:as|to[\s\xa0]+(?:serve[\s\xa0]+as|be|the[\s\xa0]+(?:office|position)[\s\xa0]+of))"
    rf"[\s\xa0]+(?:(?:the|its|our|an|new|next|interim|acting|company[’']s|registrant[’']s|executive|senior|vice|and|co-)[\s\xa0,-]*){{0,5}}(?<!vice[\s\xa0]){_OFFICE}\b",
    re.I,
)
_PARTS = (
    part("the date of the appointment", rf"{DATE}|\bimmediately\b|\beffective\s+(?:as\s+of|upon|on)\b"),
    part(
        "the officer's age",
        r"\bage[ds]?\b|\byears?[\s-]+old\b|\byears\s+of\s+age\b|,\s+\d{2}\s*,|\(\d{2}\)|\bborn\b",
    ),
    part(
        "the officer's business experience",
        r"\bha[sd]\s+(?:been|served|held|worked)|\bserv(?:ed|es|ing)\b|\bexperience|\bprior\s+to\b|\bpreviously\b|\brecently\b|\bsince\b|\bjoined\b"
        r"|\bcareer\b|\bfrom\s+(?:\w+\s+)?(?:19|20)\d\d\b|\bwas\s+(?:the|a|an|chief|vice|president)\b",
    ),
)


class AppointmentIncomplete(Rule):
    """A report that an officer was appointed does not tell all that the form asks of him.

    Of a new chief executive, president, chief financial, accounting or operating officer it gives the date of the appointment,
    the age, and the business experience of the past five years.

    A note, for what an earlier report has told need not be told again (General Instruction B.3). Not flagged: appointments of
    directors and of other officers; amendments; what points to another report or item. A part is missing only if none of the
    words is there in which it could be told.

    Source: Form 8-K, Item 5.02(c)(1) and (2); Reg. S-K, Item 401(b) and (e).
    """

    code = "ITM022"
    name = "appointment-incomplete"
    severity = Severity.NOTE
    citation = "Form 8-K, Item 5.02(c); Reg. S-K, Item 401(b) and (e) (17 CFR 229.401)"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        body="""\
Item 5.02  Departure of Directors or Certain Officers; Election of Directors;
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM022
           Appointment of Certain Officers; Compensatory Arrangements of Certain
           Officers.

On {day}, the board of directors of Hollin Ridge Materials, Inc. appointed Ruth
Lindqvist as its Chief Financial Officer. Ms. Lindqvist has served as treasurer of
Tarn Valley Foods, Inc. for six years. She will receive a salary of $410,000.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note, at the heading, that names all that is missing."""
        item = filing.item("5.02")
        if item is None or not is_whole(filing, item) or not _APPOINTED.search(item.body.text):
            return
        if gaps := missing(item.body.text, *_PARTS):
            yield self.violation(
                item.heading,
                f"Item 5.02(c) asks of an officer who is appointed for what is not told here: {gaps}",
            )

"""Non-reliance of which a part is not told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.items._contents import DATE, is_whole, missing, part

_OWN = regex(r"\b(?:conclu|determin)\w+", re.I)
_NOTIFIED = regex(
    r"\b4\.02\(b\)|\b(?:advised|notified|informed)\s+(?:by|the\s+(?:company|registrant|board|audit)|us)\b|\bnoti(?:ce|fication)\b",
    re.I,
)
_PARTS = (
    part("the date of the conclusion", DATE),
    part(
        "the financial statements and the periods that should not be relied upon",
        r"\bfinancial\s+statements|\b10-?[KQ]|\bfinancial\s+information|\bbalance\s+sheet|\binterim\s+review|\baudit\s+report",
    ),
    part(
        "whether the audit committee, the board or an officer discussed the matter with the independent accountant",
        r"\bdiscuss|\bconsult|\bconferred|\breviewed\b[^.]{0,80}\bwith\b|\btogether\s+with|\bin\s+conjunction",
    ),
)


class NonRelianceIncomplete(Rule):
    """A report that financial statements are no longer to be relied upon does not tell all that the form asks.

    It gives the date of the conclusion, the statements and periods, the facts, and whether the matter was
    discussed with the independent accountant; the last is what is forgotten, and what the staff asks for.

    Not flagged: conclusions of which the accountant gave notice (Item 4.02(b)), where other things are asked; amendments; what
    points to another place. A part is missing only if none of the words is there in which it could be told.

    Source: Form 8-K, Item 4.02(a); Financial Reporting Manual, section 4610.
    """

    code = "ITM017"
    name = "non-reliance-incomplete"
    severity = Severity.WARNING
    citation = "Form 8-K, Item 4.02(a) (17 CFR 249.308)"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        body="""\
Item 4.02  Non-Reliance on Previously Issued Financial Statements or a Related
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM017
           Audit Report or Completed Interim Review.

On {day}, the board of directors of Hollin Ridge Materials, Inc. concluded that
the financial statements of the company for 2013 should no longer be relied upon
because the cost of reclaiming two quarries had not been recorded.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the heading, that names all that is missing."""
        item = filing.item("4.02")
        if item is None or not is_whole(filing, item):
            return
        text = item.body.text
        if _OWN.search(text) and not _NOTIFIED.search(text) and (gaps := missing(text, *_PARTS)):
            yield self.violation(item.heading, f"Item 4.02(a) asks for what is not told here: {gaps}")

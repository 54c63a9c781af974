"""A change of accountants of which a part is not told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.items._contents import DATE, is_whole, missing, part

_LEFT = regex(
    r"\bresign|\bdismiss|\bdeclin\w+\s+to\s+stand|\b(?:not|nor)\s+(?:be\s+)?re-?(?:appoint|engag|elect)|\bterminat|\breplac(?:e|ing)|\bwill\s+no\s+longer",
    re.I,
)
_OF_ITS_OWN = regex(r"\bresign|\bdeclin|\bmerge|\bcombin|\bacquired", re.I)
_DATE = part("the date of the change", DATE)
_REPORTS = part(
    "whether its reports of the past two years contained an adverse opinion or a disclaimer, or were qualified or modified",
    r"\badverse\b|\bdisclaim|\bqualifi|\bmodifi|\bgoing\s+concern|\bopinion|\b(?:not|never|nor|no)\b[^.]{0,60}\b(?:issue|render|complete|perform|audit|report)",
)
_DISAGREEMENTS = part(
    "whether there were disagreements", r"\bdis-?\s?agree|\bdispute|\bdifferences?\s+of\s+opinion"
)
_INTERIM = part(
    "the interim period up to the change",
    r"\binterim|\bthrough|\bpreceding|\bprior\s+to|\buntil|\bto\s+the\s+date|\bup\s+to|\bsince|\bsubsequent|\bthereafter|\bto\s+date\b|\bas\s+of\b|\bfrom\b|\bat\s+any\s+time",
)
_DECISION = part(
    "whether the audit committee or the board of directors approved the change",
    r"\bcommittee|\bboard|\bdirectors?\b|\bshareholders|\bstockholders|\bmanagers\b|\btrustees?\b|\bpartner",
)


class AuditorChangeIncomplete(Rule):
    """A report on the accountant who leaves does not tell what Regulation S-K asks of it.

    It tells when and how the accountant left, what its reports of two years contained, who approved the change, and
    whether there were disagreements in these years and up to the change. The staff writes for what is missing,
    and the former accountant's letter speaks to these statements.

    Not flagged: reports on an engagement only; amendments; what points to another place or is short; changes after a merger
    of accountants, for their approval; asset-backed issuers. A part is missing only if none of the words is there in which it
    could be told. Reportable events need no statement that there were none, and the letter is the exhibits' matter.

    Source: Form 8-K, Item 4.01 (Item 4 before 23 August 2004); Reg. S-K, Item 304(a)(1).
    """

    code = "ITM016"
    name = "auditor-change-incomplete"
    severity = Severity.WARNING
    citation = "Form 8-K, Item 4.01; Reg. S-K, Item 304(a)(1) (17 CFR 229.304)"
    right = Example()
    wrong = Example(
        body="""\
Item 4.01  Changes in Registrant's Certifying Accountant.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM016

On {day}, the audit committee of Hollin Ridge Materials, Inc. dismissed Fenwick
& Lowe LLP as its independent registered public accounting firm. The reports of
Fenwick & Lowe LLP for the past two years contained no adverse opinion and no
disclaimer of opinion, and were not qualified or modified.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the heading, that names all that is missing."""
        item = filing.item("4", "4.01")
        if item is None or not is_whole(filing, item) or not _LEFT.search(item.body.text):
            return
        text = item.body.text
        parts = [_DATE, _REPORTS]
        if not _OF_ITS_OWN.search(text):
            parts.append(_DECISION)
        parts.append(_DISAGREEMENTS)
        if _DISAGREEMENTS.words.search(text):
            parts.append(_INTERIM)
        if gaps := missing(text, *parts):
            yield self.violation(
                item.heading, f"Item {item.number} does not tell of the accountant who leaves: {gaps}"
            )

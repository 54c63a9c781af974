"""A press release that is listed and never mentioned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, Status, regex
from lint8k_rules._citations import citations
from lint8k_rules.exhibits._kinds import kind_of
from lint8k_rules.exhibits._numbers import key, listed

_MENTION = regex(
    r"[AEFIPRaefipr](?<!\w.)(?i:(?<=r)eleas|(?<=a)nnounc|(?<=p)ublicly\s+(?:disclosed|reported)"
    r"|(?:(?<=a)ttached|(?<=a)nnexed|(?<=e)nclosed|(?<=f)iled|(?<=f)urnished|(?<=i)ncluded)\b[^.;]{0,60}\bexhibits?\b(?!\s+to\s+(?:the|its|our)\s+(?:registration|Form\s+S))"
    r"|(?<=e)xhibits?\b[^.;]{0,60}\b(?:attached|annexed|enclosed|filed|furnished|included|listed)\b|(?<=a)ttached\b|(?<=e)xhibit\s+99)"
)
_ENOUGH = 200
"""A report shorter than this is a reference to its exhibits and no more."""


class ReleaseNotMentioned(Rule):
    """A press release is listed as an exhibit, and no item of the report mentions it.

    The reader cannot tell under which item it is filed or furnished, and so whether it is subject to the
    liabilities of Section 18. Older reports, which had no item for results of operations until 2003, listed a release
    under Item 7 and left it at that.

    Not flagged: a report that speaks of any release or announcement, cites the exhibit's number or class, or says in any
    words that its exhibits are attached; other exhibits, which the text may mean without naming them.

    Source: Form 8-K, General Instructions B.2 and B.6.
    """

    code = "EXH019"
    name = "press-release-not-mentioned"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction B.2"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        body="""\
Item 5.02  Departure of Directors or Certain Officers; Election of Directors;
Appointment of Certain Officers; Compensatory Arrangements of Certain Officers.

On {day}, the board of directors of Hollin Ridge Materials, Inc. appointed Ellen
Pruitt as chief operating officer. Ms. Pruitt, 51, has been the company's vice
president for quarries since 2009, and was before that a manager of its
operations in Illinois.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
     ~~~~ EXH019
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the number of the first press release listed."""
        told = [item for item in filing.items if item.number not in ("7", "9.01")]
        if any(_MENTION.search(item.body.text) for item in told):
            return
        if sum(len(item.body.text) for item in told) < _ENOUGH:
            return
        exhibits_item = filing.item("7", "9.01")
        if exhibits_item and regex(r"\breleas", re.I).search(_outside_rows(filing)):
            return
        if any(citation.number.startswith("99") for citation in citations(filing)):
            return
        cited = {key(citation.number) for citation in citations(filing)}
        for row in listed(filing):
            kind = kind_of(row)
            if kind is None or kind.name != "press release" or row.status is not Status.HERE:
                continue
            if key(row.number) not in cited:
                yield self.violation(
                    row.number_span,
                    f"Exhibit {row.number}, a press release, is listed, and no item of the report mentions it; the item to which"
                    " it belongs is to say that it is filed or furnished",
                )
                return


def _outside_rows(filing: Filing) -> str:
    """What the item on exhibits says above its list."""
    item = filing.item("7", "9.01")
    rows = filing.exhibits.listed
    if item is None:
        return ""
    end = rows[0].span.start if rows else item.body.end
    return filing.text[item.body.start : max(item.body.start, end)]

"""An exhibit from which words were taken out, and nothing that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules.exhibits._examples import HEADER
from lint8k_rules.exhibits._numbers import exhibit_class, key, listed

_TAKEN_OUT = regex(r"\[[ \xa0]?\*{3}[ \xa0]?\]|\[REDACTED\]", re.I)
_LEGEND = regex(
    r"\b(?:omitted|excluded|redacted|removed|confidential\s+treatment|deleted|not\s+(?:both\s+)?material|bracketed|private\s+or\s+confidential)\b",
    re.I,
)
_FIRST_PAGE = 4000
_ENOUGH = 2
"""One mark may be a blank of the form that the agreement uses; several are redactions."""


class RedactedWithoutLegend(Rule):
    """An agreement is attached with words taken out ("[***]"), and neither its first page nor its row says so.

    Material contracts and plans of acquisition may be redacted without asking the Commission, on three conditions:
    the index marks the exhibit, its first page says that information is left out, and brackets show where.

    Not flagged: what the first page or the last, the row or its footnote says in whatever words; an exhibit with one such
    mark; exhibits of other classes.

    Source: Regulation S-K, Item 601(b)(2)(ii) and (b)(10)(iv), since April 2, 2019.
    """

    code = "EXH028"
    name = "redacted-without-legend"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(b)(2)(ii) and (b)(10)(iv) (17 CFR 229.601)"
    since = date(2019, 4, 2)
    right = Example()
    wrong = Example(
        day=date(2021, 3, 4),
        header=HEADER,
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. signed a Supply Agreement.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Supply Agreement dated {day}
     ~~~~ EXH028
""",
        tail="""\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.1
<SEQUENCE>2
<FILENAME>ex101.txt
<TEXT>
Exhibit 10.1

SUPPLY AGREEMENT

The price of a ton is $[***] until June 30, 2022, and $[***] from then on.
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the number of each such exhibit, with the first place where words were taken out related."""
        rows = {key(row.number): row for row in reversed(listed(filing))}
        notes = _notes(filing)
        for document in filing.exhibits.attached or ():
            row, source = rows.get(key(document.number)), document.document.source
            if row is None or source is None or exhibit_class(document.number) not in ("2", "10"):
                continue
            found = list(_TAKEN_OUT.finditer(source.text))
            if len(found) < _ENOUGH or _LEGEND.search(source.text[:_FIRST_PAGE]):
                continue
            marked = row.marks and _LEGEND.search(notes)
            if marked or _LEGEND.search(row.span.text) or _LEGEND.search(source.text[-_FIRST_PAGE:]):
                continue
            yield self.violation(
                row.number_span,
                f'Words are left out of Exhibit {row.number} ("{found[0][0]}"), and neither its first page nor the exhibit index'
                " says so; the one is to bear the statement and the other a mark",
                related=[Related("left out here", source.span(*found[0].span()))],
            )


def _notes(filing: Filing) -> str:
    """What stands below the lists, where their notes are."""
    below = (rows[-1].span.end for rows in (filing.exhibits.listed, filing.exhibits.index) if rows)
    return "\n".join(filing.text[end : end + _FIRST_PAGE] for end in below)

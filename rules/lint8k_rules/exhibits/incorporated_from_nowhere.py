"""An exhibit incorporated by reference from a filing that is not named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span, Status, regex
from lint8k_rules.exhibits._numbers import key, listed

_FILING = regex(
    r"\b(?:forms?|statements?|reports?|schedule|prospectus|proxy|filings?|S-\d+|F-\d+|10-?[KQ]|8-?[KA]|20-?F|DEF)\b",
    re.I,
)
_WHICH = regex(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[/-]\d{1,2}[/-]\d\d\b|\b\d{1,3}-\d{4,6}\b|\bNos?\.\s*\d|\bdate\s+(?:hereof|of\s+this)|[’']\d\d\b"
)
_FILED = regex(r"\bfiled\s+(?:as|with|in|under)\b[^;]{0,200}", re.I)
"""What names the filing before the remark: "filed as Exhibit 2.1 to its Form 8-K of May 2, 2017 and incorporated"."""
_INCORPORATED = regex(r"incorporated\s+(?:herein\s+)?by\s+reference", re.I)


class IncorporatedFromNowhere(Rule):
    """A row says that its exhibit is incorporated by reference and does not say from which filing.

    The reader is to find the exhibit: the reference names the form, its date or file number, and the exhibit's
    number there.

    Not flagged: a reference that names the form and a year or a file number, in the row, in its footnote or in a
    further column; "previously filed".

    Source: Exchange Act Rule 12b-23; Regulation S-T, Rule 303; Regulation S-K, Item 10(d).
    """

    code = "EXH022"
    name = "incorporated-from-unnamed-filing"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-23 (17 CFR 240.12b-23)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     4.1      Indenture dated May 6, 2014 (incorporated by reference)
                                           ~~~~~~~~~~~~~~~~~~~~~~~~~ EXH022
     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the remark of each row that names no filing, or does not say which."""
        told: set[str] = set()
        for row in listed(filing):
            if row.status is not Status.BY_REFERENCE or key(row.number) in told:
                continue
            remark = _INCORPORATED.search(filing.text, row.span.start, row.span.end)
            if row.reference is None:
                filed = _FILED.search(filing.text, row.span.start, row.span.end)
                if remark is None or (filed and _FILING.search(filed[0]) and _WHICH.search(filed[0])):
                    continue
                lacks = "does not name the filing"
            elif not _FILING.search(row.reference.text) or not _WHICH.search(row.reference.text):
                lacks = f'names only "{row.reference.text}"'
            else:
                continue
            told.add(key(row.number))
            place: Span = filing.span(*remark.span()) if remark else row.number_span
            yield self.violation(
                place,
                f"Exhibit {row.number} is incorporated by reference, and the row {lacks}; it is to name the form, its date or"
                " file number, and the exhibit's number there",
                unfinished=True,
            )

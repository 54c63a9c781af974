"""A footnote under the exhibit list, and no row with its mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Exhibit, Filing, Finding, Rule, Severity, regex
from lint8k_rules.exhibits._marks import alone

_NOTE = regex(
    r"^[ \t\xa0]*(?P<mark>([*†‡§¶+#^])\2{0,3})[ \t\xa0]*(?P<words>"
    r"(?:(?:filed|furnished)\s+(?:herewith|previously)|previously\s+(?:filed|furnished)"
    r"|(?:indicates|denotes|constitutes|is)\s|management\s+contract|(?:certain\s+)?(?:portions|schedules|exhibits|annexes|confidential)\b"
    r"|to\s+be\s+filed|incorporated|in\s+accordance\s+with|pursuant\s+to|compensatory|exhibits?\s+and\s+schedules|schedules)[^\n]*)",
    re.I | re.M,
)
"""A line that begins with a mark and goes on as the notes of exhibit lists do."""
_NEAR = 2500


class NoteWithoutMark(Rule):
    """A note under the exhibit list explains a mark that no row of the list bears.

    The mark was lost, or the note is left over from an earlier report: the reader cannot tell which exhibit is
    meant.

    Not flagged: notes that say nothing of exhibits, or stand elsewhere; a mark that stands anywhere in a row of
    either list, or in the lines between them.

    Source: custom; for the marks that are required, Regulation S-K, Item 601(a)(5), (b)(2)(ii) and (b)(10)(iv).
    """

    code = "EXH014"
    name = "exhibit-note-without-mark"
    severity = Severity.WARNING
    citation = "Custom of exhibit indexes; compare Regulation S-K, Item 601(b)(10)(iv)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}

* Filed herewith.
~ EXH014
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the mark of each note that no row bears."""
        told: set[str] = set()
        for rows in (filing.exhibits.listed, filing.exhibits.index):
            if not rows:
                continue
            start = rows[0].span.start
            end = min(rows[-1].span.end + _NEAR, len(filing.text))
            for match in _NOTE.finditer(filing.text, rows[0].span.end, end):
                mark = match["mark"]
                if mark in told or _is_borne(filing, mark, start, match.start()):
                    continue
                told.add(mark)
                yield self.violation(
                    filing.span(*match.span("mark")),
                    f'This note explains the mark "{mark}", and no exhibit of the list bears it',
                )


def _is_borne(filing: Filing, mark: str, start: int, end: int) -> bool:
    """Whether a mark stands before the note (from the head of the columns on), or in a row of either list."""
    printed = alone(mark)
    if printed.search(filing.text, max(0, start - 200), end):
        return True
    rows: tuple[Exhibit, ...] = (*filing.exhibits.listed, *filing.exhibits.index)
    return any(mark in row.marks or printed.search(row.span.text) for row in rows)

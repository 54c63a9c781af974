"""A footnote mark in the exhibit list, and no note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span
from lint8k_rules.exhibits._marks import alone


class MarkWithoutNote(Rule):
    """A row of the exhibit list bears a footnote mark that nothing in the report explains.

    What the mark says (filed herewith, furnished, a compensatory plan, schedules left out) is lost to the reader.

    Not flagged: marks of figures in brackets, which stand for much else; a mark that stands anywhere in the
    report outside the rows.

    Source: custom; for the marks that are required, Regulation S-K, Item 601(a)(5), (b)(2)(ii) and (b)(10)(iv).
    """

    code = "EXH013"
    name = "exhibit-mark-without-note"
    severity = Severity.WARNING
    citation = "Custom of exhibit indexes; compare Regulation S-K, Item 601(b)(10)(iv)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1*    Press release dated {day}
     ~~~~~ EXH013
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each unexplained mark, at the first row that bears it, with the others related."""
        rows = sorted(
            (*filing.exhibits.listed, *filing.exhibits.index),
            key=lambda row: (row.span.start, -row.span.end),
        )
        if not any(row.marks for row in rows):
            return
        outside = _outside(filing.text, [row.span for row in rows])
        marked: dict[str, list[tuple[str, Span]]] = {}
        for row in rows:
            for mark in row.marks:
                if not mark.startswith("("):
                    marked.setdefault(mark, []).append((row.number, _marked(row.span, row.number_span, mark)))
        for mark, places in marked.items():
            if alone(mark).search(outside):
                continue
            number, span = places[0]
            yield self.violation(
                span,
                f'Exhibit {number} bears the mark "{mark}", and no note says what it means',
                related=[Related("marked too", other) for _, other in places[1:]],
                unfinished=True,
            )


def _outside(text: str, spans: list[Span]) -> str:
    """The text without the rows."""
    pieces, at = [], 0
    for span in spans:
        if span.start > at:
            pieces.append(text[at : span.start])
        at = max(at, span.end)
    return "\n".join((*pieces, text[at:]))


def _marked(row: Span, number: Span, mark: str) -> Span:
    """The number with the mark where that stands beside it, else the number alone."""
    text = row.source.text
    before = re.search(rf"{re.escape(mark)}[ \xa0]?$", text[row.start : number.start])
    behind = re.match(rf"[ \xa0]?{re.escape(mark)}", text[number.end : row.end])
    start = row.start + before.start() if before else number.start
    return row.source.span(start, number.end + (behind.end() if behind else 0))

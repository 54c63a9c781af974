"""An exhibit number that stands twice in one list."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Exhibit, Filing, Finding, Related, Rule, Severity
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, key


class ListedTwice(Rule):
    """Two rows of the exhibit list, or of the exhibit index, have the same number.

    Each exhibit has a number of its own, by which the text, the index and EDGAR's document types name it.

    Not flagged as an error: a number without a point ("99"), which old lists give to all exhibits of the
    class. Not flagged at all: interactive data.

    Source: Regulation S-K, Item 601(a)(2).
    """

    code = "EXH003"
    name = "exhibit-listed-twice"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
     99.1     Investor presentation
     ~~~~ EXH003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number that an earlier row of the same list has."""
        for rows in (filing.exhibits.listed, filing.exhibits.index):
            first: dict[str, Exhibit] = {}
            for row in rows:
                earlier = first.setdefault(key(row.number), row)
                if earlier is row or exhibit_class(row.number) in INTERACTIVE:
                    continue
                yield self.violation(
                    row.number_span,
                    f"Exhibit {row.number} is listed twice; each exhibit has a number of its own",
                    related=[Related("listed first here", earlier.number_span)],
                    severity=Severity.NOTE if row.number.isdigit() else None,
                )

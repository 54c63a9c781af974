"""An exhibit listed without a description."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.exhibits._numbers import key


class DescriptionMissing(Rule):
    """A row of the exhibit list has a number and says not what the exhibit is.

    The index is there to identify each exhibit; a bare number does not.

    Not flagged: a number whose description the other list has; a list that has no descriptions at all.

    Source: Regulation S-K, Item 601(a)(2).
    """

    code = "EXH021"
    name = "exhibit-description-missing"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}

     99.2
     ~~~~ EXH021
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number without a description."""
        lists = (filing.exhibits.listed, filing.exhibits.index)
        described = {key(row.number) for rows in lists for row in rows if row.description}
        told: set[str] = set()
        for rows in lists:
            for row in rows:
                name = key(row.number)
                if row.description or name in described or name in told or len(rows) < 2 or not described:
                    continue
                told.add(name)
                yield self.violation(
                    row.number_span,
                    f"Exhibit {row.number} has no description; the list is to say what each exhibit is",
                    unfinished=True,
                )

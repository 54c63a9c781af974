"""Exhibit numbers that do not ascend."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, key, rank


class NumbersOutOfOrder(Rule):
    """The numbers of an exhibit list do not ascend: 99.1 stands before 10.1, or 99.2 before 99.1.

    The exhibit table numbers the exhibits by classes, and a reader looks for them in that order.

    Not flagged: interactive data, which some put before the other exhibits; the same number twice, of which
    EXH003 speaks; an index that has the wrong order of the list, which is told once.

    Source: custom, after the order of the exhibit table of Regulation S-K, Item 601.
    """

    code = "EXH011"
    name = "exhibit-numbers-out-of-order"
    severity = Severity.NOTE
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2)), by custom"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
     10.1     Supply Agreement dated {day}
     ~~~~ EXH011
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note at the first number that is lower than the one above it."""
        for rows in (filing.exhibits.listed, filing.exhibits.index):
            plain = [row for row in rows if exhibit_class(row.number) not in INTERACTIVE]
            for above, row in pairwise(plain):
                if key(above.number) != key(row.number) and rank(row.number) < rank(above.number):
                    yield self.violation(
                        row.number_span,
                        f"Exhibit {row.number} stands behind Exhibit {above.number}; exhibits are listed in the order of"
                        " their numbers",
                        related=[Related("above it", above.number_span)],
                    )
                    return

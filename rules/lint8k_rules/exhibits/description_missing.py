"""An exhibit listed without a description."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span, regex
from lint8k_rules.exhibits._numbers import key

_BARE = 40
"""A row longer than this is a sentence that names exhibits, not a row of a list."""

_ALONE = regex(r"^[^\w\n]*(?:Exhibit[ \xa0]+)?(?P<number>\d{1,3}\.\d{1,2})[^\w\n]*$", re.M | re.I)
"""A number alone on its line, which is no row for the reader of lists where no other is."""


class DescriptionMissing(Rule):
    """A row of the exhibit list has a number and says not what the exhibit is.

    The index is there to identify each exhibit; a bare number does not.

    Not flagged: a list of bare numbers that the other list describes; exhibits that a sentence names instead of a list.

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
            bare_list = not any(row.description for row in rows)
            for row in rows:
                name = key(row.number)
                if bare_list and name in described:
                    continue
                if row.description or name in told or len(row.span.text) > _BARE:
                    continue
                told.add(name)
                yield self._bare(row.number, row.number_span)
        item = filing.item("9.01", "7")
        if item and not any(lists):
            alone = _ALONE.search(filing.text, item.body.start, item.body.end)
            if alone and not regex(r"[A-Za-z]{3}").search(filing.text[alone.end() : item.body.end]):
                yield self._bare(alone["number"], filing.span(*alone.span("number")))

    def _bare(self, number: str, span: Span) -> Finding:
        message = f"Exhibit {number} has no description; the list is to say what each exhibit is"
        return self.violation(span, message, unfinished=True)

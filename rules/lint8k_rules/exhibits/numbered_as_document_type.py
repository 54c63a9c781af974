"""Exhibit numbers printed as EDGAR's document types."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex

_TYPE = regex(r"EX-", re.I)


class NumberedAsDocumentType(Rule):
    """A list prints exhibit numbers as EDGAR's document types ("EX-99.1").

    EX-99.1 is the type of the document in the submission; the exhibit is Exhibit 99.1, and so the text and
    the other list name it.

    Source: Regulation S-K, Item 601(a)(2) and the exhibit table, which number exhibits; EDGAR Filer Manual,
    volume II, for the types.
    """

    code = "EXH007"
    name = "numbered-as-document-type"
    severity = Severity.NOTE
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        tail="""
                                 EXHIBIT INDEX

     EX-99.1     Press release dated {day}
     ~~~~~~~ EXH007
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note for each list, at its first such number, with the others related."""
        for rows in (filing.exhibits.listed, filing.exhibits.index):
            places = [
                (row.number, filing.span(found.start(), row.number_span.end))
                for row in rows
                if (found := _TYPE.search(filing.text, row.span.start, row.number_span.start))
            ]
            yield from self._noted(places)

    def _noted(self, places: list[tuple[str, Span]]) -> Iterator[Finding]:
        if places:
            number, span = places[0]
            yield self.violation(
                span,
                f'"{span.text}" is a document type of EDGAR; the exhibit is {number}',
                related=[Related("and here", other) for _, other in places[1:]],
            )

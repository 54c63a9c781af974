"""A blank before a comma."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules._prose import prose

_SPACED = regex(r",(?<=[A-Za-z)”’][ \xa0],)(?=[ \xa0][A-Za-z])")


class SpaceBeforeComma(Rule):
    """A blank stands before a comma: "the quarry , which".

    A word was taken out there, and perhaps more than a word.

    Flagged between the words of a sentence. Not flagged: columns and cells, lists of figures, a comma that begins a
    line, two blanks and more, quotations, the cover.

    Source: custom of printing.
    """

    code = "TXT018"
    name = "space-before-comma"
    severity = Severity.NOTE
    citation = "Custom of printing"
    right = Example(
        body="Item 8.01  Other Events.\n\nThe quarry, which is deep, was sold to Bask Stone , , for cash.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The quarry , which is deep, was sold.
           ~ TXT018
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each such comma; the fix takes the blank out."""
        text = prose(filing)
        for match in _SPACED.finditer(text, filing.body.start, filing.body.end):
            before = match.start() - 2
            yield self.violation(
                filing.span(*match.span()),
                "A blank stands before the comma; a word may be missing there",
                fix=Fix((Edit(filing.span(before, match.end()), f"{text[before]},"),), safe=False),
            )

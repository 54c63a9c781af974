"""A comma, a stop or a dollar sign printed twice."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import first, in_turn

_TWICE = (
    regex(
        r"[,;:.](?<=[\w)”\"’].)(?:(?<=,)[ \xa0]?,|(?<=;)[ \xa0]?;|(?<=:)[ \xa0]?:|(?<=\.)\.(?![ \xa0]*[$\d(—–-]))(?=[\s\xa0]|$)"
    ),
    regex(rf"{first('LL')}[CP](?P<stray>\.)(?=[,;])"),
    regex(r"\$(?<![\w$]\$)[ \xa0]?\$(?=[ \xa0]?\d)"),
)


class PunctuationDoubled(Rule):
    """A comma, a full stop, a colon or a dollar sign is printed twice, or beside another: "Inc..", "$$500,000", "LLC.,".

    Only the items are looked through, not the cover with its leaders. Dots of an ellipsis or of a leader, three
    and more, apart or before a figure, are let pass, and so are quotations and exhibits.

    Source: custom of drafting.
    """

    code = "TXT011"
    name = "punctuation-doubled"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nHollin Ridge, Inc. sold the quarry for $500,000 ... in cash.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The quarry was sold to Bask Stone, Inc.. in May for cash.
                                      ~~ TXT011
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each doubled mark."""
        if not filing.items:
            return
        text, start, end = prose(filing), filing.items[0].heading.start, filing.body.end
        for match in in_turn(text, start, end, *_TWICE):
            words = filing.span(*match.span())
            message = f'"{words.text}" stands where one mark would do'
            if "stray" in match.re.groupindex:
                message = f'"{words.text}" has a period that the abbreviation has not'
            yield self.violation(words, message)

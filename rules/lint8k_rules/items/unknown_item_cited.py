"""A reference to an item that Form 8-K does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import MODERN, Example, Filing, Finding, Related, Rule, Severity, Span, law, regex

_CITED = regex(
    r"[Ii](?<!\w.)(?i:tems?[\s\xa0]+(?P<number>\d\.\d\d)(?![\d%]|\.\d)(?P<after>(?:\([a-z0-9]\))*[\s\xa0]*(?:of|in|to)[\s\xa0]+(?:\S+[\s\xa0]+){0,3}\S+)?)"
)
_OF_FORM = regex(r"8-?K|this|\breport", re.I)


class UnknownItemCited(Rule):
    """The text refers to an item of Form 8-K by a number that the form does not have.

    "Incorporated by reference into this Item 3.20" leads nowhere; as a rule two digits have changed places,
    or the number of the heading was mended and the sentence under it was not.

    Not flagged: items of anything else ("Item 2.31 of the Disclosure Schedule"); references in reports with
    Items 1 to 12, whose numbers other forms have too; a number that stands in a heading of the report, of
    which ITM001 speaks.

    Source: Form 8-K, the items of any period.
    """

    code = "ITM007"
    name = "unknown-item-cited"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 3.02  Unregistered Sales of Equity Securities.

On {day}, Hollin Ridge Materials, Inc. sold 4,000 shares of its preferred stock.
The purchase agreement is incorporated by reference into this Item 3.20.
                                                                   ~~~~ ITM007
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each such number, at its first place, with the others related."""
        if filing.era != MODERN:
            return
        known = {row.number for row in law.known_items()} | {item.number for item in filing.items}
        places: dict[str, list[Span]] = {}
        for match in _CITED.finditer(filing.text, filing.body.start, filing.body.end):
            after = match["after"]
            if match["number"] not in known and (after is None or _OF_FORM.search(after)):
                places.setdefault(match["number"], []).append(filing.span(*match.span("number")))
        for number, (first, *others) in places.items():
            yield self.violation(
                first,
                f"The text refers to Item {number}, and Form 8-K has no such item",
                related=[Related("and here", other) for other in others],
            )

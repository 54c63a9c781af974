"""Exhibits named under the item without their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex

_PARAGRAPH = regex(
    r"^[^\w\n]*\((?P<letter>[cd])\)[^\w\n]*(?:Exhibits?\b[^\w\n]*)?(?:\n[^\w\n]*)?(?:\((?:i|1|a)\)[^\w\n]*)?"
    r"(?P<words>[A-Z][^\n]{10,})",
    re.M,
)
_POINTS = regex(
    r"\b(?:index|listed|list\s+of|following|attached|herewith|incorporated|none|not\s+applicable|reference|see)\b",
    re.I,
)
_DOCUMENT = regex(
    r"\b(?:agreement|press\s+release|amendment|letter|by-?laws|indenture|certificate|presentation|consent|plan|lease)\b",
    re.I,
)


class ListWithoutNumbers(Rule):
    """The item on exhibits names them without their numbers, and only the index numbers them.

    The list is to give each exhibit its number in the exhibit table.

    Not flagged: an item that only points to the index; a list of which one row has a number.

    Source: Regulation S-K, Item 601(a)(2); Form 8-K, Item 9.01(d).
    """

    code = "EXH025"
    name = "exhibit-list-without-numbers"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. signed an agreement.

Item 9.01  Financial Statements and Exhibits.

(d) Supply Agreement dated {day} with Sable Creek Partners
    ~~~~~~~~~~~~~~~~ EXH025
""",
        tail="""
EXHIBIT INDEX

     10.1     Supply Agreement dated {day} with Sable Creek Partners
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the first document so named."""
        item, index = filing.item("9.01", "7"), filing.exhibits.index
        if item is None or filing.exhibits.listed or not index:
            return
        found = _PARAGRAPH.search(filing.text, item.body.start, item.body.end)
        if found is None or _POINTS.search(found["words"]):
            return
        document = _DOCUMENT.search(filing.text, *found.span("words"))
        if document and document.start() - found.start("words") < 80:
            yield self.violation(
                filing.span(found.start("words"), document.end()),
                f"Item {item.number} names its exhibits without their numbers, which only the exhibit index has",
                related=[Related("numbered here", index[0].number_span)],
            )

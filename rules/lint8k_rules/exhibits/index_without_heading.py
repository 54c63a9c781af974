"""An exhibit index without a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex


class IndexWithoutHeading(Rule):
    """A second list of exhibits, behind the signatures, has the heads of its columns and no heading of its own.

    A page that begins with "Exhibit No." and "Description" does not say whose exhibits it lists.

    Not flagged: the list under Item 9.01 (Item 7 before 23 August 2004), which the item heads.

    Source: custom; Regulation S-K, Item 601(a)(2), calls it the exhibit index.
    """

    code = "EXH026"
    name = "exhibit-index-without-heading"
    severity = Severity.NOTE
    citation = "Custom, after Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        tail="""
Exhibit No.     Description
~~~~~~~~~~~~~~~~~~~~~~~~~~~ EXH026

99.1            Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note, at the heads of the columns."""
        heading = filing.exhibits.index_heading
        if heading and filing.exhibits.listed and not regex(r"\b(?:index|list)\b", re.I).search(heading.text):
            yield self.violation(heading, 'The exhibit index has no heading; it would be "EXHIBIT INDEX"')

"""An item without its caption."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law
from lint8k_rules.items._captions import alone


class CaptionMissing(Rule):
    """A heading has the number of an item and not its caption.

    The form asks for the number and the caption of each item that the report answers; the reader is not to look
    them up.

    Not flagged: combined headings; a second heading of the same item; numbers that the form does not have.

    Source: Form 8-K, General Instruction D.
    """

    code = "ITM013"
    name = "caption-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01
~~~~~~~~~ ITM013

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each heading that ends with its number."""
        captioned = {item.number for item in filing.items if item.caption is not None}
        for item in filing.items:
            row = law.item(item.number, filing.as_of)
            if item.caption is None and row and item.number not in captioned and alone(filing, item):
                yield self.violation(
                    item.heading,
                    f'Item {item.number} has no caption; the form\'s is "{row.caption}"',
                )

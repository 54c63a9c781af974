"""A furnished-not-filed legend on an item that is filed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules._prose import prose
from lint8k_rules.items._captions import alone
from lint8k_rules.items._legends import furnishable, legends


class LegendOnFiledItem(Rule):
    """A legend says of an item that it is furnished, and the item is one that is filed.

    General Instruction B.2 keeps from Section 18 what is furnished under Items 2.02 and 7.01 (12 and 9 before), and nothing
    else; to what is reported under another item the legend may give no such cover.

    Not flagged: a legend that names Item 2.02 or 7.01 beside it or speaks of an exhibit only; combined headings; a
    legend that does not name the item under which it stands.

    Source: Form 8-K, General Instruction B.2; Exchange Act, Section 18.
    """

    code = "ITM011"
    name = "legend-on-filed-item"
    severity = Severity.NOTE
    citation = "Form 8-K, General Instruction B.2 (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release. The information
in this Item 8.01 is furnished and shall not be deemed "filed" for purposes of
        ~~~~~~~~~ ITM011
Section 18 of the Securities Exchange Act of 1934.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the name of the item in its legend."""
        text, free = prose(filing), furnishable(filing)
        for legend in legends(filing):
            number = legend.item.number
            if not legend.not_filed or number in free or not alone(filing, legend.item):
                continue
            sentence = text[legend.start : legend.end]
            named = re.search(rf"\bItem\s+{re.escape(number)}(?![\d.])", sentence)
            if named and not any(re.search(rf"\b{re.escape(one)}(?![\d.])", sentence) for one in free):
                yield self.violation(
                    filing.span(legend.start + named.start(), legend.start + named.end()),
                    f"The legend says that Item {number} is furnished and not filed; that is so of Items"
                    f" {' and '.join(free)} alone, and Item {number} is filed whatever the legend says",
                )

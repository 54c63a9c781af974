"""An item under which nothing stands."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Item, Rule, Severity, regex
from lint8k_rules.items._captions import alone

_WORD = regex(r"[^\W_]{2,}")


class ItemEmpty(Rule):
    """An item has a heading, and nothing stands under it.

    A report answers each item that it names, or incorporates the answer by reference; of items that do not apply
    the heading is left out.

    Not flagged: headings that follow one another and are answered together, as Items 2.02 and 7.01; combined headings; the last
    item of a report without a signature page, which may go on where nothing was read.

    Source: Form 8-K, General Instruction D, under which items that are not applicable need not be mentioned.
    """

    code = "ITM014"
    name = "item-empty"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 3.02  Unregistered Sales of Equity Securities.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM014

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the heading of each item without a word, the next of which is that for exhibits or none."""
        for at, item in enumerate(filing.items):
            following = filing.items[at + 1] if at + 1 < len(filing.items) else None
            if _WORD.search(filing.text, item.body.start, item.body.end) or not alone(filing, item):
                continue
            if following is None and (filing.signing is None or item.number in ("7", "9.01")):
                continue
            if following is None or _is_for_exhibits(following):
                yield self.violation(
                    item.heading,
                    f"Nothing stands under Item {item.number}; what the item asks for is to be told here, or incorporated by"
                    " reference, or the heading left out",
                    unfinished=True,
                )


def _is_for_exhibits(item: Item) -> bool:
    return item.number in ("7", "9.01")

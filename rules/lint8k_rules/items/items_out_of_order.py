"""Items that do not follow one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint8k.api import Example, Filing, Finding, Item, Related, Rule, Severity, law
from lint8k_rules.items._captions import is_anothers


class ItemsOutOfOrder(Rule):
    """The items of the report do not stand in the order of the form.

    Readers, and programs that read reports, look for an item behind the lower numbers and before the higher ones.

    Not flagged: a number that the form has not, or that stands over another item's caption (ITM001 and ITM002 speak of
    them); items that the report has twice; reports of several registrants.

    Source: custom; the order of the items in Form 8-K.
    """

    code = "ITM015"
    name = "items-out-of-order"
    severity = Severity.NOTE
    citation = "Form 8-K, order of its items (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.

Item 7.01  Regulation FD Disclosure.
     ~~~~ ITM015

The company will speak at a conference of builders.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note, at the number of the first item that stands behind a higher one."""
        numbers = [item.number for item in filing.items]
        if len(filing.cover.registrants) > 1 or len(set(numbers)) < len(numbers):
            return
        if any(law.item(item.number, filing.as_of) is None or is_anothers(item) for item in filing.items):
            return
        for before, item in pairwise(filing.items):
            if _order(item) < _order(before):
                yield self.violation(
                    item.number_span,
                    f"Item {item.number} stands behind Item {before.number}; items stand in the order of the form",
                    related=[Related("the item before", before.number_span)],
                )
                return


def _order(item: Item) -> tuple[int, ...]:
    return tuple(int(part) for part in item.number.split("."))

"""An item that the report has twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Item, Related, Rule, Severity, regex
from lint8k_rules.items._captions import alone, is_anothers

_LETTERS = regex(r"\([a-z]\)", re.I)


class ItemTwice(Rule):
    """The report has two headings for the same item.

    All that is reported under an item belongs under one heading; a second one is as a rule the heading of
    another item whose number was not changed.

    Not flagged: headings that name different paragraphs of the item, that are continued, or that combine
    several items; a report of several registrants, each of which may have its own; a second heading with the
    caption of another item, of which ITM002 speaks.

    Source: Form 8-K, General Instruction D, which asks for the number and caption of each applicable item.
    """

    code = "ITM003"
    name = "item-twice"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.

Item 8.01  Other Events.
~~~~~~~~~~~~~~~~~~~~~~~ ITM003

On {day}, the board of directors declared a dividend.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each heading of an item that has had one."""
        if len(filing.cover.registrants) > 1:
            return
        first: dict[str, Item] = {}
        for item in filing.items:
            earlier = first.setdefault(item.number, item)
            if earlier is item or is_anothers(item) or not (alone(filing, item) and alone(filing, earlier)):
                continue
            if _paragraphs(filing, item) != _paragraphs(filing, earlier) or _continued(filing, item):
                continue
            yield self.violation(
                item.heading,
                f"Item {item.number} has a heading already; each item has one, under which all that it asks for is reported",
                related=[Related(f"the first heading of Item {item.number}", earlier.heading)],
            )


def _paragraphs(filing: Filing, item: Item) -> tuple[str, ...]:
    """The paragraphs that a heading names, between the number and the caption or at once behind it."""
    return tuple(_LETTERS.findall(filing.text[item.heading.start : item.heading.end + 6].lower()))


def _continued(filing: Filing, item: Item) -> bool:
    around = filing.text[item.heading.start : item.heading.end + 24].lower()
    return "continued" in around or "cont'd" in around or "cont’d" in around

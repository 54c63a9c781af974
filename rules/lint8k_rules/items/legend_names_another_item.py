"""A furnished-not-filed legend that names another item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import MODERN, Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules.items._captions import alone
from lint8k_rules.items._legends import Legend, furnishable, legends

_ITEM = regex(
    r"\b(?P<this>this\s+)?Items?\s+(?P<numbers>\d\.\d\d(?!\d)(?:(?:,?\s+(?:and|or|&)\s+|,\s+)(?:Items?\s+)?\d\.\d\d(?!\d))*)"
    r"(?P<here>\s+(?:of|in|to)\s+this\b)?",
    re.I,
)
_ONE = regex(r"\d\.\d\d")
_UNDER = regex(r"\b(?:pursuant\s+to|under|in\s+accordance\s+with)\s+$", re.I)
_ELSEWHERE = regex(
    r"\bRegulation\s+S|\bForm\s+(?:10|20|40|S-|F-)|\bpreviously\b|\b(?:dated|filed\s+on|furnished\s+on)\b|\b(?:annual|quarterly|registration)\b",
    re.I,
)
_WHOLE = regex(
    r"\bthis\s+(?:Current\s+)?(?:Report|Form\s+8-?K|8-?K)|\bthis\s+Item\b(?!\s+\d)|\b(?:hereto|herein|foregoing|above)\b",
    re.I,
)


class LegendNamesAnotherItem(Rule):
    """The furnished-not-filed legend of an item names another item.

    What is furnished under Item 2.02 or 7.01 stays outside Section 18 and is not incorporated into registration statements;
    a legend that names the wrong item leaves it in doubt whether it covers what stands under it.

    Not flagged: legends that name their own item, or the whole report; "this Item" with the number of another, of which TRM003
    speaks; reports with Items 1 to 12; combined headings; a legend
    placed in another item on purpose, which names an item that has no legend of its own.

    Source: Form 8-K, General Instruction B.2; Exchange Act, Section 18.
    """

    code = "ITM010"
    name = "legend-names-another-item"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction B.2 (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 2.02  Results of Operations and Financial Condition.

On {day}, Hollin Ridge Materials, Inc. issued the press release attached as
Exhibit 99.1. The information in Item 7.01, including Exhibit 99.1, is furnished
                                      ~~~~ ITM010
and shall not be deemed "filed" for purposes of Section 18 of the Exchange Act.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the item that a legend names wrongly."""
        if filing.era != MODERN:
            return
        told = [legend for legend in legends(filing) if legend.not_filed]
        present = {item.number for item in filing.items}
        with_legend = {legend.item.number for legend in told}
        for legend in told:
            if alone(filing, legend.item):
                yield from self._items(filing, legend, present, with_legend)

    def _items(
        self, filing: Filing, legend: Legend, present: set[str], with_legend: set[str]
    ) -> Iterator[Finding]:
        text, own, free = prose(filing), legend.item.number, furnishable(filing)
        named = list(_ITEM.finditer(text, legend.start, legend.end))
        if own in {one for match in named for one in _ONE.findall(match["numbers"])}:
            return
        if not named or _ELSEWHERE.search(text, legend.start, legend.end):
            return
        whole = _WHOLE.search(text, legend.start, legend.end) is not None
        for match in named:
            if match["this"] or match["here"]:
                continue
            under = _UNDER.search(text, max(legend.start, match.start() - 40), match.start()) is not None
            for one in _ONE.finditer(text, *match.span("numbers")):
                doubtful = one[0] in with_legend or whole or own not in free
                if one[0] in present and doubtful and not (under and one[0] not in free and own in free):
                    continue
                why = (
                    "which the report does not have"
                    if one[0] not in present
                    else f"and not its own item, so that it does not say that what stands under Item {own} is furnished"
                )
                yield self.violation(
                    filing.span(*one.span()), f"The legend under Item {own} names Item {one[0]}, {why}"
                )

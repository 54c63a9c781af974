"""A heading of an item that is misprinted so that it is none."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.items._captions import alone
from lint8k_rules.items._lost import lost

_BEFORE = regex(r"(?P<word>[A-Za-z1]{2,7})[.:]?\s*(?P<number>\d[\d.,:;\s]*)")
"""A word and a number; what has more between them ("Item No.", letters of paragraphs) is left alone."""


class HeadingMisprinted(Rule):
    """A line bears the caption of an item, and the word Item or the number before it is misprinted or missing.

    "Item 801 Other Events" and "Itme 8.01 Other Events" are no headings to programs that look for them, and what stands below
    is taken for a part of the item before.

    Not flagged: captions of items that the report has under a sound heading, as in a table of contents; captions cut or
    reworded; captions without any word or number before them, which may be titles.

    Source: Form 8-K, General Instruction D.
    """

    code = "ITM019"
    name = "heading-misprinted"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    yields_to = ("ITM001", "ITM002")
    right = Example()
    wrong = Example(
        body="""\
Item 7.01  Regulation FD Disclosure.

The company will speak at a conference of builders.

Item 801  Other Events.
~~~~~~~~ ITM019

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the words that stand before each such caption."""
        for item in filing.items:
            before = filing.span(item.heading.start, item.number_span.end)
            match = _BEFORE.fullmatch(before.text)
            if match is None or not alone(filing, item):
                continue
            word, number = match["word"].lower(), match["number"]
            if word != "item" or regex(r"\s").sub("", number) != item.number:
                yield self.violation(
                    before,
                    f'"{" ".join(before.text.split())}" stands before the caption of an item; it should be'
                    f' "Item {item.number}"',
                )
        for one in lost(filing):
            yield self.violation(
                one.head,
                f'"{one.head.text}" stands before the caption "{one.caption}", which is that of Item {one.number};'
                f' the heading should begin with "Item {one.number}"',
            )

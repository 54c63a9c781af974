"""A blank left open."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity

from ._blanks import blanks


class BlankLeftOpen(Rule):
    """A blank of the draft was left open: [●], $[___], TBD, [insert date], March XX, 20XX.

    What was to be filled in before filing is missing, be it a price or a day. The cover, the items and the
    exhibit lists are looked through; blanks in an exhibit are its own affair (a form of agreement has them),
    and so is the date of signing. Check boxes, [***] for what is redacted, rules of tables and fields, words
    in brackets in a quotation, and "to be determined" in a sentence are no blanks.

    Source: Exchange Act Rule 12b-20; custom of drafting.
    """

    code = "DFT001"
    name = "blank-left-open"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    right = Example(
        body="""\
Item 8.01  Other Events.

The price will be to be determined by the board. The agreement says that "[the
Company] shall pay [***] per ton".
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company will sell [●] shares of common stock at $14.00 per share.
                      ~~~ DFT001
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each blank."""
        stretches = [(0, filing.signing.start if filing.signing else len(filing.text))]
        stretches += [(exhibit.span.start, exhibit.span.end) for exhibit in filing.exhibits.index]
        seen = 0
        for start, end in stretches:
            for low, high in blanks(filing.text, max(start, seen), end):
                blank = filing.span(low, high)
                yield self.violation(blank, f'The blank "{blank.text}" was left open', unfinished=True)
            seen = max(seen, end)

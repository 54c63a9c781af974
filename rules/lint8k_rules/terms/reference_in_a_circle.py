"""Items that refer to one another and say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lint8k.api import Example, Filing, Finding, Item, Related, Rule, Severity, Span, regex

_W = r"[\s\xa0]{1,12}"
_REFERENCE = regex(
    rf"\b(?:set{_W}forth|contained|described|included|disclosed|provided|disclosure|information){_W}(?:\w+{_W}){{0,4}}?"
    rf"(?:in|under|of|above{_W}in|below{_W}under){_W}(?P<item>Item{_W}(?P<number>\d\.\d\d))(?!\d)",
)
_WORD = regex(r"[A-Za-z]{2,}")
_MOST = 75
"""So many words an item may have that says nothing but where its information is."""


class ReferenceInACircle(Rule):
    """Two items each say that their information is in the other.

    "The information in Item 2.03 is incorporated here" under Item 1.01, and the same of Item 1.01 under Item 2.03: the
    reader is sent to and fro, and the event is reported nowhere.

    Flagged where both items are short and each names the other as the place of its information. Not flagged: an item
    that tells something of its own, references to exhibits.

    Source: Exchange Act Rule 12b-23 (17 CFR 240.12b-23); Form 8-K, General Instruction D.
    """

    code = "TRM017"
    name = "reference-in-a-circle"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-23 (17 CFR 240.12b-23)"
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The information set forth in Item 2.03 is incorporated by reference into this Item 1.01.
                             ~~~~~~~~~ TRM017

Item 2.03  Creation of a Direct Financial Obligation or an Obligation under an
           Off-Balance Sheet Arrangement of a Registrant.

The information set forth in Item 1.01 is incorporated by reference into this Item 2.03.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the first of two references that lead to one another."""
        leads: dict[str, tuple[str, Span]] = {}
        for item in filing.items:
            if (found := _leads_to(filing, item)) is None:
                continue
            number, place = found
            back = leads.get(number)
            if back is not None and back[0] == item.number:
                yield self.violation(
                    back[1],
                    f"Item {number} refers to Item {item.number}, and Item {item.number} back to it; neither reports the event",
                    related=[Related("refers back", place)],
                )
            leads.setdefault(item.number, (number, place))


def _leads_to(filing: Filing, item: Item) -> tuple[str, Span] | None:
    """The one other item to which an item leads that says nothing else, and the place where it is named."""
    text = filing.text
    if any(islice(_WORD.finditer(text, item.body.start, item.body.end), _MOST, None)):
        return None
    words = text[item.body.start : item.body.end]
    matches = [match for match in _REFERENCE.finditer(words) if match["number"] != item.number]
    if len({match["number"] for match in matches}) != 1:
        return None
    low, high = matches[0].span("item")
    return matches[0]["number"], filing.span(item.body.start + low, item.body.start + high)

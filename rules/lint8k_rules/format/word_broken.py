"""A word broken by a blank or a line end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules._prose import each_token, prose
from lint8k_rules._quick import one_of
from lint8k_rules.text._words import FIELD

_GAP = regex(r"[ \xa0]\n?|\n|-[ \xa0]")
_SHORT = regex(
    one_of("Mr", "Mrs", "Ms", "Dr", "Inc", "Corp", "Ltd") + r"(?P<blank>[ \xa0\n])\.(?=[\s\xa0][A-Z])"
)
_NO_WORD = frozenset(["_", "'", "’", "/", "&", "-"])
_TWO_WORDS = """
a mended|a part|am ended|audit or|be coming|chair person|direct or|for ward|further more|here with
here under|herein after|how ever|in ability|in corporation|in dependent|in directly|in formation
in tangible|inter national|invest or|non competition|non qualified|note holder|note holders
occur red|other wise|out lined|out standing|per cent|percent age|pro posed|pro vision|prospect us
share holder|share holders|share holding|share holdings|stock holder|stock holders|stock holding
stock holdings|success or|super vision|there after|there in|there of|there to|there under|turn over
turn overs|under signed|under standing|under taken|under taking|under writing|under written|with draw|with drawn|with drew
with holding|with out
"""
_ALSO_TWO = frozenset(pair for line in _TWO_WORDS.strip().splitlines() for pair in line.split("|"))
"""Pairs of words that may stand side by side ("direct or indirect") and those that many write apart."""


class WordBroken(Rule):
    """A word is broken by a blank or by a line end: "Commissi on", "conti nue", "Mr . Blair".

    A search for the word does not find it. It comes of a conversion that cut the lines at a fixed width.

    Only words of this field are flagged, where the two parts make one and are not two words that may stand side
    by side ("direct or", "per cent"). Words divided with a hyphen at the end of a typed line are not broken; the
    captions of items have rules of their own.

    Source: custom of drafting.
    """

    code = "FMT003"
    name = "word-broken"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The sale has no direct or indirect effect, in formation or otherwise, on the agree-
ment of the parties, who hold 40 per cent.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company filed it with the Securities and Exchange Commissi on in May.
                                                      ~~~~~~~~~~~ FMT003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each broken word."""
        text = prose(filing)
        for match in _SHORT.finditer(text):
            place, blank = filing.span(*match.span()), filing.span(*match.span("blank"))
            yield self.violation(
                place,
                f'"{place.text}" has a blank before the period',
                fix=Fix((Edit(blank, ""),), safe=True),
            )
        for left, right in pairwise(each_token(filing)):
            if not right.text.islower():
                continue
            joined = left.text.lower() + right.text
            if joined not in FIELD and (joined[-1] != "s" or joined[:-1] not in FIELD):
                continue
            if not _is_one(left.text, right.text) or not _GAP.fullmatch(text, left.end, right.start):
                continue
            if text[left.start - 1 : left.start] in _NO_WORD or text[right.end : right.end + 1] in _NO_WORD:
                continue
            item = filing.item_at(left.start)
            if item is None or left.start >= item.heading.end:
                place = filing.span(left.start, right.end)
                yield self.violation(
                    place,
                    f'"{place.text}" is one word, "{left.text}{right.text}", broken in two',
                    fix=Fix((Edit(filing.span(left.end, right.start), ""),), safe=False),
                )


def _is_one(left: str, right: str) -> bool:
    """Whether two parts, the second of small letters, may be those of one word, and are not two that stand alone."""
    pair = f"{left.lower()} {right}"
    return left[1:] == left[1:].lower() and _ALSO_TWO.isdisjoint((pair, pair.removesuffix("s")))

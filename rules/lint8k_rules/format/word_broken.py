"""A word broken by a blank or a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity
from lint8k_rules._prose import prose
from lint8k_rules.text._words import FIELD

_BROKEN = re.compile(
    r"""
      (?<![\w'’/&-])(?P<left>[A-Za-z]?[a-z]{1,20})(?P<gap>[ \xa0]\n?|\n|-[ \xa0])(?=(?P<right>[a-z]{1,14})(?![\w'’-]))
    | (?<![\w.])(?P<short>(?:Mr|Mrs|Ms|Dr|Inc|Corp|Ltd))(?P<blank>[ \xa0\n])(?=\.[\s\xa0][A-Z])
    """,
    re.X,
)
_TWO_WORDS = """
a mended|a part|am ended|audit or|be coming|chair person|direct or|for ward|further more|here with
how ever|in ability|in corporation|in dependent|in directly|in formation|in tangible|inter national
invest or|non competition|non qualified|note holder|note holders|occur red|other wise|out lined
out standing|per cent|percent age|pro posed|pro vision|prospect us|share holder|share holders
share holding|stock holder|stock holders|stock holding|success or|super vision|there in|there of
there to|turn over|under standing|under taken|under taking|under writing|with draw|with drawn
with drew|with holding|with out
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
        for match in _BROKEN.finditer(text):
            if match["short"]:
                blank = filing.span(*match.span("blank"))
                place = filing.span(match.start(), match.end() + 1)
                yield self.violation(
                    place,
                    f'"{place.text}" has a blank before the period; it is "{match["short"]}."',
                    fix=Fix((Edit(blank, ""),), safe=True),
                )
                continue
            left, right = match["left"].lower(), match["right"]
            joined = left + right
            whole = joined in FIELD or (joined.endswith("s") and joined[:-1] in FIELD)
            if not whole or f"{left} {right}" in _ALSO_TWO:
                continue
            item = filing.item_at(match.start())
            if item is not None and match.start() < item.heading.end:
                continue
            place = filing.span(match.start(), match.end("right"))
            yield self.violation(
                place,
                f'"{place.text}" is one word, "{match["left"]}{right}", broken in two',
                fix=Fix((Edit(filing.span(*match.span("gap")), ""),), safe=False),
            )

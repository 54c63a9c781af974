"""A paragraph of an item under the letter of another paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import MODERN, Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_PARAGRAPH = regex(
    r"""(?:^|(?<=[\n\t]))[ \t\xa0]*(?P<mark>\((?P<letter>[a-f])\)|(?P<bare>[a-f])\))[.:]?[\s\xa0]{0,12}
        (?P<title>Exhibits(?=[\dE])|Exhibits?|Financial[\s\xa0]+statements|Pro[\s\xa0-]?forma[\s\xa0]+financial[\s\xa0]+information
          |Shell[\s\xa0]+company[\s\xa0]+transactions|Compensatory[\s\xa0]+arrangements[\s\xa0]+of)(?![a-df-z-])""",
    re.I | re.X,
)
_LETTERS = {
    ("9.01", "exhibit"): ("d", date(2006, 1, 1)),
    ("9.01", "shellcompanytransactions"): ("c", date(2006, 1, 1)),
    ("9.01", "proformafinancialinformation"): ("b", date(2004, 8, 23)),
    ("9.01", "financialstatements"): ("a", date(2004, 8, 23)),
    ("5.02", "compensatoryarrangementsof"): ("e", date(2006, 11, 7)),
}
"""The letter of each paragraph by its title, and the first day on which another is wrong beyond doubt."""

_CITED = regex(
    r"[Ii](?<!\w.)(?i:tem\s+(?P<number>4\.0[12]|5\.0[237]|9\.01)\s?(?P<mark>\((?P<letter>[a-hj-uw])\))(?!\s*(?:of|to|in)\s+(?:the\s+)?(?:\w+\s+)?(?:Agreement|Schedule|Disclosure)))"
)
_LAST = {"4.01": "b", "4.02": "c", "5.02": "f", "5.03": "b", "5.07": "d", "9.01": "d"}
"""The last paragraph that each item has had."""
_SETTLED = date(2007, 1, 1)
"""From this day exhibits under another letter than (d) are a warning."""


class ParagraphLetterWrong(Rule):
    """A paragraph of Item 9.01 or 5.02 stands under another letter than the form gives it.

    Exhibits are paragraph (d) of Item 9.01 since November 7, 2005, when (c) became that on shell companies; the
    compensation of officers is paragraph (e) of Item 5.02 since November 7, 2006. A letter without its opening
    bracket is named too, and a paragraph that its item does not have ("Item 5.02(h)").

    Not flagged: "(c) Exhibits" until the end of 2005, and under Item 7; exhibits under (c) where (d) stands
    there as well; paragraphs without a letter or without their title.

    Source: Form 8-K, Items 5.02 and 9.01; Rel. 33-8587 and 33-8732A.
    """

    code = "ITM008"
    name = "paragraph-letter-wrong"
    severity = Severity.NOTE
    citation = "Form 8-K, Items 5.02 and 9.01 (17 CFR 249.308)"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        body="""\
Item 9.01  Financial Statements and Exhibits.

(c) Exhibits
~~~ ITM008

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each letter that is not its paragraph's; a warning under Item 5.02, and for exhibits since 2007."""
        yield from self._cited(filing)
        for item in filing.items:
            if item.number not in ("5.02", "9.01"):
                continue
            for match in _PARAGRAPH.finditer(filing.text, item.heading.end, item.body.end):
                title = regex(r"[^a-z]").sub("", match["title"].lower()).replace("exhibits", "exhibit")
                letter, since = _LETTERS.get((item.number, title), ("", date.max))
                if filing.as_of < since:
                    continue
                place, printed = filing.span(*match.span("mark")), match["letter"] or match["bare"]
                words = filing.span(*match.span("title")).text
                if printed.lower() != letter:
                    yield self.violation(
                        place,
                        f'"{words}" stands under "{place.text}"; it is paragraph ({letter}) of Item {item.number}',
                        severity=Severity.WARNING
                        if item.number == "5.02" or _is_settled(filing, letter)
                        else None,
                    )
                elif match["bare"]:
                    yield self.violation(
                        place, f'"{place.text} {words}" lacks a bracket: it is paragraph ({letter})'
                    )

    def _cited(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each paragraph, in a heading or in the text, that its item does not have."""
        if filing.era != MODERN or not filing.items:
            return
        for match in _CITED.finditer(prose(filing), filing.items[0].heading.start, filing.body.end):
            number, letter = match["number"], match["letter"].lower()
            if letter > _LAST[number]:
                yield self.violation(
                    filing.span(*match.span("mark")),
                    f"Item {number} has no paragraph ({letter}); its last is ({_LAST[number]})",
                    severity=Severity.WARNING,
                )


def _is_settled(filing: Filing, letter: str) -> bool:
    """Whether the letters of Item 9.01 had been in force for so long that no custom kept the old ones alive."""
    return letter == "d" and filing.as_of >= _SETTLED

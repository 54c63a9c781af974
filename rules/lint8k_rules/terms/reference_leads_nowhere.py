"""A reference to an item of this report that the report does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import MODERN, Example, Filing, Finding, Rule, Severity, law, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import one_of

_W = r"[\s\xa0]{1,3}"
_THIS = rf"this{_W}(?:amended{_W})?(?:current{_W})?(?:report|form{_W}8-?k|8-?k)"
_CITED = regex(
    rf"""
    (?P<what>{one_of("Item", "Section")}){_W}(?P<number>\d\.\d{{1,2}})(?![\d%]|\.\d)(?:\([a-z]\))*
    (?P<here>{_W}(?:of|in|to){_W}(?i:{_THIS})|{_W}(?:above|below|hereof)\b)?
    """,
    re.X,
)
_THIS_ONE = regex(rf"\b[Tt]his{_W}\Z")
_ELSEWHERE = regex(rf"{_W}(?:of|in|to|under){_W}(?!{_THIS})", re.I)


class ReferenceLeadsNowhere(Rule):
    """The text refers to an item of this report that it does not have, or by a number or noun that is none.

    "Item 8.01 of this Current Report" where there is no Item 8.01, "Section 2.03 of this report", "described in
    Item 1.1 above", or "this Item 7.01" within Item 8.01. The reader who follows does not find what is
    incorporated there.

    Not flagged: items and sections of anything else (agreements, earlier reports); references in reports with
    Items 1 to 12; numbers that the form has never had, of which ITM007 speaks; combined headings.

    Source: Form 8-K, General Instruction B.3; Exchange Act Rule 12b-23.
    """

    code = "TRM003"
    name = "reference-leads-nowhere"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-23 (17 CFR 240.12b-23)"
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On {day}, Hollin Ridge Materials, Inc. signed a loan agreement.

Item 2.03  Creation of a Direct Financial Obligation or an Obligation under an
           Off-Balance Sheet Arrangement of a Registrant.

The information in Section 1.01 of this report is incorporated by reference into this Item 2.03.
                   ~~~~~~~~~~~~ TRM003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning for each reference that leads nowhere."""
        if filing.era != MODERN or not filing.items:
            return
        text = prose(filing)
        here = {item.number for item in filing.items}
        form = {row.number for row in law.known_items()}
        for match in _CITED.finditer(text, filing.items[0].heading.end, filing.body.end):
            number, this = (
                match["number"],
                _THIS_ONE.search(text[max(0, match.start() - 8) : match.start()]) is not None,
            )
            if not (this or match["here"]) or (this and _ELSEWHERE.match(text, match.end())):
                continue
            place = filing.span(match.start("what"), match.end("number"))
            within = [
                item.number for item in filing.items if item.heading.start <= match.start() < item.body.end
            ]
            if match["what"] == "Section":
                if number in here and (match["here"] or number in within):
                    yield self.violation(place, f'"{place.text}" of this report is Item {number}')
            elif regex(r"\d\.\d").fullmatch(number):
                right = f"{number[:2]}0{number[2:]}"
                if right in form:
                    yield self.violation(place, f'"{place.text}" is no item of Form 8-K; it is Item {right}')
            elif number in form and number not in here:
                yield self.violation(
                    place, f"The text refers to Item {number} of this report, which has no such item"
                )
            elif this and within and number in here and number not in within:
                yield self.violation(place, f'"This {place.text}" is said within Item {within[0]}')

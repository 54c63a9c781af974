"""The address of the header is not the cover's."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex

from ._sides import HEADER, equality, sides

_ADDRESS = """\
    BUSINESS ADDRESS:
        STREET 1:                2200 QUARRY ROAD
        CITY:                    NAPERVILLE
        STATE:                   IL
        ZIP:                     60563
"""


class AddressDiffers(Rule):
    """The zip code of the offices on the cover is not that of the business address which EDGAR has for the filer.

    After a move the profile on EDGAR is forgotten, or the cover is made from an old one; with the same street one of the two
    codes is misprinted. Letters of the Commission go to the address of the profile.

    Not flagged: the last four digits of a zip code, blanks in a code of another country; the wording of streets; several
    filers or registrants.

    Source: Form 8-K, cover page ("Address of principal executive offices"); EDGAR Filer Manual, volume II (company data).
    """

    code = "HDR009"
    name = "address-differs"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page; EDGAR Filer Manual, volume II"
    right = Example(header=HEADER + _ADDRESS)
    wrong = Example(header=HEADER + _ADDRESS.replace("60563\n", f"60540\n{33 * ' '}~~~~~ HDR009\n"))

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two codes, and a note at the header's where they differ."""
        both = sides(filing)
        if both is None or both[0].zip is None or both[1].zip is None:
            return
        filer, registrant = both
        known, printed = both[0].zip, both[1].zip
        left, right = (regex(r"\W").sub("", words.text).upper() for words in (known, printed))
        if left.isdigit() and right.isdigit():
            left, right = left[:5], right[:5]
        if min(len(left), len(right)) < 5 or not any(map(str.isdigit, right)):
            return
        fits = left == right
        yield equality(self, known, printed, fits)
        if not fits:
            here, there = filer.street and filer.street.text, registrant.address and registrant.address.text
            streets = f' ("{here}" there, "{there}" here)' if here and there else ""
            yield self.violation(
                known.span,
                f"EDGAR has the zip code {known.text} for the registrant, and the cover has {printed.text}{streets}",
                related=[Related("the zip code on the cover", printed.span)],
            )

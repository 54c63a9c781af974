"""The employer identification number of the header is not the cover's."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, law, regex

from ._sides import HEADER, equality, sides

_NONE = "000000000"
"""What the header has for a filer without a number."""


class EinDiffers(Rule):
    """The registrant's employer identification number on the cover is not the one that EDGAR has for the filer.

    The header prints nine digits, the cover a hyphen after the second. Where they differ, digits of the cover are misprinted,
    or the registrant has a new number and its EDGAR profile the old one.

    Not flagged: nine zeros, which stand for no number; a number of the cover that is none, of which CVR speaks; several
    filers or registrants.

    Source: Form 8-K, cover page ("IRS Employer Identification No."); EDGAR Filer Manual, volume II (company data).
    """

    code = "HDR005"
    name = "ein-differs"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; EDGAR Filer Manual, volume II"
    right = Example(header=HEADER)
    wrong = Example(
        header=HEADER.replace("364127385\n", f"364127835\n{33 * ' '}{9 * '~'} HDR005\n"),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two numbers, and a violation at the header's where they differ."""
        both = sides(filing)
        if both is None or both[0].ein is None or both[1].ein is None:
            return
        known, printed = both[0].ein, both[1].ein
        left, right = (regex(r"\D").sub("", words.text) for words in (known, printed))
        if left == _NONE or len(left) != 9 or len(right) != 9:
            return
        fits = left == right
        yield equality(self, known, printed, fits)
        if not fits:
            never = right[:2] in law.ein_prefixes().never_assigned
            yield self.violation(
                known.span,
                f"EDGAR has the employer identification number {left[:2]}-{left[2:]} for the registrant, and the cover has"
                f" {printed.text}{f'; the IRS has assigned none that begins with {right[:2]}' if never else ''}",
                related=[Related("the number on the cover", printed.span)],
            )

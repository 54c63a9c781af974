"""The Commission file number of the header is not the cover's."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules.signatures._names import distance

from ._sides import HEADER, equality, sides

_NUMBER = regex(r"0*(\d{1,3})[\s\xa0]?[-–—‑][\s\xa0]?0*(\d{1,6})(?:-\d{1,3})?")
_EXCHANGE_ACT = ("0", "1")


class FileNumberDiffers(Rule):
    """The Commission file number on the cover is not the one under which EDGAR has filed the report.

    A registrant that lists its shares gets a number that begins with 001 in place of 000; a cover copied from an older
    report keeps the old one.

    Numbers that differ in one figure, or in two turned round, are a warning, for then one of them is misprinted.

    Not flagged: zeros before the figures; numbers of the Securities Act (333-) and others than those of Sections 12(b) and
    12(g), of which a registrant may have several; several filers or registrants.

    Source: Form 8-K, cover page ("Commission File Number"); EDGAR Filer Manual, volume II.
    """

    code = "HDR006"
    name = "file-number-differs"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page; EDGAR Filer Manual, volume II"
    right = Example(header=HEADER)
    wrong = Example(
        header=HEADER.replace("001-34567\n", f"000-21987\n{33 * ' '}{9 * '~'} HDR006\n"),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two numbers, and a note at the header's where they differ."""
        both = sides(filing)
        if both is None or both[0].file_number is None or both[1].file_number is None:
            return
        known, printed = both[0].file_number, both[1].file_number
        left, right = (_NUMBER.fullmatch(words.text) for words in (known, printed))
        if left is None or right is None or left[1] not in _EXCHANGE_ACT or right[1] not in _EXCHANGE_ACT:
            return
        fits = left.groups() == right.groups()
        yield equality(self, known, printed, fits)
        if not fits:
            yield self.violation(
                known.span,
                f"The report is filed under Commission file number {known.text}, and the cover has {printed.text}",
                related=[Related("the number on the cover", printed.span)],
                severity=Severity.WARNING
                if left[1] == right[1] and distance(left[2], right[2]) <= 1
                else None,
            )

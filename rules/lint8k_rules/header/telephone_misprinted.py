"""The telephone number of the cover is that of the header, misprinted."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules.signatures._names import distance

from ._sides import HEADER, equality, sides

_DIGITS = 10
_PHONE = """\
    BUSINESS ADDRESS:
        STREET 1:                2200 QUARRY ROAD
        ZIP:                     60563
        BUSINESS PHONE:          6305550142
"""


class TelephoneMisprinted(Rule):
    """The telephone number on the cover is a digit off the one that EDGAR has for the filer, or has two digits turned round.

    One of the two numbers is somebody else's.

    Not flagged: another number altogether, for a registrant may have many; another area code; numbers of another length than
    ten digits; several filers or registrants.

    Source: Form 8-K, cover page (telephone number, including area code); EDGAR Filer Manual, volume II (company data).
    """

    code = "HDR010"
    name = "telephone-misprinted"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; EDGAR Filer Manual, volume II"
    right = Example(header=HEADER + _PHONE)
    wrong = Example(
        header=HEADER + _PHONE,
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0412
                                                          ~~~~~~~~~~~~~~ HDR010
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two numbers where they are one or nearly one, and a violation at the cover's where they differ."""
        both = sides(filing)
        if both is None or both[0].phone is None or both[1].phone is None:
            return
        known, printed = both[0].phone, both[1].phone
        left, right = (regex(r"\D").sub("", words.text) for words in (known, printed))
        if (
            len(left) != _DIGITS
            or len(right) != _DIGITS
            or left[:3] != right[:3]
            or distance(left, right) > 1
        ):
            return
        fits = left == right
        yield equality(self, known, printed, fits)
        if not fits:
            yield self.violation(
                printed.span,
                f"The cover has the telephone number {printed.text}, and EDGAR has {known.text} for the registrant; one of"
                " them is misprinted",
                related=[Related("the number in the header", known.span)],
            )

"""A zip code with a digit too few or too many."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

from ._fields import state_of_address

_CODE = regex(r"\d{5}(?:[\s\xa0]*[-‐‑–—][\s\xa0]*\d{4}|\d{4})?")
_LIKE = regex(r"\d{3,10}(?:[\s\xa0]*[-‐‑–—][\s\xa0]*\d{1,6})?")


class ZipMalformed(Rule):
    """The zip code of offices in the United States has not five digits, or five and four.

    A digit is lost or doubled; where zeros lead, a spreadsheet has dropped one.

    Not flagged: addresses that do not end with the name or code of a state before the zip code; words in its place.

    Source: Form 8-K, cover page ("Zip Code"); USPS, Domestic Mail Manual, section 602 (zip codes).
    """

    code = "CVR034"
    name = "zip-malformed"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; USPS, Domestic Mail Manual, section 602"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                6056
                                                             ~~~~ CVR034
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each zip code of another length."""
        for registrant in filing.cover.registrants:
            printed = registrant.zip
            if printed is None or _CODE.fullmatch(printed.text) or not _LIKE.fullmatch(printed.text):
                continue
            if state_of_address(registrant):
                count = sum(map(str.isdigit, printed.text))
                yield self.violation(
                    printed.span,
                    f'The zip code "{printed.text}" has {count} digits; it should have five, or five and four',
                )

"""A telephone number that cannot be one."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._fields import is_in_america

_AMERICAN = regex(
    r"\(?[2-9]\d{2}\)?[\s\xa0]*[.\-‐‑‒–—/]?[\s\xa0]*\d{1,4}[\s\xa0.\-‐‑‒–—]+\d{2,6}"
    r"|\d{3}[\s\xa0.\-‐‑‒–—]\d{4}"
)
_WHOLE = regex(
    r"\(?(?P<area>\d{3})\)?[\s\xa0]*[.\-‐‑‒–—/]?[\s\xa0]*(?P<exchange>\d{3})[\s\xa0]*[.\-‐‑‒–—][\s\xa0]*\d{4}"
)


class TelephoneMalformed(Rule):
    """A telephone number written the American way has not ten digits, or an area code that there is not.

    Of the area code and seven digits one is lost or doubled, or the area code is left out; no area code, and no exchange behind
    it, begins with 0 or 1. Numbers are judged
    of registrants alone whose principal offices are in the United States; those of other countries are built
    in many ways.

    Source: Form 8-K, cover page ("telephone number, including area code"); North American Numbering Plan.
    """

    code = "CVR011"
    name = "telephone-malformed"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-014
                                                          ~~~~~~~~~~~~~ CVR011
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number of an American registrant that cannot be one."""
        for registrant in filing.cover.registrants:
            phone = registrant.phone
            if phone is None or not is_in_america(registrant):
                continue
            digits = regex(r"\D").sub("", phone.text)
            if _AMERICAN.fullmatch(phone.text) and len(digits) != 10:
                yield self.violation(
                    phone.span,
                    f'The telephone number "{phone.text}" has {len(digits)} digits; it should have ten',
                )
            elif (match := _WHOLE.fullmatch(phone.text)) and (
                match["area"][0] in "01" or match["exchange"][0] in "01"
            ):
                what = "area code" if match["area"][0] in "01" else "exchange behind the area code"
                wrong = match["area"] if match["area"][0] in "01" else match["exchange"]
                yield self.violation(
                    phone.span,
                    f'In the telephone number "{phone.text}" the {what} is {wrong}; none begins with 0 or 1',
                )

"""An employer identification number that cannot be one."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, law, regex
from lint8k_rules.cover._fields import is_american, lettered
from lint8k_rules.header._sides import sides

_EIN = regex(r"(\d\d)[\s\xa0]*[\-‐‑‒–—−][\s\xa0]*\d{7}")
_LIKE = regex(r"\d{1,3}[\s\xa0]*[\-‐‑‒–—−][\s\xa0]*\d{4,9}")
_FIGURES = regex(r"\d[\d\s\xa0\-‐‑‒–—−]*\d")
_RUN_TOGETHER = 12


class EinMalformed(Rule):
    """An employer identification number is not of two digits, a hyphen and seven digits.

    A digit lost or doubled, or a letter for a digit, makes it another company's number or none at all. Words in its place ("N/A",
    "Applied for") are no number, and nor is 00-0000000, by which a registrant says that it has none; a
    foreign registrant's number that is not built like one of the IRS may be of its own tax office. A prefix
    that the IRS has never assigned is noted, no more, for it assigns new ones from time to time.

    Source: 26 CFR 301.7701-12; IRS, How EINs are assigned and valid EIN prefixes.
    """

    code = "CVR007"
    name = "ein-malformed"
    severity = Severity.WARNING
    citation = "26 CFR 301.7701-12; Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-412738
                                                          ~~~~~~~~~ CVR007
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number of another form, and at each of a prefix never assigned."""
        for one in lettered(filing):
            if one.field == "ein":
                yield self.violation(
                    one.span,
                    f'In the employer identification number "{one.span.text}" a letter stands for a digit; it should read'
                    f' "{one.right}"',
                    fix=Fix((Edit(one.span, one.right),), safe=False),
                )
        never = law.ein_prefixes().never_assigned
        for registrant in filing.cover.registrants:
            number = registrant.ein
            if number is None or not _FIGURES.fullmatch(number.text):
                continue
            if any(one.span.start <= number.span.start < one.span.end for one in lettered(filing)):
                continue
            digits = regex(r"\D").sub("", number.text)
            match = _EIN.fullmatch(number.text)
            if match:
                if match[1] in never and digits.strip("0") and not _differs_from_header(filing, digits):
                    yield self.violation(
                        number.span,
                        f'The IRS has assigned no employer identification number beginning with "{match[1]}"',
                        severity=Severity.NOTE,
                    )
            elif len(digits) >= _RUN_TOGETHER or not (
                _LIKE.fullmatch(number.text) or is_american(registrant)
            ):
                continue
            elif len(digits) == 9 and digits == number.text:
                right = f"{digits[:2]}-{digits[2:]}"
                yield self.violation(
                    number.span,
                    f'The employer identification number "{number.text}" is written "{right}"',
                    severity=Severity.NOTE,
                    fix=Fix((Edit(number.span, right),), safe=True),
                )
            else:
                yield self.violation(number.span, _message(number.text, digits))


def _message(text: str, digits: str) -> str:
    if len(digits) != 9:
        fault = f"has {len(digits)} digits; it should have nine, as NN-NNNNNNN"
    else:
        fault = "has its hyphen in the wrong place; it should read NN-NNNNNNN"
    return f'The employer identification number "{text}" {fault}'


def _differs_from_header(filing: Filing, digits: str) -> bool:
    """Whether EDGAR has another number for the filer, which HDR005 tells."""
    both = sides(filing)
    known = regex(r"\D").sub("", both[0].ein.text) if both and both[0].ein else ""
    return len(known) == len(digits) and bool(known.strip("0")) and known != digits

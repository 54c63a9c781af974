"""A Commission file number that cannot be one."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law, regex
from lint8k_rules.cover._fields import lettered

_NUMBER = regex(
    r"(?P<prefix>\d+)(?P<dash>[\s\xa0]*[\-‐‑‒–—−][\s\xa0]*)(?P<serial>\d+)(?P<suffix>(?:[\-‐‑‒–—−]\d+)*)"
)
_SHORT = {"0": "000", "1": "001", "2": "002", "33": "033"}
_LONGEST = {"000": 5, "001": 5}
_FEWEST = 4
"""Behind a prefix of three digits stand at least so many: who leaves out the zeros of the one leaves out those of the other."""
_RUN_TOGETHER = 12
"""From so many digits on, words of the file have run together, and the number is not the filer's."""
_LAST_SUFFIXES = 2000
"""Into this year covers bore file numbers of Section 12 with a further number behind a second hyphen."""


class FileNumberMalformed(Rule):
    """A Commission file number has a form that no such number has.

    It is a prefix that tells the Act (0- or 000- for Section 12(g) of the Exchange Act, 1- or 001- for 12(b),
    33- and 333- for the Securities Act, 811-, 814-), a hyphen, and at most six digits, of which the Exchange
    Act's have used five. By a wrong number the report is looked for among another company's. Leading zeros
    may be there or not, and numbers of the Securities Act may go on behind a second hyphen; words in place of
    a number are no number to be judged. Behind "001-" or "000-" fewer than four digits are a digit lost.

    Source: EDGAR's file numbers; Form 8-K, cover page.
    """

    code = "CVR005"
    name = "file-number-malformed"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page (Commission File Number)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-3456777           36-4127385
                                    ~~~~~~~~~~~ CVR005
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number with a wrong prefix, too many digits, or a wrong hyphen."""
        for one in lettered(filing):
            if one.field == "file_number":
                yield self.violation(
                    one.span,
                    f'In the Commission file number "{one.span.text}" a letter stands for a digit; it should read "{one.right}"',
                    severity=Severity.WARNING,
                )
        places = [one.span for one in lettered(filing)]
        for registrant in filing.cover.registrants:
            number = registrant.file_number
            if number and any(place.start <= number.span.start < place.end for place in places):
                continue
            if number is None or sum(map(str.isdigit, number.text)) >= _RUN_TOGETHER:
                continue
            fault = _fault(number.text, filing.as_of.year)
            if fault:
                severity, reason = fault
                yield self.violation(
                    number.span,
                    f'"{number.text}" cannot be a Commission file number: {reason}',
                    severity=severity,
                )


def _fault(text: str, year: int) -> tuple[Severity, str] | None:
    """What is wrong with a number, and how bad it is; None for a number that may be one, and for words."""
    if regex(r"\d{5,}").fullmatch(text):
        return Severity.WARNING, "a hyphen parts its prefix from the rest, as in 001-34567"
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    prefix, serial, suffix = match["prefix"], match["serial"], match["suffix"]
    full = _SHORT.get(prefix, prefix)
    known = {row.number: row for row in law.file_number_prefixes()}
    if full not in known:
        near = next(
            (name for name in known if name.lstrip("0") == prefix.lstrip("0") and known[name].on_form_8k),
            None,
        )
        meant = f'; "{near}-{serial}" may be meant' if near else ""
        return Severity.WARNING, f'there is no prefix "{prefix}-"{meant}'
    if not known[full].on_form_8k:
        return Severity.WARNING, f'the prefix "{prefix}-" is not one of a registrant under the Exchange Act'
    longest = _LONGEST.get(full, 6)
    if len(serial) > longest:
        # no number of more than six digits exists; that a series has not come to six is experience, not law
        return (
            Severity.ERROR if len(serial) > 6 else Severity.WARNING,
            f'behind the prefix "{prefix}-" it has {len(serial)} digits, and at most {longest} are used',
        )
    if prefix in _LONGEST and len(serial) < _FEWEST:
        return (
            Severity.WARNING,
            f'behind the prefix "{prefix}-" it has {len(serial)} digits, where five stand, with zeros before them if need be',
        )
    if suffix and full in _LONGEST and (year > _LAST_SUFFIXES or len(serial) < 3):
        joined = f"{prefix}-{serial}{regex(r'[^0-9]').sub('', suffix)}"
        return Severity.WARNING, f'a second hyphen stands in it; "{joined}" may be meant'
    return None

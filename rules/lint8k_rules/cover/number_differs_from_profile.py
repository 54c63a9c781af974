"""The registrant's EIN or Commission file number is not the one that the configuration knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

from ._profile import CITATION, PROFILE, compared, sides

_FILE_NUMBER = regex(r"(\d{1,3})[\s\xa0]?[-–—][\s\xa0]?(\d{3,7})")
_EIN = regex(r"\d{2}[\s\xa0]?[-–—]?[\s\xa0]?\d{7}")


class NumberDiffersFromProfile(Rule):
    """The registrant's EIN or Commission file number on the cover is not the one in the configuration's profile.

    A number that looks right may be another company's, or the one from before a holding company was formed. The profile is
    the table `[registrant]` of lint8k.toml.

    Not flagged: zeros before a file number; a cover that prints several numbers, one of which is the known one; what is no
    number, of which CVR005 and CVR006 speak; what the profile leaves open.

    Source: Form 8-K, cover page ("Commission File Number"; "IRS Employer Identification No.").
    """

    code = "CVR022"
    name = "number-differs-from-profile"
    severity = Severity.WARNING
    citation = CITATION
    right = Example(profile=PROFILE)
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   000-12093               36-4127385
                                    ~~~~~~~~~ CVR022
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)
""",
        profile=PROFILE,
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each of the two numbers, and a violation for each that differs."""
        both = sides(filing)
        if both is None:
            return
        known, printed = both
        if known.file_number and printed.file_number:
            found = {_number(match) for match in _FILE_NUMBER.finditer(printed.file_number.text)}
            own = {_number(match) for match in _FILE_NUMBER.finditer(known.file_number)}
            if found and own:
                fits = bool(found & own)
                yield from compared(self, printed.file_number, known.file_number, fits, "the file number")
        if known.ein and printed.ein:
            eins = {regex(r"\D").sub("", match) for match in _EIN.findall(printed.ein.text)}
            if eins:
                fits = regex(r"\D").sub("", known.ein) in eins
                yield from compared(self, printed.ein, known.ein, fits, "the employer identification number")


def _number(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), int(match[2])

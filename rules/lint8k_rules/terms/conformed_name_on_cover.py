"""EDGAR's conformed name on the cover."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose

_FORM = r"(?:INC|CORP|CO|LTD|LLC|LP|PLC|TRUST)"
_STATES = (
    "AK|AL|AR|AZ|CA|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NY|OH|OK|OR|PA|RI|SC|SD"
    "|TN|TX|UT|VA|VT|WA|WI|WV|WY"
)
_STATE = regex(rf"[\s\xa0]*[/\\](?P<slash>[A-Z]{{2,3}})[/\\]?$|{_FORM}\.?,?[\s\xa0]+(?P<bare>{_STATES})$")
_PLAIN = regex(r"(?P<core>[A-Z0-9][^,.a-z]*[^,.\s])[\s\xa0](?P<form>INC|CORP|CO|LTD)$")


class ConformedNameOnCover(Rule):
    """The cover prints the name as EDGAR's index conforms it, not as the charter has it.

    "NUTMEG SYSTEM INC /DE/" is the Commission's way to tell companies of one name apart; the form asks for the
    exact name of the registrant as specified in its charter.

    Flagged where a state stands behind the legal form; as a note, where the form is bare on the cover (ACME
    INC) and the text has the name with its comma and period (Acme, Inc.). Names in capitals and numerals
    (CORP. IV) are right.

    Source: Form 8-K, cover page.
    """

    code = "TRM006"
    name = "conformed-name-on-cover"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS INC /DE/
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ TRM006
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such name on the cover."""
        for registrant in filing.cover.registrants:
            name = registrant.name
            if name is None:
                continue
            if match := _STATE.search(name.text):
                state = match["slash"] or match["bare"]
                yield self.violation(
                    name.span,
                    f'"{name.text}" is the name as EDGAR\'s index has it; the name in the charter has no "{state}"',
                )
            elif match := _PLAIN.fullmatch(name.text):
                core = r"[\s\xa0]+".join(map(re.escape, match["core"].split()))
                exact = re.compile(rf"\b(?i:{core}),[\s\xa0]+(?i:{match['form']})\.")
                if found := exact.search(prose(filing), filing.body.start, filing.body.end):
                    place = filing.span(*found.span())
                    yield self.violation(
                        name.span,
                        f'The cover names the registrant "{name.text}", and the text "{place.text}"',
                        related=[Related("the name in the text", place)],
                        severity=Severity.NOTE,
                    )

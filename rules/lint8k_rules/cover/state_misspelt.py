"""A state of incorporation that is no state, but nearly one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, law, regex
from lint8k_rules.cover._fields import lettered
from lint8k_rules.signatures._names import distance

_OF = regex(r"^(?:the[\s\xa0]+)?(?:state|commonwealth)[\s\xa0]+of[\s\xa0]+", re.I)


class StateMisspelt(Rule):
    """The state of incorporation is a misspelt name of a state of the United States.

    It is a word that no dictionary of English has, and that nobody searches for; the cover is read first.

    Not flagged: codes and short names, names of countries, provinces and territories, whatever is not within a letter or
    two of the name of a state.

    Source: Form 8-K, cover page ("State or other jurisdiction of incorporation").
    """

    code = "CVR027"
    name = "state-misspelt"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Deleware                   001-34567             36-4127385
         ~~~~~~~~ CVR027
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each state that is misspelt."""
        for registrant in filing.cover.registrants:
            state = registrant.state
            if state is None or not 5 <= len(state.text) <= 40 or law.edgar_code(state.text):
                continue
            if any(
                state.span.start < one.span.end and one.span.start < state.span.end
                for one in lettered(filing)
            ):
                continue  # letters of a number have come to the state
            bare = _OF.sub("", state.text)
            meant = _nearest(bare)
            if meant is not None and law.state(bare) is None:
                right = meant.upper() if bare.isupper() else meant
                yield self.violation(
                    state.span,
                    f'The state of incorporation, "{state.text}", is misspelt for "{right}"',
                    fix=Fix((Edit(state.span, state.text.replace(bare, right)),), safe=True),
                )


def _nearest(text: str) -> str | None:
    """The one state whose name is within a letter of a text, or within two where it is long."""
    near = [
        name
        for name in law.states()
        if abs(len(name) - len(text)) <= 2
        and distance(name.lower(), text.lower()) <= (1 if len(name) < 8 else 2)
    ]
    return near[0] if len(near) == 1 else None

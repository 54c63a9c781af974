"""No blank behind a comma in the registrant's name."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex

_COMMA = regex(r",(?=[A-Za-z]{2})")


class NameSpacing(Rule):
    """A comma in the registrant's name on the cover has no blank behind it.

    The name is to be printed exactly as in the charter, and is copied from the cover; "MATERIALS,INC." is found by no search
    for "MATERIALS, INC.".

    Not flagged: names that the signature prints in the same way, as a charter may.

    Source: Form 8-K, cover page ("Exact name of registrant as specified in its charter").
    """

    code = "CVR036"
    name = "name-spacing"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS,INC.
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR036
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each such name."""
        signed = {one.registrant.text.casefold() for one in filing.signatures if one.registrant}
        for registrant in filing.cover.registrants:
            name = registrant.name
            if name is not None and _COMMA.search(name.text) and name.text.casefold() not in signed:
                right = _COMMA.sub(", ", name.text)
                yield self.violation(
                    name.span,
                    f'The registrant\'s name, "{name.text}", lacks a blank behind the comma: "{right}"',
                    fix=Fix((Edit(name.span, right),), safe=True),
                )

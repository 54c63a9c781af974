"""A zip code of another state than the address names."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, law

from ._fields import state_of_offices


class ZipOfAnotherState(Rule):
    """The zip code of the principal executive offices is not one of the state that the address names.

    The first three digits of a zip code tell the state. Where they are another state's, digits are turned round, or the
    offices have moved and half of the address has stayed.

    Not flagged: addresses outside the states, those that do not end with the name or code of a state before the zip code,
    covers with two addresses, prefixes that nobody is known to have or that two states share.

    Source: Form 8-K, cover page ("Address of principal executive offices", "Zip Code"); USPS, Domestic Mail Manual, labeling
    list L002.
    """

    code = "CVR025"
    name = "zip-of-another-state"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; USPS, Domestic Mail Manual, labeling list L002"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                06563
                                                             ~~~~~ CVR025
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each zip code that is another state's."""
        for registrant in filing.cover.registrants:
            state, printed, address = state_of_offices(registrant), registrant.zip, registrant.address
            if state is None or printed is None or address is None:
                continue
            others = law.zip_states(printed.text)
            if others and state not in others:
                yield self.violation(
                    printed.span,
                    f"The zip code {printed.text} is one of {' or '.join(sorted(others))}, and the address is in {state}",
                    related=[Related("the address", address.span)],
                )

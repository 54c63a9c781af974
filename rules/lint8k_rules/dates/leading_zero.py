"""A day of the month with a zero before it."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex

_ZERO = regex(r"[A-Za-z.][\s\xa0]+(0)[1-9]\b")


class LeadingZero(Rule):
    """A date in words has a zero before the day, as in "August 09, 2007".

    It betrays a date filled in by a machine, and no printer sets one. Dates in figures have their zeros by
    right. The cover and the signature page are looked through.

    Source: custom of print.
    """

    code = "DAT007"
    name = "leading-zero"
    severity = Severity.NOTE
    citation = "Custom of print"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: March 05, 2015           By: /s/ Margaret T. Oakes
      ~~~~~~~~~~~~~~ DAT007
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such date of the cover and the signature page."""
        for day in filing.days:
            in_signing = (
                filing.signing is not None and filing.signing.start <= day.span.start < filing.signing.end
            )
            if not in_signing and day.span.start >= filing.cover.span.end:
                continue
            zero = _ZERO.search(filing.text, day.span.start, day.span.end)
            if zero:
                fix = Fix((Edit(filing.span(*zero.span(1)), ""),), safe=True)
                yield self.violation(day.span, f'The day in "{day.text}" has a zero before it', fix=fix)

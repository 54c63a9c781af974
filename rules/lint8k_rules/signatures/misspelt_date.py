"""A date of signing whose month is misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class MisspeltDate(Rule):
    """The month in the date of signing is misspelt.

    The date of signing is the one that the report is held to; "Marhc 4, 2015" is none. The usual
    abbreviations are no misspelling, in whatever case.

    Source: Form 8-K, form of the signature page.
    """

    code = "SIG006"
    name = "misspelt-date"
    severity = Severity.ERROR
    citation = "Form 8-K, signature page"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: Marhc 5, 2015                 By: /s/ Margaret T. Oakes
      ~~~~~~~~~~~~~ SIG006
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each date of signing whose month is no month and no abbreviation of one."""
        seen: set[int] = set()
        for signature in filing.signatures:
            date = signature.date
            if date is None or date.day is None or date.span.start in seen:
                continue
            seen.add(date.span.start)
            words = [
                word for word in regex(r"[A-Za-z]{3,}").findall(date.text) if not word.lower().endswith("day")
            ]
            word = next((word for word in words if word.lower() not in ("the",)), None)
            month = _MONTHS[date.day.month - 1]
            if word and not (month.lower().startswith(word.lower()) or word.lower() == "sept"):
                yield self.violation(
                    date.span,
                    f'"{word}" in the date of signing is misspelt for "{month}"',
                    fix=Fix((Edit(date.span, date.text.replace(word, month)),), safe=True),
                )

"""A misprint in the sentence above the signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex

_W = r"[\s\xa0]+"
_WRONG = (
    (
        regex(rf"\b(?:hereto|thereto){_W}(?=duly{_W}authori[sz]ed)", re.I),
        'the form has "{}"',
        "hereunto ",
    ),
    (
        regex(rf"\bsigned{_W}below{_W}by{_W}the{_W}following{_W}persons?\b", re.I),
        "this is the sentence of an annual report",
        None,
    ),
    (
        regex(rf"\bSecurities{_W}Act{_W}of{_W}1933\b", re.I),
        'a current report is made under the "{}"',
        "Securities Exchange Act of 1934",
    ),
)


class MisprintedSentence(Rule):
    """The sentence above the signatures departs from the form by a misprint, or is another form's.

    "Hereto duly authorized" for "hereunto", the Securities Act of 1933 for the Exchange Act, or the words by
    which the directors sign an annual report. "Thereunto" and other wordings of the same sense are as good as
    the form's.

    Source: Form 8-K, form of the signature page.
    """

    code = "SIG010"
    name = "misprinted-sentence"
    severity = Severity.NOTE
    citation = "Form 8-K, signature page"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereto duly authorized.
            ~~~~~~ SIG010

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each misprint between the heading and the first signature."""
        if filing.signing is None:
            return
        end = min((signature.place.start for signature in filing.signatures), default=filing.signing.end)
        for pattern, reason, right in _WRONG:
            for match in pattern.finditer(filing.text, filing.signing.start, end):
                place = filing.span(match.start(), match.start() + len(match[0].rstrip()))
                edit = Fix((Edit(place, right.strip()),), safe=right == "hereunto ") if right else None
                yield self.violation(
                    place,
                    f'"{place.text}" above the signatures: {reason.format((right or "").strip())}',
                    fix=edit,
                )

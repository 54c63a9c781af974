"""A signature page without its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

from ._names import distance

_SENTENCE = regex(r"pursuant\b", re.I)
_LINE_ABOVE = regex(r"(?P<word>[A-Za-z]{7,12})[\s\xa0:.]*$")
_HEADINGS = ("signature", "signatures")
_FAR = 80
_SLIPS = 2
"""How many letters of the heading may be wrong, for it to be told as the heading."""


class NoHeading(Rule):
    """The sentence above the signatures has no heading "SIGNATURES".

    The form has the heading, and readers look for it where the report ends. Any word of the kind will do, in
    capitals or not, letter-spaced, in the singular. A heading that is there and misspelt is a warning.

    Source: Form 8-K, form of the signature page.
    """

    code = "SIG009"
    name = "no-heading"
    severity = Severity.NOTE
    citation = "Form 8-K, signature page"
    right = Example()
    wrong = Example(
        signature="""\
     Pursuant to the requirements of the Securities Exchange Act of 1934, the
     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ SIG009
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the first line of the sentence, where the page begins with it."""
        if filing.signing is None or not _SENTENCE.match(filing.text, filing.signing.start):
            return
        above = _LINE_ABOVE.search(filing.text, max(0, filing.signing.start - _FAR), filing.signing.start)
        if above and any(distance(above["word"].lower(), heading) <= _SLIPS for heading in _HEADINGS):
            yield self.violation(
                filing.span(*above.span("word")),
                f'The heading "{above["word"]}" is misprinted for "SIGNATURES"',
                severity=Severity.WARNING,
            )
            return
        line = filing.text[filing.signing.start : filing.signing.start + 80].split("\n", 1)[0]
        yield self.violation(
            filing.span(filing.signing.start, filing.signing.start + len(line)),
            'The heading "SIGNATURES" is missing above the sentence that the signatures follow',
        )

"""A signature block without a signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

_LINE_TO_SIGN = regex(r"_{2,}|-{3,}|\bname[\s\xa0]*:", re.I)


class NotSigned(Rule):
    """A signature block has no conformed signature.

    On EDGAR a signature is a typed name; a line left empty above the typed name of the officer says that
    nobody has signed. Neither "/s/" nor the name below it is asked for: a name beside "By" is a signature.
    Where another officer has signed for the registrant, or where only the typed name stands below "By", it
    may be meant, and this is a warning.

    Source: Form 8-K, General Instruction E; Regulation S-T, Rule 302(a).
    """

    code = "SIG002"
    name = "not-signed"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction E; Regulation S-T, Rule 302(a)"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By:
                                    ~~~ SIG002
                                    ---------------------
                                    Name:  Margaret T. Oakes
                                    Title: Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each block without a signature, or at the heading of an empty page."""
        if filing.signing is not None and not filing.signatures:
            heading = filing.text[filing.signing.start :].split("\n", 1)[0]
            yield self.violation(
                filing.span(filing.signing.start, filing.signing.start + min(len(heading), 80)),
                "Nobody has signed: the signature page bears neither a signature nor the name of an officer",
                unfinished=True,
            )
        signed = any(signature.signer for signature in filing.signatures)
        for signature in filing.signatures:
            if signature.signer is not None:
                continue
            name = signature.name
            between = filing.text[signature.place.start : name.span.start if name else signature.span.end]
            who = f'"/s/ {name.text}"' if name else '"/s/" and the name of the officer'
            yield self.violation(
                signature.place,
                f"The signature block has no conformed signature; {who} would stand here",
                severity=None if not signed and _LINE_TO_SIGN.search(between) else Severity.WARNING,
                unfinished=True,
            )

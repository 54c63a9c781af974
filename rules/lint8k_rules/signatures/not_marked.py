"""A name beside "By" without the mark of a conformed signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

_MARKED = regex(r"[/\\]|\bsigned\b|\bs\b", re.I)


class NotMarked(Rule):
    """A signature is a bare name, without the mark /s/ of a conformed signature.

    On EDGAR a signature is a typed name, and no law asks for the mark; but as everybody prints it, a bare name looks like the
    name under a line that nobody has signed.

    Not flagged: a misprinted mark, of which SIG008 speaks; a block in which no name stands beside "By", of which SIG002
    speaks.

    Source: custom of EDGAR filers under Regulation S-T, Rule 302(a).
    """

    code = "SIG013"
    name = "not-marked"
    severity = Severity.WARNING
    citation = "Custom under Regulation S-T, Rule 302(a)"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: Margaret T. Oakes
                                        ~~~~~~~~~~~~~~~~~ SIG013
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each signature that is a bare name."""
        for signature in filing.signatures:
            signer = signature.signer
            if signer is None or signature.place.start != signer.span.start:
                continue
            line = filing.text.rfind("\n", 0, signer.span.start) + 1
            if _MARKED.search(filing.text, max(line, signer.span.start - 12), signer.span.start):
                continue
            yield self.violation(
                signer.span,
                f'"{signer.text}" is not marked as a conformed signature; it would read "/s/ {signer.text}"',
                unfinished=True,
            )

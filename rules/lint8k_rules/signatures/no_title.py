"""A signature without the title of the signer."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity


class NoTitle(Rule):
    """A signature does not say in what office the signer acts.

    The name and the title of the officer are to be typed or printed under the signature: they show that the
    signer may act for the registrant. Where the same person has signed elsewhere on the page with a title,
    nothing is said; nor of a typed name that is missing, which the conformed signature spells out.

    Source: Form 8-K, General Instruction E, and the form of the signature page.
    """

    code = "SIG003"
    name = "no-title"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction E"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    ~~~~~~~~~~~~~~~~~ SIG003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the name of each signer without a title."""
        titled = {
            name.text.casefold() for s in filing.signatures if s.title for name in (s.signer, s.name) if name
        }
        for signature in filing.signatures:
            name = signature.name or signature.signer
            if signature.title is None and name is not None and name.text.casefold() not in titled:
                yield self.violation(
                    name.span,
                    f'No title is given for "{name.text}"; it belongs under the typed name of the officer',
                )

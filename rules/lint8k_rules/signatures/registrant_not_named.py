"""A signature that does not say for whom."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity


class RegistrantNotNamed(Rule):
    """The signature block does not name the registrant.

    The form prints a line for the registrant's name above the signature, so that the page shows on whose behalf the
    officer signs. A page on which any signature names a registrant, or which nobody has signed, is left alone.

    Source: Form 8-K, signature page ("(Registrant)").
    """

    code = "SIG011"
    name = "registrant-not-named"
    severity = Severity.NOTE
    citation = "Form 8-K, signature page"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

Date: {signed}

                               By: /s/ Margaret T. Oakes
                                   ~~~~~~~~~~~~~~~~~~~~~ SIG011
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the first signature where none names a registrant."""
        signed = [signature for signature in filing.signatures if signature.signer is not None]
        if not signed or any(signature.registrant for signature in filing.signatures):
            return
        yield self.violation(
            signed[0].place,
            "The signature block does not name the registrant; its name belongs above the signature",
        )

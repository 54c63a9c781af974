"""A signature page without the statement that the signatures follow."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._wording import statement

_ANY = regex(
    r"requirements|caused|undersigned|authori[sz]ed|on[\s\xa0]+(?:its|their)[\s\xa0]+behalf|signed[\s\xa0]+below"
)
"""Words of the statement, and of those of other forms that may stand for it."""


class NoStatement(Rule):
    """The signature page lacks the statement of the form under which the report is signed.

    "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed
    on its behalf ..." says for whom and by what right the officer signs; it is part of the form.

    Not flagged: a page with a statement in other words; a page that nobody has signed, of which SIG002 speaks.

    Source: Form 8-K, signature page and General Instruction E.
    """

    code = "SIG012"
    name = "no-statement"
    severity = Severity.WARNING
    citation = "Form 8-K, signature page and General Instruction E"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES
                                   ~~~~~~~~~~ SIG012

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the heading of the page, or at the first words of a page without one."""
        if filing.signing is None or not filing.signatures or statement(filing) is not None:
            return
        if _ANY.search(filing.text, filing.signing.start, filing.signing.end):
            return
        line = filing.text[filing.signing.start : filing.signing.start + 80].split("\n", 1)[0].rstrip()
        yield self.violation(
            filing.span(filing.signing.start, filing.signing.start + len(line)),
            'The signature page lacks the statement of the form, "Pursuant to the requirements of the Securities Exchange Act of'
            " 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly"
            ' authorized"',
        )

"""The file is damaged, and something in it had to be guessed or was lost."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity


class DamagedFile(Rule):
    """Tags that a submission or an HTML page cannot do without are missing or broken.

    A document without its `<TEXT>` or its end, a comment or a tag that is never closed: EDGAR suspends such a
    submission, a browser shows less than was written, and what lint8k says of the rest may be wrong. Where
    HTML merely leaves out an end tag that may be left out, or nests its tags badly, a browser shows all of
    it, and nothing is said.

    Source: EDGAR Filer Manual, volume II, on the construction of documents; WHATWG HTML, section 13.2.2
    (parse errors).
    """

    code = "PAR001"
    name = "damaged-file"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II"
    right = Example()
    wrong = Example(
        header="""\
ACCESSION NUMBER:		0000999999-15-000012
CONFORMED SUBMISSION TYPE:	8-K
""",
        tail="""\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
      ~~~~~~~ PAR001
<SEQUENCE>2
<DESCRIPTION>PRESS RELEASE

Hollin Ridge Materials reopens its Sable Creek quarry
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for everything that the reader stumbled over."""
        for problem in filing.problems:
            yield self.violation(problem.span, problem.message)

"""A submission with fewer documents than its header counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity


class DocumentsMissing(Rule):
    """The submission does not hold as many documents as its header counts.

    A document has been lost on the way, or another joined to its neighbour.

    Not flagged: submissions since interactive data, whose counts include files that the text of the
    submission does not hold; a file that is damaged, of which PAR001 speaks.

    Source: EDGAR Filer Manual, volume II (public document count); Rel. 33-9002, effective 13 April 2009, for
    interactive data.
    """

    code = "HDR008"
    name = "document-count-differs"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II"
    until = date(2009, 4, 12)
    right = Example(day=date(2007, 3, 7), header="PUBLIC DOCUMENT COUNT:      1")
    wrong = Example(
        day=date(2007, 3, 7),
        header="""\
PUBLIC DOCUMENT COUNT:      3
                            ~ HDR008
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the count, and a violation at it where it is not that of the documents."""
        count = filing.header.document_count if filing.header else None
        if count is None or not count.text.isdecimal() or len(count.text) > 4 or filing.problems:
            return
        counted, held = int(count.text), len(filing.documents)
        yield self.tie(
            "equal",
            counted == held,
            f"{counted} documents counted {'=' if counted == held else '≠'} {held} in the submission",
            (Operand(count.text, count.span, Decimal(counted)),),
        )
        if counted != held:
            yield self.violation(
                count.span,
                f"The header counts {_documents(counted)}, and the submission holds {_documents(held)}",
                related=[
                    Related(f"a document of type {one.type}", one.span)
                    for one in filing.documents
                    if one.type
                ],
            )


def _documents(number: int) -> str:
    return "one document" if number == 1 else f"{number} documents"

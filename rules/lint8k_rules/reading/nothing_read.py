"""Nothing of a report could be read in the filing."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span


class NothingRead(Rule):
    """The filing has no item, no date of report and no signature page that could be read.

    It calls itself a Form 8-K, but none of the parts of one was found: a cover sheet saved alone, a file cut
    short, or a layout that lint8k cannot read. That no other rule complains of such a filing means nothing. A
    filing of which any of the three was read is left to the rules on the other two.

    Source: Form 8-K, General Instruction E and the form's cover, items and signature.
    """

    code = "PAR002"
    name = "nothing-read"
    severity = Severity.ERROR
    citation = "Form 8-K"
    right = Example()
    wrong = Example(
        cover="""\
The text of this report will follow.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PAR002
""",
        body="",
        signature="",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the last line where there is no item, no date of report and no signature."""
        if not filing.items and filing.cover.report_date is None and filing.signing is None:
            yield self.violation(
                _last_line(filing),
                "No item, no date of report and no signature page could be read in this filing: it is "
                "incomplete, or its layout is one that lint8k cannot read",
            )


def _last_line(filing: Filing) -> Span:
    end = len(filing.text.rstrip())
    return filing.span(filing.text.rfind("\n", 0, end) + 1, end)

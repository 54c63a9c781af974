"""The report has no signature page."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span


class NoSignaturePage(Rule):
    """The report is not signed at all: it has no signature page.

    A report that no officer signed for the registrant has not been made by it. A page is known by its heading
    or by the sentence "Pursuant to the requirements of the Securities Exchange Act of 1934 ..."; the
    signature pages of agreements do not count. An excerpt that was cut before the page gets this complaint
    too.

    Source: Form 8-K, General Instruction E; Exchange Act Rule 12b-11(d).
    """

    code = "SIG001"
    name = "no-signature-page"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction E"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
The quarry had been closed since October.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ SIG001
""",
        signature="",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the last line of the text where there is no signature page."""
        if filing.signing is None:
            yield self.violation(
                _last_line(filing),
                "The report ends without a signature page; it must be signed on behalf of the registrant",
                unfinished=True,
            )


def _last_line(filing: Filing) -> Span:
    end = len(filing.text.rstrip())
    return filing.span(filing.text.rfind("\n", 0, end) + 1, end)

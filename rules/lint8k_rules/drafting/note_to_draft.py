"""A note to the draft that stayed in the report."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity

from ._blanks import notes


class NoteToDraft(Rule):
    """A note to the draft stayed in the text: [NTD: ...], Note to Draft.

    It was written for the working group and not for the public, and it says that something was still open.
    Notes that are a part of the report ("Note 3 to the financial statements") are not meant.

    Source: custom of drafting.
    """

    code = "DFT002"
    name = "note-to-draft"
    severity = Severity.ERROR
    citation = "Custom of drafting"
    right = Example(body="Item 8.01  Other Events.\n\nSee Note 3 to the financial statements.\n")
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The board declared a dividend. [NTD: confirm record date.]
                               ~~~~~~~~~~~~~~~~~~~~~~~~~~~ DFT002
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each note before the signatures."""
        end = filing.signing.start if filing.signing else len(filing.text)
        for low, high in notes(filing.text, 0, end):
            yield self.violation(
                filing.span(low, high), "This note to the draft was left in the report", unfinished=True
            )

"""A field of the word processor that found nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_FIELD = regex(
    r"Error![\s\xa0]{1,3}[A-Z][^\n.!]{4,60}(?:\.|$)|#(?<![\w#]#)(?:REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!)",
    re.M,
)


class FieldNotFound(Rule):
    """A field left its message in the text: "Error! Reference source not found.", "#REF!".

    The number or the title to which the sentence refers is not there for the reader.

    Not flagged: exhibits, and what is quoted. The messages are those of the programs that print them.

    Source: custom of drafting.
    """

    code = "DFT004"
    name = "field-not-found"
    severity = Severity.ERROR
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nThe error was corrected; see Note 3 to the statements.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The notes are described in Error! Reference source not found. above.
                           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ DFT004
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each message."""
        for match in _FIELD.finditer(prose(filing)):
            words = filing.span(*match.span())
            yield self.violation(
                words,
                f'The word processor printed "{words.text}" where a reference or a figure belongs',
                unfinished=True,
            )

"""Alternatives of which none was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_WORDS = r"[A-Za-z][A-Za-z.’' \xa0-]{0,30}"
_CHOICE = regex(
    rf"\[(?P<first>{_WORDS})(?:/|\][ \xa0]?/?[ \xa0]?\[){_WORDS}(?:(?:/|\][ \xa0]?\[){_WORDS})?\]"
)


class AlternativesLeftOpen(Rule):
    """Alternatives stand in brackets, and none was chosen: "[Company/Registrant]", "[is][are]".

    The form from which the sentence was taken offers a choice; the report does not say which it is.

    Not flagged: exhibits and quotations; dates and addresses; "and/or" without brackets.

    Source: custom of drafting.
    """

    code = "DFT006"
    name = "alternatives-left-open"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nThe Company and/or its bank [sic] will reopen the quarry.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The [Company/Registrant] reopened the quarry.
    ~~~~~~~~~~~~~~~~~~~~ DFT006
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each choice that was not made."""
        for match in _CHOICE.finditer(prose(filing)):
            words = filing.span(*match.span())
            yield self.violation(
                words,
                f'Of the alternatives "{words.text}" none was chosen; print one of them, without the brackets',
                unfinished=True,
            )

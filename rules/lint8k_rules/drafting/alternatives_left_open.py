"""Alternatives of which none was chosen."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_WORDS = r"[A-Za-z][A-Za-z.’' \xa0-]{0,30}"
_CHOICE = regex(
    rf"\[(?P<first>{_WORDS})(?:/|\][ \xa0]?/?[ \xa0]?\[){_WORDS}(?:(?:/|\][ \xa0]?\[){_WORDS})?\]"
)
_ONE = regex(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Tt]his|[Ss]uch|[Tt]hese|[Ff]ormer)[ \xa0]\n?"
    r"(?P<one>\[(?!sic\b)[A-Za-z][a-z]{2,20}\])(?=[ \xa0]\n?[a-z])"
)
"""A word in brackets between others of a sentence."""


class AlternativesLeftOpen(Rule):
    """Alternatives stand in brackets, and none was chosen: "[Company/Registrant]", "[is][are]", "the [Company] said".

    The form from which the sentence was taken offers a choice; the report does not say which it is.

    Not flagged: exhibits and quotations, with the words altered in them; dates and addresses; "and/or" without brackets.

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
        text = prose(filing)
        if "[" not in text:
            return
        for match in _ONE.finditer(text, filing.body.start, filing.body.end):
            before = text[text.rfind("\n\n", 0, match.start()) + 1 : match.start()]
            if before.count('"') % 2 or before.count("“") > before.count("”"):
                continue
            words = filing.span(*match.span("one"))
            yield self.violation(
                words,
                f'"{words.text}" stands in brackets, as in a form; print the word that is meant, without them',
                unfinished=True,
            )
        for match in _CHOICE.finditer(text):
            words = filing.span(*match.span())
            yield self.violation(
                words,
                f'Of the alternatives "{words.text}" none was chosen; print one of them, without the brackets',
                unfinished=True,
            )

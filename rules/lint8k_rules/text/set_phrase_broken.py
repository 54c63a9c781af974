"""A set phrase with a slip in one of its words."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity
from lint8k_rules.text._phrases import slips


class SetPhraseBroken(Rule):
    """A set phrase of the field has a slip in one word: "in its entirely", "board on directors", "as result of".

    The wrong word is often a word too, so that no list of misspelt words tells it; only its phrase does.

    A phrase is judged where all its words but one stand in a row, and that one is a letter away from the right word,
    or one that cannot be left out is left out. Not flagged: another form of the word ("file" for "filed"), the small
    words with which a phrase begins or ends, a word of a short phrase that another may stand for ("the principal amount
    or the rate", "more than once"), captions of items, quotations, exhibits.

    Source: custom of drafting.
    """

    code = "TXT012"
    name = "set-phrase-broken"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    yields_to = ("TXT006",)
    right = Example(
        body="""\
Item 8.01  Other Events.

The plan, which is incorporated therein by reference, is qualified in its entirety by the agreement.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The summary of the plan is qualified in its entirely by the plan.
                                            ~~~~~~~~ TXT012
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each word that is wrong, and at each phrase that lacks a word."""
        for slip in slips(filing):
            if slip.lost:
                yield self.violation(
                    slip.place, f'"{slip.place.text}" lacks a word; the phrase is "{slip.right}"'
                )
            else:
                yield self.violation(
                    slip.word,
                    f'In "{slip.place.text}" the word is "{slip.right}"',
                    fix=Fix((Edit(slip.word, slip.right),), safe=False),
                )

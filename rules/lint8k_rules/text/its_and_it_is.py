"""It's for its."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules._prose import prose

_OWNED = (
    r"own|wholly|principal|common|outstanding|previously|respective|subsidiar(?:y|ies)|affiliates?|board|officers?|directors?"
    r"|shareholders?|stockholders?|obligations?|business|financial|quarterly|annual|fiscal|customers|employees|operations"
    r"|indebtedness|credit|headquarters|executive|chief|website|web|earnings|results|intention|ability|efforts|shares|stock"
    r"|entirety|leases?|restricted|initial|proposed|plans?|products?|services|sole|parent|primary|pending|definitive|agreements?|name"
    r"|offices?|behalf|terms|use|acquisition|merger|notes|loans?|debt|facility|facilities|propert(?:y|ies)|stores|plants?|patents?"
    r"|management|counsel|auditors?|accountants?|bylaws|charter|certificate|consolidated|net|total|entire|remaining|liquidity|cash"
    r"|assets|rights|right|common|senior|convertible|subordinated|existing|current|future|former|independent|report|press"
)
_SLIP = regex(rf"[Ii](?<!\w[Ii])t[’']s(?=[\s\xa0]+(?i:{_OWNED})\b)")


class ItsAndItIs(Rule):
    """A contraction stands for the possessive: "the Company and it's subsidiaries".

    Flagged only before a word that can be owned, where "it is" would make no sense.

    Not flagged: quotations, and "it's" before any other word.

    Source: custom of drafting.
    """

    code = "TXT010"
    name = "its-and-it-is"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nThe Company and its bank agreed that it's a fair price.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company and it's subsidiaries reopened the quarry.
                ~~~~ TXT010
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each slip."""
        for match in _SLIP.finditer(prose(filing)):
            words = filing.span(*match.span())
            yield self.violation(
                words, f'"{words.text}" means "it is"; print "its"', fix=Fix((Edit(words, "its"),), safe=True)
            )

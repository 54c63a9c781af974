"""Words that cannot stand beside one another, for one between them is missing or too many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules._prose import prose

_W = r"(?:[ \xa0]{1,2}|[ \xa0]?\n[ \xa0]*(?!\n))"
_GARBLED = re.compile(
    rf"""
      (?P<pursuant>\b[Pp]ursuant{_W}(?!to\b|there|here)(?:the|a|an|this|such|its|our|[A-Z][a-z]+)\b)
    | (?P<prior>(?<![\w-])prior{_W}the\b)
    | (?P<accordance>\b[Ii]n{_W}accordance{_W}(?:the|to|of)\b)
    | (?P<connection>\b[Ii]n{_W}connection{_W}(?:the|to|of)\b)
    | (?P<respect>\b[Ww]ith{_W}respect{_W}(?:the|of)\b)
    | (?P<behalf>\b[Oo]n{_W}behalf{_W}the\b)
    | (?P<or>(?<![\w/-])or{_W}and(?={_W}[a-z]))
    | (?P<be>\b(?:is|are|was|were){_W}be\b|\bbe{_W}(?:is|are|was|were)\b)
    | (?P<article>(?<![\w(.'’-])(?:a{_W}(?:the|an)|an{_W}(?:the|a)|the{_W}an?)(?={_W}[a-z]{{2}}))
    | (?P<neither>\b[Nn]either{_W}(?:the{_W})?[A-Za-z]+{_W}or\b)
    | (?P<end>[a-z,]{_W}(?:as|the|an|and|or|than|our|their|whose)\.(?=[\s\xa0]*(?:\n[ \xa0]*\n|\Z)|[ \xa0\n]+[A-Z][a-z]))
    """,
    re.X,
)
_WHAT = {
    "pursuant": '"to" is missing after "pursuant"',
    "prior": '"to" is missing after "prior"',
    "accordance": 'the words are "in accordance with"',
    "connection": 'the words are "in connection with"',
    "respect": 'the words are "with respect to"',
    "behalf": 'the words are "on behalf of"',
    "or": "it is one or the other",
    "be": "one of the verbs is too many, or a word between them is missing",
    "article": "one of the articles is too many",
    "neither": '"neither" is followed by "nor"',
    "end": "the sentence breaks off",
}


class WordsMissing(Rule):
    """Words stand side by side that cannot, or a sentence breaks off.

    "Pursuant Agreement", "or and", "prior the closing", "attached to this report as."

    A word is missing between them or one is too many; what was meant the reader must guess, and where an
    exhibit should be cited nothing is.

    Only some pairs are looked for that are wrong in any sentence. Words on either side of a cell or column,
    quotations and headings are not looked through.

    Source: custom of drafting.
    """

    code = "TXT006"
    name = "words-missing"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nNeither the buyer nor the seller was, pursuant to it or otherwise, to be paid.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

A copy of the press release is attached to this report as.
                                                       ~~~ TXT006
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such pair; a note for "neither ... or"."""
        text = prose(filing)
        for match in _GARBLED.finditer(text, filing.body.start, filing.body.end):
            kind = match.lastgroup or "end"
            place = filing.span(match.start() + (kind == "end"), match.end())
            yield self.violation(
                place,
                f'In "{place.text}" {_WHAT[kind]}',
                severity=Severity.NOTE if kind == "neither" else None,
            )

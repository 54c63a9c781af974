"""Words that cannot stand beside one another, for one between them is missing or too many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice, tee

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import GAP, Token, each_token, prose

_GAP = regex(GAP)
_ENDS = regex(r"\.(?:[\s\xa0]*(?:\n[ \xa0]*\n|\Z)|[ \xa0\n]+[A-Z][a-z])")
_GARBLED = {
    "prior": "prior the",
    "accordance": "accordance the|accordance to|accordance of",
    "connection": "connection the|connection to|connection of",
    "respect": "respect the|respect of",
    "behalf": "behalf the",
    "or": "or and",
    "be": "is be|are be|was be|were be|be is|be are|be was|be were",
    "article": "a the|a an|an the|an a|the a|the an",
}
_PAIRS = {pair: kind for kind, pairs in _GARBLED.items() for pair in pairs.split("|")}
"""Two words that cannot stand side by side, and what is wrong with them."""
_BEFORE = {"accordance": "in", "connection": "in", "respect": "with", "behalf": "on"}
"""The word that must come first, for the pair to be wrong."""
_AFTER_PURSUANT = frozenset(["the", "a", "an", "this", "such", "its", "our"])
_MARKS = frozenset(["(", ".", "/", "-", "'", "’"])
_LAST = frozenset(["as", "the", "an", "and", "or", "than", "our", "their", "whose"])
"""Words with which no sentence ends."""
_OPEN = {
    "of": "tion|ment|sale|copy|copies|terms|number|amount|date|price|text|form|officer|member|board|shares",
    "by": "herein|hereby|behalf|signed|issued|announced|executed|filed|adopted|reference",
    "with": "furnished|filed|together|connection|accordance|compliance|conjunction",
    "to": "pursuant|hereto|Exhibit|respect|connection",
}
"""Prepositions with which a sentence breaks off behind these words."""
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
    "end": "the sentence breaks off",
}

_FIRST = frozenset([*(pair.split()[0] for pair in _PAIRS), *_LAST, *_OPEN, "pursuant", "Pursuant"])
"""The words at which a sentence may be garbled."""


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
        body="Item 8.01  Other Events.\n\nThe buyer was, pursuant to it or otherwise, to be paid.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

A copy of the press release is attached to this report as.
                                                       ~~~ TXT006
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such pair."""
        for start, end, kind in _garbled(filing):
            place = filing.span(start, end)
            yield self.violation(place, f'In "{place.text}" {_WHAT[kind]}')


def _garbled(filing: Filing) -> Iterator[tuple[int, int, str]]:
    """Where words are garbled, in order, and how: the keys of `_WHAT`."""
    text = prose(filing)
    body = filing.body
    words = (word for word in each_token(filing) if body.start <= word.start < body.end)
    befores, ones, following = tee(words, 3)
    for before, one, two in zip(
        chain([None], befores), ones, chain(islice(following, 1, None), [None]), strict=False
    ):
        if one.text not in _FIRST:
            continue
        two = two or one
        kind = _PAIRS.get(f"{one.text} {two.text}", "")
        if (
            (one.text in _LAST or _is_open(text, one))
            and _ENDS.match(text, one.end)
            and _GAP.fullmatch(text[one.start - 1 : one.start])
        ):
            yield one.start, one.end + 1, "end"
        elif kind and _beside(text, one, two):
            first = before if before and kind in _BEFORE else one
            if kind not in _BEFORE or first.text.lower() == _BEFORE[kind]:
                yield first.start, two.end, kind
        elif (
            one.text in ("pursuant", "Pursuant")
            and (two.text in _AFTER_PURSUANT or (two.text.istitle() and two.text != "To"))
            and _beside(text, one, two)
        ):
            yield one.start, two.end, "pursuant"


def _is_open(text: str, one: Token) -> bool:
    """Whether a preposition stands behind a word that leaves its sentence open."""
    if one.text not in _OPEN:
        return False
    before = text[max(0, one.start - 20) : one.start].rstrip()
    return before.endswith(tuple(_OPEN[one.text].split("|")))


def _beside(text: str, one: Token, two: Token) -> bool:
    """Whether two words stand side by side in a sentence, and neither is a part of another ("and/or and")."""
    apart = text[one.start - 1 : one.start] in _MARKS or text[two.end : two.end + 1] in _MARKS
    return not apart and _GAP.fullmatch(text, one.end, two.start) is not None

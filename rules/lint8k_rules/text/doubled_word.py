"""A word or phrase printed twice."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from itertools import compress, count

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules._prose import GAP, each_token, prose, stretches

_DOUBLED = regex(
    rf"(?<![\w'’/&.-])(?P<words>[a-z]+(?:{GAP}[a-z]+){{0,3}}?)(?P<again>{GAP}(?P=words))(?![\w'’/&-])"
)
_ROW = regex(r"[^\s\xa0][ \xa0]{3,}[^\s\xa0]")
"""Columns, in which a word that ends one line does not go on in the next."""
_MOST = 4
"""How many words a phrase that is printed twice may have."""
_AT_ONCE = 4000
_LAWFUL = frozenset(["that", "had", "very", "so", "bye"])
"""Words that may follow themselves: "he said that that agreement", "had had"."""
_SMALL_WORDS = """
a an and as at by for from in into is it its no not of on or that the their this to was were which will with would
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""The words of which a phrase of two must consist: "and cash and cash equivalents" and "from time to time to" are right."""
_OF_THE_FORM = "as defined in"
"""Printed twice over in the Commission's own Form 8-K, in the line on emerging growth companies, and copied from there."""
_JOINS = frozenset(["and", "or"])
_GLASS = regex(rf"{GAP}(?:vitro|vivo|situ|silico|utero)\b")
"""What "in" may go before as a part of the term: "tested in in vitro studies"."""
_FIGURES = regex(r"(?:(?:[^\W\d]|[ \xa0\n&-]){0,80}(?:\([\d,.]+\)|[$€£]?\d[\d,.]*|-{3,}|EUR|USD)){3}")
"""What follows the heads of columns that the file has in one line: "Carrying Fair value value Bonds 5,861 5,857"."""
_THAT = regex(rf"{GAP}(?:the|an?|such|its?|his|her|he|she|they|their|we|our|Mr|Ms|Mrs|Dr)\b")
_WHAT = regex(r"\b[Ww]hat\b[^.;:\n]{1,60}$")
"""What stands before "is is": "what it is is a lease"."""


class DoubledWord(Rule):
    """A word or a phrase of some words is printed twice: "the the", "of the of the".

    It is a slip of the hand that no reader takes for anything else, and it says that nobody read the sentence
    aloud.

    Not flagged: what may follow itself ("had had", "that that" before a noun, "what it is is"), and words that the
    option `words` of `[rule.TXT001]` lists; words that begin with a capital, which are names (Bora Bora, "in Ho Ho
    Kus"); phrases with "and" or "or" ("by the issuer and the issuer and others are"); words of two cells or
    columns; words that one line ends with and another paragraph begins with; quotations.

    Source: custom of drafting.
    """

    code = "TXT001"
    name = "doubled-word"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    options = {"words": ()}
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company had had no quarry in Walla Walla, and said that that quarry is its first.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, the board of directors approved the the reopening of the quarry.
                                                  ~~~~~~~ TXT001
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each pair, with the second of it taken out as a fix."""
        text = prose(filing)
        for match in _doubled(filing):
            words = " ".join(match["words"].split())
            if words in self.option("words"):
                continue
            if words in _LAWFUL and not (words == "that" and _THAT.match(text, match.end())):
                continue
            if words in ("is", "was") and _WHAT.search(text, max(0, match.start() - 80), match.start()):
                continue
            if "\n" in match[0] and _ROW.search(text, text.rfind("\n", 0, match.start()) + 1, match.start()):
                continue
            if words.count(" ") > 1 and not _JOINS.isdisjoint(words.split()):
                continue
            if words == "in" and _GLASS.match(text, match.end()):
                continue
            if _SMALL.isdisjoint(words.split()) and _FIGURES.match(text, match.end()):
                continue
            if words.count(" ") == 1 and not _SMALL.issuperset(words.split()):
                continue
            yield self.violation(
                filing.span(*match.span()),
                f'"{words}" is printed twice',
                severity=Severity.NOTE if words == _OF_THE_FORM else None,
                fix=Fix((Edit(filing.span(*match.span("again")), ""),), safe=False),
            )


def _doubled(filing: Filing) -> Iterator[re.Match[str]]:
    """Each pair, in order, none within another.

    A phrase of so many words is printed twice only where a word and the one so many words on are the same.
    """
    text, end = prose(filing), 0
    for tokens in stretches(each_token(filing), _AT_ONCE, _MOST):
        words = [token.text for token in tokens]
        places = {
            at
            for size in range(1, _MOST + 1)
            for at in compress(count(), map(operator.eq, words, words[size:]))
        }
        for at in sorted(places):
            start = tokens[at].start
            match = _DOUBLED.match(text, start) if start >= end else None
            if match is not None:
                yield match
                end = match.end()

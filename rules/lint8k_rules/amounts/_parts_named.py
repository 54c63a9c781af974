"""Totals of a paragraph whose parts bear its name: "Total revenue … Pump revenue … Valve revenue …".

::

    total  = "total" , { word } , noun , verb , figure , [ "from" | "compared with" , figure of the time before ]
    part   = word , { word } , noun , verb , figure , [ "from" | "compared with" , figure of the time before ]
    named  = total , part , part , { part }            in any order
    halves = figure , "." , name , "was" , part , "and" , name , "was" , part , "."           if they come to it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lint8k.api import Fact, Filing, record, regex, replace
from lint8k_rules.amounts._parts import Bond, Parts, alike, amounts
from lint8k_rules.amounts._sentences import Sentence

_B = r"[\s\xa0]+"
_NAME = regex(
    rf"(?:\A|[\s\xa0(“\"•·-])(?P<words>(?:[A-Za-z][\w&’'-]*{_B}){{1,6}}?)(?=(?:was|were|is|are|of|for|in|at|to|by|grew|rose|fell"
    r"|increased|decreased|declined|totall?ed|amounted|written|during|on)\b)"
)
_TOTAL = regex(r"\b(?:total|aggregate|combined)\b", re.I)
_BEFORE = regex(
    rf"\b(?:from|compared{_B}(?:to|with)|versus|vs\.?|than|against)\b[^$;]{{0,80}}$|\([^()]{{0,40}}$", re.I
)
"""Ends what stands before the figure of an earlier time."""
_CHANGE = regex(
    rf"\b(?:increas|decreas|declin|gain|grow|grew|drop|rise|rose|fell|change|reduc)\w*{_B}(?:of|by){_B}(?:[a-z]+{_B}){{0,2}}$",
    re.I,
)
_PLURAL = regex(r"(?<=[xs])es$|(?<!s)s$")
_VERB = regex(r"\b(?:was|were|is|are)\b", re.I)
_AND = regex(r"\band\b")
_MOST = 6
"""How many parts a total may have."""
_SHORT = 3
"""So many letters a noun has at least."""


@record(frozen=True, slots=True)
class Named:
    """A figure with the words of its name, the last of them the noun, and the figure of the time before, if it has one."""

    fact: Fact
    words: tuple[str, ...]
    is_total: bool
    before: Fact | None


def of_one_noun(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """Each total with the figures whose names have the noun of its own; likewise those of the time before, if all have one."""
    named = [found for sentence in paragraph for found in _named(filing, sentence)]
    for whole in named:
        if not whole.is_total:
            continue
        parts = [
            each
            for each in named
            if whole.words[-1] in each.words
            and each.words != whole.words
            and alike(each.fact, whole.fact)
            and not (each.is_total and len(each.words) <= len(whole.words))
        ]
        if not 2 <= len(parts) <= _MOST or any(len(part.words) == 1 for part in parts):
            continue
        yield Parts(whole.fact, tuple(part.fact for part in parts), Bond.NAMED)
        earlier = tuple(part.before for part in parts if part.before is not None)
        if whole.before is not None and len(earlier) == len(parts):
            yield Parts(whole.before, earlier, Bond.NAMED)


def halves(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The one figure of a sentence with the two of the next, of each of which it is said what it was, if they come to it."""
    for first, second in pairwise(paragraph):
        wholes, parts = amounts(filing, first), amounts(filing, second)
        if len(wholes) != 1 or len(parts) != 2 or not all(alike(part, wholes[0]) for part in parts):
            continue
        one, two = parts
        joint = filing.text[one.span.end : two.span.start]
        if not _AND.search(joint) or not _VERB.search(joint):
            continue
        found = Parts(wholes[0], (one, two), Bond.SEEN)
        if _VERB.search(filing.text, second.start, one.span.start) and found.tie:
            yield found


def _named(filing: Filing, sentence: Sentence) -> Iterator[Named]:
    """The figures of a sentence that have names."""
    at = sentence.start
    last: Named | None = None
    for fact in amounts(filing, sentence):
        words = filing.text[at : fact.span.start]
        if _CHANGE.search(words):
            continue
        at = fact.span.end
        if last is not None and last.before is None and _BEFORE.search(words):
            last = replace(last, before=fact)
            continue
        if last is not None:
            yield last
        last = _name(fact, words)
    if last is not None:
        yield last


def _name(fact: Fact, words: str) -> Named | None:
    found = _NAME.search(words)
    if found is None or fact.hedge not in (None, "approximately"):
        return None
    named = [_PLURAL.sub("", word.lower()) for word in found["words"].split()]
    is_total = any(map(_TOTAL.fullmatch, named))
    kept = tuple(
        word for word in named if not _TOTAL.fullmatch(word) and word not in ("the", "our", "it", "while")
    )
    if not kept or len(kept[-1]) < _SHORT:
        return None
    return Named(fact, kept, is_total, None)

"""Totals that a sentence adds up: the parts first, then the words that bind their total, then the total.

::

    whole = figure , { "," , figure } , "and" | "plus" | "together with" , figure , "for a total of" | "totaling" , total
          | figure , figure , figure , { figure } , "Total" , total                    a list set as one paragraph
    grown = figure , "together with" , figure , "brings total" , words , "to" , total
    drawn = figure , "was drawn and" , figure , "remained available under the" , total
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lint8k.api import Filing, regex
from lint8k_rules.amounts._parts import Bond, Parts, alike, amounts
from lint8k_rules.amounts._sentences import Sentence

_TOTALING = regex(
    r"\b(?:for[\s\xa0]+an?|or[\s\xa0]+an?|(?:raising|making|giving|reaching)[\s\xa0]+an?|,[\s\xa0]+an?)[\s\xa0]+"
    r"(?:combined|grand|overall|aggregate)?[\s\xa0]*(?:total|aggregate|sum)(?:[\s\xa0]+[a-z]+){0,4}[\s\xa0]+of[\s\xa0]+$"
    r"|\b(?:totall?ing|aggregating)[\s\xa0]+$",
    re.I,
)
_BRINGING = regex(
    r"\b(?:brings?|bringing|increas(?:es|ing))\b[^.;$\d]{0,80}?\b(?:total|aggregate|combined)\b[^.;$\d]{0,80}\bto[\s\xa0]+(?:approximately[\s\xa0]+)?$",
    re.I,
)
_TOGETHER = regex(
    r"\b(?:together[\s\xa0]+with|combined[\s\xa0]+with|added[\s\xa0]+to|in[\s\xa0]+addition[\s\xa0]+to|and)\b",
    re.I,
)
_DRAWN = regex(
    r"\b(?:drawn|outstanding|borrowed|used|utilized|advanced|funded|issued)\b[^.;$\d]{0,60}\band\b", re.I
)
_AVAILABLE = regex(
    r"\b(?:available|remain\w*|unused|undrawn|unfunded)\b[^.;$\d]{0,60}\b(?:under|of|on|from)[\s\xa0]+(?:the|its|our|a|this|such)\b[^.;$\d]{0,30}$",
    re.I,
)
_ANOTHER = regex(r"\band[\s\xa0]+[a-z]{2,}ed[\s\xa0][^,]*$", re.I)
"""Ends what stands before a total that is that of the last verb alone: "paid $2 million and bought back shares totaling"."""
_OF_THE = regex(r"[\s\xa0]+of[\s\xa0]+(?:the|its|our|an?)[\s\xa0]+", re.I)
"""Stands between a part and the amount of which it is one."""
_LABEL = regex(r"[\s\xa0.]*(?:Grand[\s\xa0]+)?Total(?:[\s\xa0]+[A-Z][a-z]+){0,3}:?[\s\xa0.]*")
_ELSE = regex(
    r"\b(?:up[\s\xa0]+to|or|other|additional|net|less|minus|per|each|with|respectively|if|compared|from|than|increas\w*"
    r"|decreas\w*|primarily|mainly|principally|largely|another|further|bringing)\b",
    re.I,
)


def totals(filing: Filing, sentence: Sentence) -> Iterator[Parts]:
    """The total at the end of a sentence with all the figures of its kind before it."""
    facts = amounts(filing, sentence)
    if len(facts) < 3:
        return
    *parts, whole = facts
    if not all(alike(part, whole) for part in parts):
        return
    joint = filing.text[parts[-1].span.end : whole.span.start]
    if _TOTALING.search(joint):
        words = filing.text[parts[0].span.start : whole.span.start]
        vague = _ELSE.search(words) or any(fact.hedge not in (None, "approximately") for fact in facts)
        vague = (
            vague
            or _ANOTHER.search(joint)
            or any(
                _OF_THE.fullmatch(filing.text, one.span.end, two.span.start) for one, two in pairwise(parts)
            )
        )
        yield Parts(whole, tuple(parts), Bond.SEEN if vague else Bond.WHOLE)
    elif len(parts) == 2 and _bound_loosely(filing.text[parts[0].span.end : parts[1].span.start], joint):
        yield Parts(whole, tuple(parts), Bond.NAMED)
    elif (
        len(parts) > 2 and _LABEL.fullmatch(joint) and "\t" not in filing.text[sentence.start : sentence.end]
    ):
        yield Parts(whole, tuple(parts), Bond.WHOLE)


def _bound_loosely(between: str, joint: str) -> bool:
    """Whether words say that a total grew by its parts to what it is, or that one part of it is drawn and the other is not."""
    grown = _BRINGING.search(joint) and _TOGETHER.search(between)
    return bool(grown or (_DRAWN.search(between) and _AVAILABLE.search(joint)))

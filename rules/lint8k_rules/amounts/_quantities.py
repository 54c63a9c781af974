"""Which numbers of shares are the quantity of a sale, and which the words take out of it.

::

    taken out = ( "including" | "option on" | "of which" ) , number            a part of the quantity
              | ( "warrants to purchase" | "convertible into" | "holds" | "authorized" | "each" | … ) , number
              | number , ( "outstanding" | "underlying" | "issuable" | "available for" | … )
    but not   = "exercised" , number | "pre-funded warrants to purchase" , number | "holds" , number , noun , "acquired"
    ratio     = number , words , ( "for each" | "per" )                         so many for each of another
"""

from __future__ import annotations

import re

from lint8k.api import regex

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_LEAD = (
    rf"{_O},?{_O}(?:up{_B}to{_B})?(?:an?{_B})?(?:additional{_B})?(?:(?:approximately|about"
    rf"|aggregate|total){_B}(?:of{_B})?)*(?:an?{_B}additional{_B})?\(?$"
)
"""What may stand between a word that takes a quantity out of the sale and the quantity."""
_PART_BEFORE = regex(
    rf"\b(?:includ(?:es|ing|ed)(?:{_B}[\w’'-]+){{0,5}}?(?:{_B}of)?|option(?:{_B}of)?|of{_B}which){_LEAD}",
    re.I,
)
_NO_QUANTITY_BEFORE = regex(
    rf"\b(?:(?:warrants?|options?|rights?|entitl\w+"
    rf"|entitled){_B}(?:[a-z\"“”()]+{_B}){{0,4}}?(?:to{_B})(?:purchase|acquire|subscribe{_B}for"
    rf"|buy)"
    rf"|exercisable{_B}(?:for|into|to{_B}\w+)|convertible{_B}(?:\w+{_B}){{0,4}}?into"
    rf"|exchangeable{_B}(?:for|into)"
    rf"|represent\w*|own(?:s|ed|ing)?|hold(?:s|ing)?|held"
    rf"|outstanding|authoriz\w+|reserv\w+|regist(?:er|rat)\w+|underlying"
    rf"|initial{_B}deliver(?:y|ies){_B}of|each|every|for{_B}each|option{_B}to{_B}purchase|remaining"
    rf"|increas\w+{_B}(?:from|to)"
    rf"|one-half{_B}of|minimum{_B}of|average{_B}of)"
    rf"{_LEAD}",
    re.I,
)
_NO_QUANTITY_AFTER = regex(
    (
        rf"[\s\xa0]*(?:[\w’'-]+{_B}){{0,6}}?(?:outstanding\b|underlying|issuable|were{_B}authorized"
        rf"|reserved|remain(?:s|ed|ing)?{_B}available|available{_B}for)"
    ),
    re.I,
)
_RATIO = regex(rf"[\s\xa0]*(?:[\w’'-]+{_B}){{0,8}}?(?:for{_B}(?:each|every)|per)\b", re.I)
EXERCISED = regex(rf"(?:exercised|exercise{_B}of)", re.I)
"""Finds that a right is exercised, so that its shares are bought."""
_PRE_FUNDED = regex(
    rf"\bpre-?[\s\xa0]?funded{_B}(?:[a-z]+{_B}){{0,3}}?warrants?{_B}(?:\([^()]{{0,60}}\){_B})?(?:to{_B}(?:purchase|acquire)|exercisable{_B}for){_LEAD}",
    re.I,
)
"""Ends what stands before the shares of warrants that are sold at the price of the shares."""
_ACQUIRED = regex(
    rf"[\s\xa0]*(?:[\w’'-]+{_B}){{0,3}}?[\w’'-]+,?{_B}(?:which{_B}(?:it|we|was|were){_B})?(?:acquired|purchased|bought)\b",
    re.I,
)
"""Finds after what is held that the words tell how it was bought."""


def is_of_no_sale(before: str, after: str) -> bool:
    """Whether the words before and after a number of shares take it out of a sale."""
    if _PART_BEFORE.search(before) or _NO_QUANTITY_AFTER.match(after):
        return True
    taken = _NO_QUANTITY_BEFORE.search(before) is not None
    return taken and not (
        EXERCISED.search(after[:60]) or _PRE_FUNDED.search(before) or _ACQUIRED.match(after)
    )


def is_of_a_ratio(after: str) -> bool:
    """Whether the words after a number say that there are so many for each of another."""
    return _RATIO.match(after) is not None

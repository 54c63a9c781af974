"""The connectives that join the figures of a sale: quantity "at" price "for" total, and the like.

::

    quantity , "at" , price          price , ( "for" | "or" | "resulting in" | "=" | "an aggregate of" ) , total
    quantity , ( "for" | "valued at" ) , total          total , ( "for" | "of" | "(" ) , quantity
    total , ( "or" | "(" ) , price                      price , ( "for" | "based on" | "(" ) , quantity
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint8k.api import regex
from lint8k_rules.amounts._roles import Token

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_PLAIN = r"(?:(?!\band\b)[^;.$])"
"""A character of words that join two figures: no "and" stands among them."""
_LINKS = {
    "QP": rf"[^;$]{{0,160}}?\b(?:at|for|of|price[ds]?{_B}(?:at|of))\b[^;.$]{{0,50}}",
    "PT": (
        rf"[^;$.]{{0,50}}?(?:\b(?:for|or|generat|result|yield|total|rais|produc|represent|receiv|aggregat|equal|amount)\w*"
        rf"|\(|=|\ban{_B}aggregate)\b[^;$.]{{0,50}}"
    ),
    "TP": rf"{_O},?{_O}(?:\(|or\b)[^;$.)]{{0,40}}",
    "QT": rf"[^;$]{{0,90}}?\b(?:for|generat\w+|result\w+|yield\w+|valued{_B}at|with{_B}an?|or)\b[^;.$]{{0,60}}",
    "TQ": rf"(?:{_O}\(|{_PLAIN}{{0,40}}?\b(?:for|of|in|value)\b){_PLAIN}{{0,40}}",
    "PQ": rf"{_PLAIN}{{0,50}}?(?:\b(?:for|of|on|based)\b|\(){_PLAIN}{{0,50}}",
}
_LINK = {pair: regex(pattern, re.I) for pair, pattern in _LINKS.items()}


def joined(text: str, token: Token, others: Sequence[Token]) -> bool:
    """Whether a connective joins a figure to another of its sale."""
    at = token.fact.span.start
    return any(
        linked(text, *((other, token) if other.fact.span.start < at else (token, other)))
        for other in others
        if other is not token
    )


def linked(text: str, one: Token, other: Token) -> bool:
    """Whether a connective joins two figures that follow one another."""
    link = _LINK.get(one.part + other.part)
    return link is not None and link.fullmatch(text, one.fact.span.end, other.fact.span.start) is not None

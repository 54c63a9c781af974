"""The members of a list of figures: "(i) $6 million in cash, (ii) $2 million in notes and (iii) $1 million in shares".

::

    list   = member , { ( "," | ";" ) , member } , [ "," ] , ( "and" | "plus" | "together with" ) , member
    member = figure , words , [ "(" , words and figures of its own , ")" ] , [ ", including" , figure , words ]

What stands in brackets within the list, and after "including" or "of which", belongs to its member, and is no
member. A list `is_plain` where every member has a figure and no word leaves room for others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from lint8k.api import Fact, record, regex

_B = r"[\s\xa0]+"
_LAST = regex(rf"\b(?:and|plus|as{_B}well{_B}as|together{_B}with)\b|&", re.I)
_JOINT = regex(rf"[,;]|\b(?:and|plus|as{_B}well{_B}as|together{_B}with)\b|&", re.I)
_OWN = regex(
    rf"\b(?:including|includes?|of{_B}which|net{_B}of|excluding)\b[^,;$]*$"
    rf"|\bwith{_B}(?:(?:an?|its|the){_B})?(?:[a-z-]+{_B}){{0,2}}?$",
    re.I,
)
"""Ends what stands before a figure that belongs to the member before it."""
_OF_WHICH = regex(rf"{_B}of{_B}(?:which|whom)\b", re.I)
"""Stands behind a figure that belongs to the member before it."""
_ANOTHER_CLAUSE = regex(
    rf",{_B}(?:and{_B}|which{_B})?(?:was|were|is|are|will|has|have|had|shall|may|would)\b", re.I
)
ELSE = regex(
    rf"\b(?:or(?={_B}(?:about{_B}|approximately{_B}|an?{_B})?[$\d])|net{_B}of|less|minus"
    rf"|per(?!{_B}(?:share|unit|warrant|note|AD[SR])s?\b)|respectively|if|compared|than|increas(?:ed|ing)|decreas(?:ed|ing)"
    rf"|offset\w*|primarily|mainly|principally|largely|up{_B}to|at{_B}least|approximately{_B}half|excluding)\b",
    re.I,
)
"""Words that compare, subtract or limit."""
_OFFSET = regex(r"[^.;$]{0,120}?\b(?:offset|less|net[\s\xa0]+of)\b", re.I)
_OTHERS = regex(
    rf"\b(?:additional|among|such{_B}as|each|both|assum\w+(?![\s\xa0]+of[\s\xa0]+(?:[a-z]+[\s\xa0]+)?(?:$|[$\d])))\b|(?:,|\band|\bor|\bplus){_B}(?:certain{_B})?others?\b",
    re.I,
)
_MORE = regex(
    r"[^.;$\d]{0,60}?(?:,|\b)[\s\xa0]*(?:plus|in[\s\xa0]+addition[\s\xa0]+to|together[\s\xa0]+with|as[\s\xa0]+well[\s\xa0]+as"
    r"|(?:and|with)[\s\xa0]+(?:\w+[\s\xa0]+){0,3}?(?:others?|certain|an?|the[\s\xa0]+(?:assumption|issuance|remaind\w+|remaining"
    r"|balance|rest))\b)",
    re.I,
)
"""Finds after the last figure that the list goes on without one."""
_MEMBER_WITHOUT = regex(
    r"(?:,|;|\band|\bplus)[\s\xa0]+(?:\(\w{1,4}\)[\s\xa0]*)?(?:an?|the|certain|our|its|shares|warrants|options|assumption|issuance"
    r"|forgiveness|cancellation)\b(?![^,;]*$)",
    re.I,
)
_VALUED = regex(r"\b(?:valu\w+|worth|having|totall?ing|aggregating|for|of|representing)\b[^,;]*$", re.I)


@record(frozen=True, slots=True)
class Members:
    """The figures of a list, the words between the first and the last of them, and how much they leave open."""

    facts: tuple[Fact, ...]
    words: str
    is_mixed: bool
    """Whether its words compare, subtract, or limit: the figures may not be of one list."""
    is_plain: bool
    """Whether each member has a figure, and none is left out."""


def read(
    text: str, start: int, stop: int, facts: Sequence[Fact], others: Sequence[Fact], *, verbs: bool
) -> Members | None:
    """The list that begins at `start` and ends before `stop`, None where there is none of two members or more.

    `facts` are the figures that may be members, `others` those that stand between; with `verbs` each member may have a
    verb of its own ("of which $2 million was paid and $1 million will be").
    """
    bracket = _bracket(text, start, stop)
    stop = bracket or stop
    own = _nested(text, start, stop)
    found: list[Fact] = []
    ends: list[int] = []
    for fact in facts:
        if fact.span.start < start or fact.span.end > stop:
            continue
        if any(low < fact.span.start < high for low, high in own) and not _is_spelt(text, fact):
            continue
        if found and not verbs and _OF_WHICH.match(text, fact.span.end):
            continue
        at = found[-1].span.end if found else start
        joint = _without(text, at, fact.span.start, own)
        if found and (_OWN.search(joint) or not _JOINT.search(joint)):
            if _OWN.search(joint):
                continue
            break
        if found and not verbs and _ANOTHER_CLAUSE.search(joint):
            break
        found.append(fact)
        if len(found) > 1 and _LAST.search(joint):
            ends.append(len(found))
    if not ends:
        return None
    members = tuple(found[: ends[0] if verbs else ends[-1]])
    words = _without(text, start, members[-1].span.start, own)
    between = [_without(text, one.span.end, two.span.start, own) for one, two in pairwise(members)]
    tail = text[members[-1].span.end : stop]
    strange = [
        fact
        for fact in others
        if members[0].span.end <= fact.span.start < members[-1].span.start
        and not any(low < fact.span.start < high for low, high in own)
        and not _VALUED.search(text[fact.span.end : _next(members, fact)])
    ]
    is_plain = not (
        strange or any(map(_MEMBER_WITHOUT.search, between)) or _OTHERS.search(words) or _MORE.match(tail)
    )
    is_mixed = ELSE.search(words) is not None or _OFFSET.match(tail) is not None
    return Members(members, words, is_mixed, is_plain)


def _next(members: Sequence[Fact], fact: Fact) -> int:
    return next(member.span.start for member in members if member.span.start > fact.span.start)


def _bracket(text: str, start: int, stop: int) -> int | None:
    """Where the bracket in which a list begins is closed, None where it begins in none."""
    opening = text.rfind("(", max(0, start - 120), start)
    if opening < 0 or ")" in text[opening:start]:
        return None
    depth = 1
    for at in range(start, min(stop, start + 4000)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if not depth:
            return at
    return None


def _nested(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The outermost brackets that open and close between two places."""
    found, depth, opening = [], 0, start
    for at in range(start, stop):
        if text[at] == "(":
            opening = opening if depth else at
            depth += 1
        elif text[at] == ")" and depth:
            depth -= 1
            if not depth:
                found.append((opening, at + 1))
    return found


def _is_spelt(text: str, fact: Fact) -> bool:
    """Whether a figure in brackets is that of the words before it: "two million dollars ($2,000,000)"."""
    return (
        text[fact.span.end : fact.span.end + 1] == ")"
        and text[fact.span.start - 1] == "("
        and bool(
            re.search(
                r"\b(?:dollars|hundred|thousand|million|billion)[\s\xa0]*\($",
                text[: fact.span.start][-40:],
                re.I,
            )
        )
    )


def _without(text: str, start: int, end: int, own: Sequence[tuple[int, int]]) -> str:
    """The text between two places less the brackets within."""
    pieces, at = [], start
    for low, high in own:
        if start <= low and high <= end:
            pieces.append(text[at:low])
            at = high
    return "".join([*pieces, text[at:end]])

"""What an item must tell, and whether its words leave no doubt that it does not."""

from __future__ import annotations

import re

from lint8k.api import Filing, Item, NamedTuple, regex
from lint8k_rules._quick import any_case
from lint8k_rules.items._captions import alone

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec)"
)
DATE = rf"\b{_MONTH}\b\.?\s+\d{{1,2}}|\b\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{2,4}}|\b\d{{1,2}}\s+{_MONTH}\b"
"""A date in words or in digits."""
_ELSEWHERE = regex(
    any_case(
        *(r"incorporat\w+\s+(?:\S+\s+){0,6}?by\s+(?:this\s+)?reference", r"by\s+reference\b"),
        r"previously\s+(?:disclosed|reported|announced|filed)",
        r"see\s+(?:the\s+)?(?:Item|Exhibit|disclosure|press)",
        *(
            rf"{word}\s+(?:\w+\s+){{0,3}}(?:in|under)\s+[“\"]?Item\b"
            for word in (r"set\s+forth", "described", "contained", "included", "disclosed", "discussed")
        ),
    )
)
_LETTER = regex(r"\bletter\b|\bExhibit\s+(?:No\.\s+)?(?:7|16)\b", re.I)
_ASSET_BACKED = regex(
    r"\b(?:depositor|pooling\s+and\s+servicing|asset[\s-]backed|issuing\s+entity|master\s+servicer)\b", re.I
)
_ENOUGH = 150
"""A body shorter than this, in characters, points to another place."""


class Part(NamedTuple):
    """Something that an item must tell: what, and the words one of which it cannot be told without."""

    what: str
    words: re.Pattern[str]


def part(what: str, words: str) -> Part:
    """A part told in any of these words, without case."""
    return Part(what, regex(words, re.I))


def missing(text: str, *parts: Part) -> str:
    """What of these a text does not tell, as a list in words; empty where it tells all of it."""
    found = [one.what for one in parts if not one.words.search(text)]
    return "; ".join(found)


def is_whole(filing: Filing, item: Item) -> bool:
    """Whether an item is to be found complete in its own body.

    It is not in an amendment, which may restate a part; where it is combined with another, points to another
    place but for a letter that is an exhibit; in reports of asset-backed issuers.
    """
    body = item.body.text
    if (
        "/A" in filing.form
        or filing.cover.amendment is not None
        or not alone(filing, item)
        or len(body) < _ENOUGH
    ):
        return False
    if filing.form not in ("8-K",) or _ASSET_BACKED.search(body):
        return False
    return all(
        _LETTER.search(body, max(0, match.start() - 200), match.end() + 120)
        for match in _ELSEWHERE.finditer(body)
    )

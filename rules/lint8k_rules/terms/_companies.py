"""The companies that a report names with their legal forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Filing, NamedTuple, Span, again, regex
from lint8k_rules._prose import GAP, prose

_FORM = (
    rf",?{GAP}(?P<form>(?!company|corporation|limited)(?i:Inc|Incorporated|Corp|Corporation|Company|Co|LLC|L\.L\.C|Ltd|Limited|LP|L\.P|LLP|L\.L\.P|PLC))\b"
    rf"\.?(?!-|{GAP}(?:Guide|Manual)\b)"
)
NAME = regex(
    rf"(?P<core>[A-Z](?<![\w&.'’-].)[\w&'’-]*(?:,?{GAP}(?:(?:of|and|the|&){GAP})?[A-Z][\w&'’-]*){{0,6}}?){_FORM}"
)
FORM = regex(_FORM)
"""What follows the words of a name: its legal form, with the comma and the blank before it."""
PART = regex(rf"(?:\b[A-Z](?:[\w&’'-]|\.(?=\w))*|\b[Aa]n?){GAP}$")
"""What stands before a name that is only the end of one, or none: "a Nevada corporation"."""
_SAME = {"incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd"}
Key = tuple[tuple[str, ...], str]
"""The words of a name in lower case, and its legal form in short."""


class Company(NamedTuple):
    """A company as named at one place, and whether that is on the cover."""

    key: Key
    span: Span
    on_cover: bool


class Named:
    """How a company is named: at which place first, and how often."""

    __slots__ = ("count", "first")

    def __init__(self, first: Company) -> None:
        self.first, self.count = first, 0


@again(1000)
def companies(filing: Filing) -> Iterator[Company]:
    """Every company that is named with its legal form: as registrant on the cover, then in the report's own words.

    The signature page is left out, whose names SIG005 compares.
    """
    for registrant in filing.cover.registrants:
        if registrant.name and (match := NAME.match(registrant.name.text)):
            yield Company(_key(match), registrant.name.span, True)
    text = prose(filing)
    stretches = [(filing.body.start, filing.body.end)]
    if filing.signing:
        stretches.append((filing.signing.end, len(text)))
    for start, end in stretches:
        for match in NAME.finditer(text, start, end):
            yield Company(_key(match), filing.span(*match.span()), False)


def _key(match: re.Match[str]) -> Key:
    form = match["form"].casefold().replace(".", "")
    return words_of(match["core"]), _SAME.get(form, form)


def words_of(core: str) -> tuple[str, ...]:
    """The words of a name in lower case; initials and tickers among other words keep their capitals."""
    words = regex(r"[,.]").sub("", core).split()
    return tuple(word if word.isupper() and not core.isupper() else word.casefold() for word in words)

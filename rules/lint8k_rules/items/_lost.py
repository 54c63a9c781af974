"""Headings of items that are lost to the reader: without their number, or with one that is none."""

from __future__ import annotations

import re

from lint8k.api import Filing, NamedTuple, Span, law, once, regex
from lint8k_rules.items._captions import letters

_LINE = regex(
    r"^[ \t\xa0]*(?P<head>Item(?:[ \t\xa0]*[\dOoIl][\dOoIl.,]{0,4})?)[.:;\s–—-]{1,60}(?P<caption>[A-Z][^\n]{8,})",
    re.M | re.I,
)
_REACH = 260
"""How far a caption may reach over several lines."""


class Lost(NamedTuple):
    """A heading that was not read as one: the words before its caption, the number that the caption is that of."""

    head: Span
    number: str
    caption: str


@once
def lost(filing: Filing) -> tuple[Lost, ...]:
    """The lines that bear an item's whole caption behind the word Item and no number, or one with letters in it.

    Only captions of items that the report has not: a heading that stands there is not lost, and a table of
    contents or a reference repeats one that does. Nor is a heading that was read under its number, whatever its caption.
    """
    text, have = filing.text, {item.number for item in filing.items}
    read = {item.heading.start for item in filing.items}
    captions = [(letters(row.caption), row) for row in law.items(filing.as_of) if row.number not in have]
    found: dict[str, Lost] = {}
    for match in _LINE.finditer(text, 0, filing.body.end):
        if match.start("head") in read:
            continue
        start = match.start("caption")
        begins = letters(regex(r"\n[ \t\xa0]*\n").split(text[start : start + _REACH], maxsplit=1)[0])
        for official, row in captions:
            if begins.startswith(official):
                found.setdefault(row.number, Lost(filing.span(*match.span("head")), row.number, row.caption))
                break
    return tuple(found.values())

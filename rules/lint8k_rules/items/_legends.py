"""Where a report says that what it tells is furnished and not filed."""

from __future__ import annotations

import re

from lint8k.api import Filing, Item, NamedTuple, once, regex
from lint8k_rules._prose import prose

_TRIGGER = regex(
    r"[ADFINadfin](?<!\w.)(?i:(?<=d)eemed\s+(?:to\s+(?:be|have\s+been)\s+)?[“”\"'‘’]{0,2}\s?filed\b|(?<=n)ot\s+(?:being\s+)?[“”\"'‘’]{0,2}filed\b"
    r"|(?:(?<=i)s|(?<=a)re)\s+(?:being\s+|hereby\s+)?(?:furnished|provided)\b|(?<=f)urnished\s+(?:pursuant|under|in\s+accordance)\b)"
)
_NOT_FILED = regex(r"\bnot\b.{0,60}?[“”\"'‘’]?filed\b", re.I | re.S)
_END = regex(r"(?<=[a-z0-9)”\"’])[.;]\s+(?=[A-Z(“\"])|\n[ \t\xa0]*\n")
_REACH = 700
"""How far to each side a sentence is looked for."""


class Legend(NamedTuple):
    """A sentence on what is furnished: the item in whose body it stands, its offsets, whether it says "not filed"."""

    item: Item
    start: int
    end: int
    not_filed: bool


@once
def legends(filing: Filing) -> tuple[Legend, ...]:
    """Every sentence of the items, save those for exhibits, that says what is furnished, or is not deemed filed."""
    text = prose(filing)
    found: dict[int, Legend] = {}
    for item in filing.items:
        if item.number in ("7", "9.01"):
            continue
        for match in _TRIGGER.finditer(text, item.body.start, item.body.end):
            low = max(item.body.start, match.start() - _REACH)
            start = max([end.end() for end in _END.finditer(text, low, match.start())], default=low)
            after = _END.search(text, match.end(), min(item.body.end, match.end() + _REACH))
            end = after.start() if after else min(item.body.end, match.end() + _REACH)
            not_filed = _NOT_FILED.search(text, start, end) is not None
            found.setdefault(start, Legend(item, start, end, not_filed))
    return tuple(found.values())


def furnishable(filing: Filing) -> tuple[str, ...]:
    """The items whose information is furnished under General Instruction B.2, by the numbering of the filing."""
    return ("2.02", "7.01") if filing.era == "2004" else ("9", "12")

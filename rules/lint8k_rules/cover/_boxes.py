"""The citations beside the check boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Filing, Span, regex

_STATEMENT = regex(
    r"""Rule[\s\xa0]+(?P<rule>425|14a-12|14d-2[\s\xa0]?\(b\)|13e-4[\s\xa0]?\(c\))
        [\s\xa0]+under[\s\xa0]+the[\s\xa0]+(?P<act>\w+)[\s\xa0]+Act(?![\s\xa0]+Act)
        (?:[\s\xa0]*\([\s\xa0]*17[\s\xa0]*CFR[\s\xa0]*(?:§[\s\xa0]*)?(?P<part>\d{3})[\s\xa0]?[.\-–][\s\xa0]?
            (?P<cited>\d{1,3}(?:[a-z](?:[\s\xa0]?[\-‐‑‒–—]?[\s\xa0]?\d{1,2})?)?(?:[\s\xa0]?\(\w\))?))?""",
    re.I | re.X,
)
_PARTS = {"securities": "230", "exchange": "240"}


def wrong_citations(filing: Filing) -> Iterator[tuple[Span, str]]:
    """Each act and each citation that is not the form's, with what is wrong about it in a sentence."""
    for match in _STATEMENT.finditer(filing.text, 0, filing.cover.span.end):
        rule = regex(r"[\s\xa0]").sub("", match["rule"]).lower()
        act = "Securities" if rule == "425" else "Exchange"
        if match["act"].lower() != act.lower():
            yield (
                filing.span(match.start("act"), match.end("act") + 4),
                f'Rule {rule} is a rule under the {act} Act, not under the "{match["act"]} Act"',
            )
        if match["part"] is None:
            continue
        right = f"{_PARTS[act.lower()]}.{rule}"
        if (match["part"], _letters(match["cited"])) != (_PARTS[act.lower()], _letters(rule)):
            place = filing.span(match.start("part"), match.end("cited"))
            yield place, f'Rule {rule} is cited as "17 CFR {place.text}"; it is 17 CFR {right}'


def _letters(rule: str) -> str:
    """The letters and digits of a rule's number: blanks and hyphens are not judged."""
    return regex(r"[^a-z0-9]").sub("", rule.lower())

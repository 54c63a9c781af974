"""A date with a year that cannot be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = regex(
    rf"(?P<day>(?:{_MONTH}|{_MONTH.upper()})[\s\xa0]{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?(?:,[\s\xa0]{{0,3}}|[\s\xa0]{{1,3}}))"
    r"(?P<year>\d{4}|(?:19|20)\d{3,4}|(?:19|20)\d(?=[\s\xa0]*[,.;)”\"]|[\s\xa0]+(?:by|and|between|among|with|is|was|the|to)\b))"
    r"(?![\w-]|[.,]\d)"
)
"""Without regard to the beginning of a word, and in two cases alone: so it takes an eighth of the time."""
_FIRST = 1600
_FARTHEST = 120
"""No bond of which a report tells falls due in more years than these."""
_FAR = 40
_TO_COME = regex(
    r"\b(?:due|matur\w*|expir\w*|until|terminat\w*|through|lease\w*|end\w*|later|before|after|redeem\w*|call\w*|scheduled)\b",
    re.I,
)
_AROUND = 160
_CELL = regex(r"[ \xa0]?(?:\t|[ \xa0]{2})")
_NOTES = 6000
"""Within so many characters below a table stand its footnotes."""


class YearImpossible(Rule):
    """The year of a date has a digit too many or too few, or lies centuries away: "December 31, 20002", "June 1, 3018".

    No date of an 8-K can be of that year; a digit was lost, doubled or misprinted. A year forty to a hundred and twenty years
    ahead is a warning.

    Not flagged: dates of old; a year in a table with the mark of a footnote behind it ("December 31, 20142"); the years in
    which bonds, leases and the like end, up to a hundred and twenty years ahead; dates in figures; the date on the cover, of
    which CVR002 speaks.

    Source: Exchange Act Rule 12b-20, under which a report must not mislead.
    """

    code = "DAT015"
    name = "year-impossible"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    right = Example(body="Item 8.01  Other Events.\n\nThe debentures fall due on June 1, 2114.\n")
    wrong = Example(
        body="""\
Item 8.01  Other Events.

At December 31, 20145, the company had two quarries.
                ~~~~~ DAT015
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such year in the report and its exhibit index."""
        text, unread = filing.text, filing.cover.unread_date
        for match in _DATE.finditer(text):
            year = int(match["year"])
            ahead = year - filing.as_of.year
            if len(match["year"]) == 4 and year >= _FIRST and ahead <= _FAR:
                continue
            if len(match["year"]) == 5 and _is_marked(text, match):
                continue
            if unread and unread.span.start <= match.start() < unread.span.end:
                continue
            likely = len(match["year"]) == 4 and year >= _FIRST and ahead <= _FARTHEST
            if likely and _TO_COME.search(text, max(0, match.start() - _AROUND), match.end() + 30):
                continue
            yield self.violation(
                filing.span(*match.span("year")),
                f'The year of "{" ".join(match[0].split())}" cannot be meant; a digit of it is misprinted',
                severity=Severity.WARNING if likely else None,
            )


def _is_marked(text: str, match: re.Match[str]) -> bool:
    """Whether the last digit of a year in a row of a table is the mark of a footnote that stands below it."""
    if not _CELL.match(text, match.end()):
        return False
    note = re.compile(rf"\n[ \xa0\t]*\(?{match['year'][-1]}\)?[ \xa0\t]{{0,3}}[A-Z][a-z]")
    return note.search(text, match.end(), match.end() + _NOTES) is not None

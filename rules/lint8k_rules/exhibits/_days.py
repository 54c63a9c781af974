"""Days as lists and exhibits print them: March 4, 2015, Mar. 4, 2015, 4th day of March, 2015."""

from __future__ import annotations

import re

from lint8k.api import NamedTuple, regex

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = ("Jan", "Feb", "Mar", "Apr", "May", "June?", "July?", "Aug", "Sept?", "Oct", "Nov", "Dec")
DAY = regex(
    rf"[JFMASONDjfmasond\d](?<!\w.)(?i:(?:{'|'.join(f'(?<={month[0]}){month[1:]}' for month in _MONTH)})[a-z]{{0,6}}\.?"
    r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b"
    rf"|(?<=\d)\d?(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?(?P<month2>{'|'.join(_MONTH)})[a-z]{{0,6}}\.?,?\s+(?P<year2>(?:19|20)\d\d)\b)"
)
"""It begins with one character of a few, so that it is looked for at these alone."""
_FIGURES = regex(r"\d{1,2}")


class Day(NamedTuple):
    """A day as printed, whether or not the calendar has it."""

    year: int
    month: int
    day: int

    def is_slip_of(self, other: Day) -> bool:
        """Whether another day is the same but for the day, the month or the year."""
        return sum(one == two for one, two in zip(self, other, strict=True)) == 2


def day_of(match: re.Match[str]) -> Day:
    """The day that `DAY` found."""
    printed = match[0]
    month = (match["month2"] or printed)[:3].lower()
    day = match["day"] or _FIGURES.findall(printed)[0]
    return Day(int(match["year"] or match["year2"]), _MONTHS.index(month) + 1, int(day))

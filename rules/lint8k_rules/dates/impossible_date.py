"""A day that the calendar has not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Day, Example, Filing, Finding, Rule, Severity, regex

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = regex(r"(?<![\d:])(\d{1,2})(?!\d)")
_MONTH = regex(r"(?<![a-z])(" + "|".join(_MONTHS) + r")[a-z]*", re.I)
_YEAR = regex(r"(?:19|20)\d\d")
_PARTED = regex(r"\n[\s\xa0]*\n|\t|[ \xa0]{4}")
"""Parts what is no date: the number of a page from the month below it, the months and the days of two lines of a table."""
_YEARLESS = regex(
    r"[AJSNF](?<=\b(?:on|of|by|to)[\s\xa0].)(?:(?:(?<=A)pril|(?<=J)une|(?<=S)eptember|(?<=N)ovember)[\s\xa0]+31|(?<=F)ebruary[\s\xa0]+3[01])"
    r"(?!\d|,\d|[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d)"
)


class ImpossibleDate(Rule):
    """A date is of a day that the calendar has not, such as April 31.

    Whatever was meant, it was another day; a date on which rights or deadlines hang has to be one. Dates in
    figures alone are passed over, for the day may stand before the month in them; a date without a year
    counts after "on", "of", "by" or "to".

    Source: Exchange Act Rule 12b-20, under which a report must not mislead.
    """

    code = "DAT003"
    name = "impossible-date"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    right = Example(body="Item 8.01  Other Events.\n\nThe offer expires on February 29, 2016.\n")
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The offer expires on April 31, 2015.
                     ~~~~~~~~~~~~~~ DAT003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each date with the name of a month that the calendar has not."""
        for day in filing.days:
            whole = not _PARTED.search(filing.text, day.span.start, day.span.end)
            reason = _reason(day) if day.day is None and whole else None
            if reason:
                yield self.violation(day.span, f'There is no "{day.text}": {reason}')
        for match in _YEARLESS.finditer(filing.text):
            place = filing.span(*match.span())
            yield self.violation(place, f'There is no "{place.text}" in any year')


def _reason(day: Day) -> str | None:
    """Why there is no such day; None for a date in figures."""
    import calendar

    month, year, number = _MONTH.search(day.text), _YEAR.findall(day.text), _DAY.search(day.text)
    if month is None or not year or number is None:
        return None
    at = _MONTHS.index(month[1].lower()) + 1
    length = calendar.monthrange(int(year[-1]), at)[1]
    name = calendar.month_name[at]
    return f"{name} {year[-1]} has {length} days" if at == 2 else f"{name} has {length} days"

"""A weekday that does not fit its date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Edit, Example, Filing, Finding, Fix, Operand, Relation, Rule, Severity, Span, regex

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = regex(r"\w+[\s\xa0]*,?[\s\xa0]*")
_DAYS = "|".join(_NAMES)
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_AFTER = regex(rf"[\s\xa0]?(?:\([\s\xa0]?|,[\s\xa0]+an?[\s\xa0]+)(?P<weekday>{_DAYS})\b(?=[\s\xa0]*[),.;])")
_FIRST_OF_TWO = regex(
    rf"\b(?P<weekday>{_DAYS})[\s\xa0]*,?[\s\xa0]*(?P<date>(?P<month>{'|'.join(_MONTHS)})[\s\xa0]+(?P<day>\d{{1,2}}))[\s\xa0]*,?"
    r"[\s\xa0]*(?:through|to|until|and|or|[-–—])[\s\xa0]*$"
)


class WrongWeekday(Rule):
    """A weekday does not fit the date beside it.

    Of "Thursday, May 24, 2000" the reader who marks the calendar cannot tell which to believe; that day was a
    Wednesday. Only a weekday and a date that stand together are compared; of two dates with one year the first has the
    year of the second.

    Source: Exchange Act Rule 12b-20, under which a report must not mislead.
    """

    code = "DAT004"
    name = "wrong-weekday"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="date = weekday",
            kinds=("weekday",),
            words="a weekday and a date that stand together",
            tolerance="none",
            vetoes="a weekday in another clause",
        ),
    )
    right = Example(body="Item 8.01  Other Events.\n\nThe meeting was held on Wednesday, March 4, 2015.\n")
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The meeting was held on Thursday, March 4, 2015.
                        ~~~~~~~~~~~~~~~~~~~~~~~ DAT004
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each weekday with its date, and a violation for each that does not fit."""
        for weekday, words, day in _pairs(filing):
            right = _NAMES[day.weekday()]
            fits = weekday.text.capitalize() == right
            statement = f"{words.text} {'is' if fits else 'is not'} a {weekday.text}"
            yield self.tie(
                "weekday",
                fits,
                statement,
                (Operand(weekday.text, weekday), Operand(words.text, words, day)),
            )
            if not fits:
                both = filing.span(min(weekday.start, words.start), max(weekday.end, words.end))
                mended = Edit(weekday, right.upper() if weekday.text.isupper() else right)
                message = f"{words.text} is a {right}, and not a {weekday.text}"
                yield self.violation(both, message, fix=Fix((mended,), safe=True))


def _pairs(filing: Filing) -> Iterator[tuple[Span, Span, date]]:
    """Each weekday with the words of its date, and the day that they mean."""
    text = filing.text
    for day in filing.days:
        if day.day is None:
            continue
        words = _WEEKDAY.match(text, day.span.start, day.span.end) if day.weekday is not None else None
        if words:
            weekday = filing.span(words.start(), words.start() + len(words[0].rstrip(", \t\n\xa0")))
            yield weekday, filing.span(words.end(), day.span.end), day.day
            # Monday, June 4 through Friday, June 8, 2001: one year for both
            first = _FIRST_OF_TWO.search(text, max(0, day.span.start - 60), day.span.start)
            start = _first_day(first, day.day) if first else None
            if first and start:
                yield filing.span(*first.span("weekday")), filing.span(*first.span("date")), start
        elif after := _AFTER.match(text, day.span.end, day.span.end + 24):
            yield filing.span(*after.span("weekday")), day.span, day.day


def _first_day(first: re.Match[str], last: date) -> date | None:
    """The day of a date that has its year from a later one; None where it would come after that."""
    try:
        day = date(last.year, _MONTHS.index(first["month"]) + 1, int(first["day"]))
    except ValueError:
        return None
    return day if day <= last else None

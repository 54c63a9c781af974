"""A weekday that does not fit its date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Rule, Severity

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(r"\w+[\s\xa0]*,?[\s\xa0]*")


class WrongWeekday(Rule):
    """A weekday does not fit the date beside it.

    Of "Thursday, May 24, 2000" the reader who marks the calendar cannot tell which to believe; that day was a
    Wednesday. Only a weekday and a date that stand together are compared.

    Source: Exchange Act Rule 12b-20, under which a report must not mislead.
    """

    code = "DAT004"
    name = "wrong-weekday"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
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
        for day in filing.days:
            if day.weekday is None or day.day is None:
                continue
            words = _WEEKDAY.match(filing.text, day.span.start, day.span.end)
            if words is None:
                continue
            weekday = filing.span(day.span.start, day.span.start + len(words[0].rstrip(", \t\n\xa0")))
            date = filing.span(words.end(), day.span.end)
            right = _NAMES[day.day.weekday()]
            fits = day.day.weekday() == day.weekday
            statement = f"{date.text} {'is' if fits else 'is not'} a {weekday.text}"
            yield self.tie(
                "weekday",
                fits,
                statement,
                (Operand(weekday.text, weekday), Operand(date.text, date, day.day)),
            )
            if not fits:
                yield self.violation(day.span, f"{date.text} is a {right}, and not a {weekday.text}")

"""The business days of the Commission.

Form 8-K, General Instruction B.1, and Exchange Act Rule 0-3(a) (17 CFR 240.0-3) count every day but Saturdays,
Sundays and holidays on which the Commission is not open for business. The regular holidays are those of 5 U.S.C.
6103, reckoned here for any year; what departs from them is a row of `closings.toml`. Good Friday and the day after
Thanksgiving are holidays of the exchanges, not of the Commission; a lapse in appropriations does not stop the days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from lint8k.law._tables import table
from lint8k.records import record

_DAY = timedelta(days=1)
_MONDAY, _THURSDAY, _SATURDAY, _SUNDAY = 0, 3, 5, 6
_FIRST_JUNETEENTH = 2021
"""Public Law 117-17 of 17 June 2021; the Commission closed on 18 June."""


@record(frozen=True, slots=True)
class Closing:
    """A day out of the ordinary: what it was, and its `status`.

    closed: no business day. probable or ambiguous: it may or may not be one, and a deadline is counted both ways.
    open: a business day although offices were closed.
    """

    day: date
    status: str
    what: str

    @property
    def doubtful(self) -> bool:
        """Whether the day may or may not count."""
        return self.status in ("probable", "ambiguous")


@record(frozen=True, slots=True)
class Relief:
    """An order that let filers affected file later what was due on the days from `since` to `until`."""

    since: date
    until: date
    what: str
    source: str


def holiday(day: date) -> str | None:
    """The regular holiday of the federal government kept on a day (since 1986), None if it is none.

    One on a Saturday is kept on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b); E.O. 11582).
    """
    return _holidays(day.year).get(day)


def closing(day: date) -> Closing | None:
    """What is out of the ordinary about a day, None if nothing is known to be."""
    return _closings().get(day)


def relief(due: date) -> Relief | None:
    """The order that gave filers affected more time for a report due on that day, if there was one."""
    return next((order for order in _relief() if order.since <= due <= order.until), None)


def is_business_day(day: date, *, doubtful: bool) -> bool:
    """Whether a day counts; `doubtful` says whether days of which that is not settled do."""
    if day.weekday() in (_SATURDAY, _SUNDAY) or holiday(day):
        return False
    special = closing(day)
    if special is None or special.status == "open":
        return True
    return special.doubtful and doubtful


def business_days(after: date, *, doubtful: bool) -> Iterator[date]:
    """The business days that follow a day, without end."""
    day = after
    while day < date.max:
        day += _DAY
        if is_business_day(day, doubtful=doubtful):
            yield day


def on_or_after(day: date, *, doubtful: bool) -> date:
    """The day itself if it is a business day, else the next one (Rule 0-3(a))."""
    return (
        day if is_business_day(day, doubtful=doubtful) else next(business_days(day, doubtful=doubtful), day)
    )


@cache
def _holidays(year: int) -> dict[date, str]:
    """The holidays kept in a year, by day; New Year's Day of the next may fall on its last."""
    fixed = [
        (date(year, 1, 1), "New Year's Day"),
        (date(year, 7, 4), "Independence Day"),
        (date(year, 11, 11), "Veterans Day"),
        (date(year, 12, 25), "Christmas Day"),
    ]
    if year >= _FIRST_JUNETEENTH:
        fixed.append((date(year, 6, 19), "Juneteenth National Independence Day"))
    if year < date.max.year:
        fixed.append((date(year + 1, 1, 1), "New Year's Day"))
    kept = {
        _nth(year, 1, _MONDAY, 3): "Birthday of Martin Luther King, Jr.",
        _nth(year, 2, _MONDAY, 3): "Washington's Birthday",
        _nth(year, 6, _MONDAY, 1) - 7 * _DAY: "Memorial Day",
        _nth(year, 9, _MONDAY, 1): "Labor Day",
        _nth(year, 10, _MONDAY, 2): "Columbus Day",
        _nth(year, 11, _THURSDAY, 4): "Thanksgiving Day",
    }
    kept.update((_observed(day), name) for day, name in fixed)
    return {day: name for day, name in kept.items() if day.year == year}


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The first, second, third … such weekday of a month."""
    first = date(year, month, 1)
    return first + _DAY * ((weekday - first.weekday()) % 7 + 7 * (count - 1))


def _observed(day: date) -> date:
    if day.weekday() == _SATURDAY:
        return day - _DAY if day > date.min else day
    return day + _DAY if day.weekday() == _SUNDAY else day


@cache
def _closings() -> dict[date, Closing]:
    return {
        row["day"]: Closing(row["day"], row["status"], row["what"]) for row in table("closings")["closing"]
    }


@cache
def _relief() -> tuple[Relief, ...]:
    return tuple(Relief(**row) for row in table("closings")["relief"])

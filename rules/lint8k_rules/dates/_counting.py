"""How a period is counted: every lawful end of so many days, weeks, months or years from a day."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from lint8k.api import law


class Count(Enum):
    """How the end of a period compares with its length: one of its lawful ends, not far from one, or nowhere near."""

    TIES = "ties"
    NEAR = "near"
    FAR = "far"


def anniversary(start: date, months: int, days: int) -> date | None:
    """The day so many months and days after another; the last of a month that is too short. None beyond the calendar."""
    try:
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        day = min(start.day, _length(year, month + 1))
        return date(year, month + 1, day) + timedelta(days=days)
    except (OverflowError, ValueError):
        return None


def count(start: date, months: int, days: int, end: date) -> Count:
    """Compare the end of a period with its length.

    Lawful ends are the anniversary, the day before it (where the first day counts), the day after it (where neither does),
    the last day of its month, and the business day that follows if it is none. Near is up to a tenth of the
    period, at least four days and at most 31.
    """
    due = anniversary(start, months, days)
    if due is None:
        return Count.NEAR
    off = (end - due).days
    if abs(off) <= 1 or (months and _month_end(end) and _same_month(due, end)):
        return Count.TIES
    if 0 < off <= 5 and end <= law.calendar.on_or_after(due, doubtful=True):
        return Count.TIES
    return Count.NEAR if abs(off) <= min(31, max(4, (due - start).days // 10)) else Count.FAR


def _month_end(day: date) -> bool:
    return day.day == _length(day.year, day.month)


def _length(year: int, month: int) -> int:
    from calendar import monthrange

    return monthrange(year, month)[1]


def _same_month(one: date, other: date) -> bool:
    return (one.year, one.month) == (other.year, other.month)

"""When a report is due under each item of Form 8-K, and the count of days.

Form 8-K, General Instruction B.1: four business days after the event, or, where it falls on a Saturday, a Sunday or a
holiday, from the next business day, which counts as the first. Until 22 August 2004 fifteen calendar or five business
days, begun in the same way. A last day that is no business day gives way to the next (Exchange Act Rule 0-3(a)).
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import islice

from lint8k.law import calendar
from lint8k.law._tables import InForce, in_force, table
from lint8k.records import record


@record(frozen=True, slots=True)
class Deadline(InForce):
    """When a report under an item is due.

    `kind`: count (`days` of a `unit`, business or calendar), voluntary, other (`timing` says in words), with (the item
    goes with those that it serves). `event` is what the days run from, where the law says more than "the event";
    `exception` what may put the report later, or take its place; `besides` what else there is to know.
    """

    number: str
    kind: str
    unit: str | None
    days: int | None
    timing: str | None
    event: str | None
    exception: str | None
    besides: str | None


@record(frozen=True, slots=True)
class Statements(InForce):
    """How many calendar days after a report on an acquisition (`item`) was due its statements (`under`) may follow."""

    item: str
    under: str
    days: int


@record(frozen=True, slots=True)
class Count:
    """A period counted: its `days` one by one, the first and the last among them, and the day `due`.

    The day due is after the last where that is no business day.
    """

    days: tuple[date, ...]
    due: date


@cache
def known_deadlines() -> tuple[Deadline, ...]:
    """Every row of every period, one for each item."""
    return tuple(
        Deadline(
            **in_force(row),
            number=number,
            kind=row["kind"],
            unit=row.get("unit"),
            days=row.get("days"),
            timing=row.get("timing"),
            event=row.get("event"),
            exception=row.get("exception"),
            besides=row.get("besides"),
        )
        for row in table("deadlines")["deadline"]
        for number in row["items"]
    )


def deadline(number: str, day: date) -> Deadline | None:
    """The deadline of the item of that number on that day, None if the form had no such item."""
    return next((row for row in known_deadlines() if row.number == number and row.in_force(day)), None)


@cache
def known_statements() -> tuple[Statements, ...]:
    """When statements of a business acquired may follow, by period."""
    return tuple(
        Statements(**in_force(row), item=row["item"], under=row["under"], days=row["days"])
        for row in table("deadlines")["statements"]
    )


def statements(under: str, day: date) -> Statements | None:
    """The time for statements under the item of that number (7, 9.01) on that day."""
    return next((row for row in known_statements() if row.under == under and row.in_force(day)), None)


def count(event: date, unit: str, days: int, *, doubtful: bool) -> Count:
    """Count so many days from an event; `doubtful` says whether unsettled days (see `calendar`) are business days.

    Raises OverflowError where the calendar ends before the count does.
    """
    if unit == "business":
        counted = tuple(islice(calendar.business_days(event, doubtful=doubtful), days))
    else:
        first = event + timedelta(days=1)
        if not calendar.is_business_day(event, doubtful=doubtful):
            first = calendar.on_or_after(first, doubtful=doubtful)
        counted = tuple(first + timedelta(days=number) for number in range(days))
    if len(counted) < days:
        raise OverflowError("the calendar ends before the count")
    return Count(counted, calendar.on_or_after(counted[-1], doubtful=doubtful))


def counts(event: date, unit: str, days: int) -> tuple[Count, Count]:
    """The same count twice: with every unsettled day a business day, and with none; the second is due no earlier."""
    return count(event, unit, days, doubtful=True), count(event, unit, days, doubtful=False)

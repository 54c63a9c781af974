"""Deadlines counted by hand, and every item of every era has one."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k import law
from lint8k.law import deadlines


def due(event: str, unit: str = "business", days: int = 4) -> list[str]:
    """The day due by each count; once where they agree."""
    found = (count.due.isoformat() for count in deadlines.counts(date.fromisoformat(event), unit, days))
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("2005-03-04", ["2005-03-10"]),  # a Friday
        ("2005-03-05", ["2005-03-10"]),  # a Saturday: Monday is day 1
        ("2005-03-01", ["2005-03-07"]),  # a Tuesday
        ("2018-11-28", ["2018-12-04"]),
        ("2018-11-29", ["2018-12-06"]),  # EDGAR closed on 5 December
        ("2005-12-21", ["2005-12-28"]),  # Christmas kept on the Monday
        ("2006-12-27", ["2007-01-03", "2007-01-04"]),  # the mourning of 2 January
        ("2012-10-26", ["2012-11-01"]),  # the storm stopped the exchanges, not the days
    ],
)
def test_four_business_days(event: str, expected: list[str]) -> None:
    assert due(event) == expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("2000-05-01", ["2000-05-16"]),
        ("2000-04-29", ["2000-05-15"]),  # a Saturday: the days begin with Monday, which is counted
        ("2000-04-28", ["2000-05-15"]),  # the fifteenth day is a Saturday
        (
            "1995-09-29",
            ["1995-10-16"],
        ),  # a holiday among the days counts
    ],
)
def test_fifteen_calendar_days(event: str, expected: list[str]) -> None:
    assert due(event, "calendar", 15) == expected


def test_a_count_names_its_days() -> None:
    count = deadlines.count(date(2005, 3, 4), "business", 4, doubtful=True)
    assert [one.day for one in count.days] == [7, 8, 9, 10]
    assert deadlines.count(date(2000, 4, 28), "calendar", 15, doubtful=True).days[-1] == date(2000, 5, 13)


def test_a_count_beyond_the_calendar_is_an_overflow() -> None:
    for unit in ("business", "calendar"):
        with pytest.raises(OverflowError):
            deadlines.count(date.max, unit, 4, doubtful=True)


def test_the_second_count_is_never_due_before_the_first() -> None:
    for number in range(date(1993, 1, 1).toordinal(), date(2030, 1, 1).toordinal()):
        for unit, days in (("business", 4), ("business", 5), ("calendar", 15)):
            first, last = deadlines.counts(date.fromordinal(number), unit, days)
            assert date.fromordinal(number) < first.due <= last.due


@pytest.mark.parametrize("day", [date(1994, 5, 2), date(2003, 6, 2), date(2005, 6, 1), date(2024, 7, 1)])
def test_every_item_in_force_has_a_deadline(day: date) -> None:
    assert [row.number for row in law.items(day) if deadlines.deadline(row.number, day) is None] == []


def test_rows_of_one_item_do_not_overlap() -> None:
    for row in deadlines.known_deadlines():
        for other in deadlines.known_deadlines():
            if other is not row and other.number == row.number:
                assert not row.in_force(other.since or date.min), (row, other)


def test_statements_of_a_business_acquired_may_follow() -> None:
    modern = deadlines.statements("9.01", date(2015, 3, 4))
    legacy = deadlines.statements("7", date(2000, 5, 1))
    assert modern is not None
    assert (modern.item, modern.days) == ("2.01", 71)
    assert legacy is not None
    assert (legacy.item, legacy.days) == ("2", 60)

"""The Commission's business days: against another calendar, and where the two must part."""

from __future__ import annotations

from datetime import date, timedelta

import holidays as library
import pytest

from lint8k.law import calendar


def day(text: str) -> date:
    return date.fromisoformat(text)


def counts(text: str) -> tuple[bool, bool]:
    """Whether a day is a business day if what is not settled counts, and if it does not."""
    return tuple(calendar.is_business_day(day(text), doubtful=doubtful) for doubtful in (True, False))


@pytest.mark.parametrize("year", range(1993, 2031))
def test_the_regular_holidays_are_those_of_the_federal_government(year: int) -> None:
    """The library has a holiday kept on another day twice, once on its own; here only the day kept counts."""
    kept = {one for one in library.country_holidays("US", years=[year, year + 1]) if one.year == year}
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(366))
    ours = {one for one in days if one.year == year and calendar.holiday(one)}
    assert ours == {one for one in kept if one.weekday() < 5}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1999-12-31", "New Year's Day"),
        ("2004-12-24", "Christmas Day"),
        ("2005-05-30", "Memorial Day"),
        ("2021-06-18", "Juneteenth National Independence Day"),
        ("2020-06-19", None),
        ("2015-04-03", None),
        ("2015-11-27", None),
    ],
)
def test_holidays_are_kept_on_weekdays_and_those_of_the_exchanges_are_none(
    text: str, name: str | None
) -> None:
    assert calendar.holiday(day(text)) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018-12-04", (True, True)),
        ("2018-12-05", (False, False)),
        ("2020-12-24", (False, False)),
        ("2007-01-02", (True, False)),
        ("2001-09-12", (True, False)),
        ("2012-10-29", (True, True)),
        ("2012-10-28", (False, False)),
    ],
)
def test_days_out_of_the_ordinary_count_as_far_as_is_settled(text: str, expected: tuple[bool, bool]) -> None:
    assert counts(text) == expected


def test_relief_is_for_reports_due_in_its_time() -> None:
    order = calendar.relief(day("2020-03-31"))
    assert order is not None
    assert "45 days" in order.what
    assert calendar.relief(day("2020-02-28")) is None


def test_the_ends_of_time_do_not_raise() -> None:
    assert not list(calendar.business_days(date.max, doubtful=True))
    assert calendar.on_or_after(date.max, doubtful=True) == date.max
    assert calendar.is_business_day(date.min, doubtful=True) in (True, False)

"""Dates: every printed form there and back, and a locator that finds whatever the production accepts."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from lint8k.grammar import dates

DAYS = st.dates(min_value=date(1993, 1, 1), max_value=date(2092, 12, 31))
WEEKDAY = st.sampled_from(["", "{weekday}, ", "{weekday} ", "{weekday},\n", "{weekday} , "])
FORMS = st.sampled_from([
    "{month} {day}, {year}",
    "{month} {day} {year}",
    "{month}\n{day},\n{year}",
    "{month}\xa0{day},\xa0{year}",
    "{month} {day},{year}",
    "{month}{day}, {year}",
    "{month}  {day} , {year}",
    "{month} {day:02}, {year}",
    "{month} {ordinal}, {year}",
    "{abbreviated} {day}, {year}",
    "{abbreviated}. {day}, {year}",
    "{abbreviated}{day}, {year}",
    "{day} {month} {year}",
    "{day} {month}, {year}",
    "{ordinal} {month} {year}",
    "{ordinal} day of {month}, {year}",
    "the {ordinal} day of {month}, {year}",
    "{ordinal} of {month}, {year}",
    "the {ordinal} of {month} {year}",
    "the {ordinal} day of {month}, A.D. {year}",
    "the {in_words} day of {month}, {year}",
    "{in_words} of {month} {year}",
    "{month} {in_words}, {year}",
    "{day}-{abbreviated}-{year}",
    "{year}/{number:02}/{day:02}",
    "{number}/{day}/{year}",
    "{number:02}-{day:02}-{year}",
    "{number:02}.{day:02}.{year}",
    "{year}-{number:02}-{day:02}",
])  # fmt: skip
ONES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
IN_WORDS = ["", *ONES, "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth", *(f"twenty-{one}" for one in ONES), "thirtieth", "thirty-first"]  # fmt: skip
BEFORE = st.sampled_from(["", "Date: ", "(", "on ", "\n", "\t", "“", "dated as of\n", "By:\xa0", "__"])
AFTER = st.sampled_from(["", ".", ",", ")", " and", "\n", "\t/s/ A. Roe", ";", "”", "__"])
CASES = st.sampled_from([str, str.upper, str.lower])


def printed(form: str, day: date) -> str:
    suffix = "th" if 10 < day.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return form.format(
        weekday=f"{day:%A}", month=f"{day:%B}", abbreviated=f"{day:%b}", number=day.month, day=day.day, year=day.year,
        ordinal=f"{day.day}{suffix}", in_words=IN_WORDS[day.day],
    )  # fmt: skip


@given(DAYS, FORMS, WEEKDAY, BEFORE, AFTER, CASES)
@settings(max_examples=600, deadline=None)
@example(date(2000, 1, 19), "{month} {day},{year}", "", "", "", str)
@example(date(2001, 5, 2), "{month}{day}, {year}", "", "", "", str)
def test_every_form_is_found_and_read(day, form, weekday, before, after, case) -> None:
    words = case(printed(weekday + form, day))
    text = before + words + after
    found = list(dates.find(text))
    assert [(one.day, text[one.start : one.end]) for one in found] == [
        (day, words.removeprefix("the ").removeprefix("THE "))
    ]
    assert found[0].weekday == (day.weekday() if weekday else None)


@given(st.text(alphabet="January 1230./-,thndMondayfebSept\n\t\xa0", max_size=60))
@settings(max_examples=800, deadline=None)
@example("May 31 2000 June 31, 2000")
def test_the_locator_finds_whatever_the_production_accepts(text) -> None:
    """Wherever the production accepts a date that begins a word, the locator stops there, or within a date before it."""
    taken = list(dates.find(text))
    for start in range(len(text)):
        if start and (text[start - 1].isalnum() or text[start - 1] in "_$.,/-"):
            continue
        if dates.parse_at(text, start) is not None and not text[start].isspace():
            assert any(one.start <= start < one.end or one.start == start + 4 for one in taken), (
                start,
                text[start:],
            )


@pytest.mark.parametrize("text", [
    "April 31, 2000", "February 29, 2001", "Sept. 31, 2004", "31 June 2010", "the 31st day of April, 2000", "2/30/2000",
])  # fmt: skip
def test_a_day_that_the_calendar_has_not_is_a_date_without_a_day(text) -> None:
    (found,) = dates.find(text)
    assert found.day is None


@pytest.mark.parametrize("text", [
    "", "May", "May 2000", "in March, 1999", "Maybe 2, 2000", "Form 8-K", "99.1", "(949) 788-6700", "000-28782", "93-0979187",
    "Section 13-15-2000a", "$4.28.2000", "17 CFR 240.14a-12", "1-2-3-4", "May 2, 20001", "version 4.28.00.1", "Marcxh 12, 2002",
    "Section 5.02.07-1",
])  # fmt: skip
def test_what_is_no_date(text) -> None:
    assert list(dates.find(text)) == []


@pytest.mark.parametrize(("text", "day"), [
    ("4/28/00", date(2000, 4, 28)), ("4-28-99", date(1999, 4, 28)), ("12/31/92", date(2092, 12, 31)), ("1/2/93", date(1993, 1, 2)),
])  # fmt: skip
def test_a_year_of_two_digits(text, day) -> None:
    (found,) = dates.find(text)
    assert found.day == day


def test_a_weekday_that_does_not_fit_is_kept_as_printed() -> None:
    (found,) = dates.find("on Monday, May 24, 2000")
    assert (found.day, found.weekday) == (date(2000, 5, 24), 0)


def test_two_dates_that_touch() -> None:
    assert [one.day for one in dates.find("March 14, 2002 (March 6, 2002)")] == [
        date(2002, 3, 14),
        date(2002, 3, 6),
    ]


@pytest.mark.parametrize(("text", "day"), [
    ("Marcxh 12, 2002", date(2002, 3, 12)), ("Febuary 3, 1999", date(1999, 2, 3)), ("Agust 3 1999", date(1999, 8, 3)),
    ("Decmber 31,2001", date(2001, 12, 31)),
])  # fmt: skip
def test_a_misspelt_month_where_only_a_date_can_stand(text, day) -> None:
    found = dates.misprinted(text, 0, len(text))
    assert found is not None
    assert (found.day, text[found.start : found.end]) == (day, text)


@pytest.mark.parametrize(
    "text", ["", "Suite 12, 2002", "Lot 3 1999", "Room 31, 2001", "March 2002", "March 12, 2002"]
)
def test_what_is_like_no_month(text) -> None:
    assert dates.misprinted(text, 0, len(text)) is None


JOINTS = st.sampled_from(
    ["-", " - ", "–", " to ", " through ", " and ", " until ", " or ", " & ", "\nthrough\n"]
)


@given(DAYS, st.integers(1, 300), JOINTS, CASES)
@settings(max_examples=300, deadline=None)
def test_every_range_of_two_months_is_read(first, days, joint, case) -> None:
    last = first + timedelta(days=days)
    if last.year > first.year and (first.month, first.day) <= (last.month, last.day):
        return
    assume((first.month, first.day) != (last.month, last.day))
    words = f"{first:%B} {first.day}{joint}{last:%B} {last.day}, {last.year}"
    words = words.upper() if case is str.upper else words
    [(one, two)] = dates.ranges(f"from {words}.", 0, len(words) + 6)
    assert (one.day, two.day) == (first, last)


@given(DAYS, st.integers(1, 27), JOINTS)
@settings(max_examples=300, deadline=None)
def test_every_range_within_a_month_is_read(first, days, joint) -> None:
    last = first + timedelta(days=days)
    assume(last.month == first.month)
    text = f"held on {first:%B} {first.day}{joint}{last.day}, {last.year} in Reno"
    [(one, two)] = dates.ranges(text, 0, len(text))
    assert (one.day, two.day) == (first, last)
    assert text[one.start : one.end] == f"{first:%B} {first.day}"
    assert text[two.start : two.end] == f"{last.day}, {last.year}"


@pytest.mark.parametrize("text", [
    "May 2000 to June 2001", "April 28, 2000 to May 2, 2000", "April 30-28, 2000", "Phase 2 and 3, 2000", "Marx 2 and 3, 2000",
    "May 1", "",
])  # fmt: skip
def test_what_is_no_range(text) -> None:
    assert list(dates.ranges(text, 0, len(text))) == []


@pytest.mark.parametrize(("text", "years"), [
    ("March 31, 2004 and 2003", [2003]), ("December 31, 2004, 2003 and 2002", [2003, 2002]), ("June 30, 2005, and 2004.", [2004]),
    ("March 31, 2004 and 2003-4", []), ("March 31, 2004 and 2,003 shares", []), ("March 31, 2004, 2003", []),
    ("February 29, 2004 and 2003", [None]), ("March 31, 2004 and 2003% more", []),
])  # fmt: skip
def test_the_years_that_stand_for_a_day(text, years) -> None:
    [first] = dates.find(text)
    found = list(dates.same_day(text, first, len(text)))
    assert [one.day and one.day.year for one in found] == years


@given(st.text(max_size=200))
@settings(deadline=None)
def test_no_text_breaks_it(text) -> None:
    for found in dates.find(text):
        assert 0 <= found.start < found.end <= len(text)


def test_no_word_is_tried_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    class Noting:
        def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
            tried.append(start)
            return locator.match(text, start, end)

    locator = dates.LOCATOR
    monkeypatch.setattr(dates, "LOCATOR", Noting())
    assert [found.day for found in dates.find("2015 2016 May " * 50 + "June 2, 2014 " + "2015 " * 50)] == [
        date(2014, 6, 2)
    ]
    assert len(tried) == len(set(tried)) <= 202

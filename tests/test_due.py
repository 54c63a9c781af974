"""When a report is due: the reckoning, and the words for it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from lint8k import due
from lint8k.api import Example
from lint8k.testing import parse, render
from tests.conftest import validator

BODY = """\
Item 1.01  Entry into a Material Definitive Agreement.

Hollin Ridge Materials, Inc. entered into a supply agreement.

Item 8.01  Other Events.

The Company reopened its Sable Creek quarry.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
ACQUISITION = BODY.replace(
    "Item 1.01  Entry into a Material Definitive Agreement",
    "Item 2.01  Completion of Acquisition or Disposition of Assets",
)
SIGNED = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: March 20, 2015           By: /s/ Margaret T. Oakes
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
LEGACY = """\
Item 2.  Acquisition or Disposition of Assets.

Hollin Ridge Materials, Inc. bought the Sable Creek quarry.

Item 7.  Financial Statements and Exhibits.
"""


def reckoned(day: date, body: str = BODY, filed: date | None = None, **parts: str) -> due.Due:
    header = f"FILED AS OF DATE:  {filed:%Y%m%d}" if filed else None
    made = due.reckon(parse(render(Example(day=day, body=body, header=header, **parts))))
    validator("due").validate(json.loads(due.as_json([made])))
    return made


def text(made: due.Due) -> str:
    """The page with its lines joined."""
    return " ".join(due.as_text([made]).split())


def item(made: due.Due, number: str) -> due.ItemDue:
    return next(one for one in made.items if one.number == number)


def test_four_business_days_spelled_out() -> None:
    made = reckoned(date(2005, 3, 4))
    first = item(made, "1.01").first
    assert first is not None
    assert first.due == date(2005, 3, 10)
    said = text(made)
    assert "Event of Friday, March 4, 2005, the date of the earliest event on the cover" in said
    assert "Due Thursday, March 10, 2005: four business days after the event" in said
    assert "Monday, March 7 is day 1;" in said
    assert "Thursday, March 10 is day 4 Source: Form 8-K, General Instruction B.1" in said


def test_items_without_a_count_say_so() -> None:
    made = reckoned(date(2005, 3, 4))
    assert [one.timely for one in made.items] == [None, None, None]
    assert "Item 8.01 Other Events Voluntary: no deadline" in text(made)
    assert "No deadline of its own: due with the items that it serves" in text(made)


@pytest.mark.parametrize(
    ("filed", "timely", "words"),
    [
        (date(2005, 3, 10), True, "Filed Thursday, March 10, 2005, in time"),
        (date(2005, 3, 11), False, "Filed Friday, March 11, 2005, after the day due"),
    ],
)
def test_filed_in_time_or_late(filed: date, timely: bool, words: str) -> None:
    made = reckoned(date(2005, 3, 4), filed=filed)
    assert item(made, "1.01").timely is timely
    assert item(made, "8.01").timely is None
    assert words in text(made)


def test_a_doubtful_day_is_counted_both_ways() -> None:
    made = reckoned(date(2006, 12, 27), filed=date(2007, 1, 4))
    one = item(made, "1.01")
    assert one.first is not None
    assert one.last is not None
    assert (one.first.due, one.last.due) == (date(2007, 1, 3), date(2007, 1, 4))
    assert one.timely is None
    assert "Due Wednesday, January 3, 2007, or Thursday, January 4, 2007" in text(made)
    assert "Tuesday, January 2, Day of mourning for President Ford" in text(made)
    assert "Monday, January 1 does not count: New Year's Day" in text(made)
    assert "in time if the doubtful days do not count" in text(made)


def test_fifteen_calendar_days_and_sixty_for_the_statements() -> None:
    made = reckoned(date(2000, 4, 28), LEGACY)
    one = item(made, "2")
    assert one.first is not None
    assert one.first.due == date(2000, 5, 15)
    assert "Saturday, April 29 is day 1; Saturday, May 13 is day 15" in text(made)
    assert "The last day is no business day, and Monday, May 15 is the next" in text(made)
    statements = item(made, "7").statements
    assert statements is not None
    assert (statements.due, statements.days) == (date(2000, 7, 14), 60)


def test_seventy_one_days_run_from_the_day_due() -> None:
    statements = item(reckoned(date(2015, 3, 4), ACQUISITION), "9.01").statements
    assert statements is not None
    assert statements.due == date(2015, 5, 20)
    assert item(reckoned(date(2015, 3, 4)), "9.01").statements is None


def test_of_an_amendment_nothing_is_late() -> None:
    title = "CONFORMED SUBMISSION TYPE:  8-K/A\nFILED AS OF DATE:  20150420"
    made = due.reckon(parse(render(Example(body=BODY, header=title))))
    assert item(made, "1.01").timely is None
    assert "This is an amendment" in text(made)


def test_signed_after_the_day_due_without_a_header() -> None:
    made = reckoned(date(2015, 3, 4), signature=SIGNED)
    assert item(made, "1.01").timely is False
    assert "Signed Friday, March 20, 2015, after the day due" in text(made)


def test_without_an_event_nothing_is_counted() -> None:
    made = reckoned(date(2015, 3, 4), cover="Hollin Ridge Materials, Inc.\n")
    assert made.event is None
    assert item(made, "1.01").first is None
    assert "no days can be counted" in text(made)
    assert "Four business days after the event" in text(made)


def test_late_unless_an_exception_or_relief_applies() -> None:
    body = BODY.replace("1.01  Entry into a Material Definitive Agreement", "5.02  Departure of Directors")
    made = reckoned(date(2015, 3, 4), body, filed=date(2015, 3, 20))
    assert item(made, "5.02").timely is None
    assert "5.02(c) may wait until it is announced otherwise" in text(made)
    assert "Filed Friday, March 20, 2015, after the day due, unless what may put it later applies" in text(
        made
    )
    assert item(reckoned(date(2020, 3, 24), filed=date(2020, 5, 1)), "1.01").timely is None


def test_relief_and_the_border_of_the_eras_are_remarked() -> None:
    assert "Hurricane Sandy" in text(reckoned(date(2012, 10, 26)))
    old = text(reckoned(date(2004, 8, 20), BODY))
    assert "The event came before August 23, 2004" in old


def test_the_last_day_of_the_calendar_counts_nothing() -> None:
    made = reckoned(date(9999, 12, 20))
    assert item(made, "1.01").first is None
    assert item(made, "1.01").statements is None

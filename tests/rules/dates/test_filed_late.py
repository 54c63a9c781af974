"""Reports filed late, and the many that only look it."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity, Stage, TieStatus
from lint8k.engine import Verdict
from lint8k.testing import check, clean, flags, render
from lint8k_rules.dates.filed_late import FiledLate

EVENT = date(2005, 3, 4)
SIGNED = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {date}           By: /s/ Margaret T. Oakes
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""


def body(*numbers: str, text: str = "Something happened.") -> str:
    return "\n".join(f"Item {number}  Caption.\n\n{text}\n" for number in numbers)


def filed(day: str, *lines: str) -> str:
    return "\n".join((*lines, f"FILED AS OF DATE:  {day}"))


def signed(day: str, **parts: str) -> Example:
    return Example(day=EVENT, signature=SIGNED.format(date=day), **{"body": body("1.01"), **parts})


def verdict(example: Example, stage: Stage = Stage.FINAL) -> Verdict:
    return check(render(example), FiledLate, stage=stage)


def test_the_last_day_due_is_a_tie() -> None:
    (tie,) = clean(FiledLate, day=EVENT, body=body("1.01", "9.01"), header=filed("20050310"))
    assert (tie.kind, tie.status) == ("date_order", TieStatus.HOLDS)
    assert tie.statement == "March 10, 2005 is not after March 10, 2005, the last day due under Item 1.01"


def test_a_day_late() -> None:
    header = filed("20050311\n                   ~~~~~~~~ DAT008")
    (found,) = flags(FiledLate, day=EVENT, body=body("1.01"), header=header)
    assert found.message == (
        "The report was filed March 11, 2005; for the event of March 4, 2005 on its cover it was due by March 10, 2005"
        " under Item 1.01; a submission begun after 5:30 p.m. Eastern time has the date of the next business day"
    )
    assert [one.message for one in found.related] == [
        "the event on the cover",
        "Item 1.01",
        "the date of signing",
    ]


def test_without_a_header_the_signature_stands_for_the_filing() -> None:
    (found,) = verdict(signed("March 15, 2005")).violations
    assert found.span.text == "March 15, 2005"
    assert "was signed March 15, 2005" in found.message
    assert not verdict(signed("March 10, 2005")).violations
    assert not verdict(signed("March 15, 2005"), Stage.DRAFT).violations


@pytest.mark.parametrize(
    ("day", "event", "numbers"),
    [
        ("20050315", EVENT, ("8.01", "9.01")),  # voluntary
        ("20050315", EVENT, ("1.01", "7.01")),  # the event may be that of the other item
        ("20050315", EVENT, ("9.01",)),  # exhibits alone
        ("20050315", EVENT, ("5.05",)),  # a posting on the website would do
        ("20050315", EVENT, ("1.01", "1.99")),  # no such item
        ("20070104", date(2006, 12, 27), ("1.01",)),  # the mourning of January 2
        ("20181206", date(2018, 11, 29), ("1.01",)),  # the mourning of December 5
        ("20000515", date(2000, 4, 28), ("4", "2")),  # the longer time of the two
        ("20050303", EVENT, ("1.01",)),  # filed before the event: another rule's
        ("20040906", date(2004, 8, 20), ("1.01",)),  # an event of the older form
        ("20060413", date(2002, 8, 12), ("1.01",)),  # the item has no time for an event so long before it
    ],
)
def test_reports_in_time_or_without_a_time(day: str, event: date, numbers: tuple[str, ...]) -> None:
    clean(FiledLate, day=event, body=body(*numbers), header=filed(day))


def test_amendments_have_no_deadline_of_their_own() -> None:
    clean(
        FiledLate, day=EVENT, body=body("1.01"), header=filed("20050401", "CONFORMED SUBMISSION TYPE:  8-K/A")
    )


def test_a_later_period_in_the_header_counts() -> None:
    clean(
        FiledLate,
        day=EVENT,
        body=body("1.01"),
        header=filed("20050315", "CONFORMED PERIOD OF REPORT: 20050309"),
    )


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ("On March 4, Ann Orme resigned as a director.", True),
        ("On March 4, the Board appointed Ann Orme Chief Executive Officer.", False),
        ("(b) On March 4, Ann Orme resigned. (c) Her successor is Lee Ash.", False),
        ("(d) On March 4, the Board elected Ann Orme a director.", True),
    ],
)
def test_an_appointment_may_wait_for_its_announcement(text: str, late: bool) -> None:
    found = verdict(Example(day=EVENT, body=body("5.02", text=text), header=filed("20050315"))).violations
    assert bool(found) is late


def test_a_meeting_adjourned_ends_later() -> None:
    event = date(2012, 5, 9)
    text = "The annual meeting of May 9 was {}."
    for words, late in (("held", True), ("adjourned to May 14", False)):
        example = Example(day=event, body=body("5.07", text=text.format(words)), header=filed("20120518"))
        assert bool(verdict(example).violations) is late


@pytest.mark.parametrize(
    "text",
    [
        "The acquisition was reported in the Company's Form 8-K filed May 15, 2000. Its statements follow.",
        "The Registrant hereby amends its report.",
    ],
)
def test_a_report_that_completes_an_earlier_one(text: str) -> None:
    clean(FiledLate, day=date(2000, 4, 28), body=body("2", "7", text=text), header=filed("20000714"))


def test_in_a_time_of_relief_it_is_a_note() -> None:
    (found,) = verdict(Example(day=date(2020, 3, 24), body=body("1.01"), header=filed("20200501"))).violations
    assert found.severity is Severity.NOTE
    assert found.message.endswith("Filers affected by COVID-19 could file within 45 days after the day due")


def test_fifteen_days_before_august_2004() -> None:
    (found,) = verdict(
        Example(day=date(1995, 9, 29), body=body("2", "7"), header=filed("19951206"))
    ).violations
    assert "due by October 16, 1995 under Item 2" in found.message


def test_the_last_year_of_the_calendar() -> None:
    clean(FiledLate, day=date(9999, 12, 20), body=body("1.01"))

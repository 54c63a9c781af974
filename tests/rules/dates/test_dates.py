"""The rules on dates, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity, TieStatus
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.dates.dated_after_filing import DatedAfterFiling
from lint8k_rules.dates.exhibit_after_signing import ExhibitAfterSigning
from lint8k_rules.dates.filed_late import FiledLate
from lint8k_rules.dates.impossible_date import ImpossibleDate
from lint8k_rules.dates.leading_zero import LeadingZero
from lint8k_rules.dates.signed_before_event import SignedBeforeEvent
from lint8k_rules.dates.wrong_weekday import WrongWeekday
from lint8k_rules.dates.year_slip import YearSlip

SIGNED = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {date}         By: /s/ Margaret T. Oakes
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""


def verdict(rule, **parts):
    text, _ = unmarked(render(Example(**parts)))
    return check(text, rule)


def listing(*descriptions: str) -> str:
    rows = "\n".join(f"     99.{number}     {words}" for number, words in enumerate(descriptions, 1))
    return f"Item 8.01  Other Events.\n\nNothing else.\n\nItem 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n{rows}\n"


def test_the_order_of_event_and_signature_is_a_tie() -> None:
    (tie,) = clean(SignedBeforeEvent)
    assert (tie.kind, tie.status) == ("date_order", TieStatus.HOLDS)
    assert tie.statement == "March 4, 2015 is not after March 5, 2015"


def test_signed_on_the_day_of_the_event() -> None:
    clean(SignedBeforeEvent, signature=SIGNED.format(date="March 4, 2015"))


def test_signed_before_event_and_exhibits_is_one_finding() -> None:
    parts = {
        "signature": SIGNED.format(date="March 4, 2014"),
        "body": listing("Press release dated March 4, 2015", "Letter dated March 3, 2015"),
    }
    found = verdict(SignedBeforeEvent, **parts)
    (violation,) = found.violations
    assert violation.span.text == "March 4, 2014"
    assert [related.span.text for related in violation.related] == [
        "March 4, 2015",
        "March 4, 2015",
        "March 3, 2015",
    ]
    assert found.ties[0].statement == "March 4, 2015 is after March 4, 2014"
    other = verdict(ExhibitAfterSigning, **parts)
    assert not other.violations
    assert [tie.status for tie in other.ties] == [TieStatus.FAILS]


def test_the_header_tells_which_date_is_wrong() -> None:
    found = verdict(
        SignedBeforeEvent, header="FILED AS OF DATE:  20140305", signature=SIGNED.format(date="March 4, 2014")
    )
    assert found.violations[0].span.text == "March 4, 2015"


def test_of_several_signatures_the_last_counts() -> None:
    second = "\nDate: March 6, 2015\n\nBy: /s/ Ruth Lindqvist\nRuth Lindqvist\nTreasurer\n"
    clean(SignedBeforeEvent, signature=SIGNED.format(date="March 3, 2015") + second)


@pytest.mark.parametrize("words", [
    "Press release dated March 5, 2015",
    "Form of Indenture to be dated March 31, 2015",
    "Indenture for the 6.25% Notes due March 31, 2025",
    "Notice of the meeting to be held on May 31, 2015",
    "Press release dated March 4, 2015 on the quarter that ends March 31, 2015",
    "Lease expiring April 30, 2030",
])  # fmt: skip
def test_exhibits_that_are_not_after_the_signature(words) -> None:
    clean(ExhibitAfterSigning, body=listing(words))


@pytest.mark.parametrize(("words", "severity"), [
    ("Press release dated March 6, 2015", Severity.WARNING),
    ("Press release dated March 7, 2015", Severity.ERROR),
    ("Press Release, dated March 4, 2016", Severity.ERROR),
    ("Press release issued on May 4, 2015", Severity.ERROR),
    ("Lease dated as of June 1, 2015", Severity.WARNING),
])  # fmt: skip
def test_exhibits_after_the_signature(words, severity) -> None:
    (violation,) = verdict(ExhibitAfterSigning, body=listing(words)).violations
    assert violation.severity is severity


def test_all_exhibits_after_the_signature_are_one_finding() -> None:
    body = listing("Letter dated June 2, 2015", "Letter dated March 2, 2015", "Letter dated July 2, 2015")
    found = verdict(ExhibitAfterSigning, body=body)
    (violation,) = found.violations
    assert [related.span.text for related in violation.related] == ["March 5, 2015", "July 2, 2015"]
    (tie,) = found.ties
    assert len(tie.operands) == 3
    assert tie.result is not None
    assert tie.result.value == date(2015, 3, 5)


@pytest.mark.parametrize(
    "words",
    [
        "April 31, 2015",
        "February 29, 2015",
        "Sept. 31, 2014",
        "the 31st day of June, 2015",
        "31 November 2015",
    ],
)
def test_days_that_the_calendar_has_not(words) -> None:
    (violation,) = verdict(
        ImpossibleDate, body=f"Item 8.01  Other Events.\n\nThe offer ends on {words}.\n"
    ).violations
    assert violation.span.text == words.removeprefix("the ")


@pytest.mark.parametrize(
    "words", ["April 30, 2015", "February 29, 2016", "31/12/2015", "13.02.2015", "31.000 tons"]
)
def test_days_that_the_calendar_has(words) -> None:
    clean(ImpossibleDate, body=f"Item 8.01  Other Events.\n\nThe offer ends on {words}.\n")


def test_an_impossible_date_on_the_cover_and_in_the_signature() -> None:
    found = verdict(ImpossibleDate, signature=SIGNED.format(date="June 31, 2015"))
    assert [violation.span.text for violation in found.violations] == ["June 31, 2015"]


def test_a_weekday_and_its_date_are_two_operands() -> None:
    (tie,) = clean(WrongWeekday, body="Item 8.01  Other Events.\n\nIt met on Wednesday, March 4, 2015.\n")
    assert tie.kind == "weekday"
    assert [operand.span.text for operand in tie.operands] == ["Wednesday", "March 4, 2015"]


def test_a_wrong_weekday_says_the_right_one() -> None:
    (violation,) = verdict(
        WrongWeekday, body="Item 8.01  Other Events.\n\nIt met on Friday, March 4, 2015.\n"
    ).violations
    assert "Wednesday" in violation.message


def test_an_event_after_the_filing() -> None:
    found = verdict(
        DatedAfterFiling, header="FILED AS OF DATE:  20150303", signature=SIGNED.format(date="March 3, 2015")
    )
    assert not found.violations, "the event is after the signature too, and that is said of it"


def test_without_a_header_there_is_no_day_of_filing() -> None:
    assert clean(DatedAfterFiling) == ()


@pytest.mark.parametrize("words", ["on April 31 of each year", "by June 31,", "of February 30"])
def test_days_without_a_year_that_no_calendar_has(words) -> None:
    assert (
        len(
            verdict(
                ImpossibleDate, body=f"Item 8.01  Other Events.\n\nThe rent is due {words} and so on.\n"
            ).violations
        )
        == 1
    )


@pytest.mark.parametrize(
    "words", ["on April 30", "of June 310 tons", "on November 31,000 shares", "June 31 employees"]
)
def test_days_without_a_year_that_may_be(words) -> None:
    clean(ImpossibleDate, body=f"Item 8.01  Other Events.\n\nThe rent is due {words} and so on.\n")


@pytest.mark.parametrize("words", [
    "On March 4, 2015, the Company opened a quarry. On March 4, 2014, it had closed it.",
    "On March 4, 2014, the Company closed a quarry. On March 4, 2015, it opened it.",
    "The Company, which on March 4, 2014 closed a quarry after many years of work in it, has opened it again.",
    "On March 4, 2005, the Company closed a quarry.",
    "On March 3, 2014, the Company closed a quarry.",
])  # fmt: skip
def test_years_that_did_not_slip(words) -> None:
    clean(YearSlip, body=f"Item 8.01  Other Events.\n\n{words}\n")


def test_a_year_slips_beside_a_release_with_the_right_one() -> None:
    text = "Item 8.01  Other Events.\n\nOn March 4, 2013, the Company issued this release:\n\nDate: March 4, 2015\n"
    (violation,) = verdict(YearSlip, body=text).violations
    assert violation.span.text == "March 4, 2013"


@pytest.mark.parametrize("words", ["March 5, 2015", "03/05/2015", "March 10, 2015", "2015-03-05"])
def test_days_without_a_zero(words) -> None:
    clean(LeadingZero, signature=SIGNED.format(date=words))


def test_a_cover_dated_after_the_signature_is_one_fault() -> None:
    text = "Item 8.01  Other Events.\n\nOn March 4, 2015, the Company opened a quarry.\n"
    cover = "       Date of Report (Date of earliest event reported): March 4, 2016\n"
    signed = SIGNED.format(date="March 5, 2015")
    assert not verdict(YearSlip, body=text, cover=cover, signature=signed).violations
    assert verdict(SignedBeforeEvent, body=text, cover=cover, signature=signed).violations


LAST_YEAR = "       Date of Report (Date of earliest event reported): March 4, 2014\n"


def test_a_cover_of_last_year_over_a_text_of_this() -> None:
    text = "Item 1.01  Entry into a Material Definitive Agreement.\n\nThe Company leased a quarry on March 4, 2015.\n"
    (violation,) = verdict(YearSlip, body=text, cover=LAST_YEAR).violations
    assert violation.span.text == "March 4, 2014"
    assert not verdict(FiledLate, body=text, cover=LAST_YEAR).violations


def test_an_event_of_last_year_that_the_text_tells_of() -> None:
    text = "Item 8.01  Other Events.\n\nThe Company leased a quarry on March 4, 2014.\n"
    assert not verdict(YearSlip, body=text, cover=LAST_YEAR).violations


def test_an_amendment_keeps_the_date_of_its_original() -> None:
    body = "Item 1.01  Entry into a Material Definitive Agreement.\n\nThe Company leased a quarry on March 4, 2015.\n"
    text, _ = unmarked(render(Example(body=body, cover=LAST_YEAR)))
    assert check(text, YearSlip).violations
    amended = text.replace("FORM 8-K\n", "FORM 8-K/A\n", 1)
    assert amended != text
    assert not check(amended, YearSlip).violations


@pytest.mark.parametrize("rule", [YearSlip, SignedBeforeEvent, FiledLate, ExhibitAfterSigning])
def test_a_report_without_its_dates_has_no_order_of_them(rule) -> None:
    body = "Item 8.01  Other Events.\n\nThe quarry reopened on March 4, 2014.\n"
    assert not verdict(rule, body=body, cover="", signature="").violations


def test_a_cover_dated_long_before_the_item_there_is() -> None:
    body = "Item 1.01  Entry into a Material Definitive Agreement.\n\nThe registrant leased a quarry.\n"
    (violation,) = check(render(Example(day=date(2002, 8, 12), body=body)), YearSlip).violations
    assert violation.span.text == "August 12, 2002"
    assert violation.message.endswith("its year is misprinted")
    clean(YearSlip, day=date(2004, 8, 20), body=body)


def test_a_report_long_after_its_event_is_not_called_one_left_over() -> None:
    body = "Item 1.01  Entry into a Material Definitive Agreement.\n\nOn {day}, the registrant leased a quarry.\n"
    (violation,) = check(render(Example(day=date(2002, 8, 12), body=body)), YearSlip).violations
    assert violation.span.text == "August 12, 2002"
    assert "comes long after it" in violation.message
    assert "left from" not in violation.message


@pytest.mark.parametrize(
    "parted", ["Annual Report 2014  58\n\nJune 2014 Issuance.", "\tMay\tFebruary\n\t30, 2014\t31, 2014"]
)
def test_no_date_is_parted_by_a_paragraph_or_a_cell(parted: str) -> None:
    clean(ImpossibleDate, body=f"Item 8.01  Other Events.\n\n{parted}\n")

"""The date of report: missing, no date at all, misspelt."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity, Stage
from lint8k.testing import check, clean, flags, render
from lint8k_rules.cover.report_date_misprinted import ReportDateMisprinted
from lint8k_rules.cover.report_date_missing import ReportDateMissing
from tests.rules.cover._covers import cover


@pytest.mark.parametrize(
    "date",
    [
        "March 4, 2015",
        "March 9, 2015 (March 4, 2015)",
        "03/04/2015",
        "4 March 2015",
        "April 31, 2015",
        "[●], 2015",
        "TBD",
    ],
)
def test_a_date_is_there_or_is_to_come(date: str) -> None:
    clean(ReportDateMissing, cover=cover(date=date))


@pytest.mark.parametrize("date", ["", "____________", "_________, ____"])
def test_no_date(date: str) -> None:
    (violation,) = check(render(Example(cover=cover(date=date))), ReportDateMissing).violations
    assert violation.span.text == "Date of Report (Date of earliest event reported):"
    assert violation.severity is Severity.ERROR


def test_in_a_draft_a_missing_date_is_a_note() -> None:
    (violation,) = check(
        render(Example(cover=cover(date=""))), ReportDateMissing, stage=Stage.DRAFT
    ).violations
    assert violation.severity is Severity.NOTE


def test_the_label_is_missing_too() -> None:
    text = render(Example(cover=cover().split("\n\n", 1)[1]))
    (violation,) = check(text, ReportDateMissing).violations
    assert violation.span.text == "8-K"


def test_the_date_above_its_label() -> None:
    clean(
        ReportDateMissing,
        cover="March 4, 2015\nDate of Report (Date of earliest event reported)\n" + cover().split("\n", 1)[1],
    )


@pytest.mark.parametrize("date", ["March 2015", "Mar. 4, 2015", "March 4, 2015 (March 2, 2015)"])
def test_what_is_no_date(date: str) -> None:
    text = render(Example(cover=cover(date=date)))
    said = check(text, ReportDateMisprinted).violations
    assert [violation.span.text for violation in said] == (["March 2015"] if date == "March 2015" else [])
    assert not check(text, ReportDateMissing).violations


@pytest.mark.parametrize(
    ("wrong", "right"), [("Febuary", "February"), ("Marhc", "March"), ("Agust", "August")]
)
def test_a_misspelt_month_is_named_and_can_be_mended(wrong: str, right: str) -> None:
    (said,) = check(render(Example(cover=cover(date=f"{wrong} 4, 2015"))), ReportDateMisprinted).violations
    assert said.message == f'The month of the date of report, "{wrong}", is misspelt for "{right}"'
    assert said.fix
    assert said.fix.safe
    assert [edit.text for edit in said.fix.edits] == [f"{right} 4, 2015"]


def test_a_date_is_only_missing_or_misprinted() -> None:
    text = render(Example(cover=cover(date="")))
    assert not check(text, ReportDateMisprinted).violations


def test_a_right_cover_in_columns() -> None:
    clean(ReportDateMissing)
    clean(ReportDateMisprinted)


def test_the_marked_words() -> None:
    flags(ReportDateMissing, ReportDateMissing.wrong)

"""Lines that the form has had since some day: check boxes, growth companies, the table of securities."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render
from lint8k_rules.cover.check_boxes_missing import CheckBoxesMissing
from lint8k_rules.cover.growth_company_line_missing import GrowthCompanyLineMissing
from lint8k_rules.cover.securities_table_missing import SecuritiesTableMissing
from lint8k_rules.cover.security_row_incomplete import SecurityRowIncomplete
from lint8k_rules.cover.transition_box_alone import TransitionBoxAlone
from tests.rules.cover._covers import cover

BOXES = """
Written communications pursuant to Rule 425
Soliciting material
Pre‑commencement communications pursuant to Rule 14d‑2(b)
"""
LAST = "\nPre-commencement communications (17 CFR 240.13e-4(c))\n"
ELECTED = """
Emerging growth company {first}
If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition
period for complying with any new standards provided pursuant to Section 13(a) of the Exchange Act. {second}
"""


@pytest.mark.parametrize("rule", [CheckBoxesMissing, GrowthCompanyLineMissing, SecuritiesTableMissing])
@pytest.mark.parametrize(
    "bare",
    [
        cover() + "\nAmendment No. 1\n",
        cover(name="HOLLIN RIDGE EQUIPMENT TRUST 2020-A"),
        "HOLLIN RIDGE MATERIALS, INC.\n(Exact name of registrant as specified in its charter)\n",
    ],
    ids=["amendment", "trust", "excerpt"],
)
def test_covers_that_are_not_asked(rule: type, bare: str) -> None:
    clean(rule, cover=bare, day=date(2021, 3, 4))


def test_before_its_day_a_line_is_not_missed() -> None:
    clean(CheckBoxesMissing, cover=cover(), day=date(2003, 3, 4))
    clean(GrowthCompanyLineMissing, cover=cover(), day=date(2016, 3, 4))
    clean(SecuritiesTableMissing, cover=cover(), day=date(2019, 4, 4))


def test_boxes_are_known_by_words_or_rule() -> None:
    clean(CheckBoxesMissing, cover=cover() + BOXES + LAST)
    (violation,) = check(render(Example(cover=cover() + BOXES)), CheckBoxesMissing).violations
    assert violation.message == "The cover lacks the check box for Rule 13e-4(c)"


@pytest.mark.parametrize(
    ("rule", "day"),
    [(GrowthCompanyLineMissing, date(2017, 5, 4)), (SecuritiesTableMissing, date(2019, 6, 4))],
)
def test_in_the_first_months_it_is_a_note(rule: type, day: date) -> None:
    (violation,) = check(render(Example(cover=cover(), day=day)), rule).violations
    assert violation.severity is Severity.NOTE


def test_a_registrant_without_a_listed_class_needs_no_table() -> None:
    clean(SecuritiesTableMissing, cover=cover(file_number="333-214567"), day=date(2021, 3, 4))


HEAD = "\nTitle of each class\tTrading Symbol(s)\tName of each exchange on which registered\n"


def test_a_table_without_a_row_is_a_note() -> None:
    text = render(Example(cover=cover() + HEAD, day=date(2021, 3, 4)))
    (violation,) = check(text, SecuritiesTableMissing).violations
    assert (violation.severity, violation.span.text) == (Severity.NOTE, "Title of each class")


@pytest.mark.parametrize("row", ["Common Stock\tHRMX\tNYSE American\n", "None\tN/A\tN/A\n", "N/A\n"])
def test_a_table_with_rows_or_with_none(row: str) -> None:
    clean(SecuritiesTableMissing, cover=cover() + HEAD + row, day=date(2021, 3, 4))


@pytest.mark.parametrize(
    ("first", "second"), [("[ ]", "[ ]"), ("[X]", "[X]"), ("[X]", "[ ]"), ("☐", "☐"), ("☒", "☒")]
)
def test_boxes_that_agree(first: str, second: str) -> None:
    clean(
        TransitionBoxAlone, cover=cover() + ELECTED.format(first=first, second=second), day=date(2021, 3, 4)
    )


def test_the_second_box_alone() -> None:
    text = render(Example(cover=cover() + ELECTED.format(first="☐", second="☒"), day=date(2021, 3, 4)))
    (violation,) = check(text, TransitionBoxAlone).violations
    assert violation.span.text == "☒"
    assert violation.related[0].span.text == "Emerging growth company"


TABLE = """
Securities registered pursuant to Section 12(b) of the Act:

Title of each class                Trading symbol(s)   Name of each exchange on which registered
Common stock, $0.01 par value      HRMX                New York Stock Exchange
"""


@pytest.mark.parametrize(
    "row",
    [
        "2.500% notes due 2027                                  New York Stock Exchange",
        "Preferred stock purchase rights                        New York Stock Exchange",
        "Class B common stock               —                   New York Stock Exchange",
        "Class B common stock               N/A                 New York Stock Exchange",
        "Class B common stock               HRMB                New York Stock Exchange",
    ],
)
def test_rows_that_are_whole(row: str) -> None:
    clean(SecurityRowIncomplete, cover=cover() + TABLE + row + "\n", day=date(2021, 3, 4))


def test_a_stock_without_a_symbol() -> None:
    row = "Class B common stock                                   New York Stock Exchange\n"
    text = render(Example(cover=cover() + TABLE + row, day=date(2021, 3, 4)))
    (violation,) = check(text, SecurityRowIncomplete).violations
    assert violation.span.text == "Class B common stock"

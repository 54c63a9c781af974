"""What is tagged on the cover against what is printed there."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Severity, TieStatus, Violation
from lint8k.testing import Example, check, clean, render
from lint8k_rules.xbrl.cover_fact_differs import CoverFactDiffers

DAY = date(2024, 5, 2)


def fact(name: str, text: str, attributes: str = "") -> str:
    return f'<ix:nonNumeric name="dei:{name}" contextRef="c" {attributes}>{text}</ix:nonNumeric>\n'


def said(*facts: str, **parts: str) -> tuple[Violation, ...]:
    hidden = f'<div style="display:none"><ix:hidden>\n{"".join(facts)}</ix:hidden></div>\n'
    return check(render(Example(day=DAY, tail=hidden, **parts)), CoverFactDiffers).violations


DATE = 'format="ixt:date-monthname-day-year-en"'


@pytest.mark.parametrize(
    "same",
    [
        fact("DocumentPeriodEndDate", "May 2, 2024", DATE),
        fact("DocumentPeriodEndDate", "2024-05-02"),
        fact("EntityFileNumber", "1-34567"),
        fact("EntityTaxIdentificationNumber", "364127385"),
        fact("EntityRegistrantName", "Hollin Ridge Materials Inc"),
        fact("EntityRegistrantName", "HOLLIN RIDGE MATERIALS, INC. /DE/"),
        fact("DocumentPeriodEndDate", "some day", DATE),
        fact("EntityFileNumber", "", 'xsi:nil="true"'),
        fact("EntityAddressCityOrTown", "Elsewhere"),
    ],
)
def test_what_is_the_same_or_unknown_is_let_alone(same: str) -> None:
    assert said(same) == ()


@pytest.mark.parametrize(
    ("other", "severity", "words", "message"),
    [
        (
            fact("DocumentPeriodEndDate", "May 12, 2024", DATE),
            Severity.ERROR,
            "May 2, 2024",
            'The cover tags, out of sight, "May 12, 2024" as dei:DocumentPeriodEndDate, and prints May 2, 2024 as the date of'
            " the earliest event; the two should be the same",
        ),
        (
            fact("EntityTaxIdentificationNumber", "36-4127358"),
            Severity.ERROR,
            "36-4127385",
            'The cover tags, out of sight, "36-4127358" as dei:EntityTaxIdentificationNumber, and prints 36-4127385 as the'
            " employer identification number; the two should be the same",
        ),
        (
            fact("EntityRegistrantName", "TILLAMERE PAPER CORP"),
            Severity.WARNING,
            "HOLLIN RIDGE MATERIALS, INC.",
            'The cover tags, out of sight, "TILLAMERE PAPER CORP" as dei:EntityRegistrantName, and prints HOLLIN RIDGE'
            " MATERIALS, INC. as the name of the registrant; the two should be the same",
        ),
    ],
)
def test_what_differs_is_reported_where_it_is_printed(
    other: str, severity: Severity, words: str, message: str
) -> None:
    (violation,) = said(other)
    assert (violation.severity, violation.span.text, violation.message) == (severity, words, message)


def test_a_visible_fact_is_marked_itself() -> None:
    tail = "Commission file number " + fact("EntityFileNumber", "001-76543")
    (violation,) = check(render(Example(day=DAY, tail=tail)), CoverFactDiffers).violations
    assert violation.span.text == "001-76543"
    (related,) = violation.related
    assert (related.message, related.span.text) == ("the Commission file number on the cover", "001-34567")


def test_a_new_name_of_which_the_report_speaks_is_let_alone() -> None:
    body = "Item 5.03  Amendments to Articles\n\nThe Company is to be named Tillamere Paper Corp.\n"
    assert said(fact("EntityRegistrantName", "TILLAMERE PAPER CORP"), body=body) == ()


def test_what_agrees_is_a_tie() -> None:
    (tie,) = clean(CoverFactDiffers, CoverFactDiffers.right)
    assert (tie.status, tie.statement) == (TieStatus.HOLDS, "001-34567 = 001-34567")

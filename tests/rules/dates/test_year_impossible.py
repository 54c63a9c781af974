"""Years that cannot be meant."""

from __future__ import annotations

import pytest

from lint8k.api import Severity
from lint8k.testing import clean, flags
from lint8k_rules.dates.year_impossible import YearImpossible

BODY = "Item 8.01  Other Events.\n\n{text}\n{mark} DAT015\n"


@pytest.mark.parametrize("year", ["20145", "214", "3018", "1198", "201514"])
def test_years_that_no_report_has(year: str) -> None:
    if len(year) == 3:
        year = "201"
    mark = " " * len("On December 31, ") + "~" * len(year)
    (violation,) = flags(
        YearImpossible, body=BODY.format(text=f"On December 31, {year}, a quarry closed.", mark=mark)
    )
    assert violation.severity is Severity.ERROR


def test_a_year_a_century_ahead_is_a_warning() -> None:
    mark = " " * len("The offer was made on June 1, ") + "~~~~"
    (violation,) = flags(
        YearImpossible, body=BODY.format(text="The offer was made on June 1, 2115.", mark=mark)
    )
    assert violation.severity is Severity.WARNING


@pytest.mark.parametrize(
    "text",
    [
        "The debentures mature on June 1, 2115.",
        "The lease of March 1, 1848 ends with the quarry.",
        "On March 4, 200 shares were sold.",
        "On March 4, 20,000 shares were sold.",
        "On March 4 20 trucks were sold; on March 5, 2015 none.",
    ],
)
def test_years_and_figures_that_are_in_order(text: str) -> None:
    clean(YearImpossible, body=f"Item 8.01  Other Events.\n\n{text}\n")


def test_the_mark_of_a_footnote_behind_a_year_in_a_table() -> None:
    table = "Outstanding on December 31, 20142\t2,539\t$56.91\n\n2Vested in part.\n"
    clean(YearImpossible, body=f"Item 8.01  Other Events.\n\n{table}")


def test_a_year_in_a_table_without_that_footnote() -> None:
    mark = " " * len("Outstanding on December 31, ") + "~" * len("20142")
    table = f"Outstanding on December 31, 20142\t2,539\t$56.91\n{mark} DAT015\n\n1Vested in part.\n"
    flags(YearImpossible, body=f"Item 8.01  Other Events.\n\n{table}")

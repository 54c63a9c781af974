from __future__ import annotations

import pytest

from lint8k_rules.amounts.offering_table import OfferingTable as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "dollars": (
        (
            "              Public price    Discount    Proceeds\nPer Unit      $12.00    $0.60    "
            "$11.40\nTotal      $36,000,000    {}    $34,200,000"
        ),
        "$1,800,000",
        "$8,100,000",
    ),
    "percent": (
        "Per Bond      100%    1.25%    98.75%\nTotal      $80,000,000    {}    $79,000,000",
        "$1,000,000",
        "$3,000,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "no offering": "Dividends\nPer share      $0.40    $0.36    $0.32\nTotal      $8,000    $7,100    $6,300",
    "more columns": (
        "Per share      $0.40    $0.36    $0.04    $0.32\nTotal      $8,000    $7,100    $900    $6,300"
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])

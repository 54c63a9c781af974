from __future__ import annotations

import pytest

from lint8k_rules.amounts.sum_of_sales import SumOfSales as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "before the total": (
        (
            "The fund bought 20,000 shares at $4.10 per share and 30,000 shares at $4.20 per share, "
            "for an aggregate of {}."
        ),
        "$208,000",
        "$808,000",
    ),
    "after the total": (
        (
            "It received gross proceeds of {} for 12,500 shares at $2.00 per share and 8,000 shares "
            "at $3.00 per share."
        ),
        "$49,000",
        "$19,000",
    ),
    "cut off": (
        "The fund bought 12,345 shares at $2 1/8 per share and 10,000 shares at $3 per share, for an aggregate of {}.",
        "$56,233",
        "$56,933",
    ),
    "said to be of all, however far off": (
        "The fund bought 20,000 shares at $4.10 per share and 30,000 shares at $4.20 per share, for a total of {}.",
        "$208,000",
        "$311,500",
    ),
    "three sales": (
        (
            "In total it raised {} by selling 1,000 shares at $10.00 per share, 2,000 shares at "
            "$11.00 per share and 3,000 shares at $12.00 per share."
        ),
        "$68,000",
        "$88,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        (
            "It bought 20,000 shares at $4.10 per share and 30,000 shares at $4.20 per share, for "
            "net proceeds of $200,000."
        ),
        (
            "It sold 300,000 shares at $2.00 per share and 100,000 shares at $3.00 per share, and "
            "received $300,000."
        ),
        (
            "It bought 20,000 shares at $4.10 per share and 30,000 shares at $4.20 per share, and "
            "other securities, for an aggregate of $308,000."
        ),
        (
            "It sold 300,000 shares at $2.00 per share and 100,000 shares at $3.00 per share, for a "
            "total of approximately $1,900,000."
        ),
        "It sold 300,000 shares at $2.00 per share for a total of $700,000.",
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The fund bought 20,000 shares at $4.10 per share and 30,000 shares at $4.20 per share, while the aggregate of all "
            "came to $311,500."
        ),
        "The fund bought 12,345 shares at $2 1/8 per share and 10,000 shares at $5.10 per share, for a total of $26,233.",
    ],
)
def test_an_aggregate_that_may_be_of_more_or_of_one_is_left_open(text: str) -> None:
    assert [status for status, _ in found(Rule, text)] == ["open"]

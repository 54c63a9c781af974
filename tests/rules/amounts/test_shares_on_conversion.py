from __future__ import annotations

import pytest

from lint8k_rules.amounts.shares_on_conversion import SharesOnConversion as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "over sentences": (
        (
            "The Company issued $3,300,000 in principal amount of notes. The notes convert at a "
            "conversion price of $5.50 per share. All of them were converted into {} shares."
        ),
        "600,000",
        "900,000",
    ),
    "into warrants": (
        (
            "The loans are convertible into warrants at a price of $1.50 per warrant. At the closing "
            "$600,000 of notes was converted into {} warrants."
        ),
        "400,000",
        "300,000",
    ),
    "convertible into": (
        "It issued $3,000,000 of notes convertible into {} shares at $7.50 per share.",
        "400,000",
        "450,000",
    ),
    "principal": (
        (
            "The holder converted $250,000 principal amount into {} shares of stock at a conversion "
            "price of $0.50 per share."
        ),
        "500,000",
        "5,000,000",
    ),
    "for a total of": (
        (
            "It has $12,000,000 of debentures which are convertible at $18 3/4 per share, for a "
            "total of {} shares."
        ),
        "640,000",
        "460,000",
    ),
    "a fraction of a share": (
        "It issued $1,000,000 of notes convertible into {} shares at $7.00 per share.",
        "142,857",
        "124,857",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Company issued $3,300,000 in principal amount of notes and $1,000,000 in principal "
            "amount of debentures. They convert at a conversion price of $5.50 per share. Some were "
            "converted into 900,000 shares."
        ),
        (
            "It issued $3,000,000 of notes which with interest are convertible into 450,000 shares "
            "at $7.50 per share."
        ),
        "It issued $3,000,000 of notes convertible into up to 450,000 shares at $7.50 per share.",
        "The $3,000,000 of notes were converted, and 450,000 shares were sold at $7.50 per share.",
        (
            "It sold $3,000,000 of notes and warrants, convertible into 450,000 shares, exercisable "
            "at $7.50 per share."
        ),
        (
            "It issued $3,000,000 of notes convertible into 450,000 shares at $7.50 per share, "
            "subject to adjustment, including a premium."
        ),
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]

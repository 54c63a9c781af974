from __future__ import annotations

import pytest

from lint8k_rules.amounts.percent_of_base import PercentOfBase as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "of which": (
        (
            "The ventures have debt totaling $3,240, of which a combined $810 represents the partner’s "
            "{} interest in the two."
        ),
        "25.0%",
        "52.0%",
    ),
    "or": ("Holders of 12,400,000 of the 62,000,000 shares outstanding, or {}, were present.", "20%", "30%"),
    "representing": (
        "The fund owns 3,100,000 shares, representing approximately {} of the 41,333,000 outstanding shares.",
        "7.5%",
        "9.5%",
    ),
    "in brackets": (
        "The trust tendered 640,000 of 5,120,000 units ({}) before the deadline.",
        "12.5%",
        "15.2%",
    ),
    "a rate of two amounts": (
        (
            "It bought receivables with a face value of $250 million at a cost of $15 million, a "
            "blended rate of {}."
        ),
        "6.0%",
        "9.0%",
    ),
    "money": ("The lender advanced $4,500,000 of the $18,000,000 commitment, or {}.", "25%", "52%"),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        "More than 12,400,000 of the 62,000,000 shares outstanding, or 30%, voted.",
        (
            "Mr. Oakes owns 3,100,000 shares, representing approximately 12.0% of the voting power "
            "of 41,333,000 shares."
        ),
        (
            "Including options, the fund owns 3,100,000 shares, or 9.5% of the 41,333,000 shares on "
            "a fully diluted basis."
        ),
        "The notes of $18,000,000 were sold at a discount of 2%, for $17,000,000.",
        "It sold 100,000 shares of the 500,000 registered, and pays a fee of 7%.",
        "At least 12,400,000 of the 62,000,000 shares, or 30%, must be tendered.",
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]

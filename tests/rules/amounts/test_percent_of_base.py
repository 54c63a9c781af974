from __future__ import annotations

import pytest

from lint8k_rules.amounts.percent_of_base import PercentOfBase as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "is, with others in the sentence": (
        "The mortgage of $13,000,000 is {} of the appraised value of $20,000,000, and matures with $9,000,000 due.",
        "65%",
        "56%",
    ),
    "is": ("Gross profit of $21.0 million was {} of revenue of $56.0 million.", "37.5%", "73.5%"),
    "a doubt that a slip overrules": (
        "A fee of {}, or 1.5% of the purchase price of $46,500,000, including taxes, was paid.",
        "$697,500",
        "$897,500",
    ),
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
    "a margin of two amounts": (
        "Gross profit was $21.0 million on sales of $56.0 million, a margin of {}.",
        "37.5%",
        "73.5%",
    ),
    "money": ("The lender advanced $4,500,000 of the $18,000,000 commitment, or {}.", "25%", "52%"),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        "Capital of $13,872,958 was 13% of the balances and $11,776,085 more than required.",
        "Costs of $5,000,000 were 10% higher, and were part of $80,000,000 of sales, of which $9,000,000 were abroad.",
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


SILENT = {
    "a change, in percent of what there was": "Total revenue of $4.7 billion decreased $435 million, or 8%, on lower fees.",
    "a rise, in percent of what there was": "Deposits of $61.0 million rose by about $6.0 million, or 11%.",
    "no margin": "Gross profit was $21.0 million on sales of $56.0 million, a growth of 9%.",
    "a margin of no money": "On sales of 1,200 of its 4,000 pumps the margin was 25%, and profit rose.",
    "a margin of what is left of sales": (
        "On revenues of $56.0 million and costs of $21.0 million it has a margin of 62.5%."
    ),
    "a margin of no sales": "Income was $21.0 million and debt $56.0 million, at a margin of 2%.",
    "what may be exercised": (
        "Options that may be exercised for 9,000,000 shares, or 30% of the 41,333,000 shares outstanding, are left."
    ),
    "what may be converted, with others in the sentence": (
        "The notes may be converted into 9,000,000 shares, or 30% of the 41,333,000 shares outstanding, until 600,000 are left."
    ),
}


@pytest.mark.parametrize("name", SILENT)
def test_other_percentages_are_passed_over(name: str) -> None:
    assert found(Rule, SILENT[name]) == []

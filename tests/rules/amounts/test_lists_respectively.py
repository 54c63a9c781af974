from __future__ import annotations

import pytest

from lint8k_rules.amounts.lists_respectively import ListsRespectively as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "sums": (
        (
            "It paid $4.6 million and {}, respectively, of which rent was $1.2 million and $1.5 "
            "million, respectively, "
            "and wages $3.4 million and $4.3 million, respectively."
        ),
        "$5.8 million",
        "$8.5 million",
    ),
    "products": (
        (
            "It bought 20,000 and 30,000 shares, respectively, for a total of $400,000 and {}, "
            "respectively. The average price per share was $20.00 and $25.00, respectively."
        ),
        "$750,000",
        "$570,000",
    ),
    "three of each": (
        (
            "Sales were $90, $80 and {}, respectively, made of $50, $40 and $35 at home, "
            "respectively, and $40, $40 and $35 abroad, respectively."
        ),
        "$70",
        "$170",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        (
            "It paid $4.6 million and $8.5 million, respectively, in rent of $1.0 million and $1.5 "
            "million, respectively, and wages of $3.0 million and $4.3 million, respectively."
        ),
        (
            "Net income was $4.6 million and $5.8 million, respectively, and revenue was $40.0 "
            "million and $50.0 million, respectively."
        ),
        (
            "It bought 20,000 and 30,000 shares, respectively, for $500,000 and $800,000, "
            "respectively. The average price per share was $20.00 and $25.00, respectively."
        ),
        "The notes of $5 million and $7 million bear 4% and 5%, respectively.",
        "It sold 10 and 20 units, respectively, for $5 and $6.",
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]

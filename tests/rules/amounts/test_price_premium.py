from __future__ import annotations

import pytest

from lint8k_rules.amounts.price_premium import PricePremium as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "a premium of": (
        (
            "Holders will receive $36.00 per share in cash, a premium of {} to the closing price of "
            "$30.00 on May 2, 2014."
        ),
        "20%",
        "30%",
    ),
    "a percent premium": (
        ("The offer of $36.00 per share is a {} premium over the average closing price of $32.00 in April."),
        "12.5%",
        "15.2%",
    ),
    "a discount": (
        (
            "The shares were sold at $9.00 per share, a discount of {} to the last reported sale price "
            "of $10.00."
        ),
        "10%",
        "20%",
    ),
    "offered after it": (
        "The offer is at a premium of {} over the closing price of $20.00 per share, valuing Blake at $26.00 per share.",
        "30%",
        "40%",
    ),
    "a price named after its amount": (
        "Holders will receive $26.00 per share, a premium of {} over the $20.00 closing price.",
        "30%",
        "40%",
    ),
    "in the next sentence": (
        (
            "The merger consideration is $22.00 per share. It represents a premium of approximately {} "
            "over the closing price of $17.60 the day before."
        ),
        "25%",
        "35%",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "over nothing": "It pays $36.00 per share, a premium of 30%, and a fee of $2.00.",
    "two prices offered": (
        "Holders may take $36.00 per share in cash or stock worth $33.00 per share, a premium of "
        "30% over the closing price of $30.00."
    ),
    "no price offered": "The offer is a premium of 30% over the closing price of $30.00 per share.",
    "a range": (
        "At $36.00 per share the implied premium of 25% to the closing price range of $28.00 was noted."
    ),
    "no market price": (
        "The notes of $36.00 per unit may be redeemed at a premium of 5% to their price, and $2.00 is paid."
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


SILENT = {
    "another currency": "Holders will receive C$26.00 per share, a premium of 40% over the closing price of $20.00 per share.",
    "money beside a price per share": (
        "A coin of $2.50 is enclosed. The offer is a premium of 30% over the closing price of $20.00 per share."
    ),
    "an amount too large for a price": (
        "The company has $26,000,000. The offer is a premium of 30% over the closing price of $20.00."
    ),
    "over nothing, with a market price": (
        "Holders will receive $26.00 per share, a premium of 15% as the board said when the $20.00 closing price was known."
    ),
    "over what is no market price": (
        "Holders will receive $36.00 per share, a premium of 30% over the $20.00 per share that Blake paid."
    ),
    "a number of shares after it": (
        "The offer is at a premium of 30% over the closing price of $20.00 per share, for 5,000 shares."
    ),
    "a number paid after it": (
        "The offer is at a premium of 30% over the closing price of $20.00 per share and pays 500 shares for each hundred."
    ),
    "an older price after it": (
        "The offer is at a premium of 30% over the closing price of $20.00 per share, after $12.00 per share in May."
    ),
    "a price of the next sentence": (
        "The offer is at a premium of 30% over the closing price of $20.00 per share. It values Blake at $45.00 per share."
    ),
}


@pytest.mark.parametrize("name", SILENT)
def test_other_prices_are_passed_over(name: str) -> None:
    assert statuses(Rule, SILENT[name]) == set()

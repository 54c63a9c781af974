from __future__ import annotations

import pytest

from lint8k_rules.amounts.conversion_rate import ConversionRate as Rule
from tests.rules.amounts.passages import found

RATE = (
    "The notes convert at an initial rate of {} shares of common stock per $1,000 principal "
    "amount, equal to a conversion price "
    "of approximately {} per share."
)


@pytest.mark.parametrize(
    ("rate", "price", "status"),
    [
        ("40.0000", "$25.00", "holds"),
        ("46.8384", "$21.35", "holds"),
        ("71.9425", "$13.90", "holds"),
        ("51.3736", "$19.74", "fails"),
        ("16.8384", "$21.35", "fails"),
    ],
)
def test_rate_and_price(rate: str, price: str, status: str) -> None:
    assert found(Rule, RATE.format(rate, price)) == [(status, f"$1,000 / {rate} = {price}")]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The notes convert at 40 shares per $1,000 principal amount. The conversion price of the "
            "old notes was $11.00 per share."
        ),
        (
            "Each $1,000 principal amount converts into 40 shares, or 44 shares after May 1, 2004, at "
            "a conversion price of $25.00 per share."
        ),
        (
            "The notes convert at a conversion price of $25.00 per share, and pay $60 per $1,000 "
            "principal amount."
        ),
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


def test_a_rate_for_each_of_the_principal() -> None:
    text = "Each $1,000 principal amount is convertible into 40.0000 shares, at a conversion price of {} per share."
    assert found(Rule, text.format("$25.00")) == [("holds", "$1,000 / 40.0000 = $25.00")]
    assert found(Rule, text.format("$52.00")) == [("fails", "$1,000 / 40.0000 = $52.00")]

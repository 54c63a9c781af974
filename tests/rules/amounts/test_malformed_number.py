from __future__ import annotations

import pytest

from lint8k_rules.amounts.malformed_number import MalformedNumber as Rule
from tests.rules.amounts.passages import messages


@pytest.mark.parametrize("figure", ["125,0000 shares", "$5,00,0000", "$10,279,476,43", "$1,25,000,000"])
def test_a_comma_that_parts_no_thousands(figure: str) -> None:
    assert len(messages(Rule, f"The Company granted {figure} to its treasurer.")) == 1


@pytest.mark.parametrize(
    "figure",
    [
        "125,000 shares",
        "$1,250,000.50",
        "Rs. 10,00,000",
        "€12,50",
        "$0,55 per share",
        "$30,1766",
        "$220,0001,850,000",
        "the years 1999,2000 and 2001",
        "Rules 13,14 and 15",
        "One Hundred Thousand Dollars ($100,00)",
        "$5,000, 200 shares",
    ],
)
def test_what_is_no_fault_or_another_rule_s(figure: str) -> None:
    assert messages(Rule, f"The Company granted {figure} to its treasurer.") == []

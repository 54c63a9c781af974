from __future__ import annotations

import pytest

from lint8k_rules.amounts.share_capital import ShareCapital as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "one class": (
        (
            "The authorized share capital of the Company is {} divided into 250,000,000 ordinary shares "
            "of a par value of US$0.0002 each."
        ),
        "US$50,000",
        "US$500,000",
    ),
    "two classes": (
        (
            "The share capital is increased to {} divided into 80,000,000 ordinary shares of US$0.01 "
            "each and 5,000,000 preference shares of US$0.01 each."
        ),
        "US$850,000",
        "US$580,000",
    ),
    "before and after": (
        (
            "The share capital is increased from US$10,000 divided into 1,000,000 ordinary shares of "
            "US$0.01 each to {} divided into 3,000,000 ordinary shares of US$0.01 each."
        ),
        "US$30,000",
        "US$90,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "assets": "It bought assets of US$50,000 consisting of 1,000 shares of US$40.00 each.",
    "no number": (
        "The share capital is US$50,000 divided into ordinary shares of US$0.0002 each, of which "
        "1,000,000 are issued."
    ),
    "a price": "The Company raised US$50,000 consisting of 1,000 shares at US$40.00 each.",
    "another currency": "The share capital is HK$50,000 divided into 1,000,000 ordinary shares of US$0.01 each.",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])

from __future__ import annotations

import pytest

from lint8k_rules.amounts.basis_points import BasisPoints as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "in brackets": ("The margin is 275 basis points ({}) above the base rate.", "2.75%", "27.5%"),
    "percent first": ("The fee rises to {} (50 basis points) per annum.", "0.50%", "5.0%"),
    "or": ("The spread is 25 bps, or {}, per annum.", "0.25%", "0.025%"),
    "a change to": ("The amendment raises the margin to 150 basis points, or {}.", "1.50%", "15.0%"),
    "what a contract says": (
        "Upon the contract margin of 150 basis points ({}) interest is paid.",
        "1.50%",
        "15.0%",
    ),
    "a change of less than the points": (
        "Occupancy rose by 120 basis points, or {}, in the year.",
        "1.2%",
        "1.1%",
    ),
    "a change of a rate of interest": (
        "The applicable margin was lowered by 25 basis points, or {}.",
        "0.25%",
        "0.45%",
    ),
    "a change far before": (
        "Fees increased after the merger, and among the many other terms of the loan that the parties agreed on last spring "
        "the bank now takes 150 basis points ({}).",
        "1.50%",
        "15.0%",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "a part of it": "The fee is 25 basis points (5% of which is deferred).",
    "a change and a rate": "The rate rises by 25 basis points (to 5.25%) in June.",
    "a rise in points and in percent": "The gross margin rose by 50 basis points, or 10%, in the quarter.",
    "a rise from nearly all": "Occupancy rose by 120 basis points, or 1.3%, to 93.5%.",
    "an increase": "There was an increase in the average yield of about 50 basis points (10%).",
    "in percent and in points": "The cost of funds is down 10%, or 50 basis points.",
    "a fall told after": "Yields were 50 basis points, or 10%, lower than in March.",
    "a change told after": "That leaves spreads 50 basis points, or 10%, higher.",
    "a rise told after brackets": "With a 50 basis points (10%) rise in yields it would earn less.",
    "apart": "The fee is 10 basis points, and interest accrues at 4%.",
    "the next column": "The ratio moved 202 bps (61) bps.",
    "a list": "Margins are 150 basis points, 2.0% and 3.0%.",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


@pytest.mark.parametrize(
    "text",
    [
        "The rate was lowered by 50 basis points, or 0.50%, in June.",
        "Occupancy rose by 95 basis points, or 1.0%, in June.",
    ],
)
def test_a_change_in_points_and_the_same_in_percent_holds(text: str) -> None:
    assert statuses(Rule, text) == {"holds"}

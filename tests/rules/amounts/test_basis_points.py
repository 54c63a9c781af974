from __future__ import annotations

import pytest

from lint8k_rules.amounts.basis_points import BasisPoints as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "in brackets": ("The margin is 275 basis points ({}) above the base rate.", "2.75%", "27.5%"),
    "percent first": ("The fee rises to {} (50 basis points) per annum.", "0.50%", "5.0%"),
    "or": ("The spread is 25 bps, or {}, per annum.", "0.25%", "0.025%"),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "a part of it": "The fee is 25 basis points (5% of which is deferred).",
    "a change and a rate": "The rate rises by 25 basis points (to 5.25%) in June.",
    "apart": "The fee is 10 basis points, and interest accrues at 4%.",
    "a list": "Margins are 150 basis points, 2.0% and 3.0%.",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])

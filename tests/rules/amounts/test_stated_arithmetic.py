from __future__ import annotations

import pytest

from lint8k_rules.amounts.stated_arithmetic import StatedArithmetic as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "a product in brackets": ("Paint (4,200 sf x $3/sf): {}.", "$12,600", "$16,200"),
    "a product with a sign of equality": ("The fee is 24 months x $2,500 = {}.", "$60,000", "$66,000"),
    "a quotient": ("The holder gets $90,000/$1.25 = {} shares.", "72,000", "27,000"),
    "words": ("Rent is 6,000 sf multiplied by $18.50 equals {}.", "$111,000", "$101,000"),
    "rounded": ("The rate is $1,000 / 31.25 shares = {}.", "$32.00", "$23.00"),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "three factors": "The allowance is 2 x 1,000 sf x $30 = $60,000.",
    "no result": "The allowance is 1,000 sf x $30, and the rent is $5,000 more = in all.",
    "a date": "See the note of 3/4 = the third quarter, $5,000 and 10 shares.",
    "an index": "The board met on 11/12 and paid $500 = 1 share.",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])

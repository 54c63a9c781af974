from __future__ import annotations

import pytest

from lint8k_rules.amounts.pay_ratio import PayRatio as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "N to 1": (
        (
            "For 2019 the total compensation of our CEO was $5,250,000 and the median of all other "
            "employees was $70,000. The ratio of the two is {} to 1."
        ),
        "75",
        "57",
    ),
    "N:1": (
        (
            "The median employee earned $48,000; our Chief Executive Officer earned $4,320,000. The pay "
            "ratio is therefore {}:1."
        ),
        "90",
        "60",
    ),
    "1 to N": (
        "Our CEO received $3,300,000; the median employee received $66,000, a ratio of 1 to {}.",
        "50",
        "55",
    ),
    "rounded": (
        "Our CEO received $3,333,333; the median employee received $66,000, a ratio of {} to 1.",
        "50.5",
        "55.5",
    ),
    "cut off": (
        "Our CEO received $3,353,333; the median employee received $66,000, a ratio of {} to 1.",
        "50",
        "45",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "two ratios": (
        "Our CEO received $3,300,000; the median employee received $66,000. Last year the ratio was "
        "48 to 1, and now it is 50 to 1."
    ),
    "a third amount": (
        "Our CEO received $3,300,000, with a bonus of $200,000; the median employee received "
        "$66,000, a ratio of 53 to 1."
    ),
    "no median": "Our CEO received $3,300,000, our CFO received $1,100,000. The leverage ratio is 4 to 1.",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])

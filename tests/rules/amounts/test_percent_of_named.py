from __future__ import annotations

import pytest

from lint8k_rules.amounts.percent_of_named import PercentOfNamed as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "or": (
        ("Ms. Orr will receive a base salary of $360,000 and a bonus of 40% of her base salary, or {}."),
        "$144,000",
        "$414,000",
    ),
    "in brackets": (
        "The purchase price is $8,000,000. A deposit of 15% of the purchase price ({}) was paid.",
        "$1,200,000",
        "$2,200,000",
    ),
    "the amount before its name": (
        (
            "He will be paid a $250,000 annual salary, with severance equal to 150% of his annual "
            "salary, or {}."
        ),
        "$375,000",
        "$735,000",
    ),
    "the whole is 100%": (
        "His target is 100% of base pay ($420,000) and his maximum 175% of base pay ({}).",
        "$735,000",
        "$375,000",
    ),
    "equal to": (
        (
            "On gross proceeds of $25.0 million the agent earned a fee of 6% of the gross proceeds, "
            "equal to {}."
        ),
        "$1.5 million",
        "$5.1 million",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "a bound": "His base salary is more than $300,000, and his bonus is 50% of base salary, or $200,000.",
    "apiece": (
        "The aggregate principal amount of $60,000,000 was sold at 98% of principal amount, or $980 apiece."
    ),
    "up to": "His base salary is $300,000, and he may earn up to 50% of base salary, or up to $200,000.",
    "raised": (
        "Her base salary rises from $380,000 to $400,000, and her target is 50% of base salary, or $200,000."
    ),
    "pro rata": (
        "His base salary is $300,000; for 2015 he will receive 50% of base salary, or $75,000, on a "
        "pro rata basis."
    ),
    "two salaries": (
        "Mr. A has a base salary of $300,000 and Mr. B a base salary of $400,000, each with a bonus "
        "of 50% of base salary, or $250,000."
    ),
    "stated afterwards": (
        "The agent received 3% of gross proceeds, or $300,000, at the first closing. In all, gross "
        "proceeds of $14,000,000 were raised."
    ),
    "for each note": (
        "The aggregate principal amount of $60,000,000 was sold at 98% of principal amount, or $980 "
        "for each note."
    ),
    "with something else": (
        "His base salary is $500,000 and his target is 75% of base salary, or $400,000 including "
        "the retention award."
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])

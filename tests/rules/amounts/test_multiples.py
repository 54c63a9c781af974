from __future__ import annotations

import pytest

from lint8k_rules.amounts.periodic_payment import PeriodicPayment as Rule
from tests.rules.amounts.passages import decided, found, statuses

DECIDED = {
    "times a salary": (
        "Severance is two times her annual base salary of $405,000, or {}.",
        "$810,000",
        "$410,000",
    ),
    "and a half": (
        "She will be paid one and one-half times his base salary of $400,000, equal to {}.",
        "$600,000",
        "$800,000",
    ),
    "months of a salary": (
        "He will receive {}, equal to six months of his base salary of $390,000.",
        "$195,000",
        "$159,000",
    ),
    "months of a monthly salary": (
        "He will receive {}, representing four months of his monthly salary of $31,000.",
        "$124,000",
        "$142,000",
    ),
    "years of a monthly fee": (
        "The agent is paid two years’ monthly fee of $9,000, or {}.",
        "$216,000",
        "$261,000",
    ),
    "months of rent": ("The deposit is {}, equal to three months’ rent of $14,300.", "$42,900", "$49,200"),
    "months of annual rent": (
        "The deposit is {}, equal to two months of annual base rent of $174,000.",
        "$29,000",
        "$92,000",
    ),
    "in all": ("It pays nine months of base salary of $240,000, {} in all.", "$180,000", "$810,000"),
    "a month and a year": ("Rent is $21,350 per month, {} a year.", "$256,200", "$265,200"),
    "a year and a month": ("Rent is {} a year ($21,350 per month).", "$256,200", "$265,200"),
    "a quarterly dividend": (
        "The board set the quarterly dividend at $0.23 per share, an annualized rate of {} per share.",
        "$0.92",
        "$0.29",
    ),
    "a monthly distribution": (
        "It declared a monthly distribution of $0.045 per unit, an annual rate of {} per unit.",
        "$0.54",
        "$0.45",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "the sum of two": "Severance of $700,000 is two times the sum of base salary of $300,000 and target bonus.",
    "a bare comma": "It pays nine months of base salary of $240,000, $190,000 of them at once.",
    "another sentence": "He has a base salary of $240,000. The bonus is $500,000.",
    "beside an interest": "The deposit is $50,000, equal to three months’ rent of $14,300, and bears interest.",
    "a special dividend": "The quarterly dividend of $0.23 per share and a special one of $1.00 per share were paid.",
    "a year, and something else a month": "Rent is $256,200 a year and parking costs $1,500 per month.",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


def test_an_amount_of_one_currency_is_no_multiple_of_another() -> None:
    assert not found(Rule, "He will receive €195,000, equal to six months of his base salary of $390,000.")


def test_a_rate_of_a_month_and_of_a_year_tie_once() -> None:
    assert len(found(Rule, "Mr. Hale will be paid $252,000 per year, or $21,000 per month.")) == 1

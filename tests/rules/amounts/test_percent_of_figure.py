from __future__ import annotations

import pytest

from lint8k_rules.amounts.percent_of_figure import PercentOfFigure as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "of the figure, or": (
        "The escrow agent holds 15% of the $8,400,000 purchase price, or {}, until March.",
        "$1,260,000",
        "$2,260,000",
    ),
    "of the figure, in brackets": (
        "The lender retained 2% of the $30,000,000 of commitments ({}) at closing.",
        "$600,000",
        "$900,000",
    ),
    "of the shares at the head": (
        "Of the 90,000 restricted shares, 30%, or {} shares, vested at once.",
        "27,000",
        "37,000",
    ),
    "of salary, named before": (
        "Mr. Wick's salary is $310,000. He may earn a bonus of 50% of salary, or {}.",
        "$155,000",
        "$255,000",
    ),
    "the amount before its percentage": (
        "Mr. Wick's salary is $310,000. His bonus will be {} (50% of salary).",
        "$155,000",
        "$515,000",
    ),
    "for proceeds of": (
        "The issuer sold notes in the principal amount of $150,000,000 at 99.25% of principal, for proceeds of {}.",
        "$148,875,000",
        "$148,375,000",
    ),
    "an unnamed base, but for a slip": (
        "It redeemed $87,300,000 of bonds at a price of 102.5%, or {}, in June.",
        "$89,482,500",
        "$39,482,500",
    ),
    "a doubt that a slip overrules": (
        "Excluding interest, the fund lends 40% of the $12,345,000 balance, or {}, to its members.",
        "$4,938,000",
        "$4,638,000",
    ),
    "one share more": ("Of the 10,001 units, 50%, or {} units, were redeemed.", "5,000", "3,000"),
    "a rounded percentage": (
        "The buyer kept back approximately 33% of the $24,000,000 price, or {}.",
        "$8,000,000",
        "$9,000,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


def test_another_percentage_that_works_out_shows_the_base() -> None:
    text = "On pay of $440,000 the director may earn 25% ({}) at first, 50% ($220,000) later."
    assert statuses(Rule, text.format("$110,000")) == {"holds"}
    assert "fails" in statuses(Rule, text.format("$190,000"))


TRAPS = {
    "words that leave a doubt": "Excluding interest, the fund lends 40% of the $12,345,000 balance, or $5,100,000.",
    "a base given as a bound": "The buyer kept back 10% of the more than $24,000,000 price, or $3,000,000.",
    "a part of what the head names": (
        "Of the 90,000 shares, 20,000 are held by A; of the others 30%, or 21,000 shares, are held by B."
    ),
    "up to": "The lender may advance up to 60% of the $50,000,000 facility, or $20,000,000 at first.",
    "a bound": "The buyer kept back 10% of the $24,000,000 price, or more than $3,000,000.",
    "no base named": "Sales were $24,000,000. A bonus of 10%, or $3,600,000, went to the staff.",
    "two bases": (
        "Mr. A has a salary of $300,000 and Mr. B a salary of $400,000; the bonus of each is 50% of salary, or $170,000."
    ),
    "a base of another currency": "Of the €24,000,000, 10%, or $2,600,000, is kept back.",
    "small numbers": "Category 1 has 4% of the ore. Category 2, or 3 of them, has 96%.",
    "the base stands far off": (
        "The salary is $300,000. Sales were good. Costs fell by $2.0 million. Margins grew by $3.0 million. "
        "Fees were $1.0 million. The bonus is 50% of salary, or $190,000."
    ),
    "a list of percentages": "Holders have 30% and 40% of the $24,000,000 fund, or 2,000 units each.",
    "another's percentage": (
        "The notes yield 6% of the $24,000,000 face amount a year; a fee of $1,500,000 was paid at closing."
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


@pytest.mark.parametrize(
    "text",
    [
        "On sales of $4,600,000 the fee was $276,000, or 6% of the $5,000,000 raised.",
        "The trust redeemed 10 of its 2,400 notes, or 240 units.",
    ],
    ids=["the whole stands after", "no percentage"],
)
def test_what_another_rule_tells_of_is_left_to_it(text: str) -> None:
    assert not statuses(Rule, text)


def test_a_percentage_that_works_out_shows_what_the_next_is_taken_of() -> None:
    first, second = "10%, or $2.4 million, is paid in May and ", "20%, or $5.9 million, is paid in June."
    price = "Of the $24.0 million price with interest, "
    assert statuses(Rule, price + second) == set()
    assert statuses(Rule, price + first + second) == {"holds", "fails"}


def test_a_percentage_that_works_out_shows_that_interest_is_not_counted() -> None:
    first = "It pays 10% of the $24.0 million price plus interest, or $2.4 million, in May. "
    second = "It pays 20% of the $24.0 million price plus interest, or $5.9 million, in June."
    assert "fails" not in statuses(Rule, second)
    assert statuses(Rule, first + second) == {"holds", "fails"}

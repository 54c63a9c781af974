from __future__ import annotations

import pytest

from lint8k_rules.amounts.net_amount import NetAmount as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "commissions after their amount": (
        "From the $30.0 million raised, $1.8 million of commissions was kept, for net proceeds of {}.",
        "$28.2 million",
        "$82.2 million",
    ),
    "gross profit": (
        "Net sales were $88.4 million and cost of sales was $61.9 million, resulting in gross profit of {}.",
        "$26.5 million",
        "$56.5 million",
    ),
    "gross profit first": (
        "Gross margin was {}, on revenue of $31,400,000 and costs of goods sold of $20,150,000.",
        "$11,250,000",
        "$12,150,000",
    ),
    "left of an authorization": (
        "The Company has bought back $74.3 million of stock under its $120 million authorization, leaving {}.",
        "$45.7 million",
        "$47.5 million",
    ),
    "left of a facility": (
        "It drew $31,250,000 of the $90,000,000 facility, leaving {} for the mine.",
        "$58,750,000",
        "$85,750,000",
    ),
    "taken from a total": (
        "From the fund of $6,400,000 it paid $1,150,000 in claims, which leaves {}.",
        "$5,250,000",
        "$2,550,000",
    ),
    "the word net, and all its digits but one": (
        "From sales of $8,125,000 it repaid $2,000,000 of debt, leaving {}.",
        "$6,125,000",
        "$7,125,000",
    ),
    "what offsets it": (
        (
            "Expense, net of {} reflects a charge of $64 million for the closing, partially offset by a "
            "gain of $21 million."
        ),
        "$43 million",
        "$53 million",
    ),
    "a table of an offering": (
        "Per Share    $30.00    $1.50    $28.50\nTotal    $60,000,000    $3,000,000    {}",
        "$57,000,000",
        "$75,000,000",
    ),
    "the price to the public and below": (
        (
            "Public offering price    $60,000,000\nUnderwriting discounts    $3,000,000\nProceeds, "
            "before expenses    {}"
        ),
        "$57,000,000",
        "$75,000,000",
    ),
    "less, resulting in net": (
        (
            "The sale raised gross proceeds of $18.4 million, less expenses of $1.1 million, "
            "resulting in net proceeds of {}."
        ),
        "$17.3 million",
        "$13.7 million",
    ),
    "net of in brackets": (
        "It received gross proceeds of $92.0 million ({}, net of $5.5 million in commissions).",
        "$86.5 million",
        "$85.6 million",
    ),
    "after deducting": (
        (
            "Gross proceeds were $7,500,000; after deducting underwriting discounts of $525,000, net "
            "proceeds were {}."
        ),
        "$6,975,000",
        "$6,795,000",
    ),
    "net first": (
        "It had {} in net unpaid claims (claims of $64.2 million less ceded claims of $3.9 million).",
        "$60.3 million",
        "$63.3 million",
    ),
    "the gross after it": (
        (
            "The Company received net proceeds of {} ($31.0 million of gross proceeds, net of $1.9 "
            "million in fees)."
        ),
        "$29.1 million",
        "$21.9 million",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        (
            "Gross proceeds of at least $40.0 million, less expenses of $2.0 million, leave net "
            "proceeds of $39.0 million."
        ),
        (
            "Gross proceeds of $40.0 million, less discounts of $2.0 million and fees of $1.0 million, "
            "left net proceeds of $29.5 million."
        ),
        "Dividends\nPer share    $0.40    $0.36    $0.32\nTotal    $8,000    $7,100    $6,300",
        (
            "It sold notes for gross proceeds of $40.0 million, paid fees of $1.0 million and other "
            "expenses, and had net proceeds of $37.0 million."
        ),
        (
            "Gross proceeds were $40.0 million, net proceeds were estimated at $37.0 million after "
            "deducting discounts of $2.0 million."
        ),
        "Net income was $5.0 million, net of tax of $1.0 million, on revenue of $50.0 million.",
        (
            "The net proceeds of $37.0 million were used to repay $20.0 million of loans and $12.0 "
            "million of notes."
        ),
        (
            "Gross proceeds of $40.0 million, including $3.0 million from the option, less discounts "
            "of $2.0 million, left net proceeds of $41.0 million."
        ),
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


LAWFUL = {
    "four figures of a statement": (
        "Net sales were $88.4 million and cost of sales was $61.9 million, with a charge of $1.1 million, resulting in gross "
        "profit of $25.4 million."
    ),
    "an amount that is no deduction": (
        "Gross proceeds were $9,000,000, less fees of $500,000, with $100,000 held back, and net proceeds were $8,500,000."
    ),
    "costs after the net amount": (
        "Gross proceeds of $9,000,000, less fees of $500,000, left net proceeds of $8,500,000, and other costs of $100,000 were "
        "paid."
    ),
}


@pytest.mark.parametrize("name", LAWFUL)
def test_what_may_be_something_else_is_passed_over(name: str) -> None:
    assert found(Rule, LAWFUL[name]) == []


def test_a_gross_amount_before_commissions_is_gross() -> None:
    text = (
        "It had gross proceeds of $9,000,000 before commissions and, after deducting $500,000 of them, net proceeds of "
        "$8,500,000."
    )
    assert found(Rule, text) == [("holds", "$9,000,000 - $500,000 = $8,500,000")]

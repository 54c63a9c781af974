from __future__ import annotations

import pytest

from lint8k_rules.amounts.percent_change import PercentChange as Rule
from tests.rules.amounts.passages import decided, messages, statuses

DECIDED = {
    "another amount before it": (
        "Costs were $9.0 million; sales were $55.0 million, an increase of $5.0 million, or {}.",
        "10%",
        "13%",
    ),
    "a number between": (
        "Sales were $55.0 million in 30 stores, an increase of $5.0 million, or {}.",
        "10%",
        "13%",
    ),
    "in percent, then in money": (
        "Costs for the years 2014 and 2013 were $8.0 million and $10.0 million, respectively, a decrease of {}, or $2.0 million.",
        "20%",
        "25%",
    ),
    "a share after it": (
        "Fees rose $1.27 million, or {}, to $9.84 million from 30% of clients.",
        "14.8%",
        "15.8%",
    ),
    "costs after it": (
        "Fees rose $1.27 million, or {}, to $9.84 million, with costs of $3.00 million.",
        "14.8%",
        "15.8%",
    ),
    "rounded": ("Fees rose $1.27 million, or {}, to $9.84 million.", "14.8%", "15.8%"),
    "cut off": ("Fees rose $1.27 million, or {}, to $9.84 million.", "14%", "13%"),
    "in brackets": ("Deposits declined $12.0 million ({}) to $288.0 million.", "4.0%", "6.0%"),
    "the amount first": ("Sales were $55.0 million, an increase of $5.0 million, or {}.", "10%", "13%"),
    "third of three": (
        "Sales were $30.0 million, up 20% from $25.0 million in March and up {} from $24.0 million in May.",
        "25%",
        "15%",
    ),
    "two periods": (
        "Costs for the years 2014 and 2013 were $8.0 million and $10.0 million, respectively, a decrease of {}.",
        "20%",
        "25%",
    ),
    "two periods, by the change in money": (
        "Costs for the years 2014 and 2013 were $8.0 million and $10.1 million, respectively, a decrease of $2.0 million, or {}.",
        "20%",
        "25%",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


LEFT = {
    "a percentage that is not the change": (
        "Sales rose $2.0 million with rebates near 7% to $40.0 million.",
        set(),
    ),
    "a share in place of a second change": (
        "Sales were $30.0 million, up 20% from $25.0 million with a share of 15% from $24.0 million.",
        set(),
    ),
    "a second change in money": (
        "Sales were $30.0 million, up 20% from $25.0 million and up $9.0 million from $24.0 million.",
        set(),
    ),
    "a second change from another currency": (
        "Sales were $30.0 million, up 20% from $25.0 million and up 15% from €24.0 million.",
        set(),
    ),
    "two rates of two periods": (
        "Rates for the years 2014 and 2013 were 8% and 10%, respectively, a decrease of 25%.",
        set(),
    ),
    "two periods and no change": (
        "Sales for the years 2014 and 2013 were $8.0 million and $10.0 million, with a share of 25% of ours.",
        set(),
    ),
    "two periods, with the change in money at the end": (
        "With 5% fewer stores, costs for the years 2014 and 2013 were $8.0 million and $10.0 million, respectively, a decrease "
        "of $2.0 million.",
        set(),
    ),
    "two periods, with a percentage of something else": (
        "Costs for the years 2014 and 2013 were $8.0 million and $10.0 million, respectively, a decrease of $2.0 million in "
        "stores with rebates near 25%.",
        set(),
    ),
    "a share before it": ("It has 55% of sales, an increase of $5.0 million, or 13%.", set()),
    "a rent a month and a total": ("Rent rose $2,000 per month, or 7%, to $400,000.", set()),
    "a change in percent cut off, beside one in money that is wrong": (
        "Costs for the years 2014 and 2013 were $8,040,000 and $10,000,000, respectively, a decrease of $2,900,000, or 19%.",
        {"holds"},
    ),
    "a change in money that is wrong itself": (
        "Costs for the years 2014 and 2013 were $8.0 million and $10.0 million, respectively, a decrease of $2.9 million, or "
        "20%.",
        {"holds"},
    ),
    "another measure": (
        "Sales were $98.0 million on an adjusted basis, a decrease of $2.0 million, or 7%.",
        {"open"},
    ),
    "a share of something else": (
        "Spending was $9.8 million, an increase of $1.2 million, or 40% of the increase planned.",
        set(),
    ),
    "two segments": (
        "Sales of the two segments were $19.9 million and $14.4 million, respectively, an increase of 12% for both.",
        set(),
    ),
    "what it was before is stated": (
        "Sales rose $2.0 million, or 7%, to $32.0 million from $28.0 million.",
        set(),
    ),
    "another currency": ("Sales rose €2.0 million, or 7%, to $40.0 million.", set()),
    "a change greater than the amount": ("Sales rose $40.0 million, or 7%, to $32.0 million.", set()),
    "no way told": ("The price includes $2.0 million, or 7%, to $40.0 million of goods.", set()),
    "no comparison first": (
        "Sales were $30.0 million with a share of 20% from $25.0 million of orders and up 15% from $24.0 million.",
        set(),
    ),
    "no amount of the first comparison": (
        "Sales were $30.0 million, up 20% beside $25.0 million of costs, and up 15% from $24.0 million of them.",
        set(),
    ),
    "no amount of the second comparison": (
        "Sales were $30.0 million, up 20% from $25.0 million and up 15% in a market of $24.0 million.",
        set(),
    ),
    "two amounts that no list joins": (
        "Sales were $19.9 million against costs of $14.4 million in the quarter, an increase of 12%.",
        set(),
    ),
    "two periods in two currencies": (
        "Sales in 2012 and 2011 were $19.9 million and €14.4 million, respectively, an increase of 12%.",
        set(),
    ),
    "one comparison only": ("Sales were $30.0 million, up 25% from $25.0 million in March.", set()),
    "the second of two periods": (
        "Sales were $19.9 million and $14.4 million, an increase of $5.5 million, or 30%.",
        set(),
    ),
}


@pytest.mark.parametrize("name", LEFT)
def test_what_is_left_alone(name: str) -> None:
    passage, expected = LEFT[name]
    assert statuses(Rule, passage) == expected


def test_the_message_reckons_of_the_two_periods() -> None:
    text = "Costs for the years 2014 and 2013 were $8.0 million and $10.0 million, respectively, a decrease of 25%."
    assert messages(Rule, text) == ["($10.0 million - $8.0 million) / $10.0 million is 20%, not 25%"]

"""The words of each veto: a passage that fails as it stands, and of which nothing is said with one of these words in it."""

from __future__ import annotations

import pytest

from lint8k.api import Rule
from lint8k_rules.amounts.aggregate_consideration import AggregateConsideration
from lint8k_rules.amounts.amounts_compared import AmountsCompared
from lint8k_rules.amounts.net_amount import NetAmount
from lint8k_rules.amounts.parts_of_a_total import PartsOfATotal
from lint8k_rules.amounts.percent_of_base import PercentOfBase
from lint8k_rules.amounts.percent_of_figure import PercentOfFigure
from lint8k_rules.amounts.percent_of_named import PercentOfNamed
from lint8k_rules.amounts.percent_of_outstanding import PercentOfOutstanding
from lint8k_rules.amounts.periodic_payment import PeriodicPayment
from lint8k_rules.amounts.price_premium import PricePremium
from lint8k_rules.amounts.shares_on_conversion import SharesOnConversion
from lint8k_rules.amounts.split_ratio import SplitRatio
from lint8k_rules.amounts.sum_of_sales import SumOfSales
from tests.rules.amounts.passages import statuses

SLOT = "a quiet"
"""What stands in the place of a veto in a passage that fails."""
VETOES: dict[str, tuple[type[Rule], str, str]] = {
    "a sale": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, {} matter, for an aggregate purchase price "
        "of $1,300,000.",
        "a partial|a portion|part of a|towards a|a tranche|an instalment|a balance|the remainder"
        "|plus a|together with a|an accrued|an accelerated|the first closing|one half|net of a"
        "|after deducting a|after payment of a|less a|after fees and a|the second closing"
        "|the third closing|an initial closing|the final closing|one third|one quarter|two thirds"
        "|three fourths|net proceeds after a|net cash proceeds after a|a net amount of a"
        "|in cash, net, a|after costs of a|after taxes in a|after an underwriting|after a fee for a"
        "|with fees in a|with commissions in a|with discounts in a|with expenses in a"
        "|with 80% of the shares expected in a|with 80% of those finally sold in a",
    ),
    "a sale settling a debt": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, {} price, for an aggregate purchase price of "
        "$1,300,000.",
        "in payment of a debt at fair value and a|to settle a loss at a"
        "|extinguishing a debt at a market price and a|to satisfy a gain at a"
        "|forgiving a debt, valued at a|in payment of a debt at a closing price and a"
        "|to settle a debt at a market value and a",
    ),
    "parts of a total": (
        PartsOfATotal,
        "The price of $9,000,000, after {} review, consists of $5,000,000 in cash and $2,000,000 in notes.",
        "a primarily|a mainly|a principally|a largely|up to a|an increased|a decreased"
        "|a respectively timed|one or a|an increasing|a decreasing",
    ),
    "members of a list": (
        PartsOfATotal,
        "The price of $9,000,000 consists of $5,000,000 in cash, on {} day, and $2,000,000 in notes.",
        "net of a|less a|minus a|a respectively timed|if a|compared with a|another than a"
        "|an increased|a decreased|an offset|a primarily|a mainly|a principally|a largely|up to a"
        "|at least a|excluding a|an additional|among a|such as a|each|both a|an assumed"
        "|per diem a|approximately half a|one and other|one or others on a|this, others on a"
        "|an increasing|a decreasing",
    ),
    "what a list goes on with": (
        PartsOfATotal,
        "The price of $9,000,000 consists of $5,000,000 in cash and $2,000,000 in notes {} manner.",
        "plus a|in addition to a|together with a|as well as a|and other|and certain"
        "|with the assumption of a|and the remaining|with the issuance of a|and the remainder in a"
        "|and the balance in a|and the rest in a|and a|together with its",
    ),
    "amounts compared": (
        AmountsCompared,
        "Net sales were $50.0 million, an increase of $8.0 million in {} quarter, compared with $45.0 "
        "million a year earlier.",
        "an organic|a constant currency|an adjusted|a pro forma|a same-store|a comparable"
        "|excluding a|an annualized|an annually ending|a per share|a respectively short|an average"
        "|a compound|a primarily warm|due to a|attributable to a|resulting from a|driven by a"
        "|a sequential|a points|including a|net of a|a partially|an offset|an additional|again a"
        "|a further|each|a range of a|a guidance|a per year|a per annum|a per meeting|a per month|one that excludes a"
        "|a basis points|one or more a",
    ),
    "net amounts": (
        NetAmount,
        "After {} sale the gross proceeds of $40.0 million, less discounts of $2.4 million, gave net "
        "proceeds of $31.9 million.",
        "plus a|including a|an interest|before a|an estimated|an expected|up to a|a per share"
        "|a respectively slow|a repaid|an income|a revenue|a loss|an earnings|an other|a certain"
        "|a holdback|an escrow|a deficit|a deficiency|an equity|an assets|a liability"
        "|a working capital|a debt|to repay a|one that includes a|one that expects a|a sales",
    ),
    "payments": (
        PeriodicPayment,
        "On {} day the base rent of $150,000.00 per annum is payable in equal monthly installments of "
        "$15,200.00 per month.",
        "an initial|a first|thereafter a|an increasing|plus a|a minimum|up to a|at least a"
        "|a balloon|a final|the last|an interest|a prorated|a pro rata|upon a|at closing a"
        "|a remaining|a balance|down a|one and one|one and a",
    ),
    "shares of a whole": (
        PercentOfBase,
        "The seller tendered 12,000,000 of the 60,000,000 shares outstanding, or 31%, {} lot.",
        "a fully diluted|a diluted|an as-converted|a class|a series|a voting power|a vote"
        "|including a|together a|an other|plus a|a beneficially owned|an affiliate|up to a"
        "|at least a|a respectively small|a tax|an interest rate|a per annum|a discount|a premium"
        "|a fee|an original issue|an assumed|each|an additional|an initial|an exercised"
        "|a converted|excluding a|a treasury",
    ),
    "shares of a figure": (
        PercentOfFigure,
        "With {} price, the buyer kept back 10% of the $24,000,000 price, or $3,712,000.",
        "up to a|at least a|a pro rata|a prorated|plus a|less a|a lesser|a greater|a portion"
        "|an interest|an accrued|a minimum|a maximum|an excess|between a|a range|a remaining"
        "|an additional|including a|a per annum|a respectively low|a discount|a premium"
        "|a beneficial|a diluted|a voting|excluding a|an average|an increased|a decreased"
        "|a per year|a per share",
    ),
    "shares of a named amount": (
        PercentOfNamed,
        "Mr. Hale has a base salary of $400,000. After {} year he is paid 60% of his base salary, or "
        "$280,000.",
        "up to a|at least a|a pro rata|a prorated|plus a|a less|a lesser|a greater|a portion of a"
        "|an increased|an interest|an accrued|a minimum|an excess|between a|a range of a"
        "|a remaining|an additional|including a",
    ),
    "shares outstanding": (
        PercentOfOutstanding,
        "There were 60,000,000 shares outstanding on the record date. In {} vote 12,000,000 shares were "
        "present, representing 31% of the shares outstanding.",
        "a class|a series|a preferred|a fully diluted|a diluted|a beneficial|an affiliate"
        "|excluding a|an unaffiliated|a treasury|an as-converted|an exercised|together a"
        "|a respectively small|a public|a minority|a quorum of a",
    ),
    "shares on conversion": (
        SharesOnConversion,
        "In {} way the $2,000,000 of subordinated notes are convertible into 500,000 shares of common "
        "stock at a conversion price of $5.00 per share.",
        "an interest|plus a|a premium|up to a|including a|a fee|a maximum|a minimum|a portion"
        "|a discount|a lesser|a greater|a par|a liquidation|a stated|each|a respectively new"
        "|a range|a market|the closing price|a trading|a quoted|a price of the common stock"
        "|a traded|a price of its stock|a price of our shares",
    ),
    "premiums": (
        PricePremium,
        "The price of $12.00 per share is, by {} look, a premium of 35% over the closing price of $10.00 "
        "per share on May 1, 2024.",
        "a range|between a|a respectively long|an implied|a multiple|a high|a low",
    ),
    "sums of sales": (
        SumOfSales,
        "In {} sale it sold 300,000 shares at $2.15 per share and 100,000 shares at $3.25 per share, for "
        "a total of $907,000.",
        "a net|less a|after a|deducting a|plus a|including a|an approximately full|up to a"
        "|an other|a certain|a respectively fast",
    ),
    "splits": (
        SplitRatio,
        "As a result of the 1-for-10 reverse stock split, {} number of shares was reduced from 40,000,000 "
        "to 5,000,000.",
        "the authorized",
    ),
}
"""Each rule, a passage that fails, and the words with which nothing is said of it."""
CASES = [(name, word) for name, (_, _, words) in VETOES.items() for word in words.split("|")]


@pytest.mark.parametrize("name", VETOES)
def test_without_the_veto_it_fails(name: str) -> None:
    rule, passage, _ = VETOES[name]
    assert "fails" in statuses(rule, passage.format(SLOT))


@pytest.mark.parametrize(("name", "word"), CASES)
def test_with_the_veto_it_does_not(name: str, word: str) -> None:
    rule, passage, _ = VETOES[name]
    assert "fails" not in statuses(rule, passage.format(word))

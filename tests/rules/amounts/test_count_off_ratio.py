from __future__ import annotations

import pytest

from lint8k_rules.amounts.count_off_ratio import CountOffRatio as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "a digit apart, though no words join the numbers": (
        (
            "The Fund issued 3,214,600 depositary shares in March. Each depositary share represents a 1/40th interest in a "
            "share of preferred stock. There are now {} shares of preferred stock."
        ),
        "80,365",
        "80,385",
    ),
    "digits in brackets": (
        "We sold 250,000 units, each unit consisting of four (4) shares, for a total of {} shares.",
        "1,000,000",
        "1,400,000",
    ),
    "a bracket between": (
        "We sold 250,000 units (some of them to five directors), each unit consisting of four shares, for a total of {} shares.",
        "1,000,000",
        "1,400,000",
    ),
    "half a share rounded away": (
        "We sold 333,333 units, each comprising one share and one-half of one warrant, or {} warrants in all.",
        "166,667",
        "166,670",
    ),
    "the number made first": (
        "The Company issued {} shares upon conversion of 40,000 preferred shares, each of which converted into 12.5 shares.",
        "500,000",
        "800,000",
    ),
    "a number of two words": (
        "We sold 250,000 units, each unit consisting of twenty-five shares, for a total of {} shares.",
        "6,250,000",
        "6,550,000",
    ),
    "a bracket with figures between": (
        "We sold 250,000 units (as of May, they were 3 lots), each unit consisting of four shares, for a total of {} shares.",
        "1,000,000",
        "1,400,000",
    ),
    "a ratio of hundreds": (
        "We sold 250,000 units, each unit consisting of 400 shares, for a total of {} shares.",
        "100,000,000",
        "140,000,000",
    ),
    "shares for shares": (
        "Each share of Dunmore stock was converted into four shares. The 250,000 shares of Dunmore make a total of {} shares.",
        "1,000,000",
        "1,400,000",
    ),
    "a share apart, and two": (
        "We sold 333,334 units, each comprising one share and one-half of one warrant, or {} warrants in all.",
        "166,668",
        "166,669",
    ),
    "cut off": (
        "We sold 4.64 million units, each unit consisting of two shares, for a total of {} shares.",
        "9.2 million",
        "9.6 million",
    ),
    "a digit apart, of one of two": (
        "Each ADS represents four shares. There were 254,321 ADSs in May and 100,111 ADSs in June. There are {} shares held.",
        "1,017,284",
        "1,017,384",
    ),
    "for every": (
        "Holders of 6,300,000 shares received one right for every three shares, or {} rights.",
        "2,100,000",
        "2,400,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


LEFT = {
    "a fraction of each holder paid in cash": (
        "Each share of Dunmore stock was converted into 0.4500 of a share of the Company. The Company issued 899,105 shares "
        "in exchange for the 2,000,000 shares of Dunmore.",
        {"open"},
    ),
    "a bound": (
        "We may sell no more than 250,000 units, each unit consisting of four shares, for a total of 900,000 shares.",
        {"open"},
    ),
    "a digit apart, with words that leave room": (
        "The Fund issued 3,214,600 depositary shares in March. Each depositary share represents a 1/40th interest in a share of "
        "preferred stock. There are now 80,385 shares of preferred stock, excluding those redeemed.",
        set(),
    ),
    "shares left out": (
        "The Company issued 810,000 shares in exchange for the 2,000,000 shares of Dunmore other than treasury shares, each "
        "of which was converted into 0.4500 of a share.",
        {"open"},
    ),
    "two ratios": (
        "We sold 250,000 units, each unit consisting of four shares, for a total of 1,250,000 shares. Each bonus unit "
        "consists of six shares.",
        set(),
    ),
    "a choice of cash": (
        "We took in 250,000 units, each unit converted into four shares or $80 in cash, for a total of 900,000 shares.",
        set(),
    ),
    "a choice of cash told after": (
        "We took in 250,000 units, or 900,000 shares, each unit converted into four shares or cash.",
        set(),
    ),
    "a fraction of nothing": (
        "We sold 250,000 units, each unit consisting of 1/0 share, for a total of 900,000 shares.",
        set(),
    ),
    "something else after and": (
        "We sold 250,000 units, each unit consisting of four shares, and bought for a fund 90,000 shares.",
        set(),
    ),
    "nothing joins them": (
        "We sold 250,000 units, each unit consisting of four shares. There were 900,000 shares before.",
        set(),
    ),
    "a ratio of other things": (
        "We sold 250,000 rights, each unit consisting of four shares, for a total of 900,000 shares.",
        set(),
    ),
    "a total of other things": (
        "We sold 250,000 units, each unit consisting of four shares, for a total of 900,000 warrants.",
        set(),
    ),
    "shares for shares that nothing joins, and that work out": (
        "Each share was converted into four shares. There were 250,000 shares in May. There are 1,000,000 shares held.",
        set(),
    ),
    "shares for shares that nothing joins, and a digit apart": (
        "Each share was converted into four shares. There were 254,321 shares in May. There are 1,317,284 shares held.",
        set(),
    ),
    "more than a digit apart, and nothing that joins them": (
        "Each ADS represents four shares. There were 254,321 ADSs in May. There are 2,222,222 shares held.",
        set(),
    ),
    "one for one": (
        "We sold 250,000 units, each unit consisting of one share, for a total of 900,000 shares.",
        set(),
    ),
    "two that it may be taken of": (
        "We sold 250,000 units, each unit consisting of four shares, or 900,000 shares. With 60,000 units more, or 800,000 "
        "shares, all are sold.",
        set(),
    ),
    "too few": ("We sold 60 units, each unit consisting of four shares, for a total of 260 shares.", set()),
}


@pytest.mark.parametrize("name", LEFT)
def test_what_is_left_alone(name: str) -> None:
    passage, expected = LEFT[name]
    assert statuses(Rule, passage) == expected

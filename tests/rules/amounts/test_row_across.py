from __future__ import annotations

import pytest

from lint8k_rules.amounts.row_across import RowAcross as Rule
from tests.rules.amounts.passages import decided, found, statuses

DECIDED = {
    "a change": (
        (
            "            2021    2020    Change\nRental income    48,117    44,902    3,215\nOther income    2,609    3,046"
            "    (437)\nProperty expenses    19,875    18,224    {}"
        ),
        "1,651",
        "1,851",
    ),
    "a change after percentages": (
        (
            "            2021        2020    Increase\nPumps    48,117    52.0%    44,902    3,215\nValves    12,609    14.1%"
            "    11,046    1,563\nService    19,875    20.4%    18,224    {}"
        ),
        "1,651",
        "1,751",
    ),
    "the later figure last": (
        "            Before    After    Increase\nMs. Orr    510,000    545,000    {}\nMr. Pell    255,000    300,000    45,000\n"
        "Mr. Quist    314,400    312,000    (2,400)",
        "35,000",
        "65,000",
    ),
    "shares withheld": (
        (
            "Name    Total shares    Shares withheld    Net shares\nMs. Orr    12,400    4,110    "
            "{}\nMr. Pell    9,300    3,050    6,250\nMr. Quist    6,000    2,025    3,975"
        ),
        "8,290",
        "3,290",
    ),
    "a total at the right": (
        (
            "Director    Fees    Awards    Other    Total\nMs. Orr    60,500    120,000    1,200    {}\nMr. Pell    "
            "72,250    120,000    -    192,250\nMr. Quist    55,750    90,000    3,100    148,850"
        ),
        "181,700",
        "131,700",
    ),
    "a total at the left": (
        (
            "            Total    2019    2020    Later\nNotes    94,500    10,250    20,250    64,000\nLeases    31,170    "
            "11,080    10,090    10,000\nPurchases    {}    7,400    1,150    900"
        ),
        "9,450",
        "9,750",
    ),
    "a row that did not change": (
        "            2021    2020    Change\nRental income    48,117    44,902    3,215\nRents of mills    2,609    2,609    -\n"
        "Other income    2,609    3,046    (437)\nProperty expenses    19,875    18,224    {}",
        "1,651",
        "1,851",
    ),
    "rows under heads": (
        "            2021    2020    Change\nIncome:\nRental income    48,117    44,902    3,215\nOther:\n"
        "Other income    2,609    3,046    (437)\nExpenses:\nProperty expenses    19,875    18,224    {}",
        "1,651",
        "1,851",
    ),
    "figures in the head": (
        "Lots of    100    200    Total\nPumps    48,117    44,902    93,019\nValves    2,609    3,046    5,655\n"
        "Service    19,875    18,224    {}",
        "38,099",
        "38,399",
    ),
    "four rows without a head": (
        "Pumps    48,117    44,902    93,019\nValves    2,609    3,046    5,655\nService    19,875    18,224    38,099\n"
        "Parts    1,412    1,377    2,789\nRents    5,105    5,210    {}",
        "10,315",
        "10,415",
    ),
    "two digits that agree": (
        "Pumps    48,117    44,902    93,019\nValves    2,609    3,046    5,655\nService    19,875    18,224    38,099\n"
        "Parts    1,412    1,377    2,789\nRents    505    410    {}",
        "915",
        "815",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


HEAD = "            2021    2020    Change\n"
PUMPS, VALVES = "Pumps    48,117    44,902    3,215\n", "Valves    2,609    3,046    (437)\n"
TRAPS = {
    "more than a slip": f"{HEAD}{PUMPS}{VALVES}Parts    1,412    1,377    980",
    "no head and three rows": f"{PUMPS}{VALVES}Rents    5,105    5,003    102\nParts    4,412    1,377    3,135",
    "one row alone": f"{HEAD}{PUMPS}Parts    1,412    1,377    45",
    "two rows of four": f"{HEAD}{PUMPS}{VALVES}Parts    1,412    1,377    45\nRents    5,105    5,003    112",
    "what another column makes up": (
        "            All    Pumps    Loans    Between\nSales    48,117    44,902    3,215    -\n"
        "Costs    2,609    2,046    563    -\nRents    1,841    1,212    629    -\nTaxes    3,307    3,005    302    -\n"
        "Financing    2,499    3,191    (613)    (79)"
    ),
    "a rate": f"{HEAD}{PUMPS}{VALVES}Gross margin    1,412    1,377    45",
    "an amount per share": f"{HEAD}{PUMPS}{VALVES}Earnings per share    1.41    1.37    0.14",
    "few digits": (
        f"{HEAD}Pumps    48    44    4\nValves    26    36    (10)\nParts    14    13    1\nRents    85    51    44"
    ),
    "one digit, without a head": (
        f"{PUMPS}{VALVES}Rents    5,105    5,003    102\nTools    7,411    6,302    1,109\nParts    1,412    1,377    45"
    ),
    "rows of other lengths": f"{HEAD}{PUMPS}{VALVES}Parts    1,412    36",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


def test_a_row_of_totals_is_left_to_its_columns() -> None:
    assert statuses(Rule, f"{HEAD}{PUMPS}{VALVES}Total    50,726    47,948    2,788") == {"holds"}
    assert len(found(Rule, f"{HEAD}{PUMPS}{VALVES}Total    50,726    47,948    2,778")) == 3


def test_rounding_of_each_figure_is_allowed() -> None:
    table = (
        f"{HEAD}Pumps    48.1    44.9    3.3\nValves    12.6    11.0    1.6\nParts    31.4    30.2    {{}}"
    )
    assert statuses(Rule, table.format("1.3")) == {"holds"}
    assert statuses(Rule, table.format("1.4")) == {"holds", "fails"}


def test_figures_parted_by_their_currency_marks_are_of_two_columns() -> None:
    table = f"{HEAD}Pumps    $ 48,117 $ 44,902 $ 3,215\nValves    $ 2,609 $ 3,046 $ (437)"
    assert len(found(Rule, table)) == 2


SILENT = {
    "rows of which one figure is a dash": (
        "            2021    2020    Change\nPumps    48,117    -    48,117\nValves    12,609    -    12,609\n"
        "Service    19,875    18,224    1,851"
    ),
    "rows that words part": (
        "            2021    2020    Change\nPumps    48,117    44,902    3,215\n"
        "In all    2,117    parts of 3 kinds    3,056    sold\nValves    12,609    11,046    1,563"
    ),
}


@pytest.mark.parametrize("name", SILENT)
def test_too_few_rows_say_nothing(name: str) -> None:
    assert found(Rule, SILENT[name]) == []


def test_a_row_of_more_figures_is_no_row_of_the_same_kind() -> None:
    text = (
        "            2021    2020    Change\nPumps    48,117    44,902    3,215\nValves    12,609    11,046    1,563\n"
        "Service    19,875    18,224    1,751    9,009"
    )
    assert statuses(Rule, text) == {"holds"}


EIGHT = """\
            2021    2020    Change
Pumps    48,117    44,902    3,215
Valves    12,609    11,046    1,563
Service    19,875    18,224    1,651
Parts    7,418    7,206    212
Rents    5,530    5,115    415
Leases    3,381    3,260    121
Tools    2,914    2,899    {}
Roads    6,218    5,077    {}
"""


def test_one_row_in_four_may_be_wrong_and_of_two_each_must_be_a_surer_slip() -> None:
    assert statuses(Rule, EIGHT.format("15", "1,141")) == {"holds"}
    assert [s for s, _ in found(Rule, EIGHT.format("19", "1,141"))].count("fails") == 1
    assert [s for s, _ in found(Rule, EIGHT.format("19", "1,741"))].count("fails") == 1

from __future__ import annotations

import pytest

from lint8k.api import Example, TieStatus
from lint8k.testing import check, render, unmarked
from lint8k_rules.amounts.statement_line import StatementLine as Rule
from tests.rules.amounts.passages import decided, found, messages, statuses

DECIDED = {
    "cash flows of which one stands under heads of its own": (
        "Net cash from operations    5,443\nInvesting activities:\nPurchases of mills    (2,429)\nIn all:\n"
        "Net cash used in investing    (2,429)\nFinancing activities:\nNet cash used in financing    (765)\n"
        "Increase in cash    {}",
        "2,249",
        "2,749",
    ),
    "cash flows of two operations": (
        "Net cash from operations that go on    5,443\nNet cash of the mill that was sold    (1,210)\nNet cash in all    {}",
        "4,233",
        "4,833",
    ),
    "gross profit": (
        (
            "            2014    2013\nNet sales    9,412    8,120\nCost of sales    6,301    "
            "5,508\nGross profit    {}    2,612"
        ),
        "3,111",
        "5,111",
    ),
    "one column, four digits": (
        "Revenue    12,407,118\nCost of revenue    7,930,446\nGross profit    {}",
        "4,476,672",
        "4,476,872",
    ),
    "a total in place of its lines": (
        (
            "Gross profit    44,766\nOperating expenses:\nSelling    26,152\nResearch    9,113\nTotal operating "
            "expenses    35,265\nOperating income    {}"
        ),
        "9,501",
        "8,501",
    ),
    "less, however far off": (
        "Gross price    $18,250,000\nLess escrow    1,825,000\nLess fees    412,600\nNet to sellers    {}",
        "$16,012,400",
        "$15,340,000",
    ),
    "a loss called one": (
        "Gross profit    21,184\nSelling expenses    33,777\nOperating loss    {}",
        "12,593",
        "12,893",
    ),
    "added back": (
        "Net income    7,211\nIncome taxes    2,155\nDepreciation    4,837\nEBITDA    {}",
        "14,203",
        "15,203",
    ),
    "brackets in brackets of their own": (
        "Operating profit    $ 18,442\nFinance costs    $ (3,917)\nProfit before tax    {}",
        "$ 14,525",
        "$ 15,525",
    ),
    "a roll-forward": (
        "Balance at January 1, 2015    6,218\nAdditions    1,744\nWrite-offs    (2,093)\nBalance at December 31, 2015    {}",
        "5,869",
        "5,889",
    ),
    "loss and income in one name": (
        "Gross profit    21,184\nSelling expenses    33,777\nOperating (loss) income    ({})",
        "12,593",
        "12,893",
    ),
    "income/(loss)": (
        "Income/(loss) from operations    21,184\nInterest expense    3,377\n(Loss) income before taxes    {}",
        "17,807",
        "17,207",
    ),
    "a figure of three digits in brackets, first of its row": (
        "Income from operations    7,873    6,706\nInterest expense    (940)    (1,012)\nIncome before taxes    {}    5,694",
        "6,933",
        "6,733",
    ),
    "marks of footnotes": (
        "Revenue    84,310(1)    79,905\nCost of revenue    51,246 (2)    49,377\nGross profit    {}    30,528",
        "33,064",
        "33,964",
    ),
    "working capital": (
        "Current assets    84,310\nCurrent liabilities    51,246\nWorking capital    {}",
        "33,064",
        "33,964",
    ),
    "percentages beside some": (
        "Revenue    84,310\nCost of revenue    51,246    60.8%\nGross profit    {}    39.2%",
        "33,064",
        "33,964",
    ),
    "flows of cash": (
        (
            "Net cash from operating activities    21,337\nNet cash used in investing activities    (13,902)\n"
            "Net cash used in financing activities    (5,218)\nNet increase in cash    {}"
        ),
        "2,217",
        "2,917",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


TRAPS = {
    "a change in percent beside amounts": (
        "Revenue    5,412    4,301    25.8\nCost of revenue    3,110    2,501    24.4\nGross profit    2,302    1,800    2.4"
    ),
    "one of the lines again": "Revenue    5,412\nOther income    4\nNet income    5,412",
    "more than a slip away": "Revenue    12,407,118\nCost of revenue    7,930,446\nGross profit    3,976,672",
    "years are no lead": "    2016\nOther income    395\nNet income    2,511",
    "lines per share": "Revenue    5,412\nExpenses per share    1,301\nNet income    4,011",
    "two digits, whatever the words": "Revenue    953\nCost of revenue    620\nGross profit    353",
    "one digit, though another column comes out": (
        "Operating income    43    434\nOther matters    6    61\nIncome before taxes    59    495"
    ),
    "a percentage of amounts": "Revenue    5,412\nOther income    12.5%\nNet income    5,524.5",
    "no line between that has a figure": "Revenue    5,412\nOther income    -\nNet income    5,512",
    "two sums a slip away": (
        "Net cash from operations    400\nNet cash from investing    21,337\nNet cash from financing    5,218\n"
        "Net increase in cash    26,755"
    ),
    "percentages under amounts": "Revenue    $9,412\nCost of sales    $6,301\nGross margin    33.1%\nNet income    33.1%",
    "rows of other lengths": "Revenue    9,412    8,120\nCost of sales    6,301\nGross profit    3,211    2,112",
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


def test_what_follows_of_a_wrong_figure_is_told_once() -> None:
    table = (
        "Revenue    82,407\nCost of revenue    37,930\nGross profit    44,577\nOverhead costs    35,265\n"
        "Operating income    9,212"
    )
    text, _ = unmarked(render(Example(body=f"Item 8.01  Other Events.\n\n{table}\n")))
    verdict = check(text, Rule)
    assert [tie.statement for tie in verdict.ties if tie.status is TieStatus.FAILS] == [
        "82,407 - 37,930 = 44,577",
        "44,577 - 35,265 = 9,212",
    ]
    assert [violation.message for violation in verdict.violations] == [
        "The lines above “Gross profit” come to 44,477, not to 44,577"
    ]


def test_one_column_shows_how_another_is_reckoned() -> None:
    table = "Operating income    434    407\nOther matters    61    58\nIncome before taxes    {}    349"
    assert statuses(Rule, table.format("378")) == {"fails", "holds"}
    assert statuses(Rule, "Operating income    434\nOther matters    61\nIncome before taxes    378") == set()


def test_figures_rounded_widely_hold_where_all_columns_do() -> None:
    assert found(Rule, "Revenue    31    30\nCost of revenue    18    18\nGross profit    13    12") == [
        ("holds", "31 - 18 = 13"),
        ("holds", "30 - 18 = 12"),
    ]
    assert found(Rule, "Revenue    31\nCost of revenue    18\nGross profit    13") == []


def test_a_deduction_may_stand_without_brackets_whatever_it_is_called() -> None:
    assert found(Rule, "Gross profit    44,766\nOther matters    35,265\nOperating income    9,501") == [
        ("holds", "44,766 - 35,265 = 9,501")
    ]


def test_the_message_names_the_line() -> None:
    [message] = messages(Rule, DECIDED["one column, four digits"][0].format("4,476,872"))
    assert message == ("The lines above “Gross profit” come to 4,476,672, not to 4,476,872")


FLOWS = """\
Net cash used in operating activities    (5,443)    (4,258)

Cash flows from investing activities
Proceeds of securities    16,511    16,285
Purchases of:
Equipment    (1,074)    (1,505)
Securities    (17,866)    (10,685)
Net cash provided by (used in) investing activities    (2,429)    4,095

Cash flows from financing activities
Issuance of common stock    1,938    459
Repurchase of common stock    (2,703)    (3,149)
Net cash used in financing activities    (765)    (2,690)

Increase (decrease) in cash    (8,637)    (2,853)
Cash at beginning of year    15,379    6,742
Cash at end of year    6,742    3,889

Net loss    (3,308)    (3,376)
Depreciation    766    821
Net gain on sale of equipment    (4,437)    (1,519)
"""


def test_each_kind_of_cash_flow_comes_to_its_own_lines_and_the_change_to_all_of_them() -> None:
    ties = [statement for status, statement in found(Rule, FLOWS) if status == "holds"]
    assert "1,938 - 2,703 = 765" in ties  # below a head that may as well begin the label of the line
    assert "16,511 - 1,074 - 17,866 = 2,429" in ties
    assert "- 5,443 - 2,429 - 765 = 8,637" in ties


def test_nothing_below_the_end_of_a_year_goes_back_above_it() -> None:
    assert not [
        statement for _, statement in found(Rule, FLOWS) if statement.endswith(("= 4,437", "= 1,519"))
    ]


def test_no_cash_flow_is_a_part_of_that_of_another_activity() -> None:
    headless = FLOWS.replace("Cash flows from financing activities\n", "")
    assert not [
        statement
        for _, statement in found(Rule, headless)
        if "4,095" in statement and statement.endswith("= 2,690")
    ]


FAR = {
    "a result and a line": (
        "Net sales    9,412,118\nCost of sales    6,301,446\nGross profit    3,110,672\nSelling expenses    1,004,113\n"
        "Operating income    2,106,559\nOther income    12,000\nNet income    5,329,231"
    ),
    "two results": (
        "Net sales    9,412,118\nCost of sales    6,301,446\nGross profit    3,110,672\nSelling expenses    1,004,113\n"
        "Operating income    2,106,559\nNet income    14,829,349"
    ),
}


@pytest.mark.parametrize("name", FAR)
def test_what_results_further_up_come_to_but_for_a_slip_is_no_fault(name: str) -> None:
    assert statuses(Rule, FAR[name]) == {"holds"}


APART = {
    "a percentage that looks like it": "Sales    90.4\nCost of sales    57.1\nGross margin    33.3%",
    "few digits, of two columns in one alone": (
        "            2014    2013\nNet sales    9.4    8.1\nCost of sales    6.3    5.5\nGross profit    3.1    4.9"
    ),
    "shares between": (
        "Net income    7,211\nWeighted average shares    512\nInterest    1,239\nDepreciation    4,837\nEBITDA    13,287"
    ),
    "shares above": "Weighted average shares    1,239\nInterest income    4,837\nNet income    6,076",
    "a sentence between": (
        "Net sales    9,412\nIn all    2,117    parts of 3 kinds    3,056    were sold\nCost of sales    6,301\n"
        "Gross profit    3,111"
    ),
    "more lines than a statement has": "\n".join(
        [
            "Net sales    9,412",
            *(f"Cost of mill {chr(65 + at // 26)}{chr(65 + at % 26)}    117" for at in range(45)),
            "Net    4,147",
        ]
    ),
}


@pytest.mark.parametrize("name", APART)
def test_what_stands_apart_does_not_come_to_a_line(name: str) -> None:
    assert found(Rule, APART[name]) == []


ONE = "            2014    2013\nNet sales    9,412    8,120\nCost of sales    {}    5,508\nGross profit    {}    2,612"


@pytest.mark.parametrize(("cost", "profit"), [("9,412", "0"), ("9,101", "-")])
def test_nothing_and_a_dash_are_no_results(cost: str, profit: str) -> None:
    assert found(Rule, ONE.format(cost, profit)) == [("holds", "8,120 - 5,508 = 2,612")]


def test_a_second_slip_below_the_first_is_told_too() -> None:
    text = (
        "            2014    2013\nNet sales    9,412    8,120\nCost of sales    6,301    5,508\nGross profit    5,111    2,612\n"
        "Selling expenses    1,004    1,002\nOperating income    4,607    1,610"
    )
    assert [status for status, _ in found(Rule, text)].count("fails") == 2


SHOWN = {
    "a total without a label": (
        "Salaries paid    4,112\nRent paid    1,930\n                 6,042\nTaxes    1,015\nNet operating costs    7,057"
    ),
    "what currencies did to cash": (
        "Net cash from operations    5,443\nNet cash used in investing    (2,429)\nNet cash used in financing    (765)\n"
        "Currencies    (118)\nIncrease in cash    2,131"
    ),
}


@pytest.mark.parametrize("name", SHOWN)
def test_what_comes_out_is_shown(name: str) -> None:
    assert statuses(Rule, SHOWN[name]) == {"holds"}

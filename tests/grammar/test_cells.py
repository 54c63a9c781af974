"""Figures in the cells of tables: their heads, their sign, and the scale that the head of the table gives them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.grammar import facts
from lint8k.grammar.facts import Fact

HTML = """\
(in thousands, except per share data)
\t2004\t2003
Revenues\t$\t1,250\t$\t1,100
Cost of sales\t(450)\t(400.5)
Net loss\t$\t(125\t)\t$\t(80\t)
Basic earnings per share\t$\t0.25\t$\t0.20
Weighted average shares\t5,000\t4,900
Margin\t12.5%\t(3.0%)
"""
TYPED = """\
                          (In millions)
                       2004             2003
Loans              $  1,250         $  1,100
Allowance             (45.5)           (40.0)
"""


def read(text: str) -> dict[str, Fact]:
    return {text[fact.start : fact.end]: fact for fact in facts.find(text, 0, len(text))}


def value(text: str, figure: str) -> object:
    return read(text)[figure].value


@pytest.mark.parametrize(("figure", "amount"), [
    ("$\t1,250", 1_250_000), ("$\t1,100", 1_100_000), ("450", -450_000), ("400.5", -400_500), ("$\t(125\t)", -125_000),
    ("$\t(80\t)", -80_000), ("$\t0.25", Decimal("0.25")), ("5,000", 5_000_000), ("12.5%", Decimal("12.5")), ("3.0%", -3),
])  # fmt: skip
def test_a_table_in_thousands(figure: str, amount: object) -> None:
    assert value(HTML, figure) == amount


@pytest.mark.parametrize(
    ("figure", "amount"), [("$  1,250", 1_250_000_000), ("45.5", -45_500_000), ("40.0", -40_000_000)]
)
def test_a_typed_table_in_millions(figure: str, amount: int) -> None:
    assert value(TYPED, figure) == amount


def test_the_interval_is_scaled_with_the_value() -> None:
    revenues, cost = read(HTML)["$\t1,250"], read(HTML)["400.5"]
    assert (revenues.low, revenues.high, revenues.scale) == (1_249_500, 1_250_500, 3)
    assert (cost.low, cost.high) == (-400_550, -400_450)


def test_the_heads_of_row_and_column() -> None:
    assert [(fact.row, fact.column) for fact in read(HTML).values()][:4] == [
        ("Revenues", "2004"),
        ("Revenues", "2003"),
        ("Cost of sales", "2004"),
        ("Cost of sales", "2003"),
    ]


@pytest.mark.parametrize(
    ("note", "power"),
    [
        ("(in thousands)", 3),
        ("(Dollars in millions)", 6),
        ("(unaudited, $ in billions)", 9),
        ("(000's omitted)", 3),
        ("($000)", 3),
        ("(In thousands, except\nper share amounts)", 3),
        ("Amounts in thousands", 3),
        ("Dollars in millions, except ratios", 6),
        ("(in dollars)", 0),
        ("Shares sold in thousands of shops", 0),
        ("(unaudited)", 0),
        ("(see Note 4,000)", 0),
    ],
)
def test_how_a_scale_is_named(note: str, power: int) -> None:
    assert value(f"{note}\nDeposits\t$\t834\n", "$\t834") == 834 * 10**power


@pytest.mark.parametrize(
    "row",
    [
        "Book value per share",
        "Number of employees",
        "Loan to deposit ratio",
        "Average yield",
        "Units sold",
        "Gross margin",
        "Price of crude",
    ],
)
def test_a_row_of_another_measure_is_not_scaled(row: str) -> None:
    assert value(f"(in thousands)\n{row}\t4,500\n", "4,500") == 4500


def test_shares_are_scaled_unless_they_are_excepted() -> None:
    row = "Shares outstanding\t4,500\n"
    assert value(f"(in thousands)\n{row}", "4,500") == 4_500_000
    assert value(f"(in thousands, except per share data)\n{row}", "4,500") == 4_500_000
    assert value(f"(in thousands, except share and per share data)\n{row}", "4,500") == 4500


def test_a_figure_with_a_scale_of_its_own_keeps_it() -> None:
    assert value("(in thousands)\nBacklog\t$1.5 million\t\n", "$1.5 million") == 1_500_000


def test_cents_in_thousands_are_a_rate() -> None:
    assert value("(in thousands)\nBasic\t$\t4.25\n", "$\t4.25") == Decimal("4.25")


def test_a_head_over_rows_of_rates_holds_for_them() -> None:
    assert value("(in thousands)\nEarnings per share:\nBasic\t$\t412\n", "$\t412") == 412


def test_prose_ends_a_scale() -> None:
    prose = "The registrant paid the whole of the dividend out of earnings of the year just ended, and none of it out of capital."
    assert value(f"(in thousands)\nDeposits\t$\t834\n\n{prose}\n\nFee\t$\t950\n", "$\t950") == 950


def test_a_scale_of_a_row_is_its_own() -> None:
    text = "Revenue (in millions)\t$\t834\nFee\t$\t950\n"
    assert (value(text, "$\t834"), value(text, "$\t950")) == (834_000_000, 950)


def test_prose_is_not_scaled() -> None:
    assert value("(in thousands)\nIt paid $4,500 at once.\nDeposits\t$\t834\n", "$4,500") == 4500


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("a net loss of $(1,250)", -1250),
        ("a net loss of $(1.5) million", -1_500_000),
        ("a net loss of US$(2,500)", -2500),
        ("Net loss\t(1,250)\n", -1250),
        ("Net loss\t($1,250)\n", -1250),
        ("Net loss\t-1,250\n", -1250),
        ("Net loss           (12.5)\n", Decimal("-12.5")),
    ],
)
def test_what_is_below_zero(text: str, amount: object) -> None:
    [fact] = read(text).values()
    assert fact.value == amount
    assert fact.low is not None
    assert fact.high is not None
    assert fact.low <= fact.value <= fact.high  # type: ignore[operator]


@pytest.mark.parametrize(
    "text",
    [
        "an amount ($1,250) was paid",
        "five thousand dollars $(5,000)",
        "it sold one thousand (1,000) shares",
        "Fee\t250 (net)\n",
        "Fees        25-30\n",
    ],
)
def test_what_is_not_below_zero(text: str) -> None:
    assert all(isinstance(fact.value, date) or fact.value > 0 for fact in read(text).values())  # type: ignore[operator]


cells = st.lists(
    st.sampled_from(["(in thousands)", "Loans", "$", "1,250", "(12", ")", "-", "–", "\t", "\n", "    ", "per share", "2004",
                     "(1)", "%"]),
    max_size=60,
)  # fmt: skip


@given(cells.map("".join))
@settings(deadline=None)
def test_no_table_is_too_odd(text: str) -> None:
    for fact in facts.find(text, 0, len(text)):
        if isinstance(fact.value, Decimal):
            assert fact.low is not None
            assert fact.high is not None
            assert fact.low <= fact.value <= fact.high

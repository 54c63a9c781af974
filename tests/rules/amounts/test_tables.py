from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import parse, render
from lint8k_rules.amounts import _tables
from lint8k_rules.amounts.column_total import ColumnTotal
from lint8k_rules.amounts.vote_totals_differ import VoteTotalsDiffer
from tests.rules.amounts.passages import found, messages

VOTES = """\
Nominee               For          Against     Abstentions   Broker Non-Votes
Ann B. Carver         8,250,000      150,000        10,000        600,000
Lewis M. Tran         8,100,500      299,500        10,000        600,000
Olga Peretz           8,399,000        1,000        10,000        600,000
"""


def test_lines_that_add_up_alike_hold() -> None:
    assert [status for status, _ in found(VoteTotalsDiffer, VOTES)] == ["holds", "holds"]


@pytest.mark.parametrize(
    "head",
    [
        "Nominee               For          Withhold Authority     Abstained   Broker Non-Votes",
        "Nominee               Yes          No              Abstain       Broker Non-Votes",
        "Nominee               FOR          WITHHOLD        OTHER         NON-VOTES",
    ],
)
def test_a_head_of_votes_may_say_it_otherwise(head: str) -> None:
    table = "\n".join([head, *VOTES.split("\n")[1:]])
    assert [status for status, _ in found(VoteTotalsDiffer, table)] == ["holds", "holds"]


def test_the_line_that_stands_out_fails() -> None:
    assert messages(VoteTotalsDiffer, VOTES.replace("299,500", "299,800")) == [
        "The votes on this line add up to 9,010,300, those on the other lines of the table to 9,010,000"
    ]


@pytest.mark.parametrize(
    "table",
    [
        VOTES.replace("8,100,500", "8,100,900").replace("8,399,000", "8,222,222"),  # no two lines alike
        "\n".join(VOTES.split("\n")[:3]).replace(
            "8,100,500", "8,152,333"
        ),  # two lines that differ by more than a slip
        VOTES.replace(
            "For          Against     Abstentions   Broker Non-Votes",
            "1 Year       2 Years        3 Years        Abstain",
        ),
        VOTES.replace("8,100,500", "8,100,900").replace("299,500", "29.95%"),
    ],
)
def test_a_trap_is_never_a_failure(table: str) -> None:
    assert "fails" not in [status for status, _ in found(VoteTotalsDiffer, table)]


COMMITMENTS = """\
Lender                                      Commitment
First Prairie Bank.......................  $50,000,000
Lakeside Trust Company...................   35,000,000
Granite Savings Bank.....................           --
                                          ------------
Total....................................  $85,000,000
"""


def test_a_column_that_adds_up_holds() -> None:
    assert found(ColumnTotal, COMMITMENTS) == [("holds", "$50,000,000 + 35,000,000 = $85,000,000")]


def test_a_column_that_does_not_fails() -> None:
    assert messages(ColumnTotal, COMMITMENTS.replace("85,000", "95,000")) == [
        "The 2 figures above this total add up to 85,000,000, not to $95,000,000"
    ]


@pytest.mark.parametrize(
    "table",
    [
        COMMITMENTS.replace("85,000", "95,000").replace("Lakeside Trust", "Less: Trust"),
        COMMITMENTS.replace("85,000", "95,000").replace(
            "Granite Savings Bank.....................           --", "Others"
        ),
        COMMITMENTS.replace("85,000", "95,000").replace("35,000,000", "(35,000,000)"),
        COMMITMENTS.replace("$85,000,000", "100.0%"),
        COMMITMENTS.replace("85,000,000", "85,000,001"),
        # what is left at the end, and no sum
        "Month       Shares bought    Left to buy\nMay                41,200      3,611,800\n"
        "June               23,500      3,588,300\nTotal              64,700      3,588,300\n",
        # a rate, whatever it is of
        "Yield on loans              2.46%\nYield on securities         1.20%\nTotal yield on assets       2.37%\n",
        # a rate without its mark, beside what it is of
        "Loans          310,412      2,218      2.61\nSecurities     160,473      1,217      0.31\n"
        "Total assets   470,885      3,435      2.80\n",
        # a subtotal without a name
        "Net income            2,033\nCurrency                (84)\nPensions                  24\n"
        "Other income            (60)\nTotal income          1,973\n",
    ],
)
def test_a_total_of_a_table_that_is_not_plain_is_never_a_failure(table: str) -> None:
    assert "fails" not in [status for status, _ in found(ColumnTotal, table)]


BALANCES = """\
Liabilities                                 2014            2013
Payables                                  $1,469          $1,790
Deferred revenue                           5,357           5,297
Total current liabilities                  6,826           7,087

Long-term debt                             3,630           3,629
Other liabilities                            120             117
Total liabilities                         10,576          10,833
"""


def test_a_total_may_be_of_an_earlier_total_and_what_follows() -> None:
    assert [status for status, _ in found(ColumnTotal, BALANCES)] == ["holds"] * 4
    assert [status for status, _ in found(ColumnTotal, BALANCES.replace("10,576", "10,876"))].count(
        "fails"
    ) == 1


WRAPPED = """\
Owner                                       Shares
First Prairie Bank of the Great Lakes and
    Trust Company                         1,260,000
Lakeside Trust Company                       12,000
Granite Savings Bank                         14,500
                                         ----------
    Total                                 1,286,500
"""


def test_a_label_may_be_wrapped() -> None:
    assert [status for status, _ in found(ColumnTotal, WRAPPED)] == ["holds"]
    assert [status for status, _ in found(ColumnTotal, WRAPPED.replace("1,286,500", "1,586,500"))] == [
        "fails"
    ]


UNLABELLED = """\
Revenues                                    2000            1999
Commissions                               $4,225          $4,347
Net gains on investments of the firm
                                           (239)             200
Interest                                     542             418
Total revenues                             4,528           4,965
"""


def test_a_figure_in_brackets_without_a_label_is_no_mark_of_an_item() -> None:
    assert [status for status, _ in found(ColumnTotal, UNLABELLED)] == ["holds", "holds"]


MARKED = """\
Revenues                                    2000            1999
Commissions               (1)             $4,225          $4,347
Rents                                         61              (5)
Interest                  (2)                542             418
Total revenues                             4,828           4,760
"""


def test_a_mark_after_a_label_is_no_figure_and_a_small_loss_is_one() -> None:
    assert [status for status, _ in found(ColumnTotal, MARKED)] == ["holds", "holds"]


PERCENT = """\
Holder                                   Percent
First Prairie Bank                         45.5%
Lakeside Trust Company                     32.3%
Granite Savings Bank                       22.2%
Total                                     100.0%
"""


def test_a_column_of_percentages_adds_up() -> None:
    assert [status for status, _ in found(ColumnTotal, PERCENT)] == ["holds"]


@pytest.mark.parametrize(
    "table",
    [
        # a total under other totals, of which the words do not say what it adds up
        BALANCES.replace("Total liabilities", "Total            ").replace("10,576", "99,000").replace("10,833", "98,000"),
        # a line without a figure in one of the columns
        BALANCES.replace("Deferred revenue                           5,357           5,297", "Deferred revenue      5,357"),
        BALANCES.replace("Total current", "Other current").replace("120             117", "            117"),
        # what may be the head of another part of the table
        """\
Balances                                      2014
Cash                                          $700
Land                                           300
Liabilities and equity of the owners
Payables due this year                         250
Loans                                          150
Total                                          480
""",
        # a total whose own label says all, under a line of words
        """\
Balances                                      2014
Payables                                      $700
Loans                                          300
Commitments and contingencies of all kinds
Total liabilities                            1,000
""",
    ],
)  # fmt: skip
def test_what_a_total_may_leave_out_is_never_a_failure(table: str) -> None:
    assert "fails" not in [status for status, _ in found(ColumnTotal, table)]


def test_a_total_keeps_its_own_label() -> None:
    table = """\
Balances                                      2014
Payables                                      $700
Loans                                          300
Commitments and contingencies of all kinds
Total liabilities                            1,000
"""
    assert [status for status, _ in found(ColumnTotal, table)] == ["holds"]


TWO = "\n".join(VOTES.split("\n")[:3])


def test_two_lines_of_one_class_of_shares_are_compared() -> None:
    assert [status for status, _ in found(VoteTotalsDiffer, TWO)] == ["holds"]
    assert [status for status, _ in found(VoteTotalsDiffer, TWO.replace("8,100,500", "8,400,500"))] == [
        "fails"
    ]


@pytest.mark.parametrize(
    "table",
    [
        # other broker non-votes: another class of shares
        TWO.replace("600,000", "600,300", 1),
        # many lines that stand out: classes that vote apart
        VOTES.replace("299,500", "299,800") + "Ruth Olsen            8,250,000      150,000        90,000        600,000\n",
    ],
)  # fmt: skip
def test_lines_of_other_shares_are_left_alone(table: str) -> None:
    assert "fails" not in [status for status, _ in found(VoteTotalsDiffer, table)]


def test_a_table_without_end_is_read_in_stretches_that_end_with_a_paragraph(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_tables, "_MANY", 6)
    rows = "Quarry No. 1      1,250\nQuarry No. 2      2,250\nTotal      3,500\n"
    prose = (
        "It had sold the 3 other quarries in Indiana, with\n20 buildings and the machines in them, to a company\n"
        "in Ohio that has 4 quarries of its own, and mills.\n"
    )
    body = f"Item 8.01  Other Events.\n\n{(rows + prose) * 5}"
    read = list(_tables.tables(parse(render(Example(body=body)))))
    assert len(read) > 1
    assert sum(row.label == "Total" for table in read for row in table) == 5
    assert all(table[-1].label != "Quarry No. 1" for table in read)
    assert [status for status, _ in found(ColumnTotal, rows + prose)] == ["holds"]


@pytest.mark.parametrize(
    ("gap", "label"),
    [
        ("\n", "First Prairie Bank of the Great Lakes and Trust Company"),
        ("\n\n", "Trust Company"),
        ("\n   \n", "Trust Company"),
    ],
)
def test_a_label_does_not_begin_above_an_empty_line(gap: str, label: str) -> None:
    table = f"Holder    Shares\nFirst Prairie Bank of the Great Lakes and{gap}  Trust Company    1,260,000\nOthers    12,000\n"
    [read] = _tables.tables(parse(render(Example(body=f"Item 8.01  Other Events.\n\n{table}"))))
    assert [row.label for row in read if row.cells] == [label, "Others"]

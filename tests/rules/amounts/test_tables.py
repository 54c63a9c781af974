from __future__ import annotations

import pytest

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
    ],
)
def test_a_total_of_a_table_that_is_not_plain_is_never_a_failure(table: str) -> None:
    assert "fails" not in [status for status, _ in found(ColumnTotal, table)]

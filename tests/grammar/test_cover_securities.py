"""The table of securities on a cover, in rows, typed columns and one below the other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.grammar import cover_securities

TABLE = """Securities registered pursuant to Section 12(b) of the Act:

{rows}

Indicate by check mark whether the registrant is an emerging growth company.
"""
HEADING = "Title of each class\tTrading Symbol(s)\tName of each exchange on which registered\n"


def read(rows: str) -> list[list[str | None]]:
    """The title, symbol and exchange of each security."""
    text = TABLE.format(rows=rows)

    def words(value: cover_securities.Value | None) -> str | None:
        return value and " ".join(" ".join(text[start:end].split()) for start, end in value)

    return [
        [words(row.title), words(row.symbol), words(row.exchange)]
        for row in cover_securities.find(text, 0, len(text))
    ]


STOCK = ["Common Stock, $0.01 par value", "BRKW", "The Nasdaq Stock Market LLC"]
NOTES = ["4.5% Senior Notes due 2031", None, "New York Stock Exchange"]


@pytest.mark.parametrize(
    "rows",
    [
        HEADING + "Common Stock, $0.01 par value\tBRKW\tThe Nasdaq Stock Market LLC\n"
        "4.5% Senior Notes due 2031\t\tNew York Stock Exchange",
        HEADING + "Common Stock, $0.01 par value\tBRKW\tThe Nasdaq Stock Market LLC\n"
        "4.5% Senior Notes due 2031\t—\tNew York Stock Exchange",
        "Title of Each Class          Trading Symbol     Name of Each Exchange on Which Registered\n"
        "Common Stock, $0.01 par value     BRKW     The Nasdaq Stock Market LLC\n"
        "4.5% Senior Notes due 2031        N/A      New York Stock Exchange",
        "Title of each class\n\nTrading Symbol(s)\n\nName of each exchange on which registered\n\n"
        "Common Stock, $0.01 par value\n\nBRKW\n\nThe Nasdaq Stock Market LLC\n\n"
        "4.5% Senior Notes due 2031\n\n—\n\nNew York Stock Exchange",
        "Title\tTrading\tSymbol(s)\tName of each exchange on which registered\nof each class\n\n"
        "Common Stock,\t$0.01 par value\tBRKW\tThe Nasdaq\tStock Market LLC\n\n"
        "4.5% Senior\tNotes due 2031\tN/A\tNew York Stock Exchange",
        HEADING + "Common Stock,\tBRKW\tThe Nasdaq\n$0.01 par value\t\tStock Market LLC\n\n"
        "4.5% Senior Notes\tNone\tNew York Stock\ndue 2031\t\tExchange",
    ],
)
def test_the_table_of_securities(rows: str) -> None:
    assert read(rows) == [STOCK, NOTES]


def test_a_title_that_goes_on_below_its_row() -> None:
    rows = (
        "Units, each consisting of one share,\tORLOU\tNYSE American\none right and one warrant\n"
        "Warrants, each for one share of\tORLOW\tNYSE American\nClass B stock\nClass B stock\tORLO\tNYSE American"
    )
    assert read(HEADING + rows) == [
        ["Units, each consisting of one share, one right and one warrant", "ORLOU", "NYSE American"],
        ["Warrants, each for one share of Class B stock", "ORLOW", "NYSE American"],
        ["Class B stock", "ORLO", "NYSE American"],
    ]


def test_titles_over_two_lines_one_below_the_other() -> None:
    rows = (
        "Warrants, each exercisable for one share at\nan exercise price of $11.50\n\nORLO.WS\n\n"
        "New York Stock Exchange\n\nClass A shares\n\nORLO A\n\nNew York Stock Exchange"
    )
    assert read("Title of each class\n\nTrading\nSymbol(s)\n\nName of each exchange\non which registered\n\n" + rows) == [
        ["Warrants, each exercisable for one share at an exercise price of $11.50", "ORLO.WS", "New York Stock Exchange"],
        ["Class A shares", "ORLO A", "New York Stock Exchange"],
    ]  # fmt: skip


def test_one_security_on_two_exchanges() -> None:
    rows = "Common Stock\tORLO\tNew York Stock Exchange\n\tORLO\tChicago Stock Exchange, Inc."
    assert read(HEADING + rows) == [
        ["Common Stock", "ORLO", "New York Stock Exchange"],
        ["Common Stock", "ORLO", "Chicago Stock Exchange, Inc."],
    ]


def test_a_table_that_has_lost_its_breaks() -> None:
    text = (
        "Title of each classTrading Symbol(s)Name of each exchange on which registeredCommon Stock, $1 par valueORL"
        "New York Stock ExchangeIndicate by check mark"
    )
    (row,) = cover_securities.find(text, 0, len(text))
    places = (row.title, row.symbol, row.exchange)
    assert [text[slice(*value[0])] for value in places if value] == [
        "Common Stock, $1 par value", "ORL", "New York Stock Exchange",
    ]  # fmt: skip


@pytest.mark.parametrize("rows", ["None\tN/A\tN/A", "NA\tNA\tNA", "None", "Not applicable\t\t", ""])
def test_no_securities(rows: str) -> None:
    assert read(HEADING + rows) == []


@given(st.text(alphabet="ABC abc.,\n\t\xa0-Common Stock NYSE Exchange", max_size=300))
@settings(deadline=None)
def test_any_cells_are_read_without_a_word(rows: str) -> None:
    text = TABLE.format(rows=HEADING + rows)
    for row in cover_securities.find(text, 0, len(text)):
        assert row.title
        assert all(
            0 <= start < end <= len(text) for value in (row.title, row.symbol or ()) for start, end in value
        )

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import facts, money
from tests.grammar.figures import written

MARKS = {
    "$": "USD",
    "US$": "USD",
    "U.S.$": "USD",
    "U.S. $": "USD",
    "C$": "CAD",
    "Cdn$": "CAD",
    "A$": "AUD",
    "HK$": "HKD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "RMB ": "CNY",
    "USD ": "USD",
    "EUR ": "EUR",
    "$ ": "USD",
}
SCALES = {
    "": 1,
    " thousand": 10**3,
    " million": 10**6,
    "-million": 10**6,
    " billion": 10**9,
    " trillion": 10**12,
    "M": 10**6,
    "MM": 10**6,
    "K": 10**3,
    "bn": 10**9,
}


@given(
    st.integers(0, 10**12), st.integers(0, 4), st.sampled_from(sorted(MARKS)), st.sampled_from(sorted(SCALES))
)
def test_every_form_with_a_mark_is_found_and_read(number: int, decimals: int, mark: str, scale: str) -> None:
    value = Decimal(number).scaleb(-decimals)
    printed = f"{mark}{value:,.{decimals}f}{scale}"
    text = f"a payment of {printed} in cash"
    [fact] = facts.find(text, 0, len(text))
    assert text[fact.start : fact.end] == printed
    assert (fact.value, fact.unit) == (value * SCALES[scale], MARKS[mark])


@given(
    st.integers(0, 10**12),
    st.sampled_from(
        [("dollars", "USD"), ("Canadian Dollars", "CAD"), ("euros", "EUR"), ("U.S. Dollars", "USD")]
    ),
)
def test_every_amount_in_words_is_found_and_read(number: int, currency: tuple[str, str]) -> None:
    printed = f"{written(number)} {currency[0]}"
    text = f"the sum of {printed}, payable at closing"
    [fact] = facts.find(text, 0, len(text))
    assert text[fact.start : fact.end] == printed
    assert (fact.kind, fact.value, fact.unit) == ("money", number, currency[1])


@pytest.mark.parametrize(
    ("printed", "value", "currency"),
    [
        ("50 cents", "0.5", "USD"),
        ("twenty-five cents", "0.25", "USD"),
        ("one dollar and fifty cents", "1.5", "USD"),
        ("Ninety Thousand Dollars and No Cents", "90000", "USD"),
        ("Eight Hundred and No/100 Dollars", "800", "USD"),
        ("Twelve Thousand Dollars and Thirty-One Cents", "12000.31", "USD"),
        ("11.9 New Taiwan Dollars", "11.9", "TWD"),
        ("$15 1/8", "15.125", "USD"),
        ("$ 374,000", "374000", "USD"),
        ("US $2.5 million", "2500000", "USD"),
    ],
)
def test_other_ways_to_say_an_amount(printed: str, value: str, currency: str) -> None:
    read = money.parse_at(printed, 0)
    assert read is not None
    assert (read.end, read.number.value, read.currency) == (len(printed), Decimal(value), currency)


@pytest.mark.parametrize("text", ["$[●]", "US", "$ per share", "dollars", "$,5"])
def test_what_is_no_amount(text: str) -> None:
    assert money.parse_at(text, 0) is None

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import numbers
from lint8k.grammar.numbers import figure, word_places, words
from tests.grammar.figures import written

style = st.fixed_dictionaries(
    {
        "hyphen": st.sampled_from(["-", " ", "–"]),
        "and_": st.sampled_from([" ", " and "]),
        "comma": st.sampled_from(["", ","]),
    }
)
case = st.sampled_from([str.lower, str.upper, str.title])


@given(st.integers(0, 10**12), style, case)
def test_every_number_that_is_written_out_is_read(number: int, how: dict[str, str], letters: object) -> None:
    assert words(letters(written(number, **how))) == number  # type: ignore[operator]


@given(st.integers(0, 10**12), style)
def test_the_pattern_and_the_places_find_whatever_the_production_reads(
    number: int, how: dict[str, str]
) -> None:
    printed = written(number, **how)
    assert re.fullmatch(numbers.WORDS, printed, re.I)
    assert next(word_places(f"for {printed} shares", 0, len(printed) + 11)) == 4


@given(st.integers(0, 10**12), st.integers(0, 6))
def test_every_figure_is_read_with_the_precision_that_it_is_printed_with(number: int, decimals: int) -> None:
    value = Decimal(number).scaleb(-decimals)
    read = figure(f"{value:,.{decimals}f}")
    assert read.value == value
    assert read.half == (Decimal(5).scaleb(-decimals - 1) if decimals else 0)


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("a hundred", 100),
        ("twenty five hundred", 2500),
        ("one hundred and twenty-five thousand", 125_000),
        ("one-hundred eighty", 180),
        ("Six Million, Four Hundred Thousand and Ten", 6_400_010),
        ("two and one-half", "2.5"),
        ("one-half", "0.5"),
        ("three quarters", "0.75"),
        ("nine tenths", "0.9"),
        ("one-quarter of one", "0.25"),
        ("one-half of one", "0.5"),
        ("twelve and sixty-five hundredths", "12.65"),
        ("four point two five", "4.25"),
        ("Seventy Thousand and No/100", 70_000),
        ("ninety and 50/100", "90.5"),
        ("twenty-first", 21),
        ("two hundredth", 200),
        ("third", 3),
        ("one sixty-five", 165),
        ("nineteen ninety-eight", 1998),
    ],
)
def test_other_ways_to_say_a_number(printed: str, value: object) -> None:
    assert words(printed) == Decimal(str(value))
    assert re.fullmatch(numbers.WORDS, printed, re.I)


@pytest.mark.parametrize(
    "printed",
    [
        "forty-seventy",
        "two hundred five hundred",
        "three thousand four million",
        "one thousand eighteen hundred",
        "six million two hundred eleven four hundred",
        "twenty ten",
    ],
)
def test_words_that_make_no_number(printed: str) -> None:
    assert words(printed) is None


@pytest.mark.parametrize(
    ("printed", "scale", "value", "half"),
    [
        ("500,000", None, "500000", "0"),
        ("5.0", " million", "5000000", "50000"),
        ("20", " million", "20000000", "500000"),
        ("1.25", "bn", "1250000000", "5000000"),
        ("16 7/8", None, "16.875", "0"),
        ("15-1/8", None, "15.125", "0"),
        ("7½", None, "7.5", "0"),
        ("¾", None, "0.75", "0"),
        ("1/4", None, "0.25", "0"),
        (".05", None, "0.05", "0.005"),
    ],
)
def test_figures(printed: str, scale: str | None, value: str, half: str) -> None:
    read = figure(printed, scale)
    assert read.value == Decimal(value)
    assert read.half == Decimal(half)


@pytest.mark.parametrize("printed", ["5,000,0000", "10,00", "1,2345", "3/0"])
def test_a_figure_that_is_not_well_formed_has_no_value(printed: str) -> None:
    assert figure(printed).value is None


def test_a_third_is_as_exact_as_decimals_are() -> None:
    assert figure("3 1/3").value == Decimal(3) + Decimal(1) / Decimal(3)

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.grammar import counts, durations, facts, money, numbers, percents
from lint8k.grammar.facts import Fact


def read(text: str) -> list[Fact]:
    return facts.find(text, 0, len(text))


def only(text: str) -> Fact:
    found = read(text)
    assert len(found) == 1, [(fact.kind, text[fact.start : fact.end]) for fact in found]
    return found[0]


def test_a_sentence_gives_its_facts_in_order() -> None:
    text = (
        "On June 3, 1999, Tarn sold 340,000 newly issued shares of common stock, par value $.01, "
        "at a purchase\n"
        "price of $15 1/8 per share, and five-year warrants, for 12.5% of its capital."
    )
    assert [(fact.kind, text[fact.start : fact.end], fact.unit, fact.role) for fact in read(text)] == [
        ("date", "June 3, 1999", None, None),
        ("shares", "340,000", "shares", None),
        ("money", "$.01", "USD", "par"),
        ("price", "$15 1/8", "USD/shares", "price"),
        ("duration", "five", "years", None),
        ("percent", "12.5%", "percent", None),
    ]


def test_words_and_their_digits_are_two_facts() -> None:
    text = "three hundred thousand (300,000) shares"
    assert [(fact.kind, text[fact.start : fact.end], fact.value) for fact in read(text)] == [
        ("number", "three hundred thousand", 300_000),
        ("shares", "300,000", 300_000),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("2,000,000 restricted shares", "shares", "shares"),
        ("1,300,000 newly issued shares", "shares", "shares"),
        ("37.6 million of its Class B common shares", "shares", "common shares"),
        ("4,000 American Depositary Shares", "shares", "american depositary shares"),
        ("75,000 ADSs", "shares", "ADSs"),
        ("325,000 Units of the Company", "count", "units"),
        ("12,500 warrants", "count", "warrants"),
        ("25,000 nonqualified stock options", "count", "stock options"),
        ("1,000 rights", "count", "rights"),
        ("7,265 Bitcoin", "count", "bitcoin"),
        ("45 days", "duration", "days"),
        ("364-day", "duration", "days"),
        ("fifteen business days", "duration", "business days"),
        ("the tenth anniversary", "duration", "years"),
        ("the 10th annual anniversary", "duration", "years"),
        ("1,780 square feet", "count", "square feet"),
        ("25 basis points", "percent", "percent"),
        ("12.5 percent", "percent", "percent"),
        ("twelve per cent", "percent", "percent"),
        ("$4.50 per share", "price", "USD/shares"),
        ("$.05 a share", "price", "USD/shares"),
        ("$6.00/share", "price", "USD/shares"),
        ("50 cents per Unit", "price", "USD/units"),
        ("Cdn$3.40 per unit", "price", "CAD/units"),
        ("$56.00 in cash per Share", "price", "USD/shares"),
        ("$35/sf", "price", "USD/sfs"),
        ("$394,000 per annum", "money", "USD/annum"),
        ("a per share price of $4.10", "price", "USD/shares"),
    ],
)
def test_the_unit_of_a_figure(text: str, kind: str, unit: str | None) -> None:
    fact = only(text)
    assert (fact.kind, fact.unit) == (kind, unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("$5.0 million", "4950000", "5050000", None),
        ("$20 million", "19500000", "20500000", None),
        ("$7,000,000", "7000000", "7000000", None),
        ("$14.00", "13.995", "14.005", None),
        ("approximately $930,000", "925000", "935000", "approximately"),
        ("approximately $304.8 million", "304750000", "304850000", "approximately"),
        ("about 1,200 shares", "1150", "1250", "approximately"),
        ("up to an aggregate of 82,500 shares", "82500", "82500", "up to"),
        ("at least $4,000", "4000", "4000", "at least"),
        ("not less than 51%", "51", "51", "at least"),
        ("no more than 500 shares", "500", "500", "up to"),
    ],
)
def test_the_bounds_and_the_hedge(text: str, low: str, high: str, hedge: str | None) -> None:
    fact = only(text)
    assert (fact.low, fact.high, fact.hedge) == (Decimal(low), Decimal(high), hedge)


def test_a_range_is_one_of_both_figures() -> None:
    assert read("between $10.0 million and $11.0 million")[0].hedge == "range"
    assert [fact.hedge for fact in read("revenue of $4 million and income of $1 million")] == [None, None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("common stock, par value $0.001 per share", "par"),
        ("preferred stock with a stated value of $1,000 per share", "stated value"),
        ("a liquidation preference of $25.00 per share", "liquidation"),
        ("exercisable at $17.50 per share", "exercise price"),
        ("at an exercise price of $17.50 per share", "exercise price"),
        ("at a conversion price of $3.20 per share", "conversion price"),
        ("the closing price of the stock was $9.10 per share", "market price"),
        ("at an average price of $78.50 per share", "average price"),
        ("for aggregate consideration of $7,000,000", "total"),
        ("resulting in gross proceeds of $367,565", "gross proceeds"),
        ("for net proceeds of $184.7 million", "net proceeds"),
        ("$5,000,000 in gross proceeds", "gross proceeds"),
        ("an underwriting discount of $0.67 per share", "fee"),
        ("$250,000 aggregate principal amount", "principal"),
        ("a dividend of $0.12 per share", "dividend"),
    ],
)
def test_the_role_that_the_words_give(text: str, role: str) -> None:
    assert read(text)[0].role == role


@pytest.mark.parametrize(
    "text",
    [
        "Section 4(a)(2)",
        "Rule 506 of Regulation D",
        "Item 9.01",
        "Exhibit 10.21",
        "Form 8-K",
        "in 1999",
        "No. 333-12345",
        "Suite 200",
    ],
)
def test_numbers_that_name_something_are_no_facts(text: str) -> None:
    assert read(text) == []


def test_a_day_that_is_none_is_a_fact_without_a_value() -> None:
    fact = only("on April 31, 2000")
    assert (fact.kind, fact.value) == ("date", None)
    assert only("on April 30, 2000").value == date(2000, 4, 30)


def test_a_count_does_not_reach_over_a_cell_or_a_line_of_a_table() -> None:
    text = "Ann Carver\t8,250,000\t600,000\nShares of Lewis\t1,000\t2,000\n"
    assert {fact.kind for fact in read(text)} == {"number"}


pieces = st.lists(
    st.sampled_from(
        [
            "$",
            "1",
            ",",
            "5.0",
            "million",
            "%",
            "/",
            "(",
            ")",
            "-",
            "½",
            "\n",
            "\t",
            "\xa0",
            "ab",
            "per",
            "share",
            "five",
            "hundred",
            "and",
            "dollars",
            "2000",
            "May",
            "US$",
            "…",
            "€",
            "one-half",
            "of",
        ]
    ),
    max_size=40,
)


@given(st.one_of(st.text(max_size=120), pieces.map(" ".join), pieces.map("".join)))
def test_no_text_is_too_odd(text: str) -> None:
    found = read(text)
    for before, after in pairwise(found):
        assert before.end <= after.start
    for fact in found:
        assert fact.start < fact.end
        assert not text[fact.start].isspace()
        assert not text[fact.end - 1].isspace()
        if isinstance(fact.value, Decimal):
            assert fact.low is not None
            assert fact.high is not None
            assert fact.low <= fact.value <= fact.high


@settings(deadline=None)
@given(st.integers(2, 400))
def test_the_time_is_linear(length: int) -> None:
    text = "one " * length + "1,000 " * length + "$" * length
    assert len(read(text)) <= 2 * length + 1


def test_no_fact_copies_the_rest_of_the_text() -> None:
    class Text(str):
        copied = 0

        def __getitem__(self, at: Any) -> str:
            part = super().__getitem__(at)
            Text.copied += len(part)
            return part

    text = Text("It paid $1,250 in cash for 12.5% of 340,000 shares on June 3, 1999.\n" * 500)
    assert len(read(text)) == 2000
    assert Text.copied < 2000 * 1000


@settings(deadline=None)
@given(st.one_of(pieces.map(" ".join), pieces.map("".join)))
def test_whatever_a_production_reads_the_places_hold(text: str) -> None:
    for start in range(len(text)):
        if text[start].isspace():
            continue
        for production in (money, percents, counts, durations):
            if production.parse_at(text, start) is not None:
                rest = " " + text[start:]
                assert next(facts.places(rest, 0, len(rest)), None) == 1, (production.__name__, text[start:])


@pytest.mark.parametrize(
    "text", ["$5,000(1)", "12,500(2) shares", "3.4%(12)", "$1,000*(3)", "May 1, then June 1, 2004"]
)
def test_a_footnote_mark_and_a_day_without_a_year_are_no_figures(text: str) -> None:
    only(f"It has {text} there.")


def test_digits_that_touch_their_words_are_no_footnote_mark() -> None:
    assert [fact.value for fact in read("within thirty(30) days")] == [30, 30]


@pytest.mark.parametrize(
    ("text", "value"),
    [("3.50 to 1.00", "3.50"), ("4.25:1.00", "4.25"), ("2.0 to 1.0", "2.0"), ("8.5 times", "8.5")],
)
def test_a_ratio_counts_times(text: str, value: str) -> None:
    fact = only(f"a leverage ratio of {text} or less")
    assert (fact.value, fact.unit, fact.hedge) == (Decimal(value), "times", None)


@pytest.mark.parametrize(
    "text", ["25 basis points", "25bps", "25-basis-point", "a quarter of one percent", "0.25%"]
)
def test_basis_points_are_hundredths_of_a_percent(text: str) -> None:
    fact = only(f"raised by {text} there")
    assert (fact.kind, fact.value) == ("percent", Decimal("0.25"))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on April 28-30, 2000", [date(2000, 4, 28), date(2000, 4, 30)]),
        ("from April 28 to May 2, 2000", [date(2000, 4, 28), date(2000, 5, 2)]),
        ("from December 28 through January 3, 2001", [date(2000, 12, 28), date(2001, 1, 3)]),
        ("on April 28 and 29, 2000", [date(2000, 4, 28), date(2000, 4, 29)]),
        ("the quarter ended March 31, 2004 and 2003", [date(2004, 3, 31), date(2003, 3, 31)]),
        ("the twenty-first day of May, 2001", [date(2001, 5, 21)]),
    ],
)
def test_every_day_of_a_range_is_a_fact(text: str, days: list[date]) -> None:
    assert [fact.value for fact in read(text) if fact.kind == "date"] == days


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("on or about May 2, 2000", "approximately"),
        ("about May 2, 2000", "approximately"),
        ("on or before May 2, 2000", "up to"),
        ("no later than May 2, 2000", "up to"),
        ("on or after\nMay 2, 2000", "at least"),
        ("on May 2, 2000", None),
    ],
)
def test_the_hedge_of_a_date(text: str, hedge: str | None) -> None:
    assert only(text).hedge == hedge


def test_both_prices_of_a_range_are_found() -> None:
    assert [fact.value for fact in read("$10.00-$12.00 per share")] == [10, 12]


def test_a_multiple_counts_times() -> None:
    fact = only("at a leverage of 3.5x EBITDA")
    assert (fact.kind, fact.value, fact.unit) == ("count", Decimal("3.5"), "times")


def test_facts_are_found_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    paragraph = "On March 4, 2015 it sold 23,500 shares at $14.00 per share.\n\n"
    asked = 0
    real = facts._in_figures

    def counted(*arguments: Any) -> Fact | None:
        nonlocal asked
        asked += 1
        return real(*arguments)

    monkeypatch.setattr(facts, "_in_figures", counted)
    found = facts.each(paragraph * 1000, 0, 1000 * len(paragraph))
    for _ in range(30):
        next(found)
    assert asked <= 40


@given(pieces.map(" ".join), st.integers(1, 40))
def test_number_words_are_the_same_in_stretches_of_any_length(text: str, stretch: int) -> None:
    whole = list(numbers.word_places(text, 0, len(text)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbers, "_STRETCH", stretch)
        assert list(numbers.word_places(text, 0, len(text))) == whole

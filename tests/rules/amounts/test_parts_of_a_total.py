from __future__ import annotations

import pytest

from lint8k_rules.amounts.parts_of_a_total import PartsOfATotal as Rule
from tests.rules.amounts.passages import found

PARTS = {
    "two parts": (
        "The price was $9,000,000, consisting of $6,500,000 in cash and {} in notes.",
        "$2,500,000",
        "$2,900,000",
    ),
    "three parts": (
        (
            "The facilities of $7.5 billion comprised $4.5 billion in New York, $1.0 billion in London "
            "and {} in Zurich."
        ),
        "$2.0 billion",
        "$4.0 billion",
    ),
    "shares": (
        (
            "There were 900,000 shares, consisting of 650,000 shares of Class A stock and {} shares of "
            "Class B stock."
        ),
        "250,000",
        "550,000",
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_parts_that_add_up_hold(name: str) -> None:
    text, right, _ = PARTS[name]
    assert [status for status, _ in found(Rule, text.format(right))] == ["holds"]


@pytest.mark.parametrize("name", PARTS)
def test_parts_that_do_not_fail(name: str) -> None:
    text, _, wrong = PARTS[name]
    assert [status for status, _ in found(Rule, text.format(wrong))] == ["fails"]


SLIPS = {
    "of which": (
        "Of the facility of $87.5 million, of which $52.0 million expires in May and $35.5 million in June, none is drawn.",
        "$87.5",
        "$37.5",
    ),
    "the remaining": (
        "She was granted 64,500 restricted units. One-third, 21,500 of the restricted units, vest in May. "
        "The remaining 43,000 restricted units vest later.",
        "64,500",
        "24,500",
    ),
    "of the same name": (
        "The purchase price was $31.5 million. The purchase price consisted of $22.5 million in cash and $9.0 million in notes.",
        "$31.5",
        "$51.5",
    ),
    "seven digits, no words": (
        "It raised total proceeds of $8,412,650. The first sale brought $5,102,400. The second brought $3,310,250.",
        "$8,412,650",
        "$8,712,650",
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_total_one_digit_off_is_a_misprint(name: str) -> None:
    text, right, wrong = SLIPS[name]
    assert [status for status, _ in found(Rule, text)] == ["holds"]
    assert [status for status, _ in found(Rule, text.replace(right, wrong))] == ["fails"]


def test_a_total_of_loosely_bound_parts_several_digits_off_is_no_misprint() -> None:
    text = "The facility of $91.0 million, of which $52.0 million expires in May and $35.5 million in June, is drawn."
    assert found(Rule, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The sponsor owned an aggregate of 3,875,000 shares, of which 500,000 were forfeited; 2,375,000 units were sold in all.",
        "If holders receive $30,000,000 in all, less than $30,000,010, they get 28,700,000 shares and $10.00 each.",
        "The price was $9,000,000, including $6,500,000 in cash and $2,000,000 in notes.",
        (
            "The price was $9,000,000, consisting of $6,500,000 in cash, $2,000,000 in notes and other "
            "consideration."
        ),
        "The price was $9,000,000, consisting of approximately $6,500,000 in cash and $2,000,000 in notes.",
        (
            "The price was $9,000,000, consisting of $6,500,000 in cash and 200,000 shares valued at "
            "$9.00 per share and $100 in notes."
        ),
        "It has a credit of $304 million, of which $174 million expires in 2004 and $100 million in 2005.",
        "The facility of $100 million consists of a $60 million revolver with a $10 million sublimit and a $40 million loan.",
        "Total assets of $5.2 billion consist of $3.1 billion in loans and $1.8 billion in securities.",
        "Guidance is a range of $10.0 million to $11.0 million; other income will be $1.0 million.",
        (
            "It repurchased $3.00 billion of stock, had $1.00 billion remaining and a new "
            "authorization of $4.00 billion."
        ),
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


def test_parts_under_looser_words_are_shown_where_they_add_up() -> None:
    text = (
        "It incurred charges of $49 million, of which $17 million was in cost of sales, $5 million "
        "in research and $27 million in selling expenses."
    )
    assert found(Rule, text) == [("holds", "$17 million + $5 million + $27 million = $49 million")]

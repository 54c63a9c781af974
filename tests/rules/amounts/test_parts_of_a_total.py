from __future__ import annotations

import pytest

from lint8k_rules.amounts.parts_of_a_total import PartsOfATotal as Rule
from tests.rules.amounts.passages import found, messages

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
        "Loans were $27.4 million (6.5 percent) higher, consisting of $20.0 million in mortgages and $5.4 million in leases.",
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


def test_the_message_names_the_one_figure_that_would_tie() -> None:
    text = "The price was $6,800,700, consisting of $5,120,300 in cash and $3,480,400 in notes."
    assert messages(Rule, text) == [
        "The parts of which this amount is said to consist add up to $8,600,700, not to $6,800,700; "
        "$8,600,700 in place of $6,800,700 would tie"
    ]


BOUND = {
    "in brackets": ("It repaid $8,412,650 ($5,102,400 in principal plus $3,310,250 in interest).", "8,412,650", "7,412,650"),
    "counted": ("It pays $6.5 million in three installments of $1.5 million, $2.0 million and $3.0 million.", "6.5", "8.5"),
    "of the": ("Of the $9,000,000 price, $6,500,000 was paid in cash and $2,500,000 was paid in notes.", "9,0", "7,0"),
    "shared": ("The $49 million, of which $30 million was spent in May and $19 million was spent in June, is gone.", "49", "79"),
    "the rest": ("It lost $162 million, including $146 million of fees and $16 million in other costs.", "162", "362"),
    "more than all": ("It paid $8,000,000, including $6,500,000 in cash and $1,200,000 in notes.", "8,000,000", "7,000,000"),
    "with its own parts": (
        "The trust holds $8,000,000, comprised of $6,500,000 of the proceeds (which amount includes $300,000 of fees) and "
        "$1,500,000 of the loan.",
        "8,000,000",
        "9,000,000",
    ),
    "named apart": (
        "The purchase price is $8,000,000. The purchase price consists of $6,500,000 in cash and $1,500,000 in notes.",
        "is $8,000,000",
        "is $9,000,000",
    ),
    "of a term": (
        "It sold 810,000 units (the “Sponsor Units”). 657,500 of the Sponsor Units were sold to Corley and 152,500 to Dunmore.",
        "810,000",
        "910,000",
    ),
    "allocated": ("The $18,750,000, allocated as $11,250,000 for land and $7,500,000 for stock, is paid.", "18,", "28,"),
    "for a total": ("It charges $2,350 for the racks plus $500 for the lines, for a total of $2,850.", "2,850", "3,850"),
    "valued": (
        "The price was $9,000,000, consisting of $6,500,000 in cash and 20,000 shares valued at $2,500,000.",
        "$9,000,000",
        "$9,900,000",
    ),
    "with a part of a part": (
        "The price was $9,000,000, consisting of $6,500,000 in cash, including $300,000 in escrow, and $2,500,000 in notes.",
        "$9,000,000",
        "$8,000,000",
    ),
    "with par values": (
        "There are 500,000 shares, consisting of 490,000 common shares, $0.01 par value, and 10,000 preferred shares.",
        "500,000",
        "600,000",
    ),
    "a total is no part": ("It charges $2,350 for racks plus $500 for lines, for a total of $2,850.", "$2,850", "$1,850"),
    "with another clause": (
        "The $9,000,000, consisting of $6,500,000 in cash and $2,500,000 in notes, was paid, and $400,000 was lent.",
        "$9,000,000",
        "$8,000,000",
    ),
    "spelt": (
        "There are five hundred thousand (500,000) shares, consisting of (a) four hundred ninety thousand (490,000) "
        "common shares, and (b) ten thousand (10,000) preferred shares.",
        "(500,000)",
        "(700,000)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(set(BOUND) - {"more than all"}))
def test_whatever_binds_the_parts(name: str) -> None:
    text, right, wrong = BOUND[name]
    assert [status for status, _ in found(Rule, text)] == ["holds"]
    assert [status for status, _ in found(Rule, text.replace(right, wrong))] == ["fails"]


def test_parts_that_come_to_more_than_the_whole_are_a_fault() -> None:
    text, right, wrong = BOUND["more than all"]
    assert found(Rule, text) == []
    assert [status for status, _ in found(Rule, text.replace(right, wrong))] == ["fails"]


@pytest.mark.parametrize(
    "text",
    [
        # words that subtract, compare, say either or each
        "The price was $9,000,000, consisting of $6,500,000 in cash less $100,000 in fees and $1,540,000 in notes.",
        "The price was $9,400,000, consisting of $6,500,000 in cash and $1,900,000 per quarter and $500,000 in notes.",
        # a member without a figure, and what others are worth
        "The price was $9,000,000, consisting of $6,500,000 in cash, the forgiveness of a loan, and $1,900,000 in notes.",
        # the figures of another clause
        "The price was $9,000,000, consisting of $6,500,000 in cash and $2,500,000 in notes, was paid, and $400,000 was lent.",
        # a part of a part
        "The price was $9,000,000, consisting of $6,500,000 in cash, including $300,000 in escrow, and $2,500,000 in notes.",
        "The line of $9,000,000 consists of a $6,500,000 revolver with a $300,000 sublimit and a $2,500,000 loan.",
        # figures of a comparison, before a total and after it
        "The price was $9,000,000, consisting of $6,500,000 in May, compared with $6,000,000 in 2014, and $1,900,000 in June.",
        "It paid $2,500,000 in May, up from $1,500,000, and $3,000,000 in June, for a total of $5,500,000.",
        # an index, whose points are no amounts
        "The index stands at 312.5, of which 201.5 is food and 145.0 is fuel.",
        # two digits that agree, and no words
        "The total was $8,410. It paid $5,100 for land. It paid $3,210 for rent.",
        # what is more than the total is no part of it
        "It took a charge of $5,000,000, including sales of $8,000,000 forgone and fees of $1,200,000.",
        # a total far from the words
        "The price of $9,000,000 was paid on the day on which the parties agreed, after many months of talks between them, their "
        "bankers, their lawyers and their landlords, upon terms that nobody has ever seen, and the bill for dinner, "
        "consisting of $6,500 in wine and $2,500 in food, was paid by none.",
        # a share left unsaid
        "The facility of $100 million, of which $35 million is drawn and $5 million is reserved, matures in May.",
        # a member without a figure
        "The price was $9,000,000, consisting of $6,500,000 in cash, the assumption of the lease and $1,500,000 in notes.",
        "The price was $9,000,000, consisting of $6,500,000 in cash and $1,500,000 in notes, plus an earn-out.",
        "The price was $9,000,000, consisting of $6,500,000 in cash, 20,000 shares and $1,500,000 in notes.",
        # two series
        "Fees of $243,750 and $1,950,000, respectively, of which $215,000 and $1,853,000 was deferred, were paid.",
        # what is offset, mainly, or a limit
        "The rise of $125.1 million was primarily in outflows comprised of $36.5 million for land and $79.1 million for loans.",
        "The increase of $125.1 million is comprised of $36.5 million for land and $99.1 million for loans, offset by interest.",
        "Loans of up to $9,000,000, of which $6,500,000 is secured and $3,500,000 is not, may be made.",
        # figures of another thing before the words
        "The capital goes from 111,000 shares to 410,000, consisting of 400,000 common shares and 10,000 preferred shares.",
        "They approved a grant of 66,370 performance shares, 236,900 options and 33,180 units.",
        "It owns 16,000 beds, a portion of which is leased. In 2005 it had 1,100 beds and 700 rooms.",
        # figures that meet by chance, nothing called a total
        "Revenues were $44,958,000, down from $47,589,000; the loss was $631,000 against $694,000 and $4,327,000.",
    ],
)  # fmt: skip
def test_what_leaves_room_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


@pytest.mark.parametrize("total", ["$9.1 million", "$9.06 million", "$9.0 million", "$9,063,300"])
def test_a_total_may_be_rounded_or_cut_off(total: str) -> None:
    text = f"The price was {total}, consisting of $6,512,300 in cash and $2,551,000 in notes."
    assert [status for status, _ in found(Rule, text)] == ["holds"]


def test_entries_of_a_list_are_no_total_by_chance() -> None:
    text = (
        "It sold $500,000,000 aggregate principal amount of its 1.5% Notes due 2017, $750,000,000 aggregate principal amount of "
        "its 2.0% Notes due 2019 and $1,250,000,000 aggregate principal amount of its 3.0% Notes due 2024."
    )
    assert found(Rule, text) == []
